/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "details-fixture.h"
#include "shown-values.h"
#include "voc-chart-mode.h"
#include "voc-data-table.h"
#include "voc-reason-card.h"
#include "voc-spread-source.h"

static void
test_conflict (Fixture *fixture, gconstpointer data)
{
  VocChartFrame *frame;

  show_officer (fixture, PRESENTER);
  g_assert_true (has_text (fixture->details, "Sources conflict"));
  g_assert_true (has_text (fixture->details, "4 measures of AI lie 94 percentile points apart."));
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
test_agree (Fixture *fixture, gconstpointer data)
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
test_missing (Fixture *fixture, gconstpointer data)
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
test_spread_twin (Fixture *fixture, gconstpointer data)
{
  g_autoptr (VocScore) score = create_score (fixture, OFFICER, PRESENTER);
  g_autofree char *percentile = NULL;
  g_autofree char *description = NULL;
  GtkWidget *axis;
  VocChartFrame *frame;
  double value;

  show_details (fixture, score);
  frame = find_frame (fixture->details, "AI exposure: percent");
  axis = find (GTK_WIDGET (frame), VOC_TYPE_CHART, 0);
  value = voc_chart_data_get_value (shown_data (axis));
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
test_sources (Fixture *fixture, gconstpointer data)
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
test_cards (Fixture *fixture, gconstpointer data)
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
          VocConcept *skill = ((VocSumTerm *) terms->pdata[j])->concept;
          g_autofree char *points =
            voc_ratio_format_signed (((VocSumTerm *) terms->pdata[j])->points, 2);

          g_assert_true (has_text (rows->pdata[j], voc_concept_get_label (skill)));
          /* A bare figure says nothing; it is in the sum. */
          g_assert_false (has_text (rows->pdata[j], points));
          gtk_test_accessible_assert_property (rows->pdata[j], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                               voc_concept_get_label (skill));
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
test_work_shares (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { OFFICER, "3313.2", "2341.1", "5412.1", "7212.3" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (VocScore) score = create_score (fixture, ids[i], NULL);
      g_autofree char *sentence = NULL;
      g_autoptr (VocTable) table = NULL;
      const VocChartMark *parts;
      VocChartFrame *frame;
      GtkWidget *bar;
      double sum = 0;
      guint n_parts;

      show_details (fixture, score);
      frame = find_frame (fixture->details, "Groups of its skills");
      bar = find (GTK_WIDGET (frame), VOC_TYPE_CHART, 0);
      parts = voc_chart_data_get_marks (shown_data (bar), &n_parts);
      g_assert_cmpuint (n_parts, >=, 3);
      g_assert_cmpuint (n_parts, <=, 8);
      g_object_get (frame, "table", &table, NULL);
      g_assert_cmpuint (voc_table_get_n_rows (table), >=, n_parts);

      for (guint j = 0; j < n_parts; j++)
        {
          g_autofree char *percent = g_strdup_printf ("%.0f %%", parts[j].value);

          sum += parts[j].value;
          if (g_str_equal (parts[j].label, "Other"))
            continue;
          assert_cell (frame, j, 0, parts[j].label);
          assert_cell (frame, j, 1, percent);
        }
      g_assert_cmpfloat_with_epsilon (sum, 100, 1e-6);

      g_assert_cmpstr (parts[0].label, !=, "Knowledge");
      sentence = g_strdup_printf ("Most of all: %s, %.0f %% of the weight", parts[0].label,
                                  parts[0].value);
      g_assert_true (has_text (fixture->details, sentence));
    }
}

static gboolean
has_tables (Fixture  *fixture,
            gboolean  wanted)
{
  static const char *const TITLES[] = { "Megatrends", "Groups of its skills", "At a glance" };

  for (guint i = 0; i < G_N_ELEMENTS (TITLES); i++)
    {
      gboolean show_table;

      g_object_get (find_frame (fixture->details, TITLES[i]), "show-table", &show_table, NULL);
      if (show_table != wanted)
        return FALSE;
    }

  return TRUE;
}

/* What was open stays so, on the next page and the next time; all charts are tables, or none. */
static void
test_state (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSettings) settings = g_settings_new (VOC_APPLICATION_ID);

  g_settings_reset (settings, "analysis-expanded");
  show_officer (fixture, NULL);
  g_assert_false (gtk_expander_get_expanded (find (fixture->details, GTK_TYPE_EXPANDER, 0)));
  expand (fixture);
  g_assert_true (has_tables (fixture, FALSE));
  g_object_set (voc_chart_mode_get_default (), "tables", TRUE, NULL);
  g_assert_true (has_tables (fixture, TRUE));

  show_officer (fixture, NULL);
  g_assert_true (gtk_expander_get_expanded (find (fixture->details, GTK_TYPE_EXPANDER, 0)));
  g_assert_true (has_tables (fixture, TRUE));
  g_object_set (voc_chart_mode_get_default (), "tables", FALSE, NULL);
  g_assert_true (has_tables (fixture, FALSE));
}

static void
test_no_score (Fixture *fixture, gconstpointer data)
{
  show_officer (fixture, NULL);
  g_assert_true (gtk_widget_get_visible (fixture->details));
  expand (fixture);
  g_object_set (fixture->details, "score", NULL, NULL);
  g_assert_false (gtk_widget_get_visible (fixture->details));
}

/* In a window of 360 px, too, figures stand below each other. */
static void
test_table_columns (Fixture *fixture, gconstpointer data)
{
  GtkWidget *frame;
  GtkWidget *rows;
  double ends[3];
  guint n_rows = 0;

  show_officer (fixture, PRESENTER);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 500);
  frame = GTK_WIDGET (find_frame (fixture->details, "AI exposure: percent"));
  g_object_set (frame, "show-table", TRUE, NULL);
  widget_picture_paint (frame);
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
  for (guint percent = 100; percent <= 200; percent += 50)
    {
      g_object_set (settings, "gtk-xft-dpi", (int) (dpi * percent / 100), NULL);
      gtk_widget_measure (details, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 324);
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* At 360 px there are 324 of them for what is on the page, with large text, too. */
static void
test_narrow (Fixture *fixture, gconstpointer data)
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
          widget_picture_show_all (details, widths[j] + 36, name);
        else
          g_object_unref (g_object_ref_sink (details));
      }
}

int
main (int argc, char *argv[])
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
    { "/outlook-details/state", test_state },
    { "/outlook-details/no-score", test_no_score },
    { "/outlook-details/table-columns", test_table_columns },
    { "/outlook-details/narrow", test_narrow },
  };

  widget_picture_init (&argc, &argv);
  load_styles ();

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
