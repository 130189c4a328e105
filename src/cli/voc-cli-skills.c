/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <glib/gi18n.h>

#include "voc-catalogue-query.h"
#include "voc-json-build.h"

/* What was typed, before it is looked up. */
typedef struct
{
  char *text;         /* (owned) */
  char *group;        /* (owned) */
  char *type;         /* (owned) */
  char *reuse;        /* (owned) */
  char *sort;         /* (owned) */
  GStrv collections;  /* (owned) */
  int min_uses;
  int limit;
} Options;

static void
options_clear (Options *options)
{
  g_clear_pointer (&options->text, g_free);
  g_clear_pointer (&options->group, g_free);
  g_clear_pointer (&options->type, g_free);
  g_clear_pointer (&options->reuse, g_free);
  g_clear_pointer (&options->sort, g_free);
  g_clear_pointer (&options->collections, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
parse (VocCli   *self,
       Options  *options,
       char   ***rest,
       int      *exit_code)
{
  const GOptionEntry entries[] = {
    { "text", 0, 0, G_OPTION_ARG_STRING, &options->text, N_("Answers to these words"), N_("TEXT") },
    { "group", 0, 0, G_OPTION_ARG_STRING, &options->group,
      N_("In this skill group or field of knowledge, or below it"), N_("ID") },
    { "type", 0, 0, G_OPTION_ARG_STRING, &options->type, N_("knowledge, skill or not-classified"),
      N_("TYPE") },
    { "reuse", 0, 0, G_OPTION_ARG_STRING, &options->reuse,
      N_("transversal, cross-sector, sector-specific, occupation-specific or not-classified"),
      N_("LEVEL") },
    { "collection", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->collections,
      N_("digital, digcomp, green, transversal, language or research; may be given several times"),
      N_("NAME") },
    { "min-uses", 0, 0, G_OPTION_ARG_INT, &options->min_uses,
      N_("Needed by at least so many occupations"), N_("N") },
    { "sort", 0, 0, G_OPTION_ARG_STRING, &options->sort, N_("relevance, label or uses"),
      N_("ORDER") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &options->limit, N_("At most so many; 0 for all (default)"),
      N_("N") },
    G_OPTION_ENTRY_NULL
  };

  return voc_cli_parse (self, "skills", _("Lists the skills for which all of this holds."), entries,
                        1, 1, rest, exit_code);
}

static gboolean
set_type (VocSkillQuery *query,
          const char    *word)
{
  for (VocSkillType type = VOC_SKILL_TYPE_UNCLASSIFIED; type <= VOC_SKILL_TYPE_SKILL; type++)
    {
      if (!g_str_equal (word, voc_skill_type_to_id (type)))
        continue;
      g_object_set (query, "has-type", TRUE, "skill-type", type, NULL);
      return TRUE;
    }

  return FALSE;
}

static gboolean
set_reuse (VocSkillQuery *query,
           const char    *word)
{
  for (VocReuseLevel reuse = VOC_REUSE_UNCLASSIFIED; reuse <= VOC_REUSE_TRANSVERSAL; reuse++)
    {
      if (!g_str_equal (word, voc_reuse_level_to_id (reuse)))
        continue;
      g_object_set (query, "has-reuse", TRUE, "reuse-level", reuse, NULL);
      return TRUE;
    }

  return FALSE;
}

static gboolean
set_collections (VocSkillQuery *query,
                 char         **words)
{
  VocCollections all = VOC_COLLECTION_NONE;

  for (gsize i = 0; words != NULL && words[i] != NULL; i++)
    {
      VocCollections one;

      if (!voc_collection_from_id (words[i], &one))
        return FALSE;
      all |= one;
    }

  g_object_set (query, "collections", all, NULL);
  return TRUE;
}

/* Returns: (nullable): what is wrong with the options. */
static const char *
set_plain_options (VocSkillQuery *query,
                   Options       *options)
{
  if (options->type != NULL && !set_type (query, options->type))
    return _("--type takes knowledge, skill or not-classified.");
  if (options->reuse != NULL && !set_reuse (query, options->reuse))
    return _("--reuse takes transversal, cross-sector, sector-specific, occupation-specific or "
              "not-classified.");
  if (!set_collections (query, options->collections))
    return _("--collection takes digital, digcomp, green, transversal, language or research.");
  if (options->sort != NULL && !voc_query_set_word (VOC_QUERY (query), "sort", options->sort))
    return _("--sort takes relevance, label or uses.");
  if (options->min_uses < 0)
    return _("--min-uses takes a number from 0 up.");

  g_object_set (query, "text", options->text, "min-uses", (guint) options->min_uses, NULL);
  return NULL;
}

static void
add_result (JsonBuilder *builder,
            VocConcept  *concept)
{
  VocSkill *skill = VOC_SKILL (concept);

  json_builder_begin_object (builder);
  voc_json_add_text (builder, "uri", voc_concept_get_uri (concept));
  voc_json_add_text (builder, "label", voc_concept_get_label (concept));
  voc_json_add_text (builder, "type", voc_skill_type_to_id (voc_skill_get_skill_type (skill)));
  voc_json_add_text (builder, "reuse", voc_reuse_level_to_id (voc_skill_get_reuse_level (skill)));
  voc_json_add_count (builder, "uses", voc_skill_get_uses (skill));
  json_builder_end_object (builder);
}

static void
print_row (VocConcept *concept)
{
  g_print ("%6u  %s\n", voc_skill_get_uses (VOC_SKILL (concept)), voc_concept_get_label (concept));
}

/**
 * voc_cli_skills:
 *
 * `skills`: the skills for which all conditions hold, as the window lists them, each with the number
 * of occupations that need it. None is no failure.
 *
 * Returns: the exit code
 */
int
voc_cli_skills (VocCli  *self,
                char   **arguments)
{
  g_auto (Options) options = { 0 };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocSkillQuery) query = voc_skill_query_new ();
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GError) error = NULL;
  const char *fault;
  int exit_code;

  if (!parse (self, &options, &rest, &exit_code))
    return exit_code;
  if (!voc_cli_check_text (options.text))
    return VOC_CLI_USAGE;
  fault = set_plain_options (query, &options);
  if (fault != NULL)
    {
      g_printerr ("vocation-cli: %s\n", fault);
      return VOC_CLI_USAGE;
    }

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  if (options.group != NULL)
    {
      g_autoptr (VocConcept) group =
        voc_catalogue_lookup (catalogue, options.group, VOC_CONCEPT_GROUP, &error);

      if (group == NULL)
        return voc_cli_fail (error);
      g_object_set (query, "group", voc_concept_get_uri (group), NULL);
    }

  answer = voc_catalogue_answer_skills (catalogue, query, NULL, &error);
  if (answer == NULL)
    return voc_cli_fail (error);

  return voc_cli_print_list (self, catalogue, answer, options.text, MAX (options.limit, 0),
                             add_result, print_row);
}
