/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>

#include "bench-utils.h"
#include "voc-catalogue-query.h"
#include "voc-browse-model.h"
#include "voc-skills.h"

/*
 * What the window asks a catalogue for besides searching: each question with the largest answer that
 * the catalogue has. What is asked on the main thread must be answered within one frame.
 *
 *   bench-pages [CATALOGUE]
 */

#define N_RUNS 9
#define FRAME_MS 16.0
#define SWITCH_MS 50.0

typedef struct
{
  VocCatalogue *catalogue;      /* (owned) */
  VocOccupation *occupation;    /* (owned): that with the most requirements */
  VocSkill *skill;              /* (owned): that which most occupations need */
  VocConcept *group;            /* (owned): that with the most members */
} Worst;

typedef guint (*Question) (Worst *worst);

static guint
count_array (GPtrArray *array)
{
  guint n = array != NULL ? array->len : 0;

  g_clear_pointer (&array, g_ptr_array_unref);
  return n;
}

static guint
ask_requirements (Worst *worst)
{
  return count_array (voc_catalogue_dup_requirements (worst->catalogue, worst->occupation, NULL));
}

static guint
ask_concept (Worst *worst)
{
  g_autoptr (VocConcept)
    concept = voc_catalogue_dup_concept (worst->catalogue,
                                         voc_concept_get_id (VOC_CONCEPT (worst->occupation)),
                                         NULL);

  return concept != NULL;
}

static guint
ask_uri (Worst *worst)
{
  g_autoptr (VocConcept) concept =
    voc_catalogue_lookup (worst->catalogue, voc_concept_get_uri (VOC_CONCEPT (worst->skill)),
                          VOC_CONCEPT_SKILL, NULL);

  return concept != NULL;
}

static guint
ask_label (Worst *worst)
{
  g_autoptr (VocConcept) concept =
    voc_catalogue_lookup (worst->catalogue, "no such name", VOC_CONCEPT_SKILL, NULL);

  return concept != NULL;
}

static guint
ask_code (Worst *worst)
{
  g_autoptr (VocConcept) concept =
    voc_catalogue_lookup (worst->catalogue, voc_concept_get_code (VOC_CONCEPT (worst->occupation)),
                          VOC_CONCEPT_OCCUPATION, NULL);

  return concept != NULL;
}

static guint
ask_uses (Worst *worst)
{
  return count_array (voc_catalogue_dup_skill_uses (worst->catalogue, worst->skill, NULL));
}

static guint
ask_related (Worst *worst)
{
  return count_array (voc_catalogue_dup_related_skills (worst->catalogue, worst->skill, NULL));
}

static guint
ask_broader (Worst *worst)
{
  return count_array (voc_catalogue_dup_broader (worst->catalogue, VOC_CONCEPT (worst->skill),
                                                 NULL));
}

static guint
ask_narrower (Worst *worst)
{
  return count_array (voc_catalogue_dup_narrower (worst->catalogue, worst->group, NULL));
}

static guint
ask_isco_groups (Worst *worst)
{
  return count_array (voc_catalogue_dup_groups (worst->catalogue, VOC_SCHEME_ISCO, NULL));
}

static guint
ask_skill_groups (Worst *worst)
{
  return count_array (voc_catalogue_dup_groups (worst->catalogue, VOC_SCHEME_SKILL, NULL));
}

static guint
ask_counts (Worst *worst)
{
  g_autoptr (GHashTable) counts =
    voc_catalogue_dup_group_counts (worst->catalogue, VOC_SCHEME_SKILL, NULL);

  return g_hash_table_size (counts);
}

static guint
ask_sources (Worst *worst)
{
  g_autofree char *sources = voc_catalogue_dup_sources_text (worst->catalogue);
  g_autofree char *notes = voc_catalogue_dup_notes_text (worst->catalogue);

  return sources != NULL && notes != NULL;
}

static guint
ask_occupations (Worst *worst)
{
  return count_array (voc_catalogue_dup_occupations (worst->catalogue, NULL));
}

static guint
ask_skills (Worst *worst)
{
  return count_array (voc_catalogue_dup_skills (worst->catalogue, NULL));
}

static const struct
{
  const char *name;
  Question ask;
  gboolean on_main_thread;
} QUESTIONS[] = {
  { "occupation page: the concept", ask_concept, TRUE },
  { "occupation page: its requirements", ask_requirements, TRUE },
  { "opening by URI", ask_uri, TRUE },
  { "opening by code", ask_code, TRUE },
  { "opening by a label that is not there", ask_label, TRUE },
  { "skill page: occupations that need it", ask_uses, TRUE },
  { "skill page: related skills", ask_related, TRUE },
  { "skill page: what is broader", ask_broader, TRUE },
  { "skill page: what is narrower, of the largest group", ask_narrower, TRUE },
  { "tree: groups of ISCO-08", ask_isco_groups, TRUE },
  { "tree: groups of skills", ask_skill_groups, TRUE },
  { "tree: counts", ask_counts, TRUE },
  { "About: sources and notes", ask_sources, TRUE },
  { "all occupations", ask_occupations, FALSE },
  { "all skills", ask_skills, FALSE },
};

