/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-chart-frame.h"

#include <glib/gi18n.h>

#include "voc-csv-text.h"
#include "voc-data-table.h"
#include "voc-drawing.h"

#define COPIED_SECONDS 2

/**
 * VocChartFrame:
 *
 * A chart and its twin, the same figures as a table. A button below switches from one to the other;
 * beside the table another one copies it as CSV.
 *
 * ## CSS nodes
 *
 * ```
 * chartframe
 * ╰── box
 *     ├── label.heading
 *     ├── <chart>
 *     ├── datatable
 *     ╰── box.tools
 *         ├── button.toggle
 *         ╰── button
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
  GtkWidget *table;
  GtkWidget *tools;
  GtkWidget *table_button;
  GtkWidget *copy_button;

  char *title;      /* (owned) (nullable) */
  GtkWidget *child; /* (nullable) */
  GStrv columns;    /* (owned) (nullable) */
  GListModel *rows; /* (owned) (nullable) (element-type GtkStringList) */
  gboolean show_table;
  guint copied_id;
};

G_DEFINE_FINAL_TYPE (VocChartFrame, voc_chart_frame, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_TITLE = 1,
  PROP_CHILD,
  PROP_COLUMNS,
  PROP_ROWS,
  PROP_SHOW_TABLE,
} VocChartFrameProperty;

static GParamSpec *properties[PROP_SHOW_TABLE + 1];

typedef enum
{
  SIGNAL_COPIED,
} VocChartFrameSignal;

static guint signals[SIGNAL_COPIED + 1];

static gboolean
has_rows (VocChartFrame *self)
{
  return self->columns != NULL && self->rows != NULL && g_list_model_get_n_items (self->rows) > 0;
}

static void
show_copied (VocChartFrame *self,
             gboolean       copied)
{
  gtk_button_set_label (GTK_BUTTON (self->copy_button), copied ? _("Copied") : _("Copy as CSV"));
}

/* Everything that follows from the properties. A table without rows has nothing to switch to. */
static void
update (VocChartFrame *self)
{
  gboolean as_table = self->show_table && has_rows (self);

  g_assert (VOC_IS_CHART_FRAME (self));

  gtk_label_set_label (GTK_LABEL (self->title_label), self->title != NULL ? self->title : "");
  gtk_widget_set_visible (self->title_label, self->title != NULL && *self->title != '\0');
  voc_accessible_set_text (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->title);
  voc_accessible_set_text (GTK_ACCESSIBLE (self->table), GTK_ACCESSIBLE_PROPERTY_LABEL,
                           self->title);

  if (self->child != NULL)
    gtk_widget_set_visible (self->child, !as_table);
  voc_data_table_show (VOC_DATA_TABLE (self->table),
                       as_table ? (const char *const *) self->columns : NULL,
                       as_table ? self->rows : NULL);
  gtk_widget_set_visible (self->table, as_table);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->table_button), self->show_table);
  gtk_widget_set_visible (self->copy_button, as_table);
  gtk_widget_set_visible (self->tools, has_rows (self));
}

static void
table_toggled_cb (VocChartFrame *self)
{
  g_assert (VOC_IS_CHART_FRAME (self));

  g_object_set (self, "show-table",
                gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->table_button)), NULL);
}

static gboolean
forget_copied_cb (gpointer user_data)
{
  VocChartFrame *self = user_data;

  self->copied_id = 0;
  show_copied (self, FALSE);

  return G_SOURCE_REMOVE;
}

static gboolean
change_child (VocChartFrame *self,
              GtkWidget     *child)
{
  g_assert (child == NULL || gtk_widget_get_parent (child) == NULL);

  if (self->child == child)
    return FALSE;

  if (self->child != NULL)
    gtk_box_remove (GTK_BOX (self->column), self->child);
  self->child = child;
  if (child != NULL)
    gtk_box_insert_child_after (GTK_BOX (self->column), child, self->title_label);

  return TRUE;
}

static gboolean
change_columns (VocChartFrame *self,
                const GValue  *value)
{
  const char *const *columns = g_value_get_boxed (value);

  if (columns == (const char *const *) self->columns ||
      (columns != NULL && self->columns != NULL &&
       g_strv_equal (columns, (const char *const *) self->columns)))
    return FALSE;

  g_strfreev (self->columns);
  self->columns = g_value_dup_boxed (value);

  return TRUE;
}

static void
voc_chart_frame_dispose (GObject *object)
{
  VocChartFrame *self = VOC_CHART_FRAME (object);

  g_clear_handle_id (&self->copied_id, g_source_remove);
  g_clear_pointer (&self->column, gtk_widget_unparent);
  self->child = NULL;
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (voc_chart_frame_parent_class)->dispose (object);
}

static void
voc_chart_frame_finalize (GObject *object)
{
  VocChartFrame *self = VOC_CHART_FRAME (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->columns, g_strfreev);

  G_OBJECT_CLASS (voc_chart_frame_parent_class)->finalize (object);
}

