/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-profile-private.h"

#include <glib/gi18n.h>

/* What the person can do: skills of the catalogue by URI, and own ones in free words. */

static const struct
{
  const char *id;
  const char *text;
} LEVELS[] = {
  [VOC_SKILL_LEVEL_NONE] = { "", N_("Not one of my skills") },
  [VOC_SKILL_LEVEL_LEARNING] = { "learning", N_("I am learning it") },
  [VOC_SKILL_LEVEL_USED] = { "used", N_("I used it long ago") },
  [VOC_SKILL_LEVEL_HAVE] = { "have", N_("I can do it") },
};

/* The name of a level in files. */
const char *
voc_skill_level_to_id (VocSkillLevel level)
{
  return LEVELS[level].id;
}

/**
 * voc_skill_level_from_id:
 * @id: (nullable): the name of a level in a file
 *
 * Returns: the level; of a name that is not known, as of none, that the person has the skill
 */
VocSkillLevel
voc_skill_level_from_id (const char *id)
{
  for (gsize i = VOC_SKILL_LEVEL_LEARNING; i < G_N_ELEMENTS (LEVELS); i++)
    if (g_strcmp0 (id, LEVELS[i].id) == 0)
      return i;

  return VOC_SKILL_LEVEL_HAVE;
}

const char *
voc_skill_level_to_text (VocSkillLevel level)
{
  return _(LEVELS[level].text);
}

static VocSkillLevel
get_level (VocProfile *self,
           const char *part,
           const char *name)
{
  JsonNode *entry = voc_profile_get_node (self, (const char *[]) { part, name, NULL });
  JsonNode *level;

  if (entry == NULL)
    return VOC_SKILL_LEVEL_NONE;

  level = json_object_get_member (json_node_get_object (entry), "level");
  return voc_skill_level_from_id (level != NULL && json_node_get_value_type (level) == G_TYPE_STRING
                                    ? json_node_get_string (level)
                                    : NULL);
}

static VocProfileValue
make_value (const char    *part,
            const char    *name,
            VocSkillLevel  level)
{
  VocProfileValue value = { .path = { part, name } };

  if (level != VOC_SKILL_LEVEL_NONE)
    {
      value.path[2] = "level";
      value.node = json_node_init_string (json_node_alloc (), voc_skill_level_to_id (level));
    }

  return value;
}

/**
 * voc_profile_dup_skills:
 * @self: a profile
 *
 * Returns: (transfer full): the URIs of the person's skills, of whatever level
 */
GStrv
voc_profile_dup_skills (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);

  return voc_profile_dup_names (self, (const char *[]) { "skills", NULL });
}

/**
 * voc_profile_get_skill_level:
 * @self: a profile
 * @uri: URI of a skill
 *
 * Returns: how well the person can do it
 */
VocSkillLevel
voc_profile_get_skill_level (VocProfile *self,
                             const char *uri)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), VOC_SKILL_LEVEL_NONE);
  g_return_val_if_fail (uri != NULL, VOC_SKILL_LEVEL_NONE);

  return get_level (self, "skills", uri);
}

/**
 * voc_profile_set_skill_level:
 * @self: a profile
 * @uri: URI of a skill
 * @level: how well the person can do it; %VOC_SKILL_LEVEL_NONE to take it away
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_set_skill_level (VocProfile     *self,
                             const char     *uri,
                             VocSkillLevel   level,
                             GError        **error)
{
  return voc_profile_set_skill_levels (self, (const char *[]) { uri, NULL }, level, error);
}

/**
 * voc_profile_set_skill_levels:
 * @self: a profile
 * @uris: URIs of skills
 * @level: how well the person can do all of them; %VOC_SKILL_LEVEL_NONE to take them away
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * One edit for all.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_set_skill_levels (VocProfile         *self,
                              const char *const  *uris,
                              VocSkillLevel       level,
                              GError            **error)
{
  g_autoptr (GArray) values = NULL;

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (uris != NULL, FALSE);

  values = g_array_new (FALSE, FALSE, sizeof (VocProfileValue));
  for (gsize i = 0; uris[i] != NULL; i++)
    {
      VocProfileValue value = make_value ("skills", uris[i], level);

      g_array_append_val (values, value);
    }

  return voc_profile_set_values (self, (VocProfileValue *) values->data, values->len, error);
}

/**
 * voc_profile_dup_own_skills:
 * @self: a profile
 *
 * Returns: (transfer full): what the person can do in their own words; they are kept and shown, and
 *   never counted
 */
GStrv
voc_profile_dup_own_skills (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);

  return voc_profile_dup_names (self, (const char *[]) { "own_skills", NULL });
}

VocSkillLevel
voc_profile_get_own_skill_level (VocProfile *self,
                                 const char *text)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), VOC_SKILL_LEVEL_NONE);
  g_return_val_if_fail (text != NULL, VOC_SKILL_LEVEL_NONE);

  return get_level (self, "own_skills", text);
}

/**
 * voc_profile_set_own_skill_level:
 * @self: a profile
 * @text: a skill in the person's own words
 * @level: how well they can do it; %VOC_SKILL_LEVEL_NONE to take it away
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_set_own_skill_level (VocProfile     *self,
                                 const char     *text,
                                 VocSkillLevel   level,
                                 GError        **error)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (text != NULL && text[0] != '\0', FALSE);

  return voc_profile_set_value (self, make_value ("own_skills", text, level), error);
}
