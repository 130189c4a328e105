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

/* Of the order of ranks: as fine as fits into the number. */
#define RANK_ONE 1e9

/* How much of what is essential there is, as it is shown. */
static void
fill_fit (VocLens         *lens,
          const VocColumn *column,
          gint32          *values)
{
  GArray *fits = voc_lens_get_fits (lens);

  for (guint i = 0; i < voc_scores_get_matrix (voc_lens_get_scores (lens))->n_occupations; i++)
    {
      const VocFit *fit = fits != NULL ? &g_array_index (fits, VocFit, i) : NULL;

      values[i] = fit != NULL && fit->coverage.total > 0
                    ? (gint32) (voc_coverage_get_share (&fit->coverage) * 100 * VOC_COLUMN_ONE)
                    : VOC_COLUMN_UNKNOWN;
    }
}

/* By the lower bound, so that 3 of 3 stands below 20 of 22. */
static void
fill_fit_ranks (VocLens         *lens,
                const VocColumn *column,
                gint32          *ranks)
{
  GArray *fits = voc_lens_get_fits (lens);

  for (guint i = 0; i < voc_scores_get_matrix (voc_lens_get_scores (lens))->n_occupations; i++)
    {
      const VocFit *fit = fits != NULL ? &g_array_index (fits, VocFit, i) : NULL;

      ranks[i] = fit != NULL && fit->coverage.total > 0 ? (gint32) (fit->lower_bound * RANK_ONE)
                                                        : VOC_COLUMN_UNKNOWN;
    }
}

static char *
dup_fit_figure (VocLens *lens,
                guint    occupation)
{
  GArray *fits = voc_lens_get_fits (lens);
  const VocCoverage *coverage;

  if (fits == NULL || g_array_index (fits, VocFit, occupation).coverage.total == 0)
    return g_strdup ("–");

  coverage = &g_array_index (fits, VocFit, occupation).coverage;
  /* Translators: a figure in a list: how many of how many things a person can do */
  return g_strdup_printf (_("%u of %u"), coverage->have + coverage->used, coverage->total);
}

static char *
dup_fit_text (VocLens *lens,
              guint    occupation)
{
  GArray *fits = voc_lens_get_fits (lens);

  return fits != NULL ? voc_fit_dup_text (&g_array_index (fits, VocFit, occupation))
                      : g_strdup (_("You have not said yet what you can do"));
}

static void
fill_interest (VocLens         *lens,
               const VocColumn *column,
               gint32          *values)
{
  for (guint i = 0; i < voc_scores_get_matrix (voc_lens_get_scores (lens))->n_occupations; i++)
    {
      double r;

      values[i] = voc_lens_get_liking (lens, i, &r)
                    ? (gint32) voc_interests_get_band (r) * VOC_COLUMN_ONE
                    : VOC_COLUMN_UNKNOWN;
    }
}

static void
fill_interest_ranks (VocLens         *lens,
                     const VocColumn *column,
                     gint32          *ranks)
{
  for (guint i = 0; i < voc_scores_get_matrix (voc_lens_get_scores (lens))->n_occupations; i++)
    {
      double r;

      ranks[i] = voc_lens_get_liking (lens, i, &r) ? (gint32) (r * RANK_ONE) : VOC_COLUMN_UNKNOWN;
    }
}

static char *
dup_interest_text (VocLens *lens,
                   guint    occupation)
{
  double r;

  if (voc_lens_get_liking (lens, occupation, &r))
    return g_strdup (voc_interest_band_get_text (voc_interests_get_band (r)));
  return g_strdup (voc_lens_get_interests (lens) != NULL
                     ? _("Whether you would like it cannot be said")
                     : _("You have not said yet what you like"));
}

