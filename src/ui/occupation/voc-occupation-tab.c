/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-occupation-tab.h"

/**
 * VocOccupationTab:
 *
 * One tab of the page of an occupation. The page makes it when it is looked at for the first time, and
 * tells it of another occupation when it is looked at again.
 */
typedef struct
{
  VocOccupation *occupation; /* (owned) (nullable) */
  VocScore *score;           /* (owned) (nullable) */
} VocOccupationTabPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (VocOccupationTab, voc_occupation_tab, GTK_TYPE_BOX)

typedef enum
{
  PROP_SCORE = 1,
  PROP_OCCUPATION,
} VocOccupationTabProperty;

static GParamSpec *properties[PROP_OCCUPATION + 1];

static VocOccupationTabPrivate *
get_private (VocOccupationTab *self)
{
  return voc_occupation_tab_get_instance_private (self);
}

static void
voc_occupation_tab_dispose (GObject *object)
{
  VocOccupationTabPrivate *priv = get_private (VOC_OCCUPATION_TAB (object));

  g_clear_object (&priv->occupation);
  g_clear_object (&priv->score);

  G_OBJECT_CLASS (voc_occupation_tab_parent_class)->dispose (object);
}

static void
voc_occupation_tab_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  VocOccupationTabPrivate *priv = get_private (VOC_OCCUPATION_TAB (object));

  switch ((VocOccupationTabProperty) prop_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, priv->score);
      break;
    case PROP_OCCUPATION:
      g_value_set_object (value, priv->occupation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_occupation_tab_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((VocOccupationTabProperty) prop_id)
    {
    case PROP_SCORE:
      if (g_set_object (&get_private (VOC_OCCUPATION_TAB (object))->score,
                        g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_OCCUPATION:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_occupation_tab_class_init (VocOccupationTabClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = voc_occupation_tab_dispose;
  object_class->get_property = voc_occupation_tab_get_property;
  object_class->set_property = voc_occupation_tab_set_property;

  /* Seen through the lens. */
  properties[PROP_SCORE] =
    g_param_spec_object ("score", NULL, NULL, VOC_TYPE_SCORE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_OCCUPATION] =
    g_param_spec_object ("occupation", NULL, NULL, VOC_TYPE_OCCUPATION,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_occupation_tab_init (VocOccupationTab *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

/* Shows another occupation from its beginning. */
void
voc_occupation_tab_show (VocOccupationTab        *self,
                         const VocOccupationView *view)
{
  VocOccupationTabClass *klass;

  g_return_if_fail (VOC_IS_OCCUPATION_TAB (self));
  g_return_if_fail (view != NULL);

  klass = VOC_OCCUPATION_TAB_GET_CLASS (self);
  if (klass->show != NULL)
    klass->show (self, view);
  if (g_set_object (&get_private (self)->occupation, view->occupation))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OCCUPATION]);
}

void
voc_occupation_tab_save_view (VocOccupationTab *self,
                              GVariantDict     *view)
{
  VocOccupationTabClass *klass;

  g_return_if_fail (VOC_IS_OCCUPATION_TAB (self));

  klass = VOC_OCCUPATION_TAB_GET_CLASS (self);
  if (klass->save_view != NULL)
    klass->save_view (self, view);
}

void
voc_occupation_tab_restore_view (VocOccupationTab *self,
                                 GVariantDict     *view)
{
  VocOccupationTabClass *klass;

  g_return_if_fail (VOC_IS_OCCUPATION_TAB (self));

  klass = VOC_OCCUPATION_TAB_GET_CLASS (self);
  if (klass->restore_view != NULL)
    klass->restore_view (self, view);
}

VocScore *
voc_occupation_tab_get_score (VocOccupationTab *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_TAB (self), NULL);

  return get_private (self)->score;
}
