/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-csv-reader.h"

#include "voc-csv-row.h"

#include <glib/gi18n.h>

struct _VocCsvReader
{
  VocCsvRow row;
  VocCsvFlags flags;
  GPtrArray *columns; /* (owned) (element-type utf8): the header */
};

/**
 * voc_csv_reader_new:
 * @stream: where the bytes come from
 * @name: what errors call the file
 * @flags: how strict to be
 *
 * Makes a reader; nothing is read yet.
 */
VocCsvReader *
voc_csv_reader_new (GInputStream *stream,
                    const char   *name,
                    VocCsvFlags   flags)
{
  VocCsvReader *self;

  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (VocCsvReader, 1);
  voc_csv_row_init (&self->row, stream, name);
  self->flags = flags;
  self->columns = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * voc_csv_reader_free:
 * @self: a reader
 *
 * Frees a reader and lets go of its stream.
 */
void
voc_csv_reader_free (VocCsvReader *self)
{
  voc_csv_row_clear (&self->row);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_free (self);
}

/**
 * voc_csv_reader_read_header:
 * @self: a reader at the start of its file
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Reads the first row, which names the columns.
 */
gboolean
voc_csv_reader_read_header (VocCsvReader  *self,
                            GCancellable  *cancellable,
                            GError       **error)
{
  GError *local_error = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (self->columns->len == 0, FALSE);

  if (!voc_csv_row_read (&self->row, cancellable, &local_error))
    {
      if (local_error != NULL)
        g_propagate_error (error, local_error);
      else
        g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_SYNTAX,
                     _("%s is empty."), self->row.buffer->name);
      return FALSE;
    }

  for (guint i = 0; i < self->row.n_fields; i++)
    g_ptr_array_add (self->columns, g_strstrip (g_strdup (self->row.text + self->row.starts[i])));

  return TRUE;
}

/**
 * voc_csv_reader_find_column:
 * @self: a reader whose header was read
 * @column: name of a column
 *
 * Finds a column that may be missing.
 *
 * Returns: its index, or -1
 */
int
voc_csv_reader_find_column (VocCsvReader *self,
                            const char   *column)
{
  guint index;

  g_return_val_if_fail (self != NULL, -1);
  g_return_val_if_fail (column != NULL, -1);

  return g_ptr_array_find_with_equal_func (self->columns, column, g_str_equal, &index) ? (int) index
                                                                                       : -1;
}

/**
 * voc_csv_reader_need_column:
 * @self: a reader whose header was read
 * @column: name of a column
 * @out_index: (out): return location for its index
 * @error: return location for an error
 *
 * Finds a column that must be there, once.
 */
gboolean
voc_csv_reader_need_column (VocCsvReader  *self,
                            const char    *column,
                            int           *out_index,
                            GError       **error)
{
  guint found = 0;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (column != NULL, FALSE);
  g_return_val_if_fail (out_index != NULL, FALSE);

  for (guint i = 0; i < self->columns->len; i++)
    {
      if (g_str_equal (g_ptr_array_index (self->columns, i), column))
        {
          *out_index = i;
          found++;
        }
    }

  if (found != 1 && !voc_csv_buffer_check_rest (self->row.buffer, error))
    return FALSE;

  if (found == 0)
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_COLUMN,
                 /* Translators: file name, name of a column */
                 _("%s, line 1: The column “%s” is missing."), self->row.buffer->name, column);
  else if (found > 1)
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_COLUMN,
                 /* Translators: file name, name of a column */
                 _("%s, line 1: The column “%s” is there more than once."), self->row.buffer->name,
                 column);

  return found == 1;
}

/* Makes the row as wide as the header, if it may be. */
static gboolean
check_width (VocCsvReader  *self,
             GError       **error)
{
  if (self->row.n_fields == self->columns->len)
    return TRUE;

  if (self->row.n_fields > self->columns->len || !(self->flags & VOC_CSV_FLAGS_SHORT_ROWS))
    return voc_csv_buffer_fail (
      self->row.buffer, self->row.line, 0, error,
      _("The row that begins here has %u fields, but there are %u columns."), self->row.n_fields,
      self->columns->len);

  return voc_csv_row_pad (&self->row, self->columns->len, error);
}

/**
 * voc_csv_reader_next_row:
 * @self: a reader whose header was read
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Reads the next row.
 *
 * Returns: %FALSE at the end of the file, without an error, or if something is wrong, with one
 */
gboolean
voc_csv_reader_next_row (VocCsvReader  *self,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (self->columns->len > 0, FALSE);

  return voc_csv_row_read (&self->row, cancellable, error) && check_width (self, error);
}

/**
 * voc_csv_reader_get_field:
 * @self: a reader that has read a row
 * @index: index of a column
 *
 * Gets a field of the current row; it is valid until the next row is read, and until then it may be changed
 * in place.
 *
 * Returns: (nullable): the field; %NULL behind the last
 */
char *
voc_csv_reader_get_field (VocCsvReader *self,
                          int           index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index >= 0, NULL);

  return index < (int) self->row.n_fields ? self->row.text + self->row.starts[index] : NULL;
}

/**
 * voc_csv_reader_fail_row:
 * @self: a reader that has read a row
 * @error: (inout): why a catalogue cannot hold what the row says
 *
 * Says in which file and line that is, unless the file is damaged, which explains it. Other errors
 * stay as they are.
 *
 * Returns: %FALSE
 */
gboolean
voc_csv_reader_fail_row (VocCsvReader  *self,
                         GError       **error)
{
  g_autoptr (GError) damage = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (error == NULL || !voc_import_error_is_in_source (*error))
    return FALSE;

  if (voc_csv_buffer_check_rest (self->row.buffer, &damage))
    {
      /* Translators: file name, line number; a sentence follows */
      g_prefix_error (error, _("%s, line %u: "), self->row.buffer->name, (guint) self->row.line);
    }
  else
    {
      g_clear_error (error);
      g_propagate_error (error, g_steal_pointer (&damage));
    }

  return FALSE;
}

/**
 * voc_csv_reader_get_line:
 * @self: a reader that has read a row
 *
 * Gets the line where the current row begins, from 1.
 */
guint64
voc_csv_reader_get_line (VocCsvReader *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->row.line;
}

/**
 * voc_csv_reader_get_consumed:
 * @self: a reader
 *
 * Gets how many bytes were parsed, to tell how far the reading is.
 */
guint64
voc_csv_reader_get_consumed (VocCsvReader *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return voc_csv_buffer_get_consumed (self->row.buffer);
}

/**
 * voc_csv_reader_get_name:
 * @self: a reader
 *
 * Gets what errors call the file.
 */
const char *
voc_csv_reader_get_name (VocCsvReader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->row.buffer->name;
}
