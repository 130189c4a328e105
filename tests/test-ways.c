/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <math.h>
#include <string.h>

#include "builtin-fixture.h"
#include "voc-column.h"
#include "voc-comparison.h"
#include "voc-path-none.h"

/* Coverage, comparisons and ways between the real occupations of the built-in catalogue. */

static VocMatrix *matrix;

static void
test_coverage (void)
{
  guint officer = find_occupation (matrix, "2529.1"),
        administrator = find_occupation (matrix, "2529.6");
  VocCoverage there = voc_coverage_from_occupation (matrix, officer, administrator);
  VocCoverage back = voc_coverage_from_occupation (matrix, administrator, officer);
  VocCoverage self = voc_coverage_from_occupation (matrix, officer, officer);

  g_assert_cmpuint (there.have, ==, 9);
  g_assert_cmpuint (there.total, ==, 25);
  g_assert_cmpint (voc_coverage_get_reach (&there), ==, VOC_REACH_REACHABLE);
  g_assert_cmpuint (back.have, ==, 14);
  g_assert_cmpuint (back.total, ==, 47);
  g_assert_cmpint (voc_coverage_get_reach (&back), ==, VOC_REACH_FAR);
  g_assert_cmpuint (self.have, ==, self.total);
  g_assert_cmpfloat (voc_coverage_get_share (&self), ==, 1);
}

/* Values of Wilson's interval with z = 1, by hand. */
static void
test_lower_bound (void)
{
  static const struct
  {
    VocCoverage coverage;
    double share, bound;
    VocReach reach;
  } CASES[] = {
    { { .have = 3, .total = 3 }, 1, 0.75, VOC_REACH_STRONG },
    { { .have = 20, .total = 22 }, 20 / 22., 0.828778, VOC_REACH_STRONG },
    { { .have = 0, .total = 10 }, 0, 0, VOC_REACH_FAR },
    { { .have = 3, .total = 10 }, 0.3, 0.178821, VOC_REACH_REACHABLE },
    { { .have = 6, .total = 10 }, 0.6, 0.442920, VOC_REACH_STRONG },
    { { .have = 2, .used = 4, .learning = 1, .close = 1, .total = 10 }, 0.6, 0.442920,
      VOC_REACH_STRONG },
    { { 0 }, 0, 0, VOC_REACH_UNKNOWN },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      const VocCoverage *coverage = &CASES[i].coverage;

      g_assert_cmpfloat_with_epsilon (voc_coverage_get_share (coverage), CASES[i].share, 1e-9);
      g_assert_cmpfloat_with_epsilon (voc_coverage_get_lower_bound (coverage), CASES[i].bound, 1e-5);
      g_assert_cmpint (voc_coverage_get_reach (coverage), ==, CASES[i].reach);
    }
  g_assert_cmpstr (voc_reach_to_id (VOC_REACH_FAR), ==, "far-below");
  g_assert_cmpstr (voc_reach_to_title (VOC_REACH_REACHABLE), ==, "reachable");
}

static VocRelation
get_relation (guint occupation,
              guint skill)
{
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (matrix, occupation, &n);

  for (guint i = 0; i < n; i++)
    if (row[i].index == skill)
      return row[i].relation;

  return 0;
}

