/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "voc-cli-profile.h"
#include "voc-cli-score-json.h"
#include "voc-gap.h"
#include "voc-json-build.h"
#include "voc-sum-json.h"

#define DEFAULT_LIMIT 20

static VocConcept *
dup_concept (VocMatrix *matrix,
             guint      id)
{
  g_autoptr (GError) error = NULL;
  VocConcept *concept = voc_catalogue_dup_concept (matrix->catalogue, id, &error);

  if (concept == NULL)
    voc_cli_fail (error);
  return concept;
}

static void
add_fit (JsonBuilder  *builder,
         const VocFit *fit)
{
  const VocCoverage *coverage = &fit->coverage;

  voc_json_add_count (builder, "essential_have", coverage->have + coverage->used);
  voc_json_add_count (builder, "essential_total", coverage->total);
  voc_json_add_count (builder, "used", coverage->used);
  voc_json_add_count (builder, "learning", coverage->learning);
  voc_json_add_count (builder, "close", coverage->close);
  voc_json_add_ratio (builder, "coverage", voc_coverage_get_ratio (coverage));
  voc_json_add_number (builder, "lower_bound", fit->lower_bound);
  voc_json_add_text (builder, "band", voc_reach_to_id (voc_coverage_get_reach (coverage)));
  voc_json_add_count (builder, "optional_have", fit->optional_have);
  voc_json_add_count (builder, "optional_total", fit->optional_total);
}

static void
add_gap (JsonBuilder  *builder,
         VocConcept   *skill,
         const VocGap *gap,
         gboolean      close)
{
  g_autofree char *reason = voc_gap_dup_reason (gap);

  json_builder_begin_object (builder);
  voc_cli_add_concept (builder, skill);
  voc_json_add_ratio (builder, "gain", gap->gain);
  voc_json_add_text (builder, "reason", reason);
  voc_json_add_number (builder, "payoff", gap->payoff);
  voc_json_add_boolean (builder, "close", close);
  json_builder_end_object (builder);
}

static void
print_gap (VocConcept   *skill,
           const VocGap *gap)
{
  VocRatio points = { 100 * gap->gain.numerator, gap->gain.denominator };
  g_autofree char *gain = voc_ratio_format_signed (points, 1);
  g_autofree char *reason = voc_gap_dup_reason (gap);

  g_print ("%8s  %s  (%s)\n", gain, voc_concept_get_label (skill), reason);
}

static void
print_coverage (const VocFit *fit)
{
  const VocCoverage *coverage = &fit->coverage;
  g_autofree char *text = voc_fit_dup_text (fit);

  g_print ("%s (%s)\n", text, voc_reach_to_title (voc_coverage_get_reach (coverage)));
  if (coverage->used > 0)
    g_print (ngettext ("%u of them used long ago\n", "%u of them used long ago\n", coverage->used),
             coverage->used);
  if (coverage->learning > 0)
    g_print (ngettext ("%u more that you are learning\n", "%u more that you are learning\n",
                       coverage->learning),
             coverage->learning);
  if (coverage->close > 0)
    g_print (ngettext ("%u more that is close to something you have\n",
                       "%u more that are close to something you have\n", coverage->close),
             coverage->close);
  g_print (ngettext ("A plus: %u of %u optional thing\n", "A plus: %u of %u optional things\n",
                     fit->optional_total),
           fit->optional_have, fit->optional_total);
}

static void
print_head (VocConcept *occupation)
{
  const char *code = voc_concept_get_code (occupation);

  g_print ("%s%s%s\n", voc_concept_get_label (occupation), code != NULL ? "  " : "",
           code != NULL ? code : "");
}

/* How the figure comes about, skill by skill. */
static void
add_sum (JsonBuilder *builder,
         VocSum      *sum)
{
  voc_json_begin_object (builder, "sum");
  voc_sum_add_json (sum, builder);
  json_builder_end_object (builder);
}

static int
print_fit (VocCli       *self,
           VocAbilities *abilities,
           VocConcept   *occupation,
           guint         index)
{
  VocMatrix *matrix = voc_abilities_get_matrix (abilities);
  VocFit fit = voc_fit_of (abilities, index);
  g_autoptr (GArray) gaps = voc_gap_list (abilities, index);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VocSum) sum = voc_fit_dup_sum (abilities, index, &error);
  g_autofree char *text = NULL;

  if (sum == NULL)
    return voc_cli_fail (error);

  json_builder_begin_object (builder);
  voc_cli_add_concept (builder, occupation);
  add_fit (builder, &fit);
  voc_json_add_boolean (builder, "adjusted", voc_abilities_is_adjusted (abilities, index));
  voc_json_begin_array (builder, "missing");
  if (!self->json)
    {
      print_head (occupation);
      print_coverage (&fit);
      if (voc_abilities_is_adjusted (abilities, index))
        g_print ("%s\n", _("Adjusted by you"));
      if (gaps->len > 0)
        g_print ("\n%s\n", _("To learn, with the percent that each adds:"));
    }
  for (guint i = 0; i < gaps->len; i++)
    {
      const VocGap *gap = &g_array_index (gaps, VocGap, i);
      g_autoptr (VocConcept) skill = dup_concept (matrix, matrix->skills[gap->skill].id);

      if (skill == NULL)
        return VOC_CLI_FAILED;
      if (self->json)
        add_gap (builder, skill, gap, voc_abilities_get_is_close (abilities, gap->skill));
      else
        print_gap (skill, gap);
    }
  json_builder_end_array (builder);
  add_sum (builder, sum);
  json_builder_end_object (builder);

  if (self->json)
    {
      voc_cli_print_json (builder);
      return VOC_CLI_DONE;
    }
  text = voc_sum_dup_text (sum);
  g_print ("\n%s", text);
  return VOC_CLI_DONE;
}

