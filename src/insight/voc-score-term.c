/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-term-private.h"

#include <string.h>

/**
 * VocScoreTerm:
 *
 * One term of the sum that a score is: what a skill, a group of skills, the family or the anchor
 * adds. Immutable.
 */
struct _VocScoreTerm
{
  GObject parent_instance;

  VocScoreTermKind kind;
  char *label;                /* (owned) */
  VocConcept *concept;        /* (owned) (nullable) */
  VocRelation relation;
  VocRatio points;
  VocRatio share;
  VocRatio value;
  guint n_skills;
  GPtrArray *terms;           /* (owned) (nullable) (element-type VocScoreTerm) */
};

typedef enum
{
  PROP_LABEL = 1,
  PROP_CONCEPT,
} VocScoreTermProperty;

static GParamSpec *properties[PROP_CONCEPT + 1];

G_DEFINE_FINAL_TYPE (VocScoreTerm, voc_score_term, G_TYPE_OBJECT)

static void
voc_score_term_finalize (GObject *object)
{
  VocScoreTerm *self = VOC_SCORE_TERM (object);

  g_clear_pointer (&self->label, g_free);
  g_clear_object (&self->concept);
  g_clear_pointer (&self->terms, g_ptr_array_unref);

  G_OBJECT_CLASS (voc_score_term_parent_class)->finalize (object);
}

static void
voc_score_term_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  VocScoreTerm *self = VOC_SCORE_TERM (object);

  switch ((VocScoreTermProperty) property_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_CONCEPT:
      g_value_set_object (value, self->concept);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_score_term_class_init (VocScoreTermClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = voc_score_term_finalize;
  object_class->get_property = voc_score_term_get_property;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_CONCEPT] = g_param_spec_object ("concept", NULL, NULL, VOC_TYPE_CONCEPT, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_score_term_init (VocScoreTerm *self)
{
}

/**
 * voc_score_term_new:
 * @fields: what it is made from
 *
 * Returns: (transfer full): a term
 */
VocScoreTerm *
voc_score_term_new (const VocScoreTermFields *fields)
{
  VocScoreTerm *self = g_object_new (VOC_TYPE_SCORE_TERM, NULL);

  self->kind = fields->kind;
  self->label = g_strdup (fields->label);
  g_set_object (&self->concept, fields->concept);
  self->relation = fields->relation;
  self->points = fields->points;
  self->share = fields->share;
  self->value = fields->value;
  self->n_skills = fields->n_skills;
  if (fields->terms != NULL)
    self->terms = g_ptr_array_ref (fields->terms);

  return self;
}

static VocRatio
get_size (VocScoreTerm *self)
{
  return (VocRatio) { ABS (self->points.numerator), self->points.denominator };
}

/**
 * voc_score_term_compare:
 * @a: (type VocScoreTerm*): pointer to a term
 * @b: (type VocScoreTerm*): pointer to another
 *
 * Returns: which stands first
 */
int
voc_score_term_compare (gconstpointer a,
                        gconstpointer b)
{
  VocScoreTerm *left = *(VocScoreTerm *const *) a;
  VocScoreTerm *right = *(VocScoreTerm *const *) b;
  int order = voc_ratio_compare (get_size (right), get_size (left));

  if (order == 0)
    order = voc_ratio_get_sign (right->points) - voc_ratio_get_sign (left->points);
  if (order == 0)
    order = strcmp (left->label, right->label);
  if (order == 0 && left->concept != NULL && right->concept != NULL)
    order = strcmp (voc_concept_get_uri (left->concept), voc_concept_get_uri (right->concept));

  return order;
}

/**
 * voc_score_term_get_kind:
 *
 * Returns: what it is
 */
VocScoreTermKind
voc_score_term_get_kind (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), VOC_TERM_SKILL);

  return self->kind;
}

/**
 * voc_score_term_get_label:
 *
 * Returns: its name for people
 */
const char *
voc_score_term_get_label (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), NULL);

  return self->label;
}

/**
 * voc_score_term_get_concept:
 *
 * Returns: (transfer none) (nullable): the skill or group
 */
VocConcept *
voc_score_term_get_concept (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), NULL);

  return self->concept;
}

/**
 * voc_score_term_get_relation:
 *
 * Returns: how the skill is needed; 0 for what is no skill
 */
VocRelation
voc_score_term_get_relation (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), 0);

  return self->relation;
}

/**
 * voc_score_term_get_points:
 *
 * Returns: what it adds to the value
 */
VocRatio
voc_score_term_get_points (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), VOC_RATIO_UNKNOWN);

  return self->points;
}

/**
 * voc_score_term_get_share:
 *
 * Returns: its share of all weight, from 0 to 1; unknown for what is no skill and no group
 */
VocRatio
voc_score_term_get_share (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), VOC_RATIO_UNKNOWN);

  return self->share;
}

/**
 * voc_score_term_get_value:
 *
 * Returns: the value of the skill in the column; for resilience, what it would be if there were
 *   nothing but this skill; unknown for what is no skill
 */
VocRatio
voc_score_term_get_value (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), VOC_RATIO_UNKNOWN);

  return self->value;
}

/**
 * voc_score_term_get_n_skills:
 *
 * Returns: how many skills are in it
 */
guint
voc_score_term_get_n_skills (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), 0);

  return self->n_skills;
}

/**
 * voc_score_term_get_terms:
 *
 * Returns: (transfer none) (nullable) (element-type VocScoreTerm): the skills of a group, largest
 *   first
 */
GPtrArray *
voc_score_term_get_terms (VocScoreTerm *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_TERM (self), NULL);

  return self->terms;
}
