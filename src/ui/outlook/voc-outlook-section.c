/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-outlook-section.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-beside.h"
#include "voc-chart.h"
#include "voc-closures.h"
#include "voc-scenario-box.h"
#include "voc-score-charts.h"
#include "voc-sum-dialog.h"

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

typedef enum
{
  PROP_SCORE = 1,
  PROP_ANCHORED,
  PROP_ADOPTION,
} VocOutlookSectionProperty;

static GParamSpec *properties[PROP_ADOPTION + 1];

static gboolean
is_known (VocOutlookSection *self,
          VocScore          *score)
{
  return score != NULL && voc_score_is_known (score);
}

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

static char *
answer (VocOutlookSection *self,
        VocScore          *score)
{
  return is_known (self, score) ? voc_score_dup_answer (score) : NULL;
}

static char *
rank (VocOutlookSection *self,
      VocScore          *score)
{
  return is_known (self, score) ? voc_score_dup_rank_words (score) : NULL;
}

static char *
speed (VocOutlookSection *self,
       VocScore          *score)
{
  return is_known (self, score) ? voc_score_dup_speed_sentence (score) : NULL;
}

static gboolean
explain (GBinding     *binding,
         const GValue *from,
         GValue       *to,
         gpointer      user_data)
{
  VocScore *score = g_value_get_object (from);

  if (score != NULL)
    g_value_take_boxed (to, voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_USUAL));

  return TRUE;
}

static void
show_arithmetic (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  AdwDialog *dialog = voc_sum_dialog_new (NULL);

  g_object_bind_property_full (widget, "score", dialog, "sum", G_BINDING_SYNC_CREATE, explain,
                               NULL, NULL, NULL);
  voc_sum_dialog_bind_anchored (VOC_SUM_DIALOG (dialog), G_OBJECT (widget));
  adw_dialog_present (dialog, widget);
}

static void
voc_outlook_section_dispose (GObject *object)
{
  VocOutlookSection *self = VOC_OUTLOOK_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_OUTLOOK_SECTION);
  g_clear_object (&self->score);

  G_OBJECT_CLASS (voc_outlook_section_parent_class)->dispose (object);
}

static void
voc_outlook_section_finalize (GObject *object)
{
  g_clear_pointer (&VOC_OUTLOOK_SECTION (object)->adoption, g_free);

  G_OBJECT_CLASS (voc_outlook_section_parent_class)->finalize (object);
}

static void
voc_outlook_section_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  VocOutlookSection *self = VOC_OUTLOOK_SECTION (object);

  switch ((VocOutlookSectionProperty) prop_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_ANCHORED:
      g_value_set_boolean (value, self->anchored);
      break;
    case PROP_ADOPTION:
      g_value_set_string (value, self->adoption);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_outlook_section_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  VocOutlookSection *self = VOC_OUTLOOK_SECTION (object);

  switch ((VocOutlookSectionProperty) prop_id)
    {
    case PROP_SCORE:
      voc_outlook_section_set_score (self, g_value_get_object (value));
      break;
    case PROP_ANCHORED:
      voc_outlook_section_set_anchored (self, g_value_get_boolean (value));
      break;
    case PROP_ADOPTION:
      if (g_set_str (&self->adoption, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "outlook.show-arithmetic", NULL, show_arithmetic);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-outlook-section.ui");
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, unknown_text);
  gtk_widget_class_bind_template_callback (widget_class, gauge);
  gtk_widget_class_bind_template_callback (widget_class, protection_title);
  gtk_widget_class_bind_template_callback (widget_class, answer);
  gtk_widget_class_bind_template_callback (widget_class, rank);
  gtk_widget_class_bind_template_callback (widget_class, speed);
  voc_closures_bind (widget_class);
}

static void
voc_outlook_section_class_init (VocOutlookSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_type_ensure (VOC_TYPE_BESIDE);
  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_SCENARIO_BOX);
  g_type_ensure (VOC_TYPE_SCORE);

  object_class->dispose = voc_outlook_section_dispose;
  object_class->finalize = voc_outlook_section_finalize;
  object_class->get_property = voc_outlook_section_get_property;
  object_class->set_property = voc_outlook_section_set_property;

  properties[PROP_SCORE] =
    g_param_spec_object ("score", NULL, NULL, VOC_TYPE_SCORE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /* Whether the person wants research about the unit group counted in. Who sets the score listens. */
  properties[PROP_ANCHORED] =
    g_param_spec_boolean ("anchored", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  properties[PROP_ADOPTION] =
    g_param_spec_string ("adoption", NULL, NULL, "steady",
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
voc_outlook_section_init (VocOutlookSection *self)
{
  self->anchored = TRUE;
  self->adoption = g_strdup ("steady");
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
voc_outlook_section_new (void)
{
  return g_object_new (VOC_TYPE_OUTLOOK_SECTION, NULL);
}

void
voc_outlook_section_set_score (VocOutlookSection *self,
                               VocScore          *score)
{
  g_return_if_fail (VOC_IS_OUTLOOK_SECTION (self));
  g_return_if_fail (score == NULL || VOC_IS_SCORE (score));

  if (g_set_object (&self->score, score))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
}

void
voc_outlook_section_set_anchored (VocOutlookSection *self,
                                  gboolean           anchored)
{
  g_return_if_fail (VOC_IS_OUTLOOK_SECTION (self));

  if (self->anchored == anchored)
    return;

  self->anchored = anchored;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ANCHORED]);
}
