/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-gauge.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-arc.h"
#include "voc-drawing.h"
#include "voc-gauge-face.h"
#include "voc-mark.h"

#define SMALLEST 120
#define NATURAL 200
#define RING 20
#define FILL_MS 200

/**
 * VocGauge:
 *
 * A value from 0 to 100 on an open arc: the figure inside, a word for its band under it, a soft
 * arc for how far off the value may be, and ticks outside for what others say. It fills once when
 * it is first seen, and moves when the value changes, unless the system asks for no motion.
 *
 * The compact form is a ring of 20 pixels for rows of a list. It shows value and label in its
 * tooltip.
 *
 * Wider than 400 pixels it stays in the middle. A value that is not known leaves the arc empty and
 * its line broken, with the words for it.
 *
 * ## CSS nodes
 *
 * ```
 * gauge[.compact][.unknown]
 * ├── label.figure
 * ╰── label.word
 * ```
 *
 * The arc has the colour of the node, in three tones.
 *
 * ## Accessibility
 *
 * A meter. Its value text is [property@Gauge:value-text], or made of the figure, the word and the
 * band; its description lists the ticks. The labels inside are passed over.
 */
struct _VocGauge
{
  GtkWidget parent_instance;

  GtkWidget *figure_label;
  GtkWidget *word_label;
  AdwAnimation *animation; /* (owned) */

  char *label;        /* (owned) (nullable) */
  char *word;         /* (owned) (nullable) */
  char *value_text;   /* (owned) (nullable) */
  char *unknown_text; /* (owned) (nullable) */
  GListModel *ticks;  /* (owned) (nullable) (element-type VocMark) */
  double value;
  double band;
  double shown; /* what the arc shows while it moves */
  gboolean compact;
  gboolean filled;
};

G_DEFINE_FINAL_TYPE_WITH_CODE (VocGauge, voc_gauge, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE_RANGE,
                                                      voc_meter_init_range))

typedef enum
{
  PROP_LABEL = 1,
  PROP_VALUE,
  PROP_BAND,
  PROP_WORD,
  PROP_VALUE_TEXT,
  PROP_UNKNOWN_TEXT,
  PROP_TICKS,
  PROP_COMPACT,
} VocGaugeProperty;

static GParamSpec *properties[PROP_COMPACT + 1];

static gboolean
is_known (VocGauge *self)
{
  return self->value >= 0;
}

static const char *
get_word (VocGauge *self)
{
  if (is_known (self))
    return self->word != NULL ? self->word : "";

  return self->unknown_text != NULL ? self->unknown_text : _("not known");
}

