/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "voc-document.h"
#include "voc-profile.h"

G_BEGIN_DECLS

/**
 * VocProfile:
 *
 * What the person has told of themselves, and the file that it is kept in. data/profile/profile.schema.json
 * describes it; everything is found by the URIs of ESCO's concepts, so that it outlives a catalogue.
 *
 * Every change is on the disk before it counts, together with what another program has changed there.
 * Members that this program does not know stay where they are. "changed" is emitted after each change,
 * and after reading. Each edit can be undone and done again, which leaves alone what others have
 * changed meanwhile.
 *
 * For a guest everything is kept in memory only, and the file stays as it is.
 */
struct _VocProfile
{
  GObject parent_instance;

  VocDocument *document; /* (owned) */
  VocDocument *hidden;   /* (owned) (nullable): the one in the file, while there is a guest */
  GPtrArray *steps;      /* (owned) (element-type Step): the edits, in their order */
  guint n_done;          /* how many of @steps are done; those after them are undone */
};

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

GPtrArray *voc_profile_steps_new (void);
void      voc_profile_emit_changed (VocProfile       *self);
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
