/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-compare-picker.h"

#include <glib/gi18n.h>

#include "voc-concept-chooser.h"
#include "voc-property.h"
#include "voc-recent.h"
#include "voc-settings.h"
#include "voc-template.h"

/**
 * VocComparePicker:
 *
 * One side of a comparison: the occupation, and a dialog to choose another one, by its name or out of
 * those that were looked at lately. An occupation that is dropped here is chosen, too. "chosen" tells
 * when it is another one or, where that is allowed, none.
 */
struct _VocComparePicker
{
  AdwBin parent_instance;

  AdwActionRow *row;
  AdwDialog *dialog;
  AdwBin *chooser_place;
  GtkWidget *lately_part;
  GtkListBox *lately;

  VocCatalogue *catalogue;    /* (owned) (nullable) */
  VocOccupation *occupation;  /* (owned) (nullable) */
  char *title;                /* (owned) (nullable): what is chosen here */
  gboolean removable;         /* nothing may be chosen here */
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (VocComparePicker, voc_compare_picker, ADW_TYPE_BIN)

static gboolean
can_remove (VocComparePicker *self,
            gboolean          removable,
            VocOccupation    *occupation)
{
  return removable && occupation != NULL;
}

static void
choose_uri (VocComparePicker *self,
            const char       *uri)
{
  g_autoptr (VocConcept)
    concept = self->catalogue != NULL
                ? voc_catalogue_lookup (self->catalogue, uri, VOC_CONCEPT_OCCUPATION, NULL)
                : NULL;

  if (concept == NULL)
    return;

  voc_compare_picker_set_occupation (self, VOC_OCCUPATION (concept));
  g_signal_emit (self, chosen_signal, 0);
}

static void
remove_cb (VocComparePicker *self)
{
  g_assert (VOC_IS_COMPARE_PICKER (self));

  voc_compare_picker_set_occupation (self, NULL);
  g_signal_emit (self, chosen_signal, 0);
}

static void
chosen_cb (VocComparePicker *self,
           const char       *uri)
{
  adw_dialog_close (self->dialog);
  choose_uri (self, uri);
}

static void
lately_cb (VocComparePicker *self,
           GtkListBoxRow    *row)
{
  g_assert (VOC_IS_COMPARE_PICKER (self));

  chosen_cb (self, gtk_widget_get_name (GTK_WIDGET (row)));
}

/* What was looked at last, without what is chosen already. */
static void
fill_lately (VocComparePicker *self)
{
  g_autoptr (GSettings) settings = voc_settings_dup ();
  g_auto (GStrv) uris = settings != NULL ? g_settings_get_strv (settings, VOC_RECENT_KEY) : NULL;
  guint n = 0;

  gtk_list_box_remove_all (self->lately);
  for (guint i = 0; uris != NULL && uris[i] != NULL; i++)
    {
      g_autoptr (VocConcept) concept =
        voc_catalogue_lookup (self->catalogue, uris[i], VOC_CONCEPT_OCCUPATION, NULL);
      g_autofree char *title = NULL;
      GtkWidget *row;

      if (concept == NULL)
        continue;
      title = voc_concept_dup_title (concept);
      row = g_object_new (ADW_TYPE_ACTION_ROW,
                          "use-markup", FALSE,
                          "title", title,
                          "activatable", TRUE,
                          "name", uris[i],
                          NULL);
      gtk_list_box_append (self->lately, row);
      n++;
    }
  gtk_widget_set_visible (self->lately_part, n > 0);
}

static void
choose_cb (VocComparePicker *self)
{
  GtkWidget *chooser;

  g_assert (VOC_IS_COMPARE_PICKER (self));

  if (self->catalogue == NULL)
    return;

  chooser = g_object_new (VOC_TYPE_CONCEPT_CHOOSER,
                          "catalogue", self->catalogue,
                          "label", self->title,
                          NULL);
  g_signal_connect_object (chooser, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->chooser_place, chooser);
  fill_lately (self);
  adw_dialog_present (self->dialog, GTK_WIDGET (self));
  gtk_widget_child_focus (chooser, GTK_DIR_TAB_FORWARD);
}

static gboolean
drop_cb (VocComparePicker *self,
         const GValue     *value)
{
  choose_uri (self, g_value_get_string (value));
  return TRUE;
}

static const VocProperty properties[] = {
  VOC_PROPERTY_STRING (VocComparePicker, title),
  VOC_PROPERTY_BOOLEAN (VocComparePicker, removable),
  VOC_PROPERTY_OBJECT (VocComparePicker, occupation, voc_occupation_get_type,
                       .access = VOC_PROPERTY_READABLE),
  VOC_OWNED_OBJECT (VocComparePicker, catalogue),
};

static void
voc_compare_picker_class_init (VocComparePickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  chosen_signal = g_signal_new ("chosen", VOC_TYPE_COMPARE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  voc_template_set (widget_class, "voc-compare-picker");
  gtk_widget_class_bind_template_child (widget_class, VocComparePicker, row);
  gtk_widget_class_bind_template_child (widget_class, VocComparePicker, dialog);
  gtk_widget_class_bind_template_child (widget_class, VocComparePicker, chooser_place);
  gtk_widget_class_bind_template_child (widget_class, VocComparePicker, lately_part);
  gtk_widget_class_bind_template_child (widget_class, VocComparePicker, lately);
  gtk_widget_class_bind_template_callback (widget_class, can_remove);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_bind_template_callback (widget_class, lately_cb);
}

static void
voc_compare_picker_init (VocComparePicker *self)
{
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self->row), FALSE);
  voc_compare_picker_set_occupation (self, NULL);

  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

void
voc_compare_picker_set_catalogue (VocComparePicker *self,
                                  VocCatalogue     *catalogue)
{
  g_return_if_fail (VOC_IS_COMPARE_PICKER (self));

  g_set_object (&self->catalogue, catalogue);
}

VocOccupation *
voc_compare_picker_get_occupation (VocComparePicker *self)
{
  g_return_val_if_fail (VOC_IS_COMPARE_PICKER (self), NULL);

  return self->occupation;
}

void
voc_compare_picker_set_occupation (VocComparePicker *self,
                                   VocOccupation    *occupation)
{
  g_autofree char *title = NULL;

  g_return_if_fail (VOC_IS_COMPARE_PICKER (self));

  if (g_set_object (&self->occupation, occupation))
    g_object_notify (G_OBJECT (self), "occupation");
  title = occupation != NULL ? voc_concept_dup_title (VOC_CONCEPT (occupation))
                             : g_strdup (_("Choose an occupation…"));
  adw_action_row_set_subtitle (self->row, title);
}
