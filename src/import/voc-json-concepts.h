/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-json-files.h"

G_BEGIN_DECLS

/**
 * VocJsonConcepts:
 * @files: (unowned): where the concepts are
 * @state: (unowned): the import
 * @isco: (unowned) (element-type utf8 guint): number of the concept of each ISCO code
 *
 * The concepts of a catalogue in Vocation's own format while they are imported.
 */
typedef struct
{
  VocJsonFiles *files;
  VocImportState *state;
  GHashTable *isco;
} VocJsonConcepts;

gboolean voc_json_concepts_import          (VocJsonFiles        *files,
                                            VocImportState      *state,
                                            GError             **error);
gboolean voc_json_concepts_link_group      (VocJsonConcepts     *self,
                                            const VocJsonPlace  *place,
                                            GError             **error);
gboolean voc_json_concepts_link_skill      (VocJsonConcepts     *self,
                                            const VocJsonPlace  *place,
                                            GError             **error);
gboolean voc_json_concepts_link_occupation (VocJsonConcepts     *self,
                                            const VocJsonPlace  *place,
                                            GError             **error);

G_END_DECLS
