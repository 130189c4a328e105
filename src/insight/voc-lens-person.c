/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-lens-private.h"

#include <glib/gi18n.h>

/* The person who looks through a lens: what they can do and like, and what if they learnt more. */

/* What follows from the profile is read again when it is asked for. */
void
voc_lens_forget_person (VocLens *self)
{
  g_clear_object (&self->told);
  g_clear_object (&self->abilities);
  g_clear_pointer (&self->skills, g_hash_table_unref);
  g_clear_pointer (&self->fits, g_array_unref);
  self->has_interests = FALSE;
}

static void
profile_changed_cb (VocLens *self)
{
  voc_lens_forget_person (self);
  voc_lens_emit_changed (self);
}

void
voc_lens_clear_person (VocLens *self)
{
  voc_lens_forget_person (self);
  if (self->profile != NULL)
    g_signal_handlers_disconnect_by_func (self->profile, profile_changed_cb, self);
  g_clear_object (&self->profile);
  g_clear_object (&self->traits);
  g_clear_pointer (&self->planned, g_strfreev);
}

/* The copy can do and likes the same, and knows no profile: that belongs to the thread of @self. */
void
voc_lens_copy_person (VocLens *self,
                      VocLens *copy)
{
  voc_lens_get_abilities (self);
  voc_lens_get_interests (self);
  g_set_object (&copy->told, self->told);
  g_set_object (&copy->abilities, self->abilities);
  g_set_object (&copy->traits, self->traits);
  copy->planned = g_strdupv (self->planned);
  copy->interests = self->interests;
  copy->has_interests = TRUE;
}

/**
 * voc_lens_set_profile:
 * @profile: (nullable): what the person told; the lens follows it
 */
void
voc_lens_set_profile (VocLens    *self,
                      VocProfile *profile)
{
  g_return_if_fail (VOC_IS_LENS (self));
  g_return_if_fail (profile == NULL || VOC_IS_PROFILE (profile));

  if (self->profile == profile)
    return;

  if (self->profile != NULL)
    g_signal_handlers_disconnect_by_func (self->profile, profile_changed_cb, self);
  g_set_object (&self->profile, profile);
  if (profile != NULL)
    g_signal_connect_object (profile, "changed", G_CALLBACK (profile_changed_cb), self,
                             G_CONNECT_SWAPPED);
  profile_changed_cb (self);
}

/**
 * voc_lens_set_traits:
 * @traits: (nullable): interests of the occupations of the lens's scores
 */
void
voc_lens_set_traits (VocLens   *self,
                     VocTraits *traits)
{
  g_return_if_fail (VOC_IS_LENS (self));
  g_return_if_fail (traits == NULL || VOC_IS_TRAITS (traits));

  if (g_set_object (&self->traits, traits))
    voc_lens_emit_changed (self);
}

/**
 * voc_lens_get_traits:
 *
 * Returns: (transfer none) (nullable): interests of the occupations, once they are there
 */
VocTraits *
voc_lens_get_traits (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  return self->traits;
}

/**
 * voc_lens_get_planned:
 *
 * Returns: (transfer none) (nullable): URIs of the skills that the person plans to learn
 */
const char *const *
voc_lens_get_planned (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  return (const char *const *) self->planned;
}

/**
 * voc_lens_set_planned:
 * @uris: (nullable): URIs of the skills that the person plans to learn; none to leave the plan
 *
 * Shows what would be if the person had these, too. The profile stays as it is.
 */
void
voc_lens_set_planned (VocLens           *self,
                      const char *const *uris)
{
  static const char *const NONE[] = { NULL };

  g_return_if_fail (VOC_IS_LENS (self));

  if (g_strv_equal (uris != NULL ? uris : NONE,
                    self->planned != NULL ? (const char *const *) self->planned : NONE))
    return;

  g_strfreev (self->planned);
  self->planned = uris != NULL && uris[0] != NULL ? g_strdupv ((char **) uris) : NULL;
  g_clear_object (&self->abilities);
  g_clear_pointer (&self->fits, g_array_unref);
  g_object_notify (G_OBJECT (self), "planned");
  voc_lens_emit_changed (self);
}

/**
 * voc_lens_is_planned:
 * @uri: URI of a skill
 *
 * Returns: whether the person plans to learn it
 */
