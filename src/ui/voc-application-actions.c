/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-application-actions.h"

#include <glib/gi18n.h>

#include "voc-about.h"
#include "voc-chart-mode.h"
#include "voc-help-dialog.h"
#include "voc-model-card-dialog.h"
#include "voc-pages.h"
#include "voc-settings.h"
#include "voc-shortcuts-dialog.h"
#include "voc-window.h"

typedef struct
{
  const char *action;
  const char *accels[4];
} Shortcut;

static const Shortcut shortcuts[] = {
  { "win.search", { "<Ctrl>f" } },
  { "win.start", { "<Alt>Home" } },
  { "win.next-pane", { "F6" } },
  { "win.toggle-groups", { "<Ctrl><Shift>e" } },
  { "win.copy-table", { "<Ctrl><Shift>c" } },
  { "win.print", { "<Ctrl>p" } },
  { "win.undo", { "<Ctrl>z" } },
  { "win.redo", { "<Ctrl><Shift>z" } },
  { "win.menu", { "F10" } },
  { "window.close", { "<Ctrl>w" } },
  { "app.import-dialog", { "<Ctrl>i" } },
  { "app.help", { "F1" } },
  { "app.shortcuts", { "<Ctrl>question" } },
  { "app.quit", { "<Ctrl>q" } },
};

/* Actions from the bus come without a window in front. */
static VocWindow *
raise_window (VocApplication *self)
{
  g_application_activate (G_APPLICATION (self));

  return VOC_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (self)));
}

static void
open_occupation_action (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  voc_window_open_occupation (raise_window (user_data), g_variant_get_string (parameter, NULL));
}

static void
open_skill_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  voc_window_open_skill (raise_window (user_data), g_variant_get_string (parameter, NULL));
}

static void
search_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  voc_window_search (raise_window (user_data), g_variant_get_string (parameter, NULL));
}

static void
compare_action (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  const char *a;
  const char *b;
  g_autofree char *both = NULL;

  g_variant_get (parameter, "(&s&s)", &a, &b);
  both = g_strjoin ("|", a, b, NULL);
  voc_window_compare (raise_window (user_data), both);
}

static void
less_exposed_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  voc_window_show_less_exposed (raise_window (user_data), g_variant_get_string (parameter, NULL));
}

static void
export_report_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  const char *id;
  const char *format;
  const char *path;

  g_variant_get (parameter, "(&s&s&s)", &id, &format, &path);
  voc_window_export_report (raise_window (user_data), id, format, path);
}

static void
interests_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  voc_window_show_interests (raise_window (user_data));
}

static void
quiz_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  voc_window_show_quiz (raise_window (user_data), g_variant_get_string (parameter, NULL));
}

static void
show_page_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  voc_window_show_page (raise_window (user_data), g_variant_get_string (parameter, NULL));
}

static void
import_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  g_auto (GStrv) paths = g_strsplit (g_variant_get_string (parameter, NULL), "\n", -1);
  g_autoptr (GListStore) sources = g_list_store_new (G_TYPE_FILE);

  for (gsize i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (GFile) source = g_file_new_for_commandline_arg (paths[i]);

      if (paths[i][0] != '\0')
        g_list_store_append (sources, source);
    }

  voc_application_import (user_data, G_LIST_MODEL (sources));
}

/* Opens a catalogue by its path; that which is built in has none. */
static void
open_catalogue_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  const char *path = g_variant_get_string (parameter, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  if (path[0] == '\0')
    voc_application_open_builtin (user_data);
  else
    voc_application_open_catalogue (user_data, file);
}

static void
import_dialog_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  voc_application_import (user_data, NULL);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  VocApplication *self = user_data;

  voc_about_present (GTK_WIDGET (raise_window (self)),
                     voc_catalogue_loader_get_catalogue (voc_application_get_loader (self)));
}

static void
model_card_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  AdwDialog *dialog = voc_model_card_dialog_new (voc_score_model_get_default ());

  adw_dialog_present (dialog, GTK_WIDGET (raise_window (user_data)));
}

static void
shortcuts_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  AdwDialog *dialog = ADW_DIALOG (voc_shortcuts_dialog_new (GTK_APPLICATION (user_data)));

  adw_dialog_present (dialog, GTK_WIDGET (raise_window (user_data)));
}

static void
help_shown_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (VocWindow) window = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (object), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    adw_dialog_present (voc_help_dialog_new (), GTK_WIDGET (window));
}

static void
help_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  VocWindow *window = raise_window (user_data);
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new ("help:vocation");

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (window), NULL, help_shown_cb,
                           g_object_ref (window));
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  g_autoptr (GList)
    windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (user_data)));

  for (GList *l = windows; l != NULL; l = l->next)
    {
      if (VOC_IS_WINDOW (l->data))
        voc_window_quit (l->data);
    }
  if (windows == NULL)
    g_application_quit (user_data);
}

static const GActionEntry actions[] = {
  { "open-occupation", open_occupation_action, "s" },
  { "compare", compare_action, "(ss)" },
  { "open-skill", open_skill_action, "s" },
  { "search", search_action, "s" },
  { "less-exposed", less_exposed_action, "s" },
  { "export-report", export_report_action, "(sss)" },
  { "interests", interests_action },
  { "quiz", quiz_action, "s" },
  { "show-page", show_page_action, "s" },
  { "import", import_action, "s" },
  { "import-dialog", import_dialog_action },
  { "open-catalogue", open_catalogue_action, "s" },
  { "about", about_action },
  { "model-card", model_card_action },
  { "shortcuts", shortcuts_action },
  { "help", help_action },
  { "quit", quit_action },
};

/* One switch for all charts, kept in the settings. */
static void
add_charts_as_tables (VocApplication *application)
{
  VocChartMode *mode = voc_chart_mode_get_default ();
  g_autoptr (GSettings) settings = voc_settings_dup ();
  g_autoptr (GPropertyAction) action =
    g_property_action_new ("charts-as-tables", mode, "tables");

  if (settings != NULL)
    g_settings_bind (settings, "charts-as-tables", mode, "tables", G_SETTINGS_BIND_DEFAULT);
  g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (action));
}

/* Adds all actions and says which keys they have. Nothing else knows a key: menus and the list
 * of shortcuts ask the program. */
void
voc_application_actions_install (VocApplication *application)
{
  gboolean rtl = gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL;
  const char *back[] = { rtl ? "<Alt>Right" : "<Alt>Left", "Back", NULL };
  const char *forward[] = { rtl ? "<Alt>Left" : "<Alt>Right", "Forward", NULL };

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  add_charts_as_tables (application);

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), shortcuts[i].action,
                                           shortcuts[i].accels);
  for (guint i = 0; voc_pages_get (i) != NULL; i++)
    {
      g_autofree char *action = g_strconcat ("win.show-page::", voc_pages_get (i)->name, NULL);
      g_autofree char *key = g_strdup_printf ("<Ctrl>%u", i + 1);

      gtk_application_set_accels_for_action (GTK_APPLICATION (application), action,
                                             (const char *[]) { key, NULL });
    }
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "win.back", back);
  gtk_application_set_accels_for_action (GTK_APPLICATION (application), "win.forward", forward);
}
