/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-browse-item.h"
#include "voc-browse-page.h"
#include "voc-browse-tree.h"
#include "voc-careers.h"
#include "voc-group-node.h"
#include "voc-group-path.h"
#include "voc-test-utils.h"

static VocOccupation *
make_occupation (guint     id,
                 VocGroup *group)
{
  g_autofree char *uri = g_strdup_printf ("https://example.org/occupation/%u", id);
  VocConceptFields fields = { .id = id, .uri = uri, .label = "somebody" };

  return voc_occupation_new (&fields, group, 0, 0);
}

static VocGroup *
make_group (guint       id,
            const char *code,
            VocGroup   *parent)
{
  g_autofree char *uri = g_strdup_printf ("https://example.org/group/%u", id);
  VocConceptFields fields = { .id = id, .uri = uri, .code = code, .label = "group" };

  return voc_group_new (&fields, VOC_SCHEME_ISCO, parent);
}

static void
append (GListStore *items,
        guint       id,
        VocGroup   *group)
{
  g_autoptr (VocOccupation) occupation = make_occupation (id, group);
  g_autoptr (VocBrowseItem)
    item = voc_browse_item_new (&voc_careers_kind, VOC_CONCEPT (occupation), NULL);

  g_list_store_append (items, item);
}

/* What the rows of the uppermost level count together. */
static guint
sum_top (GListModel *rows)
{
  guint sum = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GtkTreeListRow) row = g_list_model_get_item (rows, i);
      g_autoptr (GObject) item = gtk_tree_list_row_get_item (row);

      if (gtk_tree_list_row_get_depth (row) == 0)
        sum += voc_group_node_get_count (VOC_GROUP_NODE (item));
    }

  return sum;
}

static VocGroup *
get_top_group (GListModel *rows,
               guint       position)
{
  g_autoptr (GtkTreeListRow) row = g_list_model_get_item (rows, position);
  g_autoptr (GObject) item = gtk_tree_list_row_get_item (row);

  return voc_group_node_get_group (VOC_GROUP_NODE (item));
}

static void
test_sums (void)
{
  g_autoptr (VocGroup) armed = make_group (1, "0", NULL);
  g_autoptr (VocGroup) major = make_group (2, "2", NULL);
  g_autoptr (VocGroup) minor = make_group (3, "25", major);
  g_autoptr (GListStore) items = g_list_store_new (VOC_TYPE_BROWSE_ITEM);
  g_autoptr (VocBrowseTree) tree = voc_browse_tree_new (G_LIST_MODEL (items));
  GListModel *rows = voc_browse_tree_get_model (tree);
  g_autoptr (VocConcept) lost = NULL;
  g_autoptr (VocBrowseItem) item = NULL;

  append (items, 10, armed);
  append (items, 11, minor);
  append (items, 12, minor);
  append (items, 13, major);

  g_assert_true (voc_browse_tree_update (tree, FALSE));
  g_assert_false (voc_browse_tree_update (tree, FALSE));
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 2);
  g_assert_cmpuint (sum_top (rows), ==, 4);

  /* By code, the armed forces after all others. */
  g_assert_true (get_top_group (rows, 0) == major);
  g_assert_true (get_top_group (rows, 1) == armed);

  /* Nothing is found in a closed branch unless it is to be revealed. */
  item = g_list_model_get_item (G_LIST_MODEL (items), 2);
  lost = g_object_ref (voc_browse_item_get_concept (item));
  g_assert_cmpuint (voc_browse_tree_find_concept (tree, lost, minor, FALSE), ==,
                    GTK_INVALID_LIST_POSITION);
  g_assert_cmpuint (voc_browse_tree_find_concept (tree, lost, minor, TRUE), ==, 3);
  g_assert_cmpuint (voc_browse_tree_find_group (tree, minor, FALSE), ==, 1);

  /* It follows the list; groups without anything go, open branches stay open. */
  g_list_store_remove (items, 0);
  g_assert_true (voc_browse_tree_update (tree, FALSE));
  g_assert_cmpuint (sum_top (rows), ==, 3);
  g_assert_cmpuint (voc_browse_tree_find_group (tree, armed, TRUE), ==,
                    GTK_INVALID_LIST_POSITION);
  g_assert_cmpuint (voc_browse_tree_find_concept (tree, lost, minor, FALSE), ==, 3);
}

