/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-gap.h"

#include <string.h>

#include <glib/gi18n.h>

/* Where there is no shortlist, so many occupations that fit best stand in. */
#define N_DESTINATIONS 20

/* The occupations that a skill may open, beside the one that is looked at. */
static GArray *
list_destinations (VocAbilities *abilities,
                   guint         occupation,
                   gboolean     *out_kept)
{
  GArray *kept = voc_abilities_get_kept (abilities);
  GArray *destinations = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) fits = NULL;

  for (guint i = 0; i < kept->len; i++)
    if (g_array_index (kept, guint32, i) != occupation)
      g_array_append_val (destinations, g_array_index (kept, guint32, i));
  *out_kept = destinations->len > 0;
  if (*out_kept)
    return destinations;

  fits = voc_fit_suggest (abilities, N_DESTINATIONS + 1);
  for (guint i = 0; i < fits->len && destinations->len < N_DESTINATIONS; i++)
    {
      const VocFit *fit = &g_array_index (fits, VocFit, i);

      if (fit->occupation != occupation)
        g_array_append_val (destinations, fit->occupation);
    }

  return destinations;
}

/* Of each skill, how many destinations essentially need it. */
static guint *
count_unlocked (VocAbilities *abilities,
                GArray       *destinations)
{
  guint *counts = g_new0 (guint, voc_abilities_get_matrix (abilities)->n_skills + 1);
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < destinations->len; i++)
    {
      voc_abilities_list_needs (abilities, g_array_index (destinations, guint32, i),
                                VOC_RELATION_ESSENTIAL, needs);
      for (guint s = 0; s < needs->len; s++)
        counts[g_array_index (needs, guint32, s)]++;
    }

  return counts;
}

/* "S1.2.3" and "K0612" are of the third level. */
static guint
get_level (const char *code)
{
  guint level = 1;

  if (code[0] == 'K')
    return strlen (code) - 2;
  for (const char *c = code; *c != '\0'; c++)
    level += *c == '.';

  return level;
}

static VocCloseness
get_closeness (VocAbilities *abilities,
               guint         skill)
{
  VocMatrix *matrix = voc_abilities_get_matrix (abilities);
  VocCloseness closeness = VOC_CLOSENESS_OTHER;
  guint n;
  const guint32 *groups = voc_matrix_get_skill_groups (matrix, skill, &n);

  for (guint i = 0; i < n; i++)
    {
      guint32 group = groups[i];

      if (get_level (matrix->groups[group].code) >= 3)
        {
          if (voc_abilities_knows_group (abilities, group))
            return VOC_CLOSENESS_GROUP;
          group = matrix->groups[group].parent;
        }
      if (group != VOC_MATRIX_NONE && get_level (matrix->groups[group].code) >= 2 &&
          voc_abilities_knows_group (abilities, group))
        closeness = VOC_CLOSENESS_FIELD;
    }

  return closeness;
}

static gboolean
is_right_above (VocMatrix *matrix,
                guint      above,
                guint      below)
{
  guint n;
  const guint32 *broader = voc_matrix_get_broader_skills (matrix, below, &n);

  for (guint i = 0; i < n; i++)
    if (broader[i] == above)
      return TRUE;

  return FALSE;
}

/* What a skill adds if it is had: itself in full, and one half for what is then close to it. */
static VocRatio
get_gain (VocAbilities *abilities,
          GArray       *needs,
          guint         skill)
{
  VocMatrix *matrix = voc_abilities_get_matrix (abilities);
  gint64 quarters = voc_abilities_get_is_close (abilities, skill) ? 2 : 4;

  for (guint i = 0; i < needs->len; i++)
    {
      guint32 other = g_array_index (needs, guint32, i);

      if (other != skill && voc_abilities_get_level (abilities, other) == VOC_SKILL_LEVEL_NONE &&
          !voc_abilities_get_is_close (abilities, other) &&
          (is_right_above (matrix, skill, other) || is_right_above (matrix, other, skill)))
        quarters += 2;
    }

  return voc_ratio_new (quarters, 4 * (gint64) needs->len);
}

