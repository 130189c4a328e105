/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * VocImportNoteKind:
 *
 * What can be said about data that was not stored as it stood. The order is that of a summary.
 */
typedef enum
{
  VOC_NOTE_UNKNOWN_OCCUPATION,
  VOC_NOTE_UNKNOWN_SKILL,
  VOC_NOTE_REFUSED_CONCEPT,
  VOC_NOTE_UNKNOWN_RELATION_TYPE,
  VOC_NOTE_BOTH_RELATIONS,
  VOC_NOTE_DUPLICATE_RELATION,
  VOC_NOTE_UNKNOWN_RELATED_SKILL,
  VOC_NOTE_UNKNOWN_BROADER,
  VOC_NOTE_BROADER_ITSELF,
  VOC_NOTE_UNKNOWN_MEMBER,
  VOC_NOTE_UNKNOWN_CONCEPT,
  VOC_NOTE_NO_URI,
  VOC_NOTE_NO_LABEL,
  VOC_NOTE_NO_ISCO_GROUP,
  VOC_NOTE_DUPLICATE_CONCEPT,
  VOC_NOTE_NOT_RELEASED,
  VOC_NOTE_UNKNOWN_SKILL_TYPE,
  VOC_NOTE_UNKNOWN_REUSE_LEVEL,
  VOC_NOTE_GROUP_FROM_HIERARCHY,
  VOC_NOTE_CODE_FROM_URI,
  VOC_NOTE_OCCUPATIONS_WITHOUT_LABEL,
  VOC_NOTE_SKILLS_WITHOUT_LABEL,
  VOC_NOTE_GROUPS_WITHOUT_LABEL,
  VOC_NOTE_LABEL_FROM_OTHER_LANGUAGE,
  VOC_NOTE_REPEATS_PREFERRED_LABEL,
  VOC_NOTE_REPEATED_LABEL,
  VOC_NOTE_DEFINITION_LEFT_OUT,
  VOC_NOTE_MISSING_FILE,
  VOC_NOTE_MISSING_IN_LANGUAGE,
  VOC_NOTE_OTHER_LANGUAGE_FILE,
  VOC_NOTE_IGNORED_FILE,
} VocImportNoteKind;

/**
 * VocImportNote:
 * @kind: what happened
 * @count: how often
 * @about: (owned) (nullable): the language that it is about
 * @example: (owned) (nullable): the first case: file, line, concept
 *
 * One counted remark in a [struct@ImportSummary].
 */
typedef struct
{
  VocImportNoteKind kind;
  guint count;
  char *about;
  char *example;
} VocImportNote;

VocImportNote *voc_import_note_new          (VocImportNoteKind    kind,
                                             const char          *about);
void           voc_import_note_free         (VocImportNote       *self);
const char    *voc_import_note_get_code     (const VocImportNote *self);
char          *voc_import_note_dup_sentence (const VocImportNote *self);
char          *voc_import_note_dup_detail   (const VocImportNote *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocImportNote, voc_import_note_free)

G_END_DECLS