static void
voc_chart_frame_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  VocChartFrame *self = VOC_CHART_FRAME (object);

  switch ((VocChartFrameProperty) prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_COLUMNS:
      g_value_set_boxed (value, self->columns);
      break;
    case PROP_ROWS:
      g_value_set_object (value, self->rows);
      break;
    case PROP_SHOW_TABLE:
      g_value_set_boolean (value, self->show_table);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_chart_frame_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocChartFrame *self = VOC_CHART_FRAME (object);
  gboolean changed = FALSE;

  switch ((VocChartFrameProperty) prop_id)
    {
    case PROP_TITLE:
      changed = g_set_str (&self->title, g_value_get_string (value));
      break;
    case PROP_CHILD:
      changed = change_child (self, g_value_get_object (value));
      break;
    case PROP_COLUMNS:
      changed = change_columns (self, value);
      break;
    case PROP_ROWS:
      changed = voc_drawing_watch_list (GTK_WIDGET (self), &self->rows,
                                        g_value_get_object (value), G_CALLBACK (update));
      break;
    case PROP_SHOW_TABLE:
      changed = self->show_table != g_value_get_boolean (value);
      self->show_table = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }

  if (!changed)
    return;

  update (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
voc_chart_frame_class_init (VocChartFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_chart_frame_dispose;
  object_class->finalize = voc_chart_frame_finalize;
  object_class->get_property = voc_chart_frame_get_property;
  object_class->set_property = voc_chart_frame_set_property;

  /**
   * VocChartFrame:title:
   *
   * What chart and table show.
   */
  properties[PROP_TITLE] = voc_spec_string ("title");

  /**
   * VocChartFrame:child:
   *
   * The chart.
   */
  properties[PROP_CHILD] =
    g_param_spec_object ("child", NULL, NULL,
                         GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * VocChartFrame:columns:
   *
   * The titles of the table's columns; the first is that of the names.
   */
  properties[PROP_COLUMNS] =
    g_param_spec_boxed ("columns", NULL, NULL,
                         G_TYPE_STRV,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * VocChartFrame:rows:
   *
   * The rows of the table, as a list of [class@Gtk.StringList].
   */
  properties[PROP_ROWS] = voc_spec_list ("rows");

  /**
   * VocChartFrame:show-table:
   *
   * Whether the table is shown in place of the chart.
   */
  properties[PROP_SHOW_TABLE] =
    g_param_spec_boolean ("show-table", NULL, NULL,
                         FALSE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  /**
   * VocChartFrame::copied:
   * @self: a chart frame
   *
   * The table is in the clipboard.
   */
  signals[SIGNAL_COPIED] = g_signal_new ("copied", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "chartframe");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
create_tools (VocChartFrame *self)
{
  self->tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_add_css_class (self->tools, "tools");
  self->table_button = gtk_toggle_button_new_with_label (_("Show as table"));
  g_signal_connect_object (self->table_button, "toggled", G_CALLBACK (table_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  self->copy_button = gtk_button_new ();
  show_copied (self, FALSE);
  g_signal_connect_object (self->copy_button, "clicked", G_CALLBACK (voc_chart_frame_copy), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->tools), self->table_button);
  gtk_box_append (GTK_BOX (self->tools), self->copy_button);
}

static void
voc_chart_frame_init (VocChartFrame *self)
{
  self->column = voc_drawing_add_column (GTK_WIDGET (self), GTK_ACCESSIBLE_ROLE_NONE);
  gtk_box_set_spacing (GTK_BOX (self->column), 9);

  self->title_label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->title_label), 0);
  gtk_label_set_wrap (GTK_LABEL (self->title_label), TRUE);
  gtk_widget_add_css_class (self->title_label, "heading");
  gtk_box_append (GTK_BOX (self->column), self->title_label);
  self->table = voc_data_table_new ();
  gtk_box_append (GTK_BOX (self->column), self->table);
  create_tools (self);
  gtk_box_append (GTK_BOX (self->column), self->tools);

  update (self);
}

/**
 * voc_chart_frame_new:
 *
 * Makes a chart frame.
 *
 * Returns: (transfer floating): a new chart frame
 */
GtkWidget *
voc_chart_frame_new (void)
{
  return g_object_new (VOC_TYPE_CHART_FRAME, NULL);
}

/**
 * voc_chart_frame_copy:
 * @self: a chart frame
 *
 * Copies the table as CSV to the clipboard. The button says so for a moment.
 */
void
voc_chart_frame_copy (VocChartFrame *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (VOC_IS_CHART_FRAME (self));

  if (!has_rows (self))
    return;

  text = voc_csv_text_from_table ((const char *const *) self->columns, self->rows);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  show_copied (self, TRUE);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Copied"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  g_clear_handle_id (&self->copied_id, g_source_remove);
  self->copied_id = g_timeout_add_seconds (COPIED_SECONDS, forget_copied_cb, self);
  g_signal_emit (self, signals[SIGNAL_COPIED], 0);
}
