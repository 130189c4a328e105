/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-test-utils.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "stand-in.h"
#include "voc-browse-list.h"
#include "voc-catalogue-builder.h"
#include "voc-settings.h"

#define ESCO "http://data.europa.eu/esco/"

typedef struct
{
  const char *code;
  const char *broader;
  const char *label;
} GroupData;

typedef struct
{
  const char *code;
  const char *group;
  const char *label;
  const char *alternative;
  const char *description;
} OccupationData;

/* Enough of ISCO-08 for one branch of every level, and for sections out of the order of their
 * labels. */
static const GroupData groups[] = {
  { "0", NULL, "Armed forces occupations" },
  { "01", "0", "Commissioned officers" },
  { "1", NULL, "Managers" },
  { "13", "1", "Production managers" },
  { "2", NULL, "Professionals" },
  { "25", "2", "ICT professionals" },
  { "252", "25", "Database professionals" },
  { "2529", "252", "Network professionals" },
  { "2521", "252", "Database designers" },
};

static const OccupationData occupations[] = {
  { "01.1", "01", "air force pilot", "flyer", "Flies. Lands as well." },
  { "13.1", "13", "zoo manager", NULL, "Keeps a zoo." },
  { "2521.1", "2521", "data guard", "information warden", "Guards what is stored." },
  { "2529.1", "2529", "chief security officer", "head of protection",
    "Protects. Also from <above> & below." },
  { "2529.2", "2529", "ethical hacker", "security officer of the night", "Breaks in to help." },
};

static char *folder_path;
static char *catalogue_path;
static char *damaged_path;
static StandIn desktop;
static char *notified;

static guint
lookup (VocCatalogueBuilder *builder,
        const char          *kind,
        const char          *code)
{
  g_autofree char *uri = g_strconcat (ESCO, kind, code, NULL);

  return voc_catalogue_builder_lookup (builder, uri);
}

static void
add_text (VocCatalogueBuilder *builder,
          guint                concept,
          VocTextField         field,
          const char          *text)
{
  g_autoptr (GError) error = NULL;

  if (text != NULL)
    voc_catalogue_builder_add_text (builder, concept, 0, field, text, &error);
  g_assert_no_error (error);
}

static void
add_groups (VocCatalogueBuilder *builder)
{
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      g_autofree char *uri = g_strconcat (ESCO "isco/C", groups[i].code, NULL);
      g_autoptr (GError) error = NULL;
      guint group = voc_catalogue_builder_add_group (builder, uri, groups[i].code, VOC_SCHEME_ISCO,
                                                     &error);

      g_assert_no_error (error);
      add_text (builder, group, VOC_TEXT_LABEL, groups[i].label);
      if (groups[i].broader != NULL)
        voc_catalogue_builder_add_broader (builder, group,
                                           lookup (builder, "isco/C", groups[i].broader), &error);
      g_assert_no_error (error);
    }
}

static void
add_skills (VocCatalogueBuilder *builder)
{
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *uri = g_strdup_printf (ESCO "skill/%u", i);
      g_autofree char *label = i < 3 ? g_strdup_printf ("skill number %u", i)
                                     : g_strdup ("statistics");
      g_autoptr (GError) error = NULL;
      guint skill = voc_catalogue_builder_add_skill (builder, uri, NULL,
                                                     i == 0 ? VOC_SKILL_TYPE_KNOWLEDGE
                                                            : VOC_SKILL_TYPE_SKILL,
                                                     VOC_REUSE_CROSS_SECTOR, &error);

      g_assert_no_error (error);
      add_text (builder, skill, VOC_TEXT_LABEL, label);
    }
}

