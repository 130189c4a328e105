/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-hit-words.h"

#include <glib/gi18n.h>

/**
 * voc_hit_words_dup:
 * @hit: what a search found
 *
 * Returns: (transfer full) (nullable): why it was found, if its label does not say it: another name, or a
 *   skill that it needs
 */
char *
voc_hit_words_dup (const VocSearchHit *hit)
{
  g_return_val_if_fail (hit != NULL, NULL);

  if (hit->matched == NULL)
    return NULL;
  if (hit->field == VOC_TEXT_SKILL)
    /* Translators: a skill that the occupation needs, the one that answered the search */
    return g_strdup_printf (_("Needs: %s"), hit->matched);
  if (hit->field == VOC_TEXT_TITLE)
    /* Translators: what the occupation is called in O*NET, a classification of the USA */
    return g_strdup_printf (_("Also called: %s (O*NET)"), hit->matched);

  /* Translators: another name of the occupation or skill, the one that answered the search */
  return g_strdup_printf (_("Also: %s"), hit->matched);
}
