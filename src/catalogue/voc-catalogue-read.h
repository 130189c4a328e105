/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-private.h"
#include "voc-catalogue-schema.h"

G_BEGIN_DECLS

/* Inside the catalogue: how rows of a query become concepts. */

/* The text of one field in the reader's language (parameter ?1), else in the base language. */
#define VOC_TEXT_ID_SQL(field) "(c.kind << 43) + (" G_STRINGIFY (field) " << 40) + (c.id << 18)"
#define VOC_TEXT_SQL(field) \
  "coalesce ((SELECT text FROM text WHERE id = " VOC_TEXT_ID_SQL (field) " + (?1 << 12))," \
  " (SELECT text FROM text WHERE id = " VOC_TEXT_ID_SQL (field) "))"
#define VOC_LABEL_SQL VOC_TEXT_SQL (1)
#define VOC_DESCRIPTION_SQL VOC_TEXT_SQL (4)

/* The first columns of every query for concepts, as voc_catalogue_read_into() expects them. */
#define VOC_CONCEPT_COLUMNS \
  "c.id, c.uri, c.code, c.collections, " VOC_LABEL_SQL ", " VOC_DESCRIPTION_SQL
#define VOC_N_CONCEPT_COLUMNS 6
#define VOC_OCCUPATION_COLUMNS VOC_CONCEPT_COLUMNS ", o.isco_group, o.essential, o.optional, c.kind"
#define VOC_SKILL_COLUMNS VOC_CONCEPT_COLUMNS ", s.type, s.reuse, s.uses, c.kind"
/* What they hold, as voc_sql_next_row() wants to know. */
#define VOC_CONCEPT_LETTERS "clLbLT"
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