static void
add_occupations (VocCatalogueBuilder *builder)
{
  for (gsize i = 0; i < G_N_ELEMENTS (occupations); i++)
    {
      g_autofree char *uri = g_strconcat (ESCO "occupation/", occupations[i].code, NULL);
      g_autoptr (GError) error = NULL;
      guint occupation;

      occupation = voc_catalogue_builder_add_occupation (builder, uri, occupations[i].code,
                                                         lookup (builder, "isco/C",
                                                                 occupations[i].group),
                                                         &error);
      g_assert_no_error (error);
      add_text (builder, occupation, VOC_TEXT_LABEL, occupations[i].label);
      add_text (builder, occupation, VOC_TEXT_ALTERNATIVE, occupations[i].alternative);
      add_text (builder, occupation, VOC_TEXT_DESCRIPTION, occupations[i].description);
      /* All need the first three skills, those of one group statistics as well. */
      for (guint skill = 0; skill < (g_str_equal (occupations[i].group, "2529") ? 4 : 3); skill++)
        {
          g_autofree char *number = g_strdup_printf ("%u", skill);

          voc_catalogue_builder_add_requirement (builder, occupation,
                                                 lookup (builder, "skill/", number),
                                                 skill != 2 ? VOC_RELATION_ESSENTIAL
                                                            : VOC_RELATION_OPTIONAL,
                                                 &error);
          g_assert_no_error (error);
        }
    }
}

/* A catalogue of five occupations in three major groups; it serves as the built-in one. */
static char *
build_catalogue (const char *folder)
{
  static const char *const meta[][2] = {
    { "name", "Test" },
    { "version", "1" },
    { "base-language", "en" },
    { "licence", "none" },
  };
  char *path = g_build_filename (folder, "builtin.catalogue", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogueBuilder) builder = voc_catalogue_builder_new (file, NULL, &error);

  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (meta); i++)
    voc_catalogue_builder_set_meta (builder, meta[i][0], meta[i][1], &error);
  g_assert_cmpint (voc_catalogue_builder_add_language (builder, "en", &error), ==, 0);
  g_assert_no_error (error);

  add_groups (builder);
  add_skills (builder);
  add_occupations (builder);
  voc_catalogue_builder_finish (builder, &error);
  g_assert_no_error (error);

  return path;
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        remove_folder (child);
      else
        g_unlink (child);
    }

  g_rmdir (path);
}

/* Runs the tests, then takes the catalogues away again. */
int
voc_test_finish (void)
{
  int status = g_test_run ();

  stand_in_end (&desktop);
  g_clear_pointer (&notified, g_free);
  remove_folder (folder_path);
  g_clear_pointer (&catalogue_path, g_free);
  g_clear_pointer (&damaged_path, g_free);
  g_clear_pointer (&folder_path, g_free);

  return status;
}

const char *
voc_test_get_catalogue (void)
{
  return catalogue_path;
}

const char *
voc_test_get_damaged (void)
{
  return damaged_path;
}

/* The titles of the desktop's notifications in this run, one a line; NULL if there was none. */
const char *
voc_test_get_notified (void)
{
  return notified;
}

static void
notify_cb (GDBusConnection       *connection,
           const char            *sender,
           const char            *path,
           const char            *interface,
           const char            *method,
           GVariant              *parameters,
           GDBusMethodInvocation *invocation,
           gpointer               user_data)
{
  g_autofree char *before = g_steal_pointer (&notified);
  const char *title;

  g_variant_get_child (parameters, 3, "&s", &title);
  notified = before != NULL ? g_strconcat (before, "\n", title, NULL) : g_strdup (title);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", 1));
}

/* Stands in for the desktop, which shows notifications. */
static void
receive_notifications (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);

  g_assert_no_error (error);
  stand_in_begin (&desktop, bus, "org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                  "<interface name='org.freedesktop.Notifications'><method name='Notify'>"
                  "<arg type='s' direction='in'/><arg type='u' direction='in'/>"
                  "<arg type='s' direction='in'/><arg type='s' direction='in'/>"
                  "<arg type='s' direction='in'/><arg type='as' direction='in'/>"
                  "<arg type='a{sv}' direction='in'/><arg type='i' direction='in'/>"
                  "<arg type='u' direction='out'/></method></interface>",
                  notify_cb);
}

