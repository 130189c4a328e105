/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-import-note.h"

G_BEGIN_DECLS

#define VOC_TYPE_IMPORT_SUMMARY (voc_import_summary_get_type ())

/**
 * VocImportSummary:
 * @name: (owned): name of the catalogue
 * @version: (owned): its version
 * @languages: (owned): its languages, base language first
 * @occupations: occupations stored
 * @skills: skills stored
 * @groups: groups stored, of all three trees
 * @relation_rows: relations between occupations and skills that the source lists
 * @requirements: those stored
 * @essential: those stored as essential
 * @optional: those stored as optional
 * @descriptions: official descriptions that were added to facts from somewhere else
 * @notes: (owned) (element-type VocImportNote): what was not stored as it stood
 *
 * What an import did. Not to be changed once the import is over; ref-counted so that it can be handed on.
 */
typedef struct
{
  char *name;
  char *version;
  char **languages;
  guint occupations;
  guint skills;
  guint groups;
  guint relation_rows;
  guint requirements;
  guint essential;
  guint optional;
  guint descriptions;
  GPtrArray *notes;
} VocImportSummary;

GType             voc_import_summary_get_type   (void);
VocImportSummary *voc_import_summary_new        (void);
VocImportSummary *voc_import_summary_ref        (VocImportSummary  *self);
void              voc_import_summary_unref      (VocImportSummary  *self);
void              voc_import_summary_note       (VocImportSummary  *self,
                                                 VocImportNoteKind  kind,
                                                 const char        *about,
                                                 guint              count,
                                                 const char        *format,
                                                 ...) G_GNUC_PRINTF (5, 6);
void              voc_import_summary_sort_notes (VocImportSummary  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocImportSummary, voc_import_summary_unref)

G_END_DECLS
