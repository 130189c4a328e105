/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-tree-row.h"

/**
 * VocTreeRow:
 *
 * A row of a tree in a list view: an arrow that opens the branch, a title of up to two lines, and a
 * short note at the end. The focus stays on the row itself, which tells its level and whether it is open.
 *
 * ## CSS nodes
 *
 * `tree-row` with an expander, an inscription `.title`, a label `.note` and what else is put at the end
 * inside.
 */
struct _VocTreeRow
{
  GtkWidget parent_instance;

  GtkTreeExpander *expander;
  GtkInscription *title;
  GtkLabel *note;
  GtkWidget *end; /* (nullable) */

  GtkTreeListRow *row; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocTreeRow, voc_tree_row, GTK_TYPE_WIDGET)

/* Unlike a label, an inscription does not turn its alignment round by itself. */
static void
align (VocTreeRow *self)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  gtk_inscription_set_xalign (self->title, rtl ? 1 : 0);
}

static void
voc_tree_row_direction_changed (GtkWidget        *widget,
                                GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (voc_tree_row_parent_class)->direction_changed (widget, previous);

  align (VOC_TREE_ROW (widget));
}

/* What a screen reader is told is told by the list's own widget around this one. */
static void
tell_state (VocTreeRow *self)
{
  GtkWidget *around = gtk_widget_get_parent (GTK_WIDGET (self));

  if (around == NULL || self->row == NULL)
    return;

  gtk_accessible_update_property (GTK_ACCESSIBLE (around), GTK_ACCESSIBLE_PROPERTY_LEVEL,
                                  (int) gtk_tree_list_row_get_depth (self->row) + 1, -1);
  if (gtk_tree_list_row_is_expandable (self->row))
    gtk_accessible_update_state (GTK_ACCESSIBLE (around), GTK_ACCESSIBLE_STATE_EXPANDED,
                                 gtk_tree_list_row_get_expanded (self->row), -1);
  else
    gtk_accessible_reset_state (GTK_ACCESSIBLE (around), GTK_ACCESSIBLE_STATE_EXPANDED);
}

static void
set_row (VocTreeRow     *self,
         GtkTreeListRow *row)
{
  if (self->row == row)
    return;

  if (self->row != NULL)
    g_signal_handlers_disconnect_by_func (self->row, tell_state, self);
  g_set_object (&self->row, row);
  if (row != NULL)
    g_signal_connect_object (row, "notify::expanded", G_CALLBACK (tell_state), self,
                             G_CONNECT_SWAPPED);
  gtk_tree_expander_set_list_row (self->expander, row);
}

static void
voc_tree_row_dispose (GObject *object)
{
  VocTreeRow *self = VOC_TREE_ROW (object);

  if (self->expander != NULL)
    {
      set_row (self, NULL);
      /* GTK 4.18 forgets to free the attributes of an inscription that it disposes of. */
      gtk_inscription_set_attributes (self->title, NULL);
      gtk_widget_unparent (GTK_WIDGET (self->expander));
    }
  self->expander = NULL;
  self->end = NULL;

  G_OBJECT_CLASS (voc_tree_row_parent_class)->dispose (object);
}

static void
voc_tree_row_class_init (VocTreeRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_tree_row_dispose;
  widget_class->direction_changed = voc_tree_row_direction_changed;
  gtk_widget_class_set_css_name (widget_class, "tree-row");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
voc_tree_row_init (VocTreeRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->title = g_object_new (GTK_TYPE_INSCRIPTION,
                              "min-lines", 1,
                              "nat-lines", 2,
                              "hexpand", TRUE,
                              "text-overflow", GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END,
                              NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "title");

  self->note = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "note");
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "numeric");

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->note));

  self->expander = GTK_TREE_EXPANDER (gtk_tree_expander_new ());
  gtk_widget_set_focusable (GTK_WIDGET (self->expander), FALSE);
  gtk_tree_expander_set_child (self->expander, box);
  gtk_widget_set_parent (GTK_WIDGET (self->expander), GTK_WIDGET (self));
  align (self);
}

