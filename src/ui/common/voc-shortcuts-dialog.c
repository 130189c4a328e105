/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-shortcuts-dialog.h"

#include <glib/gi18n.h>

#include "voc-pages.h"
#include "voc-template.h"

/**
 * VocShortcutsDialog:
 *
 * Which keys do what. The keys are asked of the program, so they are written down only once.
 */
struct _VocShortcutsDialog
{
  AdwDialog parent_instance;

  AdwPreferencesPage *page;
};

typedef struct
{
  const char *action; /* NULL begins a group */
  const char *title;
} Line;

static const Line finding[] = {
  { NULL, N_("Finding") },
  { "win.search", N_("Search for an occupation") },
  { "win.back", N_("Go back") },
  { "win.forward", N_("Go forward") },
  { "win.next-pane", N_("Next pane: search, list, page") },
  { "win.toggle-groups", N_("Close or open all groups of an occupation") },
};

static const Line general[] = {
  { NULL, N_("General") },
  { "win.copy-table", N_("Copy the comparison of two occupations as a table") },
  { "win.print", N_("Print a report about the open occupation") },
  { "app.import-dialog", N_("Import ESCO") },
  { "win.undo", N_("Undo a change of your profile") },
  { "win.redo", N_("Do it again") },
  { "win.menu", N_("Main menu") },
  { "app.help", N_("Help") },
  { "app.shortcuts", N_("Keyboard shortcuts") },
  { "window.close", N_("Close the window") },
  { "app.quit", N_("Quit") },
};

G_DEFINE_FINAL_TYPE (VocShortcutsDialog, voc_shortcuts_dialog, ADW_TYPE_DIALOG)

static char *
dup_keys (GtkApplication *application,
          const char     *action)
{
  g_auto (GStrv) accels = gtk_application_get_accels_for_action (application, action);
  guint key;
  GdkModifierType modifiers;

  if (accels[0] == NULL || !gtk_accelerator_parse (accels[0], &key, &modifiers))
    return NULL;

  return gtk_accelerator_get_label (key, modifiers);
}

static void
add_row (AdwPreferencesGroup *group,
         const char          *title,
         const char          *keys)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *label = gtk_label_new (keys);

  gtk_widget_add_css_class (label, "keycap");
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  adw_preferences_group_add (group, row);
}

static void
voc_shortcuts_dialog_class_init (VocShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  voc_template_set (widget_class, "voc-shortcuts-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocShortcutsDialog, page);
}

static void
voc_shortcuts_dialog_init (VocShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static AdwPreferencesGroup *
add_group (VocShortcutsDialog *self,
           const char         *title)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  adw_preferences_page_add (self->page, group);

  return group;
}

/* The first line is the title. */
static void
add_lines (VocShortcutsDialog *self,
           GtkApplication     *application,
           const Line         *lines,
           gsize               n_lines)
{
  AdwPreferencesGroup *group = add_group (self, _(lines[0].title));

  for (gsize i = 1; i < n_lines; i++)
    {
      g_autofree char *keys = dup_keys (application, lines[i].action);

      if (keys != NULL)
        add_row (group, _(lines[i].title), keys);
    }
}

static void
add_pages (VocShortcutsDialog *self,
           GtkApplication     *application)
{
  AdwPreferencesGroup *group = add_group (self, _("Pages"));

  for (guint i = 0; voc_pages_get (i) != NULL; i++)
    {
      g_autofree char *action = g_strconcat ("win.show-page::", voc_pages_get (i)->name, NULL);
      g_autofree char *keys = dup_keys (application, action);

      if (keys != NULL)
        add_row (group, _(voc_pages_get (i)->title), keys);
    }
}

VocShortcutsDialog *
voc_shortcuts_dialog_new (GtkApplication *application)
{
  VocShortcutsDialog *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);

  self = g_object_new (VOC_TYPE_SHORTCUTS_DIALOG, NULL);

  add_lines (self, application, finding, G_N_ELEMENTS (finding));
  add_pages (self, application);
  add_lines (self, application, general, G_N_ELEMENTS (general));

  return self;
}
