/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-csv-text.h"

#include <gtk/gtk.h>
#include <string.h>

static void
append_field (GString    *text,
              guint       column,
              const char *field)
{
  if (column > 0)
    g_string_append_c (text, ',');
  if (strpbrk (field, ",\"\r\n") == NULL)
    {
      g_string_append (text, field);
      return;
    }

  g_string_append_c (text, '"');
  for (const char *at = field; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

/**
 * voc_csv_text_from_table:
 * @columns: (array zero-terminated=1): the titles of the columns
 * @rows: (nullable): a list of [class@Gtk.StringList], each a row
 *
 * Writes a table as CSV in the way of RFC 4180: lines end with carriage return and line feed, and a
 * field with a comma, a quotation mark or a line break is quoted. A row that is too short is filled
 * up.
 *
 * Returns: (transfer full): the text
 */
char *
voc_csv_text_from_table (const char *const *columns,
                         GListModel        *rows)
{
  GString *text;
  guint n_columns;

  g_return_val_if_fail (columns != NULL, NULL);

  text = g_string_new (NULL);
  n_columns = g_strv_length ((char **) columns);
  for (guint i = 0; i < n_columns; i++)
    append_field (text, i, columns[i]);
  g_string_append (text, "\r\n");

  for (guint row = 0; rows != NULL && row < g_list_model_get_n_items (rows); row++)
    {
      g_autoptr (GtkStringList) fields = g_list_model_get_item (rows, row);

      for (guint i = 0; i < n_columns; i++)
        {
          const char *field = gtk_string_list_get_string (fields, i);

          append_field (text, i, field != NULL ? field : "");
        }
      g_string_append (text, "\r\n");
    }

  return g_string_free_and_steal (text);
}
