/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-data-table.h"

#include "voc-drawing.h"

/**
 * VocDataTable:
 *
 * A small table of texts: the first column holds names, the others figures, at the end of their
 * cells. All rows are there at once; it is for tens of them.
 *
 * ## CSS nodes
 *
 * ```
 * datatable
 * ╰── box.rows
 *     ├── box.header
 *     │   ╰── label
 *     ╰── box
 *         ╰── label
 * ```
 *
 * ## Accessibility
 *
 * A table of rows, of cells and column headers.
 */
struct _VocDataTable
{
  GtkWidget parent_instance;

  GtkWidget *rows;
};

G_DEFINE_FINAL_TYPE (VocDataTable, voc_data_table, GTK_TYPE_WIDGET)

static GtkWidget *
create_cell (const char       *text,
             guint             column,
             GtkAccessibleRole role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text != NULL ? text : "",
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", column == 0 ? 0.0f : 1.0f,
                                   "yalign", 0.0f,
                                   "hexpand", column == 0,
                                   NULL);

  if (column > 0)
    gtk_widget_add_css_class (label, "numeric");

  return label;
}

static GtkWidget *
create_row (void)
{
  return g_object_new (GTK_TYPE_BOX,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_ROW,
                       "orientation", GTK_ORIENTATION_HORIZONTAL,
                       "spacing", 18,
                       NULL);
}

static void
add_cell (GtkWidget *row,
          GPtrArray *size_groups,
          guint      column,
          GtkWidget *cell)
{
  gtk_box_append (GTK_BOX (row), cell);
  if (column > 0)
    gtk_size_group_add_widget (g_ptr_array_index (size_groups, column), cell);
}

static void
clear (VocDataTable *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), child);
}

static void
voc_data_table_dispose (GObject *object)
{
  g_clear_pointer (&VOC_DATA_TABLE (object)->rows, gtk_widget_unparent);

  G_OBJECT_CLASS (voc_data_table_parent_class)->dispose (object);
}

static void
voc_data_table_class_init (VocDataTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_data_table_dispose;

  gtk_widget_class_set_css_name (widget_class, "datatable");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
voc_data_table_init (VocDataTable *self)
{
  self->rows = voc_drawing_add_column (GTK_WIDGET (self), GTK_ACCESSIBLE_ROLE_ROW_GROUP);
  gtk_widget_add_css_class (self->rows, "rows");
}

/**
 * voc_data_table_new:
 *
 * Makes an empty table.
 *
 * Returns: (transfer floating): a new table
 */
GtkWidget *
voc_data_table_new (void)
{
  return g_object_new (VOC_TYPE_DATA_TABLE, NULL);
}

/**
 * voc_data_table_show:
 * @self: a table
 * @columns: (nullable) (array zero-terminated=1): the titles of the columns
 * @rows: (nullable): a list of [class@Gtk.StringList], each a row
 *
 * Shows other rows.
 */
void
voc_data_table_show (VocDataTable      *self,
                     const char *const *columns,
                     GListModel        *rows)
{
  g_autoptr (GPtrArray) size_groups = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_columns = columns != NULL ? g_strv_length ((char **) columns) : 0;
  guint n_rows = rows != NULL ? g_list_model_get_n_items (rows) : 0;
  GtkWidget *header;

  g_return_if_fail (VOC_IS_DATA_TABLE (self));

  clear (self);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT, (int) n_columns,
                                  GTK_ACCESSIBLE_RELATION_ROW_COUNT, (int) n_rows + 1,
                                  -1);
  header = create_row ();
  gtk_widget_add_css_class (header, "header");
  gtk_box_append (GTK_BOX (self->rows), header);
  for (guint i = 0; i < n_columns; i++)
    {
      g_ptr_array_add (size_groups, gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL));
      add_cell (header, size_groups, i,
                create_cell (columns[i], i, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER));
    }

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (GtkStringList) fields = g_list_model_get_item (rows, i);
      GtkWidget *row = create_row ();

      for (guint j = 0; j < n_columns; j++)
        add_cell (row, size_groups, j,
                  create_cell (gtk_string_list_get_string (fields, j), j,
                               j == 0 ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_CELL));
      gtk_box_append (GTK_BOX (self->rows), row);
    }
}
