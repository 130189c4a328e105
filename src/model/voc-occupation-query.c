/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-occupation-query.h"

/**
 * VocOccupationQuery:
 *
 * What a list of occupations is to hold. A condition that is not set lets everything through; all
 * that are set must hold. Belongs to one thread.
 */
struct _VocOccupationQuery
{
  GObject parent_instance;

  char *text;     /* (owned) */
  char *isco;     /* (owned) (nullable) */
  GStrv needs;    /* (owned) */
  GStrv without;  /* (owned) */
  guint min_digital;
  guint min_green;
  guint min_transversal;
  guint min_essential;
  guint max_essential;
  guint skill_level;
  GVariant *ranges;         /* (owned) (nullable) */
  char *less_exposed_than;  /* (owned) (nullable) */
  char *sort;               /* (owned) */
  gboolean ascending;
};

typedef enum
{
  PROP_TEXT = 1,
  PROP_ISCO,
  PROP_NEEDS,
  PROP_WITHOUT,
  PROP_MIN_DIGITAL,
  PROP_MIN_GREEN,
  PROP_MIN_TRANSVERSAL,
  PROP_MIN_ESSENTIAL,
  PROP_MAX_ESSENTIAL,
  PROP_SKILL_LEVEL,
  PROP_RANGES,
  PROP_LESS_EXPOSED_THAN,
  PROP_SORT,
  PROP_ASCENDING,
  PROP_IS_EMPTY,
} VocOccupationQueryProperty;

/* The column that less-exposed-than is about. */
#define EXPOSURE "exposure"

static GParamSpec *properties[PROP_IS_EMPTY + 1];
static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocOccupationQuery, voc_occupation_query, G_TYPE_OBJECT)

static void
voc_occupation_query_finalize (GObject *object)
{
  VocOccupationQuery *self = VOC_OCCUPATION_QUERY (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->isco, g_free);
  g_clear_pointer (&self->needs, g_strfreev);
  g_clear_pointer (&self->without, g_strfreev);
  g_clear_pointer (&self->less_exposed_than, g_free);
  g_clear_pointer (&self->ranges, g_variant_unref);
  g_clear_pointer (&self->sort, g_free);

  G_OBJECT_CLASS (voc_occupation_query_parent_class)->finalize (object);
}

/* Where the numbers are kept; NULL for what is no number. */
static guint *
get_number (VocOccupationQuery         *self,
            VocOccupationQueryProperty  property)
{
  switch (property)
    {
    case PROP_MIN_DIGITAL:
      return &self->min_digital;
    case PROP_MIN_GREEN:
      return &self->min_green;
    case PROP_MIN_TRANSVERSAL:
      return &self->min_transversal;
    case PROP_MIN_ESSENTIAL:
      return &self->min_essential;
    case PROP_MAX_ESSENTIAL:
      return &self->max_essential;
    case PROP_SKILL_LEVEL:
      return &self->skill_level;
    case PROP_TEXT:
    case PROP_ISCO:
    case PROP_NEEDS:
    case PROP_WITHOUT:
    case PROP_RANGES:
    case PROP_LESS_EXPOSED_THAN:
    case PROP_SORT:
    case PROP_ASCENDING:
    case PROP_IS_EMPTY:
    default:
      return NULL;
    }
}

