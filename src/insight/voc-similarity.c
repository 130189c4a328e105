/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-similarity.h"

#include <math.h>

#include <glib/gi18n.h>

#include "voc-column.h"

/**
 * VocSimilarity:
 *
 * How alike occupations are, by what they need: the cosine of their vectors, in which each
 * essential skill has its idf = ln (N / df) and each optional one half of that. Symmetric; 1 for an
 * occupation and itself; 0 where no skill is shared and where an occupation needs nothing.
 *
 * It takes well under a millisecond to make one, and as long to compare an occupation with all.
 * Immutable; any thread may read it.
 */
struct _VocSimilarity
{
  GObject parent_instance;

  VocMatrix *matrix;  /* (owned) */
  double *squares;    /* (owned): the squared length of the vector of each occupation */
};

G_DEFINE_FINAL_TYPE (VocSimilarity, voc_similarity, G_TYPE_OBJECT)

static void
voc_similarity_finalize (GObject *object)
{
  VocSimilarity *self = VOC_SIMILARITY (object);

  g_clear_object (&self->matrix);
  g_free (self->squares);

  G_OBJECT_CLASS (voc_similarity_parent_class)->finalize (object);
}

static void
voc_similarity_class_init (VocSimilarityClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_similarity_finalize;
}

static void
voc_similarity_init (VocSimilarity *self)
{
}

static double
get_weight (double      idf,
            VocRelation relation)
{
  return relation == VOC_RELATION_ESSENTIAL ? idf : idf / 2;
}

/**
 * voc_similarity_new:
 * @matrix: occupations and skills
 *
 * Returns: (transfer full): how alike they are
 */
VocSimilarity *
voc_similarity_new (VocMatrix *matrix)
{
  VocSimilarity *self;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);

  self = g_object_new (VOC_TYPE_SIMILARITY, NULL);
  self->matrix = g_object_ref (matrix);
  self->squares = g_new0 (double, matrix->n_occupations + 1);
  for (guint o = 0; o < matrix->n_occupations; o++)
    {
      guint n;
      const VocMatrixEntry *row = voc_matrix_get_row (matrix, o, &n);

      for (guint i = 0; i < n; i++)
        {
          double weight = get_weight (matrix->skills[row[i].index].idf, row[i].relation);

          self->squares[o] += weight * weight;
        }
    }

  return self;
}

/**
 * voc_similarity_get_matrix:
 *
 * Returns: (transfer none): the occupations
 */
VocMatrix *
voc_similarity_get_matrix (VocSimilarity *self)
{
  g_return_val_if_fail (VOC_IS_SIMILARITY (self), NULL);

  return self->matrix;
}

/* The skills of both are added in the same order from either side, so it is the same from either. */
static double
get_cosine (VocSimilarity *self,
            double         product,
            guint          a,
            guint          b)
{
  return product > 0 ? product / sqrt (self->squares[a] * self->squares[b]) : 0;
}

/* How many skills both need, and what they add to the product of the vectors. */
static guint
count_shared (VocMatrix *matrix,
              guint      a,
              guint      b,
              double    *out_product)
{
  guint n_a, n_b, n = 0;
  const VocMatrixEntry *row_a = voc_matrix_get_row (matrix, a, &n_a);
  const VocMatrixEntry *row_b = voc_matrix_get_row (matrix, b, &n_b);

  *out_product = 0;
  for (guint i = 0, j = 0; i < n_a && j < n_b;)
    {
      if (row_a[i].index == row_b[j].index)
        {
          double idf = matrix->skills[row_a[i].index].idf;

          *out_product += get_weight (idf, row_a[i].relation) * get_weight (idf, row_b[j].relation);
          n++;
          i++;
          j++;
        }
      else if (row_a[i].index < row_b[j].index)
        i++;
      else
        j++;
    }

  return n;
}

/**
 * voc_similarity_get:
 * @a: index of an occupation
 * @b: index of another one
 *
 * Returns: how alike they are, 0 to 1
 */
double
voc_similarity_get (VocSimilarity *self,
                    guint          a,
                    guint          b)
{
  double product;

  g_return_val_if_fail (VOC_IS_SIMILARITY (self), 0);
  g_return_val_if_fail (a < self->matrix->n_occupations && b < self->matrix->n_occupations, 0);

  count_shared (self->matrix, a, b, &product);
  return get_cosine (self, product, a, b);
}

/**
 * voc_similarity_dup_all:
 * @occupation: index of an occupation
 *
 * Returns: (transfer full): for each occupation, by index, how like it is, 0 to 1
 */
double *
voc_similarity_dup_all (VocSimilarity *self,
                        guint          occupation)
{
  VocMatrix *matrix;
  const VocMatrixEntry *row;
  double *all;
  guint n;

  g_return_val_if_fail (VOC_IS_SIMILARITY (self), NULL);
  g_return_val_if_fail (occupation < self->matrix->n_occupations, NULL);

  matrix = self->matrix;
  all = g_new0 (double, matrix->n_occupations);
  row = voc_matrix_get_row (matrix, occupation, &n);
  for (guint i = 0; i < n; i++)
    {
      guint n_sharers;
      const VocMatrixEntry *sharers = voc_matrix_get_column (matrix, row[i].index, &n_sharers);
      double idf = matrix->skills[row[i].index].idf;
      double weight = get_weight (idf, row[i].relation);

      for (guint j = 0; j < n_sharers; j++)
        all[sharers[j].index] += weight * get_weight (idf, sharers[j].relation);
    }
  for (guint o = 0; o < matrix->n_occupations; o++)
    all[o] = get_cosine (self, all[o], occupation, o);

  return all;
}

