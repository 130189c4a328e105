/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-browse-list-private.h"

#include <glib/gi18n.h>

#include "voc-browse-row.h"
#include "voc-copy.h"
#include "voc-window.h"

/* The menu of a row: by the secondary button, the Menu key, or Shift and F10. And a row to drag to where
 * occupations are compared. */

static VocBrowseRow *
find_below (GtkWidget *widget)
{
  if (VOC_IS_BROWSE_ROW (widget))
    return VOC_BROWSE_ROW (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      VocBrowseRow *row = find_below (child);

      if (row != NULL)
        return row;
    }

  return NULL;
}

/* The row that @widget is in or holds. */
static VocBrowseRow *
find_row (VocBrowseList *self,
          GtkWidget     *widget)
{
  GtkWidget *list = GTK_WIDGET (self->list_view);

  while (widget != NULL && widget != list && gtk_widget_get_parent (widget) != list)
    widget = gtk_widget_get_parent (widget);

  return widget != NULL && widget != list ? find_below (widget) : NULL;
}

static void
append_item (GMenu      *menu,
             const char *label,
             const char *action,
             const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

static GMenuModel *
create_menu (VocBrowseList *self,
             VocConcept    *concept)
{
  GMenu *menu = g_menu_new ();
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  const char *uri = voc_concept_get_uri (concept);

  if (self->kind->concept == VOC_CONCEPT_OCCUPATION)
    {
      gboolean kept = VOC_IS_WINDOW (root) &&
                      voc_profile_is_kept (voc_window_get_profile (VOC_WINDOW (root)), uri);

      append_item (menu, _("_Open"), "app.open-occupation", uri);
      append_item (menu, kept ? _("No Longer _Keep") : _("_Keep"), "win.keep", uri);
      append_item (menu, _("Co_mpare…"), "win.compare", uri);
    }
  else
    append_item (menu, _("_Open"), "app.open-skill", uri);
  append_item (menu, _("Copy _Link"), "list.copy", uri);
  append_item (menu, _("Copy _Name"), "list.copy", voc_concept_get_label (concept));

  return G_MENU_MODEL (menu);
}

static gboolean
unparent_cb (gpointer popover)
{
  gtk_widget_unparent (popover);

  return G_SOURCE_REMOVE;
}

/* What was chosen is only done when the menu is gone. */
static void
closed_cb (GtkWidget *popover)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (popover), g_object_unref);
}

static gboolean
show_menu (VocBrowseList *self,
           VocBrowseRow  *row)
{
  VocBrowseItem *item = row != NULL ? voc_browse_row_get_item (row) : NULL;
  g_autoptr (GMenuModel) menu = NULL;
  graphene_rect_t bounds;
  GtkWidget *popover;

  if (item == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (self), &bounds))
    return FALSE;

  menu = create_menu (self, voc_browse_item_get_concept (item));
  popover = gtk_popover_menu_new_from_model (menu);
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  gtk_popover_set_pointing_to (GTK_POPOVER (popover),
                               &(GdkRectangle) { bounds.origin.x, bounds.origin.y,
                                                 bounds.size.width, bounds.size.height });
  g_signal_connect (popover, "closed", G_CALLBACK (closed_cb), NULL);
  gtk_popover_popup (GTK_POPOVER (popover));

  return TRUE;
}

static void
pressed_cb (VocBrowseList *self,
            int            n_press,
            double         x,
            double         y,
            GtkGesture    *gesture)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self->list_view), x, y, GTK_PICK_DEFAULT);

  if (show_menu (self, find_row (self, picked)))
    gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

/* What is dragged is the address of the concept. */
static GdkContentProvider *
prepare_drag_cb (VocBrowseList *self,
                 double         x,
                 double         y,
                 GtkDragSource *source)
{
  VocBrowseRow *row =
    find_row (self, gtk_widget_pick (GTK_WIDGET (self->list_view), x, y, GTK_PICK_DEFAULT));
  VocBrowseItem *item = row != NULL ? voc_browse_row_get_item (row) : NULL;
  g_autoptr (GdkPaintable) icon = NULL;

  if (item == NULL)
    return NULL;

  icon = gtk_widget_paintable_new (GTK_WIDGET (row));
  gtk_drag_source_set_icon (source, icon, 0, 0);

  return gdk_content_provider_new_typed (G_TYPE_STRING,
                                         voc_concept_get_uri (voc_browse_item_get_concept (item)));
}

static gboolean
menu_key_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   user_data)
{
  VocBrowseList *self = VOC_BROWSE_LIST (widget);
  GtkRoot *root = gtk_widget_get_root (widget);

  return show_menu (self, find_row (self, root != NULL ? gtk_root_get_focus (root) : NULL));
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  voc_copy_text (widget, g_variant_get_string (parameter, NULL), _("Copied"));
}

/* Menus go with the list, whether they are closed or not. */
void
voc_browse_list_close_menus (VocBrowseList *self)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (GTK_IS_POPOVER (child))
        gtk_widget_unparent (child);
      child = next;
    }
}

void
voc_browse_list_bind_menus (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "list.copy", "s", copy_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_key_cb, NULL);
}

void
voc_browse_list_add_menus (VocBrowseList *self)
{
  GtkGesture *gesture = gtk_gesture_click_new ();
  GtkDragSource *source = gtk_drag_source_new ();

  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_drag_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), GTK_EVENT_CONTROLLER (source));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (gesture, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list_view), GTK_EVENT_CONTROLLER (gesture));
}
