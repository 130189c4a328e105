/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "scores-fixture.h"

VocCatalogue *catalogue;
GPtrArray *occupations;
VocScores *all_scores;
GPtrArray *scores;

VocScore *
get_score (const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (catalogue, id, VOC_CONCEPT_OCCUPATION, &error);
  VocScore *score;

  g_assert_no_error (error);
  score = voc_score_new (all_scores, VOC_OCCUPATION (occupation), &error);
  g_assert_no_error (error);

  return score;
}

void
open_catalogue (void)
{
  g_autoptr (GError) error = NULL;

  catalogue = open_builtin ("en");
  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  g_assert_no_error (error);
  all_scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  scores = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < occupations->len; i++)
    {
      g_ptr_array_add (scores, voc_score_new (all_scores, occupations->pdata[i], &error));
      g_assert_no_error (error);
    }
}

void
close_catalogue (void)
{
  g_clear_pointer (&scores, g_ptr_array_unref);
  g_clear_pointer (&occupations, g_ptr_array_unref);
  g_clear_object (&all_scores);
  g_assert_finalize_object (catalogue);
}
