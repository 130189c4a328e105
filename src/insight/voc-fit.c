/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-fit.h"

#include <glib/gi18n.h>

static VocFit
get_fit (VocAbilities *abilities,
         guint         occupation,
         GArray       *skills)
{
  VocFit fit = { .occupation = occupation };
  const guint8 *levels = voc_abilities_get_levels (abilities);
  const guint8 *close = voc_abilities_get_close (abilities);

  voc_abilities_list_needs (abilities, occupation, VOC_RELATION_ESSENTIAL, skills);
  fit.coverage.total = skills->len;
  for (guint i = 0; i < skills->len; i++)
    {
      guint32 skill = g_array_index (skills, guint32, i);

      fit.coverage.have += levels[skill] == VOC_SKILL_LEVEL_HAVE;
      fit.coverage.used += levels[skill] == VOC_SKILL_LEVEL_USED;
      fit.coverage.learning += levels[skill] == VOC_SKILL_LEVEL_LEARNING;
      fit.coverage.close += close[skill];
    }
  fit.lower_bound = voc_coverage_get_lower_bound (&fit.coverage);

  voc_abilities_list_needs (abilities, occupation, VOC_RELATION_OPTIONAL, skills);
  fit.optional_total = skills->len;
  for (guint i = 0; i < skills->len; i++)
    fit.optional_have += levels[g_array_index (skills, guint32, i)] >= VOC_SKILL_LEVEL_USED;

  return fit;
}

/**
 * voc_fit_of:
 * @abilities: what somebody can do
 * @occupation: index of an occupation
 *
 * Returns: how well it fits
 */
VocFit
voc_fit_of (VocAbilities *abilities,
            guint         occupation)
{
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (VOC_IS_ABILITIES (abilities), (VocFit) { 0 });
  g_return_val_if_fail (occupation < voc_abilities_get_matrix (abilities)->n_occupations,
                        (VocFit) { 0 });

  return get_fit (abilities, occupation, skills);
}

/**
 * voc_fit_list:
 * @abilities: what somebody can do
 *
 * Returns: (transfer full) (element-type VocFit): how well each occupation fits, by its index
 */
GArray *
voc_fit_list (VocAbilities *abilities)
{
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *fits;
  guint n;

  g_return_val_if_fail (VOC_IS_ABILITIES (abilities), NULL);

  n = voc_abilities_get_matrix (abilities)->n_occupations;
  fits = g_array_sized_new (FALSE, FALSE, sizeof (VocFit), n);
  for (guint o = 0; o < n; o++)
    {
      VocFit fit = get_fit (abilities, o, skills);

      g_array_append_val (fits, fit);
    }

  return fits;
}

/* By lower bound; of equals, the one of which more is there, then the first in the matrix. */
static int
compare_fits (gconstpointer a,
              gconstpointer b)
{
  const VocFit *left = a;
  const VocFit *right = b;

  if (left->lower_bound != right->lower_bound)
    return left->lower_bound > right->lower_bound ? -1 : 1;
  if (left->optional_have != right->optional_have)
    return left->optional_have > right->optional_have ? -1 : 1;
  return left->occupation < right->occupation ? -1 : left->occupation > right->occupation;
}

/**
 * voc_fit_pick:
 * @fits: (element-type VocFit): how well occupations fit
 * @limit: how many to find at the most
 *
 * Finds the occupations that somebody's skills open: those that fit best, by the lower bound. Only
 * occupations of which something essential is there.
 *
 * Returns: (transfer full) (element-type VocFit): the best first
 */
GArray *
voc_fit_pick (GArray *fits,
              guint   limit)
{
  GArray *picked = g_array_new (FALSE, FALSE, sizeof (VocFit));

  g_return_val_if_fail (fits != NULL, picked);

  for (guint i = 0; i < fits->len; i++)
    {
      VocFit fit = g_array_index (fits, VocFit, i);

      if (fit.coverage.have + fit.coverage.used + fit.coverage.learning + fit.coverage.close > 0)
        g_array_append_val (picked, fit);
    }
  g_array_sort (picked, compare_fits);
  g_array_set_size (picked, MIN (limit, picked->len));

  return picked;
}

