/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <cairo-pdf.h>

#include "clipboard-text.h"
#include "shown-values.h"
#include "voc-chart-frame.h"
#include "voc-chart-mode.h"
#include "voc-chart.h"
#include "voc-data-table.h"
#include "voc-picture-cairo.h"
#include "voc-picture-svg.h"
#include "widget-picture.h"

static void
count_cb (guint *counter)
{
  (*counter)++;
}

static VocChartData *
create_gauge_data (double      value,
                   const char *word)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_GAUGE, "Resilience");

  voc_chart_data_set_value (data, value, word);
  voc_chart_data_set_band (data, 6);

  return data;
}

static VocChartData *
create_bar_data (double value)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, "Generative AI");

  voc_chart_data_set_value (data, value, NULL);
  voc_chart_data_set_band (data, 8);
  voc_chart_data_add_mark (data, "ILO 2025", 61);
  voc_chart_data_add_mark (data, "Eloundou et al. 2023", 84);
  voc_chart_data_add_mark (data, "Microsoft 2025", 90);
  voc_chart_data_add_mark (data, "DAIOE 2023", 78);

  return data;
}

static VocChartData *
create_axis_data (const double *values,
                  double        value)
{
  static const char *const labels[] = { "ILO 2025", "Eloundou et al. 2023", "Microsoft 2025",
                                        "DAIOE 2023" };
  VocChartData *data = voc_chart_data_new (VOC_CHART_AXIS, "Published measures");

  voc_chart_data_set_value (data, value, "This model");
  voc_chart_data_set_ends (data, "least exposed", "most exposed");
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    voc_chart_data_add_mark (data, labels[i], values[i]);

  return data;
}

static VocChartData *
create_shares_data (void)
{
  static const double values[] = { 33, 20, 15, 10, 8, 6, 5, 3 };
  static const char *const labels[] = {
    "information skills", "management skills", "working with computers",
    "communication, collaboration and creativity", "knowledge of law", "languages", "care", "other",
  };
  VocChartData *data = voc_chart_data_new (VOC_CHART_SHARES, "Usual work");

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    voc_chart_data_add_mark (data, labels[i], values[i]);

  return data;
}

static GtkWidget *
create_chart (VocChartData *data)
{
  GtkWidget *chart = g_object_new (VOC_TYPE_CHART,
                                   "accessible-role",
                                   voc_chart_data_get_kind (data) >= VOC_CHART_AXIS
                                     ? GTK_ACCESSIBLE_ROLE_IMG
                                     : GTK_ACCESSIBLE_ROLE_METER,
                                   "data", data,
                                   NULL);

  g_object_unref (data);

  return chart;
}

static void
show_value (GtkWidget  *chart,
            double      value,
            const char *word)
{
  g_autoptr (VocChartData) data = create_gauge_data (value, word);

  voc_chart_set_data (VOC_CHART (chart), data);
}

static VocTable *
create_table (void)
{
  VocTable *table = voc_table_new ("Group", "Skills", "Share", NULL);

  voc_table_add_row (table, "information skills", "28", "34 %", NULL);
  voc_table_add_row (table, "communication, collaboration and creativity", "18", "22 %", NULL);
  voc_table_add_row (table, "the \"soft\" ones", "9", "11 %", NULL);

  return table;
}

static GtkWidget *
create_frame (void)
{
  g_autoptr (VocTable) table = create_table ();

  return g_object_new (VOC_TYPE_CHART_FRAME,
                       "title", "What people usually do",
                       "child", create_chart (create_shares_data ()),
                       "table", table,
                       NULL);
}

static GtkWidget *
find (GtkWidget *root,
      GType      type,
      guint      number)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (g_type_is_a (G_OBJECT_TYPE (child), type) && number-- == 0)
      return child;

  return NULL;
}

static void
test_frame_properties (void)
{
  GtkWidget *frame = g_object_ref_sink (create_frame ());
  GtkWidget *child;
  guint notified = 0;

  g_signal_connect_swapped (frame, "notify", G_CALLBACK (count_cb), &notified);
  g_object_set (frame, "show-table", FALSE, NULL);
  g_assert_cmpuint (notified, ==, 0);
  g_object_set (frame, "title", "Usual work", "show-table", TRUE, NULL);
  g_assert_cmpuint (notified, ==, 2);
  g_object_get (frame, "child", &child, NULL);
  g_assert_false (gtk_widget_get_visible (child));
  g_object_unref (child);
  g_object_set (frame, "child", NULL, "table", NULL, NULL);
  g_assert_cmpuint (notified, ==, 4);

  g_assert_finalize_object (frame);
}

