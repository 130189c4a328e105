/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-json-build.h"
#include "voc-text.h"

#include "voc-catalogue-limits.h"
#include "voc-catalogue-location.h"
#include "voc-cli-output.h"

/* The common options, which may stand before and after the command's name. */
static GOptionGroup *
make_common_group (VocCli *self)
{
  GOptionEntry entries[] = {
    { "catalogue", 'c', 0, G_OPTION_ARG_FILENAME, &self->catalogue_path,
      N_("Use this catalogue instead of the one that the application would use"), N_("FILE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_("Print one JSON document"), NULL },
    { "language", 0, 0, G_OPTION_ARG_STRING, &self->language,
      N_("Read the catalogue in this language; for import, its base language"), N_("LANG") },
    G_OPTION_ENTRY_NULL
  };
  GOptionGroup *group = g_option_group_new (NULL, NULL, NULL, NULL, NULL);

  g_option_group_add_entries (group, entries);
  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  return group;
}

/**
 * voc_cli_parse:
 * @usage: the command and its arguments, such as "show ID"
 * @summary: what the command does, translated
 * @entries: (nullable): options of this command only
 * @min_arguments: how many arguments there must be, the command's name counted
 * @max_arguments: how many there may be; -1 for any number
 * @arguments: (inout): what was typed; what remains
 * @out_exit: (out): exit code, if the program is to end here
 *
 * Returns: whether to go on
 */
gboolean
voc_cli_parse (VocCli              *self,
               const char          *usage,
               const char          *summary,
               const GOptionEntry  *entries,
               int                  min_arguments,
               int                  max_arguments,
               char              ***arguments,
               int                 *out_exit)
{
  g_autoptr (GOptionContext) context = g_option_context_new (usage);
  g_autoptr (GError) error = NULL;
  int n_arguments;

  g_option_context_set_summary (context, summary);
  g_option_context_set_main_group (context, make_common_group (self));
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);

  *out_exit = VOC_CLI_USAGE;
  if (!g_option_context_parse_strv (context, arguments, &error))
    {
      g_printerr ("vocation-cli: %s\n", error->message);
      return FALSE;
    }

  /* Options may stand anywhere, so the program's name goes and the command's is first. */
  n_arguments = g_strv_length (*arguments) - 1;
  g_free ((*arguments)[0]);
  memmove (*arguments, *arguments + 1, (n_arguments + 1) * sizeof (char *));

  if (n_arguments < min_arguments || (max_arguments >= 0 && n_arguments > max_arguments))
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      g_printerr ("%s", help);
      return FALSE;
    }

  return TRUE;
}

/**
 * voc_cli_check_limit:
 * @limit: what was given with --limit
 *
 * Returns: whether it can be; %FALSE after the person was told that it cannot
 */
gboolean
voc_cli_check_limit (int limit)
{
  if (limit < 0)
    g_printerr ("vocation-cli: %s\n", _("--limit takes a number from 0 up."));

  return limit >= 0;
}

/* The catalogue file that was asked for, or the one that the application would use. */
static GFile *
dup_file (VocCli *self)
{
  g_autofree char *configured = NULL;

  if (self->catalogue_path != NULL)
    return g_file_new_for_commandline_arg (self->catalogue_path);

  configured = voc_catalogue_location_dup_configured ();
  return voc_catalogue_location_dup_default (configured);
}

/**
 * voc_cli_open_catalogue:
 *
 * Returns: (transfer full) (nullable): the catalogue; %NULL after the person was told why not
 */
VocCatalogue *
voc_cli_open_catalogue (VocCli *self)
{
  g_autoptr (GFile) file = dup_file (self);
  g_autoptr (GError) error = NULL;
  VocCatalogue *catalogue = voc_catalogue_open (file, self->language, &error);

  if (catalogue == NULL)
    voc_cli_fail (error);
  return catalogue;
}

/**
 * voc_cli_open_lens:
 * @anchored: whether to see through what research measured for unit groups
 * @adoption: how fast what is possible is taken up
 *
 * Returns: (transfer full) (nullable): the catalogue, seen so; %NULL after the person was told why not
 */
