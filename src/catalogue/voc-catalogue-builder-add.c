/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-builder-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "voc-catalogue-limits.h"
#include "voc-catalogue-schema.h"

/* Runs one of the statements, whose parameters are bound, and makes it ready for the next use. */
static gboolean
run (VocCatalogueBuilder  *self,
     VocBuilderStatement   which,
     GError              **error)
{
  sqlite3_stmt *statement = self->statements[which];
  gboolean ok;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;

  ok = voc_sql_step (statement, NULL, error);
  sqlite3_reset (statement);
  return ok;
}

/**
 * voc_catalogue_builder_set_meta:
 * @key: one of the keys named in the header
 * @value: its value
 * @error: return location
 *
 * Returns: whether it was stored
 */
gboolean
voc_catalogue_builder_set_meta (VocCatalogueBuilder  *self,
                                const char           *key,
                                const char           *value,
                                GError              **error)
{
  static const char *const LINES[] = { "name", "version", "date", "base-language", NULL };

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);

  if (!(g_strv_contains (LINES, key) ? voc_limit_check_line (value, error)
                                     : voc_limit_check_text (value, error)))
    return FALSE;

  voc_sql_bind_text (self->statements[INSERT_META], 1, key);
  voc_sql_bind_text (self->statements[INSERT_META], 2, value);
  return run (self, INSERT_META, error);
}

/**
 * voc_catalogue_builder_add_source:
 * @name: name of the source
 * @version: (nullable): its version
 * @licence: (nullable): under which terms it is used
 * @url: (nullable): where it comes from
 * @used_for: (nullable): what was taken from it
 * @error: return location
 *
 * Returns: whether it was stored
 */
gboolean
voc_catalogue_builder_add_source (VocCatalogueBuilder  *self,
                                  const char           *name,
                                  const char           *version,
                                  const char           *licence,
                                  const char           *url,
                                  const char           *used_for,
                                  GError              **error)
{
  const char *const values[] = { name, version, licence, url, used_for };

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (values); i++)
    {
      if (!voc_limit_check_text (values[i], error))
        return FALSE;
      voc_sql_bind_text (self->statements[INSERT_SOURCE], i + 1, values[i]);
    }
  return run (self, INSERT_SOURCE, error);
}

/**
 * voc_catalogue_builder_add_note:
 * @code: what happened, in a stable word
 * @count: how often
 * @detail: (nullable): one example or explanation, in English
 * @error: return location
 *
 * Records what of the source was not stored as it stood.
 *
 * Returns: whether it was stored
 */
gboolean
voc_catalogue_builder_add_note (VocCatalogueBuilder  *self,
                                const char           *code,
                                guint                 count,
                                const char           *detail,
                                GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);

  if (!voc_limit_check_text (detail, error))
    return FALSE;

  voc_sql_bind_text (self->statements[INSERT_NOTE], 1, code);
  sqlite3_bind_int64 (self->statements[INSERT_NOTE], 2, count);
  voc_sql_bind_text (self->statements[INSERT_NOTE], 3, detail);
  return run (self, INSERT_NOTE, error);
}

/**
 * voc_catalogue_builder_add_language:
 * @tag: an ISO 639-1 code such as "en"; the first one added is the base language
 * @error: return location
 *
 * Returns: number of the language; -1 on error
 */
int
voc_catalogue_builder_add_language (VocCatalogueBuilder  *self,
                                    const char           *tag,
                                    GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), -1);

  if (self->n_languages == VOC_TEXT_MAX_LANGUAGES)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                   _("A catalogue holds at most %u languages."), VOC_TEXT_MAX_LANGUAGES);
      return -1;
    }
  if (!voc_limit_check_line (tag, error) ||
      (self->n_languages == 0 &&
       !voc_catalogue_builder_set_meta (self, "base-language", tag, error)))
    return -1;

  sqlite3_bind_int64 (self->statements[INSERT_LANGUAGE], 1, self->n_languages);
  voc_sql_bind_text (self->statements[INSERT_LANGUAGE], 2, tag);
  if (!run (self, INSERT_LANGUAGE, error))
    return -1;

  return self->n_languages++;
}

/**
 * voc_catalogue_builder_lookup:
 * @uri: a concept URI
 *
 * Returns: number of the concept; 0 if it is not in
 */
guint
voc_catalogue_builder_lookup (VocCatalogueBuilder *self,
                              const char          *uri)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->by_uri, uri));
}

