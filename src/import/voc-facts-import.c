/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-facts-import.h"

#include <glib/gi18n.h>
#include <string.h>

#include "voc-facts-table.h"
#include "voc-text.h"

/* Numbers of concepts in the tables; there is room for what later versions add. */
#define MAX_NUMBER 999999u

#define NAME_SEPARATOR " | "

static const char *const concept_header[] = {
  "number", "kind", "code", "isco", "type", "reuse", "collections", "uri", NULL
};
static const char *const broader_header[] = { "number", "broader", NULL };
static const char *const relation_header[] = { "number", "essential", "optional", NULL };
static const char *const name_header[] = {
  "number", "preferred", "alternative", "hidden", NULL
};
static const char *const title_header[] = {
  "code", "exact", "close", "narrow", "broad", "titles", NULL
};

typedef struct
{
  VocJsonFiles *files;    /* (unowned) */
  VocImportState *state;  /* (unowned) */
  VocFactsTable table;    /* the one that is being read */
  GArray *concepts;       /* (owned) (element-type guint): by number in the tables; 0 for none */
  GHashTable *isco;       /* (owned) (element-type utf8 guint): by code */
} Facts;

static void
facts_clear (Facts *self)
{
  voc_facts_table_clear (&self->table);
  g_clear_pointer (&self->concepts, g_array_unref);
  g_clear_pointer (&self->isco, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Facts, facts_clear)

typedef gboolean (*ReadLine) (Facts   *self,
                              gpointer data,
                              GError **error);

/* Calls @read_line for every line of a table. */
static gboolean
read_table (Facts              *self,
            const char         *name,
            const char *const  *header,
            ReadLine            read_line,
            gpointer            data,
            GError            **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (GBytes) bytes = voc_json_files_read (self->files, self->state, name, error);

  if (bytes == NULL)
    return FALSE;

  voc_facts_table_clear (&self->table);
  self->table = (VocFactsTable) { NULL };
  if (!voc_facts_table_open (&self->table, name, bytes, header, error))
    return FALSE;

  while (voc_facts_table_next (&self->table, &problem))
    {
      if (!voc_import_state_check (self->state, error) || !read_line (self, data, error))
        return FALSE;
    }
  if (problem != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  voc_import_state_advance (self->state, g_bytes_get_size (bytes));

  return TRUE;
}

static gboolean
parse_number (Facts       *self,
              const char  *text,
              guint       *out_number,
              GError     **error)
{
  guint64 number;

  if (!g_ascii_string_to_unsigned (text, 10, 1, MAX_NUMBER, &number, NULL))
    {
      g_autofree char *quoted = voc_text_dup_quoted (text);

      return voc_facts_table_fail (&self->table, error, _("“%s” is not the number of a concept."),
                                   quoted);
    }

  *out_number = number;
  return TRUE;
}

/* The concept that a number stands for, which must be of a kind, if @kind is not 0. */
static gboolean
get_concept (Facts           *self,
             const char      *text,
             VocConceptKind   kind,
             guint           *out_concept,
             GError         **error)
{
  guint number = 0;

  if (!parse_number (self, text, &number, error))
    return FALSE;

  *out_concept = number < self->concepts->len ? g_array_index (self->concepts, guint, number) : 0;
  if (*out_concept == 0 ||
      (kind != 0 && voc_catalogue_builder_get_kind (self->state->builder, *out_concept) != kind))
    return voc_facts_table_fail (&self->table, error,
                                 _("The number %u does not stand for such a concept."), number);

  return TRUE;
}

static gboolean
fail_word (Facts       *self,
           const char  *word,
           GError     **error)
{
  g_autofree char *quoted = voc_text_dup_quoted (word);

  return voc_facts_table_fail (&self->table, error, _("The word “%s” is unknown here."), quoted);
}

/* The place of @word in @words, which begins with the empty word. */
static gboolean
parse_word (Facts              *self,
            const char         *word,
            const char *const  *words,
            guint              *out_index,
            GError            **error)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (g_str_equal (word, words[i]))
        {
          *out_index = i;
          return TRUE;
        }
    }

  return fail_word (self, word, error);
}

static guint
add_group (Facts           *self,
           const char      *uri,
           const char      *code,
           VocGroupScheme   scheme,
           GError         **error)
{
  guint concept = voc_catalogue_builder_add_group (self->state->builder, uri, code, scheme, error);

  self->state->summary->groups++;
  if (concept != 0 && scheme == VOC_SCHEME_ISCO &&
      !g_hash_table_insert (self->isco, g_strdup (code), GUINT_TO_POINTER (concept)))
    {
      g_autofree char *quoted = voc_text_dup_quoted (code);

      voc_facts_table_fail (&self->table, error, _("The code “%s” is there twice."), quoted);
      return 0;
    }

  return concept;
}

