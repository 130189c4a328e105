/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-query.h"

/* A query as JSON, the way saved searches keep it: one member for each property that is set. */

/* No column has larger values. */
#define MOST 1000000

static JsonObject *
ranges_to_json (GVariant *ranges)
{
  JsonObject *object = json_object_new ();
  GVariantIter iter;
  const char *column;
  int min;
  int max;

  g_variant_iter_init (&iter, ranges);
  while (g_variant_iter_next (&iter, "(&sii)", &column, &min, &max))
    {
      JsonObject *range = json_object_new ();

      if (min != VOC_RANGE_NO_MIN)
        json_object_set_int_member (range, "min", min);
      if (max != VOC_RANGE_NO_MAX)
        json_object_set_int_member (range, "max", max);
      json_object_set_object_member (object, column, range);
    }

  return object;
}

/**
 * voc_query_read_end:
 * @object: what holds an end of a range
 * @name: its name there
 * @out_end: (out): the end
 *
 * Returns: %FALSE if there is no such number
 */
gboolean
voc_query_read_end (JsonObject *object,
                    const char *name,
                    int        *out_end)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64)
    return FALSE;

  *out_end = CLAMP (json_node_get_int (node), -MOST, MOST);
  return TRUE;
}

/* Into those that there are. */
static GVariant *
read_ranges (VocQuery   *self,
             JsonObject *object)
{
  g_autoptr (GVariant) ranges = NULL;
  JsonObjectIter iter;
  const char *column;
  JsonNode *node;

  g_object_get (self, "ranges", &ranges, NULL);
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &column, &node))
    {
      g_autoptr (GVariant) before = g_steal_pointer (&ranges);
      int min = VOC_RANGE_NO_MIN;
      int max = VOC_RANGE_NO_MAX;

      if (JSON_NODE_HOLDS_OBJECT (node))
        {
          voc_query_read_end (json_node_get_object (node), "min", &min);
          voc_query_read_end (json_node_get_object (node), "max", &max);
        }
      ranges = g_variant_ref_sink (voc_query_ranges_replace (before, column, min, max));
    }

  return g_steal_pointer (&ranges);
}

static JsonNode *
value_to_json (GParamSpec   *pspec,
               const GValue *value)
{
  JsonNode *node = json_node_alloc ();

  if (G_IS_PARAM_SPEC_STRING (pspec))
    return json_node_init_string (node, g_value_get_string (value));
  if (G_IS_PARAM_SPEC_UINT (pspec))
    return json_node_init_int (node, g_value_get_uint (value));
  if (G_IS_PARAM_SPEC_BOOLEAN (pspec))
    return json_node_init_boolean (node, g_value_get_boolean (value));
  if (G_IS_PARAM_SPEC_FLAGS (pspec))
    return json_node_init_int (node, g_value_get_flags (value));
  if (G_IS_PARAM_SPEC_VARIANT (pspec))
    {
      json_node_init (node, JSON_NODE_OBJECT);
      json_node_take_object (node, ranges_to_json (g_value_get_variant (value)));
      return node;
    }
  if (G_IS_PARAM_SPEC_ENUM (pspec))
    return json_node_init_string (node, g_enum_get_value (G_PARAM_SPEC_ENUM (pspec)->enum_class,
                                                          g_value_get_enum (value))
                                          ->value_nick);
  else
    {
      g_autoptr (JsonArray) array = json_array_new ();
      const char *const *list = g_value_get_boxed (value);

      for (; list != NULL && *list != NULL; list++)
        json_array_add_string_element (array, *list);
      return json_node_init_array (node, array);
    }
}

static GStrv
read_list (JsonArray *array)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (json_node_get_value_type (element) == G_TYPE_STRING)
        g_strv_builder_add (builder, json_node_get_string (element));
    }

  return g_strv_builder_end (builder);
}

