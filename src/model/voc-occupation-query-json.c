/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-query.h"

/* A query as JSON, the way saved searches keep it: one member for each condition that is set. */

/* Columns that had a member for each end once: "min-hum": 60 for "ranges": { "hum": { "min": 60 } }. */
static const char *const OLD_COLUMNS[] = {
  "resilience", "exposure",   "ml",       "gen",     "dig",       "rob",     "hum",
  "mt-digital", "mt-green",   "mt-care",  "mt-global", "mt-know", "mt-secure",
};

static const char *const NUMBERS[] = {
  "min-digital",   "min-green",     "min-transversal",
  "min-essential", "max-essential", "skill-level",
};

static const char *const LISTS[] = { "needs", "without" };
static const char *const TEXTS[] = { "text", "isco" };

#define LESS_EXPOSED_THAN "less-exposed-than"

/* No column has larger values. */
#define MOST 1000000

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

static void
add_ranges (VocOccupationQuery *self,
            JsonObject         *object)
{
  g_autoptr (JsonObject) ranges = json_object_new ();

  for (guint i = 0; i < voc_occupation_query_get_n_ranges (self); i++)
    {
      const char *column = voc_occupation_query_get_range_column (self, i);
      g_autoptr (JsonObject) range = json_object_new ();
      int min;
      int max;

      voc_occupation_query_get_range (self, column, &min, &max);
      if (min != VOC_RANGE_NO_MIN)
        json_object_set_int_member (range, "min", min);
      if (max != VOC_RANGE_NO_MAX)
        json_object_set_int_member (range, "max", max);
      json_object_set_object_member (ranges, column, g_steal_pointer (&range));
    }
  if (json_object_get_size (ranges) > 0)
    json_object_set_object_member (object, "ranges", g_steal_pointer (&ranges));
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
  add_ranges (self, object);
  if (voc_occupation_query_get_less_exposed_than (self) != NULL)
    json_object_set_string_member (object, LESS_EXPOSED_THAN,
                                   voc_occupation_query_get_less_exposed_than (self));
  json_object_set_string_member (object, "sort", voc_occupation_query_get_sort (self));
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

/* FALSE if there is no such number. */
static gboolean
read_end (JsonObject *object,
          const char *name,
          int        *out_end)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;

  *out_end = CLAMP (json_node_get_int (node), -MOST, MOST);
  return TRUE;
}

static void
read_ranges (VocOccupationQuery *self,
             JsonObject         *object)
{
  JsonNode *node = json_object_get_member (object, "ranges");
  JsonObjectIter iter;
  const char *column;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return;

  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &column, &node))
    {
      int min = VOC_RANGE_NO_MIN;
      int max = VOC_RANGE_NO_MAX;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        continue;
      read_end (json_node_get_object (node), "min", &min);
      read_end (json_node_get_object (node), "max", &max);
      voc_occupation_query_set_range (self, column, min, max);
    }
}

/* The whole scale was no limit. */
static void
read_old_ranges (VocOccupationQuery *self,
                 JsonObject         *object)
{
  for (gsize i = 0; i < G_N_ELEMENTS (OLD_COLUMNS); i++)
    {
      g_autofree char *min_name = g_strconcat ("min-", OLD_COLUMNS[i], NULL);
      g_autofree char *max_name = g_strconcat ("max-", OLD_COLUMNS[i], NULL);
      int min = VOC_RANGE_NO_MIN;
      int max = VOC_RANGE_NO_MAX;

      if (read_end (object, min_name, &min))
        min = min > 0 ? MIN (min, 100) : VOC_RANGE_NO_MIN;
      if (read_end (object, max_name, &max))
        max = max < 100 ? MAX (max, 0) : VOC_RANGE_NO_MAX;
      voc_occupation_query_set_range (self, OLD_COLUMNS[i], min, max);
    }
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
  read_old_ranges (self, object);
  read_ranges (self, object);
  /* After the number, which takes the name away. */
  read_text (self, object, LESS_EXPOSED_THAN);
  read_text (self, object, "sort");
  node = json_object_get_member (object, "ascending");
  if (node != NULL && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    g_object_set (self, "ascending", json_node_get_boolean (node), NULL);

  return self;
}
