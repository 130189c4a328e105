/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-concept-tree.h"
#include "voc-partial-file.h"
#include "voc-sql.h"

G_BEGIN_DECLS

/* What the two files of the builder share: its life is in voc-catalogue-builder.c, adding in
 * -add.c. */

typedef enum
{
  INSERT_META,
  INSERT_SOURCE,
  INSERT_NOTE,
  INSERT_LANGUAGE,
  INSERT_CONCEPT,
  INSERT_GROUP,
  INSERT_SKILL,
  INSERT_OCCUPATION,
  ADD_COLLECTIONS,
  LAST_TEXT,
  INSERT_TEXT,
  INSERT_BROADER,
  GET_REQUIREMENT,
  PUT_REQUIREMENT,
  GET_SKILL_RELATION,
  PUT_SKILL_RELATION,
  INSERT_TITLES,
  INSERT_TITLES_OF,
  N_STATEMENTS,
} VocBuilderStatement;

/**
 * VocCatalogueBuilder:
 *
 * Writes a catalogue: everything in one transaction into a temporary file beside the destination,
 * then checks, flushes to disk and renames. Whatever happens before the rename, what was at the
 * destination stays as it was.
 *
 * To be used by one thread, from new to finish. After a call has set an error nothing but dropping
 * it makes sense.
 */
struct _VocCatalogueBuilder
{
  GObject parent_instance;

  /* Inputs */
  GCancellable *cancellable;  /* (owned) (nullable) */

  /* In progress */
  VocPartialFile *file;       /* (owned) (nullable): what is being written */
  sqlite3 *db;                /* (owned) (nullable) */
  sqlite3_stmt *statements[N_STATEMENTS];  /* (owned) (nullable) */
  GHashTable *by_uri;         /* (owned) (element-type utf8 guint) */
  GArray *kinds;              /* (owned) (element-type guint8): kind of each concept, by number */
  VocConceptTree *tree;       /* (owned): what stands above what */
  guint n_languages;
};

G_END_DECLS
