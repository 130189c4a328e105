/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "voc-mark.h"
#include "voc-picture.h"
#include "voc-range-bar.h"
#include "voc-spread-axis.h"
#include "voc-tick-labels.h"

static GListModel *
create_marks (const double *values)
{
  static const char *const labels[] = { "ILO 2025", "Eloundou et al. 2023", "Microsoft 2025",
                                        "DAIOE 2023" };
  GListStore *marks = g_list_store_new (VOC_TYPE_MARK);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr (VocMark) mark = voc_mark_new (labels[i], values[i]);

      g_list_store_append (marks, mark);
    }

  return G_LIST_MODEL (marks);
}

static GtkWidget *
create_range_bar (double value)
{
  g_autoptr (GListModel) ticks = create_marks ((const double[]) { 61, 84, 90, 78 });

  return g_object_new (VOC_TYPE_RANGE_BAR,
                       "title", "Generative AI",
                       "value", value,
                       "band-low", value - 8,
                       "band-high", value + 8,
                       "ticks", ticks,
                       NULL);
}

static void
count_cb (guint *counter)
{
  (*counter)++;
}

static void
test_range_properties (void)
{
  GtkWidget *bar = g_object_ref_sink (create_range_bar (82));
  guint notified = 0;

  g_signal_connect_swapped (bar, "notify", G_CALLBACK (count_cb), &notified);
  g_object_set (bar, "title", "Generative AI", "value", 82.0, "band-low", 74.0, "band-high", 90.0,
                "value-text", NULL, "unknown-text", NULL, NULL);
  g_assert_cmpuint (notified, ==, 0);
  g_object_set (bar, "title", "t", "value", 81.0, "band-low", 73.0, "band-high", 89.0,
                "value-text", "v", "unknown-text", "u", "ticks", NULL, NULL);
  g_assert_cmpuint (notified, ==, 7);
  g_assert_false (gtk_widget_get_focusable (bar));

  g_assert_finalize_object (bar);
}

static void
test_range_accessible (void)
{
  GtkWidget *bar = g_object_ref_sink (voc_range_bar_new ());
  g_autoptr (GListModel) ticks = create_marks ((const double[]) { 61, 84, 90, 78 });

  gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "not known");
  g_object_set (bar, "unknown-text", "no skills", NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "no skills");
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (bar),
                                                    GTK_ACCESSIBLE_PROPERTY_VALUE_NOW));
  g_object_set (bar, "title", "Robotics", NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_LABEL, "Robotics");
  g_object_set (bar, "value", 28.0, NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 28.0);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "28");
  g_object_set (bar, "band-low", -3.0, "band-high", 105.0, NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "28, between 0 and 100");
  g_object_set (bar, "band-low", 20.0, "band-high", 20.0, NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "28");
  g_object_set (bar, "band-high", 36.0, NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "28, between 20 and 36");
  g_object_set (bar, "value-text", "28 of 100", NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "28 of 100, between 20 and 36");
  g_object_set (bar, "ticks", ticks, NULL);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "ILO 2025: 61\nEloundou et al. 2023: 84\n"
                                       "Microsoft 2025: 90\nDAIOE 2023: 78");
  g_list_store_remove (G_LIST_STORE (ticks), 1);
  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "ILO 2025: 61\nMicrosoft 2025: 90\nDAIOE 2023: 78");

  g_assert_finalize_object (bar);
}

static void
test_range_rtl (void)
{
  GtkWidget *bar = g_object_new (VOC_TYPE_RANGE_BAR, "value", 30.0, "value-text", " ", NULL);
  GtkWidget *window = voc_picture_show (bar, 300);
  g_autoptr (GdkTexture) ltr = voc_picture_take (bar);
  g_autoptr (GdkTexture) rtl = NULL;

  gtk_widget_set_direction (bar, GTK_TEXT_DIR_RTL);
  voc_picture_wait (60);
  rtl = voc_picture_take (bar);
  g_assert_cmpfloat (voc_picture_compare (ltr, rtl, FALSE), >, 0.05);
  g_assert_cmpfloat (voc_picture_compare (ltr, rtl, TRUE), <, 0.005);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_range_pictures (void)
{
  static const double values[] = { 82, 96, 3, 0, -1 };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *name = g_strdup_printf ("range-%.0f", values[i]);

      voc_picture_show_all (create_range_bar (values[i]), i == 0 ? 500 : 300, name);
    }
}

