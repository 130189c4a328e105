/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-steps.h"

#include <glib/gi18n.h>

#include "voc-preparation.h"

/* By lower bound; of equals, the one with the least to learn, then the first in the matrix. */
static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const VocStep *left = a;
  const VocStep *right = b;
  guint learn_left = left->coverage.total - left->coverage.have;
  guint learn_right = right->coverage.total - right->coverage.have;

  if (left->lower_bound != right->lower_bound)
    return left->lower_bound > right->lower_bound ? -1 : 1;
  if (learn_left != learn_right)
    return learn_left < learn_right ? -1 : 1;
  return left->occupation < right->occupation ? -1 : left->occupation > right->occupation;
}

static VocStepKind
get_kind (VocLens *lens,
          guint    from,
          guint    to)
{
  int more = voc_preparation_compare (lens, to, from);

  return more > 0 ? VOC_STEP_UP : more < 0 ? VOC_STEP_DOWN : VOC_STEP_SIDEWAYS;
}

/**
 * voc_steps_find:
 * @lens: what is looked through, with a catalogue
 * @from: index of an occupation
 * @kind: where the steps are to lead
 * @limit: how many to find at the most
 *
 * Finds where one can go from an occupation in one step: occupations of whose essential skills it lists
 * at least 3/10. Where there are none, the nearest one of which anything is there is found instead.
 *
 * Returns: (transfer full) (element-type VocStep): the best first
 */
GArray *
voc_steps_find (VocLens     *lens,
                guint        from,
                VocStepKind  kind,
                guint        limit)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (VocStep));
  VocStep nearest = { .occupation = VOC_MATRIX_NONE };
  VocMatrix *matrix;

  g_return_val_if_fail (VOC_IS_LENS (lens), steps);
  g_return_val_if_fail (voc_lens_get_scores (lens) != NULL, steps);

  matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  for (guint to = 0; to < matrix->n_occupations; to++)
    {
      VocStep step = { .occupation = to };

      if (to == from || get_kind (lens, from, to) != kind)
        continue;
      step.coverage = voc_coverage_from_occupation (matrix, from, to);
      if (step.coverage.have == 0)
        continue;
      step.lower_bound = voc_coverage_get_lower_bound (&step.coverage);
      if (voc_coverage_get_reach (&step.coverage) >= VOC_REACH_REACHABLE)
        g_array_append_val (steps, step);
      else if (nearest.occupation == VOC_MATRIX_NONE || compare_steps (&step, &nearest) < 0)
        nearest = step;
    }

  g_array_sort (steps, compare_steps);
  g_array_set_size (steps, MIN (limit, steps->len));
  if (steps->len == 0 && limit > 0 && nearest.occupation != VOC_MATRIX_NONE)
    g_array_append_val (steps, nearest);

  return steps;
}

/* Titles are for people, ids for scripts. */
static const struct
{
  const char *id;
  const char *title;
} KINDS[] = {
  [VOC_STEP_UP] = { "up", N_("A step up") },
  [VOC_STEP_SIDEWAYS] = { "sideways", N_("A step sideways") },
  [VOC_STEP_DOWN] = { "down", N_("A step down") },
};

/**
 * voc_step_kind_to_id:
 *
 * Returns: its name for scripts
 */
const char *
voc_step_kind_to_id (VocStepKind self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (KINDS), NULL);

  return KINDS[self].id;
}

/**
 * voc_step_kind_to_title:
 *
 * Returns: its words for people
 */
const char *
voc_step_kind_to_title (VocStepKind self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (KINDS), NULL);

  return gettext (KINDS[self].title);
}

static const char *const NONE_TEXTS[] = {
  [VOC_STEP_UP] = N_("No work that asks for more preparation shares a skill with it."),
  [VOC_STEP_SIDEWAYS] = N_("No work that asks for as much preparation shares a skill with it."),
  [VOC_STEP_DOWN] = N_("No work that asks for less preparation shares a skill with it."),
};

static const char *const FAR_TEXTS[] = {
  [VOC_STEP_UP] = N_("Nothing that asks for more preparation is within reach. This is nearest."),
  [VOC_STEP_SIDEWAYS] =
    N_("Nothing that asks for as much preparation is within reach. This is nearest."),
  [VOC_STEP_DOWN] = N_("Nothing that asks for less preparation is within reach. This is nearest."),
};

static const char *const TEXTS[] = {
  [VOC_STEP_UP] = N_("It asks for more preparation."),
  [VOC_STEP_SIDEWAYS] = N_("It asks for as much preparation."),
  [VOC_STEP_DOWN] = N_("It asks for less preparation."),
};

/**
 * voc_step_kind_get_text:
 * @steps: (element-type VocStep): what voc_steps_find() found
 *
 * Returns: what there is to say about them
 */
const char *
voc_step_kind_get_text (VocStepKind  self,
                        GArray      *steps)
{
  g_return_val_if_fail (self < VOC_N_STEP_KINDS, NULL);

  if (steps->len == 0)
    return gettext (NONE_TEXTS[self]);

  return voc_coverage_get_reach (&g_array_index (steps, VocStep, 0).coverage) >= VOC_REACH_REACHABLE
           ? gettext (TEXTS[self])
           : gettext (FAR_TEXTS[self]);
}
