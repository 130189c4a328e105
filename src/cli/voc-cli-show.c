/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <glib/gi18n.h>

#include "voc-json-build.h"
#include "voc-requirement-group.h"
#include "voc-sentences.h"

static void
add_tags (JsonBuilder    *builder,
          VocCollections  collections)
{
  voc_json_begin_array (builder, "tags");
  for (guint bit = 1; bit <= VOC_COLLECTION_LAST; bit <<= 1)
    if (collections & bit)
      json_builder_add_string_value (builder, voc_collection_to_id (bit));
  json_builder_end_array (builder);
}

static void
add_concept (JsonBuilder *builder,
             VocConcept  *concept)
{
  const char *const *names = voc_concept_get_alternative_labels (concept);

  voc_json_add_text (builder, "kind", voc_concept_kind_to_id (voc_concept_get_kind (concept)));
  voc_json_add_text (builder, "uri", voc_concept_get_uri (concept));
  voc_json_add_text (builder, "code", voc_concept_get_code (concept));
  voc_json_add_text (builder, "label", voc_concept_get_label (concept));
  voc_json_add_text (builder, "description", voc_concept_get_description (concept));
  if (voc_concept_is_untranslated (concept))
    {
      voc_json_add_boolean (builder, "description_translated", FALSE);
    }
  voc_json_add_texts (builder, "alternative_labels", (const char *const *) names);
}

static void
add_path (JsonBuilder *builder,
          const char  *name,
          VocGroup    *group)
{
  g_autoptr (GPtrArray) path = voc_group_dup_path (group);

  voc_json_begin_array (builder, name);
  for (guint i = 0; i < path->len; i++)
    {
      json_builder_begin_object (builder);
      voc_json_add_text (builder, "code", voc_concept_get_code (path->pdata[i]));
      voc_json_add_text (builder, "label", voc_concept_get_label (path->pdata[i]));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_bucket (JsonBuilder          *builder,
            VocRequirementBucket *bucket)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (bucket));

  json_builder_begin_object (builder);
  voc_json_add_text (builder, "reuse",
                     voc_reuse_level_to_id (voc_requirement_bucket_get_reuse_level (bucket)));
  voc_json_add_count (builder, "count", n_items);
  voc_json_begin_array (builder, "skills");
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (VocRequirement) requirement = g_list_model_get_item (G_LIST_MODEL (bucket), i);
      VocConcept *skill = VOC_CONCEPT (voc_requirement_get_skill (requirement));

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "uri", voc_concept_get_uri (skill));
      voc_json_add_text (builder, "label", voc_concept_get_label (skill));
      add_tags (builder, voc_concept_get_collections (skill));
      voc_json_add_text (builder, "description", voc_concept_get_description (skill));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_groups (JsonBuilder *builder,
            GPtrArray   *groups)
{
  voc_json_begin_array (builder, "groups");
  for (guint i = 0; i < groups->len; i++)
    {
      VocRequirementGroup *group = groups->pdata[i];

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "relation",
                         voc_relation_to_id (voc_requirement_group_get_relation (group)));
      voc_json_add_text (builder, "type",
                         voc_skill_type_to_id (voc_requirement_group_get_skill_type (group)));
      voc_json_add_count (builder, "count", voc_requirement_group_get_count (group));
      voc_json_begin_array (builder, "buckets");
      for (guint b = 0; b < g_list_model_get_n_items (G_LIST_MODEL (group)); b++)
        {
          g_autoptr (VocRequirementBucket) bucket = g_list_model_get_item (G_LIST_MODEL (group), b);

          add_bucket (builder, bucket);
        }
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
print_json (VocConcept *concept,
            const char *made,
            GPtrArray  *groups)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_concept (builder, concept);
  voc_json_add_text (builder, "made_description", made);
  if (VOC_IS_OCCUPATION (concept))
    {
      VocOccupation *occupation = VOC_OCCUPATION (concept);

      add_path (builder, "isco", voc_occupation_get_isco_group (occupation));
      voc_json_begin_object (builder, "counts");
      voc_json_add_count (builder, "total",
                          voc_occupation_get_n_essential (occupation) +
                            voc_occupation_get_n_optional (occupation));
      voc_json_add_count (builder, "essential", voc_occupation_get_n_essential (occupation));
      voc_json_add_count (builder, "optional", voc_occupation_get_n_optional (occupation));
      json_builder_end_object (builder);
      add_groups (builder, groups);
    }
  else if (VOC_IS_SKILL (concept))
    {
      voc_json_add_text (builder, "type",
                         voc_skill_type_to_id (voc_skill_get_skill_type (VOC_SKILL (concept))));
      voc_json_add_text (builder, "reuse",
                         voc_reuse_level_to_id (voc_skill_get_reuse_level (VOC_SKILL (concept))));
      add_tags (builder, voc_concept_get_collections (concept));
    }
  else
    {
      add_path (builder, "path", VOC_GROUP (concept));
    }
  json_builder_end_object (builder);

  voc_cli_print_json (builder);
}

static void
print_path (VocGroup *group)
{
  g_autoptr (GPtrArray) path = voc_group_dup_path (group);

  for (guint i = 0; i < path->len; i++)
    {
      const char *code = voc_concept_get_code (path->pdata[i]);

      g_print ("%s%s %s", i > 0 ? " › " : "", code != NULL ? code : "",
               voc_concept_get_label (path->pdata[i]));
    }
  g_print ("\n");
}

