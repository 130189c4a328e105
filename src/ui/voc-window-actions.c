/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-window-private.h"

#include <glib/gi18n.h>

#include "voc-application.h"
#include "voc-browse-page.h"
#include "voc-details-dialog.h"
#include "voc-pages.h"
#include "voc-report-choices.h"
#include "voc-report-dialog.h"
#include "voc-report-print.h"
#include "voc-toast.h"

/* The actions of a window: what menus, keys and the pages ask of it. */

static void
back_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  voc_navigation_go_back (VOC_WINDOW (widget)->navigation);
}

static void
forward_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  voc_navigation_go_forward (VOC_WINDOW (widget)->navigation);
}

/* On a page that has nothing to search, the first one is meant. */
static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  VocPage *page = voc_window_get_page (self, NULL);

  if (page == NULL)
    {
      voc_window_show_page (self, voc_pages_get (0)->name);
      page = voc_window_get_page (self, NULL);
    }
  if (voc_window_is_ready (self))
    voc_page_focus_search (page);
}

static void
next_pane_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  VocPage *page = voc_window_get_page (VOC_WINDOW (widget), NULL);

  if (page != NULL && voc_window_is_ready (VOC_WINDOW (widget)))
    voc_page_next_pane (page);
}

static void
toggle_groups_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  VocPage *page = voc_window_get_page (VOC_WINDOW (widget), NULL);
  GtkWidget *content = page != NULL ? voc_page_get_content (page) : NULL;

  if (content != NULL)
    gtk_widget_activate_action (content, "page.toggle-all", NULL);
}

static void
copy_table_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  VocPage *page = voc_window_get_page (VOC_WINDOW (widget), NULL);

  if (page != NULL)
    gtk_widget_activate_action (GTK_WIDGET (page), "page.copy-table", NULL);
}

/* The same words on the other page: everything there that answers to them. */
static void
search_in_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  const char *name;
  const char *text;

  g_variant_get (parameter, "(&s&s)", &name, &text);
  voc_window_show_page (self, name);
  voc_page_search (voc_window_get_page (self, name), text);
  voc_page_focus_search (voc_window_get_page (self, name));
}

/* To the question at the beginning, from wherever one is. */
static void
start_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  const char *page = voc_pages_find (VOC_CONCEPT_OCCUPATION);

  voc_window_show_page (self, page);
  if (voc_window_is_ready (self))
    voc_browse_page_show_start (VOC_BROWSE_PAGE (voc_window_get_page (self, page)));
}

static void
show_page_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  voc_window_show_page (VOC_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
open_group_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  const char *page = voc_pages_find (VOC_CONCEPT_OCCUPATION);
  g_autofree char *id =
    g_strconcat (VOC_BROWSE_GROUP, g_variant_get_string (parameter, NULL), NULL);

  if (voc_window_open (self, page, id))
    voc_navigation_visit (self->navigation, page, id);
}

/* Puts one occupation into the comparison, or two with "|" between them. */
static void
compare_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  voc_window_compare (VOC_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* (nullable): the occupations with the URIs in @parameter, one or two with "|" between them; says so
 * if there are no such ones */
static GPtrArray *
dup_occupations (VocWindow *self,
                 GVariant  *parameter)
{
  g_auto (GStrv) uris = g_strsplit (g_variant_get_string (parameter, NULL), "|", 2);
  g_autoptr (GPtrArray) occupations = g_ptr_array_new_with_free_func (g_object_unref);

  if (!voc_window_is_ready (self))
    return NULL;

  for (guint i = 0; uris[i] != NULL; i++)
    {
      VocConcept *occupation = voc_window_dup_occupation (self, uris[i]);

      if (occupation == NULL)
        return NULL;
      g_ptr_array_add (occupations, occupation);
    }

  return occupations->len > 0 ? g_steal_pointer (&occupations) : NULL;
}

/* Asks how a report about one occupation or two is to be written. */
static void
report_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  g_autoptr (GPtrArray) occupations = dup_occupations (self, parameter);

  if (occupations != NULL)
    adw_dialog_present (voc_report_dialog_new (self, occupations), widget);
}

