/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-interests.h"

G_BEGIN_DECLS

#define VOC_QUIZ_N_QUESTIONS 3

/**
 * VocQuizOutcome:
 * @VOC_QUIZ_HARD: much of it would go against the grain
 * @VOC_QUIZ_PARTLY: some of it would suit
 * @VOC_QUIZ_SUITS: it would suit
 *
 * What three answers say about somebody and an occupation.
 */
typedef enum
{
  VOC_QUIZ_HARD,
  VOC_QUIZ_PARTLY,
  VOC_QUIZ_SUITS,
} VocQuizOutcome;

gboolean        voc_quiz_pick              (VocTraits      *traits,
                                            guint           occupation,
                                            guint          *out_styles);

const char     *voc_style_get_id           (guint           style);
const char     *voc_style_get_title        (guint           style);
const char     *voc_style_get_question     (guint           style);
const char     *voc_style_get_answer_text  (guint           answer);

VocQuizOutcome  voc_quiz_judge             (const guint8   *answers);
const char     *voc_quiz_outcome_get_text  (VocQuizOutcome  outcome);
char           *voc_quiz_dup_reason        (guint           style,
                                            guint           answer);
const char     *voc_quiz_get_caveat        (void);

G_END_DECLS
