/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "skills-fixture.h"
#include "voc-group-node.h"
#include "voc-filter-dialog.h"
#include "voc-skills.h"
#include "voc-browse-list.h"
#include "voc-browse-page.h"
#include "voc-tree-button.h"
#include "voc-test-utils.h"

static char *
dup_labels (GListModel *items)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (VocBrowseItem) item = g_list_model_get_item (items, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "|" : "",
                              voc_concept_get_label (voc_browse_item_get_concept (item)));
    }

  return g_string_free_and_steal (text);
}

static void
assert_labels (VocBrowseModel *model,
               const char     *expected)
{
  g_autofree char *labels = NULL;

  voc_test_wait (!voc_browse_model_get_busy (model));
  labels = dup_labels (G_LIST_MODEL (model));
  g_assert_cmpstr (labels, ==, expected);
}

#define ALL "debug software|plan ahead|programming|python|rare art"

static VocBrowseModel *
make_model (void)
{
  VocBrowseModel *model = voc_browse_model_new (&voc_skills_kind);
  g_autoptr (VocCatalogue) catalogue = skills_fixture_open ();
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;

  scores = voc_scores_new (catalogue, voc_score_model_get_default (), NULL);
  lens = voc_lens_new (scores);
  voc_browse_model_set_contents (model, lens, NULL);
  assert_labels (model, ALL);

  return model;
}

static void
test_model_filters (void)
{
  g_autoptr (VocBrowseModel) model = make_model ();
  VocQuery *query = voc_browse_model_get_query (model);

  g_object_set (query, "has-type", TRUE, "skill-type", VOC_SKILL_TYPE_SKILL, NULL);
  assert_labels (model, "debug software|plan ahead|programming");
  g_object_set (query, "collections", VOC_COLLECTION_DIGITAL, NULL);
  assert_labels (model, "debug software|programming");
  g_object_set (query, "has-reuse", TRUE, "reuse-level", VOC_REUSE_SECTOR_SPECIFIC, NULL);
  assert_labels (model, "debug software");

  voc_query_clear_conditions (query);
  assert_labels (model, ALL);
  g_object_set (query, "group", GROUP_URI "S1", NULL);
  assert_labels (model, "debug software|programming");
  voc_query_clear_conditions (query);
  g_object_set (query, "min-uses", 3u, NULL);
  assert_labels (model, "plan ahead|python");
  voc_query_clear_conditions (query);
  g_object_set (query, "text", "snake", NULL);
  assert_labels (model, "python");
}

static void
test_model_stale (void)
{
  g_autoptr (VocBrowseModel) model = make_model ();
  g_autoptr (VocBrowseModel) later = make_model ();
  VocQuery *query = voc_browse_model_get_query (model);

  /* Only the last of several counts, and clearing drops what is under way. */
  g_object_set (query, "text", "rare", NULL);
  g_object_set (query, "text", "plan", NULL);
  assert_labels (model, "plan ahead");
  g_object_set (query, "text", "rare", NULL);
  g_object_set (query, "text", "", NULL);
  g_assert_false (voc_browse_model_get_busy (model));
  /* Asked later and answered: so is the one that was dropped. */
  g_object_set (voc_browse_model_get_query (later), "text", "plan", NULL);
  assert_labels (later, "plan ahead");
  assert_labels (model, ALL);
}

static void
test_model_finalised (void)
{
  VocBrowseModel *model = make_model ();
  gpointer left = model; /* weak */

  /* A question under way holds the model until it is answered. */
  g_object_set (voc_browse_model_get_query (model), "text", "plan", NULL);
  voc_test_wait (!voc_browse_model_get_busy (model));
  g_object_add_weak_pointer (G_OBJECT (model), &left);
  g_object_unref (model);
  voc_test_wait (left == NULL);
}

