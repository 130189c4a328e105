/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "voc-arc.h"
#include "voc-gauge.h"
#include "voc-mark.h"
#include "voc-picture.h"

static GListModel *
create_ticks (void)
{
  static const double values[] = { 61, 48, 55, 82 };
  static const char *const labels[] = { "ILO 2025", "Eloundou", "Microsoft", "DAIOE 2023" };
  GListStore *ticks = g_list_store_new (VOC_TYPE_MARK);

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autoptr (VocMark) mark = voc_mark_new (labels[i], values[i]);

      g_list_store_append (ticks, mark);
    }

  return G_LIST_MODEL (ticks);
}

static GtkWidget *
create_gauge (double      value,
              const char *word)
{
  g_autoptr (GListModel) ticks = create_ticks ();

  return g_object_new (VOC_TYPE_GAUGE,
                       "label", "Resilience",
                       "value", value,
                       "band", 6.0,
                       "word", word,
                       "ticks", ticks,
                       NULL);
}

static void
count_cb (guint *counter)
{
  (*counter)++;
}

static void
test_properties (void)
{
  g_autoptr (GListModel) ticks = create_ticks ();
  GtkWidget *gauge = g_object_ref_sink (create_gauge (55, "more than half"));
  guint notified = 0;

  g_signal_connect_swapped (gauge, "notify", G_CALLBACK (count_cb), &notified);
  g_object_set (gauge, "label", "Resilience", "value", 55.0, "band", 6.0, "word", "more than half",
                "value-text", NULL, "unknown-text", NULL, "compact", FALSE, NULL);
  g_assert_cmpuint (notified, ==, 0);
  g_object_set (gauge, "label", "R", NULL);
  g_assert_cmpuint (notified, ==, 1);
  g_object_set (gauge, "value", 54.0, "band", 5.0, NULL);
  g_assert_cmpuint (notified, ==, 3);
  g_object_set (gauge, "word", "w", "value-text", "v", "unknown-text", "u", "ticks", ticks, NULL);
  g_assert_cmpuint (notified, ==, 7);
  /* The tooltip of the ring is notified as well. */
  g_object_set (gauge, "compact", TRUE, NULL);
  g_assert_cmpuint (notified, >=, 8);

  g_assert_finalize_object (gauge);
}

static void
test_accessible (void)
{
  GtkWidget *gauge = g_object_ref_sink (voc_gauge_new ());

  gtk_test_accessible_assert_role (gauge, GTK_ACCESSIBLE_ROLE_METER);
  g_object_set (gauge, "label", "Resilience", NULL);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_LABEL, "Resilience");
  g_object_set (gauge, "value", 54.8, NULL);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 54.8);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "55");
  g_object_set (gauge, "word", "more than half", NULL);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "55, more than half");
  g_object_set (gauge, "band", 6.0, NULL);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "55, more than half, plus or minus 6");
  g_object_set (gauge, "value-text", "fifty-five", NULL);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "fifty-five");

  g_object_set (gauge, "compact", TRUE, NULL);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_LABEL, "Resilience");
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "fifty-five");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (gauge), ==, "Resilience: fifty-five");

  g_assert_finalize_object (gauge);
}

static void
test_ticks (void)
{
  GListStore *ticks = g_list_store_new (VOC_TYPE_MARK);
  g_autoptr (VocMark) mark = voc_mark_new ("ILO 2025", 61);
  GtkWidget *gauge = g_object_ref_sink (voc_gauge_new ());

  g_object_set (gauge, "value", 10.0, "ticks", ticks, NULL);
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (gauge),
                                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
  g_list_store_append (ticks, mark);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "ILO 2025: 61");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (gauge), ==, "ILO 2025: 61");

  g_object_set (gauge, "ticks", NULL, NULL);
  g_list_store_remove_all (ticks);
  g_assert_finalize_object (ticks);
  g_assert_finalize_object (gauge);
}

static void
test_unknown (void)
{
  GtkWidget *gauge = g_object_ref_sink (create_gauge (40, "less than half"));

  g_object_set (gauge, "value", -1.0, NULL);
  g_assert_true (gtk_widget_has_css_class (gauge, "unknown"));
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (gauge),
                                                    GTK_ACCESSIBLE_PROPERTY_VALUE_NOW));
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "not known");
  g_object_set (gauge, "unknown-text", "no skills are known", NULL);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "no skills are known");
  g_object_set (gauge, "value", 0.0, NULL);
  g_assert_false (gtk_widget_has_css_class (gauge, "unknown"));
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0);

  g_assert_finalize_object (gauge);
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

