/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-scores.h"

#include <glib/gi18n.h>

#include "voc-catalogue-scores.h"
#include "voc-model-texts.h"

/**
 * VocCareersScores:
 *
 * The score that the rows of the Careers list show at their end, if any: the same figures that its
 * filter and its order go by. All items of the list share it.
 */
struct _VocCareersScores
{
  GObject parent_instance;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  GHashTable *values;      /* (owned) (nullable) (element-type guint gint): thousandths */
  VocScoreColumn column;
  gboolean shown;
};

G_DEFINE_FINAL_TYPE (VocCareersScores, voc_careers_scores, G_TYPE_OBJECT)

static void
voc_careers_scores_finalize (GObject *object)
{
  VocCareersScores *self = VOC_CAREERS_SCORES (object);

  g_clear_pointer (&self->values, g_hash_table_unref);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (voc_careers_scores_parent_class)->finalize (object);
}

static void
voc_careers_scores_class_init (VocCareersScoresClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_careers_scores_finalize;
}

static void
voc_careers_scores_init (VocCareersScores *self)
{
}

VocCareersScores *
voc_careers_scores_new (void)
{
  return g_object_new (VOC_TYPE_CAREERS_SCORES, NULL);
}

/* A column of numbers takes two milliseconds; without one to show there is nothing to read. */
static void
read_values (VocCareersScores *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->values, g_hash_table_unref);
  if (!self->shown || self->catalogue == NULL)
    return;

  self->values = voc_catalogue_dup_shown_scores (self->catalogue, self->column, &error);
  if (self->values == NULL)
    g_info ("No scores: %s", error->message);
}

/**
 * voc_careers_scores_set_catalogue:
 * @self: scores
 * @catalogue: (nullable): where they are from
 */
void
voc_careers_scores_set_catalogue (VocCareersScores *self,
                                  VocCatalogue     *catalogue)
{
  g_return_if_fail (VOC_IS_CAREERS_SCORES (self));

  if (g_set_object (&self->catalogue, catalogue))
    read_values (self);
}

/**
 * voc_careers_scores_get_shown:
 * @self: scores
 *
 * Returns: the word of the score that is shown, as queries call it, or "none"
 */
const char *
voc_careers_scores_get_shown (VocCareersScores *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_SCORES (self), NULL);

  return self->shown ? voc_occupation_sort_to_id (voc_query_score_find (self->column)->sort)
                     : VOC_CAREERS_NO_SCORE;
}

/**
 * voc_careers_scores_set_shown:
 * @self: scores
 * @id: (nullable): the word of a score; anything else is for none
 *
 * Returns: whether rows show something else now
 */
gboolean
voc_careers_scores_set_shown (VocCareersScores *self,
                              const char       *id)
{
  VocOccupationSort sort;
  VocScoreColumn column = 0;
  gboolean shown;

  g_return_val_if_fail (VOC_IS_CAREERS_SCORES (self), FALSE);

  shown = voc_occupation_sort_from_id (id, &sort) && voc_occupation_sort_get_score (sort, &column);
  if (shown == self->shown && (!shown || column == self->column))
    return FALSE;

  self->shown = shown;
  self->column = column;
  read_values (self);

  return TRUE;
}

/**
 * voc_careers_scores_is_shown:
 * @self: scores
 *
 * Returns: whether rows show a score
 */
gboolean
voc_careers_scores_is_shown (VocCareersScores *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_SCORES (self), FALSE);

  return self->shown;
}

/**
 * voc_careers_scores_get_title:
 * @self: scores
 *
 * Returns: (nullable): what is shown, such as “Resilience”
 */
const char *
voc_careers_scores_get_title (VocCareersScores *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_SCORES (self), NULL);

  return self->shown ? voc_score_column_to_title (self->column) : NULL;
}

/**
 * voc_careers_scores_get_points:
 * @self: scores
 * @occupation: an occupation
 *
 * Returns: its score in whole points, 0 to 100; -1 if it is not known
 */
int
voc_careers_scores_get_points (VocCareersScores *self,
                               VocOccupation    *occupation)
{
  gpointer value;

  g_return_val_if_fail (VOC_IS_CAREERS_SCORES (self), -1);

  if (self->values == NULL ||
      !g_hash_table_lookup_extended (
        self->values, GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (occupation))), NULL,
        &value))
    return -1;

  return (GPOINTER_TO_INT (value) + 500) / 1000;
}

/**
 * voc_careers_score_dup_points:
 * @column: a score
 * @points: its value in whole points
 *
 * Returns: (transfer full): the figure with its unit
 */
char *
voc_careers_score_dup_points (VocScoreColumn column,
                              guint          points)
{
  /* Translators: a share of tasks */
  return g_strdup_printf (column == VOC_SCORE_EXPOSURE ? _("%u %%") : "%u", points);
}

/**
 * voc_careers_scores_dup_figure:
 * @self: scores, one of which is shown
 * @occupation: an occupation
 *
 * Returns: (transfer full): what stands beside the ring
 */
char *
voc_careers_scores_dup_figure (VocCareersScores *self,
                               VocOccupation    *occupation)
{
  int points = voc_careers_scores_get_points (self, occupation);

  return points < 0 ? g_strdup ("–") : voc_careers_score_dup_points (self->column, points);
}

/**
 * voc_careers_scores_get_n_chars:
 * @self: scores
 *
 * Returns: how many characters the longest figure has
 */
int
voc_careers_scores_get_n_chars (VocCareersScores *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_SCORES (self), 0);

  return self->column == VOC_SCORE_EXPOSURE ? 5 : 3;
}

/**
 * voc_careers_scores_dup_text:
 * @self: scores, one of which is shown
 * @occupation: an occupation
 *
 * Returns: (transfer full): its score in words, for a screen reader
 */
char *
voc_careers_scores_dup_text (VocCareersScores *self,
                             VocOccupation    *occupation)
{
  int points = voc_careers_scores_get_points (self, occupation);
  const char *title = voc_score_column_to_title (self->column);

  if (points < 0)
    /* Translators: %s is the name of a score */
    return g_strdup_printf (_("%s not known"), title);
  if (self->column == VOC_SCORE_EXPOSURE)
    /* Translators: the name of a score, its value as a percentage */
    return g_strdup_printf (_("%s %d %% of tasks"), title, points);

  /* Translators: the name of a score, its value in points */
  return g_strdup_printf (_("%s %d of 100"), title, points);
}
