/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-dialog.h"

#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-report-export.h"

/**
 * VocReportDialog:
 *
 * Asks in which way a report about an occupation is to be written, and where to.
 */
struct _VocReportDialog
{
  AdwDialog parent_instance;

  AdwComboRow *format;
  AdwComboRow *paper;
  AdwSwitchRow *personal;
  AdwSwitchRow *reasons;
  AdwSwitchRow *similar;
  AdwSwitchRow *skills;

  VocWindow *window; /* (owned) (nullable): until it is closed */
  VocOccupation *occupation; /* (owned) */
  gboolean has_profile;
};

typedef enum
{
  PROP_HAS_PROFILE = 1,
} VocReportDialogProperty;

static GParamSpec *properties[PROP_HAS_PROFILE + 1];

G_DEFINE_FINAL_TYPE (VocReportDialog, voc_report_dialog, ADW_TYPE_DIALOG)

static gboolean
is_pdf (GObject *object,
        guint    format)
{
  return format == VOC_REPORT_PDF;
}

static void
cancel_cb (VocReportDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/**
 * voc_report_dialog_dup_file_name:
 *
 * Returns: (transfer full): the name of the file that is suggested
 */
char *
voc_report_dialog_dup_file_name (VocReportDialog *self)
{
  g_autofree char *title = voc_concept_dup_title (VOC_CONCEPT (self->occupation));

  g_strdelimit (title, "/\\", '-');
  return g_strdup_printf ("%s.%s", title,
                          voc_report_format_to_id (adw_combo_row_get_selected (self->format)));
}

static VocReportParts
get_parts (VocReportDialog *self)
{
  return (adw_switch_row_get_active (self->reasons) ? VOC_REPORT_REASONS : 0) | VOC_REPORT_FIT |
         VOC_REPORT_INTERESTS | VOC_REPORT_NOTES | VOC_REPORT_WAY |
         (adw_switch_row_get_active (self->similar) ? VOC_REPORT_SIMILAR : 0) |
         (adw_switch_row_get_active (self->skills) ? VOC_REPORT_SKILLS : 0);
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (VocReportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);
  const char *path = file != NULL ? g_file_peek_path (file) : NULL;

  if (file == NULL && g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    return;
  if (path == NULL)
    {
      voc_window_add_toast (self->window, error != NULL
                                            ? error->message
                                            : _("A report can only be saved in a folder of this "
                                                 "computer. Nothing was written."));
      return;
    }

  voc_report_export (self->window, self->occupation, adw_combo_row_get_selected (self->format),
                     adw_combo_row_get_selected (self->paper),
                     self->has_profile && adw_switch_row_get_active (self->personal),
                     get_parts (self), path);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
save_cb (VocReportDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = voc_report_dialog_dup_file_name (self);

  gtk_file_dialog_set_title (dialog, _("Save the Report"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self->window), NULL, chosen_cb, g_object_ref (self));
}

static void
voc_report_dialog_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  VocReportDialog *self = VOC_REPORT_DIALOG (object);

  switch ((VocReportDialogProperty) property_id)
    {
    case PROP_HAS_PROFILE:
      g_value_set_boolean (value, self->has_profile);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_report_dialog_dispose (GObject *object)
{
  VocReportDialog *self = VOC_REPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_REPORT_DIALOG);
  g_clear_object (&self->window);
  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_report_dialog_parent_class)->dispose (object);
}

static void
voc_report_dialog_class_init (VocReportDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = voc_report_dialog_get_property;
  object_class->dispose = voc_report_dialog_dispose;

  properties[PROP_HAS_PROFILE] =
    g_param_spec_boolean ("has-profile", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-report-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, personal);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, reasons);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, similar);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, skills);
  gtk_widget_class_bind_template_callback (widget_class, is_pdf);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
voc_report_dialog_init (VocReportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  if (g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER))
    adw_combo_row_set_selected (self->paper, VOC_PAPER_LETTER);
}

AdwDialog *
voc_report_dialog_new (VocWindow     *window,
                       VocOccupation *occupation)
{
  VocReportDialog *self = g_object_new (VOC_TYPE_REPORT_DIALOG, NULL);

  self->window = g_object_ref (window);
  self->occupation = g_object_ref (occupation);
  self->has_profile = !voc_profile_is_empty (voc_window_get_profile (window));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_PROFILE]);

  return ADW_DIALOG (self);
}