static void
test_motion (void)
{
  GtkWidget *gauge = create_gauge (80, "more than half");
  GtkWidget *window;

  set_animations (TRUE);
  window = voc_picture_show (gauge, 200);
  /* The window was waited for while it filled, so a new value is looked at. */
  voc_picture_wait (400);
  g_assert_cmpfloat (voc_gauge_get_shown (VOC_GAUGE (gauge)), ==, 80);
  g_object_set (gauge, "value", 20.0, NULL);
  g_assert_cmpfloat (voc_gauge_get_shown (VOC_GAUGE (gauge)), >, 20);
  voc_picture_wait (400);
  g_assert_cmpfloat (voc_gauge_get_shown (VOC_GAUGE (gauge)), ==, 20);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 20.0);

  set_animations (FALSE);
  g_object_set (gauge, "value", 60.0, NULL);
  g_assert_cmpfloat (voc_gauge_get_shown (VOC_GAUGE (gauge)), ==, 60);
  set_animations (TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_no_motion_at_first (void)
{
  GtkWidget *gauge = create_gauge (80, "more than half");
  GtkWidget *window = gtk_window_new ();

  set_animations (FALSE);
  gtk_window_set_child (GTK_WINDOW (window), gauge);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (gauge))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpfloat (voc_gauge_get_shown (VOC_GAUGE (gauge)), ==, 80);
  set_animations (TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_geometry (void)
{
  graphene_point_t point, other;
  VocArc arc, mirrored;

  voc_arc_init_gauge (&arc, 200, FALSE, FALSE);
  voc_arc_init_gauge (&mirrored, 200, TRUE, FALSE);
  for (guint value = 0; value <= 100; value += 10)
    {
      voc_arc_get_point (&arc, value, arc.radius, &point);
      voc_arc_get_point (&mirrored, value, mirrored.radius, &other);
      g_assert_cmpfloat_with_epsilon (point.x, 200 - other.x, 0.01);
      g_assert_cmpfloat_with_epsilon (point.y, other.y, 0.01);
    }
  voc_arc_get_point (&arc, 0, arc.radius, &point);
  g_assert_cmpfloat (point.x, <, 100);
  voc_arc_get_point (&arc, 50, arc.radius, &point);
  g_assert_cmpfloat_with_epsilon (point.x, 100, 0.01);
  g_assert_cmpfloat (point.y, <, 100);

  voc_arc_init_gauge (&arc, 1000, FALSE, FALSE);
  g_assert_cmpfloat (arc.radius, <=, 200);
  g_assert_cmpfloat (arc.centre.x, ==, 500);
}

static void
test_rtl (void)
{
  GtkWidget *gauge = g_object_new (VOC_TYPE_GAUGE, "value", 8.0, "band", 30.0, NULL);
  GtkWidget *window = voc_picture_show (gauge, 200);
  g_autoptr (GdkTexture) ltr = NULL;
  g_autoptr (GdkTexture) rtl = NULL;

  voc_picture_wait (300);
  ltr = voc_picture_take (gauge);
  gtk_widget_set_direction (gauge, GTK_TEXT_DIR_RTL);
  voc_picture_wait (60);
  rtl = voc_picture_take (gauge);

  /* The figure in the middle is not mirrored, but an eight hardly shows it. */
  g_assert_cmpfloat (voc_picture_compare (ltr, rtl, FALSE), >, 0.03);
  g_assert_cmpfloat (voc_picture_compare (ltr, rtl, TRUE), <, 0.01);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_sizes (void)
{
  static const int widths[] = { 120, 200, 400 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *name = g_strdup_printf ("gauge-%d", widths[i]);

      voc_picture_show_all (create_gauge (54.8, "more resilient than 51 % of occupations"),
                            widths[i], name);
    }
  voc_picture_show_all (create_gauge (100, "very high"), 200, "gauge-short");
  voc_picture_show_all (create_gauge (-1, NULL), 200, "gauge-unknown");
}

static void
test_compact (void)
{
  static const double values[] = { -1, 0, 12, 55, 84, 100 };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkRequisition size;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      GtkWidget *gauge = create_gauge (values[i], NULL);

      g_object_set (gauge, "compact", TRUE, NULL);
      gtk_widget_get_preferred_size (gauge, NULL, &size);
      g_assert_cmpint (size.width, ==, 20);
      g_assert_cmpint (size.height, ==, 20);
      gtk_box_append (GTK_BOX (box), gauge);
    }
  voc_picture_show_all (box, -1, "gauge-compact");
}

int
main (int   argc,
      char *argv[])
{
  voc_picture_init (&argc, &argv);

  g_test_add_func ("/gauge/properties", test_properties);
  g_test_add_func ("/gauge/accessible", test_accessible);
  g_test_add_func ("/gauge/ticks", test_ticks);
  g_test_add_func ("/gauge/unknown", test_unknown);
  g_test_add_func ("/gauge/motion", test_motion);
  g_test_add_func ("/gauge/no-motion-at-first", test_no_motion_at_first);
  g_test_add_func ("/gauge/geometry", test_geometry);
  g_test_add_func ("/gauge/rtl", test_rtl);
  g_test_add_func ("/gauge/sizes", test_sizes);
  g_test_add_func ("/gauge/compact", test_compact);

  return g_test_run ();
}
