/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-esco-texts.h"

#include <string.h>

typedef struct
{
  int uri;
  int label;
  int alternative;
  int hidden;
  int description;
  int definition;
  int scope_note;
} Columns;

/* What is the same for all rows of one file. */
typedef struct
{
  VocImportState *state;   /* (unowned) */
  VocEscoFacts *facts; /* (unowned) */
  VocEscoTable table;
  GHashTable *names;   /* (owned) (element-type utf8): names that the current concept has already */
  const char *tag;     /* (unowned): the language */
  guint language;
} Texts;

static void
texts_clear (Texts *self)
{
  voc_esco_table_clear (&self->table);
  g_clear_pointer (&self->names, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Texts, texts_clear)

static gboolean
add (Texts         *self,
     VocEscoFact   *fact,
     VocTextField   field,
     const char    *text,
     GError       **error)
{
  return *text == '\0' ||
         voc_catalogue_builder_add_text (self->state->builder, fact->concept, self->language, field,
                                         text, error) != VOC_ADD_FAILED;
}

/* A concept that the base language lacks has a label in it all the same, that of the first language it is
 * found in: every list is in the base language at least. */
static gboolean
add_label (Texts         *self,
           VocEscoFact   *fact,
           char          *label,
           GError       **error)
{
  g_strdelimit (label, "\r\n\t", ' ');
  if (!add (self, fact, VOC_TEXT_LABEL, label, error))
    return FALSE;

  if ((fact->labelled & 1) != 0)
    return TRUE;

  fact->labelled |= 1;
  voc_import_summary_note (self->state->summary, VOC_NOTE_LABEL_FROM_OTHER_LANGUAGE, self->tag, 1,
                           "%s", fact->uri);

  return voc_catalogue_builder_add_text (self->state->builder, fact->concept, 0, VOC_TEXT_LABEL,
                                         label, error) != VOC_ADD_FAILED;
}

/* Cuts the next name off a list that has one in each line or, in some files, “ | ” between them. */
static char *
next_name (char **inout_list)
{
  char *name = *inout_list;
  char *end;

  if (name == NULL)
    return NULL;

  for (end = name; *end != '\0' && *end != '\n'; end++)
    {
      if (end[0] == '|' && end > name && end[-1] == ' ' && end[1] == ' ')
        break;
    }

  *inout_list = *end != '\0' ? end + 1 : NULL;
  *end = '\0';

  return g_strstrip (name);
}

static gboolean
add_names (Texts         *self,
           VocEscoFact   *fact,
           VocTextField   field,
           const char    *label,
           char          *list,
           GError       **error)
{
  char *name;

  while ((name = next_name (&list)) != NULL)
    {
      if (*name == '\0')
        continue;

      if (g_str_equal (name, label))
        voc_esco_table_note (&self->table, VOC_NOTE_REPEATS_PREFERRED_LABEL, name);
      else if (!g_hash_table_add (self->names, name))
        voc_esco_table_note (&self->table, VOC_NOTE_REPEATED_LABEL, name);
      else if (!add (self, fact, field, name, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_row (Texts          *self,
         VocEscoFact    *fact,
         const Columns  *columns,
         GError        **error)
{
  char *label = voc_esco_table_get (&self->table, columns->label);
  const char *description = voc_esco_table_get (&self->table, columns->description);
  const char *definition = voc_esco_table_get (&self->table, columns->definition);

  if (*description == '\0')
    description = definition;
  else if (*definition != '\0')
    voc_esco_table_note (&self->table, VOC_NOTE_DEFINITION_LEFT_OUT, fact->uri);

  g_hash_table_remove_all (self->names);

  return add_label (self, fact, label, error) &&
         add_names (self, fact, VOC_TEXT_ALTERNATIVE, label,
                    voc_esco_table_get (&self->table, columns->alternative), error) &&
         add_names (self, fact, VOC_TEXT_HIDDEN, label,
                    voc_esco_table_get (&self->table, columns->hidden), error) &&
         add (self, fact, VOC_TEXT_DESCRIPTION, description, error) &&
         add (self, fact, VOC_TEXT_SCOPE_NOTE,
              voc_esco_table_get (&self->table, columns->scope_note), error);
}

/* Finds the concept of a row; NULL if the row was refused when the facts were read. */
static VocEscoFact *
take_fact (Texts          *self,
           const Columns  *columns,
           VocConceptKind  kind)
{
  VocEscoFact *fact = voc_esco_facts_lookup (self->facts,
                                             voc_esco_table_get (&self->table, columns->uri));
  guint64 bit = G_GUINT64_CONSTANT (1) << self->language;

  if (fact == NULL || fact->kind != kind || fact->concept == 0 || (fact->described & bit) != 0)
    return NULL;

  fact->described |= bit;

  return *voc_esco_table_get (&self->table, columns->label) != '\0' ? fact : NULL;
}

static gboolean
import_file (Texts              *self,
             const VocEscoFile  *file,
             GError            **error)
{
  VocEscoTable *table = &self->table;
  Columns columns;

  if (!voc_esco_table_open (table, self->state, file, error) ||
      !voc_esco_table_need (table, "conceptUri", &columns.uri, error) ||
      !voc_esco_table_need (table, "preferredLabel", &columns.label, error))
    return FALSE;

  columns.alternative = voc_esco_table_find (table, "altLabels");
  columns.hidden = voc_esco_table_find (table, "hiddenLabels");
  columns.description = voc_esco_table_find (table, "description");
  columns.definition = voc_esco_table_find (table, "definition");
  columns.scope_note = voc_esco_table_find (table, "scopeNote");

  while (voc_esco_table_next (table))
    {
      VocEscoFact *fact = take_fact (self, &columns, voc_esco_part_get_kind (file->part));

      if (fact != NULL && !add_row (self, fact, &columns, error))
        return voc_csv_reader_fail_row (table->reader, error);
    }

  return voc_esco_table_end (table, error);
}

static gboolean
import_group (Texts         *self,
              VocEscoFact   *fact,
              int            label,
              const char    *description,
              const char    *scope_note,
              GError       **error)
{
  char *text = voc_esco_table_get (&self->table, label);
  guint64 bit = G_GUINT64_CONSTANT (1) << self->language;

  if (*text == '\0' || (fact->described & bit) != 0)
    return TRUE;

  fact->described |= bit;
  fact->labelled |= bit;

  if (!add_label (self, fact, text, error))
    return FALSE;

  /* The hierarchy has its descriptions in English, whatever the language of the file. */
  return !g_str_equal (self->tag, "en") ||
         (add (self, fact, VOC_TEXT_DESCRIPTION, description, error) &&
          add (self, fact, VOC_TEXT_SCOPE_NOTE, scope_note, error));
}

/* The text of groups that only the hierarchy has. Description and scope note of a row belong to its deepest
 * group, which has a row of its own. */
static gboolean
import_hierarchy (Texts              *self,
                  const VocEscoFile  *file,
                  GError            **error)
{
  VocEscoTable *table = &self->table;

  if (!voc_esco_table_open (table, self->state, file, error))
    return FALSE;

  while (voc_esco_table_next (table))
    {
      VocEscoFact *fact = NULL;
      int label = -1;

      for (guint level = 0; level < 4; level++)
        {
          g_autofree char *uri_name = g_strdup_printf ("Level %u URI", level);
          g_autofree char *label_name = g_strdup_printf ("Level %u preferred term", level);
          const char *uri = voc_esco_table_get (table, voc_esco_table_find (table, uri_name));

          if (*uri != '\0')
            {
              fact = voc_esco_facts_lookup (self->facts, uri);
              label = voc_esco_table_find (table, label_name);
            }
        }

      if (fact != NULL && fact->from_hierarchy && fact->concept != 0 &&
          !import_group (self, fact, label,
                         voc_esco_table_get (table, voc_esco_table_find (table, "Description")),
                         voc_esco_table_get (table, voc_esco_table_find (table, "Scope note")),
                         error))
        return voc_csv_reader_fail_row (table->reader, error);
    }

  return voc_esco_table_end (table, error);
}

static void
note_missing_labels (VocEscoFacts *facts,
                     VocImportState *state,
                     VocEscoFiles *files)
{
  for (guint language = 1; language < files->languages->len; language++)
    {
      const char *tag = g_ptr_array_index (files->languages, language);

      for (guint i = 0; i < facts->list->len; i++)
        {
          const VocEscoFact *fact = g_ptr_array_index (facts->list, i);
          VocImportNoteKind kind = VOC_NOTE_GROUPS_WITHOUT_LABEL;

          if (fact->concept == 0 || (fact->labelled >> language & 1) != 0)
            continue;

          if (fact->kind == VOC_CONCEPT_SKILL)
            kind = VOC_NOTE_SKILLS_WITHOUT_LABEL;
          else if (fact->kind == VOC_CONCEPT_OCCUPATION)
            kind = VOC_NOTE_OCCUPATIONS_WITHOUT_LABEL;
          voc_import_summary_note (state->summary, kind, tag, 1, "%s", fact->uri);
        }
    }
}

/**
 * voc_esco_texts_import:
 * @facts: the concepts, which are in the catalogue already
 * @state: the import
 * @files: where to read
 * @error: return location for an error
 *
 * Adds labels, alternative labels and descriptions in all languages, the base language first.
 */
gboolean
voc_esco_texts_import (VocEscoFacts  *facts,
                       VocImportState  *state,
                       VocEscoFiles  *files,
                       GError       **error)
{
  for (guint i = 0; i < files->languages->len; i++)
    {
      const char *tag = g_ptr_array_index (files->languages, i);

      for (VocEscoPart part = VOC_ESCO_ISCO_GROUPS; part <= VOC_ESCO_SKILLS_HIERARCHY; part++)
        {
          const VocEscoFile *file = voc_esco_files_find (files, part, tag);
          g_auto (Texts) texts = { state, facts, VOC_ESCO_TABLE_INIT, NULL, tag, i };

          if (file == NULL)
            continue;

          texts.table.weight = VOC_ESCO_TEXT_WEIGHT;
          texts.names = g_hash_table_new (g_str_hash, g_str_equal);
          if (part == VOC_ESCO_SKILLS_HIERARCHY ? !import_hierarchy (&texts, file, error)
                                                : !import_file (&texts, file, error))
            return FALSE;
        }
    }

  note_missing_labels (facts, state, files);

  return TRUE;
}
