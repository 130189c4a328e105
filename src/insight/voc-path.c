/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-path.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n.h>

#include "voc-column.h"

/*
 * Whoever goes from one occupation to another learns at least the essential skills of the goal that
 * are not there, so a way costs that and whatever the stations between need beyond it. Each station
 * must be reachable (coverage of 3/10) with what is there and was learnt before.
 */

/* What is known of an occupation before any hop: how many of its essential skills are there, are
 * needed at the goal, or are neither. */
typedef struct
{
  guint32 occupation;
  guint total;
  guint known;
  guint gain;
  guint extra;
} Station;

/* @marks: of each skill, whether it is there, missing at the goal, or needed by the first station.
 * @protection: of what lies between, at least @least whole points. */
typedef struct
{
  VocMatrix *matrix;
  const gint32 *protection; /* (nullable) */
  int least;
  GCancellable *cancellable; /* (nullable) */
  guint8 *marks;             /* (owned) */
  guint need;
  Station *stations;         /* (owned): with the least extra first */
  guint n_stations;
  guint best;
  guint32 between[2];
  guint n_between;
} Search;

enum
{
  MARK_KNOWN = 1 << 0,
  MARK_MISSING = 1 << 1,
  MARK_FIRST = 1 << 2,
};

#define NEVER G_MAXUINT

static gboolean
is_reachable (guint known,
              guint total)
{
  return total > 0 && 10 * known >= 3 * total;
}

static Station
make_station (Search *search,
              guint   occupation)
{
  Station station = { .occupation = occupation };
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (search->matrix, occupation, &n);

  for (guint i = 0; i < n; i++)
    {
      if (row[i].relation != VOC_RELATION_ESSENTIAL)
        continue;
      station.total++;
      station.known += (search->marks[row[i].index] & MARK_KNOWN) != 0;
      station.gain += (search->marks[row[i].index] & MARK_MISSING) != 0;
    }
  station.extra = station.total - station.known - station.gain;

  return station;
}

static void
mark_essential (Search  *search,
                guint    occupation,
                guint8   mark,
                gboolean set)
{
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (search->matrix, occupation, &n);

  for (guint i = 0; i < n; i++)
    if (row[i].relation == VOC_RELATION_ESSENTIAL)
      {
        if (!set)
          search->marks[row[i].index] &= ~mark;
        else if ((search->marks[row[i].index] & MARK_KNOWN) == 0)
          search->marks[row[i].index] |= mark;
      }
}

static int
compare_stations (gconstpointer a,
                  gconstpointer b)
{
  const Station *left = a;
  const Station *right = b;

  if (left->extra != right->extra)
    return left->extra < right->extra ? -1 : 1;
  return left->occupation < right->occupation ? -1 : left->occupation > right->occupation;
}

static gboolean
is_protected (Search *search,
              guint   occupation)
{
  if (search->protection == NULL)
    return TRUE;
  return search->protection[occupation] != VOC_COLUMN_UNKNOWN &&
         voc_column_to_whole (search->protection[occupation]) >= search->least;
}

/* All that could lie between. */
static void
list_stations (Search *search,
               guint   to)
{
  search->stations = g_new (Station, search->matrix->n_occupations + 1);
  for (guint o = 0; o < search->matrix->n_occupations; o++)
    {
      Station station = make_station (search, o);

      if (o != to && station.total > 0 && is_protected (search, o))
        search->stations[search->n_stations++] = station;
    }
  qsort (search->stations, search->n_stations, sizeof (Station), compare_stations);
}

/* One station between: the first that is reachable and gives enough is the cheapest. */
static void
try_one (Search *search)
{
  for (guint i = 0; i < search->n_stations && search->stations[i].extra < search->best; i++)
    {
      const Station *station = &search->stations[i];

      if (station->gain >= search->need && is_reachable (station->known, station->total))
        {
          search->best = station->extra;
          search->between[0] = station->occupation;
          search->n_between = 1;
        }
    }
}

