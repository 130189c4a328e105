/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-table.h"

#include "voc-property.h"
#include "voc-text.h"

/**
 * VocTable:
 *
 * What a chart shows as a table of texts: titles of columns, and rows with as many cells. It is filled
 * after it was made, and stays as it is once it is shown.
 */
struct _VocTable
{
  GObject parent_instance;

  guint n_columns;
  GPtrArray *rows; /* (owned) (element-type GStrv): the first has the titles */
};

G_DEFINE_FINAL_TYPE (VocTable, voc_table, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED (VocTable, rows, g_ptr_array_unref),
};

static void
voc_table_class_init (VocTableClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_table_init (VocTable *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

/* Cells that are missing are empty, those too many are left out. */
static void
add_cells (VocTable   *self,
           const char *first,
           va_list     others)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  const char *cell = first;
  guint n_cells = 0;

  for (; cell != NULL && (self->n_columns == 0 || n_cells < self->n_columns); n_cells++)
    {
      g_strv_builder_add (cells, cell);
      cell = va_arg (others, const char *);
    }
  for (; n_cells < self->n_columns; n_cells++)
    g_strv_builder_add (cells, "");
  if (self->n_columns == 0)
    self->n_columns = n_cells;
  g_ptr_array_add (self->rows, g_strv_builder_end (cells));
}

/**
 * voc_table_new:
 * @first_column: the title of the column of names
 * @...: those of the others, ended by %NULL
 *
 * Makes a table without rows.
 *
 * Returns: (transfer full): a new table
 */
VocTable *
voc_table_new (const char *first_column,
               ...)
{
  VocTable *self = g_object_new (VOC_TYPE_TABLE, NULL);
  va_list others;

  va_start (others, first_column);
  add_cells (self, first_column, others);
  va_end (others);

  return self;
}

/**
 * voc_table_add_row:
 * @self: a table
 * @first_cell: the name that the row is about
 * @...: the other cells, ended by %NULL
 *
 * Adds a row. Cells that are missing are empty; what goes beyond the last column is left out.
 */
void
voc_table_add_row (VocTable   *self,
                   const char *first_cell,
                   ...)
{
  va_list others;

  g_return_if_fail (VOC_IS_TABLE (self));

  va_start (others, first_cell);
  add_cells (self, first_cell, others);
  va_end (others);
}

guint
voc_table_get_n_columns (VocTable *self)
{
  g_return_val_if_fail (VOC_IS_TABLE (self), 0);

  return self->n_columns;
}

guint
voc_table_get_n_rows (VocTable *self)
{
  g_return_val_if_fail (VOC_IS_TABLE (self), 0);

  return self->rows->len - 1;
}

const char *const *
voc_table_get_columns (VocTable *self)
{
  g_return_val_if_fail (VOC_IS_TABLE (self), NULL);

  return self->rows->pdata[0];
}

const char *const *
voc_table_get_row (VocTable *self,
                   guint     row)
{
  g_return_val_if_fail (VOC_IS_TABLE (self), NULL);
  g_return_val_if_fail (row + 1 < self->rows->len, NULL);

  return self->rows->pdata[row + 1];
}

/**
 * voc_table_dup_csv:
 * @self: a table
 *
 * Writes a table as CSV in the way of RFC 4180.
 *
 * Returns: (transfer full): the text
 */
char *
voc_table_dup_csv (VocTable *self)
{
  GString *csv;

  g_return_val_if_fail (VOC_IS_TABLE (self), NULL);

  csv = g_string_new (NULL);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const char *const *cells = self->rows->pdata[i];

      for (guint j = 0; j < self->n_columns; j++)
        voc_text_append_csv (csv, j > 0, cells[j]);
      g_string_append (csv, "\r\n");
    }

  return g_string_free_and_steal (csv);
}
