/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-import-error.h"

G_BEGIN_DECLS

/* A single field longer than this is taken for damage, not for text. */
#define VOC_CSV_FIELD_MAX (1024 * 1024)
#define VOC_CSV_COLUMNS_MAX 256

/**
 * VocCsvFlags:
 * @VOC_CSV_FLAGS_NONE: every row must have as many fields as the header
 * @VOC_CSV_FLAGS_SHORT_ROWS: a row may end early; the fields it lacks are empty
 *
 * How strict a [struct@CsvReader] is.
 */
typedef enum
{
  VOC_CSV_FLAGS_NONE = 0,
  VOC_CSV_FLAGS_SHORT_ROWS = 1 << 0,
} VocCsvFlags;

/**
 * VocCsvReader:
 *
 * Reads CSV as RFC 4180 has it, in UTF-8, one row at a time.
 *
 * The buffers are reused from row to row, so a field is valid until the next row is read. Lines may end in
 * LF or CRLF, also mixed; empty lines are skipped. Not thread-safe, but not bound to a thread.
 */
typedef struct _VocCsvReader VocCsvReader;

VocCsvReader *voc_csv_reader_new          (GInputStream  *stream,
                                           const char    *name,
                                           VocCsvFlags    flags);
void          voc_csv_reader_free         (VocCsvReader  *self);

gboolean      voc_csv_reader_read_header  (VocCsvReader  *self,
                                           GCancellable  *cancellable,
                                           GError       **error);
int           voc_csv_reader_find_column  (VocCsvReader  *self,
                                           const char    *column);
gboolean      voc_csv_reader_need_column  (VocCsvReader  *self,
                                           const char    *column,
                                           int           *out_index,
                                           GError       **error);

gboolean      voc_csv_reader_next_row     (VocCsvReader  *self,
                                           GCancellable  *cancellable,
                                           GError       **error);
char         *voc_csv_reader_get_field    (VocCsvReader  *self,
                                           int            index);
gboolean      voc_csv_reader_fail_row     (VocCsvReader  *self,
                                           GError       **error);

/* Where the row that was read last begins, from 1. */
guint64       voc_csv_reader_get_line     (VocCsvReader  *self);
guint64       voc_csv_reader_get_consumed (VocCsvReader  *self);
const char   *voc_csv_reader_get_name     (VocCsvReader  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocCsvReader, voc_csv_reader_free)

G_END_DECLS
