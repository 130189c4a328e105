/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill-query.h"

#include "voc-enum-types.h"

/**
 * VocSkillQuery:
 *
 * What a list of skills is to hold. A condition that is not set lets everything through; all that
 * are set must hold. Belongs to one thread; a copy of its values is taken when it is asked.
 */
struct _VocSkillQuery
{
  GObject parent_instance;

  char *text;   /* (owned) */
  char *group;  /* (owned) (nullable) */
  gboolean has_type;
  VocSkillType type;
  gboolean has_reuse;
  VocReuseLevel reuse;
  VocCollections collections;
  guint min_uses;
  VocSkillSort sort;
};

typedef enum
{
  PROP_TEXT = 1,
  PROP_GROUP,
  PROP_HAS_TYPE,
  PROP_SKILL_TYPE,
  PROP_HAS_REUSE,
  PROP_REUSE_LEVEL,
  PROP_COLLECTIONS,
  PROP_MIN_USES,
  PROP_SORT,
  PROP_IS_EMPTY,
} VocSkillQueryProperty;

static GParamSpec *properties[PROP_IS_EMPTY + 1];
static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocSkillQuery, voc_skill_query, G_TYPE_OBJECT)

static void
voc_skill_query_finalize (GObject *object)
{
  VocSkillQuery *self = VOC_SKILL_QUERY (object);

  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->group, g_free);

  G_OBJECT_CLASS (voc_skill_query_parent_class)->finalize (object);
}

static void
voc_skill_query_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VocSkillQuery *self = VOC_SKILL_QUERY (object);

  switch ((VocSkillQueryProperty) property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_GROUP:
      g_value_set_string (value, self->group);
      break;
    case PROP_HAS_TYPE:
      g_value_set_boolean (value, self->has_type);
      break;
    case PROP_SKILL_TYPE:
      g_value_set_enum (value, self->type);
      break;
    case PROP_HAS_REUSE:
      g_value_set_boolean (value, self->has_reuse);
      break;
    case PROP_REUSE_LEVEL:
      g_value_set_enum (value, self->reuse);
      break;
    case PROP_COLLECTIONS:
      g_value_set_flags (value, self->collections);
      break;
    case PROP_MIN_USES:
      g_value_set_uint (value, self->min_uses);
      break;
    case PROP_SORT:
      g_value_set_enum (value, self->sort);
      break;
    case PROP_IS_EMPTY:
      g_value_set_boolean (value, voc_skill_query_is_empty (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static gboolean
store_int (int *field,
           int  value)
{
  gboolean changed = *field != value;

  *field = value;
  return changed;
}

/* Stores what is new; FALSE if nothing is. */
static gboolean
store (VocSkillQuery *self,
       guint          property_id,
       const GValue  *value)
{
  const char *text;

  switch ((VocSkillQueryProperty) property_id)
    {
    case PROP_TEXT:
      text = g_value_get_string (value);
      return g_set_str (&self->text, text != NULL ? text : "");
    case PROP_GROUP:
      return g_set_str (&self->group, g_value_get_string (value));
    case PROP_HAS_TYPE:
      return store_int (&self->has_type, g_value_get_boolean (value));
    case PROP_SKILL_TYPE:
      return store_int ((int *) &self->type, g_value_get_enum (value));
    case PROP_HAS_REUSE:
      return store_int (&self->has_reuse, g_value_get_boolean (value));
    case PROP_REUSE_LEVEL:
      return store_int ((int *) &self->reuse, g_value_get_enum (value));
    case PROP_COLLECTIONS:
      return store_int ((int *) &self->collections, g_value_get_flags (value));
    case PROP_MIN_USES:
      return store_int ((int *) &self->min_uses, g_value_get_uint (value));
    case PROP_SORT:
      return store_int ((int *) &self->sort, g_value_get_enum (value));
    case PROP_IS_EMPTY:
    default:
      return FALSE;
    }
}

static void
voc_skill_query_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocSkillQuery *self = VOC_SKILL_QUERY (object);
  gboolean was_empty = voc_skill_query_is_empty (self);

  if (!store (self, property_id, value))
    return;

  g_object_notify_by_pspec (object, pspec);
  if (was_empty != voc_skill_query_is_empty (self))
    g_object_notify_by_pspec (object, properties[PROP_IS_EMPTY]);
  g_signal_emit (self, changed_signal, 0);
}

static void
voc_skill_query_class_init (VocSkillQueryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = voc_skill_query_finalize;
  object_class->get_property = voc_skill_query_get_property;
  object_class->set_property = voc_skill_query_set_property;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags);
  properties[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, flags);
  properties[PROP_HAS_TYPE] = g_param_spec_boolean ("has-type", NULL, NULL, FALSE, flags);
  properties[PROP_SKILL_TYPE] = g_param_spec_enum ("skill-type", NULL, NULL, VOC_TYPE_SKILL_TYPE,
                                                   VOC_SKILL_TYPE_UNCLASSIFIED, flags);
  properties[PROP_HAS_REUSE] = g_param_spec_boolean ("has-reuse", NULL, NULL, FALSE, flags);
  properties[PROP_REUSE_LEVEL] = g_param_spec_enum ("reuse-level", NULL, NULL, VOC_TYPE_REUSE_LEVEL,
                                                    VOC_REUSE_UNCLASSIFIED, flags);
  properties[PROP_COLLECTIONS] = g_param_spec_flags ("collections", NULL, NULL,
                                                     VOC_TYPE_COLLECTIONS, VOC_COLLECTION_NONE,
                                                     flags);
  properties[PROP_MIN_USES] = g_param_spec_uint ("min-uses", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_SORT] = g_param_spec_enum ("sort", NULL, NULL, VOC_TYPE_SKILL_SORT,
                                             VOC_SKILL_SORT_RELEVANCE, flags);
  properties[PROP_IS_EMPTY] = g_param_spec_boolean ("is-empty", NULL, NULL, TRUE,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  changed_signal = g_signal_new ("changed", VOC_TYPE_SKILL_QUERY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
voc_skill_query_init (VocSkillQuery *self)
{
  self->text = g_strdup ("");
}

/**
 * voc_skill_query_new:
 *
 * Returns: (transfer full): a query that lets everything through
 */
VocSkillQuery *
voc_skill_query_new (void)
{
  return g_object_new (VOC_TYPE_SKILL_QUERY, NULL);
}

/**
 * voc_skill_query_is_empty:
 *
 * Returns: whether it lets everything through, whatever the sort
 */
gboolean
voc_skill_query_is_empty (VocSkillQuery *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (self), TRUE);

  return *self->text == '\0' && self->group == NULL && !self->has_type && !self->has_reuse &&
         self->collections == VOC_COLLECTION_NONE && self->min_uses == 0;
}

/**
 * voc_skill_query_clear:
 *
 * Takes all conditions away; the sort stays. Emits "changed" once, if there was one.
 */
void
voc_skill_query_clear (VocSkillQuery *self)
{
  static const VocSkillQueryProperty CONDITIONS[] = {
    PROP_TEXT, PROP_GROUP, PROP_HAS_TYPE, PROP_HAS_REUSE, PROP_COLLECTIONS, PROP_MIN_USES,
  };

  g_return_if_fail (VOC_IS_SKILL_QUERY (self));

  if (voc_skill_query_is_empty (self))
    return;

  g_object_freeze_notify (G_OBJECT (self));
  for (gsize i = 0; i < G_N_ELEMENTS (CONDITIONS); i++)
    {
      GParamSpec *pspec = properties[CONDITIONS[i]];

      if (store (self, CONDITIONS[i], g_param_spec_get_default_value (pspec)))
        g_object_notify_by_pspec (G_OBJECT (self), pspec);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_EMPTY]);
  g_object_thaw_notify (G_OBJECT (self));
  g_signal_emit (self, changed_signal, 0);
}

/**
 * voc_skill_query_get_text:
 *
 * Returns: words to search; empty for none
 */
const char *
voc_skill_query_get_text (VocSkillQuery *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (self), NULL);

  return self->text;
}

/**
 * voc_skill_query_get_group:
 *
 * Returns: (nullable): URI of the group that they must be in or below
 */
const char *
voc_skill_query_get_group (VocSkillQuery *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (self), NULL);

  return self->group;
}

