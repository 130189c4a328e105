/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-needs.h"

#include <math.h>

#include "voc-catalogue-private.h"
#include "voc-search-found.h"
#include "voc-search-names.h"
#include "voc-search-score.h"
#include "voc-search-stem.h"

/*
 * Who types what the work is, "work with animals", names a skill: the occupations that need it may be meant.
 */

/* Further skills that have the words say ever less. */
#define MOST_SKILLS 12
#define MOST_OCCUPATIONS 30
/* What so many occupations need tells none from others; they are not even read. */
#define MOST_USES 400

typedef struct
{
  guint occupation;
  guint skill;                /* the place of the best that it needs */
  double score;
} Needing;

/**
 * voc_search_dup_named_skills:
 * @catalogue: a catalogue
 * @text: what was typed
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocSearchHit): the best of the skills that have all of
 *   it in one name, as a whole word if it is one
 */
GPtrArray *
voc_search_dup_named_skills (VocCatalogue  *catalogue,
                             const char    *text,
                             GCancellable  *cancellable,
                             GError       **error)
{
  VocSearchIndex *index = voc_catalogue_get_index (catalogue, VOC_CONCEPT_SKILL, error);
  VocSearchIndex *by_kind[] = { [VOC_CONCEPT_SKILL] = index };
  g_autoptr (GPtrArray) words = voc_search_split (text);
  double least = words->len > 1 ? VOC_SCORE_ALTERNATIVE_WORD : VOC_SCORE_LABEL_WHOLE_WORD;
  g_auto (VocSearchFound) found = { 0 };
  GPtrArray *skills;

  if (index == NULL)
    return NULL;
  voc_search_found_init (&found, voc_catalogue_count_concepts (catalogue));
  if (!voc_search_names (index, text, &found, cancellable, error))
    return NULL;

  skills = voc_search_found_dup_best (&found, by_kind, MOST_SKILLS, FALSE);
  while (skills->len > 0 && ((VocSearchHit *) skills->pdata[skills->len - 1])->score < least)
    g_ptr_array_set_size (skills, skills->len - 1);
  return skills;
}

/* Adds the occupations to which a skill is essential: those that need little else first, and of two skills
 * the rarer says more. */
static gboolean
add_needing (GArray        *needing,
             GHashTable    *places,
             VocCatalogue  *catalogue,
             GPtrArray     *skills,
             guint          place,
             GError       **error)
{
  static const char SQL[] =
    "SELECT r.occupation, o.essential, s.uses FROM skill AS s JOIN requirement AS r"
    " ON r.skill = s.id AND r.relation = 1 JOIN occupation AS o ON o.id = r.occupation"
    " WHERE s.id = ?1 AND s.uses <= ?2";
  const VocSearchHit *skill = skills->pdata[place];
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (voc_catalogue_get_database (catalogue), SQL, error);
  gboolean row = FALSE;
  gboolean good = statement != NULL;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int (statement, 1, skill->concept);
  sqlite3_bind_int (statement, 2, MOST_USES);
  while ((good = voc_sql_next_row (statement, "cnn", &row, error)) && row)
    {
      gpointer id = GUINT_TO_POINTER (sqlite3_column_int (statement, 0));
      guint at = GPOINTER_TO_UINT (g_hash_table_lookup (places, id));
      double rare = log (1.0 + 2.0 * MOST_USES / MAX (sqlite3_column_int (statement, 2), 1));
      double gain =
        skill->score * rare / sqrt (MAX (sqlite3_column_int (statement, 1), 1));
      Needing fresh = { GPOINTER_TO_UINT (id), place, gain };

      if (at > 0)
        g_array_index (needing, Needing, at - 1).score += gain;
      else
        {
          g_array_append_val (needing, fresh);
          g_hash_table_insert (places, id, GUINT_TO_POINTER (needing->len));
        }
    }

  return good;
}

static int
compare_needing (gconstpointer a,
                 gconstpointer b)
{
  const Needing *left = a;
  const Needing *right = b;

  if (left->score != right->score)
    return left->score > right->score ? -1 : 1;
  return left->occupation < right->occupation ? -1 : left->occupation > right->occupation;
}

/* The best count 1. */
static GPtrArray *
dup_hits (GArray        *needing,
          VocCatalogue  *catalogue,
          GPtrArray     *skills,
          GError       **error)
{
  g_autoptr (GPtrArray) hits =
    g_ptr_array_new_with_free_func ((GDestroyNotify) voc_search_hit_unref);

  for (guint i = 0; i < MIN (needing->len, MOST_OCCUPATIONS); i++)
    {
      const Needing *at = &g_array_index (needing, Needing, i);
      const VocSearchHit *named = skills->pdata[at->skill];
      g_autoptr (VocConcept) skill = voc_catalogue_dup_concept (catalogue, named->concept, error);

      if (skill == NULL)
        return NULL;
      g_ptr_array_add (hits, voc_search_hit_new (at->occupation, VOC_CONCEPT_OCCUPATION,
                                                 VOC_TEXT_SKILL, voc_concept_get_label (skill),
                                                 at->score /
                                                   g_array_index (needing, Needing, 0).score));
    }

  return g_steal_pointer (&hits);
}

/**
 * voc_search_dup_needing:
 * @catalogue: a catalogue
 * @skills: (element-type VocSearchHit): skills, best first
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type VocSearchHit): the occupations to which one of them is
 *   essential, best first, with a score from 0 to 1; what matched is the name of the skill
 */
GPtrArray *
voc_search_dup_needing (VocCatalogue  *catalogue,
                        GPtrArray     *skills,
                        GError       **error)
{
  g_autoptr (GArray) needing = g_array_new (FALSE, FALSE, sizeof (Needing));
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < skills->len; i++)
    if (!add_needing (needing, places, catalogue, skills, i, error))
      return NULL;
  g_array_sort (needing, compare_needing);

  return dup_hits (needing, catalogue, skills, error);
}