/**
 * voc_catalogue_builder_get_kind:
 * @concept: number of a concept
 *
 * Returns: what it is
 */
VocConceptKind
voc_catalogue_builder_get_kind (VocCatalogueBuilder *self,
                                guint                concept)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (concept > 0 && concept < self->concepts->len, 0);

  return voc_builder_get_concept (self, concept)->kind;
}

static guint
add_concept (VocCatalogueBuilder  *self,
             VocConceptKind        kind,
             const char           *uri,
             const char           *code,
             GError              **error)
{
  guint number = self->concepts->len;
  VocBuilderConcept concept = { .kind = kind };

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error) ||
      !voc_limit_check_line (uri, error) || !voc_limit_check_line (code, error))
    return 0;
  if (g_hash_table_contains (self->by_uri, uri))
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE,
                   _("The concept “%s” stands in the source twice."), uri);
      return 0;
    }
  if (number > VOC_TEXT_MAX_CONCEPT)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                   _("A catalogue holds at most %u concepts."), VOC_TEXT_MAX_CONCEPT);
      return 0;
    }

  concept.uri = g_strdup (uri);
  concept.code = code != NULL && *code != '\0' ? g_strdup (code) : NULL;
  g_hash_table_insert (self->by_uri, (char *) concept.uri, GUINT_TO_POINTER (number));
  g_array_append_val (self->concepts, concept);
  return number;
}

/* The sentence names the concept by its URI: its labels may not be in yet. */
static gboolean
add_to_tree (VocCatalogueBuilder  *self,
             guint                 concept,
             guint                 broader,
             GError              **error)
{
  VocTreeResult result = voc_concept_tree_add (self->tree, concept, broader);
  const char *uri;

  if (result == VOC_TREE_FITS)
    return TRUE;

  uri = voc_builder_get_concept (self, concept)->uri;
  if (result == VOC_TREE_CYCLE)
    g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE,
                 _("“%s” stands above itself in its tree."), uri);
  else
    g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                 _("“%s” makes its tree deeper than %u levels."), uri, VOC_LIMIT_DEPTH);
  return FALSE;
}

/**
 * voc_catalogue_builder_add_group:
 * @uri: the concept URI
 * @code: (nullable): ISCO-08, skill-group or ISCED-F code
 * @scheme: the tree it belongs to
 * @error: return location
 *
 * Returns: number of the concept; 0 on error
 */
guint
voc_catalogue_builder_add_group (VocCatalogueBuilder  *self,
                                 const char           *uri,
                                 const char           *code,
                                 VocGroupScheme        scheme,
                                 GError              **error)
{
  guint concept;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (uri != NULL, 0);

  concept = add_concept (self, VOC_CONCEPT_GROUP, uri, code, error);
  if (concept == 0)
    return 0;

  voc_builder_get_concept (self, concept)->scheme = scheme;
  return concept;
}

/**
 * voc_catalogue_builder_add_skill:
 * @uri: the concept URI
 * @code: (nullable): ESCO's skills have none
 * @type: skill type
 * @reuse: reuse level
 * @error: return location
 *
 * Returns: number of the concept; 0 on error
 */
guint
voc_catalogue_builder_add_skill (VocCatalogueBuilder  *self,
                                 const char           *uri,
                                 const char           *code,
                                 VocSkillType          type,
                                 VocReuseLevel         reuse,
                                 GError              **error)
{
  guint concept;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (uri != NULL, 0);

  concept = add_concept (self, VOC_CONCEPT_SKILL, uri, code, error);
  if (concept == 0)
    return 0;

  voc_builder_get_concept (self, concept)->type = type;
  voc_builder_get_concept (self, concept)->reuse = reuse;
  return concept;
}

/**
 * voc_catalogue_builder_add_occupation:
 * @uri: the concept URI
 * @code: (nullable): ESCO code such as "2529.1"
 * @isco_group: number of the ISCO-08 group it belongs to
 * @error: return location
 *
 * Returns: number of the concept; 0 on error
 */
guint
voc_catalogue_builder_add_occupation (VocCatalogueBuilder  *self,
                                      const char           *uri,
                                      const char           *code,
                                      guint                 isco_group,
                                      GError              **error)
{
  guint concept;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (uri != NULL, 0);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, isco_group) == VOC_CONCEPT_GROUP, 0);

  concept = add_concept (self, VOC_CONCEPT_OCCUPATION, uri, code, error);
  if (concept == 0 || !add_to_tree (self, concept, isco_group, error))
    return 0;

  voc_builder_get_concept (self, concept)->isco_group = isco_group;
  return concept;
}