/* The one whose answer is the longest. */
static VocConcept *
find_longest (VocCatalogue  *catalogue,
              GPtrArray     *concepts,
              guint        (*measure) (VocCatalogue *catalogue,
                                       VocConcept   *concept))
{
  VocConcept *longest = concepts->pdata[0];
  guint most = 0;

  for (guint i = 0; i < concepts->len; i++)
    {
      guint n = measure (catalogue, concepts->pdata[i]);

      if (n > most)
        longest = concepts->pdata[i];
      most = MAX (n, most);
    }

  return g_object_ref (longest);
}

static guint
count_requirements (VocCatalogue *catalogue,
                    VocConcept   *concept)
{
  return count_array (voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (concept), NULL));
}

static guint
count_uses (VocCatalogue *catalogue,
            VocConcept   *concept)
{
  return voc_skill_get_uses (VOC_SKILL (concept));
}

static guint
count_narrower (VocCatalogue *catalogue,
                VocConcept   *concept)
{
  return count_array (voc_catalogue_dup_narrower (catalogue, concept, NULL));
}

static gboolean
check (const char *name,
       double      took,
       guint       n,
       double      limit)
{
  g_print ("%7.2f ms of %3.0f%s  %s: %u\n", took, limit, took > limit ? "  OVER" : "", name, n);
  return took <= limit;
}

static gboolean
ask_all (Worst *worst)
{
  gboolean good = TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (QUESTIONS); i++)
    {
      g_autoptr (GArray) times = bench_new_times ();
      double took;
      guint n = 0;

      for (guint run = 0; run < N_RUNS; run++)
        {
          double start = bench_get_milliseconds ();

          n = QUESTIONS[i].ask (worst);
          bench_add_time (times, bench_get_milliseconds () - start);
        }
      took = bench_get_percentile (times, 50);
      if (QUESTIONS[i].on_main_thread)
        good = check (QUESTIONS[i].name, took, n, FRAME_MS) && good;
      else
        g_print ("%7.2f ms in a thread  %s: %u\n", took, QUESTIONS[i].name, n);
    }

  return good;
}

/* The longest that the main loop was not free, and how long it took until the list was filled. */
static gboolean
switch_to_skills (GFile *file)
{
  g_autoptr (GArray) filled = bench_new_times ();
  g_autoptr (GArray) blocked = bench_new_times ();
  guint n = 0;
  gboolean good;

  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", NULL);
      g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
      g_autoptr (VocScores) scores =
        voc_scores_new (catalogue, voc_score_model_get_default (), NULL);
      g_autoptr (VocLens) lens = voc_lens_new (scores);
      g_autoptr (VocBrowseModel) model = voc_browse_model_new (&voc_skills_kind);
      double start;
      double last;
      double longest;
      double now;

      /* The window has read the occupations, and its thread has gone on with this, when a person can
       * first switch. */
      voc_catalogue_prepare (catalogue);
      start = last = bench_get_milliseconds ();
      voc_browse_model_set_contents (model, lens, NULL);
      longest = bench_get_milliseconds () - last;
      while (voc_browse_model_get_busy (model))
        {
          while (!g_main_context_pending (NULL))
            g_usleep (50);
          last = bench_get_milliseconds ();
          g_main_context_iteration (NULL, FALSE);
          now = bench_get_milliseconds ();
          longest = MAX (longest, now - last);
        }
      now = bench_get_milliseconds ();
      bench_add_time (filled, now - start);
      bench_add_time (blocked, longest);
      n = g_list_model_get_n_items (G_LIST_MODEL (model));
    }

  good = check ("first switch to Skills until the list is filled",
                bench_get_percentile (filled, 50), n, SWITCH_MS);
  return check ("first switch to Skills: longest on the main thread",
                bench_get_percentile (blocked, 50), n, FRAME_MS) &&
         good;
}

static void
find_worst (Worst        *worst,
            VocCatalogue *catalogue)
{
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  g_autoptr (GPtrArray) skills = voc_catalogue_dup_skills (catalogue, NULL);
  g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (catalogue, VOC_SCHEME_SKILL, NULL);

  worst->catalogue = g_object_ref (catalogue);
  worst->occupation =
    VOC_OCCUPATION (find_longest (catalogue, occupations, count_requirements));
  worst->skill = VOC_SKILL (find_longest (catalogue, skills, count_uses));
  worst->group = find_longest (catalogue, groups, count_narrower);
}

int
main (int   argc,
      char *argv[])
{
  const char *given = argc > 1 ? argv[1] : NULL;
  g_autofree char *path = bench_dup_catalogue (given);
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  Worst worst = { 0 };
  gboolean good;

  setlocale (LC_ALL, "");
  if (path == NULL)
    {
      g_print ("The real ESCO downloads are not here\n");
      return 77;
    }

  file = g_file_new_for_path (path);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  find_worst (&worst, catalogue);
  good = ask_all (&worst);
  good = switch_to_skills (file) && good;

  g_clear_object (&worst.catalogue);
  g_clear_object (&worst.occupation);
  g_clear_object (&worst.skill);
  g_clear_object (&worst.group);
  bench_remove_catalogue (path, given);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
