/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <glib/gi18n.h>

#include "voc-property.h"

#include "voc-chart-private.h"

/**
 * VocChartData:
 *
 * What a chart shows: values from 0 to 100 and the words for them, and which kind of chart it is. It is
 * filled after it was made, and stays as it is once it is shown.
 */

G_DEFINE_FINAL_TYPE (VocChartData, voc_chart_data, G_TYPE_OBJECT)

static void
clear_mark (gpointer data)
{
  g_free (((VocChartMark *) data)->label);
  g_free (((VocChartMark *) data)->text);
}

static const VocProperty properties[] = {
  VOC_OWNED_STRING (VocChartData, title),
  VOC_OWNED_STRING (VocChartData, word),
  VOC_OWNED_STRING (VocChartData, figure),
  VOC_OWNED_STRING (VocChartData, low),
  VOC_OWNED_STRING (VocChartData, high),
  VOC_OWNED_STRING (VocChartData, bottom),
  VOC_OWNED_STRING (VocChartData, top),
  VOC_OWNED (VocChartData, marks, g_array_unref),
  VOC_OWNED (VocChartData, rings, g_array_unref),
};

static void
voc_chart_data_class_init (VocChartDataClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_chart_data_init (VocChartData *self)
{
  self->value = VOC_VALUE_UNKNOWN;
  self->marks = g_array_new (FALSE, FALSE, sizeof (VocChartMark));
  g_array_set_clear_func (self->marks, clear_mark);
  self->rings = g_array_new (FALSE, FALSE, sizeof (VocChartMark));
  g_array_set_clear_func (self->rings, clear_mark);
}

/**
 * voc_chart_data_new:
 * @kind: how it is drawn
 * @title: (nullable): what is measured
 *
 * Makes data with nothing known.
 *
 * Returns: (transfer full): new data
 */
VocChartData *
voc_chart_data_new (VocChartKind kind,
                    const char  *title)
{
  VocChartData *self = g_object_new (VOC_TYPE_CHART_DATA, NULL);

  self->kind = kind;
  self->title = g_strdup (title);

  return self;
}

/**
 * voc_chart_data_set_value:
 * @self: chart data
 * @value: from 0 to 100, or %VOC_VALUE_UNKNOWN
 * @word: (nullable): the words for it: beside the figure of a gauge, in place of that of a bar, and
 *   whose value it is on an axis
 *
 * Sets what is measured.
 */
void
voc_chart_data_set_value (VocChartData *self,
                          double        value,
                          const char   *word)
{
  g_return_if_fail (VOC_IS_CHART_DATA (self));

  self->value = value < 0 ? VOC_VALUE_UNKNOWN : MIN (value, 100);
  g_set_str (&self->word, word);
}

/**
 * voc_chart_data_set_figure:
 * @self: chart data
 * @figure: (nullable): what is written for the value; %NULL for the value itself
 *
 * Sets the figure of a gauge, where the value is only the end of the scale: "over 99".
 */
void
voc_chart_data_set_figure (VocChartData *self,
                           const char   *figure)
{
  g_return_if_fail (VOC_IS_CHART_DATA (self));

  g_set_str (&self->figure, figure);
}

/**
 * voc_chart_data_set_band:
 * @self: chart data
 * @band: in points, up and down
 *
 * Sets how far off the value may be.
 */
void
voc_chart_data_set_band (VocChartData *self,
                         double        band)
{
  g_return_if_fail (VOC_IS_CHART_DATA (self));

  self->band = band;
}

/**
 * voc_chart_data_set_ends:
 * @self: chart data
 * @low: (nullable): what 0 means
 * @high: (nullable): what 100 means
 *
 * Names the ends of the scale.
 */
void
voc_chart_data_set_ends (VocChartData *self,
                         const char   *low,
                         const char   *high)
{
  g_return_if_fail (VOC_IS_CHART_DATA (self));

  g_set_str (&self->low, low);
  g_set_str (&self->high, high);
}

/**
 * voc_chart_data_add_mark:
 * @self: chart data
 * @label: a few words
 * @value: from 0 to 100
 *
 * Adds what somebody else says, or a part of the whole.
 */
void
voc_chart_data_add_mark (VocChartData *self,
                         const char   *label,
                         double        value)
{
  VocChartMark mark = { .label = g_strdup (label), .value = CLAMP (value, 0, 100) };

  g_return_if_fail (VOC_IS_CHART_DATA (self));

  g_array_append_val (self->marks, mark);
}

/**
 * voc_chart_data_set_heights:
 * @self: chart data
 * @bottom: (nullable): what a height of 0 means
 * @top: (nullable): what a height of 100 means
 *
 * Names the ends of the second scale of a plane.
 */
void
voc_chart_data_set_heights (VocChartData *self,
                            const char   *bottom,
                            const char   *top)
{
  g_return_if_fail (VOC_IS_CHART_DATA (self));

  g_set_str (&self->bottom, bottom);
  g_set_str (&self->top, top);
}

/**
 * voc_chart_data_add_point:
 * @self: chart data
 * @label: a few words
 * @value: from 0 to 100
 * @height: from 0 to 100
 * @text: both in words
 *
 * Adds a point of a plane.
 */
void
voc_chart_data_add_point (VocChartData *self,
                          const char   *label,
                          double        value,
                          double        height,
                          const char   *text)
{
  VocChartMark mark = { g_strdup (label), CLAMP (value, 0, 100), CLAMP (height, 0, 100),
                        g_strdup (text) };

  g_return_if_fail (VOC_IS_CHART_DATA (self));

  g_array_append_val (self->marks, mark);
}

/**
 * voc_chart_data_add_ring:
 * @self: chart data
 * @label: the word for values from @value up to the ring before
 * @value: where the band begins; below that of the ring before
 *
 * Adds a band of values to a map.
 */
void
voc_chart_data_add_ring (VocChartData *self,
                         const char   *label,
                         double        value)
{
  VocChartMark ring = { .label = g_strdup (label), .value = CLAMP (value, 0, 100) };

  g_return_if_fail (VOC_IS_CHART_DATA (self));

  g_array_append_val (self->rings, ring);
}

VocChartKind
voc_chart_data_get_kind (VocChartData *self)
{
  g_return_val_if_fail (VOC_IS_CHART_DATA (self), VOC_CHART_BAR);

  return self->kind;
}

const char *
voc_chart_data_get_title (VocChartData *self)
{
  g_return_val_if_fail (VOC_IS_CHART_DATA (self), NULL);

  return self->title;
}

double
voc_chart_data_get_value (VocChartData *self)
{
  g_return_val_if_fail (VOC_IS_CHART_DATA (self), VOC_VALUE_UNKNOWN);

  return self->value;
}

const VocChartMark *
voc_chart_data_get_marks (VocChartData *self,
                          guint        *n_marks)
{
  g_return_val_if_fail (VOC_IS_CHART_DATA (self), NULL);

  *n_marks = self->marks->len;

  return (const VocChartMark *) self->marks->data;
}

/* The part of the scale that a value may lie in; %FALSE if that is not known. */
gboolean
voc_chart_data_get_band (VocChartData *self,
                         double        value,
                         double       *low,
                         double       *high)
{
  *low = MAX (value - self->band, 0);
  *high = MIN (value + self->band, 100);

  return value >= 0 && self->band > 0;
}

/**
 * voc_chart_data_dup_shown:
 * @self: chart data
 *
 * Gets the value in words or figures, as it is seen.
 *
 * Returns: (transfer full): the text
 */
char *
voc_chart_data_dup_shown (VocChartData *self)
{
  g_return_val_if_fail (VOC_IS_CHART_DATA (self), NULL);

  if (self->value < 0)
    return g_strdup (_("not known"));
  if (self->kind == VOC_CHART_BAR && self->word != NULL)
    return g_strdup (self->word);
  if (self->kind == VOC_CHART_AXIS && self->word != NULL)
    return voc_chart_mark_dup_text (&(VocChartMark) { .label = self->word, .value = self->value });
  if (self->figure != NULL)
    return g_strdup (self->figure);

  return g_strdup_printf ("%.0f", self->value);
}

/**
 * voc_chart_data_dup_spoken:
 * @self: chart data
 *
 * Gets the value in words for a screen reader, with how far off it may be.
 *
 * Returns: (transfer full): the text
 */
char *
voc_chart_data_dup_spoken (VocChartData *self)
{
  gboolean figured = self->kind == VOC_CHART_GAUGE || self->kind == VOC_CHART_RING;
  g_autoptr (GString) text = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  double low, high;

  g_return_val_if_fail (VOC_IS_CHART_DATA (self), NULL);

  shown = voc_chart_data_dup_shown (self);
  text = g_string_new (shown);
  if (figured && self->value >= 0 && self->word != NULL && *self->word != '\0')
    g_string_append_printf (text, ", %s", self->word);
  if (!voc_chart_data_get_band (self, self->value, &low, &high))
    return g_string_free_and_steal (g_steal_pointer (&text));

  if (figured)
    {
      first = g_strdup_printf ("%.0f", self->band);
      g_string_append (text, C_("list separator", ", "));
      /* Translators: how far off a score may be, read aloud after it: "plus or minus 6" */
      g_string_append_printf (text, _("plus or minus %s"), first);
      return g_string_free_and_steal (g_steal_pointer (&text));
    }

  first = g_strdup_printf ("%.0f", low);
  last = g_strdup_printf ("%.0f", high);
  /* Translators: a value read aloud, then the band it lies in: "82, between 74 and 90" */
  return g_strdup_printf (_("%s, between %s and %s"), text->str, first, last);
}

/**
 * voc_chart_mark_dup_text:
 * @mark: a mark
 *
 * Gets label and value as one text, such as "ILO 2025: 61".
 *
 * Returns: (transfer full): the text
 */
char *
voc_chart_mark_dup_text (const VocChartMark *mark)
{
  g_autofree char *value = NULL;

  if (mark->text != NULL)
    return g_strdup_printf (_("%s: %s"), mark->label, mark->text);

  value = g_strdup_printf ("%.0f", mark->value);
  /* Translators: the name of a source or measure, then its value: "ILO 2025: 61" */
  return g_strdup_printf (_("%s: %s"), mark->label, value);
}

/**
 * voc_chart_data_dup_description:
 * @self: chart data
 *
 * Gets all that is to be seen beside the value, one thing on each line.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is nothing
 */
char *
voc_chart_data_dup_description (VocChartData *self)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  g_return_val_if_fail (VOC_IS_CHART_DATA (self), NULL);

  /* Images have no value of their own. */
  if (self->kind == VOC_CHART_AXIS && self->value >= 0)
    g_ptr_array_add (lines, voc_chart_data_dup_spoken (self));
  for (guint i = 0; i < self->marks->len; i++)
    {
      const VocChartMark *mark = &g_array_index (self->marks, VocChartMark, i);

      g_ptr_array_add (lines, self->kind == VOC_CHART_SHARES ? voc_shares_dup_text (mark)
                              : self->kind == VOC_CHART_MAP  ? voc_map_dup_text (self, mark)
                                                             : voc_chart_mark_dup_text (mark));
    }

  return lines->len > 0 ? g_strjoinv ("\n", (char **) lines->pdata) : NULL;
}

