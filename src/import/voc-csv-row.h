/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-csv-buffer.h"
#include "voc-csv-reader.h"

G_BEGIN_DECLS

/**
 * VocCsvRow:
 * @buffer: (owned): where the row is read from
 * @text: (owned): all fields one after the other, a NUL behind each
 * @starts: where each field begins in @text, and behind the last one
 * @n_fields: how many fields there are
 * @line: the line where the row begins, from 1
 *
 * One row of a CSV file; the parser proper. Its memory is reused from row to row.
 */
typedef struct
{
  VocCsvBuffer *buffer;
  char *text;
  gsize starts[VOC_CSV_COLUMNS_MAX + 1];
  guint n_fields;
  guint64 line;

  /*< private >*/
  gsize text_length;
  gsize text_size;
  gboolean quoted; /* whether the first field was */
} VocCsvRow;

void     voc_csv_row_init  (VocCsvRow     *self,
                            GInputStream  *stream,
                            const char    *name);
void     voc_csv_row_clear (VocCsvRow     *self);
gboolean voc_csv_row_read  (VocCsvRow     *self,
                            GCancellable  *cancellable,
                            GError       **error);
gboolean voc_csv_row_pad   (VocCsvRow     *self,
                            guint          n_fields,
                            GError       **error);

G_END_DECLS