static void
test_frame_table (void)
{
  GtkWidget *frame = g_object_ref_sink (create_frame ());
  GtkWidget *table = find (find (frame, GTK_TYPE_BOX, 0), VOC_TYPE_DATA_TABLE, 0);
  GtkWidget *rows;
  GtkWidget *row;

  gtk_test_accessible_assert_role (frame, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (frame, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "What people usually do");
  g_assert_false (gtk_widget_get_visible (table));

  g_object_set (voc_chart_mode_get_default (), "tables", TRUE, NULL);
  g_assert_true (gtk_widget_get_visible (table));
  gtk_test_accessible_assert_role (table, GTK_ACCESSIBLE_ROLE_TABLE);
  gtk_test_accessible_assert_property (table, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "What people usually do");
  rows = find (table, GTK_TYPE_BOX, 0);
  gtk_test_accessible_assert_role (rows, GTK_ACCESSIBLE_ROLE_ROW_GROUP);
  row = find (rows, GTK_TYPE_BOX, 0);
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_ROW);
  gtk_test_accessible_assert_role (find (row, GTK_TYPE_LABEL, 1),
                                   GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  row = find (rows, GTK_TYPE_BOX, 3);
  gtk_test_accessible_assert_role (find (row, GTK_TYPE_LABEL, 0), GTK_ACCESSIBLE_ROLE_ROW_HEADER);
  gtk_test_accessible_assert_role (find (row, GTK_TYPE_LABEL, 2), GTK_ACCESSIBLE_ROLE_CELL);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (find (row, GTK_TYPE_LABEL, 2))), ==, "11 %");

  g_object_set (voc_chart_mode_get_default (), "tables", FALSE, NULL);
  g_assert_false (gtk_widget_get_visible (table));

  /* Without rows there is nothing to switch to. */
  g_object_set (frame, "table", NULL, "show-table", TRUE, NULL);
  g_assert_false (gtk_widget_get_visible (table));

  g_assert_finalize_object (frame);
}

static void
test_frame_copy (void)
{
  GtkWidget *frame = create_frame ();
  GtkWidget *window = widget_picture_show (frame, 300);
  GtkWidget *copy = find (find (frame, GTK_TYPE_BOX, 0), GTK_TYPE_BUTTON, 0);
  gint64 end = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;
  g_autofree char *text = NULL;

  g_assert_false (gtk_widget_get_visible (copy));
  g_object_set (frame, "show-table", TRUE, NULL);
  g_assert_true (gtk_widget_get_visible (copy));
  g_signal_emit_by_name (copy, "clicked");
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (copy)), ==, "Copied");

  text = clipboard_dup_text (frame);
  g_assert_cmpstr (text, ==,
                   "Group,Skills,Share\r\n"
                   "information skills,28,34 %\r\n"
                   "\"communication, collaboration and creativity\",18,22 %\r\n"
                   "\"the \"\"soft\"\" ones\",9,11 %\r\n");
  while (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (copy)), "Copied") == 0 &&
         g_get_monotonic_time () < end)
    widget_picture_turn ();
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (copy)), ==, "Copy as CSV");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_frame_pictures (void)
{
  GtkWidget *frame = create_frame ();

  widget_picture_show_all (frame, 500, "chart");
  frame = create_frame ();
  widget_picture_show_all (frame, 300, "chart-narrow");
  frame = create_frame ();
  g_object_set (frame, "show-table", TRUE, NULL);
  widget_picture_show_all (frame, 500, "table");
  frame = create_frame ();
  g_object_set (frame, "show-table", TRUE, NULL);
  widget_picture_show_all (frame, 300, "table-narrow");
}

