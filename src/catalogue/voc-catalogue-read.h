/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-private.h"
#include "voc-catalogue-schema.h"

G_BEGIN_DECLS

/* Inside the catalogue: how rows of a query become concepts. */

/* The text of one field in a language; the reader's is parameter ?1, the base language is 0. */
#define VOC_TEXT_ID_SQL(field) "(c.kind << 43) + (" G_STRINGIFY (field) " << 40) + (c.id << 18)"
#define VOC_TEXT_SQL(field, language) \
  "(SELECT text FROM text WHERE id = " VOC_TEXT_ID_SQL (field) " + (" language " << 12))"
#define VOC_LABEL_SQL "coalesce (" VOC_TEXT_SQL (1, "?1") ", " VOC_TEXT_SQL (1, "0") ")"
/* Both, to tell people when they read another language than theirs. */
#define VOC_DESCRIPTIONS_SQL \
  VOC_TEXT_SQL (4, "?1") ", CASE WHEN ?1 > 0 THEN " VOC_TEXT_SQL (4, "0") " END"

/* The first columns of every query for concepts, as voc_catalogue_read_into() expects them. */
#define VOC_CONCEPT_COLUMNS \
  "c.id, c.uri, c.code, c.collections, " VOC_LABEL_SQL ", " VOC_DESCRIPTIONS_SQL
#define VOC_N_CONCEPT_COLUMNS 7
#define VOC_OCCUPATION_COLUMNS VOC_CONCEPT_COLUMNS ", o.isco_group, o.essential, o.optional, c.kind"
#define VOC_SKILL_COLUMNS VOC_CONCEPT_COLUMNS ", s.type, s.reuse, s.uses, c.kind"
/* What they hold, as voc_sql_next_row() wants to know. */
#define VOC_CONCEPT_LETTERS "clLbLTT"
#define VOC_OCCUPATION_LETTERS VOC_CONCEPT_LETTERS "cnno"
#define VOC_SKILL_LETTERS VOC_CONCEPT_LETTERS "yunp"

/* Makes an object of a row. */
typedef void *(*VocReadFunc) (sqlite3_stmt      *statement,
                              VocConceptFields  *fields,
                              GHashTable        *groups,
                              GError           **error);

void    *voc_catalogue_read_occupation_row (sqlite3_stmt      *statement,
                                            VocConceptFields  *fields,
                                            GHashTable        *groups,
                                            GError           **error);
void    *voc_catalogue_read_skill_row      (sqlite3_stmt      *statement,
                                            VocConceptFields  *fields,
                                            GHashTable        *groups,
                                            GError           **error);
gboolean voc_catalogue_read_into           (VocCatalogue      *self,
                                            const char        *sql,
                                            const char        *columns,
                                            guint              id,
                                            VocReadFunc        read,
                                            GPtrArray         *objects,
                                            GError           **error);

G_END_DECLS
