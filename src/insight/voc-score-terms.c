/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* The terms of the sums. All terms of one sum that stand for skills have the same denominator, so
 * that groups are summed up in integers. A skill in several groups gives each of them an equal part
 * of its term. */

typedef struct
{
  VocGroup *group;            /* (unowned) (nullable) */
  GPtrArray *terms;           /* (owned) (element-type VocSumTerm) */
  gint64 points;
  gint64 weight;
} Bucket;

static void
bucket_free (Bucket *bucket)
{
  g_ptr_array_unref (bucket->terms);
  g_free (bucket);
}

/* What a skill adds to a column. */
static VocRatio
get_skill_points (VocScore       *self,
                  VocScoreColumn  column,
                  const VocMatrixEntry *entry,
                  VocRatio       *out_value)
{
  VocScoreFacts *facts = self->facts;
  const gint32 *values = voc_matrix_get_values (facts->matrix, entry->index);
  gint64 weight = voc_score_weight_of (entry->relation);
  gint64 n = facts->n_skills;

  if (column == VOC_SCORE_RESILIENCE)
    {
      VocRatio alone = voc_score_formula_skill (values, facts->model);

      *out_value = voc_ratio_add (alone, voc_score_get_base (self, column));
      return voc_ratio_new (weight * alone.numerator, facts->row->weight * alone.denominator);
    }
  if (column == VOC_SCORE_GREEN)
    {
      gboolean green = facts->matrix->skills[entry->index].collections & VOC_COLLECTION_GREEN;

      *out_value = voc_ratio_new (green ? 100 : 0, 1);
      return voc_ratio_new (green ? 100 * VOC_SCORE_GREEN_FULL : 0, n);
    }
  if (column == VOC_SCORE_TRANSFERABILITY)
    {
      gint64 log = facts->matrix->skills[entry->index].log;

      *out_value = voc_ratio_new (log, VOC_MATRIX_LOG_ONE);
      return voc_ratio_new (log, n * VOC_MATRIX_LOG_ONE);
    }

  *out_value = voc_ratio_new (values[column], 1);
  return voc_ratio_new (weight * values[column], facts->row->weight);
}

/* A term of a skill, or @parts / @of of it. */
static VocSumTerm *
make_skill_term (VocScore       *self,
                 VocScoreColumn  column,
                 const VocMatrixEntry *entry,
                 gint64          parts,
                 gint64          of)
{
  VocConcept *skill = self->facts->skills->pdata[entry - self->facts->entries];
  g_autofree char *title = voc_concept_dup_title (skill);
  VocSumTerm *term = voc_sum_term_new (VOC_TERM_SKILL, title, skill, VOC_RATIO_UNKNOWN);

  term->relation = entry->relation;
  term->n_skills = 1;
  term->points = get_skill_points (self, column, entry, &term->value);
  term->points.numerator *= parts;
  term->points.denominator *= of;
  term->share = voc_ratio_new (parts * voc_score_weight_of (entry->relation),
                               of * self->facts->row->weight);

  return term;
}

static VocGroup *
get_family (VocScoreFacts *facts)
{
  VocGroup *group = voc_occupation_get_isco_group (facts->occupation);

  while (voc_group_get_parent (group) != NULL)
    {
      const char *code = voc_concept_get_code (VOC_CONCEPT (group));

      /* Not every catalogue gives every group a code. */
      if (code != NULL && strlen (code) <= 2)
        break;
      group = voc_group_get_parent (group);
    }

  return group;
}

/* Whether research about the unit group belongs to the sum, if there is any. */
gboolean
voc_score_can_anchor (VocScoreColumn column)
{
  return column == VOC_SCORE_RESILIENCE || column < VOC_SCORE_N_ANCHORED;
}

