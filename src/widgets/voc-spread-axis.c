/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-spread-axis.h"

#include <glib/gi18n.h>

#include "voc-drawing.h"
#include "voc-mark.h"
#include "voc-tick-labels.h"

#define NARROWEST 200
#define NATURAL 400
#define WIDEST 10000
/* How far the diamond reaches from the axis. */
#define REACH 8
#define DOT 4
#define GAP 12

/**
 * VocSpreadAxis:
 *
 * Where several sources see the same thing on one axis from 0 to 100: a dot with its name for each,
 * and a diamond with a soft band for one's own value, named above. Words at both ends say what the
 * axis means. What is not known has no place here; the page lists it.
 *
 * ## CSS nodes
 *
 * ```
 * spreadaxis
 * ├── label.own
 * ├── ticks
 * ├── label.end
 * ╰── label.end
 * ```
 *
 * Diamond and band have the colour of the node.
 *
 * ## Accessibility
 *
 * An image, named by the title; its description lists all values.
 */
struct _VocSpreadAxis
{
  GtkWidget parent_instance;

  GtkWidget *own_label;
  GtkWidget *tick_labels;
  GtkWidget *low_label;
  GtkWidget *high_label;

  char *title;       /* (owned) (nullable) */
  char *own_text;    /* (owned) (nullable) */
  char *low_text;    /* (owned) (nullable) */
  char *high_text;   /* (owned) (nullable) */
  GListModel *ticks; /* (owned) (nullable) (element-type VocMark) */
  double value;
  double band_low;
  double band_high;
};

G_DEFINE_FINAL_TYPE (VocSpreadAxis, voc_spread_axis, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_TITLE = 1,
  PROP_VALUE,
  PROP_BAND_LOW,
  PROP_BAND_HIGH,
  PROP_OWN_TEXT,
  PROP_TICKS,
  PROP_LOW_TEXT,
  PROP_HIGH_TEXT,
} VocSpreadAxisProperty;

static GParamSpec *properties[PROP_HIGH_TEXT + 1];

static gboolean
is_known (VocSpreadAxis *self)
{
  return self->value >= 0;
}

static gboolean
has_band (VocSpreadAxis *self)
{
  return is_known (self) && self->band_high > self->band_low;
}

static char *
dup_own (VocSpreadAxis *self)
{
  g_autoptr (VocMark) mark = NULL;

  if (!is_known (self))
    return g_strdup ("");
  if (self->own_text == NULL)
    return g_strdup_printf ("%.0f", self->value);

  mark = voc_mark_new (self->own_text, self->value);

  return voc_mark_dup_text (mark);
}

static char *
dup_description (VocSpreadAxis *self,
                 const char    *own)
{
  g_autofree char *ticks = voc_mark_dup_list_text (self->ticks);
  g_autofree char *low = g_strdup_printf ("%.0f", MAX (self->band_low, 0));
  g_autofree char *high = g_strdup_printf ("%.0f", MIN (self->band_high, 100));
  g_autofree char *first = has_band (self)
                             /* Translators: "This model: 62, between 54 and 70" */
                             ? g_strdup_printf (_("%s, between %s and %s"), own, low, high)
                             : g_strdup (own);

  if (!is_known (self))
    return g_steal_pointer (&ticks);

  return g_strjoin ("\n", first, ticks, NULL);
}

static void
show_text (GtkWidget  *label,
           const char *text)
{
  gtk_label_set_label (GTK_LABEL (label), text != NULL ? text : "");
  gtk_widget_set_visible (label, text != NULL && *text != '\0');
}