/**
 * voc_chart_data_dup_table:
 * @self: chart data
 *
 * Gets all values as a table: what is measured, and the value in words.
 *
 * Returns: (transfer full): the table
 */
VocTable *
voc_chart_data_dup_table (VocChartData *self)
{
  VocTable *table;

  g_return_val_if_fail (VOC_IS_CHART_DATA (self), NULL);

  table = voc_table_new (_("Measure"), _("Value"), NULL);
  if (self->kind != VOC_CHART_SHARES && self->kind != VOC_CHART_RADAR)
    {
      g_autofree char *spoken = voc_chart_data_dup_spoken (self);

      voc_table_add_row (table, self->title, spoken, NULL);
    }
  for (guint i = 0; i < self->marks->len; i++)
    {
      const VocChartMark *mark = &g_array_index (self->marks, VocChartMark, i);
      g_autofree char *value = g_strdup_printf ("%.0f", mark->value);

      voc_table_add_row (table, mark->label, value, NULL);
    }

  return table;
}

/**
 * voc_chart_data_measure:
 * @self: chart data
 * @context: its font
 * @minimum: (out): the least width that the chart can be drawn in
 * @natural: (out): the width that it is best drawn in if there is room
 *
 * Gets how wide a chart wants to be. How high it is then is seen from its picture.
 */
