/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"
#include "voc-neighbour-chart.h"
#include "voc-requirement-group.h"

/* Other work like this, and all that this work asks for. */

#define SIMILAR 10
#define BETTER 5

static char *
dup_protection (const VocReportSubject *subject,
                guint                   occupation)
{
  const VocColumn *column = voc_column_find ("resilience");
  gint32 value = voc_lens_get_values (subject->lens, column)[occupation];

  if (value == VOC_COLUMN_UNKNOWN)
    return g_strdup ("–");

  return voc_ratio_format_for_people (voc_ratio_new (value, VOC_COLUMN_ONE), 0);
}

static void
add_similar_row (VocBlock               *table,
                 const VocReportSubject *subject,
                 const VocSimilar       *similar)
{
  g_autoptr (VocConcept) concept =
    voc_report_dup_concept (subject, subject->matrix->occupations[similar->occupation].id);
  g_autofree char *title = concept != NULL ? voc_concept_dup_title (concept) : g_strdup ("–");
  g_autofree char *shared = voc_report_dup_number (similar->shared);
  g_autofree char *missing = voc_report_dup_number (similar->missing);
  g_autofree char *protection = dup_protection (subject, similar->occupation);
  VocBlockRow *row;

  row = voc_block_add_row (table, VOC_ROW_CELLS, title,
                           voc_likeness_to_title (voc_likeness_of (similar->similarity)), shared,
                           missing, protection, NULL);
  row->uri = concept != NULL ? voc_concept_dup_portal_uri (concept) : NULL;
}

static void
add_similar_table (VocBlock               *section,
                   const VocReportSubject *subject,
                   const char             *title,
                   guint                   limit,
                   const gint32           *protection)
{
  g_autoptr (GArray) nearest = voc_similarity_dup_nearest (subject->similarity, subject->index,
                                                           limit, protection);
  VocBlock *table;

  if (nearest->len == 0)
    return;

  table = voc_block_add_table (section, title);
  voc_block_add_column (table, _("Occupation"), 42, FALSE);
  voc_block_add_column (table, _("How alike"), 16, FALSE);
  voc_block_add_column (table, _("Skills shared"), 13, TRUE);
  voc_block_add_column (table, _("New skills"), 13, TRUE);
  voc_block_add_column (table, voc_score_column_to_title (VOC_SCORE_RESILIENCE), 16, TRUE);
  for (guint i = 0; i < nearest->len; i++)
    add_similar_row (table, subject, &g_array_index (nearest, VocSimilar, i));
}

static void
add_map (VocBlock               *section,
         const VocReportSubject *subject)
{
  g_autoptr (GArray) nearest = voc_similarity_dup_nearest (subject->similarity, subject->index,
                                                           VOC_N_NEIGHBOURS, NULL);

  if (nearest->len > 0)
    voc_block_add_figure (section,
                          voc_neighbour_chart_new (subject->matrix, subject->index, nearest));
}

/**
 * voc_report_add_similar:
 * @section: where to add it
 * @subject: an occupation
 * @prefix: what the ids of its parts begin with
 *
 * The part about similar work.
 */
void
voc_report_add_similar (VocBlock               *section,
                        const VocReportSubject *subject,
                        const char             *prefix)
{
  VocBlock *part = voc_report_add_part (section, prefix, "similar", _("Similar work"));

  add_map (part, subject);
  add_similar_table (part, subject, _("The most similar occupations"), SIMILAR, NULL);
  if (voc_score_is_known (subject->score))
    add_similar_table (part, subject, _("The most similar of those that are better protected"),
                       BETTER, voc_lens_get_values (subject->lens, voc_column_find ("resilience")));
  if (part->blocks->len == 0)
    voc_block_add_paragraph (part, _("No other occupation shares a skill with it."));
}

static char *
dup_collections (VocConcept *skill)
{
  VocCollections collections = voc_concept_get_collections (skill);
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, NULL, TRUE);

  for (guint bit = 1; bit <= VOC_COLLECTION_LAST; bit <<= 1)
    if (collections & bit)
      g_ptr_array_add (names, (char *) voc_collection_to_label (bit));

  return names->len > 0 ? g_strjoinv (C_("list separator", ", "), (GStrv) names->pdata)
                        : g_strdup ("");
}

static void
add_skill (VocBlock               *table,
           const VocReportSubject *subject,
           VocConcept             *skill)
{
  g_autofree char *collections = dup_collections (skill);
  const char *label = voc_concept_get_label (skill);
  VocBlockRow *row;

  if (subject->abilities != NULL)
    row = voc_block_add_row (table, VOC_ROW_CELLS, label, collections,
                             voc_report_get_standing (subject->abilities, skill), NULL);
  else
    row = voc_block_add_row (table, VOC_ROW_CELLS, label, collections, NULL);
  row->uri = voc_concept_dup_portal_uri (skill);
}

static void
add_bucket (VocBlock               *table,
            const VocReportSubject *subject,
            GListModel             *bucket)
{
  guint n = g_list_model_get_n_items (bucket);
  /* Translators: a reuse level and how many skills have it: "used in several sectors (12)" */
  g_autofree char *title =
    g_strdup_printf (_("%s (%u)"),
                     voc_reuse_level_to_label (
                       voc_requirement_bucket_get_reuse_level (VOC_REQUIREMENT_BUCKET (bucket))),
                     n);

  voc_block_add_row (table, VOC_ROW_GROUP, title, NULL);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VocRequirement) requirement = g_list_model_get_item (bucket, i);

      add_skill (table, subject, VOC_CONCEPT (voc_requirement_get_skill (requirement)));
    }
}

/**
 * voc_report_add_skills:
 * @section: where to add it
 * @subject: an occupation
 * @prefix: what the ids of its parts begin with
 *
 * The part with everything that the occupation asks for.
 */
void
voc_report_add_skills (VocBlock               *section,
                       const VocReportSubject *subject,
                       const char             *prefix)
{
  g_autoptr (GPtrArray) groups = voc_requirement_group_split (subject->requirements);
  VocBlock *part = voc_report_add_part (section, prefix, "skills", _("Everything it asks for"));

  for (guint i = 0; i < groups->len; i++)
    {
      GListModel *group = groups->pdata[i];
      g_autofree char *title =
        g_strdup_printf (_("%s (%u)"),
                         voc_requirement_group_get_title (VOC_REQUIREMENT_GROUP (group)),
                         voc_requirement_group_get_count (VOC_REQUIREMENT_GROUP (group)));
      VocBlock *table;

      if (voc_requirement_group_get_count (VOC_REQUIREMENT_GROUP (group)) == 0)
        continue;
      table = voc_block_add_table (part, title);
      voc_block_add_column (table, _("Skill"), 56, FALSE);
      voc_block_add_column (table, _("Collections"), 24, FALSE);
      if (subject->abilities != NULL)
        voc_block_add_column (table, _("You"), 20, FALSE);
      for (guint b = 0; b < g_list_model_get_n_items (group); b++)
        {
          g_autoptr (GListModel) bucket = g_list_model_get_item (group, b);

          add_bucket (table, subject, bucket);
        }
    }
  if (part->blocks->len == 0)
    voc_block_add_paragraph (part, _("The catalogue does not say what it asks for."));
}
