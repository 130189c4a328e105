/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "voc-abilities.h"
#include "voc-cli-profile.h"
#include "voc-json-build.h"
#include "voc-lens.h"
#include "voc-path-none.h"

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

/* @from is %NULL for a person. */
static void
add_step (JsonBuilder       *builder,
          const VocPathStep *step,
          VocConcept        *from,
          VocConcept        *to,
          GPtrArray         *learn)
{
  json_builder_begin_object (builder);
  voc_json_add_text (builder, "from", from != NULL ? voc_concept_get_code (from) : NULL);
  voc_json_add_text (builder, "to", voc_concept_get_code (to));
  voc_json_add_text (builder, "from_label", from != NULL ? voc_concept_get_label (from) : NULL);
  voc_json_add_text (builder, "to_label", voc_concept_get_label (to));
  voc_json_add_number (builder, "coverage", voc_coverage_get_share (&step->coverage));
  voc_json_add_count (builder, "essential_have", step->coverage.have);
  voc_json_add_count (builder, "essential_total", step->coverage.total);
  voc_cli_add_learn (builder, learn);
  json_builder_end_object (builder);
}

static void
print_step (const VocPathStep *step,
            VocConcept        *from,
            VocConcept        *to,
            GPtrArray         *learn)
{
  if (from != NULL)
    /* Translators: two occupations; how many essential skills of the second are there, of how many */
    g_print (_("From %s to %s: %u of %u are there.\n"), voc_concept_get_label (from),
             voc_concept_get_label (to), step->coverage.have, step->coverage.total);
  else
    /* Translators: an occupation; how many of its essential skills are there, of how many */
    g_print (_("From your skills to %s: %u of %u are there.\n"), voc_concept_get_label (to),
             step->coverage.have, step->coverage.total);
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
  voc_json_begin_array (builder, "steps");
  for (guint i = 0; i < path->len; i++)
    {
      const VocPathStep *step = path->pdata[i];
      g_autoptr (VocConcept) from =
        step->from != VOC_MATRIX_NONE ? dup_occupation (matrix, step->from) : NULL;
      g_autoptr (VocConcept) to = dup_occupation (matrix, step->to);
      g_autoptr (GPtrArray) learn =
        voc_cli_dup_skills (matrix, (const guint32 *) step->learn->data, step->learn->len);

      if ((from == NULL && step->from != VOC_MATRIX_NONE) || to == NULL || learn == NULL)
        return VOC_CLI_FAILED;
      if (self->json)
        add_step (builder, step, from, to, learn);
      else
        print_step (step, from, to, learn);
    }
  json_builder_end_array (builder);
  voc_json_add_count (builder, "learn_total", total);
  json_builder_end_object (builder);

  if (self->json)
    voc_cli_print_json (builder);
  else
    g_print (ngettext ("%u skill to learn in total.\n", "%u skills to learn in total.\n", total),
             total);
  return VOC_CLI_DONE;
}

/* Tells what is wrong with the options and how many occupations there are. */
static gboolean
check_usage (GStrv         rest,
             const char   *profile,
             const char   *order_id,
             int           hops,
             VocPathOrder *out_order)
{
  const char *wrong = NULL;

  if (hops < 1 || hops > VOC_PATH_MAX_HOPS)
    wrong = _("--max-steps takes a number from 1 to 3.");
  else if (!voc_path_order_from_id (order_id, out_order))
    wrong = _("--order takes least-to-learn, fewest-steps or best-protected.");
  else if (hops != VOC_PATH_MAX_HOPS && *out_order != VOC_PATH_LEAST_TO_LEARN)
    wrong = _("--max-steps goes with --order=least-to-learn only.");
  else if (g_strv_length (rest) != (profile != NULL ? 2 : 3))
    wrong = profile != NULL ? _("With --profile, path takes one occupation: the goal.")
                            : _("path takes two occupations: where to begin, and the goal.");
  if (wrong != NULL)
    g_printerr ("vocation-cli: %s\n", wrong);
  return wrong == NULL;
}

/* What @from lists, or what a person can do. */
typedef struct
{
  VocMatrix *matrix;
  guint from;
  guint8 *known;        /* (owned) (nullable) */
  gint32 *protection;   /* (owned) (nullable) */
} Start;

static void
start_clear (Start *self)
{
  g_free (self->known);
  g_free (self->protection);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Start, start_clear)

