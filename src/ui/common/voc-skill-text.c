/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-text.h"

#include <glib/gi18n.h>

char *
voc_skill_text_dup_facts (VocSkill *skill)
{
  g_return_val_if_fail (VOC_IS_SKILL (skill), NULL);

  /* Translators: the type and the reuse level of a skill, such as "Knowledge · Cross-sector" */
  return g_strdup_printf (_("%s · %s"), voc_skill_type_to_label (voc_skill_get_skill_type (skill)),
                          voc_reuse_level_to_label (voc_skill_get_reuse_level (skill)));
}

char *
voc_skill_text_dup_tags (VocCollections collections)
{
  GString *words;

  if (collections == VOC_COLLECTION_NONE)
    return NULL;

  words = g_string_new (NULL);
  for (guint tag = 1; tag <= VOC_COLLECTION_LAST; tag <<= 1)
    {
      if ((collections & tag) == 0)
        continue;
      if (words->len > 0)
        g_string_append (words, C_("list separator", ", "));
      g_string_append (words, voc_collection_to_label ((VocCollections) tag));
    }

  return g_string_free_and_steal (words);
}

char *
voc_skill_text_dup_rarity (guint uses,
                           guint total)
{
  if (uses == 0)
    return g_strdup (_("No occupation of this catalogue names this skill."));

  /* Translators: %1$'u is how many occupations need a skill, %2$'u how many there are at all */
  return g_strdup_printf (ngettext ("Needed by %1$'u of %2$'u occupation.",
                                    "Needed by %1$'u of %2$'u occupations.", total),
                          uses, total);
}