VocLens *
voc_cli_open_lens (VocCli      *self,
                   gboolean     anchored,
                   VocScenario  adoption)
{
  g_autoptr (VocCatalogue) catalogue = voc_cli_open_catalogue (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScores) scores = NULL;
  VocLens *lens;

  if (catalogue == NULL)
    return NULL;
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  if (scores == NULL)
    {
      voc_cli_fail (error);
      return NULL;
    }

  lens = voc_lens_new (scores);
  voc_lens_set_anchored (lens, anchored);
  voc_lens_set_adoption (lens, adoption);

  return lens;
}

/**
 * voc_cli_find_occupation:
 * @matrix: occupations of a catalogue
 * @id: code, URI or label
 * @out_index: (out): its index in @matrix
 *
 * Returns: (transfer full) (nullable): the occupation; %NULL after the person was told that there is
 *   none
 */
VocConcept *
voc_cli_find_occupation (VocMatrix  *matrix,
                         const char *id,
                         guint      *out_index)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) occupation =
    voc_catalogue_lookup (matrix->catalogue, id, VOC_CONCEPT_OCCUPATION, &error);

  if (occupation == NULL)
    {
      voc_cli_fail (error);
      return NULL;
    }
  /* The tables that the matrix is read from are not those of the concepts. */
  if (!voc_matrix_find_occupation (matrix, voc_concept_get_id (occupation), out_index))
    {
      g_autofree char *quoted = voc_text_dup_quoted (id);

      g_set_error (&error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                   _("The catalogue is damaged (%s)."), quoted);
      voc_cli_fail (error);
      return NULL;
    }

  return g_steal_pointer (&occupation);
}

static int
compare_labels (gconstpointer a,
                gconstpointer b)
{
  return g_utf8_collate (voc_concept_get_label (*(VocConcept *const *) a),
                         voc_concept_get_label (*(VocConcept *const *) b));
}

/**
 * voc_cli_dup_skills:
 * @matrix: skills of a catalogue
 * @indices: (array length=n): indices of skills in @matrix
 * @n: how many
 *
 * Returns: (transfer full) (nullable) (element-type VocSkill): the skills by label; %NULL after the
 *   person was told why they could not be read
 */
GPtrArray *
voc_cli_dup_skills (VocMatrix     *matrix,
                    const guint32 *indices,
                    guint          n)
{
  g_autoptr (GPtrArray) skills = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GError) error = NULL;
      VocConcept *skill =
        voc_catalogue_dup_concept (matrix->catalogue, matrix->skills[indices[i]].id, &error);

      if (skill == NULL)
        {
          voc_cli_fail (error);
          return NULL;
        }
      g_ptr_array_add (skills, skill);
    }
  g_ptr_array_sort (skills, compare_labels);

  return g_steal_pointer (&skills);
}

/**
 * voc_cli_fail:
 * @error: what went wrong
 *
 * Tells it on stderr.
 *
 * Returns: the exit code for it
 */
int
voc_cli_fail (const GError *error)
{
  g_autofree char *sentence = g_strdup (error->message);

  /* A name that it quotes may have several lines. */
  g_strdelimit (sentence, "\r\n", ' ');
  g_printerr ("vocation-cli: %s\n", sentence);
  return VOC_CLI_FAILED;
}

/**
 * voc_cli_check_text:
 * @text: (nullable): words to search for
 *
 * Tells on stderr that there are too many; what is found would be for a part of them.
 *
 * Returns: whether they can be searched for
 */
gboolean
voc_cli_check_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);

  if (g_utf8_strlen (valid, -1) <= VOC_LIMIT_QUERY)
    return TRUE;

  g_printerr (_("vocation-cli: The text to search for is longer than %u characters.\n"),
              VOC_LIMIT_QUERY);
  return FALSE;
}

/**
 * voc_cli_parse_scenario:
 * @id: (nullable): what was typed after --scenario
 * @out_scenario: (out): the scenario; steady adoption if nothing was typed
 *
 * Returns: %FALSE after the person was told what is wrong
 */
