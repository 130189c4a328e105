/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"
#include "voc-report-writer-private.h"

#include <json-glib/json-glib.h>

/* Everything in a report, for programs; described by data/report/report.schema.json. */

#define FORMAT "vocation-report"
#define FORMAT_VERSION 1

static void
add_text (JsonBuilder *builder,
          const char  *name,
          const char  *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
add_ratio (JsonBuilder *builder,
           const char  *name,
           VocRatio     value)
{
  json_builder_set_member_name (builder, name);
  if (voc_ratio_is_known (value))
    json_builder_add_double_value (builder, voc_ratio_to_double (value));
  else
    json_builder_add_null_value (builder);
}

static void
add_columns (JsonBuilder    *builder,
             const VocBlock *block)
{
  json_builder_set_member_name (builder, "columns");
  json_builder_begin_array (builder);
  for (guint i = 0; i < block->columns->len; i++)
    {
      const VocBlockColumn *column = voc_block_get_column (block, i);

      json_builder_begin_object (builder);
      add_text (builder, "title", column->title);
      json_builder_set_member_name (builder, "numeric");
      json_builder_add_boolean_value (builder, column->numeric);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_rows (JsonBuilder    *builder,
          const VocBlock *block)
{
  json_builder_set_member_name (builder, "rows");
  json_builder_begin_array (builder);
  for (guint i = 0; i < block->rows->len; i++)
    {
      const VocBlockRow *row = block->rows->pdata[i];

      json_builder_begin_object (builder);
      add_text (builder, "kind", voc_row_kind_to_id (row->kind));
      json_builder_set_member_name (builder, "depth");
      json_builder_add_int_value (builder, row->depth);
      add_text (builder, "uri", row->uri);
      json_builder_set_member_name (builder, "cells");
      json_builder_begin_array (builder);
      for (guint c = 0; row->cells[c] != NULL; c++)
        json_builder_add_string_value (builder, row->cells[c]);
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_chart (JsonBuilder  *builder,
           VocChartData *chart)
{
  guint n_marks;
  const VocChartMark *marks = voc_chart_data_get_marks (chart, &n_marks);
  double value = voc_chart_data_get_value (chart);

  json_builder_set_member_name (builder, "value");
  if (value >= 0)
    json_builder_add_double_value (builder, value);
  else
    json_builder_add_null_value (builder);
  json_builder_set_member_name (builder, "marks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_marks; i++)
    {
      json_builder_begin_object (builder);
      add_text (builder, "label", marks[i].label);
      json_builder_set_member_name (builder, "value");
      json_builder_add_double_value (builder, marks[i].value);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_terms (JsonBuilder *builder,
           GPtrArray   *terms)
{
  json_builder_set_member_name (builder, "terms");
  json_builder_begin_array (builder);
  for (guint i = 0; terms != NULL && i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];

      json_builder_begin_object (builder);
      add_text (builder, "kind", voc_sum_term_kind_to_id (term->kind));
      add_text (builder, "label", voc_sum_term_get_label (term));
      add_text (builder, "uri", term->concept != NULL ? voc_concept_get_uri (term->concept) : NULL);
      add_ratio (builder, "points", term->points);
      add_terms (builder, term->terms);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void add_block (JsonBuilder    *builder,
                       const VocBlock *block);

static void
add_blocks (JsonBuilder *builder,
            GPtrArray   *blocks)
{
  json_builder_set_member_name (builder, "blocks");
  json_builder_begin_array (builder);
  for (guint i = 0; i < blocks->len; i++)
    add_block (builder, blocks->pdata[i]);
  json_builder_end_array (builder);
}

static void
add_block (JsonBuilder    *builder,
           const VocBlock *block)
{
  json_builder_begin_object (builder);
  add_text (builder, "kind", voc_block_kind_to_id (block->kind));
  if (block->id != NULL)
    add_text (builder, "id", block->id);
  if (block->title != NULL)
    add_text (builder, "title", block->title);
  if (block->text != NULL)
    add_text (builder, "text", block->text);
  if (block->columns != NULL && block->columns->len > 0)
    add_columns (builder, block);
  if (block->rows != NULL)
    add_rows (builder, block);
  if (block->chart != NULL)
    add_chart (builder, block->chart);
  if (block->sum != NULL)
    {
      add_ratio (builder, "exact", block->sum->exact);
      add_ratio (builder, "value", block->sum->value);
      add_terms (builder, block->sum->terms);
    }
  if (block->blocks != NULL)
    add_blocks (builder, block->blocks);
  json_builder_end_object (builder);
}

static void
add_concept (JsonBuilder *builder,
             VocConcept  *concept)
{
  add_text (builder, "uri", voc_concept_get_uri (concept));
  add_text (builder, "label", voc_concept_get_label (concept));
}

static void
add_occupation (JsonBuilder *builder,
                VocReport   *self,
                guint        index)
{
  VocConcept *occupation = self->occupations->pdata[index];
  GPtrArray *requirements = self->requirements->pdata[index];

  json_builder_begin_object (builder);
  add_concept (builder, occupation);
  add_text (builder, "code", voc_concept_get_code (occupation));
  json_builder_set_member_name (builder, "requirements");
  json_builder_begin_array (builder);
  for (guint i = 0; i < requirements->len; i++)
    {
      VocSkill *skill = voc_requirement_get_skill (requirements->pdata[i]);

      json_builder_begin_object (builder);
      add_concept (builder, VOC_CONCEPT (skill));
      add_text (builder, "type", voc_skill_type_to_id (voc_skill_get_skill_type (skill)));
      add_text (builder, "relation",
                voc_relation_to_id (voc_requirement_get_relation (requirements->pdata[i])));
      add_text (builder, "reuse", voc_reuse_level_to_id (voc_skill_get_reuse_level (skill)));
      add_text (builder, "have",
                voc_report_get_standing_id (self->abilities, VOC_CONCEPT (skill)));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/**
 * voc_report_to_json:
 *
 * Returns: (transfer full): the report as one JSON document
 */
char *
voc_report_to_json (VocReport *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *date = voc_report_dup_date (self);
  g_autofree char *text = NULL;

  json_builder_begin_object (builder);
  add_text (builder, "format", FORMAT);
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, FORMAT_VERSION);
  add_text (builder, "title", self->title);
  add_text (builder, "language", self->language);
  add_text (builder, "date", date);
  json_builder_set_member_name (builder, "occupations");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->occupations->len; i++)
    add_occupation (builder, self, i);
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "content");
  add_block (builder, self->root);
  json_builder_end_object (builder);

  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);

  return g_strconcat (text, "\n", NULL);
}
