/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "voc-occupation-query.h"

G_BEGIN_DECLS

#define VOC_TYPE_SAVED_SEARCH (voc_saved_search_get_type ())

/* A query with a name. Properties: name, query. Immutable once made. */
G_DECLARE_FINAL_TYPE (VocSavedSearch, voc_saved_search, VOC, SAVED_SEARCH, GObject)

VocSavedSearch     *voc_saved_search_new       (const char         *name,
                                                VocOccupationQuery *query);
VocSavedSearch     *voc_saved_search_renamed   (VocSavedSearch     *self,
                                                const char         *name);
const char         *voc_saved_search_get_name  (VocSavedSearch     *self);
VocOccupationQuery *voc_saved_search_get_query (VocSavedSearch     *self);

JsonNode           *voc_saved_search_to_json   (VocSavedSearch     *self);
VocSavedSearch     *voc_saved_search_from_json (JsonNode           *node);

G_END_DECLS
