/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-browse-list-private.h"

#include "voc-tree-row.h"

/* The keyboard of a list: how it goes between the entry and the rows, and what keys do there. */

static gboolean
has_focus_in (VocBrowseList *self,
              gpointer     widget)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* What is typed in the list arrives in the entry; the cursor goes there too, before the rows
 * change. */
static void
text_changed_cb (VocBrowseList *self)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  if (has_focus_in (self, self->list_view))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
      gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
    }
}

/* Escape from anywhere in the list; with nothing to clear it is left to whatever is around. */
static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   user_data)
{
  VocBrowseList *self = VOC_BROWSE_LIST (widget);

  if (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))[0] == '\0')
    return GDK_EVENT_PROPAGATE;

  voc_browse_list_set_text (self, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));

  return GDK_EVENT_STOP;
}

static gboolean
search_key_pressed_cb (VocBrowseList     *self,
                       guint            keyval,
                       guint            keycode,
                       GdkModifierType  state)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down && keyval != GDK_KEY_Page_Down)
    return GDK_EVENT_PROPAGATE;

  voc_list_scroller_focus (self->scroller);

  return GDK_EVENT_STOP;
}

static gboolean
list_key_pressed_cb (VocBrowseList     *self,
                     guint            keyval,
                     guint            keycode,
                     GdkModifierType  state)
{
  g_assert (VOC_IS_BROWSE_LIST (self));

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  return voc_tree_row_key_pressed (self->list_view, keyval);
}

/* Gives the template what it calls for keys, and every list the Escape key. */
void
voc_browse_list_bind_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_key_pressed_cb);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

/* Puts the cursor into the search entry. */
void
voc_browse_list_focus_search (VocBrowseList *self)
{
  g_return_if_fail (VOC_IS_BROWSE_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  gtk_editable_select_region (GTK_EDITABLE (self->search_entry), 0, -1);
}

/* Puts the cursor into the search entry, behind @text, as if the person had begun there. */
void
voc_browse_list_type (VocBrowseList *self,
                      const char    *text)
{
  g_return_if_fail (VOC_IS_BROWSE_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
  voc_browse_list_set_text (self, text);
}

/* Puts the keyboard into the list, where it is seen, and selects nothing. */
void
voc_browse_list_focus_rows (VocBrowseList *self)
{
  GtkRoot *root;

  g_return_if_fail (VOC_IS_BROWSE_LIST (self));

  root = gtk_widget_get_root (GTK_WIDGET (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->list_view));
  if (GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
}

/* Moves the keyboard from elsewhere to the search, from the search to the rows. */
gboolean
voc_browse_list_focus_next (VocBrowseList *self)
{
  g_return_val_if_fail (VOC_IS_BROWSE_LIST (self), FALSE);

  if (has_focus_in (self, self->list_view))
    return FALSE;

  if (has_focus_in (self, self->search_entry))
    voc_list_scroller_focus (self->scroller);
  else
    voc_browse_list_focus_search (self);

  return TRUE;
}
