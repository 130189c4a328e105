/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* The values of a score, and what a scenario moves, as explained numbers: the terms with the words about
 * them. */

/* So many skills stand by themselves where there are no groups; all that add less stand together. */
#define MOST_SKILLS 20

/* In how many groups a skill is, of which the term is one. */
static gint64
get_n_groups (VocScore   *self,
              VocSumTerm *term)
{
  VocRatio share = term->share;
  gint64 weight = voc_score_weight_of (term->relation);

  return voc_ratio_round (voc_ratio_new (weight * share.denominator,
                                         share.numerator * self->facts->row->weight),
                          0);
}

/* How the points of a skill in resilience come about. */
static char *
dup_weight_line (VocScore   *self,
                 VocSumTerm *term)
{
  /* The term has 50 + 2 (r − 50). */
  VocRatio r = voc_ratio_add (term->value, voc_ratio_new (50, 1));
  gint64 n_groups = get_n_groups (self, term);
  g_autofree char *value = NULL;

  r.denominator *= 2;
  value = voc_ratio_format_for_people (r, 2);
  if (n_groups > 1)
    /* Translators: how a skill counts: its weight, the sum of all weights, in how many groups the
     * skill is, and its value r, such as "weight 2 of 152, shared by 2 groups · r = 61.20" */
    return g_strdup_printf (_("weight %d of %u, shared by %d groups · r = %s"),
                            voc_score_weight_of (term->relation), (guint) self->facts->row->weight,
                            (int) n_groups, value);

  /* Translators: how a skill counts: its weight, the sum of all weights, its value r, such as
   * "weight 2 of 152 · r = 61.20" */
  return g_strdup_printf (_("weight %d of %u · r = %s"), voc_score_weight_of (term->relation),
                          (guint) self->facts->row->weight, value);
}

static char *
dup_skill_detail (VocScore       *self,
                  VocScoreColumn  column,
                  VocSumTerm     *term)
{
  VocRatio percent = { 100 * term->share.numerator, term->share.denominator };
  g_autofree char *value = NULL;
  g_autofree char *share = NULL;

  if (column == VOC_SCORE_RESILIENCE)
    return dup_weight_line (self, term);
  /* There each skill counts as much as any other. */
  if (column >= VOC_SCORE_N_MODEL_COLUMNS)
    return g_strdup (voc_relation_to_label (term->relation));

  value = voc_ratio_format_for_people (term->value, 0);
  share = voc_ratio_format_for_people (percent, 1);
  /* Translators: "Essential · 82 of 100 · counts 2.1 %" */
  return g_strdup_printf (_("%s · %s of 100 · counts %s %%"),
                          voc_relation_to_label (term->relation), value, share);
}

static char *
dup_group_detail (VocSumTerm *term)
{
  VocRatio percent = { 100 * term->share.numerator, term->share.denominator };
  g_autofree char *share = voc_ratio_format_for_people (percent, 1);

  return g_strdup_printf (ngettext ("%u skill · %s %% of the weight",
                                    "%u skills · %s %% of the weight", term->n_skills),
                          term->n_skills, share);
}

static char *
dup_anchor_detail (VocScore       *self,
                   VocScoreColumn  column)
{
  VocGroup *group = voc_occupation_get_isco_group (self->facts->occupation);

  if (!voc_score_has_anchor (self))
    return g_strdup (_("No research about this unit group is known."));
  if (column == VOC_SCORE_RESILIENCE)
    return voc_score_dup_anchor_sentence (self);

  /* Translators: %s is the name of a group of occupations */
  return g_strdup_printf (_("What research measured for “%s” beyond its skills"),
                          voc_concept_get_label (VOC_CONCEPT (group)));
}

static void
describe (VocScore       *self,
          VocScoreColumn  column,
          GPtrArray      *terms)
{
  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];

      if (term->kind == VOC_TERM_SKILL)
        term->detail = dup_skill_detail (self, column, term);
      else if (term->kind == VOC_TERM_ANCHOR)
        term->detail = dup_anchor_detail (self, column);
      else if (term->kind == VOC_TERM_FAMILY)
        /* Translators: %s is the name of a group of occupations */
        term->detail = g_strdup_printf (_("Measured for “%s” beyond its skills"),
                                        voc_sum_term_get_label (term));
      else if (term->kind == VOC_TERM_ADOPTION)
        term->detail = g_strdup (voc_scenario_to_assumption (self->scenario));
      else
        term->detail = dup_group_detail (term);
      if (term->terms != NULL && term->kind != VOC_TERM_ADOPTION)
        describe (self, column, term->terms);
    }
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

