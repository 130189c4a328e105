/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "careers-fixture.h"
#include "voc-browse-page.h"
#include "voc-filter-dialog.h"

/* The Careers page as a person sees it: the list, its search and filter, and what was saved. */

/* While words are searched the tab tells the number. */
static gboolean
has_found (GtkWidget  *window,
           const char *name)
{
  return voc_test_find (window, GTK_TYPE_TOGGLE_BUTTON, name) != NULL;
}

static void
headers_body (VocApplication *application,
              GtkWidget      *window)
{
  /* Three major groups, each with a header and its count; none while a search is on. */
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), ==, 3);
  g_assert_nonnull (voc_test_find_label (get_list (window), "Professionals"));

  type (window, "security officer");
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), ==, 0);
  g_assert_true (has_found (window, "2 occupations found"));
  g_assert_nonnull (voc_test_find_label (window, "Also: security officer of the night"));

  /* The list is at its top again, above the first header. */
  type (window, "");
  voc_test_wait (voc_test_count_css (get_list (window), "header") == 3);
}

static void
test_headers (void)
{
  voc_test_run (headers_body, NULL);
}

static void
filter_body (VocApplication *application,
             GtkWidget      *window)
{
  g_object_set (get_query (window), "isco", "25", NULL);
  voc_test_paint ();
  g_assert_nonnull (voc_test_find_label (window, "3 occupations"));
  g_assert_nonnull (voc_test_find_label (window, "25 · ICT professionals"));

  gtk_widget_activate_action (get_list (window), "list.clear-filter", NULL);
  voc_test_paint ();
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
  g_assert_null (voc_test_find_label (window, "25 · ICT professionals"));
}

static void
test_filter (void)
{
  voc_test_run (filter_body, NULL);
}

static void
dialog_body (VocApplication *application,
             GtkWidget      *window)
{
  GtkWidget *dialog;
  GtkWidget *entry;

  open_filter (window);
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  g_assert_nonnull (dialog);
  g_assert_nonnull (voc_test_find_label (dialog, "Show 5 Occupations"));

  /* By keyboard alone: part of the name, Enter, and the list follows at once. */
  entry = voc_test_find (dialog, GTK_TYPE_SEARCH_ENTRY, "Find a skill that is needed");
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "statis");
  g_signal_emit_by_name (entry, "activate");
  voc_test_wait (voc_test_find_label (dialog, "Show 2 Occupations") != NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  g_assert_nonnull (voc_test_find (dialog, GTK_TYPE_BUTTON, "Remove statistics"));
  g_object_set (get_query (window), "isco", "2", "min-essential", 2, NULL);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  voc_test_paint ();

  /* A chip for each condition, each taking one away. */
  g_assert_nonnull (voc_test_find_label (window, "2 occupations"));
  g_assert_nonnull (voc_test_find_label (window, "2 · Professionals"));
  g_assert_nonnull (voc_test_find_label (window, "At least 2 essential skills"));
  click (window, "Remove filter: Needs statistics");
  g_assert_nonnull (voc_test_find_label (window, "3 occupations"));
  g_assert_null (voc_test_find_label (window, "Needs statistics"));
  click (window, "Remove filter: At least 2 essential skills");
  click (window, "Remove filter: 2 · Professionals");
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));

  gtk_widget_activate_action (get_list (window), "list.order", "s", "code");
  voc_test_paint ();
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), ==, 0);
}

/* What is typed where a skill is asked for finds skills, and the one that is chosen becomes a condition. */
static void
needs_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *dialog;
  GtkWidget *entry;

  open_filter (window);
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  entry = voc_test_find (dialog, GTK_TYPE_SEARCH_ENTRY, "Find a skill that is needed");
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "statistics");
  g_signal_emit_by_name (entry, "activate");
  voc_test_wait (voc_test_find_label (window, "Needs statistics") != NULL);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_needs (void)
{
  voc_test_run (needs_body, NULL);
}

/* Fields of work are among the conditions of the dialog, which sets and follows them. */
static void
field_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *dialog;
  GtkWidget *row;
  const char *field;

  g_object_set (get_query (window), "field", "health", NULL);
  open_filter (window);
  dialog = voc_test_find (window, VOC_TYPE_FILTER_DIALOG, NULL);
  row = gtk_widget_get_ancestor (voc_test_find_label (dialog, "Field of Work"), ADW_TYPE_COMBO_ROW);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), >, 0);
  g_assert_cmpstr (voc_occupation_query_get_field (get_query (window)), ==, "health");

  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 0);
  g_assert_null (voc_occupation_query_get_field (get_query (window)));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 1);
  field = voc_occupation_query_get_field (get_query (window));
  g_assert_nonnull (field);
  voc_query_remove_condition (VOC_QUERY (get_query (window)), "field");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, 0);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_field (void)
{
  voc_test_run (field_body, NULL);
}

static void
test_dialog (void)
{
  voc_test_run (dialog_body, NULL);
}

