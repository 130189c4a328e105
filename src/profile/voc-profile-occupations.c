/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-profile-private.h"

/* What the person says of occupations: the shortlist with a note each, and what differs where they work. */

static const char *const OVERRIDES[] = {
  [VOC_OVERRIDE_NONE] = NULL,
  [VOC_OVERRIDE_NOT_NEEDED] = "not-needed",
  [VOC_OVERRIDE_NEEDED] = "needed",
};

/**
 * voc_profile_dup_shortlist:
 * @self: a profile
 *
 * Returns: (transfer full): the URIs of the occupations that are kept, in the order of keeping
 */
GStrv
voc_profile_dup_shortlist (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);

  return voc_profile_dup_names (self, (const char *[]) { "shortlist", NULL });
}

/**
 * voc_profile_is_kept:
 * @self: a profile
 * @uri: URI of an occupation
 *
 * Returns: whether it is on the shortlist
 */
gboolean
voc_profile_is_kept (VocProfile *self,
                     const char *uri)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  return voc_profile_get_node (self, (const char *[]) { "shortlist", uri, NULL }) != NULL;
}

/**
 * voc_profile_set_kept:
 * @self: a profile
 * @uri: URI of an occupation
 * @kept: whether it is to be on the shortlist
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * What is taken off loses its note.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_set_kept (VocProfile  *self,
                      const char  *uri,
                      gboolean     kept,
                      GError     **error)
{
  VocProfileValue value = { .path = { "shortlist", uri }, .if_missing = TRUE };

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  if (kept)
    value.node = voc_json_node_new_object ();

  return voc_profile_set_value (self, value, error);
}

/**
 * voc_profile_get_note:
 * @self: a profile
 * @uri: URI of an occupation
 *
 * Returns: (nullable): the person's note on it; valid until the next change
 */
const char *
voc_profile_get_note (VocProfile *self,
                      const char *uri)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  return voc_profile_get_string (self, (const char *[]) { "shortlist", uri, "note", NULL });
}

/**
 * voc_profile_set_note:
 * @self: a profile
 * @uri: URI of an occupation, which is kept from now on
 * @note: (nullable): a note; nothing or "" for none
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_set_note (VocProfile  *self,
                      const char  *uri,
                      const char  *note,
                      GError     **error)
{
  VocProfileValue values[] = {
    { .path = { "shortlist", uri }, .if_missing = TRUE },
    { .path = { "shortlist", uri, "note" } },
  };

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  values[0].node = voc_json_node_new_object ();
  if (note != NULL && note[0] != '\0')
    values[1].node = json_node_init_string (json_node_alloc (), note);
  return voc_profile_set_values (self, values, G_N_ELEMENTS (values), error);
}

/**
 * voc_profile_dup_adjusted:
 * @self: a profile
 *
 * Returns: (transfer full): URIs of the occupations about which the person says something else than
 *   the catalogue
 */
GStrv
voc_profile_dup_adjusted (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);

  return voc_profile_dup_names (self, (const char *[]) { "overrides", NULL });
}

/**
 * voc_profile_dup_overridden:
 * @self: a profile
 * @occupation: URI of an occupation
 *
 * Returns: (transfer full): URIs of the skills about which the person says something else than the
 *   catalogue
 */
GStrv
voc_profile_dup_overridden (VocProfile *self,
                            const char *occupation)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);
  g_return_val_if_fail (occupation != NULL, NULL);

  return voc_profile_dup_names (self, (const char *[]) { "overrides", occupation, NULL });
}

VocOverride
voc_profile_get_override (VocProfile *self,
                          const char *occupation,
                          const char *skill)
{
  const char *id;

  g_return_val_if_fail (VOC_IS_PROFILE (self), VOC_OVERRIDE_NONE);
  g_return_val_if_fail (occupation != NULL && skill != NULL, VOC_OVERRIDE_NONE);

  id = voc_profile_get_string (self, (const char *[]) { "overrides", occupation, skill, NULL });
  for (gsize i = VOC_OVERRIDE_NOT_NEEDED; i < G_N_ELEMENTS (OVERRIDES); i++)
    if (g_strcmp0 (id, OVERRIDES[i]) == 0)
      return i;

  return VOC_OVERRIDE_NONE;
}

/**
 * voc_profile_set_override:
 * @self: a profile
 * @occupation: URI of an occupation
 * @skill: URI of a skill
 * @override: what the person says of it
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_set_override (VocProfile   *self,
                          const char   *occupation,
                          const char   *skill,
                          VocOverride   override,
                          GError      **error)
{
  VocProfileValue value = { .path = { "overrides", occupation, skill } };

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (occupation != NULL && skill != NULL, FALSE);

  if (override != VOC_OVERRIDE_NONE)
    value.node = json_node_init_string (json_node_alloc (), OVERRIDES[override]);
  return voc_profile_set_value (self, value, error);
}

/**
 * voc_profile_reset_overrides:
 * @self: a profile
 * @occupation: URI of an occupation
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Makes the occupation again what the catalogue says.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_reset_overrides (VocProfile  *self,
                             const char  *occupation,
                             GError     **error)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (occupation != NULL, FALSE);

  return voc_profile_set_value (
    self, (VocProfileValue) { .path = { "overrides", occupation } }, error);
}
