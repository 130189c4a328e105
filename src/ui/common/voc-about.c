/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-about.h"

#include <glib/gi18n.h>

static const char *const developers[] = { "The Vocation authors", NULL };

/* Name, version, language, size and sources of the catalogue. */
static char *
dup_catalogue_text (VocCatalogue *catalogue)
{
  const VocCatalogueCounts *counts = voc_catalogue_get_counts (catalogue);
  const char *licence = voc_catalogue_get_meta (catalogue, "licence");
  const char *acknowledgement = voc_catalogue_get_meta (catalogue, "acknowledgement");
  g_autofree char *sources = voc_catalogue_dup_sources_text (catalogue);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, _("Version %s, read in the language “%s”."),
                          voc_catalogue_get_version (catalogue),
                          voc_catalogue_get_language (catalogue));
  g_string_append_c (text, '\n');
  g_string_append_printf (text, _("Occupations: %'Iu. Skills: %'Iu. Relations: %'Iu."),
                          counts->occupations, counts->skills, counts->relations);
  if (licence != NULL)
    {
      g_string_append (text, "\n\n");
      g_string_append_printf (text, _("Licence: %s"), licence);
    }
  if (acknowledgement != NULL)
    g_string_append_printf (text, "\n\n%s", acknowledgement);
  if (sources != NULL && sources[0] != '\0')
    g_string_append_printf (text, "\n\n%s", sources);

  return g_string_free_and_steal (text);
}

static void
add_catalogue (AdwAboutDialog *dialog,
               VocCatalogue   *catalogue)
{
  g_autofree char *plain = dup_catalogue_text (catalogue);
  g_autofree char *text = g_markup_escape_text (plain, -1);
  /* Translators: %s is the name of the catalogue */
  g_autofree char *title = g_strdup_printf (_("Catalogue: %s"), voc_catalogue_get_name (catalogue));

  adw_about_dialog_add_legal_section (dialog, title, NULL, GTK_LICENSE_CUSTOM, text);
}

/* What somebody who looks for a fault needs to know first. */
static char *
dup_debug_info (VocCatalogue *catalogue)
{
  GString *text = g_string_new (NULL);
  g_autofree char *os = g_get_os_info (G_OS_INFO_KEY_PRETTY_NAME);
  GdkDisplay *display = gdk_display_get_default ();

  g_string_append_printf (text, "Vocation %s\n", VOC_VERSION);
  g_string_append_printf (text, "GTK %u.%u.%u\n", gtk_get_major_version (),
                          gtk_get_minor_version (), gtk_get_micro_version ());
  g_string_append_printf (text, "libadwaita %u.%u.%u\n", adw_get_major_version (),
                          adw_get_minor_version (), adw_get_micro_version ());
  g_string_append_printf (text, "System: %s\n", os != NULL ? os : "unknown");
  g_string_append_printf (text, "Display: %s\n",
                          display != NULL ? G_OBJECT_TYPE_NAME (display) : "none");

  if (catalogue != NULL)
    {
      const VocCatalogueCounts *counts = voc_catalogue_get_counts (catalogue);
      g_autofree char *name = g_file_get_parse_name (voc_catalogue_get_file (catalogue));
      g_autofree char *languages = g_strjoinv (" ",
                                               (GStrv) voc_catalogue_get_languages (catalogue));
      g_autofree char *notes = voc_catalogue_dup_notes_text (catalogue);

      g_string_append_printf (text, "\nCatalogue: %s %s\nFile: %s\nLanguage: %s of %s\n",
                              voc_catalogue_get_name (catalogue),
                              voc_catalogue_get_version (catalogue), name,
                              voc_catalogue_get_language (catalogue), languages);
      g_string_append_printf (text, "Occupations: %u\nSkills: %u\nGroups: %u\nRelations: %u\n",
                              counts->occupations, counts->skills, counts->groups,
                              counts->relations);
      if (notes != NULL && notes[0] != '\0')
        g_string_append_printf (text, "\n%s\n", notes);
    }

  return g_string_free_and_steal (text);
}

static void
pressed_cb (GtkGesture *gesture,
            int         n_press)
{
  gtk_gesture_set_state (gesture, n_press > 1 ? GTK_EVENT_SEQUENCE_CLAIMED
                                              : GTK_EVENT_SEQUENCE_DENIED);
}

/* The dialog would open the page of a row once for each click, and criticises itself for it. */
static void
ignore_double_clicks (GtkWidget *dialog)
{
  GtkGesture *gesture = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (gesture), GTK_PHASE_CAPTURE);
  g_signal_connect (gesture, "pressed", G_CALLBACK (pressed_cb), NULL);
  gtk_widget_add_controller (dialog, GTK_EVENT_CONTROLLER (gesture));
}

/* Shows what this program is, in which version, and what its data is. */
void
voc_about_present (GtkWidget    *parent,
                   VocCatalogue *catalogue)
{
  /* From the description for software centres come the links and what is new. */
  AdwAboutDialog *dialog = ADW_ABOUT_DIALOG (adw_about_dialog_new_from_appdata (VOC_RESOURCE_PATH
                                                                                "/metainfo.xml",
                                                                                VOC_VERSION));
  g_autofree char *debug_info = dup_debug_info (catalogue);

  adw_about_dialog_set_application_name (dialog,
                                         VOC_DEVELOPMENT ? VOC_DEVELOPMENT_NAME : _("Vocation"));
  adw_about_dialog_set_application_icon (dialog, VOC_APPLICATION_ID);
  adw_about_dialog_set_version (dialog, VOC_VERSION);
  adw_about_dialog_set_developer_name (dialog, _("The Vocation authors"));
  adw_about_dialog_set_developers (dialog, (const char **) developers);
  adw_about_dialog_set_license_type (dialog, GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_copyright (dialog, "© 2026 The Vocation authors");
  adw_about_dialog_set_comments (
    dialog, _("What occupations ask for. Everything stays on this computer."));
  /* Translators: your name, one a line */
  adw_about_dialog_set_translator_credits (dialog, _("translator-credits"));
  adw_about_dialog_set_debug_info (dialog, debug_info);
  adw_about_dialog_set_debug_info_filename (dialog, "vocation-debug.txt");

  if (catalogue != NULL)
    add_catalogue (dialog, catalogue);
  adw_about_dialog_add_legal_section (
    dialog, "ESCO", NULL, GTK_LICENSE_CUSTOM,
    _("This service uses the ESCO classification of the European Commission."));

  ignore_double_clicks (GTK_WIDGET (dialog));
  adw_dialog_present (ADW_DIALOG (dialog), parent);
}
