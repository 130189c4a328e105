/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-block.h"

#include <glib/gi18n.h>

#include "voc-direction.h"

static void
clear_column (gpointer data)
{
  g_free (((VocBlockColumn *) data)->title);
}

static void
row_free (gpointer data)
{
  VocBlockRow *row = data;

  g_free (row->uri);
  g_strfreev (row->cells);
  g_free (row);
}

static VocBlock *
block_new (VocBlockKind  kind,
           const char   *title,
           const char   *text)
{
  VocBlock *self = g_new0 (VocBlock, 1);

  self->kind = kind;
  self->title = title != NULL ? voc_direction_isolate (title) : NULL;
  self->text = text != NULL ? voc_direction_isolate (text) : NULL;

  return self;
}

/**
 * voc_block_free:
 *
 * Frees a block and all that is in it.
 */
void
voc_block_free (VocBlock *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->text);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->chart);
  g_clear_pointer (&self->sum, voc_sum_unref);
  g_free (self);
}

/**
 * voc_block_new_section:
 * @id: its name for links and programs
 * @title: its heading
 *
 * Returns: (transfer full): a section without anything in it
 */
VocBlock *
voc_block_new_section (const char *id,
                       const char *title)
{
  VocBlock *self = block_new (VOC_BLOCK_SECTION, title, NULL);

  self->id = g_strdup (id);
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) voc_block_free);

  return self;
}

static VocBlock *
add (VocBlock *self,
     VocBlock *block)
{
  g_assert (self->kind == VOC_BLOCK_SECTION);

  g_ptr_array_add (self->blocks, block);
  return block;
}

VocBlock *
voc_block_add_section (VocBlock   *self,
                       const char *id,
                       const char *title)
{
  return add (self, voc_block_new_section (id, title));
}

/**
 * voc_block_add_paragraph:
 * @text: (nullable): the words; nothing is added for %NULL, as where a sentence is not known
 *
 * Adds a paragraph to a section.
 */
void
voc_block_add_paragraph (VocBlock   *self,
                         const char *text)
{
  if (text != NULL && *text != '\0')
    add (self, block_new (VOC_BLOCK_PARAGRAPH, NULL, text));
}

/**
 * voc_block_take_paragraph:
 * @text: (nullable) (transfer full): the words
 *
 * Adds a paragraph to a section, if there is one.
 */
void
voc_block_take_paragraph (VocBlock *self,
                          char     *text)
{
  voc_block_add_paragraph (self, text);
  g_free (text);
}

/**
 * voc_block_add_note:
 * @text: (nullable): the words; nothing is added for %NULL
 *
 * Adds a paragraph of less weight to a section.
 */
void
voc_block_add_note (VocBlock   *self,
                    const char *text)
{
  if (text != NULL && *text != '\0')
    add (self, block_new (VOC_BLOCK_NOTE, NULL, text));
}

static VocBlock *
new_rows (VocBlockKind  kind,
          const char   *title)
{
  VocBlock *self = block_new (kind, title, NULL);

  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->columns = g_array_new (FALSE, FALSE, sizeof (VocBlockColumn));
  g_array_set_clear_func (self->columns, clear_column);

  return self;
}

/**
 * voc_block_add_list:
 * @title: (nullable): what its points are
 *
 * Returns: (transfer none): a list, to be filled
 */
VocBlock *
voc_block_add_list (VocBlock   *self,
                    const char *title)
{
  return add (self, new_rows (VOC_BLOCK_LIST, title));
}

/**
 * voc_block_add_table:
 * @title: its caption, also for those who do not see it
 *
 * Returns: (transfer none): a table, to be filled
 */
VocBlock *
voc_block_add_table (VocBlock   *self,
                     const char *title)
{
  return add (self, new_rows (VOC_BLOCK_TABLE, title));
}

/* All figures that are to be seen, for those who do not see them. */
static char *
dup_chart_text (VocChartData *chart)
{
  VocChartKind kind = voc_chart_data_get_kind (chart);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  const VocChartMark *marks;
  guint n_marks;

  if (kind == VOC_CHART_MAP || kind == VOC_CHART_PLANE)
    {
      g_autofree char *lines = voc_chart_data_dup_description (chart);
      g_auto (GStrv) words = g_strsplit (lines != NULL ? lines : "", "\n", -1);

      return g_strjoinv ("; ", words);
    }

  /* The words of a gauge stand beside its figure, those of the others have it in them. */
  if (kind == VOC_CHART_GAUGE)
    g_strv_builder_take (texts, voc_chart_data_dup_spoken (chart));
  else if (kind != VOC_CHART_SHARES)
    g_strv_builder_take (texts, voc_chart_data_dup_shown (chart));
  marks = voc_chart_data_get_marks (chart, &n_marks);
  for (guint i = 0; i < n_marks; i++)
    g_strv_builder_take (texts, voc_chart_mark_dup_text (&marks[i]));
  all = g_strv_builder_end (texts);

  return g_strjoinv ("; ", all);
}