/**
 * voc_catalogue_builder_add_to_collections:
 * @concept: number of a concept
 * @collections: one or more collections that it is in
 * @error: return location
 *
 * Returns: whether it was stored
 */
gboolean
voc_catalogue_builder_add_to_collections (VocCatalogueBuilder  *self,
                                          guint                 concept,
                                          VocCollections        collections,
                                          GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), FALSE);
  g_return_val_if_fail (concept > 0 && concept < self->concepts->len, FALSE);

  voc_builder_get_concept (self, concept)->collections |= collections;
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

G_STATIC_ASSERT (VOC_LIMIT_NAMES == VOC_TEXT_MAX_ORDINAL + 1);

/* So many bytes of texts wait to be written at the most: those of a whole ESCO in one language. */
#define MOST_TEXT_BYTES (16u << 20)

/**
 * voc_catalogue_builder_add_text:
 * @concept: number of a concept
 * @language: number of a language
 * @field: what the text is to the concept
 * @text: not empty, valid UTF-8, within the limits of voc-catalogue-limits.h
 * @error: return location
 *
 * Stores a text. Equal alternative labels are the caller's to sort out.
 *
 * Returns: %VOC_ADD_STORED, %VOC_ADD_DUPLICATE if a label, description or scope note is in
 *   already, or %VOC_ADD_FAILED
 */
VocAddResult
voc_catalogue_builder_add_text (VocCatalogueBuilder  *self,
                                guint                 concept,
                                int                   language,
                                VocTextField          field,
                                const char           *text,
                                GError              **error)
{
  gboolean many = field == VOC_TEXT_ALTERNATIVE || field == VOC_TEXT_HIDDEN;
  VocBuilderText entry;
  guint32 *n_texts;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (language >= 0 && (guint) language < self->n_languages, VOC_ADD_FAILED);
  g_return_val_if_fail (text != NULL && *text != '\0', VOC_ADD_FAILED);

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error) ||
      !(field < VOC_TEXT_DESCRIPTION ? voc_limit_check_line (text, error)
                                     : voc_limit_check_text (text, error)))
    return VOC_ADD_FAILED;

  entry.id = voc_text_id_pack (voc_catalogue_builder_get_kind (self, concept), field, concept,
                               language, 0);
  n_texts = voc_number_map_ensure (self->n_texts, entry.id >> VOC_TEXT_ORDINAL_BITS);
  if (*n_texts > 0 && !many)
    return VOC_ADD_DUPLICATE;
  if (*n_texts == VOC_LIMIT_NAMES)
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT,
                   _("A concept has at most %u names in one language."), VOC_LIMIT_NAMES);
      return VOC_ADD_FAILED;
    }

  entry.id += (*n_texts)++;
  entry.start = self->text_bytes->len;
  g_array_append_val (self->texts, entry);
  g_string_append_len (self->text_bytes, text, strlen (text) + 1);
  return self->text_bytes->len < MOST_TEXT_BYTES || voc_catalogue_builder_store_texts (self, error)
           ? VOC_ADD_STORED
           : VOC_ADD_FAILED;
}

static guint64
pack_pair (guint from,
           guint to)
{
  return (guint64) from << 32 | to;
}

/**
 * voc_catalogue_builder_add_broader:
 * @concept: number of a concept
 * @broader: number of the concept or group above it
 * @error: return location
 *
 * Returns: %VOC_ADD_STORED, %VOC_ADD_DUPLICATE, or %VOC_ADD_FAILED, also if @concept would stand
 *   above itself or below more than a catalogue may have
 */
VocAddResult
voc_catalogue_builder_add_broader (VocCatalogueBuilder  *self,
                                   guint                 concept,
                                   guint                 broader,
                                   GError              **error)
{
  guint32 *is_in;

  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (concept > 0 && concept < self->concepts->len, VOC_ADD_FAILED);
  g_return_val_if_fail (broader > 0 && broader < self->concepts->len, VOC_ADD_FAILED);

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return VOC_ADD_FAILED;

  is_in = voc_number_map_ensure (self->broader, pack_pair (concept, broader));
  if (*is_in)
    return VOC_ADD_DUPLICATE;

  *is_in = TRUE;
  return add_to_tree (self, concept, broader, error) ? VOC_ADD_STORED : VOC_ADD_FAILED;
}