static GtkWidget *
get_list (GtkWidget *window)
{
  return voc_test_find (window, GTK_TYPE_LIST_VIEW, "Occupations");
}

static GtkWidget *
find_row (GtkWidget  *window,
          const char *name)
{
  return voc_test_find (get_list (window), GTK_TYPE_WIDGET, name);
}

static void
show_groups (GtkWidget *window)
{
  gtk_widget_activate_action (get_list (window), "list.view", "s", "groups");
  voc_test_paint ();
}

static void
search (GtkWidget  *window,
        const char *text)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  voc_test_paint ();
}

static void
press (GtkWidget *window,
       guint      keyval)
{
  voc_test_press (get_list (window), keyval);
  voc_test_paint ();
}

static void
open_occupation (VocApplication *application,
                 const char     *code)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string (code));
  voc_test_paint ();
}

static const char *
get_open_code (GtkWidget *window)
{
  VocBrowsePage *page = VOC_BROWSE_PAGE (voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL));
  VocConcept *occupation = voc_test_get_concept (page);

  return occupation != NULL ? voc_concept_get_code (occupation) : NULL;
}

static gboolean
is_selected (GtkWidget  *window,
             const char *name)
{
  GtkWidget *row = find_row (window, name);

  return row != NULL &&
         (gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_SELECTED) != 0;
}

static void
keys_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkSelectionModel *rows;
  GtkWidget *row;

  show_groups (window);
  rows = gtk_list_view_get_model (GTK_LIST_VIEW (get_list (window)));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (rows)), ==, 3);
  g_assert_cmpuint (sum_top (G_LIST_MODEL (rows)), ==, 5);
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));

  row = find_row (window, "2 · Professionals, 3 occupations");
  g_assert_nonnull (row);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  g_assert_cmpint (gtk_widget_get_height (row), >=, 44);

  /* Right opens, and goes in; plus opens; left closes, then goes up. */
  gtk_widget_grab_focus (get_list (window));
  gtk_list_view_scroll_to (GTK_LIST_VIEW (get_list (window)), 1,
                           GTK_LIST_SCROLL_FOCUS | GTK_LIST_SCROLL_SELECT, NULL);
  voc_test_paint ();
  press (window, GDK_KEY_Right);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  press (window, GDK_KEY_Right);
  g_assert_true (is_selected (window, "25 · ICT professionals, 3 occupations"));
  press (window, GDK_KEY_plus);
  row = find_row (window, "252 · Database professionals, 3 occupations");
  g_assert_nonnull (row);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LEVEL, 3);
  press (window, GDK_KEY_Left);
  g_assert_null (find_row (window, "252 · Database professionals, 3 occupations"));
  press (window, GDK_KEY_Left);
  g_assert_true (is_selected (window, "2 · Professionals, 3 occupations"));

  /* Enter opens a branch and, on an occupation, its page. */
  g_assert_null (get_open_code (window));
  g_signal_emit_by_name (get_list (window), "activate", 0);
  voc_test_paint ();
  g_assert_nonnull (find_row (window, "13 · Production managers, 1 occupation"));
  g_signal_emit_by_name (get_list (window), "activate", 1);
  voc_test_paint ();
  g_assert_nonnull (find_row (window, "Zoo manager, 13.1"));
  g_signal_emit_by_name (get_list (window), "activate", 2);
  voc_test_paint ();
  g_assert_cmpstr (get_open_code (window), ==, "13.1");
  g_assert_true (is_selected (window, "Zoo manager, 13.1"));
}

static void
test_keys (void)
{
  voc_test_run (keys_body, NULL);
}

