/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-cli-profile.h"
#include "voc-fields.h"
#include "voc-json-build.h"
#include "voc-lens.h"
#include "voc-less-exposed.h"
#include "voc-text.h"

/* What was typed, before it is looked up. */
typedef struct
{
  char *text;      /* (owned) */
  char *field;     /* (owned) */
  char *isco;      /* (owned) */
  char *sort;      /* (owned) */
  GStrv needs;     /* (owned) */
  GStrv without;   /* (owned) */
  char *than;      /* (owned): less exposed than this */
  GStrv least;     /* (owned): SCORE:N */
  GStrv most;      /* (owned): SCORE:N */
  int numbers[10]; /* in the order of NUMBERS */
  gboolean ascending;
  gboolean no_anchor;
  char *scenario;  /* (owned) */
  char *profile;   /* (owned) */
  int limit;
} Options;

static const char *const NUMBERS[] = {
  "min-digital",   "min-green",     "min-transversal",
  "min-essential", "max-essential", "skill-level",
  "min-resilience", "max-resilience", "min-exposure", "max-exposure",
};

G_STATIC_ASSERT (G_N_ELEMENTS (NUMBERS) == 10);

/* What a number is that was not typed. */
#define NOT_GIVEN G_MININT

static void
options_clear (Options *options)
{
  g_clear_pointer (&options->text, g_free);
  g_clear_pointer (&options->field, g_free);
  g_clear_pointer (&options->isco, g_free);
  g_clear_pointer (&options->sort, g_free);
  g_clear_pointer (&options->needs, g_strfreev);
  g_clear_pointer (&options->without, g_strfreev);
  g_clear_pointer (&options->than, g_free);
  g_clear_pointer (&options->least, g_strfreev);
  g_clear_pointer (&options->most, g_strfreev);
  g_clear_pointer (&options->scenario, g_free);
  g_clear_pointer (&options->profile, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static char *
dup_summary (void)
{
  g_autoptr (GString) names = g_string_new (voc_column_get (0)->id);

  for (guint i = 1; i < voc_column_get_n (); i++)
    g_string_append_printf (names, ", %s", voc_column_get (i)->id);

  /* Translators: %s is a list of words that can be typed */
  return g_strdup_printf (_("Lists the occupations for which all of this holds. Scores, in whole "
                            "points with anchor, as the window lists them, are: %s."),
                          names->str);
}

static gboolean
parse (VocCli   *self,
       Options  *options,
       char   ***rest,
       int      *exit_code)
{
  g_autofree char *summary = NULL;
  const GOptionEntry entries[] = {
    { "text", 0, 0, G_OPTION_ARG_STRING, &options->text, N_("Answers to these words"), N_("TEXT") },
    { "field", 0, 0, G_OPTION_ARG_STRING, &options->field,
      N_("In this field of work, a word that “vocation-cli fields” lists"), N_("FIELD") },
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
    { "min-resilience", 0, 0, G_OPTION_ARG_INT, &options->numbers[6],
      N_("Resilience of at least so many points"), N_("N") },
    { "max-resilience", 0, 0, G_OPTION_ARG_INT, &options->numbers[7],
      N_("Resilience of at most so many points"), N_("N") },
    { "min-exposure", 0, 0, G_OPTION_ARG_INT, &options->numbers[8],
      N_("At least so many percent of its tasks are exposed to AI"), N_("PERCENT") },
    { "max-exposure", 0, 0, G_OPTION_ARG_INT, &options->numbers[9],
      N_("At most so many percent of its tasks are exposed to AI"), N_("PERCENT") },
    { "less-exposed-than", 0, 0, G_OPTION_ARG_STRING, &options->than,
      N_("Less exposed to AI than this occupation"), N_("ID") },
    { "min", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->least,
      N_("At least so many points of a score; may be given several times"), N_("SCORE:N") },
    { "max", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->most,
      N_("At most so many points of a score; may be given several times"), N_("SCORE:N") },
    { "sort", 0, 0, G_OPTION_ARG_STRING, &options->sort,
      N_("relevance, label, code, skills, distinctiveness or a score"), N_("ORDER") },
    { "ascending", 0, 0, G_OPTION_ARG_NONE, &options->ascending,
      N_("The lowest score first"), NULL },
    { "no-anchor", 0, 0, G_OPTION_ARG_NONE, &options->no_anchor,
      N_("Leave out what research measured for the unit group"), NULL },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &options->scenario,
      N_("How fast what is possible is taken up: slow, steady or fast"), N_("SCENARIO") },
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &options->profile,
      N_("Read this profile instead of the one of the application"), N_("FILE") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &options->limit, N_("At most so many; 0 for all (default)"),
      N_("N") },
    G_OPTION_ENTRY_NULL
  };

  summary = dup_summary ();
  return voc_cli_parse (self, "occupations", summary, entries, 1, 1, rest, exit_code);
}