static void
print_tags (VocCollections collections)
{
  for (guint bit = 1; bit <= VOC_COLLECTION_LAST; bit <<= 1)
    if (collections & bit)
      g_print (" [%s]", voc_collection_to_label (bit));
}

static void
print_groups (GPtrArray *groups)
{
  for (guint i = 0; i < groups->len; i++)
    {
      GListModel *group = groups->pdata[i];

      g_print ("\n%s (%u)\n", voc_requirement_group_get_title (groups->pdata[i]),
               voc_requirement_group_get_count (groups->pdata[i]));
      for (guint b = 0; b < g_list_model_get_n_items (group); b++)
        {
          g_autoptr (GListModel) bucket = g_list_model_get_item (group, b);

          g_print ("  %s (%u)\n",
                   voc_reuse_level_to_label (
                     voc_requirement_bucket_get_reuse_level (VOC_REQUIREMENT_BUCKET (bucket))),
                   g_list_model_get_n_items (bucket));
          for (guint n = 0; n < g_list_model_get_n_items (bucket); n++)
            {
              g_autoptr (VocRequirement) requirement = g_list_model_get_item (bucket, n);
              VocConcept *skill = VOC_CONCEPT (voc_requirement_get_skill (requirement));

              g_print ("    %s", voc_concept_get_label (skill));
              print_tags (voc_concept_get_collections (skill));
              g_print ("\n");
            }
        }
    }
}

static void
print_occupation (VocOccupation *occupation,
                  GPtrArray     *groups)
{
  guint total = voc_occupation_get_n_essential (occupation) +
                voc_occupation_get_n_optional (occupation);

  print_path (voc_occupation_get_isco_group (occupation));
  g_print (g_dngettext (GETTEXT_PACKAGE, "%u requirement: %u essential, %u optional\n",
                        "%u requirements: %u essential, %u optional\n", total),
           total, voc_occupation_get_n_essential (occupation),
           voc_occupation_get_n_optional (occupation));
  print_groups (groups);
}

static void
print_text (VocConcept *concept,
            const char *made,
            GPtrArray  *groups)
{
  const char *const *names = voc_concept_get_alternative_labels (concept);
  const char *code = voc_concept_get_code (concept);
  g_autofree char *text = voc_concept_dup_text (concept);

  g_print ("%s%s%s\n", voc_concept_get_label (concept), code != NULL ? "  " : "",
           code != NULL ? code : "");
  g_print ("%s\n", voc_concept_get_uri (concept));
  if (names != NULL && names[0] != NULL)
    {
      g_autofree char *joined = g_strjoinv (", ", (GStrv) names);

      g_print (_("Also: %s\n"), joined);
    }
  if (text != NULL)
    g_print ("\n%s\n\n", text);
  else if (made != NULL)
    g_print ("\n%s %s\n\n", made, _("(Put together from facts.)"));

  if (VOC_IS_OCCUPATION (concept))
    {
      print_occupation (VOC_OCCUPATION (concept), groups);
    }
  else if (VOC_IS_SKILL (concept))
    {
      g_print ("%s, %s", voc_skill_type_to_label (voc_skill_get_skill_type (VOC_SKILL (concept))),
               voc_reuse_level_to_label (voc_skill_get_reuse_level (VOC_SKILL (concept))));
      print_tags (voc_concept_get_collections (concept));
      g_print ("\n");
    }
  else
    {
      print_path (VOC_GROUP (concept));
    }
}

/* What is said of a concept that nobody has described. */
static char *
dup_made_sentence (VocCatalogue  *catalogue,
                   VocConcept    *concept,
                   GError       **error)
{
  g_autoptr (VocMatrix) matrix = NULL;
  g_autoptr (VocSentences) sentences = NULL;

  if (voc_concept_get_description (concept) != NULL || VOC_IS_GROUP (concept))
    return NULL;

  matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), error);
  if (matrix == NULL)
    return NULL;
  sentences = voc_sentences_new (matrix);

  return voc_sentences_dup (sentences, concept);
}

/**
 * voc_cli_show:
 *
 * `show ID`: everything about one concept; for an occupation all that it asks for, in the groups of
 * the window.
 *
 * Returns: the exit code
 */
int
voc_cli_show (VocCli  *self,
              char   **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocConcept) concept = NULL;
  g_autoptr (GPtrArray) requirements = NULL;
  g_autoptr (GPtrArray) groups = NULL;
  g_autofree char *made = NULL;
  g_autoptr (GError) error = NULL;
  int exit_code;

  if (!voc_cli_parse (
        self, "show ID",
        _("Shows everything about an occupation or a skill.\n"
           "ID is a code, a concept URI, or an exact label in any language of the catalogue."),
        NULL, 2, 2, &rest, &exit_code))
    return exit_code;

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;

  concept = voc_catalogue_lookup (catalogue, rest[1], 0, &error);
  if (concept == NULL)
    return voc_cli_fail (error);
  if (VOC_IS_OCCUPATION (concept))
    {
      requirements = voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (concept), &error);
      if (requirements == NULL)
        return voc_cli_fail (error);
      groups = voc_requirement_group_split (requirements);
    }

  made = dup_made_sentence (catalogue, concept, &error);
  if (error != NULL)
    return voc_cli_fail (error);

  if (self->json)
    print_json (concept, made, groups);
  else
    print_text (concept, made, groups);
  return VOC_CLI_DONE;
}