static char *
dup_spoken (VocGauge *self)
{
  g_autoptr (GString) text = NULL;

  if (!is_known (self))
    return g_strdup (get_word (self));
  if (self->value_text != NULL)
    return g_strdup (self->value_text);

  text = g_string_new (gtk_label_get_label (GTK_LABEL (self->figure_label)));
  if (*get_word (self) != '\0')
    g_string_append_printf (text, ", %s", get_word (self));
  if (self->band > 0)
    {
      g_autofree char *band = g_strdup_printf ("%.0f", self->band);

      g_string_append (text, ", ");
      /* Translators: how far off a score may be, read aloud after it: "plus or minus 6" */
      g_string_append_printf (text, _("plus or minus %s"), band);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* Everything that follows from the properties. */
static void
update (VocGauge *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *figure = is_known (self) ? g_strdup_printf ("%.0f", self->value)
                                            : g_strdup ("–");
  g_autofree char *ticks = voc_mark_dup_list_text (self->ticks);
  g_autofree char *spoken = NULL;
  g_autofree char *tooltip = NULL;

  g_assert (VOC_IS_GAUGE (self));

  gtk_label_set_label (GTK_LABEL (self->figure_label), figure);
  gtk_label_set_label (GTK_LABEL (self->word_label), get_word (self));
  gtk_widget_set_visible (self->figure_label, !self->compact);
  gtk_widget_set_visible (self->word_label, !self->compact && *get_word (self) != '\0');

  spoken = dup_spoken (self);
  if (self->compact && self->label != NULL)
    tooltip = g_strdup_printf (_("%s: %s"), self->label, spoken);
  else if (self->compact)
    tooltip = g_strdup (spoken);
  else
    tooltip = g_strdup (ticks);
  if (g_strcmp0 (tooltip, gtk_widget_get_tooltip_text (widget)) != 0)
    gtk_widget_set_tooltip_text (widget, tooltip);
  voc_meter_update (GTK_ACCESSIBLE (self), self->label, self->value, spoken, ticks);

  if (is_known (self))
    gtk_widget_remove_css_class (widget, "unknown");
  else
    gtk_widget_add_css_class (widget, "unknown");
  gtk_widget_queue_resize (widget);
}

static void
show_value_cb (double   value,
               gpointer user_data)
{
  VocGauge *self = user_data;

  self->shown = value;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Where animations are off the animation ends as soon as it begins. */
static void
move_to_value (VocGauge *self,
               double    from)
{
  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (self->animation), MAX (from, 0));
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (self->animation), self->value);
  adw_animation_reset (self->animation);
  /* Before the first tick as well, so that the end is not seen for a moment. */
  show_value_cb (MAX (from, 0), self);
  adw_animation_play (self->animation);
}

static gboolean
change_value (VocGauge *self,
              double    value)
{
  if (self->value == value)
    return FALSE;

  self->value = value;
  if (is_known (self) && gtk_widget_get_mapped (GTK_WIDGET (self)) && !self->compact)
    {
      self->filled = TRUE;
      move_to_value (self, self->shown);
    }
  else
    show_value_cb (MAX (value, 0), self);

  return TRUE;
}

static void
voc_gauge_map (GtkWidget *widget)
{
  VocGauge *self = VOC_GAUGE (widget);

  GTK_WIDGET_CLASS (voc_gauge_parent_class)->map (widget);

  if (self->filled || self->compact || !is_known (self))
    return;

  self->filled = TRUE;
  move_to_value (self, 0);
}

static void
lay_out (VocGauge *self,
         VocArc   *arc,
         float     width,
         float     height)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean rtl = voc_drawing_is_rtl (widget);
  gboolean high_contrast = voc_drawing_is_high_contrast (widget);

  if (self->compact)
    voc_arc_init_ring (arc, width, height, rtl, high_contrast);
  else
    voc_arc_init_gauge (arc, width, rtl, high_contrast);
}

/* Short words stand in the opening between the ends of the arc, long ones below them. */
static int
get_word_top (VocGauge     *self,
              const VocArc *arc)
{
  float opening = 2 * arc->radius * 0.866f - 2 * arc->thickness;
  int natural = voc_drawing_measure (self->word_label, GTK_ORIENTATION_HORIZONTAL, -1);

  return natural <= opening ? arc->centre.y + arc->radius * 0.44f : voc_arc_get_height (arc) + 3;
}

static int
measure_height (VocGauge *self,
                int       width)
{
  VocArc arc;
  int height = voc_drawing_measure (self->word_label, GTK_ORIENTATION_VERTICAL, width);

  lay_out (self, &arc, width, 0);
  if (height > 0)
    height += get_word_top (self, &arc);

  return MAX (height, voc_arc_get_height (&arc) + 1);
}

