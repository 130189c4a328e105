/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"
#include "voc-json-build.h"
#include "voc-sum-json.h"
#include "voc-report-writer-private.h"

#include <json-glib/json-glib.h>

/* Everything in a report, for programs; described by data/report/report.schema.json. */

#define FORMAT "vocation-report"
#define FORMAT_VERSION 1

static void
add_columns (JsonBuilder    *builder,
             const VocBlock *block)
{
  voc_json_begin_array (builder, "columns");
  for (guint i = 0; i < block->columns->len; i++)
    {
      const VocBlockColumn *column = voc_block_get_column (block, i);

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "title", column->title);
      voc_json_add_boolean (builder, "numeric", column->numeric);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_rows (JsonBuilder    *builder,
          const VocBlock *block)
{
  voc_json_begin_array (builder, "rows");
  for (guint i = 0; i < block->rows->len; i++)
    {
      const VocBlockRow *row = block->rows->pdata[i];

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "kind", voc_row_kind_to_id (row->kind));
      json_builder_set_member_name (builder, "depth");
      json_builder_add_int_value (builder, row->depth);
      voc_json_add_text (builder, "uri", row->uri);
      voc_json_add_texts (builder, "cells", (const char *const *) row->cells);
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
  gboolean plane = voc_chart_data_get_kind (chart) == VOC_CHART_PLANE;

  json_builder_set_member_name (builder, "value");
  if (value >= 0)
    json_builder_add_double_value (builder, value);
  else
    json_builder_add_null_value (builder);
  voc_json_begin_array (builder, "marks");
  for (guint i = 0; i < n_marks; i++)
    {
      json_builder_begin_object (builder);
      voc_json_add_text (builder, "label", marks[i].label);
      voc_json_add_number (builder, "value", marks[i].value);
      if (plane)
        voc_json_add_number (builder, "height", marks[i].height);
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
  voc_json_begin_array (builder, "blocks");
  for (guint i = 0; i < blocks->len; i++)
    add_block (builder, blocks->pdata[i]);
  json_builder_end_array (builder);
}

static void
add_block (JsonBuilder    *builder,
           const VocBlock *block)
{
  json_builder_begin_object (builder);
  voc_json_add_text (builder, "kind", voc_block_kind_to_id (block->kind));
  if (block->id != NULL)
    voc_json_add_text (builder, "id", block->id);
  if (block->title != NULL)
    voc_json_add_text (builder, "title", block->title);
  if (block->text != NULL)
    voc_json_add_text (builder, "text", block->text);
  if (block->columns != NULL && block->columns->len > 0)
    add_columns (builder, block);
  if (block->rows != NULL)
    add_rows (builder, block);
  if (block->chart != NULL)
    add_chart (builder, block->chart);
  if (block->sum != NULL)
    voc_sum_add_json (block->sum, builder);
  if (block->blocks != NULL)
    add_blocks (builder, block->blocks);
  json_builder_end_object (builder);
}

static void
add_concept (JsonBuilder *builder,
             VocConcept  *concept)
{
  voc_json_add_text (builder, "uri", voc_concept_get_uri (concept));
  voc_json_add_text (builder, "label", voc_concept_get_label (concept));
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
  voc_json_add_text (builder, "code", voc_concept_get_code (occupation));
  voc_json_begin_array (builder, "requirements");
  for (guint i = 0; i < requirements->len; i++)
    {
      VocSkill *skill = voc_requirement_get_skill (requirements->pdata[i]);

      json_builder_begin_object (builder);
      add_concept (builder, VOC_CONCEPT (skill));
      voc_json_add_text (builder, "type", voc_skill_type_to_id (voc_skill_get_skill_type (skill)));
      voc_json_add_text (builder, "relation",
                         voc_relation_to_id (voc_requirement_get_relation (requirements->pdata[i])));
      voc_json_add_text (builder, "reuse",
                         voc_reuse_level_to_id (voc_skill_get_reuse_level (skill)));
      voc_json_add_text (builder, "have",
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
  voc_json_add_text (builder, "format", FORMAT);
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, FORMAT_VERSION);
  voc_json_add_text (builder, "title", self->title);
  voc_json_add_text (builder, "language", self->language);
  voc_json_add_text (builder, "date", date);
  voc_json_begin_array (builder, "occupations");
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
