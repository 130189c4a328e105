/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-concepts.h"

#include <glib/gi18n.h>

#define ISCO_FILE "isco-groups.json"

static const char *const isco_members[] = { "uri", "code", "broader", "label", NULL };
static const char *const group_members[] = { "uri", "code", "scheme", "broader", "label", NULL };
static const char *const skill_members[] = {
  "uri",         "type",    "reuse", "collections",
  "groups",      "broader", "label", "alternative_labels",
  "description", "related", NULL
};
static const char *const occupation_members[] = { "uri",         "code",      "isco",
                                                  "broader",     "label",     "alternative_labels",
                                                  "description", "essential", "optional",
                                                  NULL };

/* The one member that every file but the manifest has, by kind of concept. */
static const char *const lists[] = {
  [VOC_CONCEPT_OCCUPATION] = "occupations",
  [VOC_CONCEPT_SKILL] = "skills",
  [VOC_CONCEPT_GROUP] = "groups",
};

typedef gboolean (*Visit) (VocJsonConcepts     *self,
                           const VocJsonPlace  *place,
                           GError             **error);

static gboolean
check_concept (VocJsonConcepts     *self,
               const VocJsonPlace  *place,
               const char *const   *members,
               const char         **out_uri,
               GError             **error)
{
  VocJsonPlace uri_place;

  if (!voc_json_place_check_object (place, members, error) ||
      !voc_json_place_get_member (place, "uri", VOC_JSON_REQUIRED, &uri_place, out_uri, error))
    return FALSE;

  if (voc_catalogue_builder_lookup (self->state->builder, *out_uri) != 0)
    return voc_json_place_fail (&uri_place, error, _("The URI “%s” is there twice."), *out_uri);

  return TRUE;
}

static gboolean
get_language (VocJsonConcepts     *self,
              const VocJsonPlace  *texts,
              const char          *tag,
              VocJsonPlace        *out_place,
              int                 *out_language,
              GError             **error)
{
  *out_place = (VocJsonPlace) {
    texts->file, texts, tag, 0, json_object_get_member (json_node_get_object (texts->node), tag)
  };
  *out_language = voc_json_files_get_language (self->files, tag);
  if (*out_language < 0)
    return voc_json_place_fail (out_place, error,
                                _("The language “%s” is not among those of the catalogue."), tag);

  return TRUE;
}

/* Adds one text for each language. */
static gboolean
add_texts (VocJsonConcepts     *self,
           const VocJsonPlace  *concept_place,
           guint                concept,
           const char          *member,
           VocTextField         field,
           GError             **error)
{
  VocJsonNeed need = field == VOC_TEXT_LABEL ? VOC_JSON_REQUIRED : VOC_JSON_OPTIONAL;
  VocJsonPlace texts;
  JsonObjectIter iter;
  const char *tag;

  if (!voc_json_place_enter_object (concept_place, member, need, &texts, error))
    return FALSE;
  if (texts.node == NULL)
    return TRUE;

  json_object_iter_init_ordered (&iter, json_node_get_object (texts.node));
  while (json_object_iter_next_ordered (&iter, &tag, NULL))
    {
      VocJsonPlace place;
      const char *text;
      int language;

      if (!get_language (self, &texts, tag, &place, &language, error) ||
          !voc_json_place_get_string (&place, &text, error))
        return FALSE;
      if (voc_catalogue_builder_add_text (self->state->builder, concept, language, field, text,
                                          error) == VOC_ADD_FAILED)
        return voc_json_files_locate (&place, error);
    }

  return TRUE;
}

/* Every concept has a label in the base language; where another one has none is counted. */
static gboolean
check_labels (VocJsonConcepts     *self,
              const VocJsonPlace  *concept_place,
              VocImportNoteKind    missing,
              const char          *uri,
              GError             **error)
{
  VocJsonPlace texts;

  if (!voc_json_place_enter_object (concept_place, "label", VOC_JSON_REQUIRED, &texts, error))
    return FALSE;

  for (guint i = 0; i < self->files->languages->len; i++)
    {
      const char *tag = g_ptr_array_index (self->files->languages, i);

      if (json_object_has_member (json_node_get_object (texts.node), tag))
        continue;
      if (i == 0)
        return voc_json_place_fail (&texts, error,
                                    _("The label in the base language “%s” is missing."), tag);
      voc_import_summary_note (self->state->summary, missing, tag, 1, "%s", uri);
    }

  return TRUE;
}

static gboolean
add_names_in_language (VocJsonConcepts     *self,
                       const VocJsonPlace  *array,
                       guint                concept,
                       int                  language,
                       const char          *label,
                       GError             **error)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = json_array_get_length (json_node_get_array (array->node));

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace place;
      const char *name;

      voc_json_place_enter_element (array, i, &place);
      if (!voc_json_place_get_string (&place, &name, error))
        return FALSE;
      if (!g_hash_table_add (names, (char *) name))
        return voc_json_place_fail (&place, error, _("The label “%s” is there twice."), name);

      if (g_strcmp0 (name, label) == 0)
        voc_import_summary_note (self->state->summary, VOC_NOTE_REPEATS_PREFERRED_LABEL, NULL, 1,
                                 "%s: %s", array->file, name);
      else if (voc_catalogue_builder_add_text (self->state->builder, concept, language,
                                               VOC_TEXT_ALTERNATIVE, name, error) == VOC_ADD_FAILED)
        return voc_json_files_locate (&place, error);
    }

  return TRUE;
}

