/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "clipboard-text.h"
#include "details-fixture.h"
#include "shown-values.h"
#include "voc-analysis-row.h"
#include "voc-sum-dialog.h"
#include "voc-sum-group-row.h"
#include "voc-sum-row.h"
#include "voc-vital-signs.h"
#include "voc-vital-tile.h"

static void
test_analysis (Fixture *fixture, gconstpointer data)
{
  static const char *const titles[] = { "What it is exposed to", "What protects it", "Megatrends" };
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
          GtkWidget *bar = find (rows->pdata[j], VOC_TYPE_CHART, 0);
          double value = voc_chart_data_get_value (shown_data (bar));
          g_autofree char *title = get_cell (frame, j, 0);
          g_autofree char *cell = get_cell (frame, j, 1);
          g_autofree char *name = g_strdup_printf ("%s: %s", title, cell);
          g_autofree char *text =
            voc_chart_data_dup_spoken (shown_data (bar));

          g_assert_cmpfloat (value, ==, voc_ratio_round (voc_score_get_value (score, column), 0));
          g_assert_true (g_str_has_prefix (text, cell));
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
test_counterparts (Fixture *fixture, gconstpointer data)
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

/* NULL if it is not to be seen. */
static VocSumRow *
find_row (GtkWidget  *dialog,
          const char *title)
{
  g_autoptr (GPtrArray) rows = find_all (dialog, VOC_TYPE_SUM_ROW);

  for (guint i = 0; i < rows->len; i++)
    {
      if (g_str_equal (adw_preferences_row_get_title (rows->pdata[i]), title))
        return rows->pdata[i];
    }

  return NULL;
}

static gint64
get_points (GtkWidget  *dialog,
            const char *title)
{
  VocSumRow *row = find_row (dialog, title);

  return row != NULL ? shown_points (row) : 0;
}

/* The rows that are seen come to the sum that is seen. */
static void
test_recombine (Fixture *fixture, gconstpointer data)
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
      g_autoptr (GPtrArray) terms = NULL;
      g_autoptr (GPtrArray) others = NULL;
      GtkWidget *dialog;
      gint64 skills = 0;
      gint64 all = 0;

      g_signal_emit_by_name (rows->pdata[i], "activate");
      dialog = GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
      g_assert_true (VOC_IS_SUM_DIALOG (dialog));
      others = find_all (dialog, VOC_TYPE_SUM_GROUP_ROW);
      g_assert_cmpuint (others->len, <=, 1);
      if (others->len > 0)
        adw_expander_row_set_expanded (others->pdata[0], TRUE);
      terms = find_all (dialog, VOC_TYPE_SUM_ROW);
      for (guint j = 0; j < terms->len; j++)
        {
          if (gtk_list_box_row_get_activatable (terms->pdata[j]))
            skills += shown_points (terms->pdata[j]);
        }

      all = get_points (dialog, "What raises it") + get_points (dialog, "What lowers it");
      g_assert_cmpint (skills, ==, all);
      all += get_points (dialog, "Occupational family");
      all += get_points (dialog, "Research about the unit group");
      g_assert_cmpint (all, ==, get_points (dialog, "The sum"));
      g_assert_cmpint (all, ==, parse_points (together));
      g_assert_true (has_text (dialog, last_line));
      if (g_getenv ("VOCATION_PICTURES") != NULL && column == VOC_SCORE_HUM)
        {
          widget_picture_paint (dialog);
          widget_picture_save (dialog, "contributions");
        }

      adw_dialog_force_close (ADW_DIALOG (dialog));
      widget_picture_paint (fixture->window);
    }
}

/* Whatever is missing of an occupation: each one has its figures and no warnings, and what is listed
 * behind its bars is their value. */