/* A chart that stands alone is a table, too, and follows the switch while it is seen. */
static void
test_chart_as_table (void)
{
  g_autoptr (VocChartData) data = voc_chart_data_new (VOC_CHART_GAUGE, "Protection");
  g_autoptr (VocChartData) other = voc_chart_data_new (VOC_CHART_BAR, "Exposure");
  GtkWidget *chart = g_object_new (VOC_TYPE_CHART, NULL);
  GtkWidget *window = widget_picture_show (chart, 300);
  GtkWidget *table;
  GtkWidget *row;

  voc_chart_data_set_value (data, 78, "well protected");
  voc_chart_set_data (VOC_CHART (chart), data);
  g_assert_null (gtk_widget_get_first_child (chart));

  g_object_set (voc_chart_mode_get_default (), "tables", TRUE, NULL);
  table = gtk_widget_get_first_child (chart);
  g_assert_true (VOC_IS_DATA_TABLE (table));
  gtk_test_accessible_assert_property (table, GTK_ACCESSIBLE_PROPERTY_LABEL, "Protection");
  row = find (find (table, GTK_TYPE_BOX, 0), GTK_TYPE_BOX, 1);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (find (row, GTK_TYPE_LABEL, 0))), ==,
                   "Protection");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (find (row, GTK_TYPE_LABEL, 1))), ==,
                   "78, well protected");

  voc_chart_data_add_mark (other, "ILO 2025", 61);
  voc_chart_set_data (VOC_CHART (chart), other);
  row = find (find (table, GTK_TYPE_BOX, 0), GTK_TYPE_BOX, 2);
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (find (row, GTK_TYPE_LABEL, 0))), ==,
                   "ILO 2025");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (find (row, GTK_TYPE_LABEL, 1))), ==, "61");

  g_object_set (voc_chart_mode_get_default (), "tables", FALSE, NULL);
  g_assert_null (gtk_widget_get_first_child (chart));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_meter (void)
{
  GtkWidget *gauge = g_object_ref_sink (g_object_new (VOC_TYPE_CHART, NULL));
  guint notified = 0;

  g_signal_connect_swapped (gauge, "notify::data", G_CALLBACK (count_cb), &notified);
  gtk_test_accessible_assert_role (gauge, GTK_ACCESSIBLE_ROLE_METER);
  show_value (gauge, 54.8, "more than half");
  voc_chart_set_data (VOC_CHART (gauge), shown_data (gauge));
  g_assert_cmpuint (notified, ==, 1);
  g_assert_false (gtk_widget_get_focusable (gauge));
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_LABEL, "Resilience");
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 54.8);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       "55, more than half, plus or minus 6");
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (gauge),
                                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));

  show_value (gauge, VOC_VALUE_UNKNOWN, NULL);
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (gauge),
                                                    GTK_ACCESSIBLE_PROPERTY_VALUE_NOW));
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "not known");
  show_value (gauge, 0, NULL);
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 0.0);

  g_assert_finalize_object (gauge);
}

static void
test_description (void)
{
  const char *two_parts = "information skills 33 %\nmanagement skills 20 %";
  VocChartData *parts = voc_chart_data_new (VOC_CHART_SHARES, "Usual work");
  GtkWidget *bar = g_object_ref_sink (create_chart (create_bar_data (82)));
  GtkWidget *axis =
    g_object_ref_sink (create_chart (create_axis_data ((const double[]) { 61, 84, 90, 78 }, 62)));
  GtkWidget *shares;

  gtk_test_accessible_assert_property (bar, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "ILO 2025: 61\nEloundou et al. 2023: 84\n"
                                       "Microsoft 2025: 90\nDAIOE 2023: 78");
  gtk_test_accessible_assert_role (axis, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_LABEL, "Published measures");
  gtk_test_accessible_assert_property (axis, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "This model: 62\nILO 2025: 61\nEloundou et al. 2023: 84\n"
                                       "Microsoft 2025: 90\nDAIOE 2023: 78");
  voc_chart_data_add_mark (parts, "information skills", 33);
  voc_chart_data_add_mark (parts, "management skills", 20);
  shares = g_object_ref_sink (create_chart (parts));
  gtk_test_accessible_assert_role (shares, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (shares, GTK_ACCESSIBLE_PROPERTY_LABEL, "Usual work");
  /* The macro takes its text for a format as well, so the text is not in it. */
  gtk_test_accessible_assert_property (shares, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, two_parts);

  g_assert_finalize_object (bar);
  g_assert_finalize_object (axis);
  g_assert_finalize_object (shares);
}

static void
set_animations (gboolean enabled)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", enabled, NULL);
}

