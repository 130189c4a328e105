/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "builtin-fixture.h"
#include "voc-model-texts.h"
#include "voc-similarity.h"

/*
 * The figures of the model card about likeness (data/model/card.json), counted again: what is
 * known of occupations, but not told by their skills, beside the ten that are most alike, by the
 * cosine of skills alone and by likeness.
 */

#define N_NEAREST 10
/* A title that more occupations of O*NET have says nothing. */
#define MOST_SHARERS 6

typedef enum
{
  MEASURE_UNIT,
  MEASURE_MINOR,
  MEASURE_SOC,
  MEASURE_TITLES,
  N_MEASURES,
} Measure;

static const char *const IDS[N_MEASURES] = { "isco-unit", "isco-minor", "soc-minor", "titles" };

/* @sums: by skills alone, and by likeness. */
typedef struct
{
  guint n;
  double sums[2];
} Tally;

static VocMatrix *matrix;
static VocSimilarity *similarity;
static GPtrArray *codes;        /* (element-type utf8): of O*NET-SOC */
static guint *code_of;          /* of each occupation, index in @codes + 1; 0 where there is none */
static guint8 *links;           /* for each two of @codes, whether they share a title */
static GHashTable *indices;     /* (element-type utf8 guint): occupations by number in the tables */
static GStringChunk *chunk;

static GStrv
read_lines (const char *folder,
            const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("VOCATION_MODEL"), folder, name, NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return g_strsplit (text, "\n", -1);
}

static void
read_numbers (void)
{
  g_auto (GStrv) lines = read_lines ("../catalogue/facts", "concepts.tsv");

  indices = g_hash_table_new (g_str_hash, g_str_equal);
  for (gsize i = 1; lines[i] != NULL && lines[i][0] != '\0'; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], "\t", -1);
      g_autoptr (VocConcept) concept = NULL;
      guint index;

      if (!g_str_equal (fields[1], "occupation"))
        continue;
      concept = voc_catalogue_lookup (matrix->catalogue, fields[7], VOC_CONCEPT_OCCUPATION, NULL);
      g_assert_nonnull (concept);
      g_assert_true (voc_matrix_find_occupation (matrix, voc_concept_get_id (concept), &index));
      g_hash_table_insert (indices, g_string_chunk_insert (chunk, fields[0]),
                           GUINT_TO_POINTER (index));
    }
}

/* The best match counts: exact, then close. */
static void
take_code (guint       code,
           const char *numbers)
{
  g_auto (GStrv) split = g_strsplit (numbers, " ", -1);

  for (gsize i = 0; split[i] != NULL && split[i][0] != '\0'; i++)
    {
      guint index = GPOINTER_TO_UINT (g_hash_table_lookup (indices, split[i]));

      if (code_of[index] == 0)
        code_of[index] = code + 1;
    }
}

static void
add_links (GArray *sharers)
{
  if (sharers->len > MOST_SHARERS)
    return;
  for (guint a = 0; a < sharers->len; a++)
    for (guint b = 0; b < sharers->len; b++)
      links[g_array_index (sharers, guint, a) * codes->len + g_array_index (sharers, guint, b)] =
        TRUE;
}

static void
read_titles (GStrv lines)
{
  g_autoptr (GHashTable) by_title =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  GHashTableIter iter;
  gpointer sharers;

  for (guint code = 0; code < codes->len; code++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[code + 1], "\t", -1);
      g_auto (GStrv) titles = g_strsplit (fields[5], " | ", -1);

      for (gsize t = 0; titles[t] != NULL; t++)
        {
          g_autofree char *title = g_utf8_casefold (titles[t], -1);
          GArray *of_title = g_hash_table_lookup (by_title, title);

          if (of_title == NULL)
            {
              of_title = g_array_new (FALSE, FALSE, sizeof (guint));
              g_hash_table_insert (by_title, g_steal_pointer (&title), of_title);
            }
          g_array_append_val (of_title, code);
        }
    }

  links = g_new0 (guint8, codes->len * codes->len);
  g_hash_table_iter_init (&iter, by_title);
  while (g_hash_table_iter_next (&iter, NULL, &sharers))
    add_links (sharers);
}

static void
read_facts (void)
{
  g_auto (GStrv) lines = read_lines ("../catalogue/facts", "also-called-en.tsv");

  chunk = g_string_chunk_new (65536);
  codes = g_ptr_array_new ();
  code_of = g_new0 (guint, matrix->n_occupations);
  read_numbers ();
  for (gsize i = 1; lines[i] != NULL && lines[i][0] != '\0'; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], "\t", 2);

      g_ptr_array_add (codes, g_string_chunk_insert (chunk, fields[0]));
    }
  for (guint column = 1; column <= 2; column++)
    for (guint code = 0; code < codes->len; code++)
      {
        g_auto (GStrv) fields = g_strsplit (lines[code + 1], "\t", -1);

        take_code (code, fields[column]);
      }
  read_titles (lines);
}