/* Prints a report about one occupation or two, with what was chosen last. */
static void
print_report_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  g_autoptr (GPtrArray) occupations = dup_occupations (self, parameter);
  g_auto (VocReportChoices) choices = { 0 };

  if (occupations == NULL)
    return;

  voc_report_choices_load (&choices);
  voc_report_print (self, voc_report_choices_make_order (&choices, self, occupations));
}

/* Prints what is open: the report that is being prepared, or one about the occupation. */
static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  AdwDialog *dialog =
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (widget));
  VocPage *page = voc_window_get_page (VOC_WINDOW (widget), NULL);
  GtkWidget *content = page != NULL ? voc_page_get_content (page) : NULL;

  if (VOC_IS_REPORT_DIALOG (dialog))
    voc_report_dialog_print (VOC_REPORT_DIALOG (dialog));
  else if (dialog == NULL && content != NULL)
    gtk_widget_activate_action (content, "page.print", NULL);
}

static void
show_toast_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  voc_window_add_toast (VOC_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* Says what was done, with a button that undoes it. */
static void
show_undo_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  AdwToast *toast = voc_toast_new (g_variant_get_string (parameter, NULL));

  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "win.undo");
  adw_toast_overlay_add_toast (VOC_WINDOW (widget)->toast_overlay, toast);
}

static void
menu_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gtk_menu_button_popup (VOC_WINDOW (widget)->menu_button);
}

static void
open_builtin_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (widget));

  if (VOC_IS_APPLICATION (application))
    voc_application_open_builtin (VOC_APPLICATION (application));
}

static void
catalogue_chosen_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (VocWindow) self = user_data;
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, &error);

  if (file != NULL && VOC_IS_APPLICATION (application))
    voc_application_open_catalogue (VOC_APPLICATION (application), file);
  else if (file == NULL && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    voc_window_add_toast (self, error->message);
}

static void
choose_catalogue_action (GtkWidget  *widget,
                         const char *action_name,
                         GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Choose a Catalogue"));
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, catalogue_chosen_cb,
                        g_object_ref (widget));
}

static void
error_details_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  VocWindow *self = VOC_WINDOW (widget);
  g_autofree char *details = voc_catalogue_loader_dup_details (self->loader);

  if (details != NULL)
    adw_dialog_present (ADW_DIALOG (voc_details_dialog_new (details)), widget);
}

void
voc_window_install_actions (GtkWidgetClass *widget_class)
{
  voc_window_install_profile_actions (widget_class);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, forward_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.next-pane", NULL, next_pane_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-groups", NULL, toggle_groups_action);
  gtk_widget_class_install_action (widget_class, "win.copy-table", NULL, copy_table_action);
  gtk_widget_class_install_action (widget_class, "win.search-in", "(ss)", search_in_action);
  gtk_widget_class_install_action (widget_class, "win.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (widget_class, "win.open-group", "s", open_group_action);
  gtk_widget_class_install_action (widget_class, "win.compare", "s", compare_action);
  gtk_widget_class_install_action (widget_class, "win.report", "s", report_action);
  gtk_widget_class_install_action (widget_class, "win.print-report", "s", print_report_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.show-toast", "s", show_toast_action);
  gtk_widget_class_install_action (widget_class, "win.show-undo", "s", show_undo_action);
  gtk_widget_class_install_action (widget_class, "win.menu", NULL, menu_action);
  gtk_widget_class_install_action (widget_class, "win.open-builtin", NULL, open_builtin_action);
  gtk_widget_class_install_action (widget_class, "win.choose-catalogue", NULL,
                                   choose_catalogue_action);
  gtk_widget_class_install_action (widget_class, "win.error-details", NULL, error_details_action);
}