/* FALSE for what is of another type; a number out of range becomes the nearest. */
static gboolean
value_from_json (VocQuery   *self,
                 GParamSpec *pspec,
                 JsonNode   *node,
                 GValue     *value)
{
  GType type = JSON_NODE_HOLDS_ARRAY (node) ? G_TYPE_STRV : json_node_get_value_type (node);

  if (G_IS_PARAM_SPEC_ENUM (pspec) && type == G_TYPE_STRING)
    {
      GEnumValue *found = g_enum_get_value_by_nick (G_PARAM_SPEC_ENUM (pspec)->enum_class,
                                                    json_node_get_string (node));

      if (found != NULL)
        g_value_set_enum (value, found->value);
      return found != NULL;
    }
  if (G_IS_PARAM_SPEC_UINT (pspec) && type == G_TYPE_INT64)
    {
      gint64 maximum = G_PARAM_SPEC_UINT (pspec)->maximum;

      g_value_set_uint (value, (guint) CLAMP (json_node_get_int (node), 0, maximum));
      return TRUE;
    }
  if (G_IS_PARAM_SPEC_FLAGS (pspec) && type == G_TYPE_INT64)
    {
      g_value_set_flags (value, (guint) json_node_get_int (node));
      return !g_param_value_validate (pspec, value);
    }
  if (G_IS_PARAM_SPEC_VARIANT (pspec) && JSON_NODE_HOLDS_OBJECT (node))
    {
      g_value_take_variant (value, read_ranges (self, json_node_get_object (node)));
      return TRUE;
    }
  if (type != pspec->value_type)
    return FALSE;

  if (type == G_TYPE_STRV)
    g_value_take_boxed (value, read_list (json_node_get_array (node)));
  else if (type == G_TYPE_STRING)
    g_value_set_string (value, json_node_get_string (node));
  else
    g_value_set_boolean (value, json_node_get_boolean (node));
  return TRUE;
}

/**
 * voc_query_to_json:
 *
 * Returns: (transfer full): an object with a member for each condition that is set, and the order
 */
JsonNode *
voc_query_to_json (VocQuery *self)
{
  JsonNode *node = json_node_alloc ();
  g_autoptr (JsonObject) object = json_object_new ();
  VocQueryClass *klass;

  g_return_val_if_fail (VOC_IS_QUERY (self), NULL);

  klass = VOC_QUERY_GET_CLASS (self);
  for (guint i = VOC_QUERY_PROP_TEXT; i < klass->n_properties; i++)
    {
      GParamSpec *pspec = klass->properties[i];
      const GValue *value = voc_query_peek (self, i);
      gboolean is_order = (pspec->flags & (VOC_QUERY_ORDER | VOC_QUERY_DETAIL)) == VOC_QUERY_ORDER;

      if ((pspec->flags & G_PARAM_WRITABLE) != 0 &&
          (is_order || !g_param_value_defaults (pspec, value)))
        json_object_set_member (object, pspec->name, value_to_json (pspec, value));
    }

  return json_node_init_object (node, object);
}

/**
 * voc_query_from_json:
 * @type: the kind of query
 * @node: what voc_query_to_json() gave; members that are unknown or of another type are passed over
 *
 * Returns: (transfer full) (nullable): the query; %NULL if @node is no object
 */
VocQuery *
voc_query_from_json (GType     type,
                     JsonNode *node)
{
  VocQuery *self;
  VocQueryClass *klass;
  JsonObject *object;

  g_return_val_if_fail (node != NULL, NULL);

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return NULL;

  self = g_object_new (type, NULL);
  klass = VOC_QUERY_GET_CLASS (self);
  object = json_node_get_object (node);
  if (klass->read_old != NULL)
    klass->read_old (self, object);
  for (guint i = VOC_QUERY_PROP_TEXT; i < klass->n_properties; i++)
    {
      GParamSpec *pspec = klass->properties[i];
      JsonNode *member = json_object_get_member (object, pspec->name);
      g_auto (GValue) value = G_VALUE_INIT;

      if (member == NULL || (pspec->flags & G_PARAM_WRITABLE) == 0)
        continue;
      g_value_init (&value, pspec->value_type);
      if (value_from_json (self, pspec, member, &value))
        g_object_set_property (G_OBJECT (self), pspec->name, &value);
    }

  return self;
}
