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
 * voc_fit_suggest:
 * @abilities: what somebody can do
 * @limit: how many to find at the most
 *
 * Finds the occupations that their skills open: those that fit best, by the lower bound. Only
 * occupations of which something essential is there.
 *
 * Returns: (transfer full) (element-type VocFit): the best first
 */
GArray *
voc_fit_suggest (VocAbilities *abilities,
                 guint         limit)
{
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *fits;

  g_return_val_if_fail (VOC_IS_ABILITIES (abilities), NULL);

  fits = g_array_new (FALSE, FALSE, sizeof (VocFit));
  for (guint o = 0; o < voc_abilities_get_matrix (abilities)->n_occupations; o++)
    {
      VocFit fit = get_fit (abilities, o, skills);

      if (fit.coverage.have + fit.coverage.used + fit.coverage.learning + fit.coverage.close > 0)
        g_array_append_val (fits, fit);
    }
  g_array_sort (fits, compare_fits);
  g_array_set_size (fits, MIN (limit, fits->len));

  return fits;
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
      VocSumTerm *term = make_part (abilities, needs, part, &failure);

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
  return sum;
}
