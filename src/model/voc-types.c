/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-types.h"

#include <glib/gi18n.h>

/**
 * voc_skill_type_to_label:
 * @type: a type
 *
 * Returns: the word for people, translated
 */
const char *
voc_skill_type_to_label (VocSkillType type)
{
  switch (type)
    {
    case VOC_SKILL_TYPE_KNOWLEDGE:
      return _("Knowledge");
    case VOC_SKILL_TYPE_SKILL:
      return _("Skill");
    case VOC_SKILL_TYPE_UNCLASSIFIED:
    default:
      return _("Not classified");
    }
}

/**
 * voc_reuse_level_to_label:
 * @reuse: a reuse level
 *
 * Returns: the words for people, translated
 */
const char *
voc_reuse_level_to_label (VocReuseLevel reuse)
{
  switch (reuse)
    {
    case VOC_REUSE_OCCUPATION_SPECIFIC:
      return _("Occupation-specific");
    case VOC_REUSE_SECTOR_SPECIFIC:
      return _("Sector-specific");
    case VOC_REUSE_CROSS_SECTOR:
      return _("Cross-sector");
    case VOC_REUSE_TRANSVERSAL:
      /* Translators: how far a single skill carries into other work */
      return C_("reuse level", "Transversal");
    case VOC_REUSE_UNCLASSIFIED:
    default:
      return _("Not classified");
    }
}

/**
 * voc_relation_to_label:
 * @relation: a relation
 *
 * Returns: the word for people, translated
 */
const char *
voc_relation_to_label (VocRelation relation)
{
  return relation == VOC_RELATION_ESSENTIAL ? _("Essential") : _("Optional");
}

/**
 * voc_collection_to_label:
 * @collection: one collection
 *
 * Returns: the word for people as it stands on a tag, translated
 */
const char *
voc_collection_to_label (VocCollections collection)
{
  switch (collection)
    {
    case VOC_COLLECTION_DIGITAL:
      return C_("collection", "digital");
    case VOC_COLLECTION_DIGCOMP:
      /* Translators: the European framework of everybody's digital competence; a name. */
      return C_("collection", "DigComp");
    case VOC_COLLECTION_GREEN:
      return C_("collection", "green");
    case VOC_COLLECTION_TRANSVERSAL:
      return C_("collection", "transversal");
    case VOC_COLLECTION_LANGUAGE:
      return C_("collection", "language");
    case VOC_COLLECTION_RESEARCH:
      return C_("collection", "research");
    case VOC_COLLECTION_NONE:
    default:
      return "";
    }
}

/**
 * voc_concept_kind_to_id:
 * @kind: a kind
 *
 * Returns: the word for files and scripts
 */
const char *
voc_concept_kind_to_id (VocConceptKind kind)
{
  switch (kind)
    {
    case VOC_CONCEPT_OCCUPATION:
      return "occupation";
    case VOC_CONCEPT_SKILL:
      return "skill";
    case VOC_CONCEPT_GROUP:
    default:
      return "group";
    }
}

/**
 * voc_skill_type_to_id:
 * @type: a type
 *
 * Returns: the word for files and scripts
 */
const char *
voc_skill_type_to_id (VocSkillType type)
{
  switch (type)
    {
    case VOC_SKILL_TYPE_KNOWLEDGE:
      return "knowledge";
    case VOC_SKILL_TYPE_SKILL:
      return "skill";
    case VOC_SKILL_TYPE_UNCLASSIFIED:
    default:
      return "not-classified";
    }
}

/**
 * voc_reuse_level_to_id:
 * @reuse: a reuse level
 *
 * Returns: the word for files and scripts
 */
const char *
voc_reuse_level_to_id (VocReuseLevel reuse)
{
  switch (reuse)
    {
    case VOC_REUSE_OCCUPATION_SPECIFIC:
      return "occupation-specific";
    case VOC_REUSE_SECTOR_SPECIFIC:
      return "sector-specific";
    case VOC_REUSE_CROSS_SECTOR:
      return "cross-sector";
    case VOC_REUSE_TRANSVERSAL:
      return "transversal";
    case VOC_REUSE_UNCLASSIFIED:
    default:
      return "not-classified";
    }
}

/**
 * voc_relation_to_id:
 * @relation: a relation
 *
 * Returns: the word for files and scripts
 */
const char *
voc_relation_to_id (VocRelation relation)
{
  return relation == VOC_RELATION_ESSENTIAL ? "essential" : "optional";
}

/**
 * voc_collection_to_id:
 * @collection: one collection
 *
 * Returns: the word for files and scripts
 */
const char *
voc_collection_to_id (VocCollections collection)
{
  switch (collection)
    {
    case VOC_COLLECTION_DIGITAL:
      return "digital";
    case VOC_COLLECTION_DIGCOMP:
      return "digcomp";
    case VOC_COLLECTION_GREEN:
      return "green";
    case VOC_COLLECTION_TRANSVERSAL:
      return "transversal";
    case VOC_COLLECTION_LANGUAGE:
      return "language";
    case VOC_COLLECTION_RESEARCH:
      return "research";
    case VOC_COLLECTION_NONE:
    default:
      return "";
    }
}

/**
 * voc_collection_from_id:
 * @id: a word that voc_collection_to_id() gives
 * @out_collection: (out): the collection
 *
 * Returns: %FALSE if no collection is called so
 */
gboolean
voc_collection_from_id (const char     *id,
                        VocCollections *out_collection)
{
  for (guint bit = 1; bit <= VOC_COLLECTION_LAST; bit <<= 1)
    {
      if (g_strcmp0 (id, voc_collection_to_id (bit)) == 0)
        {
          *out_collection = bit;
          return TRUE;
        }
    }

  return FALSE;
}
