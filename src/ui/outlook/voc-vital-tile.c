/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-vital-tile.h"

#include <glib/gi18n.h>

#include "voc-analysis-note.h"
#include "voc-sum-dialog.h"

/* Tiles are at least as wide as this; all that fit share the line. */
#define WIDTH 150

/**
 * VocVitalTile:
 *
 * A vital sign with title and value. It opens what the value means.
 *
 * A [class@Gtk.MenuButton] would do the same, but its height does not follow from its width, so that
 * text of two lines is cut off.
 */
struct _VocVitalTile
{
  GtkButton parent_instance;

  VocSum *sign;    /* (owned) */
  GtkWidget *note; /* (nullable): while it is open */
};

G_DEFINE_FINAL_TYPE (VocVitalTile, voc_vital_tile, GTK_TYPE_BUTTON)

static void
note_closed_cb (VocVitalTile *self)
{
  g_assert (VOC_IS_VITAL_TILE (self));

  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

static void
explain_cb (VocVitalTile *self)
{
  g_assert (VOC_IS_VITAL_TILE (self));

  gtk_popover_popdown (GTK_POPOVER (self->note));
  adw_dialog_present (voc_sum_dialog_new (self->sign), GTK_WIDGET (self));
}

/* Leads from the note to the sum that the value is. */
static void
add_explain_button (VocVitalTile *self)
{
  GtkWidget *button = gtk_button_new_with_label (_("How Is This Calculated?"));

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (explain_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (gtk_popover_get_child (GTK_POPOVER (self->note))), button);
}

static void
voc_vital_tile_clicked (GtkButton *button)
{
  VocVitalTile *self = VOC_VITAL_TILE (button);

  if (self->note == NULL)
    {
      self->note = voc_analysis_note_new (self->sign->title, self->sign->lead, NULL);
      gtk_widget_set_parent (self->note, GTK_WIDGET (self));
      g_signal_connect_object (self->note, "closed", G_CALLBACK (note_closed_cb), self,
                               G_CONNECT_SWAPPED);
      if (self->sign->terms->len > 0 && self->sign->unit == VOC_UNIT_POINTS)
        add_explain_button (self);
    }

  gtk_popover_popup (GTK_POPOVER (self->note));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE, -1);
}

static void
voc_vital_tile_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  VocVitalTile *self = VOC_VITAL_TILE (widget);

  GTK_WIDGET_CLASS (voc_vital_tile_parent_class)->size_allocate (widget, width, height, baseline);
  if (self->note != NULL)
    gtk_popover_present (GTK_POPOVER (self->note));
}

static void
voc_vital_tile_dispose (GObject *object)
{
  VocVitalTile *self = VOC_VITAL_TILE (object);

  g_clear_pointer (&self->note, gtk_widget_unparent);
  g_clear_pointer (&self->sign, voc_sum_unref);

  G_OBJECT_CLASS (voc_vital_tile_parent_class)->dispose (object);
}

static void
voc_vital_tile_class_init (VocVitalTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_vital_tile_dispose;
  widget_class->size_allocate = voc_vital_tile_size_allocate;
  GTK_BUTTON_CLASS (klass)->clicked = voc_vital_tile_clicked;
}

static void
voc_vital_tile_init (VocVitalTile *self)
{
  gtk_widget_set_size_request (GTK_WIDGET (self), WIDTH, -1);
  gtk_widget_add_css_class (GTK_WIDGET (self), "vital-tile");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE,
                                  -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
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

GtkWidget *
voc_vital_tile_new (VocSum *sign)
{
  VocVitalTile *self = g_object_new (VOC_TYPE_VITAL_TILE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *name = NULL;

  self->sign = voc_sum_ref (sign);
  add_label (box, sign->title, (const char *[]) { "caption", "secondary", NULL });
  add_label (box, sign->value_text, (const char *[]) { "numeric", NULL });
  gtk_widget_set_valign (box, GTK_ALIGN_START);
  gtk_button_set_child (GTK_BUTTON (self), box);

  /* Translators: the name of a value and the value: "Remote work: Low, 28 of 100" */
  name = g_strdup_printf (_("%s: %s"), sign->title, sign->value_text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}
