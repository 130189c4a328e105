/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <pango/pangocairo.h>

#include "chart-fixture.h"
#include "expected-text.h"
#include "voc-chart-private.h"
#include "voc-picture-cairo.h"
#include "voc-picture-svg.h"

/* Letters are boxes of 6 by 12 here, half as wide as they are high, on every machine. */
#define FONT_SIZE 12

static const VocPalette palette = { { 0, 0, 1, 1 }, { 0, 0, 0, 1 }, FALSE };

static PangoContext *
create_context (gboolean rtl)
{
  g_autoptr (PangoFontMap) map = pango_cairo_font_map_new ();
  PangoContext *context = pango_font_map_create_context (map);
  PangoFontDescription *font = pango_font_description_from_string ("Vocation Box");
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_font_description_set_absolute_size (font, FONT_SIZE * PANGO_SCALE);
  pango_context_set_font_description (context, font);
  pango_font_description_free (font);
  pango_context_set_base_dir (context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);

  return context;
}

static VocPicture *
draw (VocChartData *data,
      double        width,
      gboolean      rtl,
      gboolean      high_contrast)
{
  PangoContext *context = create_context (rtl);
  VocPicture *picture = voc_chart_data_draw (data, &(VocCanvas) { context, width, high_contrast },
                                             voc_chart_data_get_value (data));

  g_object_unref (context);

  return picture;
}

typedef struct
{
  const char *name;
  VocChartData *(*create) (double value);
  double value;
  double width;
  gboolean rtl;
  gboolean high_contrast;
} Golden;

/* Little room, and much to say. */
static VocChartData *
create_crowded (double value)
{
  VocChartData *data = create_axis (value);

  voc_chart_data_add_mark (data, "An institute with a very long name 2024", 49);
  voc_chart_data_add_mark (data, "Nobody 2001", 0);
  voc_chart_data_add_mark (data, "Everybody 2002", 98);

  return data;
}

static VocChartData *
create_long_gauge (double value)
{
  VocChartData *data = create_gauge (value);

  voc_chart_data_set_value (data, value, "Neither high nor low, but in the middle of all");

  return data;
}

static VocChartData *
create_long_bar (double value)
{
  VocChartData *data = create_bar (value);

  voc_chart_data_set_ends (data, "less exposed than all", "more exposed than all");
  voc_chart_data_set_band (data, 60);

  return data;
}

static VocChartData *
create_many_shares (double value)
{
  VocChartData *data = create_shares (value);

  voc_chart_data_add_mark (data, "a share with a name that is longer than all others", 12);
  voc_chart_data_add_mark (data, "nothing", 0);
  voc_chart_data_add_mark (data, "the rest", 10);

  return data;
}

static const Golden goldens[] = {
  { "gauge", create_gauge, 55, 200, FALSE, FALSE },
  { "gauge-rtl", create_gauge, 55, 200, TRUE, FALSE },
  { "gauge-contrast", create_gauge, 55, 200, FALSE, TRUE },
  { "gauge-unknown", create_gauge, -1, 200, FALSE, FALSE },
  { "ring", create_ring, 84, 20, FALSE, FALSE },
  { "ring-unknown", create_ring, -1, 20, FALSE, FALSE },
  { "bar", create_bar, 82, 300, FALSE, FALSE },
  { "bar-rtl", create_bar, 82, 300, TRUE, FALSE },
  { "bar-contrast", create_bar, 98.5, 300, FALSE, TRUE },
  { "bar-low", create_bar, 1, 300, FALSE, FALSE },
  { "bar-unknown", create_bar, -1, 300, FALSE, FALSE },
  { "axis", create_axis, 62, 300, FALSE, FALSE },
  { "axis-rtl", create_axis, 62, 300, TRUE, FALSE },
  { "axis-unknown", create_axis, -1, 300, FALSE, FALSE },
  { "shares", create_shares, -1, 300, FALSE, FALSE },
  { "shares-rtl", create_shares, -1, 300, TRUE, FALSE },
  { "gauge-long", create_long_gauge, 0, 120, FALSE, FALSE },
  { "gauge-full", create_long_gauge, 100, 500, TRUE, TRUE },
  { "ring-contrast", create_ring, 100, 32, FALSE, TRUE },
  { "bar-long", create_long_bar, 50, 90, FALSE, FALSE },
  { "bar-full", create_long_bar, 100, 200, TRUE, TRUE },
  { "axis-crowded", create_crowded, 50, 200, FALSE, FALSE },
  { "axis-narrow", create_crowded, 0, 60, TRUE, TRUE },
  { "shares-many", create_many_shares, -1, 160, FALSE, TRUE },
  { "shares-narrow", create_many_shares, -1, 90, TRUE, FALSE },
  { "radar", create_radar, 40, 420, FALSE, FALSE },
  { "radar-rtl", create_radar, 40, 420, TRUE, FALSE },
  { "radar-narrow", create_radar, 60, 170, FALSE, TRUE },
  { "map", create_map, 72, 560, FALSE, FALSE },
  { "map-rtl", create_map, 72, 560, TRUE, FALSE },
  { "map-narrow", create_map, 100, 240, FALSE, TRUE },
  { "plane", create_plane, 30, 420, FALSE, FALSE },
  { "plane-rtl", create_plane, 30, 420, TRUE, FALSE },
  { "plane-narrow", create_plane, 30, 170, FALSE, TRUE },
};

