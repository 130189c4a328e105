/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "skills-fixture.h"
#include "voc-group-path.h"
#include "voc-pill.h"
#include "voc-skill-page.h"
#include "voc-test-utils.h"

/* A window with a page in it. */
typedef struct
{
  GtkWidget *window;
  GtkWidget *page;
  VocCatalogue *catalogue;
  char *activated; /* the action that was activated last, with its target */
} Fixture;

static void
activated_cb (Fixture  *fixture,
              GVariant *target,
              GAction  *action)
{
  g_free (fixture->activated);
  fixture->activated = g_strdup_printf ("%s %s", g_action_get_name (action),
                                        g_variant_get_string (target, NULL));
}

static void
add_actions (Fixture    *fixture,
             const char *prefix,
             const char *first,
             const char *second)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  const char *names[] = { first, second };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect_swapped (action, "activate", G_CALLBACK (activated_cb), fixture);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (fixture->window, prefix, G_ACTION_GROUP (group));
}

static void
show (Fixture    *fixture,
      const char *id)
{
  g_autoptr (VocSkill) skill = skills_fixture_find (fixture->catalogue, id);

  voc_concept_page_set_concept (VOC_CONCEPT_PAGE (fixture->page), VOC_CONCEPT (skill));
  voc_test_paint ();
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->catalogue = skills_fixture_open ();
  fixture->window = gtk_window_new ();
  fixture->page = g_object_new (VOC_TYPE_SKILL_PAGE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 700, 500);
  add_actions (fixture, "app", "open-skill", "open-occupation");
  add_actions (fixture, "browse", "open-group", "open-collection");
  add_actions (fixture, "win", "show-toast", "unused");
  voc_concept_page_set_catalogue (VOC_CONCEPT_PAGE (fixture->page), fixture->catalogue);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  voc_test_paint ();
  g_assert_finalize_object (fixture->catalogue);
  g_clear_pointer (&fixture->activated, g_free);
}

static GtkWidget *
find_row (Fixture    *fixture,
          const char *title)
{
  return voc_test_find (fixture->page, GTK_TYPE_LIST_BOX_ROW, title);
}

static void
activate_row (Fixture    *fixture,
              const char *title)
{
  GtkWidget *row = find_row (fixture, title);

  g_assert_nonnull (row);
  g_signal_emit_by_name (row, "activate");
}

static void
test_head (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *pill;
  GtkWidget *path;
  GtkWidget *step;

  show (fixture, "python");
  g_assert_nonnull (voc_test_find_label (fixture->page, "Python"));
  g_assert_nonnull (voc_test_find_label (fixture->page, "also: snake script"));
  g_assert_nonnull (voc_test_find_label (fixture->page, "Knowledge · Sector-specific"));
  g_assert_nonnull (voc_test_find_label (fixture->page, "Writing in that language."));
  g_assert_nonnull (voc_test_find_label (fixture->page, "Needed by 3 of 15 occupations."));

  pill = voc_test_find (fixture->page, VOC_TYPE_PILL, NULL);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (pill)), ==, "digital");
  g_signal_emit_by_name (pill, "clicked");
  g_assert_cmpstr (fixture->activated, ==, "open-collection digital");

  path = voc_test_find (fixture->page, VOC_TYPE_GROUP_PATH, "Place among the groups of skills");
  gtk_test_accessible_assert_role (path, GTK_ACCESSIBLE_ROLE_NAVIGATION);
  step = voc_test_find (path, GTK_TYPE_BUTTON, NULL);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (step)), ==, "Knowledge");
  g_signal_emit_by_name (step, "clicked");
  g_assert_cmpstr (fixture->activated, ==, "open-group " GROUP_URI "K");

  gtk_widget_activate_action (voc_test_find_label (fixture->page, "Copy Link"), "page.copy-link",
                              NULL);
  g_assert_cmpstr (fixture->activated, ==, "show-toast Link copied");
}

/* A skill below another one is in the groups of that one. */
static void
test_hierarchy (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *path;

  show (fixture, "debug");
  path = voc_test_find (fixture->page, VOC_TYPE_GROUP_PATH, NULL);
  g_assert_nonnull (voc_test_find_label (path, "Working with computers"));
  g_assert_nonnull (voc_test_find_label (fixture->page, "Broader skills"));
  g_assert_null (voc_test_find_label (fixture->page, "Narrower skills"));
  activate_row (fixture, "Programming");
  g_assert_cmpstr (fixture->activated, ==, "open-skill " SKILL_URI "programming");

  show (fixture, "programming");
  g_assert_nonnull (voc_test_find_label (fixture->page, "Narrower skills"));
  g_assert_nonnull (find_row (fixture, "Debug software"));
  g_assert_nonnull (voc_test_find_label (fixture->page,
                                         "No occupation of this catalogue names this skill."));
  g_assert_null (voc_test_find (fixture->page, GTK_TYPE_SEARCH_ENTRY, NULL));
}

static void
test_related (Fixture       *fixture,
              gconstpointer  data)
{
  show (fixture, "programming");
  g_assert_nonnull (voc_test_find_label (fixture->page, "What also helps"));
  g_assert_null (voc_test_find_label (fixture->page, "What it builds on"));
  activate_row (fixture, "Python");
  g_assert_cmpstr (fixture->activated, ==, "open-skill " SKILL_URI "python");
}

