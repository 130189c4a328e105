/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-tab.h"

#include "voc-property.h"

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

static VocOccupationTabPrivate *
get_private (VocOccupationTab *self)
{
  return voc_occupation_tab_get_instance_private (self);
}

static const VocProperty properties[] = {
  /* Seen through the lens. */
  VOC_PROPERTY_OBJECT (VocOccupationTabPrivate, score, voc_score_get_type),
  VOC_PROPERTY_OBJECT (VocOccupationTabPrivate, occupation, voc_occupation_get_type,
                       .access = VOC_PROPERTY_READABLE),
};

static void
voc_occupation_tab_class_init (VocOccupationTabClass *klass)
{
  VOC_PROPERTIES_INSTALL_PRIVATE (klass, VocOccupationTab, properties);
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
    g_object_notify (G_OBJECT (self), "occupation");
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
