/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-compare-picker.h"

#include <glib/gi18n.h>

#include "voc-concept-chooser.h"
#include "voc-recent.h"
#include "voc-settings.h"

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

enum
{
  PROP_TITLE = 1,
  PROP_REMOVABLE,
  PROP_OCCUPATION,
};

static GParamSpec *properties[PROP_OCCUPATION + 1];
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
                          "kind", VOC_CONCEPT_OCCUPATION,
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

static void
voc_compare_picker_dispose (GObject *object)
{
  VocComparePicker *self = VOC_COMPARE_PICKER (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_COMPARE_PICKER);
  g_clear_object (&self->catalogue);
  g_clear_object (&self->occupation);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (voc_compare_picker_parent_class)->dispose (object);
}

static void
voc_compare_picker_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  VocComparePicker *self = VOC_COMPARE_PICKER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_REMOVABLE:
      g_value_set_boolean (value, self->removable);
      break;
    case PROP_OCCUPATION:
      g_value_set_object (value, self->occupation);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_compare_picker_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  VocComparePicker *self = VOC_COMPARE_PICKER (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      if (g_set_str (&self->title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_REMOVABLE:
      self->removable = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_compare_picker_class_init (VocComparePickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_compare_picker_dispose;
  object_class->get_property = voc_compare_picker_get_property;
  object_class->set_property = voc_compare_picker_set_property;

  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_REMOVABLE] =
    g_param_spec_boolean ("removable", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_OCCUPATION] =
    g_param_spec_object ("occupation", NULL, NULL, VOC_TYPE_OCCUPATION,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  chosen_signal = g_signal_new ("chosen", VOC_TYPE_COMPARE_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-compare-picker.ui");
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
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OCCUPATION]);
  title = occupation != NULL ? voc_concept_dup_title (VOC_CONCEPT (occupation))
                             : g_strdup (_("Choose an occupation…"));
  adw_action_row_set_subtitle (self->row, title);
}
