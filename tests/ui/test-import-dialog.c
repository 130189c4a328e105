/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "import-fixtures.h"
#include "voc-import-dialog.h"
#include "voc-settings.h"
#include "voc-test-utils.h"

/* The importer is tested on its own; here it is what a person sees of it. */

static void
import_file (VocApplication *application,
             const char     *path)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "import",
                                  g_variant_new_string (path));
}

static void
close_dialog (GtkWidget *window)
{
  GtkWidget *dialog = voc_test_find (window, VOC_TYPE_IMPORT_DIALOG, NULL);

  g_assert_nonnull (dialog);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_wait (voc_test_find (window, VOC_TYPE_IMPORT_DIALOG, NULL) == NULL);
}

static void
choose_body (VocApplication *application,
             GtkWidget      *window)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "import-dialog", NULL);
  voc_test_wait (voc_test_find_label (window, "Choose ZIP Files…") != NULL);
  g_assert_nonnull (voc_test_find_label (window, "Choose a Folder…"));
  close_dialog (window);
}

static void
test_choose (void)
{
  voc_test_run (choose_body, NULL);
}

/* What cannot be imported is said in a sentence, and what was open stays open. */
static void
failed_body (VocApplication *application,
             GtkWidget      *window)
{
  import_file (application, voc_test_get_damaged ());
  voc_test_wait (voc_test_find_label (window, "Nothing Was Imported") != NULL);
  g_assert_null (voc_test_find_label (window, "Open the New Catalogue"));
  close_dialog (window);

  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
}

static void
test_failed (void)
{
  voc_test_run (failed_body, NULL);
}

static GtkWidget *
find_button (GtkWidget  *window,
             const char *text)
{
  GtkWidget *label = voc_test_find_label (window, text);

  return label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

static void
imported_body (VocApplication *application,
               GtkWidget      *window)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "ESCO v9.9.9");
  g_autoptr (GSettings) settings = voc_settings_dup ();
  g_autofree char *path = NULL;

  import_file (application, g_file_peek_path (folder));
  voc_test_wait (find_button (window, "Open the New Catalogue") != NULL);
  voc_test_wait (voc_test_find_label (window, "ESCO 9.9.9") != NULL);

  /* Until the person asks for it, what was open stays open. */
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
  g_signal_emit_by_name (find_button (window, "Open the New Catalogue"), "clicked");
  voc_test_wait (voc_test_find_label (window, "2 occupations") != NULL);
  voc_test_wait (voc_test_find_label (window, "Lamplighter") != NULL);

  path = g_settings_get_string (settings, "catalogue-path");
  g_assert_true (g_str_has_suffix (path, "/vocation/catalogues/imported.catalogue"));
}

/* Started again, the program opens what was imported. */
static void
again_body (VocApplication *application,
            GtkWidget      *window)
{
  g_assert_nonnull (voc_test_find_label (window, "2 occupations"));
}

static void
test_imported (void)
{
  voc_test_run (imported_body, NULL);
  voc_test_run (again_body, NULL);
  voc_test_reset ();
}

static GFile *
dup_destination (void)
{
  return g_file_new_build_filename (g_get_user_data_dir (), "vocation", "catalogues",
                                    "imported.catalogue", NULL);
}

/* The one file beside the catalogue that holds @contents. */
static char *
find_aside (const char *contents)
{
  g_autoptr (GFile) destination = dup_destination ();
  g_autofree char *folder = g_path_get_dirname (g_file_peek_path (destination));
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *found = NULL;

      if (!g_str_equal (name, "imported.catalogue") &&
          g_file_get_contents (path, &found, NULL, NULL) && g_str_equal (found, contents))
        return g_steal_pointer (&path);
    }

  return NULL;
}

static void
in_the_way_body (VocApplication *application,
                 GtkWidget      *window)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "ESCO v9.9.9");
  g_autoptr (GFile) destination = dup_destination ();
  g_autofree char *parent = g_path_get_dirname (g_file_peek_path (destination));
  g_autofree char *path = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_replace_contents (destination, "not a catalogue", 15, NULL, FALSE, 0, NULL, NULL, &error);
  g_assert_no_error (error);

  import_file (application, g_file_peek_path (folder));
  voc_test_wait (find_button (window, "Open the New Catalogue") != NULL);

  path = find_aside ("not a catalogue");
  g_assert_nonnull (path);
  sentence = g_strdup_printf ("What was in its place was not a catalogue; it is kept as “%s”.",
                              path);
  g_assert_nonnull (voc_test_find_label (window, sentence));
  g_signal_emit_by_name (find_button (window, "Open the New Catalogue"), "clicked");
  voc_test_wait (voc_test_find_label (window, "2 occupations") != NULL);
}

