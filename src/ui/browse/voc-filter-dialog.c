/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-filter-dialog.h"

#include <glib/gi18n.h>

#include "voc-property.h"
#include "voc-template.h"

/**
 * VocFilterDialog:
 *
 * The conditions of a list, as its kind arranges them. The list follows at once; the dialog has
 * nothing to accept or to take back.
 */
struct _VocFilterDialog
{
  AdwDialog parent_instance;

  AdwToolbarView *view;

  VocBrowseModel *model; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocFilterDialog, voc_filter_dialog, ADW_TYPE_DIALOG)

static char *
show_text (VocFilterDialog *self,
           guint            count)
{
  return self->model != NULL ? voc_browse_model_get_kind (self->model)->dup_show (count) : NULL;
}

static void
clear_cb (VocFilterDialog *self)
{
  g_assert (VOC_IS_FILTER_DIALOG (self));

  voc_query_clear_conditions (voc_browse_model_get_query (self->model));
}

static void
close_cb (VocFilterDialog *self)
{
  g_assert (VOC_IS_FILTER_DIALOG (self));

  adw_dialog_close (ADW_DIALOG (self));
}

static void
voc_filter_dialog_constructed (GObject *object)
{
  VocFilterDialog *self = VOC_FILTER_DIALOG (object);
  const VocBrowseKind *kind = voc_browse_model_get_kind (self->model);

  G_OBJECT_CLASS (voc_filter_dialog_parent_class)->constructed (object);

  adw_dialog_set_title (ADW_DIALOG (self), _(kind->filter_title));
  adw_toolbar_view_set_content (self->view, kind->create_filter (self->model));
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocFilterDialog, model, voc_browse_model_get_type,
                       .access = VOC_PROPERTY_CONSTRUCT_ONLY),
};

static void
voc_filter_dialog_class_init (VocFilterDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->constructed = voc_filter_dialog_constructed;

  voc_template_set (widget_class, "voc-filter-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocFilterDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, show_text);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
}

static void
voc_filter_dialog_init (VocFilterDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

VocFilterDialog *
voc_filter_dialog_new (VocBrowseModel *model)
{
  g_return_val_if_fail (VOC_IS_BROWSE_MODEL (model), NULL);

  return g_object_new (VOC_TYPE_FILTER_DIALOG, "model", model, NULL);
}
