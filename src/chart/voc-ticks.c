/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "voc-chart-private.h"

/* The names and values of ticks under a scale, in as many rows as they need, each on a line that leads
 * up to its tick. */

#define GAP 10
#define PAD 4
#define TICK 5
/* Up to so many labels every choice of sides is tried. */
#define MANY 6

static gboolean
overlaps (const VocTickPlace *place,
          const VocTickPlace *other)
{
  return place->start < other->start + other->width + GAP &&
         other->start < place->start + place->width + GAP;
}

static gboolean
is_crossed (const VocTickPlace *place,
            double               at)
{
  return at > place->start - PAD + 1 && at < place->start + place->width + PAD - 1;
}

/* How many lines cross words if @place stands where it says, beside those placed before; words on
 * words count more. */
static guint
count_faults (const VocTickPlace *place,
              VocTickPlace      **placed,
              guint               n_placed)
{
  guint faults = 0;

  for (guint i = 0; i < n_placed; i++)
    {
      const VocTickPlace *other = placed[i];

      if (other->row == place->row && overlaps (place, other))
        faults += 1000;
      if (other->row > place->row && is_crossed (place, other->at))
        faults++;
      if (other->row < place->row && is_crossed (other, place->at))
        faults++;
    }

  return faults;
}

/* Finds the best row: beside the line on the side that is asked for, on the other if there is no
 * room, across the line if neither has any. */
static guint
place_one (VocTickPlace  *place,
           VocTickPlace **placed,
           guint          n_placed,
           double          width,
           gboolean       left_first)
{
  const double right = place->at + PAD;
  const double left = place->at - PAD - place->width;
  gboolean fits_right = right + place->width <= width;
  guint least = G_MAXUINT;
  guint best = 0;

  if (left >= 0 && (left_first || !fits_right))
    place->start = left;
  else if (fits_right)
    place->start = right;
  else
    place->start = CLAMP (place->at - place->width / 2, 0, MAX (width - place->width, 0));

  for (place->row = 0; place->row <= n_placed; place->row++)
    {
      guint faults = count_faults (place, placed, n_placed);

      if (faults < least)
        {
          least = faults;
          best = place->row;
        }
    }
  place->row = best;

  return least;
}

static int
compare_at (gconstpointer a,
            gconstpointer b,
            gpointer      user_data)
{
  const VocTickPlace *first = *(const VocTickPlace *const *) a;
  const VocTickPlace *second = *(const VocTickPlace *const *) b;
  int sign = GPOINTER_TO_INT (user_data);

  return first->at < second->at ? -sign : first->at > second->at ? sign : 0;
}

/* The bits of @sides say on which side of its line each label is. */
static guint
place_in_order (VocTickPlace *places,
                guint         n_places,
                double         width,
                int           sign,
                guint         sides)
{
  g_autofree VocTickPlace **order = g_new (VocTickPlace *, n_places);
  guint faults = 0;
  guint last = 0;

  for (guint i = 0; i < n_places; i++)
    order[i] = &places[i];
  g_sort_array (order, n_places, sizeof (VocTickPlace *), compare_at, GINT_TO_POINTER (sign));
  for (guint i = 0; i < n_places; i++)
    {
      gboolean left_first = i < MANY && (sides >> i & 1) != 0;

      faults += place_one (order[i], order, i, width, left_first);
      last = MAX (last, order[i]->row);
    }

  return faults * 100 + last;
}

/**
 * voc_ticks_place:
 * @places: (array length=n_places) (inout): ticks, in any order
 * @n_places: how many
 * @width: the width of the scale
 *
 * Finds for each label a place where it covers no other and, if there is such a place, where no
 * line runs through words, in as few rows as that needs.
 *
 * Returns: the number of rows
 */
guint
voc_ticks_place (VocTickPlace *places,
                       guint         n_places,
                       double         width)
{
  guint least = G_MAXUINT;
  guint best_sides = 0;
  guint n_rows = 0;
  int best_sign = 1;

  if (n_places == 0)
    return 0;

  /* Words beside their lines make a staircase; which way down is better depends on the ticks. */
  for (guint sides = 0; sides < 1u << MIN (n_places, MANY); sides++)
    for (int sign = -1; sign <= 1; sign += 2)
      {
        guint cost = place_in_order (places, n_places, width, sign, sides);

        if (cost >= least)
          continue;

        least = cost;
        best_sides = sides;
        best_sign = sign;
      }
  place_in_order (places, n_places, width, best_sign, best_sides);
  for (guint i = 0; i < n_places; i++)
    n_rows = MAX (n_rows, places[i].row + 1);

  return n_rows;
}

static void
draw_tick (const VocCanvas    *self,
           VocPicture         *picture,
           PangoLayout        *layout,
           const VocTickPlace *place,
           double              y,
           int                 row_height)
{
  double line = self->high_contrast ? 2 : 1;
  double top = y + TICK + (double) place->row * row_height;
  gboolean beside = !is_crossed (place, place->at);
  double x = CLAMP (place->at - line / 2, 0, MAX (self->width - line, 0));

  voc_picture_add_rect (picture, x, y, line, (beside ? top + row_height - 4 : top) - y, 0);
  voc_picture_fill (picture, VOC_ROLE_TEXT);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  voc_canvas_wrap (self, layout, place->width, 0);
  voc_picture_add_text (picture, VOC_ROLE_TEXT, layout, place->start, top, place->width, 0);
}

/* Labels the marks of a scale that ends at @y. Gives the height. */
double
voc_ticks_draw (const VocCanvas *self,
                VocPicture      *picture,
                VocChartData    *data,
                double           y)
{
  guint n_marks = data->marks->len;
  g_autofree VocTickPlace *places = g_new0 (VocTickPlace, n_marks + 1);
  g_autoptr (GPtrArray) layouts = g_ptr_array_new_with_free_func (g_object_unref);
  int row_height = 0;
  guint n_rows;

  if (n_marks == 0)
    return 0;

  for (guint i = 0; i < n_marks; i++)
    {
      const VocChartMark *mark = &g_array_index (data->marks, VocChartMark, i);
      g_autofree char *text = voc_chart_mark_dup_text (mark);
      PangoLayout *layout = voc_canvas_create_layout (self, text, VOC_CHART_SMALL, FALSE);

      g_ptr_array_add (layouts, layout);
      places[i].at = self->width * mark->value / 100;
      places[i].width = MIN (voc_layout_get_width (layout), self->width);
      row_height = MAX (row_height, voc_layout_get_height (layout) + 2);
    }

  n_rows = voc_ticks_place (places, n_marks, self->width);
  for (guint i = 0; i < n_marks; i++)
    draw_tick (self, picture, layouts->pdata[i], &places[i], y, row_height);

  return TICK + n_rows * row_height;
}
