/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-profile-check-dialog.h"

#include <glib/gi18n.h>

#include "voc-template.h"

/**
 * VocProfileCheckDialog:
 *
 * What became of a profile in another catalogue: how much is as it was, and by name what is called otherwise
 * and what is not there.
 */
struct _VocProfileCheckDialog
{
  AdwDialog parent_instance;

  GtkLabel *survived_label;
  AdwPreferencesGroup *renamed_group;
  AdwPreferencesGroup *gone_group;
};

G_DEFINE_FINAL_TYPE (VocProfileCheckDialog, voc_profile_check_dialog, ADW_TYPE_DIALOG)

static void
voc_profile_check_dialog_class_init (VocProfileCheckDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  voc_template_set (widget_class, "voc-profile-check-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocProfileCheckDialog, survived_label);
  gtk_widget_class_bind_template_child (widget_class, VocProfileCheckDialog, renamed_group);
  gtk_widget_class_bind_template_child (widget_class, VocProfileCheckDialog, gone_group);
}

static void
voc_profile_check_dialog_init (VocProfileCheckDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What is gone is called what it was called before, or by its address if nobody knows. */
static void
add_row (AdwPreferencesGroup     *group,
         const VocChangedConcept *concept)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *before = NULL;

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  if (concept->after != NULL)
    {
      /* Translators: %s is the name that something had */
      before = g_strdup_printf (_("Before: %s"), concept->before);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), concept->after);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), before);
    }
  else
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                   concept->before != NULL ? concept->before : concept->uri);
  adw_preferences_group_add (group, row);
}

static void
show_group (AdwPreferencesGroup *group,
            GPtrArray           *concepts)
{
  for (guint i = 0; i < concepts->len; i++)
    add_row (group, concepts->pdata[i]);
  gtk_widget_set_visible (GTK_WIDGET (group), concepts->len > 0);
}

AdwDialog *
voc_profile_check_dialog_new (const VocProfileCheck *check)
{
  VocProfileCheckDialog *self;
  g_autofree char *survived = NULL;

  g_return_val_if_fail (check != NULL, NULL);

  self = g_object_new (VOC_TYPE_PROFILE_CHECK_DIALOG, NULL);
  survived = g_strdup_printf (ngettext ("%u thing that you have told is in this catalogue.",
                                        "%u things that you have told are in this catalogue.",
                                        check->n_survived),
                              check->n_survived);
  gtk_label_set_label (self->survived_label, survived);
  show_group (self->renamed_group, check->renamed);
  show_group (self->gone_group, check->gone);

  return ADW_DIALOG (self);
}
