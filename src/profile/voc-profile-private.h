/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "voc-profile.h"

G_BEGIN_DECLS

/* How deep a value lies: member of the root, then members of what is there. */
#define VOC_PROFILE_DEPTH 3

/**
 * VocProfileValue:
 * @path: names of members, from the root on; %NULL after the last one
 * @node: (owned) (nullable): what is to be there; %NULL if nothing
 * @if_missing: leave what is there already; @node counts only where there is nothing
 *
 * One value to be written.
 */
typedef struct
{
  const char *path[VOC_PROFILE_DEPTH + 1];
  JsonNode *node;
  gboolean if_missing;
} VocProfileValue;

JsonNode *voc_profile_get_node   (VocProfile         *self,
                                  const char *const  *path);
const char *voc_profile_get_string (VocProfile        *self,
                                  const char *const  *path);
GStrv     voc_profile_dup_names  (VocProfile         *self,
                                  const char *const  *path);
gboolean  voc_profile_set_values (VocProfile         *self,
                                  VocProfileValue    *values,
                                  gsize               n_values,
                                  GError            **error);
gboolean  voc_profile_set_value  (VocProfile         *self,
                                  VocProfileValue     value,
                                  GError            **error);

JsonNode *voc_json_node_new_object (void);

JsonNode *voc_json_merge         (JsonNode           *now,
                                  JsonNode           *from,
                                  JsonNode           *to);

G_END_DECLS