static void
test_tree (void)
{
  g_autoptr (VocCatalogue) catalogue = skills_fixture_open ();
  g_autoptr (GListStore) roots = g_list_store_new (VOC_TYPE_GROUP_NODE);
  g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (catalogue, VOC_SCHEME_SKILL, NULL);
  g_autoptr (GHashTable)
    counts = voc_catalogue_dup_group_counts (catalogue, VOC_SCHEME_SKILL, NULL);
  g_autoptr (VocGroupNode) root = NULL;
  g_autoptr (VocGroupNode) child = NULL;

  voc_group_node_add_tree (roots, groups, counts);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (roots)), ==, 1);
  root = g_list_model_get_item (G_LIST_MODEL (roots), 0);
  g_assert_cmpuint (voc_group_node_get_count (root), ==, 4);

  /* Without the group that nothing is in */
  g_assert_cmpuint (g_list_model_get_n_items (voc_group_node_get_children (root)), ==, 1);
  child = g_list_model_get_item (voc_group_node_get_children (root), 0);
  g_assert_cmpuint (voc_group_node_get_count (child), ==, 2);
}

static VocSkillQuery *
get_query (GtkWidget *window)
{
  GtkWidget *list = voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL);

  g_assert_nonnull (list);

  return VOC_SKILL_QUERY (
    voc_browse_model_get_query (voc_browse_list_get_model (VOC_BROWSE_LIST (list))));
}

static const char *
get_open_label (GtkWidget *window)
{
  GtkWidget *page = voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL);
  VocConcept *skill = voc_test_get_concept (page);

  return skill != NULL ? voc_concept_get_label (skill) : NULL;
}

static void
activate (VocApplication *application,
          const char     *action,
          const char     *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), action,
                                  g_variant_new_string (parameter));
  voc_test_paint ();
}

static void
list_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkWidget *entry;
  GtkWidget *list;
  GtkWidget *row;

  activate (application, "show-page", "skills");
  voc_test_wait (voc_test_find_label (window, "5 skills") != NULL);
  g_assert_nonnull (voc_test_find_label (window,
                                         "Knowledge · Sector-specific · digital, research"));

  entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search skills");
  list = voc_test_find (window, GTK_TYPE_LIST_VIEW, "Skills");
  gtk_test_accessible_assert_role (entry, GTK_ACCESSIBLE_ROLE_SEARCH_BOX);
  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);

  /* Enter opens the first. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "snake");
  g_signal_emit_by_name (entry, "activate");
  voc_test_wait (g_strcmp0 (get_open_label (window), "python") == 0);
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "1 skill found"));

  /* The row says by which other name it was found. */
  row = voc_test_find (list, GTK_TYPE_WIDGET,
                       "Python, Also: snake script · Knowledge · Sector-specific · "
                       "digital, research");
  g_assert_nonnull (row);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);

  /* Without words nothing matched. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  voc_test_wait (voc_test_find_label (window,
                                      "Knowledge · Sector-specific · digital, research") != NULL);

  /* A typing error finds it too, and asks. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "pyhton");
  voc_test_wait (voc_test_find_label (window, "Did you mean “python”?") != NULL);
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, "1 skill found"));
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window,
                                                                       "Did you mean “python”?"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_wait (voc_test_find_label (window, "Did you mean “python”?") == NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "python");

  gtk_editable_set_text (GTK_EDITABLE (entry), "zzz");
  voc_test_wait (voc_test_find_label (window, "No Skill Found") != NULL);
  g_assert_nonnull (voc_test_find_label (window, "Nothing in this catalogue matches “zzz”."));
  gtk_widget_activate_action (list, "list.clear-search", NULL);
  voc_test_wait (voc_test_find_label (window, "5 skills") != NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");

  /* GTK's input method under Wayland minds when the entry goes while it has the focus. */
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  voc_test_paint ();
}

static void
test_list (void)
{
  voc_test_run (list_body, "-c", skills_fixture_get_path (), NULL);
}

static void
chips_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *chip;

  activate (application, "show-page", "skills");
  g_object_set (get_query (window), "group", GROUP_URI "S", "min-uses", 3u,
                "collections", VOC_COLLECTION_TRANSVERSAL, "has-type", TRUE, "skill-type",
                VOC_SKILL_TYPE_SKILL, NULL);
  voc_test_wait (voc_test_find_label (window, "1 skill") != NULL);
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_BUTTON, "Remove filter: Skills"));
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_BUTTON, "Remove filter: Type: Skill"));
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_BUTTON,
                                   "Remove filter: Needed by at least 3"));

  chip = voc_test_find (window, GTK_TYPE_BUTTON, "Remove filter: transversal");
  g_signal_emit_by_name (chip, "clicked");
  g_assert_cmpuint (voc_skill_query_get_collections (get_query (window)), ==, 0);
  chip = voc_test_find (window, GTK_TYPE_BUTTON, "Remove filter: Needed by at least 3");
  g_signal_emit_by_name (chip, "clicked");
  chip = voc_test_find (window, GTK_TYPE_BUTTON, "Remove filter: Type: Skill");
  g_signal_emit_by_name (chip, "clicked");
  voc_test_wait (voc_test_find_label (window, "4 skills") != NULL);
  chip = voc_test_find (window, GTK_TYPE_BUTTON, "Remove filter: Skills");
  g_signal_emit_by_name (chip, "clicked");
  voc_test_wait (voc_test_find_label (window, "5 skills") != NULL);
  g_assert_true (voc_query_is_empty (VOC_QUERY (get_query (window))));
}

