/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-dna.h"

#include <glib/gi18n.h>

#include "voc-character.h"
#include "voc-chart-frame.h"
#include "voc-chart.h"
#include "voc-table.h"
#include "voc-template.h"

/**
 * VocSkillDna:
 *
 * What O*NET says of an occupation beside its skills: the interests as a radar, and all figures in its
 * table. Not seen where nobody has rated the work.
 */
struct _VocSkillDna
{
  AdwBin parent_instance;

  VocChartFrame *frame;
  VocChart *chart;
  GtkLabel *source_label;
};

G_DEFINE_FINAL_TYPE (VocSkillDna, voc_skill_dna, ADW_TYPE_BIN)

static void
voc_skill_dna_class_init (VocSkillDnaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_CHART_FRAME);
  voc_template_set (widget_class, "voc-skill-dna");
  gtk_widget_class_bind_template_child (widget_class, VocSkillDna, frame);
  gtk_widget_class_bind_template_child (widget_class, VocSkillDna, chart);
  gtk_widget_class_bind_template_child (widget_class, VocSkillDna, source_label);
}

static void
voc_skill_dna_init (VocSkillDna *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Figures are in hundredths. */
static void
add_rows (VocTable      *table,
          const char    *kind,
          const char  *(*get_title) (guint),
          const gint32  *figures,
          guint          n,
          guint          most)
{
  for (guint i = 0; figures != NULL && i < n; i++)
    {
      /* Translators: a figure and the end of its scale: “4.5 of 5” */
      g_autofree char *figure = g_strdup_printf (_("%.1f of %u"), figures[i] / 100.0, most);

      voc_table_add_row (table, kind, get_title (i), figure, NULL);
    }
}

static const char *
get_zone_title (guint zone)
{
  return _("How much training it takes");
}

static const char *
get_interest_title (guint interest)
{
  return voc_interest_get_title (interest);
}

/* @lens knows what the work is like once that was read. */
void
voc_skill_dna_show (VocSkillDna   *self,
                    VocOccupation *occupation,
                    VocLens       *lens)
{
  VocTraits *traits = lens != NULL ? voc_lens_get_traits (lens) : NULL;
  g_autoptr (VocChartData) data = voc_chart_data_new (VOC_CHART_RADAR, _("Skill DNA"));
  g_autoptr (VocTable) table = voc_table_new (_("Kind"), _("What"), _("Figure"), NULL);
  const gint32 *figures = NULL;
  VocTraitMatch match = VOC_TRAIT_MATCH_UNKNOWN;
  guint index = 0;

  g_return_if_fail (VOC_IS_SKILL_DNA (self));

  if (traits != NULL && occupation != NULL &&
      voc_matrix_find_occupation (voc_traits_get_matrix (traits),
                                  voc_concept_get_id (VOC_CONCEPT (occupation)), &index))
    figures = voc_traits_get (traits, VOC_TRAIT_INTERESTS, index, &match);
  gtk_widget_set_visible (GTK_WIDGET (self), figures != NULL);
  if (figures == NULL)
    return;

  for (guint i = 0; i < VOC_N_INTERESTS; i++)
    voc_chart_data_add_mark (data, voc_interest_get_title (i), (figures[i] - 100) / 6.0);
  add_rows (table, _("Interest"), get_interest_title, figures, VOC_N_INTERESTS, 7);
  add_rows (table, _("Way of working"), voc_style_get_title,
            voc_traits_get (traits, VOC_TRAIT_STYLES, index, NULL), VOC_N_STYLES, 5);
  add_rows (table, _("Value"), voc_value_get_title,
            voc_traits_get (traits, VOC_TRAIT_VALUES, index, NULL), VOC_N_VALUES, 7);
  add_rows (table, _("Preparation"), get_zone_title,
            voc_traits_get (traits, VOC_TRAIT_ZONE, index, NULL), 1, 5);
  voc_chart_set_data (self->chart, data);
  g_object_set (self->frame, "table", table, NULL);
  gtk_label_set_label (self->source_label, voc_trait_match_to_text (match));
}
