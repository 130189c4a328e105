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
 * @VOC_INSIGHT_ERROR_SYNTAX: a file is not JSON
 * @VOC_INSIGHT_ERROR_VERSION: a file has a format of another version
 * @VOC_INSIGHT_ERROR_CONTENT: a file says something that cannot be
 * @VOC_INSIGHT_ERROR_NO_ANSWER: a question about an occupation has no answer
 *
 * What can be wrong with a model, or with a question. Every message is one sentence that names the
 * file, and the place in it where there is one.
 */
typedef enum
{
  VOC_INSIGHT_ERROR_READ,
  VOC_INSIGHT_ERROR_SYNTAX,
  VOC_INSIGHT_ERROR_VERSION,
  VOC_INSIGHT_ERROR_CONTENT,
  VOC_INSIGHT_ERROR_NO_ANSWER,
} VocInsightError;

#define VOC_INSIGHT_ERROR (voc_insight_error_quark ())

GQuark voc_insight_error_quark (void);

G_END_DECLS