/* What a chart draws, as text. */
static void
test_golden (gconstpointer user_data)
{
  const Golden *golden = user_data;
  g_autoptr (VocChartData) data = golden->create (golden->value);
  g_autoptr (VocPicture) picture = draw (data, golden->width, golden->rtl, golden->high_contrast);
  g_autofree char *svg = voc_picture_to_svg (picture, &palette, voc_chart_data_get_title (data));
  g_autofree char *file = g_strconcat (golden->name, ".svg", NULL);

  assert_expected_text ("charts", file, svg);
}

/* Each mark of a map has an area for its name and one for its dot, which say its band; none lies on
 * another, and names are in the picture, however wide it is. */
static void
test_map_areas (void)
{
  static const char *const BANDS[] = { "Head waiter: very close", "Bartender: very close",
                                       "Barista: very close", "Steward: close",
                                       "Kitchen porter: close", "Manager of a restaurant: related",
                                       "Host: distant" };
  const guint n = G_N_ELEMENTS (BANDS);

  for (guint width = 220; width < 900; width += 40)
    {
      g_autoptr (VocChartData) data = create_map (72);
      g_autoptr (VocPicture) picture = draw (data, width, width % 80 == 0, FALSE);

      g_assert_cmpuint (voc_picture_get_n_areas (picture), ==, 2 * n);
      for (guint i = 0; i < 2 * n; i++)
        {
          const double *area = voc_picture_get_area (picture, i);

          g_assert_cmpstr (voc_picture_find_area (picture, area[0] + area[2] / 2,
                                                  area[1] + area[3] / 2, NULL),
                           ==, BANDS[i % n]);
          g_assert_cmpfloat (area[0], >=, 0);
          g_assert_cmpfloat (area[1], >=, 0);
          g_assert_cmpfloat (area[0] + area[2], <=, width + 0.5);
          g_assert_cmpfloat (area[1] + area[3], <=, voc_picture_get_height (picture));
        }
    }
}

