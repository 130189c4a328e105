/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-profile-check.h"

#include <glib/gi18n.h>

static void
changed_concept_free (gpointer data)
{
  VocChangedConcept *concept = data;

  g_free (concept->uri);
  g_free (concept->before);
  g_free (concept->after);
  g_free (concept);
}

static void
add_changed (GPtrArray  *concepts,
             const char *uri,
             VocConcept *before,
             VocConcept *after)
{
  VocChangedConcept *concept = g_new0 (VocChangedConcept, 1);

  concept->uri = g_strdup (uri);
  concept->before = before != NULL ? g_strdup (voc_concept_get_label (before)) : NULL;
  concept->after = after != NULL ? g_strdup (voc_concept_get_label (after)) : NULL;
  g_ptr_array_add (concepts, concept);
}

static void
check_concept (VocProfileCheck *self,
               const char      *uri,
               VocConceptKind   kind,
               VocCatalogue    *catalogue,
               VocCatalogue    *before)
{
  g_autoptr (VocConcept) now = voc_catalogue_lookup (catalogue, uri, kind, NULL);
  g_autoptr (VocConcept)
    then = before != NULL ? voc_catalogue_lookup (before, uri, kind, NULL) : NULL;

  if (now == NULL)
    {
      add_changed (self->gone, uri, then, NULL);
      return;
    }

  self->n_survived++;
  if (then != NULL && !g_str_equal (voc_concept_get_label (then), voc_concept_get_label (now)))
    add_changed (self->renamed, uri, then, now);
}

/**
 * voc_profile_check_new:
 * @profile: what a person has told
 * @catalogue: a catalogue
 * @before: (nullable): the one that was used before, in the same language; without it nobody knows what
 *   was renamed
 *
 * Looks up every skill and every kept occupation of a profile by its URI.
 *
 * Returns: (transfer full): what becomes of the profile
 */
VocProfileCheck *
voc_profile_check_new (VocProfile   *profile,
                       VocCatalogue *catalogue,
                       VocCatalogue *before)
{
  VocProfileCheck *self = g_new0 (VocProfileCheck, 1);
  g_auto (GStrv) skills = NULL;
  g_auto (GStrv) kept = NULL;

  self->gone = g_ptr_array_new_with_free_func (changed_concept_free);
  self->renamed = g_ptr_array_new_with_free_func (changed_concept_free);
  g_return_val_if_fail (VOC_IS_PROFILE (profile), self);
  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), self);

  skills = voc_profile_dup_skills (profile);
  kept = voc_profile_dup_shortlist (profile);
  for (gsize i = 0; skills[i] != NULL; i++)
    check_concept (self, skills[i], VOC_CONCEPT_SKILL, catalogue, before);
  for (gsize i = 0; kept[i] != NULL; i++)
    check_concept (self, kept[i], VOC_CONCEPT_OCCUPATION, catalogue, before);

  return self;
}

void
voc_profile_check_free (VocProfileCheck *self)
{
  g_ptr_array_unref (self->gone);
  g_ptr_array_unref (self->renamed);
  g_free (self);
}

/**
 * voc_profile_check_dup_text:
 *
 * Returns: (transfer full) (nullable): what is to be said of it: "Of what you have told, 2 things are not
 *   in this catalogue; they stay in your profile. 1 has another name."; %NULL if all is as before
 */
char *
voc_profile_check_dup_text (const VocProfileCheck *self)
{
  g_autofree char *gone = NULL;
  g_autofree char *renamed = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  gone =
    g_strdup_printf (ngettext ("%u thing that you have told is not in this catalogue; it stays in "
                               "your profile.",
                               "%u things that you have told are not in this catalogue; they stay "
                               "in your profile.",
                               self->gone->len),
                     self->gone->len);
  renamed = g_strdup_printf (ngettext ("%u thing that you have told has another name here.",
                                       "%u things that you have told have another name here.",
                                       self->renamed->len),
                             self->renamed->len);
  if (self->gone->len > 0 && self->renamed->len > 0)
    return g_strdup_printf ("%s %s", gone, renamed);
  if (self->gone->len > 0)
    return g_steal_pointer (&gone);
  return self->renamed->len > 0 ? g_steal_pointer (&renamed) : NULL;
}
