/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-arithmetic-text.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

#include "voc-arithmetic-parts.h"
#include "voc-csv-text.h"
#include "voc-model-texts.h"
#include "voc-score-formula.h"

#define EXACT_DECIMALS 6

/**
 * voc_arithmetic_get_skill_value:
 * @term: the term of a skill in the sum of resilience
 *
 * Returns: r, from 0 to 100: the raw value of the skill before it is doubled
 */
VocRatio
voc_arithmetic_get_skill_value (VocScoreTerm *term)
{
  VocRatio value;

  g_return_val_if_fail (VOC_IS_SCORE_TERM (term), VOC_RATIO_UNKNOWN);

  /* The term has 50 + 2 (r − 50). */
  value = voc_ratio_add (voc_score_term_get_value (term), voc_ratio_new (50, 1));
  value.denominator *= 2;

  return value;
}

/* In how many groups a skill is, of which the term is one. */
static gint64
get_n_groups (VocScore     *score,
              VocScoreTerm *term)
{
  VocRatio share = voc_score_term_get_share (term);
  gint64 weight = voc_score_weight_of (voc_score_term_get_relation (term));

  if (voc_ratio_get_sign (share) <= 0)
    return 1;

  return voc_ratio_round (voc_ratio_new (weight * share.denominator,
                                         share.numerator * voc_score_get_weight (score)),
                          0);
}

/**
 * voc_arithmetic_dup_skill_line:
 * @score: a score
 * @term: the term of a skill in it
 *
 * Returns: (transfer full): how its points come about
 */
char *
voc_arithmetic_dup_skill_line (VocScore     *score,
                               VocScoreTerm *term)
{
  g_autofree char *value = NULL;
  gint64 n_groups;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);
  g_return_val_if_fail (VOC_IS_SCORE_TERM (term), NULL);

  value = voc_ratio_format_for_people (voc_arithmetic_get_skill_value (term), 2);
  n_groups = get_n_groups (score, term);
  if (n_groups > 1)
    /* Translators: how a skill counts: its weight, the sum of all weights, in how many groups the
     * skill is, and its value r, such as "weight 2 of 152, shared by 2 groups · r = 61.20" */
    return g_strdup_printf (_("weight %d of %u, shared by %d groups · r = %s"),
                            voc_score_weight_of (voc_score_term_get_relation (term)),
                            (guint) voc_score_get_weight (score), (int) n_groups, value);

  /* Translators: how a skill counts: its weight, the sum of all weights, its value r, such as
   * "weight 2 of 152 · r = 61.20" */
  return g_strdup_printf (_("weight %d of %u · r = %s"),
                          voc_score_weight_of (voc_score_term_get_relation (term)),
                          (guint) voc_score_get_weight (score), value);
}

/**
 * voc_arithmetic_dup_group_line:
 * @term: the term of a skill group
 *
 * Returns: (transfer full): how many skills it has and how much they weigh
 */
char *
voc_arithmetic_dup_group_line (VocScoreTerm *term)
{
  g_autofree char *percent = NULL;
  VocRatio share;
  guint n;

  g_return_val_if_fail (VOC_IS_SCORE_TERM (term), NULL);

  share = voc_score_term_get_share (term);
  share.numerator *= 100;
  percent = voc_ratio_format_for_people (share, 1);
  n = voc_score_term_get_n_skills (term);

  return g_strdup_printf (ngettext ("%u skill · %s %% of the weight",
                                    "%u skills · %s %% of the weight", n),
                          n, percent);
}

/* "0.05 (100 − AI and machine learning) + … + 0.35 human judgement" */
static char *
dup_raw (VocScoreModel *model)
{
  GString *text = g_string_new (NULL);

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_HUM; c++)
    {
      int factor = voc_score_model_get_factor (model, c);
      g_autofree char *weight = voc_ratio_format_for_people (voc_ratio_new (ABS (factor), 100), 2);

      if (text->len > 0)
        g_string_append (text, " + ");
      g_string_append_printf (text, factor < 0 ? "%s (100 − %s)" : "%s × %s", weight,
                              voc_score_column_to_title (c));
    }

  return g_string_free_and_steal (text);
}

/**
 * voc_arithmetic_dup_formula:
 * @score: a score
 *
 * Returns: (transfer full): the formula in signs, with the weights of the model
 */
char *
voc_arithmetic_dup_formula (VocScore *score)
{
  g_autofree char *raw = NULL;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);

  raw = dup_raw (voc_score_get_model (score));

  /* Translators: a formula; %u is the sum of all weights and %s a sum of several terms */
  return g_strdup_printf (_("Resilience = 50 + Σ (weight ∕ %u) × 2 (r − 50) + family + research\n"
                             "r = %s"),
                          (guint) voc_score_get_weight (score), raw);
}

