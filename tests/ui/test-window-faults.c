/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "voc-analysis-bars.h"
#include "voc-browse-list.h"
#include "voc-browse-page.h"
#include "voc-details-dialog.h"
#include "voc-filter-dialog.h"
#include "voc-occupation-page.h"
#include "voc-occupation-query.h"
#include "voc-settings.h"
#include "voc-profile-check-dialog.h"
#include "voc-requirement-bucket-box.h"
#include "voc-shortcuts-dialog.h"
#include "voc-test-utils.h"
#include "voc-window.h"

/* What the window does with damaged catalogues, with far too much text, and when it is to go. */

static void
activate (VocApplication *application,
          const char     *action,
          const char     *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action,
                                  parameter != NULL ? g_variant_new_string (parameter) : NULL);
  voc_test_paint ();
}

static void
set_catalogue (const char *path)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();

  g_settings_set_string (settings, "catalogue-path", path);
}

static void
setting_body (VocApplication *application,
              GtkWidget      *window)
{
  g_assert_nonnull (voc_test_find_label (window, "The Catalogue Cannot Be Opened"));
  g_assert_nonnull (voc_test_find_label (window, "Choose Another Catalogue…"));
  g_assert_nonnull (voc_test_find_label (window, "Details"));

  gtk_widget_activate_action (window, "win.error-details", NULL);
  voc_test_wait (voc_test_find (window, VOC_TYPE_DETAILS_DIALOG, NULL) != NULL);
  adw_dialog_force_close (ADW_DIALOG (voc_test_find (window, VOC_TYPE_DETAILS_DIALOG, NULL)));
  voc_test_paint ();

  g_assert_nonnull (voc_test_find_label (window, "Open the Built-in Catalogue"));
  gtk_widget_activate_action (window, "win.open-builtin", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") != NULL);
}

static void
mended_body (VocApplication *application,
             GtkWidget      *window)
{
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations"));
}

/* A damaged catalogue in the settings: said once, mended by one click for every start to come. */
static void
test_setting (void)
{
  set_catalogue (voc_test_get_damaged ());
  voc_test_run (setting_body, NULL);
  voc_test_run (mended_body, NULL);
  voc_test_reset ();
}

static void
execute (sqlite3    *database,
         const char *sql)
{
  char *message = NULL;

  sqlite3_exec (database, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
}

static char *
copy_catalogue (const char *name)
{
  g_autofree char *folder = g_path_get_dirname (voc_test_get_catalogue ());
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (voc_test_get_catalogue (), &contents, &length, &error);
  g_assert_no_error (error);
  g_file_set_contents (path, contents, length, &error);
  g_assert_no_error (error);

  return path;
}

/* A catalogue that opens, and whose index is empty. */
static char *
make_without_index (void)
{
  char *path = copy_catalogue ("no-index.catalogue");
  sqlite3 *database;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  execute (database,
           "UPDATE packed SET data = zeroblob (length (data)) WHERE name LIKE 'search-%'");
  g_assert_cmpint (sqlite3_close (database), ==, SQLITE_OK);

  return path;
}

static void
reading_body (VocApplication *application,
              GtkWidget      *window)
{
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations"));

  activate (application, "search", "guard");
  voc_test_wait (voc_test_find_label (window, "The Catalogue Cannot Be Read") != NULL);
  g_assert_null (voc_test_find_label (window, "No Occupation Found"));
}

/* What cannot be read is not the same as nothing. */
static void
test_reading (void)
{
  g_autofree char *path = make_without_index ();

  voc_test_run (reading_body, "-c", path, NULL);
}

/* Another catalogue takes nothing away that it has, too, and the one before is a click away. */
static void
other_body (VocApplication *application,
            GtkWidget      *window)
{
  VocCatalogueLoader *loader = voc_application_get_loader (application);
  VocBrowsePage *page = VOC_BROWSE_PAGE (voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL));
  g_autoptr (VocOccupationQuery) query =
    g_object_new (VOC_TYPE_OCCUPATION_QUERY, "isco", "25", "sort", "label", NULL);
  g_autofree char *path = copy_catalogue ("other.catalogue");
  g_autoptr (GFile) other = g_file_new_for_path (path);
  g_autoptr (VocConcept) before = NULL;

  activate (application, "open-occupation", "2529.2");
  voc_browse_page_show_query (page, VOC_QUERY (query));
  voc_test_wait (voc_test_find_label (window, "Order: by name") != NULL);
  before = g_object_ref (voc_test_get_concept (page));

  voc_application_open_catalogue (application, other);
  voc_test_wait (!voc_catalogue_loader_get_is_builtin (loader) &&
                 voc_catalogue_loader_get_catalogue (loader) != NULL);
  /* The same occupation, of the other catalogue. */
  voc_test_wait (voc_test_get_concept (page) != NULL &&
                 voc_test_get_concept (page) != before);
  voc_test_wait (voc_test_find_label (window, "Order: by name") != NULL);
  g_assert_nonnull (voc_test_find_label (window, "25 · ICT professionals"));
  g_assert_cmpstr (voc_concept_get_code (voc_test_get_concept (page)), ==, "2529.2");

  voc_window_offer_catalogue (VOC_WINDOW (window), "");
  voc_test_wait (voc_test_find (window, GTK_TYPE_BUTTON, "Back to the One Before") != NULL ||
                 voc_test_find_label (window, "Back to the One Before") != NULL);
  gtk_widget_activate (gtk_widget_get_ancestor (voc_test_find_label (window,
                                                                     "Back to the One Before"),
                                                GTK_TYPE_BUTTON));
  g_set_object (&before, voc_test_get_concept (page));
  voc_test_wait (voc_catalogue_loader_get_is_builtin (loader) &&
                 voc_catalogue_loader_get_catalogue (loader) != NULL);
  voc_test_wait (voc_test_get_concept (page) != NULL &&
                 voc_test_get_concept (page) != before);
  g_assert_cmpstr (voc_concept_get_code (voc_test_get_concept (page)), ==, "2529.2");
}

static void
test_other (void)
{
  voc_test_run (other_body, NULL);
  voc_test_reset ();
}

/* The test's catalogue, in which a skill has another name. */
static char *
make_renamed (void)
{
  char *path = copy_catalogue ("renamed.catalogue");
  sqlite3 *database;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  execute (database, "UPDATE text SET text = 'figures and facts' WHERE text = 'statistics'");
  g_assert_cmpint (sqlite3_close (database), ==, SQLITE_OK);

  return path;
}

/* What became of the profile in another catalogue is said, and its list is a click away. */
static void
became_body (VocApplication *application,
             GtkWidget      *window)
{
  static const char GONE[] = "http://data.europa.eu/esco/skill/never-there";
  VocCatalogueLoader *loader = voc_application_get_loader (application);
  VocProfile *profile = voc_window_get_profile (VOC_WINDOW (window));
  g_autofree char *path = make_renamed ();
  g_autoptr (GFile) other = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) skill =
    voc_catalogue_lookup (voc_catalogue_loader_get_catalogue (loader), "statistics",
                          VOC_CONCEPT_SKILL, &error);
  GtkWidget *dialog;

  g_assert_no_error (error);
  voc_profile_set_skill_level (profile, voc_concept_get_uri (skill), VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);
  voc_profile_set_skill_level (profile, GONE, VOC_SKILL_LEVEL_HAVE, &error);
  g_assert_no_error (error);

  voc_application_open_catalogue (application, other);
  voc_test_wait (voc_test_find_label (window, "Show") != NULL);
  gtk_widget_activate (gtk_widget_get_ancestor (voc_test_find_label (window, "Show"),
                                                GTK_TYPE_BUTTON));
  voc_test_wait (voc_test_find (window, VOC_TYPE_PROFILE_CHECK_DIALOG, NULL) != NULL);
  dialog = voc_test_find (window, VOC_TYPE_PROFILE_CHECK_DIALOG, NULL);
  voc_test_wait (voc_test_find_label (dialog, "1 thing that you have told is in this catalogue.") !=
                 NULL);
  g_assert_nonnull (voc_test_find_label (dialog, "figures and facts"));
  g_assert_nonnull (voc_test_find_label (dialog, "Before: statistics"));
  g_assert_nonnull (voc_test_find_label (dialog, GONE));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_profile_erase (profile, &error);
  g_assert_no_error (error);
}

