/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <locale.h>
#include <stdlib.h>

#include "bench-utils.h"
#include "voc-browse-row.h"
#include "voc-careers.h"

/*
 * What a list view does when the first letter is typed: it fills all the rows that it keeps at hand,
 * and makes those that are missing. Needs a display.
 *
 *   bench-rows [CATALOGUE]
 */

#define N_RUNS 9
/* So many rows a list view of GTK 4.18 keeps. */
#define N_ROWS 205
#define MAKE_MS 32.0
#define FILL_MS 16.0
/* Rings and figures are made once, when the first row shows one. */
#define MAKE_SCORES_MS 48.0

static gboolean
check (const char *name,
       double      took,
       double      limit)
{
  g_print ("%7.2f ms of %3.0f%s  %s\n", took, limit, took > limit ? "  OVER" : "", name);
  return took <= limit;
}

static GPtrArray *
make_items (GPtrArray     *occupations,
            const char    *query,
            VocListColumn *column)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  char *text = query != NULL ? g_ref_string_new (query) : NULL;

  for (guint i = 0; i < MIN (N_ROWS, occupations->len); i++)
    {
      guint id = voc_concept_get_id (occupations->pdata[i]);
      g_autoptr (VocSearchHit) hit =
        voc_search_hit_new (id, VOC_CONCEPT_OCCUPATION, VOC_TEXT_LABEL, NULL, 50);

      g_ptr_array_add (items,
                       voc_browse_item_new (&voc_careers_kind, occupations->pdata[i], column));
      if (text != NULL)
        voc_browse_item_set_match (items->pdata[i], text, hit);
    }

  g_clear_pointer (&text, g_ref_string_release);
  return items;
}

static gboolean
measure (GPtrArray        *occupations,
         VocListColumn *column)
{
  g_autoptr (GPtrArray) plain = make_items (occupations, NULL, column);
  g_autoptr (GPtrArray) found = make_items (occupations, "a", column);
  g_autoptr (GArray) making = bench_new_times ();
  g_autoptr (GArray) filling = bench_new_times ();
  gboolean good;

  for (guint run = 0; run < N_RUNS; run++)
    {
      GtkWidget *window = adw_window_new ();
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      double start = bench_get_milliseconds ();
      GtkWidget *child;
      guint i = 0;

      adw_window_set_content (ADW_WINDOW (window), box);
      for (guint at = 0; at < plain->len; at++)
        {
          child = g_object_new (VOC_TYPE_BROWSE_ROW, NULL);
          voc_browse_row_set_item (VOC_BROWSE_ROW (child), plain->pdata[at]);
          gtk_box_append (GTK_BOX (box), child);
        }
      bench_add_time (making, bench_get_milliseconds () - start);

      start = bench_get_milliseconds ();
      for (child = gtk_widget_get_first_child (box); child != NULL;
           child = gtk_widget_get_next_sibling (child))
        voc_browse_row_set_item (VOC_BROWSE_ROW (child), found->pdata[i++]);
      bench_add_time (filling, bench_get_milliseconds () - start);
      gtk_window_destroy (GTK_WINDOW (window));
    }

  g_print ("%u rows of Careers%s:\n", plain->len, column != NULL ? " with a score" : "");
  good = check ("making them", bench_get_percentile (making, 50),
                column != NULL ? MAKE_SCORES_MS : MAKE_MS);
  return check ("filling them with answers", bench_get_percentile (filling, 50), FILL_MS) && good;
}

int
main (int   argc,
      char *argv[])
{
  const char *given = argc > 1 ? argv[1] : NULL;
  g_autofree char *path = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (VocListColumn) column = NULL;
  g_autoptr (GFile) file = NULL;
  gboolean good;

  setlocale (LC_ALL, "");
  path = bench_dup_catalogue (given);
  if (path == NULL || !gtk_init_check ())
    {
      g_print ("The real ESCO downloads or a display are not here\n");
      return 77;
    }

  adw_init ();
  file = g_file_new_for_path (path);
  catalogue = voc_catalogue_open (file, "en", NULL);
  occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), NULL);
  lens = voc_lens_new (scores);
  column = voc_list_column_new ();
  voc_list_column_set_lens (column, lens);
  voc_list_column_set_id (column, "exposure");
  good = measure (occupations, NULL);
  good = measure (occupations, column) && good;

  bench_remove_catalogue (path, given);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
