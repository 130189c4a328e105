/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

#include "voc-comparison-words.h"
#include "voc-comparison.h"
#include "voc-model-texts.h"

/* How two occupations differ. */

/* What both ask for, and what only one does. */
typedef struct
{
  GPtrArray *shared; /* (element-type VocRequirement): as the first needs it */
  GPtrArray *only_a;
  GPtrArray *only_b;
} Split;

static void
index_requirements (GHashTable *ids,
                    GPtrArray  *requirements)
{
  for (guint i = 0; i < requirements->len; i++)
    g_hash_table_insert (
      ids,
      GUINT_TO_POINTER (voc_concept_get_id (voc_requirement_get_concept (requirements->pdata[i]))),
      requirements->pdata[i]);
}

/* What is needed everywhere comes first. */
static int
compare_requirements (gconstpointer a,
                      gconstpointer b)
{
  VocRequirement *left = *(VocRequirement *const *) a;
  VocRequirement *right = *(VocRequirement *const *) b;
  int order = (int) voc_requirement_get_relation (left) -
              (int) voc_requirement_get_relation (right);

  return order != 0 ? order
                    : voc_concept_compare_labels (voc_requirement_get_concept (left),
                                                  voc_requirement_get_concept (right));
}

static void
split_init (Split                  *self,
            const VocReportSubject *a,
            const VocReportSubject *b)
{
  const guint indices[] = { a->index, b->index };
  g_autoptr (GArray) skills = voc_comparison_new (a->matrix, indices, G_N_ELEMENTS (indices));
  g_autoptr (GHashTable) requirements = g_hash_table_new (NULL, NULL);

  self->shared = g_ptr_array_new ();
  self->only_a = g_ptr_array_new ();
  self->only_b = g_ptr_array_new ();
  index_requirements (requirements, b->requirements);
  index_requirements (requirements, a->requirements);
  for (guint i = 0; i < skills->len; i++)
    {
      const VocComparedSkill *skill = &g_array_index (skills, VocComparedSkill, i);
      gpointer requirement =
        g_hash_table_lookup (requirements, GUINT_TO_POINTER (a->matrix->skills[skill->skill].id));

      if (voc_compared_skill_is_shared (skill, G_N_ELEMENTS (indices)))
        g_ptr_array_add (self->shared, requirement);
      else if (voc_compared_skill_is_only (skill, G_N_ELEMENTS (indices), 0))
        g_ptr_array_add (self->only_a, requirement);
      else
        g_ptr_array_add (self->only_b, requirement);
    }
  g_ptr_array_sort (self->shared, compare_requirements);
  g_ptr_array_sort (self->only_a, compare_requirements);
  g_ptr_array_sort (self->only_b, compare_requirements);
}

static void
split_clear (Split *self)
{
  g_ptr_array_unref (self->shared);
  g_ptr_array_unref (self->only_a);
  g_ptr_array_unref (self->only_b);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Split, split_clear)

static void
add_numbers (VocBlock   *table,
             const char *title,
             guint       a,
             guint       b)
{
  g_autofree char *left = voc_report_dup_number (a);
  g_autofree char *right = voc_report_dup_number (b);

  voc_block_add_row (table, VOC_ROW_CELLS, title, left, right, NULL);
}

static void
add_figures (VocBlock               *table,
             const VocReportSubject *a,
             const VocReportSubject *b,
             VocScoreColumn          column)
{
  g_autofree char *left = voc_score_dup_value_text (a->score, column);
  g_autofree char *right = voc_score_dup_value_text (b->score, column);

  voc_block_add_row (table, VOC_ROW_CELLS, voc_score_column_to_title (column), left, right, NULL);
}

static gboolean
is_on_scale (VocRatio value)
{
  return voc_ratio_is_known (value) &&
         voc_ratio_compare (voc_ratio_clip (value, 0, 100), value) == 0;
}

/* One scale with both on it, if it goes that far. */
static void
add_picture (VocBlock               *section,
             const VocReportSubject *a,
             const VocReportSubject *b)
{
  VocRatio first = voc_score_get_unclipped (a->score, VOC_SCORE_RESILIENCE);
  VocRatio second = voc_score_get_unclipped (b->score, VOC_SCORE_RESILIENCE);
  VocChartData *data;
  const char *low;
  const char *high;

  if (!is_on_scale (first) || !is_on_scale (second))
    return;

  data = voc_chart_data_new (VOC_CHART_AXIS, voc_score_get_protection_title ());
  voc_score_get_protection_ends (&low, &high);
  voc_chart_data_set_ends (data, low, high);
  voc_chart_data_set_value (data, (double) voc_ratio_round (first, 0), a->title);
  voc_chart_data_add_mark (data, b->title, (double) voc_ratio_round (second, 0));
  voc_block_add_figure (section, data);
}

