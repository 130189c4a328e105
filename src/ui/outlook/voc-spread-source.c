/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-spread-source.h"

#include <glib/gi18n.h>

#include "voc-analysis-note.h"
#include "voc-model-texts.h"

/**
 * VocSpreadSource:
 *
 * A button with the name of a published measure. It opens what the measure means, who published it
 * and when, and its figure for the unit group.
 */
struct _VocSpreadSource
{
  VocAnalysisPart parent_instance;

  GtkMenuButton *button;
  VocMeasure measure;
};

G_DEFINE_FINAL_TYPE (VocSpreadSource, voc_spread_source, VOC_TYPE_ANALYSIS_PART)

static const VocModelSource *
find_source (VocScoreModel *model,
             VocMeasure     measure)
{
  const char *id = voc_measure_to_id (measure);
  const VocModelSource *sources;
  guint n_sources;

  sources = voc_score_model_get_sources (model, &n_sources);
  for (guint i = 0; i < n_sources; i++)
    {
      /* "nesta_bottleneck_2020" is a part of what the source "nesta" has published. */
      if (g_str_has_prefix (id, sources[i].id))
        return &sources[i];
    }

  return NULL;
}

static char *
dup_citation (VocScoreModel *model,
              VocMeasure     measure)
{
  const VocModelSource *source = find_source (model, measure);

  if (source == NULL)
    return g_strdup (voc_measure_to_title (measure));

  /* Translators: who, when, what, and under which licence */
  return g_strdup_printf (_("%s (%d): %s. Licence: %s."), source->name, source->year,
                          source->title, source->licence);
}

static void
create_popup_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  VocSpreadSource *self = user_data;
  VocScore *score = voc_analysis_part_get_score (VOC_ANALYSIS_PART (self));
  VocScoreModel *model = score != NULL ? voc_score_get_model (score)
                                       : voc_score_model_get_default ();
  g_autofree char *figure = voc_score_dup_measure_sentence (score, self->measure);
  g_autofree char *citation = dup_citation (model, self->measure);

  gtk_menu_button_set_popover (button,
                               voc_analysis_note_new (voc_measure_to_title (self->measure),
                                                      voc_measure_to_definition (self->measure),
                                                      figure, citation, NULL));
}

static void
voc_spread_source_class_init (VocSpreadSourceClass *klass)
{
}

static void
voc_spread_source_init (VocSpreadSource *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "caption");
  gtk_menu_button_set_create_popup_func (self->button, create_popup_cb, self, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->button));
}

GtkWidget *
voc_spread_source_new (VocMeasure measure)
{
  VocSpreadSource *self = g_object_new (VOC_TYPE_SPREAD_SOURCE, NULL);

  self->measure = measure;
  gtk_menu_button_set_label (self->button, voc_measure_to_title (measure));

  return GTK_WIDGET (self);
}
