/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-saved-search.h"

#include "voc-property.h"

/**
 * VocSavedSearch:
 *
 * What the person looks for, under a name. It keeps the JSON that it was read from: a newer program may
 * have written members that this one does not know, and they are written back as they were.
 */
struct _VocSavedSearch
{
  GObject parent_instance;

  char *name;                /* (owned) */
  VocOccupationQuery *query; /* (owned) */
  JsonObject *object;        /* (owned) (nullable): what it was read from */
};

G_DEFINE_FINAL_TYPE (VocSavedSearch, voc_saved_search, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED_STRING (VocSavedSearch, name),
  VOC_OWNED_OBJECT (VocSavedSearch, query),
  VOC_OWNED (VocSavedSearch, object, json_object_unref),
};

static void
voc_saved_search_class_init (VocSavedSearchClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_saved_search_init (VocSavedSearch *self)
{
}

/**
 * voc_saved_search_new:
 * @name: what the person calls it
 * @query: what to look for; copied
 *
 * Returns: (transfer full): a new saved search
 */
VocSavedSearch *
voc_saved_search_new (const char         *name,
                      VocOccupationQuery *query)
{
  VocSavedSearch *self;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (query), NULL);

  self = g_object_new (VOC_TYPE_SAVED_SEARCH, NULL);
  self->name = g_strdup (name);
  self->query = VOC_OCCUPATION_QUERY (voc_query_copy (VOC_QUERY (query)));

  return self;
}

/**
 * voc_saved_search_renamed:
 * @self: a saved search
 * @name: its new name
 *
 * Returns: (transfer full): the same search under another name
 */
VocSavedSearch *
voc_saved_search_renamed (VocSavedSearch *self,
                          const char     *name)
{
  VocSavedSearch *renamed;

  g_return_val_if_fail (VOC_IS_SAVED_SEARCH (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  renamed = voc_saved_search_new (name, self->query);
  renamed->object = self->object != NULL ? json_object_ref (self->object) : NULL;

  return renamed;
}

/**
 * voc_saved_search_get_name:
 * @self: a saved search
 *
 * Returns: what the person calls it
 */
const char *
voc_saved_search_get_name (VocSavedSearch *self)
{
  g_return_val_if_fail (VOC_IS_SAVED_SEARCH (self), NULL);

  return self->name;
}

/**
 * voc_saved_search_get_query:
 * @self: a saved search
 *
 * Returns: (transfer none): what it looks for; not to be changed
 */
VocOccupationQuery *
voc_saved_search_get_query (VocSavedSearch *self)
{
  g_return_val_if_fail (VOC_IS_SAVED_SEARCH (self), NULL);

  return self->query;
}

static void
copy_member_cb (JsonObject *object,
                const char *name,
                JsonNode   *node,
                gpointer    user_data)
{
  json_object_set_member (user_data, name, json_node_copy (node));
}

/**
 * voc_saved_search_to_json:
 * @self: a saved search
 *
 * Returns: (transfer full): an object with its name, its query, and what it was read with
 */
JsonNode *
voc_saved_search_to_json (VocSavedSearch *self)
{
  g_autoptr (JsonObject) object = NULL;
  JsonObject *known = NULL;
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  g_return_val_if_fail (VOC_IS_SAVED_SEARCH (self), NULL);

  object = json_object_new ();
  if (self->object != NULL)
    json_object_foreach_member (self->object, copy_member_cb, object);

  /* The query never changes, so what it was read from still says it, and says it whole. */
  if (self->object != NULL && json_object_has_member (self->object, "query"))
    known = json_object_get_object_member (self->object, "query");
  if (known == NULL)
    json_object_set_member (object, "query", voc_query_to_json (VOC_QUERY (self->query)));
  json_object_set_string_member (object, "name", self->name);
  json_node_set_object (node, object);

  return node;
}

/**
 * voc_saved_search_from_json:
 * @node: what [method@SavedSearch.to_json] gave
 *
 * Returns: (transfer full) (nullable): the saved search, or %NULL if @node is none
 */
VocSavedSearch *
voc_saved_search_from_json (JsonNode *node)
{
  g_autoptr (VocOccupationQuery) query = NULL;
  VocSavedSearch *self;
  JsonObject *object;
  JsonNode *name;

  g_return_val_if_fail (node != NULL, NULL);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  object = json_node_get_object (node);
  name = json_object_get_member (object, "name");
  if (name == NULL || json_node_get_value_type (name) != G_TYPE_STRING ||
      !json_object_has_member (object, "query") ||
      !JSON_NODE_HOLDS_OBJECT (json_object_get_member (object, "query")))
    return NULL;

  query = VOC_OCCUPATION_QUERY (voc_query_from_json (VOC_TYPE_OCCUPATION_QUERY,
                                                     json_object_get_member (object, "query")));
  if (query == NULL)
    return NULL;

  self = voc_saved_search_new (json_node_get_string (name), query);
  self->object = json_object_ref (object);

  return self;
}