/* Whether what is drawn at this moment is the picture of that value. */
static gboolean
shows_value (GtkWidget *chart,
             double     value)
{
  const VocPicture *shown = voc_chart_get_picture (VOC_CHART (chart));
  AdwStyleManager *manager = adw_style_manager_get_default ();
  VocPalette palette = { .high_contrast = adw_style_manager_get_high_contrast (manager) };
  g_autoptr (VocPicture) picture =
    voc_chart_data_draw (shown_data (chart),
                         &(VocCanvas) { gtk_widget_get_pango_context (chart),
                                        voc_picture_get_width (shown), palette.high_contrast },
                         value);
  g_autofree char *shown_svg = voc_picture_to_svg (shown, &palette, "");
  g_autofree char *svg = voc_picture_to_svg (picture, &palette, "");

  return g_str_equal (shown_svg, svg);
}

static void
wait_until_shown (GtkWidget *chart,
                  double     value)
{
  gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  while (!shows_value (chart, value) && g_get_monotonic_time () < end)
    widget_picture_turn ();
  g_assert_true (shows_value (chart, value));
}

static void
test_motion (void)
{
  GtkWidget *gauge = create_chart (create_gauge_data (80, "more than half"));
  GtkWidget *window;

  set_animations (TRUE);
  window = widget_picture_show (gauge, 200);
  /* The window was waited for while it filled, so a new value is looked at. */
  wait_until_shown (gauge, 80);
  show_value (gauge, 20, "less than half");
  g_assert_false (shows_value (gauge, 20));
  gtk_test_accessible_assert_property (gauge, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 20.0);
  wait_until_shown (gauge, 20);

  set_animations (FALSE);
  show_value (gauge, 60, NULL);
  g_assert_true (shows_value (gauge, 60));
  set_animations (TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_no_motion_at_first (void)
{
  GtkWidget *gauge = create_chart (create_gauge_data (80, "more than half"));
  GtkWidget *window = gtk_window_new ();

  set_animations (FALSE);
  gtk_window_set_child (GTK_WINDOW (window), gauge);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (gauge) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (shows_value (gauge, 80));
  set_animations (TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* In the other direction a chart without words is its own mirror image. */
static void
test_rtl (void)
{
  static const VocChartKind kinds[] = { VOC_CHART_GAUGE, VOC_CHART_BAR, VOC_CHART_AXIS };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      VocChartData *data = voc_chart_data_new (kinds[i], NULL);
      GtkWidget *chart;
      GtkWidget *window;
      g_autoptr (GdkTexture) ltr = NULL;
      g_autoptr (GdkTexture) rtl = NULL;

      voc_chart_data_set_value (data, 8, kinds[i] == VOC_CHART_BAR ? " " : NULL);
      voc_chart_data_set_band (data, 30);
      chart = create_chart (data);
      window = widget_picture_show (chart, 200);
      wait_until_shown (chart, 8);
      ltr = widget_picture_take (chart);
      gtk_widget_set_direction (chart, GTK_TEXT_DIR_RTL);
      widget_picture_paint (chart);
      rtl = widget_picture_take (chart);

      /* The figure is not mirrored, but an eight hardly shows it. */
      g_assert_cmpfloat (widget_picture_compare (ltr, rtl, FALSE), >, 0.02);
      g_assert_cmpfloat (widget_picture_compare (ltr, rtl, TRUE), <, 0.01);
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static cairo_surface_t *
paint_cairo (const VocPicture *picture,
             const VocPalette *palette,
             const GdkRGBA    *background,
             int               margin)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                (int) voc_picture_get_width (picture) + 2 * margin,
                                (int) voc_picture_get_height (picture) + 2 * margin);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, background->red, background->green, background->blue);
  cairo_paint (cr);
  cairo_translate (cr, margin, margin);
  voc_picture_paint_cairo (picture, cr, palette);
  cairo_destroy (cr);

  return surface;
}

static GdkTexture *
create_texture (cairo_surface_t *surface)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new (cairo_image_surface_get_data (surface), (gsize) stride * height);

  return gdk_memory_texture_new (width, height, GDK_MEMORY_DEFAULT, bytes, stride);
}

/* The window and a report show the same. Where VOCATION_PICTURES names a folder, the pictures are left
 * there, with one in SVG. */
static void
test_painters (void)
{
  static const int margin = 12;
  GtkWidget *chart = create_chart (create_gauge_data (55, "Medium"));
  const char *folder = g_getenv ("VOCATION_PICTURES");
  GtkWidget *window = widget_picture_show (chart, 200);
  g_autoptr (GdkTexture) snapshot = NULL;
  g_autoptr (GdkTexture) painted = NULL;
  g_autoptr (VocPicture) picture = NULL;
  g_autofree char *svg = NULL;
  VocPalette palette = { .high_contrast = FALSE };
  GdkRGBA accent, text, background;
  cairo_surface_t *surface;

  wait_until_shown (chart, 55);
  gtk_widget_get_color (chart, &accent);
  gtk_widget_get_color (gtk_widget_get_parent (chart), &text);
  palette.accent = (VocColor) { accent.red, accent.green, accent.blue, accent.alpha };
  palette.text = (VocColor) { text.red, text.green, text.blue, text.alpha };
  palette.high_contrast =
    adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  picture = voc_chart_data_draw (shown_data (chart),
                                 &(VocCanvas) { gtk_widget_get_pango_context (chart), 200,
                                                palette.high_contrast },
                                 55);
  gdk_rgba_parse (&background, "#fafafb");
  snapshot = widget_picture_take (chart);
  surface = paint_cairo (picture, &palette, &background, margin);
  painted = create_texture (surface);
  g_assert_cmpfloat (widget_picture_compare (snapshot, painted, FALSE), <, 0.005);

  svg = voc_picture_to_svg (picture, &palette, "Resilience");
  if (folder != NULL)
    {
      g_autofree char *png = g_build_filename (folder, "painter-cairo.png", NULL);
      g_autofree char *file = g_build_filename (folder, "painter.svg", NULL);
      g_autofree char *page = g_build_filename (folder, "painter.pdf", NULL);
      cairo_surface_t *pdf = cairo_pdf_surface_create (page, 224, 224);
      cairo_t *cr = cairo_create (pdf);

      cairo_translate (cr, margin, margin);
      voc_picture_paint_cairo (picture, cr, &palette);
      cairo_destroy (cr);
      cairo_surface_destroy (pdf);
      widget_picture_save (chart, "painter-widget");
      g_assert_true (gdk_texture_save_to_png (painted, png));
      g_assert_true (g_file_set_contents (file, svg, -1, NULL));
    }
  cairo_surface_destroy (surface);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What a browser would show of it, on white. */
static GdkTexture *
create_svg_texture (const VocPicture *picture,
                    const VocPalette *palette)
{
  g_autofree char *svg = voc_picture_to_svg (picture, palette, "Resilience");
  const char *content = strstr (svg, "</title>") + strlen ("</title>");
  g_autofree char *whole =
    g_strdup_printf ("%.*s<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%s",
                     (int) (content - svg), svg, content);
  g_autoptr (GBytes) bytes = g_bytes_new (whole, strlen (whole));
  g_autoptr (GError) error = NULL;
  GdkTexture *texture = gdk_texture_new_from_bytes (bytes, &error);

  g_assert_no_error (error);
  return texture;
}

/* A web page and a PDF show the same, but for how letters are smoothed. */
static void
test_svg (void)
{
  static const VocChartKind kinds[] = { VOC_CHART_GAUGE, VOC_CHART_BAR, VOC_CHART_AXIS,
                                        VOC_CHART_SHARES };
  static const GdkRGBA white = { 1, 1, 1, 1 };
  VocPalette palette = { .accent = { 0.1f, 0.37f, 0.71f, 1 }, .text = { 0.12f, 0.12f, 0.14f, 1 } };
  GtkWidget *label = g_object_ref_sink (gtk_label_new (NULL));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (VocChartData) data = voc_chart_data_new (kinds[i], "Resilience");
      g_autoptr (VocPicture) picture = NULL;
      g_autoptr (GdkTexture) painted = NULL;
      g_autoptr (GdkTexture) svg = NULL;
      cairo_surface_t *surface;

      voc_chart_data_set_value (data, 55, "Medium");
      voc_chart_data_add_mark (data, "Handling and moving", 30);
      voc_chart_data_add_mark (data, "Assisting and caring", 70);
      picture = voc_chart_data_draw (data,
                                     &(VocCanvas) { gtk_widget_get_pango_context (label), 320,
                                                    FALSE },
                                     55);
      surface = paint_cairo (picture, &palette, &white, 0);
      painted = create_texture (surface);
      cairo_surface_destroy (surface);
      svg = create_svg_texture (picture, &palette);
      g_assert_cmpint (gdk_texture_get_width (svg), ==, gdk_texture_get_width (painted));
      g_assert_cmpfloat (widget_picture_compare (painted, svg, FALSE), <, 0.02);
    }
  g_object_unref (label);
}

static void
test_gauge_pictures (void)
{
  static const int widths[] = { 120, 200, 400 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *name = g_strdup_printf ("gauge-%d", widths[i]);

      widget_picture_show_all (
        create_chart (create_gauge_data (54.8, "more resilient than 51 % of occupations")),
        widths[i], name);
    }
  widget_picture_show_all (create_chart (create_gauge_data (100, "very high")), 200, "gauge-short");
  widget_picture_show_all (create_chart (create_gauge_data (-1, NULL)), 200, "gauge-unknown");
}

static void
test_ring_pictures (void)
{
  static const double values[] = { -1, 0, 12, 55, 84, 100 };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkRequisition size;

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      VocChartData *data = voc_chart_data_new (VOC_CHART_RING, "Resilience");
      GtkWidget *ring;

      voc_chart_data_set_value (data, values[i], NULL);
      ring = create_chart (data);
      gtk_widget_get_preferred_size (ring, NULL, &size);
      g_assert_cmpint (size.width, ==, 20);
      g_assert_cmpint (size.height, ==, 20);
      gtk_box_append (GTK_BOX (box), ring);
    }
  widget_picture_show_all (box, -1, "gauge-compact");
}

