/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_QUESTION_BOX (voc_question_box_get_type ())

G_DECLARE_FINAL_TYPE (VocQuestionBox, voc_question_box, VOC, QUESTION_BOX, AdwBin)

void voc_question_box_set_answers (VocQuestionBox *self,
                                   const char     *(*get_text) (guint answer));
void voc_question_box_ask         (VocQuestionBox *self,
                                   guint           number,
                                   guint           n_questions,
                                   const char     *question,
                                   guint           answer);

G_END_DECLS
