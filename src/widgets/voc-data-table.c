/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-data-table.h"

#include "voc-column.h"

#define SPACING 18
#define MAX_COLUMNS 8

/**
 * VocDataTable:
 *
 * A small table of texts: the first column holds names, the others figures, at the end of their
 * cells. All rows are there at once; it is for tens of them, and
 * for a few columns. Where there is little room, cells wrap, and columns stay in line.
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
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "justify", column == 0 ? GTK_JUSTIFY_LEFT : GTK_JUSTIFY_RIGHT,
                                   "xalign", column == 0 ? 0.0f : 1.0f,
                                   "yalign", 0.0f,
                                   NULL);

  if (column > 0)
    gtk_widget_add_css_class (label, "numeric");

  return label;
}

/* What each column takes: the most that any of its cells does. */
static guint
measure_columns (GtkWidget        *row,
                 GtkRequestedSize *sizes)
{
  guint n_columns = 0;

  memset (sizes, 0, MAX_COLUMNS * sizeof *sizes);
  for (row = gtk_widget_get_first_child (gtk_widget_get_parent (row)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      guint column = 0;

      for (GtkWidget *cell = gtk_widget_get_first_child (row); cell != NULL;
           cell = gtk_widget_get_next_sibling (cell), column++)
        {
          int minimum, natural;

          gtk_widget_measure (cell, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
          sizes[column].minimum_size = MAX (sizes[column].minimum_size, minimum);
          sizes[column].natural_size = MAX (sizes[column].natural_size, natural);
        }
      n_columns = MAX (n_columns, column);
    }

  return n_columns;
}

/* The same for all rows of a table. What is left is for the names. */
static void
divide (GtkWidget        *row,
        int               width,
        GtkRequestedSize *sizes)
{
  guint n_columns = measure_columns (row, sizes);
  int rest = width - (int) (n_columns - 1) * SPACING;

  for (guint i = 0; i < n_columns; i++)
    rest -= sizes[i].minimum_size;
  sizes[0].minimum_size += gtk_distribute_natural_allocation (MAX (rest, 0), n_columns, sizes);
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *row)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_row (GtkWidget      *row,
             GtkOrientation  orientation,
             int             for_size,
             int            *minimum,
             int            *natural,
             int            *minimum_baseline,
             int            *natural_baseline)
{
  GtkRequestedSize sizes[MAX_COLUMNS];
  guint column = 0;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      guint n_columns = measure_columns (row, sizes);

      for (guint i = 0; i < n_columns; i++)
        {
          *minimum += sizes[i].minimum_size + (i > 0 ? SPACING : 0);
          *natural += sizes[i].natural_size + (i > 0 ? SPACING : 0);
        }
      return;
    }

  divide (row, for_size >= 0 ? for_size : G_MAXINT16, sizes);
  for (GtkWidget *cell = gtk_widget_get_first_child (row); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell), column++)
    {
      int height;

      gtk_widget_measure (cell, orientation, sizes[column].minimum_size, &height, NULL, NULL, NULL);
      *minimum = *natural = MAX (*minimum, height);
    }
}

static void
allocate_row (GtkWidget *row,
              int        width,
              int        height,
              int        baseline)
{
  gboolean rtl = gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL;
  GtkRequestedSize sizes[MAX_COLUMNS];
  guint column = 0;
  int x = 0;

  divide (row, width, sizes);
  for (GtkWidget *cell = gtk_widget_get_first_child (row); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell), column++)
    {
      int cell_width = sizes[column].minimum_size;
      GtkAllocation allocation = { rtl ? width - x - cell_width : x, 0, cell_width, height };

      gtk_widget_size_allocate (cell, &allocation, -1);
      x += cell_width + SPACING;
    }
}

static GtkWidget *
add_row (VocDataTable      *self,
         const char *const *cells,
         guint              n_columns,
         gboolean           is_header)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, NULL);

  gtk_widget_set_layout_manager (row, gtk_custom_layout_new (get_request_mode, measure_row,
                                                             allocate_row));
  for (guint i = 0; i < n_columns; i++)
    gtk_box_append (GTK_BOX (row), create_cell (cells[i], i,
                                                is_header ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER
                                                : i == 0  ? GTK_ACCESSIBLE_ROLE_ROW_HEADER
                                                          : GTK_ACCESSIBLE_ROLE_CELL));
  gtk_box_append (GTK_BOX (self->rows), row);

  return row;
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
  self->rows = voc_column_add (GTK_WIDGET (self), GTK_ACCESSIBLE_ROLE_ROW_GROUP);
  gtk_widget_add_css_class (self->rows, "rows");
}

GtkWidget *
voc_data_table_new (void)
{
  return g_object_new (VOC_TYPE_DATA_TABLE, NULL);
}

void
voc_data_table_show (VocDataTable *self,
                     VocTable     *table)
{
  guint n_columns = table != NULL ? MIN (voc_table_get_n_columns (table), MAX_COLUMNS) : 0;
  guint n_rows = table != NULL ? voc_table_get_n_rows (table) : 0;
  GtkWidget *row;

  g_return_if_fail (VOC_IS_DATA_TABLE (self));

  while ((row = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  if (table == NULL)
    return;

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT, (int) n_columns,
                                  GTK_ACCESSIBLE_RELATION_ROW_COUNT, (int) n_rows + 1,
                                  -1);
  gtk_widget_add_css_class (add_row (self, voc_table_get_columns (table), n_columns, TRUE),
                            "header");
  for (guint i = 0; i < n_rows; i++)
    add_row (self, voc_table_get_row (table, i), n_columns, FALSE);
}