static void
test_chips (void)
{
  voc_test_run (chips_body, "-c", skills_fixture_get_path (), NULL);
}

static void
open_body (VocApplication *application,
           GtkWidget      *window)
{
  /* From another page, by URI and by name */
  activate (application, "open-skill", SKILL_URI "plan");
  g_assert_cmpstr (get_open_label (window), ==, "plan ahead");
  activate (application, "open-skill", "python");
  g_assert_cmpstr (get_open_label (window), ==, "python");

  /* What is not there changes nothing and is said. */
  activate (application, "open-skill", "no such thing");
  g_assert_cmpstr (get_open_label (window), ==, "python");
  g_assert_nonnull (voc_test_find_label (window, "This catalogue has no skill “no such thing”."));

  /* A step of its path shows that group. */
  g_assert_true (gtk_widget_activate_action (voc_test_find_label (window, "Copy Link"),
                                             "browse.open-group", "s", GROUP_URI "K"));
  voc_test_wait (voc_test_find_label (window, "1 skill") != NULL);
  g_assert_true (gtk_widget_activate_action (voc_test_find_label (window, "Copy Link"),
                                             "browse.open-collection", "s", "digital"));
  voc_test_wait (voc_test_find_label (window, "3 skills") != NULL);
}

static void
test_open (void)
{
  voc_test_run (open_body, "-c", skills_fixture_get_path (), NULL);
}

static void
browse_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *button;
  GtkWidget *menu;
  GtkWidget *tree;

  activate (application, "show-page", "skills");
  button = voc_test_find (window, VOC_TYPE_TREE_BUTTON, NULL);
  menu = voc_test_find (button, GTK_TYPE_MENU_BUTTON, NULL);
  gtk_menu_button_popup (GTK_MENU_BUTTON (menu));
  voc_test_paint ();
  tree = voc_test_find (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (menu))),
                        GTK_TYPE_LIST_VIEW, "Groups of skills and fields of knowledge");
  g_assert_nonnull (tree);
  g_assert_nonnull (voc_test_find_label (tree, "Skills"));
  g_assert_nonnull (voc_test_find_label (tree, "Knowledge"));

  g_signal_emit_by_name (tree, "activate", 1);
  voc_test_paint ();
  g_assert_cmpstr (voc_skill_query_get_group (get_query (window)), ==, GROUP_URI "K");
  g_assert_nonnull (voc_test_find_label (window, "1 skill"));
}

static void
test_browse (void)
{
  voc_test_run (browse_body, "-c", skills_fixture_get_path (), NULL);
}

static void
assert_order (GtkWidget  *window,
              const char *first)
{
  GtkWidget *list = voc_test_find (window, VOC_TYPE_BROWSE_LIST, NULL);
  VocBrowseModel *model = voc_browse_list_get_model (VOC_BROWSE_LIST (list));
  g_autofree char *labels = NULL;

  voc_test_wait (!voc_browse_model_get_busy (model));
  labels = dup_labels (G_LIST_MODEL (model));
  g_assert_true (g_str_has_prefix (labels, first));
}

