/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-profile.h"
#include "voc-traits.h"

G_BEGIN_DECLS

/**
 * VocInterest:
 * @VOC_INTEREST_REALISTIC: working with hands, tools, machines, plants and animals
 * @VOC_INTEREST_INVESTIGATIVE: finding things out
 * @VOC_INTEREST_ARTISTIC: making something of one's own
 * @VOC_INTEREST_SOCIAL: helping and teaching people
 * @VOC_INTEREST_ENTERPRISING: leading, selling, persuading
 * @VOC_INTEREST_CONVENTIONAL: order, figures, rules
 *
 * The six areas of Holland's model of interests (RIASEC).
 */
typedef enum
{
  VOC_INTEREST_REALISTIC,
  VOC_INTEREST_INVESTIGATIVE,
  VOC_INTEREST_ARTISTIC,
  VOC_INTEREST_SOCIAL,
  VOC_INTEREST_ENTERPRISING,
  VOC_INTEREST_CONVENTIONAL,
} VocInterest;

/* The answers to a statement, from "not at all" to "very much". */
#define VOC_ANSWER_NONE 0
#define VOC_ANSWER_LOWEST 1
#define VOC_ANSWER_HIGHEST 5

/**
 * VocStatement:
 * @id: its name in files
 * @interest: the area it belongs to
 * @in_short_form: whether it is one of the short form
 * @text: an activity, to be translated
 */
typedef struct
{
  const char *id;
  VocInterest interest;
  gboolean in_short_form;
  const char *text;
} VocStatement;

#define VOC_N_STATEMENTS 48
#define VOC_N_SHORT_STATEMENTS 18

/**
 * VocClarity:
 * @VOC_CLARITY_NOTHING: too few answers, or all the same: nothing can be said
 * @VOC_CLARITY_MIXED: the areas are close together
 * @VOC_CLARITY_FAIR: some areas stand out
 * @VOC_CLARITY_CLEAR: some areas stand out far
 *
 * How clear a result is.
 */
typedef enum
{
  VOC_CLARITY_NOTHING,
  VOC_CLARITY_MIXED,
  VOC_CLARITY_FAIR,
  VOC_CLARITY_CLEAR,
} VocClarity;

/**
 * VocInterestResult:
 * @means: mean answer to the statements of each area, in hundredths (100 to 500); 0 where none is
 *   answered
 * @n_answers: how many statements are answered
 * @clarity: how clear it is
 *
 * What somebody likes.
 */
typedef struct
{
  gint32 means[VOC_N_INTERESTS];
  guint n_answers;
  VocClarity clarity;
} VocInterestResult;

/**
 * VocInterestBand:
 * @VOC_INTEREST_BAND_UNKNOWN: nothing can be said
 * @VOC_INTEREST_BAND_LESS: r < 0.61
 * @VOC_INTEREST_BAND_GOOD: r >= 0.61
 * @VOC_INTEREST_BAND_BEST: r >= 0.73
 *
 * How well the interests of a person and of an occupation go together.
 */
typedef enum
{
  VOC_INTEREST_BAND_UNKNOWN,
  VOC_INTEREST_BAND_LESS,
  VOC_INTEREST_BAND_GOOD,
  VOC_INTEREST_BAND_BEST,
} VocInterestBand;

const char         *voc_interest_get_letter       (VocInterest              interest);
const char         *voc_interest_get_title        (VocInterest              interest);
const char         *voc_interest_get_description  (VocInterest              interest);

const VocStatement *voc_statement_get             (guint                    index);
gboolean            voc_statement_find            (const char              *id,
                                                   guint                   *out_index);
const char         *voc_answer_get_text           (guint                    answer);

void                voc_interests_read            (VocProfile              *profile,
                                                   guint8                  *out_answers);
void                voc_interests_sum_up          (const guint8            *answers,
                                                   VocInterestResult       *out_result);
guint               voc_interests_get_top         (const VocInterestResult *result,
                                                   VocInterest             *out_order);
char               *voc_interests_dup_letters     (const VocInterestResult *result);
const char         *voc_clarity_get_text          (VocClarity               clarity);

gboolean            voc_interests_correlate       (const VocInterestResult *result,
                                                   const gint32            *figures,
                                                   double                  *out_r);
VocInterestBand     voc_interests_get_band        (double                   r);
const char         *voc_interest_band_get_text    (VocInterestBand          band);
char               *voc_interests_dup_reason      (const VocInterestResult *result,
                                                   const gint32            *figures);

G_END_DECLS