/* What adoption that is not steady adds: to resilience by way of each exposure vector. */
static void
add_adoption (VocScore       *self,
              VocScoreColumn  column,
              GPtrArray      *terms)
{
  VocScoreInput input = voc_score_get_input (self);
  gboolean moves = column <= VOC_SCORE_ROB || column == VOC_SCORE_EXPOSURE;
  g_autofree char *title = NULL;
  VocSumTerm *term;

  if (self->scenario == VOC_SCENARIO_STEADY || (!moves && column != VOC_SCORE_RESILIENCE))
    return;

  title = voc_scenario_dup_words (self->scenario);
  term = voc_sum_term_new (VOC_TERM_ADOPTION, title, NULL,
                           moves ? voc_score_formula_adoption (&input, column, NULL)
                                 : voc_ratio_new (0, 1));
  if (!moves)
    {
      term->terms = voc_score_dup_adoption_terms (self);
      for (guint i = 0; i < term->terms->len; i++)
        term->points =
          voc_ratio_add (term->points, ((VocSumTerm *) term->terms->pdata[i])->points);
    }
  g_ptr_array_add (terms, term);
}

/* What each exposure vector adds to resilience (element-type VocSumTerm) because adoption is not
 * steady, most first. */
GPtrArray *
voc_score_dup_adoption_terms (VocScore *self)
{
  VocScoreInput input = voc_score_get_input (self);
  GPtrArray *terms = voc_sum_terms_new ();

  if (self->scenario == VOC_SCENARIO_STEADY || !voc_score_is_known (self))
    return terms;

  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_ROB; c++)
    g_ptr_array_add (terms,
                     voc_sum_term_new (VOC_TERM_ADOPTION, voc_score_column_to_title (c), NULL,
                                       voc_score_formula_adoption (&input, c, self->facts->model)));
  g_ptr_array_sort (terms, voc_sum_term_compare);

  return terms;
}

/* Family, anchor and adoption, where they belong to the sum. */
static void
add_offsets (VocScore       *self,
             VocScoreColumn  column,
             GPtrArray      *terms)
{
  VocScoreFacts *facts = self->facts;
  VocGroup *unit_group = voc_occupation_get_isco_group (facts->occupation);

  if (column != VOC_SCORE_RESILIENCE && column >= VOC_SCORE_N_MODEL_COLUMNS)
    return;

  if (voc_score_model_get_family (facts->model, facts->code) != NULL)
    g_ptr_array_add (terms, voc_sum_term_new (VOC_TERM_FAMILY, _("Occupational family"),
                                              VOC_CONCEPT (get_family (facts)),
                                              voc_score_get_family_points (self, column)));
  if (self->anchored && voc_score_has_anchor (self) && voc_score_can_anchor (column))
    g_ptr_array_add (terms, voc_sum_term_new (VOC_TERM_ANCHOR, _("Research anchor"),
                                              VOC_CONCEPT (unit_group),
                                              voc_score_get_anchor_points (self, column)));
  add_adoption (self, column, terms);
}

/* The sum of a column without its base (element-type VocSumTerm), skill by skill, in no order; empty
 * if there is no score. */
GPtrArray *
voc_score_dup_terms (VocScore       *self,
                     VocScoreColumn  column)
{
  GPtrArray *terms = voc_sum_terms_new ();

  if (!voc_score_is_known (self))
    return terms;

  for (guint i = 0; i < self->facts->n_skills; i++)
    g_ptr_array_add (terms, make_skill_term (self, column, &self->facts->entries[i], 1, 1));
  add_offsets (self, column, terms);

  return terms;
}

/* The group at a level above a group: 1 for S1, 2 for S1.2 …; the group itself if it is not that
 * deep. */
static VocGroup *
get_at_level (VocGroup *group,
              guint     level)
{
  while (level > 0 && voc_group_get_depth (group) > level && voc_group_get_parent (group) != NULL)
    group = voc_group_get_parent (group);

  return group;
}

static Bucket *
get_bucket (GHashTable *buckets,
            VocGroup   *group)
{
  Bucket *bucket = g_hash_table_lookup (buckets, group);

  if (bucket == NULL)
    {
      bucket = g_new0 (Bucket, 1);
      bucket->group = group;
      bucket->terms = voc_sum_terms_new ();
      g_hash_table_insert (buckets, group, bucket);
    }

  return bucket;
}

