/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "clipboard-text.h"
#include "outlook-fixture.h"
#include "shown-values.h"
#include "voc-catalogue-builder.h"
#include "voc-chart.h"
#include "voc-data-table.h"
#include "voc-model-card-dialog.h"
#include "voc-model-texts.h"
#include "voc-occupation-page.h"
#include "voc-outlook-section.h"
#include "voc-lens.h"
#include "voc-scenario-box.h"
#include "voc-scenario-details.h"
#include "voc-specialists.h"
#include "voc-sum-dialog.h"
#include "voc-sum-group-row.h"
#include "voc-sum-row.h"

#define OFFICER "2529.1"

/* What may change in an occupation, on the built-in catalogue. */

static VocCatalogue *catalogue;
static VocScores *scores;

static VocScore *
create_score (const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) occupation = voc_catalogue_lookup (catalogue, id, VOC_CONCEPT_OCCUPATION,
                                                            &error);
  VocScore *score;

  g_assert_no_error (error);
  score = voc_score_new (scores, VOC_OCCUPATION (occupation), &error);
  g_assert_no_error (error);

  return score;
}

static gint64
get_shown (VocScore *score)
{
  return voc_ratio_round (voc_score_get_value (score, VOC_SCORE_RESILIENCE), 0);
}

static void
test_gauge (void)
{
  g_autoptr (VocScore) score = create_score (OFFICER);
  g_autofree char *rank = voc_score_dup_rank_words (score);
  g_autofree char *answer = voc_score_dup_answer (score);
  g_autofree char *speed = voc_score_dup_speed_sentence (score);
  g_autofree char *spoken = g_strdup_printf ("%d, about as protected as most, plus or minus 6",
                                             (int) get_shown (score));
  GtkWidget *section = g_object_new (VOC_TYPE_OUTLOOK_SECTION, NULL);
  GtkWidget *window = show (section);
  GtkWidget *gauge = find (section, VOC_TYPE_CHART);
  guint n_marks;

  g_assert_false (gtk_widget_get_visible (section));
  g_object_set (section, "score", score, NULL);
  g_assert_true (gtk_widget_get_visible (section));

  g_assert_cmpfloat (get_value (gauge), ==, get_shown (score));
  gtk_test_accessible_assert_role (gauge, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Protection from AI and automation");
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, spoken);
  g_assert_true (shows (section, "Protection from AI and automation"));
  g_assert_true (shows (section, answer));
  g_assert_true (shows (section, rank));
  g_assert_true (shows (section, speed));
  g_assert_nonnull (strstr (rank, "jobs"));

  /* Another axis than that of published exposure: nothing of it is on the gauge. */
  voc_chart_data_get_marks (shown_data (gauge), &n_marks);
  g_assert_cmpuint (n_marks, ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The page of the officer on the tab about the future, with everything open. */
static GtkWidget *
create_page (VocLens *lens)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) officer = voc_catalogue_lookup (catalogue, OFFICER,
                                                         VOC_CONCEPT_OCCUPATION, &error);
  GtkWidget *page = g_object_new (VOC_TYPE_OCCUPATION_PAGE, NULL);

  g_assert_no_error (error);
  g_object_set (page, "lens", lens, "tab", "future", NULL);
  voc_concept_page_set_catalogue (VOC_CONCEPT_PAGE (page), catalogue);
  voc_concept_page_set_concept (VOC_CONCEPT_PAGE (page), officer);
  g_object_set (find (page, VOC_TYPE_SPECIALISTS), "expanded", TRUE, NULL);

  return page;
}

