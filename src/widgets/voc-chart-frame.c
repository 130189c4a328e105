/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-chart-frame.h"

#include <glib/gi18n.h>

#include "voc-chart-mode.h"
#include "voc-column.h"
#include "voc-data-table.h"
#include "voc-property.h"
#include "voc-table.h"

#define COPIED_SECONDS 2

/**
 * VocChartFrame:
 *
 * A chart, or several, and the same as a table, where [class@ChartMode] asks for tables. A button below
 * the table copies it as CSV.
 *
 * ## CSS nodes
 *
 * ```
 * chartframe
 * ╰── box
 *     ├── label.heading
 *     ├── <chart>
 *     ├── datatable
 *     ╰── button
 * ```
 *
 * ## Accessibility
 *
 * A group with the title as its name.
 */
struct _VocChartFrame
{
  GtkWidget parent_instance;

  GtkWidget *column;
  GtkWidget *title_label;
  GtkWidget *data_table;
  GtkWidget *copy_button;

  GtkWidget *child; /* (nullable) */
  VocTable *table;  /* (owned) (nullable) */
  gboolean show_table;
  guint copied_id;
};

G_DEFINE_FINAL_TYPE (VocChartFrame, voc_chart_frame, GTK_TYPE_WIDGET)

static void
show_copied (VocChartFrame *self,
             gboolean       copied)
{
  gtk_button_set_label (GTK_BUTTON (self->copy_button), copied ? _("Copied") : _("Copy as CSV"));
}

/* A table without rows has nothing to switch to. */
static void
update (VocChartFrame *self)
{
  gboolean has_rows = self->table != NULL && voc_table_get_n_rows (self->table) > 0;
  gboolean as_table = self->show_table && has_rows;
  const char *title = gtk_label_get_label (GTK_LABEL (self->title_label));

  gtk_widget_set_visible (self->title_label, *title != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->data_table),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  if (self->child != NULL)
    gtk_widget_set_visible (self->child, !as_table);
  voc_data_table_show (VOC_DATA_TABLE (self->data_table), as_table ? self->table : NULL);
  gtk_widget_set_visible (self->data_table, as_table);
  gtk_widget_set_visible (self->copy_button, as_table);
}

static gboolean
forget_copied_cb (gpointer user_data)
{
  VocChartFrame *self = user_data;

  self->copied_id = 0;
  show_copied (self, FALSE);

  return G_SOURCE_REMOVE;
}

static const char *
get_title (VocChartFrame *self)
{
  return gtk_label_get_label (GTK_LABEL (self->title_label));
}

static void
set_title (VocChartFrame *self,
           const char    *title)
{
  gtk_label_set_label (GTK_LABEL (self->title_label), title != NULL ? title : "");
  update (self);
  g_object_notify (G_OBJECT (self), "title");
}

static void
set_child (VocChartFrame *self,
           GtkWidget     *child)
{
  if (self->child != NULL)
    gtk_box_remove (GTK_BOX (self->column), self->child);
  self->child = child;
  if (child != NULL)
    gtk_box_insert_child_after (GTK_BOX (self->column), child, self->title_label);
  update (self);
  g_object_notify (G_OBJECT (self), "child");
}

static void
voc_chart_frame_dispose (GObject *object)
{
  VocChartFrame *self = VOC_CHART_FRAME (object);

  g_clear_handle_id (&self->copied_id, g_source_remove);
  g_clear_pointer (&self->column, gtk_widget_unparent);
  self->child = NULL;

  G_OBJECT_CLASS (voc_chart_frame_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_COMPUTED_STRING ("title", get_title, .set = G_CALLBACK (set_title)),
  VOC_PROPERTY_OBJECT (VocChartFrame, child, gtk_widget_get_type, .set = G_CALLBACK (set_child)),
  VOC_PROPERTY_OBJECT (VocChartFrame, table, voc_table_get_type, .changed = G_CALLBACK (update)),
  VOC_PROPERTY_BOOLEAN (VocChartFrame, show_table, .changed = G_CALLBACK (update)),
};

static void
voc_chart_frame_class_init (VocChartFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_chart_frame_dispose;

  gtk_widget_class_set_css_name (widget_class, "chartframe");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* Copies the table as CSV to the clipboard. The button says so for a moment. */
static void
copy (VocChartFrame *self)
{
  g_autofree char *csv = NULL;

  g_assert (VOC_IS_CHART_FRAME (self));

  if (self->table == NULL)
    return;

  csv = voc_table_dup_csv (self->table);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), csv);
  show_copied (self, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Copied"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  g_clear_handle_id (&self->copied_id, g_source_remove);
  self->copied_id = g_timeout_add_seconds (COPIED_SECONDS, forget_copied_cb, self);
}

static void
add_copy_button (VocChartFrame *self)
{
  self->copy_button = gtk_button_new ();
  gtk_widget_set_halign (self->copy_button, GTK_ALIGN_START);
  show_copied (self, FALSE);
  g_signal_connect_object (self->copy_button, "clicked", G_CALLBACK (copy), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->column), self->copy_button);
}

static void
voc_chart_frame_init (VocChartFrame *self)
{
  self->column = voc_column_add (GTK_WIDGET (self), GTK_ACCESSIBLE_ROLE_NONE);
  gtk_box_set_spacing (GTK_BOX (self->column), 9);

  self->title_label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->title_label), 0);
  gtk_label_set_wrap (GTK_LABEL (self->title_label), TRUE);
  gtk_widget_add_css_class (self->title_label, "heading");
  gtk_box_append (GTK_BOX (self->column), self->title_label);
  self->data_table = voc_data_table_new ();
  gtk_box_append (GTK_BOX (self->column), self->data_table);
  add_copy_button (self);

  update (self);
  g_object_bind_property (voc_chart_mode_get_default (), "tables", self, "show-table",
                          G_BINDING_SYNC_CREATE);
}
