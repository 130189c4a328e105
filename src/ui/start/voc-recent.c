/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-recent.h"

#define MOST 8

/* Puts an occupation before all others; what was looked at longest ago goes. */
void
voc_recent_add (GSettings  *settings,
                const char *uri)
{
  g_auto (GStrv) old = g_settings_get_strv (settings, VOC_RECENT_KEY);
  g_autoptr (GPtrArray) new = g_ptr_array_new ();

  g_ptr_array_add (new, (char *) uri);
  for (guint i = 0; old[i] != NULL && new->len < MOST; i++)
    if (!g_str_equal (old[i], uri))
      g_ptr_array_add (new, old[i]);
  g_ptr_array_add (new, NULL);

  g_settings_set_strv (settings, VOC_RECENT_KEY, (const char *const *) new->pdata);
}
