/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-import-error.h"

G_BEGIN_DECLS

#define VOC_CSV_BUFFER_SIZE (64 * 1024)

/**
 * VocCsvBuffer:
 * @stream: (owned): where the bytes come from
 * @name: (owned): what errors call the file
 * @at: the next byte to parse
 * @end: behind the last byte that is known to be UTF-8
 * @line_start: where the current line begins, or the start of the buffer
 * @line: number of the current line, from 1
 *
 * A window onto a stream that holds valid UTF-8 only and knows where in the file it is.
 */
typedef struct
{
  GInputStream *stream;
  char *name;

  const char *at;
  const char *end;
  const char *line_start;
  guint64 line;

  /*< private >*/
  GCancellable *cancellable; /* (unowned) (nullable): of the last call */
  guint64 line_chars;     /* characters of the current line before the buffer */
  guint64 consumed;       /* bytes of the stream before the buffer */
  gsize pending;          /* bytes behind @end that begin a character */
  gboolean started;
  gboolean at_end;
  char bytes[VOC_CSV_BUFFER_SIZE];
} VocCsvBuffer;

VocCsvBuffer *voc_csv_buffer_new          (GInputStream  *stream,
                                           const char    *name);
void          voc_csv_buffer_free         (VocCsvBuffer  *self);
gboolean      voc_csv_buffer_fill         (VocCsvBuffer  *self,
                                           GCancellable  *cancellable,
                                           GError       **error);
void          voc_csv_buffer_new_line     (VocCsvBuffer  *self,
                                           const char    *start);
guint64       voc_csv_buffer_get_column   (VocCsvBuffer  *self,
                                           const char    *at);
guint64       voc_csv_buffer_get_consumed (VocCsvBuffer  *self);
gboolean      voc_csv_buffer_check_rest   (VocCsvBuffer  *self,
                                           GError       **error);
gboolean      voc_csv_buffer_fail         (VocCsvBuffer  *self,
                                           guint64        line,
                                           guint64        column,
                                           GError       **error,
                                           const char    *format,
                                           ...) G_GNUC_PRINTF (5, 6);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocCsvBuffer, voc_csv_buffer_free)

G_END_DECLS