gboolean
voc_lens_is_planned (VocLens    *self,
                     const char *uri)
{
  g_return_val_if_fail (VOC_IS_LENS (self), FALSE);

  return self->planned != NULL && g_strv_contains ((const char *const *) self->planned, uri);
}

/**
 * voc_lens_plan:
 * @uri: URI of a skill
 * @planned: whether the person plans to learn it
 */
void
voc_lens_plan (VocLens    *self,
               const char *uri,
               gboolean    planned)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) uris = NULL;

  g_return_if_fail (VOC_IS_LENS (self));
  g_return_if_fail (uri != NULL);

  for (gsize i = 0; self->planned != NULL && self->planned[i] != NULL; i++)
    if (!g_str_equal (self->planned[i], uri))
      g_strv_builder_add (builder, self->planned[i]);
  if (planned)
    g_strv_builder_add (builder, uri);
  uris = g_strv_builder_end (builder);
  voc_lens_set_planned (self, (const char *const *) uris);
}

/* Whether the catalogue has a skill that is planned. Each is looked up once: whoever plans much sees
 * the next tick as fast as the first. */
static gboolean
find_planned (VocLens    *self,
              const char *uri,
              guint      *out_index)
{
  VocMatrix *matrix = voc_scores_get_matrix (self->scores);
  g_autoptr (VocConcept) skill = NULL;
  guint known;

  if (self->skills == NULL)
    self->skills = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  known = GPOINTER_TO_UINT (g_hash_table_lookup (self->skills, uri));
  if (known > 0)
    {
      *out_index = known - 1;
      return TRUE;
    }

  skill = voc_catalogue_lookup (matrix->catalogue, uri, VOC_CONCEPT_SKILL, NULL);
  if (skill == NULL || !voc_matrix_find_skill (matrix, voc_concept_get_id (skill), out_index))
    return FALSE;

  g_hash_table_insert (self->skills, g_strdup (uri), GUINT_TO_POINTER (*out_index + 1));
  return TRUE;
}

static VocAbilities *
add_planned (VocLens *self)
{
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (gsize i = 0; self->planned != NULL && self->planned[i] != NULL; i++)
    {
      guint index;

      if (find_planned (self, self->planned[i], &index))
        g_array_append_val (skills, index);
    }
  if (skills->len == 0)
    return g_object_ref (self->told);

  return voc_abilities_copy_with (self->told, (const guint32 *) skills->data, skills->len,
                                  VOC_SKILL_LEVEL_HAVE);
}

/**
 * voc_lens_get_abilities:
 *
 * Returns: (transfer none) (nullable): what the person can do, with what they plan to learn; %NULL
 *   without a catalogue, and of somebody who has named nothing
 */
VocAbilities *
voc_lens_get_abilities (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  if (self->scores == NULL)
    return NULL;
  if (self->told == NULL && self->profile != NULL)
    self->told = voc_abilities_new (voc_scores_get_matrix (self->scores), self->profile);
  if (self->told == NULL)
    return NULL;
  if (self->abilities == NULL)
    self->abilities = add_planned (self);

  return voc_abilities_get_is_empty (self->abilities) ? NULL : self->abilities;
}

/**
 * voc_lens_get_fits:
 *
 * Returns: (transfer none) (nullable) (element-type VocFit): how well each occupation fits, by its
 *   index in the matrix, as long as the lens stays as it is; %NULL where nothing can be said
 */
GArray *
voc_lens_get_fits (VocLens *self)
{
  VocAbilities *abilities = voc_lens_get_abilities (self);

  if (abilities == NULL)
    return NULL;
  if (self->fits == NULL)
    self->fits = voc_fit_list (abilities);

  return self->fits;
}

/**
 * voc_lens_get_interests:
 *
 * Returns: (transfer none) (nullable): what the person likes; %NULL of somebody who has answered
 *   nothing
 */
const VocInterestResult *
voc_lens_get_interests (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  if (!self->has_interests && self->profile != NULL)
    {
      guint8 answers[VOC_N_STATEMENTS];

      voc_interests_read (self->profile, answers);
      voc_interests_sum_up (answers, &self->interests);
      self->has_interests = TRUE;
    }

  return self->has_interests && self->interests.n_answers > 0 ? &self->interests : NULL;
}

