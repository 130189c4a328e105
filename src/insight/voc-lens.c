/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-lens-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

typedef enum
{
  PROP_SCORES = 1,
  PROP_ANCHORED,
  PROP_ADOPTION,
  PROP_PLANNED,
} VocLensProperty;

static GParamSpec *properties[PROP_PLANNED + 1];
static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocLens, voc_lens, G_TYPE_OBJECT)

static void
voc_lens_finalize (GObject *object)
{
  VocLens *self = VOC_LENS (object);

  g_clear_object (&self->scores);
  voc_lens_clear_person (self);
  g_clear_pointer (&self->values, g_hash_table_unref);
  g_clear_pointer (&self->ranks, g_hash_table_unref);

  G_OBJECT_CLASS (voc_lens_parent_class)->finalize (object);
}

static void
voc_lens_get_property (GObject    *object,
                       guint       property_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  VocLens *self = VOC_LENS (object);

  switch ((VocLensProperty) property_id)
    {
    case PROP_SCORES:
      g_value_set_object (value, self->scores);
      break;
    case PROP_ANCHORED:
      g_value_set_boolean (value, self->anchored);
      break;
    case PROP_ADOPTION:
      g_value_set_string (value, voc_scenario_to_id (self->adoption));
      break;
    case PROP_PLANNED:
      g_value_set_boxed (value, self->planned);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_lens_set_property (GObject      *object,
                       guint         property_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  VocLens *self = VOC_LENS (object);
  VocScenario adoption;

  switch ((VocLensProperty) property_id)
    {
    case PROP_SCORES:
      voc_lens_set_scores (self, g_value_get_object (value));
      break;
    case PROP_ANCHORED:
      voc_lens_set_anchored (self, g_value_get_boolean (value));
      break;
    case PROP_ADOPTION:
      /* A toggle group that goes away names none. */
      if (voc_scenario_from_id (g_value_get_string (value), &adoption))
        voc_lens_set_adoption (self, adoption);
      break;
    case PROP_PLANNED:
      voc_lens_set_planned (self, g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_lens_class_init (VocLensClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = voc_lens_finalize;
  object_class->get_property = voc_lens_get_property;
  object_class->set_property = voc_lens_set_property;

  properties[PROP_SCORES] = g_param_spec_object ("scores", NULL, NULL, VOC_TYPE_SCORES, flags);
  properties[PROP_ANCHORED] = g_param_spec_boolean ("anchored", NULL, NULL, TRUE, flags);

  /**
   * VocLens:adoption:
   *
   * How fast what is possible is taken up: "slow", "steady" or "fast".
   */
  properties[PROP_ADOPTION] = g_param_spec_string ("adoption", NULL, NULL, "steady", flags);

  /**
   * VocLens:planned:
   *
   * URIs of the skills that the person plans to learn: what if they had them?
   */
  properties[PROP_PLANNED] = g_param_spec_boxed ("planned", NULL, NULL, G_TYPE_STRV, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  changed_signal = g_signal_new ("changed", VOC_TYPE_LENS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
voc_lens_init (VocLens *self)
{
  self->anchored = TRUE;
  self->adoption = VOC_SCENARIO_STEADY;
  self->values = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->ranks = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

/**
 * voc_lens_new:
 * @scores: (nullable): the scores of a catalogue
 *
 * Returns: (transfer full): a lens with anchor, under steady adoption
 */
VocLens *
voc_lens_new (VocScores *scores)
{
  return g_object_new (VOC_TYPE_LENS, "scores", scores, NULL);
}

/**
 * voc_lens_copy:
 *
 * Returns: (transfer full): a lens that shows the same, and stays as it is
 */
VocLens *
voc_lens_copy (VocLens *self)
{
  VocLens *copy;

  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  copy = g_object_new (VOC_TYPE_LENS, "scores", self->scores, "anchored", self->anchored,
                       "adoption", voc_scenario_to_id (self->adoption), NULL);
  voc_lens_copy_person (self, copy);

  return copy;
}

void
voc_lens_emit_changed (VocLens *self)
{
  g_hash_table_remove_all (self->values);
  g_hash_table_remove_all (self->ranks);
  g_signal_emit (self, changed_signal, 0);
}

static void
changed (VocLens         *self,
         VocLensProperty  property)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  voc_lens_emit_changed (self);
}

/**
 * voc_lens_get_scores:
 *
 * Returns: (transfer none) (nullable): the scores of a catalogue
 */
VocScores *
voc_lens_get_scores (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  return self->scores;
}

/**
 * voc_lens_set_scores:
 * @scores: (nullable): the scores of a catalogue
 */
void
voc_lens_set_scores (VocLens   *self,
                     VocScores *scores)
{
  g_return_if_fail (VOC_IS_LENS (self));
  g_return_if_fail (scores == NULL || VOC_IS_SCORES (scores));

  if (!g_set_object (&self->scores, scores))
    return;

  g_clear_object (&self->traits);
  voc_lens_forget_person (self);
  changed (self, PROP_SCORES);
}

/**
 * voc_lens_get_sentences:
 *
 * Returns: (transfer none) (nullable): what is said of concepts that nobody has described
 */
VocSentences *
voc_lens_get_sentences (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  return self->scores != NULL ? voc_scores_get_sentences (self->scores) : NULL;
}

/**
 * voc_lens_get_catalogue:
 *
 * Returns: (transfer none) (nullable): the catalogue
 */
VocCatalogue *
voc_lens_get_catalogue (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  return self->scores != NULL ? voc_scores_get_matrix (self->scores)->catalogue : NULL;
}

/**
 * voc_lens_get_anchored:
 *
 * Returns: whether what research measured for the unit group counts
 */
gboolean
voc_lens_get_anchored (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), FALSE);

  return self->anchored;
}

/**
 * voc_lens_set_anchored:
 * @anchored: whether what research measured for the unit group counts
 */
void
voc_lens_set_anchored (VocLens  *self,
                       gboolean  anchored)
{
  g_return_if_fail (VOC_IS_LENS (self));

  if (self->anchored == anchored)
    return;

  self->anchored = anchored;
  changed (self, PROP_ANCHORED);
}

/**
 * voc_lens_get_adoption:
 *
 * Returns: how fast what is possible is taken up
 */
VocScenario
voc_lens_get_adoption (VocLens *self)
{
  g_return_val_if_fail (VOC_IS_LENS (self), VOC_SCENARIO_STEADY);

  return self->adoption;
}

/**
 * voc_lens_set_adoption:
 * @adoption: how fast what is possible is taken up
 */
void
voc_lens_set_adoption (VocLens     *self,
                       VocScenario  adoption)
{
  g_return_if_fail (VOC_IS_LENS (self));

  if (self->adoption == adoption)
    return;

  self->adoption = adoption;
  changed (self, PROP_ADOPTION);
}

/**
 * voc_lens_dup_turned:
 *
 * Returns: (transfer full) (element-type utf8): names of the properties that are not as a new lens
 *   has them
 */
GPtrArray *
voc_lens_dup_turned (VocLens *self)
{
  GPtrArray *names = g_ptr_array_new ();

  g_return_val_if_fail (VOC_IS_LENS (self), names);

  if (!self->anchored)
    g_ptr_array_add (names, (gpointer) properties[PROP_ANCHORED]->name);
  if (self->adoption != VOC_SCENARIO_STEADY)
    g_ptr_array_add (names, (gpointer) properties[PROP_ADOPTION]->name);
  if (self->planned != NULL)
    g_ptr_array_add (names, (gpointer) properties[PROP_PLANNED]->name);

  return names;
}

/* (transfer full): "With 3 things you plan to learn" */
static char *
dup_plan_words (VocLens *self)
{
  guint n = g_strv_length (self->planned);

  return g_strdup_printf (ngettext ("With %u thing you plan to learn",
                                    "With %u things you plan to learn", n),
                          n);
}

/**
 * voc_lens_dup_words:
 * @property: one of those that are turned
 *
 * Returns: (transfer full): how it is turned, in a few words
 */
char *
voc_lens_dup_words (VocLens    *self,
                    const char *property)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  if (g_str_equal (property, properties[PROP_ANCHORED]->name))
    return g_strdup (_("Without research anchor"));
  if (g_str_equal (property, properties[PROP_PLANNED]->name))
    return dup_plan_words (self);

  return voc_scenario_dup_words (self->adoption);
}

/**
 * voc_lens_turn_back:
 * @property: one of those that are turned
 *
 * Makes it as a new lens has it.
 */
void
voc_lens_turn_back (VocLens    *self,
                    const char *property)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), property);

  g_return_if_fail (VOC_IS_LENS (self));
  g_return_if_fail (pspec != NULL);

  g_object_set_property (G_OBJECT (self), property, g_param_spec_get_default_value (pspec));
}

/* What @fill says of all occupations; kept in @cache as long as the lens stays as it is. */
static const gint32 *
get_cached (VocLens         *self,
            const VocColumn *column,
            GHashTable      *cache,
            VocColumnFill    fill)
{
  gint32 *values;

  if (self->scores == NULL)
    return NULL;

  values = g_hash_table_lookup (cache, column);
  if (values == NULL)
    {
      values = g_new (gint32, voc_scores_get_matrix (self->scores)->n_occupations + 1);
      fill (self, column, values);
      g_hash_table_insert (cache, (gpointer) column, values);
    }

  return values;
}

/**
 * voc_lens_get_values:
 * @column: a column
 *
 * Returns: (transfer none) (nullable): its values, by index of the occupation in the matrix, as
 *   long as the lens stays as it is; %NULL without a catalogue
 */
const gint32 *
voc_lens_get_values (VocLens         *self,
                     const VocColumn *column)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);
  g_return_val_if_fail (column != NULL, NULL);

  return get_cached (self, column, self->values, column->fill);
}

