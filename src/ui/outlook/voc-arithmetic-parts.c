/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-arithmetic-parts.h"

/* Rounded one by one, figures no longer add up to their sum. These do. */

#define DECIMALS 2
#define UNIT 100

typedef struct
{
  guint index;
  double rest; /* what rounding down has left out */
} Rest;

static int
compare_rests (gconstpointer a,
               gconstpointer b)
{
  const Rest *left = a;
  const Rest *right = b;

  if (left->rest != right->rest)
    return left->rest > right->rest ? -1 : 1;

  return left->index < right->index ? -1 : left->index > right->index;
}

static gint64
round_down (VocRatio  points,
            double   *out_rest)
{
  gint64 scaled = points.numerator * UNIT;
  gint64 whole = scaled / points.denominator;
  gint64 rest = scaled % points.denominator;

  if (rest < 0)
    {
      whole--;
      rest += points.denominator;
    }
  *out_rest = (double) rest / points.denominator;

  return whole;
}

/**
 * voc_arithmetic_dup_groups:
 * @score: a score
 *
 * Returns: (transfer full) (element-type VocScoreTerm): what the skill groups add to resilience, largest
 *   first; without family and anchor
 */
GPtrArray *
voc_arithmetic_dup_groups (VocScore *score)
{
  g_autoptr (GPtrArray) terms = NULL;
  GPtrArray *groups;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);

  terms = voc_score_dup_group_terms (score, VOC_SCORE_RESILIENCE, VOC_ARITHMETIC_LEVEL);
  groups = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < terms->len; i++)
    {
      if (voc_score_term_get_terms (terms->pdata[i]) != NULL)
        g_ptr_array_add (groups, g_object_ref (terms->pdata[i]));
    }

  return groups;
}

/**
 * voc_arithmetic_divide:
 * @terms: (element-type VocScoreTerm): terms of a sum
 * @hundredths: what their points come to
 *
 * Rounds the points of each term to hundredths, up or down, so that together they come to
 * @hundredths exactly. Each is less than a hundredth off.
 *
 * Returns: (transfer full) (element-type gint64): the points of each term in hundredths
 */
GArray *
voc_arithmetic_divide (GPtrArray *terms,
                       gint64     hundredths)
{
  GArray *parts;
  g_autofree Rest *rests = NULL;
  gint64 missing = hundredths;

  g_return_val_if_fail (terms != NULL, NULL);

  parts = g_array_sized_new (FALSE, TRUE, sizeof (gint64), terms->len);
  rests = g_new (Rest, terms->len + 1);
  for (guint i = 0; i < terms->len; i++)
    {
      gint64 part = round_down (voc_score_term_get_points (terms->pdata[i]), &rests[i].rest);

      rests[i].index = i;
      missing -= part;
      g_array_append_val (parts, part);
    }

  qsort (rests, terms->len, sizeof (Rest), compare_rests);
  for (guint i = 0; i < terms->len && missing > 0; i++, missing--)
    g_array_index (parts, gint64, rests[i].index)++;
  /* A part of a part may be one hundredth less than its own terms come to. */
  for (guint i = terms->len; i > 0 && missing < 0; i--, missing++)
    g_array_index (parts, gint64, rests[i - 1].index)--;

  return parts;
}

/**
 * voc_arithmetic_sum:
 * @terms: (element-type VocScoreTerm): terms of a sum
 *
 * Returns: their points together, rounded to hundredths
 */
gint64
voc_arithmetic_sum (GPtrArray *terms)
{
  VocRatio sum = { 0, 1 };
  double rest;
  gint64 whole;

  g_return_val_if_fail (terms != NULL, 0);

  for (guint i = 0; i < terms->len; i++)
    sum = voc_ratio_add (sum, voc_score_term_get_points (terms->pdata[i]));

  /* Half up, whatever the sign: then nothing changes when the base and the rest are added. */
  whole = round_down (sum, &rest);

  return rest >= 0.5 ? whole + 1 : whole;
}

/**
 * voc_arithmetic_format:
 * @hundredths: points
 *
 * Returns: (transfer full): them for people
 */
char *
voc_arithmetic_format (gint64 hundredths)
{
  return voc_ratio_format_for_people (voc_ratio_new (hundredths, UNIT), DECIMALS);
}

/**
 * voc_arithmetic_format_signed:
 * @hundredths: points
 *
 * Returns: (transfer full): them for people, with a sign
 */
char *
voc_arithmetic_format_signed (gint64 hundredths)
{
  return voc_ratio_format_signed (voc_ratio_new (hundredths, UNIT), DECIMALS);
}