/**
 * voc_skill_query_get_skill_type:
 * @out_type: (out): the type that they must have
 *
 * Returns: whether there is such a condition
 */
gboolean
voc_skill_query_get_skill_type (VocSkillQuery *self,
                                VocSkillType  *out_type)
{
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (self), FALSE);

  *out_type = self->type;
  return self->has_type;
}

/**
 * voc_skill_query_get_reuse_level:
 * @out_reuse: (out): the reuse level that they must have
 *
 * Returns: whether there is such a condition
 */
gboolean
voc_skill_query_get_reuse_level (VocSkillQuery *self,
                                 VocReuseLevel *out_reuse)
{
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (self), FALSE);

  *out_reuse = self->reuse;
  return self->has_reuse;
}

/**
 * voc_skill_query_get_collections:
 *
 * Returns: the collections that they must all be in
 */
VocCollections
voc_skill_query_get_collections (VocSkillQuery *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (self), VOC_COLLECTION_NONE);

  return self->collections;
}

/**
 * voc_skill_query_get_min_uses:
 *
 * Returns: how many occupations must need them at least
 */
guint
voc_skill_query_get_min_uses (VocSkillQuery *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (self), 0);

  return self->min_uses;
}

/**
 * voc_skill_query_get_sort:
 *
 * Returns: the order of the list
 */
VocSkillSort
voc_skill_query_get_sort (VocSkillQuery *self)
{
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (self), VOC_SKILL_SORT_RELEVANCE);

  return self->sort;
}

static const char *const SORT_IDS[] = {
  [VOC_SKILL_SORT_RELEVANCE] = "relevance",
  [VOC_SKILL_SORT_LABEL] = "label",
  [VOC_SKILL_SORT_USES] = "uses",
};

/**
 * voc_skill_sort_to_id:
 * @sort: an order
 *
 * Returns: the word for files and scripts
 */
const char *
voc_skill_sort_to_id (VocSkillSort sort)
{
  g_return_val_if_fail (sort < G_N_ELEMENTS (SORT_IDS), NULL);

  return SORT_IDS[sort];
}

/**
 * voc_skill_sort_from_id:
 * @id: (nullable): a word
 * @out_sort: (out): the order
 *
 * Returns: %FALSE if no order is called so
 */
gboolean
voc_skill_sort_from_id (const char   *id,
                        VocSkillSort *out_sort)
{
  for (gsize i = 0; i < G_N_ELEMENTS (SORT_IDS); i++)
    {
      if (g_strcmp0 (id, SORT_IDS[i]) != 0)
        continue;
      *out_sort = i;
      return TRUE;
    }

  return FALSE;
}