/**
 * voc_lens_get_liking:
 * @occupation: index of an occupation
 * @out_r: (out): how its interests go with those of the person, -1 to 1
 *
 * Returns: whether that can be said
 */
gboolean
voc_lens_get_liking (VocLens *self,
                     guint    occupation,
                     double  *out_r)
{
  const VocInterestResult *interests = voc_lens_get_interests (self);
  const gint32 *figures = NULL;

  *out_r = 0;
  if (interests != NULL && self->traits != NULL)
    figures = voc_traits_get (self->traits, VOC_TRAIT_INTERESTS, occupation, NULL);

  return figures != NULL && voc_interests_correlate (interests, figures, out_r);
}

/**
 * voc_lens_dup_standing:
 * @occupation: (nullable): URI of an occupation
 * @skill: URI of a skill
 *
 * Returns: (transfer full) (nullable): how the person stands to a skill that an occupation asks for:
 *   "You are learning this. Not needed where you work, adjusted by you"; %NULL if they have said nothing
 */
char *
voc_lens_dup_standing (VocLens    *self,
                       const char *occupation,
                       const char *skill)
{
  static const char *const LEVELS[] = {
    [VOC_SKILL_LEVEL_NONE] = NULL,
    [VOC_SKILL_LEVEL_LEARNING] = N_("You are learning this"),
    [VOC_SKILL_LEVEL_USED] = N_("You used this long ago"),
    [VOC_SKILL_LEVEL_HAVE] = N_("You have this"),
  };
  static const char *const OVERRIDES[] = {
    [VOC_OVERRIDE_NONE] = NULL,
    [VOC_OVERRIDE_NOT_NEEDED] = N_("Not needed where you work, adjusted by you"),
    [VOC_OVERRIDE_NEEDED] = N_("Needed where you work, adjusted by you"),
  };
  const char *first;
  const char *second;

  g_return_val_if_fail (VOC_IS_LENS (self), NULL);
  g_return_val_if_fail (skill != NULL, NULL);

  if (self->profile == NULL)
    return NULL;

  first = voc_lens_is_planned (self, skill)
            ? N_("You plan to learn this")
            : LEVELS[voc_profile_get_skill_level (self->profile, skill)];
  second = occupation != NULL
             ? OVERRIDES[voc_profile_get_override (self->profile, occupation, skill)]
             : NULL;
  if (first != NULL && second != NULL)
    return g_strdup_printf ("%s. %s", gettext (first), gettext (second));
  if (first == NULL && second == NULL)
    return NULL;
  return g_strdup (gettext (first != NULL ? first : second));
}

/* By lower bound, as suggestions are; of equals, what is liked better. */
static int
compare_liked (gconstpointer a,
               gconstpointer b)
{
  const VocFit *left = a;
  const VocFit *right = b;

  if (left->lower_bound != right->lower_bound)
    return left->lower_bound > right->lower_bound ? -1 : 1;
  return left->occupation < right->occupation ? -1 : left->occupation > right->occupation;
}

/**
 * voc_lens_dup_liked:
 * @limit: how many to find at the most
 *
 * Finds occupations that go well with what the person likes and of which they can do a good part: what
 * they would like and can nearly do.
 *
 * Returns: (transfer full) (element-type VocFit): the best first
 */
GArray *
voc_lens_dup_liked (VocLens *self,
                    guint    limit)
{
  GArray *liked = g_array_new (FALSE, FALSE, sizeof (VocFit));
  GArray *fits;

  g_return_val_if_fail (VOC_IS_LENS (self), liked);

  fits = voc_lens_get_fits (self);
  for (guint i = 0; fits != NULL && i < fits->len; i++)
    {
      VocFit fit = g_array_index (fits, VocFit, i);
      double r;

      if (voc_coverage_get_reach (&fit.coverage) >= VOC_REACH_REACHABLE &&
          voc_lens_get_liking (self, i, &r) &&
          voc_interests_get_band (r) >= VOC_INTEREST_BAND_GOOD)
        g_array_append_val (liked, fit);
    }
  g_array_sort (liked, compare_liked);
  g_array_set_size (liked, MIN (limit, liked->len));

  return liked;
}
