/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli-score-json.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

static void
print_value (VocScore       *score,
             VocScoreColumn  column)
{
  g_autofree char *value = voc_ratio_format_for_people (voc_score_get_value (score, column), 1);

  g_print ("  %6s  %s\n", value, voc_score_column_to_title (column));
}

static void
print_published (VocScore *score)
{
  const VocPublished *published = voc_score_get_published (score);
  VocAgreement agreement = voc_published_get_agreement (published, NULL, NULL);

  g_print ("\n%s: %s\n", _("Published, as percentiles"), voc_agreement_to_title (agreement));
  for (guint i = 0; i < VOC_N_MEASURES; i++)
    {
      if (published != NULL && published->figures[i].known)
        g_print ("  %6d  %s\n", published->figures[i].percentile, voc_measure_to_title (i));
      else
        g_print ("  %6s  %s\n", "–", voc_measure_to_title (i));
    }
  if (published != NULL && published->ilo_class != VOC_ILO_UNKNOWN)
    g_print (_("  The ILO’s class: %s\n"), voc_ilo_class_to_title (published->ilo_class));
}

static void
print_text (VocScore *score)
{
  VocConcept *occupation = VOC_CONCEPT (voc_score_get_occupation (score));
  g_autofree char *outlook = voc_score_dup_outlook (score);
  g_autoptr (VocSum) sum = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_USUAL);
  g_autofree char *arithmetic = voc_sum_dup_text (sum);
  const char *code = voc_concept_get_code (occupation);

  g_print ("%s%s%s\n%s\n", voc_concept_get_label (occupation), code != NULL ? "  " : "",
           code != NULL ? code : "", outlook);
  if (voc_score_is_known (score))
    {
      g_print ("\n");
      print_value (score, VOC_SCORE_RESILIENCE);
      for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_JOBZONE; c++)
        print_value (score, c);
      print_value (score, VOC_SCORE_GREEN);
      print_value (score, VOC_SCORE_TRANSFERABILITY);
    }
  print_published (score);
  g_print ("\n%s", arithmetic);
}

/**
 * voc_cli_score:
 *
 * `score ID`: exposure and resilience of one occupation with every term of the sum.
 *
 * Returns: the exit code
 */
int
voc_cli_score (VocCli  *self,
               char   **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocConcept) concept = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocScore) anchored = NULL;
  g_autoptr (VocScore) score = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *scenario_id = NULL;
  VocScenario scenario;
  gboolean no_anchor = FALSE;
  int exit_code;
  const GOptionEntry entries[] = {
    { "no-anchor", 0, 0, G_OPTION_ARG_NONE, &no_anchor,
      N_("Leave out what research measured for the unit group"), NULL },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario_id,
      N_("How fast what is possible is taken up: slow, steady or fast"), N_("SCENARIO") },
    G_OPTION_ENTRY_NULL
  };

  if (!voc_cli_parse (
        self, "score ID",
        _("Explains exposure and resilience of an occupation: every term of the sum.\n"
           "ID is a code, a concept URI, or an exact label in any language of the catalogue."),
        entries, 2, 2, &rest, &exit_code))
    return exit_code;
  if (!voc_cli_parse_scenario (scenario_id, &scenario))
    return VOC_CLI_USAGE;

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  concept = voc_catalogue_lookup (catalogue, rest[1], VOC_CONCEPT_OCCUPATION, &error);
  if (concept == NULL)
    return voc_cli_fail (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  if (scores == NULL)
    return voc_cli_fail (error);
  anchored = voc_score_new (scores, VOC_OCCUPATION (concept), &error);
  if (anchored == NULL)
    return voc_cli_fail (error);

  score = voc_score_dup_with (anchored, !no_anchor, scenario);
  if (self->json)
    voc_cli_score_print_json (score);
  else
    print_text (score);
  return VOC_CLI_DONE;
}