/* What is shared and what only one needs are together all of it; nothing stands twice. */
static void
test_comparison (void)
{
  for (guint round = 0; round < 2000; round++)
    {
      guint pair[2] = { g_test_rand_int_range (0, matrix->n_occupations),
                        g_test_rand_int_range (0, matrix->n_occupations) };
      g_autoptr (GArray) skills = voc_comparison_new (matrix, pair, 2);
      guint shared = 0, only[2] = { 0 }, n[2];

      for (guint i = 0; i < skills->len; i++)
        {
          const VocComparedSkill *skill = &g_array_index (skills, VocComparedSkill, i);
          gboolean is_shared = voc_compared_skill_is_shared (skill, 2);
          gboolean is_only[2] = { voc_compared_skill_is_only (skill, 2, 0),
                                  voc_compared_skill_is_only (skill, 2, 1) };

          if (i > 0)
            g_assert_cmpuint (skill->skill, >, skill[-1].skill);
          g_assert_cmpint (skill->relations[0], ==, get_relation (pair[0], skill->skill));
          g_assert_cmpint (skill->relations[1], ==, get_relation (pair[1], skill->skill));
          g_assert_cmpint (is_shared + is_only[0] + is_only[1], ==, 1);
          shared += is_shared;
          only[0] += is_only[0];
          only[1] += is_only[1];
        }
      voc_matrix_get_row (matrix, pair[0], &n[0]);
      voc_matrix_get_row (matrix, pair[1], &n[1]);
      g_assert_cmpuint (shared + only[0], ==, n[0]);
      g_assert_cmpuint (shared + only[1], ==, n[1]);
    }
}

/* Three: a skill of two of them is neither shared nor only in one. */
static void
test_comparison_of_three (void)
{
  guint three[3] = { find_occupation (matrix, "2529.1"), find_occupation (matrix, "2529.6"),
                     find_occupation (matrix, "2529.8") };
  g_autoptr (GArray) skills = voc_comparison_new (matrix, three, 3);
  guint shared = 0, only = 0;

  for (guint i = 0; i < skills->len; i++)
    {
      const VocComparedSkill *skill = &g_array_index (skills, VocComparedSkill, i);

      shared += voc_compared_skill_is_shared (skill, 3);
      for (guint o = 0; o < 3; o++)
        only += voc_compared_skill_is_only (skill, 3, o);
    }
  g_assert_cmpuint (shared, >, 0);
  g_assert_cmpuint (only, >, 0);
  g_assert_cmpuint (shared + only, <, skills->len);
}

/* What is known of each skill, as somebody goes. */
static gboolean
walk (VocMatrix *world,
      guint8    *known,
      guint      to,
      guint     *learnt)
{
  guint n, total = 0, have = 0;
  const VocMatrixEntry *row = voc_matrix_get_row (world, to, &n);

  for (guint i = 0; i < n; i++)
    if (row[i].relation == VOC_RELATION_ESSENTIAL)
      {
        total++;
        have += known[row[i].index];
        known[row[i].index] = 1;
      }
  *learnt += total - have;

  return total > 0 && have >= 0.3 * total - 1e-9;
}

static void
begin (VocMatrix *world,
       guint8    *known,
       guint      from)
{
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (world, from, &n);

  memset (known, 0, world->n_skills);
  for (guint i = 0; i < n; i++)
    known[row[i].index] = 1;
}

/* Every step may be taken, and lists exactly what it asks for. */
static guint
check_path (VocMatrix *world,
            GPtrArray *path,
            guint      from,
            guint      to)
{
  g_autofree guint8 *known = g_new (guint8, world->n_skills);
  guint at = from, learnt = 0;

  begin (world, known, from);
  g_assert_cmpuint (path->len, <=, VOC_PATH_MAX_HOPS);
  for (guint i = 0; i < path->len; i++)
    {
      const VocPathStep *step = path->pdata[i];
      guint before = learnt;

      g_assert_cmpuint (step->from, ==, at);
      for (guint s = 0; s < step->learn->len; s++)
        {
          guint32 skill = g_array_index (step->learn, guint32, s);

          g_assert_cmpuint (known[skill], ==, 0);
        }
      g_assert_true (walk (world, known, step->to, &learnt));
      g_assert_cmpuint (learnt - before, ==, step->learn->len);
      g_assert_cmpuint (step->coverage.have + step->learn->len, ==, step->coverage.total);
      at = step->to;
    }
  g_assert_cmpuint (at, ==, to);
  g_assert_cmpuint (voc_path_count_learn (path), ==, learnt);

  return learnt;
}

/* How good a way is: whatever matters most comes first, and what there is to learn last. */
typedef struct
{
  int first;
  guint learn;
} Worth;

