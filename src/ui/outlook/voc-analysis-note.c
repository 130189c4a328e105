/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-analysis-note.h"

/* A popover is as wide as its text at least; this fits a window of 360 px. */
#define WIDTH_CHARS 36

static void
add_paragraph (GtkWidget  *box,
               const char *text,
               const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

GtkWidget *
voc_analysis_note_new (const char *title,
                       ...)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const char *text;
  va_list paragraphs;

  gtk_widget_add_css_class (box, "note");
  add_paragraph (box, title, "heading");
  va_start (paragraphs, title);
  while ((text = va_arg (paragraphs, const char *)) != NULL)
    add_paragraph (box, text, NULL);
  va_end (paragraphs);

  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);

  return popover;
}
