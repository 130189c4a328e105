/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <math.h>

#include "voc-chart-private.h"

/* How a whole is made up: its parts side by side in one bar, each in a pattern of its own, with name and
 * share in a legend below. Shares are percentages; if they are less than 100 together, the rest of the
 * bar stays empty. */

#define THICKNESS 24
#define GAP 2
#define SPACING 9
#define KEY 14
#define KEY_GAP 6
#define CHILD_SPACING 18
#define LINE_SPACING 6
#define STEP 6
/* So far lines keep from the edge, which is drawn over their ends. */
#define EDGE 0.75

/* Neighbours differ in lightness and in their lines. */
typedef enum
{
  PATTERN_SOLID,
  PATTERN_RISING,
  PATTERN_SOFT,
  PATTERN_DOTS,
  PATTERN_UPRIGHT,
  PATTERN_FALLING,
  PATTERN_LEVEL,
  PATTERN_CROSSED,
} Pattern;

#define N_PATTERNS (PATTERN_CROSSED + 1)

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} Box;

/* A line within the box, from @x at its bottom to the top, as far to the right as it is high. */
static void
add_slanted (VocPicture *picture,
             const Box  *box,
             double      x,
             gboolean    rising)
{
  double from = MAX (EDGE - x, EDGE);
  double to = MIN (box->width - EDGE - x, box->height - EDGE);
  double foot = rising ? box->y + box->height : box->y;
  double sign = rising ? -1 : 1;

  if (to <= from)
    return;

  voc_picture_move_to (picture, box->x + x + from, foot + sign * from);
  voc_picture_line_to (picture, box->x + x + to, foot + sign * to);
}

static void
add_lines (VocPicture *picture,
           const Box  *box,
           Pattern     pattern)
{
  double right = box->x + box->width - EDGE;
  double bottom = box->y + box->height - EDGE;

  for (double x = STEP / 2 - box->height; x < box->width; x += STEP)
    {
      if (pattern == PATTERN_RISING || pattern == PATTERN_CROSSED)
        add_slanted (picture, box, x, TRUE);
      if (pattern == PATTERN_FALLING || pattern == PATTERN_CROSSED)
        add_slanted (picture, box, x, FALSE);
    }
  for (double x = box->x + STEP / 2; x < right && pattern == PATTERN_UPRIGHT; x += STEP)
    {
      voc_picture_move_to (picture, x, box->y + EDGE);
      voc_picture_line_to (picture, x, bottom);
    }
  for (double y = box->y + STEP / 2; y < bottom && pattern == PATTERN_LEVEL; y += STEP)
    {
      voc_picture_move_to (picture, box->x + EDGE, y);
      voc_picture_line_to (picture, right, y);
    }
  for (double x = box->x + STEP / 2; x < right && pattern == PATTERN_DOTS; x += STEP)
    for (double y = box->y + STEP / 2; y < bottom; y += STEP)
      voc_picture_add_rect (picture, x - 1, y - 1, MIN (2, right - x + 1), 2, 1);
}

/* Patterns begin where reading begins. */
static void
add_swatch (VocPicture      *picture,
            const VocCanvas *canvas,
            const Box       *box,
            Pattern          pattern)
{
  VocRole role = pattern == PATTERN_SOLID  ? VOC_ROLE_ACCENT
                 : pattern == PATTERN_SOFT ? VOC_ROLE_BAND
                                           : VOC_ROLE_TRACK;

  voc_picture_add_rect (picture, box->x, box->y, box->width, box->height, 2);
  voc_picture_fill (picture, role);
  if (role == VOC_ROLE_TRACK)
    {
      add_lines (picture, box, pattern);
      voc_picture_stroke (picture, VOC_ROLE_ACCENT,
                          (VocStroke) { .width = canvas->high_contrast ? 2 : 1.5 });
    }
  if (box->width <= 1)
    return;

  voc_picture_add_rect (picture, box->x + 0.5, box->y + 0.5, box->width - 1, box->height - 1, 1.5);
  voc_picture_stroke (picture, VOC_ROLE_ACCENT, (VocStroke) { .width = 1 });
}

char *
voc_shares_dup_text (const VocChartMark *part)
{
  g_autofree char *share = g_strdup_printf ("%.0f", part->value);

  /* Translators: the name of a part, then its share of the whole: "communication 34 %" */
  return g_strdup_printf (_("%s %s %%"), part->label, share);
}

static double
get_whole (VocChartData *data)
{
  double sum = 0;

  for (guint i = 0; i < data->marks->len; i++)
    sum += g_array_index (data->marks, VocChartMark, i).value;

  return MAX (sum, 100);
}

static void
add_parts (VocPicture      *picture,
           const VocCanvas *canvas,
           VocChartData    *data)
{
  double whole = get_whole (data);
  double done = 0;

  voc_picture_add_rect (picture, 0, 0, canvas->width, THICKNESS, 2);
  voc_picture_fill (picture, VOC_ROLE_TRACK);
  for (guint i = 0; i < data->marks->len; i++)
    {
      const VocChartMark *part = &g_array_index (data->marks, VocChartMark, i);
      g_autofree char *text = voc_shares_dup_text (part);
      double from = round (canvas->width * done / whole);
      double to = round (canvas->width * (done + part->value) / whole);
      Box box = { from, 0, MAX (to - from - (to < canvas->width ? GAP : 0), 1), THICKNESS };

      done += part->value;
      add_swatch (picture, canvas, &box, i % N_PATTERNS);
      voc_picture_add_area (picture, from, 0, box.width, THICKNESS, text);
    }
}

/* As many beside each other as there is room for. Gives the bottom. */
static double
add_legend (VocPicture      *picture,
            const VocCanvas *canvas,
            VocChartData    *data,
            double           y)
{
  double x = 0;
  double height = 0;

  for (guint i = 0; i < data->marks->len; i++)
    {
      g_autofree char *text = voc_shares_dup_text (&g_array_index (data->marks, VocChartMark, i));
      g_autoptr (PangoLayout) layout = voc_canvas_create_layout (canvas, text, VOC_CHART_SMALL,
                                                                 FALSE);
      double room = MIN (voc_layout_get_width (layout), canvas->width - KEY - KEY_GAP);
      double tall;

      if (x > 0 && x + KEY + KEY_GAP + room > canvas->width)
        {
          y += height + LINE_SPACING;
          x = height = 0;
        }
      voc_canvas_wrap (canvas, layout, room, 0);
      tall = MAX (voc_layout_get_height (layout), KEY);
      add_swatch (picture, canvas, &(Box) { x, y + floor ((tall - KEY) / 2), KEY, KEY },
                  i % N_PATTERNS);
      voc_picture_add_text (picture, VOC_ROLE_TEXT, layout, x + KEY + KEY_GAP, y, room, 0);
      height = MAX (height, tall);
      x += KEY + KEY_GAP + room + CHILD_SPACING;
    }

  return y + height;
}

VocPicture *
voc_shares_draw (VocChartData    *data,
                 const VocCanvas *canvas,
                 double           shown)
{
  VocPicture *picture = voc_canvas_create_picture (canvas);

  add_parts (picture, canvas, data);
  voc_picture_set_height (picture, ceil (add_legend (picture, canvas, data, THICKNESS + SPACING)));

  return picture;
}
