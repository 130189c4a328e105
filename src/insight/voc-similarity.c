/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-similarity.h"

#include <math.h>

#include <glib/gi18n.h>

#include "voc-column.h"
#include "voc-property.h"

/*
 * Three quarters for the same skills, one quarter for skills of the same kind. Tried on what ESCO's
 * skills do not tell: which occupations ISCO-08 and O*NET put together, and which people call by the
 * same name. See "Does likeness predict moves?" in the model card.
 */
#define PART_OF_GROUPS 0.25

/* What an occupation needs of a group of skills; @index is of the group in a row, and of the
 * occupation in a column. */
typedef struct
{
  guint32 index;
  double weight;
} GroupWeight;

/**
 * VocSimilarity:
 *
 * How alike occupations are, by what they need:
 *
 *   ¾ cos (skills) + ¼ cos (groups of skills)
 *
 * In the vector of skills, each essential one has its idf = ln (N / df) and each optional one half
 * of that. In the vector of groups, each has the square root of how many of its skills are needed
 * (essential 1, optional ½, in equal parts where a skill is in several groups) times the idf of the
 * group. So skills that are near, though not the same, count a little. Symmetric; 1 for an
 * occupation and itself. An occupation that needs nothing is like no other.
 *
 * It takes about a millisecond to make one, and less to compare an occupation with all.
 * Immutable; any thread may read it.
 */
struct _VocSimilarity
{
  GObject parent_instance;

  VocMatrix *matrix;        /* (owned) */
  double *scales;           /* (owned): 1 / the length of the vector of skills; 0 if it is 0 */
  double *group_scales;     /* (owned): the same for the vector of groups */
  GArray *rows;             /* (owned) (element-type GroupWeight): the vectors of groups */
  guint32 *first_in_row;    /* (owned): where each row begins, and where the last ends */
  GroupWeight *columns;     /* (owned): the same by group */
  guint32 *first_in_column; /* (owned): where each column begins, and where the last ends */
};

G_DEFINE_FINAL_TYPE (VocSimilarity, voc_similarity, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocSimilarity, matrix),
  VOC_OWNED_STRING (VocSimilarity, scales),
  VOC_OWNED_STRING (VocSimilarity, group_scales),
  VOC_OWNED (VocSimilarity, rows, g_array_unref),
  VOC_OWNED_STRING (VocSimilarity, first_in_row),
  VOC_OWNED_STRING (VocSimilarity, columns),
  VOC_OWNED_STRING (VocSimilarity, first_in_column),
};

static void
voc_similarity_class_init (VocSimilarityClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_similarity_init (VocSimilarity *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (GroupWeight));
}

static double
get_weight (double      idf,
            VocRelation relation)
{
  return relation == VOC_RELATION_ESSENTIAL ? idf : idf / 2;
}

static double
get_scale (double square)
{
  return square > 0 ? 1 / sqrt (square) : 0;
}

static void
measure_skills (VocSimilarity *self)
{
  VocMatrix *matrix = self->matrix;

  for (guint o = 0; o < matrix->n_occupations; o++)
    {
      double square = 0;
      guint n;
      const VocMatrixEntry *row = voc_matrix_get_row (matrix, o, &n);

      for (guint i = 0; i < n; i++)
        {
          double weight = get_weight (matrix->skills[row[i].index].idf, row[i].relation);

          square += weight * weight;
        }
      self->scales[o] = get_scale (square);
    }
}

/* What an occupation needs of each group: of every group, how much, and a bit for those that are. */
typedef struct
{
  double *sums;
  guint64 *bits;
  guint n_words;
} Needs;

static void
sum_needs (VocMatrix *matrix,
           guint      occupation,
           Needs     *needs)
{
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (matrix, occupation, &n);

  for (guint i = 0; i < n; i++)
    {
      guint n_groups;
      const guint32 *groups = voc_matrix_get_skill_groups (matrix, row[i].index, &n_groups);

      for (guint g = 0; g < n_groups; g++)
        {
          needs->sums[groups[g]] += get_weight (1, row[i].relation) / n_groups;
          needs->bits[groups[g] / 64] |= G_GUINT64_CONSTANT (1) << (groups[g] % 64);
        }
    }
}

/* Takes what was summed up as the next row, in the order of groups, and leaves nothing behind. */
static void
add_row (VocSimilarity *self,
         guint          occupation,
         Needs         *needs)
{
  for (guint w = 0; w < needs->n_words; w++)
    for (; needs->bits[w] != 0; needs->bits[w] &= needs->bits[w] - 1)
      {
        guint32 group = 64 * w + __builtin_ctzll (needs->bits[w]);
        GroupWeight weight = { group, needs->sums[group] };

        g_array_append_val (self->rows, weight);
        needs->sums[group] = 0;
      }
  self->first_in_row[occupation + 1] = self->rows->len;
}

