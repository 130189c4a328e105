/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-application.h"

#include <glib/gi18n.h>

#include "voc-application-actions.h"
#include "voc-catalogue-location.h"
#include "voc-import-dialog.h"
#include "voc-next-frame.h"
#include "voc-occupation-page.h"
#include "voc-settings.h"
#include "voc-window.h"

/**
 * VocApplication:
 *
 * The program: its options, its actions (on the bus, for scripts too) and the one catalogue it
 * shows.
 */
struct _VocApplication
{
  AdwApplication parent_instance;

  GSettings *settings;        /* (owned) (nullable) */
  VocCatalogueLoader *loader; /* (owned) */
  char *language;             /* (owned) (nullable): from the command line */
  gboolean early;             /* what is opened is known before the window is made */
  guint release_id;           /* of the timer for a window that is not painted */
};

G_DEFINE_FINAL_TYPE (VocApplication, voc_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "occupation", 'o', 0, G_OPTION_ARG_STRING, NULL,
    N_("Open an occupation: its code, URI or name"), N_("ID") },
  { "tab", 't', 0, G_OPTION_ARG_STRING, NULL,
    N_("Show this part of its page: overview, skills, future or next"), N_("NAME") },
  { "search", 's', 0, G_OPTION_ARG_STRING, NULL, N_("Search for an occupation"), N_("TEXT") },
  { "catalogue", 'c', 0, G_OPTION_ARG_FILENAME, NULL, N_("Use this catalogue"), N_("FILE") },
  { "language", 'l', 0, G_OPTION_ARG_STRING, NULL, N_("Read the catalogue in this language"),
    N_("LANG") },
  { "version", 'v', 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
  { NULL }
};

/* For a window that is painted later than that, its lists do not wait. */
#define FIRST_FRAME_MS 200

static char *
dup_setting (VocApplication *self,
             const char     *key)
{
  return self->settings != NULL ? g_settings_get_string (self->settings, key) : NULL;
}

/* What the command line names comes before what the settings say; neither means the desktop's
 * language. */
static char *
dup_language (VocApplication *self)
{
  g_autofree char *chosen = dup_setting (self, "language");

  if (self->language != NULL)
    return g_strdup (self->language);

  return chosen != NULL && chosen[0] != '\0' ? g_steal_pointer (&chosen) : NULL;
}

static void
load (VocApplication *self,
      GFile          *file)
{
  g_autofree char *language = dup_language (self);

  voc_catalogue_loader_load (self->loader, file, language);
}

static void
load_default (VocApplication *self)
{
  g_autofree char *configured = dup_setting (self, "catalogue-path");
  g_autoptr (GFile) file = voc_catalogue_location_dup_default (configured);

  load (self, file);
}

static void
release (VocApplication *self)
{
  g_clear_handle_id (&self->release_id, g_source_remove);
  voc_catalogue_loader_release (self->loader);
}

static void
release_cb (gpointer user_data)
{
  VocApplication *self = user_data;

  self->release_id = 0;
  release (self);
}

static gboolean
first_frame_cb (GtkWidget *window)
{
  release (VOC_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))));

  return G_SOURCE_REMOVE;
}

/* The window is on the screen before its lists have so much to lay out; a window that is not painted gets them, too. */
static GtkWindow *
create_window (VocApplication *self)
{
  VocWindow *window = voc_window_new (GTK_APPLICATION (self), self->loader);

  voc_catalogue_loader_hold (self->loader);
  g_clear_handle_id (&self->release_id, g_source_remove);
  self->release_id = g_timeout_add_once (FIRST_FRAME_MS, release_cb, self);
  voc_next_frame_add (GTK_WIDGET (window), first_frame_cb);

  return GTK_WINDOW (window);
}

static VocWindow *
ensure_window (VocApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (voc_catalogue_loader_get_file (self->loader) == NULL)
    load_default (self);

  if (!VOC_IS_WINDOW (window))
    window = create_window (self);

  return VOC_WINDOW (window);
}

static void
voc_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (VOC_APPLICATION (application))));
}

static int
voc_application_handle_local_options (GApplication *application,
                                      GVariantDict *local)
{
  VOC_APPLICATION (application)->early = !g_variant_dict_contains (local, "catalogue") &&
                                         !g_variant_dict_contains (local, "language");

  if (!g_variant_dict_contains (local, "version"))
    return -1;

  g_print ("vocation %s\n", VOC_VERSION);

  return 0;
}

/* Whether the name of a tab is one; says so if not. */
static gboolean
check_tab (GApplicationCommandLine *command_line,
           GVariantDict            *given)
{
  const char *tab;

  if (!g_variant_dict_lookup (given, "tab", "&s", &tab) || voc_occupation_page_has_tab (tab))
    return TRUE;

  g_application_command_line_printerr (
    /* Translators: %s is what was given to --tab */
    command_line, _("There is no tab “%s”: it is overview, skills, future or next.\n"), tab);

  return FALSE;
}

