/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-range-bar.h"

#include <glib/gi18n.h>

#include "voc-drawing.h"
#include "voc-mark.h"
#include "voc-tick-labels.h"

#define NARROWEST 120
#define NATURAL 300
#define WIDEST 10000
#define SPACING 6
#define GAP 12

/**
 * VocRangeBar:
 *
 * A value from 0 to 100 as a bar, with its title and the value in words above, a soft band for how
 * far off it may be, and labelled ticks below for what others say. A value that is not known leaves
 * an empty, broken outline and the words for it.
 *
 * It takes no focus: the row that it stands in does.
 *
 * ## CSS nodes
 *
 * ```
 * rangebar[.unknown]
 * ├── label.title
 * ├── label.value
 * ╰── ticks
 * ```
 *
 * The bar has the colour of the node, in three tones.
 *
 * ## Accessibility
 *
 * A meter with the title as its name; its description lists the ticks. What is inside is passed
 * over.
 */
struct _VocRangeBar
{
  GtkWidget parent_instance;

  GtkWidget *title_label;
  GtkWidget *value_label;
  GtkWidget *tick_labels;

  char *title;        /* (owned) (nullable) */
  char *value_text;   /* (owned) (nullable) */
  char *unknown_text; /* (owned) (nullable) */
  GListModel *ticks;  /* (owned) (nullable) (element-type VocMark) */
  double value;
  double band_low;
  double band_high;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (VocRangeBar, voc_range_bar, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE,
                                                      voc_meter_init_range))

typedef enum
{
  PROP_TITLE = 1,
  PROP_VALUE,
  PROP_BAND_LOW,
  PROP_BAND_HIGH,
  PROP_VALUE_TEXT,
  PROP_UNKNOWN_TEXT,
  PROP_TICKS,
} VocRangeBarProperty;

static GParamSpec *properties[PROP_TICKS + 1];

static gboolean
is_known (VocRangeBar *self)
{
  return self->value >= 0;
}

static gboolean
has_band (VocRangeBar *self)
{
  return is_known (self) && self->band_high > self->band_low;
}

static char *
dup_shown (VocRangeBar *self)
{
  if (!is_known (self))
    return g_strdup (self->unknown_text != NULL ? self->unknown_text : _("not known"));
  if (self->value_text != NULL)
    return g_strdup (self->value_text);

  return g_strdup_printf ("%.0f", self->value);
}

static char *
dup_spoken (VocRangeBar *self,
            const char  *shown)
{
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (!has_band (self))
    return g_strdup (shown);

  low = g_strdup_printf ("%.0f", MAX (self->band_low, 0));
  high = g_strdup_printf ("%.0f", MIN (self->band_high, 100));
  /* Translators: a value read aloud, then the band it lies in: "82, between 74 and 90" */
  return g_strdup_printf (_("%s, between %s and %s"), shown, low, high);
}

/* Everything that follows from the properties. */
static void
update (VocRangeBar *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *shown = dup_shown (self);
  g_autofree char *spoken = dup_spoken (self, shown);
  g_autofree char *ticks = voc_mark_dup_list_text (self->ticks);

  g_assert (VOC_IS_RANGE_BAR (self));

  gtk_label_set_label (GTK_LABEL (self->title_label), self->title != NULL ? self->title : "");
  gtk_label_set_label (GTK_LABEL (self->value_label), shown);
  voc_tick_labels_set_marks (VOC_TICK_LABELS (self->tick_labels), self->ticks);
  voc_meter_update (GTK_ACCESSIBLE (self), self->title, self->value, spoken, ticks);

  if (is_known (self))
    gtk_widget_remove_css_class (widget, "unknown");
  else
    gtk_widget_add_css_class (widget, "unknown");
  gtk_widget_queue_resize (widget);
}

static int
get_thickness (VocRangeBar *self)
{
  return voc_drawing_is_high_contrast (GTK_WIDGET (self)) ? 12 : 10;
}

/* The words share a line: the value takes what it needs up to one half, the title what is left. */
static int
get_value_width (VocRangeBar *self,
                 int          width)
{
  int value = voc_drawing_measure (self->value_label, GTK_ORIENTATION_HORIZONTAL, -1);
  int title = voc_drawing_measure (self->title_label, GTK_ORIENTATION_HORIZONTAL, -1);

  return MIN (value, MAX (width / 2, width - GAP - title));
}

static int
get_text_height (VocRangeBar *self,
                 int          width)
{
  int value = get_value_width (self, width);

  return MAX (voc_drawing_measure (self->value_label, GTK_ORIENTATION_VERTICAL, value),
              voc_drawing_measure (self->title_label, GTK_ORIENTATION_VERTICAL,
                                   MAX (width - value - GAP, 0)));
}

