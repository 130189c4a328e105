/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-coverage.h"

#include <math.h>

#include <glib/gi18n.h>

/* Counts what is there; what is not goes into @missing, if that is wanted. */
static VocCoverage
cover (VocMatrix *matrix,
       guint      from,
       guint      to,
       GArray    *missing)
{
  VocCoverage coverage = { 0 };
  const VocMatrixEntry *have, *needed;
  guint n_have, n_needed;

  have = voc_matrix_get_row (matrix, from, &n_have);
  needed = voc_matrix_get_row (matrix, to, &n_needed);
  for (guint i = 0, j = 0; j < n_needed; j++)
    {
      gboolean is_there;

      if (needed[j].relation != VOC_RELATION_ESSENTIAL)
        continue;
      while (i < n_have && have[i].index < needed[j].index)
        i++;
      is_there = i < n_have && have[i].index == needed[j].index;
      coverage.have += is_there;
      coverage.total++;
      if (!is_there && missing != NULL)
        g_array_append_val (missing, needed[j].index);
    }

  return coverage;
}

/**
 * voc_coverage_from_occupation:
 * @from: index of an occupation
 * @to: index of another one
 *
 * Returns: how much of what @to essentially needs @from lists, as essential or optional
 */
VocCoverage
voc_coverage_from_occupation (VocMatrix *matrix,
                              guint      from,
                              guint      to)
{
  g_return_val_if_fail (VOC_IS_MATRIX (matrix), (VocCoverage) { 0 });
  g_return_val_if_fail (from < matrix->n_occupations && to < matrix->n_occupations,
                        (VocCoverage) { 0 });

  return cover (matrix, from, to, NULL);
}

/**
 * voc_coverage_list_missing:
 * @from: index of an occupation
 * @to: index of another one
 *
 * Returns: (transfer full) (element-type guint32): what has to be learnt: the skills that @to
 *   essentially needs and @from does not list, by index
 */
GArray *
voc_coverage_list_missing (VocMatrix *matrix,
                           guint      from,
                           guint      to)
{
  GArray *missing = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), missing);
  g_return_val_if_fail (from < matrix->n_occupations && to < matrix->n_occupations, missing);

  cover (matrix, from, to, missing);

  return missing;
}

/**
 * voc_coverage_get_ratio:
 *
 * Returns: the share that is there, exactly; unknown where nothing is essential
 */
VocRatio
voc_coverage_get_ratio (const VocCoverage *self)
{
  g_return_val_if_fail (self != NULL, VOC_RATIO_UNKNOWN);

  if (self->total == 0)
    return VOC_RATIO_UNKNOWN;
  return voc_ratio_new (4 * (gint64) self->have + 3 * (gint64) self->used +
                          2 * ((gint64) self->learning + self->close),
                        4 * (gint64) self->total);
}

/**
 * voc_coverage_get_share:
 *
 * Returns: the share that is there, 0 to 1; 0 where nothing is essential
 */
double
voc_coverage_get_share (const VocCoverage *self)
{
  VocRatio ratio = voc_coverage_get_ratio (self);

  return voc_ratio_is_known (ratio) ? voc_ratio_to_double (ratio) : 0;
}

/**
 * voc_coverage_get_lower_bound:
 *
 * The lower end of Wilson's score interval with z = 1: what is ranked by, so that 3 of 3, which says
 * little, stands below 20 of 22.
 *
 * Returns: 0 to 1; 0 where nothing is essential
 */
double
voc_coverage_get_lower_bound (const VocCoverage *self)
{
  double n, share;

  g_return_val_if_fail (self != NULL, 0);

  if (self->total == 0)
    return 0;
  n = self->total;
  share = voc_coverage_get_share (self);
  return MAX (0, (share + 0.5 / n - sqrt (share * (1 - share) / n + 0.25 / (n * n))) / (1 + 1 / n));
}

/**
 * voc_coverage_dup_text:
 *
 * Returns: (transfer full): "12 of 20 are there, 8 to learn": what is essential
 */
char *
voc_coverage_dup_text (const VocCoverage *self)
{
  guint learn;

  g_return_val_if_fail (self != NULL, NULL);

  learn = self->total - self->have;
  if (learn == 0)
    return g_strdup (_("All that is essential is there"));
  /* Translators: how many skills there are to learn, and how many of the essential ones are there */
  return g_strdup_printf (ngettext ("%u skill to learn, %u of %u are there",
                                    "%u skills to learn, %u of %u are there", learn),
                          learn, self->have, self->total);
}

/**
 * voc_coverage_get_reach:
 *
 * Returns: the word for it
 */
VocReach
voc_coverage_get_reach (const VocCoverage *self)
{
  VocRatio ratio = voc_coverage_get_ratio (self);

  if (!voc_ratio_is_known (ratio))
    return VOC_REACH_UNKNOWN;
  if (voc_ratio_compare (ratio, voc_ratio_new (60, 100)) >= 0)
    return VOC_REACH_STRONG;
  return voc_ratio_compare (ratio, voc_ratio_new (30, 100)) >= 0 ? VOC_REACH_REACHABLE
                                                                 : VOC_REACH_FAR;
}

/* Titles are for people, ids for files and scripts. */
static const struct
{
  const char *id;
  const char *title;
} WORDS[] = {
  [VOC_REACH_UNKNOWN] = { "unknown", N_("not known") },
  [VOC_REACH_FAR] = { "far-below", N_("far below") },
  [VOC_REACH_REACHABLE] = { "reachable", N_("reachable") },
  [VOC_REACH_STRONG] = { "strong", N_("strong") },
};

/**
 * voc_reach_to_id:
 *
 * Returns: its name for scripts
 */
const char *
voc_reach_to_id (VocReach self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (WORDS), NULL);

  return WORDS[self].id;
}

/**
 * voc_reach_to_title:
 *
 * Returns: its word for people
 */
const char *
voc_reach_to_title (VocReach self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (WORDS), NULL);

  return gettext (WORDS[self].title);
}
