/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-esco-table.h"

#include "voc-read-ahead.h"
#include "voc-text.h"

/* Rows between two looks at the clock and the cancellable: well under a millisecond. */
#define ROWS_PER_STEP 256
/* Bytes of a file that is worth a thread. */
#define READ_AHEAD_FROM (256 * 1024)

/**
 * voc_esco_table_open:
 * @self: an empty table
 * @state: the import
 * @file: the file to read
 * @error: return location for an error
 *
 * Opens a file and reads its header.
 */
gboolean
voc_esco_table_open (VocEscoTable       *self,
                     VocImportState       *state,
                     const VocEscoFile  *file,
                     GError            **error)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GInputStream) ahead = NULL;
  /* Some downloads leave the empty fields at the end of a row out of this file, and of this one only. */
  VocCsvFlags flags = file->part == VOC_ESCO_SKILLS_HIERARCHY ? VOC_CSV_FLAGS_SHORT_ROWS
                                                              : VOC_CSV_FLAGS_NONE;

  stream = voc_archive_open_entry (file->archive, file->entry, state->cancellable, error);
  if (stream == NULL)
    return FALSE;

  if (file->entry->size >= READ_AHEAD_FROM)
    ahead = voc_read_ahead_new (stream, state->cancellable);
  self->state = state;
  self->reader = voc_csv_reader_new (ahead != NULL ? ahead : stream, file->entry->name, flags);

  return voc_csv_reader_read_header (self->reader, state->cancellable, error);
}

void
voc_esco_table_clear (VocEscoTable *self)
{
  g_clear_pointer (&self->reader, voc_csv_reader_free);
  g_clear_error (&self->problem);
}

/**
 * voc_esco_table_need:
 * @self: an open table
 * @column: name of a column
 * @out_index: (out): return location for its index
 * @error: return location for an error
 *
 * Finds a column that must be there.
 */
gboolean
voc_esco_table_need (VocEscoTable  *self,
                     const char    *column,
                     int           *out_index,
                     GError       **error)
{
  return voc_csv_reader_need_column (self->reader, column, out_index, error);
}

/**
 * voc_esco_table_find:
 * @self: an open table
 * @column: name of a column
 *
 * Finds a column that may be missing.
 *
 * Returns: its index, or -1
 */
int
voc_esco_table_find (VocEscoTable *self,
                     const char   *column)
{
  return voc_csv_reader_find_column (self->reader, column);
}

/**
 * voc_esco_table_next:
 * @self: an open table
 *
 * Reads the next row.
 *
 * Returns: %FALSE after the last, or if something is wrong, which [method@EscoTable.end] says
 */
gboolean
voc_esco_table_next (VocEscoTable *self)
{
  gboolean more;

  if (++self->rows % ROWS_PER_STEP == 0 && !voc_import_state_check (self->state, &self->problem))
    return FALSE;

  more = voc_csv_reader_next_row (self->reader, self->state->cancellable, &self->problem);
  if (!more || self->rows % ROWS_PER_STEP == 0)
    {
      guint64 consumed = voc_csv_reader_get_consumed (self->reader);

      voc_import_state_advance (self->state, (consumed - self->advanced) * self->weight);
      self->advanced = consumed;
    }

  return more;
}

/**
 * voc_esco_table_end:
 * @self: a table that has no more rows
 * @error: return location for an error
 *
 * Returns: whether all were read
 */
gboolean
voc_esco_table_end (VocEscoTable  *self,
                    GError       **error)
{
  if (self->problem == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->problem));
  return FALSE;
}

/**
 * voc_esco_table_get:
 * @self: a table at a row
 * @index: index of a column, or -1
 *
 * Gets a field without the space around it; it is valid until the next row is read and may be changed in
 * place. A column that is not there, -1, is empty.
 */
char *
voc_esco_table_get (VocEscoTable *self,
                    int           index)
{
  static char empty[1];

  return index < 0 ? empty : g_strstrip (voc_csv_reader_get_field (self->reader, index));
}

/**
 * voc_esco_table_note:
 * @self: a table at a row
 * @kind: what happened
 * @what: what it happened to: a URI or label
 *
 * Counts something about the current row.
 */
void
voc_esco_table_note (VocEscoTable      *self,
                     VocImportNoteKind  kind,
                     const char        *what)
{
  g_autofree char *quoted = voc_text_dup_quoted (what);

  voc_import_summary_note (self->state->summary, kind, NULL, 1,
                           "%s, line %" G_GUINT64_FORMAT ": %s",
                           voc_csv_reader_get_name (self->reader),
                           voc_csv_reader_get_line (self->reader), quoted);
}