/* Everything that follows from the properties. */
static void
update (VocSpreadAxis *self)
{
  g_autofree char *own = dup_own (self);
  g_autofree char *description = dup_description (self, own);
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  g_assert (VOC_IS_SPREAD_AXIS (self));

  show_text (self->own_label, own);
  show_text (self->low_label, self->low_text);
  show_text (self->high_label, self->high_text);
  voc_tick_labels_set_marks (VOC_TICK_LABELS (self->tick_labels), self->ticks);
  voc_accessible_set_text (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, self->title);
  voc_accessible_set_text (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/* The words at the ends have one half each. */
static int
measure_ends (VocSpreadAxis *self,
              int            width)
{
  int half = MAX ((width - GAP) / 2, 0);

  return MAX (voc_drawing_measure (self->low_label, GTK_ORIENTATION_VERTICAL, half),
              voc_drawing_measure (self->high_label, GTK_ORIENTATION_VERTICAL, half));
}

static float
get_axis (VocSpreadAxis *self)
{
  return voc_drawing_measure (self->own_label, GTK_ORIENTATION_VERTICAL, -1) + REACH + 2;
}

static float
get_x (VocSpreadAxis *self,
       double         value,
       float          width)
{
  float share = CLAMP (value, 0, 100) / 100;

  return voc_drawing_is_rtl (GTK_WIDGET (self)) ? width * (1 - share) : width * share;
}

static GtkSizeRequestMode
voc_spread_axis_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_spread_axis_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  VocSpreadAxis *self = VOC_SPREAD_AXIS (widget);
  /* Without a width the least height is asked for, which is that of the widest. */
  int width = for_size < 0 ? WIDEST : MAX (for_size, NARROWEST);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = NARROWEST;
      *natural = NATURAL;
    }
  else
    *minimum = *natural = get_axis (self) + REACH +
                          voc_drawing_measure (self->tick_labels, orientation, width) +
                          measure_ends (self, width);
}

static void
voc_spread_axis_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  VocSpreadAxis *self = VOC_SPREAD_AXIS (widget);
  gboolean rtl = voc_drawing_is_rtl (widget);
  int top = get_axis (self) + DOT;
  int ticks = voc_drawing_measure (self->tick_labels, GTK_ORIENTATION_VERTICAL, width);
  int ends = measure_ends (self, width);
  int half = MAX ((width - GAP) / 2, 0);
  int own = MIN (voc_drawing_measure (self->own_label, GTK_ORIENTATION_HORIZONTAL, -1), width);
  int x = CLAMP (get_x (self, self->value, width) - own / 2, 0, MAX (width - own, 0));

  voc_drawing_allocate (self->own_label, x, 0, own,
                        voc_drawing_measure (self->own_label, GTK_ORIENTATION_VERTICAL, -1));
  voc_drawing_allocate (self->tick_labels, 0, top, width, ticks);
  top += ticks + REACH - DOT;
  voc_drawing_allocate (self->low_label, rtl ? width - half : 0, top, half, ends);
  voc_drawing_allocate (self->high_label, rtl ? 0 : width - half, top, half, ends);
}

static void
draw_axis (VocSpreadAxis *self,
           GtkSnapshot   *snapshot,
           float          width,
           float          y)
{
  float line = voc_drawing_is_high_contrast (GTK_WIDGET (self)) ? 3 : 2;
  GdkRGBA color;

  gtk_widget_get_color (self->tick_labels, &color);
  color.alpha *= 0.5f;
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (0, y - line / 2, width, line));
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (0, y - DOT, line, 2 * DOT));
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (width - line, y - DOT, line, 2 * DOT));
}

static void
draw_dots (VocSpreadAxis *self,
           GtkSnapshot   *snapshot,
           float          width,
           float          y)
{
  guint n_ticks = self->ticks != NULL ? g_list_model_get_n_items (self->ticks) : 0;
  GdkRGBA color;

  gtk_widget_get_color (self->tick_labels, &color);
  for (guint i = 0; i < n_ticks; i++)
    {
      g_autoptr (VocMark) mark = g_list_model_get_item (self->ticks, i);
      float x = CLAMP (get_x (self, voc_mark_get_value (mark), width), DOT, width - DOT);
      graphene_rect_t dot = GRAPHENE_RECT_INIT (x - DOT, y - DOT, 2 * DOT, 2 * DOT);

      voc_drawing_fill (snapshot, &dot, DOT, &color);
    }
}

