/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-profile-private.h"

static JsonObject *
get_object (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static JsonNode *
get_member (JsonObject *object,
            const char *name)
{
  return object != NULL ? json_object_get_member (object, name) : NULL;
}

static void
merge_member (JsonObject *merged,
              const char *name,
              JsonObject *now,
              JsonObject *from,
              JsonObject *to)
{
  JsonNode *node =
    voc_json_merge (get_member (now, name), get_member (from, name), get_member (to, name));

  if (node != NULL)
    json_object_set_member (merged, name, node);
}

/* In the order of @to; what only @now has comes last. */
static JsonNode *
merge_objects (JsonObject *now,
               JsonObject *from,
               JsonObject *to)
{
  g_autoptr (JsonObject) merged = json_object_new ();
  JsonObjectIter iter;
  const char *name;

  if (to != NULL)
    {
      json_object_iter_init_ordered (&iter, to);
      while (json_object_iter_next_ordered (&iter, &name, NULL))
        merge_member (merged, name, now, from, to);
    }

  json_object_iter_init_ordered (&iter, now);
  while (json_object_iter_next_ordered (&iter, &name, NULL))
    if (get_member (to, name) == NULL)
      merge_member (merged, name, now, from, to);

  if (to == NULL && json_object_get_size (merged) == 0)
    return NULL;
  return json_node_init_object (json_node_alloc (), merged);
}

/**
 * voc_json_merge:
 * @now: (nullable): what is there now
 * @from: (nullable): what was there before a change
 * @to: (nullable): what was there after it
 *
 * Makes the change from @from to @to in @now: what it did not touch stays as it is now. Objects are
 * merged member by member; %NULL is nothing at all.
 *
 * Returns: (transfer full) (nullable): what is there then
 */
JsonNode *
voc_json_merge (JsonNode *now,
                JsonNode *from,
                JsonNode *to)
{
  gboolean has_object = get_object (from) != NULL || get_object (to) != NULL;

  if (from == to || (from != NULL && to != NULL && json_node_equal (from, to)))
    return now != NULL ? json_node_copy (now) : NULL;

  if (has_object && get_object (now) != NULL && (from == NULL || get_object (from) != NULL) &&
      (to == NULL || get_object (to) != NULL))
    return merge_objects (get_object (now), get_object (from), get_object (to));

  return to != NULL ? json_node_copy (to) : NULL;
}
