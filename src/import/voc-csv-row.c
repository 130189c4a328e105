/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-csv-row.h"

#include <glib/gi18n.h>
#include <string.h>

typedef enum
{
  FIELD_END_SEPARATOR,
  FIELD_END_ROW,
  FIELD_END_FILE,
  FIELD_END_ERROR,
} FieldEnd;

/**
 * voc_csv_row_init:
 * @self: a row
 * @stream: where the bytes come from
 * @name: what errors call the file
 *
 * Makes @self ready to read.
 */
void
voc_csv_row_init (VocCsvRow    *self,
                  GInputStream *stream,
                  const char   *name)
{
  memset (self, 0, sizeof *self);
  self->buffer = voc_csv_buffer_new (stream, name);
}

void
voc_csv_row_clear (VocCsvRow *self)
{
  g_clear_pointer (&self->buffer, voc_csv_buffer_free);
  g_clear_pointer (&self->text, g_free);
}

static gboolean
append (VocCsvRow     *self,
        const char    *bytes,
        gsize          n,
        GError       **error)
{
  gsize needed = self->text_length + n + 1;

  if (self->text_length + n - self->starts[self->n_fields] > VOC_CSV_FIELD_MAX)
    return voc_csv_buffer_fail (self->buffer, self->line, 0, error,
                                _("Field %u of the row that begins here is larger than %u bytes."),
                                self->n_fields + 1, (guint) VOC_CSV_FIELD_MAX);

  if (needed > self->text_size)
    {
      self->text_size = MAX (needed, MAX (self->text_size * 2, 4096));
      self->text = g_realloc (self->text, self->text_size);
    }

  memcpy (self->text + self->text_length, bytes, n);
  self->text_length += n;

  return TRUE;
}

/* Makes sure that there is a byte to look at, or that the file has ended. */
static inline gboolean
ensure (VocCsvRow     *self,
        GCancellable  *cancellable,
        GError       **error)
{
  return self->buffer->at < self->buffer->end ||
         voc_csv_buffer_fill (self->buffer, cancellable, error);
}

static inline gboolean
at_end (VocCsvRow *self)
{
  return self->buffer->at == self->buffer->end;
}

/* Looks at the byte behind a CR: together with an LF it ends the row, alone it is text like any other. */
static FieldEnd
read_after_cr (VocCsvRow     *self,
               GCancellable  *cancellable,
               gboolean      *out_is_text,
               GError       **error)
{
  VocCsvBuffer *buffer = self->buffer;

  buffer->at++;
  *out_is_text = FALSE;
  if (!ensure (self, cancellable, error))
    return FIELD_END_ERROR;
  if (at_end (self))
    return FIELD_END_FILE;
  if (*buffer->at == '\n')
    {
      buffer->at++;
      voc_csv_buffer_new_line (buffer, buffer->at);
      return FIELD_END_ROW;
    }

  *out_is_text = TRUE;

  return FIELD_END_ROW;
}

static FieldEnd
read_plain_field (VocCsvRow     *self,
                  GCancellable  *cancellable,
                  GError       **error)
{
  VocCsvBuffer *buffer = self->buffer;

  while (ensure (self, cancellable, error))
    {
      const char *from = buffer->at;
      const char *at = from;
      gboolean is_text;
      FieldEnd end;

      while (at < buffer->end && *at != ',' && *at != '\n' && *at != '\r' && *at != '"')
        at++;

      if (!append (self, from, at - from, error))
        return FIELD_END_ERROR;
      buffer->at = at;

      if (at == buffer->end)
        {
          if (from == at)
            return FIELD_END_FILE;
          continue;
        }

      switch (*at)
        {
        case ',':
          buffer->at++;
          return FIELD_END_SEPARATOR;

        case '\n':
          buffer->at++;
          voc_csv_buffer_new_line (buffer, buffer->at);
          return FIELD_END_ROW;

        case '\r':
          end = read_after_cr (self, cancellable, &is_text, error);
          if (!is_text)
            return end;
          if (!append (self, "\r", 1, error))
            return FIELD_END_ERROR;
          break;

        default:
          voc_csv_buffer_fail (
            buffer, buffer->line, voc_csv_buffer_get_column (buffer, at), error,
            _("A quotation mark stands inside a field that does not begin with one."));
          return FIELD_END_ERROR;
        }
    }

  return FIELD_END_ERROR;
}

/* Behind the closing quotation mark only the end of the field may follow. */
static FieldEnd
read_after_quotes (VocCsvRow     *self,
                   GCancellable  *cancellable,
                   GError       **error)
{
  VocCsvBuffer *buffer = self->buffer;
  gboolean is_text = TRUE;

  if (!ensure (self, cancellable, error))
    return FIELD_END_ERROR;
  if (at_end (self))
    return FIELD_END_FILE;

  if (*buffer->at == ',')
    {
      buffer->at++;
      return FIELD_END_SEPARATOR;
    }

  if (*buffer->at == '\n')
    {
      buffer->at++;
      voc_csv_buffer_new_line (buffer, buffer->at);
      return FIELD_END_ROW;
    }

  if (*buffer->at == '\r')
    {
      FieldEnd end = read_after_cr (self, cancellable, &is_text, error);

      if (!is_text)
        return end;
    }

  voc_csv_buffer_fail (buffer, buffer->line, voc_csv_buffer_get_column (buffer, buffer->at), error,
                       _("Text follows the quotation mark that ends a field."));

  return FIELD_END_ERROR;
}