/* No word lies on another, and none out of the scale. */
static void
assert_placed (const VocTickPlace *places,
               guint               n_places,
               float               width)
{
  for (guint i = 0; i < n_places; i++)
    {
      g_assert_cmpfloat (places[i].start, >=, 0);
      g_assert_cmpfloat (places[i].start + places[i].width, <=, width);
      for (guint j = 0; j < i; j++)
        if (places[i].row == places[j].row)
          g_assert_true (places[i].start + places[i].width < places[j].start ||
                         places[j].start + places[j].width < places[i].start);
    }
}

static void
test_tick_places (void)
{
  VocTickPlace apart[] = { { 10, 50, 0, 0 }, { 150, 50, 0, 0 }, { 290, 50, 0, 0 } };
  VocTickPlace same[] = { { 285, 90, 0, 0 }, { 285, 80, 0, 0 }, { 285, 70, 0, 0 } };
  VocTickPlace close[] = { { 183, 70, 0, 0 },
                           { 252, 130, 0, 0 },
                           { 270, 95, 0, 0 },
                           { 234, 80, 0, 0 } };
  VocTickPlace wide[] = { { 150, 170, 0, 0 }, { 140, 170, 0, 0 } };

  g_assert_cmpuint (voc_tick_labels_place (apart, G_N_ELEMENTS (apart), 300), ==, 1);
  assert_placed (apart, G_N_ELEMENTS (apart), 300);
  g_assert_cmpuint (voc_tick_labels_place (same, G_N_ELEMENTS (same), 300), ==, 3);
  assert_placed (same, G_N_ELEMENTS (same), 300);
  /* A staircase: each is below all that are left of it, so that no line runs through words. */
  g_assert_cmpuint (voc_tick_labels_place (close, G_N_ELEMENTS (close), 300), ==, 4);
  assert_placed (close, G_N_ELEMENTS (close), 300);
  g_assert_cmpuint (close[0].row, <, close[3].row);
  g_assert_cmpuint (close[3].row, <, close[1].row);
  g_assert_cmpuint (close[1].row, <, close[2].row);
  g_assert_cmpuint (voc_tick_labels_place (wide, G_N_ELEMENTS (wide), 300), ==, 2);
  assert_placed (wide, G_N_ELEMENTS (wide), 300);
  g_assert_cmpuint (voc_tick_labels_place (NULL, 0, 300), ==, 0);

  for (guint round = 0; round < 2000; round++)
    {
      VocTickPlace places[6];
      guint n_places = g_test_rand_int_range (1, 7);

      for (guint i = 0; i < n_places; i++)
        places[i] = (VocTickPlace) { g_test_rand_int_range (0, 301),
                                     g_test_rand_int_range (40, 160), 0, 0 };
      g_assert_cmpuint (voc_tick_labels_place (places, n_places, 300), <=, n_places);
      assert_placed (places, n_places, 300);
    }
}

static GtkWidget *
create_axis (const double *values,
             double        value)
{
  g_autoptr (GListModel) ticks = create_marks (values);

  return g_object_new (VOC_TYPE_SPREAD_AXIS,
                       "title", "Published measures",
                       "value", value,
                       "band-low", value - 8,
                       "band-high", value + 8,
                       "own-text", "This model",
                       "ticks", ticks,
                       "low-text", "least exposed",
                       "high-text", "most exposed",
                       NULL);
}