#define SCORE(id_, column_, section_, unit_, ...)                                                    \
  { .id = id_, .section = section_, .unit = VOC_COLUMN_##unit_, .maximum = 100,                      \
    .score = VOC_SCORE_##column_, .fill = fill_score, __VA_ARGS__ }

/* What it comes to, the person, vectors, megatrends, vital signs. The first needs no title. */
static const char *const SECTIONS[] = {
  NULL,
  N_("What You Can Do and What You Like"),
  N_("AI, Software, Robots and Judgement"),
  N_("Megatrends"),
  N_("Work and Preparation"),
};

/* In the order in which people are shown them. */
static const VocColumn COLUMNS[] = {
  SCORE ("resilience", RESILIENCE, 0, POINTS, .title = N_("Protection from AI and automation")),
  SCORE ("exposure", EXPOSURE, 0, TASKS, .title = N_("What AI could speed up")),
  { .id = "fit",
    .title = N_("Things You Can Do"),
    .definition =
      N_("How many of the things that the work needs are among what you can do. Ordered "
          "so that 20 of 22 stands before 3 of 3."),
    .section = 1,
    .unit = VOC_COLUMN_SHARE,
    .maximum = 100,
    .score = VOC_SCORE_N_COLUMNS,
    .fill = fill_fit,
    .fill_ranks = fill_fit_ranks,
    .dup_figure = dup_fit_figure,
    .dup_text = dup_fit_text },
  { .id = "interest",
    .title = N_("Would You Like It"),
    .definition =
      N_("How well what the work is like goes with what you like. It says nothing about "
          "what you can do."),
    .section = 1,
    .unit = VOC_COLUMN_BAND,
    .maximum = VOC_INTEREST_BAND_BEST,
    .score = VOC_SCORE_N_COLUMNS,
    .fill = fill_interest,
    .fill_ranks = fill_interest_ranks,
    .dup_text = dup_interest_text },
  SCORE ("ml", ML, 2, POINTS),
  SCORE ("gen", GEN, 2, POINTS),
  SCORE ("dig", DIG, 2, POINTS),
  SCORE ("rob", ROB, 2, POINTS),
  SCORE ("hum", HUM, 2, POINTS),
  SCORE ("mt-digital", MT_DIGITAL, 3, POINTS),
  SCORE ("mt-green", GREEN, 3, POINTS),
  SCORE ("mt-care", MT_CARE, 3, POINTS),
  SCORE ("mt-global", MT_GLOBAL, 3, POINTS),
  SCORE ("mt-know", MT_KNOW, 3, POINTS),
  SCORE ("mt-secure", MT_SECURE, 3, POINTS),
  SCORE ("physical", PHYSICAL, 4, POINTS),
  SCORE ("remote", REMOTE, 4, POINTS),
  SCORE ("jobzone", JOBZONE, 4, POINTS),
  SCORE ("transferability", TRANSFERABILITY, 4, POINTS),
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
 * voc_column_is_for_specialists:
 * @self: a column
 *
 * Returns: whether it is neither what all of it comes to nor about the person
 */
gboolean
voc_column_is_for_specialists (const VocColumn *self)
{
  return self->section > 1;
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
  /* What a row has room for; the words that the page has are longer. */
  static const char *const BANDS[] = {
    [VOC_INTEREST_BAND_UNKNOWN] = "–",
    [VOC_INTEREST_BAND_LESS] = N_("less"),
    [VOC_INTEREST_BAND_GOOD] = N_("much"),
    [VOC_INTEREST_BAND_BEST] = N_("very much"),
  };

  if (self->unit == VOC_COLUMN_BAND)
    return g_strdup (gettext (BANDS[CLAMP (whole, 0, VOC_INTEREST_BAND_BEST)]));
  /* Translators: a share of tasks, or of what an occupation needs */
  return g_strdup_printf (self->unit == VOC_COLUMN_TASKS || self->unit == VOC_COLUMN_SHARE
                            ? _("%u %%")
                            : "%u",
                          whole);
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
 * voc_column_dup_widest:
 * @self: a column
 *
 * Returns: (transfer full): a figure that takes as much room as any other one of the column
 */
char *
voc_column_dup_widest (const VocColumn *self)
{
  char *widest = NULL;

  if (self->unit == VOC_COLUMN_SHARE)
    return g_strdup_printf (_("%u of %u"), 99, 99);
  if (self->unit != VOC_COLUMN_BAND)
    return voc_column_dup_number (self, self->maximum);

  for (guint whole = 0; whole <= self->maximum; whole++)
    {
      g_autofree char *number = voc_column_dup_number (self, whole);

      if (widest == NULL || g_utf8_strlen (number, -1) > g_utf8_strlen (widest, -1))
        {
          g_free (widest);
          widest = g_steal_pointer (&number);
        }
    }
  return widest;
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
    case VOC_COLUMN_SHARE:
    case VOC_COLUMN_BAND:
      {
        g_autofree char *number = voc_column_dup_number (self, voc_column_to_whole (value));

        return g_strdup_printf ("%s: %s", title, number);
      }
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
      return g_strdup (_("What AI could speed up, % of tasks, estimated"));
    case VOC_COLUMN_SHARE:
      return g_strdup (_("How many of the things that are needed you can do"));
    case VOC_COLUMN_BAND:
      return g_strdup (_("How much you would like it, by what you have said you like"));
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