static guint
add_occupation (Facts       *self,
                const char  *uri,
                const char  *code,
                const char  *isco,
                GError     **error)
{
  guint group = GPOINTER_TO_UINT (g_hash_table_lookup (self->isco, isco));

  self->state->summary->occupations++;
  if (group == 0)
    {
      g_autofree char *quoted = voc_text_dup_quoted (isco);

      voc_facts_table_fail (&self->table, error,
                            _("The ISCO group “%s” is not in the catalogue."), quoted);
      return 0;
    }

  return voc_catalogue_builder_add_occupation (self->state->builder, uri, code, group, error);
}

static gboolean
add_collections (Facts   *self,
                 guint    concept,
                 char    *words,
                 GError **error)
{
  VocCollections all = VOC_COLLECTION_NONE;
  char *word;

  while ((word = strsep (&words, " ")) != NULL)
    {
      VocCollections collection;

      if (*word == '\0')
        continue;
      if (!voc_collection_from_id (word, &collection))
        return fail_word (self, word, error);
      all |= collection;
    }

  return all == VOC_COLLECTION_NONE ||
         voc_catalogue_builder_add_to_collections (self->state->builder, concept, all, error);
}

static guint
add_skill (Facts   *self,
           GError **error)
{
  /* In the order of VocSkillType and VocReuseLevel. */
  static const char *const types[] = { "", "knowledge", "skill", NULL };
  static const char *const reuses[] = {
    "", "occupation-specific", "sector-specific", "cross-sector", "transversal", NULL
  };
  char **fields = self->table.fields;
  guint type = 0;
  guint reuse = 0;
  guint concept;

  if (!parse_word (self, fields[4], types, &type, error) ||
      !parse_word (self, fields[5], reuses, &reuse, error))
    return 0;

  self->state->summary->skills++;
  concept = voc_catalogue_builder_add_skill (self->state->builder, fields[7], NULL, type, reuse,
                                             error);

  return concept != 0 && add_collections (self, concept, fields[6], error) ? concept : 0;
}

static gboolean
read_concept (Facts    *self,
              gpointer  data,
              GError  **error)
{
  enum { NONE, ISCO, GROUP, FIELD, OCCUPATION, SKILL };
  static const char *const kinds[] = {
    "", "isco", "group", "field", "occupation", "skill", NULL
  };
  char **fields = self->table.fields;
  const char *uri = fields[7];
  guint concept = 0;
  guint number = 0;
  guint kind = 0;

  if (!parse_number (self, fields[0], &number, error) ||
      !parse_word (self, fields[1], kinds, &kind, error))
    return FALSE;
  if (self->concepts->len <= number)
    g_array_set_size (self->concepts, number + 1);
  if (g_array_index (self->concepts, guint, number) != 0)
    return voc_facts_table_fail (&self->table, error, _("The number %u is there twice."), number);
  if (*uri == '\0' || voc_catalogue_builder_lookup (self->state->builder, uri) != 0)
    {
      g_autofree char *quoted = voc_text_dup_quoted (uri);

      return voc_facts_table_fail (&self->table, error,
                                   _("The URI “%s” is empty or there twice."), quoted);
    }

  if (kind == ISCO || kind == GROUP || kind == FIELD)
    concept = add_group (self, uri, fields[2], VOC_SCHEME_ISCO + (kind - ISCO), error);
  else if (kind == OCCUPATION)
    concept = add_occupation (self, uri, fields[2], fields[3], error);
  else if (kind == SKILL)
    concept = add_skill (self, error);
  else
    fail_word (self, fields[1], error);

  g_array_index (self->concepts, guint, number) = concept;

  return concept != 0 || voc_facts_table_locate (&self->table, error);
}

static gboolean
check_result (Facts         *self,
              VocAddResult   result,
              GError       **error)
{
  if (result == VOC_ADD_DUPLICATE)
    return voc_facts_table_fail (&self->table, error, _("This is there twice."));
  if (result == VOC_ADD_UPGRADED || result == VOC_ADD_KEPT_ESSENTIAL)
    return voc_facts_table_fail (&self->table, error,
                                 _("This is listed as both essential and optional."));

  return result != VOC_ADD_FAILED || voc_facts_table_locate (&self->table, error);
}

