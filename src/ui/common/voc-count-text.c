/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-count-text.h"

#include <glib/gi18n.h>

/* Words a count: "21", or "5 of 21" if a filter hides some. */
char *
voc_count_text (guint shown,
                guint total)
{
  if (shown == total)
    return g_strdup_printf ("%'u", total);

  /* Translators: how many of all are shown, such as "5 of 21" */
  return g_strdup_printf (_("%'u of %'u"), shown, total);
}