/* Appends what is inside quotation marks and counts its lines. */
static gboolean
append_quoted (VocCsvRow     *self,
               const char    *from,
               const char    *to,
               GError       **error)
{
  const char *at = from;

  if (!append (self, from, to - from, error))
    return FALSE;

  while ((at = memchr (at, '\n', to - at)) != NULL)
    voc_csv_buffer_new_line (self->buffer, ++at);

  return TRUE;
}

static FieldEnd
read_quoted_field (VocCsvRow     *self,
                   GCancellable  *cancellable,
                   GError       **error)
{
  VocCsvBuffer *buffer = self->buffer;
  guint64 open_line = buffer->line;
  guint64 open_column = voc_csv_buffer_get_column (buffer, buffer->at);

  buffer->at++;
  while (ensure (self, cancellable, error))
    {
      const char *from = buffer->at;
      const char *at;

      if (at_end (self))
        {
          voc_csv_buffer_fail (buffer, open_line, open_column, error,
                               _("The quotation mark that opens a field here is never closed."));
          return FIELD_END_ERROR;
        }

      at = memchr (from, '"', buffer->end - from);
      if (!append_quoted (self, from, at != NULL ? at : buffer->end, error))
        return FIELD_END_ERROR;
      buffer->at = at != NULL ? at + 1 : buffer->end;
      if (at == NULL)
        continue;

      if (!ensure (self, cancellable, error))
        return FIELD_END_ERROR;
      if (at_end (self) || *buffer->at != '"')
        return read_after_quotes (self, cancellable, error);

      if (!append (self, "\"", 1, error))
        return FIELD_END_ERROR;
      buffer->at++;
    }

  return FIELD_END_ERROR;
}

/* There is always room for the NUL: append() sees to that, also for nothing. */
static gboolean
end_field (VocCsvRow  *self,
           GError    **error)
{
  if (!append (self, "", 0, error))
    return FALSE;

  self->text[self->text_length++] = '\0';
  self->starts[++self->n_fields] = self->text_length;

  return TRUE;
}

static FieldEnd
read_field (VocCsvRow     *self,
            GCancellable  *cancellable,
            GError       **error)
{
  FieldEnd end;

  if (self->n_fields == VOC_CSV_COLUMNS_MAX)
    {
      voc_csv_buffer_fail (self->buffer, self->line, 0, error,
                           _("The row that begins here has more than %u fields."),
                           (guint) VOC_CSV_COLUMNS_MAX);
      return FIELD_END_ERROR;
    }

  self->starts[self->n_fields] = self->text_length;
  if (!ensure (self, cancellable, error))
    return FIELD_END_ERROR;

  if (!at_end (self) && *self->buffer->at == '"')
    {
      self->quoted |= self->n_fields == 0;
      end = read_quoted_field (self, cancellable, error);
    }
  else
    {
      end = read_plain_field (self, cancellable, error);
    }

  if (end == FIELD_END_ERROR || !end_field (self, error))
    return FIELD_END_ERROR;

  return end;
}

/**
 * voc_csv_row_read:
 * @self: a row
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Reads the next row that is not empty, whatever its width.
 *
 * Returns: %FALSE at the end of the file, without an error, or if something is wrong, with one
 */
gboolean
voc_csv_row_read (VocCsvRow     *self,
                  GCancellable  *cancellable,
                  GError       **error)
{
  for (;;)
    {
      FieldEnd end;

      self->text_length = 0;
      self->n_fields = 0;
      self->quoted = FALSE;
      if (!ensure (self, cancellable, error) || at_end (self))
        return FALSE;
      self->line = self->buffer->line;

      do
        end = read_field (self, cancellable, error);
      while (end == FIELD_END_SEPARATOR);

      if (end == FIELD_END_ERROR)
        return FALSE;
      if (self->n_fields > 1 || self->quoted || self->text[0] != '\0')
        return TRUE;
    }
}

/**
 * voc_csv_row_pad:
 * @self: a row
 * @n_fields: how many fields it shall have
 * @error: return location for an error
 *
 * Adds empty fields to a row that has fewer.
 */
gboolean
voc_csv_row_pad (VocCsvRow  *self,
                 guint       n_fields,
                 GError    **error)
{
  while (self->n_fields < n_fields)
    {
      self->starts[self->n_fields] = self->text_length;
      if (!end_field (self, error))
        return FALSE;
    }

  return TRUE;
}
