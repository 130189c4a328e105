/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-mark.h"

#include <glib/gi18n.h>

/**
 * VocMark:
 *
 * A named value between 0 and 100: a tick on a scale or a part of a whole. It never changes.
 */
struct _VocMark
{
  GObject parent_instance;

  char *label; /* (owned) (nullable) */
  double value;
};

G_DEFINE_FINAL_TYPE (VocMark, voc_mark, G_TYPE_OBJECT)

typedef enum
{
  PROP_LABEL = 1,
  PROP_VALUE,
} VocMarkProperty;

static GParamSpec *properties[PROP_VALUE + 1];

static void
voc_mark_finalize (GObject *object)
{
  g_clear_pointer (&VOC_MARK (object)->label, g_free);

  G_OBJECT_CLASS (voc_mark_parent_class)->finalize (object);
}

static void
voc_mark_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  VocMark *self = VOC_MARK (object);

  switch ((VocMarkProperty) prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;
    case PROP_VALUE:
      g_value_set_double (value, self->value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_mark_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  VocMark *self = VOC_MARK (object);

  switch ((VocMarkProperty) prop_id)
    {
    case PROP_LABEL:
      self->label = g_value_dup_string (value);
      break;
    case PROP_VALUE:
      self->value = g_value_get_double (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_mark_class_init (VocMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = voc_mark_finalize;
  object_class->get_property = voc_mark_get_property;
  object_class->set_property = voc_mark_set_property;

  /**
   * VocMark:label:
   *
   * What the value is of, a few words.
   */
  properties[PROP_LABEL] =
    g_param_spec_string ("label", NULL, NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * VocMark:value:
   *
   * The value.
   */
  properties[PROP_VALUE] =
    g_param_spec_double ("value", NULL, NULL,
                         0, 100, 0,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_mark_init (VocMark *self)
{
}

/**
 * voc_mark_new:
 * @label: what the value is of
 * @value: the value, from 0 to 100
 *
 * Makes a mark.
 *
 * Returns: (transfer full): a new mark
 */
VocMark *
voc_mark_new (const char *label,
              double      value)
{
  return g_object_new (VOC_TYPE_MARK, "label", label, "value", CLAMP (value, 0, 100), NULL);
}

/**
 * voc_mark_get_label:
 * @self: a mark
 *
 * Gets what the value is of.
 *
 * Returns: the label
 */
const char *
voc_mark_get_label (VocMark *self)
{
  g_return_val_if_fail (VOC_IS_MARK (self), NULL);

  return self->label != NULL ? self->label : "";
}

/**
 * voc_mark_get_value:
 * @self: a mark
 *
 * Gets the value.
 *
 * Returns: the value
 */
double
voc_mark_get_value (VocMark *self)
{
  g_return_val_if_fail (VOC_IS_MARK (self), 0);

  return self->value;
}

/**
 * voc_mark_dup_text:
 * @self: a mark
 *
 * Gets label and value as one text, such as "ILO 2025: 61".
 *
 * Returns: (transfer full): the text
 */
char *
voc_mark_dup_text (VocMark *self)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (VOC_IS_MARK (self), NULL);

  value = g_strdup_printf ("%.0f", self->value);
  /* Translators: the name of a source or measure, then its value: "ILO 2025: 61" */
  return g_strdup_printf (_("%s: %s"), voc_mark_get_label (self), value);
}

/**
 * voc_mark_dup_list_text:
 * @marks: (nullable): a list of marks
 *
 * Gets the texts of all marks, one on each line.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there are none
 */
char *
voc_mark_dup_list_text (GListModel *marks)
{
  guint n_marks = marks != NULL ? g_list_model_get_n_items (marks) : 0;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_marks; i++)
    {
      g_autoptr (VocMark) mark = g_list_model_get_item (marks, i);
      g_autofree char *line = voc_mark_dup_text (mark);

      if (i > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, line);
    }

  return text->len > 0 ? g_string_free_and_steal (g_steal_pointer (&text)) : NULL;
}
