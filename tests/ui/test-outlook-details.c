/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#include "voc-analysis-bars.h"
#include "voc-analysis-row.h"
#include "voc-chart-frame.h"
#include "voc-contribution-dialog.h"
#include "voc-data-table.h"
#include "voc-mark.h"
#include "voc-outlook-details.h"
#include "voc-picture.h"
#include "voc-range-bar.h"
#include "voc-reason-card.h"
#include "voc-share-bar.h"
#include "voc-spread-axis.h"
#include "voc-spread-source.h"
#include "voc-vital-signs.h"
#include "voc-vital-tile.h"

#define OFFICER "2529.1"

typedef struct
{
  VocCatalogue *catalogue;
  GtkWidget *window;
  GtkWidget *details;
  GSimpleActionGroup *actions;
  char *opened; /* the skill that was to be opened last */
} Fixture;

static const char *const MODEL_FILES[] = {
  "skill-groups.json", "families.json", "anchors.json", "published.json", "card.json",
};

static void
open_skill_cb (Fixture  *fixture,
               GVariant *target)
{
  g_set_str (&fixture->opened, g_variant_get_string (target, NULL));
}

static void
reset_settings (void)
{
  g_autoptr (GSettings) settings = g_settings_new (VOC_APPLICATION_ID);

  g_settings_reset (settings, "analysis-expanded");
  g_settings_reset (settings, "charts-as-tables");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GSimpleAction) action = g_simple_action_new ("open-skill", G_VARIANT_TYPE_STRING);
  g_autoptr (GError) error = NULL;

  reset_settings ();
  fixture->catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);

  fixture->actions = g_simple_action_group_new ();
  g_signal_connect_swapped (action, "activate", G_CALLBACK (open_skill_cb), fixture);
  g_action_map_add_action (G_ACTION_MAP (fixture->actions), G_ACTION (action));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->details != NULL)
    g_object_add_weak_pointer (G_OBJECT (fixture->details), (gpointer *) &fixture->details);
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  voc_picture_wait (10);
  g_assert_null (fixture->details);
  g_clear_object (&fixture->actions);
  g_assert_finalize_object (fixture->catalogue);
  g_clear_pointer (&fixture->opened, g_free);
}

/* The model, with other published measures for the officer's unit group. */
static VocScoreModel *
create_model (const char *published)
{
  g_autofree char *folder = g_dir_make_tmp ("vocation-model-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GError) error = NULL;
  VocScoreModel *model;

  for (guint i = 0; i < G_N_ELEMENTS (MODEL_FILES); i++)
    {
      g_autofree char *from =
        g_test_build_filename (G_TEST_DIST, "..", "data", "model", MODEL_FILES[i], NULL);
      g_autofree char *to = g_build_filename (folder, MODEL_FILES[i], NULL);
      g_autofree char *text = NULL;
      g_autofree char *changed = NULL;
      g_autoptr (GRegex) regex = g_regex_new ("^    \"2529\": .*}", G_REGEX_MULTILINE, 0, NULL);

      g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
      if (g_str_equal (MODEL_FILES[i], "published.json"))
        changed = g_regex_replace_literal (regex, text, -1, 0, published, 0, NULL);
      g_assert_cmpstr (changed, !=, text);
      g_assert_true (g_file_set_contents (to, changed != NULL ? changed : text, -1, NULL));
    }

  model = voc_score_model_new_from_folder (file, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (MODEL_FILES); i++)
    {
      g_autofree char *path = g_build_filename (folder, MODEL_FILES[i], NULL);

      g_unlink (path);
    }
  g_rmdir (folder);

  return model;
}

static VocScore *
create_score (Fixture    *fixture,
              const char *id,
              const char *published)
{
  g_autoptr (VocScoreModel) model = published != NULL
                                      ? create_model (published)
                                      : g_object_ref (voc_score_model_get_default ());
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept =
    voc_catalogue_lookup (fixture->catalogue, id, VOC_CONCEPT_OCCUPATION, &error);
  VocScore *score;

  g_assert_no_error (error);
  score = voc_score_new_with_model (model, fixture->catalogue, VOC_OCCUPATION (concept), &error);
  g_assert_no_error (error);

  return score;
}

static void
show_details (Fixture  *fixture,
              VocScore *score)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));

  fixture->details = g_object_new (VOC_TYPE_OUTLOOK_DETAILS, NULL);
  g_object_set (fixture->details, "score", score, NULL);
  fixture->window = g_object_new (ADW_TYPE_WINDOW, "default-width", 700, "default-height", 500,
                                  NULL);
  gtk_widget_insert_action_group (fixture->window, "app", G_ACTION_GROUP (fixture->actions));
  gtk_box_append (GTK_BOX (box), fixture->details);
  adw_window_set_content (ADW_WINDOW (fixture->window),
                          g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", box, NULL));
  gtk_window_present (GTK_WINDOW (fixture->window));
  voc_picture_wait (60);
}