GtkWidget *
voc_tree_row_new (void)
{
  return g_object_new (VOC_TYPE_TREE_ROW, NULL);
}

/* Shows a row of a tree. */
void
voc_tree_row_show (VocTreeRow    *self,
                   GtkListItem   *list_item,
                   const char    *title,
                   const char    *note,
                   const char    *name,
                   PangoAttrList *attributes)
{
  g_return_if_fail (VOC_IS_TREE_ROW (self));
  g_return_if_fail (GTK_IS_LIST_ITEM (list_item));
  g_return_if_fail (title != NULL);
  g_return_if_fail (name != NULL);

  gtk_inscription_set_text (self->title, title);
  gtk_inscription_set_attributes (self->title, attributes);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), title);
  gtk_label_set_text (self->note, note != NULL ? note : "");
  gtk_list_item_set_accessible_label (list_item, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);

  set_row (self, gtk_list_item_get_item (list_item));
  tell_state (self);
}

GtkWidget *
voc_tree_row_get_end (VocTreeRow *self)
{
  g_return_val_if_fail (VOC_IS_TREE_ROW (self), NULL);

  return self->end;
}

void
voc_tree_row_set_end (VocTreeRow *self,
                      GtkWidget  *end)
{
  g_return_if_fail (VOC_IS_TREE_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (end));
  g_return_if_fail (self->end == NULL);

  self->end = end;
  gtk_box_append (GTK_BOX (gtk_tree_expander_get_child (self->expander)), end);
}

static gboolean
is_one_of (guint keyval,
           guint a,
           guint b)
{
  return keyval == a || keyval == b;
}

static void
go_to (GtkListView *list_view,
       guint        position)
{
  gtk_list_view_scroll_to (list_view, position, GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT,
                           NULL);
}

/* Opens the branch, and goes into one that is open. */
static void
go_in (GtkListView    *list_view,
       GtkTreeListRow *row,
       gboolean        move)
{
  if (!gtk_tree_list_row_is_expandable (row))
    return;

  if (!gtk_tree_list_row_get_expanded (row))
    gtk_tree_list_row_set_expanded (row, TRUE);
  else if (move)
    go_to (list_view, gtk_tree_list_row_get_position (row) + 1);
}

/* Closes the branch, and goes up from one that is closed. */
static void
go_out (GtkListView    *list_view,
        GtkTreeListRow *row,
        gboolean        move)
{
  g_autoptr (GtkTreeListRow) parent = gtk_tree_list_row_get_parent (row);

  if (gtk_tree_list_row_get_expanded (row))
    gtk_tree_list_row_set_expanded (row, FALSE);
  else if (move && parent != NULL)
    go_to (list_view, gtk_tree_list_row_get_position (parent));
}

/* Opens and closes branches with the arrow keys, plus and minus. To be asked before the list
 * view itself sees the key: it takes the arrow keys for its own. */
gboolean
voc_tree_row_key_pressed (GtkListView *list_view,
                          guint        keyval)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (list_view));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (list_view)) == GTK_TEXT_DIR_RTL;
  GtkWidget *child = focus != NULL ? gtk_widget_get_first_child (focus) : NULL;
  g_autoptr (GtkTreeListRow) row = NULL;
  gboolean right = is_one_of (keyval, GDK_KEY_Right, GDK_KEY_KP_Right);
  gboolean left = is_one_of (keyval, GDK_KEY_Left, GDK_KEY_KP_Left);

  if (!VOC_IS_TREE_ROW (child) || VOC_TREE_ROW (child)->row == NULL)
    return GDK_EVENT_PROPAGATE;

  row = g_object_ref (VOC_TREE_ROW (child)->row);
  if (is_one_of (keyval, GDK_KEY_plus, GDK_KEY_KP_Add))
    go_in (list_view, row, FALSE);
  else if (is_one_of (keyval, GDK_KEY_minus, GDK_KEY_KP_Subtract))
    go_out (list_view, row, FALSE);
  else if (rtl ? left : right)
    go_in (list_view, row, TRUE);
  else if (rtl ? right : left)
    go_out (list_view, row, TRUE);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}
