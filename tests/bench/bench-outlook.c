/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <locale.h>
#include <stdlib.h>

#include "bench-utils.h"
#include "voc-catalogue.h"
#include "voc-outlook-details.h"
#include "voc-outlook-section.h"

/*
 * What a person waits for when an occupation is opened: its score, and what may change in it, in
 * the occupations that ask for most. Needs a display.
 *
 *   bench-outlook [CATALOGUE]
 */

#define N_RUNS 9
#define N_LARGEST 12
#define FRAME_MS 16.0
/* What is longer than this, a person sees as a pause. */
#define PAUSE_MS 100.0

typedef struct
{
  VocScores *scores;             /* (borrowed) */
  GtkWidget *window;             /* (borrowed) */
  VocOutlookSection *section;    /* (borrowed) */
  VocOutlookDetails *details;    /* (borrowed) */
  double scoring;                /* the longest of all occupations, each at its median */
  double filling;
  double drawing;
} Outlook;

static gboolean
check (const char *name,
       double      took,
       double      limit)
{
  g_print ("%7.2f ms of %3.0f%s  %s\n", took, limit, took > limit ? "  OVER" : "", name);
  return took <= limit;
}

static int
compare_sizes (gconstpointer a,
               gconstpointer b)
{
  const guint *size_a = a;
  const guint *size_b = b;

  return *size_a < *size_b ? 1 : *size_a > *size_b ? -1 : 0;
}

/* Those with the most requirements. */
static GPtrArray *
find_largest (VocCatalogue *catalogue)
{
  g_autoptr (GPtrArray) occupations = voc_catalogue_dup_occupations (catalogue, NULL);
  g_autoptr (GArray) sizes = g_array_new (FALSE, FALSE, 2 * sizeof (guint));
  GPtrArray *largest = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < occupations->len; i++)
    {
      g_autoptr (GPtrArray) requirements =
        voc_catalogue_dup_requirements (catalogue, occupations->pdata[i], NULL);
      guint size[] = { requirements->len, i };

      g_array_append_vals (sizes, size, 1);
    }
  g_array_sort (sizes, compare_sizes);
  for (guint i = 0; i < MIN (N_LARGEST, sizes->len); i++)
    {
      const guint *size = (const guint *) sizes->data + 2 * i;

      if (i == 0)
        g_print ("%u occupations, of up to %u requirements:\n", N_LARGEST, size[0]);
      g_ptr_array_add (largest, g_object_ref (occupations->pdata[size[1]]));
    }

  return largest;
}

static void
painted_cb (GdkFrameClock *clock,
            gpointer       user_data)
{
  *(gboolean *) user_data = TRUE;
}

/* Until the next picture of the window is on the display. */
static void
wait_for_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gtk_widget_queue_draw (window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static void
show (Outlook  *self,
      VocScore *score)
{
  g_object_set (self->section, "score", score, NULL);
  g_object_set (self->details, "score", score, NULL);
}

static void
measure (Outlook       *self,
         VocOccupation *occupation)
{
  g_autoptr (GArray) scoring = bench_new_times ();
  g_autoptr (GArray) filling = bench_new_times ();
  g_autoptr (GArray) drawing = bench_new_times ();

  for (guint run = 0; run < N_RUNS; run++)
    {
      g_autoptr (VocScore) score = NULL;
      double start;
      double now;

      show (self, NULL);
      wait_for_frame (self->window);

      start = bench_get_milliseconds ();
      score = voc_score_new (self->scores, occupation, NULL);
      now = bench_get_milliseconds ();
      bench_add_time (scoring, now - start);
      show (self, score);
      now = bench_get_milliseconds ();
      bench_add_time (filling, now - start);
      wait_for_frame (self->window);
      now = bench_get_milliseconds ();
      bench_add_time (drawing, now - start);
    }

  self->scoring = MAX (self->scoring, bench_get_percentile (scoring, 50));
  self->filling = MAX (self->filling, bench_get_percentile (filling, 50));
  self->drawing = MAX (self->drawing, bench_get_percentile (drawing, 50));
}

static gboolean
measure_all (VocCatalogue *catalogue)
{
  g_autoptr (VocScores) scores =
    voc_scores_new (catalogue, voc_score_model_get_default (), NULL);
  g_autoptr (GPtrArray) largest = find_largest (catalogue);
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *scroller = gtk_scrolled_window_new ();
  Outlook self = { scores, window };
  gboolean good;

  self.section = g_object_new (VOC_TYPE_OUTLOOK_SECTION, NULL);
  self.details = g_object_new (VOC_TYPE_OUTLOOK_DETAILS, NULL);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self.section));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self.details));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  adw_window_set_content (ADW_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 860, 800);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frame (window);

  for (guint i = 0; i < largest->len; i++)
    measure (&self, largest->pdata[i]);
  gtk_window_destroy (GTK_WINDOW (window));

  good = check ("the score", self.scoring, FRAME_MS);
  good = check ("the score and what may change, filled", self.filling, FRAME_MS) && good;
  return check ("until it is on the display", self.drawing, PAUSE_MS) && good;
}

int
main (int   argc,
      char *argv[])
{
  const char *given = argc > 1 ? argv[1] : NULL;
  g_autofree char *path = NULL;
  g_autoptr (VocCatalogue) catalogue = NULL;
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
  good = measure_all (catalogue);

  bench_remove_catalogue (path, given);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