static void
show_officer (Fixture    *fixture,
              const char *published)
{
  g_autoptr (VocScore) score = create_score (fixture, OFFICER, published);

  show_details (fixture, score);
}

/* Only what is to be seen, unless all. */
static void
collect (GtkWidget *root,
         GType      type,
         gboolean   all,
         GPtrArray *found)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!all && !gtk_widget_get_visible (child))
        continue;
      if (g_type_is_a (G_OBJECT_TYPE (child), type))
        g_ptr_array_add (found, child);
      collect (child, type, all, found);
    }
}

static GPtrArray *
find_all (GtkWidget *root,
          GType      type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (root, type, FALSE, found);

  return found;
}

static gpointer
find (GtkWidget *root,
      GType      type,
      guint      index)
{
  g_autoptr (GPtrArray) found = find_all (root, type);

  g_assert_cmpuint (found->len, >, index);

  return found->pdata[index];
}

static gboolean
has_text (GtkWidget  *root,
          const char *text)
{
  g_autoptr (GPtrArray) labels = find_all (root, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    {
      if (strstr (gtk_label_get_text (labels->pdata[i]), text) != NULL)
        return TRUE;
    }

  return FALSE;
}

static VocChartFrame *
find_frame (GtkWidget  *root,
            const char *title)
{
  g_autoptr (GPtrArray) frames = find_all (root, VOC_TYPE_CHART_FRAME);

  for (guint i = 0; i < frames->len; i++)
    {
      g_autofree char *own = NULL;

      g_object_get (frames->pdata[i], "title", &own, NULL);
      if (g_str_has_prefix (own, title))
        return frames->pdata[i];
    }

  g_error ("There is no chart “%s”", title);
}

static char *
get_cell (VocChartFrame *frame,
          guint          row,
          guint          column)
{
  g_autoptr (GListModel) rows = NULL;
  g_autoptr (GtkStringList) fields = NULL;

  g_object_get (frame, "rows", &rows, NULL);
  fields = g_list_model_get_item (rows, row);
  g_assert_nonnull (fields);

  return g_strdup (gtk_string_list_get_string (fields, column));
}

static void
assert_cell (VocChartFrame *frame,
             guint          row,
             guint          column,
             const char    *text)
{
  g_autofree char *cell = get_cell (frame, row, column);

  g_assert_cmpstr (cell, ==, text);
}

static void
expand (Fixture *fixture)
{
  gtk_expander_set_expanded (find (fixture->details, GTK_TYPE_EXPANDER, 0), TRUE);
  voc_picture_wait (60);
}

/* The measures that the page of a presenter would have in another crosswalk. */
#define PRESENTER                                                                                 \
  "    \"2529\": {\"occupations\": 3, "                                                           \
  "\"ilo_2025\": {\"value\": 0.47, \"sd\": 0.12, \"percentile\": 2, \"label\": \"gradient-2\"}, " \
  "\"eloundou_2023\": {\"value\": 0.5938, \"percentile\": 84}, "                                  \
  "\"microsoft_2025\": {\"value\": 0.414, \"percentile\": 71}, "                                  \
  "\"daioe_2023\": {\"value\": 0.3118, \"percentile\": 96}, "                                     \
  "\"frey_osborne_2013\": {\"value\": 0.1, \"percentile\": 21}, "                                 \
  "\"nesta_bottleneck_2020\": {\"value\": 0.693, \"percentile\": 33}}"

#define UNDERWRITER                                                                               \
  "    \"2529\": {\"occupations\": 3, "                                                           \
  "\"ilo_2025\": {\"value\": 0.61, \"sd\": 0.05, \"percentile\": 92, \"label\": \"gradient-4\"}, " \
  "\"eloundou_2023\": {\"value\": 0.58, \"percentile\": 92}, "                                    \
  "\"microsoft_2025\": {\"value\": 0.31, \"percentile\": 90}, "                                   \
  "\"daioe_2023\": {\"value\": 0.41, \"percentile\": 91}}"

static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  VocChartFrame *frame;

  show_officer (fixture, PRESENTER);
  g_assert_true (has_text (fixture->details, "Sources conflict"));
  g_assert_true (has_text (fixture->details,
                           "4 measures of AI lie 94 percentile points apart."));
  g_assert_true (has_text (fixture->details, "ILO: Gradient 2. "));
  g_assert_false (has_text (fixture->details, "No figure for this unit group"));

  frame = find_frame (fixture->details, "AI exposure: percent");
  assert_cell (frame, 1, 0, "ILO 2025");
  assert_cell (frame, 1, 1, "2");
  assert_cell (frame, 1, 2, "0.47 on a scale from 0 to 1");
  assert_cell (frame, 2, 1, "84");
  assert_cell (frame, 2, 2, "59 % of tasks");
  assert_cell (frame, 3, 1, "71");
  assert_cell (frame, 4, 1, "96");

  frame = find_frame (fixture->details, "Automation by machines");
  assert_cell (frame, 0, 2, "probability of 10 %");
  assert_cell (frame, 1, 2, "69 % of tasks are hard to automate");
}