/* What is where imports go and is no catalogue does not end them for ever; nor is it lost. */
static void
test_in_the_way (void)
{
  voc_test_run (in_the_way_body, NULL);
  voc_test_reset ();
}

/* A download that takes so long that there is time to cancel. */
static void
make_large (ImportFixture *fixture)
{
  static const char LAST[] = "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/greet,";
  g_autoptr (GString) rows = g_string_new (NULL);

  for (guint i = 0; i < 60000; i++)
    g_string_append_printf (rows,
                            "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/more-%u,,,"
                            "do job number %u,,,released,,,,x,\n",
                            i, i);
  g_string_append (rows, LAST);
  import_fixture_replace (fixture, "skills_en.csv", LAST, rows->str);
}

/* Escape while an import runs cancels it, and leads back to the choice. */
static void
cancelled_body (VocApplication *application,
                GtkWidget      *window)
{
  g_autoptr (ImportFixture) fixture = import_fixture_new_esco ();
  g_autoptr (GFile) folder = NULL;
  GtkWidget *dialog;

  make_large (fixture);
  folder = import_fixture_write_folder (fixture, "ESCO v9.9.8");
  import_file (application, g_file_peek_path (folder));
  dialog = voc_test_find (window, VOC_TYPE_IMPORT_DIALOG, NULL);
  g_assert_nonnull (dialog);
  g_assert_false (adw_dialog_get_can_close (ADW_DIALOG (dialog)));
  adw_dialog_close (ADW_DIALOG (dialog));
  voc_test_wait (voc_test_find_label (window, "Choose ZIP Files…") != NULL);
  g_assert_true (adw_dialog_get_can_close (ADW_DIALOG (dialog)));
  close_dialog (window);
}

static void
test_cancelled (void)
{
  voc_test_run (cancelled_body, NULL);
}

/* Who does not look at the window when an import ends is told by the desktop. */
static void
away_body (VocApplication *application,
           GtkWidget      *window)
{
  g_assert_false (gtk_window_is_active (GTK_WINDOW (window)));
  import_file (application, voc_test_get_damaged ());
  voc_test_wait (voc_test_get_notified () != NULL &&
                 g_str_has_suffix (voc_test_get_notified (), "Nothing Was Imported"));
  close_dialog (window);
}

static void
test_away (void)
{
  voc_test_run (away_body, NULL);
}

/* Who looks at it is not told once more what the window says. */
static void
looked_at_body (VocApplication *application,
                GtkWidget      *window)
{
  g_autoptr (GNotification) later = g_notification_new ("Later");

  gtk_window_present (GTK_WINDOW (window));
  voc_test_wait (gtk_window_is_active (GTK_WINDOW (window)));
  import_file (application, voc_test_get_damaged ());
  voc_test_wait (voc_test_find_label (window, "Nothing Was Imported") != NULL);
  g_assert_true (gtk_window_is_active (GTK_WINDOW (window)));

  /* Notifications come in the order in which they were sent. */
  g_application_send_notification (G_APPLICATION (application), "later", later);
  voc_test_wait (voc_test_get_notified () != NULL);
  g_assert_cmpstr (voc_test_get_notified (), ==, "Later");
  close_dialog (window);
}

static void
test_looked_at (void)
{
  voc_test_run (looked_at_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/import-dialog/choose", test_choose);
  g_test_add_func ("/import-dialog/failed", test_failed);
  g_test_add_func ("/import-dialog/imported", test_imported);
  g_test_add_func ("/import-dialog/in-the-way", test_in_the_way);
  g_test_add_func ("/import-dialog/cancelled", test_cancelled);
  /* Only on a screen with a pointer is a window ever in front. */
  if (g_getenv ("VOCATION_POINTER") != NULL)
    g_test_add_func ("/import-dialog/looked-at", test_looked_at);
  else
    g_test_add_func ("/import-dialog/away", test_away);

  return voc_test_finish ();
}
