/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-outlook-section.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-beside.h"
#include "voc-chart.h"
#include "voc-property.h"
#include "voc-scenario-box.h"
#include "voc-score-charts.h"
#include "voc-score-closures.h"
#include "voc-sum-dialog.h"
#include "voc-template.h"

/**
 * VocOutlookSection:
 *
 * How well an occupation is protected from AI and automation: a gauge with named ends, a sentence about
 * it, its rank, and what would be if AI spread slowly or fast.
 *
 * Without a score there is nothing to see; a score that is not known says why.
 *
 * ## Actions
 *
 * - `outlook.show-arithmetic`: opens the sum that the figure is
 */
struct _VocOutlookSection
{
  GtkBox parent_instance;

  VocScore *score; /* (owned) (nullable) */
  char *adoption;  /* (owned): "slow", "steady" or "fast" */
  gboolean anchored;
};

G_DEFINE_FINAL_TYPE (VocOutlookSection, voc_outlook_section, GTK_TYPE_BOX)

static char *
protection_title (VocOutlookSection *self,
                  VocScore          *score)
{
  return g_strdup (voc_score_get_protection_title ());
}

static char *
unknown_text (VocOutlookSection *self,
              VocScore          *score)
{
  return score != NULL && !voc_score_is_known (score) ? voc_score_dup_answer (score) : NULL;
}

static VocChartData *
gauge (VocOutlookSection *self,
       VocScore          *score)
{
  return voc_score_chart_gauge (score);
}

static void
show_arithmetic (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  AdwDialog *dialog = voc_sum_dialog_new_following (widget);

  voc_sum_dialog_bind_anchored (VOC_SUM_DIALOG (dialog), G_OBJECT (widget));
  adw_dialog_present (dialog, widget);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "outlook.show-arithmetic", NULL, show_arithmetic);
  voc_template_set (widget_class, "voc-outlook-section");
  voc_score_closures_bind (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, unknown_text);
  gtk_widget_class_bind_template_callback (widget_class, gauge);
  gtk_widget_class_bind_template_callback (widget_class, protection_title);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocOutlookSection, score, voc_score_get_type),
  /* Whether the person wants research about the unit group counted in. Who sets the score listens. */
  VOC_PROPERTY_BOOLEAN (VocOutlookSection, anchored),
  VOC_PROPERTY_STRING (VocOutlookSection, adoption),
};

static void
voc_outlook_section_class_init (VocOutlookSectionClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_BESIDE);
  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_SCENARIO_BOX);
  g_type_ensure (VOC_TYPE_SCORE);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
voc_outlook_section_init (VocOutlookSection *self)
{
  self->anchored = TRUE;
  self->adoption = g_strdup ("steady");
  gtk_widget_init_template (GTK_WIDGET (self));
}
