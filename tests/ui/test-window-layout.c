/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-occupation-page.h"
#include "voc-pages.h"
#include "window-fixture.h"

/* The window on a phone, and from right to left. */

static void
narrow_body (VocApplication *application,
             GtkWidget      *window)
{
  VocBrowsePage *page = get_page (window);
  GtkWidget *bar = NULL;
  gboolean narrow = FALSE;

  g_object_get (page, "narrow", &narrow, NULL);
  g_assert_false (narrow);

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 560);
  voc_test_wait ((g_object_get (page, "narrow", &narrow, NULL), narrow));
  voc_test_paint ();
  g_assert_cmpint (gtk_widget_get_width (window), ==, 360);

  bar = voc_test_find (window, ADW_TYPE_VIEW_SWITCHER_BAR, NULL);
  g_assert_nonnull (bar);
  g_assert_true (adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (bar)));
  g_assert_null (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations"));
  gtk_widget_activate_action (GTK_WIDGET (page), "browse.look-around", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") != NULL);

  /* The page slides over the list, and back leads to the list. */
  voc_test_activate (application, "open-occupation", "2529.1");
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") == NULL);
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") != NULL);
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
}

static void
test_narrow (void)
{
  voc_test_run (narrow_body, NULL);
  voc_test_reset ();
}

static gboolean
has_title (GtkWidget  *window,
           const char *title)
{
  GtkWidget *shown = voc_test_find (window, ADW_TYPE_WINDOW_TITLE, NULL);

  return shown != NULL &&
         g_strcmp0 (adw_window_title_get_title (ADW_WINDOW_TITLE (shown)), title) == 0;
}

/* On a phone the title is that of the page, or of what covers it. */
static void
title_body (VocApplication *application,
            GtkWidget      *window)
{
  VocBrowsePage *page = get_page (window);
  g_autofree char *title = NULL;

  g_assert_null (voc_test_find (window, ADW_TYPE_WINDOW_TITLE, NULL));
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  voc_test_wait (has_title (window, "Start"));

  gtk_widget_activate_action (GTK_WIDGET (page), "browse.look-around", NULL);
  voc_test_wait (has_title (window, "Careers"));
  voc_test_activate (application, "open-occupation", "2529.1");
  title = voc_concept_dup_title (voc_test_get_concept (page));
  voc_test_wait (has_title (window, title));
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_wait (has_title (window, "Careers"));
  voc_test_activate (application, "show-page", "me");
  voc_test_wait (has_title (window, "Me"));
  voc_test_activate (application, "show-page", "compare");
  voc_test_wait (has_title (window, "Compare"));
  gtk_widget_activate_action (window, "win.compare", "s", "2529.1|01.1");
  voc_test_wait (voc_test_find_label (window, "How They Differ") != NULL);
  g_assert_true (has_title (window, "Compare"));
}

static void
test_title (void)
{
  voc_test_run (title_body, NULL);
  voc_test_reset ();
}

static gboolean is_large;

/* Whether no button below @root is cut off at a side. */
static gboolean
has_whole_buttons (GtkWidget *window,
                   GtkWidget *root)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (root))
    return TRUE;
  if (GTK_IS_BUTTON (root) && gtk_widget_compute_bounds (root, window, &bounds) &&
      (bounds.origin.x < 0 || bounds.origin.x + bounds.size.width > gtk_widget_get_width (window)))
    {
      g_test_message ("%s from %g to %g", gtk_button_get_label (GTK_BUTTON (root)), bounds.origin.x,
                      bounds.origin.x + bounds.size.width);
      return FALSE;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!has_whole_buttons (window, child))
      return FALSE;

  return TRUE;
}

/* What the window shows asks for no more than a phone has, and no button leaves it. From right to left a
 * wrap box of libadwaita 1.7 puts outside what is wider than its line. */
static void
assert_fits (GtkWidget *window)
{
  GtkWidget *content = adw_application_window_get_content (ADW_APPLICATION_WINDOW (window));
  int minimum;

  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  if (!is_large || gtk_widget_get_default_direction () == GTK_TEXT_DIR_LTR)
    voc_test_wait (has_whole_buttons (window, content));
}

static void
phone_body (VocApplication *application,
            GtkWidget      *window)
{
  static const char *const tabs[] = { "overview", "skills", "future", "next" };
  VocBrowsePage *page = get_page (window);
  gboolean narrow = FALSE;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 560);
  voc_test_wait ((g_object_get (page, "narrow", &narrow, NULL), narrow));
  voc_test_wait (gtk_widget_get_width (window) == 360);
  assert_fits (window);
  voc_test_wait (has_whole_buttons (window, GTK_WIDGET (page)));

  gtk_widget_activate_action (GTK_WIDGET (page), "browse.look-around", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations") != NULL);
  assert_fits (window);
  voc_test_activate (application, "open-occupation", "2250.6");
  for (guint i = 0; i < G_N_ELEMENTS (tabs); i++)
    {
      g_object_set (voc_test_find (window, VOC_TYPE_OCCUPATION_PAGE, NULL), "tab", tabs[i], NULL);
      assert_fits (window);
    }
  for (guint i = 0; voc_pages_get (i) != NULL; i++)
    {
      voc_test_activate (application, "show-page", voc_pages_get (i)->name);
      assert_fits (window);
    }
}

/* Either direction, with plain text and with 200 % of a large font. */
static void
test_phone (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (guint i = 0; i < 2; i++)
    {
      is_large = i > 0;
      g_object_set (settings, "gtk-xft-dpi", is_large ? dpi * 9 / 4 : dpi, NULL);
      gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
      voc_test_run (phone_body, "-c", g_getenv ("VOCATION_BUILTIN"), NULL);
      voc_test_reset ();
      gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
      voc_test_run (phone_body, "-c", g_getenv ("VOCATION_BUILTIN"), NULL);
      voc_test_reset ();
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static double
get_x (GtkWidget *widget,
       GtkWidget *window)
{
  graphene_rect_t bounds;

  g_assert_nonnull (widget);
  g_assert_true (gtk_widget_compute_bounds (widget, window, &bounds));

  return bounds.origin.x;
}

static void
rtl_body (VocApplication *application,
          GtkWidget      *window)
{
  GtkWidget *list = voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations");

  /* The list stands where reading begins. */
  g_assert_cmpfloat (get_x (list, window), >, gtk_widget_get_width (window) / 2.0);
  voc_test_activate (application, "open-occupation", "2529.1");
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
}

static void
test_rtl (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  voc_test_run (rtl_body, NULL);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/window-layout/narrow", test_narrow);
  g_test_add_func ("/window-layout/title", test_title);
  g_test_add_func ("/window-layout/phone", test_phone);
  g_test_add_func ("/window-layout/right-to-left", test_rtl);

  return voc_test_finish ();
}
