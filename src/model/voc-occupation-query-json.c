/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-query.h"

/* A query as JSON, the way saved searches keep it: one member for each condition that is set. */

static const char *const SORT_IDS[] = {
  [VOC_OCCUPATION_SORT_RELEVANCE] = "relevance",
  [VOC_OCCUPATION_SORT_LABEL] = "label",
  [VOC_OCCUPATION_SORT_CODE] = "code",
  [VOC_OCCUPATION_SORT_SKILLS] = "skills",
  [VOC_OCCUPATION_SORT_DISTINCTIVENESS] = "distinctiveness",
  [VOC_OCCUPATION_SORT_RESILIENCE] = "resilience",
  [VOC_OCCUPATION_SORT_EXPOSURE] = "exposure",
  [VOC_OCCUPATION_SORT_ML] = "ml",
  [VOC_OCCUPATION_SORT_GEN] = "gen",
  [VOC_OCCUPATION_SORT_DIG] = "dig",
  [VOC_OCCUPATION_SORT_ROB] = "rob",
  [VOC_OCCUPATION_SORT_HUM] = "hum",
  [VOC_OCCUPATION_SORT_MT_DIGITAL] = "mt-digital",
  [VOC_OCCUPATION_SORT_MT_GREEN] = "mt-green",
  [VOC_OCCUPATION_SORT_MT_CARE] = "mt-care",
  [VOC_OCCUPATION_SORT_MT_GLOBAL] = "mt-global",
  [VOC_OCCUPATION_SORT_MT_KNOW] = "mt-know",
  [VOC_OCCUPATION_SORT_MT_SECURE] = "mt-secure",
};

static const char *const NUMBERS[] = {
  "min-digital",   "min-green",     "min-transversal",
  "min-essential", "max-essential", "skill-level",
};

static const char *const LISTS[] = { "needs", "without" };
static const char *const TEXTS[] = { "text", "isco" };

#define LESS_EXPOSED_THAN "less-exposed-than"

/**
 * voc_occupation_sort_to_id:
 * @sort: an order
 *
 * Returns: the word for files and scripts
 */
const char *
voc_occupation_sort_to_id (VocOccupationSort sort)
{
  g_return_val_if_fail (sort < G_N_ELEMENTS (SORT_IDS), NULL);

  return SORT_IDS[sort];
}

/**
 * voc_occupation_sort_from_id:
 * @id: (nullable): a word
 * @out_sort: (out): the order
 *
 * Returns: %FALSE if no order is called so
 */
gboolean
voc_occupation_sort_from_id (const char        *id,
                             VocOccupationSort *out_sort)
{
  for (gsize i = 0; i < G_N_ELEMENTS (SORT_IDS); i++)
    {
      if (g_strcmp0 (id, SORT_IDS[i]) != 0)
        continue;
      *out_sort = i;
      return TRUE;
    }

  return FALSE;
}

static guint
get_default (VocOccupationQuery *self,
             const char         *name)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), name);

  return G_PARAM_SPEC_UINT (pspec)->default_value;
}

static void
add_number (VocOccupationQuery *self,
            JsonObject         *object,
            const char         *name)
{
  guint number;

  g_object_get (self, name, &number, NULL);
  if (number != get_default (self, name))
    json_object_set_int_member (object, name, number);
}

static void
add_list (JsonObject         *object,
          const char         *name,
          const char *const  *values)
{
  g_autoptr (JsonArray) array = json_array_new ();

  if (values[0] == NULL)
    return;
  for (gsize i = 0; values[i] != NULL; i++)
    json_array_add_string_element (array, values[i]);
  json_object_set_array_member (object, name, g_steal_pointer (&array));
}

/**
 * voc_occupation_query_to_json:
 *
 * Returns: (transfer full): an object with a member for each condition that is set
 */