static GtkSizeRequestMode
voc_range_bar_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_range_bar_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  VocRangeBar *self = VOC_RANGE_BAR (widget);
  /* Without a width the least height is asked for, which is that of the widest. */
  int width = for_size < 0 ? WIDEST : MAX (for_size, NARROWEST);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = NARROWEST;
      *natural = NATURAL;
    }
  else
    /* The band reaches above and below the bar. */
    *minimum = *natural = get_text_height (self, width) + SPACING + get_thickness (self) +
                          voc_drawing_measure (self->tick_labels, orientation, width) + 4;
}

static void
voc_range_bar_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  VocRangeBar *self = VOC_RANGE_BAR (widget);
  gboolean rtl = voc_drawing_is_rtl (widget);
  int value = get_value_width (self, width);
  int title = MAX (width - value - GAP, 0);
  int text_height = get_text_height (self, width);
  int top = text_height + SPACING + get_thickness (self) + 2;

  voc_drawing_allocate (self->title_label, rtl ? width - title : 0, 0, title, text_height);
  voc_drawing_allocate (self->value_label, rtl ? 0 : width - value, 0, value, text_height);
  voc_drawing_allocate (self->tick_labels, 0, top, width,
                        voc_drawing_measure (self->tick_labels, GTK_ORIENTATION_VERTICAL, width));
}

/* The part of the bar between two values. */
static void
get_part (VocRangeBar     *self,
          double           from,
          double           to,
          graphene_rect_t *part)
{
  GtkWidget *widget = GTK_WIDGET (self);
  float width = gtk_widget_get_width (widget);
  float first = width * CLAMP (from, 0, 100) / 100;
  float last = width * CLAMP (to, 0, 100) / 100;

  if (voc_drawing_is_rtl (widget))
    graphene_rect_init (part, width - last, 0, last - first, get_thickness (self));
  else
    graphene_rect_init (part, first, 0, last - first, get_thickness (self));
  part->origin.y = get_text_height (self, width) + SPACING;
}

static void
draw_unknown (VocRangeBar     *self,
              GtkSnapshot     *snapshot,
              graphene_rect_t *track)
{
  GdkRGBA color = voc_drawing_get_tone (GTK_WIDGET (self), VOC_TONE_EMPTY);
  GskPathBuilder *builder = gsk_path_builder_new ();
  GskStroke *stroke = gsk_stroke_new (voc_drawing_is_high_contrast (GTK_WIDGET (self)) ? 2 : 1);
  g_autoptr (GskPath) path = NULL;
  GskRoundedRect rounded;

  graphene_rect_inset (track, 1, 1);
  gsk_rounded_rect_init_from_rect (&rounded, track, track->size.height / 2);
  gsk_path_builder_add_rounded_rect (builder, &rounded);
  path = gsk_path_builder_free_to_path (builder);
  gsk_stroke_set_dash (stroke, (const float[]) { 4, 4 }, 2);
  gtk_snapshot_append_stroke (snapshot, path, stroke, &color);
  gsk_stroke_free (stroke);
}

static void
draw_bar (VocRangeBar     *self,
          GtkSnapshot     *snapshot,
          graphene_rect_t *track)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GdkRGBA color = voc_drawing_get_tone (widget, VOC_TONE_TRACK);
  float radius = track->size.height / 2;
  graphene_rect_t part;
  GskRoundedRect rounded;

  voc_drawing_fill (snapshot, track, radius, &color);

  if (has_band (self))
    {
      get_part (self, self->band_low, self->band_high, &part);
      graphene_rect_inset (&part, 0, -4);
      color = voc_drawing_get_tone (widget, VOC_TONE_BAND);
      voc_drawing_fill (snapshot, &part, 3, &color);
    }

  color = voc_drawing_get_tone (widget, VOC_TONE_VALUE);
  get_part (self, 0, self->value, &part);
  gsk_rounded_rect_init_from_rect (&rounded, track, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &rounded);
  gtk_snapshot_append_color (snapshot, &color, &part);
  gtk_snapshot_pop (snapshot);
  if (voc_drawing_is_high_contrast (widget))
    voc_drawing_outline (snapshot, track, radius, &color);
}

static void
voc_range_bar_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  VocRangeBar *self = VOC_RANGE_BAR (widget);
  graphene_rect_t track;

  get_part (self, 0, 100, &track);
  if (is_known (self))
    draw_bar (self, snapshot, &track);
  else
    draw_unknown (self, snapshot, &track);

  GTK_WIDGET_CLASS (voc_range_bar_parent_class)->snapshot (widget, snapshot);
}

static void
voc_range_bar_dispose (GObject *object)
{
  VocRangeBar *self = VOC_RANGE_BAR (object);

  g_clear_pointer (&self->title_label, gtk_widget_unparent);
  g_clear_pointer (&self->value_label, gtk_widget_unparent);
  g_clear_pointer (&self->tick_labels, gtk_widget_unparent);
  g_clear_object (&self->ticks);

  G_OBJECT_CLASS (voc_range_bar_parent_class)->dispose (object);
}