static void
voc_occupation_query_get_property (GObject    *object,
                                   guint       property_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  VocOccupationQuery *self = VOC_OCCUPATION_QUERY (object);
  guint *number = get_number (self, property_id);

  if (number != NULL)
    g_value_set_uint (value, *number);
  else if (property_id == PROP_TEXT)
    g_value_set_string (value, self->text);
  else if (property_id == PROP_ISCO)
    g_value_set_string (value, self->isco);
  else if (property_id == PROP_NEEDS)
    g_value_set_boxed (value, self->needs);
  else if (property_id == PROP_WITHOUT)
    g_value_set_boxed (value, self->without);
  else if (property_id == PROP_LESS_EXPOSED_THAN)
    g_value_set_string (value, self->less_exposed_than);
  else if (property_id == PROP_SORT)
    g_value_set_string (value, self->sort);
  else if (property_id == PROP_RANGES)
    g_value_set_variant (value, self->ranges);
  else if (property_id == PROP_ASCENDING)
    g_value_set_boolean (value, self->ascending);
  else if (property_id == PROP_IS_EMPTY)
    g_value_set_boolean (value, voc_occupation_query_is_empty (self));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static gboolean
store_strv (GStrv              *field,
            const char *const  *value)
{
  static const char *const NONE[] = { NULL };
  const char *const *wanted = value != NULL ? value : NONE;

  if (g_strv_equal ((const char *const *) *field, wanted))
    return FALSE;

  g_strfreev (*field);
  *field = g_strdupv ((GStrv) wanted);
  return TRUE;
}

static gboolean
store_ranges (VocOccupationQuery *self,
              GVariant           *ranges)
{
  g_autoptr (GVariant) wanted =
    ranges != NULL && g_variant_n_children (ranges) > 0 ? g_variant_ref_sink (ranges) : NULL;
  int min;
  int old_max;
  int max;

  if (wanted == self->ranges ||
      (wanted != NULL && self->ranges != NULL && g_variant_equal (wanted, self->ranges)))
    return FALSE;

  voc_occupation_query_get_range (self, EXPOSURE, &min, &old_max);
  g_clear_pointer (&self->ranges, g_variant_unref);
  self->ranges = g_steal_pointer (&wanted);
  voc_occupation_query_get_range (self, EXPOSURE, &min, &max);
  /* Another number is no longer that occupation's. */
  if (max != old_max)
    g_clear_pointer (&self->less_exposed_than, g_free);

  return TRUE;
}

/* Stores what is new; FALSE if nothing is. */
static gboolean
store (VocOccupationQuery         *self,
       VocOccupationQueryProperty  property,
       const GValue               *value)
{
  guint *number = get_number (self, property);
  const char *text;
  gboolean changed = FALSE;

  if (number != NULL)
    {
      changed = *number != g_value_get_uint (value);
      *number = g_value_get_uint (value);
    }
  else if (property == PROP_TEXT)
    {
      text = g_value_get_string (value);
      changed = g_set_str (&self->text, text != NULL ? text : "");
    }
  else if (property == PROP_ISCO)
    {
      text = g_value_get_string (value);
      changed = g_set_str (&self->isco, text != NULL && *text != '\0' ? text : NULL);
    }
  else if (property == PROP_NEEDS)
    {
      changed = store_strv (&self->needs, g_value_get_boxed (value));
    }
  else if (property == PROP_WITHOUT)
    {
      changed = store_strv (&self->without, g_value_get_boxed (value));
    }
  else if (property == PROP_LESS_EXPOSED_THAN)
    {
      changed = g_set_str (&self->less_exposed_than, g_value_get_string (value));
    }
  else if (property == PROP_ASCENDING)
    {
      changed = self->ascending != g_value_get_boolean (value);
      self->ascending = g_value_get_boolean (value);
    }
  else if (property == PROP_SORT)
    {
      text = g_value_get_string (value);
      changed = g_set_str (&self->sort, text != NULL ? text : VOC_OCCUPATION_SORT_RELEVANCE);
    }
  else if (property == PROP_RANGES)
    {
      changed = store_ranges (self, g_value_get_variant (value));
    }

  return changed;
}

static void
voc_occupation_query_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  VocOccupationQuery *self = VOC_OCCUPATION_QUERY (object);
  gboolean was_empty = voc_occupation_query_is_empty (self);
  gboolean had_name = self->less_exposed_than != NULL;

  if (!store (self, property_id, value))
    return;

  g_object_notify_by_pspec (object, pspec);
  if (had_name && self->less_exposed_than == NULL && property_id != PROP_LESS_EXPOSED_THAN)
    g_object_notify_by_pspec (object, properties[PROP_LESS_EXPOSED_THAN]);
  if (was_empty != voc_occupation_query_is_empty (self))
    g_object_notify_by_pspec (object, properties[PROP_IS_EMPTY]);
  g_signal_emit (self, changed_signal, 0);
}

