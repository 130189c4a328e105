/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-esco-facts.h"

#include "voc-catalogue-limits.h"

#include <glib/gi18n.h>
#include <string.h>

#define ISCO_PREFIX "http://data.europa.eu/esco/isco/C"
#define ISCED_PATH "/isced-f/"

/* The root of all knowledge. It stands in ESCO's own hierarchy, but everything below it is ISCED-F. */
#define KNOWLEDGE_CODE "K"
#define KNOWLEDGE_URI "http://data.europa.eu/esco/skill/c46fcb45-5c14-4ffa-abed-5a43f104bb22"

typedef struct
{
  int uri;
  int label;
  int code;
  int type;
  int reuse;
  int isco;
  int status;
  int modified;
} Columns;

static void
fact_free (VocEscoFact *fact)
{
  g_clear_pointer (&fact->uri, g_free);
  g_clear_pointer (&fact->code, g_free);
  g_clear_pointer (&fact->isco, g_free);
  g_free (fact);
}

/**
 * voc_esco_facts_new:
 *
 * Makes a table without concepts.
 */
VocEscoFacts *
voc_esco_facts_new (void)
{
  VocEscoFacts *self = g_new0 (VocEscoFacts, 1);

  self->list = g_ptr_array_new_with_free_func ((GDestroyNotify) fact_free);
  self->by_uri = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

void
voc_esco_facts_free (VocEscoFacts *self)
{
  g_clear_pointer (&self->by_uri, g_hash_table_unref);
  g_clear_pointer (&self->list, g_ptr_array_unref);
  g_clear_pointer (&self->modified, g_free);
  g_free (self);
}

/**
 * voc_esco_facts_lookup:
 * @self: facts
 * @uri: a concept URI
 *
 * Finds a concept.
 *
 * Returns: (nullable): the concept
 */
VocEscoFact *
voc_esco_facts_lookup (VocEscoFacts *self,
                       const char   *uri)
{
  return g_hash_table_lookup (self->by_uri, uri);
}

/**
 * voc_esco_part_get_kind:
 * @part: a file with concepts
 *
 * Gets the kind of the concepts in a file.
 */
VocConceptKind
voc_esco_part_get_kind (VocEscoPart part)
{
  if (part == VOC_ESCO_OCCUPATIONS)
    return VOC_CONCEPT_OCCUPATION;

  return part == VOC_ESCO_SKILLS ? VOC_CONCEPT_SKILL : VOC_CONCEPT_GROUP;
}

static VocEscoFact *
add_fact (VocEscoFacts   *self,
          const char     *uri,
          VocConceptKind  kind)
{
  VocEscoFact *fact = g_new0 (VocEscoFact, 1);

  fact->uri = g_strdup (uri);
  fact->kind = kind;
  g_ptr_array_add (self->list, fact);
  g_hash_table_insert (self->by_uri, fact->uri, fact);

  return fact;
}

/* Some versions have the word, some a URI that ends in it. */
static const char *
last_part (const char *value)
{
  const char *slash = strrchr (value, '/');

  return slash != NULL ? slash + 1 : value;
}

static void
take_type (VocEscoFact  *fact,
           VocEscoTable *table,
           const char   *value)
{
  const char *word = last_part (value);

  if (*word == '\0' || fact->type != VOC_SKILL_TYPE_UNCLASSIFIED)
    return;

  if (g_str_equal (word, "knowledge"))
    fact->type = VOC_SKILL_TYPE_KNOWLEDGE;
  else if (g_str_equal (word, "skill") || g_str_equal (word, "competence"))
    fact->type = VOC_SKILL_TYPE_SKILL;
  else
    voc_esco_table_note (table, VOC_NOTE_UNKNOWN_SKILL_TYPE, value);
}

static void
take_reuse (VocEscoFact  *fact,
            VocEscoTable *table,
            const char   *value)
{
  const char *word = last_part (value);

  if (*word == '\0' || fact->reuse != VOC_REUSE_UNCLASSIFIED)
    return;

  for (VocReuseLevel reuse = VOC_REUSE_OCCUPATION_SPECIFIC; reuse <= VOC_REUSE_TRANSVERSAL; reuse++)
    {
      if (g_str_equal (word, voc_reuse_level_to_id (reuse)))
        fact->reuse = reuse;
    }

  if (fact->reuse == VOC_REUSE_UNCLASSIFIED)
    voc_esco_table_note (table, VOC_NOTE_UNKNOWN_REUSE_LEVEL, value);
}

/* The column has “2654”, “C2654” or the whole URI. */
static void
take_isco (VocEscoFact *fact,
           const char  *value)
{
  if (*value == '\0' || fact->isco != NULL)
    return;

  if (strchr (value, '/') != NULL)
    fact->isco = g_strdup (value);
  else
    fact->isco = g_strconcat (ISCO_PREFIX, *value == 'C' ? value + 1 : value, NULL);
}

/* Dates are ISO 8601, so the text that sorts last is the newest. */
static void
take_modified (VocEscoFacts *self,
               const char   *value)
{
  for (guint i = 0; i < 10; i++)
    {
      if (i == 4 || i == 7 ? value[i] != '-' : !g_ascii_isdigit (value[i]))
        return;
    }

  if (self->modified == NULL || strncmp (value, self->modified, 10) > 0)
    {
      g_clear_pointer (&self->modified, g_free);
      self->modified = g_strndup (value, 10);
    }
}

static gboolean
find_columns (VocEscoTable  *table,
              VocEscoPart    part,
              Columns       *columns,
              GError       **error)
{
  gboolean is_skill = part == VOC_ESCO_SKILLS;
  gboolean is_occupation = part == VOC_ESCO_OCCUPATIONS;

  columns->code = voc_esco_table_find (table, "code");
  columns->status = voc_esco_table_find (table, "status");
  columns->modified = voc_esco_table_find (table, "modifiedDate");
  columns->type = columns->reuse = columns->isco = -1;

  return voc_esco_table_need (table, "conceptUri", &columns->uri, error) &&
         voc_esco_table_need (table, "preferredLabel", &columns->label, error) &&
         (!is_skill || voc_esco_table_need (table, "skillType", &columns->type, error)) &&
         (!is_skill || voc_esco_table_need (table, "reuseLevel", &columns->reuse, error)) &&
         (!is_occupation || voc_esco_table_need (table, "iscoGroup", &columns->isco, error)) &&
         (!(is_occupation || part == VOC_ESCO_ISCO_GROUPS) ||
          voc_esco_table_need (table, "code", &columns->code, error));
}

/* Finds the concept of a row, or makes it; NULL if the row is refused. */
static VocEscoFact *
ensure_fact (VocEscoFacts  *self,
             VocEscoTable  *table,
             const Columns *columns,
             VocEscoPart    part,
             guint64        bit)
{
  VocConceptKind kind = voc_esco_part_get_kind (part);
  const char *uri = voc_esco_table_get (table, columns->uri);
  const char *status = voc_esco_table_get (table, columns->status);
  VocEscoFact *fact;

  if (*uri == '\0')
    {
      voc_esco_table_note (table, VOC_NOTE_NO_URI, voc_esco_table_get (table, columns->label));
      return NULL;
    }

  fact = voc_esco_facts_lookup (self, uri);
  if (fact != NULL && (fact->kind != kind || (fact->listed & bit) != 0))
    {
      voc_esco_table_note (table, VOC_NOTE_DUPLICATE_CONCEPT, uri);
      return NULL;
    }

  if (fact == NULL)
    {
      fact = add_fact (self, uri, kind);
      fact->scheme = part == VOC_ESCO_ISCO_GROUPS ? VOC_SCHEME_ISCO : VOC_SCHEME_SKILL;
      if (*status != '\0' && !g_str_equal (status, "released"))
        voc_esco_table_note (table, VOC_NOTE_NOT_RELEASED, uri);
    }

  return fact;
}

static gboolean
read_file (VocEscoFacts       *self,
           VocImportState       *state,
           const VocEscoFile  *file,
           guint64             bit,
           GError            **error)
{
  g_auto (VocEscoTable) table = VOC_ESCO_TABLE_INIT;
  Columns columns;

  if (!voc_esco_table_open (&table, state, file, error) ||
      !find_columns (&table, file->part, &columns, error))
    return FALSE;

  while (voc_esco_table_next (&table))
    {
      VocEscoFact *fact;
      const char *code;

      if (!voc_limit_check_line (voc_esco_table_get (&table, columns.uri), error) ||
          !voc_limit_check_line (voc_esco_table_get (&table, columns.code), error) ||
          !voc_limit_check_line (voc_esco_table_get (&table, columns.isco), error))
        return voc_csv_reader_fail_row (table.reader, error);

      fact = ensure_fact (self, &table, &columns, file->part, bit);
      if (fact == NULL)
        continue;

      fact->listed |= bit;
      if (*voc_esco_table_get (&table, columns.label) != '\0')
        fact->labelled |= bit;
      else
        voc_esco_table_note (&table, VOC_NOTE_NO_LABEL, fact->uri);

      code = voc_esco_table_get (&table, columns.code);
      if (fact->code == NULL && *code != '\0')
        fact->code = g_strdup (code);
      take_type (fact, &table, voc_esco_table_get (&table, columns.type));
      take_reuse (fact, &table, voc_esco_table_get (&table, columns.reuse));
      take_isco (fact, voc_esco_table_get (&table, columns.isco));
      take_modified (self, voc_esco_table_get (&table, columns.modified));
    }

  return voc_esco_table_end (&table, error);
}

/* The hierarchy has the path to one group in each row; some versions have groups here that are nowhere else. */
static gboolean
read_hierarchy (VocEscoFacts       *self,
                VocImportState       *state,
                const VocEscoFile  *file,
                guint64             bit,
                GError            **error)
{
  g_auto (VocEscoTable) table = VOC_ESCO_TABLE_INIT;
  int uris[4];
  int labels[4];
  int codes[4];

  if (!voc_esco_table_open (&table, state, file, error))
    return FALSE;

  for (guint level = 0; level < G_N_ELEMENTS (uris); level++)
    {
      g_autofree char *uri = g_strdup_printf ("Level %u URI", level);
      g_autofree char *label = g_strdup_printf ("Level %u preferred term", level);
      g_autofree char *code = g_strdup_printf ("Level %u code", level);

      if (!voc_esco_table_need (&table, uri, &uris[level], error) ||
          !voc_esco_table_need (&table, label, &labels[level], error))
        return FALSE;
      codes[level] = voc_esco_table_find (&table, code);
    }

  while (voc_esco_table_next (&table))
    {
      for (guint level = 0; level < G_N_ELEMENTS (uris); level++)
        {
          const char *uri = voc_esco_table_get (&table, uris[level]);
          const char *code = voc_esco_table_get (&table, codes[level]);
          VocEscoFact *fact = voc_esco_facts_lookup (self, uri);

          if (!voc_limit_check_line (uri, error) || !voc_limit_check_line (code, error))
            return voc_csv_reader_fail_row (table.reader, error);
          if (*uri != '\0' && fact == NULL && *voc_esco_table_get (&table, labels[level]) != '\0')
            {
              fact = add_fact (self, uri, VOC_CONCEPT_GROUP);
              fact->scheme = VOC_SCHEME_SKILL;
              fact->from_hierarchy = TRUE;
              fact->listed = fact->labelled = bit;
              voc_esco_table_note (&table, VOC_NOTE_GROUP_FROM_HIERARCHY, uri);
            }

          if (fact != NULL && fact->code == NULL && *code != '\0')
            fact->code = g_strdup (code);
        }
    }

  return voc_esco_table_end (&table, error);
}

/* Tells knowledge from skills, and fills in the codes that early versions leave to the URI. */
static void
complete_groups (VocEscoFacts *self,
                 VocImportState *state)
{
  for (guint i = 0; i < self->list->len; i++)
    {
      VocEscoFact *fact = g_ptr_array_index (self->list, i);
      const char *isced;
      const char *code;

      if (fact->kind != VOC_CONCEPT_GROUP || fact->scheme == VOC_SCHEME_ISCO)
        continue;

      isced = strstr (fact->uri, ISCED_PATH);
      code = isced != NULL ? isced + strlen (ISCED_PATH) : KNOWLEDGE_CODE;
      if (isced == NULL && !g_str_equal (fact->uri, KNOWLEDGE_URI))
        continue;

      fact->scheme = VOC_SCHEME_ISCED_F;
      if (fact->code == NULL && *code != '\0')
        {
          fact->code = g_strdup (code);
          voc_import_summary_note (state->summary, VOC_NOTE_CODE_FROM_URI, NULL, 1, "%s",
                                   fact->uri);
        }
    }
}

/**
 * voc_esco_facts_read:
 * @self: facts
 * @state: the import
 * @files: where to read
 * @error: return location for an error
 *
 * Reads what does not depend on the language. Where files differ, the base language's is believed; what it
 * leaves empty is taken from the others.
 */
gboolean
voc_esco_facts_read (VocEscoFacts  *self,
                     VocImportState  *state,
                     VocEscoFiles  *files,
                     GError       **error)
{
  const VocEscoFile *hierarchy = voc_esco_files_find_any (files, VOC_ESCO_SKILLS_HIERARCHY);

  for (guint i = 0; i < files->languages->len; i++)
    {
      for (VocEscoPart part = VOC_ESCO_ISCO_GROUPS; part <= VOC_ESCO_OCCUPATIONS; part++)
        {
          const VocEscoFile *file = voc_esco_files_find (files, part,
                                                         g_ptr_array_index (files->languages, i));

          if (file != NULL && !read_file (self, state, file, G_GUINT64_CONSTANT (1) << i, error))
            return FALSE;
        }
    }

  if (hierarchy != NULL)
    {
      guint index = 0;

      g_ptr_array_find_with_equal_func (files->languages, hierarchy->language, g_str_equal, &index);
      if (!read_hierarchy (self, state, hierarchy, G_GUINT64_CONSTANT (1) << index, error))
        return FALSE;
    }

  complete_groups (self, state);

  return TRUE;
}

static gboolean
store_fact (VocEscoFacts  *self,
            VocImportState  *state,
            VocEscoFact   *fact,
            GError       **error)
{
  VocEscoFact *isco;

  if (fact->kind == VOC_CONCEPT_GROUP)
    {
      fact->concept = voc_catalogue_builder_add_group (state->builder, fact->uri, fact->code,
                                                       fact->scheme, error);
    }
  else if (fact->kind == VOC_CONCEPT_SKILL)
    {
      fact->concept = voc_catalogue_builder_add_skill (state->builder, fact->uri, NULL, fact->type,
                                                       fact->reuse, error);
    }
  else
    {
      isco = fact->isco != NULL ? voc_esco_facts_lookup (self, fact->isco) : NULL;
      if (isco == NULL || isco->concept == 0 || isco->scheme != VOC_SCHEME_ISCO)
        {
          voc_import_summary_note (state->summary, VOC_NOTE_NO_ISCO_GROUP, NULL, 1, "%s",
                                   fact->uri);
          return TRUE;
        }
      fact->concept = voc_catalogue_builder_add_occupation (state->builder, fact->uri, fact->code,
                                                            isco->concept, error);
    }

  return fact->concept != 0;
}

/**
 * voc_esco_facts_store:
 * @self: facts that were read
 * @state: the import
 * @error: return location for an error
 *
 * Adds all concepts to the catalogue, groups first since the others refer to them. What has no label in any
 * language is left out; it was counted when its row was read.
 */
gboolean
voc_esco_facts_store (VocEscoFacts  *self,
                      VocImportState  *state,
                      GError       **error)
{
  static const VocConceptKind order[] = {
    VOC_CONCEPT_GROUP, VOC_CONCEPT_SKILL, VOC_CONCEPT_OCCUPATION
  };
  guint *const counts[] = {
    &state->summary->groups, &state->summary->skills, &state->summary->occupations
  };

  for (guint k = 0; k < G_N_ELEMENTS (order); k++)
    {
      for (guint i = 0; i < self->list->len; i++)
        {
          VocEscoFact *fact = g_ptr_array_index (self->list, i);

          if (fact->kind != order[k] || fact->labelled == 0)
            continue;
          if (!store_fact (self, state, fact, error))
            return FALSE;
          *counts[k] += fact->concept != 0;
        }
    }

  return TRUE;
}
