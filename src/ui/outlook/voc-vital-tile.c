/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-vital-tile.h"

#include <glib/gi18n.h>

#include "voc-analysis-note.h"

/* Tiles are as wide as this, then all that fit share the line. */
#define WIDTH 180

static void
create_popup_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  gtk_menu_button_set_popover (
    button, voc_analysis_note_new (voc_vital_sign_get_title (user_data),
                                   voc_vital_sign_get_definition (user_data), NULL));
}

static void
add_label (GtkWidget         *box,
           const char        *text,
           const char *const *styles)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 1);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_css_classes (label, (const char **) styles);
  gtk_box_append (GTK_BOX (box), label);
}

/**
 * voc_vital_tile_new:
 * @sign: a vital sign
 *
 * Makes a tile with title and value. It opens what the value means.
 *
 * Returns: (transfer floating): a new tile
 */
GtkWidget *
voc_vital_tile_new (VocVitalSign *sign)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  /* Translators: the name of a value and the value: "Remote work: Low, 28 of 100" */
  g_autofree char *name = g_strdup_printf (_("%s: %s"), voc_vital_sign_get_title (sign),
                                           voc_vital_sign_get_value (sign));

  add_label (box, voc_vital_sign_get_title (sign), (const char *[]) { "caption", "secondary", NULL });
  add_label (box, voc_vital_sign_get_value (sign), (const char *[]) { "numeric", NULL });
  gtk_widget_set_valign (box, GTK_ALIGN_START);

  gtk_menu_button_set_child (GTK_MENU_BUTTON (button), box);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), create_popup_cb,
                                         g_object_ref (sign), g_object_unref);
  gtk_widget_set_size_request (button, WIDTH, -1);
  gtk_widget_add_css_class (button, "vital-tile");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}
