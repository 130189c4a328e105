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
 * What any list would take stands beside it: the floor is a plain list view with one inscription a row, which
 * is given the items that each press had for answer.
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
#define N_SLOWEST 5
/* An answer that changes nothing on the screen is no sample. */
#define PATIENCE_MS 1000.0
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
  GPtrArray *answers; /* (owned) (element-type Answer): to each press, in order */
} Bench;

typedef struct
{
  char *text;         /* (owned): in the entry */
  GPtrArray *items;   /* (owned) (element-type VocBrowseItem) */
} Answer;

typedef struct
{
  double passed;      /* milliseconds until the frame */
  double worked;      /* of which the main thread computed */
  char *what;         /* (owned) */
} Sample;

static void
answer_free (Answer *self)
{
  g_free (self->text);
  g_ptr_array_unref (self->items);
  g_free (self);
}

static void
sample_clear (gpointer sample)
{
  g_free (((Sample *) sample)->what);
}

static GArray *
samples_new (void)
{
  GArray *samples = g_array_new (FALSE, FALSE, sizeof (Sample));

  g_array_set_clear_func (samples, sample_clear);
  return samples;
}

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

static void
add_sample (GArray     *samples,
            double      start,
            double      work,
            const char *what)
{
  Sample sample = {
    bench_get_milliseconds () - start,
    get_work () - work,
    g_strdup (what),
  };

  g_array_append_val (samples, sample);
}

static void
keep_answer (Bench          *bench,
             VocBrowseModel *model,
             const char     *text)
{
  Answer *answer = g_new0 (Answer, 1);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (model));

  answer->text = g_strdup (text);
  answer->items = g_ptr_array_new_full (n, g_object_unref);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (answer->items, g_list_model_get_item (G_LIST_MODEL (model), i));
  g_ptr_array_add (bench->answers, answer);
}

/* As keys do: what is typed goes behind what is there. Setting the text would search for nothing in between. */
static void
type (GtkEditable *entry,
      const char  *text)
{
  int length = strlen (gtk_editable_get_text (entry));

  if (g_str_has_prefix (text, gtk_editable_get_text (entry)))
    gtk_editable_insert_text (entry, text + length, -1, &length);
  else
    gtk_editable_delete_text (entry, 0, -1);
}

/* How long it took until the answer was on the screen; no sample if nothing was painted for it. */
static void
measure (Bench          *bench,
         VocBrowseModel *model,
         GtkWidget      *entry,
         const char     *text,
         GArray         *samples)
{
  double start = bench_get_milliseconds ();
  double work = get_work ();
  guint n_before = G_MAXUINT;

  type (GTK_EDITABLE (entry), text);
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
          add_sample (samples, start, work, text);
          keep_answer (bench, model, text);
          return;
        }
    }

  if (n_before == G_MAXUINT)
    add_sample (samples, start, work, text);
}

static int
compare_passed (gconstpointer a,
                gconstpointer b)
{
  double left = ((const Sample *) a)->passed;
  double right = ((const Sample *) b)->passed;

  return left < right ? -1 : left > right;
}

static int
compare_worked (gconstpointer a,
                gconstpointer b)
{
  double left = ((const Sample *) a)->worked;
  double right = ((const Sample *) b)->worked;

  return left < right ? -1 : left > right;
}

static const Sample *
get_quantile (GArray *samples,
              guint   percent)
{
  return &g_array_index (samples, Sample, MIN (samples->len - 1, samples->len * percent / 100));
}

static void
print_slowest (GArray *samples)
{
  g_print ("          most work:");
  for (guint i = 1; i <= MIN (samples->len, N_SLOWEST); i++)
    {
      const Sample *sample = &g_array_index (samples, Sample, samples->len - i);

      g_print (" “%s” %.1f", sample->what, sample->worked);
    }
  g_print ("\n");
}