static void
voc_range_bar_finalize (GObject *object)
{
  VocRangeBar *self = VOC_RANGE_BAR (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->value_text, g_free);
  g_clear_pointer (&self->unknown_text, g_free);

  G_OBJECT_CLASS (voc_range_bar_parent_class)->finalize (object);
}

static void
voc_range_bar_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VocRangeBar *self = VOC_RANGE_BAR (object);

  switch ((VocRangeBarProperty) prop_id)
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
    case PROP_VALUE_TEXT:
      g_value_set_string (value, self->value_text);
      break;
    case PROP_UNKNOWN_TEXT:
      g_value_set_string (value, self->unknown_text);
      break;
    case PROP_TICKS:
      g_value_set_object (value, self->ticks);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_range_bar_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  VocRangeBar *self = VOC_RANGE_BAR (object);
  gboolean changed = FALSE;

  switch ((VocRangeBarProperty) prop_id)
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
    case PROP_VALUE_TEXT:
      changed = g_set_str (&self->value_text, g_value_get_string (value));
      break;
    case PROP_UNKNOWN_TEXT:
      changed = g_set_str (&self->unknown_text, g_value_get_string (value));
      break;
    case PROP_TICKS:
      changed = voc_drawing_watch_list (GTK_WIDGET (self), &self->ticks,
                                        g_value_get_object (value), G_CALLBACK (update));
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
voc_range_bar_class_init (VocRangeBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_range_bar_dispose;
  object_class->finalize = voc_range_bar_finalize;
  object_class->get_property = voc_range_bar_get_property;
  object_class->set_property = voc_range_bar_set_property;
  widget_class->get_request_mode = voc_range_bar_get_request_mode;
  widget_class->measure = voc_range_bar_measure;
  widget_class->size_allocate = voc_range_bar_size_allocate;
  widget_class->snapshot = voc_range_bar_snapshot;

  /**
   * VocRangeBar:title:
   *
   * What is measured.
   */
  properties[PROP_TITLE] = voc_spec_string ("title");

  /**
   * VocRangeBar:value:
   *
   * The value from 0 to 100; -1 if it is not known.
   */
  properties[PROP_VALUE] = voc_spec_double ("value", -1, 100, VOC_VALUE_UNKNOWN);

  /**
   * VocRangeBar:band-low:
   *
   * Where the band begins. There is no band if it ends where it begins.
   */
  properties[PROP_BAND_LOW] = voc_spec_double ("band-low", -G_MAXDOUBLE, G_MAXDOUBLE, 0);

  /**
   * VocRangeBar:band-high:
   *
   * Where the band ends. What lies beyond 0 or 100 is not shown.
   */
  properties[PROP_BAND_HIGH] = voc_spec_double ("band-high", -G_MAXDOUBLE, G_MAXDOUBLE, 0);

  /**
   * VocRangeBar:value-text:
   *
   * The value in words, at the end of the line; its figure if there are none.
   */
  properties[PROP_VALUE_TEXT] = voc_spec_string ("value-text");

  /**
   * VocRangeBar:unknown-text:
   *
   * The words for a value that is not known.
   */
  properties[PROP_UNKNOWN_TEXT] = voc_spec_string ("unknown-text");

  /**
   * VocRangeBar:ticks:
   *
   * The published values, as a list of [class@Mark].
   */
  properties[PROP_TICKS] = voc_spec_list ("ticks");
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "rangebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
voc_range_bar_init (VocRangeBar *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->value = VOC_VALUE_UNKNOWN;
  self->title_label = voc_drawing_add_label (widget, "title");
  gtk_label_set_xalign (GTK_LABEL (self->title_label), 0);
  gtk_label_set_yalign (GTK_LABEL (self->title_label), 1);
  gtk_label_set_wrap (GTK_LABEL (self->title_label), TRUE);
  self->value_label = voc_drawing_add_label (widget, "value");
  gtk_widget_add_css_class (self->value_label, "numeric");
  gtk_label_set_xalign (GTK_LABEL (self->value_label), 1);
  gtk_label_set_yalign (GTK_LABEL (self->value_label), 1);
  gtk_label_set_wrap (GTK_LABEL (self->value_label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->value_label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_wrap_mode (GTK_LABEL (self->title_label), PANGO_WRAP_WORD_CHAR);
  self->tick_labels = voc_tick_labels_new ();
  gtk_widget_set_parent (self->tick_labels, widget);

  voc_drawing_follow_contrast (widget);
  update (self);
}

/**
 * voc_range_bar_new:
 *
 * Makes a range bar.
 *
 * Returns: (transfer floating): a new range bar
 */
GtkWidget *
voc_range_bar_new (void)
{
  return g_object_new (VOC_TYPE_RANGE_BAR, NULL);
}
