/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-browse-list.h"
#include "voc-chart.h"
#include "voc-occupation-page.h"
#include "voc-settings.h"
#include "voc-test-utils.h"

/* The program in a language that build-aux/pseudo-locale makes up: every message stands in brackets and is
 * a third longer. What has no brackets is not translated, and no message may be cut off, in a window of any size. */

/* Libadwaita says the same, in its own translation. */
static const char *const NO_MESSAGES[] = { "Details", "_Details", NULL };

static GHashTable *messages; /* English words of the program */
static guint n_texts;

typedef struct
{
  int width, height;
} Size;

static Size size; /* of the window */

static gboolean
is_message (const char *text)
{
  return strchr (text, '[') != NULL;
}

static void
complain (const char *where,
          const char *fault,
          const char *text)
{
  g_test_message ("%s: %s: “%s”", where, fault, text);
  g_test_fail ();
}

static void
check_text (const char *where,
            const char *text)
{
  if (text == NULL || *text == '\0')
    return;

  n_texts++;
  if (!is_message (text) && !g_strv_contains (NO_MESSAGES, text) &&
      g_hash_table_contains (messages, text))
    complain (where, "not translated", text);
}

/* Whether @widget goes beyond an edge of what it is in. */
static gboolean
is_outside (GtkWidget *widget)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_native (widget));
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, root, &bounds) &&
         (bounds.origin.x < 0 ||
          bounds.origin.x + bounds.size.width > (float) gtk_widget_get_width (root));
}

/* Whether all of @text appears under the pointer, too. */
static gboolean
has_tooltip (GtkWidget  *widget,
             const char *text)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) == 0)
      return TRUE;

  return FALSE;
}

/* Names may be cut off; they can be of any length. So may what has a name in it if it is said as a whole, and the hint
 * in an entry, whose label says the same. */
static gboolean
is_cut_off (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && is_message (gtk_label_get_text (GTK_LABEL (widget))) &&
         !GTK_IS_TEXT (gtk_widget_get_parent (widget)) &&
         !has_tooltip (widget, gtk_label_get_text (GTK_LABEL (widget))) &&
         (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))) ||
          is_outside (widget));
}

static gboolean
has_cut_off (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (is_cut_off (widget))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_cut_off (child))
      return TRUE;

  return FALSE;
}

static void
check_label (const char *where,
             GtkLabel   *label)
{
  check_text (where, gtk_label_get_label (label));
  if (is_cut_off (GTK_WIDGET (label)))
    complain (where, "cut off", gtk_label_get_text (label));
}

static void
check_widget (const char *where,
              GtkWidget  *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget))
    check_label (where, GTK_LABEL (widget));
  else if (GTK_IS_INSCRIPTION (widget))
    check_text (where, gtk_inscription_get_text (GTK_INSCRIPTION (widget)));
  else if (GTK_IS_TEXT (widget))
    check_text (where, gtk_text_get_placeholder_text (GTK_TEXT (widget)));
  check_text (where, gtk_widget_get_tooltip_text (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_widget (where, child);
}

/* What has just appeared gets its room a few frames later. */
static void
check_page (const char *where,
            GtkWidget  *widget)
{
  gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  while (has_cut_off (widget) && g_get_monotonic_time () < end)
    voc_test_turn ();
  check_widget (where, widget);
}

static void
activate (VocApplication *application,
          const char     *action,
          GVariant       *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action, parameter);
  voc_test_turn ();
}

static void
check_tabs (VocApplication *application,
            GtkWidget      *window)
{
  static const char *const TABS[] = { "overview", "skills", "future", "next" };
  GtkWidget *page;

  activate (application, "open-occupation", g_variant_new_string ("7512.1"));
  voc_test_wait (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL) != NULL);
  page = voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL);
  voc_test_wait (voc_concept_page_get_concept (VOC_CONCEPT_PAGE (page)) != NULL);
  for (guint i = 0; i < G_N_ELEMENTS (TABS); i++)
    {
      g_object_set (page, "tab", TABS[i], NULL);
      if (i == 0)
        voc_test_wait (voc_test_find (page, VOC_TYPE_CHART, NULL) != NULL);
      voc_test_turn ();
      check_page (TABS[i], window);
    }
}

typedef struct
{
  const char *action;
  const char *parameter; /* (nullable) */
  const char *text; /* (nullable): what a text begins with that comes once the dialog is there */
} Dialog;

