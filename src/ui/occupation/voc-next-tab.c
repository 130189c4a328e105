/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-next-tab.h"

#include "voc-neighbour-map.h"
#include "voc-path-finder.h"
#include "voc-property.h"
#include "voc-similar-list.h"
#include "voc-specialists.h"
#include "voc-steps-box.h"
#include "voc-template.h"

/**
 * VocNextTab:
 *
 * Where one can go from an occupation: work that needs much of the same, as a list and as a map, steps in
 * preparation, and a way to a goal.
 */
struct _VocNextTab
{
  VocOccupationTab parent_instance;

  VocSimilarList *similar;
  VocNeighbourMap *map;
  VocStepsBox *steps;
  VocPathFinder *path_finder;

  VocOccupation *occupation; /* (owned) (nullable) */
  VocLens *lens;             /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocNextTab, voc_next_tab, VOC_TYPE_OCCUPATION_TAB)

/* The figures follow the lens. */
static void
score_cb (VocNextTab *self)
{
  voc_similar_list_show (self->similar, self->lens, self->occupation);
  voc_neighbour_map_show (self->map, self->lens, self->occupation);
  voc_steps_box_show (self->steps, self->lens, self->occupation);
  voc_path_finder_show (self->path_finder, self->lens, self->occupation);
}

static void
voc_next_tab_show (VocOccupationTab        *tab,
                   const VocOccupationView *view)
{
  VocNextTab *self = VOC_NEXT_TAB (tab);

  g_set_object (&self->occupation, view->occupation);
  g_set_object (&self->lens, view->lens);
  if (voc_occupation_tab_get_score (tab) == NULL)
    score_cb (self);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocNextTab, occupation),
  VOC_OWNED_OBJECT (VocNextTab, lens),
};

static void
voc_next_tab_class_init (VocNextTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_NEIGHBOUR_MAP);
  g_type_ensure (VOC_TYPE_PATH_FINDER);
  g_type_ensure (VOC_TYPE_SIMILAR_LIST);
  g_type_ensure (VOC_TYPE_SPECIALISTS);
  g_type_ensure (VOC_TYPE_STEPS_BOX);

  VOC_OCCUPATION_TAB_CLASS (klass)->show = voc_next_tab_show;

  voc_template_set (widget_class, "voc-next-tab");
  gtk_widget_class_bind_template_child (widget_class, VocNextTab, similar);
  gtk_widget_class_bind_template_child (widget_class, VocNextTab, map);
  gtk_widget_class_bind_template_child (widget_class, VocNextTab, steps);
  gtk_widget_class_bind_template_child (widget_class, VocNextTab, path_finder);
}

static void
voc_next_tab_init (VocNextTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::score", G_CALLBACK (score_cb), NULL);
}
