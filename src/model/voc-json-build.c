/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-json-build.h"

/* Members of the JSON object that is being built, each by its name. */

/**
 * voc_json_add_text:
 * @value: (nullable): text; %NULL becomes null
 */
void
voc_json_add_text (JsonBuilder *builder,
                   const char  *name,
                   const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

/**
 * voc_json_add_texts:
 * @values: (nullable) (array zero-terminated=1): texts; %NULL becomes an empty array
 */
void
voc_json_add_texts (JsonBuilder       *builder,
                    const char        *name,
                    const char *const *values)
{
  voc_json_begin_array (builder, name);
  for (gsize i = 0; values != NULL && values[i] != NULL; i++)
    json_builder_add_string_value (builder, values[i]);
  json_builder_end_array (builder);
}

/**
 * voc_json_add_count:
 * @value: how many
 */
void
voc_json_add_count (JsonBuilder *builder,
                    const char  *name,
                    guint        value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

/**
 * voc_json_add_number:
 * @value: a number, not infinite
 */
void
voc_json_add_number (JsonBuilder *builder,
                     const char  *name,
                     double       value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_double_value (builder, value);
}

/**
 * voc_json_add_ratio:
 * @value: a ratio; null if it is not known
 */
void
voc_json_add_ratio (JsonBuilder *builder,
                    const char  *name,
                    VocRatio     value)
{
  json_builder_set_member_name (builder, name);
  if (voc_ratio_is_known (value))
    json_builder_add_double_value (builder, voc_ratio_to_double (value));
  else
    json_builder_add_null_value (builder);
}

/**
 * voc_json_add_boolean:
 * @value: whether
 */
void
voc_json_add_boolean (JsonBuilder *builder,
                      const char  *name,
                      gboolean     value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

/**
 * voc_json_begin_array:
 *
 * What is added next are elements of the array, until json_builder_end_array().
 */
void
voc_json_begin_array (JsonBuilder *builder,
                      const char  *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

/**
 * voc_json_begin_object:
 *
 * What is added next are members of the inner object, until json_builder_end_object().
 */
void
voc_json_begin_object (JsonBuilder *builder,
                       const char  *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
}