static const Dialog DIALOGS[] = {
  { "app.import-dialog", NULL, NULL },
  { "app.about", NULL, NULL },
  { "app.model-card", NULL, NULL },
  { "app.shortcuts", NULL, NULL },
  { "app.interests", NULL, NULL },
  { "app.quiz", "7512.1", "[Question 1 " },
  { "win.report", "7512.1", "[Page 1 " },
  { "win.profiles", NULL, NULL },
  { "win.styles", NULL, NULL },
};
static const Dialog FILTER = { "list.filter", NULL, NULL };

static gboolean
has_text (GtkWidget  *root,
          const char *beginning)
{
  if (!gtk_widget_get_mapped (root))
    return FALSE;
  if (GTK_IS_LABEL (root) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), beginning))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_text (child, beginning))
      return TRUE;

  return FALSE;
}

static GtkWidget *
get_dialog (GtkWidget *window)
{
  AdwDialog *dialog =
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  return dialog != NULL && gtk_widget_get_mapped (GTK_WIDGET (dialog)) ? GTK_WIDGET (dialog) : NULL;
}

/* The dialog that the action of @widget opens. */
static void
check_dialog (GtkWidget    *window,
              GtkWidget    *widget,
              const Dialog *dialog)
{
  const char *format = dialog->parameter != NULL ? "s" : NULL;

  g_assert_true (gtk_widget_activate_action (widget, dialog->action, format, dialog->parameter));
  voc_test_wait (get_dialog (window) != NULL);
  if (dialog->text != NULL)
    voc_test_wait (has_text (get_dialog (window), dialog->text));
  voc_test_paint ();
  check_page (dialog->action, get_dialog (window));
  adw_dialog_force_close (ADW_DIALOG (get_dialog (window)));
  voc_test_wait (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) ==
                 NULL);
}

static void
check_filter (GtkWidget *window)
{
  voc_test_wait (voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL) != NULL);
  check_dialog (window, voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL), &FILTER);
}

static void
check_menu (GtkWidget *window)
{
  GtkWidget *menu;

  gtk_widget_activate_action (window, "win.menu", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_POPOVER_MENU, NULL) != NULL);
  menu = voc_test_find (window, GTK_TYPE_POPOVER_MENU, NULL);
  voc_test_paint ();
  check_page ("menu", menu);
  gtk_popover_popdown (GTK_POPOVER (menu));
  voc_test_wait (!gtk_widget_get_mapped (menu));
}

static void
check_body (VocApplication *application,
            GtkWidget      *window)
{
  voc_test_wait (gtk_widget_get_width (window) == size.width);
  voc_test_paint ();
  check_page ("start", window);
  check_tabs (application, window);
  activate (application, "search", g_variant_new_string (""));
  check_filter (window);
  for (guint i = 0; i < G_N_ELEMENTS (DIALOGS); i++)
    check_dialog (window, window, &DIALOGS[i]);
  check_menu (window);
  activate (application, "show-page", g_variant_new_string ("skills"));
  check_page ("skills", window);
  check_filter (window);
  activate (application, "show-page", g_variant_new_string ("me"));
  check_page ("me", window);
  activate (application, "compare", g_variant_new ("(ss)", "7512.1", "2512.4"));
  check_page ("compare", window);
}

/* The English words of the program, one a line in a file that is made with the translation. */
static GHashTable *
read_messages (void)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_build_filename (g_getenv ("VOCATION_TRANSLATIONS"), "messages.txt",
                                            NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      g_hash_table_add (words, g_strdup (lines[i]));

  return words;
}

static void
test_size (gconstpointer data)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();

  size = *(const Size *) data;
  g_settings_set_int (settings, "window-width", size.width);
  g_settings_set_int (settings, "window-height", size.height);
  n_texts = 0;
  messages = read_messages ();
  voc_test_run (check_body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), "--language", "en", NULL);
  g_assert_cmpuint (n_texts, >, 500);
  g_clear_pointer (&messages, g_hash_table_unref);
  voc_test_reset ();
}

int
main (int   argc,
      char *argv[])
{
  static const Size NARROW = { 360, 640 }, USUAL = { 780, 540 }, WIDE = { 1024, 600 };

  voc_test_init_translated (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  g_test_add_data_func ("/pseudo/narrow", &NARROW, test_size);
  g_test_add_data_func ("/pseudo/usual", &USUAL, test_size);
  g_test_add_data_func ("/pseudo/wide", &WIDE, test_size);

  return voc_test_finish ();
}