static void
install_number (VocOccupationQueryProperty  property,
                const char                 *name,
                guint                       maximum,
                guint                       standard)
{
  properties[property] =
    g_param_spec_uint (name, NULL, NULL, 0, maximum, standard,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
}

static void
voc_occupation_query_class_init (VocOccupationQueryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = voc_occupation_query_finalize;
  object_class->get_property = voc_occupation_query_get_property;
  object_class->set_property = voc_occupation_query_set_property;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_ISCO] = g_param_spec_string ("isco", NULL, NULL, NULL, flags);
  properties[PROP_NEEDS] = g_param_spec_boxed ("needs", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_WITHOUT] = g_param_spec_boxed ("without", NULL, NULL, G_TYPE_STRV, flags);
  install_number (PROP_MIN_DIGITAL, "min-digital", 100, 0);
  install_number (PROP_MIN_GREEN, "min-green", 100, 0);
  install_number (PROP_MIN_TRANSVERSAL, "min-transversal", 100, 0);
  install_number (PROP_MIN_ESSENTIAL, "min-essential", G_MAXINT, 0);
  install_number (PROP_MAX_ESSENTIAL, "max-essential", G_MAXINT, 0);
  install_number (PROP_SKILL_LEVEL, "skill-level", 4, 0);
  properties[PROP_RANGES] =
    g_param_spec_variant ("ranges", NULL, NULL, G_VARIANT_TYPE ("a(sii)"), NULL, flags);
  properties[PROP_LESS_EXPOSED_THAN] =
    g_param_spec_string ("less-exposed-than", NULL, NULL, NULL, flags);
  properties[PROP_SORT] =
    g_param_spec_string ("sort", NULL, NULL, VOC_OCCUPATION_SORT_RELEVANCE, flags);
  properties[PROP_ASCENDING] = g_param_spec_boolean ("ascending", NULL, NULL, FALSE, flags);
  properties[PROP_IS_EMPTY] = g_param_spec_boolean ("is-empty", NULL, NULL, TRUE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  changed_signal = g_signal_new ("changed", VOC_TYPE_OCCUPATION_QUERY, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
voc_occupation_query_init (VocOccupationQuery *self)
{
  self->text = g_strdup ("");
  self->needs = g_new0 (char *, 1);
  self->without = g_new0 (char *, 1);
  self->sort = g_strdup (VOC_OCCUPATION_SORT_RELEVANCE);
}

/**
 * voc_occupation_query_new:
 *
 * Returns: (transfer full): a query that lets everything through
 */
VocOccupationQuery *
voc_occupation_query_new (void)
{
  return g_object_new (VOC_TYPE_OCCUPATION_QUERY, NULL);
}

/**
 * voc_occupation_query_copy:
 *
 * Returns: (transfer full): a query with the same conditions and sort
 */
VocOccupationQuery *
voc_occupation_query_copy (VocOccupationQuery *self)
{
  VocOccupationQuery *copy;

  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  copy = voc_occupation_query_new ();
  for (VocOccupationQueryProperty property = PROP_TEXT; property < PROP_IS_EMPTY; property++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (self), properties[property]->name, &value);
      store (copy, property, &value);
    }

  return copy;
}

/**
 * voc_occupation_query_equal:
 * @other: another query
 *
 * Returns: whether both have the same conditions and sort
 */
gboolean
voc_occupation_query_equal (VocOccupationQuery *self,
                            VocOccupationQuery *other)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), FALSE);
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (other), FALSE);

  for (VocOccupationQueryProperty property = PROP_MIN_DIGITAL; property <= PROP_SKILL_LEVEL;
       property++)
    if (*get_number (self, property) != *get_number (other, property))
      return FALSE;

  return g_str_equal (self->text, other->text) && g_strcmp0 (self->isco, other->isco) == 0 &&
         g_strv_equal ((const char *const *) self->needs, (const char *const *) other->needs) &&
         g_strv_equal ((const char *const *) self->without, (const char *const *) other->without) &&
         g_strcmp0 (self->less_exposed_than, other->less_exposed_than) == 0 &&
         (self->ranges == other->ranges || (self->ranges != NULL && other->ranges != NULL &&
                                            g_variant_equal (self->ranges, other->ranges))) &&
         g_str_equal (self->sort, other->sort) && self->ascending == other->ascending;
}

/**
 * voc_occupation_query_has_conditions:
 *
 * Returns: whether anything but words narrows it
 */
gboolean
voc_occupation_query_has_conditions (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), FALSE);

  for (VocOccupationQueryProperty property = PROP_MIN_DIGITAL; property <= PROP_SKILL_LEVEL;
       property++)
    if (*get_number (self, property) !=
        G_PARAM_SPEC_UINT (properties[property])->default_value)
      return TRUE;

  return self->isco != NULL || self->needs[0] != NULL || self->without[0] != NULL ||
         self->ranges != NULL;
}

/**
 * voc_occupation_query_is_empty:
 *
 * Returns: whether it lets everything through, whatever the sort
 */
gboolean
voc_occupation_query_is_empty (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), TRUE);

  return *self->text == '\0' && !voc_occupation_query_has_conditions (self);
}

/**
 * voc_occupation_query_clear:
 *
 * Takes all conditions away; the sort stays. Emits "changed" once, if there was one.
 */