static void
draw_own (VocSpreadAxis *self,
          GtkSnapshot   *snapshot,
          float          width,
          float          y)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA color = voc_drawing_get_tone (widget, VOC_TONE_BAND);
  float x = CLAMP (get_x (self, self->value, width), REACH, width - REACH);
  GskPathBuilder *builder;
  g_autoptr (GskPath) path = NULL;

  if (has_band (self))
    {
      float low = get_x (self, self->band_low, width);
      float high = get_x (self, self->band_high, width);
      graphene_rect_t band = GRAPHENE_RECT_INIT (MIN (low, high), y - DOT - 1, ABS (high - low),
                                                 2 * DOT + 2);

      voc_drawing_fill (snapshot, &band, 3, &color);
      color = voc_drawing_get_tone (widget, VOC_TONE_VALUE);
      if (voc_drawing_is_high_contrast (widget))
        voc_drawing_outline (snapshot, &band, 3, &color);
    }

  builder = gsk_path_builder_new ();
  gsk_path_builder_move_to (builder, x, y - REACH);
  gsk_path_builder_line_to (builder, x + REACH, y);
  gsk_path_builder_line_to (builder, x, y + REACH);
  gsk_path_builder_line_to (builder, x - REACH, y);
  gsk_path_builder_close (builder);
  path = gsk_path_builder_free_to_path (builder);
  color = voc_drawing_get_tone (widget, VOC_TONE_VALUE);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &color);
}

static void
voc_spread_axis_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  VocSpreadAxis *self = VOC_SPREAD_AXIS (widget);
  float width = gtk_widget_get_width (widget);
  float y = get_axis (self);

  draw_axis (self, snapshot, width, y);
  /* Where the diamond covers a dot, the line below still says where it is. */
  draw_dots (self, snapshot, width, y);
  if (is_known (self))
    draw_own (self, snapshot, width, y);

  GTK_WIDGET_CLASS (voc_spread_axis_parent_class)->snapshot (widget, snapshot);
}

static void
voc_spread_axis_dispose (GObject *object)
{
  VocSpreadAxis *self = VOC_SPREAD_AXIS (object);

  g_clear_pointer (&self->own_label, gtk_widget_unparent);
  g_clear_pointer (&self->tick_labels, gtk_widget_unparent);
  g_clear_pointer (&self->low_label, gtk_widget_unparent);
  g_clear_pointer (&self->high_label, gtk_widget_unparent);
  g_clear_object (&self->ticks);

  G_OBJECT_CLASS (voc_spread_axis_parent_class)->dispose (object);
}

static void
voc_spread_axis_finalize (GObject *object)
{
  VocSpreadAxis *self = VOC_SPREAD_AXIS (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->own_text, g_free);
  g_clear_pointer (&self->low_text, g_free);
  g_clear_pointer (&self->high_text, g_free);

  G_OBJECT_CLASS (voc_spread_axis_parent_class)->finalize (object);
}