/* Where each column begins, and the idf of each group. */
static double *
count_columns (VocSimilarity *self)
{
  guint n_groups = self->matrix->n_groups;
  double *idf = g_new0 (double, n_groups + 1);

  for (guint i = 0; i < self->rows->len; i++)
    self->first_in_column[g_array_index (self->rows, GroupWeight, i).index + 1]++;
  for (guint g = 0; g < n_groups; g++)
    {
      guint df = self->first_in_column[g + 1];

      idf[g] = df > 0 ? log ((double) self->matrix->n_occupations / df) : 0;
      self->first_in_column[g + 1] += self->first_in_column[g];
    }

  return idf;
}

/* Weighs the rows, which can be done when it is known how many need a group, and lays them out by
 * group, too. */
static void
fill_columns (VocSimilarity *self)
{
  g_autofree double *idf = count_columns (self);
  g_autofree guint32 *at =
    g_memdup2 (self->first_in_column, (self->matrix->n_groups + 1) * sizeof (guint32));

  self->columns = g_new (GroupWeight, self->rows->len + 1);
  for (guint o = 0; o < self->matrix->n_occupations; o++)
    {
      double square = 0;

      for (guint i = self->first_in_row[o]; i < self->first_in_row[o + 1]; i++)
        {
          GroupWeight *weight = &g_array_index (self->rows, GroupWeight, i);

          weight->weight = sqrt (weight->weight) * idf[weight->index];
          square += weight->weight * weight->weight;
          self->columns[at[weight->index]++] = (GroupWeight) { o, weight->weight };
        }
      self->group_scales[o] = get_scale (square);
    }
}

static void
measure_groups (VocSimilarity *self)
{
  guint n_words = self->matrix->n_groups / 64 + 1;
  g_autofree double *sums = g_new0 (double, self->matrix->n_groups + 1);
  g_autofree guint64 *bits = g_new0 (guint64, n_words);
  Needs needs = { sums, bits, n_words };

  for (guint o = 0; o < self->matrix->n_occupations; o++)
    {
      sum_needs (self->matrix, o, &needs);
      add_row (self, o, &needs);
    }
  fill_columns (self);
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
  self->scales = g_new0 (double, matrix->n_occupations + 1);
  self->group_scales = g_new0 (double, matrix->n_occupations + 1);
  self->first_in_row = g_new0 (guint32, matrix->n_occupations + 1);
  self->first_in_column = g_new0 (guint32, matrix->n_groups + 1);
  measure_skills (self);
  measure_groups (self);

  return self;
}

/* Terms are added in the same order from either side, so it is the same from either. Where nothing
 * is known of groups, skills alone count. */
static inline VocLikenessParts
combine (VocSimilarity *self,
         double         skills,
         double         groups,
         guint          a,
         guint          b)
{
  double scale = self->scales[a] * self->scales[b];
  double group_scale = self->group_scales[a] * self->group_scales[b];
  VocLikenessParts parts = { 0 };

  if (scale <= 0)
    return parts;
  if (a == b)
    return (VocLikenessParts) { 1, 1, 1 };
  parts.skills = MIN (skills * scale, 1);
  parts.groups = group_scale > 0 ? MIN (groups * group_scale, 1) : parts.skills;
  parts.similarity = (1 - PART_OF_GROUPS) * parts.skills + PART_OF_GROUPS * parts.groups;
  return parts;
}