static gboolean
report (const char *name,
        GArray     *samples,
        double      p50_ms,
        double      max_ms)
{
  gboolean good;

  if (samples->len == 0)
    {
      g_print ("%-9s nothing was painted\n", name);
      g_array_unref (samples);
      return FALSE;
    }

  g_array_sort (samples, compare_passed);
  good = get_quantile (samples, 50)->passed <= p50_ms &&
         get_quantile (samples, 100)->passed <= max_ms;
  g_print ("%-9s %3u frames   p50 %6.1f ms of %.0f   p99 %6.1f   max %6.1f of %.0f%s\n", name,
           samples->len, get_quantile (samples, 50)->passed, p50_ms,
           get_quantile (samples, 99)->passed, get_quantile (samples, 100)->passed, max_ms,
           good ? "" : "  OVER");
  g_array_sort (samples, compare_worked);
  g_print ("          the main thread's work   p50 %6.1f   p99 %6.1f   max %6.1f\n",
           get_quantile (samples, 50)->worked, get_quantile (samples, 99)->worked,
           get_quantile (samples, 100)->worked);
  if (samples->len > 0 && get_quantile (samples, 100)->what != NULL)
    print_slowest (samples);
  g_array_unref (samples);

  return good;
}

static void
type_all (Bench     *bench,
          GtkWidget *list)
{
  VocBrowseModel *model = voc_browse_list_get_model (VOC_BROWSE_LIST (list));
  GtkWidget *entry = find (list, GTK_TYPE_SEARCH_ENTRY);
  GArray *keys = samples_new ();
  GArray *clearings = samples_new ();

  for (guint i = 0; i < G_N_ELEMENTS (WORDS); i++)
    {
      for (gsize length = 1; length <= strlen (WORDS[i]); length++)
        {
          g_autofree char *text = g_strndup (WORDS[i], length);

          if (g_str_has_suffix (text, " "))
            continue;
          measure (bench, model, entry, text, keys);
          calm_down (30);
        }
      measure (bench, model, entry, "", clearings);
      calm_down (60);
    }

  bench->good = report ("typing", keys, P50_MS, MAX_MS);
  bench->good = report ("clearing", clearings, P50_MS, MAX_MS) && bench->good;
  g_print ("%u widgets in the list\n", count_widgets (find (list, GTK_TYPE_LIST_VIEW)));
}

static void
set_up_floor_cb (GtkListItemFactory *factory,
                 GtkListItem        *list_item)
{
  gtk_list_item_set_child (list_item, gtk_inscription_new (NULL));
}

static void
bind_floor_cb (GtkListItemFactory *factory,
               GtkListItem        *list_item)
{
  VocConcept *concept = voc_browse_item_get_concept (gtk_list_item_get_item (list_item));

  gtk_inscription_set_text (GTK_INSCRIPTION (gtk_list_item_get_child (list_item)),
                            voc_concept_get_label (concept));
}

static GtkWidget *
create_floor (GtkWidget *list,
              GListModel *items)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view;

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_floor_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_floor_cb), NULL);
  view = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (g_object_ref (items))),
                            factory);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (window), gtk_widget_get_width (list),
                               gtk_widget_get_height (list));
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/* What stands unchanged at both ends stays, as in the real list. Whether anything changes. */
static gboolean
show_in_floor (GListStore *store,
               GPtrArray  *items)
{
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (store));
  guint head = 0;
  guint tail = 0;
  gboolean same = TRUE;

  while (same && head < MIN (n_old, items->len))
    {
      g_autoptr (GObject) old = g_list_model_get_item (G_LIST_MODEL (store), head);

      same = old == items->pdata[head];
      head += same;
    }
  same = TRUE;
  while (same && tail < MIN (n_old, items->len) - head)
    {
      g_autoptr (GObject) old = g_list_model_get_item (G_LIST_MODEL (store), n_old - 1 - tail);

      same = old == items->pdata[items->len - 1 - tail];
      tail += same;
    }

  if (head + tail == MAX (n_old, items->len))
    return FALSE;

  g_list_store_splice (store, head, n_old - head - tail, items->pdata + head,
                       items->len - head - tail);
  return TRUE;
}

