/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "voc-cli.h"
#include "voc-path.h"
#include "voc-similarity.h"
#include "voc-text.h"

static VocConcept *
dup_occupation (VocMatrix *matrix,
                guint      index)
{
  g_autoptr (GError) error = NULL;
  VocConcept *occupation =
    voc_catalogue_dup_concept (matrix->catalogue, matrix->occupations[index].id, &error);

  if (occupation == NULL)
    voc_cli_fail (error);
  return occupation;
}

static void
add_learn (JsonBuilder *builder,
           GPtrArray   *skills)
{
  json_builder_set_member_name (builder, "learn");
  json_builder_begin_array (builder);
  for (guint i = 0; i < skills->len; i++)
    {
      json_builder_begin_object (builder);
      voc_cli_add_concept (builder, skills->pdata[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_step (JsonBuilder       *builder,
          const VocPathStep *step,
          VocConcept        *from,
          VocConcept        *to,
          GPtrArray         *learn)
{
  json_builder_begin_object (builder);
  voc_cli_add_member (builder, "from", voc_concept_get_code (from));
  voc_cli_add_member (builder, "to", voc_concept_get_code (to));
  voc_cli_add_member (builder, "from_label", voc_concept_get_label (from));
  voc_cli_add_member (builder, "to_label", voc_concept_get_label (to));
  voc_cli_add_number (builder, "coverage", voc_coverage_get_share (&step->coverage));
  voc_cli_add_count (builder, "essential_have", step->coverage.have);
  voc_cli_add_count (builder, "essential_total", step->coverage.total);
  add_learn (builder, learn);
  json_builder_end_object (builder);
}

static void
print_step (const VocPathStep *step,
            VocConcept        *from,
            VocConcept        *to,
            GPtrArray         *learn)
{
  /* Translators: two occupations; how many essential skills of the second are there, of how many */
  g_print (_("From %s to %s: %u of %u are there.\n"), voc_concept_get_label (from),
           voc_concept_get_label (to), step->coverage.have, step->coverage.total);
  for (guint i = 0; i < learn->len; i++)
    g_print ("  %s\n", voc_concept_get_label (learn->pdata[i]));
}

static int
print_path (VocCli    *self,
            VocMatrix *matrix,
            GPtrArray *path)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint total = voc_path_count_learn (path);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < path->len; i++)
    {
      const VocPathStep *step = path->pdata[i];
      g_autoptr (VocConcept) from = dup_occupation (matrix, step->from);
      g_autoptr (VocConcept) to = dup_occupation (matrix, step->to);
      g_autoptr (GPtrArray) learn =
        voc_cli_dup_skills (matrix, (const guint32 *) step->learn->data, step->learn->len);

      if (from == NULL || to == NULL || learn == NULL)
        return VOC_CLI_FAILED;
      if (self->json)
        add_step (builder, step, from, to, learn);
      else
        print_step (step, from, to, learn);
    }
  json_builder_end_array (builder);
  voc_cli_add_count (builder, "learn_total", total);
  json_builder_end_object (builder);

  if (self->json)
    voc_cli_print_json (builder);
  else
    g_print (ngettext ("%u skill to learn in total.\n", "%u skills to learn in total.\n", total),
             total);
  return VOC_CLI_DONE;
}

/* Of what can be reached in one step, what is most like the goal. */
static VocConcept *
dup_nearest (VocMatrix *matrix,
             guint      from,
             guint      to)
{
  g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);
  g_autofree double *all = voc_similarity_dup_all (similarity, to);
  guint nearest = VOC_MATRIX_NONE;

  for (guint o = 0; o < matrix->n_occupations; o++)
    {
      VocCoverage coverage;

      if (o == from || all[o] <= 0 || (nearest != VOC_MATRIX_NONE && all[o] <= all[nearest]))
        continue;
      coverage = voc_coverage_from_occupation (matrix, from, o);
      if (voc_coverage_get_reach (&coverage) >= VOC_REACH_REACHABLE)
        nearest = o;
    }

  return nearest != VOC_MATRIX_NONE ? dup_occupation (matrix, nearest) : NULL;
}

static void
tell_none (VocMatrix  *matrix,
           guint       from,
           guint       to,
           VocConcept *goal)
{
  VocCoverage coverage = voc_coverage_from_occupation (matrix, from, to);
  g_autofree char *label = voc_text_dup_quoted (voc_concept_get_label (goal));
  g_autofree char *nearest_label = NULL;
  g_autoptr (VocConcept) nearest = NULL;

  if (coverage.total == 0)
    {
      /* Translators: %s is the name of an occupation */
      g_printerr (_("vocation-cli: What is essential for %s is not known.\n"),
                  label);
      return;
    }

  nearest = dup_nearest (matrix, from, to);
  if (nearest != NULL)
    nearest_label = voc_text_dup_quoted (voc_concept_get_label (nearest));
  if (nearest != NULL)
    /* Translators: the name of an occupation, how many of its essential skills are there, of how
     * many, and the name of another occupation */
    g_printerr (_("vocation-cli: There is no way to %s in three steps; %u of its %u essential "
                   "skills are there. The nearest to it that can be reached is %s.\n"),
                label, coverage.have, coverage.total, nearest_label);
  else
    /* Translators: the name of an occupation, how many of its essential skills are there, of how
     * many */
    g_printerr (_("vocation-cli: There is no way to %s in three steps; %u of its %u essential "
                   "skills are there.\n"),
                label, coverage.have, coverage.total);
}

/**
 * voc_cli_path:
 *
 * `path FROM TO`: the way from one occupation to another with the least to learn. None is exit code
 * 1.
 *
 * Returns: the exit code
 */
int
voc_cli_path (VocCli  *self,
              char   **arguments)
{
  int hops = VOC_PATH_MAX_HOPS;
  const GOptionEntry entries[] = {
    { "max-steps", 0, 0, G_OPTION_ARG_INT, &hops, N_("At most so many steps, 1 to 3 (default: 3)"),
      N_("N") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocMatrix) matrix = NULL;
  g_autoptr (VocConcept) start = NULL;
  g_autoptr (VocConcept) goal = NULL;
  g_autoptr (GPtrArray) path = NULL;
  g_autoptr (GError) error = NULL;
  guint from, to;
  int exit_code;

  if (!voc_cli_parse (self, "path FROM TO",
                      _("Finds the way from one occupation to another, in at most three steps, on "
                         "which the fewest essential skills have to be learnt.\n"
                         "FROM and TO are codes, concept URIs, or exact labels in any language of "
                         "the catalogue."),
                      entries, 3, 3, &rest, &exit_code))
    return exit_code;
  if (hops < 1 || hops > VOC_PATH_MAX_HOPS)
    {
      g_printerr ("vocation-cli: %s\n", _("--max-steps takes a number from 1 to 3."));
      return VOC_CLI_USAGE;
    }

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), &error);
  if (matrix == NULL)
    return voc_cli_fail (error);
  start = voc_cli_find_occupation (matrix, rest[1], &from);
  goal = start != NULL ? voc_cli_find_occupation (matrix, rest[2], &to) : NULL;
  if (goal == NULL)
    return VOC_CLI_FAILED;

  path = voc_path_find (matrix, from, NULL, to, hops);
  if (path != NULL)
    return print_path (self, matrix, path);
  tell_none (matrix, from, to, goal);
  return VOC_CLI_FAILED;
}
