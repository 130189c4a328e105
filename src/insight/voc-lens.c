/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-lens.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/**
 * VocLens:
 *
 * Through what a person looks at all occupations: the scores of a catalogue, with research anchor
 * or without, under slow, steady or fast adoption. What is shown of an occupation beside its words
 * is a column of the lens, everywhere; turn the lens, and all of it turns.
 *
 * "changed" is emitted after anything of it has changed. A lens belongs to one thread; another one
 * gets a copy.
 */
struct _VocLens
{
  GObject parent_instance;

  VocScores *scores;     /* (owned) (nullable) */
  VocSentences *sentences; /* (owned) (nullable) */
  gboolean anchored;
  VocScenario adoption;
  GHashTable *values;    /* (owned) (element-type VocColumn gint32): those that were asked for */
};

typedef enum
{
  PROP_SCORES = 1,
  PROP_ANCHORED,
  PROP_ADOPTION,
} VocLensProperty;

static GParamSpec *properties[PROP_ADOPTION + 1];
static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocLens, voc_lens, G_TYPE_OBJECT)

static void
voc_lens_finalize (GObject *object)
{
  VocLens *self = VOC_LENS (object);

  g_clear_object (&self->scores);
  g_clear_object (&self->sentences);
  g_clear_pointer (&self->values, g_hash_table_unref);

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
  g_return_val_if_fail (VOC_IS_LENS (self), NULL);

  return g_object_new (VOC_TYPE_LENS, "scores", self->scores, "anchored", self->anchored,
                       "adoption", voc_scenario_to_id (self->adoption), NULL);
}

static void
changed (VocLens         *self,
         VocLensProperty  property)
{
  g_hash_table_remove_all (self->values);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  g_signal_emit (self, changed_signal, 0);
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

  g_clear_object (&self->sentences);
  if (scores != NULL)
    self->sentences = voc_sentences_new (voc_scores_get_matrix (scores));
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

  return self->sentences;
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

  return names;
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
  gint32 *values;

  g_return_val_if_fail (VOC_IS_LENS (self), NULL);
  g_return_val_if_fail (column != NULL, NULL);

  if (self->scores == NULL)
    return NULL;

  values = g_hash_table_lookup (self->values, column);
  if (values == NULL)
    {
      values = g_new (gint32, voc_scores_get_matrix (self->scores)->n_occupations + 1);
      column->fill (self, column, values);
      g_hash_table_insert (self->values, (gpointer) column, values);
    }

  return values;
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
  const gint32 *values = voc_lens_get_values (self, column);
  guint index;

  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), VOC_COLUMN_UNKNOWN);

  if (values == NULL ||
      !voc_matrix_find_occupation (voc_scores_get_matrix (self->scores),
                                   voc_concept_get_id (VOC_CONCEPT (occupation)), &index))
    return VOC_COLUMN_UNKNOWN;

  return values[index];
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
