/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-catalogue-error.h"
#include "voc-types.h"

G_BEGIN_DECLS

#define VOC_TYPE_CATALOGUE_BUILDER (voc_catalogue_builder_get_type ())

G_DECLARE_FINAL_TYPE (VocCatalogueBuilder, voc_catalogue_builder, VOC, CATALOGUE_BUILDER, GObject)

/**
 * VocTextField:
 * @VOC_TEXT_LABEL: preferred label, one per concept and language
 * @VOC_TEXT_ALTERNATIVE: alternative label
 * @VOC_TEXT_HIDDEN: searched, never shown
 * @VOC_TEXT_DESCRIPTION: description, one per concept and language
 * @VOC_TEXT_SCOPE_NOTE: what is included and what is not, one per concept and language; not
 *   searched
 *
 * @VOC_TEXT_TITLE: what an occupation is also called; never added as a text, see
 *   voc_catalogue_builder_add_titles()
 * @VOC_TEXT_GROUP: a text of the unit group of an occupation; only in what a search finds
 * @VOC_TEXT_SKILL: a skill that an occupation needs; only in what a search finds
 *
 * What a text is to its concept, best match first. The values are stored in catalogues.
 */
typedef enum
{
  VOC_TEXT_LABEL = 1,
  VOC_TEXT_ALTERNATIVE = 2,
  VOC_TEXT_HIDDEN = 3,
  VOC_TEXT_DESCRIPTION = 4,
  VOC_TEXT_SCOPE_NOTE = 5,
  VOC_TEXT_TITLE = 6,
  VOC_TEXT_GROUP = 7,
  VOC_TEXT_SKILL = 8,
} VocTextField;

/**
 * VocTitlesMatch:
 * @VOC_TITLES_EXACT: the same occupation
 * @VOC_TITLES_CLOSE: nearly the same
 * @VOC_TITLES_NARROW: they are titles of a part of it
 * @VOC_TITLES_BROAD: they are titles of more than it
 *
 * How well titles of another classification fit an occupation. The values are stored in catalogues.
 */
typedef enum
{
  VOC_TITLES_EXACT = 1,
  VOC_TITLES_CLOSE,
  VOC_TITLES_NARROW,
  VOC_TITLES_BROAD,
} VocTitlesMatch;

/**
 * VocAddResult:
 * @VOC_ADD_FAILED: an error was set; the builder is of no further use
 * @VOC_ADD_STORED: it is in
 * @VOC_ADD_DUPLICATE: the very same was in already; nothing changed
 * @VOC_ADD_UPGRADED: the pair was in as optional and now counts as essential
 * @VOC_ADD_KEPT_ESSENTIAL: the pair was in as essential and stays so
 */
typedef enum
{
  VOC_ADD_FAILED = 0,
  VOC_ADD_STORED,
  VOC_ADD_DUPLICATE,
  VOC_ADD_UPGRADED,
  VOC_ADD_KEPT_ESSENTIAL,
} VocAddResult;

VocCatalogueBuilder *voc_catalogue_builder_new                (GFile               *destination,
                                                               GCancellable        *cancellable,
                                                               GError             **error);

/* Provenance. Keys: "name", "version", "base-language", "licence", "date", "acknowledgement",
 * "changes". */
gboolean             voc_catalogue_builder_set_meta           (VocCatalogueBuilder *self,
                                                               const char          *key,
                                                               const char          *value,
                                                               GError             **error);
gboolean             voc_catalogue_builder_add_source         (VocCatalogueBuilder *self,
                                                               const char          *name,
                                                               const char          *version,
                                                               const char          *licence,
                                                               const char          *url,
                                                               const char          *used_for,
                                                               GError             **error);
gboolean             voc_catalogue_builder_add_note           (VocCatalogueBuilder *self,
                                                               const char          *code,
                                                               guint                count,
                                                               const char          *detail,
                                                               GError             **error);

/* Languages, base language first; the number is what voc_catalogue_builder_add_text() takes. -1 on
 * error. */
int                  voc_catalogue_builder_add_language       (VocCatalogueBuilder *self,
                                                               const char          *tag,
                                                               GError             **error);

/* Concepts. All return the concept's number, or 0 and an error; a URI that is in already is an
 * error. */
guint                voc_catalogue_builder_lookup             (VocCatalogueBuilder *self,
                                                               const char          *uri);
VocConceptKind       voc_catalogue_builder_get_kind           (VocCatalogueBuilder *self,
                                                               guint                concept);
guint                voc_catalogue_builder_add_group          (VocCatalogueBuilder *self,
                                                               const char          *uri,
                                                               const char          *code,
                                                               VocGroupScheme       scheme,
                                                               GError             **error);
guint                voc_catalogue_builder_add_skill          (VocCatalogueBuilder *self,
                                                               const char          *uri,
                                                               const char          *code,
                                                               VocSkillType         type,
                                                               VocReuseLevel        reuse,
                                                               GError             **error);
guint                voc_catalogue_builder_add_occupation     (VocCatalogueBuilder *self,
                                                               const char          *uri,
                                                               const char          *code,
                                                               guint                isco_group,
                                                               GError             **error);
gboolean             voc_catalogue_builder_add_to_collections (VocCatalogueBuilder *self,
                                                               guint                concept,
                                                               VocCollections       collections,
                                                               GError             **error);

/* Text. A second label or description for the same concept and language is VOC_ADD_DUPLICATE. */
VocAddResult         voc_catalogue_builder_add_text           (VocCatalogueBuilder *self,
                                                               guint                concept,
                                                               int                  language,
                                                               VocTextField         field,
                                                               const char          *text,
                                                               GError             **error);

/* What occupations are called besides their names, one a line: evidence for search, shown only as such.
 * The number of the titles; 0 and an error if they cannot be stored. */
gint64               voc_catalogue_builder_add_titles         (VocCatalogueBuilder *self,
                                                               int                  language,
                                                               const char          *titles,
                                                               GError             **error);
VocAddResult         voc_catalogue_builder_add_titles_of      (VocCatalogueBuilder *self,
                                                               gint64               titles,
                                                               guint                occupation,
                                                               VocTitlesMatch       match,
                                                               GError             **error);

/* Relations between concepts that are in already. */
VocAddResult         voc_catalogue_builder_add_broader        (VocCatalogueBuilder *self,
                                                               guint                concept,
                                                               guint                broader,
                                                               GError             **error);
VocAddResult         voc_catalogue_builder_add_requirement    (VocCatalogueBuilder *self,
                                                               guint                occupation,
                                                               guint                skill,
                                                               VocRelation          relation,
                                                               GError             **error);
VocAddResult         voc_catalogue_builder_add_skill_relation (VocCatalogueBuilder *self,
                                                               guint                skill,
                                                               guint                related,
                                                               VocRelation          relation,
                                                               GError             **error);

/* Checks, closes, flushes to disk and moves into place. Until then the destination is untouched;
 * without it, disposing the builder removes its temporary file. */
gboolean             voc_catalogue_builder_finish             (VocCatalogueBuilder *self,
                                                               GError             **error);

G_END_DECLS
