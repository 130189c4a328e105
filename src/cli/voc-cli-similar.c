/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "voc-cli-profile.h"
#include "voc-cli-score-json.h"
#include "voc-json-build.h"
#include "voc-similar-filter.h"
#include "voc-text.h"

#define DEFAULT_LIMIT 20

/* What is printed: @protection is %NULL where it was not asked for. */
typedef struct
{
  VocMatrix *matrix;
  VocSimilarity *similarity;
  guint occupation;
  const gint32 *protection;
  GArray *nearest;
} List;

static VocRatio
get_protection (const List *list,
                guint       occupation)
{
  gint32 value = list->protection[occupation];

  return value != VOC_COLUMN_UNKNOWN ? voc_ratio_new (value, VOC_COLUMN_ONE) : VOC_RATIO_UNKNOWN;
}

static void
add_result (JsonBuilder      *builder,
            const List       *list,
            const VocSimilar *similar,
            VocConcept       *concept)
{
  VocLikenessParts parts =
    voc_similarity_get_parts (list->similarity, list->occupation, similar->occupation);

  json_builder_begin_object (builder);
  voc_cli_add_concept (builder, concept);
  voc_json_add_number (builder, "similarity", similar->similarity);
  voc_json_add_number (builder, "skill_similarity", parts.skills);
  voc_json_add_number (builder, "group_similarity", parts.groups);
  voc_json_add_text (builder, "word", voc_likeness_to_id (voc_likeness_of (similar->similarity)));
  voc_json_add_count (builder, "shared", similar->shared);
  voc_json_add_count (builder, "missing", similar->missing);
  voc_json_add_count (builder, "extra", similar->extra);
  if (list->protection != NULL)
    voc_json_add_ratio (builder, "resilience", get_protection (list, similar->occupation));
  json_builder_end_object (builder);
}

static void
print_result (const List       *list,
              const VocSimilar *similar,
              VocConcept       *concept)
{
  g_autofree char *counts = voc_similar_dup_counts (similar);
  const char *code = voc_concept_get_code (concept);

  g_print ("%.2f  %-10s  ", similar->similarity,
           voc_likeness_to_title (voc_likeness_of (similar->similarity)));
  if (list->protection != NULL)
    {
      g_autofree char *resilience =
        voc_ratio_format_for_people (get_protection (list, similar->occupation), 0);

      g_print ("%3s  ", resilience);
    }
  g_print ("%-10s %s  (%s)\n", code != NULL ? code : "", voc_concept_get_label (concept), counts);
}

static int
print_list (VocCli     *self,
            const List *list)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  if (list->protection != NULL)
    voc_json_add_ratio (builder, "resilience", get_protection (list, list->occupation));
  voc_json_begin_array (builder, "results");
  for (guint i = 0; i < list->nearest->len; i++)
    {
      const VocSimilar *similar = &g_array_index (list->nearest, VocSimilar, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (
        list->matrix->catalogue, list->matrix->occupations[similar->occupation].id, &error);

      if (concept == NULL)
        return voc_cli_fail (error);
      if (self->json)
        add_result (builder, list, similar, concept);
      else
        print_result (list, similar, concept);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  if (self->json)
    voc_cli_print_json (builder);
  return VOC_CLI_DONE;
}

/* Which work is wanted. */
typedef struct
{
  VocSimilarFilter filter;
  char *
    profile; /* (owned) (nullable): for what is reachable: a file; NULL for that of the application */
  int limit;
} Wanted;

static void
wanted_clear (Wanted *self)
{
  g_free (self->profile);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wanted, wanted_clear)

static int
tell_none (const Wanted *wanted,
           VocConcept   *occupation)
{
  g_autofree char *label = voc_text_dup_quoted (voc_concept_get_label (occupation));

  g_printerr (wanted->filter == VOC_SIMILAR_ALL ? _("vocation-cli: No occupation is like %s.\n")
              : wanted->filter == VOC_SIMILAR_BETTER_PROTECTED
                ? _("vocation-cli: No occupation that is like %s is better protected.\n")
                : _("vocation-cli: No occupation that is like %s is so.\n"),
              label);
  return VOC_CLI_FAILED;
}

static int
print_nearest (VocCli       *self,
               VocLens      *lens,
               const char   *id,
               const Wanted *wanted)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);
  g_autoptr (VocAbilities) abilities = NULL;
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (GArray) nearest = NULL;
  List list = { .matrix = matrix, .similarity = similarity };
  int exit_code;

  occupation = voc_cli_find_occupation (matrix, id, &list.occupation);
  if (occupation == NULL)
    return VOC_CLI_FAILED;
  if ((wanted->filter & VOC_SIMILAR_REACHABLE) != 0)
    {
      g_autoptr (VocProfile) profile = voc_cli_open_profile (wanted->profile);

      if (profile == NULL)
        return VOC_CLI_FAILED;
      abilities = voc_abilities_new (matrix, profile);
    }
  if ((wanted->filter & VOC_SIMILAR_BETTER_PROTECTED) != 0)
    list.protection = voc_lens_get_values (lens, voc_column_find ("resilience"));
  list.nearest = nearest =
    voc_similar_filter_find (wanted->filter, lens, abilities, list.occupation,
                             wanted->limit > 0 ? (guint) wanted->limit : matrix->n_occupations);

  exit_code = nearest->len > 0 || self->json ? print_list (self, &list) : VOC_CLI_DONE;
  if (nearest->len > 0 || exit_code != VOC_CLI_DONE)
    return exit_code;
  return tell_none (wanted, occupation);
}