void
voc_occupation_query_clear (VocOccupationQuery *self)
{
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (self));

  if (voc_occupation_query_is_empty (self))
    return;

  g_object_freeze_notify (G_OBJECT (self));
  for (VocOccupationQueryProperty property = PROP_TEXT; property < PROP_SORT; property++)
    if (store (self, property, g_param_spec_get_default_value (properties[property])))
      g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_EMPTY]);
  g_object_thaw_notify (G_OBJECT (self));
  g_signal_emit (self, changed_signal, 0);
}

/**
 * voc_occupation_query_get_text:
 *
 * Returns: words to search; empty for none
 */
const char *
voc_occupation_query_get_text (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  return self->text;
}

/**
 * voc_occupation_query_get_isco:
 *
 * Returns: (nullable): code of the ISCO-08 group that they must be in or below
 */
const char *
voc_occupation_query_get_isco (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  return self->isco;
}

/**
 * voc_occupation_query_get_needs:
 *
 * Returns: (array zero-terminated=1): URIs of the skills that they must all need
 */
const char *const *
voc_occupation_query_get_needs (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  return (const char *const *) self->needs;
}

/**
 * voc_occupation_query_get_without:
 *
 * Returns: (array zero-terminated=1): URIs of the skills that they must not need
 */
const char *const *
voc_occupation_query_get_without (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  return (const char *const *) self->without;
}

/**
 * voc_occupation_query_get_min_share:
 * @collection: digital, green or transversal
 *
 * Returns: how many percent of all requirements must be in the collection at least
 */
guint
voc_occupation_query_get_min_share (VocOccupationQuery *self,
                                    VocCollections      collection)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), 0);

  if (collection == VOC_COLLECTION_DIGITAL)
    return self->min_digital;
  if (collection == VOC_COLLECTION_GREEN)
    return self->min_green;
  return collection == VOC_COLLECTION_TRANSVERSAL ? self->min_transversal : 0;
}

/**
 * voc_occupation_query_get_min_essential:
 *
 * Returns: how many essential requirements there must be at least
 */
guint
voc_occupation_query_get_min_essential (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), 0);

  return self->min_essential;
}

/**
 * voc_occupation_query_get_max_essential:
 *
 * Returns: how many essential requirements there may be at most; 0 for any number
 */
guint
voc_occupation_query_get_max_essential (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), 0);

  return self->max_essential;
}

/**
 * voc_occupation_query_get_skill_level:
 *
 * Returns: ISCO-08 skill level, 1 to 4; 0 for any
 */
guint
voc_occupation_query_get_skill_level (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), 0);

  return self->skill_level;
}

/**
 * voc_occupation_query_get_ranges:
 *
 * Returns: (transfer none) (nullable): the ranges of all columns that have one; %NULL if none has
 */
GVariant *
voc_occupation_query_get_ranges (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  return self->ranges;
}

/**
 * voc_occupation_query_get_less_exposed_than:
 *
 * Returns: (nullable): the name of the occupation that the largest AI exposure was taken from: it has one
 *   point more
 */
const char *
voc_occupation_query_get_less_exposed_than (VocOccupationQuery *self)
{
  int min;
  int max;

  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  voc_occupation_query_get_range (self, EXPOSURE, &min, &max);
  return max != VOC_RANGE_NO_MAX ? self->less_exposed_than : NULL;
}

/**
 * voc_occupation_query_get_ascending:
 *
 * Returns: whether the lowest score comes first in an order by score
 */
gboolean
voc_occupation_query_get_ascending (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), FALSE);

  return self->ascending;
}

/**
 * voc_occupation_query_get_sort:
 *
 * Returns: the order: %VOC_OCCUPATION_SORT_RELEVANCE and the like, or the name of a column
 */
const char *
voc_occupation_query_get_sort (VocOccupationQuery *self)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (self), NULL);

  return self->sort;
}

/**
 * voc_occupation_sort_is_by_facts:
 * @sort: (nullable): a word
 *
 * Returns: whether it is an order by facts, and not by a column
 */
gboolean
voc_occupation_sort_is_by_facts (const char *sort)
{
  static const char *const SORTS[] = {
    VOC_OCCUPATION_SORT_RELEVANCE, VOC_OCCUPATION_SORT_LABEL,           VOC_OCCUPATION_SORT_CODE,
    VOC_OCCUPATION_SORT_SKILLS,    VOC_OCCUPATION_SORT_DISTINCTIVENESS, NULL,
  };

  return sort != NULL && g_strv_contains (SORTS, sort);
}