static void
test_became (void)
{
  voc_test_run (became_body, NULL);
  voc_test_reset ();
}

static char *in_use;

static void
removed_body (VocApplication *application,
              GtkWidget      *window)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (in_use, "Something else by now.", -1, &error);
  g_assert_no_error (error);
  g_assert_nonnull (voc_test_find_label (window, "Air force pilot"));
  activate (application, "search", "zoo");
  voc_test_wait (voc_test_find_label (window, "Air force pilot") == NULL);
  g_assert_nonnull (voc_test_find_label (window, "Zoo manager"));

  g_assert_cmpint (g_unlink (in_use), ==, 0);
  activate (application, "search", "statistics");
  activate (application, "open-skill", "statistics");
  voc_test_wait (voc_test_find_label (window, "Statistics") != NULL);
}

/* Whoever replaces or removes the file leaves the window what it has opened. */
static void
test_removed (void)
{
  in_use = copy_catalogue ("removed.catalogue");
  voc_test_run (removed_body, "-c", in_use, NULL);
  voc_test_reset ();
  g_clear_pointer (&in_use, g_free);
}

static void
overwritten_body (VocApplication *application,
                  GtkWidget      *window)
{
  FILE *file = g_fopen (in_use, "w");

  fputs ("Something else by now.", file);
  fclose (file);

  /* Words are looked for in memory, codes in the file. */
  activate (application, "search", "2512");
  voc_test_wait (voc_test_find_label (window, "The Catalogue Cannot Be Read") != NULL);
  activate (application, "open-skill", "statistics");
  activate (application, "show-page", "skills");
  activate (application, "open-occupation", "statistics");
}