static void
test_agree (Fixture       *fixture,
            gconstpointer  data)
{
  show_officer (fixture, UNDERWRITER);

  g_assert_true (has_text (fixture->details, "Sources agree"));
  g_assert_true (has_text (fixture->details, "4 measures of AI lie 2 percentile points apart."));
  g_assert_true (has_text (fixture->details, "ILO: Gradient 4. "));

  /* What is missing is said to be missing, and not drawn. */
  g_assert_true (has_text (fixture->details,
                           "No figure for this unit group: Frey and Osborne 2013, Nesta 2020."));
  g_assert_false (has_text (fixture->details, "Automation by machines"));
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  VocChartFrame *frame;

  show_officer (fixture, "    \"2529\": {\"occupations\": 3, "
                         "\"microsoft_2025\": {\"value\": 0.31, \"percentile\": 90}}");
  g_assert_true (has_text (fixture->details, "Not enough sources"));
  g_assert_true (has_text (fixture->details, "Only one of the four measures of AI has a figure"));
  g_assert_true (has_text (fixture->details,
                           "No figure for this unit group: ILO 2025, Eloundou et al. 2023, "
                           "DAIOE 2023, Frey and Osborne 2013, Nesta 2020."));
  g_assert_false (has_text (fixture->details, "ILO: "));
  frame = find_frame (fixture->details, "AI exposure: percent");
  assert_cell (frame, 1, 1, "not known");
  assert_cell (frame, 3, 1, "90");

  show_officer (fixture, "    \"2529\": {\"occupations\": 3}");
  g_assert_true (has_text (fixture->details, "None of the four measures of AI has a figure"));
  g_assert_false (has_text (fixture->details, "AI exposure: percent"));
}

/* Every chart has a table with the same numbers. */
static void
test_spread_twin (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (VocScore) score = create_score (fixture, OFFICER, PRESENTER);
  g_autofree char *percentile = NULL;
  g_autofree char *description = NULL;
  GtkWidget *axis;
  VocChartFrame *frame;
  double value;

  show_details (fixture, score);
  frame = find_frame (fixture->details, "AI exposure: percent");
  axis = find (fixture->details, VOC_TYPE_SPREAD_AXIS, 0);
  g_object_get (axis, "value", &value, NULL);
  g_assert_cmpfloat (value, ==, voc_score_get_percentile (score, VOC_SCORE_EXPOSURE));
  percentile = g_strdup_printf ("%.0f", value);
  assert_cell (frame, 0, 0, "This model");
  assert_cell (frame, 0, 1, percentile);

  description = g_strdup_printf ("This model: %s\nILO 2025: 2\nEloundou et al. 2023: 84\n"
                                 "Microsoft 2025: 71\nDAIOE 2023: 96",
                                 percentile);
  gtk_test_accessible_assert_role (axis, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);

  /* Told by words, not by the chart alone. */
  g_object_set (frame, "show-table", TRUE, NULL);
  g_assert_true (has_text (GTK_WIDGET (frame), "Microsoft 2025"));
  g_assert_true (has_text (GTK_WIDGET (frame), "71"));
  g_assert_false (gtk_widget_get_visible (axis));
}

