/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "builtin-fixture.h"

VocCatalogue *
open_builtin (const char *language)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GError) error = NULL;
  VocCatalogue *catalogue = voc_catalogue_open (file, language, &error);

  g_assert_no_error (error);
  return catalogue;
}

VocMatrix *
open_builtin_matrix (const char *language)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin (language);
  g_autoptr (GError) error = NULL;
  VocMatrix *matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), &error);

  g_assert_no_error (error);
  return matrix;
}

VocLens *
open_builtin_lens (const char *language)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin (language);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScores) scores =
    voc_scores_new (catalogue, voc_score_model_get_default (), &error);

  g_assert_no_error (error);
  return voc_lens_new (scores);
}

guint
find_occupation (VocMatrix  *matrix,
                 const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept =
    voc_catalogue_lookup (matrix->catalogue, id, VOC_CONCEPT_OCCUPATION, &error);
  guint index;

  g_assert_no_error (error);
  g_assert_true (voc_matrix_find_occupation (matrix, voc_concept_get_id (concept), &index));
  return index;
}
