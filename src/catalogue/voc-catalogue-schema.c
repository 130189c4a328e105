/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-catalogue-schema.h"

#define LANGUAGE_SHIFT VOC_TEXT_ORDINAL_BITS
#define CONCEPT_SHIFT (LANGUAGE_SHIFT + VOC_TEXT_LANGUAGE_BITS)
#define FIELD_SHIFT (CONCEPT_SHIFT + VOC_TEXT_CONCEPT_BITS)
#define KIND_SHIFT (FIELD_SHIFT + VOC_TEXT_FIELD_BITS)

/* Enumerations are stored as the numbers in voc-types.h and voc-catalogue-builder.h. */
const char VOC_CATALOGUE_SCHEMA[] =
  "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
  "CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL, version TEXT, licence TEXT,"
  "  url TEXT, used_for TEXT);"
  /* What the import did not store as it stood, counted. */
  "CREATE TABLE note (id INTEGER PRIMARY KEY, code TEXT NOT NULL, count INTEGER NOT NULL,"
  "  detail TEXT);"
  /* Language 0 is the base language, in which every concept has a label. */
  "CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);"
  "CREATE TABLE concept (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, uri TEXT NOT NULL UNIQUE,"
  "  code TEXT, collections INTEGER NOT NULL DEFAULT 0);"
  "CREATE TABLE occupation (id INTEGER PRIMARY KEY REFERENCES concept,"
  "  isco_group INTEGER NOT NULL REFERENCES grp,"
  /* Derived: numbers of requirements, and the mean idf of all of them. */
  "  essential INTEGER NOT NULL DEFAULT 0, optional INTEGER NOT NULL DEFAULT 0,"
  "  digital INTEGER NOT NULL DEFAULT 0, green INTEGER NOT NULL DEFAULT 0,"
  "  transversal INTEGER NOT NULL DEFAULT 0, distinctiveness REAL NOT NULL DEFAULT 0);"
  "CREATE TABLE skill (id INTEGER PRIMARY KEY REFERENCES concept, type INTEGER NOT NULL,"
  "  reuse INTEGER NOT NULL,"
  /* Derived: how many occupations need it. */
  "  uses INTEGER NOT NULL DEFAULT 0);"
  "CREATE TABLE grp (id INTEGER PRIMARY KEY REFERENCES concept, scheme INTEGER NOT NULL,"
  /* Derived: how many occupations or skills are in it or below it. */
  "  members INTEGER NOT NULL DEFAULT 0);"
  "CREATE TABLE broader (concept INTEGER NOT NULL REFERENCES concept,"
  "  broader INTEGER NOT NULL REFERENCES concept, PRIMARY KEY (concept, broader)) WITHOUT ROWID;"
  "CREATE TABLE requirement (occupation INTEGER NOT NULL REFERENCES occupation,"
  "  skill INTEGER NOT NULL REFERENCES skill, relation INTEGER NOT NULL,"
  "  PRIMARY KEY (occupation, skill)) WITHOUT ROWID;"
  /* Tables of numbers once more in a few large pieces, which are read in a fraction of the time. */
  "CREATE TABLE packed (name TEXT NOT NULL, piece INTEGER NOT NULL, data BLOB NOT NULL,"
  "  PRIMARY KEY (name, piece));"
  "CREATE TABLE skill_relation (skill INTEGER NOT NULL REFERENCES skill,"
  "  related INTEGER NOT NULL REFERENCES skill, relation INTEGER NOT NULL, PRIMARY KEY (skill, related)) WITHOUT ROWID;"
  /* Bit numbers of concept.collections, so that the file explains itself. */
  "CREATE TABLE collection (bit INTEGER PRIMARY KEY, name TEXT NOT NULL);"
  "CREATE TABLE text (id INTEGER PRIMARY KEY, text TEXT NOT NULL);"
  "CREATE VIEW name AS SELECT id >> 43 AS kind, (id >> 40) & 7 AS field,"
  "  (id >> 18) & 4194303 AS concept, (id >> 12) & 63 AS language, id & 4095 AS ordinal, text FROM text;"
  /* What occupations are called besides their names: evidence for search only. */
  "CREATE TABLE also_called (id INTEGER PRIMARY KEY,"
  "  language INTEGER NOT NULL REFERENCES language, titles TEXT NOT NULL);"
  "CREATE TABLE also_called_of (titles INTEGER NOT NULL REFERENCES also_called,"
  "  occupation INTEGER NOT NULL REFERENCES occupation, match INTEGER NOT NULL,"
  "  PRIMARY KEY (titles, occupation)) WITHOUT ROWID;";

/* Made when all rows are in. */
const char VOC_CATALOGUE_INDICES[] =
  "CREATE INDEX concept_by_code ON concept (code) WHERE code IS NOT NULL;"
  "CREATE INDEX broader_by_broader ON broader (broader);"
  "CREATE INDEX requirement_by_skill ON requirement (skill, relation);"
  "CREATE INDEX skill_relation_by_related ON skill_relation (related);";

G_STATIC_ASSERT (KIND_SHIFT == 43 && FIELD_SHIFT == 40 && CONCEPT_SHIFT == 18 &&
                 LANGUAGE_SHIFT == 12);

/**
 * voc_text_id_pack:
 * @kind: what the concept is
 * @field: what the text is to it
 * @concept: its number
 * @language: number of the language
 * @ordinal: 0 for the first text of that field and language, 1 for the second …
 *
 * Returns: the number of the text
 */
gint64
voc_text_id_pack (VocConceptKind kind,
                  VocTextField   field,
                  guint          concept,
                  guint          language,
                  guint          ordinal)
{
  return (gint64) kind << KIND_SHIFT | (gint64) field << FIELD_SHIFT |
         (gint64) concept << CONCEPT_SHIFT | (gint64) language << LANGUAGE_SHIFT | ordinal;
}

/**
 * voc_text_id_get_field:
 * @id: number of a text
 *
 * Returns: what the text is to its concept
 */
VocTextField
voc_text_id_get_field (gint64 id)
{
  return (id >> FIELD_SHIFT) & ((1 << VOC_TEXT_FIELD_BITS) - 1);
}

/**
 * voc_text_id_get_concept:
 * @id: number of a text
 *
 * Returns: number of its concept
 */
guint
voc_text_id_get_concept (gint64 id)
{
  return (id >> CONCEPT_SHIFT) & VOC_TEXT_MAX_CONCEPT;
}

/**
 * voc_text_id_get_language:
 * @id: number of a text
 *
 * Returns: number of its language
 */
guint
voc_text_id_get_language (gint64 id)
{
  return (id >> LANGUAGE_SHIFT) & (VOC_TEXT_MAX_LANGUAGES - 1);
}
