/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-score-closures.h"

#include "voc-model-texts.h"

/* What templates say about a score. There is none until an occupation is shown. */

gboolean
voc_score_closure_is_known (GtkWidget *widget,
                            VocScore  *score)
{
  return score != NULL && voc_score_is_known (score);
}

#define TEXT(name, condition, expression) \
  static char * \
  name (GtkWidget *widget, \
        VocScore  *score) \
  { \
    return condition ? expression : NULL; \
  }

#define HAS_SCORE (score != NULL)
#define IS_KNOWN voc_score_closure_is_known (widget, score)
#define HAS_ANCHOR (IS_KNOWN && voc_score_has_anchor (score))

TEXT (value_text, HAS_SCORE, voc_score_dup_value_text (score, VOC_SCORE_RESILIENCE))
TEXT (outlook, HAS_SCORE, voc_score_dup_outlook (score))
TEXT (rank_sentence, HAS_SCORE, voc_score_dup_rank_sentence (score))
TEXT (agreement_sentence, HAS_SCORE, voc_score_dup_agreement_sentence (score))
TEXT (unknown_sentence, HAS_SCORE, voc_score_dup_unknown_sentence (score))
TEXT (research_sentence, HAS_SCORE, voc_score_dup_research_sentence (score))
TEXT (beyond_sentence, HAS_SCORE, voc_score_dup_beyond_sentence (score))
TEXT (missing_sentence, HAS_SCORE, voc_score_dup_missing_sentence (score))
TEXT (answer, IS_KNOWN, voc_score_dup_answer (score))
TEXT (rank_words, IS_KNOWN, voc_score_dup_rank_words (score))
TEXT (speed_sentence, IS_KNOWN, voc_score_dup_speed_sentence (score))
TEXT (scenario_sentence, IS_KNOWN, voc_score_dup_scenario_sentence (score))
TEXT (scenario_words, IS_KNOWN, g_strdup (voc_score_get_scenario_words (score)))
TEXT (anchor_sentence, HAS_ANCHOR, voc_score_dup_anchor_sentence (score))

/* Makes the closures known to a template: `is_known`, and the texts by their names above. */
void
voc_score_closures_bind (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback_full (widget_class, "is_known",
                                                G_CALLBACK (voc_score_closure_is_known));
  gtk_widget_class_bind_template_callback (widget_class, value_text);
  gtk_widget_class_bind_template_callback (widget_class, outlook);
  gtk_widget_class_bind_template_callback (widget_class, rank_sentence);
  gtk_widget_class_bind_template_callback (widget_class, agreement_sentence);
  gtk_widget_class_bind_template_callback (widget_class, unknown_sentence);
  gtk_widget_class_bind_template_callback (widget_class, research_sentence);
  gtk_widget_class_bind_template_callback (widget_class, beyond_sentence);
  gtk_widget_class_bind_template_callback (widget_class, missing_sentence);
  gtk_widget_class_bind_template_callback (widget_class, answer);
  gtk_widget_class_bind_template_callback (widget_class, rank_words);
  gtk_widget_class_bind_template_callback (widget_class, speed_sentence);
  gtk_widget_class_bind_template_callback (widget_class, scenario_sentence);
  gtk_widget_class_bind_template_callback (widget_class, scenario_words);
  gtk_widget_class_bind_template_callback (widget_class, anchor_sentence);
}
