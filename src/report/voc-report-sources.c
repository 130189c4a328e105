/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* Where all of it comes from, under which terms, and by which formulas. */

static void
add_data (VocBlock               *section,
          const VocReportSubject *subject)
{
  VocCatalogue *catalogue = subject->matrix->catalogue;
  VocScoreModel *model = subject->matrix->model;
  g_autofree char *name = g_strdup_printf ("%s %s", voc_catalogue_get_name (catalogue),
                                           voc_catalogue_get_version (catalogue));
  g_autofree char *version = g_strdup_printf ("%s (%s)", voc_score_model_get_version (model),
                                              voc_score_model_get_date (model));
  VocBlock *table = voc_block_add_table (section, _("What this report was made from"));

  voc_block_add_column (table, _("What"), 30, FALSE);
  voc_block_add_column (table, _("Version"), 70, FALSE);
  voc_block_add_row (table, VOC_ROW_CELLS, _("Catalogue"), name, NULL);
  voc_block_add_row (table, VOC_ROW_CELLS, _("Model"), version, NULL);
  voc_block_add_row (table, VOC_ROW_CELLS, _("Program"), "Vocation " VOC_VERSION, NULL);
  voc_block_add_row (table, VOC_ROW_CELLS, _("Research anchor"),
                     voc_lens_get_anchored (subject->lens) ? _("on") : _("off"), NULL);
  voc_block_add_row (table, VOC_ROW_CELLS, _("Adoption"),
                     voc_scenario_to_title (voc_lens_get_adoption (subject->lens)), NULL);
}

static void
add_formulas (VocBlock *section)
{
  VocBlock *list = voc_block_add_list (section, _("How the figures are computed"));

  voc_block_add_row (list, VOC_ROW_CELLS, voc_model_text_get_summary (), NULL);
  voc_block_add_row (list, VOC_ROW_CELLS, voc_model_text_get_method (), NULL);
  voc_block_add_row (list, VOC_ROW_CELLS, voc_model_text_get_formula (), NULL);
  voc_block_add_row (list, VOC_ROW_CELLS, voc_model_text_get_anchor (), NULL);
  voc_block_add_row (list, VOC_ROW_CELLS, voc_model_text_get_accuracy (), NULL);
  voc_block_add_row (
    list, VOC_ROW_CELLS,
    _("How alike two occupations are: the cosine of their skills, each weighted by ln (all "
       "occupations / those that need it) and by half of that where it is optional, counts three "
       "quarters; the cosine of their groups of skills counts one quarter."),
    NULL);
}

static void
add_licences (VocBlock               *section,
              const VocReportSubject *subject)
{
  const char *acknowledgement =
    voc_catalogue_get_meta (subject->matrix->catalogue, "acknowledgement");
  guint n;
  const VocModelSource *sources = voc_score_model_get_sources (subject->matrix->model, &n);
  VocBlock *table;

  voc_block_add_paragraph (section, acknowledgement);
  table = voc_block_add_table (section, _("Research behind the model, and its licences"));
  voc_block_add_column (table, _("Who"), 32, FALSE);
  voc_block_add_column (table, _("What"), 44, FALSE);
  voc_block_add_column (table, _("Licence"), 24, FALSE);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *who = g_strdup_printf ("%s, %d", sources[i].name, sources[i].year);
      g_autofree char *what =
        sources[i].credit != NULL
          ? g_strdup_printf ("%s. %s", sources[i].title, sources[i].credit)
          : g_strdup (sources[i].title);

      voc_block_add_row (table, VOC_ROW_CELLS, who, what, sources[i].licence, NULL);
    }
}

/**
 * voc_report_add_sources:
 * @section: where to add it
 * @subject: an occupation
 *
 * The last part: data, terms and formulas.
 */
void
voc_report_add_sources (VocBlock               *section,
                        const VocReportSubject *subject)
{
  VocBlock *part = voc_block_add_section (section, "sources", _("Where this comes from"));

  add_data (part, subject);
  add_licences (part, subject);
  add_formulas (part);
}
