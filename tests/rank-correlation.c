/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "rank-correlation.h"

#include <math.h>

/* Spearman's rho: how far two lists of figures put the same things into the same order. */

static int
compare_doubles (gconstpointer a,
                 gconstpointer b,
                 gpointer      values)
{
  double left = ((double *) values)[*(const guint *) a];
  double right = ((double *) values)[*(const guint *) b];

  return left < right ? -1 : left > right;
}

/* Ranks from 1; what is equal shares the mean of its ranks. */
static double *
get_ranks (const double *values,
           guint         n)
{
  g_autofree guint *order = g_new (guint, n);
  double *ranks = g_new (double, n);

  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_sort_array (order, n, sizeof *order, compare_doubles, (gpointer) values);
  for (guint i = 0; i < n;)
    {
      guint end = i + 1;

      while (end < n && !(values[order[end]] > values[order[i]]))
        end++;
      for (guint j = i; j < end; j++)
        ranks[order[j]] = (i + end + 1) / 2.0;
      i = end;
    }

  return ranks;
}

/* From -1 for the opposite order to 1 for the same. */
double
rank_correlation (GArray *ours,
                  GArray *theirs)
{
  g_autofree double *a = get_ranks ((double *) ours->data, ours->len);
  g_autofree double *b = get_ranks ((double *) theirs->data, theirs->len);
  double mean = (ours->len + 1) / 2.0;
  double ab = 0;
  double aa = 0;
  double bb = 0;

  for (guint i = 0; i < ours->len; i++)
    {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }

  return ab / sqrt (aa * bb);
}