static gboolean
add_names (VocJsonConcepts     *self,
           const VocJsonPlace  *concept_place,
           guint                concept,
           GError             **error)
{
  VocJsonPlace labels;
  VocJsonPlace texts;
  JsonObjectIter iter;
  const char *tag;

  if (!voc_json_place_enter_object (concept_place, "label", VOC_JSON_REQUIRED, &labels, error) ||
      !voc_json_place_enter_object (concept_place, "alternative_labels", VOC_JSON_OPTIONAL, &texts,
                                    error))
    return FALSE;
  if (texts.node == NULL)
    return TRUE;

  json_object_iter_init_ordered (&iter, json_node_get_object (texts.node));
  while (json_object_iter_next_ordered (&iter, &tag, NULL))
    {
      const char *label =
        json_object_get_string_member_with_default (json_node_get_object (labels.node), tag, NULL);
      VocJsonPlace array;
      int language;

      if (!get_language (self, &texts, tag, &array, &language, error))
        return FALSE;
      if (!JSON_NODE_HOLDS_ARRAY (array.node))
        return voc_json_place_fail (&array, error, _("There must be an array here."));
      if (!add_names_in_language (self, &array, concept, language, label, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_group (VocJsonConcepts     *self,
           const VocJsonPlace  *place,
           GError             **error)
{
  static const char *const schemes[] = { "", "", "skill", "isced-f", NULL };
  gboolean is_isco = g_str_equal (place->file, ISCO_FILE);
  guint scheme = VOC_SCHEME_ISCO;
  VocJsonPlace code_place;
  const char *code;
  const char *uri;
  guint concept;

  if (!check_concept (self, place, is_isco ? isco_members : group_members, &uri, error) ||
      !voc_json_place_get_member (place, "code", VOC_JSON_REQUIRED, &code_place, &code, error) ||
      (!is_isco &&
       !voc_json_place_get_word (place, "scheme", VOC_JSON_REQUIRED, schemes, &scheme, error)) ||
      !check_labels (self, place, VOC_NOTE_GROUPS_WITHOUT_LABEL, uri, error))
    return FALSE;

  concept = voc_catalogue_builder_add_group (self->state->builder, uri, code, scheme, error);
  if (concept == 0)
    return voc_json_files_locate (place, error);

  if (is_isco && !g_hash_table_insert (self->isco, (char *) code, GUINT_TO_POINTER (concept)))
    return voc_json_place_fail (&code_place, error, _("The code “%s” is there twice."), code);
  self->state->summary->groups++;

  return add_texts (self, place, concept, "label", VOC_TEXT_LABEL, error);
}

static gboolean
add_collections (VocJsonConcepts     *self,
                 const VocJsonPlace  *concept_place,
                 guint                concept,
                 GError             **error)
{
  VocCollections all = VOC_COLLECTION_NONE;
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_enter_array (concept_place, "collections", VOC_JSON_OPTIONAL, &array, &n,
                                   error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocCollections collection;
      VocJsonPlace place;
      const char *word;

      voc_json_place_enter_element (&array, i, &place);
      if (!voc_json_place_get_string (&place, &word, error))
        return FALSE;
      if (!voc_collection_from_id (word, &collection))
        return voc_json_place_fail (&place, error, _("The word “%s” is unknown here."), word);
      all |= collection;
    }

  return all == VOC_COLLECTION_NONE ||
         voc_catalogue_builder_add_to_collections (self->state->builder, concept, all, error);
}

static gboolean
add_skill (VocJsonConcepts     *self,
           const VocJsonPlace  *place,
           GError             **error)
{
  /* In the order of VocSkillType and VocReuseLevel. */
  static const char *const types[] = { "", "knowledge", "skill", NULL };
  static const char *const reuses[] = {
    "", "occupation-specific", "sector-specific", "cross-sector", "transversal", NULL
  };
  const char *uri;
  guint concept;
  guint type;
  guint reuse;

  if (!check_concept (self, place, skill_members, &uri, error) ||
      !voc_json_place_get_word (place, "type", VOC_JSON_OPTIONAL, types, &type, error) ||
      !voc_json_place_get_word (place, "reuse", VOC_JSON_OPTIONAL, reuses, &reuse, error) ||
      !check_labels (self, place, VOC_NOTE_SKILLS_WITHOUT_LABEL, uri, error))
    return FALSE;

  concept = voc_catalogue_builder_add_skill (self->state->builder, uri, NULL, type, reuse, error);
  if (concept == 0)
    return voc_json_files_locate (place, error);
  self->state->summary->skills++;

  return add_texts (self, place, concept, "label", VOC_TEXT_LABEL, error) &&
         add_names (self, place, concept, error) &&
         add_texts (self, place, concept, "description", VOC_TEXT_DESCRIPTION, error) &&
         add_collections (self, place, concept, error);
}

static gboolean
add_occupation (VocJsonConcepts     *self,
                const VocJsonPlace  *place,
                GError             **error)
{
  VocJsonPlace code_place;
  VocJsonPlace isco_place;
  const char *code;
  const char *isco;
  const char *uri;
  guint concept;
  guint group;

  if (!check_concept (self, place, occupation_members, &uri, error) ||
      !voc_json_place_get_member (place, "code", VOC_JSON_REQUIRED, &code_place, &code, error) ||
      !voc_json_place_get_member (place, "isco", VOC_JSON_REQUIRED, &isco_place, &isco, error) ||
      !check_labels (self, place, VOC_NOTE_OCCUPATIONS_WITHOUT_LABEL, uri, error))
    return FALSE;

  group = GPOINTER_TO_UINT (g_hash_table_lookup (self->isco, isco));
  if (group == 0)
    return voc_json_place_fail (&isco_place, error,
                                _("The ISCO group “%s” is not in the catalogue."), isco);

  concept = voc_catalogue_builder_add_occupation (self->state->builder, uri, code, group, error);
  if (concept == 0)
    return voc_json_files_locate (place, error);
  self->state->summary->occupations++;

  return add_texts (self, place, concept, "label", VOC_TEXT_LABEL, error) &&
         add_names (self, place, concept, error) &&
         add_texts (self, place, concept, "description", VOC_TEXT_DESCRIPTION, error);
}

/* Makes sure that every file is a list of concepts, and counts them all. */
static gboolean
measure (VocJsonConcepts  *self,
         guint            *out_n_concepts,
         GError          **error)
{
  static const char *const members[] = { "groups", "occupations", "skills", NULL };

  *out_n_concepts = 0;
  for (guint i = 0; i < self->files->files->len; i++)
    {
      const VocJsonFile *file = g_ptr_array_index (self->files->files, i);
      guint n_lists = 0;

      if (!voc_json_place_check_object (&file->root, members, error))
        return FALSE;

      for (guint k = 0; members[k] != NULL; k++)
        {
          VocJsonPlace array;
          guint n;

          if (!voc_json_place_enter_array (&file->root, members[k], VOC_JSON_OPTIONAL, &array, &n,
                                           error))
            return FALSE;
          n_lists += array.node != NULL;
          *out_n_concepts += n;
        }

      if (n_lists != 1)
        return voc_json_place_fail (
          &file->root, error,
          _("There must be one of the members “groups”, “occupations” and “skills”."));
    }

  return TRUE;
}

static gboolean
walk (VocJsonConcepts  *self,
      VocConceptKind    kind,
      Visit             visit,
      GError          **error)
{
  for (guint i = 0; i < self->files->files->len; i++)
    {
      const VocJsonFile *file = g_ptr_array_index (self->files->files, i);
      VocJsonPlace array;
      guint n;

      if (!voc_json_place_enter_array (&file->root, lists[kind], VOC_JSON_OPTIONAL, &array, &n,
                                       error))
        return FALSE;

      for (guint k = 0; k < n; k++)
        {
          VocJsonPlace place;

          voc_json_place_enter_element (&array, k, &place);
          if (!voc_import_state_check (self->state, error) || !visit (self, &place, error))
            return FALSE;
          voc_import_state_advance (self->state, 1);
        }
    }

  return TRUE;
}

/**
 * voc_json_concepts_import:
 * @files: a catalogue in Vocation's own format
 * @state: the import
 * @error: return location for an error
 *
 * Adds all concepts and then everything that stands between them.
 */
gboolean
voc_json_concepts_import (VocJsonFiles    *files,
                          VocImportState  *state,
                          GError         **error)
{
  g_autoptr (GHashTable) isco = g_hash_table_new (g_str_hash, g_str_equal);
  VocJsonConcepts self = { files, state, isco };
  guint n_concepts;

  if (!measure (&self, &n_concepts, error))
    return FALSE;

  voc_import_state_set_work (state, n_concepts * 2);
  if (!walk (&self, VOC_CONCEPT_GROUP, add_group, error) ||
      !walk (&self, VOC_CONCEPT_SKILL, add_skill, error) ||
      !walk (&self, VOC_CONCEPT_OCCUPATION, add_occupation, error))
    return FALSE;

  voc_import_state_set_phase (state, _("Reading relations"));

  return walk (&self, VOC_CONCEPT_GROUP, voc_json_concepts_link_group, error) &&
         walk (&self, VOC_CONCEPT_SKILL, voc_json_concepts_link_skill, error) &&
         walk (&self, VOC_CONCEPT_OCCUPATION, voc_json_concepts_link_occupation, error);
}