/* Whoever writes into the file takes that away; it is said, and ends nothing. */
static void
test_overwritten (void)
{
  in_use = copy_catalogue ("overwritten.catalogue");
  voc_test_run (overwritten_body, "-c", in_use, NULL);
  voc_test_reset ();
  g_clear_pointer (&in_use, g_free);
}

static char *
repeat (gunichar character,
        gsize    n)
{
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < n; i++)
    g_string_append_unichar (text, character);

  return g_string_free_and_steal (text);
}

static const char *
get_typed (GtkWidget *window)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");

  return gtk_editable_get_text (GTK_EDITABLE (entry));
}

static void
long_typed_body (VocApplication *application,
                 GtkWidget      *window)
{
  g_autofree char *text = repeat (0xf6, 10000);
  g_autofree char *quoted = repeat (0xf6, 79);
  g_autofree char *sentence = NULL;
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_assert_cmpint (g_utf8_strlen (get_typed (window), -1), ==, 200);
  sentence = g_strdup_printf ("Nothing in this catalogue matches “%s…”.",
                              quoted);
  voc_test_wait (voc_test_find_label (window, sentence) != NULL);
}

static void
test_long_typed (void)
{
  voc_test_run (long_typed_body, NULL);
}

static void
long_asked_body (VocApplication *application,
                 GtkWidget      *window)
{
  static const char *const actions[] = { "open-occupation", "open-skill", "less-exposed" };
  g_autofree char *text = repeat ('x', 500000);

  activate (application, "search", text);
  g_assert_nonnull (voc_test_find_label (
    window, "That is too long: at most 200 characters can be looked up."));
  g_assert_cmpstr (get_typed (window), ==, "");

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      activate (application, actions[i], text);
      g_assert_null (voc_test_get_concept (voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL)));
    }
}

/* Half a million letters from another program. */
static void
test_long_asked (void)
{
  voc_test_run (long_asked_body, NULL);
}

static void
long_quoted_body (VocApplication *application,
                  GtkWidget      *window)
{
  g_autofree char *text = repeat ('x', 900);
  g_autofree char *quoted = repeat ('x', 79);
  g_autofree char *sentence =
    g_strdup_printf ("This catalogue has no occupation “%s…”.", quoted);

  activate (application, "open-occupation", text);
  g_assert_nonnull (voc_test_find_label (window, sentence));
}

static void
test_long_quoted (void)
{
  voc_test_run (long_quoted_body, NULL);
}

static gboolean
draw_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

static void
busy_body (VocApplication *application,
           GtkWidget      *window)
{
  VocCatalogueLoader *loader = voc_application_get_loader (application);
  VocCatalogue *before = voc_catalogue_loader_get_catalogue (loader);
  g_autoptr (GFile) file = g_file_new_for_path (voc_test_get_catalogue ());
  guint id = g_idle_add_full (GDK_PRIORITY_REDRAW, draw_cb, NULL, NULL);

  voc_catalogue_loader_load (loader, file, NULL);
  voc_test_wait (voc_catalogue_loader_get_catalogue (loader) != before);
  g_source_remove (id);
}

