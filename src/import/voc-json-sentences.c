/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-sentences.h"

#include <glib/gi18n.h>

static const char *const file_members[] = { "concepts", NULL };
static const char *const concept_members[] = {
  "uri", "label", "alternative_labels", "description", NULL
};

typedef struct
{
  VocJsonFiles *files;   /* (unowned) */
  VocImportState *state; /* (unowned) */
} Sentences;

static gboolean
get_language (Sentences           *self,
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

/* Adds the description in each language that has none yet: the official one comes first. */
static gboolean
add_description (Sentences           *self,
                 const VocJsonPlace  *concept_place,
                 guint                concept,
                 GError             **error)
{
  VocJsonPlace texts;
  JsonObjectIter iter;
  const char *tag;

  if (!voc_json_place_enter_object (concept_place, "description", VOC_JSON_OPTIONAL, &texts, error))
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
      if (voc_catalogue_builder_add_text (self->state->builder, concept, language,
                                          VOC_TEXT_DESCRIPTION, text, error) == VOC_ADD_FAILED)
        return voc_json_files_locate (&place, error);
    }

  return TRUE;
}

static gboolean
add_names_in_language (Sentences           *self,
                       const VocJsonPlace  *array,
                       guint                concept,
                       int                  language,
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
      if (voc_catalogue_builder_add_text (self->state->builder, concept, language,
                                          VOC_TEXT_ALTERNATIVE, name, error) == VOC_ADD_FAILED)
        return voc_json_files_locate (&place, error);
    }

  return TRUE;
}

static gboolean
add_names (Sentences           *self,
           const VocJsonPlace  *concept_place,
           guint                concept,
           GError             **error)
{
  VocJsonPlace texts;
  JsonObjectIter iter;
  const char *tag;

  if (!voc_json_place_enter_object (concept_place, "alternative_labels", VOC_JSON_OPTIONAL, &texts,
                                    error))
    return FALSE;
  if (texts.node == NULL)
    return TRUE;

  json_object_iter_init_ordered (&iter, json_node_get_object (texts.node));
  while (json_object_iter_next_ordered (&iter, &tag, NULL))
    {
      VocJsonPlace array;
      int language;

      if (!get_language (self, &texts, tag, &array, &language, error))
        return FALSE;
      if (!JSON_NODE_HOLDS_ARRAY (array.node))
        return voc_json_place_fail (&array, error, _("There must be an array here."));
      if (!add_names_in_language (self, &array, concept, language, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
add_concept (Sentences           *self,
             const VocJsonPlace  *place,
             GError             **error)
{
  VocJsonPlace uri_place;
  VocJsonPlace label_place;
  const char *uri;
  const char *label;
  guint concept;

  /* The label is for whoever reads the file; what counts stands in the facts. */
  if (!voc_json_place_check_object (place, concept_members, error) ||
      !voc_json_place_get_member (place, "uri", VOC_JSON_REQUIRED, &uri_place, &uri, error) ||
      !voc_json_place_get_member (place, "label", VOC_JSON_REQUIRED, &label_place, &label, error))
    return FALSE;

  concept = voc_catalogue_builder_lookup (self->state->builder, uri);
  if (concept == 0)
    return voc_json_place_fail (&uri_place, error, _("The URI “%s” is not in the catalogue."), uri);

  return add_names (self, place, concept, error) && add_description (self, place, concept, error);
}

static gboolean
import_file (Sentences           *self,
             const VocJsonFile   *file,
             GError             **error)
{
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_check_object (&file->root, file_members, error) ||
      !voc_json_place_enter_array (&file->root, "concepts", VOC_JSON_REQUIRED, &array, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace place;

      voc_json_place_enter_element (&array, i, &place);
      if (!voc_import_state_check (self->state, error) || !add_concept (self, &place, error))
        return FALSE;
    }
  voc_import_state_advance (self->state, file->size);

  return TRUE;
}

/**
 * voc_json_sentences_import:
 * @files: a catalogue in Vocation's own format
 * @state: the import, whose builder has all concepts
 * @error: return location for an error
 *
 * Adds our own descriptions, where there is no other, and the names that we know besides ESCO's.
 */
gboolean
voc_json_sentences_import (VocJsonFiles    *files,
                           VocImportState  *state,
                           GError         **error)
{
  Sentences self = { files, state };

  for (guint i = 0; i < files->files->len; i++)
    {
      if (!import_file (&self, g_ptr_array_index (files->files, i), error))
        return FALSE;
    }

  return TRUE;
}
