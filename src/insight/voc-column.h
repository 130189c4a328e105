/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-occupation-query.h"
#include "voc-scores.h"

G_BEGIN_DECLS

typedef struct _VocLens VocLens;
typedef struct _VocColumn VocColumn;

/* Values are in thousandths of the unit. */
#define VOC_COLUMN_ONE 1000
#define VOC_COLUMN_UNKNOWN VOC_SCORE_UNKNOWN

/**
 * VocColumnUnit:
 * @VOC_COLUMN_POINTS: points from 0 to 100
 * @VOC_COLUMN_TASKS: percent of the tasks
 * @VOC_COLUMN_COUNT: a number of things
 * @VOC_COLUMN_SHARE: percent of what is needed
 * @VOC_COLUMN_BAND: one of a few words, the best last
 *
 * What a column counts.
 */
typedef enum
{
  VOC_COLUMN_POINTS,
  VOC_COLUMN_TASKS,
  VOC_COLUMN_COUNT,
  VOC_COLUMN_SHARE,
  VOC_COLUMN_BAND,
} VocColumnUnit;

/* Puts a number for each occupation, by its index in the matrix, or %VOC_COLUMN_UNKNOWN, into @values. */
typedef void (*VocColumnFill) (VocLens         *lens,
                               const VocColumn *column,
                               gint32          *values);

/* (transfer full): says something of an occupation, by its index in the matrix. */
typedef char *(*VocColumnSay) (VocLens *lens,
                               guint    occupation);

/**
 * VocColumn:
 * @id: its name in files and for scripts
 * @title: (nullable): its name for people, to be translated; %NULL for that of @score
 * @definition: (nullable): what it says, to be translated; %NULL for that of @score
 * @section: columns of one section stand together in menus
 * @unit: what it counts
 * @maximum: the greatest value there can be, in whole units
 * @score: of a column that is a score: which one
 * @fill: gives the values, in thousandths of the unit
 * @fill_ranks: (nullable): gives what lists are ordered by, if that is not the value
 * @dup_figure: (nullable): what stands in a row of a list, if that is more than the value
 * @dup_text: (nullable): the same in words
 *
 * One number for each occupation, as a lens shows it. Everything that lists, filters, sorts or
 * prints such numbers knows them by this alone: a new one is one more entry in the table of
 * voc-column.c.
 */
struct _VocColumn
{
  const char *id;
  const char *title;
  const char *definition;
  guint section;
  VocColumnUnit unit;
  guint maximum;
  VocScoreColumn score;
  VocColumnFill fill;
  VocColumnFill fill_ranks;
  VocColumnSay dup_figure;
  VocColumnSay dup_text;
};

const VocColumn *voc_column_get            (guint            index);
guint            voc_column_get_n          (void);
const VocColumn *voc_column_find           (const char      *id);

const char      *voc_column_get_title      (const VocColumn *self);
gboolean         voc_column_is_for_specialists (const VocColumn *self);
const char      *voc_column_section_get_title (guint         section);
const char      *voc_column_get_definition (const VocColumn *self);
int              voc_column_to_whole       (gint32           value);
gboolean         voc_column_is_above       (gint32           value,
                                            gint32           other);
char            *voc_column_dup_number     (const VocColumn *self,
                                            int              whole);
char            *voc_column_dup_figure     (const VocColumn *self,
                                            gint32           value);
char            *voc_column_dup_widest      (const VocColumn *self);
char            *voc_column_dup_text       (const VocColumn *self,
                                            gint32           value);
char            *voc_column_dup_caption    (const VocColumn *self);

void             voc_column_limit          (const VocColumn    *self,
                                            VocOccupationQuery *query,
                                            gboolean            most,
                                            guint               whole);

G_END_DECLS
