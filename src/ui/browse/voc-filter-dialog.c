/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-filter-dialog.h"

#include <glib/gi18n.h>

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

typedef enum
{
  PROP_MODEL = 1,
} VocFilterDialogProperty;

static GParamSpec *properties[PROP_MODEL + 1];

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

static void
voc_filter_dialog_dispose (GObject *object)
{
  VocFilterDialog *self = VOC_FILTER_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_FILTER_DIALOG);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (voc_filter_dialog_parent_class)->dispose (object);
}

static void
voc_filter_dialog_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch ((VocFilterDialogProperty) prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, VOC_FILTER_DIALOG (object)->model);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_filter_dialog_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch ((VocFilterDialogProperty) prop_id)
    {
    case PROP_MODEL:
      VOC_FILTER_DIALOG (object)->model = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_filter_dialog_class_init (VocFilterDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = voc_filter_dialog_constructed;
  object_class->dispose = voc_filter_dialog_dispose;
  object_class->get_property = voc_filter_dialog_get_property;
  object_class->set_property = voc_filter_dialog_set_property;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, VOC_TYPE_BROWSE_MODEL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-filter-dialog.ui");
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
