/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <locale.h>
#include <stdlib.h>
#include <time.h>

#include "bench-utils.h"
#include "voc-application.h"
#include "voc-browse-list.h"
#include "voc-browse-page.h"
#include "voc-occupation-page.h"

/*
 * From the press of a key to the frame that shows what it asks for, in the real window: words are typed
 * letter by letter, and cleared; then the selection goes from one occupation to the next, in each tab, and to
 * and from the occupation with most skills; at last each is compared with the one before. Needs a display.
 *
 *   bench-frames CATALOGUE [show]
 *
 * With "show", rows show a score.
 */

#define P50_MS 40.0
#define MAX_MS 60.0
#define OVERVIEW_MS 33.0
#define SKILLS_MS 50.0
#define OTHER_MS 100.0
#define COMPARE_MS 30.0
#define N_OPENED 40
/* An answer that changes nothing on the screen is no sample. */
#define PATIENCE_MS 400.0
#define PATIENCE_TO_OPEN_MS 60000.0

static const char *const WORDS[] = {
  "teacher",          "welder",    "software developer", "nurse",    "telephone sales clerk",
  "data scientist",   "cook",      "electrician",        "lawyer",   "hotel receptionist",
  "warehouse worker", "carpenter", "bus driver",         "gardener", "accountant",
};

typedef struct
{
  const char *catalogue;
  gboolean scores;
  gboolean good;
  guint n_frames;
} Bench;

typedef struct
{
  GArray *passed; /* (owned) (element-type double): milliseconds until the frame */
  GArray *worked; /* (owned) (element-type double): of which the main thread computed */
} Samples;