/* A computer on which the next frame is always due before this one is drawn, since something moves. */
static void
test_busy (void)
{
  voc_test_run (busy_body, NULL);
}

/* By the time another loader has told the same, the one that is held has its answer, too. */
static void
waits_body (VocApplication *application,
            GtkWidget      *window)
{
  VocCatalogueLoader *loader = voc_application_get_loader (application);
  GFile *file = voc_catalogue_loader_get_file (loader);
  g_autoptr (VocCatalogueLoader) other = voc_catalogue_loader_new ();
  g_autoptr (VocCatalogue) before = g_object_ref (voc_catalogue_loader_get_catalogue (loader));

  voc_catalogue_loader_hold (loader);
  voc_catalogue_loader_load (loader, file, NULL);
  voc_catalogue_loader_load (other, file, NULL);
  voc_test_wait (voc_catalogue_loader_get_catalogue (other) != NULL);
  g_assert_true (voc_catalogue_loader_get_catalogue (loader) == before);

  voc_catalogue_loader_release (loader);
  voc_test_wait (voc_catalogue_loader_get_catalogue (loader) != before);
}

/* A window that is still to be painted is told nothing; then it is told what came meanwhile. */
static void
test_waits (void)
{
  voc_test_run (waits_body, NULL);
}

/* One dialog over another; the test ends with the action that quits. */
static void
quit_body (VocApplication *application,
           GtkWidget      *window)
{
  activate (application, "open-occupation", "2529.1");
  gtk_widget_activate_action (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL),
                              "page.report", NULL);
  gtk_widget_activate_action (window, "win.profiles", NULL);
  activate (application, "about", NULL);
  activate (application, "shortcuts", NULL);
  g_assert_nonnull (voc_test_find (window, VOC_TYPE_SHORTCUTS_DIALOG, NULL));
}

static void
test_quit (void)
{
  voc_test_run (quit_body, NULL);
}

/* The session ends: the program does, with a page and its charts open. */
static void
end_body (VocApplication *application,
          GtkWidget      *window)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();

  g_settings_set_boolean (settings, "analysis-expanded", TRUE);
  voc_window_show_tab (VOC_WINDOW (window), "future");
  activate (application, "open-occupation", "2529.1");
  g_assert_nonnull (voc_test_find (window, VOC_TYPE_ANALYSIS_BARS, NULL));
  g_application_quit (G_APPLICATION (application));
}

static void
test_end (void)
{
  voc_test_run (end_body, NULL);
}

/* Keeps what has nothing in it, and what its numbers come from. */
static void
hold (GtkWidget *widget,
      GPtrArray *held)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (child == NULL)
    g_ptr_array_add (held, g_object_ref (widget));
  if (VOC_IS_REQUIREMENT_BUCKET_BOX (widget))
    g_ptr_array_add (held,
                     g_object_ref (gtk_widget_get_template_child (widget,
                                                                  VOC_TYPE_REQUIREMENT_BUCKET_BOX,
                                                                  "model")));

  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    hold (child, held);
}

static void
close_dialog (GtkWidget *window,
              GPtrArray *held)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  hold (GTK_WIDGET (dialog), held);
  adw_dialog_force_close (dialog);
}

static void
held_body (VocApplication *application,
           GtkWidget      *window)
{
  static const char *const tabs[] = { "overview", "future", "next", "skills" };
  static const char *const pages[] = { "skills", "me", "compare", "careers" };
  g_autoptr (GPtrArray) held = g_ptr_array_new_with_free_func (g_object_unref);
  gpointer gone = window;

  gtk_widget_activate_action (voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL), "list.filter",
                              NULL);
  voc_test_paint ();
  close_dialog (window, held);

  activate (application, "open-occupation", "2529.1");
  for (gsize i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      voc_window_show_tab (VOC_WINDOW (window), tabs[i]);
      voc_test_paint ();
    }
  gtk_widget_activate_action (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL),
                              "page.report", NULL);
  voc_test_paint ();
  close_dialog (window, held);

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      voc_window_show_page (VOC_WINDOW (window), pages[i]);
      voc_test_paint ();
    }

  hold (window, held);
  g_object_add_weak_pointer (G_OBJECT (window), &gone);
  gtk_window_destroy (GTK_WINDOW (window));
  voc_test_wait (gone == NULL);
}

