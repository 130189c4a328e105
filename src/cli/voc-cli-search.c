/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-cli.h"

#include <glib/gi18n.h>

#include "voc-json-build.h"

#define DEFAULT_LIMIT 20

static gboolean
parse_kind (const char     *text,
            VocConceptKind *out_kind)
{
  *out_kind = 0;
  if (text == NULL || g_str_equal (text, "any"))
    return TRUE;
  for (VocConceptKind kind = VOC_CONCEPT_OCCUPATION; kind <= VOC_CONCEPT_SKILL; kind++)
    if (g_str_equal (text, voc_concept_kind_to_id (kind)))
      *out_kind = kind;

  return *out_kind != 0;
}

/* Where the words were found, for scripts. */
static const char *const FIELDS[] = {
  [VOC_TEXT_LABEL] = "label",
  [VOC_TEXT_ALTERNATIVE] = "alternative-label",
  [VOC_TEXT_HIDDEN] = "hidden-label",
  [VOC_TEXT_DESCRIPTION] = "description",
  [VOC_TEXT_TITLE] = "also-called",
  [VOC_TEXT_GROUP] = "group",
  [VOC_TEXT_SKILL] = "skill",
};

static void
add_result (JsonBuilder  *builder,
            VocConcept   *concept,
            VocSearchHit *hit)
{
  json_builder_begin_object (builder);
  voc_json_add_text (builder, "kind", voc_concept_kind_to_id (hit->kind));
  voc_json_add_text (builder, "id", voc_concept_get_uri (concept));
  voc_json_add_text (builder, "code", voc_concept_get_code (concept));
  voc_json_add_text (builder, "label", voc_concept_get_label (concept));
  voc_json_add_text (builder, "matched", hit->matched);
  voc_json_add_number (builder, "score", hit->score);
  voc_json_add_text (builder, "field", FIELDS[hit->field]);
  voc_json_add_boolean (builder, "weak", hit->weak);
  json_builder_end_object (builder);
}

static void
print_result (VocConcept   *concept,
              VocSearchHit *hit)
{
  const char *code = voc_concept_get_code (concept);

  g_print ("%-10s  %s", code != NULL ? code : voc_concept_kind_to_id (hit->kind),
           voc_concept_get_label (concept));
  if (hit->matched != NULL && hit->field == VOC_TEXT_TITLE)
    g_print (_("  (also called %s)"), hit->matched);
  else if (hit->field == VOC_TEXT_SKILL)
    /* Translators: %s is a skill that the occupation needs */
    g_print (_("  (needs: %s)"), hit->matched);
  else if (hit->field == VOC_TEXT_GROUP)
    g_print ("%s", _("  (by its kind of work)"));
  else if (hit->field == VOC_TEXT_DESCRIPTION)
    g_print ("%s", _("  (by its description)"));
  else if (hit->matched != NULL)
    g_print ("  (%s)", hit->matched);
  g_print ("\n");
}

static int
print_results (VocCli       *self,
               VocCatalogue *catalogue,
               GPtrArray    *hits,
               const char   *suggestion)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  gboolean weak = FALSE;

  json_builder_begin_object (builder);
  voc_json_add_text (builder, "did_you_mean", suggestion);
  voc_json_begin_array (builder, "results");
  for (guint i = 0; i < hits->len; i++)
    {
      VocSearchHit *hit = hits->pdata[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (catalogue, hit->concept, &error);

      if (concept == NULL)
        return voc_cli_fail (error);
      if (self->json)
        {
          add_result (builder, concept, hit);
          continue;
        }
      if (hit->weak && !weak)
        g_print ("%s\n", _("Less likely:"));
      weak = hit->weak;
      print_result (concept, hit);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  if (self->json)
    voc_cli_print_json (builder);
  return VOC_CLI_DONE;
}

/**
 * voc_cli_search:
 *
 * `search TEXT`: occupations and skills, best first. Finding nothing is exit code 1.
 *
 * Returns: the exit code
 */
int
voc_cli_search (VocCli  *self,
                char   **arguments)
{
  g_autofree char *kind_text = NULL;
  int limit = DEFAULT_LIMIT;
  const GOptionEntry entries[] = {
    { "kind", 0, 0, G_OPTION_ARG_STRING, &kind_text, N_("occupation, skill or any"), N_("KIND") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit,
      N_("At most so many results; 0 for all (default: 20)"), N_("N") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *suggestion = NULL;
  VocConceptKind kind;
  int exit_code;

  if (!voc_cli_parse (self, "search TEXT", _("Finds occupations and skills, best first."), entries,
                      2, -1, &rest, &exit_code))
    return exit_code;
  if (!voc_cli_check_limit (limit))
    return VOC_CLI_USAGE;
  if (!parse_kind (kind_text, &kind))
    {
      g_printerr ("vocation-cli: %s\n", _("--kind takes occupation, skill or any."));
      return VOC_CLI_USAGE;
    }

  text = g_strjoinv (" ", rest + 1);
  if (!voc_cli_check_text (text))
    return VOC_CLI_USAGE;

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;

  hits = voc_catalogue_find (catalogue, text, kind, limit, &suggestion, NULL, &error);
  if (hits == NULL)
    return voc_cli_fail (error);

  voc_cli_print_meant (self, text, suggestion,
                       hits->len > 0 && !((VocSearchHit *) hits->pdata[0])->corrected);
  exit_code =
    hits->len > 0 || self->json ? print_results (self, catalogue, hits, suggestion) : VOC_CLI_DONE;
  if (hits->len == 0)
    {
      g_printerr (_("vocation-cli: Nothing was found for “%s”.\n"), text);
      exit_code = VOC_CLI_FAILED;
    }

  return exit_code;
}
