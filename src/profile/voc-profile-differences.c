/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-profile-private.h"

#include <glib/gi18n.h>

/* What would change if a profile took the place of another one, in words. */

static const struct
{
  const char *path[VOC_PROFILE_DEPTH];
  const char *title;
} PARTS[] = {
  { { "skills" }, N_("Skills") },
  { { "own_skills" }, N_("Skills in your own words") },
  { { "shortlist" }, N_("Kept occupations") },
  { { "overrides" }, N_("Adjusted occupations") },
  { { "interests", "answers" }, N_("Answers about what you like") },
  { { "interests", "results" }, N_("Earlier results") },
  { { "styles" }, N_("Answers about how you work") },
};

static JsonNode *
get_entry (VocProfile        *profile,
           const char *const *path,
           const char        *name)
{
  const char *entry[VOC_PROFILE_DEPTH + 1] = { path[0], path[1], NULL };

  entry[g_strv_length ((GStrv) path)] = name;
  return voc_profile_get_node (profile, entry);
}

/* How many entries of @a are missing in @b, or differ there. */
static void
count (VocProfile        *a,
       VocProfile        *b,
       const char *const *path,
       guint             *out_missing,
       guint             *out_differ)
{
  g_auto (GStrv) names = voc_profile_dup_names (a, path);

  *out_missing = 0;
  *out_differ = 0;
  for (gsize i = 0; names[i] != NULL; i++)
    {
      JsonNode *there = get_entry (b, path, names[i]);

      if (there == NULL)
        (*out_missing)++;
      else if (!json_node_equal (get_entry (a, path, names[i]), there))
        (*out_differ)++;
    }
}

/**
 * voc_profile_dup_differences:
 * @self: a profile
 * @other: what would take its place
 *
 * Returns: (transfer full) (nullable): a line for each part that would change; %NULL if none would
 */
char *
voc_profile_dup_differences (VocProfile *self,
                             VocProfile *other)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);
  g_return_val_if_fail (VOC_IS_PROFILE (other), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (PARTS); i++)
    {
      guint gone;
      guint come;
      guint differ;

      count (self, other, PARTS[i].path, &gone, &differ);
      count (other, self, PARTS[i].path, &come, &differ);
      if (gone + come + differ == 0)
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      /* Translators: what it is about, then numbers, as in “Skills: 3 more, 1 gone, 0 different” */
      g_string_append_printf (text, _("%s: %u more, %u gone, %u different"), _(PARTS[i].title), come,
                              gone, differ);
    }

  return text->len > 0 ? g_strdup (text->str) : NULL;
}
