/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "voc-cli.h"
#include "voc-json-build.h"
#include "voc-steps.h"

#define DEFAULT_LIMIT 5

static void
add_step (JsonBuilder   *builder,
          const VocStep *step,
          VocConcept    *to,
          GPtrArray     *learn)
{
  json_builder_begin_object (builder);
  voc_cli_add_concept (builder, to);
  voc_json_add_number (builder, "coverage", voc_coverage_get_share (&step->coverage));
  voc_json_add_text (builder, "band",
                     voc_reach_to_id (voc_coverage_get_reach (&step->coverage)));
  voc_json_add_count (builder, "essential_have", step->coverage.have);
  voc_json_add_count (builder, "essential_total", step->coverage.total);
  voc_cli_add_learn (builder, learn);
  json_builder_end_object (builder);
}

static void
print_step (const VocStep *step,
            VocConcept    *to,
            GPtrArray     *learn)
{
  const char *code = voc_concept_get_code (to);
  g_autofree char *text = voc_coverage_dup_text (&step->coverage);

  g_print ("  %-10s %s  (%s, %s)\n", code != NULL ? code : "", voc_concept_get_label (to), text,
           voc_reach_to_title (voc_coverage_get_reach (&step->coverage)));
  for (guint i = 0; i < learn->len; i++)
    g_print ("    %s\n", voc_concept_get_label (learn->pdata[i]));
}

/* The steps of one kind. FALSE after the person was told what went wrong. */
static gboolean
print_kind (VocCli      *self,
            JsonBuilder *builder,
            VocMatrix   *matrix,
            guint        from,
            GArray      *steps)
{
  for (guint i = 0; i < steps->len; i++)
    {
      const VocStep *step = &g_array_index (steps, VocStep, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) missing = voc_coverage_list_missing (matrix, from, step->occupation);
      g_autoptr (GPtrArray)
        learn = voc_cli_dup_skills (matrix, (const guint32 *) missing->data, missing->len);
      g_autoptr (VocConcept)
        to = voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[step->occupation].id,
                                        &error);

      if (to == NULL)
        voc_cli_fail (error);
      if (to == NULL || learn == NULL)
        return FALSE;
      if (self->json)
        add_step (builder, step, to, learn);
      else
        print_step (step, to, learn);
    }

  return TRUE;
}

static int
print_steps (VocCli     *self,
             VocLens    *lens,
             const char *id,
             guint       limit)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (VocConcept) occupation = NULL;
  guint from;

  occupation = voc_cli_find_occupation (matrix, id, &from);
  if (occupation == NULL)
    return VOC_CLI_FAILED;

  json_builder_begin_object (builder);
  for (VocStepKind kind = 0; kind < VOC_N_STEP_KINDS; kind++)
    {
      g_autoptr (GArray) steps = voc_steps_find (lens, from, kind, limit);

      voc_json_begin_array (builder, voc_step_kind_to_id (kind));
      if (!self->json)
        g_print ("%s\n", voc_step_kind_to_title (kind));
      if (!print_kind (self, builder, matrix, from, steps))
        return VOC_CLI_FAILED;
      json_builder_end_array (builder);
    }
  json_builder_end_object (builder);
  if (self->json)
    voc_cli_print_json (builder);

  return VOC_CLI_DONE;
}

/**
 * voc_cli_steps:
 *
 * `steps ID`: where one step leads from an occupation: up, sideways and down in preparation, with what
 * there is to learn.
 *
 * Returns: the exit code
 */
int
voc_cli_steps (VocCli  *self,
               char   **arguments)
{
  int limit = DEFAULT_LIMIT;
  const GOptionEntry entries[] = {
    { "limit", 0, 0, G_OPTION_ARG_INT, &limit,
      N_("At most so many of each kind; 0 for all (default: 5)"), N_("N") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocLens) lens = NULL;
  int exit_code;

  if (!voc_cli_parse (self, "steps ID",
                      _("Lists the occupations that are one step from another: such that ask for "
                         "more, as much, and less preparation, of whose essential skills at least "
                         "3 in 10 are there, with what there is to learn.\n"
                         "ID is a code, a concept URI, or an exact label in any language of the "
                         "catalogue."),
                      entries, 2, 2, &rest, &exit_code))
    return exit_code;
  if (!voc_cli_check_limit (limit))
    return VOC_CLI_USAGE;

  lens = voc_cli_open_lens (self, TRUE, VOC_SCENARIO_STEADY);
  if (lens == NULL)
    return VOC_CLI_FAILED;

  return print_steps (self, lens, rest[1], limit > 0 ? (guint) limit : G_MAXUINT);
}
