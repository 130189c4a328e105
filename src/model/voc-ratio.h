/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocRatio:
 * @numerator: above the line
 * @denominator: below it, positive; 0 if the value is not known
 *
 * An exact number. Scores are kept like this until they are shown, so that sums come out exactly
 * and every machine shows the same.
 */
typedef struct
{
  gint64 numerator;
  gint64 denominator;
} VocRatio;

#define VOC_RATIO_UNKNOWN ((VocRatio) { 0, 0 })

VocRatio voc_ratio_new               (gint64   numerator,
                                      gint64   denominator);
gboolean voc_ratio_is_known          (VocRatio self);
VocRatio voc_ratio_add               (VocRatio a,
                                      VocRatio b);
VocRatio voc_ratio_subtract          (VocRatio a,
                                      VocRatio b);
VocRatio voc_ratio_clip              (VocRatio self,
                                      gint64   low,
                                      gint64   high);
int      voc_ratio_compare           (VocRatio a,
                                      VocRatio b);
int      voc_ratio_get_sign          (VocRatio self);

/* The one place where figures are rounded: half away from zero, in integers. */
gint64   voc_ratio_round             (VocRatio self,
                                      guint    decimals);
gint64   voc_ratio_floor             (VocRatio  self,
                                      guint     decimals,
                                      VocRatio *out_rest);
double   voc_ratio_to_double         (VocRatio self);

/* "54.8" for files and scripts; "54,8" or "−1,2" or "+1,2" as people of the locale write it. */
char    *voc_ratio_format            (VocRatio self,
                                      guint    decimals);
char    *voc_ratio_format_for_people (VocRatio self,
                                      guint    decimals);
char    *voc_ratio_format_signed     (VocRatio self,
                                      guint    decimals);

G_END_DECLS