#define NO_WAY G_MAXUINT

static gboolean
is_better (Worth a,
           Worth b)
{
  if (a.learn == NO_WAY || b.learn == NO_WAY)
    return a.learn != NO_WAY && b.learn == NO_WAY;
  return a.first != b.first ? a.first > b.first : a.learn < b.learn;
}

/* @x and @y lie between; the number of occupations stands for nothing. */
static int
get_first (VocMatrix    *world,
           VocPathOrder  order,
           const gint32 *protection,
           guint         x,
           guint         y)
{
  guint none = world->n_occupations;
  int first = 100;

  switch (order)
    {
    case VOC_PATH_FEWEST_HOPS:
      return -(int) ((x != none) + (y != none));
    case VOC_PATH_BEST_PROTECTED:
      /* Values are whole, and -1 where nothing is known. */
      if (x != none)
        first = MIN (first, protection[x] < 0 ? -1 : protection[x] / VOC_COLUMN_ONE);
      if (y != none)
        first = MIN (first, protection[y] < 0 ? -1 : protection[y] / VOC_COLUMN_ONE);
      return x == none && y == none ? 101 : first;
    case VOC_PATH_LEAST_TO_LEARN:
    default:
      return 0;
    }
}

/* Tries all ways of at most three hops. */
static Worth
find_slowly (VocMatrix    *world,
             guint         from,
             guint         to,
             VocPathOrder  order,
             const gint32 *protection)
{
  g_autofree guint8 *start = g_new (guint8, world->n_skills);
  g_autofree guint8 *once = g_new (guint8, world->n_skills);
  g_autofree guint8 *twice = g_new (guint8, world->n_skills);
  g_autofree guint8 *end = g_new (guint8, world->n_skills);
  Worth best = { 0, NO_WAY };

  begin (world, start, from);
  for (guint x = 0; x <= world->n_occupations; x++)
    {
      guint first = 0;

      /* The last one stands for no station. */
      memcpy (once, start, world->n_skills);
      if (x < world->n_occupations && !walk (world, once, x, &first))
        continue;
      for (guint y = 0; y <= world->n_occupations; y++)
        {
          Worth worth = { get_first (world, order, protection, x, y), first };

          memcpy (twice, once, world->n_skills);
          if (y < world->n_occupations && !walk (world, twice, y, &worth.learn))
            continue;
          memcpy (end, twice, world->n_skills);
          if (walk (world, end, to, &worth.learn) && is_better (worth, best))
            best = worth;
        }
    }

  return best;
}

/* Sixty neighbours of the matrix, with the skills that they need, counted anew. */
static VocMatrix *
cut_out (guint first,
         guint n)
{
  VocMatrix *world = g_object_new (VOC_TYPE_MATRIX, NULL);
  g_autofree guint32 *numbers = g_new0 (guint32, matrix->n_skills);
  guint begin_entry = matrix->occupations[first].first;
  guint n_entries = matrix->occupations[first + n].first - begin_entry;

  for (guint i = 0; i < n_entries; i++)
    numbers[matrix->by_row[begin_entry + i].index] = 1;
  for (guint s = 0; s < matrix->n_skills; s++)
    if (numbers[s] != 0)
      numbers[s] = world->n_skills++;

  world->n_occupations = n;
  world->occupations = g_memdup2 (matrix->occupations + first, (n + 1) * sizeof *world->occupations);
  for (guint o = 0; o <= n; o++)
    world->occupations[o].first -= begin_entry;
  world->by_row = g_memdup2 (matrix->by_row + begin_entry, n_entries * sizeof *world->by_row);
  for (guint i = 0; i < n_entries; i++)
    world->by_row[i].index = numbers[world->by_row[i].index];

  return world;
}

#define N_SMALL 60

