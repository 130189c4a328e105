/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-state.h"

#include "voc-settings.h"

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