/* A pair that is listed both ways counts as essential, whichever came first. */
static VocAddResult
add_relation (VocCatalogueBuilder  *self,
              VocNumberMap         *relations,
              guint                 from,
              guint                 to,
              VocRelation           relation,
              GError              **error)
{
  guint32 *stored;
  VocRelation before;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return VOC_ADD_FAILED;

  stored = voc_number_map_ensure (relations, pack_pair (from, to));
  before = *stored;
  if (before == relation)
    return VOC_ADD_DUPLICATE;
  if (before == VOC_RELATION_ESSENTIAL)
    return VOC_ADD_KEPT_ESSENTIAL;

  *stored = relation;
  return before == 0 ? VOC_ADD_STORED : VOC_ADD_UPGRADED;
}

/**
 * voc_catalogue_builder_add_requirement:
 * @occupation: number of an occupation
 * @skill: number of a skill
 * @relation: how the occupation needs the skill
 * @error: return location
 *
 * Returns: what became of it; a pair that is added both ways is essential
 */
VocAddResult
voc_catalogue_builder_add_requirement (VocCatalogueBuilder  *self,
                                       guint                 occupation,
                                       guint                 skill,
                                       VocRelation           relation,
                                       GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, occupation) == VOC_CONCEPT_OCCUPATION,
                        VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, skill) == VOC_CONCEPT_SKILL,
                        VOC_ADD_FAILED);

  return add_relation (self, self->requirements, occupation, skill, relation, error);
}

/**
 * voc_catalogue_builder_add_skill_relation:
 * @skill: number of a skill
 * @related: number of a skill that helps with it
 * @relation: how much
 * @error: return location
 *
 * Returns: what became of it; a pair that is added both ways is essential
 */
VocAddResult
voc_catalogue_builder_add_skill_relation (VocCatalogueBuilder  *self,
                                          guint                 skill,
                                          guint                 related,
                                          VocRelation           relation,
                                          GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, skill) == VOC_CONCEPT_SKILL,
                        VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, related) == VOC_CONCEPT_SKILL,
                        VOC_ADD_FAILED);

  return add_relation (self, self->skill_relations, skill, related, relation, error);
}

/**
 * voc_catalogue_builder_add_titles:
 * @language: number of their language
 * @titles: job titles, one a line
 * @error: return location
 *
 * Returns: number of the titles; 0 on error
 */
gint64
voc_catalogue_builder_add_titles (VocCatalogueBuilder  *self,
                                  int                   language,
                                  const char           *titles,
                                  GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), 0);
  g_return_val_if_fail (language >= 0 && language < (int) self->n_languages, 0);

  if (!voc_limit_check_text (titles, error))
    return 0;

  sqlite3_bind_int64 (self->statements[INSERT_TITLES], 1, language);
  voc_sql_bind_text (self->statements[INSERT_TITLES], 2, titles);
  return run (self, INSERT_TITLES, error) ? sqlite3_last_insert_rowid (self->db) : 0;
}

/**
 * voc_catalogue_builder_add_titles_of:
 * @titles: number of the titles
 * @occupation: number of an occupation
 * @match: how well they fit
 * @error: return location
 *
 * Returns: what became of it
 */
VocAddResult
voc_catalogue_builder_add_titles_of (VocCatalogueBuilder  *self,
                                     gint64                titles,
                                     guint                 occupation,
                                     VocTitlesMatch        match,
                                     GError              **error)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_BUILDER (self), VOC_ADD_FAILED);
  g_return_val_if_fail (voc_catalogue_builder_get_kind (self, occupation) == VOC_CONCEPT_OCCUPATION,
                        VOC_ADD_FAILED);

  sqlite3_bind_int64 (self->statements[INSERT_TITLES_OF], 1, titles);
  sqlite3_bind_int64 (self->statements[INSERT_TITLES_OF], 2, occupation);
  sqlite3_bind_int64 (self->statements[INSERT_TITLES_OF], 3, match);
  if (!run (self, INSERT_TITLES_OF, error))
    return VOC_ADD_FAILED;

  return sqlite3_changes (self->db) > 0 ? VOC_ADD_STORED : VOC_ADD_DUPLICATE;
}