static void
voc_spread_axis_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VocSpreadAxis *self = VOC_SPREAD_AXIS (object);

  switch ((VocSpreadAxisProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_VALUE:
      g_value_set_double (value, self->value);
      break;
    case PROP_BAND_LOW:
      g_value_set_double (value, self->band_low);
      break;
    case PROP_BAND_HIGH:
      g_value_set_double (value, self->band_high);
      break;
    case PROP_OWN_TEXT:
      g_value_set_string (value, self->own_text);
      break;
    case PROP_TICKS:
      g_value_set_object (value, self->ticks);
      break;
    case PROP_LOW_TEXT:
      g_value_set_string (value, self->low_text);
      break;
    case PROP_HIGH_TEXT:
      g_value_set_string (value, self->high_text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_spread_axis_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocSpreadAxis *self = VOC_SPREAD_AXIS (object);
  gboolean changed = FALSE;

  switch ((VocSpreadAxisProperty) prop_id)
    {
    case PROP_TITLE:
      changed = g_set_str (&self->title, g_value_get_string (value));
      break;
    case PROP_VALUE:
      changed = self->value != g_value_get_double (value);
      self->value = g_value_get_double (value);
      break;
    case PROP_BAND_LOW:
      changed = self->band_low != g_value_get_double (value);
      self->band_low = g_value_get_double (value);
      break;
    case PROP_BAND_HIGH:
      changed = self->band_high != g_value_get_double (value);
      self->band_high = g_value_get_double (value);
      break;
    case PROP_OWN_TEXT:
      changed = g_set_str (&self->own_text, g_value_get_string (value));
      break;
    case PROP_TICKS:
      changed = voc_drawing_watch_list (GTK_WIDGET (self), &self->ticks,
                                        g_value_get_object (value), G_CALLBACK (update));
      break;
    case PROP_LOW_TEXT:
      changed = g_set_str (&self->low_text, g_value_get_string (value));
      break;
    case PROP_HIGH_TEXT:
      changed = g_set_str (&self->high_text, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (!changed)
    return;

  update (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * VocSpreadAxis:title:
   *
   * What the axis is about, for a screen reader.
   */
  properties[PROP_TITLE] = voc_spec_string ("title");

  /**
   * VocSpreadAxis:value:
   *
   * One's own value from 0 to 100; -1 if it is not known.
   */
  properties[PROP_VALUE] = voc_spec_double ("value", -1, 100, VOC_VALUE_UNKNOWN);

  /**
   * VocSpreadAxis:band-low:
   *
   * Where the band of one's own value begins. There is none if it ends where it begins.
   */
  properties[PROP_BAND_LOW] = voc_spec_double ("band-low", -G_MAXDOUBLE, G_MAXDOUBLE, 0);

  /**
   * VocSpreadAxis:band-high:
   *
   * Where the band of one's own value ends. What lies beyond 0 or 100 is not shown.
   */
  properties[PROP_BAND_HIGH] = voc_spec_double ("band-high", -G_MAXDOUBLE, G_MAXDOUBLE, 0);

  /**
   * VocSpreadAxis:own-text:
   *
   * Whose the own value is.
   */
  properties[PROP_OWN_TEXT] = voc_spec_string ("own-text");

  /**
   * VocSpreadAxis:ticks:
   *
   * The values of the sources, as a list of [class@Mark].
   */
  properties[PROP_TICKS] = voc_spec_list ("ticks");

  /**
   * VocSpreadAxis:low-text:
   *
   * What 0 means.
   */
  properties[PROP_LOW_TEXT] = voc_spec_string ("low-text");

  /**
   * VocSpreadAxis:high-text:
   *
   * What 100 means.
   */
  properties[PROP_HIGH_TEXT] = voc_spec_string ("high-text");
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_spread_axis_class_init (VocSpreadAxisClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_spread_axis_dispose;
  object_class->finalize = voc_spread_axis_finalize;
  object_class->get_property = voc_spread_axis_get_property;
  object_class->set_property = voc_spread_axis_set_property;
  widget_class->get_request_mode = voc_spread_axis_get_request_mode;
  widget_class->measure = voc_spread_axis_measure;
  widget_class->size_allocate = voc_spread_axis_size_allocate;
  widget_class->snapshot = voc_spread_axis_snapshot;

  install_properties (object_class);

  gtk_widget_class_set_css_name (widget_class, "spreadaxis");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
voc_spread_axis_init (VocSpreadAxis *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->value = VOC_VALUE_UNKNOWN;
  self->own_label = voc_drawing_add_label (widget, "own");
  gtk_label_set_ellipsize (GTK_LABEL (self->own_label), PANGO_ELLIPSIZE_END);
  self->tick_labels = voc_tick_labels_new ();
  gtk_widget_set_parent (self->tick_labels, widget);
  self->low_label = voc_drawing_add_label (widget, "end");
  self->high_label = voc_drawing_add_label (widget, "end");
  gtk_label_set_wrap (GTK_LABEL (self->low_label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->low_label), 0);
  gtk_label_set_wrap (GTK_LABEL (self->high_label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (self->high_label), 1);
  gtk_label_set_justify (GTK_LABEL (self->high_label), GTK_JUSTIFY_RIGHT);

  voc_drawing_follow_contrast (widget);
  update (self);
}

/**
 * voc_spread_axis_new:
 *
 * Makes a spread axis.
 *
 * Returns: (transfer floating): a new axis
 */
GtkWidget *
voc_spread_axis_new (void)
{
  return g_object_new (VOC_TYPE_SPREAD_AXIS, NULL);
}
