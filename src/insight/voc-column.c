/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-column.h"

#include <glib/gi18n.h>

#include "voc-lens.h"
#include "voc-model-texts.h"

static void
fill_score (VocLens         *lens,
            const VocColumn *column,
            gint32          *values)
{
  VocScores *scores = voc_lens_get_scores (lens);

  for (guint i = 0; i < voc_scores_get_matrix (scores)->n_occupations; i++)
    values[i] = voc_scores_get_value (scores, i, column->score, voc_lens_get_anchored (lens),
                                      voc_lens_get_adoption (lens));
}

#define SCORE(id, column, section, unit) \
  { id, NULL, NULL, section, VOC_COLUMN_##unit, 100, VOC_SCORE_##column, fill_score }

/* What it comes to, vectors, megatrends, vital signs. The first needs no title. */
static const char *const SECTIONS[] = {
  NULL,
  N_("AI, Software, Robots and Judgement"),
  N_("Megatrends"),
  N_("Work and Preparation"),
};

/* In the order in which people are shown them. */
static const VocColumn COLUMNS[] = {
  SCORE ("resilience", RESILIENCE, 0, POINTS),
  SCORE ("exposure", EXPOSURE, 0, TASKS),
  SCORE ("ml", ML, 1, POINTS),
  SCORE ("gen", GEN, 1, POINTS),
  SCORE ("dig", DIG, 1, POINTS),
  SCORE ("rob", ROB, 1, POINTS),
  SCORE ("hum", HUM, 1, POINTS),
  SCORE ("mt-digital", MT_DIGITAL, 2, POINTS),
  SCORE ("mt-green", GREEN, 2, POINTS),
  SCORE ("mt-care", MT_CARE, 2, POINTS),
  SCORE ("mt-global", MT_GLOBAL, 2, POINTS),
  SCORE ("mt-know", MT_KNOW, 2, POINTS),
  SCORE ("mt-secure", MT_SECURE, 2, POINTS),
  SCORE ("physical", PHYSICAL, 3, POINTS),
  SCORE ("remote", REMOTE, 3, POINTS),
  SCORE ("jobzone", JOBZONE, 3, POINTS),
  SCORE ("transferability", TRANSFERABILITY, 3, POINTS),
};

/**
 * voc_column_get:
 * @index: from 0 to voc_column_get_n() − 1
 *
 * Returns: (transfer none): a column, in the order in which people are shown them
 */
const VocColumn *
voc_column_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (COLUMNS), NULL);

  return &COLUMNS[index];
}

/**
 * voc_column_get_n:
 *
 * Returns: how many columns there are
 */
guint
voc_column_get_n (void)
{
  return G_N_ELEMENTS (COLUMNS);
}

/**
 * voc_column_find:
 * @id: (nullable): a word
 *
 * Returns: (transfer none) (nullable): the column of that name
 */
