/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocInsightError:
 * @VOC_INSIGHT_ERROR_READ: a file of the model is missing or cannot be read
 * @VOC_INSIGHT_ERROR_NO_ANSWER: a question about an occupation has no answer
 *
 * What can be wrong with a model, or with a question. A file that says something wrong is a
 * `VOC_JSON_ERROR`.
 */
typedef enum
{
  VOC_INSIGHT_ERROR_READ,
  VOC_INSIGHT_ERROR_NO_ANSWER,
} VocInsightError;

#define VOC_INSIGHT_ERROR (voc_insight_error_quark ())

GQuark voc_insight_error_quark (void);

G_END_DECLS