/* A second station after the first, whose skills are marked. */
static void
try_second (Search        *search,
            const Station *first,
            const Station *second)
{
  guint known = second->known, gain = first->gain + second->gain;
  guint cost = first->extra + second->extra;
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (search->matrix, second->occupation, &n);

  for (guint i = 0; i < n; i++)
    {
      guint8 mark = search->marks[row[i].index];

      if (row[i].relation != VOC_RELATION_ESSENTIAL || (mark & MARK_FIRST) == 0)
        continue;
      known++;
      if ((mark & MARK_MISSING) != 0)
        gain--;
      else
        cost--;
    }

  if (cost < search->best && gain >= search->need && is_reachable (known, second->total))
    {
      search->best = cost;
      search->between[0] = first->occupation;
      search->between[1] = second->occupation;
      search->n_between = 2;
    }
}

/* Two stations between; with either alone it costs at least what that one needs beyond the goal. A
 * second one without gain is of no use: the first alone would do. */
static void
try_two (Search *search)
{
  for (guint i = 0; i < search->n_stations && search->stations[i].extra < search->best; i++)
    {
      const Station *first = &search->stations[i];
      guint learnt = first->total - first->known;

      if (!is_reachable (first->known, first->total))
        continue;
      if (g_cancellable_is_cancelled (search->cancellable))
        return;
      mark_essential (search, first->occupation, MARK_FIRST, TRUE);
      for (guint j = 0; j < search->n_stations && search->stations[j].extra < search->best; j++)
        {
          const Station *second = &search->stations[j];

          if (second->gain > 0 && first->gain + second->gain >= search->need &&
              is_reachable (second->known + learnt, second->total))
            try_second (search, first, second);
        }
      mark_essential (search, first->occupation, MARK_FIRST, FALSE);
    }
}

static void
path_step_free (gpointer data)
{
  VocPathStep *step = data;

  g_array_unref (step->learn);
  g_free (step);
}

/* Goes to an occupation: from then on, what it essentially needs is there. */
static guint32
add_step (Search    *search,
          GPtrArray *path,
          guint32    from,
          guint32    to)
{
  VocPathStep *step = g_new0 (VocPathStep, 1);
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (search->matrix, to, &n);

  step->from = from;
  step->to = to;
  step->learn = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < n; i++)
    {
      guint32 skill = row[i].index;

      if (row[i].relation != VOC_RELATION_ESSENTIAL)
        continue;
      step->coverage.total++;
      if ((search->marks[skill] & MARK_KNOWN) != 0)
        step->coverage.have++;
      else
        g_array_append_val (step->learn, skill);
      search->marks[skill] |= MARK_KNOWN;
    }
  g_ptr_array_add (path, step);

  return to;
}

static void
mark_known (Search       *search,
            guint         from,
            const guint8 *known)
{
  const VocMatrixEntry *row;
  guint n;

  if (known != NULL)
    {
      for (guint s = 0; s < search->matrix->n_skills; s++)
        search->marks[s] = known[s] ? MARK_KNOWN : 0;
      return;
    }

  row = voc_matrix_get_row (search->matrix, from, &n);
  for (guint i = 0; i < n; i++)
    search->marks[row[i].index] = MARK_KNOWN;
}

/* FALSE if there is no way. */
static gboolean
find_stations (Search *search,
               guint   to,
               guint   max_hops)
{
  Station goal = make_station (search, to);

  if (goal.total == 0)
    return FALSE;
  if (is_reachable (goal.known, goal.total))
    return TRUE;
  if (max_hops < 2)
    return FALSE;

  /* Three tenths, rounded up, less what is there. */
  search->need = (3 * goal.total + 9) / 10 - goal.known;
  mark_essential (search, to, MARK_MISSING, TRUE);
  list_stations (search, to);
  try_one (search);
  if (max_hops > 2)
    try_two (search);

  return search->best != NEVER;
}

/* Fills in where it is, without what was found before. */
static void
search_begin (Search       *search,
              guint         from,
              const guint8 *known)
{
  g_clear_pointer (&search->stations, g_free);
  search->n_stations = search->n_between = search->need = 0;
  search->best = NEVER;
  if (search->marks == NULL)
    search->marks = g_new (guint8, search->matrix->n_skills + 1);
  memset (search->marks, 0, search->matrix->n_skills + 1);
  mark_known (search, from, known);
}