static void
test_uses (Fixture       *fixture,
           gconstpointer  data)
{
  show (fixture, "python");
  g_assert_nonnull (voc_test_find_label (fixture->page, "Essential for"));
  g_assert_nonnull (voc_test_find_label (fixture->page, "Optional for"));
  activate_row (fixture, "Worker 00");
  g_assert_cmpstr (fixture->activated, ==,
                   "open-occupation http://data.europa.eu/esco/occupation/00");
  gtk_test_accessible_assert_property (find_row (fixture, "Worker 00"),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "2.15 · Professionals");
}

/* Many are shown a part at a time. */
static void
test_more (Fixture       *fixture,
           gconstpointer  data)
{
  GtkWidget *more;

  show (fixture, "plan");
  g_assert_nonnull (find_row (fixture, "Worker 11"));
  g_assert_null (find_row (fixture, "Worker 12"));
  more = voc_test_find_label (fixture->page, "Show 3 More");
  g_assert_nonnull (more);
  more = gtk_widget_get_ancestor (more, GTK_TYPE_BUTTON);
  g_signal_emit_by_name (more, "clicked");
  voc_test_paint ();
  g_assert_nonnull (find_row (fixture, "Worker 14"));
  g_assert_null (voc_test_find_label (fixture->page, "Show 3 More"));
}

static void
filter (Fixture    *fixture,
        const char *text)
{
  GtkWidget *entry = voc_test_find (fixture->page, GTK_TYPE_SEARCH_ENTRY,
                                    "Filter the occupations that need it");

  g_assert_nonnull (entry);
  g_object_set (entry, "search-delay", 0, NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  voc_test_paint ();
}

static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *order;

  show (fixture, "plan");
  filter (fixture, "WORKER 12");
  g_assert_nonnull (find_row (fixture, "Worker 12"));
  g_assert_null (find_row (fixture, "Worker 01"));
  g_assert_nonnull (voc_test_find_label (fixture->page, "1 of 15"));

  /* A code from its beginning */
  filter (fixture, "2.14");
  g_assert_nonnull (find_row (fixture, "Worker 01"));
  g_assert_null (find_row (fixture, "Worker 12"));

  filter (fixture, "nobody");
  g_assert_nonnull (voc_test_find_label (fixture->page, "Nothing here matches"));
  g_assert_nonnull (voc_test_find_label (fixture->page, "0 of 15"));
  filter (fixture, "");
  g_assert_null (voc_test_find_label (fixture->page, "Nothing here matches"));

  /* The highest code has the lowest name. */
  order = voc_test_find (fixture->page, GTK_TYPE_DROP_DOWN, "Order of the occupations");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (order), 1);
  voc_test_paint ();
  g_assert_nonnull (find_row (fixture, "Worker 14"));
  g_assert_null (find_row (fixture, "Worker 00"));

  /* Another skill is shown unfiltered. */
  filter (fixture, "nobody");
  show (fixture, "python");
  g_assert_nonnull (find_row (fixture, "Worker 00"));
}

/* Filter, wished-for rows and scroll of one skill are there again after another one. */
static void
test_restored (Fixture       *fixture,
               gconstpointer  data)
{
  VocConceptPage *page = VOC_CONCEPT_PAGE (fixture->page);
  GtkWidget *scroller;
  GtkAdjustment *adjustment;
  GtkWidget *more;

  show (fixture, "plan");
  scroller = voc_test_find (fixture->page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  more = gtk_widget_get_ancestor (voc_test_find_label (fixture->page, "Show 3 More"),
                                  GTK_TYPE_BUTTON);
  g_signal_emit_by_name (more, "clicked");
  voc_test_wait (gtk_adjustment_get_upper (adjustment) -
                   gtk_adjustment_get_page_size (adjustment) > 300);
  gtk_adjustment_set_value (adjustment, 300);

  show (fixture, "python");
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  filter (fixture, "worker 00");
  show (fixture, "plan");
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_assert_null (find_row (fixture, "Worker 14"));
  voc_concept_page_restore_view (page);
  voc_test_wait (gtk_adjustment_get_value (adjustment) == 300);
  g_assert_nonnull (find_row (fixture, "Worker 14"));

  show (fixture, "python");
  g_assert_null (voc_test_find_label (fixture->page, "0 of 2"));
  voc_concept_page_restore_view (page);
  voc_test_paint ();
  g_assert_nonnull (find_row (fixture, "Worker 00"));
  g_assert_nonnull (voc_test_find_label (fixture->page, "0 of 2"));
}

static void
test_finalised (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *page = fixture->page;

  show (fixture, "plan");
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  g_assert_null (page);
}

#define ADD(path, function) \
  g_test_add ("/skill-page/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  int status;

  voc_test_init (&argc, &argv);

  ADD ("head", test_head);
  ADD ("hierarchy", test_hierarchy);
  ADD ("related", test_related);
  ADD ("uses", test_uses);
  ADD ("more", test_more);
  ADD ("filter", test_filter);
  ADD ("restored", test_restored);
  ADD ("finalised", test_finalised);

  status = voc_test_finish ();
  skills_fixture_remove ();

  return status;
}