/* No cheaper way exists, and where none is found there is none. */
static void
test_brute_force (void)
{
  guint n_ways[VOC_PATH_MAX_HOPS + 1] = { 0 };

  for (guint round = 0; round < 12; round++)
    {
      g_autoptr (VocMatrix) world =
        cut_out (g_test_rand_int_range (0, matrix->n_occupations - N_SMALL), N_SMALL);

      for (guint i = 0; i < 50; i++)
        {
          guint from = g_test_rand_int_range (0, N_SMALL);
          guint to = (from + g_test_rand_int_range (1, N_SMALL)) % N_SMALL;
          g_autoptr (GPtrArray) path =
            voc_path_find (world, from, NULL, to, VOC_PATH_MAX_HOPS);
          Worth best = find_slowly (world, from, to, VOC_PATH_LEAST_TO_LEARN, NULL);

          g_assert_cmpint (path != NULL, ==, best.learn != NO_WAY);
          n_ways[path != NULL ? path->len : 0]++;
          if (path != NULL)
            g_assert_cmpuint (check_path (world, path, from, to), ==, best.learn);
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (n_ways); i++)
    g_assert_cmpuint (n_ways[i], >, 0);
}

/* What matters most about a way that was found. */
static int
get_first_of (VocMatrix    *world,
              GPtrArray    *path,
              VocPathOrder  order,
              const gint32 *protection)
{
  guint between[2] = { world->n_occupations, world->n_occupations };

  for (guint i = 0; i + 1 < path->len; i++)
    between[i] = ((VocPathStep *) path->pdata[i])->to;
  return get_first (world, order, protection, between[0], between[1]);
}

/* The same for the other orders, with protection by chance, a tenth of it not known. */
static void
test_orders (void)
{
  guint n_other = 0;

  for (guint round = 0; round < 12; round++)
    {
      g_autoptr (VocMatrix) world =
        cut_out (g_test_rand_int_range (0, matrix->n_occupations - N_SMALL), N_SMALL);
      gint32 protection[N_SMALL];

      for (guint o = 0; o < N_SMALL; o++)
        protection[o] = g_test_rand_int_range (0, 10) == 0
                          ? VOC_COLUMN_UNKNOWN
                          : g_test_rand_int_range (0, 101) * VOC_COLUMN_ONE;
      for (guint i = 0; i < 20; i++)
        for (VocPathOrder order = 0; order < VOC_N_PATH_ORDERS; order++)
          {
            guint from = g_test_rand_int_range (0, N_SMALL);
            guint to = (from + g_test_rand_int_range (1, N_SMALL)) % N_SMALL;
            g_autoptr (GPtrArray) usual = voc_path_find (world, from, NULL, to, VOC_PATH_MAX_HOPS);
            g_autoptr (GPtrArray) path =
              voc_path_find_by (world, from, NULL, to, order, protection, NULL);
            Worth best = find_slowly (world, from, to, order, protection);

            g_assert_cmpint (path != NULL, ==, best.learn != NO_WAY);
            if (path == NULL)
              continue;
            g_assert_cmpint (get_first_of (world, path, order, protection), ==, best.first);
            g_assert_cmpuint (check_path (world, path, from, to), ==, best.learn);
            n_other += voc_path_count_learn (usual) != best.learn;
          }
    }
  g_assert_cmpuint (n_other, >, 0);
}

/* Who does not want it any more gets nothing. */
static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autofree gint32 *zeros = g_new0 (gint32, matrix->n_occupations);

  g_cancellable_cancel (cancellable);
  for (VocPathOrder order = 0; order < VOC_N_PATH_ORDERS; order++)
    g_assert_null (voc_path_find_by (matrix, find_occupation (matrix, "2529.1"), NULL,
                                     find_occupation (matrix, "ethical hacker"), order, zeros,
                                     cancellable));
}

