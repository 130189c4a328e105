/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define VOC_JSON_ERROR (voc_json_error_quark ())

/**
 * VocJsonError:
 * @VOC_JSON_ERROR_SYNTAX: it is not one JSON document in UTF-8
 * @VOC_JSON_ERROR_UNSUPPORTED: it is, but something in it cannot be kept as it stands there
 * @VOC_JSON_ERROR_CONTENT: it says something that cannot be
 *
 * What may be wrong with JSON. The message is a sentence that names the file, and line and column or the
 * place in the document.
 */
typedef enum
{
  VOC_JSON_ERROR_SYNTAX,
  VOC_JSON_ERROR_UNSUPPORTED,
  VOC_JSON_ERROR_CONTENT,
} VocJsonError;

GQuark    voc_json_error_quark (void);

JsonNode *voc_json_parse       (const char  *name,
                                const char  *text,
                                gsize        length,
                                GError     **error);

G_END_DECLS