/* Gives the answers to a plain list, one after the other. */
static void
report_floor (Bench     *bench,
              GtkWidget *list)
{
  g_autoptr (GListStore) store = g_list_store_new (VOC_TYPE_BROWSE_ITEM);
  GtkWidget *window = create_floor (list, G_LIST_MODEL (store));
  GArray *keys = samples_new ();
  GArray *clearings = samples_new ();

  calm_down (500);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (window), "after-paint",
                            G_CALLBACK (painted_cb), bench);
  for (guint i = 0; i < bench->answers->len; i++)
    {
      const Answer *answer = bench->answers->pdata[i];
      double start = bench_get_milliseconds ();
      double work = get_work ();
      guint n_before = bench->n_frames;

      if (!show_in_floor (store, answer->items))
        continue;
      while (bench->n_frames == n_before && bench_get_milliseconds () - start < PATIENCE_MS)
        g_main_context_iteration (NULL, TRUE);
      /* The first one fills the list. */
      if (i > 0 && bench->n_frames > n_before)
        add_sample (*answer->text != '\0' ? keys : clearings, start, work, answer->text);
      calm_down (30);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  report ("floor, typing", keys, P50_MS, MAX_MS);
  report ("floor, clearing", clearings, P50_MS, MAX_MS);
}

/* Selects a row, as the Down key does, and waits for the frame that shows its page. */
static void
open_row (Bench              *bench,
          VocBrowsePage      *page,
          GtkSingleSelection *selection,
          guint               position,
          GArray             *samples)
{
  g_autoptr (VocBrowseItem) item = g_list_model_get_item (G_LIST_MODEL (selection), position);
  double start = bench_get_milliseconds ();
  double work = get_work ();
  guint n_before = G_MAXUINT;

  gtk_single_selection_set_selected (selection, position);
  while (bench_get_milliseconds () - start < PATIENCE_MS)
    {
      g_autoptr (VocConcept) concept = NULL;

      g_main_context_iteration (NULL, TRUE);
      g_object_get (page, "concept", &concept, NULL);
      if (concept != voc_browse_item_get_concept (item))
        continue;
      if (n_before == G_MAXUINT)
        n_before = bench->n_frames;
      if (bench->n_frames > n_before)
        {
          add_sample (samples, start, work, NULL);
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
  GArray *samples = samples_new ();
  g_autoptr (GArray) unused = samples_new ();
  GtkWidget *occupation_page = voc_page_get_content (VOC_PAGE (page));

  g_object_set (occupation_page, "tab", tab, NULL);
  for (guint i = 0; i < N_OPENED; i++)
    {
      guint position = (i + 1) * (n_rows / (N_OPENED + 2));

      /* The first ones warm up what is made once. */
      open_row (bench, VOC_BROWSE_PAGE (page), selection, position,
                largest || i < 3 ? unused : samples);
      calm_down (40);
      if (largest)
        {
          open_row (bench, VOC_BROWSE_PAGE (page), selection, target, i < 3 ? unused : samples);
          calm_down (40);
        }
    }

  return report (name, samples, limit_ms, 2 * limit_ms);
}

/* Compares occupations all over the catalogue with the one before them. */
static gboolean
compare_all (Bench     *bench,
             GtkWidget *list)
{
  VocBrowseModel *model = voc_browse_list_get_model (VOC_BROWSE_LIST (list));
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (model));
  GtkRoot *root = gtk_widget_get_root (list);
  GArray *samples = samples_new ();
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
      /* The first ones warm up what is made once. */
      if (i >= 3 && bench->n_frames > n_before)
        add_sample (samples, start, work, NULL);
      calm_down (40);
      g_set_str (&before, uri);
    }

  return report ("compare", samples, COMPARE_MS, 2 * COMPARE_MS);
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
  report_floor (bench, list);
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
  bench.answers = g_ptr_array_new_with_free_func ((GDestroyNotify) answer_free);
  application = voc_application_new ();
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_NON_UNIQUE);
  g_idle_add (run_cb, &bench);
  g_application_run (G_APPLICATION (application), 3, arguments);
  g_ptr_array_unref (bench.answers);

  return bench.good ? EXIT_SUCCESS : EXIT_FAILURE;
}