/* The order has the same menu as in Careers, and a chip. */
static void
order_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *list;

  activate (application, "show-page", "skills");
  voc_test_wait (voc_test_find_label (window, "5 skills") != NULL);
  list = voc_test_find (window, GTK_TYPE_LIST_VIEW, "Skills");
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_MENU_BUTTON, "Order"));
  assert_order (window, "debug software|");

  gtk_widget_activate_action (list, "list.order", "s", "uses");
  g_assert_cmpint (voc_skill_query_get_sort (get_query (window)), ==, VOC_SKILL_SORT_USES);
  g_assert_nonnull (voc_test_find_label (window, "Order: most needed"));
  assert_order (window, "plan ahead|");

  gtk_widget_activate_action (list, "list.order", "s", "no such order");
  g_assert_cmpint (voc_skill_query_get_sort (get_query (window)), ==, VOC_SKILL_SORT_USES);
  g_signal_emit_by_name (voc_test_find (window, GTK_TYPE_BUTTON, "Usual Order"), "clicked");
  g_assert_cmpint (voc_skill_query_get_sort (get_query (window)), ==, VOC_SKILL_SORT_RELEVANCE);
  assert_order (window, "debug software|");
}

static void
test_order (void)
{
  voc_test_run (order_body, "-c", skills_fixture_get_path (), NULL);
}

/* The same dialog as in Careers; its rows set the conditions, and follow them. */
static void
filter_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *dialog;
  GtkWidget *type;
  GtkWidget *tag;
  VocSkillType chosen;

  activate (application, "show-page", "skills");
  voc_test_wait (voc_test_find_label (window, "5 skills") != NULL);
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window, "Filter"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_wait (voc_test_find_label (window, "Filter Skills") != NULL);
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  g_assert_nonnull (voc_test_find_label (dialog, "Show 5 Skills"));

  /* The second choice is knowledge. */
  type = gtk_widget_get_ancestor (voc_test_find_label (dialog, "Type"), ADW_TYPE_COMBO_ROW);
  adw_combo_row_set_selected (ADW_COMBO_ROW (type), 1);
  g_assert_true (voc_skill_query_get_skill_type (get_query (window), &chosen));
  g_assert_cmpint (chosen, ==, VOC_SKILL_TYPE_KNOWLEDGE);
  voc_test_wait (voc_test_find_label (dialog, "Show 1 Skill") != NULL);

  tag = gtk_widget_get_ancestor (voc_test_find_label (dialog, "green"), ADW_TYPE_SWITCH_ROW);
  adw_switch_row_set_active (ADW_SWITCH_ROW (tag), TRUE);
  g_assert_cmpuint (voc_skill_query_get_collections (get_query (window)), ==,
                    VOC_COLLECTION_GREEN);

  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (dialog, "Clear All"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  g_assert_true (voc_query_is_empty (VOC_QUERY (get_query (window))));
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (type)), ==, 0);
  g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (tag)));
  voc_test_wait (voc_test_find_label (dialog, "Show 5 Skills") != NULL);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_filter (void)
{
  voc_test_run (filter_body, "-c", skills_fixture_get_path (), NULL);
}

static void
narrow_body (VocApplication *application,
             GtkWidget      *window)
{
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 560);
  activate (application, "show-page", "skills");
  voc_test_wait (gtk_widget_get_width (window) == 360);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Skills") != NULL);
  g_assert_null (voc_test_find (window, GTK_TYPE_BUTTON, "Back"));

  /* The page slides over the list, and back leads to the list. */
  activate (application, "open-skill", "plan ahead");
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Skills") == NULL);
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_BUTTON, "Back"));
  gtk_widget_activate_action (window, "win.back", NULL);
  voc_test_wait (voc_test_find (window, GTK_TYPE_LIST_VIEW, "Skills") != NULL);
  g_assert_cmpint (gtk_widget_get_width (window), ==, 360);
}

static void
test_narrow (void)
{
  voc_test_run (narrow_body, "-c", skills_fixture_get_path (), NULL);
  voc_test_reset ();
}

int
main (int   argc,
      char *argv[])
{
  int status;

  voc_test_init (&argc, &argv);

  g_test_add_func ("/skills/model/filters", test_model_filters);
  g_test_add_func ("/skills/model/stale", test_model_stale);
  g_test_add_func ("/skills/model/finalised", test_model_finalised);
  g_test_add_func ("/skills/tree", test_tree);
  g_test_add_func ("/skills/list", test_list);
  g_test_add_func ("/skills/chips", test_chips);
  g_test_add_func ("/skills/open", test_open);
  g_test_add_func ("/skills/browse", test_browse);
  g_test_add_func ("/skills/order", test_order);
  g_test_add_func ("/skills/filter", test_filter);
  g_test_add_func ("/skills/narrow", test_narrow);

  status = voc_test_finish ();
  skills_fixture_remove ();

  return status;
}
