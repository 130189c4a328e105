/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-csv-buffer.h"

#include "voc-text.h"

#include <glib/gi18n.h>
#include <string.h>

/**
 * voc_csv_buffer_new:
 * @stream: where the bytes come from
 * @name: what errors call the file
 *
 * Makes an empty buffer; [method@CsvBuffer.fill] brings the first bytes.
 */
VocCsvBuffer *
voc_csv_buffer_new (GInputStream *stream,
                    const char   *name)
{
  VocCsvBuffer *self = g_new0 (VocCsvBuffer, 1);

  self->stream = g_object_ref (stream);
  self->name = g_strdup (name);
  self->at = self->end = self->line_start = self->bytes;
  self->line = 1;

  return self;
}

void
voc_csv_buffer_free (VocCsvBuffer *self)
{
  g_clear_object (&self->stream);
  g_clear_pointer (&self->name, g_free);
  g_free (self);
}

/**
 * voc_csv_buffer_new_line:
 * @self: a buffer
 * @start: the first byte of the new line
 *
 * Says that a line has ended.
 */
void
voc_csv_buffer_new_line (VocCsvBuffer *self,
                         const char   *start)
{
  self->line++;
  self->line_start = start;
  self->line_chars = 0;
}

static guint64
count_chars (const char *from,
             const char *to)
{
  guint64 n = 0;

  for (; from < to; from++)
    n += ((guchar) *from & 0xc0) != 0x80;

  return n;
}

/**
 * voc_csv_buffer_get_column:
 * @self: a buffer
 * @at: a place in the current line
 *
 * Gets the column of a place, in characters from 1.
 */
guint64
voc_csv_buffer_get_column (VocCsvBuffer *self,
                           const char   *at)
{
  return self->line_chars + count_chars (self->line_start, at) + 1;
}

/**
 * voc_csv_buffer_get_consumed:
 * @self: a buffer
 *
 * Gets how many bytes of the stream were parsed.
 */
guint64
voc_csv_buffer_get_consumed (VocCsvBuffer *self)
{
  return self->consumed + (self->at - self->bytes);
}

/**
 * voc_csv_buffer_check_rest:
 * @self: a buffer, of no further use after this
 * @error: return location for an error
 *
 * Reads to the end. What looks like a fault of the text is often damage to the ZIP file around it,
 * and only at the end of a member does its checksum tell.
 *
 * Returns: whether the stream is sound
 */
gboolean
voc_csv_buffer_check_rest (VocCsvBuffer  *self,
                           GError       **error)
{
  gssize n = 1;

  while (n > 0 && !self->at_end)
    n = g_input_stream_read (self->stream, self->bytes, sizeof self->bytes, self->cancellable,
                             error);
  self->at_end = n == 0 || self->at_end;

  return n >= 0;
}

/**
 * voc_csv_buffer_fail:
 * @self: a buffer
 * @line: line, from 1
 * @column: column, from 1, or 0 if the whole line is meant
 * @error: return location for an error
 * @format: what is wrong, a sentence without its beginning
 * @...: what belongs into @format
 *
 * Sets an error that names the file and the place, or the one that explains it: damage to the file
 * around.
 *
 * Returns: %FALSE
 */
gboolean
voc_csv_buffer_fail (VocCsvBuffer  *self,
                     guint64        line,
                     guint64        column,
                     GError       **error,
                     const char    *format,
                     ...)
{
  g_autofree char *what = NULL;
  va_list args;

  if (!voc_csv_buffer_check_rest (self, error))
    return FALSE;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  if (column > 0)
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_SYNTAX,
                 /* Translators: file name, line number, column number, what is wrong there */
                 _("%s, line %u, column %u: %s"), self->name, (guint) line, (guint) column, what);
  else
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_SYNTAX,
                 /* Translators: file name, line number, what is wrong there */
                 _("%s, line %u: %s"), self->name, (guint) line, what);

  return FALSE;
}

/* What was not understood is at @bad. */
static gboolean
fail_encoding (VocCsvBuffer  *self,
               const char    *bad,
               GError       **error)
{
  guint64 line = self->line;
  guint64 column;
  const char *start = self->line_start;
  const char *next;
  g_autofree char *what = NULL;

  while ((next = memchr (start, '\n', bad - start)) != NULL)
    {
      start = next + 1;
      line++;
    }

  column = count_chars (start, bad) + 1;
  if (line == self->line)
    column += self->line_chars;

  what = voc_text_dup_bad_byte (*bad);
  return voc_csv_buffer_fail (self, line, column, error, "%s", what);
}

/* Takes the @n bytes that the buffer now holds as far as they are whole characters. */
static gboolean
check_bytes (VocCsvBuffer  *self,
             gsize          n,
             GError       **error)
{
  const char *bad;
  gsize left;

  self->pending = 0;
  if (g_utf8_validate_len (self->bytes, n, &bad))
    {
      self->end = self->bytes + n;
      return TRUE;
    }

  left = self->bytes + n - bad;
  if (self->at_end || *bad == '\0' || left >= 4 ||
      g_utf8_get_char_validated (bad, left) != (gunichar) -2)
    return fail_encoding (self, bad, error);

  self->end = bad;
  self->pending = left;

  return TRUE;
}

/* Moves what is still pending to the front and reads behind it. */
static gssize
read_more (VocCsvBuffer  *self,
           GCancellable  *cancellable,
           GError       **error)
{
  gssize n;

  self->line_chars += count_chars (self->line_start, self->end);
  self->consumed += self->end - self->bytes;
  memmove (self->bytes, self->end, self->pending);
  self->at = self->end = self->line_start = self->bytes;

  self->cancellable = cancellable;
  /* Not every stream looks at it. */
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;

  n = g_input_stream_read (self->stream, self->bytes + self->pending,
                           sizeof self->bytes - self->pending, cancellable, error);
  if (n == 0)
    self->at_end = TRUE;

  return n;
}

/**
 * voc_csv_buffer_fill:
 * @self: a buffer whose bytes are used up
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Brings the next bytes. At the end of the stream there are none, which is no error.
 */
gboolean
voc_csv_buffer_fill (VocCsvBuffer  *self,
                     GCancellable  *cancellable,
                     GError       **error)
{
  /* A read may bring part of a character only, so it can take several until there is something. */
  while (self->at == self->end && !self->at_end)
    {
      gssize n = read_more (self, cancellable, error);

      if (n < 0 || !check_bytes (self, self->pending + n, error))
        return FALSE;

      if (!self->started && self->end > self->bytes)
        {
          self->started = TRUE;
          if (self->end - self->bytes >= 3 && memcmp (self->bytes, "\xef\xbb\xbf", 3) == 0)
            self->at = self->line_start = self->bytes + 3;
        }
    }

  return TRUE;
}
