/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-details-dialog.h"

#include <glib/gi18n.h>

#include "voc-property.h"
#include "voc-template.h"

/**
 * VocDetailsDialog:
 *
 * The whole of an error, to be read and copied.
 */
struct _VocDetailsDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  GtkTextView *text_view;

  char *text; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocDetailsDialog, voc_details_dialog, ADW_TYPE_DIALOG)

static void
copy_cb (VocDetailsDialog *self)
{
  g_assert (VOC_IS_DETAILS_DIALOG (self));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->text);
  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (_("Copied")));
}

static const VocProperty properties[] = {
  VOC_OWNED_STRING (VocDetailsDialog, text),
};

static void
voc_details_dialog_class_init (VocDetailsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-details-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocDetailsDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocDetailsDialog, text_view);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
voc_details_dialog_init (VocDetailsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

VocDetailsDialog *
voc_details_dialog_new (const char *text)
{
  VocDetailsDialog *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (VOC_TYPE_DETAILS_DIALOG, NULL);
  self->text = g_strdup (text);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text_view), text, -1);

  return self;
}
