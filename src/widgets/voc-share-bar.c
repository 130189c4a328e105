/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-share-bar.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#include "voc-drawing.h"
#include "voc-mark.h"
#include "voc-swatch.h"

#define NARROWEST 120
#define NATURAL 300
#define WIDEST 10000
#define THICKNESS 24
#define GAP 2
#define SPACING 9

/**
 * VocShareBar:
 *
 * How a whole is made up: its parts side by side in one bar, each in a pattern of its own, with
 * name and share in a legend below and in a tooltip. The shares are percentages; if they are less
 * than 100 together, the rest of the bar stays empty.
 *
 * ## CSS nodes
 *
 * ```
 * sharebar
 * ├── swatch
 * ┊
 * ╰── wrap-box
 *     ╰── box
 *         ├── swatch
 *         ╰── label
 * ```
 *
 * ## Accessibility
 *
 * An image, named by the title; its description lists the parts. What is inside is passed over.
 */
struct _VocShareBar
{
  GtkWidget parent_instance;

  GtkWidget *legend;
  GPtrArray *swatches; /* (owned) (element-type GtkWidget) */

  char *title;       /* (owned) (nullable) */
  GListModel *parts; /* (owned) (nullable) (element-type VocMark) */
};

G_DEFINE_FINAL_TYPE (VocShareBar, voc_share_bar, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_TITLE = 1,
  PROP_PARTS,
} VocShareBarProperty;

static GParamSpec *properties[PROP_PARTS + 1];

static char *
dup_text (VocMark *part)
{
  g_autofree char *share = g_strdup_printf ("%.0f", voc_mark_get_value (part));

  /* Translators: the name of a part, then its share of the whole: "communication 34 %" */
  return g_strdup_printf (_("%s %s %%"), voc_mark_get_label (part), share);
}

static void
add_part (VocShareBar *self,
          VocMark     *part,
          const char  *text)
{
  guint pattern = self->swatches->len;
  GtkWidget *swatch = voc_swatch_new (pattern);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *key = voc_swatch_new (pattern);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_NONE,
                                   "label", text,
                                   "wrap", TRUE,
                                   "xalign", 0.0f,
                                   NULL);

  gtk_widget_set_tooltip_text (swatch, text);
  gtk_widget_insert_before (swatch, GTK_WIDGET (self), self->legend);
  g_ptr_array_add (self->swatches, swatch);

  gtk_widget_set_size_request (key, 14, 14);
  gtk_widget_set_valign (key, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), key);
  gtk_box_append (GTK_BOX (box), label);
  adw_wrap_box_append (ADW_WRAP_BOX (self->legend), box);
}

static void
clear (VocShareBar *self)
{
  GtkWidget *box;

  for (guint i = 0; i < self->swatches->len; i++)
    gtk_widget_unparent (g_ptr_array_index (self->swatches, i));
  g_ptr_array_set_size (self->swatches, 0);
  while (self->legend != NULL && (box = gtk_widget_get_first_child (self->legend)) != NULL)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->legend), box);
}

/* Everything that follows from the properties. */
static void
update (VocShareBar *self)
{
  guint n_parts = self->parts != NULL ? g_list_model_get_n_items (self->parts) : 0;
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;
  g_autofree char *description = NULL;
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  g_assert (VOC_IS_SHARE_BAR (self));

  clear (self);
  for (guint i = 0; i < n_parts; i++)
    {
      g_autoptr (VocMark) part = g_list_model_get_item (self->parts, i);
      g_autofree char *text = dup_text (part);

      add_part (self, part, text);
      g_strv_builder_add (lines, text);
    }

  texts = g_strv_builder_end (lines);
  description = g_strjoinv ("\n", texts);
  voc_accessible_set_text (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, self->title);
  voc_accessible_set_text (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description);
}

static GtkSizeRequestMode
voc_share_bar_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
voc_share_bar_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  VocShareBar *self = VOC_SHARE_BAR (widget);
  int legend;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->legend, orientation, -1, &legend, NULL, NULL, NULL);
      *minimum = MAX (NARROWEST, legend);
      *natural = MAX (NATURAL, legend);
      return;
    }

  /* Without a width the least height is asked for, which is that of the widest. */
  gtk_widget_measure (self->legend, orientation, for_size < 0 ? WIDEST : for_size, NULL, &legend,
                      NULL, NULL);
  *minimum = *natural = THICKNESS + SPACING + legend;
}

