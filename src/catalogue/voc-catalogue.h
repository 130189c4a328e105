/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-catalogue-error.h"
#include "voc-occupation.h"
#include "voc-requirement.h"
#include "voc-search-hit.h"

G_BEGIN_DECLS

#define VOC_TYPE_CATALOGUE (voc_catalogue_get_type ())

G_DECLARE_FINAL_TYPE (VocCatalogue, voc_catalogue, VOC, CATALOGUE, GObject)

/**
 * VocCatalogueCounts:
 *
 * How much of everything a catalogue holds. @essential + @optional = @relations.
 */
typedef struct
{
  guint occupations;
  guint skills;
  guint groups;
  guint relations;
  guint essential;
  guint optional;
} VocCatalogueCounts;

VocCatalogue      *voc_catalogue_open                 (GFile               *file,
                                                       const char          *language,
                                                       GError             **error);
gboolean           voc_catalogue_check                (GFile               *file,
                                                       GCancellable        *cancellable,
                                                       GError             **error);

/* What it is. */
GFile             *voc_catalogue_get_file             (VocCatalogue        *self);
const char        *voc_catalogue_get_name             (VocCatalogue        *self);
const char        *voc_catalogue_get_version          (VocCatalogue        *self);
const char        *voc_catalogue_get_language         (VocCatalogue        *self);
const char *const *voc_catalogue_get_languages        (VocCatalogue        *self);
const char        *voc_catalogue_get_meta             (VocCatalogue        *self,
                                                       const char          *key);
const VocCatalogueCounts *voc_catalogue_get_counts    (VocCatalogue        *self);
char              *voc_catalogue_dup_sources_text     (VocCatalogue        *self);
char              *voc_catalogue_dup_notes_text       (VocCatalogue        *self);

/* Everything of one kind, ordered by label in the reader's language. Concepts read in bulk carry no
 * alternative labels. */
GPtrArray         *voc_catalogue_dup_occupations      (VocCatalogue        *self,
                                                       GError             **error);
GPtrArray         *voc_catalogue_dup_skills           (VocCatalogue        *self,
                                                       GError             **error);
GPtrArray         *voc_catalogue_dup_groups           (VocCatalogue        *self,
                                                       VocGroupScheme       scheme,
                                                       GError             **error);

/* One concept, with its alternative labels. */
VocConcept        *voc_catalogue_dup_concept          (VocCatalogue        *self,
                                                       guint                id,
                                                       GError             **error);
VocConcept        *voc_catalogue_lookup               (VocCatalogue        *self,
                                                       const char          *code_uri_or_label,
                                                       VocConceptKind       kind,
                                                       GError             **error);

/* What an occupation asks for: VocRequirement, essential first, then by label. */
GPtrArray         *voc_catalogue_dup_requirements     (VocCatalogue        *self,
                                                       VocOccupation       *occupation,
                                                       GError             **error);

/* Search. @kind 0 means any; @limit 0 means all. VocSearchHit, best first. Where nothing is found
 * as typed, what was probably meant is searched for; find also says what that is, suggest says only that. */
void               voc_catalogue_prepare              (VocCatalogue        *self);
GPtrArray         *voc_catalogue_search               (VocCatalogue        *self,
                                                       const char          *text,
                                                       VocConceptKind       kind,
                                                       guint                limit,
                                                       GCancellable        *cancellable,
                                                       GError             **error);
GPtrArray         *voc_catalogue_find                 (VocCatalogue        *self,
                                                       const char          *text,
                                                       VocConceptKind       kind,
                                                       guint                limit,
                                                       char               **out_meant,
                                                       GCancellable        *cancellable,
                                                       GError             **error);

G_END_DECLS
