/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill-query.h"

#include "voc-enum-types.h"

/**
 * VocSkillQuery:
 *
 * What a list of skills is to hold.
 */
struct _VocSkillQuery
{
  VocQuery parent_instance;
};

typedef enum
{
  PROP_GROUP = VOC_QUERY_PROP_OWN,
  PROP_HAS_TYPE,
  PROP_SKILL_TYPE,
  PROP_HAS_REUSE,
  PROP_REUSE_LEVEL,
  PROP_COLLECTIONS,
  PROP_MIN_USES,
  PROP_SORT,
} VocSkillQueryProperty;

static GParamSpec *properties[PROP_SORT + 1];

G_DEFINE_FINAL_TYPE (VocSkillQuery, voc_skill_query, VOC_TYPE_QUERY)

static void
voc_skill_query_class_init (VocSkillQueryClass *klass)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, flags);
  properties[PROP_HAS_TYPE] = g_param_spec_boolean ("has-type", NULL, NULL, FALSE, flags);
  properties[PROP_SKILL_TYPE] =
    g_param_spec_enum ("skill-type", NULL, NULL, VOC_TYPE_SKILL_TYPE, VOC_SKILL_TYPE_UNCLASSIFIED,
                       flags | VOC_QUERY_DETAIL);
  properties[PROP_HAS_REUSE] = g_param_spec_boolean ("has-reuse", NULL, NULL, FALSE, flags);
  properties[PROP_REUSE_LEVEL] =
    g_param_spec_enum ("reuse-level", NULL, NULL, VOC_TYPE_REUSE_LEVEL, VOC_REUSE_UNCLASSIFIED,
                       flags | VOC_QUERY_DETAIL);
  properties[PROP_COLLECTIONS] = g_param_spec_flags ("collections", NULL, NULL,
                                                     VOC_TYPE_COLLECTIONS, VOC_COLLECTION_NONE,
                                                     flags);
  properties[PROP_MIN_USES] = g_param_spec_uint ("min-uses", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_SORT] = g_param_spec_enum ("sort", NULL, NULL, VOC_TYPE_SKILL_SORT,
                                             VOC_SKILL_SORT_RELEVANCE, flags | VOC_QUERY_ORDER);
  voc_query_class_install (VOC_QUERY_CLASS (klass), properties, G_N_ELEMENTS (properties));
}

static void
voc_skill_query_init (VocSkillQuery *self)
{
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
 * voc_skill_query_get_group:
 *
 * Returns: (nullable): URI of the group that they must be in or below
 */
const char *
voc_skill_query_get_group (VocSkillQuery *self)
{
  return g_value_get_string (voc_query_peek (VOC_QUERY (self), PROP_GROUP));
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
  *out_type = g_value_get_enum (voc_query_peek (VOC_QUERY (self), PROP_SKILL_TYPE));

  return g_value_get_boolean (voc_query_peek (VOC_QUERY (self), PROP_HAS_TYPE));
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
  *out_reuse = g_value_get_enum (voc_query_peek (VOC_QUERY (self), PROP_REUSE_LEVEL));

  return g_value_get_boolean (voc_query_peek (VOC_QUERY (self), PROP_HAS_REUSE));
}

/**
 * voc_skill_query_get_collections:
 *
 * Returns: the collections that they must all be in
 */
VocCollections
voc_skill_query_get_collections (VocSkillQuery *self)
{
  return g_value_get_flags (voc_query_peek (VOC_QUERY (self), PROP_COLLECTIONS));
}

/**
 * voc_skill_query_get_min_uses:
 *
 * Returns: how many occupations must need them at least
 */
guint
voc_skill_query_get_min_uses (VocSkillQuery *self)
{
  return g_value_get_uint (voc_query_peek (VOC_QUERY (self), PROP_MIN_USES));
}

/**
 * voc_skill_query_get_sort:
 *
 * Returns: the order of the list
 */
VocSkillSort
voc_skill_query_get_sort (VocSkillQuery *self)
{
  return g_value_get_enum (voc_query_peek (VOC_QUERY (self), PROP_SORT));
}