static void
test_axis_properties (void)
{
  GtkWidget *axis = g_object_ref_sink (create_axis ((const double[]) { 61, 84, 90, 78 }, 62));
  guint notified = 0;

  g_signal_connect_swapped (axis, "notify", G_CALLBACK (count_cb), &notified);
  g_object_set (axis, "title", "Published measures", "value", 62.0, "band-low", 54.0, "band-high",
                70.0, "own-text", "This model", "low-text", "least exposed", "high-text",
                "most exposed", NULL);
  g_assert_cmpuint (notified, ==, 0);
  g_object_set (axis, "title", "t", "value", 61.0, "band-low", 53.0, "band-high", 69.0, "own-text",
                "o", "ticks", NULL, "low-text", "l", "high-text", "h", NULL);
  g_assert_cmpuint (notified, ==, 8);

  g_assert_finalize_object (axis);
}

static void
test_axis_accessible (void)
{
  GtkWidget *axis = g_object_ref_sink (voc_spread_axis_new ());
  g_autoptr (GListModel) ticks = create_marks ((const double[]) { 61, 84, 90, 78 });

  gtk_test_accessible_assert_role (axis, GTK_ACCESSIBLE_ROLE_IMG);
  g_object_set (axis, "title", "Published measures", NULL);
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_LABEL, "Published measures");
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (axis),
                                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_object_set (axis, "value", 62.0, NULL);
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "62");
  g_object_set (axis, "own-text", "This model", NULL);
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "This model: 62");
  g_object_set (axis, "band-low", 54.0, "band-high", 70.0, NULL);
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "This model: 62, between 54 and 70");
  g_list_store_remove (G_LIST_STORE (ticks), 1);
  g_object_set (axis, "ticks", ticks, NULL);
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "This model: 62, between 54 and 70\nILO 2025: 61\n"
                                       "Microsoft 2025: 90\nDAIOE 2023: 78");
  g_object_set (axis, "value", -1.0, NULL);
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "ILO 2025: 61\nMicrosoft 2025: 90\nDAIOE 2023: 78");

  g_assert_finalize_object (axis);
}

static void
test_axis_rtl (void)
{
  GtkWidget *axis = g_object_new (VOC_TYPE_SPREAD_AXIS, "value", 20.0, "band-low", 10.0,
                                  "band-high", 30.0, "own-text", NULL, NULL);
  GtkWidget *window = voc_picture_show (axis, 300);
  g_autoptr (GdkTexture) ltr = voc_picture_take (axis);
  g_autoptr (GdkTexture) rtl = NULL;

  gtk_widget_set_direction (axis, GTK_TEXT_DIR_RTL);
  voc_picture_wait (60);
  rtl = voc_picture_take (axis);
  /* The figure above the diamond is not mirrored. */
  g_assert_cmpfloat (voc_picture_compare (ltr, rtl, FALSE), >, 0.04);
  g_assert_cmpfloat (voc_picture_compare (ltr, rtl, TRUE), <, 0.02);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_axis_pictures (void)
{
  voc_picture_show_all (create_axis ((const double[]) { 51, 84, 42, 77 }, 62), 560, "axis-wide");
  voc_picture_show_all (create_axis ((const double[]) { 51, 84, 42, 77 }, 62), 300, "axis-narrow");
  voc_picture_show_all (create_axis ((const double[]) { 96, 97, 99, 100 }, 98), 300, "axis-end");
  voc_picture_show_all (create_axis ((const double[]) { 0, 1, 50, 50 }, -1), 300, "axis-unknown");
}

int
main (int   argc,
      char *argv[])
{
  voc_picture_init (&argc, &argv);

  g_test_add_func ("/bars/range/properties", test_range_properties);
  g_test_add_func ("/bars/range/accessible", test_range_accessible);
  g_test_add_func ("/bars/range/rtl", test_range_rtl);
  g_test_add_func ("/bars/range/pictures", test_range_pictures);
  g_test_add_func ("/bars/axis/properties", test_axis_properties);
  g_test_add_func ("/bars/axis/accessible", test_axis_accessible);
  g_test_add_func ("/bars/axis/rtl", test_axis_rtl);
  g_test_add_func ("/bars/axis/pictures", test_axis_pictures);
  g_test_add_func ("/bars/tick-places", test_tick_places);

  return g_test_run ();
}
