/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-comparison-words.h"

#include <glib/gi18n.h>

#include "voc-comparison.h"
#include "voc-coverage.h"
#include "voc-labels.h"
#include "voc-text.h"

/* How two occupations differ, in sentences. */

#define N_EXAMPLES 3
/* Below this many points two scores are taken to be the same. */
#define SAME_POINTS 5
/* So far apart, of 100, that people would call one training longer than the other. */
#define LONGER_TRAINING 20

typedef struct
{
  VocMatrix *matrix;
  guint indices[2];
  const char *titles[2];
  GArray *skills;        /* (owned) (element-type VocComparedSkill) */
  VocScore *scores[2];   /* (owned) */
} Pair;

static void
pair_clear (Pair *self)
{
  g_clear_pointer (&self->skills, g_array_unref);
  g_clear_object (&self->scores[0]);
  g_clear_object (&self->scores[1]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pair, pair_clear)

static gboolean
pair_init (Pair           *self,
           VocLens        *lens,
           VocOccupation **occupations,
           GError        **error)
{
  self->matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  for (guint i = 0; i < 2; i++)
    {
      self->titles[i] = voc_concept_get_label (VOC_CONCEPT (occupations[i]));
      self->scores[i] = voc_lens_dup_score (lens, occupations[i], error);
      if (self->scores[i] == NULL)
        return FALSE;
      voc_matrix_find_occupation (self->matrix, voc_concept_get_id (VOC_CONCEPT (occupations[i])),
                                  &self->indices[i]);
    }
  self->skills = voc_comparison_new (self->matrix, self->indices, 2);

  return TRUE;
}

static char *
dup_skills (guint n)
{
  return g_strdup_printf (ngettext ("%u skill", "%u skills", n), n);
}

static char *
dup_counts (const Pair *pair)
{
  guint n[3] = { 0 };
  g_autofree char *shared = NULL;
  g_autofree char *only_a = NULL;
  g_autofree char *only_b = NULL;

  for (guint i = 0; i < pair->skills->len; i++)
    {
      const VocComparedSkill *skill = &g_array_index (pair->skills, VocComparedSkill, i);

      n[voc_compared_skill_is_shared (skill, 2) ? 0 : skill->relations[0] != 0 ? 1 : 2]++;
    }
  shared = dup_skills (n[0]);
  only_a = dup_skills (n[1]);
  only_b = dup_skills (n[2]);

  /* Translators: “In common: 31 skills. Only baker: 16 skills. Only cook: 38 skills.” */
  return g_strdup_printf (_("In common: %s. Only %s: %s. Only %s: %s."), shared, pair->titles[0],
                          only_a, pair->titles[1], only_b);
}

static char *
dup_coverage (const Pair *pair,
              guint       from,
              guint       to)
{
  VocCoverage coverage =
    voc_coverage_from_occupation (pair->matrix, pair->indices[from], pair->indices[to]);

  if (coverage.total == 0)
    return NULL;

  /* Translators: “From baker to cook you bring 9 of 25 skills that are always needed.” */
  return g_strdup_printf (
    ngettext ("From %s to %s you bring %u of %u skill that is always needed.",
              "From %s to %s you bring %u of %u skills that are always needed.", coverage.total),
    pair->titles[from], pair->titles[to], coverage.have, coverage.total);
}

/* The essential skills that only one of them needs and that fewest others do. */
static char *
dup_examples (const Pair *pair,
              VocLabels  *labels,
              guint       of)
{
  const VocComparedSkill *best[N_EXAMPLES] = { NULL };
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < pair->skills->len; i++)
    {
      const VocComparedSkill *skill = &g_array_index (pair->skills, VocComparedSkill, i);
      double idf = pair->matrix->skills[skill->skill].idf;

      if (!voc_compared_skill_is_only (skill, 2, of) ||
          skill->relations[of] != VOC_RELATION_ESSENTIAL)
        continue;
      for (guint j = 0; j < N_EXAMPLES; j++)
        if (best[j] == NULL || pair->matrix->skills[best[j]->skill].idf < idf)
          {
            for (guint k = N_EXAMPLES - 1; k > j; k--)
              best[k] = best[k - 1];
            best[j] = skill;
            break;
          }
    }

  for (guint j = 0; j < N_EXAMPLES && best[j] != NULL; j++)
    {
      const char *label = voc_labels_get (labels, VOC_CONCEPT_SKILL,
                                          pair->matrix->skills[best[j]->skill].id);

      if (label != NULL)
        g_string_append_printf (names, "%s%s", names->len > 0 ? C_("list separator", ", ") : "",
                                label);
    }

  /* Translators: the name of an occupation, then some of its skills */
  return names->len > 0
           ? g_strdup_printf (_("Only %s: for example %s."), pair->titles[of], names->str)
           : NULL;
}

