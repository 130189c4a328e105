/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

/* More parts than that are not told apart; the smallest are shown together. */
#define MAX_PARTS 8

/* What the work is: shares of the groups that an occupation's skills belong to. */

static gboolean
is_skill_group (VocConcept *group)
{
  return group != NULL &&
         g_strcmp0 (voc_concept_get_code (VOC_CONCEPT (voc_group_get_root (VOC_GROUP (group)))),
                    "S") == 0;
}

/* Fields of knowledge, languages and transversal skills are one part each; what is done is told by the
 * groups of skills. */
static VocConcept *
get_part_group (VocConcept *group)
{
  if (group == NULL || is_skill_group (group))
    return group;

  return VOC_CONCEPT (voc_group_get_root (VOC_GROUP (group)));
}

static void
add_part (GPtrArray  *parts,
          VocSumTerm *term)
{
  VocRatio percent = { 100 * term->share.numerator, term->share.denominator };
  VocConcept *group = get_part_group (term->concept);
  g_autofree char *title = NULL;

  for (guint i = 0; i < parts->len; i++)
    {
      VocSumTerm *part = parts->pdata[i];

      if (part->concept == group)
        {
          part->points = voc_ratio_add (part->points, percent);
          return;
        }
    }

  title = group != NULL ? voc_concept_dup_title (group) : g_strdup (term->title);
  g_ptr_array_add (parts, voc_sum_term_new (term->kind, title, group, percent));
}

/* What people do comes before what they know. */
static int
compare_done (gconstpointer a,
              gconstpointer b)
{
  VocSumTerm *left = *(VocSumTerm *const *) a;
  VocSumTerm *right = *(VocSumTerm *const *) b;
  int order = is_skill_group (right->concept) - is_skill_group (left->concept);

  return order != 0 ? order : voc_sum_term_compare (a, b);
}

/* Puts the smallest of many parts into one. */
static void
join_smallest (GPtrArray *parts)
{
  VocSumTerm *other;

  g_ptr_array_sort (parts, voc_sum_term_compare);
  if (parts->len <= MAX_PARTS)
    {
      g_ptr_array_sort (parts, compare_done);
      return;
    }

  other = voc_sum_term_new (VOC_TERM_OTHER, _("Other"), NULL, voc_ratio_new (0, 1));
  other->terms = voc_sum_terms_new ();
  while (parts->len >= MAX_PARTS)
    {
      VocSumTerm *part = g_ptr_array_steal_index (parts, MAX_PARTS - 1);

      other->points = voc_ratio_add (other->points, part->points);
      g_ptr_array_add (other->terms, part);
    }
  g_ptr_array_sort (parts, compare_done);
  g_ptr_array_add (parts, other);
}

/**
 * voc_score_dup_work_shares:
 *
 * Which part of the weight of its skills belongs to which group, in whole percent that come to 100:
 * what people do first, then what they know, then what is small together.
 *
 * Returns: (transfer full): the shares; without terms if there is no score
 */
VocSum *
voc_score_dup_work_shares (VocScore *self)
{
  g_autoptr (GPtrArray) groups = NULL;
  GPtrArray *parts;
  VocSum *sum;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  groups = voc_score_dup_group_terms (self, VOC_SCORE_RESILIENCE, 1);
  parts = voc_sum_terms_new ();
  for (guint i = 0; i < groups->len; i++)
    {
      VocSumTerm *term = groups->pdata[i];

      if (term->kind == VOC_TERM_GROUP || term->kind == VOC_TERM_NO_GROUP)
        add_part (parts, term);
    }
  join_smallest (parts);

  sum = voc_sum_new ("work-shares", _("Groups of its skills, essential ones counted twice"),
                     VOC_UNIT_PERCENT, parts);
  if (parts->len > 0)
    {
      VocSumTerm *first = parts->pdata[0];
      g_autofree char *percent = voc_sum_dup_term_text (sum, first);

      /* Translators: the name of a group of skills and a percentage with its sign */
      sum->lead = g_strdup_printf (_("Most of all: %s, %s of the weight of its skills."),
                                   first->title, percent);
    }

  return sum;
}