/**
 * voc_lens_get_ranks:
 * @column: a column
 *
 * Returns: (transfer none) (nullable): what lists are ordered by: the values, or what stands in for
 *   them there
 */
const gint32 *
voc_lens_get_ranks (VocLens         *self,
                    const VocColumn *column)
{
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);
  g_return_val_if_fail (column != NULL, NULL);

  if (column->fill_ranks == NULL)
    return voc_lens_get_values (self, column);
  return get_cached (self, column, self->ranks, column->fill_ranks);
}

/* FALSE without a catalogue, and for what is not in it. */
static gboolean
find_occupation (VocLens       *self,
                 VocOccupation *occupation,
                 guint         *out_index)
{
  return self->scores != NULL &&
         voc_matrix_find_occupation (voc_scores_get_matrix (self->scores),
                                     voc_concept_get_id (VOC_CONCEPT (occupation)), out_index);
}

/**
 * voc_lens_get_value:
 * @column: a column
 * @occupation: an occupation of the catalogue
 *
 * Returns: its value; %VOC_COLUMN_UNKNOWN if that is not known
 */
gint32
voc_lens_get_value (VocLens         *self,
                    const VocColumn *column,
                    VocOccupation   *occupation)
{
  guint index;

  g_return_val_if_fail (VOC_IS_LENS (self), VOC_COLUMN_UNKNOWN);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), VOC_COLUMN_UNKNOWN);

  return find_occupation (self, occupation, &index) ? voc_lens_get_values (self, column)[index]
                                                    : VOC_COLUMN_UNKNOWN;
}