/* What both commands begin with: NULL after the person was told what is wrong. */
static VocAbilities *
open_abilities (VocCli     *self,
                const char *path)
{
  g_autoptr (VocCatalogue) catalogue = voc_cli_open_catalogue (self);
  g_autoptr (VocMatrix) matrix = NULL;
  g_autoptr (VocProfile) profile = NULL;
  g_autoptr (GError) error = NULL;
  VocAbilities *abilities;

  if (catalogue == NULL)
    return NULL;
  profile = voc_cli_open_profile (path);
  if (profile == NULL)
    return NULL;
  matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), &error);
  if (matrix == NULL)
    {
      voc_cli_fail (error);
      return NULL;
    }

  abilities = voc_abilities_new (matrix, profile);
  if (voc_abilities_get_n_unknown (abilities) > 0)
    g_printerr (ngettext ("vocation-cli: %u skill of the profile is not in this catalogue; it does "
                          "not count.\n",
                          "vocation-cli: %u skills of the profile are not in this catalogue; they "
                          "do not count.\n",
                          voc_abilities_get_n_unknown (abilities)),
                voc_abilities_get_n_unknown (abilities));
  return abilities;
}

/**
 * voc_cli_fit:
 *
 * `fit ID`: how well an occupation fits what somebody can do, and what to learn first.
 *
 * Returns: the exit code
 */
int
voc_cli_fit (VocCli  *self,
             char   **arguments)
{
  g_autofree char *path = NULL;
  const GOptionEntry entries[] = {
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &path,
      N_("Read this profile instead of the one of the application"), N_("FILE") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocAbilities) abilities = NULL;
  g_autoptr (VocConcept) occupation = NULL;
  guint index;
  int exit_code;

  if (!voc_cli_parse (self, "fit ID",
                      _("Tells how well an occupation fits what you can do, and what to learn "
                         "first.\n"
                         "ID is a code, a concept URI, or an exact label in any language of the "
                         "catalogue."),
                      entries, 2, 2, &rest, &exit_code))
    return exit_code;

  abilities = open_abilities (self, path);
  if (abilities == NULL)
    return VOC_CLI_FAILED;
  occupation = voc_cli_find_occupation (voc_abilities_get_matrix (abilities), rest[1], &index);
  if (occupation == NULL)
    return VOC_CLI_FAILED;

  return print_fit (self, abilities, occupation, index);
}

static int
print_suggestions (VocCli    *self,
                   VocMatrix *matrix,
                   GArray    *fits)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  voc_json_begin_array (builder, "results");
  for (guint i = 0; i < fits->len; i++)
    {
      const VocFit *fit = &g_array_index (fits, VocFit, i);
      g_autoptr (VocConcept) occupation =
        dup_concept (matrix, matrix->occupations[fit->occupation].id);
      g_autofree char *text = voc_fit_dup_text (fit);

      if (occupation == NULL)
        return VOC_CLI_FAILED;
      if (!self->json)
        {
          const char *code = voc_concept_get_code (occupation);

          g_print ("%-10s %s  (%s, %s)\n", code != NULL ? code : "",
                   voc_concept_get_label (occupation), text,
                   voc_reach_to_title (voc_coverage_get_reach (&fit->coverage)));
          continue;
        }
      json_builder_begin_object (builder);
      voc_cli_add_concept (builder, occupation);
      add_fit (builder, fit);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  if (self->json)
    voc_cli_print_json (builder);
  return VOC_CLI_DONE;
}

/**
 * voc_cli_suggest:
 *
 * `suggest`: the occupations that somebody's skills open. None is exit code 1.
 *
 * Returns: the exit code
 */
int
voc_cli_suggest (VocCli  *self,
                 char   **arguments)
{
  g_autofree char *path = NULL;
  int limit = DEFAULT_LIMIT;
  const GOptionEntry entries[] = {
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &path,
      N_("Read this profile instead of the one of the application"), N_("FILE") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit,
      N_("At most so many results; 0 for all (default: 20)"), N_("N") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocAbilities) abilities = NULL;
  g_autoptr (GArray) fits = NULL;
  int exit_code;

  if (!voc_cli_parse (self, "suggest", _("Lists the occupations that your skills open."), entries, 1,
                      1, &rest, &exit_code))
    return exit_code;
  if (!voc_cli_check_limit (limit))
    return VOC_CLI_USAGE;

  abilities = open_abilities (self, path);
  if (abilities == NULL)
    return VOC_CLI_FAILED;
  fits = voc_fit_suggest (abilities, limit > 0 ? (guint) limit : G_MAXUINT);
  exit_code = fits->len > 0 || self->json
                ? print_suggestions (self, voc_abilities_get_matrix (abilities), fits)
                : VOC_CLI_DONE;
  if (fits->len > 0)
    return exit_code;
  g_printerr (_("vocation-cli: The profile holds no skill that an occupation needs.\n"));
  return VOC_CLI_FAILED;
}