/* What is nearest where there is no way. */
static void
test_none (void)
{
  guint performer = find_occupation (matrix, "street performer"),
        surgeon = find_occupation (matrix, "specialised doctor");
  g_autofree guint8 *known = g_new0 (guint8, matrix->n_skills);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *person = NULL;
  VocPathNone none = voc_path_none_find (matrix, performer, NULL, surgeon);
  VocCoverage reach;

  g_assert_null (voc_path_find (matrix, performer, NULL, surgeon, VOC_PATH_MAX_HOPS));
  g_assert_cmpuint (none.nearest, !=, VOC_MATRIX_NONE);
  reach = voc_coverage_from_occupation (matrix, performer, none.nearest);
  g_assert_cmpint (voc_coverage_get_reach (&reach), >=, VOC_REACH_REACHABLE);
  text = voc_path_none_dup_text (&none, matrix, surgeon, VOC_PATH_MAX_HOPS, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (text, "no way to specialised doctor in 3 steps"));
  g_assert_nonnull (strstr (text, "that can be reached is "));

  /* Somebody who can do nothing reaches nothing. */
  none = voc_path_none_find (matrix, VOC_MATRIX_NONE, known, surgeon);
  g_assert_cmpuint (none.nearest, ==, VOC_MATRIX_NONE);
  g_assert_cmpuint (none.coverage.have, ==, 0);
  person = voc_path_none_dup_text (&none, matrix, surgeon, 1, &error);
  g_assert_nonnull (strstr (person, "no way to specialised doctor in 1 step; 0 of its "));
  g_assert_null (strstr (person, "nearest"));
}

/* The whole catalogue: ways are ways, and fewer hops never cost less. */
static void
test_paths (void)
{
  for (guint round = 0; round < 60; round++)
    {
      guint from = g_test_rand_int_range (0, matrix->n_occupations);
      guint to = g_test_rand_int_range (0, matrix->n_occupations);
      guint last = G_MAXUINT;

      for (guint hops = 1; hops <= VOC_PATH_MAX_HOPS; hops++)
        {
          g_autoptr (GPtrArray) path = voc_path_find (matrix, from, NULL, to, hops);
          guint cost;

          g_assert_true (path != NULL || last == G_MAXUINT);
          if (path == NULL)
            continue;
          g_assert_cmpuint (path->len, <=, hops);
          cost = check_path (matrix, path, from, to);
          g_assert_cmpuint (cost, <=, last);
          last = cost;
        }
    }
}

/* From what a person knows, in place of an occupation. */
static void
test_path_of_person (void)
{
  guint officer = find_occupation (matrix, "2529.1"),
        hacker = find_occupation (matrix, "ethical hacker");
  g_autofree guint8 *known = g_new0 (guint8, matrix->n_skills);
  g_autoptr (GPtrArray) nothing = NULL;
  g_autoptr (GPtrArray) same = NULL;
  g_autoptr (GPtrArray) path = voc_path_find (matrix, officer, NULL, hacker, 3);

  nothing = voc_path_find (matrix, VOC_MATRIX_NONE, known, hacker, 3);
  g_assert_null (nothing);

  begin (matrix, known, officer);
  same = voc_path_find (matrix, VOC_MATRIX_NONE, known, hacker, 3);
  g_assert_nonnull (path);
  g_assert_cmpuint (voc_path_count_learn (same), ==, voc_path_count_learn (path));
  g_assert_cmpuint (((VocPathStep *) same->pdata[0])->from, ==, VOC_MATRIX_NONE);
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  matrix = open_builtin_matrix ("en");

  g_test_add_func ("/ways/coverage", test_coverage);
  g_test_add_func ("/ways/lower-bound", test_lower_bound);
  g_test_add_func ("/ways/comparison", test_comparison);
  g_test_add_func ("/ways/comparison/three", test_comparison_of_three);
  g_test_add_func ("/ways/brute-force", test_brute_force);
  g_test_add_func ("/ways/orders", test_orders);
  g_test_add_func ("/ways/cancelled", test_cancelled);
  g_test_add_func ("/ways/none", test_none);
  g_test_add_func ("/ways/paths", test_paths);
  g_test_add_func ("/ways/person", test_path_of_person);

  result = g_test_run ();
  g_object_unref (matrix);
  return result;
}
