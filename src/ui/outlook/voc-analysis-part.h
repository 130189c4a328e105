/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-score.h"

G_BEGIN_DECLS

#define VOC_TYPE_ANALYSIS_PART (voc_analysis_part_get_type ())

G_DECLARE_DERIVABLE_TYPE (VocAnalysisPart, voc_analysis_part, VOC, ANALYSIS_PART, GtkBox)

struct _VocAnalysisPartClass
{
  GtkBoxClass parent_class;

  /* Optional: what cannot be bound in a template, such as rows, is made anew for @score. */
  void (*show) (VocAnalysisPart *self,
                VocScore        *score);
};

VocScore *voc_analysis_part_get_score (VocAnalysisPart *self);

G_END_DECLS