/* How many skills both need, and what they add to the product of the vectors. */
static guint
multiply_skills (VocMatrix *matrix,
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

static double
multiply_groups (VocSimilarity *self,
                 guint          a,
                 guint          b)
{
  const GroupWeight *weights = (const GroupWeight *) self->rows->data;
  guint i = self->first_in_row[a], j = self->first_in_row[b];
  double product = 0;

  while (i < self->first_in_row[a + 1] && j < self->first_in_row[b + 1])
    {
      if (weights[i].index == weights[j].index)
        product += weights[i++].weight * weights[j++].weight;
      else if (weights[i].index < weights[j].index)
        i++;
      else
        j++;
    }

  return product;
}

/**
 * voc_similarity_get_parts:
 * @a: index of an occupation
 * @b: index of another one
 *
 * Returns: how alike they are, and what that is made of
 */
VocLikenessParts
voc_similarity_get_parts (VocSimilarity *self,
                          guint          a,
                          guint          b)
{
  double product;

  g_return_val_if_fail (VOC_IS_SIMILARITY (self), (VocLikenessParts) { 0 });
  g_return_val_if_fail (a < self->matrix->n_occupations && b < self->matrix->n_occupations,
                        (VocLikenessParts) { 0 });

  multiply_skills (self->matrix, a, b, &product);
  return combine (self, product, multiply_groups (self, a, b), a, b);
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
  return voc_similarity_get_parts (self, a, b).similarity;
}

/* Adds to @products the product of the vector of skills of an occupation with that of each other. */
static void
multiply_skills_with_all (VocMatrix *matrix,
                          guint      occupation,
                          double    *products)
{
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (matrix, occupation, &n);

  for (guint i = 0; i < n; i++)
    {
      guint n_sharers;
      const VocMatrixEntry *sharers = voc_matrix_get_column (matrix, row[i].index, &n_sharers);
      double idf = matrix->skills[row[i].index].idf;
      double weight = get_weight (idf, row[i].relation);

      for (guint j = 0; j < n_sharers; j++)
        products[sharers[j].index] += weight * get_weight (idf, sharers[j].relation);
    }
}

/* The same for groups. */
static void
multiply_groups_with_all (VocSimilarity *self,
                          guint          occupation,
                          double        *products)
{
  for (guint i = self->first_in_row[occupation]; i < self->first_in_row[occupation + 1]; i++)
    {
      const GroupWeight *mine = &g_array_index (self->rows, GroupWeight, i);
      guint end = self->first_in_column[mine->index + 1];

      for (guint j = self->first_in_column[mine->index]; j < end; j++)
        products[self->columns[j].index] += mine->weight * self->columns[j].weight;
    }
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
  g_autofree double *groups = NULL;
  double *all;

  g_return_val_if_fail (VOC_IS_SIMILARITY (self), NULL);
  g_return_val_if_fail (occupation < self->matrix->n_occupations, NULL);

  all = g_new0 (double, self->matrix->n_occupations + 1);
  groups = g_new0 (double, self->matrix->n_occupations + 1);
  multiply_skills_with_all (self->matrix, occupation, all);
  multiply_groups_with_all (self, occupation, groups);
  for (guint o = 0; o < self->matrix->n_occupations; o++)
    all[o] = combine (self, all[o], groups[o], occupation, o).similarity;

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
  similar->shared = multiply_skills (matrix, occupation, similar->occupation, &product);
  similar->missing = n_similar - similar->shared;
  similar->extra = n - similar->shared;
}

/**
 * voc_similarity_dup_nearest_of:
 * @occupation: index of an occupation
 * @limit: how many to find at the most
 * @wanted: (nullable) (array): of each occupation, whether it may be found; %NULL for all
 *
 * Finds what is most like an occupation and not itself. What it is not like at all is never among
 * them, so there may be fewer than @limit.
 *
 * Returns: (transfer full) (element-type VocSimilar): the nearest first
 */
GArray *
voc_similarity_dup_nearest_of (VocSimilarity *self,
                               guint          occupation,
                               guint          limit,
                               const guint8  *wanted)
{
  g_autofree double *all = NULL;
  GArray *nearest;

  g_return_val_if_fail (VOC_IS_SIMILARITY (self), NULL);
  g_return_val_if_fail (occupation < self->matrix->n_occupations, NULL);
  g_return_val_if_fail (limit > 0, NULL);

  nearest = g_array_new (FALSE, FALSE, sizeof (VocSimilar));
  all = voc_similarity_dup_all (self, occupation);
  for (guint o = 0; o < self->matrix->n_occupations; o++)
    if (o != occupation && all[o] > 0 && (wanted == NULL || wanted[o]))
      insert (nearest, limit, o, all[o]);
  for (guint i = 0; i < nearest->len; i++)
    count (self->matrix, occupation, &g_array_index (nearest, VocSimilar, i));

  return nearest;
}

/**
 * voc_similarity_dup_nearest:
 * @occupation: index of an occupation
 * @limit: how many to find at the most
 * @protection: (nullable): a value of each occupation, as voc_lens_get_values() gives them; leaves
 *   only those that are, in whole points, above the one of @occupation
 *
 * The same as voc_similarity_dup_nearest_of(), of those that are better protected. Where the value of
 * @occupation is not known, nothing is.
 *
 * Returns: (transfer full) (element-type VocSimilar): the nearest first
 */
GArray *
voc_similarity_dup_nearest (VocSimilarity *self,
                            guint          occupation,
                            guint          limit,
                            const gint32  *protection)
{
  g_autofree guint8 *wanted = NULL;

  g_return_val_if_fail (VOC_IS_SIMILARITY (self), NULL);
  g_return_val_if_fail (occupation < self->matrix->n_occupations, NULL);

  if (protection != NULL)
    {
      wanted = g_new (guint8, self->matrix->n_occupations + 1);
      for (guint o = 0; o < self->matrix->n_occupations; o++)
        wanted[o] = voc_column_is_above (protection[o], protection[occupation]);
    }

  return voc_similarity_dup_nearest_of (self, occupation, limit, wanted);
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
  if (similarity >= VOC_LIKENESS_VERY_CLOSE_FROM)
    return VOC_LIKENESS_VERY_CLOSE;
  if (similarity >= VOC_LIKENESS_CLOSE_FROM)
    return VOC_LIKENESS_CLOSE;
  return similarity >= VOC_LIKENESS_RELATED_FROM ? VOC_LIKENESS_RELATED : VOC_LIKENESS_DISTANT;
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