void
voc_chart_data_measure (VocChartData *self,
                        PangoContext *context,
                        int          *minimum,
                        int          *natural)
{
  static const int sizes[][2] = {
    [VOC_CHART_GAUGE] = { 120, 200 },
    [VOC_CHART_RING] = { VOC_CHART_RING_SIZE, VOC_CHART_RING_SIZE },
    [VOC_CHART_BAR] = { 120, 300 },
    [VOC_CHART_AXIS] = { 200, 400 },
    [VOC_CHART_SHARES] = { 120, 300 },
    [VOC_CHART_RADAR] = { 120, 420 },
    [VOC_CHART_MAP] = { 220, 720 },
    [VOC_CHART_PLANE] = { 160, 400 },
  };
  VocCanvas canvas = { .context = context };
  int word = 0;

  g_return_if_fail (VOC_IS_CHART_DATA (self));

  if (self->kind == VOC_CHART_GAUGE && self->word != NULL)
    word = voc_canvas_measure_word (&canvas, self->word, 1);
  if (self->kind == VOC_CHART_RADAR)
    word = voc_radar_measure (self, context);
  *minimum = MAX (sizes[self->kind][0], word);
  *natural = MAX (sizes[self->kind][1], word);
}

/**
 * voc_chart_data_draw:
 * @self: chart data
 * @canvas: where it is drawn
 * @shown: the value to draw, which is another one than its own while it moves
 *
 * Draws a chart, as high as it needs.
 *
 * Returns: (transfer full): its picture
 */
VocPicture *
voc_chart_data_draw (VocChartData    *self,
                     const VocCanvas *canvas,
                     double           shown)
{
  static VocPicture *(*const draw[]) (VocChartData *, const VocCanvas *, double) = {
    [VOC_CHART_GAUGE] = voc_gauge_draw,   [VOC_CHART_RING] = voc_ring_draw,
    [VOC_CHART_BAR] = voc_bar_draw,       [VOC_CHART_AXIS] = voc_axis_draw,
    [VOC_CHART_SHARES] = voc_shares_draw, [VOC_CHART_RADAR] = voc_radar_draw,
    [VOC_CHART_MAP] = voc_map_draw,
    [VOC_CHART_PLANE] = voc_plane_draw,
  };

  g_return_val_if_fail (VOC_IS_CHART_DATA (self), NULL);

  return draw[self->kind](self, canvas, shown);
}