/**
 * voc_fit_suggest:
 * @abilities: what somebody can do
 * @limit: how many to find at the most
 *
 * Returns: (transfer full) (element-type VocFit): voc_fit_pick() of all occupations
 */
GArray *
voc_fit_suggest (VocAbilities *abilities,
                 guint         limit)
{
  g_autoptr (GArray) fits = NULL;

  g_return_val_if_fail (VOC_IS_ABILITIES (abilities), NULL);

  fits = voc_fit_list (abilities);
  return voc_fit_pick (fits, limit);
}

/**
 * voc_fit_dup_text:
 *
 * Returns: (transfer full): "14 of 47 things you can do"
 */
char *
voc_fit_dup_text (const VocFit *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->coverage.total == 0)
    return g_strdup (_("What is essential here is not known"));
  /* Translators: how many of the essential skills of an occupation the person has, of how many */
  return g_strdup_printf (ngettext ("%u of %u thing you can do", "%u of %u things you can do",
                                    self->coverage.total),
                          self->coverage.have + self->coverage.used, self->coverage.total);
}

/**
 * voc_fit_dup_answer:
 *
 * Returns: (transfer full): the same with the band in words: "14 of 47 things you can do: within reach"
 */
char *
voc_fit_dup_answer (const VocFit *self)
{
  static const char *const ANSWERS[] = {
    [VOC_REACH_UNKNOWN] = "",
    [VOC_REACH_FAR] = N_("a long way off"),
    [VOC_REACH_REACHABLE] = N_("within reach"),
    [VOC_REACH_STRONG] = N_("fits you well"),
  };
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  text = voc_fit_dup_text (self);
  if (self->coverage.total == 0)
    return g_steal_pointer (&text);
  /* Translators: how many things somebody can do, and how far they are from the occupation: “14 of 47 things
   * you can do: within reach” */
  return g_strdup_printf (_("%s: %s"), text,
                          gettext (ANSWERS[voc_coverage_get_reach (&self->coverage)]));
}

/* The parts of the sum, and what one skill counts in each, in quarters. */
static const struct
{
  VocSkillLevel level;
  gboolean close;
  guint quarters;
  const char *title;
  const char *detail;
} PARTS[] = {
  { VOC_SKILL_LEVEL_HAVE, FALSE, 4, N_("What you have"), N_("Each counts in full") },
  { VOC_SKILL_LEVEL_USED, FALSE, 3, N_("What you used long ago"),
    N_("Each counts three quarters") },
  { VOC_SKILL_LEVEL_LEARNING, FALSE, 2, N_("What you are learning"), N_("Each counts one half") },
  { VOC_SKILL_LEVEL_NONE, TRUE, 2, N_("What is close to something you have"),
    N_("Each counts one half") },
};

/* NULL without an error where nothing is in the part. */
static VocSumTerm *
make_part (VocAbilities  *abilities,
           guint          occupation,
           GArray        *needs,
           guint          part,
           GError       **error)
{
  VocMatrix *matrix = voc_abilities_get_matrix (abilities);
  VocRatio points = { 100 * (gint64) PARTS[part].quarters, 4 * (gint64) needs->len };
  g_autoptr (GPtrArray) terms = voc_sum_terms_new ();
  VocSumTerm *term;

  for (guint i = 0; i < needs->len; i++)
    {
      guint32 skill = g_array_index (needs, guint32, i);
      g_autoptr (VocConcept) concept = NULL;
      VocSumTerm *skill_term;

      if (voc_abilities_get_level (abilities, skill) != PARTS[part].level ||
          voc_abilities_get_is_close (abilities, skill) != PARTS[part].close)
        continue;
      concept = voc_catalogue_dup_concept (matrix->catalogue, matrix->skills[skill].id, error);
      if (concept == NULL)
        return NULL;
      skill_term =
        voc_sum_term_new (VOC_TERM_SKILL, voc_concept_get_label (concept), concept, points);
      skill_term->relation = VOC_RELATION_ESSENTIAL;
      if (voc_abilities_get_override (abilities, occupation, skill) != VOC_OVERRIDE_NONE)
        skill_term->detail = g_strdup (_("Adjusted by you"));
      g_ptr_array_add (terms, skill_term);
    }
  if (terms->len == 0)
    return NULL;

  points.numerator *= terms->len;
  term = voc_sum_term_new (VOC_TERM_OTHER, gettext (PARTS[part].title), NULL, points);
  term->detail = g_strdup (gettext (PARTS[part].detail));
  term->n_skills = terms->len;
  term->terms = g_steal_pointer (&terms);
  return term;
}

