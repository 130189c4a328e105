/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "chart-fixture.h"
#include "voc-table.h"

/* What charts say and can be asked, without their pictures. */

static void
assert_spoken (VocChartData *data,
               const char   *text)
{
  g_autofree char *spoken = voc_chart_data_dup_spoken (data);

  g_assert_cmpstr (spoken, ==, text);
}

static void
test_spoken (void)
{
  g_autoptr (VocChartData) gauge = voc_chart_data_new (VOC_CHART_GAUGE, "Resilience");
  g_autoptr (VocChartData) bar = voc_chart_data_new (VOC_CHART_BAR, "Robotics");

  assert_spoken (gauge, "not known");
  voc_chart_data_set_value (gauge, 54.8, NULL);
  assert_spoken (gauge, "55");
  voc_chart_data_set_value (gauge, 54.8, "more than half");
  assert_spoken (gauge, "55, more than half");
  voc_chart_data_set_band (gauge, 6);
  assert_spoken (gauge, "55, more than half, plus or minus 6");

  assert_spoken (bar, "not known");
  voc_chart_data_set_value (bar, 28, NULL);
  assert_spoken (bar, "28");
  voc_chart_data_set_band (bar, 80);
  assert_spoken (bar, "28, between 0 and 100");
  voc_chart_data_set_band (bar, 8);
  voc_chart_data_set_value (bar, 28, "28 of 100");
  assert_spoken (bar, "28 of 100, between 20 and 36");
  voc_chart_data_set_value (bar, -1, NULL);
  assert_spoken (bar, "not known");
}

static void
test_description (void)
{
  g_autoptr (VocChartData) bar = create_bar (82);
  g_autoptr (VocChartData) axis = create_axis (62);
  g_autoptr (VocChartData) unknown = create_axis (-1);
  g_autoptr (VocChartData) shares = create_shares (-1);
  g_autoptr (VocChartData) gauge = create_gauge (55);
  g_autofree char *bar_text = voc_chart_data_dup_description (bar);
  g_autofree char *axis_text = voc_chart_data_dup_description (axis);
  g_autofree char *unknown_text = voc_chart_data_dup_description (unknown);
  g_autofree char *shares_text = voc_chart_data_dup_description (shares);

  g_assert_cmpstr (bar_text, ==, "ILO 2025: 61\nMicrosoft & Co. 2025: 90");
  g_assert_cmpstr (axis_text, ==, "This model: 62\nILO 2025: 51\nDAIOE 2023: 100");
  g_assert_cmpstr (unknown_text, ==, "ILO 2025: 51\nDAIOE 2023: 100");
  g_assert_cmpstr (shares_text, ==,
                   "information skills 33 %\nmanagement skills 20 %\nlanguages 15 %\ncare 10 %");
  g_assert_null (voc_chart_data_dup_description (gauge));
}

static void
test_csv (void)
{
  g_autoptr (VocTable) table = voc_table_new ("name", "a,b", "line\nbreak", NULL);
  g_autofree char *empty = voc_table_dup_csv (table);
  g_autofree char *csv = NULL;

  g_assert_cmpstr (empty, ==, "name,\"a,b\",\"line\nbreak\"\r\n");
  g_assert_cmpuint (voc_table_get_n_columns (table), ==, 3);
  g_assert_cmpuint (voc_table_get_n_rows (table), ==, 0);
  voc_table_add_row (table, "plain", "say \"no\"", "", NULL);
  voc_table_add_row (table, "short", NULL);
  voc_table_add_row (table, "änd", " space ", "cr\rx", "beyond", NULL);
  csv = voc_table_dup_csv (table);
  g_assert_cmpstr (csv, ==,
                   "name,\"a,b\",\"line\nbreak\"\r\n"
                   "plain,\"say \"\"no\"\"\",\r\n"
                   "short,,\r\n"
                   "änd, space ,\"cr\rx\"\r\n");
  g_assert_cmpuint (voc_table_get_n_rows (table), ==, 3);
  g_assert_cmpstr (voc_table_get_columns (table)[1], ==, "a,b");
  g_assert_cmpstr (voc_table_get_row (table, 0)[0], ==, "plain");
  g_assert_cmpstr (voc_table_get_row (table, 0)[1], ==, "say \"no\"");
  g_assert_cmpstr (voc_table_get_row (table, 2)[0], ==, "änd");
  g_assert_cmpstr (voc_table_get_row (table, 2)[2], ==, "cr\rx");
}

/* What a chart is made of can be asked of it; values beyond the scale lie at its end. */
static void
test_data (void)
{
  g_autoptr (VocChartData) data = voc_chart_data_new (VOC_CHART_AXIS, "Title");
  const VocChartMark *marks;
  guint n;

  g_assert_cmpint (voc_chart_data_get_kind (data), ==, VOC_CHART_AXIS);
  g_assert_cmpstr (voc_chart_data_get_title (data), ==, "Title");
  g_assert_cmpfloat (voc_chart_data_get_value (data), ==, VOC_VALUE_UNKNOWN);
  voc_chart_data_set_value (data, 42, "word");
  g_assert_cmpfloat (voc_chart_data_get_value (data), ==, 42);
  voc_chart_data_add_mark (data, "below", -3);
  voc_chart_data_add_mark (data, "inside", 7.5);
  voc_chart_data_add_mark (data, "above", 101);
  marks = voc_chart_data_get_marks (data, &n);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpfloat (marks[0].value, ==, 0);
  g_assert_cmpfloat (marks[1].value, ==, 7.5);
  g_assert_cmpfloat (marks[2].value, ==, 100);
  g_assert_cmpstr (marks[2].label, ==, "above");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/chart-data/spoken", test_spoken);
  g_test_add_func ("/chart-data/description", test_description);
  g_test_add_func ("/chart-data/csv", test_csv);
  g_test_add_func ("/chart-data/data", test_data);

  return g_test_run ();
}
