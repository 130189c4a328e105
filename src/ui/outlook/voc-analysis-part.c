/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-analysis-part.h"

#include "voc-property.h"

/**
 * VocAnalysisPart:
 *
 * A part of an occupation page that shows something about a score. What it shows follows from the
 * score alone.
 */
typedef struct
{
  VocScore *score; /* (owned) (nullable) */
} VocAnalysisPartPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (VocAnalysisPart, voc_analysis_part, GTK_TYPE_BOX)

static void
score_changed (VocAnalysisPart *self)
{
  VocAnalysisPartClass *klass = VOC_ANALYSIS_PART_GET_CLASS (self);

  if (klass->show != NULL)
    klass->show (self, voc_analysis_part_get_score (self));
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocAnalysisPartPrivate, score, voc_score_get_type,
                       .changed = G_CALLBACK (score_changed)),
};

static void
voc_analysis_part_class_init (VocAnalysisPartClass *klass)
{
  VOC_PROPERTIES_INSTALL_PRIVATE (klass, VocAnalysisPart, properties);
}

static void
voc_analysis_part_init (VocAnalysisPart *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

VocScore *
voc_analysis_part_get_score (VocAnalysisPart *self)
{
  VocAnalysisPartPrivate *priv = voc_analysis_part_get_instance_private (self);

  g_return_val_if_fail (VOC_IS_ANALYSIS_PART (self), NULL);

  return priv->score;
}