gboolean
voc_cli_parse_scenario (const char  *id,
                        VocScenario *out_scenario)
{
  g_autofree char *quoted = NULL;

  *out_scenario = VOC_SCENARIO_STEADY;
  if (id == NULL || voc_scenario_from_id (id, out_scenario))
    return TRUE;

  quoted = voc_text_dup_quoted (id);
  g_printerr (_("vocation-cli: There is no scenario “%s”; choose slow, steady or fast.\n"), quoted);
  return FALSE;
}

/**
 * voc_cli_print_json:
 * @builder: a complete document
 *
 * Prints it on stdout, in UTF-8 whatever the locale.
 */
void
voc_cli_print_json (JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = NULL;

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  voc_cli_output_write (text);
  voc_cli_output_write ("\n");
}

/**
 * voc_cli_add_concept:
 * @concept: an occupation or a skill
 *
 * Adds its URI, its code if it has one, and its label to the object that is being built.
 */
void
voc_cli_add_concept (JsonBuilder *builder,
                     VocConcept  *concept)
{
  voc_json_add_text (builder, "uri", voc_concept_get_uri (concept));
  if (VOC_IS_OCCUPATION (concept))
    voc_json_add_text (builder, "code", voc_concept_get_code (concept));
  voc_json_add_text (builder, "label", voc_concept_get_label (concept));
}

/**
 * voc_cli_add_learn:
 * @skills: (element-type VocSkill): what there is to learn
 *
 * Adds it to the object that is being built.
 */
void
voc_cli_add_learn (JsonBuilder *builder,
                   GPtrArray   *skills)
{
  voc_json_begin_array (builder, "learn");
  for (guint i = 0; i < skills->len; i++)
    {
      json_builder_begin_object (builder);
      voc_cli_add_concept (builder, skills->pdata[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * voc_cli_print_meant:
 * @text: what was typed
 * @meant: (nullable): what was probably meant
 * @found: whether something was found as it was typed
 *
 * Asks on stderr, and only where the answer is text.
 */
void
voc_cli_print_meant (VocCli     *self,
                     const char *text,
                     const char *meant,
                     gboolean    found)
{
  if (meant == NULL || self->json)
    return;
  if (found)
    g_printerr (_("vocation-cli: Little was found for “%s”. Did you mean “%s”?\n"), text, meant);
  else
    g_printerr (_("vocation-cli: Nothing was found for “%s”. Did you mean “%s”?\n"), text, meant);
}

/* The hits of what was typed come first. */
static gboolean
is_found (VocAnswer *answer)
{
  VocSearchHit *first = voc_answer_get_hit (answer, 0);

  return first != NULL && !first->corrected;
}

/**
 * voc_cli_print_list:
 * @catalogue: where the concepts are
 * @answer: which, in order
 * @text: (nullable): the words that they answer to
 * @limit: how many to print at the most; 0 for all
 * @add_result: adds one to the JSON document
 * @print_row: prints one as text
 *
 * Prints a list as text, or as JSON with the number of all, what was probably meant and the results.
 *
 * Returns: the exit code
 */
int
voc_cli_print_list (VocCli          *self,
                    VocCatalogue    *catalogue,
                    VocAnswer       *answer,
                    const char      *text,
                    guint            limit,
                    VocCliAddResult  add_result,
                    VocCliPrintRow   print_row)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  voc_json_add_count (builder, "count", answer->ids->len);
  voc_json_add_text (builder, "did_you_mean", answer->meant);
  voc_json_begin_array (builder, "results");
  for (guint i = 0; i < answer->ids->len && (limit == 0 || i < limit); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept) concept =
        voc_catalogue_dup_concept (catalogue, g_array_index (answer->ids, guint, i), &error);

      if (concept == NULL)
        return voc_cli_fail (error);
      if (self->json)
        add_result (builder, concept);
      else
        print_row (concept);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  if (self->json)
    voc_cli_print_json (builder);
  voc_cli_print_meant (self, text, answer->meant, is_found (answer));
  return VOC_CLI_DONE;
}