static void
test_all_occupations (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (GError) error = NULL;
  guint n_unpublished = 0;
  guint step;

  show_officer (fixture, NULL);
  expand (fixture);
  occupations = voc_catalogue_dup_occupations (fixture->catalogue, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (occupations->len, >, 100);
  scores = voc_scores_new (fixture->catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  step = MAX (1, occupations->len / 100);

  for (guint i = 0; i < occupations->len; i++)
    {
      /* All of a small catalogue, some of a large one, and always those that nothing is published
       * about. */
      gboolean military = *voc_concept_get_code (occupations->pdata[i]) == '0';
      g_autoptr (VocScore) score = NULL;
      const VocPublished *published;
      g_autoptr (GPtrArray) rows = NULL;

      if (i % step != 0 && !military)
        continue;

      score = voc_score_new (scores, occupations->pdata[i], &error);
      published = voc_score_get_published (score);
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
          g_autoptr (VocSum) explained = voc_score_dup_sum (score, column, VOC_SUM_SKILLS);
          VocRatio sum = { 0, 1 };

          for (guint k = 0; k < explained->terms->len; k++)
            sum = voc_ratio_add (sum, ((VocSumTerm *) explained->terms->pdata[k])->points);
          g_assert_cmpint (voc_ratio_round (voc_ratio_clip (sum, 0, 100), 3), ==,
                           voc_ratio_round (voc_score_get_value (score, column), 3));
        }
    }
  /* Such as those of armed forces. */
  g_assert_cmpuint (n_unpublished, >, 0);
}

static void
test_opens_skill (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *dialog;
  guint n_skills = 0;

  show_officer (fixture, NULL);
  expand (fixture);
  g_signal_emit_by_name (find (fixture->details, VOC_TYPE_ANALYSIS_ROW, 5), "activate");
  dialog = GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
  rows = find_all (dialog, VOC_TYPE_SUM_ROW);

  /* The family has no page. */
  g_assert_false (
    gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (find_row (dialog, "Occupational family"))));
  for (guint i = 0; i < rows->len && n_skills == 0; i++)
    {
      if (!gtk_list_box_row_get_activatable (rows->pdata[i]))
        continue;
      n_skills++;
      gtk_widget_activate (rows->pdata[i]);
    }
  g_assert_cmpuint (n_skills, ==, 1);
  g_assert_true (g_str_has_prefix (fixture->opened, "http://data.europa.eu/esco/skill/"));
  widget_picture_paint (fixture->window);
}

static void
test_csv (Fixture *fixture, gconstpointer data)
{
  g_autofree char *chart = NULL;
  g_autofree char *skills = NULL;
  VocChartFrame *frame;
  AdwDialog *dialog;

  show_officer (fixture, PRESENTER);
  frame = find_frame (fixture->details, "Automation by machines");
  g_object_set (frame, "show-table", TRUE, NULL);
  g_signal_emit_by_name (find (GTK_WIDGET (frame), GTK_TYPE_BUTTON, 0), "clicked");
  chart = clipboard_dup_text (fixture->window);
  g_assert_cmpstr (chart, ==,
                   "Measure,\"Higher than, % of occupations\",Figure\r\n"
                   "Frey and Osborne 2013,21,probability of 10 %\r\n"
                   "Nesta 2020,33,69 % of tasks are hard to automate\r\n");

  expand (fixture);
  g_signal_emit_by_name (find (fixture->details, VOC_TYPE_ANALYSIS_ROW, 5), "activate");
  dialog = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "sum.copy-csv", NULL);
  skills = clipboard_dup_text (fixture->window);
  g_assert_true (g_str_has_prefix (skills, "kind,group_code,group,skill,skill_uri,relation,share,"
                                           "value,points\r\n"));
  g_assert_nonnull (strstr (skills, "\r\nfamily,25,"));
  g_assert_nonnull (strstr (skills, "http://data.europa.eu/esco/skill/"));
  adw_dialog_force_close (dialog);
}

static void
test_vital_signs (Fixture *fixture, gconstpointer data)
{
  VocChartFrame *frame;
  g_autoptr (GPtrArray) tiles = NULL;
  GtkWidget *signs;
  GtkWidget *note;
  GtkWidget *dialog;

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

  /* Exposure is a sum, which can be seen. */
  g_signal_emit_by_name (tiles->pdata[0], "clicked");
  note = find (tiles->pdata[0], GTK_TYPE_POPOVER, 0);
  g_signal_emit_by_name (find (note, GTK_TYPE_BUTTON, 0), "clicked");
  dialog = GTK_WIDGET (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
  g_assert_true (VOC_IS_SUM_DIALOG (dialog));
  g_assert_true (has_text (dialog, "AI exposure"));
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*run) (Fixture *, gconstpointer);
  } tests[] = {
    { "/outlook-analysis/analysis", test_analysis },
    { "/outlook-analysis/counterparts", test_counterparts },
    { "/outlook-analysis/recombine", test_recombine },
    { "/outlook-analysis/all-occupations", test_all_occupations },
    { "/outlook-analysis/opens-skill", test_opens_skill },
    { "/outlook-analysis/csv", test_csv },
    { "/outlook-analysis/vital-signs", test_vital_signs },
  };

  widget_picture_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
