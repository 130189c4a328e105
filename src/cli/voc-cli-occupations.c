/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <glib/gi18n.h>

#include "voc-catalogue-query.h"

/* What was typed, before it is looked up. */
typedef struct
{
  char *text;      /* (owned) */
  char *isco;      /* (owned) */
  char *sort;      /* (owned) */
  GStrv needs;     /* (owned) */
  GStrv without;   /* (owned) */
  int numbers[6];  /* in the order of NUMBERS */
  int limit;
} Options;

static const char *const NUMBERS[] = {
  "min-digital",   "min-green",     "min-transversal",
  "min-essential", "max-essential", "skill-level",
};

static void
options_clear (Options *options)
{
  g_clear_pointer (&options->text, g_free);
  g_clear_pointer (&options->isco, g_free);
  g_clear_pointer (&options->sort, g_free);
  g_clear_pointer (&options->needs, g_strfreev);
  g_clear_pointer (&options->without, g_strfreev);
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
    { "isco", 0, 0, G_OPTION_ARG_STRING, &options->isco,
      N_("In this ISCO-08 group or below it"), N_("CODE") },
    { "needs", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->needs,
      N_("Needs this skill; may be given several times"), N_("ID") },
    { "without", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->without,
      N_("Does not need this skill; may be given several times"), N_("ID") },
    { "min-digital", 0, 0, G_OPTION_ARG_INT, &options->numbers[0],
      N_("At least so many percent of its requirements are digital"), N_("PERCENT") },
    { "min-green", 0, 0, G_OPTION_ARG_INT, &options->numbers[1],
      N_("At least so many percent of its requirements are green"), N_("PERCENT") },
    { "min-transversal", 0, 0, G_OPTION_ARG_INT, &options->numbers[2],
      N_("At least so many percent of its requirements are transversal"), N_("PERCENT") },
    { "min-essential", 0, 0, G_OPTION_ARG_INT, &options->numbers[3],
      N_("At least so many essential requirements"), N_("N") },
    { "max-essential", 0, 0, G_OPTION_ARG_INT, &options->numbers[4],
      N_("At most so many essential requirements"), N_("N") },
    { "skill-level", 0, 0, G_OPTION_ARG_INT, &options->numbers[5],
      N_("ISCO-08 skill level, 1 to 4"), N_("LEVEL") },
    { "sort", 0, 0, G_OPTION_ARG_STRING, &options->sort,
      N_("relevance, label, code, skills or distinctiveness"), N_("ORDER") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &options->limit, N_("At most so many; 0 for all (default)"),
      N_("N") },
    G_OPTION_ENTRY_NULL
  };

  return voc_cli_parse (self, "occupations",
                        _("Lists the occupations for which all of this holds."), entries, 1, 1,
                        rest, exit_code);
}

static gboolean
add_skills (VocCatalogue       *catalogue,
            VocOccupationQuery *query,
            char              **ids,
            void              (*add) (VocOccupationQuery *query,
                                      const char         *uri))
{
  for (gsize i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept) skill =
        voc_catalogue_lookup (catalogue, ids[i], VOC_CONCEPT_SKILL, &error);

      if (skill == NULL)
        {
          voc_cli_fail (error);
          return FALSE;
        }
      add (query, voc_concept_get_uri (skill));
    }

  return TRUE;
}

/* FALSE after the person was told what is wrong with the options. */
static gboolean
set_plain_options (VocOccupationQuery *query,
                   Options            *options)
{
  VocOccupationSort sort = VOC_OCCUPATION_SORT_RELEVANCE;

  if (options->sort != NULL && !voc_occupation_sort_from_id (options->sort, &sort))
    {
      g_printerr ("vocation-cli: %s\n",
                  _("--sort takes relevance, label, code, skills or distinctiveness."));
      return FALSE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    {
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (query), NUMBERS[i]);
      int maximum = G_PARAM_SPEC_UINT (pspec)->maximum;

      if (options->numbers[i] < 0 || options->numbers[i] > maximum)
        {
          g_printerr (_("vocation-cli: --%s takes a number from 0 to %d.\n"), NUMBERS[i], maximum);
          return FALSE;
        }
      g_object_set (query, NUMBERS[i], (guint) options->numbers[i], NULL);
    }

  g_object_set (query, "text", options->text, "isco", options->isco, "sort", sort, NULL);
  return TRUE;
}

static void
add_result (JsonBuilder *builder,
            VocConcept  *concept)
{
  VocOccupation *occupation = VOC_OCCUPATION (concept);

  json_builder_begin_object (builder);
  voc_cli_add_member (builder, "uri", voc_concept_get_uri (concept));
  voc_cli_add_member (builder, "code", voc_concept_get_code (concept));
  voc_cli_add_member (builder, "label", voc_concept_get_label (concept));
  voc_cli_add_count (builder, "essential", voc_occupation_get_n_essential (occupation));
  voc_cli_add_count (builder, "optional", voc_occupation_get_n_optional (occupation));
  json_builder_end_object (builder);
}

static void
print_row (VocConcept *concept)
{
  g_print ("%-10s  %s\n", voc_concept_get_code (concept), voc_concept_get_label (concept));
}

/**
 * voc_cli_occupations:
 *
 * `occupations`: the occupations for which all conditions hold, as the window lists them. None is no
 * failure.
 *
 * Returns: the exit code
 */
int
voc_cli_occupations (VocCli  *self,
                     char   **arguments)
{
  g_auto (Options) options = { 0 };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GError) error = NULL;
  int exit_code;

  if (!parse (self, &options, &rest, &exit_code))
    return exit_code;
  if (!set_plain_options (query, &options))
    return VOC_CLI_USAGE;

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL ||
      !add_skills (catalogue, query, options.needs, voc_occupation_query_add_need) ||
      !add_skills (catalogue, query, options.without, voc_occupation_query_add_without))
    return VOC_CLI_FAILED;

  answer = voc_catalogue_answer_occupations (catalogue, query, NULL, &error);
  if (answer == NULL)
    return voc_cli_fail (error);

  return voc_cli_print_list (self, catalogue, answer, options.text, MAX (options.limit, 0),
                             add_result, print_row);
}