/* By payoff; of equals the one that fewer occupations need, then the first in the matrix. */
static int
compare_gaps (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  VocMatrix *matrix = user_data;
  const VocGap *left = a;
  const VocGap *right = b;
  double idf = matrix->skills[left->skill].idf - matrix->skills[right->skill].idf;

  if (left->payoff != right->payoff)
    return left->payoff > right->payoff ? -1 : 1;
  if (idf != 0)
    return idf > 0 ? -1 : 1;
  return left->skill < right->skill ? -1 : left->skill > right->skill;
}

/**
 * voc_gap_list:
 * @abilities: what somebody can do
 * @occupation: index of an occupation
 *
 * Lists the essential skills of an occupation that are not there and not being learnt, by what it
 * pays to learn first.
 *
 * Returns: (transfer full) (element-type VocGap): the gaps
 */
GArray *
voc_gap_list (VocAbilities *abilities,
              guint         occupation)
{
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) destinations = NULL;
  g_autofree guint *unlocked = NULL;
  VocMatrix *matrix;
  GArray *gaps;
  gboolean kept;

  g_return_val_if_fail (VOC_IS_ABILITIES (abilities), NULL);

  matrix = voc_abilities_get_matrix (abilities);
  g_return_val_if_fail (occupation < matrix->n_occupations, NULL);

  destinations = list_destinations (abilities, occupation, &kept);
  unlocked = count_unlocked (abilities, destinations);
  voc_abilities_list_needs (abilities, occupation, VOC_RELATION_ESSENTIAL, needs);
  gaps = g_array_new (FALSE, FALSE, sizeof (VocGap));
  for (guint i = 0; i < needs->len; i++)
    {
      VocGap gap = { .skill = g_array_index (needs, guint32, i),
                     .n_destinations = destinations->len,
                     .kept = kept };

      if (voc_abilities_get_level (abilities, gap.skill) != VOC_SKILL_LEVEL_NONE)
        continue;
      gap.gain = get_gain (abilities, needs, gap.skill);
      gap.unlock = unlocked[gap.skill];
      gap.closeness = get_closeness (abilities, gap.skill);
      gap.payoff = (gap.n_destinations > 0 ? 0.6 * gap.unlock / gap.n_destinations : 0) +
                   0.2 * gap.closeness;
      g_array_append_val (gaps, gap);
    }
  g_array_sort_with_data (gaps, compare_gaps, matrix);

  return gaps;
}

/**
 * voc_gap_dup_reason:
 *
 * Returns: (transfer full): why it stands where it stands: "Needed in 3 of 5 occupations that you
 *   keep; you can do something of this kind"
 */
char *
voc_gap_dup_reason (const VocGap *self)
{
  g_autofree char *unlock = NULL;
  const char *near = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->unlock > 0 && self->kept)
    unlock = g_strdup_printf (ngettext ("Needed in %u of %u other occupation that you keep",
                                        "Needed in %u of %u other occupations that you keep",
                                        self->n_destinations),
                              self->unlock, self->n_destinations);
  else if (self->unlock > 0)
    unlock = g_strdup_printf (ngettext ("Needed in %u of the %u occupation that fits you best",
                                        "Needed in %u of the %u occupations that fit you best",
                                        self->n_destinations),
                              self->unlock, self->n_destinations);
  if (self->closeness == VOC_CLOSENESS_GROUP)
    near = _("You can do something of this kind");
  else if (self->closeness == VOC_CLOSENESS_FIELD)
    near = _("You can do something of this field");

  if (unlock != NULL && near != NULL)
    /* Translators: two reasons to learn something */
    return g_strdup_printf (_("%s. %s"), unlock, near);
  if (unlock != NULL || near != NULL)
    return g_strdup (unlock != NULL ? unlock : near);
  return g_strdup (_("Needed here"));
}

/**
 * voc_gap_dup_text:
 *
 * Returns: (transfer full): what it adds and why it stands where it stands: "Adds 4 %. Needed here"
 */
char *
voc_gap_dup_text (const VocGap *self)
{
  g_autofree char *gain = NULL;
  g_autofree char *reason = NULL;
  VocRatio percent;

  g_return_val_if_fail (self != NULL, NULL);

  percent = self->gain;
  percent.numerator *= 100;
  gain = voc_ratio_format_for_people (percent, 1);
  reason = voc_gap_dup_reason (self);

  /* Translators: by how many percent points a skill raises what one can do of an occupation, and why it
   * pays to learn it */
  return g_strdup_printf (_("Adds %s %%. %s"), gain, reason);
}
