/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-esco-relations.h"

/* Finds the number of a concept that a relation names; 0 if it cannot be used, which is counted. */
static guint
resolve (VocEscoFacts      *facts,
         VocEscoTable      *table,
         int                column,
         VocConceptKind     kind,
         VocImportNoteKind  unknown)
{
  const char *uri = voc_esco_table_get (table, column);
  const VocEscoFact *fact = voc_esco_facts_lookup (facts, uri);

  if (fact == NULL || (kind != 0 && fact->kind != kind))
    voc_esco_table_note (table, unknown, uri);
  else if (fact->concept == 0)
    voc_esco_table_note (table, VOC_NOTE_REFUSED_CONCEPT, uri);

  return fact != NULL && (kind == 0 || fact->kind == kind) ? fact->concept : 0;
}

static gboolean
get_relation (VocEscoTable *table,
              int           column,
              VocRelation  *out_relation)
{
  const char *word = voc_esco_table_get (table, column);

  for (VocRelation relation = VOC_RELATION_ESSENTIAL; relation <= VOC_RELATION_OPTIONAL; relation++)
    {
      if (g_str_equal (word, voc_relation_to_id (relation)))
        {
          *out_relation = relation;
          return TRUE;
        }
    }

  voc_esco_table_note (table, VOC_NOTE_UNKNOWN_RELATION_TYPE, word);

  return FALSE;
}

/* Counts what the builder made of a relation. */
static void
note_result (VocEscoTable *table,
             VocAddResult  result,
             int           column)
{
  if (result == VOC_ADD_DUPLICATE)
    voc_esco_table_note (table, VOC_NOTE_DUPLICATE_RELATION, voc_esco_table_get (table, column));
  else if (result == VOC_ADD_UPGRADED || result == VOC_ADD_KEPT_ESSENTIAL)
    voc_esco_table_note (table, VOC_NOTE_BOTH_RELATIONS, voc_esco_table_get (table, column));
}

static void
count_requirement (VocImportSummary *summary,
                   VocAddResult      result,
                   VocRelation       relation)
{
  if (result == VOC_ADD_STORED)
    {
      summary->requirements++;
      summary->essential += relation == VOC_RELATION_ESSENTIAL;
      summary->optional += relation == VOC_RELATION_OPTIONAL;
    }
  else if (result == VOC_ADD_UPGRADED)
    {
      summary->essential++;
      summary->optional--;
    }
}

static gboolean
import_requirements (VocEscoFacts  *facts,
                     VocEscoTable  *table,
                     GError       **error)
{
  VocImportState *state = table->state;
  int occupation_column;
  int skill_column;
  int relation_column;

  if (!voc_esco_table_need (table, "occupationUri", &occupation_column, error) ||
      !voc_esco_table_need (table, "skillUri", &skill_column, error) ||
      !voc_esco_table_need (table, "relationType", &relation_column, error))
    return FALSE;

  while (voc_esco_table_next (table))
    {
      VocAddResult result;
      VocRelation relation;
      guint occupation;
      guint skill;

      state->summary->relation_rows++;
      occupation = resolve (facts, table, occupation_column, VOC_CONCEPT_OCCUPATION,
                            VOC_NOTE_UNKNOWN_OCCUPATION);
      if (occupation == 0)
        continue;
      skill = resolve (facts, table, skill_column, VOC_CONCEPT_SKILL, VOC_NOTE_UNKNOWN_SKILL);
      if (skill == 0 || !get_relation (table, relation_column, &relation))
        continue;

      result = voc_catalogue_builder_add_requirement (state->builder, occupation, skill, relation,
                                                      error);
      if (result == VOC_ADD_FAILED)
        return voc_csv_reader_fail_row (table->reader, error);
      note_result (table, result, skill_column);
      count_requirement (state->summary, result, relation);
    }

  return voc_esco_table_end (table, error);
}

static gboolean
import_skill_relations (VocEscoFacts  *facts,
                        VocEscoTable  *table,
                        GError       **error)
{
  int skill_column;
  int related_column;
  int relation_column;

  if (!voc_esco_table_need (table, "originalSkillUri", &skill_column, error) ||
      !voc_esco_table_need (table, "relatedSkillUri", &related_column, error) ||
      !voc_esco_table_need (table, "relationType", &relation_column, error))
    return FALSE;

  while (voc_esco_table_next (table))
    {
      guint skill = resolve (facts, table, skill_column, VOC_CONCEPT_SKILL,
                             VOC_NOTE_UNKNOWN_RELATED_SKILL);
      VocAddResult result;
      VocRelation relation;
      guint related;

      if (skill == 0)
        continue;
      related = resolve (facts, table, related_column, VOC_CONCEPT_SKILL,
                         VOC_NOTE_UNKNOWN_RELATED_SKILL);
      if (related == 0 || !get_relation (table, relation_column, &relation))
        continue;

      result = voc_catalogue_builder_add_skill_relation (table->state->builder, skill, related,
                                                         relation, error);
      if (result == VOC_ADD_FAILED)
        return voc_csv_reader_fail_row (table->reader, error);
      note_result (table, result, related_column);
    }

  return voc_esco_table_end (table, error);
}

