/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-chart.h"
#include "voc-occupation-page.h"
#include "voc-test-utils.h"

/* The program in a language that build-aux/pseudo-locale makes up: every message stands in brackets and is
 * a third longer. What has no brackets is not translated, and no message may be cut off. */

/* Libadwaita says the same, in its own translation. */
static const char *const NO_MESSAGES[] = { "Details", NULL };

static GHashTable *messages; /* English words of the program */
static guint n_texts;

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

/* Names may be cut off; they can be of any length. So may the hint in an entry, whose label says the same. */
static gboolean
is_cut_off (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) && is_message (gtk_label_get_text (GTK_LABEL (widget))) &&
         !GTK_IS_TEXT (gtk_widget_get_parent (widget)) &&
         pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget)));
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
  check_text (where, gtk_label_get_text (label));
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

static void
check_dialogs (VocApplication *application,
               GtkWidget      *window)
{
  static const char *const ACTIONS[] = { "import-dialog", "about", "model-card" };

  for (guint i = 0; i < G_N_ELEMENTS (ACTIONS); i++)
    {
      AdwDialog *dialog;

      activate (application, ACTIONS[i], NULL);
      voc_test_wait (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) !=
                     NULL);
      dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
      voc_test_wait (gtk_widget_get_mapped (GTK_WIDGET (dialog)));
      voc_test_turn ();
      check_page (ACTIONS[i], GTK_WIDGET (dialog));
      adw_dialog_force_close (dialog);
      voc_test_wait (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) ==
                     NULL);
    }
}

static void
check_body (VocApplication *application,
            GtkWidget      *window)
{
  check_page ("start", window);
  check_tabs (application, window);
  activate (application, "show-page", g_variant_new_string ("skills"));
  check_page ("skills", window);
  activate (application, "show-page", g_variant_new_string ("me"));
  check_page ("me", window);
  activate (application, "compare", g_variant_new ("(ss)", "7512.1", "2512.4"));
  check_page ("compare", window);
  check_dialogs (application, window);
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
test_window (void)
{
  messages = read_messages ();
  voc_test_run (check_body, "--catalogue", g_getenv ("VOCATION_BUILTIN"), "--language", "en", NULL);
  g_assert_cmpuint (n_texts, >, 500);
  g_clear_pointer (&messages, g_hash_table_unref);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init_translated (&argc, &argv);

  g_test_add_func ("/pseudo/window", test_window);

  return voc_test_finish ();
}
