/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-sql.h"

G_BEGIN_DECLS

/**
 * VocPacked:
 * @VOC_PACKED_OCCUPATIONS: number, number of the ISCO-08 unit group
 * @VOC_PACKED_SKILLS: number, collections
 * @VOC_PACKED_BROADER: number, number of what is right above it
 * @VOC_PACKED_REQUIREMENTS: number of the occupation, number of the skill, relation
 *
 * What is read as a whole whenever a catalogue is opened, and its columns. Rows are in the order of
 * these.
 */
typedef enum
{
  VOC_PACKED_OCCUPATIONS,
  VOC_PACKED_SKILLS,
  VOC_PACKED_BROADER,
  VOC_PACKED_REQUIREMENTS,
} VocPacked;

GArray     *voc_packed_read        (sqlite3        *db,
                                    VocPacked       what,
                                    gsize           row_size,
                                    GError        **error);
gboolean    voc_packed_store       (sqlite3        *db,
                                    GError        **error);
gboolean    voc_packed_check       (sqlite3        *db,
                                    GError        **error);

/* Anything else that is read as a whole. */
GByteArray *voc_packed_read_bytes  (sqlite3        *db,
                                    const char     *name,
                                    GError        **error);
GArray     *voc_packed_read_rows   (sqlite3        *db,
                                    const char     *name,
                                    gsize           row_size,
                                    GError        **error);
gboolean    voc_packed_store_bytes (sqlite3        *db,
                                    const char     *name,
                                    gconstpointer   data,
                                    gsize           size,
                                    GError        **error);

G_END_DECLS