static double
get_whole (VocShareBar *self)
{
  double sum = 0;

  for (guint i = 0; i < self->swatches->len; i++)
    {
      g_autoptr (VocMark) part = g_list_model_get_item (self->parts, i);

      sum += voc_mark_get_value (part);
    }

  return MAX (sum, 100);
}

static void
voc_share_bar_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  VocShareBar *self = VOC_SHARE_BAR (widget);
  gboolean rtl = voc_drawing_is_rtl (widget);
  double whole = get_whole (self);
  double done = 0;

  for (guint i = 0; i < self->swatches->len; i++)
    {
      g_autoptr (VocMark) part = g_list_model_get_item (self->parts, i);
      int from = round (width * done / whole);
      int to = round (width * (done + voc_mark_get_value (part)) / whole);
      int size = MAX (to - from - (to < width ? GAP : 0), 1);

      done += voc_mark_get_value (part);
      gtk_widget_allocate (g_ptr_array_index (self->swatches, i), size, THICKNESS, -1,
                           gsk_transform_translate (NULL,
                                                    &GRAPHENE_POINT_INIT (rtl ? width - from - size
                                                                              : from,
                                                                          0)));
    }
  gtk_widget_allocate (self->legend, width, MAX (height - THICKNESS - SPACING, 0), -1,
                       gsk_transform_translate (NULL,
                                                &GRAPHENE_POINT_INIT (0, THICKNESS + SPACING)));
}

static void
voc_share_bar_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  graphene_rect_t track = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), THICKNESS);
  GdkRGBA color = voc_drawing_get_tone (widget, VOC_TONE_TRACK);

  color.alpha /= 2;
  voc_drawing_fill (snapshot, &track, 2, &color);

  GTK_WIDGET_CLASS (voc_share_bar_parent_class)->snapshot (widget, snapshot);
}

static void
voc_share_bar_dispose (GObject *object)
{
  VocShareBar *self = VOC_SHARE_BAR (object);

  clear (self);
  g_clear_pointer (&self->legend, gtk_widget_unparent);
  g_clear_object (&self->parts);

  G_OBJECT_CLASS (voc_share_bar_parent_class)->dispose (object);
}

static void
voc_share_bar_finalize (GObject *object)
{
  VocShareBar *self = VOC_SHARE_BAR (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->swatches, g_ptr_array_unref);

  G_OBJECT_CLASS (voc_share_bar_parent_class)->finalize (object);
}

static void
voc_share_bar_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  VocShareBar *self = VOC_SHARE_BAR (object);

  switch ((VocShareBarProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_PARTS:
      g_value_set_object (value, self->parts);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_share_bar_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  VocShareBar *self = VOC_SHARE_BAR (object);
  gboolean changed = FALSE;

  switch ((VocShareBarProperty) prop_id)
    {
    case PROP_TITLE:
      changed = g_set_str (&self->title, g_value_get_string (value));
      break;
    case PROP_PARTS:
      changed = voc_drawing_watch_list (GTK_WIDGET (self), &self->parts,
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
voc_share_bar_class_init (VocShareBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_share_bar_dispose;
  object_class->finalize = voc_share_bar_finalize;
  object_class->get_property = voc_share_bar_get_property;
  object_class->set_property = voc_share_bar_set_property;
  widget_class->get_request_mode = voc_share_bar_get_request_mode;
  widget_class->measure = voc_share_bar_measure;
  widget_class->size_allocate = voc_share_bar_size_allocate;
  widget_class->snapshot = voc_share_bar_snapshot;

  /**
   * VocShareBar:title:
   *
   * What the whole is, for a screen reader.
   */
  properties[PROP_TITLE] = voc_spec_string ("title");

  /**
   * VocShareBar:parts:
   *
   * The parts and their shares in percent, as a list of [class@Mark].
   */
  properties[PROP_PARTS] = voc_spec_list ("parts");
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "sharebar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
voc_share_bar_init (VocShareBar *self)
{
  self->swatches = g_ptr_array_new ();
  self->legend = g_object_new (ADW_TYPE_WRAP_BOX,
                               "child-spacing", 18,
                               "line-spacing", 6,
                               "accessible-role", GTK_ACCESSIBLE_ROLE_NONE,
                               NULL);
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));

  voc_drawing_follow_contrast (GTK_WIDGET (self));
  update (self);
}

/**
 * voc_share_bar_new:
 *
 * Makes a share bar.
 *
 * Returns: (transfer floating): a new share bar
 */
GtkWidget *
voc_share_bar_new (void)
{
  return g_object_new (VOC_TYPE_SHARE_BAR, NULL);
}
