/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

/**
 * VocQuestion:
 * @VOC_QUESTION_SHORT: what the work is, in a few sentences
 * @VOC_QUESTION_DAY: what a day could look like
 * @VOC_QUESTION_BACKGROUND: which training is usual, and what one has to know
 * @VOC_QUESTION_BEYOND: which skills count beside those of the trade
 * @VOC_QUESTION_DIFFERENCE: how it differs from what is most like it
 *
 * What people ask about an occupation.
 */
typedef enum
{
  VOC_QUESTION_SHORT,
  VOC_QUESTION_DAY,
  VOC_QUESTION_BACKGROUND,
  VOC_QUESTION_BEYOND,
  VOC_QUESTION_DIFFERENCE,
} VocQuestion;

#define VOC_N_QUESTIONS (VOC_QUESTION_DIFFERENCE + 1)

const char *voc_question_get_text   (VocQuestion     question);
char       *voc_question_dup_answer (VocQuestion     question,
                                     VocLens        *lens,
                                     VocOccupation  *occupation,
                                     guint           day,
                                     GError        **error);

G_END_DECLS
