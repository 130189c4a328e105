/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-pill.h"

/**
 * VocPill:
 *
 * A short word in a rounded frame, such as a tag; a click does what its action says.
 *
 * ## CSS nodes
 *
 * ```
 * pill
 * ╰── label
 * ```
 *
 * The node is not called "button" so that it stays a word in the text instead of looking like one
 * of the window's buttons. To a screen reader it is a button all the same.
 */
struct _VocPill
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (VocPill, voc_pill, GTK_TYPE_BUTTON)

static void
voc_pill_class_init (VocPillClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "pill");
}

static void
voc_pill_init (VocPill *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_widget_set_focus_on_click (widget, FALSE);
  gtk_widget_set_halign (widget, GTK_ALIGN_START);
  gtk_widget_set_valign (widget, GTK_ALIGN_CENTER);
}

GtkWidget *
voc_pill_new (const char *text)
{
  return g_object_new (VOC_TYPE_PILL, "label", text, NULL);
}