/* Right to left is the mirror image, line by line; words keep their letters. */
static void
test_mirrored (void)
{
  static VocChartData *(*const create[]) (double) = { create_gauge, create_ring, create_bar,
                                                      create_axis, create_shares, create_radar,
                                                      create_map, create_plane };

  for (guint i = 0; i < G_N_ELEMENTS (create); i++)
    {
      g_autoptr (VocChartData) data = create[i](30);
      g_autoptr (VocPicture) ltr = draw (data, 300, FALSE, FALSE);
      g_autoptr (VocPicture) rtl = draw (data, 300, TRUE, FALSE);
      guint n_shapes, n_mirrored;
      const VocShape *shapes = voc_picture_get_shapes (ltr, &n_shapes);
      const VocShape *mirrored = voc_picture_get_shapes (rtl, &n_mirrored);

      g_assert_cmpuint (n_shapes, ==, n_mirrored);
      g_assert_cmpfloat (voc_picture_get_height (ltr), ==, voc_picture_get_height (rtl));
      for (guint j = 0; j < n_shapes; j++)
        {
          g_assert_cmpint (shapes[j].role, ==, mirrored[j].role);
          if (shapes[j].layout != NULL)
            {
              PangoRectangle left, right;

              pango_layout_get_pixel_extents (shapes[j].layout, NULL, &left);
              pango_layout_get_pixel_extents (mirrored[j].layout, NULL, &right);
              g_assert_cmpfloat_with_epsilon (shapes[j].x + left.x + left.width,
                                              300 - mirrored[j].x - right.x, 0.001);
              continue;
            }
          for (guint k = 0; k < shapes[j].segments->len; k++)
            {
              const VocSegment *a = &g_array_index (shapes[j].segments, VocSegment, k);
              const VocSegment *b = &g_array_index (mirrored[j].segments, VocSegment, k);

              g_assert_cmpint (a->type, ==, b->type);
              if (a->type == VOC_SEGMENT_CLOSE)
                continue;
              g_assert_cmpfloat_with_epsilon (a->x, 300 - b->x, 0.001);
              g_assert_cmpfloat_with_epsilon (a->y, b->y, 0.001);
              g_assert_cmpint (a->clockwise, !=, b->clockwise);
            }
        }
    }
}

/* However near to each other points are, there is a place for each number. */
static void
test_crowded (void)
{
  for (guint tenth = 0; tenth <= 1000; tenth++)
    {
      g_autoptr (VocChartData) data = voc_chart_data_new (VOC_CHART_PLANE, "Can and would like");
      g_autoptr (VocPicture) picture = NULL;

      for (guint i = 0; i < 10; i++)
        voc_chart_data_add_point (data, "Vet", 50, tenth / 10.0, "14 of 47");
      picture = draw (data, 330, FALSE, FALSE);
      g_assert_cmpfloat (voc_picture_get_height (picture), >, 330);
    }
}

static void
test_areas (void)
{
  g_autoptr (VocChartData) data = create_shares (-1);
  g_autoptr (VocChartData) ring = create_ring (84);
  g_autoptr (VocPicture) ltr = draw (data, 300, FALSE, FALSE);
  g_autoptr (VocPicture) rtl = draw (data, 300, TRUE, FALSE);
  g_autoptr (VocPicture) round = draw (ring, 20, FALSE, FALSE);
  const double *bounds;

  g_assert_cmpstr (voc_picture_find_area (ltr, 1, 1, &bounds), ==, "information skills 33 %");
  g_assert_cmpfloat (bounds[0], ==, 0);
  g_assert_cmpfloat (bounds[2], ==, 97);
  g_assert_cmpstr (voc_picture_find_area (ltr, 120, 20, NULL), ==, "management skills 20 %");
  g_assert_null (voc_picture_find_area (ltr, 299, 1, NULL));
  g_assert_null (voc_picture_find_area (ltr, 1, 40, NULL));
  g_assert_cmpstr (voc_picture_find_area (rtl, 299, 1, &bounds), ==, "information skills 33 %");
  g_assert_cmpfloat (bounds[0], ==, 203);
  g_assert_cmpstr (voc_picture_find_area (round, 10, 10, NULL), ==, "Exposure: 84");
}

static void
test_widths (void)
{
  PangoContext *context = create_context (FALSE);
  g_autoptr (VocChartData) gauge = create_gauge (55);
  int minimum, natural;

  voc_chart_data_measure (gauge, context, &minimum, &natural);
  g_assert_cmpint (minimum, ==, 120);
  g_assert_cmpint (natural, ==, 200);
  /* No word is broken. */
  voc_chart_data_set_value (gauge, 55, "an extraordinarilyunbreakablewordlikethisone");
  voc_chart_data_measure (gauge, context, &minimum, &natural);
  g_assert_cmpint (minimum, ==, 41 * FONT_SIZE / 2);
  g_object_unref (context);
}

