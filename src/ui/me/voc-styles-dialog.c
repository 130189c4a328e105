/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-styles-dialog.h"

#include <glib/gi18n.h>

#include "voc-combo-row.h"
#include "voc-property.h"
#include "voc-quiz.h"
#include "voc-template.h"
#include "voc-toast.h"

/**
 * VocStylesDialog:
 *
 * How the person works: each of the work styles, with one of five answers or none. Every answer is written
 * at once.
 */
struct _VocStylesDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  AdwPreferencesGroup *group;

  VocProfile *profile; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocStylesDialog, voc_styles_dialog, ADW_TYPE_DIALOG)

static void
selected_cb (AdwComboRow     *row,
             GParamSpec      *pspec,
             VocStylesDialog *self)
{
  guint style = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "style"));
  guint answer = adw_combo_row_get_selected (row);
  g_autoptr (GError) error = NULL;

  if (voc_profile_get_style (self->profile, voc_style_get_id (style)) == answer ||
      voc_profile_set_style (self->profile, voc_style_get_id (style), answer, &error))
    return;

  voc_toast_show (self->toast_overlay, error->message);
  adw_combo_row_set_selected (row, voc_profile_get_style (self->profile, voc_style_get_id (style)));
}

static GtkWidget *
create_row (VocStylesDialog *self,
            guint            style,
            GListModel      *answers)
{
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), voc_style_get_question (style));
  /* Beside it there is no room for the answer on a phone. */
  adw_combo_row_set_use_subtitle (ADW_COMBO_ROW (row), TRUE);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), answers);
  voc_combo_row_name_items (ADW_COMBO_ROW (row));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row),
                              voc_profile_get_style (self->profile, voc_style_get_id (style)));
  g_object_set_data (G_OBJECT (row), "style", GUINT_TO_POINTER (style));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_DEFAULT);

  return row;
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocStylesDialog, profile),
};

static void
voc_styles_dialog_class_init (VocStylesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-styles-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocStylesDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocStylesDialog, group);
}

static void
voc_styles_dialog_init (VocStylesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
voc_styles_dialog_new (VocProfile *profile)
{
  VocStylesDialog *self;
  g_autoptr (GtkStringList) answers = gtk_string_list_new (NULL);

  g_return_val_if_fail (VOC_IS_PROFILE (profile), NULL);

  self = g_object_new (VOC_TYPE_STYLES_DIALOG, NULL);
  self->profile = g_object_ref (profile);
  for (guint answer = VOC_ANSWER_NONE; answer <= VOC_ANSWER_HIGHEST; answer++)
    gtk_string_list_append (answers, voc_style_get_answer_text (answer));
  for (guint style = 0; style < VOC_N_STYLES; style++)
    adw_preferences_group_add (self->group, create_row (self, style, G_LIST_MODEL (answers)));

  return ADW_DIALOG (self);
}