/**
 * voc_cli_similar:
 *
 * `similar ID`: the occupations that are most like one. None is exit code 1.
 *
 * Returns: the exit code
 */
int
voc_cli_similar (VocCli  *self,
                 char   **arguments)
{
  gboolean better_protected = FALSE, same_training = FALSE, reachable = FALSE, no_anchor = FALSE;
  g_autofree char *scenario_id = NULL;
  g_auto (Wanted) wanted = { .limit = DEFAULT_LIMIT };
  const GOptionEntry entries[] = {
    { "better-protected", 0, 0, G_OPTION_ARG_NONE, &better_protected,
      N_("Only those that are more resilient"), NULL },
    { "same-training", 0, 0, G_OPTION_ARG_NONE, &same_training,
      N_("Only those whose training is as long"), NULL },
    { "reachable", 0, 0, G_OPTION_ARG_NONE, &reachable,
      N_("Only those of whose essential skills you have at least 3 in 10"), NULL },
    { "profile", 0, 0, G_OPTION_ARG_FILENAME, &wanted.profile,
      N_("Read what you can do from this file instead of the application's"), N_("FILE") },
    { "no-anchor", 0, 0, G_OPTION_ARG_NONE, &no_anchor,
      N_("Leave out what research measured for the unit group"), NULL },
    { "scenario", 0, 0, G_OPTION_ARG_STRING, &scenario_id,
      N_("How fast what is possible is taken up: slow, steady or fast"), N_("SCENARIO") },
    { "limit", 0, 0, G_OPTION_ARG_INT, &wanted.limit,
      N_("At most so many results; 0 for all (default: 20)"), N_("N") },
    G_OPTION_ENTRY_NULL
  };
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (VocLens) lens = NULL;
  VocScenario scenario;
  int exit_code;

  if (!voc_cli_parse (self, "similar ID",
                      _("Lists the occupations that need most nearly the same skills as one.\n"
                         "ID is a code, a concept URI, or an exact label in any language of the "
                         "catalogue."),
                      entries, 2, 2, &rest, &exit_code))
    return exit_code;
  if (!voc_cli_parse_scenario (scenario_id, &scenario))
    return VOC_CLI_USAGE;
  if (!voc_cli_check_limit (wanted.limit))
    return VOC_CLI_USAGE;

  lens = voc_cli_open_lens (self, !no_anchor, scenario);
  if (lens == NULL)
    return VOC_CLI_FAILED;

  wanted.filter = (better_protected ? VOC_SIMILAR_BETTER_PROTECTED : 0) |
                  (same_training ? VOC_SIMILAR_SAME_TRAINING : 0) |
                  (reachable ? VOC_SIMILAR_REACHABLE : 0);
  return print_nearest (self, lens, rest[1], &wanted);
}
