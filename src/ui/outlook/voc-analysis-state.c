/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-state.h"

#include "voc-settings.h"

#define KEY "charts-as-tables"

static gboolean
get_show_table (GValue   *value,
                GVariant *variant,
                gpointer  user_data)
{
  g_autofree const char **ids = g_variant_get_strv (variant, NULL);

  g_value_set_boolean (value, g_strv_contains (ids, user_data));

  return TRUE;
}

static GVariant *
set_show_table (const GValue       *value,
                const GVariantType *type,
                gpointer            user_data)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = g_settings_get_strv (settings, KEY);
  g_auto (GStrv) changed = NULL;
  const char *id = user_data;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (g_strcmp0 (ids[i], id) != 0)
        g_strv_builder_add (builder, ids[i]);
    }
  if (g_value_get_boolean (value))
    g_strv_builder_add (builder, id);
  changed = g_strv_builder_end (builder);

  return g_variant_new_strv ((const char *const *) changed, -1);
}

/* Keeps open what the person left open. Where the settings schema is not installed, it just begins
 * closed. */
void
voc_analysis_state_bind_expanded (GObject    *expander,
                                  const char *key)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();

  if (settings != NULL)
    g_settings_bind (settings, key, expander, "expanded", G_SETTINGS_BIND_DEFAULT);
}

/* Keeps a chart a table if the person left it so. */
void
voc_analysis_state_bind_table (GObject    *chart_frame,
                               const char *id)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();

  if (settings != NULL)
    g_settings_bind_with_mapping (settings, KEY, chart_frame, "show-table",
                                  G_SETTINGS_BIND_DEFAULT,
                                  get_show_table, set_show_table, g_strdup (id), g_free);
}