/* The formula in signs, with the weights of the model. */
static char *
dup_formula (VocScore *self)
{
  g_autofree char *raw = dup_raw (self->facts->model);

  /* Translators: a formula; %u is the sum of all weights and %s a sum of several terms */
  return g_strdup_printf (_("Resilience = 50 + Σ (weight ∕ %u) × 2 (r − 50) + family + research\n"
                             "r = %s"),
                          (guint) self->facts->row->weight, raw);
}

static char *
dup_adoption_note (VocScore *self)
{
  g_autofree char *factor =
    voc_ratio_format_signed (voc_score_formula_adoption_factor (self->scenario), 1);

  /* Translators: part of a formula; %s is +0.4 or −0.4 */
  return g_strdup_printf (
    _("Adoption moves AI exposure and each vector but human judgement, v, by "
       "%s × v (100 − v) ∕ 100."),
    factor);
}

static GStrv
dup_notes (VocScore       *self,
           VocScoreColumn  column)
{
  g_autoptr (GStrvBuilder) notes = g_strv_builder_new ();
  char *unknown = voc_score_dup_unknown_sentence (self);

  if (voc_score_is_known (self))
    {
      if (self->scenario != VOC_SCENARIO_STEADY)
        g_strv_builder_take (notes, dup_adoption_note (self));
      if (column == VOC_SCORE_RESILIENCE)
        {
          g_strv_builder_take (notes, dup_formula (self));
          g_strv_builder_add (notes, voc_model_text_get_method ());
          g_strv_builder_add (notes, voc_model_text_get_anchor ());
        }
      else if (column < VOC_SCORE_N_MODEL_COLUMNS)
        {
          g_strv_builder_add (notes, _("Each skill counts with its share: essential ones twice as "
                                        "much as optional ones."));
        }
      g_strv_builder_add (notes,
                          _("The points of each row are rounded so that the rows come to the "
                             "sum exactly; each is less than a hundredth off."));
    }
  if (unknown != NULL)
    g_strv_builder_take (notes, unknown);
  g_strv_builder_take (notes, g_strdup_printf (_("Model %s of %s"),
                                               voc_score_model_get_version (self->facts->model),
                                               voc_score_model_get_date (self->facts->model)));

  return g_strv_builder_end (notes);
}

static char *
dup_lead (VocScore       *self,
          VocScoreColumn  column)
{
  const char *definition = voc_score_column_to_definition (column);

  if (self->scenario == VOC_SCENARIO_STEADY)
    return g_strdup (definition);

  /* Translators: whole sentences, one after the other. */
  return g_strdup_printf (_("%s %s"), definition, voc_scenario_to_assumption (self->scenario));
}

/* How the sum becomes the figure that is shown. */
static char *
dup_rounding (VocSum         *sum,
              VocScoreColumn  column)
{
  g_autofree char *total = voc_sum_dup_total_text (sum);
  int beyond = column != VOC_SCORE_TRANSFERABILITY ? voc_ratio_compare (sum->exact, sum->value) : 0;

  if (beyond < 0)
    /* Translators: the first %s is the exact sum, the second how it is shown */
    return g_strdup_printf (_("Together %s. The scale begins at 0, so it is shown as: %s"), total,
                            sum->value_text);
  if (beyond > 0)
    /* Translators: the first %s is the exact sum, the second how it is shown */
    return g_strdup_printf (_("Together %s. The scale ends at 100, so it is shown as: %s"), total,
                            sum->value_text);

  /* Translators: the first %s is the exact sum, the second how it is shown, rounded */
  return g_strdup_printf (_("Together %s, shown as: %s"), total, sum->value_text);
}