/* Whether @b may be among the nearest of @a: for O*NET, only what has another code. */
static gboolean
is_candidate (Measure measure,
              guint   a,
              guint   b)
{
  if (a == b)
    return FALSE;
  if (measure <= MEASURE_MINOR)
    return TRUE;
  return code_of[a] != 0 && code_of[b] != 0 && code_of[a] != code_of[b];
}

static gboolean
belong_together (Measure measure,
                 guint   a,
                 guint   b)
{
  switch (measure)
    {
    case MEASURE_UNIT:
      return matrix->occupations[a].isco == matrix->occupations[b].isco;
    case MEASURE_MINOR:
      return strncmp (voc_matrix_get_isco (matrix, a), voc_matrix_get_isco (matrix, b), 3) == 0;
    case MEASURE_SOC:
      return strncmp (codes->pdata[code_of[a] - 1], codes->pdata[code_of[b] - 1], 4) == 0;
    case MEASURE_TITLES:
    case N_MEASURES:
    default:
      return links[(code_of[a] - 1) * codes->len + code_of[b] - 1];
    }
}

/* Of the ten nearest, or of as many as belong together, the part that does. */
static double
get_part (Measure       measure,
          guint         a,
          const double *values,
          guint         n_together)
{
  guint nearest[N_NEAREST];
  guint n = 0, found = 0;

  for (guint b = 0; b < matrix->n_occupations; b++)
    {
      guint at;

      if (!is_candidate (measure, a, b))
        continue;
      if (n == N_NEAREST && values[nearest[n - 1]] >= values[b])
        continue;
      for (at = MIN (n, N_NEAREST - 1); at > 0 && values[nearest[at - 1]] < values[b]; at--)
        nearest[at] = nearest[at - 1];
      nearest[at] = b;
      n = MIN (n + 1, N_NEAREST);
    }
  for (guint i = 0; i < n; i++)
    found += belong_together (measure, a, nearest[i]);

  return (double) found / MIN (n_together, N_NEAREST);
}

static void
count_occupation (guint   a,
                  Tally  *tallies,
                  double *skills,
                  double *likeness)
{
  for (guint b = 0; b < matrix->n_occupations; b++)
    {
      VocLikenessParts parts = voc_similarity_get_parts (similarity, a, b);

      skills[b] = parts.skills;
      likeness[b] = parts.similarity;
    }

  for (Measure measure = 0; measure < N_MEASURES; measure++)
    {
      guint n_together = 0;

      for (guint b = 0; b < matrix->n_occupations; b++)
        n_together += is_candidate (measure, a, b) && belong_together (measure, a, b);
      if (n_together == 0)
        continue;
      tallies[measure].n++;
      tallies[measure].sums[0] += get_part (measure, a, skills, n_together);
      tallies[measure].sums[1] += get_part (measure, a, likeness, n_together);
    }
}

/* The figures are those of the card, and likeness is the better one in each. */
static void
test_figures (void)
{
  guint n;
  const VocLikenessFigure *figures =
    voc_score_model_get_likeness (voc_score_model_get_default (), &n);
  g_autofree double *skills = g_new (double, matrix->n_occupations);
  g_autofree double *likeness = g_new (double, matrix->n_occupations);
  Tally tallies[N_MEASURES] = { 0 };

  for (guint a = 0; a < matrix->n_occupations; a++)
    count_occupation (a, tallies, skills, likeness);

  g_assert_cmpuint (n, ==, N_MEASURES);
  for (Measure measure = 0; measure < N_MEASURES; measure++)
    {
      const Tally *tally = &tallies[measure];
      const VocLikenessFigure *figure = &figures[measure];

      g_test_message ("%s\t%u\t%.3f\t%.3f", IDS[measure], tally->n, tally->sums[0] / tally->n,
                      tally->sums[1] / tally->n);
      g_assert_cmpstr (figure->id, ==, IDS[measure]);
      g_assert_nonnull (voc_model_text_get_likeness_measure (figure->id));
      g_assert_cmpuint (figure->occupations, ==, tally->n);
      g_assert_cmpfloat_with_epsilon (figure->skills / 1000.0, tally->sums[0] / tally->n, 0.00051);
      g_assert_cmpfloat_with_epsilon (figure->likeness / 1000.0, tally->sums[1] / tally->n,
                                      0.00051);
      g_assert_cmpint (figure->likeness, >, figure->skills);
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  matrix = open_builtin_matrix ("en");
  similarity = voc_similarity_new (matrix);
  read_facts ();

  g_test_add_func ("/likeness/figures", test_figures);

  result = g_test_run ();
  g_free (links);
  g_free (code_of);
  g_ptr_array_unref (codes);
  g_hash_table_unref (indices);
  g_string_chunk_free (chunk);
  g_object_unref (similarity);
  g_object_unref (matrix);
  return result;
}