/* Opens the list of what was saved; the row of the one search that tests save, if it is there. */
static GtkWidget *
open_saved (GtkWidget *window)
{
  gtk_menu_button_popup (GTK_MENU_BUTTON (voc_test_find (window, GTK_TYPE_MENU_BUTTON,
                                                         "Saved Searches")));
  voc_test_paint ();

  return voc_test_find (window, GTK_TYPE_LIST_BOX_ROW, "Breaking in");
}

static void
save_search (GtkWidget *window)
{
  g_assert_null (open_saved (window));
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window, "Save This Search…"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_answer_name (window, "Breaking in", "Save");
  voc_test_wait (voc_test_find_label (window, "“Breaking in” is saved.") != NULL);
}

static void
saved_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *row;

  voc_query_add_to_list (VOC_QUERY (get_query (window)), "needs", STATISTICS);
  type (window, "hacker");
  g_assert_true (has_found (window, "1 occupation found"));
  save_search (window);

  gtk_widget_activate_action (get_list (window), "list.clear-filter", NULL);
  type (window, "");
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));

  /* Opened, it runs again: words and conditions. */
  row = open_saved (window);
  g_assert_nonnull (row);
  gtk_widget_activate (row);
  voc_test_paint ();
  g_assert_true (has_found (window, "1 occupation found"));
  g_assert_nonnull (voc_test_find (window, GTK_TYPE_BUTTON, "Remove filter: Needs statistics"));

  /* Deleted and brought back. */
  g_assert_nonnull (open_saved (window));
  click (window, "Delete “Breaking in”");
  g_assert_null (open_saved (window));
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window, "Undo"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_paint ();
  g_assert_nonnull (open_saved (window));
  click (window, "Delete “Breaking in”");
  g_assert_null (open_saved (window));
}

static void
test_saved (void)
{
  voc_test_run (saved_body, NULL);
}

/* The sentence has a date in it. */
static GtkWidget *
find_damaged (GtkWidget *root)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) &&
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), "Your saved searches are damaged."))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_damaged (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
damaged_body (VocApplication *application,
              GtkWidget      *window)
{
  g_assert_nonnull (get_list (window));
  g_assert_nonnull (find_damaged (window));
}

static void
test_saved_damaged (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "vocation", NULL);
  g_autofree char *path = g_build_filename (folder, "searches.json", NULL);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "{ what", -1, NULL));
  voc_test_run (damaged_body, NULL);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
empty_body (VocApplication *application,
            GtkWidget      *window)
{
  type (window, "<nothing> & more");
  g_assert_null (get_list (window));
  g_assert_nonnull (voc_test_find_label (window, "No Occupation Found"));
  g_assert_nonnull (voc_test_find_label (window,
                                         "Nothing in this catalogue matches “<nothing> & more”."));

  gtk_widget_activate_action (voc_test_find_label (window, "No Occupation Found"),
                              "list.clear-search", NULL);
  voc_test_paint ();
  g_assert_nonnull (get_list (window));
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
}

/* Below the line stands what is less likely; where there is nothing else, the line stands above it. */
static void
weak_body (VocApplication *application,
           GtkWidget      *window)
{
  type (window, "chief security zoo");
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), ==, 2);
  g_assert_nonnull (voc_test_find_label (get_list (window), "Most likely"));
  g_assert_nonnull (voc_test_find_label (get_list (window), "Less likely"));

  type (window, "hacker xyzzyplugh qwrty zxcvb");
  g_assert_cmpuint (voc_test_count_css (get_list (window), "header"), ==, 1);
  g_assert_nonnull (voc_test_find_label (get_list (window), "Less likely"));

  type (window, "zoo manager");
  g_assert_null (voc_test_find_label (get_list (window), "Less likely"));
  type (window, "");
  voc_test_wait (voc_test_count_css (get_list (window), "header") == 3);
  g_assert_nonnull (voc_test_find_label (get_list (window), "Professionals"));
}

static void
test_weak (void)
{
  voc_test_run (weak_body, NULL);
}

/* Nobody is called that, but who needs the skill is found; of what only begins like it, the field is. */
static void
near_body (VocApplication *application,
           GtkWidget      *window)
{
  type (window, "statistics");
  g_assert_nonnull (get_list (window));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (
                      gtk_list_view_get_model (GTK_LIST_VIEW (get_list (window))))),
                    ==, 2);

  type (window, "statis");
  g_assert_null (get_list (window));
  voc_test_wait (voc_test_find_label (window, "1 skill matches these words") != NULL &&
                 gtk_widget_get_mapped (voc_test_find_label (window,
                                                             "1 skill matches these words")));
  g_assert_nonnull (voc_test_find_label (window, "Nearest fields of work"));
  click (window, "Computers and data");
  g_assert_nonnull (get_list (window));
  g_assert_nonnull (voc_test_find_label (window, "3 occupations"));

  /* No skill has that name either: all there are is what is left. */
  gtk_widget_activate_action (get_list (window), "list.clear-filter", NULL);
  type (window, "xyzzyplugh");
  g_assert_null (get_list (window));
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window,
                                                                       "Show All Occupations"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_paint ();
  g_assert_nonnull (voc_test_find_label (window, "5 occupations"));
}