static char *
dup_protection (const Pair *pair)
{
  VocRatio values[2];
  int whole[2];
  g_autofree char *sentence = NULL;
  guint better;

  for (guint i = 0; i < 2; i++)
    {
      values[i] = voc_score_get_value (pair->scores[i], VOC_SCORE_RESILIENCE);
      if (!voc_ratio_is_known (values[i]))
        return NULL;
      whole[i] = (int) voc_ratio_round (values[i], 0);
    }

  if (ABS (whole[0] - whole[1]) < SAME_POINTS)
    return g_strdup_printf (
      _("Both are about equally protected from AI and automation: %d and %d of 100."), whole[0],
      whole[1]);

  better = whole[0] > whole[1] ? 0 : 1;
  /* Translators: “Cook is better protected from AI and automation than baker: 70 against 55 of 100.” */
  sentence = g_strdup_printf (
    _("%s is better protected from AI and automation than %s: %d against %d of 100."),
    pair->titles[better], pair->titles[!better], whole[better], whole[!better]);
  return voc_text_capitalise (sentence);
}

static char *
dup_training (const Pair *pair)
{
  VocRatio values[2];
  gint64 difference;

  for (guint i = 0; i < 2; i++)
    {
      values[i] = voc_score_get_value (pair->scores[i], VOC_SCORE_JOBZONE);
      if (!voc_ratio_is_known (values[i]))
        return NULL;
    }

  difference = voc_ratio_round (values[0], 0) - voc_ratio_round (values[1], 0);
  if (ABS (difference) < LONGER_TRAINING)
    return g_strdup (_("Both take about the same training."));
  return g_strdup_printf (_("Training for %s usually takes longer."),
                          pair->titles[difference > 0 ? 0 : 1]);
}

static void
take (GPtrArray *sentences,
      char      *sentence)
{
  if (sentence != NULL)
    g_ptr_array_add (sentences, sentence);
}

/**
 * voc_comparison_dup_sentences:
 * @lens: what is known, and how it is looked at
 * @a: an occupation
 * @b: another one
 * @error: return location
 *
 * How two occupations differ: skills in common and of one only, what one brings from either to the other,
 * examples, protection and training. What is not known is left out.
 *
 * Returns: (transfer full) (element-type utf8): the sentences
 */
GPtrArray *
voc_comparison_dup_sentences (VocLens        *lens,
                              VocOccupation  *a,
                              VocOccupation  *b,
                              GError        **error)
{
  VocOccupation *occupations[] = { a, b };
  g_auto (Pair) pair = { NULL };
  g_autoptr (VocLabels) labels = NULL;
  g_autoptr (GPtrArray) sentences = NULL;

  g_return_val_if_fail (VOC_IS_LENS (lens), NULL);

  if (!pair_init (&pair, lens, occupations, error))
    return NULL;

  labels = voc_labels_new (pair.matrix->catalogue);
  sentences = g_ptr_array_new_with_free_func (g_free);
  take (sentences, dup_counts (&pair));
  take (sentences, dup_coverage (&pair, 0, 1));
  take (sentences, dup_coverage (&pair, 1, 0));
  take (sentences, dup_examples (&pair, labels, 0));
  take (sentences, dup_examples (&pair, labels, 1));
  take (sentences, dup_protection (&pair));
  take (sentences, dup_training (&pair));

  return g_steal_pointer (&sentences);
}
