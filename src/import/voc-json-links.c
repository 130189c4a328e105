/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-concepts.h"

#include <glib/gi18n.h>

static const char *const related_members[] = { "uri", "relation", NULL };

/* The concept that an URI names, which must be of one kind. */
static gboolean
resolve (VocJsonConcepts     *self,
         const VocJsonPlace  *place,
         VocConceptKind       kind,
         guint               *out_concept,
         GError             **error)
{
  const char *uri;

  if (!voc_json_place_get_string (place, &uri, error))
    return FALSE;

  *out_concept = voc_catalogue_builder_lookup (self->state->builder, uri);
  if (*out_concept == 0)
    return voc_json_place_fail (place, error, _("The URI “%s” is not in the catalogue."), uri);
  if (voc_catalogue_builder_get_kind (self->state->builder, *out_concept) != kind)
    return voc_json_place_fail (place, error,
                                _("The URI “%s” stands for another kind of concept."), uri);

  return TRUE;
}

/* The concept of a place in a list, which is in by now. */
static guint
get_concept (VocJsonConcepts    *self,
             const VocJsonPlace *place)
{
  return voc_catalogue_builder_lookup (
    self->state->builder,
    json_object_get_string_member (json_node_get_object (place->node), "uri"));
}

static gboolean
check_result (const VocJsonPlace  *place,
              VocAddResult         result,
              GError             **error)
{
  if (result == VOC_ADD_DUPLICATE)
    return voc_json_place_fail (place, error, _("This is there twice."));
  if (result == VOC_ADD_UPGRADED || result == VOC_ADD_KEPT_ESSENTIAL)
    return voc_json_place_fail (place, error, _("This is listed as both essential and optional."));

  return result != VOC_ADD_FAILED || voc_json_files_locate (place, error);
}

static gboolean
link_broader (VocJsonConcepts     *self,
              const VocJsonPlace  *concept_place,
              const char          *member,
              VocJsonNeed          need,
              VocConceptKind       kind,
              GError             **error)
{
  guint concept = get_concept (self, concept_place);
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_enter_array (concept_place, member, need, &array, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace place;
      guint broader;

      voc_json_place_enter_element (&array, i, &place);
      if (!resolve (self, &place, kind, &broader, error))
        return FALSE;
      if (broader == concept)
        return voc_json_place_fail (&place, error, _("A concept cannot stand above itself."));
      if (!check_result (&place,
                         voc_catalogue_builder_add_broader (self->state->builder, concept, broader,
                                                            error),
                         error))
        return FALSE;
    }

  return TRUE;
}

/**
 * voc_json_concepts_link_group:
 * @self: the concepts, all of which are in the catalogue already
 * @place: where the concept is
 * @error: return location for an error
 *
 * Adds what stands above a group.
 */
gboolean
voc_json_concepts_link_group (VocJsonConcepts     *self,
                              const VocJsonPlace  *place,
                              GError             **error)
{
  return link_broader (self, place, "broader", VOC_JSON_OPTIONAL, VOC_CONCEPT_GROUP, error);
}

/**
 * voc_json_concepts_link_skill:
 * @self: the concepts, all of which are in the catalogue already
 * @place: where the concept is
 * @error: return location for an error
 *
 * Adds the groups of a skill and what stands above or beside it.
 */
gboolean
voc_json_concepts_link_skill (VocJsonConcepts     *self,
                              const VocJsonPlace  *place,
                              GError             **error)
{
  static const char *const relations[] = { "", "essential", "optional", NULL };
  guint skill = get_concept (self, place);
  VocJsonPlace array;
  guint n;

  if (!link_broader (self, place, "groups", VOC_JSON_REQUIRED, VOC_CONCEPT_GROUP, error) ||
      !link_broader (self, place, "broader", VOC_JSON_OPTIONAL, VOC_CONCEPT_SKILL, error) ||
      !voc_json_place_enter_array (place, "related", VOC_JSON_OPTIONAL, &array, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace element;
      VocJsonPlace uri_place;
      const char *uri;
      guint related;
      guint relation;

      voc_json_place_enter_element (&array, i, &element);
      if (!voc_json_place_check_object (&element, related_members, error) ||
          !voc_json_place_get_member (&element, "uri", VOC_JSON_REQUIRED, &uri_place, &uri,
                                      error) ||
          !resolve (self, &uri_place, VOC_CONCEPT_SKILL, &related, error) ||
          !voc_json_place_get_word (&element, "relation", VOC_JSON_REQUIRED, relations, &relation,
                                    error) ||
          !check_result (&uri_place,
                         voc_catalogue_builder_add_skill_relation (self->state->builder, skill,
                                                                   related, relation, error),
                         error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
link_requirements (VocJsonConcepts     *self,
                   const VocJsonPlace  *concept_place,
                   VocRelation          relation,
                   guint               *inout_count,
                   GError             **error)
{
  guint occupation = get_concept (self, concept_place);
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_enter_array (concept_place, voc_relation_to_id (relation), VOC_JSON_REQUIRED,
                                   &array, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace place;
      guint skill;

      voc_json_place_enter_element (&array, i, &place);
      if (!resolve (self, &place, VOC_CONCEPT_SKILL, &skill, error) ||
          !check_result (&place,
                         voc_catalogue_builder_add_requirement (self->state->builder, occupation,
                                                                skill, relation, error),
                         error))
        return FALSE;
    }

  *inout_count += n;
  self->state->summary->requirements += n;
  self->state->summary->relation_rows += n;

  return TRUE;
}

/**
 * voc_json_concepts_link_occupation:
 * @self: the concepts, all of which are in the catalogue already
 * @place: where the concept is
 * @error: return location for an error
 *
 * Adds what stands above an occupation and all that it asks for.
 */
gboolean
voc_json_concepts_link_occupation (VocJsonConcepts     *self,
                                   const VocJsonPlace  *place,
                                   GError             **error)
{
  VocImportSummary *summary = self->state->summary;

  return link_broader (self, place, "broader", VOC_JSON_OPTIONAL, VOC_CONCEPT_OCCUPATION, error) &&
         link_requirements (self, place, VOC_RELATION_ESSENTIAL, &summary->essential, error) &&
         link_requirements (self, place, VOC_RELATION_OPTIONAL, &summary->optional, error);
}