static void
narrowed_body (VocApplication *application,
               GtkWidget      *window)
{
  GListModel *rows;

  /* What is open is selected, with its branches open. */
  open_occupation (application, "2529.2");
  show_groups (window);
  g_assert_true (is_selected (window, "Ethical hacker, 2529.2"));

  /* The counts are those of the search, and its few answers are all seen. */
  search (window, "security officer");
  rows = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (get_list (window))));
  g_assert_cmpuint (sum_top (rows), ==, 2);
  g_assert_nonnull (find_row (window, "2 · Professionals, 2 occupations"));
  g_assert_nonnull (find_row (window, "Chief security officer, 2529.1"));
  g_assert_null (find_row (window, "1 · Managers, 1 occupation"));
  search (window, "pilot");
  g_assert_cmpuint (sum_top (rows), ==, 1);
  search (window, "");
  g_assert_cmpuint (sum_top (rows), ==, 5);
  g_assert_true (is_selected (window, "Ethical hacker, 2529.2"));

  /* Enter in the entry opens the best answer, though it is deep in the tree. */
  search (window, "guard");
  g_signal_emit_by_name (voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations"),
                         "activate");
  voc_test_paint ();
  g_assert_cmpstr (get_open_code (window), ==, "2521.1");

  /* Back to the list, and it is remembered which of the two is shown. */
  gtk_widget_activate_action (get_list (window), "list.view", "s", "list");
  search (window, "");
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), >, 0);
}

static void
test_narrowed (void)
{
  voc_test_run (narrowed_body, NULL);
}

static void
remembered_body (VocApplication *application,
                 GtkWidget      *window)
{
  g_assert_nonnull (find_row (window, "2 · Professionals, 3 occupations"));
}

static void
test_remembered (void)
{
  voc_test_run (keys_body, NULL);
  voc_test_run (remembered_body, NULL);
  voc_test_reset ();
}

static void
select_row (GtkWidget  *window,
            const char *name)
{
  GtkSelectionModel *rows = gtk_list_view_get_model (GTK_LIST_VIEW (get_list (window)));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (rows)); i++)
    {
      gtk_list_view_scroll_to (GTK_LIST_VIEW (get_list (window)), i, GTK_LIST_SCROLL_SELECT, NULL);
      voc_test_paint ();
      if (is_selected (window, name))
        return;
    }

  g_test_fail_printf ("there is no row “%s”", name);
}

static GtkWidget *
find_step (GtkWidget  *root,
           const char *name)
{
  GtkWidget *label = voc_test_find_label (root, name);

  return label != NULL ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

static void
trail_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *trail;
  GtkWidget *row;

  open_occupation (application, "13.1");
  open_occupation (application, "2529.1");
  search (window, "zoo");

  /* As the path of the page leads to the tree, though a search hides the group. */
  gtk_widget_activate_action (window, "win.open-group", "s", "25");
  voc_test_paint ();
  row = find_row (window, "25 · ICT professionals, 3 occupations");
  g_assert_nonnull (row);
  g_assert_true (is_selected (window, "25 · ICT professionals, 3 occupations"));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == row);
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");

  /* Over the tree, the steps that lead up. */
  trail = voc_test_find (window, VOC_TYPE_GROUP_PATH, "Place in the ISCO-08 classification");
  g_assert_nonnull (trail);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (trail), GTK_ACCESSIBLE_ROLE_NAVIGATION);
  g_assert_nonnull (find_step (trail, "ICT professionals"));
  g_assert_null (find_step (trail, "Database professionals"));
  g_signal_emit_by_name (find_step (trail, "Professionals"), "clicked");
  voc_test_paint ();
  g_assert_true (is_selected (window, "2 · Professionals, 3 occupations"));
  g_assert_null (find_step (trail, "ICT professionals"));

  /* Back to the group, to the occupation, to the one before; and forward. */
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_paint ();
  g_assert_true (is_selected (window, "25 · ICT professionals, 3 occupations"));
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_paint ();
  g_assert_true (is_selected (window, "Chief security officer, 2529.1"));

  /* It follows the selection, also to what is open already. */
  select_row (window, "1 · Managers, 1 occupation");
  g_assert_null (find_step (trail, "ICT professionals"));
  g_assert_nonnull (find_step (trail, "Managers"));
  select_row (window, "Chief security officer, 2529.1");
  g_assert_nonnull (find_step (trail, "Network professionals"));

  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_paint ();
  g_assert_cmpstr (get_open_code (window), ==, "13.1");
  gtk_widget_activate_action (window, "win.forward", NULL);
  gtk_widget_activate_action (window, "win.forward", NULL);
  voc_test_paint ();
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
  g_assert_true (is_selected (window, "25 · ICT professionals, 3 occupations"));

  /* A group that the catalogue does not have changes nothing. */
  gtk_widget_activate_action (window, "win.open-group", "s", "99");
  voc_test_paint ();
  g_assert_true (is_selected (window, "25 · ICT professionals, 3 occupations"));
  g_assert_nonnull (voc_test_find_label (window, "This catalogue has no occupations in group "
                                                 "99."));
}

