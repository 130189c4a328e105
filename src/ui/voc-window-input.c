/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-window-private.h"

#include "voc-application.h"

/* What a window does wherever in it somebody types, drops files, or presses a side button of the mouse. */

/* Whoever types where nothing takes it means the search. */
static gboolean
key_pressed_cb (VocWindow             *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  g_assert (VOC_IS_WINDOW (self));

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 ||
      !g_unichar_isgraph (gdk_keyval_to_unicode (keyval)) || !voc_window_is_ready (self) ||
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL ||
      (focus != NULL && gtk_widget_get_native (focus) != GTK_NATIVE (self)))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.search", NULL);
  focus = gtk_root_get_focus (GTK_ROOT (self));
  return focus != NULL && GTK_IS_TEXT (focus) &&
         gtk_event_controller_key_forward (controller, focus);
}

static gboolean
drop_cb (VocWindow    *self,
         const GValue *value)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (GSList) files = NULL;
  g_autoptr (GListStore) sources = g_list_store_new (G_TYPE_FILE);

  g_assert (VOC_IS_WINDOW (self));

  if (!VOC_IS_APPLICATION (application) || !G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return FALSE;

  files = gdk_file_list_get_files (g_value_get_boxed (value));
  for (GSList *l = files; l != NULL; l = l->next)
    g_list_store_append (sources, l->data);
  voc_application_import (VOC_APPLICATION (application), G_LIST_MODEL (sources));

  return TRUE;
}

static void
add_dropping (VocWindow *self)
{
  GtkDropTarget *drop_target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (drop_target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop_target));
}

static void
add_typing (VocWindow *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
go_back_cb (gpointer user_data)
{
  gtk_widget_activate_action (user_data, "win.back", NULL);
  g_object_unref (user_data);
}

static void
go_forward_cb (gpointer user_data)
{
  gtk_widget_activate_action (user_data, "win.forward", NULL);
  g_object_unref (user_data);
}

/* The two buttons that many mice have at the side. GTK loses count of what is pressed if the page is
 * gone before the button is up and everybody knows. Even so GTK 4.18 takes the widget for held until
 * the next click, for it looks for five buttons alone when one is up (handle_pointing_event()), before
 * anybody else sees the event; it warns of "broken accounting" if that widget goes meanwhile, and no
 * public function lets go of it. A gesture, which counts by itself, loses one of some clicks in a row. */
static gboolean
side_button_cb (VocWindow *self,
                GdkEvent  *event)
{
  GdkEventType type = gdk_event_get_event_type (event);
  guint button = type == GDK_BUTTON_PRESS || type == GDK_BUTTON_RELEASE
                   ? gdk_button_event_get_button (event)
                   : 0;

  g_assert (VOC_IS_WINDOW (self));

  if (button != 8 && button != 9)
    return GDK_EVENT_PROPAGATE;
  if (type == GDK_BUTTON_RELEASE)
    g_idle_add_once (button == 8 ? go_back_cb : go_forward_cb, g_object_ref (self));

  return GDK_EVENT_STOP;
}

static void
add_side_buttons (VocWindow *self)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "event", G_CALLBACK (side_button_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

void
voc_window_add_input (VocWindow *self)
{
  add_dropping (self);
  add_typing (self);
  add_side_buttons (self);
}
