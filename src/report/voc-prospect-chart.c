/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-prospect-chart.h"

#include <glib/gi18n.h>

/* What somebody can do and what they would like, the same in the window and in reports. */

/* A prospect in words. */
typedef struct
{
  char *title; /* (owned) (nullable): what a damaged catalogue does not know has none */
  char *can;   /* (owned) */
  const char *like;
} Words;

static void
words_clear (Words *self)
{
  g_free (self->title);
  g_free (self->can);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

static Words
get_words (VocMatrix         *matrix,
           const VocProspect *prospect)
{
  guint32 id = matrix->occupations[prospect->fit.occupation].id;
  g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (matrix->catalogue, id, NULL);

  return (Words) { concept != NULL ? voc_concept_dup_title (concept) : NULL,
                   voc_fit_dup_text (&prospect->fit),
                   voc_interest_band_get_text (voc_interests_get_band (prospect->r)) };
}

/**
 * voc_prospect_chart_new:
 * @matrix: occupations and skills
 * @prospects: (element-type VocProspect): occupations
 *
 * Returns: (transfer full): a plane with a point for each
 */
VocChartData *
voc_prospect_chart_new (VocMatrix *matrix,
                        GArray    *prospects)
{
  VocChartData *data =
    voc_chart_data_new (VOC_CHART_PLANE, _("What You Can Do and What You Would Like"));

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), data);

  voc_chart_data_set_ends (data, _("can do little of it"), _("can do all of it"));
  voc_chart_data_set_heights (data, _("↓ would not like it"), _("↑ would like it very much"));
  for (guint i = 0; i < prospects->len; i++)
    {
      const VocProspect *prospect = &g_array_index (prospects, VocProspect, i);
      g_auto (Words) words = get_words (matrix, prospect);
      /* Translators: “14 of 47 things you can do” and “Much of what you like” */
      g_autofree char *both = g_strdup_printf (_("%s. %s"), words.can, words.like);

      if (words.title != NULL)
        voc_chart_data_add_point (data, words.title,
                                  100 * voc_coverage_get_share (&prospect->fit.coverage),
                                  50 + 50 * prospect->r, both);
    }

  return data;
}

/**
 * voc_prospect_table_new:
 * @matrix: occupations and skills
 * @prospects: (element-type VocProspect): as for voc_prospect_chart_new()
 *
 * Returns: (transfer full): the same as a table
 */
VocTable *
voc_prospect_table_new (VocMatrix *matrix,
                        GArray    *prospects)
{
  VocTable *table = voc_table_new (_("Occupation"), _("Can do"), _("Would like"), NULL);

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), table);

  for (guint i = 0; i < prospects->len; i++)
    {
      g_auto (Words) words = get_words (matrix, &g_array_index (prospects, VocProspect, i));

      if (words.title != NULL)
        voc_table_add_row (table, words.title, words.can, words.like, NULL);
    }

  return table;
}