/**
 * voc_arithmetic_dup_rounding:
 * @score: a score
 *
 * Returns: (transfer full): how the sum becomes the figure that is shown
 */
char *
voc_arithmetic_dup_rounding (VocScore *score)
{
  VocRatio sum;
  VocRatio shown;
  g_autofree char *exact = NULL;
  g_autofree char *figure = NULL;
  int band;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);

  sum = voc_score_get_unclipped (score, VOC_SCORE_RESILIENCE);
  shown = voc_score_get_value (score, VOC_SCORE_RESILIENCE);
  band = voc_score_model_get_band (voc_score_get_model (score), VOC_SCORE_RESILIENCE);
  exact = voc_ratio_format_for_people (sum, 4);
  figure = voc_ratio_format_for_people (shown, 0);
  if (voc_ratio_compare (sum, shown) < 0)
    return g_strdup_printf (
      _("The sum is %s before rounding. Resilience begins at 0, so it is %s ± %d."), exact, figure,
      band);
  if (voc_ratio_compare (sum, shown) > 0)
    return g_strdup_printf (
      _("The sum is %s before rounding. Resilience ends at 100, so it is %s ± %d."), exact, figure,
      band);

  return g_strdup_printf (_("The sum is %s before rounding, and %s ± %d as a whole number."),
                          exact, figure, band);
}

static void
add_line (GString    *text,
          gint64      hundredths,
          const char *indent,
          const char *label,
          const char *detail)
{
  g_autofree char *points = voc_arithmetic_format_signed (hundredths);

  g_string_append_printf (text, "%s\t%s%s", points, indent, label);
  if (detail != NULL)
    g_string_append_printf (text, "\t%s", detail);
  g_string_append_c (text, '\n');
}

static void
add_group (GString      *text,
           VocScore     *score,
           VocScoreTerm *group,
           gint64        hundredths)
{
  GPtrArray *skills = voc_score_term_get_terms (group);
  g_autoptr (GArray) parts = voc_arithmetic_divide (skills, hundredths);
  g_autofree char *line = voc_arithmetic_dup_group_line (group);

  add_line (text, hundredths, "", voc_score_term_get_label (group), line);
  for (guint i = 0; i < skills->len; i++)
    {
      g_autofree char *detail = voc_arithmetic_dup_skill_line (score, skills->pdata[i]);

      add_line (text, g_array_index (parts, gint64, i), "    ",
                voc_score_term_get_label (skills->pdata[i]), detail);
    }
}

static void
add_offsets (GString  *text,
             VocScore *score)
{
  g_autoptr (GPtrArray) terms = voc_score_dup_group_terms (score, VOC_SCORE_RESILIENCE,
                                                           VOC_ARITHMETIC_LEVEL);

  for (guint i = 0; i < terms->len; i++)
    {
      VocScoreTermKind kind = voc_score_term_get_kind (terms->pdata[i]);

      if (kind == VOC_TERM_FAMILY || kind == VOC_TERM_ANCHOR)
        add_line (text, voc_ratio_round (voc_score_term_get_points (terms->pdata[i]), 2), "",
                  voc_score_term_get_label (terms->pdata[i]),
                  kind == VOC_TERM_FAMILY ? _("occupational family") : _("research anchor"));
    }
}

/* Heads the text: what is counted, and by which formula. */
static GString *
begin_text (VocScore *score)
{
  GString *text = g_string_new (NULL);
  VocScoreModel *model = voc_score_get_model (score);
  g_autofree char *formula = voc_arithmetic_dup_formula (score);
  g_autofree char *name =
    voc_concept_dup_title (VOC_CONCEPT (voc_score_get_occupation (score)));

  g_string_append_printf (text, _("Resilience of “%s”"), name);
  g_string_append_printf (text, "\n%s\n", formula);
  if (voc_score_get_scenario (score) != VOC_SCENARIO_STEADY)
    g_string_append_printf (text, "%s\n",
                            voc_scenario_to_assumption (voc_score_get_scenario (score)));
  g_string_append_printf (text, _("Model %s of %s"), voc_score_model_get_version (model),
                          voc_score_model_get_date (model));
  g_string_append (text, "\n\n");

  return text;
}

/**
 * voc_arithmetic_dup_text:
 * @score: a score
 *
 * Returns: (transfer full): the whole sum with every skill, one term a line, aligned with tabs; nothing
 *   but a sentence if there is no score
 */