static int
voc_application_command_line (GApplication            *application,
                              GApplicationCommandLine *command_line)
{
  VocApplication *self = VOC_APPLICATION (application);
  GVariantDict *given = g_application_command_line_get_options_dict (command_line);
  g_autofree char *path = NULL;
  const char *text;

  if (!check_tab (command_line, given))
    return 2;

  if (g_variant_dict_lookup (given, "language", "&s", &text))
    g_set_str (&self->language, text);

  if (g_variant_dict_lookup (given, "catalogue", "^ay", &path))
    {
      g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (command_line, path);

      load (self, file);
    }
  else if (g_variant_dict_contains (given, "language") &&
           voc_catalogue_loader_get_file (self->loader) != NULL)
    load (self, voc_catalogue_loader_get_file (self->loader));

  g_application_activate (application);

  if (g_variant_dict_lookup (given, "search", "&s", &text))
    voc_window_search (ensure_window (self), text);
  if (g_variant_dict_lookup (given, "occupation", "&s", &text))
    voc_window_open_occupation (ensure_window (self), text);
  if (g_variant_dict_lookup (given, "tab", "&s", &text))
    voc_window_show_tab (ensure_window (self), text);

  return 0;
}

/* The styles of the parts, beside style.css which libadwaita loads by itself. */
static void
load_styles (void)
{
  static const char *const styles[] = { "widgets.css", "occupation.css", "outlook.css",
                                        "details.css", "skills.css" };

  for (gsize i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      g_autofree char *path = g_strconcat (VOC_RESOURCE_PATH "/css/", styles[i], NULL);
      g_autoptr (GtkCssProvider) provider = NULL;

      if (!g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
        continue;

      provider = gtk_css_provider_new ();
      gtk_css_provider_load_from_resource (provider, path);
      gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                                  GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    }
}

static void
voc_application_startup (GApplication *application)
{
  VocApplication *self = VOC_APPLICATION (application);

  /* While GTK gets ready, on the other processor. A service may never show a window. */
  if (self->early && (g_application_get_flags (application) & G_APPLICATION_IS_SERVICE) == 0)
    load_default (self);

  G_APPLICATION_CLASS (voc_application_parent_class)->startup (application);

  load_styles ();
  voc_application_actions_install (self);
  gtk_window_set_default_icon_name (VOC_APPLICATION_ID);
}

static void
voc_application_dispose (GObject *object)
{
  VocApplication *self = VOC_APPLICATION (object);

  g_clear_handle_id (&self->release_id, g_source_remove);
  g_clear_object (&self->loader);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (voc_application_parent_class)->dispose (object);
}

static void
voc_application_class_init (VocApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = voc_application_dispose;
  application_class->activate = voc_application_activate;
  application_class->command_line = voc_application_command_line;
  application_class->handle_local_options = voc_application_handle_local_options;
  application_class->startup = voc_application_startup;
}

static void
voc_application_init (VocApplication *self)
{
  self->settings = voc_settings_dup ();
  self->loader = voc_catalogue_loader_new ();
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

VocApplication *
voc_application_new (void)
{
  return g_object_new (VOC_TYPE_APPLICATION,
                       "application-id", VOC_APPLICATION_ID,
                       "resource-base-path", VOC_RESOURCE_PATH,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE,
                       NULL);
}

VocCatalogueLoader *
voc_application_get_loader (VocApplication *self)
{
  g_return_val_if_fail (VOC_IS_APPLICATION (self), NULL);

  return self->loader;
}

/* Opens file, now and at every start to come. */
void
voc_application_open_catalogue (VocApplication *self,
                                GFile          *file)
{
  g_return_if_fail (VOC_IS_APPLICATION (self));
  g_return_if_fail (G_IS_FILE (file));

  if (self->settings != NULL)
    g_settings_set_string (self->settings, "catalogue-path", g_file_peek_path (file));
  load (self, file);
}

/* Opens the catalogue that comes with Vocation, now and at every start to come. */
void
voc_application_open_builtin (VocApplication *self)
{
  g_return_if_fail (VOC_IS_APPLICATION (self));

  if (self->settings != NULL)
    g_settings_reset (self->settings, "catalogue-path");
  load_default (self);
}

static void
open_imported_cb (VocApplication *self,
                  GFile          *file)
{
  g_autofree char *before = dup_setting (self, "catalogue-path");

  g_assert (VOC_IS_APPLICATION (self));

  voc_application_open_catalogue (self, file);
  if (before != NULL && g_strcmp0 (before, g_file_peek_path (file)) != 0)
    voc_window_offer_catalogue (ensure_window (self), before);
}

/* Shows how ESCO is imported, and starts at once if there are sources. */
void
voc_application_import (VocApplication *self,
                        GListModel     *sources)
{
  VocWindow *window;
  VocImportDialog *dialog;

  g_return_if_fail (VOC_IS_APPLICATION (self));

  window = ensure_window (self);
  gtk_window_present (GTK_WINDOW (window));

  dialog = voc_import_dialog_new ();
  g_signal_connect_object (dialog, "open-catalogue", G_CALLBACK (open_imported_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (window));
  if (sources != NULL)
    voc_import_dialog_start (dialog, sources);
}