/* Bindings are asked once more when what they belong to goes. Parts that somebody holds longer, as GTK
 * itself does while they fade out, then ask without it. */
static void
test_held (void)
{
  voc_test_run (held_body, NULL);
}

/* What is allocated meanwhile is no leak for the sanitizer. */
static void
ignore_leaks (gboolean ignore)
{
#ifdef __SANITIZE_ADDRESS__
  if (ignore)
    __lsan_disable ();
  else
    __lsan_enable ();
#endif
}

/* A dialog that fades out while the window becomes narrow is not gone before its layout is done. */
static void
narrow_body (VocApplication *application,
             GtkWidget      *window)
{
  gpointer dialog;

  activate (application, "about", NULL);
  activate (application, "shortcuts", NULL);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_true (VOC_IS_SHORTCUTS_DIALOG (dialog));
  g_object_add_weak_pointer (G_OBJECT (dialog), &dialog);
  voc_test_wait (gtk_widget_get_mapped (adw_dialog_get_child (dialog)));
  voc_test_paint ();

  adw_dialog_close (ADW_DIALOG (dialog));
  g_assert_true (gtk_widget_get_mapped (dialog));
  /* libadwaita never frees the old look that its breakpoint bin draws in there. */
  ignore_leaks (TRUE);
  gtk_widget_allocate (dialog, 360, 500, -1, NULL);
  ignore_leaks (FALSE);
  voc_test_wait (dialog == NULL);
}

static void
test_narrow (void)
{
  voc_test_run (narrow_body, NULL);
}

static void
low_body (VocApplication *application,
          GtkWidget      *window)
{
  VocBrowsePage *page = VOC_BROWSE_PAGE (voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL));
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();
  GtkWidget *scroller;
  GtkAdjustment *adjustment;

  g_object_set (query, "min-digital", 10, "min-green", 10, "min-transversal", 10,
                "min-essential", 1, "max-essential", 90, "skill-level", 2, NULL);
  voc_browse_page_show_query (page, VOC_QUERY (query));
  voc_test_paint ();

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 300);
  voc_test_wait (gtk_widget_get_width (window) == 360 && gtk_widget_get_height (window) == 300);
  voc_test_paint ();
  scroller = gtk_widget_get_ancestor (GTK_WIDGET (page), GTK_TYPE_SCROLLED_WINDOW);
  g_assert_nonnull (scroller);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  g_assert_cmpfloat (gtk_adjustment_get_page_size (adjustment), <, 300);
  g_assert_cmpfloat (gtk_adjustment_get_upper (adjustment), ==,
                     gtk_widget_get_height (GTK_WIDGET (page)));
}

/* The smallest window with many conditions over the list: the page scrolls instead of being cut off. */
static void
test_low (void)
{
  voc_test_run (low_body, NULL);
  voc_test_reset ();
}

static void
tiny_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 300);
  voc_test_wait (gtk_widget_get_width (window) == 360 && gtk_widget_get_width (page) == 360);
  GTK_WIDGET_GET_CLASS (window)->size_allocate (window, 200, 150, -1);
  g_assert_cmpint (gtk_widget_get_width (page), ==, 360);
}

/* Less room than the least, as some window managers give: what does not fit is cut off. */
static void
test_tiny (void)
{
  voc_test_run (tiny_body, NULL);
  voc_test_reset ();
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/window-faults/setting", test_setting);
  g_test_add_func ("/window-faults/other-catalogue", test_other);
  g_test_add_func ("/window-faults/became", test_became);
  g_test_add_func ("/window-faults/reading", test_reading);
  g_test_add_func ("/window-faults/removed", test_removed);
  g_test_add_func ("/window-faults/overwritten", test_overwritten);
  g_test_add_func ("/window-faults/long-typed", test_long_typed);
  g_test_add_func ("/window-faults/long-asked", test_long_asked);
  g_test_add_func ("/window-faults/long-quoted", test_long_quoted);
  g_test_add_func ("/window-faults/busy", test_busy);
  g_test_add_func ("/window-faults/waits", test_waits);
  g_test_add_func ("/window-faults/quit", test_quit);
  g_test_add_func ("/window-faults/end", test_end);
  g_test_add_func ("/window-faults/held", test_held);
  g_test_add_func ("/window-faults/narrow", test_narrow);
  g_test_add_func ("/window-faults/low", test_low);
  g_test_add_func ("/window-faults/tiny", test_tiny);

  return voc_test_finish ();
}
