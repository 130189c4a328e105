/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "builtin-fixture.h"
#include "expected-text.h"
#include "voc-duties.h"
#include "voc-fields.h"
#include "voc-gap.h"
#include "voc-labels.h"
#include "voc-lens.h"
#include "voc-path.h"
#include "voc-similarity.h"

/* The figures of occupations from all of the built-in catalogue, whichever part of insight they come from. */

#define STEP 43

static VocCatalogue *catalogue;
static VocScores *scores;
static VocMatrix *matrix;
static VocLabels *labels;

static const char *
get_label (guint occupation)
{
  return voc_labels_get (labels, VOC_CONCEPT_OCCUPATION, matrix->occupations[occupation].id);
}

static void
add_columns (GString *out,
             VocLens *lens,
             guint    occupation)
{
  for (guint i = 0; i < voc_column_get_n (); i++)
    g_string_append_printf (out, " %d",
                            voc_lens_get_values (lens, voc_column_get (i))[occupation]);
  g_string_append_c (out, '\n');
}

/* All scores in thousandths, as usual and as far from it as can be. */
static void
test_scores (void)
{
  g_autoptr (VocLens) usual = voc_lens_new (scores);
  g_autoptr (VocLens) other = voc_lens_new (scores);
  g_autoptr (GString) out = g_string_new (NULL);

  voc_lens_set_anchored (other, FALSE);
  voc_lens_set_adoption (other, VOC_SCENARIO_FAST);
  for (guint i = 0; i < matrix->n_occupations; i += STEP)
    {
      g_string_append_printf (out, "%s\n ", get_label (i));
      add_columns (out, usual, i);
      g_string_append (out, " ");
      add_columns (out, other, i);
    }
  assert_expected_text ("figures", "scores.txt", out->str);
}

static void
add_duties (GString  *out,
            guint     occupation,
            gboolean  knowledge)
{
  g_autoptr (VocDuties) all = voc_duties_new (matrix, labels);
  g_autoptr (GArray) duties = voc_duties_pick (all, occupation, knowledge, 4, 1);

  g_string_append (out, knowledge ? "  knows:" : "  does:");
  for (guint i = 0; i < duties->len; i++)
    g_string_append_printf (
      out, " %s;",
      voc_labels_get (labels, VOC_CONCEPT_SKILL,
                      matrix->skills[g_array_index (duties, guint, i)].id));
  g_string_append_c (out, '\n');
}

static void
add_nearest (GString      *out,
             guint         occupation,
             GArray       *nearest,
             const char   *what)
{
  for (guint i = 0; i < nearest->len; i++)
    {
      const VocSimilar *similar = &g_array_index (nearest, VocSimilar, i);
      VocCoverage coverage =
        voc_coverage_from_occupation (matrix, occupation, similar->occupation);

      g_string_append_printf (out, "  %s %.4f %s: %u %u %u; %u of %u, %s, %.3f\n", what,
                              similar->similarity, get_label (similar->occupation),
                              similar->shared, similar->missing, similar->extra, coverage.have,
                              coverage.total, voc_reach_to_id (voc_coverage_get_reach (&coverage)),
                              voc_coverage_get_lower_bound (&coverage));
    }
}

/* What the nearest of an occupation is like, which is the occupation itself, too. */
static void
add_all_like (GString       *out,
              VocSimilarity *similarity,
              guint          occupation,
              const gint32  *protection)
{
  g_autoptr (GArray) nearest = voc_similarity_dup_nearest (similarity, occupation, 1, NULL);
  guint other = g_array_index (nearest, VocSimilar, 0).occupation;
  g_autoptr (GArray) all = voc_similarity_dup_nearest (similarity, other, 2, NULL);
  g_autoptr (GArray) better = voc_similarity_dup_nearest (similarity, other, 40, protection);

  g_string_append_printf (out, "%s\n", get_label (other));
  add_nearest (out, other, all, "like");
  add_nearest (out, other, better, "better");
}

/* What each is and does, and what is like it. */
static void
test_likeness (void)
{
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);
  const gint32 *protection = voc_lens_get_values (lens, voc_column_find ("resilience"));
  g_autoptr (GString) out = g_string_new (NULL);

  /* The first of all is also what another is like. */
  add_all_like (out, similarity, 0, protection);
  for (guint i = 0; i < matrix->n_occupations; i += STEP)
    {
      const VocField *field = voc_fields_find_occupation (voc_fields_get_default (), matrix, i);
      g_autoptr (GArray) all = voc_similarity_dup_nearest (similarity, i, 3, NULL);
      g_autoptr (GArray) better = voc_similarity_dup_nearest (similarity, i, 1, protection);

      g_string_append_printf (out, "%s: %s\n", get_label (i), field != NULL ? field->id : "-");
      add_duties (out, i, FALSE);
      add_duties (out, i, TRUE);
      add_nearest (out, i, all, "like");
      add_nearest (out, i, better, "better");
    }
  assert_expected_text ("figures", "likeness.txt", out->str);
}

static void
add_path (GString      *out,
          guint         from,
          guint         to,
          VocPathOrder  order,
          const gint32 *protection)
{
  g_autoptr (GPtrArray) path = voc_path_find_by (matrix, from, NULL, to, order, protection, NULL);

  g_string_append_printf (out, "%s\n", get_label (from));
  for (guint i = 0; path != NULL && i < path->len; i++)
    {
      const VocPathStep *step = path->pdata[i];

      g_string_append_printf (out, "  %s: %u of %u, to learn %u, the first %u\n",
                              get_label (step->to), step->coverage.have, step->coverage.total,
                              step->learn->len,
                              step->learn->len > 0 ? g_array_index (step->learn, guint32, 0) : 0);
    }
}

/* Ways of each order between occupations that are alike at second sight. */
static void
test_paths (void)
{
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);
  const gint32 *protection = voc_lens_get_values (lens, voc_column_find ("resilience"));
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < matrix->n_occupations; i += 6 * STEP)
    {
      g_autoptr (GArray) all = voc_similarity_dup_nearest (similarity, i, 40, NULL);
      guint to = g_array_index (all, VocSimilar, all->len - 1).occupation;

      g_string_append_printf (out, "To %s from ", get_label (to));
      for (VocPathOrder order = VOC_PATH_LEAST_TO_LEARN; order < VOC_N_PATH_ORDERS; order++)
        add_path (out, i, to, order, protection);
    }
  assert_expected_text ("figures", "paths.txt", out->str);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalogue = open_builtin ("en");
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  matrix = voc_scores_get_matrix (scores);
  labels = voc_labels_new (catalogue);

  g_test_add_func ("/figures/scores", test_scores);
  g_test_add_func ("/figures/likeness", test_likeness);
  g_test_add_func ("/figures/paths", test_paths);

  result = g_test_run ();
  voc_labels_free (labels);
  g_object_unref (scores);
  g_object_unref (catalogue);
  return result;
}