static void
test_sources (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *button;
  GtkPopover *popover;

  show_officer (fixture, PRESENTER);
  button = find (find (fixture->details, VOC_TYPE_SPREAD_SOURCE, VOC_MEASURE_FREY_OSBORNE),
                 GTK_TYPE_MENU_BUTTON, 0);
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==,
                   "Frey and Osborne 2013");
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
  g_assert_true (has_text (GTK_WIDGET (popover),
                           "Probability that an occupation can be automated"));
  g_assert_true (has_text (GTK_WIDGET (popover), "For this unit group: probability of 10 %, "
                                                 "higher than 21 % of occupations."));
  g_assert_true (has_text (GTK_WIDGET (popover), "(2013): The Future of Employment"));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));

  show_officer (fixture, UNDERWRITER);
  button = find (find (fixture->details, VOC_TYPE_SPREAD_SOURCE, VOC_MEASURE_NESTA),
                 GTK_TYPE_MENU_BUTTON, 0);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  popover = gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
  g_assert_true (has_text (GTK_WIDGET (popover), "It has no figure for this unit group."));
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

static void
test_cards (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (VocScore) score = create_score (fixture, OFFICER, NULL);
  g_autoptr (GPtrArray) cards = NULL;

  show_details (fixture, score);
  cards = find_all (fixture->details, VOC_TYPE_REASON_CARD);
  g_assert_cmpuint (cards->len, ==, 3);

  for (guint i = 0; i < cards->len; i++)
    {
      g_autoptr (GPtrArray) terms = voc_score_dup_card (score, VOC_CARD_PEOPLE + i, 5);
      g_autoptr (GPtrArray) rows = find_all (cards->pdata[i], GTK_TYPE_LIST_BOX_ROW);
      GtkMenuButton *rule = find (cards->pdata[i], GTK_TYPE_MENU_BUTTON, 0);

      g_assert_true (has_text (cards->pdata[i], voc_score_card_to_title (VOC_CARD_PEOPLE + i)));
      g_assert_cmpuint (rows->len, ==, terms->len);
      g_assert_cmpuint (rows->len, >, 0);
      for (guint j = 0; j < rows->len; j++)
        {
          VocConcept *skill = voc_score_term_get_concept (terms->pdata[j]);
          g_autofree char *points =
            voc_ratio_format_signed (voc_score_term_get_points (terms->pdata[j]), 2);
          g_autofree char *spoken = g_strdup_printf ("%s points of resilience", points);

          g_assert_true (has_text (rows->pdata[j], voc_concept_get_label (skill)));
          g_assert_true (has_text (rows->pdata[j], points));
          gtk_test_accessible_assert_property (rows->pdata[j], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                               voc_concept_get_label (skill));
          gtk_test_accessible_assert_property (rows->pdata[j],
                                               GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken);
          g_signal_emit_by_name (rows->pdata[j], "activate");
          g_assert_cmpstr (fixture->opened, ==, voc_concept_get_uri (skill));
        }

      gtk_menu_button_popup (rule);
      g_assert_true (has_text (GTK_WIDGET (gtk_menu_button_get_popover (rule)),
                               voc_score_card_to_rule (VOC_CARD_PEOPLE + i)));
      gtk_menu_button_popdown (rule);
    }
}

/* Nothing is left out, and bar and table say the same. */
static void
test_work_shares (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char *const ids[] = { OFFICER, "3313.2", "2341.1", "5412.1", "7212.3" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (VocScore) score = create_score (fixture, ids[i], NULL);
      g_autoptr (GListModel) parts = NULL;
      g_autoptr (GListModel) rows = NULL;
      g_autoptr (VocMark) first = NULL;
      g_autofree char *sentence = NULL;
      VocChartFrame *frame;
      double sum = 0;
      guint n_parts;

      show_details (fixture, score);
      frame = find_frame (fixture->details, "Groups of its skills");
      g_object_get (find (fixture->details, VOC_TYPE_SHARE_BAR, 0), "parts", &parts, NULL);
      g_object_get (frame, "rows", &rows, NULL);
      n_parts = g_list_model_get_n_items (parts);
      g_assert_cmpuint (n_parts, >=, 3);
      g_assert_cmpuint (n_parts, <=, 8);
      g_assert_cmpuint (g_list_model_get_n_items (rows), >=, n_parts);

      for (guint j = 0; j < n_parts; j++)
        {
          g_autoptr (VocMark) part = g_list_model_get_item (parts, j);
          g_autofree char *percent = g_strdup_printf ("%.0f %%", voc_mark_get_value (part));

          sum += voc_mark_get_value (part);
          if (g_str_equal (voc_mark_get_label (part), "Other"))
            continue;
          assert_cell (frame, j, 0, voc_mark_get_label (part));
          assert_cell (frame, j, 1, percent);
        }
      g_assert_cmpfloat_with_epsilon (sum, 100, 1e-6);

      first = g_list_model_get_item (parts, 0);
      g_assert_cmpstr (voc_mark_get_label (first), !=, "Knowledge");
      sentence = g_strdup_printf ("Most of all: %s, %.0f %% of the weight",
                                  voc_mark_get_label (first), voc_mark_get_value (first));
      g_assert_true (has_text (fixture->details, sentence));
    }
}