static GtkWidget *
find (GtkWidget *root,
      GType      type)
{
  if (g_type_is_a (G_OBJECT_TYPE (root), type))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static guint
count_widgets (GtkWidget *root)
{
  guint n = 1;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_widgets (child);

  return n;
}

static void
painted_cb (Bench *bench)
{
  bench->n_frames++;
}

/* Turns the main loop until nothing moves. */
static void
calm_down (double milliseconds)
{
  double end = bench_get_milliseconds () + milliseconds;

  while (bench_get_milliseconds () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
}

/* What this thread has worked so far: unlike the time that passes, it hangs little on what else the
 * computer does. */
static double
get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

/* How long it took until the answer was on the screen, if anything was painted. */
static void
measure (Bench          *bench,
         VocBrowseModel *model,
         GtkWidget      *entry,
         const char     *text,
         Samples        *samples)
{
  double start = bench_get_milliseconds ();
  double work = get_work ();
  guint n_before = G_MAXUINT;

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  while (bench_get_milliseconds () - start < PATIENCE_MS)
    {
      g_main_context_iteration (NULL, TRUE);
      if (voc_browse_model_get_busy (model) ||
          !g_str_equal (voc_browse_model_get_search_text (model), text))
        continue;
      if (n_before == G_MAXUINT)
        n_before = bench->n_frames;
      if (bench->n_frames > n_before)
        {
          start = bench_get_milliseconds () - start;
          work = get_work () - work;
          g_array_append_val (samples->passed, start);
          g_array_append_val (samples->worked, work);
          return;
        }
    }
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  const double left = *(const double *) a;
  const double right = *(const double *) b;

  return left < right ? -1 : left > right;
}

static double
get_quantile (GArray *samples,
              guint   percent)
{
  return g_array_index (samples, double, MIN (samples->len - 1, samples->len * percent / 100));
}

static gboolean
report (const char *name,
        Samples    *samples,
        double      p50_ms,
        double      max_ms)
{
  GArray *passed = samples->passed;
  GArray *worked = samples->worked;
  gboolean good;

  if (passed->len == 0)
    {
      g_print ("%-9s nothing was painted\n", name);
      return FALSE;
    }

  g_array_sort (passed, compare_numbers);
  g_array_sort (worked, compare_numbers);
  good = get_quantile (passed, 50) <= p50_ms && get_quantile (passed, 100) <= max_ms;
  g_print ("%-9s %3u frames   p50 %6.1f ms of %.0f   p99 %6.1f   max %6.1f of %.0f%s\n"
           "          the main thread's work   p50 %6.1f   p99 %6.1f   max %6.1f\n",
           name, passed->len, get_quantile (passed, 50), p50_ms, get_quantile (passed, 99),
           get_quantile (passed, 100), max_ms, good ? "" : "  OVER", get_quantile (worked, 50),
           get_quantile (worked, 99), get_quantile (worked, 100));
  g_array_unref (passed);
  g_array_unref (worked);

  return good;
}

static void
type_all (Bench     *bench,
          GtkWidget *list)
{
  VocBrowseModel *model = voc_browse_list_get_model (VOC_BROWSE_LIST (list));
  GtkWidget *entry = find (list, GTK_TYPE_SEARCH_ENTRY);
  Samples keys = { g_array_new (FALSE, FALSE, sizeof (double)),
                   g_array_new (FALSE, FALSE, sizeof (double)) };
  Samples clearings = { g_array_new (FALSE, FALSE, sizeof (double)),
                        g_array_new (FALSE, FALSE, sizeof (double)) };

  for (guint i = 0; i < G_N_ELEMENTS (WORDS); i++)
    {
      for (gsize length = 1; length <= strlen (WORDS[i]); length++)
        {
          g_autofree char *text = g_strndup (WORDS[i], length);

          if (g_str_has_suffix (text, " "))
            continue;
          measure (bench, model, entry, text, &keys);
          calm_down (30);
        }
      measure (bench, model, entry, "", &clearings);
      calm_down (60);
    }

  bench->good = report ("typing", &keys, P50_MS, MAX_MS);
  bench->good = report ("clearing", &clearings, P50_MS, MAX_MS) && bench->good;
  g_print ("%u widgets in the list\n", count_widgets (find (list, GTK_TYPE_LIST_VIEW)));
}

/* Selects a row, as the Down key does, and waits for the frame that shows its page. */
static void
open_row (Bench              *bench,
          VocBrowsePage      *page,
          GtkSingleSelection *selection,
          guint               position,
          Samples            *samples)
{
  g_autoptr (VocBrowseItem) item = g_list_model_get_item (G_LIST_MODEL (selection), position);
  double start = bench_get_milliseconds ();
  double work = get_work ();
  guint n_before = G_MAXUINT;

  gtk_single_selection_set_selected (selection, position);
  while (bench_get_milliseconds () - start < PATIENCE_MS)
    {
      g_main_context_iteration (NULL, TRUE);
      if (voc_browse_page_get_concept (page) != voc_browse_item_get_concept (item))
        continue;
      if (n_before == G_MAXUINT)
        n_before = bench->n_frames;
      if (bench->n_frames > n_before)
        {
          start = bench_get_milliseconds () - start;
          work = get_work () - work;
          g_array_append_val (samples->passed, start);
          g_array_append_val (samples->worked, work);
          return;
        }
    }
}

/* The row of the occupation with most skills. */
static guint
find_largest (GListModel *rows)
{
  guint largest = 0;
  guint most = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (VocBrowseItem) item = g_list_model_get_item (rows, i);
      VocOccupation *occupation = VOC_OCCUPATION (voc_browse_item_get_concept (item));
      guint n = voc_occupation_get_n_essential (occupation) +
                voc_occupation_get_n_optional (occupation);

      if (n > most)
        largest = i;
      most = MAX (most, n);
    }

  return largest;
}

/* Opens occupations all over the list; if that is asked for, the largest one after each, which alone is
 * measured then. */
static gboolean
open_all (Bench      *bench,
          GtkWidget  *list,
          const char *name,
          const char *tab,
          gboolean    largest,
          double      limit_ms)
{
  GtkWidget *page = gtk_widget_get_ancestor (list, VOC_TYPE_BROWSE_PAGE);
  GtkListView *view = GTK_LIST_VIEW (find (list, GTK_TYPE_LIST_VIEW));
  GtkSingleSelection *selection = GTK_SINGLE_SELECTION (gtk_list_view_get_model (view));
  GListModel *rows = G_LIST_MODEL (selection);
  guint n_rows = g_list_model_get_n_items (rows);
  guint target = largest ? find_largest (rows) : 0;
  Samples samples = { g_array_new (FALSE, FALSE, sizeof (double)),
                      g_array_new (FALSE, FALSE, sizeof (double)) };
  Samples unused = { g_array_new (FALSE, FALSE, sizeof (double)),
                     g_array_new (FALSE, FALSE, sizeof (double)) };
  GtkWidget *occupation_page = voc_page_get_content (VOC_PAGE (page));

  voc_occupation_page_set_tab (VOC_OCCUPATION_PAGE (occupation_page), tab);
  for (guint i = 0; i < N_OPENED; i++)
    {
      guint position = (i + 1) * (n_rows / (N_OPENED + 2));

      /* The first ones warm up what is made once. */
      open_row (bench, VOC_BROWSE_PAGE (page), selection, position,
                largest || i < 3 ? &unused : &samples);
      calm_down (40);
      if (largest)
        {
          open_row (bench, VOC_BROWSE_PAGE (page), selection, target, i < 3 ? &unused : &samples);
          calm_down (40);
        }
    }
  g_array_unref (unused.passed);
  g_array_unref (unused.worked);

  return report (name, &samples, limit_ms, 2 * limit_ms);
}

/* Compares occupations all over the catalogue with the one before them. */
static gboolean
compare_all (Bench     *bench,
             GtkWidget *list)
{
  VocBrowseModel *model = voc_browse_list_get_model (VOC_BROWSE_LIST (list));
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (model));
  GtkRoot *root = gtk_widget_get_root (list);
  Samples samples = { g_array_new (FALSE, FALSE, sizeof (double)),
                      g_array_new (FALSE, FALSE, sizeof (double)) };
  g_autofree char *before = NULL;

  for (guint i = 0; i < N_OPENED; i++)
    {
      g_autoptr (VocBrowseItem)
        item = g_list_model_get_item (G_LIST_MODEL (model), (i + 1) * (n_rows / (N_OPENED + 2)));
      const char *uri = voc_concept_get_uri (voc_browse_item_get_concept (item));
      g_autofree char *both = g_strjoin ("|", before != NULL ? before : uri, uri, NULL);
      double start = bench_get_milliseconds ();
      double work = get_work ();
      guint n_before = bench->n_frames;

      gtk_widget_activate_action (GTK_WIDGET (root), "win.compare", "s", both);
      while (bench->n_frames == n_before && bench_get_milliseconds () - start < PATIENCE_MS)
        g_main_context_iteration (NULL, TRUE);
      start = bench_get_milliseconds () - start;
      work = get_work () - work;
      /* The first ones warm up what is made once. */
      if (i >= 3 && bench->n_frames > n_before)
        {
          g_array_append_val (samples.passed, start);
          g_array_append_val (samples.worked, work);
        }
      calm_down (40);
      g_set_str (&before, uri);
    }

  return report ("compare", &samples, COMPARE_MS, 2 * COMPARE_MS);
}

