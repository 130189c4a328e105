/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

/**
 * VocFaq:
 * @VOC_FAQ_SHORT: what the work is, in a few sentences
 * @VOC_FAQ_DAY: what a day could look like
 * @VOC_FAQ_BACKGROUND: which training is usual, and what one has to know
 * @VOC_FAQ_BEYOND: which skills count beside those of the trade
 * @VOC_FAQ_DIFFERENCE: how it differs from what is most like it
 *
 * What people ask about an occupation.
 */
typedef enum
{
  VOC_FAQ_SHORT,
  VOC_FAQ_DAY,
  VOC_FAQ_BACKGROUND,
  VOC_FAQ_BEYOND,
  VOC_FAQ_DIFFERENCE,
} VocFaq;

#define VOC_N_FAQS (VOC_FAQ_DIFFERENCE + 1)

const char *voc_faq_get_question   (VocFaq     question);
char       *voc_faq_dup_answer (VocFaq     question,
                                     VocLens        *lens,
                                     VocOccupation  *occupation,
                                     guint           day,
                                     GError        **error);

G_END_DECLS