static void
test_switch (void)
{
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  g_autoptr (VocScore) score = create_score (OFFICER);
  g_autoptr (VocScore) plain = voc_score_dup_with (score, FALSE, VOC_SCENARIO_STEADY);
  GtkWidget *page = create_page (lens);
  GtkWidget *window = show (page);
  GtkWidget *gauge = find (page, VOC_TYPE_CHART);
  GtkSwitch *anchor = find (page, GTK_TYPE_SWITCH);

  g_assert_cmpint (get_shown (score), !=, get_shown (plain));

  g_assert_true (gtk_switch_get_active (anchor));
  g_assert_cmpfloat (get_value (gauge), ==, get_shown (score));
  gtk_switch_set_active (anchor, FALSE);
  g_assert_cmpfloat (get_value (gauge), ==, get_shown (plain));
  g_assert_false (voc_lens_get_anchored (lens));

  voc_lens_set_anchored (lens, TRUE);
  g_assert_true (gtk_switch_get_active (anchor));
  g_assert_cmpfloat (get_value (gauge), ==, get_shown (score));

  /* What the switch is for can be heard. */
  gtk_test_accessible_assert_role (GTK_WIDGET (anchor), GTK_ACCESSIBLE_ROLE_SWITCH);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (anchor),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* How fast AI spreads moves gauge, sentence and bars together. */
static void
test_adoption (void)
{
  g_autoptr (VocLens) lens = voc_lens_new (scores);
  g_autoptr (VocScore) score = create_score (OFFICER);
  g_autoptr (VocScore) fast = voc_score_dup_with (score, TRUE, VOC_SCENARIO_FAST);
  g_autofree char *speed = voc_score_dup_speed_sentence (fast);
  g_autofree char *moved = voc_score_dup_scenario_sentence (fast);
  GtkWidget *page = create_page (lens);
  GtkWidget *window = show (page);
  AdwToggleGroup *toggles = find (find (page, VOC_TYPE_SCENARIO_BOX), ADW_TYPE_TOGGLE_GROUP);

  g_assert_cmpint (get_shown (score), !=, get_shown (fast));
  g_assert_cmpfloat (get_value (find (page, VOC_TYPE_CHART)), ==, get_shown (score));
  adw_toggle_group_set_active_name (toggles, "fast");
  g_assert_cmpfloat (get_value (find (page, VOC_TYPE_CHART)), ==, get_shown (fast));
  g_assert_cmpint (voc_lens_get_adoption (lens), ==, VOC_SCENARIO_FAST);
  g_assert_true (shows (page, speed));
  g_assert_true (shows (page, "spread fast"));
  g_assert_true (shows (find (page, VOC_TYPE_SCENARIO_DETAILS), moved));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* The gauge stands where it stands: its place depends on the width, never on how long a sentence is. */
static void
test_gauge_place (void)
{
  static const char *const ids[] = { OFFICER, "2250.6", "3313.2", "5412.1", "7212.3", "2341.1" };
  static const int widths[] = { 324, 480, 860 };

  for (guint w = 0; w < G_N_ELEMENTS (widths); w++)
    {
      GtkWidget *section = g_object_new (VOC_TYPE_OUTLOOK_SECTION, NULL);
      GtkWidget *window = show (section);
      graphene_rect_t first = GRAPHENE_RECT_INIT_ZERO;

      for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
        {
          g_autoptr (VocScore) score = create_score (ids[i]);
          GtkWidget *gauge = find (section, VOC_TYPE_CHART);
          graphene_rect_t bounds;
          int height;

          g_object_set (section, "score", score, NULL);
          gtk_widget_measure (section, GTK_ORIENTATION_VERTICAL, widths[w], &height, NULL, NULL,
                              NULL);
          gtk_widget_allocate (section, widths[w], height, -1, NULL);
          g_assert_true (gtk_widget_compute_bounds (gauge, section, &bounds));
          if (i == 0)
            first = bounds;
          g_assert_cmpfloat (bounds.origin.x, ==, first.origin.x);
          g_assert_cmpfloat (bounds.size.width, ==, first.size.width);
          g_assert_cmpfloat_with_epsilon (bounds.origin.y, first.origin.y, 0.5);
        }
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* Every tab fits into 360 px, with text at 200 % of a large font. */
static void
test_narrow (void)
{
  static const char *const ids[] = { OFFICER, "2250.6", "4110.1" };
  static const char *const tabs[] = { "overview", "future", "next", "skills" };
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi * 9 / 4, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (VocLens) lens = voc_lens_new (scores);
      g_autoptr (GError) error = NULL;
      g_autoptr (VocConcept) concept = voc_catalogue_lookup (catalogue, ids[i],
                                                             VOC_CONCEPT_OCCUPATION, &error);
      GtkWidget *page = g_object_new (VOC_TYPE_OCCUPATION_PAGE, NULL);
      GtkWidget *window = show (page);

      g_assert_no_error (error);
      g_object_set (page, "lens", lens, NULL);
      voc_concept_page_set_catalogue (VOC_CONCEPT_PAGE (page), catalogue);
      voc_concept_page_set_concept (VOC_CONCEPT_PAGE (page), concept);
      for (guint t = 0; t < G_N_ELEMENTS (tabs); t++)
        {
          int minimum;

          g_object_set (page, "tab", tabs[t], NULL);
          gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
          g_assert_cmpint (minimum, <=, 360);
        }
      gtk_window_destroy (GTK_WINDOW (window));
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static gint64
sum_rows (gpointer group)
{
  g_autoptr (GPtrArray) rows = find_all (group, VOC_TYPE_SUM_ROW);
  gint64 sum = 0;

  for (guint i = 0; i < rows->len; i++)
    sum += shown_points (rows->pdata[i]);

  return sum;
}

static void
open_skill_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  g_set_str (user_data, g_variant_get_string (parameter, NULL));
}

static gboolean
has_dialog (GtkWidget *window)
{
  return adw_window_get_visible_dialog (ADW_WINDOW (window)) != NULL;
}

static void
test_dialog (void)
{
  g_autoptr (VocScore) score = create_score (OFFICER);
  g_autoptr (VocScore) plain = voc_score_dup_with (score, FALSE, VOC_SCENARIO_STEADY);
  GtkWidget *section = g_object_new (VOC_TYPE_OUTLOOK_SECTION, NULL);
  GtkWidget *window = show (section);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  const GActionEntry entries[] = { { "open-skill", open_skill_cb, "s" } };
  g_autofree char *opened = NULL;
  g_autofree char *spoken = NULL;
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  AdwDialog *dialog;
  gboolean anchored;
  gint64 sum = 0;

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, 1, &opened);
  gtk_widget_insert_action_group (window, "app", G_ACTION_GROUP (actions));
  g_object_set (section, "score", score, NULL);
  gtk_widget_activate_action (section, "outlook.show-arithmetic", NULL);
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (window));
  g_assert_true (VOC_IS_SUM_DIALOG (dialog));

  groups = find_all (dialog, VOC_TYPE_SUM_GROUP_ROW);
  g_assert_cmpuint (groups->len, >, 5);
  for (guint i = 0; i < groups->len; i++)
    {
      gint64 part = shown_points (groups->pdata[i]);

      g_assert_cmpint (sum_rows (groups->pdata[i]), ==, 0);
      adw_expander_row_set_expanded (groups->pdata[i], TRUE);
      g_assert_cmpint (sum_rows (groups->pdata[i]), ==, part);
      sum += part;
    }
  sum += 5000;
  sum += voc_ratio_round (voc_score_get_family_points (score, VOC_SCORE_RESILIENCE), 2);

  /* The switch of the term is that of the section; the groups stay as they are. */
  gtk_switch_set_active (find (dialog, GTK_TYPE_SWITCH), FALSE);
  g_object_get (section, "anchored", &anchored, NULL);
  g_assert_false (anchored);
  g_object_set (section, "score", plain, NULL);
  g_assert_true (adw_expander_row_get_expanded (groups->pdata[0]));
  g_assert_cmpint (sum, ==,
                   voc_ratio_round (voc_score_get_unclipped (plain, VOC_SCORE_RESILIENCE), 2));

  rows = find_all (groups->pdata[0], VOC_TYPE_SUM_ROW);
  spoken = g_strdup_printf ("%s points, %s", shown_points_text (rows->pdata[0]),
                            adw_action_row_get_subtitle (rows->pdata[0]));
  gtk_test_accessible_assert_property (rows->pdata[0], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken);
  gtk_widget_activate (rows->pdata[0]);
  g_assert_nonnull (opened);
  while (has_dialog (window))
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_scenario (void)
{
  g_autoptr (VocScore) score = create_score (OFFICER);
  GtkWidget *box = g_object_new (VOC_TYPE_SCENARIO_DETAILS, "score", score, NULL);
  GtkWidget *window = show (box);
  g_autoptr (GPtrArray) bars = find_all (box, VOC_TYPE_CHART);
  double steady = voc_ratio_to_double (voc_score_get_value (score, VOC_SCORE_RESILIENCE));
  double judgement = voc_ratio_to_double (voc_score_get_value (score, VOC_SCORE_HUM));

  g_assert_cmpuint (bars->len, ==, 6);
  g_assert_false (gtk_widget_is_visible (bars->pdata[0]));
  g_assert_true (shows (box, "This is what the gauge shows"));

  for (guint i = 0; i < 2; i++)
    {
      gboolean fast = i == 1;
      g_autoptr (VocScore) moved =
        voc_score_dup_with (score, TRUE, fast ? VOC_SCENARIO_FAST : VOC_SCENARIO_SLOW);
      g_autoptr (GPtrArray) rows = NULL;
      g_autofree char *spoken = NULL;
      gint64 sum = 0;

      g_object_set (box, "score", moved, NULL);
      g_assert_true (gtk_widget_is_visible (bars->pdata[0]));
      g_assert_true (shows (box, "Human judgement stays as it is"));
      g_assert_true (shows (box, "arithmetic on an assumption"));
      if (fast)
        g_assert_cmpfloat (get_value (bars->pdata[0]), <, steady);
      else
        g_assert_cmpfloat (get_value (bars->pdata[0]), >, steady);
      g_assert_cmpfloat_with_epsilon (get_value (bars->pdata[5]), judgement, 0.001);
      spoken = voc_chart_data_dup_spoken (shown_data (bars->pdata[5]));
      g_assert_true (g_str_has_suffix (spoken, "unchanged"));

      /* What moves comes to the whole move. */
      rows = find_all (box, VOC_TYPE_SUM_ROW);
      g_assert_cmpuint (rows->len, ==, 4);
      for (guint j = 0; j < rows->len; j++)
        sum += shown_points (rows->pdata[j]);
      g_assert_cmpint (
        sum, ==,
        voc_ratio_round (voc_ratio_subtract (voc_score_get_unclipped (moved, VOC_SCORE_RESILIENCE),
                                             voc_score_get_unclipped (score, VOC_SCORE_RESILIENCE)),
                         2));

      /* It opens as a sum. */
      gtk_widget_activate_action (box, "scenario.show-arithmetic", NULL);
      g_assert_true (VOC_IS_SUM_DIALOG (adw_window_get_visible_dialog (ADW_WINDOW (window))));
      adw_dialog_force_close (adw_window_get_visible_dialog (ADW_WINDOW (window)));
    }

  g_object_set (box, "score", score, NULL);
  g_assert_false (gtk_widget_is_visible (bars->pdata[0]));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A catalogue with one occupation that asks for nothing. */
static VocCatalogue *
create_empty (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *place = g_dir_make_tmp ("vocation-test-XXXXXX", &error);
  g_autofree char *path = g_build_filename (place, "test.catalogue", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (VocCatalogueBuilder) builder = voc_catalogue_builder_new (file, NULL, &error);
  VocCatalogue *empty;
  guint group;
  guint soldier;
  int language;

  voc_catalogue_builder_set_meta (builder, "name", "Test", &error);
  voc_catalogue_builder_set_meta (builder, "version", "1", &error);
  voc_catalogue_builder_set_meta (builder, "base-language", "en", &error);
  language = voc_catalogue_builder_add_language (builder, "en", &error);
  group = voc_catalogue_builder_add_group (builder, "https://example.org/isco/0310", "0310",
                                           VOC_SCHEME_ISCO, &error);
  voc_catalogue_builder_add_text (builder, group, language, VOC_TEXT_LABEL, "Soldiers", &error);
  soldier = voc_catalogue_builder_add_occupation (builder, "https://example.org/soldier", "0310.1",
                                                  group, &error);
  voc_catalogue_builder_add_text (builder, soldier, language, VOC_TEXT_LABEL, "soldier", &error);
  voc_catalogue_builder_finish (builder, &error);
  g_assert_no_error (error);
  empty = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (place);

  return empty;
}

static void
test_unknown (void)
{
  g_autoptr (VocCatalogue) empty = create_empty ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScores) none =
    voc_scores_new (empty, voc_score_model_get_default (), &error);
  g_autoptr (VocLens) lens = voc_lens_new (none);
  g_autoptr (VocConcept) soldier = voc_catalogue_lookup (empty, "0310.1", VOC_CONCEPT_OCCUPATION,
                                                         &error);
  GtkWidget *page = g_object_new (VOC_TYPE_OCCUPATION_PAGE, NULL);
  GtkWidget *window = show (page);
  GtkWidget *section;

  g_assert_no_error (error);
  g_object_set (page, "lens", lens, "tab", "future", NULL);
  voc_concept_page_set_catalogue (VOC_CONCEPT_PAGE (page), empty);
  voc_concept_page_set_concept (VOC_CONCEPT_PAGE (page), soldier);

  section = find (page, VOC_TYPE_OUTLOOK_SECTION);
  g_assert_true (gtk_widget_is_visible (section));
  g_assert_true (shows (section, "Protection from AI and automation"));
  g_assert_true (shows (section, "What this work asks for is not known"));
  g_assert_false (gtk_widget_is_visible (find (section, VOC_TYPE_CHART)));
  g_assert_false (gtk_widget_is_visible (find (section, VOC_TYPE_SCENARIO_BOX)));
  g_assert_cmpfloat (get_value (find (section, VOC_TYPE_CHART)), ==, -1);
  gtk_window_destroy (GTK_WINDOW (window));
}

static char *
copy (gpointer    dialog,
      const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (dialog), action, NULL));

  return clipboard_dup_text (GTK_WIDGET (dialog));
}

static void
test_copy (void)
{
  g_autoptr (VocScore) score = create_score (OFFICER);
  g_autoptr (VocSum) explained = voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_USUAL);
  AdwDialog *dialog = voc_sum_dialog_new (explained);
  GtkWidget *window = show (gtk_label_new ("Test"));
  g_autofree char *text = NULL;
  g_autofree char *csv = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_lines;
  double sum = 0;

  adw_dialog_present (dialog, window);

  text = copy (dialog, "sum.copy-text");
  g_assert_true (g_str_has_prefix (text, "Resilience of “Chief ICT security officer”\n"));
  g_assert_nonnull (strstr (text, "\n50.00\tWhere it begins\t"));
  g_assert_nonnull (strstr (text, "\tOccupational family\tMeasured for “"));
  g_assert_nonnull (strstr (text, "\tResearch anchor\tResearch measured this group "));

  /* All records but the last two come to the last but one. */
  csv = copy (dialog, "sum.copy-csv");
  lines = g_strsplit (csv, "\r\n", -1);
  n_lines = g_strv_length (lines);
  g_assert_cmpstr (lines[0], ==,
                   "kind,group_code,group,skill,skill_uri,relation,share,value,points");
  g_assert_true (g_str_has_prefix (lines[n_lines - 3], "sum,"));
  g_assert_true (g_str_has_prefix (lines[n_lines - 2], "resilience,"));
  for (guint i = 1; i < n_lines - 3; i++)
    sum += g_ascii_strtod (strrchr (lines[i], ',') + 1, NULL);
  g_assert_cmpfloat_with_epsilon (sum, g_ascii_strtod (strrchr (lines[n_lines - 3], ',') + 1, NULL),
                                  0.0005);

  adw_dialog_force_close (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_model_card (void)
{
  VocScoreModel *model = voc_score_model_get_default ();
  GtkWidget *window = show (gtk_label_new ("Test"));
  AdwDialog *dialog = voc_model_card_dialog_new (model);
  guint n_accuracy;
  guint n_sources;
  const VocModelSource *sources = voc_score_model_get_sources (model, &n_sources);
  GtkWidget *table;

  voc_score_model_get_accuracy (model, &n_accuracy);
  adw_dialog_present (dialog, window);

  table = find (dialog, VOC_TYPE_DATA_TABLE);
  gtk_test_accessible_assert_role (table, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_test_accessible_assert_relation (table, GTK_ACCESSIBLE_RELATION_ROW_COUNT,
                                       (int) n_accuracy + 1);
  gtk_test_accessible_assert_relation (table, GTK_ACCESSIBLE_RELATION_COL_COUNT, 4);
  g_assert_true (shows (table, "Group mean"));
  g_assert_true (shows (table, "0.015"));
  g_assert_true (shows (dialog, "Does Likeness Predict Moves?"));
  g_assert_true (shows (dialog, "Called by the same name (1232)"));
  g_assert_true (shows (dialog, "0.497"));

  g_assert_cmpuint (n_sources, >, 5);
  for (guint i = 0; i < n_sources; i++)
    {
      g_assert_true (shows (dialog, sources[i].credit));
      g_assert_true (shows (dialog, sources[i].licence));
    }
  for (const char *const *id = voc_score_model_get_weaknesses (model); *id != NULL; id++)
    g_assert_true (shows (dialog, voc_model_text_get_weakness (*id)));
  g_assert_true (shows (dialog, voc_score_model_get_date (model)));

  adw_dialog_force_close (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
load_styles (void)
{
  static const char *const names[] = { "widgets.css", "occupation.css", "outlook.css",
                                       "details.css" };

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

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GError) error = NULL;
  int result;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  load_styles ();
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), NULL);

  g_test_add_func ("/outlook/gauge", test_gauge);
  g_test_add_func ("/outlook/switch", test_switch);
  g_test_add_func ("/outlook/adoption", test_adoption);
  g_test_add_func ("/outlook/gauge-place", test_gauge_place);
  g_test_add_func ("/outlook/narrow", test_narrow);
  g_test_add_func ("/outlook/dialog", test_dialog);
  g_test_add_func ("/outlook/scenario", test_scenario);
  g_test_add_func ("/outlook/unknown", test_unknown);
  g_test_add_func ("/outlook/copy", test_copy);
  g_test_add_func ("/outlook/model-card", test_model_card);

  result = g_test_run ();
  g_clear_object (&scores);
  g_assert_finalize_object (catalogue);

  return result;
}