static GPtrArray *
dup_path (Search *search,
          guint   from,
          guint   to)
{
  GPtrArray *path = g_ptr_array_new_with_free_func (path_step_free);
  guint32 at = from;

  for (guint i = 0; i < search->n_between; i++)
    at = add_step (search, path, at, search->between[i]);
  add_step (search, path, at, to);

  return path;
}

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->marks, g_free);
  g_clear_pointer (&search->stations, g_free);
}

static GPtrArray *
find (Search       *search,
      guint         from,
      const guint8 *known,
      guint         to,
      guint         max_hops)
{
  search_begin (search, from, known);
  if (!find_stations (search, to, max_hops) || g_cancellable_is_cancelled (search->cancellable))
    return NULL;

  return dup_path (search, from, to);
}

/**
 * voc_path_find:
 * @matrix: occupations and skills
 * @from: index of the occupation where it begins; %VOC_MATRIX_NONE for a person
 * @known: (nullable) (array): for each skill, whether it is there at first; %NULL for all that @from
 *   lists, essential or optional
 * @to: index of the occupation to which it is to lead
 * @max_hops: how many hops it may have, 1 to %VOC_PATH_MAX_HOPS
 *
 * Finds the way on which the fewest essential skills have to be learnt in total; of those, one with
 * the fewest hops. Before each hop, at least 3/10 of the essential skills of where it leads are
 * there, with what was learnt before. The search is exact.
 *
 * Returns: (transfer full) (nullable) (element-type VocPathStep): the way; %NULL if there is none
 */
GPtrArray *
voc_path_find (VocMatrix    *matrix,
               guint         from,
               const guint8 *known,
               guint         to,
               guint         max_hops)
{
  Search search = { .matrix = matrix };
  GPtrArray *path;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);
  g_return_val_if_fail (from < matrix->n_occupations || known != NULL, NULL);
  g_return_val_if_fail (to < matrix->n_occupations, NULL);
  g_return_val_if_fail (max_hops >= 1 && max_hops <= VOC_PATH_MAX_HOPS, NULL);

  path = find (&search, from, known, to, max_hops);
  search_clear (&search);

  return path;
}

static GPtrArray *
find_fewest_hops (Search       *search,
                  guint         from,
                  const guint8 *known,
                  guint         to)
{
  GPtrArray *path = NULL;

  for (guint hops = 1; path == NULL && hops <= VOC_PATH_MAX_HOPS; hops++)
    path = find (search, from, known, to, hops);

  return path;
}

/* The most that the least protected between can have, by halves. */
static GPtrArray *
find_best_protected (Search       *search,
                     guint         from,
                     const guint8 *known,
                     guint         to,
                     const gint32 *protection)
{
  g_autoptr (GPtrArray) best = find (search, from, known, to, VOC_PATH_MAX_HOPS);
  int low = 0, high = 100;

  search->protection = protection;
  /* Where nothing lies between, nothing is better. */
  while (best != NULL && best->len > 1 && low <= high)
    {
      GPtrArray *path;

      search->least = (low + high) / 2;
      path = find (search, from, known, to, VOC_PATH_MAX_HOPS);
      if (path != NULL)
        {
          low = search->least + 1;
          g_ptr_array_unref (best);
          best = path;
        }
      else
        high = search->least - 1;
    }

  return g_steal_pointer (&best);
}

/**
 * voc_path_find_by:
 * @matrix: occupations and skills
 * @from: index of the occupation where it begins; %VOC_MATRIX_NONE for a person
 * @known: (nullable) (array): as for voc_path_find()
 * @to: index of the occupation to which it is to lead
 * @order: what matters most
 * @protection: how well protected each occupation is, as voc_lens_get_values() gives it
 * @cancellable: (nullable): to stop it
 *
 * Finds a way of at most %VOC_PATH_MAX_HOPS hops; of those that are as good by @order, one on which
 * the least has to be learnt. The best protected way is the one whose least protected occupation
 * between, in whole points, is protected best; one with nothing between is as good as can be, and
 * what is not known is not gone through unless there is no other way. On any thread.
 *
 * Returns: (transfer full) (nullable) (element-type VocPathStep): the way; %NULL if there is none, or
 *   if it was cancelled
 */