static void
test_analysis (Fixture       *fixture,
               gconstpointer  data)
{
  static const char *const titles[] = { "What it is exposed to", "What protects it",
                                        "Megatrends" };
  g_autoptr (VocScore) score = create_score (fixture, OFFICER, NULL);
  guint n_rows = 0;

  show_details (fixture, score);
  expand (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      VocChartFrame *frame = find_frame (fixture->details, titles[i]);
      g_autoptr (GPtrArray) rows = find_all (GTK_WIDGET (frame), VOC_TYPE_ANALYSIS_ROW);

      for (guint j = 0; j < rows->len; j++)
        {
          VocScoreColumn column = voc_analysis_row_get_column (rows->pdata[j]);
          GtkWidget *bar = find (rows->pdata[j], VOC_TYPE_RANGE_BAR, 0);
          g_autofree char *title = get_cell (frame, j, 0);
          g_autofree char *cell = get_cell (frame, j, 1);
          g_autofree char *name = g_strdup_printf ("%s: %s", title, cell);
          g_autofree char *text = NULL;
          double value;

          g_object_get (bar, "value", &value, "value-text", &text, NULL);
          g_assert_cmpfloat (value, ==,
                             voc_ratio_round (voc_score_get_value (score, column), 0));
          g_assert_cmpstr (text, ==, cell);
          gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_METER);
          gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, value);
          gtk_test_accessible_assert_property (rows->pdata[j], GTK_ACCESSIBLE_PROPERTY_LABEL, name);
          /* A word first, then the figure: the length of a bar or its colour tells nothing alone. */
          g_assert_true (g_ascii_isalpha (text[0]));
          g_assert_nonnull (strpbrk (text, "0123456789"));
          n_rows++;
        }
    }
  g_assert_cmpuint (n_rows, ==, 12);
}

/* Ticks are of the scale of the bar, and the table has them, too. */
static void
test_counterparts (Fixture       *fixture,
                   gconstpointer  data)
{
  VocChartFrame *frame;

  show_officer (fixture, PRESENTER);
  expand (fixture);
  frame = find_frame (fixture->details, "What it is exposed to");
  assert_cell (frame, 0, 0, "AI exposure");
  assert_cell (frame, 0, 2, "Eloundou et al. 2023: 59");
  assert_cell (frame, 1, 2, "DAIOE 2023: 96");
  assert_cell (frame, 2, 2, "Eloundou et al. 2023: 84; Microsoft 2025: 71; ILO 2025: 2");
  assert_cell (frame, 3, 2, "Frey and Osborne 2013: 21");
  assert_cell (frame, 4, 2, "");
}

