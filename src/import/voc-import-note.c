/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-import-note.h"

#include <glib/gi18n.h>

/* Words for files and scripts; stored in catalogues. */
static const char *const codes[] = {
  [VOC_NOTE_UNKNOWN_OCCUPATION] = "unknown-occupation",
  [VOC_NOTE_UNKNOWN_SKILL] = "unknown-skill",
  [VOC_NOTE_REFUSED_CONCEPT] = "refused-concept",
  [VOC_NOTE_UNKNOWN_RELATION_TYPE] = "unknown-relation-type",
  [VOC_NOTE_BOTH_RELATIONS] = "both-essential-and-optional",
  [VOC_NOTE_DUPLICATE_RELATION] = "duplicate-relation",
  [VOC_NOTE_UNKNOWN_RELATED_SKILL] = "unknown-related-skill",
  [VOC_NOTE_UNKNOWN_BROADER] = "unknown-broader",
  [VOC_NOTE_BROADER_ITSELF] = "broader-itself",
  [VOC_NOTE_UNKNOWN_MEMBER] = "unknown-collection-member",
  [VOC_NOTE_UNKNOWN_CONCEPT] = "unknown-concept",
  [VOC_NOTE_NO_URI] = "no-uri",
  [VOC_NOTE_NO_LABEL] = "no-label",
  [VOC_NOTE_NO_ISCO_GROUP] = "no-isco-group",
  [VOC_NOTE_DUPLICATE_CONCEPT] = "duplicate-concept",
  [VOC_NOTE_NOT_RELEASED] = "not-released",
  [VOC_NOTE_UNKNOWN_SKILL_TYPE] = "unknown-skill-type",
  [VOC_NOTE_UNKNOWN_REUSE_LEVEL] = "unknown-reuse-level",
  [VOC_NOTE_GROUP_FROM_HIERARCHY] = "group-from-hierarchy",
  [VOC_NOTE_CODE_FROM_URI] = "code-from-uri",
  [VOC_NOTE_OCCUPATIONS_WITHOUT_LABEL] = "occupations-without-label",
  [VOC_NOTE_SKILLS_WITHOUT_LABEL] = "skills-without-label",
  [VOC_NOTE_GROUPS_WITHOUT_LABEL] = "groups-without-label",
  [VOC_NOTE_LABEL_FROM_OTHER_LANGUAGE] = "label-from-other-language",
  [VOC_NOTE_REPEATS_PREFERRED_LABEL] = "repeats-preferred-label",
  [VOC_NOTE_REPEATED_LABEL] = "repeated-label",
  [VOC_NOTE_DEFINITION_LEFT_OUT] = "definition-left-out",
  [VOC_NOTE_MISSING_FILE] = "missing-file",
  [VOC_NOTE_MISSING_IN_LANGUAGE] = "missing-in-language",
  [VOC_NOTE_OTHER_LANGUAGE_FILE] = "other-language-file",
  [VOC_NOTE_IGNORED_FILE] = "ignored-file",
};

/**
 * voc_import_note_new:
 * @kind: what happened
 * @about: (nullable): the language that it is about
 *
 * Makes a note that counts nothing yet.
 */
VocImportNote *
voc_import_note_new (VocImportNoteKind  kind,
                     const char        *about)
{
  VocImportNote *self;

  g_return_val_if_fail (kind < G_N_ELEMENTS (codes), NULL);

  self = g_new0 (VocImportNote, 1);
  self->kind = kind;
  self->about = g_strdup (about);

  return self;
}

void
voc_import_note_free (VocImportNote *self)
{
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->example, g_free);
  g_free (self);
}

/**
 * voc_import_note_get_code:
 * @self: a note
 *
 * Gets the stable word for what happened.
 */
const char *
voc_import_note_get_code (const VocImportNote *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return codes[self->kind];
}

/* The formats of the three functions below take the count first and then the language, if they need it. */

