/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <glib/gi18n.h>

#include "voc-field-texts.h"
#include "voc-fields.h"
#include "voc-json-build.h"

static void
print_json (const VocField *fields,
            guint           n,
            const guint    *counts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < n; i++)
    {
      json_builder_begin_object (builder);
      voc_json_add_text (builder, "id", fields[i].id);
      voc_json_add_text (builder, "name", voc_field_text_get_name (fields[i].id));
      voc_json_add_text (builder, "sentence", voc_field_text_get_sentence (fields[i].id));
      voc_json_add_texts (builder, "groups", (const char *const *) fields[i].groups);
      voc_json_add_count (builder, "occupations", counts[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  voc_cli_print_json (builder);
}

/**
 * voc_cli_fields:
 *
 * `fields`: the fields of work, with the number of occupations in each.
 *
 * Returns: the exit code
 */
int
voc_cli_fields (VocCli  *self,
                char   **arguments)
{
  const GOptionEntry entries[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = g_strdupv (arguments);
  VocFields *fields = voc_fields_get_default ();
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocMatrix) matrix = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree guint *counts = NULL;
  const VocField *all;
  guint n;
  int exit_code;

  if (!voc_cli_parse (self, "fields",
                      _("Lists the fields of work, with the number of occupations in each."),
                      entries, 1, 1, &rest, &exit_code))
    return exit_code;

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), &error);
  if (matrix == NULL)
    return voc_cli_fail (error);

  all = voc_fields_get_all (fields, &n);
  counts = g_new0 (guint, n);
  for (guint i = 0; i < matrix->n_occupations; i++)
    {
      const VocField *field = voc_fields_find_occupation (fields, matrix, i);

      if (field != NULL)
        counts[field - all]++;
    }

  if (self->json)
    print_json (all, n, counts);
  else
    for (guint i = 0; i < n; i++)
      g_print ("%-12s %5u  %s\n", all[i].id, counts[i], voc_field_text_get_name (all[i].id));

  return VOC_CLI_DONE;
}