static void
test_near (void)
{
  voc_test_run (near_body, NULL);
}

static void
meant_body (VocApplication *application,
            GtkWidget      *window)
{
  type (window, "hakcer");
  g_assert_true (has_found (window, "1 occupation found"));
  g_signal_emit_by_name (gtk_widget_get_ancestor (voc_test_find_label (window,
                                                                       "Did you mean “hacker”?"),
                                                  GTK_TYPE_BUTTON),
                         "clicked");
  voc_test_paint ();
  g_assert_true (has_found (window, "1 occupation found"));
  g_assert_null (voc_test_find_label (window, "Did you mean “hacker”?"));

  /* Where nothing answers to all words: what answers to some of them. */
  type (window, "hacker xyzzyplugh");
  g_assert_true (has_found (window, "1 occupation found"));

  /* Where it is the filter, there is nothing to mean instead. */
  g_object_set (get_query (window), "isco", "1", NULL);
  type (window, "ethical hacker");
  g_assert_nonnull (voc_test_find_label (window, "No Occupation Found"));
  g_assert_null (voc_test_find_label (window, "Did you mean “ethical”?"));
}

static void
test_meant (void)
{
  voc_test_run (meant_body, NULL);
}

static void
test_empty (void)
{
  voc_test_run (empty_body, NULL);
}

static void
enter_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");
  VocBrowsePage *page = VOC_BROWSE_PAGE (voc_test_find (window, VOC_TYPE_BROWSE_PAGE, NULL));
  GtkSelectionModel *selection;
  VocConcept *occupation;

  /* Enter straight after typing: the first hit opens though the search has not answered yet. */
  gtk_editable_set_text (GTK_EDITABLE (entry), "hacker");
  g_signal_emit_by_name (entry, "activate");
  voc_test_wait (voc_test_get_concept (page) != NULL);
  occupation = voc_test_get_concept (page);
  g_assert_cmpstr (voc_concept_get_label (occupation), ==, "ethical hacker");

  /* The row of what is open is the selected one, here and when all rows are back. */
  selection = gtk_list_view_get_model (GTK_LIST_VIEW (get_list (window)));
  g_assert_true (gtk_selection_model_is_selected (selection, 0));
  type (window, "");
  g_assert_true (gtk_selection_model_is_selected (selection, 3));

  /* Moving the selection opens what it comes to. */
  gtk_selection_model_select_item (selection, 0, TRUE);
  voc_test_paint ();
  occupation = voc_test_get_concept (page);
  g_assert_cmpstr (voc_concept_get_label (occupation), ==, "zoo manager");
}

static void
test_enter (void)
{
  voc_test_run (enter_body, NULL);
}

static void
panes_body (VocApplication *application,
            GtkWidget      *window)
{
  GtkWidget *entry = voc_test_find (window, GTK_TYPE_SEARCH_ENTRY, "Search occupations");
  GtkWidget *list = get_list (window);

  g_action_group_activate_action (G_ACTION_GROUP (application), "open-occupation",
                                  g_variant_new_string ("2529.1"));
  voc_test_paint ();

  gtk_widget_activate_action (window, "win.search", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));
  gtk_widget_activate_action (window, "win.next-pane", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), list));
  gtk_widget_activate_action (window, "win.next-pane", NULL);
  g_assert_false (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), list));
  g_assert_false (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));
  gtk_widget_activate_action (window, "win.next-pane", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), entry));
}

static void
test_panes (void)
{
  voc_test_run (panes_body, NULL);
}

static void
rows_body (VocApplication *application,
           GtkWidget      *window)
{
  GtkWidget *row = gtk_widget_get_first_child (get_list (window));

  /* Large enough for a finger; spoken with its place and description. */
  while (row != NULL && !g_str_equal (gtk_widget_get_css_name (row), "row"))
    row = gtk_widget_get_next_sibling (row);
  g_assert_nonnull (row);
  g_assert_cmpint (gtk_widget_get_height (row), >=, 44);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Zoo manager, Keeps a zoo.");
}

static void
test_rows (void)
{
  voc_test_run (rows_body, NULL);
}

int
main (int   argc,
      char *argv[])
{
  voc_test_init (&argc, &argv);

  g_test_add_func ("/careers/page/headers", test_headers);
  g_test_add_func ("/careers/page/filter", test_filter);
  g_test_add_func ("/careers/page/needs", test_needs);
  g_test_add_func ("/careers/page/field", test_field);
  g_test_add_func ("/careers/page/dialog", test_dialog);
  g_test_add_func ("/careers/page/saved", test_saved);
  g_test_add_func ("/careers/page/saved-damaged", test_saved_damaged);
  g_test_add_func ("/careers/page/empty", test_empty);
  g_test_add_func ("/careers/page/weak", test_weak);
  g_test_add_func ("/careers/page/near", test_near);
  g_test_add_func ("/careers/page/meant", test_meant);
  g_test_add_func ("/careers/page/enter", test_enter);
  g_test_add_func ("/careers/page/panes", test_panes);
  g_test_add_func ("/careers/page/rows", test_rows);

  return voc_test_finish ();
}