static gboolean
read_broader (Facts    *self,
              gpointer  data,
              GError  **error)
{
  char *list = self->table.fields[1];
  char *text;
  guint concept;

  if (!get_concept (self, self->table.fields[0], 0, &concept, error))
    return FALSE;

  while ((text = strsep (&list, " ")) != NULL)
    {
      guint broader;

      if (!get_concept (self, text, 0, &broader, error))
        return FALSE;
      if (broader == concept)
        return voc_facts_table_fail (&self->table, error,
                                     _("A concept cannot stand above itself."));
      if (!check_result (self,
                         voc_catalogue_builder_add_broader (self->state->builder, concept, broader,
                                                            error),
                         error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_relations (Facts           *self,
               guint            concept,
               VocRelation      relation,
               guint           *out_count,
               GError         **error)
{
  VocCatalogueBuilder *builder = self->state->builder;
  char *list = self->table.fields[relation];
  char *text;

  *out_count = 0;
  while (list != NULL && *list != '\0' && (text = strsep (&list, " ")) != NULL)
    {
      guint skill;
      VocAddResult result;

      if (!get_concept (self, text, VOC_CONCEPT_SKILL, &skill, error))
        return FALSE;
      if (voc_catalogue_builder_get_kind (builder, concept) == VOC_CONCEPT_OCCUPATION)
        result = voc_catalogue_builder_add_requirement (builder, concept, skill, relation, error);
      else
        result = voc_catalogue_builder_add_skill_relation (builder, concept, skill, relation,
                                                           error);
      if (!check_result (self, result, error))
        return FALSE;
      ++*out_count;
    }

  return TRUE;
}

static gboolean
read_requirements (Facts    *self,
                   gpointer  data,
                   GError  **error)
{
  VocImportSummary *summary = self->state->summary;
  guint occupation;
  guint essential;
  guint optional;

  if (!get_concept (self, self->table.fields[0], VOC_CONCEPT_OCCUPATION, &occupation, error) ||
      !add_relations (self, occupation, VOC_RELATION_ESSENTIAL, &essential, error) ||
      !add_relations (self, occupation, VOC_RELATION_OPTIONAL, &optional, error))
    return FALSE;

  summary->essential += essential;
  summary->optional += optional;
  summary->requirements += essential + optional;
  summary->relation_rows += essential + optional;

  return TRUE;
}

static gboolean
read_related (Facts    *self,
              gpointer  data,
              GError  **error)
{
  guint skill;
  guint count;

  return get_concept (self, self->table.fields[0], VOC_CONCEPT_SKILL, &skill, error) &&
         add_relations (self, skill, VOC_RELATION_ESSENTIAL, &count, error) &&
         add_relations (self, skill, VOC_RELATION_OPTIONAL, &count, error);
}

static gboolean
add_names (Facts         *self,
           guint          concept,
           int            language,
           VocTextField   field,
           char          *list,
           GError       **error)
{
  while (list != NULL && *list != '\0')
    {
      char *name = list;
      char *end = strstr (name, NAME_SEPARATOR);

      if (end != NULL)
        *end = '\0';
      list = end != NULL ? end + strlen (NAME_SEPARATOR) : NULL;

      if (*name == '\0')
        return voc_facts_table_fail (&self->table, error, _("There is an empty name."));
      if (voc_catalogue_builder_add_text (self->state->builder, concept, language, field, name,
                                          error) == VOC_ADD_FAILED)
        return voc_facts_table_locate (&self->table, error);
    }

  return TRUE;
}

typedef struct
{
  int language;
  GArray *labelled; /* (element-type guint8): which concepts have a label, by number */
} Names;

static gboolean
read_names (Facts    *self,
            gpointer  data,
            GError  **error)
{
  Names *names = data;
  char **fields = self->table.fields;
  guint concept;

  if (!get_concept (self, fields[0], 0, &concept, error))
    return FALSE;

  if (*fields[1] != '\0')
    {
      VocAddResult result = voc_catalogue_builder_add_text (
        self->state->builder, concept, names->language, VOC_TEXT_LABEL, fields[1], error);

      if (!check_result (self, result, error))
        return FALSE;
      if (names->labelled->len <= concept)
        g_array_set_size (names->labelled, concept + 1);
      g_array_index (names->labelled, guint8, concept) = TRUE;
    }

  return add_names (self, concept, names->language, VOC_TEXT_ALTERNATIVE, fields[2], error) &&
         add_names (self, concept, names->language, VOC_TEXT_HIDDEN, fields[3], error);
}

/* Every concept has a label in the base language; where another one has none is counted. */
static gboolean
check_labels (Facts       *self,
              Names       *names,
              const char  *tag,
              GError     **error)
{
  static const VocImportNoteKind notes[] = {
    [VOC_CONCEPT_OCCUPATION] = VOC_NOTE_OCCUPATIONS_WITHOUT_LABEL,
    [VOC_CONCEPT_SKILL] = VOC_NOTE_SKILLS_WITHOUT_LABEL,
    [VOC_CONCEPT_GROUP] = VOC_NOTE_GROUPS_WITHOUT_LABEL,
  };

  for (guint number = 1; number < self->concepts->len; number++)
    {
      guint concept = g_array_index (self->concepts, guint, number);
      VocConceptKind kind;

      if (concept == 0 || (concept < names->labelled->len &&
                           g_array_index (names->labelled, guint8, concept)))
        continue;
      if (names->language == 0)
        {
          g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_CONTENT,
                       _("%s: The concept %u has no preferred name in the base language."),
                       self->table.name, number);
          return FALSE;
        }
      kind = voc_catalogue_builder_get_kind (self->state->builder, concept);
      voc_import_summary_note (self->state->summary, notes[kind], tag, 1, "%s: %u",
                               self->table.name, number);
    }

  return TRUE;
}

/* The occupations that titles fit in one way. */
static gboolean
add_titles_of (Facts           *self,
               gint64           titles,
               VocTitlesMatch   match,
               GError         **error)
{
  char *list = self->table.fields[match];
  char *text;

  while (list != NULL && *list != '\0' && (text = strsep (&list, " ")) != NULL)
    {
      guint occupation;

      if (!get_concept (self, text, VOC_CONCEPT_OCCUPATION, &occupation, error) ||
          !check_result (self,
                         voc_catalogue_builder_add_titles_of (self->state->builder, titles,
                                                              occupation, match, error),
                         error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_titles (Facts    *self,
             gpointer  data,
             GError  **error)
{
  const guint *language = data;
  g_auto (GStrv) names = g_strsplit (self->table.fields[5], NAME_SEPARATOR, -1);
  g_autofree char *titles = g_strjoinv ("\n", names);
  gint64 number;

  if (*titles == '\0' || g_strv_contains ((const char *const *) names, ""))
    return voc_facts_table_fail (&self->table, error, _("There is an empty name."));

  number = voc_catalogue_builder_add_titles (self->state->builder, *language, titles, error);
  if (number == 0)
    return voc_facts_table_locate (&self->table, error);
  for (VocTitlesMatch match = VOC_TITLES_EXACT; match <= VOC_TITLES_BROAD; match++)
    if (!add_titles_of (self, number, match, error))
      return FALSE;

  return TRUE;
}

static gboolean
read_language (Facts       *self,
               guint        language,
               GError     **error)
{
  const char *tag = g_ptr_array_index (self->files->languages, language);
  g_autofree char *file = g_strdup_printf ("facts/names-%s.tsv", tag);
  g_autofree char *titles = g_strdup_printf ("facts/also-called-%s.tsv", tag);
  g_autoptr (GArray) labelled = g_array_new (FALSE, TRUE, sizeof (guint8));
  Names names = { language, labelled };

  return read_table (self, file, name_header, read_names, &names, error) &&
         check_labels (self, &names, tag, error) &&
         (!voc_json_files_has (self->files, titles) ||
          read_table (self, titles, title_header, read_titles, &language, error));
}

/**
 * voc_facts_import:
 * @files: a catalogue in Vocation's own format
 * @state: the import, whose builder has the languages and nothing else
 * @error: return location for an error
 *
 * Reads the tables under `facts/`: concepts first, then what stands between them, then their names,
 * language by language. The format is ours, so whatever is not as it should be is an error; it is
 * described in `data/catalogue/README.md`.
 */
gboolean
voc_facts_import (VocJsonFiles    *files,
                  VocImportState  *state,
                  GError         **error)
{
  g_auto (Facts) self = { files, state, { NULL }, NULL, NULL };

  self.concepts = g_array_new (FALSE, TRUE, sizeof (guint));
  self.isco = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!read_table (&self, "facts/concepts.tsv", concept_header, read_concept, NULL, error))
    return FALSE;

  voc_import_state_set_phase (state, _("Reading relations"));
  if (!read_table (&self, "facts/broader.tsv", broader_header, read_broader, NULL, error) ||
      !read_table (&self, "facts/requirements.tsv", relation_header, read_requirements, NULL,
                   error) ||
      !read_table (&self, "facts/related.tsv", relation_header, read_related, NULL, error))
    return FALSE;

  voc_import_state_set_phase (state, _("Reading labels and descriptions"));
  for (guint i = 0; i < files->languages->len; i++)
    {
      if (!read_language (&self, i, error))
        return FALSE;
    }

  return TRUE;
}