static void
add_to_bucket (Bucket     *bucket,
               VocSumTerm *term)
{
  bucket->points += term->points.numerator;
  bucket->weight += term->share.numerator;
  g_ptr_array_add (bucket->terms, term);
}

/* Divides one skill among its groups. @parts is a multiple of the number of groups of every skill.
 * */
static void
divide (VocScore       *self,
        VocScoreColumn  column,
        const VocMatrixEntry *entry,
        guint           level,
        gint64          parts,
        GHashTable     *buckets)
{
  VocScoreFacts *facts = self->facts;
  VocGroup *groups[VOC_SCORE_MAX_GROUPS];
  gint64 counts[VOC_SCORE_MAX_GROUPS];
  guint n_different = 0;
  guint n;
  const guint32 *indices = voc_matrix_get_skill_groups (facts->matrix, entry->index, &n);

  n = MIN (n, VOC_SCORE_MAX_GROUPS);
  for (guint i = 0; i < n; i++)
    {
      VocGroup *group = get_at_level (g_hash_table_lookup (facts->groups,
                                                           GUINT_TO_POINTER (indices[i])),
                                      level);
      guint at = 0;

      while (at < n_different && groups[at] != group)
        at++;
      if (at == n_different)
        {
          groups[n_different] = group;
          counts[n_different++] = 0;
        }
      counts[at]++;
    }

  for (guint i = 0; i < n_different; i++)
    add_to_bucket (get_bucket (buckets, groups[i]),
                   make_skill_term (self, column, entry, counts[i] * (parts / n), parts));
  if (n == 0)
    add_to_bucket (get_bucket (buckets, NULL),
                   make_skill_term (self, column, entry, parts, parts));
}

static VocSumTerm *
make_group_term (Bucket *bucket)
{
  VocSumTerm *first = bucket->terms->pdata[0];
  VocConcept *group = (VocConcept *) bucket->group;
  g_autofree char *title =
    group != NULL ? voc_concept_dup_title (group) : g_strdup (_("Not classified"));
  VocSumTerm *term = voc_sum_term_new (group != NULL ? VOC_TERM_GROUP : VOC_TERM_NO_GROUP, title,
                                       group,
                                       (VocRatio) { bucket->points, first->points.denominator });

  term->share = (VocRatio) { bucket->weight, first->share.denominator };
  term->n_skills = bucket->terms->len;
  term->terms = g_ptr_array_ref (bucket->terms);
  g_ptr_array_sort (term->terms, voc_sum_term_compare);

  return term;
}

/* The least number that the number of groups of every skill divides. */
static gint64
get_parts (VocScoreFacts *facts)
{
  gint64 parts = 1;

  for (guint i = 0; i < facts->n_skills; i++)
    {
      gint64 multiple = parts;
      guint n;

      voc_matrix_get_skill_groups (facts->matrix, facts->entries[i].index, &n);
      n = MIN (n, VOC_SCORE_MAX_GROUPS);
      while (n > 0 && multiple % n != 0)
        multiple += parts;
      parts = multiple;
    }

  return parts;
}

/* The same with the skills of each group together: groups of a level from 1, or the deepest for 0. */
GPtrArray *
voc_score_dup_group_terms (VocScore       *self,
                           VocScoreColumn  column,
                           guint           level)
{
  g_autoptr (GHashTable) buckets = NULL;
  GPtrArray *terms = voc_sum_terms_new ();
  GHashTableIter iter;
  gpointer bucket;
  gint64 parts;

  if (!voc_score_is_known (self))
    return terms;

  buckets = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) bucket_free);
  parts = get_parts (self->facts);
  for (guint i = 0; i < self->facts->n_skills; i++)
    divide (self, column, &self->facts->entries[i], level, parts, buckets);

  g_hash_table_iter_init (&iter, buckets);
  while (g_hash_table_iter_next (&iter, NULL, &bucket))
    g_ptr_array_add (terms, make_group_term (bucket));
  add_offsets (self, column, terms);

  return terms;
}
