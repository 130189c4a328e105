/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "skills-fixture.h"
#include "voc-occupation-page.h"
#include "voc-requirement-row.h"
#include "voc-skill-page.h"
#include "voc-test-utils.h"

#define OCCUPATION_URI "http://data.europa.eu/esco/occupation/"

static void
open_concept (VocApplication *application,
              const char     *action,
              const char     *uri)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action, g_variant_new_string (uri));
  voc_test_paint ();
}

static void
go (GtkWidget  *window,
    const char *action)
{
  gtk_widget_activate_action (window, action, NULL);
  voc_test_paint ();
}

/* The page that is seen, if it is of @type and shows @uri. */
static GtkWidget *
get_page (GtkWidget  *window,
          GType       type,
          const char *uri)
{
  GtkWidget *page = voc_test_find (window, type, NULL);

  g_assert_nonnull (page);
  g_assert_cmpstr (voc_concept_get_uri (voc_concept_page_get_concept (VOC_CONCEPT_PAGE (page))),
                   ==, uri);

  return page;
}

static GtkAdjustment *
get_adjustment (GtkWidget *page)
{
  GtkScrolledWindow *scroller = NULL;

  g_object_get (page, "scroller", &scroller, NULL);
  g_assert_nonnull (scroller);
  g_object_unref (scroller);

  return gtk_scrolled_window_get_vadjustment (scroller);
}

static GtkWidget *
find_entry (GtkWidget *page)
{
  return voc_test_find (page, GTK_TYPE_SEARCH_ENTRY, "Filter the occupations that need it");
}

static VocRequirementRow *
find_row (GtkWidget *page)
{
  GtkWidget *row = voc_test_find (page, VOC_TYPE_REQUIREMENT_ROW, "plan ahead");

  g_assert_nonnull (row);

  return VOC_REQUIREMENT_ROW (row);
}

/* Back and forward over skills and occupations: each is as it was left, however far away one was. */
static void
views_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *page;
  GtkWidget *more;
  double scroll;
  g_autofree char *tab = NULL;

  open_concept (application, "open-skill", SKILL_URI "plan");
  page = get_page (window, VOC_TYPE_SKILL_PAGE, SKILL_URI "plan");
  more = gtk_widget_get_ancestor (voc_test_find_label (page, "Show 3 More"), GTK_TYPE_BUTTON);
  g_signal_emit_by_name (more, "clicked");
  voc_test_paint ();
  gtk_adjustment_set_value (get_adjustment (page), 200);
  scroll = gtk_adjustment_get_value (get_adjustment (page));
  g_assert_cmpfloat (scroll, >, 100);

  open_concept (application, "open-occupation", OCCUPATION_URI "00");
  page = get_page (window, VOC_TYPE_OCCUPATION_PAGE, OCCUPATION_URI "00");
  g_object_set (page, "tab", "skills", NULL);
  voc_requirement_row_set_expanded (find_row (page), TRUE);

  open_concept (application, "open-skill", SKILL_URI "python");
  page = get_page (window, VOC_TYPE_SKILL_PAGE, SKILL_URI "python");
  g_object_set (find_entry (page), "search-delay", 0, NULL);
  gtk_editable_set_text (GTK_EDITABLE (find_entry (page)), "worker 01");
  voc_test_paint ();
  g_assert_nonnull (voc_test_find_label (page, "1 of 2"));

  open_concept (application, "open-occupation", OCCUPATION_URI "01");
  page = get_page (window, VOC_TYPE_OCCUPATION_PAGE, OCCUPATION_URI "01");
  g_assert_false (voc_requirement_row_get_expanded (find_row (page)));
  g_object_set (page, "tab", "next", NULL);

  /* The page of the skill was only hidden. */
  go (window, "win.back");
  page = get_page (window, VOC_TYPE_SKILL_PAGE, SKILL_URI "python");
  g_assert_nonnull (voc_test_find_label (page, "1 of 2"));

  go (window, "win.back");
  page = get_page (window, VOC_TYPE_OCCUPATION_PAGE, OCCUPATION_URI "00");
  g_object_get (page, "tab", &tab, NULL);
  g_assert_cmpstr (tab, ==, "skills");
  g_assert_true (voc_requirement_row_get_expanded (find_row (page)));

  go (window, "win.back");
  page = get_page (window, VOC_TYPE_SKILL_PAGE, SKILL_URI "plan");
  voc_test_wait (gtk_adjustment_get_value (get_adjustment (page)) == scroll);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_entry (page))), ==, "");

  go (window, "win.forward");
  page = get_page (window, VOC_TYPE_OCCUPATION_PAGE, OCCUPATION_URI "00");
  g_assert_true (voc_requirement_row_get_expanded (find_row (page)));
  go (window, "win.forward");
  page = get_page (window, VOC_TYPE_SKILL_PAGE, SKILL_URI "python");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_entry (page))), ==, "worker 01");
  g_assert_nonnull (voc_test_find_label (page, "1 of 2"));

  /* Opened anew instead of gone back to, a page begins at its beginning. */
  open_concept (application, "open-skill", SKILL_URI "plan");
  page = get_page (window, VOC_TYPE_SKILL_PAGE, SKILL_URI "plan");
  g_assert_cmpfloat (gtk_adjustment_get_value (get_adjustment (page)), ==, 0);
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
}

static void
test_views (void)
{
  voc_test_run (views_body, "-c", skills_fixture_get_path (), NULL);
}

int
main (int   argc,
      char *argv[])
{
  int status;

  voc_test_init (&argc, &argv);
  g_test_add_func ("/navigation/views", test_views);
  status = voc_test_finish ();
  skills_fixture_remove ();

  return status;
}
