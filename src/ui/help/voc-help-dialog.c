/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-help-dialog.h"

#include <glib/gi18n.h>

#include "voc-help-page.h"

/* The help inside of the program, for machines where no other one shows it: a list of its pages, each of which
 * opens as plain text. They are read where the help is installed, in the reader's language as far as there are any. */

/* In the order in which somebody needs them. */
static const char *const PAGES[] = {
  "search",  "careers",         "skills",     "requirements", "me",           "interests",
  "quiz",    "fit",             "paste",      "keep",         "compare",      "report",
  "outlook", "outlook-details", "model-card", "catalogue",    "import-esco",  "keyboard",
  "command-line", "privacy",    "licence",
};

/* The environment variable VOCATION_HELP_DIRS names folders of languages instead of the installed ones, so that the
 * program works from the build folder. */
static VocHelpPage *
load_in (const char       *language,
         const char       *name,
         VocHelpTitleFunc  dup_title)
{
  const char *path = g_getenv ("VOCATION_HELP_DIRS");
  g_auto (GStrv) folders = g_strsplit (path != NULL ? path : VOC_HELPDIR, ":", -1);
  g_autofree char *file = g_strconcat (name, ".page", NULL);

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_autofree char *filename =
        g_build_filename (folders[i], language, path != NULL ? "" : GETTEXT_PACKAGE, file, NULL);
      g_autofree char *text = NULL;
      gsize length;
      VocHelpPage *page;

      if (g_file_get_contents (filename, &text, &length, NULL) &&
          (page = voc_help_page_new (text, length, dup_title, NULL)) != NULL)
        return page;
    }

  return NULL;
}

/* The last of the languages is "C", which is English. */
static VocHelpPage *
load (const char       *name,
      VocHelpTitleFunc  dup_title)
{
  const char *const *languages = g_get_language_names ();
  VocHelpPage *page = NULL;

  for (guint i = 0; page == NULL && languages[i] != NULL; i++)
    page = load_in (languages[i], name, dup_title);

  return page;
}

static char *
dup_title (const char *name)
{
  g_autoptr (VocHelpPage) page = load (name, NULL);

  return page != NULL ? g_strdup (page->title) : NULL;
}

static GtkWidget *
create_label (const VocHelpBlock *block)
{
  g_autofree char *item = g_strconcat ("• ", block->text, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", block->kind == VOC_HELP_ITEM ? item : block->text,
                                   "selectable", TRUE,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  if (block->kind == VOC_HELP_HEADING)
    gtk_widget_add_css_class (label, "title-4");

  return label;
}

static GtkWidget *
wrap (GtkWidget *content)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy",
                                      GTK_POLICY_NEVER, "child", content, NULL);

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);

  return view;
}

/* What is focused first is text, which GTK selects as a whole. */
static void
shown_cb (AdwNavigationPage *page)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (page));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (GTK_IS_LABEL (focus))
    gtk_label_select_region (GTK_LABEL (focus), 0, 0);
}

static void
activated_cb (AdwActionRow      *row,
              AdwNavigationView *view)
{
  g_autoptr (VocHelpPage) page = load (g_object_get_data (G_OBJECT (row), "page"), dup_title);
  AdwNavigationPage *shown;
  GtkWidget *box;

  if (page == NULL)
    return;

  box = g_object_new (GTK_TYPE_BOX, "css-classes", (const char *[]) { "help", NULL },
                      "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 12, NULL);
  for (guint i = 0; i < page->blocks->len; i++)
    gtk_box_append (GTK_BOX (box), create_label (&g_array_index (page->blocks, VocHelpBlock, i)));
  shown = adw_navigation_page_new (wrap (box), page->title);
  g_signal_connect (shown, "shown", G_CALLBACK (shown_cb), NULL);
  adw_navigation_view_push (view, shown);
}

static GtkWidget *
create_list (AdwNavigationView *view)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *page = adw_preferences_page_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (PAGES); i++)
    {
      g_autoptr (VocHelpPage) help = load (PAGES[i], NULL);
      GtkWidget *row;

      if (help == NULL)
        continue;

      row = g_object_new (ADW_TYPE_ACTION_ROW,
                          "activatable", TRUE,
                          "use-markup", FALSE,
                          "title", help->title,
                          "subtitle", help->description,
                          NULL);
      g_object_set_data (G_OBJECT (row), "page", (gpointer) PAGES[i]);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                                 g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                               GTK_ACCESSIBLE_ROLE_PRESENTATION, "icon-name",
                                               "go-next-symbolic", NULL));
      g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), view,
                               G_CONNECT_DEFAULT);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
    }
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), ADW_PREFERENCES_GROUP (group));

  return page;
}

AdwDialog *
voc_help_dialog_new (void)
{
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  GtkWidget *list = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (list), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (list), create_list (view));
  adw_navigation_view_add (view, adw_navigation_page_new (list, _("Help")));

  return g_object_new (ADW_TYPE_DIALOG, "title", _("Help"), "content-width", 640,
                       "content-height", 640, "child", view, NULL);
}
