/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-duties.h"
#include "voc-labels.h"
#include "voc-text.h"

/* The first page: the answer, before any reason. */

#define DUTIES_PER_GROUP 1
#define NAMES 5
#define NEXT 3

/* Two sentences of a description, not all of it. */
static char *
dup_beginning (const char *description)
{
  g_autofree char *first = voc_text_first_sentence (description);
  const char *rest = strstr (description, first);
  g_autofree char *second = NULL;

  rest += strlen (first);
  second = voc_text_first_sentence (rest);

  return *second != '\0' ? g_strdup_printf ("%s %s", first, second) : g_steal_pointer (&first);
}

static void
add_names (VocBlock   *section,
           VocConcept *concept)
{
  const char *const *names = voc_concept_get_alternative_labels (concept);
  const char *some[NAMES + 1] = { NULL };
  g_autofree char *joined = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < NAMES && names != NULL && names[i] != NULL; i++)
    some[i] = names[i];
  joined = voc_report_join (some);
  if (joined == NULL)
    return;

  text = g_strdup_printf (_("Also called: %s"), joined);
  voc_block_add_note (section, text);
}

static void
add_description (VocBlock               *section,
                 const VocReportSubject *subject)
{
  VocConcept *concept = VOC_CONCEPT (subject->occupation);

  if (voc_concept_is_described (concept))
    voc_block_take_paragraph (section, dup_beginning (voc_concept_get_description (concept)));
  else
    voc_block_take_paragraph (section,
                              voc_sentences_dup (voc_lens_get_sentences (subject->lens), concept));
  add_names (section, concept);
}

static char *
dup_counts (const VocReportSubject *subject)
{
  guint essential = voc_occupation_get_n_essential (subject->occupation);
  guint optional = voc_occupation_get_n_optional (subject->occupation);

  return g_strdup_printf (
    ngettext ("It asks for %u skill or piece of knowledge: %u needed everywhere, %u depending on "
              "the employer.",
              "It asks for %u skills and pieces of knowledge: %u needed everywhere, %u depending "
              "on the employer.",
              essential + optional),
    essential + optional, essential, optional);
}

static void
add_duties (VocBlock               *section,
            const VocReportSubject *subject,
            gboolean                knowledge,
            const char             *format)
{
  g_autoptr (VocLabels) labels = voc_labels_new (subject->matrix->catalogue);
  g_autoptr (VocDuties) all = voc_duties_new (subject->matrix, labels);
  g_autoptr (GArray) duties = voc_duties_pick (all, subject->index, knowledge, VOC_REPORT_EXAMPLES,
                                               DUTIES_PER_GROUP);
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, NULL, TRUE);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < duties->len; i++)
    {
      guint skill = g_array_index (duties, guint, i);

      g_ptr_array_add (names, (char *) voc_labels_get (labels, VOC_CONCEPT_SKILL,
                                                       subject->matrix->skills[skill].id));
    }
  joined = voc_report_join ((const char *const *) names->pdata);
  if (joined == NULL)
    return;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  voc_block_take_paragraph (section, g_strdup_printf (format, joined));
#pragma GCC diagnostic pop
}

static void
add_work (VocBlock               *section,
          const VocReportSubject *subject)
{
  VocBlock *part = voc_block_add_section (section, NULL, _("What the work is"));

  add_duties (part, subject, FALSE, _("What one does above all: %s."));
  add_duties (part, subject, TRUE, _("What one has to know above all: %s."));
  voc_block_take_paragraph (part, dup_counts (subject));
  voc_block_take_paragraph (part, voc_score_dup_plain_facts (subject->score));
}

/* Examples of one card in a row: "What stays human: surgery, care, advice." */
static void
add_examples (VocBlock     *section,
              VocScore     *score,
              VocScoreCard  card)
{
  g_autofree char *examples = voc_score_dup_examples (score, card, VOC_REPORT_EXAMPLES);

  if (examples != NULL)
    /* Translators: a title, then examples: "What stays human: surgery, care." */
    voc_block_take_paragraph (section, g_strdup_printf (_("%s: %s."),
                                                        voc_score_card_to_title (card), examples));
}

static void
add_change (VocBlock               *section,
            const VocReportSubject *subject)
{
  VocBlock *part = voc_block_add_section (section, NULL, _("What may change"));
  VocScore *score = subject->score;

  if (voc_score_is_known (score))
    voc_block_add_figure (part, voc_score_chart_gauge (score));
  voc_block_take_paragraph (part, voc_score_dup_answer (score));
  if (!voc_score_is_known (score))
    return;

  voc_block_take_paragraph (part, voc_score_dup_rank_words (score));
  voc_block_take_paragraph (part, voc_score_dup_speed_sentence (score));
  for (VocScoreCard card = VOC_CARD_PEOPLE; card <= VOC_CARD_EXPOSED; card++)
    add_examples (part, score, card);
  voc_block_take_paragraph (part, voc_score_dup_research_sentence (score));
}

static void
add_next (VocBlock               *section,
          const VocReportSubject *subject)
{
  g_autoptr (GArray) nearest = voc_similarity_dup_nearest (subject->similarity, subject->index,
                                                           NEXT, NULL);
  VocBlock *part;
  VocBlock *list;

  if (nearest->len == 0)
    return;

  part = voc_block_add_section (section, NULL, _("Where next"));
  list = voc_block_add_list (part, _("Similar work"));
  for (guint i = 0; i < nearest->len; i++)
    {
      const VocSimilar *similar = &g_array_index (nearest, VocSimilar, i);
      g_autoptr (VocConcept) concept =
        voc_report_dup_concept (subject, subject->matrix->occupations[similar->occupation].id);
      g_autofree char *counts = voc_similar_dup_counts (similar);
      g_autofree char *title = concept != NULL ? voc_concept_dup_title (concept) : NULL;
      g_autofree char *text = g_strdup_printf (_("%s: %s"), title != NULL ? title : "–", counts);

      voc_block_add_row (list, VOC_ROW_CELLS, text, NULL);
    }
  voc_report_add_one_way (part, subject);
}

/**
 * voc_report_add_answer:
 * @section: where to add it
 * @subject: an occupation
 *
 * What the occupation is, what may change, where to go next: all in plain words.
 */
void
voc_report_add_answer (VocBlock               *section,
                       const VocReportSubject *subject)
{
  add_description (section, subject);
  if (subject->abilities != NULL)
    voc_report_add_fit_answer (section, subject);
  add_work (section, subject);
  add_change (section, subject);
  add_next (section, subject);
}