/**
 * voc_block_add_figure:
 * @chart: (transfer full): what is drawn
 *
 * Adds a figure to a section.
 */
void
voc_block_add_figure (VocBlock     *self,
                      VocChartData *chart)
{
  VocBlock *block = add (self, block_new (VOC_BLOCK_FIGURE, voc_chart_data_get_title (chart),
                                          NULL));

  block->chart = chart;
  block->text = dup_chart_text (chart);
}

static void
add_terms (VocBlock  *self,
           VocSum    *sum,
           GPtrArray *terms,
           guint      depth)
{
  for (guint i = 0; i < terms->len; i++)
    {
      VocSumTerm *term = terms->pdata[i];
      g_autofree char *points = voc_sum_dup_term_text (sum, term);
      VocBlockRow *row = voc_block_add_row (self, VOC_ROW_CELLS, term->title,
                                            term->detail != NULL ? term->detail : "", points, NULL);

      row->depth = depth;
      if (term->terms != NULL)
        add_terms (self, sum, term->terms, depth + 1);
    }
}

/**
 * voc_block_add_sum:
 * @sum: (transfer full): an explained number
 *
 * Adds a sum to a section, with a row for each of its terms and one for what they come to.
 */
void
voc_block_add_sum (VocBlock *self,
                   VocSum   *sum)
{
  VocBlock *block = add (self, new_rows (VOC_BLOCK_SUM, sum->title));
  g_autofree char *total = voc_sum_dup_total_text (sum);

  block->sum = sum;
  voc_block_add_column (block, _("Term"), 50, FALSE);
  voc_block_add_column (block, _("How it comes about"), 36, FALSE);
  voc_block_add_column (block, sum->unit == VOC_UNIT_PERCENT ? _("Percent") : _("Points"), 14,
                        TRUE);
  add_terms (block, sum, sum->terms, 0);
  voc_block_add_row (block, VOC_ROW_TOTAL, _("The sum"),
                     sum->rounding != NULL ? sum->rounding : "", total, NULL);
}

void
voc_block_add_page_break (VocBlock *self)
{
  add (self, block_new (VOC_BLOCK_PAGE_BREAK, NULL, NULL));
}

/**
 * voc_block_add_column:
 * @title: its head
 * @share: its part of the width, in percent
 * @numeric: whether it holds figures
 *
 * Adds a column to a table, before its rows.
 */
void
voc_block_add_column (VocBlock   *self,
                      const char *title,
                      guint       share,
                      gboolean    numeric)
{
  VocBlockColumn column = { g_strdup (title), share, numeric };

  g_array_append_val (self->columns, column);
}

/**
 * voc_block_add_row:
 * @kind: what it is
 * @first_cell: its first cell
 * @...: the others, %NULL
 *
 * Returns: (transfer none): a new row of a table, or a point of a list
 */
VocBlockRow *
voc_block_add_row (VocBlock   *self,
                   VocRowKind  kind,
                   const char *first_cell,
                   ...)
{
  VocBlockRow *row = g_new0 (VocBlockRow, 1);
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  va_list others;

  va_start (others, first_cell);
  for (const char *cell = first_cell; cell != NULL; cell = va_arg (others, const char *))
    {
      /* What stands in a column is a name or a figure; points are sentences. */
      if (self->kind == VOC_BLOCK_LIST)
        g_strv_builder_take (cells, voc_direction_isolate (cell));
      else
        g_strv_builder_add (cells, cell);
    }
  va_end (others);

  row->kind = kind;
  row->cells = g_strv_builder_end (cells);
  g_ptr_array_add (self->rows, row);

  return row;
}

/**
 * voc_block_get_column:
 *
 * Returns: (transfer none): a column of a table
 */
const VocBlockColumn *
voc_block_get_column (const VocBlock *self,
                      guint           index)
{
  return &g_array_index (self->columns, VocBlockColumn, index);
}

/**
 * voc_block_get_main_column:
 *
 * Returns: the column that names what a row is about: the first that holds no figures
 */
guint
voc_block_get_main_column (const VocBlock *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (!voc_block_get_column (self, i)->numeric)
      return i;

  return 0;
}

/**
 * voc_block_kind_to_id:
 *
 * Returns: its name for programs
 */
const char *
voc_block_kind_to_id (VocBlockKind kind)
{
  static const char *const IDS[] = {
    "section", "paragraph", "list", "table", "figure", "sum", "note", "page-break",
  };

  return IDS[kind];
}

/**
 * voc_row_kind_to_id:
 *
 * Returns: its name for programs
 */
const char *
voc_row_kind_to_id (VocRowKind kind)
{
  static const char *const IDS[] = { "cells", "group", "total" };

  return IDS[kind];
}