char *
voc_arithmetic_dup_text (VocScore *score)
{
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GArray) parts = NULL;
  g_autofree char *base = NULL;
  g_autofree char *rounding = NULL;
  GString *text;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);

  if (!voc_score_is_known (score))
    return voc_score_dup_unknown_sentence (score);

  text = begin_text (score);
  groups = voc_arithmetic_dup_groups (score);
  parts = voc_arithmetic_divide (groups, voc_arithmetic_sum (groups));
  base = voc_ratio_format_for_people (voc_score_get_base (score, VOC_SCORE_RESILIENCE), 2);
  rounding = voc_arithmetic_dup_rounding (score);

  g_string_append_printf (text, "%s\t%s\n", base, _("Where the sum begins"));
  for (guint i = 0; i < groups->len; i++)
    add_group (text, score, groups->pdata[i], g_array_index (parts, gint64, i));
  add_offsets (text, score);
  g_string_append_printf (text, "\n%s\n", rounding);

  return g_string_free_and_steal (text);
}

static void
add_record (GListStore *rows,
            const char *kind,
            VocConcept *group,
            VocConcept *skill,
            VocRatio    share,
            VocRatio    value,
            VocRatio    points)
{
  g_autofree char *share_text = voc_ratio_is_known (share)
                                  ? voc_ratio_format (share, EXACT_DECIMALS)
                                  : g_strdup ("");
  g_autofree char *value_text = voc_ratio_is_known (value) ? voc_ratio_format (value, 2)
                                                           : g_strdup ("");
  g_autofree char *points_text = voc_ratio_format (points, EXACT_DECIMALS);
  const char *const fields[] = {
    kind,
    group != NULL ? voc_concept_get_code (group) : "",
    group != NULL ? voc_concept_get_label (group) : "",
    skill != NULL ? voc_concept_get_label (skill) : "",
    skill != NULL ? voc_concept_get_uri (skill) : "",
    share_text,
    value_text,
    points_text,
    NULL,
  };
  g_autoptr (GtkStringList) row = gtk_string_list_new (fields);

  g_list_store_append (rows, row);
}

static void
add_skill_records (GListStore   *rows,
                   VocScoreTerm *group)
{
  GPtrArray *skills = voc_score_term_get_terms (group);

  for (guint i = 0; i < skills->len; i++)
    add_record (rows, "skill", voc_score_term_get_concept (group),
                voc_score_term_get_concept (skills->pdata[i]),
                voc_score_term_get_share (skills->pdata[i]),
                voc_arithmetic_get_skill_value (skills->pdata[i]),
                voc_score_term_get_points (skills->pdata[i]));
}

/**
 * voc_arithmetic_dup_csv:
 * @score: a score
 *
 * The points of all records but the last two come to the last but one.
 *
 * Returns: (transfer full): the whole sum with every skill as CSV, for programs
 */
char *
voc_arithmetic_dup_csv (VocScore *score)
{
  static const char *const columns[] = { "kind",  "group_code", "group",  "skill", "skill_uri",
                                         "share", "r",          "points", NULL };
  g_autoptr (GPtrArray) terms = NULL;
  g_autoptr (GListStore) rows = g_list_store_new (GTK_TYPE_STRING_LIST);
  const VocRatio none = VOC_RATIO_UNKNOWN;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);

  terms = voc_score_dup_group_terms (score, VOC_SCORE_RESILIENCE, VOC_ARITHMETIC_LEVEL);
  add_record (rows, "base", NULL, NULL, none, none,
              voc_score_get_base (score, VOC_SCORE_RESILIENCE));
  for (guint i = 0; i < terms->len; i++)
    {
      VocScoreTermKind kind = voc_score_term_get_kind (terms->pdata[i]);

      if (voc_score_term_get_terms (terms->pdata[i]) != NULL)
        add_skill_records (rows, terms->pdata[i]);
      else
        add_record (rows, kind == VOC_TERM_FAMILY ? "family" : "anchor",
                    voc_score_term_get_concept (terms->pdata[i]), NULL, none, none,
                    voc_score_term_get_points (terms->pdata[i]));
    }
  add_record (rows, "sum", NULL, NULL, none, none,
              voc_score_get_unclipped (score, VOC_SCORE_RESILIENCE));
  add_record (rows, "resilience", NULL, NULL, none, none,
              voc_score_get_value (score, VOC_SCORE_RESILIENCE));

  return voc_csv_text_from_table (columns, G_LIST_MODEL (rows));
}
