/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skills-tab.h"

#include "voc-counts-strip.h"
#include "voc-property.h"
#include "voc-skills-note.h"
#include "voc-specialists.h"
#include "voc-sticky-box.h"
#include "voc-template.h"

/**
 * VocSkillsTab:
 *
 * Everything that an occupation asks for. Groups that were open stay open from one occupation to the
 * next.
 */
struct _VocSkillsTab
{
  VocOccupationTab parent_instance;

  VocCountsStrip *strip;
  VocRequirementOverview *overview;

  VocRequirementFilter *filter; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocSkillsTab, voc_skills_tab, VOC_TYPE_OCCUPATION_TAB)

/* What a figure filters may be out of view. */
static void
chosen_cb (VocSkillsTab *self)
{
  GtkWidget *box = gtk_widget_get_ancestor (GTK_WIDGET (self), VOC_TYPE_STICKY_BOX);

  g_assert (VOC_IS_SKILLS_TAB (self));

  if (box != NULL)
    voc_sticky_box_reveal (VOC_STICKY_BOX (box), GTK_WIDGET (self->overview));
}

static void
voc_skills_tab_show (VocOccupationTab        *tab,
                     const VocOccupationView *view)
{
  VocSkillsTab *self = VOC_SKILLS_TAB (tab);

  voc_counts_strip_set_requirements (self->strip, view->requirements);
  voc_requirement_overview_set_requirements (self->overview, view->requirements);
}

/* What is filtered away is remembered by the page's filter. */
static void
voc_skills_tab_save_view (VocOccupationTab *tab,
                          GVariantDict     *view)
{
  VocSkillsTab *self = VOC_SKILLS_TAB (tab);

  voc_requirement_filter_save (self->filter, view);
  voc_requirement_overview_save_view (self->overview, view);
}

/* The filter first: it opens groups, which were maybe closed again. */
static void
voc_skills_tab_restore_view (VocOccupationTab *tab,
                             GVariantDict     *view)
{
  VocSkillsTab *self = VOC_SKILLS_TAB (tab);

  voc_requirement_filter_restore (self->filter, view);
  voc_requirement_overview_restore_view (self->overview, view);
}

static const VocProperty properties[] = {
  /* What decides which requirements are to be seen. Set once, before the first occupation. */
  VOC_PROPERTY_OBJECT (VocSkillsTab, filter, voc_requirement_filter_get_type),
};

static void
voc_skills_tab_class_init (VocSkillsTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  VocOccupationTabClass *tab_class = VOC_OCCUPATION_TAB_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_COUNTS_STRIP);
  g_type_ensure (VOC_TYPE_REQUIREMENT_OVERVIEW);
  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  g_type_ensure (VOC_TYPE_SPECIALISTS);

  tab_class->show = voc_skills_tab_show;
  tab_class->save_view = voc_skills_tab_save_view;
  tab_class->restore_view = voc_skills_tab_restore_view;

  voc_template_set (widget_class, "voc-skills-tab");
  gtk_widget_class_bind_template_child (widget_class, VocSkillsTab, strip);
  gtk_widget_class_bind_template_child (widget_class, VocSkillsTab, overview);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
voc_skills_tab_init (VocSkillsTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

VocRequirementOverview *
voc_skills_tab_get_overview (VocSkillsTab *self)
{
  g_return_val_if_fail (VOC_IS_SKILLS_TAB (self), NULL);

  return self->overview;
}
