/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gi18n.h>

#include "voc-cli-output.h"
#include "voc-cli-score-json.h"
#include "voc-json-build.h"
#include "voc-scores.h"
#include "voc-text.h"

/* What is printed of an occupation: @index is its index in the matrix. */
typedef struct
{
  VocConcept *occupation;
  VocScores *scores;
  VocScenario scenario;
  guint index;
} Row;

static VocRatio
get_value (const Row      *row,
           VocScoreColumn  column,
           gboolean        anchored)
{
  gint32 thousandths =
    voc_scores_get_value (row->scores, row->index, column, anchored, row->scenario);

  return thousandths != VOC_SCORE_UNKNOWN ? voc_ratio_new (thousandths, 1000) : VOC_RATIO_UNKNOWN;
}

static void
print_field (const char *text)
{
  g_autoptr (GString) field = g_string_new (NULL);

  voc_text_append_csv (field, FALSE, text);
  voc_cli_output_write (field->str);
}

static void
print_figure (VocRatio value)
{
  g_autofree char *text = voc_ratio_is_known (value) ? voc_ratio_format (value, 3) : g_strdup ("");

  fprintf (stdout, ",%s", text);
}

static void
print_csv_row (const Row *row)
{
  VocConcept *occupation = row->occupation;
  const char *code = voc_concept_get_code (occupation);

  print_field (voc_concept_get_uri (occupation));
  fputc (',', stdout);
  print_field (code != NULL ? code : "");
  fputc (',', stdout);
  print_field (voc_concept_get_label (occupation));
  for (guint i = 0; i < VOC_SCORE_N_COLUMNS; i++)
    print_figure (get_value (row, i, FALSE));
  print_figure (get_value (row, VOC_SCORE_EXPOSURE, TRUE));
  print_figure (get_value (row, VOC_SCORE_RESILIENCE, TRUE));
  fputs ("\r\n", stdout);
}

static void
add_json_row (JsonBuilder *builder,
              const Row   *row)
{
  VocConcept *occupation = row->occupation;

  json_builder_begin_object (builder);
  voc_json_add_text (builder, "uri", voc_concept_get_uri (occupation));
  voc_json_add_text (builder, "code", voc_concept_get_code (occupation));
  voc_json_add_text (builder, "label", voc_concept_get_label (occupation));
  for (guint i = 0; i < VOC_SCORE_N_COLUMNS; i++)
    voc_json_add_ratio (builder, voc_score_column_to_id (i), get_value (row, i, FALSE));
  voc_json_add_ratio (builder, "exposure_anchored", get_value (row, VOC_SCORE_EXPOSURE, TRUE));
  voc_json_add_ratio (builder, "resilience_anchored", get_value (row, VOC_SCORE_RESILIENCE, TRUE));
  json_builder_end_object (builder);
}

static void
print_text_row (const Row *row)
{
  VocConcept *occupation = row->occupation;
  g_autofree char *resilience =
    voc_ratio_format_for_people (get_value (row, VOC_SCORE_RESILIENCE, FALSE), 1);
  g_autofree char *anchored = voc_ratio_format_for_people (get_value (row, VOC_SCORE_RESILIENCE, TRUE), 1);
  g_autofree char *exposure =
    voc_ratio_format_for_people (get_value (row, VOC_SCORE_EXPOSURE, FALSE), 1);

  g_print ("%7s %7s %7s  %-10s %s\n", resilience, anchored, exposure,
           voc_concept_get_code (occupation) != NULL ? voc_concept_get_code (occupation) : "",
           voc_concept_get_label (occupation));
}

static void
print_head (gboolean csv)
{
  if (!csv)
    {
      g_print ("%s\n",
               /* xgettext:no-c-format */
               _("Resilience, with research anchor, AI exposure in % of tasks; code and label"));
      return;
    }

  fputs ("uri,code,label", stdout);
  for (guint i = 0; i < VOC_SCORE_N_COLUMNS; i++)
    fprintf (stdout, ",%s", voc_score_column_to_id (i));
  fputs (",exposure_anchored,resilience_anchored\r\n", stdout);
}

static void
print_all (VocCli     *self,
           gboolean    csv,
           GPtrArray  *occupations,
           VocScores  *scores,
           VocScenario scenario)
{
  VocMatrix *matrix = voc_scores_get_matrix (scores);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  voc_json_add_count (builder, "count", occupations->len);
  voc_json_begin_array (builder, "results");
  if (!self->json)
    print_head (csv);
  for (guint i = 0; i < occupations->len; i++)
    {
      Row row = { occupations->pdata[i], scores, scenario, 0 };

      if (!voc_matrix_find_occupation (matrix, voc_concept_get_id (row.occupation), &row.index))
        continue;
      if (self->json)
        add_json_row (builder, &row);
      else if (csv)
        print_csv_row (&row);
      else
        print_text_row (&row);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  if (self->json)
    voc_cli_print_json (builder);
}

static int
compare_uris (gconstpointer a,
              gconstpointer b)
{
  return strcmp (voc_concept_get_uri (*(VocConcept *const *) a),
                 voc_concept_get_uri (*(VocConcept *const *) b));
}

/**
 * voc_cli_scores:
 *
 * `scores`: exposure and resilience of all occupations, by URI.
 *
 * Returns: the exit code
 */
int
voc_cli_scores (VocCli  *self,
                char   **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *scenario_id = NULL;
  VocScenario scenario;
  gboolean csv = FALSE;
  int exit_code;
  const GOptionEntry entries[] = {
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario_id,
      N_("How fast what is possible is taken up: slow, steady or fast"), N_("SCENARIO") },
    { "csv", 0, 0, G_OPTION_ARG_NONE, &csv, N_("Print a table with all columns"), NULL },
    G_OPTION_ENTRY_NULL
  };

  if (!voc_cli_parse (self, "scores", _("Lists exposure and resilience of all occupations."),
                      entries, 1, 1, &rest, &exit_code))
    return exit_code;
  if (csv && self->json)
    {
      g_printerr (_("vocation-cli: Choose one of --csv and --json.\n"));
      return VOC_CLI_USAGE;
    }
  if (!voc_cli_parse_scenario (scenario_id, &scenario))
    return VOC_CLI_USAGE;

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  if (occupations == NULL)
    return voc_cli_fail (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  if (scores == NULL)
    return voc_cli_fail (error);

  g_ptr_array_sort (occupations, compare_uris);
  print_all (self, csv, occupations, scores, scenario);

  return VOC_CLI_DONE;
}
