/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-answer.h"
#include "voc-list-column.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREERS_ANSWERS (voc_careers_answers_get_type ())

G_DECLARE_FINAL_TYPE (VocCareersAnswers, voc_careers_answers, VOC, CAREERS_ANSWERS, GObject)

VocCareersAnswers *voc_careers_answers_new   (VocListColumn *column);
void               voc_careers_answers_show  (VocCareersAnswers *self,
                                              GHashTable        *by_id,
                                              VocAnswer         *answer,
                                              const char        *text);
void               voc_careers_answers_clear (VocCareersAnswers *self);

G_END_DECLS
