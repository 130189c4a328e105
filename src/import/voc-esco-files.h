/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-import-state.h"

G_BEGIN_DECLS

/**
 * VocEscoPart:
 *
 * The files of an ESCO download that a catalogue is made of. Those up to the hierarchy hold text and exist
 * once per language; the others say the same in every language, or are there once without one.
 */
typedef enum
{
  VOC_ESCO_ISCO_GROUPS,
  VOC_ESCO_SKILL_GROUPS,
  VOC_ESCO_SKILLS,
  VOC_ESCO_OCCUPATIONS,
  VOC_ESCO_SKILLS_HIERARCHY,
  VOC_ESCO_BROADER_OCCUPATIONS,
  VOC_ESCO_BROADER_SKILLS,
  VOC_ESCO_REQUIREMENTS,
  VOC_ESCO_SKILL_RELATIONS,
  VOC_ESCO_DIGITAL_SKILLS,
  VOC_ESCO_DIGCOMP_SKILLS,
  VOC_ESCO_GREEN_SKILLS,
  VOC_ESCO_TRANSVERSAL_SKILLS,
  VOC_ESCO_LANGUAGE_SKILLS,
  VOC_ESCO_RESEARCH_SKILLS,
  VOC_ESCO_RESEARCH_OCCUPATIONS,
  VOC_ESCO_N_PARTS,
} VocEscoPart;

/**
 * VocEscoFile:
 * @part: what it holds
 * @archive: (unowned): where it is
 * @entry: (unowned): which file there
 * @language: (unowned) (nullable): its language
 *
 * One file of an ESCO download.
 */
typedef struct
{
  VocEscoPart part;
  VocArchive *archive;
  const VocArchiveEntry *entry;
  const char *language;
} VocEscoFile;

/**
 * VocEscoFiles:
 * @languages: (owned) (element-type utf8): all languages, base language first
 * @version: (owned) (nullable): the version that the sources are called by
 *
 * All files of the ESCO downloads that are imported together. Lives no longer than the archives.
 */
typedef struct
{
  GPtrArray *languages;
  char *version;

  /*< private >*/
  GArray *files;
} VocEscoFiles;

VocEscoFiles      *voc_esco_files_new       (VocImportState  *state,
                                             GPtrArray       *archives,
                                             GError         **error);
gboolean           voc_esco_files_check     (VocEscoFiles    *self,
                                             VocImportState  *state,
                                             GError         **error);
void               voc_esco_files_free      (VocEscoFiles  *self);
const VocEscoFile *voc_esco_files_find      (VocEscoFiles  *self,
                                             VocEscoPart    part,
                                             const char    *language);
const VocEscoFile *voc_esco_files_find_any  (VocEscoFiles  *self,
                                             VocEscoPart    part);
char             **voc_esco_files_dup_languages (VocEscoFiles  *self);
void               voc_esco_files_note_rest (VocEscoFiles  *self,
                                             VocImportState  *state);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocEscoFiles, voc_esco_files_free)

G_END_DECLS