static gboolean
add_skills (VocCatalogue       *catalogue,
            VocOccupationQuery *query,
            char              **ids,
            const char         *property)
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
      voc_query_add_to_list (VOC_QUERY (query), property, voc_concept_get_uri (skill));
    }

  return TRUE;
}

/* FALSE after the person was told what is wrong with the options. */
static gboolean
set_plain_options (VocOccupationQuery *query,
                   Options            *options)
{
  const char *sort = options->sort != NULL ? options->sort : VOC_OCCUPATION_SORT_RELEVANCE;

  if (!voc_occupation_sort_is_by_facts (sort) && voc_column_find (sort) == NULL)
    {
      g_printerr ("vocation-cli: %s\n",
                  _("--sort takes relevance, label, code, skills, distinctiveness or a score."));
      return FALSE;
    }

  if (options->field != NULL && voc_fields_find (voc_fields_get_default (), options->field) == NULL)
    {
      g_autofree char *quoted = voc_text_dup_quoted (options->field);

      g_printerr (_("vocation-cli: There is no field of work “%s”. See vocation-cli fields.\n"),
                  quoted);
      return FALSE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    {
      GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (query), NUMBERS[i]);
      const VocColumn *column = pspec == NULL ? voc_column_find (strchr (NUMBERS[i], '-') + 1) : NULL;
      int maximum = column != NULL ? (int) column->maximum : (int) G_PARAM_SPEC_UINT (pspec)->maximum;

      if (options->numbers[i] == NOT_GIVEN)
        continue;
      if (options->numbers[i] < 0 || options->numbers[i] > maximum)
        {
          g_printerr (_("vocation-cli: --%s takes a number from 0 to %d.\n"), NUMBERS[i], maximum);
          return FALSE;
        }
      if (column != NULL)
        voc_column_limit (column, query, g_str_has_prefix (NUMBERS[i], "max-"),
                          (guint) options->numbers[i]);
      else
        g_object_set (query, NUMBERS[i], (guint) options->numbers[i], NULL);
    }

  g_object_set (query, "text", options->text, "field", options->field, "isco", options->isco,
                "sort", sort, "ascending", options->ascending, NULL);
  return TRUE;
}

