/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "voc-catalogue-builder.h"

G_BEGIN_DECLS

/* "VOCA": tells a catalogue from any other SQLite file. */
#define VOC_CATALOGUE_APPLICATION_ID 0x564f4341
/* Raised with every change of the schema or the digest: a file whose schema is not that of its version
 * is refused. */
#define VOC_CATALOGUE_USER_VERSION 10

extern const char VOC_CATALOGUE_SCHEMA[];
extern const char VOC_CATALOGUE_INDICES[];

/*
 * The number of a text says whose it is, in which language and which field: from the top, 4 bits
 * kind, 3 bits field, 22 bits concept, 6 bits language, 12 bits ordinal. So a label is found
 * without an index, and a search can be confined to one kind and field, and its answers told apart,
 * without reading a single row.
 */
#define VOC_TEXT_ORDINAL_BITS 12
#define VOC_TEXT_LANGUAGE_BITS 6
#define VOC_TEXT_CONCEPT_BITS 22
#define VOC_TEXT_FIELD_BITS 3
#define VOC_TEXT_MAX_ORDINAL ((1u << VOC_TEXT_ORDINAL_BITS) - 1)
#define VOC_TEXT_MAX_LANGUAGES (1u << VOC_TEXT_LANGUAGE_BITS)
#define VOC_TEXT_MAX_CONCEPT ((1u << VOC_TEXT_CONCEPT_BITS) - 1)

gint64         voc_text_id_pack         (VocConceptKind kind,
                                         VocTextField   field,
                                         guint          concept,
                                         guint          language,
                                         guint          ordinal);
VocTextField   voc_text_id_get_field    (gint64         id);
guint          voc_text_id_get_concept  (gint64         id);
guint          voc_text_id_get_language (gint64         id);

G_END_DECLS
