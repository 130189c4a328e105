/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-future-tab.h"

#include "voc-outlook-details.h"
#include "voc-outlook-section.h"
#include "voc-property.h"
#include "voc-template.h"

/**
 * VocFutureTab:
 *
 * What may change in an occupation. What is chosen here turns the lens.
 */
struct _VocFutureTab
{
  VocOccupationTab parent_instance;

  GtkWidget *outlook;
  GtkWidget *details;

  GBindingGroup *lens; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocFutureTab, voc_future_tab, VOC_TYPE_OCCUPATION_TAB)

static void
voc_future_tab_show (VocOccupationTab        *tab,
                     const VocOccupationView *view)
{
  g_binding_group_set_source (VOC_FUTURE_TAB (tab)->lens, view->lens);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocFutureTab, lens),
};

static void
voc_future_tab_class_init (VocFutureTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_OUTLOOK_DETAILS);
  g_type_ensure (VOC_TYPE_OUTLOOK_SECTION);

  VOC_OCCUPATION_TAB_CLASS (klass)->show = voc_future_tab_show;

  voc_template_set (widget_class, "voc-future-tab");
  gtk_widget_class_bind_template_child (widget_class, VocFutureTab, outlook);
  gtk_widget_class_bind_template_child (widget_class, VocFutureTab, details);
}

static void
voc_future_tab_init (VocFutureTab *self)
{
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->lens = g_binding_group_new ();
  g_binding_group_bind (self->lens, "anchored", self->outlook, "anchored", flags);
  g_binding_group_bind (self->lens, "adoption", self->outlook, "adoption", flags);
  g_binding_group_bind (self->lens, "anchored", self->details, "anchored", flags);
}