static const char *
get_relation_format (const VocImportNote *self)
{
  guint n = self->count;

  switch ((int) self->kind)
    {
    case VOC_NOTE_UNKNOWN_OCCUPATION:
      return ngettext (
        "%u relation names an occupation that the files do not contain; it was left out.",
        "%u relations name an occupation that the files do not contain; they were left out.", n);
    case VOC_NOTE_UNKNOWN_SKILL:
      return ngettext (
        "%u relation names a skill that the files do not contain; it was left out.",
        "%u relations name a skill that the files do not contain; they were left out.", n);
    case VOC_NOTE_REFUSED_CONCEPT:
      return ngettext ("%u relation names a concept that was refused; it was left out.",
                       "%u relations name a concept that was refused; they were left out.", n);
    case VOC_NOTE_UNKNOWN_RELATION_TYPE:
      return ngettext ("%u relation is neither essential nor optional; it was left out.",
                       "%u relations are neither essential nor optional; they were left out.", n);
    case VOC_NOTE_BOTH_RELATIONS:
      return ngettext (
        "%u pair is listed as both essential and optional; it counts as essential.",
        "%u pairs are listed as both essential and optional; they count as essential.", n);
    case VOC_NOTE_DUPLICATE_RELATION:
      return ngettext ("%u relation repeats an earlier one; it was stored once.",
                       "%u relations repeat earlier ones; they were stored once.", n);
    case VOC_NOTE_UNKNOWN_RELATED_SKILL:
      return ngettext (
        "%u relation between skills names one that the files do not contain; it was left out.",
        "%u relations between skills name one that the files do not contain; they were left out.",
        n);
    case VOC_NOTE_UNKNOWN_BROADER:
      return ngettext (
        "%u step of a tree names a concept that the files do not contain; it was left out.",
        "%u steps of a tree name a concept that the files do not contain; they were left out.", n);
    case VOC_NOTE_BROADER_ITSELF:
      return ngettext ("%u concept is said to stand above itself; that was left out.",
                       "%u concepts are said to stand above themselves; that was left out.", n);
    case VOC_NOTE_UNKNOWN_MEMBER:
      return ngettext ("%u member of a collection is not in the files; it was left out.",
                       "%u members of collections are not in the files; they were left out.", n);
    case VOC_NOTE_UNKNOWN_CONCEPT:
      return ngettext ("%u description is of a concept that the catalogue does not have.",
                       "%u descriptions are of concepts that the catalogue does not have.", n);
    default:
      return NULL;
    }
}

static const char *
get_concept_format (const VocImportNote *self)
{
  guint n = self->count;

  switch ((int) self->kind)
    {
    case VOC_NOTE_NO_URI:
      return ngettext ("%u row has no concept URI; it was refused.",
                       "%u rows have no concept URI; they were refused.", n);
    case VOC_NOTE_NO_LABEL:
      return ngettext ("%u row has no preferred label; it was refused.",
                       "%u rows have no preferred label; they were refused.", n);
    case VOC_NOTE_NO_ISCO_GROUP:
      return ngettext ("%u occupation belongs to no known ISCO group; it was refused.",
                       "%u occupations belong to no known ISCO group; they were refused.", n);
    case VOC_NOTE_DUPLICATE_CONCEPT:
      return ngettext ("%u row repeats an earlier concept; the first one was taken.",
                       "%u rows repeat earlier concepts; the first ones were taken.", n);
    case VOC_NOTE_NOT_RELEASED:
      return ngettext ("%u concept is not marked as released; it was imported all the same.",
                       "%u concepts are not marked as released; they were imported all the same.",
                       n);
    case VOC_NOTE_UNKNOWN_SKILL_TYPE:
      return ngettext ("%u skill has an unknown type; it counts as not classified.",
                       "%u skills have an unknown type; they count as not classified.", n);
    case VOC_NOTE_UNKNOWN_REUSE_LEVEL:
      return ngettext ("%u skill has an unknown reuse level; it counts as not classified.",
                       "%u skills have an unknown reuse level; they count as not classified.", n);
    case VOC_NOTE_GROUP_FROM_HIERARCHY:
      return ngettext ("%u skill group is in the hierarchy only; it was taken from there.",
                       "%u skill groups are in the hierarchy only; they were taken from there.", n);
    case VOC_NOTE_CODE_FROM_URI:
      return ngettext ("%u group has no code; it was taken from its URI.",
                       "%u groups have no code; it was taken from their URIs.", n);
    default:
      return NULL;
    }
}