static GtkSizeRequestMode
voc_gauge_get_request_mode (GtkWidget *widget)
{
  return VOC_GAUGE (widget)->compact ? GTK_SIZE_REQUEST_CONSTANT_SIZE
                                     : GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_gauge_measure (GtkWidget     *widget,
                   GtkOrientation orientation,
                   int            for_size,
                   int           *minimum,
                   int           *natural,
                   int           *minimum_baseline,
                   int           *natural_baseline)
{
  VocGauge *self = VOC_GAUGE (widget);

  if (self->compact)
    *minimum = *natural = RING;
  else if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      int word = 0;

      if (gtk_widget_should_layout (self->word_label))
        gtk_widget_measure (self->word_label, orientation, -1, &word, NULL, NULL, NULL);
      *minimum = MAX (SMALLEST, word);
      *natural = MAX (NATURAL, word);
    }
  else if (for_size < 0)
    {
      VocArc arc;

      /* The least that any width needs. */
      lay_out (self, &arc, SMALLEST, 0);
      *minimum = voc_arc_get_height (&arc);
      *natural = measure_height (self, NATURAL);
    }
  else
    *minimum = *natural = measure_height (self, MAX (for_size, SMALLEST));
}

/* The figure grows with the arc, and never out of it. */
static void
allocate_figure (VocGauge     *self,
                 const VocArc *arc)
{
  float inner = arc->radius - arc->thickness / 2;
  GskTransform *transform = NULL;
  GtkRequisition size;
  float scale;

  gtk_widget_get_preferred_size (self->figure_label, NULL, &size);
  scale = MIN (inner * 1.4f / MAX (size.width, 1), inner * 0.92f / MAX (size.height, 1));
  transform = gsk_transform_translate (transform,
                                       &GRAPHENE_POINT_INIT (arc->centre.x - size.width * scale / 2,
                                                             arc->centre.y -
                                                               size.height * scale / 2));
  transform = gsk_transform_scale (transform, scale, scale);
  gtk_widget_allocate (self->figure_label, size.width, size.height, -1, transform);
}

static void
voc_gauge_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  VocGauge *self = VOC_GAUGE (widget);
  VocArc arc;

  lay_out (self, &arc, width, height);
  if (gtk_widget_should_layout (self->figure_label))
    allocate_figure (self, &arc);
  voc_drawing_allocate (self->word_label, 0, get_word_top (self, &arc), width,
                        voc_drawing_measure (self->word_label, GTK_ORIENTATION_VERTICAL, width));
}

static void
voc_gauge_snapshot (GtkWidget   *widget,
                    GtkSnapshot *snapshot)
{
  VocGauge *self = VOC_GAUGE (widget);
  VocGaugeFace face = {
    .shown = is_known (self) ? self->shown : VOC_VALUE_UNKNOWN,
    .band = self->band,
    .compact = self->compact,
    .ticks = self->ticks,
  };

  lay_out (self, &face.arc, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  /* Ticks are others' values: they have the colour of the text. */
  gtk_widget_get_color (self->word_label, &face.tick_color);
  voc_gauge_face_draw (&face, widget, snapshot);

  GTK_WIDGET_CLASS (voc_gauge_parent_class)->snapshot (widget, snapshot);
}

static void
voc_gauge_dispose (GObject *object)
{
  VocGauge *self = VOC_GAUGE (object);

  g_clear_object (&self->animation);
  g_clear_pointer (&self->figure_label, gtk_widget_unparent);
  g_clear_pointer (&self->word_label, gtk_widget_unparent);
  g_clear_object (&self->ticks);

  G_OBJECT_CLASS (voc_gauge_parent_class)->dispose (object);
}

static void
voc_gauge_finalize (GObject *object)
{
  VocGauge *self = VOC_GAUGE (object);

  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->word, g_free);
  g_clear_pointer (&self->value_text, g_free);
  g_clear_pointer (&self->unknown_text, g_free);

  G_OBJECT_CLASS (voc_gauge_parent_class)->finalize (object);
}