/* A window that the compositor's small screen can show, and nothing remembered. */
void
voc_test_reset (void)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();

  g_assert_nonnull (settings);
  g_settings_set_int (settings, "window-width", 780);
  g_settings_set_int (settings, "window-height", 540);
  g_settings_reset (settings, "window-maximized");
  g_settings_reset (settings, "page");
  g_settings_reset (settings, "catalogue-path");
  g_settings_reset (settings, "expanded-groups");
  g_settings_reset (settings, "careers-view");
  g_settings_reset (settings, "careers-score");
}

/* Builds the catalogues that all tests of a program read. */
void
voc_test_init (int    *argc,
               char ***argv)
{
  static const char *const folders[] = { "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" };
  g_autoptr (GError) error = NULL;

  folder_path = g_dir_make_tmp ("vocation-test-XXXXXX", &error);
  g_assert_no_error (error);
  /* GTK needs the machine's own data folders for its icons, so only the person's are replaced. */
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    g_setenv (folders[i], folder_path, TRUE);
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  /* A cursor that blinks is painted for ever. */
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE, NULL);
  receive_notifications ();

  catalogue_path = build_catalogue (folder_path);
  damaged_path = g_build_filename (folder_path, "damaged.catalogue", NULL);
  g_file_set_contents (damaged_path, "This was a catalogue once.", -1, &error);
  g_assert_no_error (error);
  g_setenv ("VOCATION_DATA_DIR", folder_path, TRUE);
  voc_test_reset ();
}

/* The same in the language of LANGUAGE, from the translations of the build or made-up ones. */
void
voc_test_init_translated (int    *argc,
                          char ***argv)
{
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("VOCATION_TRANSLATIONS"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  voc_test_init (argc, argv);
}

static gboolean
wake_cb (gpointer user_data)
{
  gboolean *woken = user_data;

  *woken = TRUE;

  return G_SOURCE_REMOVE;
}

/* One turn of the main loop that does not wait for ever. */
void
voc_test_turn (void)
{
  gboolean woken = FALSE;
  guint id = g_timeout_add (10, wake_cb, &woken);

  g_main_context_iteration (NULL, TRUE);
  if (!woken)
    g_source_remove (id);
}

static void
count_phase_cb (guint *count)
{
  (*count)++;
}

/* Whether some list below @root has asked and not been answered yet. */
static gboolean
is_searching (GtkWidget *root)
{
  if (VOC_IS_BROWSE_LIST (root) &&
      voc_browse_model_get_busy (voc_browse_list_get_model (VOC_BROWSE_LIST (root))))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (is_searching (child))
      return TRUE;

  return FALSE;
}

/* Paints two frames, one for what the first began, and tells whether nothing was laid out again in them. */
static gboolean
paint_frames (GtkWidget *window)
{
  g_autoptr (GdkFrameClock) clock = g_object_ref (gtk_widget_get_frame_clock (window));
  guint n_painted = 0;
  guint n_layouts = 0;

  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (count_phase_cb), &n_painted);
  g_signal_connect_swapped (clock, "layout", G_CALLBACK (count_phase_cb), &n_layouts);
  for (guint i = 1; i <= 2; i++)
    {
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      voc_test_wait (n_painted >= i || !gtk_widget_get_mapped (window));
    }
  g_signal_handlers_disconnect_by_data (clock, &n_painted);
  g_signal_handlers_disconnect_by_data (clock, &n_layouts);

  return n_layouts == 0;
}

/* Does what waits to be done, and tells whether all answers are there. */
static gboolean
is_answered (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  gboolean answered = TRUE;

  for (guint i = 0; i < 1000 && g_main_context_pending (NULL); i++)
    g_main_context_iteration (NULL, FALSE);
  for (guint i = 0; answered && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      answered = !is_searching (window);
    }

  return answered;
}

