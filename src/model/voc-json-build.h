/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "voc-ratio.h"

void voc_json_add_text     (JsonBuilder       *builder,
                            const char        *name,
                            const char        *value);
void voc_json_add_texts    (JsonBuilder       *builder,
                            const char        *name,
                            const char *const *values);
void voc_json_add_count    (JsonBuilder       *builder,
                            const char        *name,
                            guint              value);
void voc_json_add_number   (JsonBuilder       *builder,
                            const char        *name,
                            double             value);
void voc_json_add_ratio    (JsonBuilder       *builder,
                            const char        *name,
                            VocRatio           value);
void voc_json_add_boolean  (JsonBuilder       *builder,
                            const char        *name,
                            gboolean           value);
void voc_json_begin_array  (JsonBuilder       *builder,
                            const char        *name);
void voc_json_begin_object (JsonBuilder       *builder,
                            const char        *name);