static void
test_trail (void)
{
  voc_test_run (trail_body, NULL);
  voc_test_reset ();
}

static void
covered_body (VocApplication *application,
              GtkWidget      *window)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL);

  gboolean narrow = FALSE;

  /* A page that is turned while the next one comes leaves nodes of libadwaita's behind. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);

  /* Where the page covers the list, back leads from the group to the page. */
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 560);
  voc_test_wait ((g_object_get (page, "narrow", &narrow, NULL), narrow));
  open_occupation (application, "2529.1");
  g_assert_true (voc_page_get_can_go_back (VOC_PAGE (page)));
  gtk_widget_activate_action (window, "win.open-group", "s", "252");
  voc_test_paint ();
  g_assert_false (voc_page_get_can_go_back (VOC_PAGE (page)));
  voc_test_wait (is_selected (window, "252 · Database professionals, 3 occupations"));
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_paint ();
  g_assert_true (voc_page_get_can_go_back (VOC_PAGE (page)));
  g_assert_cmpstr (get_open_code (window), ==, "2529.1");
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

static void
test_covered (void)
{
  voc_test_run (covered_body, NULL);
  voc_test_reset ();
}

static void
tabs_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkWidget *tab;
  GtkWidget *entry;

  g_assert_null (voc_test_find_label (window, "Occupations 0"));

  /* Only the count for what was typed last is shown. */
  search (window, "statistics");
  gtk_editable_set_text (GTK_EDITABLE (voc_test_find (window, GTK_TYPE_SEARCH_ENTRY,
                                                      "Search occupations")),
                         "hacker");
  search (window, "numbe");
  voc_test_wait (voc_test_find_label (window, "Skills 3") != NULL);
  g_assert_nonnull (voc_test_find_label (window, "Occupations 0"));
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "0 occupations found"));
  tab = voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "3 skills found");
  g_assert_nonnull (tab);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (tab), GTK_ACCESSIBLE_STATE_PRESSED, FALSE);

  /* The other page, with the same words and without its filters. */
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tab), TRUE);
  entry = NULL;
  voc_test_wait ((entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search skills")) != NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "numbe");
  voc_test_wait (voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "3 skills found") != NULL);
  voc_test_paint ();
  voc_test_wait ((tab = voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "0 occupations found")) !=
                 NULL);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (tab)));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));

  /* And back. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "hacker");
  voc_test_wait ((tab = voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "1 occupation found")) !=
                 NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (tab), TRUE);
  voc_test_paint ();
  g_assert_nonnull (get_list (window));
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "1 occupation found"));

  /* GTK's input method under Wayland minds when the entry goes while it has the focus. */
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  voc_test_paint ();
}

static void
test_tabs (void)
{
  voc_test_run (tabs_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/careers-tree/sums", test_sums);
  g_test_add_func ("/careers-tree/keys", test_keys);
  g_test_add_func ("/careers-tree/narrowed", test_narrowed);
  g_test_add_func ("/careers-tree/remembered", test_remembered);
  g_test_add_func ("/careers-tree/trail", test_trail);
  g_test_add_func ("/careers-tree/covered", test_covered);
  g_test_add_func ("/careers-tree/tabs", test_tabs);

  return voc_test_finish ();
}