static const char *
get_text_format (const VocImportNote *self)
{
  guint n = self->count;

  switch ((int) self->kind)
    {
    case VOC_NOTE_OCCUPATIONS_WITHOUT_LABEL:
      return ngettext (
        "%u occupation has no label in “%s”; the one in the base language is shown.",
        "%u occupations have no label in “%s”; those in the base language are shown.", n);
    case VOC_NOTE_SKILLS_WITHOUT_LABEL:
      return ngettext ("%u skill has no label in “%s”; the one in the base language is shown.",
                       "%u skills have no label in “%s”; those in the base language are shown.", n);
    case VOC_NOTE_GROUPS_WITHOUT_LABEL:
      return ngettext ("%u group has no label in “%s”; the one in the base language is shown.",
                       "%u groups have no label in “%s”; those in the base language are shown.", n);
    case VOC_NOTE_LABEL_FROM_OTHER_LANGUAGE:
      return ngettext (
        "%u concept has no label in the base language; its label in “%s” stands in.",
        "%u concepts have no label in the base language; their labels in “%s” stand in.", n);
    case VOC_NOTE_REPEATS_PREFERRED_LABEL:
      return ngettext ("%u alternative label repeats the preferred label; it was left out.",
                       "%u alternative labels repeat the preferred label; they were left out.", n);
    case VOC_NOTE_REPEATED_LABEL:
      return ngettext ("%u alternative label is listed twice; it was stored once.",
                       "%u alternative labels are listed twice; they were stored once.", n);
    case VOC_NOTE_DEFINITION_LEFT_OUT:
      return ngettext (
        "%u concept has a definition beside its description; the description was taken.",
        "%u concepts have a definition beside their description; the description was taken.", n);
    case VOC_NOTE_MISSING_FILE:
      return ngettext ("%u part of ESCO is not among the files; the catalogue does without it.",
                       "%u parts of ESCO are not among the files; the catalogue does without them.",
                       n);
    case VOC_NOTE_MISSING_IN_LANGUAGE:
      return ngettext (
        "%u file is missing in “%s”; what it would say is shown in the base language.",
        "%u files are missing in “%s”; what they would say is shown in the base "
        "language.",
        n);
    case VOC_NOTE_OTHER_LANGUAGE_FILE:
      return ngettext (
        "%u file says again in another language what the base language has said; it was not read.",
        "%u files say again in another language what the base language has said; they were not read.",
        n);
    case VOC_NOTE_IGNORED_FILE:
      return ngettext ("%u file holds nothing that a catalogue needs; it was not read.",
                       "%u files hold nothing that a catalogue needs; they were not read.", n);
    default:
      return NULL;
    }
}

/**
 * voc_import_note_dup_sentence:
 * @self: a note
 *
 * Makes the sentence that a person reads, in their language.
 */
char *
voc_import_note_dup_sentence (const VocImportNote *self)
{
  const char *format;

  g_return_val_if_fail (self != NULL, NULL);

  format = get_relation_format (self);
  if (format == NULL)
    format = get_concept_format (self);
  if (format == NULL)
    format = get_text_format (self);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  /* Not each speaks of a language. */
  return g_strdup_printf (format, self->count, self->about);
#pragma GCC diagnostic pop
}

/**
 * voc_import_note_dup_detail:
 * @self: a note
 *
 * Makes the text that is stored with the catalogue: language and first case, in English.
 */
char *
voc_import_note_dup_detail (const VocImportNote *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->about != NULL && self->example != NULL)
    return g_strdup_printf ("%s, first: %s", self->about, self->example);
  if (self->example != NULL)
    return g_strdup_printf ("first: %s", self->example);

  return g_strdup (self->about);
}