static void
voc_gauge_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  VocGauge *self = VOC_GAUGE (object);

  switch ((VocGaugeProperty) prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_VALUE:
      g_value_set_double (value, self->value);
      break;
    case PROP_BAND:
      g_value_set_double (value, self->band);
      break;
    case PROP_WORD:
      g_value_set_string (value, self->word);
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
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_gauge_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  VocGauge *self = VOC_GAUGE (object);
  gboolean changed = FALSE;

  switch ((VocGaugeProperty) prop_id)
    {
    case PROP_LABEL:
      changed = g_set_str (&self->label, g_value_get_string (value));
      break;
    case PROP_VALUE:
      changed = change_value (self, g_value_get_double (value));
      break;
    case PROP_BAND:
      changed = self->band != g_value_get_double (value);
      self->band = g_value_get_double (value);
      break;
    case PROP_WORD:
      changed = g_set_str (&self->word, g_value_get_string (value));
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
    case PROP_COMPACT:
      changed = self->compact != g_value_get_boolean (value);
      self->compact = g_value_get_boolean (value);
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
voc_gauge_class_init (VocGaugeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_gauge_dispose;
  object_class->finalize = voc_gauge_finalize;
  object_class->get_property = voc_gauge_get_property;
  object_class->set_property = voc_gauge_set_property;
  widget_class->get_request_mode = voc_gauge_get_request_mode;
  widget_class->map = voc_gauge_map;
  widget_class->measure = voc_gauge_measure;
  widget_class->size_allocate = voc_gauge_size_allocate;
  widget_class->snapshot = voc_gauge_snapshot;

  /**
   * VocGauge:label:
   *
   * What is measured, for a screen reader and the tooltip of the compact form.
   */
  properties[PROP_LABEL] = voc_spec_string ("label");

  /**
   * VocGauge:value:
   *
   * The value from 0 to 100; -1 if it is not known.
   */
  properties[PROP_VALUE] = voc_spec_double ("value", -1, 100, VOC_VALUE_UNKNOWN);

  /**
   * VocGauge:band:
   *
   * How far off the value may be, up and down; 0 for no band.
   */
  properties[PROP_BAND] = voc_spec_double ("band", 0, 100, 0);

  /**
   * VocGauge:word:
   *
   * The word or words for the value's band, under the figure.
   */
  properties[PROP_WORD] = voc_spec_string ("word");

  /**
   * VocGauge:value-text:
   *
   * The value in words for a screen reader, in place of figure, word and band.
   */
  properties[PROP_VALUE_TEXT] = voc_spec_string ("value-text");

  /**
   * VocGauge:unknown-text:
   *
   * The words in place of the figure's while the value is not known.
   */
  properties[PROP_UNKNOWN_TEXT] = voc_spec_string ("unknown-text");

  /**
   * VocGauge:ticks:
   *
   * The published values, as a list of [class@Mark].
   */
  properties[PROP_TICKS] = voc_spec_list ("ticks");

  /**
   * VocGauge:compact:
   *
   * Whether it is a ring of 20 pixels.
   */
  properties[PROP_COMPACT] =
    g_param_spec_boolean ("compact", NULL, NULL,
                         FALSE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "gauge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
voc_gauge_init (VocGauge *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->value = VOC_VALUE_UNKNOWN;
  self->figure_label = voc_drawing_add_label (widget, "figure");
  self->word_label = voc_drawing_add_label (widget, "word");
  gtk_label_set_wrap (GTK_LABEL (self->word_label), TRUE);
  gtk_label_set_justify (GTK_LABEL (self->word_label), GTK_JUSTIFY_CENTER);

  self->animation =
    adw_timed_animation_new (widget, 0, 0, FILL_MS,
                             adw_callback_animation_target_new (show_value_cb, self, NULL));
  voc_drawing_follow_contrast (widget);
  update (self);
}

/**
 * voc_gauge_new:
 *
 * Makes a gauge.
 *
 * Returns: (transfer floating): a new gauge
 */
GtkWidget *
voc_gauge_new (void)
{
  return g_object_new (VOC_TYPE_GAUGE, NULL);
}

/**
 * voc_gauge_get_shown:
 * @self: a gauge
 *
 * Gets the value that the arc shows at this moment: another one than the value while it moves.
 *
 * Returns: a value
 */
double
voc_gauge_get_shown (VocGauge *self)
{
  g_return_val_if_fail (VOC_IS_GAUGE (self), 0);

  return self->shown;
}