JsonNode *
voc_occupation_query_to_json (VocOccupationQuery *self)
{
  JsonNode *node = json_node_alloc ();
  g_autoptr (JsonObject) object = json_object_new ();

  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    {
      g_autofree char *text = NULL;

      g_object_get (self, TEXTS[i], &text, NULL);
      if (text != NULL && *text != '\0')
        json_object_set_string_member (object, TEXTS[i], text);
    }
  add_list (object, "needs", voc_occupation_query_get_needs (self));
  add_list (object, "without", voc_occupation_query_get_without (self));
  for (gsize i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    add_number (self, object, NUMBERS[i]);
  for (guint i = 0; i < VOC_QUERY_N_SCORES; i++)
    {
      add_number (self, object, voc_query_score_get (i)->min);
      add_number (self, object, voc_query_score_get (i)->max);
    }
  if (voc_occupation_query_get_less_exposed_than (self) != NULL)
    json_object_set_string_member (object, LESS_EXPOSED_THAN,
                                   voc_occupation_query_get_less_exposed_than (self));
  json_object_set_string_member (object, "sort",
                                 voc_occupation_sort_to_id (voc_occupation_query_get_sort (self)));
  if (voc_occupation_query_get_ascending (self))
    json_object_set_boolean_member (object, "ascending", TRUE);

  return json_node_init_object (node, object);
}

static GStrv
read_list (JsonObject *object,
           const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          JsonNode *element = json_array_get_element (array, i);

          if (json_node_get_value_type (element) == G_TYPE_STRING)
            g_strv_builder_add (builder, json_node_get_string (element));
        }
    }

  return g_strv_builder_end (builder);
}

static void
read_text (VocOccupationQuery *self,
           JsonObject         *object,
           const char         *name)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && json_node_get_value_type (node) == G_TYPE_STRING)
    g_object_set (self, name, json_node_get_string (node), NULL);
}

static void
read_number (VocOccupationQuery *self,
             JsonObject         *object,
             const char         *name)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), name);
  JsonNode *node = json_object_get_member (object, name);
  gint64 value = node != NULL && json_node_get_value_type (node) == G_TYPE_INT64
                   ? json_node_get_int (node)
                   : get_default (self, name);

  g_object_set (self, name,
                (guint) CLAMP (value, 0, (gint64) G_PARAM_SPEC_UINT (pspec)->maximum), NULL);
}

/**
 * voc_occupation_query_from_json:
 * @node: what voc_occupation_query_to_json() gave; members that are unknown or of another type are
 *   passed over
 *
 * Returns: (transfer full) (nullable): the query; %NULL if @node is no object
 */
VocOccupationQuery *
voc_occupation_query_from_json (JsonNode *node)
{
  VocOccupationQuery *self;
  VocOccupationSort sort;
  JsonObject *object;

  g_return_val_if_fail (node != NULL, NULL);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  self = voc_occupation_query_new ();
  object = json_node_get_object (node);
  for (gsize i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    read_text (self, object, TEXTS[i]);
  for (gsize i = 0; i < G_N_ELEMENTS (LISTS); i++)
    {
      g_auto (GStrv) list = read_list (object, LISTS[i]);

      g_object_set (self, LISTS[i], list, NULL);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    read_number (self, object, NUMBERS[i]);
  for (guint i = 0; i < VOC_QUERY_N_SCORES; i++)
    {
      read_number (self, object, voc_query_score_get (i)->min);
      read_number (self, object, voc_query_score_get (i)->max);
    }
  /* After the number, which takes the name away. */
  read_text (self, object, LESS_EXPOSED_THAN);
  node = json_object_get_member (object, "sort");
  if (node != NULL && json_node_get_value_type (node) == G_TYPE_STRING &&
      voc_occupation_sort_from_id (json_node_get_string (node), &sort))
    g_object_set (self, "sort", sort, NULL);
  node = json_object_get_member (object, "ascending");
  if (node != NULL && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    g_object_set (self, "ascending", json_node_get_boolean (node), NULL);

  return self;
}
