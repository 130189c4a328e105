/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart-data.h"
#include "voc-sum.h"

G_BEGIN_DECLS

/**
 * VocBlockKind:
 * @VOC_BLOCK_SECTION: a heading and the blocks under it
 * @VOC_BLOCK_PARAGRAPH: a paragraph
 * @VOC_BLOCK_LIST: points, one below the other
 * @VOC_BLOCK_TABLE: rows under the heads of their columns
 * @VOC_BLOCK_FIGURE: a chart
 * @VOC_BLOCK_SUM: an explained number; its rows are its terms
 * @VOC_BLOCK_NOTE: a paragraph of less weight
 * @VOC_BLOCK_PAGE_BREAK: what follows begins on a new page, where there are pages
 */
typedef enum
{
  VOC_BLOCK_SECTION,
  VOC_BLOCK_PARAGRAPH,
  VOC_BLOCK_LIST,
  VOC_BLOCK_TABLE,
  VOC_BLOCK_FIGURE,
  VOC_BLOCK_SUM,
  VOC_BLOCK_NOTE,
  VOC_BLOCK_PAGE_BREAK,
} VocBlockKind;

/**
 * VocRowKind:
 * @VOC_ROW_CELLS: a cell for each column
 * @VOC_ROW_GROUP: the name of the rows that follow; its first cell stands for all columns
 * @VOC_ROW_TOTAL: what the rows before it come to
 */
typedef enum
{
  VOC_ROW_CELLS,
  VOC_ROW_GROUP,
  VOC_ROW_TOTAL,
} VocRowKind;

/**
 * VocBlockColumn:
 * @title: (owned): its head
 * @share: its part of the width, in percent
 * @numeric: whether it holds figures, which stand under each other
 */
typedef struct
{
  char *title;
  guint share;
  gboolean numeric;
} VocBlockColumn;

/**
 * VocBlockRow:
 * @kind: what it is
 * @depth: how far the main cell is indented
 * @uri: (owned) (nullable): what the main cell is a link to
 * @cells: (owned) (array zero-terminated=1): as many as there are columns, or one
 *
 * A row of a table or a point of a list. Its main cell is the first that is no figure.
 */
typedef struct
{
  VocRowKind kind;
  guint depth;
  char *uri;
  GStrv cells;
} VocBlockRow;

/**
 * VocBlock:
 * @kind: what it is
 * @id: (owned) (nullable): of a section: its name for links and programs
 * @title: (owned) (nullable): heading or caption
 * @text: (owned) (nullable): the words of a paragraph or note; of a figure: what is to be seen
 * @blocks: (owned) (nullable) (element-type VocBlock): what is in a section
 * @columns: (owned) (nullable) (element-type VocBlockColumn): of a table or sum
 * @rows: (owned) (nullable) (element-type VocBlockRow): of a table, sum or list
 * @chart: (owned) (nullable): of a figure
 * @sum: (owned) (nullable): of a sum
 *
 * One piece of a report. To be read only, once it is in one.
 */
typedef struct
{
  VocBlockKind kind;
  char *id;
  char *title;
  char *text;
  GPtrArray *blocks;
  GArray *columns;
  GPtrArray *rows;
  VocChartData *chart;
  VocSum *sum;
} VocBlock;

VocBlock    *voc_block_new_section     (const char       *id,
                                        const char       *title);
void         voc_block_free            (VocBlock         *self);

/* Each adds a block to a section and lends it. */
VocBlock    *voc_block_add_section     (VocBlock         *self,
                                        const char       *id,
                                        const char       *title);
void         voc_block_add_paragraph   (VocBlock         *self,
                                        const char       *text);
void         voc_block_take_paragraph  (VocBlock         *self,
                                        char             *text);
void         voc_block_add_note        (VocBlock         *self,
                                        const char       *text);
VocBlock    *voc_block_add_list        (VocBlock         *self,
                                        const char       *title);
VocBlock    *voc_block_add_table       (VocBlock         *self,
                                        const char       *title);
void         voc_block_add_figure      (VocBlock         *self,
                                        VocChartData     *chart);
void         voc_block_add_sum         (VocBlock         *self,
                                        VocSum           *sum);
void         voc_block_add_page_break  (VocBlock         *self);

/* Fill a table or a list. */
void         voc_block_add_column      (VocBlock         *self,
                                        const char       *title,
                                        guint             share,
                                        gboolean          numeric);
VocBlockRow *voc_block_add_row         (VocBlock         *self,
                                        VocRowKind        kind,
                                        const char       *first_cell,
                                        ...) G_GNUC_NULL_TERMINATED;

const VocBlockColumn *voc_block_get_column (const VocBlock *self,
                                            guint           index);
guint        voc_block_get_main_column (const VocBlock   *self);
const char  *voc_block_kind_to_id      (VocBlockKind      kind);
const char  *voc_row_kind_to_id        (VocRowKind        kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocBlock, voc_block_free)

G_END_DECLS
