/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-character.h"

#include <glib/gi18n.h>

/* What an occupation is like beside its skills, in words: interests, work styles and values. */

/**
 * voc_value_get_title:
 * @value: one of the work values, in the order of %VOC_TRAIT_VALUES
 *
 * Returns: its name for people
 */
const char *
voc_value_get_title (guint value)
{
  static const char *const TITLES[] = {
    N_("Seeing what one has achieved"), N_("Good conditions and a safe job"),
    N_("Being recognised"),             N_("Getting on with colleagues"),
    N_("Being backed by those above"),  N_("Deciding for oneself"),
  };

  g_return_val_if_fail (value < G_N_ELEMENTS (TITLES), NULL);

  return gettext (TITLES[value]);
}

/* (transfer full) (nullable): the strongest area of interest */
static char *
dup_interest (VocTraits *traits,
              guint      occupation)
{
  const gint32 *figures = voc_traits_get (traits, VOC_TRAIT_INTERESTS, occupation, NULL);
  guint best = 0;

  if (figures == NULL)
    return NULL;

  for (guint i = 1; i < VOC_N_INTERESTS; i++)
    if (figures[i] > figures[best])
      best = i;

  /* Translators: %s is an area of interest, such as “Helping and teaching” */
  return g_strdup_printf (_("Goes with: %s."), voc_interest_get_title (best));
}

/* (transfer full) (nullable): the most characteristic ways of working */
static char *
dup_styles (VocTraits *traits,
            guint      occupation)
{
  guint styles[VOC_QUIZ_N_QUESTIONS];
  g_autofree char *titles = NULL;

  if (!voc_quiz_pick (traits, occupation, styles))
    return NULL;

  titles = g_strjoin (C_("list separator", ", "), voc_style_get_title (styles[0]),
                      voc_style_get_title (styles[1]), voc_style_get_title (styles[2]), NULL);
  /* Translators: %s are ways of working, such as “Staying calm” */
  return g_strdup_printf (_("Typical of it: %s."), titles);
}

/**
 * voc_character_dup_sentence:
 * @traits: what O*NET says of all occupations
 * @occupation: index of an occupation
 *
 * Returns: (transfer full) (nullable): what the work is like: "Goes with: Helping and teaching. Typical
 *   of it: Staying calm, Caring, Patience."; %NULL if nobody knows
 */
char *
voc_character_dup_sentence (VocTraits *traits,
                            guint      occupation)
{
  g_autofree char *interest = NULL;
  g_autofree char *styles = NULL;

  g_return_val_if_fail (VOC_IS_TRAITS (traits), NULL);

  interest = dup_interest (traits, occupation);
  styles = dup_styles (traits, occupation);
  if (interest != NULL && styles != NULL)
    return g_strdup_printf ("%s %s", interest, styles);
  return interest != NULL ? g_steal_pointer (&interest) : g_steal_pointer (&styles);
}
