/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-figure.h"

/**
 * VocFigure:
 *
 * A number with the word for what it counts under it, as a toggle button: "47 essential".
 *
 * ## CSS nodes
 *
 * ```
 * figure[:checked]
 * ╰── box
 *     ├── label.value
 *     ╰── label.caption
 * ```
 *
 * ## Accessibility
 *
 * A toggle button whose name is the number and its word; the two labels are not told apart.
 */
struct _VocFigure
{
  GtkToggleButton parent_instance;

  GtkLabel *value_label;
  GtkLabel *caption_label;

  guint value;
  char *caption; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocFigure, voc_figure, GTK_TYPE_TOGGLE_BUTTON)

typedef enum
{
  PROP_VALUE = 1,
  PROP_CAPTION,
} VocFigureProperty;

static GParamSpec *properties[PROP_CAPTION + 1];

static void
update_name (VocFigure *self)
{
  g_autofree char *number = g_strdup_printf ("%'u", self->value);
  g_autofree char *name = NULL;

  g_assert (VOC_IS_FIGURE (self));

  gtk_label_set_label (self->value_label, number);
  gtk_label_set_label (self->caption_label, self->caption != NULL ? self->caption : "");

  name = g_strjoin (" ", number, self->caption, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
voc_figure_finalize (GObject *object)
{
  VocFigure *self = VOC_FIGURE (object);

  g_clear_pointer (&self->caption, g_free);

  G_OBJECT_CLASS (voc_figure_parent_class)->finalize (object);
}

static void
voc_figure_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  VocFigure *self = VOC_FIGURE (object);

  switch ((VocFigureProperty) prop_id)
    {
    case PROP_VALUE:
      g_value_set_uint (value, self->value);
      break;
    case PROP_CAPTION:
      g_value_set_string (value, self->caption);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_figure_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  VocFigure *self = VOC_FIGURE (object);

  switch ((VocFigureProperty) prop_id)
    {
    case PROP_VALUE:
      voc_figure_set_value (self, g_value_get_uint (value));
      break;
    case PROP_CAPTION:
      voc_figure_set_caption (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_figure_class_init (VocFigureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = voc_figure_finalize;
  object_class->get_property = voc_figure_get_property;
  object_class->set_property = voc_figure_set_property;

  /**
   * VocFigure:value:
   *
   * The number.
   */
  properties[PROP_VALUE] =
    g_param_spec_uint ("value", NULL, NULL,
                       0, G_MAXUINT, 0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * VocFigure:caption:
   *
   * What the number counts, one or two words.
   */
  properties[PROP_CAPTION] =
    g_param_spec_string ("caption", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "figure");
}

static void
voc_figure_init (VocFigure *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->value_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->value_label), "value");
  gtk_widget_add_css_class (GTK_WIDGET (self->value_label), "numeric");
  gtk_label_set_xalign (self->value_label, 0);

  self->caption_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->caption_label), "caption");
  gtk_label_set_xalign (self->caption_label, 0);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->value_label));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->caption_label));
  gtk_button_set_child (GTK_BUTTON (self), box);

  update_name (self);
}

/**
 * voc_figure_new:
 * @value: the number
 * @caption: (nullable): what it counts
 *
 * Makes a figure.
 *
 * Returns: (transfer floating): a new figure
 */
GtkWidget *
voc_figure_new (guint       value,
                const char *caption)
{
  return g_object_new (VOC_TYPE_FIGURE,
                       "value", value,
                       "caption", caption,
                       NULL);
}

/**
 * voc_figure_get_value:
 * @self: a figure
 *
 * Gets the number.
 *
 * Returns: the number
 */
guint
voc_figure_get_value (VocFigure *self)
{
  g_return_val_if_fail (VOC_IS_FIGURE (self), 0);

  return self->value;
}

/**
 * voc_figure_set_value:
 * @self: a figure
 * @value: the number
 *
 * Sets the number.
 */
void
voc_figure_set_value (VocFigure *self,
                      guint      value)
{
  g_return_if_fail (VOC_IS_FIGURE (self));

  if (self->value == value)
    return;

  self->value = value;
  update_name (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/**
 * voc_figure_get_caption:
 * @self: a figure
 *
 * Gets what the number counts.
 *
 * Returns: (nullable): the word or words
 */
const char *
voc_figure_get_caption (VocFigure *self)
{
  g_return_val_if_fail (VOC_IS_FIGURE (self), NULL);

  return self->caption;
}

/**
 * voc_figure_set_caption:
 * @self: a figure
 * @caption: (nullable): what the number counts
 *
 * Sets what the number counts.
 */
void
voc_figure_set_caption (VocFigure  *self,
                        const char *caption)
{
  g_return_if_fail (VOC_IS_FIGURE (self));

  if (!g_set_str (&self->caption, caption))
    return;

  update_name (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAPTION]);
}
