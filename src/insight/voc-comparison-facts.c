/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-comparison-facts.h"

#include <glib/gi18n.h>

#include "voc-fit.h"
#include "voc-interests.h"
#include "voc-model-texts.h"

/* What stands side by side about two to four occupations: answers in words first, then counts, then figures
 * for specialists. */

/* So many interests say what people like who like a work. */
#define N_TOP_INTERESTS 2

typedef struct
{
  GPtrArray *facts; /* (owned) (element-type VocComparedFact) */
  VocMatrix *matrix;
  guint n;
  guint indices[VOC_COMPARISON_MAX];
  VocScore *scores[VOC_COMPARISON_MAX]; /* (owned) */
} Table;

static void
table_clear (Table *self)
{
  g_clear_pointer (&self->facts, g_ptr_array_unref);
  for (guint i = 0; i < self->n; i++)
    g_clear_object (&self->scores[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Table, table_clear)

static void
fact_free (VocComparedFact *self)
{
  g_free (self->title);
  for (guint i = 0; i < VOC_COMPARISON_MAX; i++)
    g_free (self->values[i]);
  g_free (self);
}

static VocComparedFact *
add_fact (Table      *table,
          const char *id,
          const char *title)
{
  VocComparedFact *fact = g_new0 (VocComparedFact, 1);

  fact->id = id;
  fact->title = g_strdup (title);
  g_ptr_array_add (table->facts, fact);

  return fact;
}

static void
add_plain_facts (Table *table)
{
  static const char *const IDS[VOC_N_PLAIN_FACTS] = { "training", "place", "physical" };

  for (guint k = 0; k < VOC_N_PLAIN_FACTS; k++)
    {
      VocComparedFact *fact = add_fact (table, IDS[k], NULL);
      const char *title = NULL;

      for (guint i = 0; i < table->n; i++)
        fact->values[i] = g_strdup (voc_score_get_plain_fact (table->scores[i], k, &title));
      fact->title = g_strdup (title);
    }
}

static char *
dup_speed (VocScore *score)
{
  VocRatio value = voc_score_get_value (score, VOC_SCORE_EXPOSURE);
  g_autofree char *share = voc_ratio_format_for_people (value, 0);

  /* Translators: %s is a number, %d how far off it may be */
  return g_strdup_printf (_("about %s in 100 tasks (± %d)"), share,
                          voc_score_model_get_band (voc_score_get_model (score),
                                                    VOC_SCORE_EXPOSURE));
}

/* How well protected it is, with how far off that may be, and what AI could speed up. */
static void
add_outlook (Table *table)
{
  VocComparedFact *protection =
    add_fact (table, "protection", voc_score_get_protection_title ());
  VocComparedFact *speed = add_fact (table, "speed-up", _("What AI could speed up"));

  for (guint i = 0; i < table->n; i++)
    {
      VocScore *score = table->scores[i];
      g_autofree char *text = voc_score_dup_protection_text (score);

      if (text == NULL)
        continue;
      /* Translators: a figure with a word, and how far off it may be: “78 of 100, strongly protected (± 6)” */
      protection->values[i] =
        g_strdup_printf (_("%s (± %d)"), text,
                         voc_score_model_get_band (voc_score_get_model (score),
                                                   VOC_SCORE_RESILIENCE));
      speed->values[i] = dup_speed (score);
    }
}

static void
add_fit (Table        *table,
         VocAbilities *abilities)
{
  VocComparedFact *fact = add_fact (table, "fit", _("What you can do"));

  for (guint i = 0; i < table->n; i++)
    {
      VocFit fit = voc_fit_of (abilities, table->indices[i]);

      fact->values[i] = voc_fit_dup_text (&fit);
    }
}

/* The interests that a work answers to most. */
static char *
dup_interests (VocTraits *traits,
               guint      occupation)
{
  const gint32 *values = voc_traits_get (traits, VOC_TRAIT_INTERESTS, occupation, NULL);
  const char *names[N_TOP_INTERESTS + 1] = { NULL };
  guint taken = 0;

  if (values == NULL)
    return NULL;

  for (guint k = 0; k < N_TOP_INTERESTS; k++)
    {
      guint best = VOC_N_INTERESTS;

      for (guint i = 0; i < VOC_N_INTERESTS; i++)
        if ((taken & 1U << i) == 0 && (best == VOC_N_INTERESTS || values[i] > values[best]))
          best = i;
      taken |= 1U << best;
      names[k] = voc_interest_get_title (best);
    }

  return g_strjoinv (C_("list separator", ", "), (char **) names);
}

static void
add_interests (Table     *table,
               VocTraits *traits)
{
  VocComparedFact *fact = add_fact (table, "interests", _("For people who like"));

  for (guint i = 0; i < table->n; i++)
    fact->values[i] = dup_interests (traits, table->indices[i]);
}

static char *
dup_count (guint n)
{
  return g_strdup_printf ("%u", n);
}

static void
add_counts (Table *table)
{
  g_autoptr (GArray) skills = voc_comparison_new (table->matrix, table->indices, table->n);
  VocComparedFact *essential = add_fact (table, "essential", _("Skills always needed"));
  VocComparedFact *optional = add_fact (table, "optional", _("Skills sometimes needed"));
  VocComparedFact *only = add_fact (table, "only", _("Skills only needed here"));
  VocComparedFact *shared =
    add_fact (table, "shared",
              table->n == 2 ? _("Skills that both need") : _("Skills that all of them need"));
  guint n_shared = 0;

  for (guint k = 0; k < skills->len; k++)
    n_shared += voc_compared_skill_is_shared (&g_array_index (skills, VocComparedSkill, k),
                                              table->n);
  for (guint i = 0; i < table->n; i++)
    {
      guint n[3] = { 0 };

      for (guint k = 0; k < skills->len; k++)
        {
          const VocComparedSkill *skill = &g_array_index (skills, VocComparedSkill, k);

          n[0] += skill->relations[i] == VOC_RELATION_ESSENTIAL;
          n[1] += skill->relations[i] == VOC_RELATION_OPTIONAL;
          n[2] += voc_compared_skill_is_only (skill, table->n, i);
        }
      essential->values[i] = dup_count (n[0]);
      optional->values[i] = dup_count (n[1]);
      only->values[i] = dup_count (n[2]);
      shared->values[i] = dup_count (n_shared);
    }
}

/* “9 of 25” of the skills that are always needed in the occupation of the line. */
static void
add_coverage (Table                *table,
              VocConcept *const *occupations)
{
  for (guint to = 0; to < table->n; to++)
    {
      /* Translators: %s is an occupation; of its skills, how many one brings from others */
      g_autofree char *title =
        g_strdup_printf (_("What one brings to %s"),
                         voc_concept_get_label (occupations[to]));
      VocComparedFact *fact = add_fact (table, "brings", title);

      for (guint from = 0; from < table->n; from++)
        {
          VocCoverage coverage =
            voc_coverage_from_occupation (table->matrix, table->indices[from], table->indices[to]);

          if (from != to && coverage.total > 0)
            /* Translators: how many of the skills that are always needed one has */
            fact->values[from] = g_strdup_printf (_("%u of %u"), coverage.have, coverage.total);
        }
    }
}

static void
add_figures (Table *table)
{
  static const VocScoreColumn COLUMNS[] = {
    VOC_SCORE_EXPOSURE,  VOC_SCORE_ML,      VOC_SCORE_GEN,     VOC_SCORE_DIG,    VOC_SCORE_ROB,
    VOC_SCORE_HUM,       VOC_SCORE_JOBZONE, VOC_SCORE_REMOTE,  VOC_SCORE_PHYSICAL,
    VOC_SCORE_MT_DIGITAL, VOC_SCORE_GREEN,  VOC_SCORE_MT_CARE, VOC_SCORE_MT_GLOBAL,
    VOC_SCORE_MT_KNOW,   VOC_SCORE_MT_SECURE,
  };

  for (guint k = 0; k < G_N_ELEMENTS (COLUMNS); k++)
    {
      VocComparedFact *fact = add_fact (table, voc_score_column_to_id (COLUMNS[k]),
                                        voc_score_column_to_title (COLUMNS[k]));

      fact->for_specialists = TRUE;
      for (guint i = 0; i < table->n; i++)
        if (voc_ratio_is_known (voc_score_get_value (table->scores[i], COLUMNS[k])))
          fact->values[i] = voc_score_dup_value_text (table->scores[i], COLUMNS[k]);
    }
}

/**
 * voc_comparison_dup_facts:
 * @lens: what is known, and how it is looked at
 * @occupations: (array length=n): occupations of its catalogue
 * @n: how many, 2 to %VOC_COMPARISON_MAX
 * @abilities: (nullable): what a person can do
 * @traits: (nullable): what people like who like a work
 * @error: return location
 *
 * Returns: (transfer full) (element-type VocComparedFact): the lines of a table, answers before counts and
 *   figures
 */
GPtrArray *
voc_comparison_dup_facts (VocLens               *lens,
                          VocConcept *const     *occupations,
                          guint                  n,
                          VocAbilities          *abilities,
                          VocTraits             *traits,
                          GError               **error)
{
  g_auto (Table) table = { NULL };

  g_return_val_if_fail (VOC_IS_LENS (lens), NULL);
  g_return_val_if_fail (n >= 2 && n <= VOC_COMPARISON_MAX, NULL);

  table.facts = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_free);
  table.matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  for (; table.n < n; table.n++)
    {
      table.scores[table.n] = voc_lens_dup_score (lens, VOC_OCCUPATION (occupations[table.n]),
                                                  error);
      if (table.scores[table.n] == NULL)
        return NULL;
      voc_matrix_find_occupation (table.matrix,
                                  voc_concept_get_id (occupations[table.n]),
                                  &table.indices[table.n]);
    }

  add_plain_facts (&table);
  add_outlook (&table);
  if (abilities != NULL)
    add_fit (&table, abilities);
  if (traits != NULL)
    add_interests (&table, traits);
  add_counts (&table);
  /* Of two, sentences say it. */
  if (n > 2)
    add_coverage (&table, occupations);
  add_figures (&table);

  return g_steal_pointer (&table.facts);
}
