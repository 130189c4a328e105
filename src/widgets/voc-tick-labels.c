/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-tick-labels.h"

#include <math.h>

#include "voc-drawing.h"
#include "voc-mark.h"

#define GAP 10
#define PAD 4
#define TICK 5
#define WIDEST 10000
/* Up to so many labels every choice of sides is tried. */
#define MANY 6

/**
 * VocTickLabels:
 *
 * The names and values of ticks under a scale, in as many rows as they need, each on a line that
 * leads up to its tick. The scale lies right above and has the same width.
 *
 * ## CSS nodes
 *
 * `ticks`, in whose font and colour the names are.
 *
 * ## Accessibility
 *
 * Passed over: the scale tells the names and values.
 */
struct _VocTickLabels
{
  GtkWidget parent_instance;

  GListModel *marks; /* (owned) (nullable) (element-type VocMark) */
};

G_DEFINE_FINAL_TYPE (VocTickLabels, voc_tick_labels, GTK_TYPE_WIDGET)

static gboolean
overlaps (const VocTickPlace *place,
          const VocTickPlace *other)
{
  return place->start < other->start + other->width + GAP &&
         other->start < place->start + place->width + GAP;
}

static gboolean
is_crossed (const VocTickPlace *place,
            float               at)
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
           float          width,
           gboolean       left_first)
{
  const float right = place->at + PAD;
  const float left = place->at - PAD - place->width;
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
                float         width,
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
 * voc_tick_labels_place:
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
voc_tick_labels_place (VocTickPlace *places,
                       guint         n_places,
                       float         width)
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

static PangoLayout *
create_layout (VocTickLabels *self,
               VocMark       *mark)
{
  g_autofree char *text = voc_mark_dup_text (mark);

  return gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
}

static guint
get_n_marks (VocTickLabels *self)
{
  return self->marks != NULL ? g_list_model_get_n_items (self->marks) : 0;
}

/* Places all labels; gives the number of rows and the height of one. */
static guint
lay_out (VocTickLabels *self,
         VocTickPlace  *places,
         float          width,
         int           *row_height)
{
  gboolean rtl = voc_drawing_is_rtl (GTK_WIDGET (self));

  *row_height = 0;
  for (guint i = 0; i < get_n_marks (self); i++)
    {
      g_autoptr (VocMark) mark = g_list_model_get_item (self->marks, i);
      g_autoptr (PangoLayout) layout = create_layout (self, mark);
      float share = voc_mark_get_value (mark) / 100;
      int words, height;

      pango_layout_get_pixel_size (layout, &words, &height);
      places[i].at = width * (rtl ? 1 - share : share);
      places[i].width = MIN (words, width);
      *row_height = MAX (*row_height, height + 2);
    }

  return voc_tick_labels_place (places, get_n_marks (self), width);
}

static GtkSizeRequestMode
voc_tick_labels_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_tick_labels_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  VocTickLabels *self = VOC_TICK_LABELS (widget);
  g_autofree VocTickPlace *places = g_new0 (VocTickPlace, get_n_marks (self) + 1);
  int row_height;
  guint n_rows;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || get_n_marks (self) == 0)
    return;

  n_rows = lay_out (self, places, for_size < 0 ? WIDEST : for_size, &row_height);
  *minimum = *natural = TICK + n_rows * row_height;
}

static void
draw_label (VocTickLabels      *self,
            GtkSnapshot        *snapshot,
            VocMark            *mark,
            const VocTickPlace *place,
            int                 row_height)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float line = voc_drawing_is_high_contrast (widget) ? 2 : 1;
  float edge = gtk_widget_get_width (widget) - line;
  float top = TICK + (float) place->row * row_height;
  gboolean beside = !is_crossed (place, place->at);
  g_autoptr (PangoLayout) layout = create_layout (self, mark);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  pango_layout_set_width (layout, (int) ceilf (place->width) * PANGO_SCALE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (CLAMP (place->at - line / 2, 0, MAX (edge, 0)), 0,
                                                  line, beside ? top + row_height - 4 : top));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (place->start, top));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
voc_tick_labels_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  VocTickLabels *self = VOC_TICK_LABELS (widget);
  g_autofree VocTickPlace *places = g_new0 (VocTickPlace, get_n_marks (self) + 1);
  int row_height;

  lay_out (self, places, gtk_widget_get_width (widget), &row_height);
  for (guint i = 0; i < get_n_marks (self); i++)
    {
      g_autoptr (VocMark) mark = g_list_model_get_item (self->marks, i);

      draw_label (self, snapshot, mark, &places[i], row_height);
    }
}

static void
voc_tick_labels_dispose (GObject *object)
{
  g_clear_object (&VOC_TICK_LABELS (object)->marks);

  G_OBJECT_CLASS (voc_tick_labels_parent_class)->dispose (object);
}

static void
voc_tick_labels_class_init (VocTickLabelsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_tick_labels_dispose;
  widget_class->get_request_mode = voc_tick_labels_get_request_mode;
  widget_class->measure = voc_tick_labels_measure;
  widget_class->snapshot = voc_tick_labels_snapshot;

  gtk_widget_class_set_css_name (widget_class, "ticks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NONE);
}

static void
voc_tick_labels_init (VocTickLabels *self)
{
  voc_drawing_follow_contrast (GTK_WIDGET (self));
}

/**
 * voc_tick_labels_new:
 *
 * Makes the labels of ticks.
 *
 * Returns: (transfer floating): new labels
 */
GtkWidget *
voc_tick_labels_new (void)
{
  return g_object_new (VOC_TYPE_TICK_LABELS, NULL);
}

/**
 * voc_tick_labels_set_marks:
 * @self: labels
 * @marks: (nullable): a list of [class@Mark]
 *
 * Sets what is labelled. The scale calls it again when the list changes.
 */
void
voc_tick_labels_set_marks (VocTickLabels *self,
                           GListModel    *marks)
{
  g_return_if_fail (VOC_IS_TICK_LABELS (self));

  g_set_object (&self->marks, marks);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
