/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-facts-table.h"

#include <glib/gi18n.h>
#include <string.h>

#include "voc-text.h"

void
voc_facts_table_clear (VocFactsTable *self)
{
  g_clear_pointer (&self->text, g_free);
}

/**
 * voc_facts_table_fail:
 * @self: a table
 * @error: return location for a %VOC_IMPORT_ERROR_CONTENT
 * @format: what is wrong, translated, as in printf()
 *
 * Reports a fault in the line that was read last.
 *
 * Returns: %FALSE
 */
gboolean
voc_facts_table_fail (VocFactsTable  *self,
                      GError        **error,
                      const char     *format,
                      ...)
{
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_CONTENT,
               /* Translators: name of a file, number of a line, what is wrong there */
               _("%s, line %u: %s"), self->name, self->line, message);

  return FALSE;
}

/**
 * voc_facts_table_locate:
 * @self: a table
 * @error: (inout): why a catalogue cannot hold what the line says
 *
 * Says in which line that is. Other errors stay as they are.
 *
 * Returns: %FALSE
 */
gboolean
voc_facts_table_locate (VocFactsTable  *self,
                        GError        **error)
{
  if (error != NULL && voc_import_error_is_in_source (*error))
    g_prefix_error (error, _("%s, line %u: "), self->name, self->line);

  return FALSE;
}

/* The number of the line in which @end stands. */
static guint
count_lines (const char *data,
             const char *end)
{
  guint n = 1;

  for (const char *c = data; c < end; c++)
    n += *c == '\n';

  return n;
}

/* Cuts the next line into fields; what is too much is counted and left in the last one. */
static guint
split_line (VocFactsTable *self)
{
  char *field = self->next;
  char *end = strchr (field, '\n');
  guint n = 0;

  *end = '\0';
  self->next = end + 1;
  self->line++;

  while (field != NULL)
    {
      char *tab = strchr (field, '\t');

      if (tab != NULL)
        *tab = '\0';
      if (n < VOC_FACTS_MAX_COLUMNS)
        self->fields[n] = field;
      n++;
      field = tab != NULL ? tab + 1 : NULL;
    }

  return n;
}

/**
 * voc_facts_table_open:
 * @self: a table that is all zero
 * @name: (not nullable): the file, for messages; must outlive the table
 * @bytes: all of the file
 * @header: (array zero-terminated=1): the columns that it must have, in order
 * @error: return location for a #VOC_IMPORT_ERROR
 *
 * Returns: whether the file is UTF-8 text that ends with a line break and has these columns
 */
gboolean
voc_facts_table_open (VocFactsTable      *self,
                      const char         *name,
                      GBytes             *bytes,
                      const char *const  *header,
                      GError            **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *end;

  self->name = name;
  self->n_columns = g_strv_length ((char **) header);
  g_assert (self->n_columns <= VOC_FACTS_MAX_COLUMNS);

  if (!g_utf8_validate_len (data, size, &end))
    {
      g_autofree char *bad = voc_text_dup_bad_byte ((guchar) *end);

      self->line = count_lines (data, end);
      return voc_facts_table_fail (self, error, "%s", bad);
    }

  self->text = self->next = g_strndup (data, size);
  if (size == 0 || data[size - 1] != '\n')
    {
      self->line = count_lines (data, data + size);
      return voc_facts_table_fail (self, error, _("The last line has no end."));
    }
  if (split_line (self) != self->n_columns)
    return voc_facts_table_fail (self, error, _("There must be %u columns."), self->n_columns);

  for (guint i = 0; i < self->n_columns; i++)
    {
      if (!g_str_equal (self->fields[i], header[i]))
        return voc_facts_table_fail (self, error, _("Column %u must be “%s”."), i + 1, header[i]);
    }

  return TRUE;
}

/**
 * voc_facts_table_next:
 * @self: a table
 * @error: return location for a #VOC_IMPORT_ERROR
 *
 * Reads the next line.
 *
 * Returns: whether there was one; at the end of the file %FALSE without an error
 */
gboolean
voc_facts_table_next (VocFactsTable  *self,
                      GError        **error)
{
  if (*self->next == '\0')
    return FALSE;

  if (split_line (self) != self->n_columns)
    return voc_facts_table_fail (self, error, _("There must be %u columns."), self->n_columns);

  return TRUE;
}