static void
test_recombine (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (VocScore) score = create_score (fixture, OFFICER, NULL);
  g_autoptr (GPtrArray) rows = NULL;

  show_details (fixture, score);
  expand (fixture);
  rows = find_all (fixture->details, VOC_TYPE_ANALYSIS_ROW);
  g_assert_cmpuint (rows->len, ==, 12);

  for (guint i = 0; i < rows->len; i++)
    {
      VocScoreColumn column = voc_analysis_row_get_column (rows->pdata[i]);
      VocRatio exact = voc_score_get_unclipped (score, column);
      g_autofree char *together = voc_ratio_format_for_people (exact, 2);
      g_autofree char *last_line = g_strdup_printf ("Together %s, shown as: ", together);
      VocRatio sum = voc_score_get_base (score, column);
      AdwDialog *dialog;
      GListModel *terms;

      g_signal_emit_by_name (rows->pdata[i], "activate");
      dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
      g_assert_true (VOC_IS_CONTRIBUTION_DIALOG (dialog));
      terms = G_LIST_MODEL (gtk_list_view_get_model (find (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW,
                                                           0)));

      for (guint j = 0; j < g_list_model_get_n_items (terms); j++)
        {
          g_autoptr (VocScoreTerm) term = g_list_model_get_item (terms, j);
          g_autoptr (VocScoreTerm) before = j > 0 ? g_list_model_get_item (terms, j - 1) : NULL;

          sum = voc_ratio_add (sum, voc_score_term_get_points (term));
          if (before != NULL)
            g_assert_cmpfloat (ABS (voc_ratio_to_double (voc_score_term_get_points (before))), >=,
                               ABS (voc_ratio_to_double (voc_score_term_get_points (term))));
        }
      g_assert_cmpint (voc_ratio_compare (sum, exact), ==, 0);
      g_assert_true (has_text (GTK_WIDGET (dialog), last_line));
      if (g_getenv ("VOCATION_PICTURES") != NULL && column == VOC_SCORE_HUM)
        {
          voc_picture_wait (400);
          voc_picture_save (GTK_WIDGET (dialog), "contributions");
        }

      adw_dialog_force_close (dialog);
      voc_picture_wait (10);
    }
}

/* Whatever is missing of an occupation: each one has its figures and no warnings, and what is listed
 * behind its bars is their value. */
static void
test_all_occupations (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GError) error = NULL;
  guint n_unpublished = 0;

  show_officer (fixture, NULL);
  expand (fixture);
  occupations = voc_catalogue_dup_occupations (fixture->catalogue, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (occupations->len, >, 100);

  for (guint i = 0; i < occupations->len; i++)
    {
      g_autoptr (VocScore) score =
        voc_score_new (fixture->catalogue, occupations->pdata[i], &error);
      const VocPublished *published = voc_score_get_published (score);
      g_autoptr (GPtrArray) rows = NULL;

      g_assert_no_error (error);
      g_object_set (fixture->details, "score", score, NULL);
      if (published == NULL || voc_published_get_agreement (published, NULL, NULL) == 0)
        {
          g_assert_true (has_text (fixture->details, "No figure for this unit group: "));
          n_unpublished++;
        }

      rows = find_all (fixture->details, VOC_TYPE_ANALYSIS_ROW);
      g_assert_cmpuint (rows->len, ==, 12);
      for (guint j = 0; j < rows->len; j++)
        {
          VocScoreColumn column = voc_analysis_row_get_column (rows->pdata[j]);
          g_autoptr (GPtrArray) terms = voc_score_dup_terms (score, column);
          VocRatio sum = voc_score_get_base (score, column);

          for (guint k = 0; k < terms->len; k++)
            sum = voc_ratio_add (sum, voc_score_term_get_points (terms->pdata[k]));
          g_assert_cmpint (voc_ratio_round (voc_ratio_clip (sum, 0, 100), 3), ==,
                           voc_ratio_round (voc_score_get_value (score, column), 3));
        }
    }
  /* Such as those of armed forces. */
  g_assert_cmpuint (n_unpublished, >, 0);
}

static void
test_opens_skill (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (VocScoreTerm) term = NULL;
  AdwDialog *dialog;
  GtkWidget *list;
  guint position = 0;

  show_officer (fixture, NULL);
  expand (fixture);
  g_signal_emit_by_name (find (fixture->details, VOC_TYPE_ANALYSIS_ROW, 5), "activate");
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  list = find (GTK_WIDGET (dialog), GTK_TYPE_LIST_VIEW, 0);

  for (;; position++)
    {
      term = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list))),
                                    position);
      if (voc_score_term_get_kind (term) == VOC_TERM_SKILL)
        break;

      /* The family has no page. */
      g_signal_emit_by_name (list, "activate", position);
      g_assert_null (fixture->opened);
      g_clear_object (&term);
    }

  g_signal_emit_by_name (list, "activate", position);
  g_assert_cmpstr (fixture->opened, ==,
                   voc_concept_get_uri (voc_score_term_get_concept (term)));
  voc_picture_wait (10);
}

static void
text_read_cb (GObject      *clipboard,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  g_assert_nonnull (*text);
}

static char *
read_clipboard (Fixture *fixture)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->window), NULL, text_read_cb,
                                 &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);

  return text;
}