/**
 * voc_lens_dup_figure:
 * @column: a column
 * @occupation: an occupation of the catalogue
 *
 * Returns: (transfer full): what stands in its row of a list
 */
char *
voc_lens_dup_figure (VocLens         *self,
                     const VocColumn *column,
                     VocOccupation   *occupation)
{
  guint index;

  g_return_val_if_fail (VOC_IS_LENS (self), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  if (column->dup_figure != NULL && find_occupation (self, occupation, &index))
    return column->dup_figure (self, index);
  return voc_column_dup_figure (column, voc_lens_get_value (self, column, occupation));
}

/**
 * voc_lens_dup_text:
 * @column: a column
 * @occupation: an occupation of the catalogue
 *
 * Returns: (transfer full): its value in words, for a screen reader
 */
char *
voc_lens_dup_text (VocLens         *self,
                   const VocColumn *column,
                   VocOccupation   *occupation)
{
  guint index;

  g_return_val_if_fail (VOC_IS_LENS (self), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  if (column->dup_text != NULL && find_occupation (self, occupation, &index))
    return column->dup_text (self, index);
  return voc_column_dup_text (column, voc_lens_get_value (self, column, occupation));
}

/**
 * voc_lens_dup_score:
 * @occupation: an occupation of the catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): its score, with every term behind it, seen through the lens
 */
VocScore *
voc_lens_dup_score (VocLens        *self,
                    VocOccupation  *occupation,
                    GError        **error)
{
  g_autoptr (VocScore) score = NULL;

  g_return_val_if_fail (VOC_IS_LENS (self), NULL);
  g_return_val_if_fail (self->scores != NULL, NULL);

  score = voc_score_new (self->scores, occupation, error);
  return score != NULL ? voc_score_dup_with (score, self->anchored, self->adoption) : NULL;
}
