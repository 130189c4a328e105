/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "query-values.h"

/* A line for each property: what is compared, and what a test that fails prints. */
static char *
dup_values (gpointer query)
{
  GString *text = g_string_new (NULL);
  g_autofree GParamSpec **pspecs = NULL;
  guint n_pspecs;

  pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (query), &n_pspecs);
  for (guint i = 0; i < n_pspecs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;
      g_autofree char *contents = NULL;

      g_object_get_property (query, pspecs[i]->name, &value);
      if (G_VALUE_HOLDS_VARIANT (&value) && g_value_get_variant (&value) != NULL)
        contents = g_variant_print (g_value_get_variant (&value), TRUE);
      else
        contents = g_strdup_value_contents (&value);
      g_string_append_printf (text, "%s: %s\n", pspecs[i]->name, contents);
    }

  return g_string_free_and_steal (text);
}

void
assert_same_query (gpointer query,
                   gpointer other)
{
  g_autofree char *values = dup_values (query);
  g_autofree char *other_values = dup_values (other);

  g_assert_cmpstr (values, ==, other_values);
}

void
assert_other_query (gpointer query,
                    gpointer other)
{
  g_autofree char *values = dup_values (query);
  g_autofree char *other_values = dup_values (other);

  g_assert_cmpstr (values, !=, other_values);
}