static void
test_bar_pictures (void)
{
  static const double values[] = { 82, 96, 3, 0, -1 };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *name = g_strdup_printf ("range-%.0f", values[i]);

      widget_picture_show_all (create_chart (create_bar_data (values[i])), i == 0 ? 500 : 300,
                               name);
    }
}

static void
test_axis_pictures (void)
{
  static const struct
  {
    const char *name;
    double values[4];
    double value;
    int width;
  } axes[] = {
    { "axis-wide", { 51, 84, 42, 77 }, 62, 560 },
    { "axis-narrow", { 51, 84, 42, 77 }, 62, 300 },
    { "axis-end", { 96, 97, 99, 100 }, 98, 300 },
    { "axis-unknown", { 0, 1, 50, 50 }, -1, 300 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    widget_picture_show_all (create_chart (create_axis_data (axes[i].values, axes[i].value)),
                             axes[i].width, axes[i].name);
}

int
main (int   argc,
      char *argv[])
{
  widget_picture_init (&argc, &argv);

  g_test_add_func ("/charts/meter", test_meter);
  g_test_add_func ("/charts/description", test_description);
  g_test_add_func ("/charts/motion", test_motion);
  g_test_add_func ("/charts/no-motion-at-first", test_no_motion_at_first);
  g_test_add_func ("/charts/rtl", test_rtl);
  g_test_add_func ("/charts/painters", test_painters);
  g_test_add_func ("/charts/svg", test_svg);
  g_test_add_func ("/charts/pictures/gauge", test_gauge_pictures);
  g_test_add_func ("/charts/pictures/ring", test_ring_pictures);
  g_test_add_func ("/charts/pictures/bar", test_bar_pictures);
  g_test_add_func ("/charts/pictures/axis", test_axis_pictures);
  g_test_add_func ("/charts/frame/properties", test_frame_properties);
  g_test_add_func ("/charts/as-table", test_chart_as_table);
  g_test_add_func ("/charts/frame/table", test_frame_table);
  g_test_add_func ("/charts/frame/copy", test_frame_copy);
  g_test_add_func ("/charts/frame/pictures", test_frame_pictures);

  return g_test_run ();
}