/* FALSE after the person was told what is wrong with one of @limits, each "SCORE:N". */
static gboolean
set_limits (VocOccupationQuery *query,
            char              **limits,
            gboolean            most)
{
  for (gsize i = 0; limits != NULL && limits[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (limits[i], ":", 2);
      const VocColumn *column = voc_column_find (parts[0]);
      guint64 number;

      if (g_strv_length (parts) != 2 || column == NULL ||
          !g_ascii_string_to_unsigned (parts[1], 10, 0, column->maximum, &number, NULL))
        {
          g_autofree char *quoted = voc_text_dup_quoted (limits[i]);

          g_printerr (_("vocation-cli: “%s” is not a score and a number from 0 to 100, such as "
                         "hum:60.\n"),
                      quoted);
          return FALSE;
        }
      voc_column_limit (column, query, most, (guint) number);
    }

  return TRUE;
}

/* FALSE after the person was told why that is no condition. */
static gboolean
set_less_exposed_than (VocLens            *lens,
                       VocOccupationQuery *query,
                       const char         *id)
{
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (GError) error = NULL;

  if (id == NULL)
    return TRUE;

  occupation = voc_catalogue_lookup (voc_lens_get_catalogue (lens), id, VOC_CONCEPT_OCCUPATION,
                                     &error);
  if (occupation == NULL ||
      !voc_less_exposed_add (query, lens, VOC_OCCUPATION (occupation), &error))
    {
      voc_cli_fail (error);
      return FALSE;
    }

  return TRUE;
}

/* Whether the query asks for a column that says something about the person. */
static gboolean
asks_for_person (VocOccupationQuery *query)
{
  int min;
  int max;

  for (guint i = 0; i < voc_column_get_n (); i++)
    {
      const VocColumn *column = voc_column_get (i);

      if (column->score == VOC_SCORE_N_COLUMNS &&
          (g_str_equal (voc_occupation_query_get_sort (query), column->id) ||
           voc_occupation_query_get_range (query, column->id, &min, &max)))
        return TRUE;
    }

  return FALSE;
}

/* FALSE after the person was told why that is no profile. */
static gboolean
set_profile (VocLens            *lens,
             VocOccupationQuery *query,
             const char         *path)
{
  g_autoptr (VocProfile) profile = NULL;
  g_autoptr (VocTraits) traits = NULL;
  g_autoptr (GError) error = NULL;

  if (path == NULL && !asks_for_person (query))
    return TRUE;

  profile = voc_cli_open_profile (path);
  if (profile == NULL)
    return FALSE;
  voc_lens_set_profile (lens, profile);
  if (voc_lens_get_interests (lens) == NULL)
    return TRUE;

  traits = voc_traits_new (voc_scores_get_matrix (voc_lens_get_scores (lens)), &error);
  if (traits == NULL)
    {
      voc_cli_fail (error);
      return FALSE;
    }
  voc_lens_set_traits (lens, traits);
  return TRUE;
}

static void
add_result (JsonBuilder *builder,
            VocConcept  *concept)
{
  VocOccupation *occupation = VOC_OCCUPATION (concept);

  json_builder_begin_object (builder);
  voc_json_add_text (builder, "uri", voc_concept_get_uri (concept));
  voc_json_add_text (builder, "code", voc_concept_get_code (concept));
  voc_json_add_text (builder, "label", voc_concept_get_label (concept));
  voc_json_add_count (builder, "essential", voc_occupation_get_n_essential (occupation));
  voc_json_add_count (builder, "optional", voc_occupation_get_n_optional (occupation));
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
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GError) error = NULL;
  VocCatalogue *catalogue;
  VocScenario scenario;
  int exit_code;

  for (gsize i = 0; i < G_N_ELEMENTS (NUMBERS); i++)
    options.numbers[i] = NOT_GIVEN;
  if (!parse (self, &options, &rest, &exit_code))
    return exit_code;
  if (!voc_cli_check_text (options.text) || !set_plain_options (query, &options) ||
      !set_limits (query, options.least, FALSE) || !set_limits (query, options.most, TRUE) ||
      !voc_cli_parse_scenario (options.scenario, &scenario))
    return VOC_CLI_USAGE;

  lens = voc_cli_open_lens (self, !options.no_anchor, scenario);
  if (lens == NULL)
    return VOC_CLI_FAILED;
  catalogue = voc_lens_get_catalogue (lens);
  if (!add_skills (catalogue, query, options.needs, "needs") ||
      !add_skills (catalogue, query, options.without, "without") ||
      !set_less_exposed_than (lens, query, options.than) ||
      !set_profile (lens, query, options.profile))
    return VOC_CLI_FAILED;

  answer = voc_lens_answer (lens, query, NULL, &error);
  if (answer == NULL)
    return voc_cli_fail (error);

  return voc_cli_print_list (self, catalogue, answer, options.text, MAX (options.limit, 0),
                             add_result, print_row);
}