/* How wide the other charts have to be, and what a radar needs for a long word beside it. */
static void
test_other_widths (void)
{
  static const struct
  {
    VocChartData *(*create) (double value);
    int minimum;
    int natural;
  } CASES[] = {
    { create_ring, VOC_CHART_RING_SIZE, VOC_CHART_RING_SIZE },
    { create_bar, 120, 300 },
    { create_axis, 200, 400 },
    { create_shares, 120, 300 },
    { create_radar, 168, 420 },
  };
  PangoContext *context = create_context (FALSE);
  g_autoptr (VocChartData) radar = create_radar (40);
  int minimum, natural;

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (VocChartData) data = CASES[i].create (40);

      voc_chart_data_measure (data, context, &minimum, &natural);
      g_assert_cmpint (minimum, ==, CASES[i].minimum);
      g_assert_cmpint (natural, ==, CASES[i].natural);
    }
  voc_chart_data_add_mark (radar, "an extraordinarilyunbreakablewordlikethisone", 4);
  voc_chart_data_measure (radar, context, &minimum, &natural);
  g_assert_cmpint (minimum, ==, (int) ceil (41 * FONT_SIZE / 2 * VOC_CHART_SMALL) + 4 * 6);
  g_object_unref (context);
}

/* A font in points is larger on a screen with more dots. */
static void
test_points (void)
{
  PangoContext *context = create_context (FALSE);
  PangoFontDescription *font = pango_font_description_from_string ("Vocation Box 12");
  VocCanvas canvas = { context, 200, FALSE };
  int widths[2];

  pango_context_set_font_description (context, font);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (PangoLayout) layout = NULL;
      g_autoptr (PangoLayout) twice = NULL;

      pango_cairo_context_set_resolution (context, i == 0 ? 72 : 144);
      layout = voc_canvas_create_layout (&canvas, "abcd", 1, FALSE);
      twice = voc_canvas_create_layout (&canvas, "abcd", 2, FALSE);
      widths[i] = voc_layout_get_width (layout);
      g_assert_cmpint (voc_layout_get_width (twice), ==, 2 * widths[i]);
    }
  g_assert_cmpint (widths[0], ==, 4 * 6);
  g_assert_cmpint (widths[1], ==, 2 * widths[0]);
  pango_font_description_free (font);
  g_object_unref (context);
}

static cairo_surface_t *
paint (const VocPicture *picture)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                                         (int) voc_picture_get_width (picture),
                                                         (int) voc_picture_get_height (picture));
  cairo_t *cr = cairo_create (surface);

  voc_picture_paint_cairo (picture, cr, &palette);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);

  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guchar *row = cairo_image_surface_get_data (surface) +
                      y * cairo_image_surface_get_stride (surface);

  g_assert_cmpint (x, <, cairo_image_surface_get_width (surface));
  g_assert_cmpint (y, <, cairo_image_surface_get_height (surface));

  return ((const guint32 *) (gconstpointer) row)[x];
}

/* Values lie where they should, seen in what cairo has painted. */
static void
test_cairo (void)
{
  g_autoptr (VocChartData) gauge = create_gauge (75);
  g_autoptr (VocChartData) bar = create_bar (50);
  cairo_surface_t *surface;

  for (guint rtl = 0; rtl < 2; rtl++)
    {
      g_autoptr (VocPicture) arc = draw (gauge, 400, rtl, FALSE);
      g_autoptr (VocPicture) line = draw (bar, 300, rtl, FALSE);

      /* At the left, at the top and at the right of the arc: at 12.5, 50 and 87.5. */
      surface = paint (arc);
      g_assert_cmphex (get_pixel (surface, rtl ? 360 : 40, 200), ==, 0xff0000ff);
      g_assert_cmphex (get_pixel (surface, 200, 40), ==, 0xff0000ff);
      g_assert_cmphex (get_pixel (surface, rtl ? 40 : 360, 200) >> 24, ==, 0x26);
      g_assert_cmphex (get_pixel (surface, 200, 290), ==, 0);
      cairo_surface_destroy (surface);

      /* Below a line of words and a space of 6. */
      surface = paint (line);
      g_assert_cmphex (get_pixel (surface, rtl ? 200 : 100, 23), ==, 0xff0000ff);
      g_assert_cmphex (get_pixel (surface, rtl ? 50 : 250, 23) >> 24, ==, 0x26);
      cairo_surface_destroy (surface);
    }
}