static void
test_csv (Fixture       *fixture,
          gconstpointer  data)
{
  g_autofree char *chart = NULL;
  g_autofree char *skills = NULL;
  AdwDialog *dialog;

  show_officer (fixture, PRESENTER);
  voc_chart_frame_copy (find_frame (fixture->details, "Automation by machines"));
  chart = read_clipboard (fixture);
  g_assert_cmpstr (chart, ==,
                   "Measure,\"Higher than, % of occupations\",Figure\r\n"
                   "Frey and Osborne 2013,21,probability of 10 %\r\n"
                   "Nesta 2020,33,69 % of tasks are hard to automate\r\n");

  expand (fixture);
  g_signal_emit_by_name (find (fixture->details, VOC_TYPE_ANALYSIS_ROW, 5), "activate");
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  g_signal_emit_by_name (find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, 0), "clicked");
  skills = read_clipboard (fixture);
  g_assert_true (g_str_has_prefix (skills,
                                   "Name,Relation,Value,\"Share of weight, %\",Points,Link\r\n"));
  g_assert_nonnull (strstr (skills, "\r\nOccupational family,,,,"));
  g_assert_nonnull (strstr (skills, "http://data.europa.eu/esco/skill/"));
  adw_dialog_force_close (dialog);
}

static void
test_vital_signs (Fixture       *fixture,
                  gconstpointer  data)
{
  VocChartFrame *frame;
  g_autoptr (GPtrArray) tiles = NULL;
  GtkWidget *signs;
  GtkWidget *note;

  show_officer (fixture, PRESENTER);
  expand (fixture);
  signs = find (fixture->details, VOC_TYPE_VITAL_SIGNS, 0);
  frame = find_frame (signs, "At a glance");
  tiles = find_all (signs, VOC_TYPE_VITAL_TILE);
  g_assert_cmpuint (tiles->len, ==, 10);

  for (guint i = 0; i < tiles->len; i++)
    {
      g_autofree char *title = get_cell (frame, i, 0);
      g_autofree char *value = get_cell (frame, i, 1);
      g_autofree char *name = g_strdup_printf ("%s: %s", title, value);

      g_assert_true (has_text (tiles->pdata[i], title));
      g_assert_true (has_text (tiles->pdata[i], value));
      gtk_test_accessible_assert_property (tiles->pdata[i], GTK_ACCESSIBLE_PROPERTY_LABEL, name);
      g_signal_emit_by_name (tiles->pdata[i], "clicked");
      note = find (tiles->pdata[i], GTK_TYPE_POPOVER, 0);
      g_assert_true (has_text (note, title));
      gtk_test_accessible_assert_state (tiles->pdata[i], GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
      gtk_popover_popdown (GTK_POPOVER (note));
      gtk_test_accessible_assert_state (tiles->pdata[i], GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
    }
  g_assert_true (has_text (signs, "Sources conflict"));
}

/* What was open or a table stays so, on the next page and the next time. */
static void
test_state (Fixture       *fixture,
            gconstpointer  data)
{
  gboolean show_table;

  show_officer (fixture, NULL);
  g_assert_false (gtk_expander_get_expanded (find (fixture->details, GTK_TYPE_EXPANDER, 0)));
  expand (fixture);
  g_object_set (find_frame (fixture->details, "Megatrends"), "show-table", TRUE, NULL);
  g_object_set (find_frame (fixture->details, "Groups of its skills"), "show-table", TRUE, NULL);
  g_object_set (find_frame (fixture->details, "Megatrends"), "show-table", FALSE, NULL);

  show_officer (fixture, NULL);
  g_assert_true (gtk_expander_get_expanded (find (fixture->details, GTK_TYPE_EXPANDER, 0)));
  g_object_get (find_frame (fixture->details, "Megatrends"), "show-table", &show_table, NULL);
  g_assert_false (show_table);
  g_object_get (find_frame (fixture->details, "Groups of its skills"), "show-table", &show_table,
                NULL);
  g_assert_true (show_table);
  g_object_get (find_frame (fixture->details, "At a glance"), "show-table", &show_table, NULL);
  g_assert_false (show_table);
}

static void
test_no_score (Fixture       *fixture,
               gconstpointer  data)
{
  show_officer (fixture, NULL);
  g_assert_true (gtk_widget_get_visible (fixture->details));
  expand (fixture);
  g_object_set (fixture->details, "score", NULL, NULL);
  g_assert_false (gtk_widget_get_visible (fixture->details));
}

/* In a window of 360 px, too, figures stand below each other. */
static void
test_table_columns (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWidget *frame;
  GtkWidget *rows;
  double ends[3];
  guint n_rows = 0;

  show_officer (fixture, PRESENTER);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 500);
  frame = GTK_WIDGET (find_frame (fixture->details, "AI exposure: percent"));
  g_object_set (frame, "show-table", TRUE, NULL);
  voc_picture_wait (100);
  g_assert_cmpint (gtk_widget_get_width (frame), <=, 360);

  rows = find (find (frame, VOC_TYPE_DATA_TABLE, 0), GTK_TYPE_BOX, 0);
  for (GtkWidget *row = gtk_widget_get_first_child (rows); row != NULL;
       row = gtk_widget_get_next_sibling (row), n_rows++)
    {
      GtkWidget *cell = gtk_widget_get_first_child (row);

      for (guint i = 0; i < G_N_ELEMENTS (ends); i++, cell = gtk_widget_get_next_sibling (cell))
        {
          graphene_rect_t bounds;
          double end;

          g_assert_true (gtk_widget_compute_bounds (cell, rows, &bounds));
          end = bounds.origin.x + bounds.size.width;
          if (n_rows > 0)
            g_assert_cmpfloat (end, ==, ends[i]);
          ends[i] = end;
        }
      g_assert_null (cell);
    }
  g_assert_cmpuint (n_rows, ==, 6);
  g_assert_cmpfloat (ends[2], ==, gtk_widget_get_width (rows));
}

static void
load_styles (void)
{
  static const char *const names[] = { "occupation.css", "outlook.css", "details.css" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
      g_autofree char *path = g_strconcat (VOC_RESOURCE_PATH "/css/", names[i], NULL);

      gtk_css_provider_load_from_resource (provider, path);
      gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                                  GTK_STYLE_PROVIDER (provider),
                                                  GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    }
}

static void
assert_narrow (GtkWidget *details)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;
  int minimum;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (guint percent = 100; percent <= 150; percent += 50)
    {
      g_object_set (settings, "gtk-xft-dpi", (int) (dpi * percent / 100), NULL);
      gtk_widget_measure (details, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 324);
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* At 360 px there are 324 of them for what is on the page, with large text, too. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const states[] = { "closed", "open", "tables" };
  static const int widths[] = { 824, 324 };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      {
        g_autoptr (VocScore) score = create_score (fixture, OFFICER, NULL);
        g_autofree char *name = g_strdup_printf ("details-%d-%s", widths[j], states[i]);
        GtkWidget *details = g_object_new (VOC_TYPE_OUTLOOK_DETAILS, "score", score, NULL);
        g_autoptr (GPtrArray) frames = NULL;

        gtk_expander_set_expanded (find (details, GTK_TYPE_EXPANDER, 0), i > 0);
        frames = find_all (details, VOC_TYPE_CHART_FRAME);
        for (guint k = 0; k < frames->len; k++)
          g_object_set (frames->pdata[k], "show-table", i == 2, NULL);

        gtk_widget_insert_action_group (details, "app", G_ACTION_GROUP (fixture->actions));
        assert_narrow (details);
        gtk_widget_add_css_class (details, "occupation");
        if (g_getenv ("VOCATION_PICTURES") != NULL)
          voc_picture_show_all (details, widths[j] + 36, name);
        else
          g_object_unref (g_object_ref_sink (details));
      }
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *, gconstpointer);
  } tests[] = {
    { "/outlook-details/conflict", test_conflict },
    { "/outlook-details/agree", test_agree },
    { "/outlook-details/missing", test_missing },
    { "/outlook-details/spread-twin", test_spread_twin },
    { "/outlook-details/sources", test_sources },
    { "/outlook-details/cards", test_cards },
    { "/outlook-details/work-shares", test_work_shares },
    { "/outlook-details/analysis", test_analysis },
    { "/outlook-details/counterparts", test_counterparts },
    { "/outlook-details/recombine", test_recombine },
    { "/outlook-details/all-occupations", test_all_occupations },
    { "/outlook-details/opens-skill", test_opens_skill },
    { "/outlook-details/csv", test_csv },
    { "/outlook-details/vital-signs", test_vital_signs },
    { "/outlook-details/state", test_state },
    { "/outlook-details/no-score", test_no_score },
    { "/outlook-details/table-columns", test_table_columns },
    { "/outlook-details/narrow", test_narrow },
  };

  voc_picture_init (&argc, &argv);
  load_styles ();

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