/**
 * voc_fit_dup_adjustments:
 * @abilities: what somebody can do
 * @occupation: index of an occupation
 *
 * Returns: (transfer full) (nullable): what the person says is otherwise where they work: "Adjusted by
 *   you: 2 things are not needed where you work"; %NULL if nothing is
 */
char *
voc_fit_dup_adjustments (VocAbilities *abilities,
                         guint         occupation)
{
  g_autofree char *less = NULL;
  g_autofree char *more = NULL;
  guint n_less;
  guint n_more;

  g_return_val_if_fail (VOC_IS_ABILITIES (abilities), NULL);

  n_less = voc_abilities_count_overrides (abilities, occupation, VOC_OVERRIDE_NOT_NEEDED);
  n_more = voc_abilities_count_overrides (abilities, occupation, VOC_OVERRIDE_NEEDED);
  less = g_strdup_printf (ngettext ("Adjusted by you: %u thing is not needed where you work.",
                                    "Adjusted by you: %u things are not needed where you work.",
                                    n_less),
                          n_less);
  more = g_strdup_printf (ngettext ("Adjusted by you: %u thing is needed where you work.",
                                    "Adjusted by you: %u things are needed where you work.",
                                    n_more),
                          n_more);
  if (n_less > 0 && n_more > 0)
    return g_strdup_printf ("%s %s", less, more);
  if (n_less > 0)
    return g_steal_pointer (&less);
  return n_more > 0 ? g_steal_pointer (&more) : NULL;
}

static void
add_notes (VocSum       *sum,
           VocAbilities *abilities,
           const VocFit *fit)
{
  g_autoptr (GStrvBuilder) notes = g_strv_builder_new ();
  g_autofree char *adjustments = voc_fit_dup_adjustments (abilities, fit->occupation);

  g_strv_builder_add (notes,
                      _("Only what is essential for the work counts, and each thing as much as "
                         "any other. What is optional is a plus, and not in the sum."));
  if (adjustments != NULL)
    g_strv_builder_add (notes, adjustments);
  g_strv_builder_add (notes,
                      _("Lists are ordered more carefully than by this figure, so that 20 of 22 "
                         "stands before 3 of 3: by the lower end of what the figure could be."));
  sum->notes = g_strv_builder_end (notes);
}

/**
 * voc_fit_dup_sum:
 * @abilities: what somebody can do
 * @occupation: index of an occupation
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): the coverage in percent, skill by skill
 */
VocSum *
voc_fit_dup_sum (VocAbilities  *abilities,
                 guint          occupation,
                 GError       **error)
{
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GPtrArray) terms = voc_sum_terms_new ();
  VocFit fit;
  VocSum *sum;

  g_return_val_if_fail (VOC_IS_ABILITIES (abilities), NULL);

  fit = voc_fit_of (abilities, occupation);
  voc_abilities_list_needs (abilities, occupation, VOC_RELATION_ESSENTIAL, needs);
  for (guint part = 0; part < G_N_ELEMENTS (PARTS); part++)
    {
      g_autoptr (GError) failure = NULL;
      VocSumTerm *term = make_part (abilities, occupation, needs, part, &failure);

      if (failure != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&failure));
          return NULL;
        }
      if (term != NULL)
        g_ptr_array_add (terms, term);
    }

  sum = voc_sum_new ("fit", _("How well it fits what you can do"), VOC_UNIT_PERCENT,
                     g_steal_pointer (&terms));
  sum->value_text = voc_fit_dup_text (&fit);
  add_notes (sum, abilities, &fit);
  return sum;
}