static void
add_differences (VocBlock               *section,
                 const VocReportSubject *a,
                 const VocReportSubject *b,
                 const Split            *split)
{
  VocBlock *table = voc_block_add_table (section, _("Side by side"));

  voc_block_add_column (table, "", 30, FALSE);
  voc_block_add_column (table, a->title, 35, FALSE);
  voc_block_add_column (table, b->title, 35, FALSE);
  add_numbers (table, _("Needed everywhere"), voc_occupation_get_n_essential (a->occupation),
               voc_occupation_get_n_essential (b->occupation));
  add_numbers (table, _("Depending on the employer"),
               voc_occupation_get_n_optional (a->occupation),
               voc_occupation_get_n_optional (b->occupation));
  add_numbers (table, _("Shared with the other"), split->shared->len, split->shared->len);
  add_numbers (table, _("Only here"), split->only_a->len, split->only_b->len);
  add_figures (table, a, b, VOC_SCORE_RESILIENCE);
  add_figures (table, a, b, VOC_SCORE_EXPOSURE);
  add_figures (table, a, b, VOC_SCORE_JOBZONE);
  add_figures (table, a, b, VOC_SCORE_PHYSICAL);
  add_figures (table, a, b, VOC_SCORE_REMOTE);
}

/**
 * voc_report_add_difference:
 * @section: where to add it
 * @a: an occupation
 * @b: another one
 * @error: return location
 *
 * The first page of a report about two: how they differ.
 *
 * Returns: whether it could be read
 */
gboolean
voc_report_add_difference (VocBlock                *section,
                           const VocReportSubject  *a,
                           const VocReportSubject  *b,
                           GError                 **error)
{
  g_autoptr (GPtrArray) sentences =
    voc_comparison_dup_sentences (a->lens, a->occupation, b->occupation, error);
  g_auto (Split) split = { 0 };
  VocBlock *part;

  if (sentences == NULL)
    return FALSE;

  split_init (&split, a, b);
  part = voc_block_add_section (section, "difference", _("How they differ"));
  for (guint i = 0; i < sentences->len; i++)
    voc_block_add_paragraph (part, sentences->pdata[i]);
  add_picture (part, a, b);
  add_differences (part, a, b, &split);
  voc_report_add_way_between (part, a, b);
  voc_report_add_way_between (part, b, a);

  return TRUE;
}

static void
add_list (VocBlock   *section,
          const char *title,
          GPtrArray  *requirements)
{
  g_autofree char *heading = g_strdup_printf (_("%s (%u)"), title, requirements->len);
  VocBlock *table;

  if (requirements->len == 0)
    return;

  table = voc_block_add_table (section, heading);
  voc_block_add_column (table, _("Skill"), 70, FALSE);
  voc_block_add_column (table, _("How it is needed"), 30, FALSE);
  for (guint i = 0; i < requirements->len; i++)
    {
      VocConcept *skill = voc_requirement_get_concept (requirements->pdata[i]);
      VocBlockRow *row =
        voc_block_add_row (table, VOC_ROW_CELLS, voc_concept_get_label (skill),
                           voc_relation_to_label (voc_requirement_get_relation (requirements
                                                                                  ->pdata[i])),
                           NULL);

      row->uri = voc_concept_dup_portal_uri (skill);
    }
}

/**
 * voc_report_add_comparison:
 * @section: where to add it
 * @a: an occupation
 * @b: another one
 *
 * The part with every skill that they share or do not.
 */
void
voc_report_add_comparison (VocBlock               *section,
                           const VocReportSubject *a,
                           const VocReportSubject *b)
{
  g_auto (Split) split = { 0 };
  g_autofree char *only_a = g_strdup_printf (_("Only %s"), a->title);
  g_autofree char *only_b = g_strdup_printf (_("Only %s"), b->title);
  VocBlock *part = voc_block_add_section (section, "comparison", _("Skill by skill"));

  split_init (&split, a, b);
  add_list (part, _("Both"), split.shared);
  add_list (part, only_a, split.only_a);
  add_list (part, only_b, split.only_b);
}