static gboolean
begin_with_person (Start      *self,
                   const char *profile_path)
{
  g_autoptr (VocProfile) profile = voc_cli_open_profile (profile_path);
  g_autoptr (VocAbilities) abilities = NULL;

  if (profile == NULL)
    return FALSE;

  abilities = voc_abilities_new (self->matrix, profile);
  self->from = VOC_MATRIX_NONE;
  self->known = voc_abilities_dup_known (abilities);
  return TRUE;
}

/* How well occupations are protected; NULL after the person was told why that is not known. */
static gint32 *
dup_protection (VocMatrix *matrix)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScores) scores = voc_scores_new (matrix->catalogue, matrix->model, &error);
  g_autoptr (VocLens) lens = NULL;

  if (scores == NULL)
    {
      voc_cli_fail (error);
      return NULL;
    }

  lens = voc_lens_new (scores);
  return g_memdup2 (voc_lens_get_values (lens, voc_column_find ("resilience")),
                    (matrix->n_occupations + 1) * sizeof (gint32));
}

static int
tell_none (const Start *start,
           guint        to,
           guint        hops)
{
  VocPathNone none = voc_path_none_find (start->matrix, start->from, start->known, to);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = voc_path_none_dup_text (&none, start->matrix, to, hops, &error);

  if (text == NULL)
    return voc_cli_fail (error);
  g_printerr ("vocation-cli: %s\n", text);
  return VOC_CLI_FAILED;
}

static int
find_and_print (VocCli       *self,
                Start        *start,
                const char   *goal_id,
                VocPathOrder  order,
                guint         hops)
{
  g_autoptr (VocConcept) goal = NULL;
  g_autoptr (GPtrArray) path = NULL;
  guint to;

  goal = voc_cli_find_occupation (start->matrix, goal_id, &to);
  if (goal == NULL)
    return VOC_CLI_FAILED;
  if (order == VOC_PATH_BEST_PROTECTED)
    {
      start->protection = dup_protection (start->matrix);
      if (start->protection == NULL)
        return VOC_CLI_FAILED;
    }

  path = order == VOC_PATH_LEAST_TO_LEARN
           ? voc_path_find (start->matrix, start->from, start->known, to, hops)
           : voc_path_find_by (start->matrix, start->from, start->known, to, order,
                               start->protection, NULL);
  if (path == NULL)
    return tell_none (start, to, hops);
  return print_path (self, start->matrix, path);
}

/**
 * voc_cli_path:
 *
 * `path FROM TO`, or `path --profile=FILE TO`: a way from one occupation, or from what a person can do,
 * to another. None is exit code 1.
 *
 * Returns: the exit code
 */
int
voc_cli_path (VocCli  *self,
              char   **arguments)
{
  int hops = VOC_PATH_MAX_HOPS;
  g_autofree char *profile = NULL;
  g_autofree char *order_id = NULL;
  const GOptionEntry entries[] = {
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &profile,
      N_("Begin with what the profile in this file says, and leave out FROM"), N_("FILE") },
    { "order", 0, 0, G_OPTION_ARG_STRING, &order_id,
      N_("What matters most: least-to-learn (default), fewest-steps or best-protected"),
      N_("ORDER") },
    { "max-steps", 0, 0, G_OPTION_ARG_INT, &hops, N_("At most so many steps, 1 to 3 (default: 3)"),
      N_("N") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (VocMatrix) matrix = NULL;
  g_autoptr (VocConcept) from = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (Start) start = { 0 };
  VocPathOrder order;
  int exit_code;

  if (!voc_cli_parse (
        self, "path [FROM] TO",
        _("Finds the way from one occupation to another, or with --profile from what you "
           "can do, in at most three steps.\n"
           "Unless --order says otherwise, it is the one on which the fewest essential "
           "skills have to be learnt.\n"
           "FROM and TO are codes, concept URIs, or exact labels in any language of "
           "the catalogue; with --profile there is no FROM."),
        entries, 2, 3, &rest, &exit_code))
    return exit_code;
  if (!check_usage (rest, profile, order_id, hops, &order))
    return VOC_CLI_USAGE;

  catalogue = voc_cli_open_catalogue (self);
  if (catalogue == NULL)
    return VOC_CLI_FAILED;
  start.matrix = matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), &error);
  if (matrix == NULL)
    return voc_cli_fail (error);
  if (profile != NULL)
    return begin_with_person (&start, profile)
             ? find_and_print (self, &start, rest[1], order, hops)
             : VOC_CLI_FAILED;

  from = voc_cli_find_occupation (matrix, rest[1], &start.from);
  return from != NULL ? find_and_print (self, &start, rest[2], order, hops) : VOC_CLI_FAILED;
}
