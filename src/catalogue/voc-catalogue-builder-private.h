/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-concept-tree.h"
#include "voc-number-map.h"
#include "voc-partial-file.h"
#include "voc-sql.h"

G_BEGIN_DECLS

/* What the files of the builder share: its life is in voc-catalogue-builder.c, adding in -add.c,
 * writing what was added in -store.c. */

typedef enum
{
  INSERT_META,
  INSERT_SOURCE,
  INSERT_NOTE,
  INSERT_LANGUAGE,
  INSERT_TITLES,
  INSERT_TITLES_OF,
  N_STATEMENTS,
} VocBuilderStatement;

/* What is known of a concept, until all are. */
typedef struct
{
  const char *uri;            /* (borrowed) */
  char *code;                 /* (owned) (nullable) */
  double distinctiveness;     /* of an occupation: the mean idf of its requirements */
  VocCollections collections;
  VocConceptKind kind;
  VocGroupScheme scheme;      /* of a group */
  VocSkillType type;          /* of a skill */
  VocReuseLevel reuse;        /* of a skill */
  guint isco_group;           /* of an occupation */
  guint essential;            /* of an occupation: how many requirements are … */
  guint optional;
  guint digital;
  guint green;
  guint transversal;
  guint uses;                 /* of a skill: by how many occupations; of a group: its members */
} VocBuilderConcept;

/**
 * VocCatalogueBuilder:
 *
 * Writes a catalogue: everything into a temporary file beside the destination, most of it when it is
 * finished; then checks, flushes to disk and renames. Whatever happens before the rename, what was at the
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
  GArray *concepts;           /* (owned) (element-type VocBuilderConcept): by number */
  VocConceptTree *tree;       /* (owned): what stands above what */
  guint n_languages;

  /* Tables that are written in the order of their keys, which takes a fraction of the time. Pairs of
   * concepts have the first one in the upper half of their key. */
  VocNumberMap *broader;          /* (owned) */
  VocNumberMap *requirements;     /* (owned): pairs to VocRelation */
  VocNumberMap *skill_relations;  /* (owned): pairs to VocRelation */
  VocNumberMap *n_texts;          /* (owned): numbers of texts, without ordinal, to how many there are */
  GArray *texts;                  /* (owned) (element-type VocBuilderText): not yet written */
  GString *text_bytes;            /* (owned): they themselves, each with a NUL behind it */
};

static inline VocBuilderConcept *
voc_builder_get_concept (VocCatalogueBuilder *self,
                         guint                number)
{
  return &g_array_index (self->concepts, VocBuilderConcept, number);
}

/* A text that waits to be written. */
typedef struct
{
  gint64 id;
  gsize start;                /* where it lies among the bytes */
} VocBuilderText;

gboolean voc_catalogue_builder_store_texts    (VocCatalogueBuilder  *self,
                                               GError              **error);
gboolean voc_catalogue_builder_store_concepts (VocCatalogueBuilder  *self,
                                               GError              **error);

G_END_DECLS
