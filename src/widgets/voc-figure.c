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
};

G_DEFINE_FINAL_TYPE (VocFigure, voc_figure, GTK_TYPE_TOGGLE_BUTTON)

static void
voc_figure_class_init (VocFigureClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "figure");
}

static void
voc_figure_init (VocFigure *self)
{
}

static void
add_label (GtkWidget  *box,
           const char *text,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, css_class);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);
}

GtkWidget *
voc_figure_new (GtkAccessibleRole role,
                guint             value,
                const char       *caption)
{
  VocFigure *self = g_object_new (VOC_TYPE_FIGURE, "accessible-role", role, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *number = g_strdup_printf ("%'u", value);
  g_autofree char *name = g_strjoin (" ", number, caption, NULL);

  add_label (box, number, "value");
  gtk_widget_add_css_class (gtk_widget_get_first_child (box), "numeric");
  add_label (box, caption, "caption");
  gtk_button_set_child (GTK_BUTTON (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}
