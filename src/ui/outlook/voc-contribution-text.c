/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-contribution-text.h"

#include <glib/gi18n.h>

#include "voc-analysis-text.h"
#include "voc-csv-text.h"

/* Keeps a sign before its figure where the text runs from right to left. */
#define LEFT_TO_RIGHT "\u200e"

/* Parts are shown with so many decimals, so that adding them up by hand comes out. */
#define DECIMALS 2

/**
 * voc_contribution_text_get_title:
 * @term: a term of a sum
 *
 * Gets what a term is: the name of a skill, or of a correction.
 *
 * Returns: the title
 */
const char *
voc_contribution_text_get_title (VocScoreTerm *term)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (term), NULL);

  switch (voc_score_term_get_kind (term))
    {
    case VOC_TERM_FAMILY:
      return _("Occupational family");
    case VOC_TERM_ANCHOR:
      return _("Research anchor");
    case VOC_TERM_SKILL:
    case VOC_TERM_GROUP:
    case VOC_TERM_NO_GROUP:
    default:
      return voc_score_term_get_label (term);
    }
}

static char *
dup_share (VocScoreTerm *term)
{
  VocRatio share = voc_score_term_get_share (term);

  if (!voc_ratio_is_known (share))
    return g_strdup ("");

  return voc_ratio_format_for_people (voc_ratio_new (100 * share.numerator, share.denominator), 1);
}

static char *
dup_value (VocScoreTerm *term)
{
  VocRatio value = voc_score_term_get_value (term);

  return voc_ratio_is_known (value) ? voc_ratio_format_for_people (value, 0) : g_strdup ("");
}

/**
 * voc_contribution_text_dup_facts:
 * @term: a term of a sum
 *
 * Gets how a term comes about: "essential, 82 of 100, counts 2.1 %".
 *
 * Returns: (transfer full): the text
 */
char *
voc_contribution_text_dup_facts (VocScoreTerm *term)
{
  g_autofree char *value = NULL;
  g_autofree char *share = NULL;

  g_return_val_if_fail (VOC_IS_SCORE_TERM (term), NULL);

  switch (voc_score_term_get_kind (term))
    {
    case VOC_TERM_FAMILY:
      /* Translators: %s is the name of a group of occupations */
      return g_strdup_printf (_("Measured for “%s” beyond its skills"),
                              voc_score_term_get_label (term));
    case VOC_TERM_ANCHOR:
      /* Translators: %s is the name of a group of occupations */
      return g_strdup_printf (_("What research measured for “%s” beyond its skills"),
                              voc_score_term_get_label (term));
    case VOC_TERM_SKILL:
    case VOC_TERM_GROUP:
    case VOC_TERM_NO_GROUP:
    default:
      value = dup_value (term);
      share = dup_share (term);
      /* Translators: "Essential · 82 of 100 · counts 2.1 %" */
      return g_strdup_printf (_("%s · %s of 100 · counts %s %%"),
                              voc_relation_to_label (voc_score_term_get_relation (term)), value,
                              share);
    }
}

/**
 * voc_contribution_text_dup_points:
 * @term: a term of a sum
 *
 * Gets what a term adds, with its sign.
 *
 * Returns: (transfer full): the text
 */
char *
voc_contribution_text_dup_points (VocScoreTerm *term)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (term), NULL);

  return voc_ratio_format_signed (voc_score_term_get_points (term), DECIMALS);
}

static VocRatio
sum_skills (GPtrArray *terms,
            guint     *out_n)
{
  VocRatio sum = voc_ratio_new (0, 1);

  *out_n = 0;
  for (guint i = 0; i < terms->len; i++)
    {
      if (voc_score_term_get_kind (terms->pdata[i]) != VOC_TERM_SKILL)
        continue;

      sum = voc_ratio_add (sum, voc_score_term_get_points (terms->pdata[i]));
      *out_n += 1;
    }

  return sum;
}

static void
add_line (GString    *text,
          const char *title,
          VocRatio    points)
{
  g_autofree char *signed_figure = voc_ratio_format_signed (points, DECIMALS);
  g_autofree char *figure = g_strconcat (LEFT_TO_RIGHT, signed_figure, NULL);

  /* Translators: what adds to a value, and how much: "Occupational family: −2.30" */
  g_string_append_printf (text, _("%s: %s"), title, figure);
  g_string_append_c (text, '\n');
}

/**
 * voc_contribution_text_dup_sum:
 * @score: a score
 * @column: which of its values
 *
 * Gets the sum that the value is: what all skills add, what is added beyond them, and how it is
 * rounded or clipped.
 *
 * Returns: (transfer full): the text, one line for each part
 */
char *
voc_contribution_text_dup_sum (VocScore       *score,
                               VocScoreColumn  column)
{
  g_autoptr (GPtrArray) terms = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *skills = NULL;
  g_autofree char *unclipped = NULL;
  g_autofree char *shown = NULL;
  VocRatio sum;
  guint n_skills;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);

  terms = voc_score_dup_terms (score, column);
  sum = sum_skills (terms, &n_skills);
  skills = g_strdup_printf (ngettext ("%u skill", "%u skills", n_skills), n_skills);
  add_line (text, skills, sum);
  for (guint i = 0; i < terms->len; i++)
    {
      VocScoreTerm *term = terms->pdata[i];

      if (voc_score_term_get_kind (term) != VOC_TERM_SKILL)
        add_line (text, voc_contribution_text_get_title (term), voc_score_term_get_points (term));
    }

  unclipped = voc_ratio_format_for_people (voc_score_get_unclipped (score, column), DECIMALS);
  shown = voc_analysis_text_dup_value (score, column);
  /* Translators: the first %s is the exact sum, the second how it is shown, rounded */
  g_string_append_printf (text, _("Together %s, shown as: %s"), unclipped, shown);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * voc_contribution_text_dup_csv:
 * @terms: a list of [class@ScoreTerm]
 *
 * Gets terms as CSV.
 *
 * Returns: (transfer full): the text
 */
char *
voc_contribution_text_dup_csv (GListModel *terms)
{
  const char *const columns[] = { _("Name"), _("Relation"), _("Value"), _("Share of weight, %"),
                                  _("Points"), _("Link"), NULL };
  g_autoptr (GListStore) rows = g_list_store_new (GTK_TYPE_STRING_LIST);

  g_return_val_if_fail (G_IS_LIST_MODEL (terms), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
    {
      g_autoptr (VocScoreTerm) term = g_list_model_get_item (terms, i);
      VocConcept *concept = voc_score_term_get_concept (term);
      gboolean is_skill = voc_score_term_get_kind (term) == VOC_TERM_SKILL;
      VocRelation relation = voc_score_term_get_relation (term);
      g_autofree char *value = dup_value (term);
      g_autofree char *share = dup_share (term);
      g_autofree char *points = voc_contribution_text_dup_points (term);

      voc_analysis_text_add_row (rows, voc_contribution_text_get_title (term),
                                 is_skill ? voc_relation_to_label (relation) : "",
                                 value, share, points,
                                 concept != NULL ? voc_concept_get_uri (concept) : "", NULL);
    }

  return voc_csv_text_from_table (columns, G_LIST_MODEL (rows));
}