/* Puts an occupation in its place among the nearest; of equals, the first in the matrix. */
static void
insert (GArray *nearest,
        guint   limit,
        guint   occupation,
        double  similarity)
{
  VocSimilar similar = { .occupation = occupation, .similarity = similarity };
  guint at = nearest->len;

  while (at > 0 && g_array_index (nearest, VocSimilar, at - 1).similarity < similarity)
    at--;
  if (at == limit)
    return;
  if (nearest->len == limit)
    g_array_set_size (nearest, limit - 1);
  g_array_insert_val (nearest, at, similar);
}

static void
count (VocMatrix  *matrix,
       guint       occupation,
       VocSimilar *similar)
{
  double product;
  guint n, n_similar;

  voc_matrix_get_row (matrix, occupation, &n);
  voc_matrix_get_row (matrix, similar->occupation, &n_similar);
  similar->shared = count_shared (matrix, occupation, similar->occupation, &product);
  similar->missing = n_similar - similar->shared;
  similar->extra = n - similar->shared;
}

/**
 * voc_similarity_dup_nearest:
 * @occupation: index of an occupation
 * @limit: how many to find at the most
 * @protection: (nullable): a value of each occupation, as voc_lens_get_values() gives them; leaves
 *   only those that are, in whole points, above the one of @occupation
 *
 * Finds what is most like an occupation and not itself. What shares nothing with it is never among
 * them, so there may be fewer than @limit. Where the value of @occupation is not known, nothing is
 * better protected.
 *
 * Returns: (transfer full) (element-type VocSimilar): the nearest first
 */
GArray *
voc_similarity_dup_nearest (VocSimilarity *self,
                            guint          occupation,
                            guint          limit,
                            const gint32  *protection)
{
  g_autofree double *all = NULL;
  GArray *nearest;

  g_return_val_if_fail (VOC_IS_SIMILARITY (self), NULL);
  g_return_val_if_fail (occupation < self->matrix->n_occupations, NULL);
  g_return_val_if_fail (limit > 0, NULL);

  nearest = g_array_new (FALSE, FALSE, sizeof (VocSimilar));
  if (protection != NULL && protection[occupation] == VOC_COLUMN_UNKNOWN)
    return nearest;

  all = voc_similarity_dup_all (self, occupation);
  for (guint o = 0; o < self->matrix->n_occupations; o++)
    {
      if (o == occupation || all[o] <= 0)
        continue;
      if (protection != NULL &&
          (protection[o] == VOC_COLUMN_UNKNOWN ||
           voc_column_to_whole (protection[o]) <= voc_column_to_whole (protection[occupation])))
        continue;
      insert (nearest, limit, o, all[o]);
    }
  for (guint i = 0; i < nearest->len; i++)
    count (self->matrix, occupation, &g_array_index (nearest, VocSimilar, i));

  return nearest;
}

/**
 * voc_similar_dup_counts:
 *
 * Returns: (transfer full): "31 skills shared, 16 new": what it shares, and what would be new there
 */
char *
voc_similar_dup_counts (const VocSimilar *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  /* Translators: how many skills two occupations share, and how many more the other one needs */
  return g_strdup_printf (ngettext ("%u skill shared, %u new", "%u skills shared, %u new",
                                    self->shared),
                          self->shared, self->missing);
}

/**
 * voc_likeness_of:
 * @similarity: of two occupations
 *
 * Returns: the word for it
 */
VocLikeness
voc_likeness_of (double similarity)
{
  if (similarity >= 0.5)
    return VOC_LIKENESS_VERY_CLOSE;
  if (similarity >= 0.3)
    return VOC_LIKENESS_CLOSE;
  return similarity >= 0.2 ? VOC_LIKENESS_RELATED : VOC_LIKENESS_DISTANT;
}

/* Titles are for people, ids for files and scripts. */
static const struct
{
  const char *id;
  const char *title;
} WORDS[] = {
  [VOC_LIKENESS_DISTANT] = { "distant", N_("distant") },
  [VOC_LIKENESS_RELATED] = { "related", N_("related") },
  [VOC_LIKENESS_CLOSE] = { "close", N_("close") },
  [VOC_LIKENESS_VERY_CLOSE] = { "very-close", N_("very close") },
};

/**
 * voc_likeness_to_id:
 *
 * Returns: its name for scripts
 */
const char *
voc_likeness_to_id (VocLikeness self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (WORDS), NULL);

  return WORDS[self].id;
}

/**
 * voc_likeness_to_title:
 *
 * Returns: its word for people
 */
const char *
voc_likeness_to_title (VocLikeness self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (WORDS), NULL);

  return gettext (WORDS[self].title);
}
