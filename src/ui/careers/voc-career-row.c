/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-career-row.h"

#include "voc-closures.h"

/**
 * VocCareerRow:
 *
 * A row of the Careers list: the occupation's name, its place in ISCO-08, and one line about it.
 *
 * A list keeps two hundred rows at hand, so they are made of inscriptions: a label lays its text out
 * to learn its size, which made the list stutter with every letter typed.
 *
 * # CSS nodes
 *
 * `career-row` with the inscriptions `.title`, `.place` and `.detail` inside.
 */
struct _VocCareerRow
{
  AdwBin parent_instance;

  GtkInscription *title;
  GtkInscription *detail;

  VocCareerItem *item; /* (owned) (nullable) */
};

typedef enum
{
  PROP_ITEM = 1,
  PROP_TEXT_START,
  N_PROPS,
} VocCareerRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VocCareerRow, voc_career_row, ADW_TYPE_BIN)

/* Unlike a label, an inscription does not turn its alignment round by itself. */
static float
get_text_start (VocCareerRow *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? 1 : 0;
}

static void
voc_career_row_direction_changed (GtkWidget        *widget,
                                  GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (voc_career_row_parent_class)->direction_changed (widget, previous);

  g_object_notify_by_pspec (G_OBJECT (widget), properties[PROP_TEXT_START]);
}

static void
voc_career_row_dispose (GObject *object)
{
  VocCareerRow *self = VOC_CAREER_ROW (object);

  /* GTK 4.18 forgets to free the attributes of an inscription that it disposes of. */
  if (self->title != NULL)
    gtk_inscription_set_attributes (self->title, NULL);
  if (self->detail != NULL)
    gtk_inscription_set_attributes (self->detail, NULL);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_CAREER_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (voc_career_row_parent_class)->dispose (object);
}

static void
voc_career_row_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  VocCareerRow *self = VOC_CAREER_ROW (object);

  switch ((VocCareerRowProperty) prop_id)
    {
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;

    case PROP_TEXT_START:
      g_value_set_float (value, get_text_start (self));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_career_row_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  VocCareerRow *self = VOC_CAREER_ROW (object);

  switch ((VocCareerRowProperty) prop_id)
    {
    case PROP_ITEM:
      voc_career_row_set_item (self, g_value_get_object (value));
      break;

    case PROP_TEXT_START:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_career_row_class_init (VocCareerRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_career_row_dispose;
  object_class->get_property = voc_career_row_get_property;
  object_class->set_property = voc_career_row_set_property;
  widget_class->direction_changed = voc_career_row_direction_changed;

  properties[PROP_ITEM] =
    g_param_spec_object ("item", NULL, NULL, VOC_TYPE_CAREER_ITEM,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_TEXT_START] =
    g_param_spec_float ("text-start", NULL, NULL, 0, 1, 0,
                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-career-row.ui");
  gtk_widget_class_bind_template_child (widget_class, VocCareerRow, title);
  gtk_widget_class_bind_template_child (widget_class, VocCareerRow, detail);
  voc_closures_bind (widget_class);
  gtk_widget_class_set_css_name (widget_class, "career-row");
}

static void
voc_career_row_init (VocCareerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_career_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what the row shows
 */
VocCareerItem *
voc_career_row_get_item (VocCareerRow *self)
{
  g_return_val_if_fail (VOC_IS_CAREER_ROW (self), NULL);

  return self->item;
}

/**
 * voc_career_row_set_item:
 * @self: a row
 * @item: (nullable): what to show
 */
void
voc_career_row_set_item (VocCareerRow  *self,
                         VocCareerItem *item)
{
  g_return_if_fail (VOC_IS_CAREER_ROW (self));
  g_return_if_fail (item == NULL || VOC_IS_CAREER_ITEM (item));

  if (g_set_object (&self->item, item))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}