/* Puts the smaller skills of a sorted sum into one term, but for those that add nothing. */
static void
join_smaller (GPtrArray *terms)
{
  g_autoptr (VocSumTerm) other =
    voc_sum_term_new (VOC_TERM_OTHER, _("Other skills"), NULL, voc_ratio_new (0, 1));
  guint n = 0;

  other->share = voc_ratio_new (0, 1);
  other->terms = voc_sum_terms_new ();
  for (guint i = 0; i < terms->len;)
    {
      VocSumTerm *term = terms->pdata[i];

      if (term->kind != VOC_TERM_SKILL || voc_ratio_get_sign (term->points) == 0 ||
          n++ < MOST_SKILLS)
        {
          i++;
          continue;
        }

      other->points = voc_ratio_add (other->points, term->points);
      other->share = voc_ratio_add (other->share, term->share);
      other->n_skills++;
      g_ptr_array_add (other->terms, g_ptr_array_steal_index (terms, i));
    }

  if (other->n_skills > 0)
    g_ptr_array_add (terms, g_steal_pointer (&other));
}

static VocSumTerm *
make_left_out (VocScore       *self,
               VocScoreColumn  column)
{
  gboolean known = voc_score_has_anchor (self);
  VocSumTerm *term;

  if (!voc_score_is_known (self) || !voc_score_can_anchor (column) || (known && self->anchored))
    return NULL;

  term = voc_sum_term_new (VOC_TERM_ANCHOR, _("Research anchor"),
                           VOC_CONCEPT (voc_occupation_get_isco_group (self->facts->occupation)),
                           known ? voc_score_get_anchor_points (self, column) : VOC_RATIO_UNKNOWN);
  term->detail = dup_anchor_detail (self, column);

  return term;
}

/**
 * voc_score_dup_sum:
 * @column: a column
 * @level: level of the skill groups that the sum is told in, %VOC_SUM_DEEPEST, or %VOC_SUM_SKILLS to
 *   have no groups but one of the smaller skills
 *
 * Explains a value: the base, if there is one, then the terms, largest first. They come to the
 * unclipped value exactly. Without a score there are no terms.
 *
 * Returns: (transfer full): the sum
 */
VocSum *
voc_score_dup_sum (VocScore       *self,
                   VocScoreColumn  column,
                   guint           level)
{
  VocRatio base;
  GPtrArray *terms;
  VocSum *sum;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);
  g_return_val_if_fail (column < VOC_SCORE_N_COLUMNS, NULL);

  base = voc_score_get_base (self, column);
  terms = level == VOC_SUM_SKILLS ? voc_score_dup_terms (self, column)
                                  : voc_score_dup_group_terms (self, column, level);
  g_ptr_array_sort (terms, voc_sum_term_compare);
  if (level == VOC_SUM_SKILLS)
    join_smaller (terms);
  describe (self, column, terms);
  if (terms->len > 0 && voc_ratio_get_sign (base) != 0)
    {
      g_ptr_array_insert (terms, 0,
                          voc_sum_term_new (VOC_TERM_BASE, _("Where it begins"), NULL, base));
      ((VocSumTerm *) terms->pdata[0])->detail = g_strdup (_("The middle of the scale"));
    }

  sum = voc_sum_new (voc_score_column_to_id (column), voc_score_column_to_title (column),
                     VOC_UNIT_POINTS, terms);
  sum->subject = voc_concept_dup_title (VOC_CONCEPT (self->facts->occupation));
  sum->lead = dup_lead (self, column);
  sum->value = voc_score_get_value (self, column);
  sum->value_text = voc_score_dup_value_text (self, column);
  sum->notes = dup_notes (self, column);
  if (terms->len > 0)
    sum->rounding = dup_rounding (sum, column);
  else
    sum->exact = VOC_RATIO_UNKNOWN;
  sum->left_out = make_left_out (self, column);

  return sum;
}

/**
 * voc_score_dup_moves:
 *
 * Tells what moves resilience when adoption is not steady. The terms come to the difference of the two
 * sums exactly.
 *
 * Returns: (transfer full): what moves, most first; without terms under steady adoption
 */
VocSum *
voc_score_dup_moves (VocScore *self)
{
  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  return voc_sum_new ("moves", voc_scenario_to_title (self->scenario), VOC_UNIT_POINTS,
                      voc_score_dup_adoption_terms (self));
}
