/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-entry-limit.h"

#include "voc-catalogue-limits.h"

/* Takes no more than %VOC_LIMIT_QUERY characters, whether they are typed, pasted or set. */
void
voc_entry_limit (gpointer entry)
{
  g_return_if_fail (GTK_IS_EDITABLE (entry));

  /* Not every entry passes this on to the text inside it, so it is set there. */
  gtk_text_set_max_length (GTK_TEXT (gtk_editable_get_delegate (entry)), VOC_LIMIT_QUERY);
}