/* Eight patterns, no two of them alike without their colour. */
static void
test_patterns (void)
{
  g_autoptr (VocChartData) data = voc_chart_data_new (VOC_CHART_SHARES, NULL);
  g_autoptr (VocPicture) picture = NULL;
  cairo_surface_t *surface;

  for (guint i = 0; i < 10; i++)
    voc_chart_data_add_mark (data, "part", 10);
  picture = draw (data, 420, FALSE, FALSE);
  surface = paint (picture);
  for (guint i = 0; i < 9; i++)
    for (guint j = 0; j < i; j++)
      {
        guint n_different = 0;

        for (guint x = 0; x < 40; x++)
          for (guint y = 0; y < 24; y++)
            if (get_pixel (surface, 42 * i + x, y) != get_pixel (surface, 42 * j + x, y))
              n_different++;
        if (i == 8 && j == 0)
          g_assert_cmpuint (n_different, <, 0.01 * 40 * 24);
        else
          g_assert_cmpuint (n_different, >, 0.03 * 40 * 24);
      }
  cairo_surface_destroy (surface);
}

/* No word lies on another, and none out of the scale. */
static void
assert_placed (const VocTickPlace *places,
               guint               n_places,
               double              width)
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

  g_assert_cmpuint (voc_ticks_place (apart, G_N_ELEMENTS (apart), 300), ==, 1);
  assert_placed (apart, G_N_ELEMENTS (apart), 300);
  g_assert_cmpuint (voc_ticks_place (same, G_N_ELEMENTS (same), 300), ==, 3);
  assert_placed (same, G_N_ELEMENTS (same), 300);
  /* A staircase: each is below all that are left of it, so that no line runs through words. */
  g_assert_cmpuint (voc_ticks_place (close, G_N_ELEMENTS (close), 300), ==, 4);
  assert_placed (close, G_N_ELEMENTS (close), 300);
  g_assert_cmpuint (close[0].row, <, close[3].row);
  g_assert_cmpuint (close[3].row, <, close[1].row);
  g_assert_cmpuint (close[1].row, <, close[2].row);
  g_assert_cmpuint (voc_ticks_place (wide, G_N_ELEMENTS (wide), 300), ==, 2);
  assert_placed (wide, G_N_ELEMENTS (wide), 300);
  g_assert_cmpuint (voc_ticks_place (NULL, 0, 300), ==, 0);

  for (guint round = 0; round < 2000; round++)
    {
      VocTickPlace places[6];
      guint n_places = g_test_rand_int_range (1, 7);

      for (guint i = 0; i < n_places; i++)
        places[i] = (VocTickPlace) { g_test_rand_int_range (0, 301),
                                     g_test_rand_int_range (40, 160), 0, 0 };
      g_assert_cmpuint (voc_ticks_place (places, n_places, 300), <=, n_places);
      assert_placed (places, n_places, 300);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *fonts = NULL;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  fonts = g_test_build_filename (G_TEST_DIST, "data", "fonts", "fonts.conf", NULL);
  g_setenv ("FONTCONFIG_FILE", fonts, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strconcat ("/chart/golden/", goldens[i].name, NULL);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }
  g_test_add_func ("/chart/map-areas", test_map_areas);
  g_test_add_func ("/chart/mirrored", test_mirrored);
  g_test_add_func ("/chart/crowded", test_crowded);
  g_test_add_func ("/chart/areas", test_areas);
  g_test_add_func ("/chart/widths", test_widths);
  g_test_add_func ("/chart/widths/others", test_other_widths);
  g_test_add_func ("/chart/cairo", test_cairo);
  g_test_add_func ("/chart/patterns", test_patterns);
  g_test_add_func ("/chart/tick-places", test_tick_places);
  g_test_add_func ("/chart/points", test_points);

  return g_test_run ();
}