/* What the overview did twice for each occupation before likeness was kept with the scores. */
static void
report_before (GtkWidget *list)
{
  VocLens *lens;
  double work = get_work ();

  g_object_get (voc_browse_list_get_model (VOC_BROWSE_LIST (list)), "lens", &lens, NULL);
  for (guint i = 0; i < 2 * N_OPENED; i++)
    {
      g_autoptr (VocSimilarity) similarity =
        voc_similarity_new (voc_scores_get_matrix (voc_lens_get_scores (lens)));
    }
  g_print ("without what is kept the overview would work %.1f ms more\n",
           (get_work () - work) / N_OPENED);
  g_object_unref (lens);
}

/* Whether the list has its occupations. */
static gboolean
is_ready (GtkApplication  *application,
          GtkWidget      **list)
{
  GtkWindow *window = gtk_application_get_active_window (application);

  *list = window != NULL ? find (GTK_WIDGET (window), VOC_TYPE_BROWSE_LIST) : NULL;

  return *list != NULL && g_list_model_get_n_items (
                            G_LIST_MODEL (voc_browse_list_get_model (VOC_BROWSE_LIST (*list)))) > 0;
}

static gboolean
run_cb (gpointer user_data)
{
  Bench *bench = user_data;
  GtkApplication *application = GTK_APPLICATION (g_application_get_default ());
  double end = bench_get_milliseconds () + PATIENCE_TO_OPEN_MS;
  GtkWidget *list = NULL;

  while (!is_ready (application, &list) && bench_get_milliseconds () < end)
    g_main_context_iteration (NULL, FALSE);
  if (bench_get_milliseconds () >= end)
    {
      g_print ("The window shows no list\n");
      g_application_quit (G_APPLICATION (application));
      return G_SOURCE_REMOVE;
    }

  gtk_widget_activate_action (list, "win.show-page", "s", "careers");
  if (bench->scores)
    gtk_widget_activate_action (list, "list.score", "s", "resilience");
  calm_down (3000);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (list), "after-paint",
                            G_CALLBACK (painted_cb), bench);
  type_all (bench, list);
  bench->good = open_all (bench, list, "overview", "overview", FALSE, OVERVIEW_MS) && bench->good;
  bench->good = open_all (bench, list, "skills of the largest", "skills", TRUE, SKILLS_MS) &&
                bench->good;
  bench->good = open_all (bench, list, "future", "future", FALSE, OTHER_MS) && bench->good;
  bench->good = open_all (bench, list, "where next", "next", FALSE, OTHER_MS) && bench->good;
  report_before (list);
  bench->good = compare_all (bench, list) && bench->good;
  g_application_quit (G_APPLICATION (application));

  return G_SOURCE_REMOVE;
}

int
main (int   argc,
      char *argv[])
{
  Bench bench = { 0 };
  g_autoptr (VocApplication) application = NULL;
  char *arguments[] = { argv[0], (char *) "-c", NULL, NULL };

  setlocale (LC_ALL, "");
  if (argc < 2 || !gtk_init_check ())
    {
      g_print ("A catalogue or a display is not here\n");
      return 77;
    }

  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  arguments[2] = argv[1];
  bench.scores = argc > 2;
  application = voc_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_NON_UNIQUE);
  g_idle_add (run_cb, &bench);
  g_application_run (G_APPLICATION (application), 3, arguments);

  return bench.good ? EXIT_SUCCESS : EXIT_FAILURE;
}