static gboolean
import_broader (VocEscoFacts  *facts,
                VocEscoTable  *table,
                GError       **error)
{
  int concept_column;
  int broader_column;

  if (!voc_esco_table_need (table, "conceptUri", &concept_column, error) ||
      !voc_esco_table_need (table, "broaderUri", &broader_column, error))
    return FALSE;

  while (voc_esco_table_next (table))
    {
      guint concept = resolve (facts, table, concept_column, 0, VOC_NOTE_UNKNOWN_BROADER);
      VocAddResult result;
      guint broader;

      if (concept == 0)
        continue;
      broader = resolve (facts, table, broader_column, 0, VOC_NOTE_UNKNOWN_BROADER);
      if (broader == 0)
        continue;

      if (concept == broader)
        {
          voc_esco_table_note (table, VOC_NOTE_BROADER_ITSELF,
                               voc_esco_table_get (table, concept_column));
          continue;
        }

      result = voc_catalogue_builder_add_broader (table->state->builder, concept, broader, error);
      if (result == VOC_ADD_FAILED)
        return voc_csv_reader_fail_row (table->reader, error);
      note_result (table, result, concept_column);
    }

  return voc_esco_table_end (table, error);
}

static VocCollections
get_collection (VocEscoPart part)
{
  switch ((int) part)
    {
    case VOC_ESCO_DIGITAL_SKILLS:
      return VOC_COLLECTION_DIGITAL;
    case VOC_ESCO_DIGCOMP_SKILLS:
      return VOC_COLLECTION_DIGCOMP;
    case VOC_ESCO_GREEN_SKILLS:
      return VOC_COLLECTION_GREEN;
    case VOC_ESCO_TRANSVERSAL_SKILLS:
      return VOC_COLLECTION_TRANSVERSAL;
    case VOC_ESCO_LANGUAGE_SKILLS:
      return VOC_COLLECTION_LANGUAGE;
    case VOC_ESCO_RESEARCH_SKILLS:
    case VOC_ESCO_RESEARCH_OCCUPATIONS:
      return VOC_COLLECTION_RESEARCH;
    default:
      return VOC_COLLECTION_NONE;
    }
}

static gboolean
import_collection (VocEscoFacts    *facts,
                   VocEscoTable    *table,
                   VocCollections   collection,
                   GError         **error)
{
  int column;

  if (!voc_esco_table_need (table, "conceptUri", &column, error))
    return FALSE;

  while (voc_esco_table_next (table))
    {
      guint concept = resolve (facts, table, column, 0, VOC_NOTE_UNKNOWN_MEMBER);

      if (concept != 0 && !voc_catalogue_builder_add_to_collections (table->state->builder, concept,
                                                                     collection, error))
        return FALSE;
    }

  return voc_esco_table_end (table, error);
}

/**
 * voc_esco_relations_import:
 * @facts: the concepts, which are in the catalogue already
 * @state: the import
 * @files: where to read
 * @error: return location for an error
 *
 * Adds everything that stands between concepts: trees, requirements, relations of skills, collections.
 */
gboolean
voc_esco_relations_import (VocEscoFacts  *facts,
                           VocImportState  *state,
                           VocEscoFiles  *files,
                           GError       **error)
{
  for (VocEscoPart part = VOC_ESCO_BROADER_OCCUPATIONS; part < VOC_ESCO_N_PARTS; part++)
    {
      const VocEscoFile *file = voc_esco_files_find_any (files, part);
      g_auto (VocEscoTable) table = VOC_ESCO_TABLE_INIT;
      gboolean ok;

      if (file == NULL)
        continue;
      if (!voc_esco_table_open (&table, state, file, error))
        return FALSE;

      if (part == VOC_ESCO_REQUIREMENTS)
        ok = import_requirements (facts, &table, error);
      else if (part == VOC_ESCO_SKILL_RELATIONS)
        ok = import_skill_relations (facts, &table, error);
      else if (part < VOC_ESCO_REQUIREMENTS)
        ok = import_broader (facts, &table, error);
      else
        ok = import_collection (facts, &table, get_collection (part), error);

      if (!ok)
        return FALSE;
    }

  return TRUE;
}
