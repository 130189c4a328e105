/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-part.h"

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

typedef enum
{
  PROP_SCORE = 1,
} VocAnalysisPartProperty;

static GParamSpec *properties[PROP_SCORE + 1];

static void
voc_analysis_part_dispose (GObject *object)
{
  VocAnalysisPartPrivate *priv =
    voc_analysis_part_get_instance_private (VOC_ANALYSIS_PART (object));

  g_clear_object (&priv->score);

  G_OBJECT_CLASS (voc_analysis_part_parent_class)->dispose (object);
}

static void
voc_analysis_part_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((VocAnalysisPartProperty) prop_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, voc_analysis_part_get_score (VOC_ANALYSIS_PART (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_analysis_part_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch ((VocAnalysisPartProperty) prop_id)
    {
    case PROP_SCORE:
      voc_analysis_part_set_score (VOC_ANALYSIS_PART (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_analysis_part_class_init (VocAnalysisPartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = voc_analysis_part_dispose;
  object_class->get_property = voc_analysis_part_get_property;
  object_class->set_property = voc_analysis_part_set_property;

  properties[PROP_SCORE] =
    g_param_spec_object ("score", NULL, NULL,
                         VOC_TYPE_SCORE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
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

void
voc_analysis_part_set_score (VocAnalysisPart *self,
                             VocScore        *score)
{
  VocAnalysisPartPrivate *priv = voc_analysis_part_get_instance_private (self);
  VocAnalysisPartClass *klass;

  g_return_if_fail (VOC_IS_ANALYSIS_PART (self));
  g_return_if_fail (score == NULL || VOC_IS_SCORE (score));

  if (!g_set_object (&priv->score, score))
    return;

  klass = VOC_ANALYSIS_PART_GET_CLASS (self);
  if (klass->show != NULL)
    klass->show (self, score);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
}
