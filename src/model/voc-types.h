/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * VocConceptKind:
 * @VOC_CONCEPT_OCCUPATION: an occupation
 * @VOC_CONCEPT_SKILL: a skill, competence or piece of knowledge
 * @VOC_CONCEPT_GROUP: a node of one of the trees that order the other two
 *
 * What a concept is. The values are stored in catalogues; never renumber them.
 */
typedef enum
{
  VOC_CONCEPT_OCCUPATION = 1,
  VOC_CONCEPT_SKILL = 2,
  VOC_CONCEPT_GROUP = 3,
} VocConceptKind;

/**
 * VocSkillType:
 * @VOC_SKILL_TYPE_UNCLASSIFIED: the catalogue does not say
 * @VOC_SKILL_TYPE_KNOWLEDGE: knowledge
 * @VOC_SKILL_TYPE_SKILL: skill or competence
 *
 * ESCO's skill type. The values are stored in catalogues; never renumber them.
 */
typedef enum
{
  VOC_SKILL_TYPE_UNCLASSIFIED = 0,
  VOC_SKILL_TYPE_KNOWLEDGE = 1,
  VOC_SKILL_TYPE_SKILL = 2,
} VocSkillType;

/**
 * VocReuseLevel:
 * @VOC_REUSE_UNCLASSIFIED: the catalogue does not say
 * @VOC_REUSE_OCCUPATION_SPECIFIC: used in one occupation
 * @VOC_REUSE_SECTOR_SPECIFIC: used within one sector
 * @VOC_REUSE_CROSS_SECTOR: used in several sectors
 * @VOC_REUSE_TRANSVERSAL: used nearly everywhere
 *
 * ESCO's reuse level, narrowest first. The values are stored in catalogues; never renumber them.
 */
typedef enum
{
  VOC_REUSE_UNCLASSIFIED = 0,
  VOC_REUSE_OCCUPATION_SPECIFIC = 1,
  VOC_REUSE_SECTOR_SPECIFIC = 2,
  VOC_REUSE_CROSS_SECTOR = 3,
  VOC_REUSE_TRANSVERSAL = 4,
} VocReuseLevel;

/**
 * VocRelation:
 * @VOC_RELATION_ESSENTIAL: usually needed, whatever the employer
 * @VOC_RELATION_OPTIONAL: may be needed, depending on the employer
 *
 * How an occupation needs a skill, or a skill another skill. Stored in catalogues.
 */
typedef enum
{
  VOC_RELATION_ESSENTIAL = 1,
  VOC_RELATION_OPTIONAL = 2,
} VocRelation;

/**
 * VocGroupScheme:
 * @VOC_SCHEME_ISCO: ISCO-08, the tree of occupations
 * @VOC_SCHEME_SKILL: ESCO's own hierarchy of skills (S, T, L)
 * @VOC_SCHEME_ISCED_F: ISCED-F 2013 fields, the tree of knowledge (K)
 *
 * The tree that a group belongs to. Stored in catalogues.
 */
typedef enum
{
  VOC_SCHEME_ISCO = 1,
  VOC_SCHEME_SKILL = 2,
  VOC_SCHEME_ISCED_F = 3,
} VocGroupScheme;

/**
 * VocCollections:
 *
 * ESCO's thematic collections that a concept is in. Stored in catalogues.
 */
typedef enum /*< flags >*/
{
  VOC_COLLECTION_NONE = 0,
  VOC_COLLECTION_DIGITAL = 1 << 0,
  VOC_COLLECTION_DIGCOMP = 1 << 1,
  VOC_COLLECTION_GREEN = 1 << 2,
  VOC_COLLECTION_TRANSVERSAL = 1 << 3,
  VOC_COLLECTION_LANGUAGE = 1 << 4,
  VOC_COLLECTION_RESEARCH = 1 << 5,
} VocCollections;

#define VOC_COLLECTION_LAST VOC_COLLECTION_RESEARCH

/* Words for people, translated. */
const char *voc_skill_type_to_label (VocSkillType type);
const char *voc_reuse_level_to_label (VocReuseLevel reuse);
const char *voc_relation_to_label (VocRelation relation);
const char *voc_collection_to_label (VocCollections collection);

/* Words for files and scripts, never translated: "knowledge", "cross-sector", "essential",
 * "digital" … */
const char *voc_concept_kind_to_id (VocConceptKind kind);
const char *voc_skill_type_to_id (VocSkillType type);
const char *voc_reuse_level_to_id (VocReuseLevel reuse);
const char *voc_relation_to_id (VocRelation relation);
const char *voc_collection_to_id (VocCollections collection);
gboolean    voc_collection_from_id (const char     *id,
                                    VocCollections *out_collection);

G_END_DECLS