GPtrArray *
voc_path_find_by (VocMatrix    *matrix,
                  guint         from,
                  const guint8 *known,
                  guint         to,
                  VocPathOrder  order,
                  const gint32 *protection,
                  GCancellable *cancellable)
{
  Search search = { .matrix = matrix, .cancellable = cancellable };
  g_autoptr (GPtrArray) path = NULL;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);
  g_return_val_if_fail (from < matrix->n_occupations || known != NULL, NULL);
  g_return_val_if_fail (to < matrix->n_occupations, NULL);
  g_return_val_if_fail (protection != NULL || order != VOC_PATH_BEST_PROTECTED, NULL);

  switch (order)
    {
    case VOC_PATH_FEWEST_HOPS:
      path = find_fewest_hops (&search, from, known, to);
      break;
    case VOC_PATH_BEST_PROTECTED:
      path = find_best_protected (&search, from, known, to, protection);
      break;
    case VOC_PATH_LEAST_TO_LEARN:
    default:
      path = find (&search, from, known, to, VOC_PATH_MAX_HOPS);
    }
  search_clear (&search);
  if (g_cancellable_is_cancelled (cancellable))
    return NULL;

  return g_steal_pointer (&path);
}

/**
 * voc_path_dup_summary:
 * @path: (element-type VocPathStep): a way
 *
 * Returns: (transfer full): "2 steps, 41 skills to learn in total"
 */
char *
voc_path_dup_summary (GPtrArray *path)
{
  g_autofree char *steps = NULL;
  g_autofree char *learn = NULL;
  guint n;

  g_return_val_if_fail (path != NULL, NULL);

  n = voc_path_count_learn (path);
  steps = g_strdup_printf (ngettext ("%u step", "%u steps", path->len), path->len);
  learn = g_strdup_printf (ngettext ("%u skill to learn in total", "%u skills to learn in total",
                                     n),
                           n);
  /* Translators: how many steps, how many skills: "2 steps, 41 skills to learn in total" */
  return g_strdup_printf (_("%s, %s"), steps, learn);
}

/* Titles are for people, ids for scripts. */
static const struct
{
  const char *id;
  const char *title;
} ORDERS[] = {
  [VOC_PATH_LEAST_TO_LEARN] = { "least-to-learn", N_("Least to learn") },
  [VOC_PATH_FEWEST_HOPS] = { "fewest-steps", N_("Fewest steps") },
  [VOC_PATH_BEST_PROTECTED] = { "best-protected", N_("Best protected on the way") },
};

/**
 * voc_path_order_from_id:
 * @id: (nullable): a word of scripts; %NULL for the usual one
 * @out_order: (out): the order of that name
 *
 * Returns: whether there is one
 */
gboolean
voc_path_order_from_id (const char   *id,
                        VocPathOrder *out_order)
{
  *out_order = VOC_PATH_LEAST_TO_LEARN;
  for (VocPathOrder order = 0; order < G_N_ELEMENTS (ORDERS); order++)
    if (id == NULL || g_str_equal (id, ORDERS[order].id))
      {
        *out_order = order;
        return TRUE;
      }

  return FALSE;
}

/**
 * voc_path_order_to_title:
 *
 * Returns: its words for people
 */
const char *
voc_path_order_to_title (VocPathOrder self)
{
  g_return_val_if_fail (self < G_N_ELEMENTS (ORDERS), NULL);

  return gettext (ORDERS[self].title);
}

/**
 * voc_path_count_learn:
 * @path: (element-type VocPathStep): a way
 *
 * Returns: how many skills have to be learnt on it; none is learnt twice
 */
guint
voc_path_count_learn (GPtrArray *path)
{
  guint n = 0;

  g_return_val_if_fail (path != NULL, 0);

  for (guint i = 0; i < path->len; i++)
    n += ((VocPathStep *) path->pdata[i])->learn->len;

  return n;
}
