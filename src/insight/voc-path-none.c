/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-path-none.h"

#include <glib/gi18n.h>

#include "voc-similarity.h"
#include "voc-text.h"

/* How much of an occupation is there at first. */
static VocCoverage
cover (VocMatrix    *matrix,
       guint         from,
       const guint8 *known,
       guint         to)
{
  VocCoverage coverage = { 0 };
  const VocMatrixEntry *row;
  guint n;

  if (known == NULL)
    return voc_coverage_from_occupation (matrix, from, to);

  row = voc_matrix_get_row (matrix, to, &n);
  for (guint i = 0; i < n; i++)
    if (row[i].relation == VOC_RELATION_ESSENTIAL)
      {
        coverage.total++;
        coverage.have += known[row[i].index] != 0;
      }

  return coverage;
}

/**
 * voc_path_none_find:
 * @matrix: occupations and skills
 * @from: index of the occupation where it begins; %VOC_MATRIX_NONE for a person
 * @known: (nullable) (array): as for voc_path_find()
 * @to: index of the goal, to which there is no way
 *
 * Returns: what there is to say
 */
VocPathNone
voc_path_none_find (VocMatrix    *matrix,
                    guint         from,
                    const guint8 *known,
                    guint         to)
{
  VocPathNone none = { .nearest = VOC_MATRIX_NONE };
  g_autoptr (VocSimilarity) similarity = NULL;
  g_autofree double *all = NULL;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), none);
  g_return_val_if_fail (from < matrix->n_occupations || known != NULL, none);
  g_return_val_if_fail (to < matrix->n_occupations, none);

  none.coverage = cover (matrix, from, known, to);
  if (none.coverage.total == 0)
    return none;

  similarity = voc_similarity_new (matrix);
  all = voc_similarity_dup_all (similarity, to);
  for (guint o = 0; o < matrix->n_occupations; o++)
    {
      VocCoverage coverage;

      if (o == from || o == to || all[o] <= 0)
        continue;
      if (none.nearest != VOC_MATRIX_NONE && all[o] <= all[none.nearest])
        continue;
      coverage = cover (matrix, from, known, o);
      if (voc_coverage_get_reach (&coverage) >= VOC_REACH_REACHABLE)
        none.nearest = o;
    }

  return none;
}

static char *
dup_label (VocMatrix  *matrix,
           guint       occupation,
           GError    **error)
{
  g_autoptr (VocConcept) concept =
    voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[occupation].id, error);

  return concept != NULL ? voc_text_dup_quoted (voc_concept_get_label (concept)) : NULL;
}

/* That there is none, and how near one is. */
static char *
dup_first (const VocPathNone *self,
           const char        *goal,
           guint              max_hops)
{
  /* Translators: the name of an occupation, how many steps, how many of its essential skills are
   * there, of how many */
  return g_strdup_printf (ngettext ("There is no way to %s in %u step; %u of its %u essential "
                                    "skills are there.",
                                    "There is no way to %s in %u steps; %u of its %u essential "
                                    "skills are there.",
                                    max_hops),
                          goal, max_hops, self->coverage.have, self->coverage.total);
}

/**
 * voc_path_none_dup_text:
 * @matrix: occupations and skills
 * @to: index of the goal
 * @max_hops: how many hops were tried
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): in words, that there is no way, and what is nearest
 */
char *
voc_path_none_dup_text (const VocPathNone  *self,
                        VocMatrix          *matrix,
                        guint               to,
                        guint               max_hops,
                        GError            **error)
{
  g_autofree char *goal = NULL;
  g_autofree char *nearest = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);

  goal = dup_label (matrix, to, error);
  if (goal == NULL)
    return NULL;
  if (self->coverage.total == 0)
    /* Translators: %s is the name of an occupation */
    return g_strdup_printf (_("What is essential for %s is not known."), goal);

  first = dup_first (self, goal, max_hops);
  if (self->nearest == VOC_MATRIX_NONE)
    return g_steal_pointer (&first);
  nearest = dup_label (matrix, self->nearest, error);
  if (nearest == NULL)
    return NULL;
  /* Translators: %s is the name of an occupation */
  second = g_strdup_printf (_("The nearest to it that can be reached is %s."), nearest);

  return g_strdup_printf ("%s %s", first, second);
}
