/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-test-utils.h"

#include "voc-browse-row.h"

/* Widgets as a person finds and uses them. */

static gboolean
matches (GtkWidget  *widget,
         GType       type,
         const char *name)
{
  g_autofree char *wrong = NULL;

  if (!g_type_is_a (G_OBJECT_TYPE (widget), type) || !gtk_widget_get_mapped (widget))
    return FALSE;
  if (name == NULL)
    return TRUE;
  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    return FALSE;

  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget),
                                              GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  return wrong == NULL;
}

/* The first mapped widget of @type below @root whose accessible name is @name. */
GtkWidget *
voc_test_find (GtkWidget  *root,
               GType       type,
               const char *name)
{
  if (matches (root, type, name))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = voc_test_find (child, type, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The occupation or skill that a page with a list shows; the page keeps it. */
VocConcept *
voc_test_get_concept (gpointer page)
{
  g_autoptr (VocConcept) concept = NULL;

  g_object_get (page, "concept", &concept, NULL);
  return concept;
}

/* As if the key were pressed in @widget, which has a controller of its own for it. */
void
voc_test_press (GtkWidget *widget,
                guint      keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; !handled && i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &handled);
    }

  g_assert_true (handled);
}

/* Whether a row of a list, which draws its lines itself, has a line with that text. */
static gboolean
has_line (VocBrowseRow *row,
          const char   *text)
{
  VocBrowseItem *item = voc_browse_row_get_item (row);
  g_autofree char *title = item != NULL ? voc_browse_item_dup_title (item) : NULL;
  g_autofree char *line = item != NULL ? voc_browse_item_dup_line (item) : NULL;

  return g_strcmp0 (text, title) == 0 || g_strcmp0 (text, line) == 0;
}

/* The first mapped label, inscription or row of a list below @root that shows @text. */
GtkWidget *
voc_test_find_label (GtkWidget  *root,
                     const char *text)
{
  const char *shown = NULL;

  if (GTK_IS_LABEL (root))
    shown = gtk_label_get_text (GTK_LABEL (root));
  else if (GTK_IS_INSCRIPTION (root))
    shown = gtk_inscription_get_text (GTK_INSCRIPTION (root));

  if (gtk_widget_get_mapped (root) && g_strcmp0 (shown, text) == 0)
    return root;
  if (gtk_widget_get_mapped (root) && VOC_IS_BROWSE_ROW (root) &&
      has_line (VOC_BROWSE_ROW (root), text))
    return root;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = voc_test_find_label (child, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Gives the dialog that asks for a name that name, and clicks its button to accept. */
void
voc_test_answer_name (GtkWidget  *window,
                      const char *name,
                      const char *accept)
{
  AdwAlertDialog *dialog;
  GtkWidget *label;

  voc_test_wait (voc_test_find (window, ADW_TYPE_ALERT_DIALOG, NULL) != NULL);
  dialog = ADW_ALERT_DIALOG (voc_test_find (window, ADW_TYPE_ALERT_DIALOG, NULL));
  gtk_editable_set_text (GTK_EDITABLE (adw_alert_dialog_get_extra_child (dialog)), name);
  voc_test_wait (voc_test_find_label (GTK_WIDGET (dialog), accept) != NULL);
  label = voc_test_find_label (GTK_WIDGET (dialog), accept);
  g_signal_emit_by_name (gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON), "clicked");
  voc_test_paint ();
}

/* How many mapped widgets below @root have that CSS name. */
guint
voc_test_count_css (GtkWidget  *root,
                    const char *css_name)
{
  guint count = 0;

  if (gtk_widget_get_mapped (root) && g_str_equal (gtk_widget_get_css_name (root), css_name))
    count++;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += voc_test_count_css (child, css_name);

  return count;
}
