/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* Exposure and protection with every reason, what research says, and the work at a glance. */

static void
add_signs (VocBlock               *section,
           const VocReportSubject *subject)
{
  g_autoptr (GPtrArray) signs = voc_score_dup_vital_signs (subject->score);
  VocBlock *table = voc_block_add_table (section, _("Vital signs"));

  voc_block_add_column (table, _("Sign"), 26, FALSE);
  voc_block_add_column (table, _("Value"), 28, FALSE);
  voc_block_add_column (table, _("What it means"), 46, FALSE);
  for (guint i = 0; i < signs->len; i++)
    {
      VocSum *sign = signs->pdata[i];

      voc_block_add_row (table, VOC_ROW_CELLS, sign->title,
                         sign->value_text != NULL ? sign->value_text : _("not known"),
                         sign->lead != NULL ? sign->lead : "", NULL);
    }
}

static void
add_shares (VocBlock               *section,
            const VocReportSubject *subject)
{
  VocSum *shares = voc_score_dup_work_shares (subject->score);

  if (shares->terms->len > 0)
    voc_block_add_figure (section, voc_score_chart_shares (shares));
  voc_sum_unref (shares);
}

/* A sentence that is not known is no point of a list. */
static void
take_point (VocBlock *list,
            char     *sentence)
{
  if (sentence != NULL)
    voc_block_add_row (list, VOC_ROW_CELLS, sentence, NULL);
  g_free (sentence);
}

static void
add_reasons (VocBlock               *section,
             const VocReportSubject *subject)
{
  VocScore *score = subject->score;
  g_autofree char *unknown = voc_score_dup_unknown_sentence (score);
  VocBlock *list;
  VocSum *sum;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_EXPOSURE; c++)
    voc_block_add_figure (section, voc_score_chart_bar (score, c));
  voc_block_add_note (section, unknown);

  sum = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_USUAL);
  voc_block_add_paragraph (section, sum->lead);
  list = voc_block_add_list (section, NULL);
  take_point (list, voc_score_dup_rank_sentence (score));
  take_point (list, voc_score_dup_peers_sentence (score));
  take_point (list, voc_score_dup_anchor_sentence (score));
  take_point (list, voc_score_dup_scenario_sentence (score));
  for (guint i = 0; sum->notes != NULL && sum->notes[i] != NULL; i++)
    voc_block_add_note (section, sum->notes[i]);
  voc_block_add_sum (section, sum);
}

static void
add_measure (VocBlock   *table,
             VocScore   *score,
             VocMeasure  measure)
{
  const VocPublishedFigure *figure = voc_score_get_figure (score, measure);
  g_autofree char *value = voc_score_dup_measure_text (score, measure);
  g_autofree char *percentile = figure != NULL ? g_strdup_printf ("%d", figure->percentile) : NULL;

  voc_block_add_row (table, VOC_ROW_CELLS, voc_measure_to_title (measure),
                     voc_measure_to_definition (measure),
                     value != NULL ? value : _("not known"),
                     percentile != NULL ? percentile : _("not known"), NULL);
}

static void
add_research (VocBlock               *section,
              const VocReportSubject *subject)
{
  VocScore *score = subject->score;
  const char *const *weaknesses = voc_score_model_get_weaknesses (voc_score_get_model (score));
  VocBlock *table;
  VocBlock *list;

  voc_block_take_paragraph (section, voc_score_dup_agreement_sentence (score));
  voc_block_add_figure (section, voc_score_chart_spread (score));
  table = voc_block_add_table (section, _("Published measures"));
  voc_block_add_column (table, _("Measure"), 22, FALSE);
  voc_block_add_column (table, _("What it measures"), 40, FALSE);
  voc_block_add_column (table, _("Figure"), 20, FALSE);
  /* xgettext:no-c-format */
  voc_block_add_column (table, _("Higher than, % of occupations"), 18, TRUE);
  for (VocMeasure measure = 0; measure < VOC_N_MEASURES; measure++)
    add_measure (table, score, measure);
  voc_block_take_paragraph (section, voc_score_dup_missing_sentence (score));

  list = voc_block_add_list (section, _("What the figures cannot tell"));
  for (guint i = 0; weaknesses[i] != NULL; i++)
    voc_block_add_row (list, VOC_ROW_CELLS, voc_model_text_get_weakness (weaknesses[i]), NULL);
}

/**
 * voc_report_add_outlook:
 * @section: where to add it
 * @subject: an occupation
 * @prefix: what the ids of its parts begin with
 *
 * The parts about exposure and protection.
 */
void
voc_report_add_outlook (VocBlock               *section,
                        const VocReportSubject *subject,
                        const char             *prefix)
{
  VocBlock *part = voc_report_add_part (section, prefix, "signs", _("The work at a glance"));

  add_signs (part, subject);
  add_shares (part, subject);
  if (voc_score_is_known (subject->score))
    add_reasons (voc_report_add_part (section, prefix, "protection",
                                      _("Exposure and protection, with reasons")),
                 subject);
  add_research (voc_report_add_part (section, prefix, "research",
                                     _("What research says, and what nobody knows")),
                subject);
}