static gboolean
paint_windows (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  gboolean quiet = TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (gtk_widget_get_mapped (window))
        quiet = paint_frames (window) && quiet;
    }

  return quiet;
}

/* Until no list waits for an answer, and every window has painted two frames in which nothing moved; where
 * something always moves, ten times two frames. */
void
voc_test_paint (void)
{
  gboolean quiet = FALSE;

  for (guint i = 0; i < 10 && !quiet; i++)
    {
      voc_test_wait (is_answered ());
      quiet = paint_windows () && !g_main_context_pending (NULL);
    }
}

typedef struct
{
  VocApplication *application;
  VocTestBody body;
  gpointer window; /* weak */
} Run;

static gboolean
count_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       n_frames)
{
  (*(guint *) n_frames)++;

  return G_SOURCE_CONTINUE;
}

/* A window that goes while a breakpoint changes leaks the picture that libadwaita shows meanwhile: it
 * frees it with the next frame only. */
static void
finish_frame (GtkWidget *window)
{
  guint n_frames = 0;
  guint id = gtk_widget_add_tick_callback (window, count_cb, &n_frames, NULL);

  voc_test_wait (n_frames >= 2);
  gtk_widget_remove_tick_callback (window, id);
}

static gboolean
has_state (VocCatalogueLoader *loader,
           const char         *state)
{
  g_autofree char *now = NULL;

  g_object_get (loader, "state", &now, NULL);
  return g_str_equal (now, state);
}

static gboolean
run_body_cb (gpointer user_data)
{
  Run *run = user_data;
  VocCatalogueLoader *loader = voc_application_get_loader (run->application);
  GtkWindow *window;

  voc_test_wait (gtk_application_get_windows (GTK_APPLICATION (run->application)) != NULL);
  voc_test_wait (has_state (loader, "ready") || has_state (loader, "error"));
  window = gtk_application_get_windows (GTK_APPLICATION (run->application))->data;
  voc_test_wait (gtk_widget_get_mapped (GTK_WIDGET (window)));
  voc_test_paint ();

  run->window = window;
  g_object_add_weak_pointer (G_OBJECT (window), &run->window);
  run->body (run->application, GTK_WIDGET (window));
  if (run->window != NULL && gtk_widget_get_mapped (run->window))
    finish_frame (run->window);
  g_action_group_activate_action (G_ACTION_GROUP (run->application), "quit", NULL);

  return G_SOURCE_REMOVE;
}

/**
 * voc_test_run:
 * @body: what to do once the window shows its catalogue
 * @...: arguments of the command line, %NULL-terminated
 *
 * Runs the real program once, from its command line to its last reference.
 */
void
voc_test_run (VocTestBody body,
              ...)
{
  g_autoptr (GPtrArray) args = g_ptr_array_new ();
  Run run = { voc_application_new (), body, NULL };
  gpointer application = run.application;
  const char *arg;
  va_list list;

  g_object_add_weak_pointer (application, &application);
  g_application_set_flags (G_APPLICATION (run.application),
                           G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_NON_UNIQUE);

  g_ptr_array_add (args, (char *) "vocation");
  va_start (list, body);
  while ((arg = va_arg (list, const char *)) != NULL)
    g_ptr_array_add (args, (char *) arg);
  va_end (list);

  g_clear_pointer (&notified, g_free);
  g_idle_add (run_body_cb, &run);
  g_assert_cmpint (g_application_run (G_APPLICATION (run.application), args->len,
                                      (char **) args->pdata),
                   ==, 0);

  voc_test_wait (run.window == NULL);
  g_object_unref (run.application);
  voc_test_wait (application == NULL);
}

/* Activates an action of the application, whose parameter is a string if there is one. */
void
voc_test_activate (VocApplication *application,
                   const char     *action,
                   const char     *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action,
                                  parameter != NULL ? g_variant_new_string (parameter) : NULL);
  voc_test_paint ();
}