const VocColumn *
voc_column_find (const char *id)
{
  for (gsize i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    if (g_strcmp0 (id, COLUMNS[i].id) == 0)
      return &COLUMNS[i];

  return NULL;
}

/**
 * voc_column_get_title:
 * @self: a column
 *
 * Returns: its name for people
 */
const char *
voc_column_get_title (const VocColumn *self)
{
  return self->title != NULL ? gettext (self->title) : voc_score_column_to_title (self->score);
}

/**
 * voc_column_section_get_title:
 * @section: a section of columns
 *
 * Returns: (nullable): its name for people
 */
const char *
voc_column_section_get_title (guint section)
{
  return section < G_N_ELEMENTS (SECTIONS) && SECTIONS[section] != NULL
           ? gettext (SECTIONS[section])
           : NULL;
}

/**
 * voc_column_get_definition:
 * @self: a column
 *
 * Returns: what it says
 */
const char *
voc_column_get_definition (const VocColumn *self)
{
  return self->definition != NULL ? gettext (self->definition)
                                  : voc_score_column_to_definition (self->score);
}

/**
 * voc_column_to_whole:
 * @value: a value that is known
 *
 * Returns: what is shown, and what filters go by: whole units, half up
 */
int
voc_column_to_whole (gint32 value)
{
  return value >= 0 ? (value + VOC_COLUMN_ONE / 2) / VOC_COLUMN_ONE
                    : -((-value + VOC_COLUMN_ONE / 2 - 1) / VOC_COLUMN_ONE);
}

/**
 * voc_column_is_above:
 *
 * Returns: whether a value is above another one as people see them, in whole units; nothing is where
 *   either is not known
 */
gboolean
voc_column_is_above (gint32 value,
                     gint32 other)
{
  return value != VOC_COLUMN_UNKNOWN && other != VOC_COLUMN_UNKNOWN &&
         voc_column_to_whole (value) > voc_column_to_whole (other);
}

/**
 * voc_column_dup_number:
 * @self: a column
 * @whole: a value in whole units
 *
 * Returns: (transfer full): the number with its unit, as short as it gets
 */
char *
voc_column_dup_number (const VocColumn *self,
                       int              whole)
{
  /* Translators: a share of tasks */
  return g_strdup_printf (self->unit == VOC_COLUMN_TASKS ? _("%u %%") : "%u", whole);
}

/**
 * voc_column_dup_figure:
 * @self: a column
 * @value: a value
 *
 * Returns: (transfer full): what stands in a row of a list
 */
char *
voc_column_dup_figure (const VocColumn *self,
                       gint32           value)
{
  return value == VOC_COLUMN_UNKNOWN ? g_strdup ("–")
                                     : voc_column_dup_number (self, voc_column_to_whole (value));
}

/**
 * voc_column_dup_text:
 * @self: a column
 * @value: a value
 *
 * Returns: (transfer full): the value in words, for a screen reader
 */
char *
voc_column_dup_text (const VocColumn *self,
                     gint32           value)
{
  const char *title = voc_column_get_title (self);

  if (value == VOC_COLUMN_UNKNOWN)
    /* Translators: %s is the name of a score */
    return g_strdup_printf (_("%s not known"), title);

  switch (self->unit)
    {
    case VOC_COLUMN_TASKS:
      /* Translators: the name of a score, its value as a percentage */
      return g_strdup_printf (_("%s %d %% of tasks"), title, voc_column_to_whole (value));
    case VOC_COLUMN_COUNT:
      return g_strdup_printf ("%s %d", title, voc_column_to_whole (value));
    case VOC_COLUMN_POINTS:
    default:
      /* Translators: the name of a score, its value in points */
      return g_strdup_printf (_("%s %d of 100"), title, voc_column_to_whole (value));
    }
}

/**
 * voc_column_dup_caption:
 * @self: a column
 *
 * Returns: (transfer full): what the figures in a list are
 */
char *
voc_column_dup_caption (const VocColumn *self)
{
  switch (self->unit)
    {
    case VOC_COLUMN_TASKS:
      /* xgettext:no-c-format */
      return g_strdup (_("AI exposure, % of tasks, estimated"));
    case VOC_COLUMN_COUNT:
      return g_strdup (voc_column_get_title (self));
    case VOC_COLUMN_POINTS:
    default:
      /* Translators: what the figures in a list are; %s is the name of a score */
      return g_strdup_printf (_("%s, 0 to 100, estimated"), voc_column_get_title (self));
    }
}

/**
 * voc_column_limit:
 * @self: a column
 * @query: a query
 * @most: whether to set the largest value, or else the least
 * @whole: a value in whole units
 *
 * Narrows a query by a column. The end of the scale is no limit.
 */
void
voc_column_limit (const VocColumn    *self,
                  VocOccupationQuery *query,
                  gboolean            most,
                  guint               whole)
{
  if (most)
    voc_occupation_query_set_max (query, self->id,
                                  whole < self->maximum ? (int) whole : VOC_RANGE_NO_MAX);
  else
    voc_occupation_query_set_min (query, self->id, whole > 0 ? (int) whole : VOC_RANGE_NO_MIN);
}
