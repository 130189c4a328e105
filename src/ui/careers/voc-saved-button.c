/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-saved-button.h"

#include <glib/gi18n.h>

#include "voc-name-dialog.h"
#include "voc-property.h"
#include "voc-template.h"
#include "voc-toast.h"

/**
 * VocSavedButton:
 *
 * The searches that the person has saved: a menu button with a list to open, rename and delete them,
 * and to save the one that is on now. What goes wrong, and what can be undone, is said by a toast.
 */
struct _VocSavedButton
{
  AdwBin parent_instance;

  GtkMenuButton *menu_button;
  GtkListBox *list_box;
  GtkWidget *save_button;

  VocOccupationQuery *query;  /* (owned) (nullable) */
  VocSavedSearches *searches; /* (owned) */
  gboolean is_loaded;
};

static guint open_signal;

G_DEFINE_FINAL_TYPE (VocSavedButton, voc_saved_button, ADW_TYPE_BIN)

static gboolean
can_save (GObject *object,
          gboolean is_empty)
{
  return !is_empty;
}

static void
show_toast (VocSavedButton *self,
            AdwToast       *toast)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY);

  if (overlay != NULL)
    adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
  else
    g_object_unref (g_object_ref_sink (toast));
}

static void
show_error (VocSavedButton *self,
            const GError   *error)
{
  show_toast (self, voc_toast_new (error->message));
}

typedef struct
{
  VocSavedButton *button; /* (owned) */
  VocSavedSearch *search; /* (owned) */
  guint position;
} Removed;

static void
removed_free (gpointer  data,
              GClosure *closure)
{
  Removed *removed = data;

  g_clear_object (&removed->button);
  g_clear_object (&removed->search);
  g_free (removed);
}

static void
undo_cb (AdwToast *toast,
         gpointer  user_data)
{
  Removed *removed = user_data;
  g_autoptr (GError) error = NULL;

  if (!voc_saved_searches_insert (removed->button->searches, removed->position, removed->search,
                                  &error))
    show_error (removed->button, error);
}

static guint
get_position (GtkWidget *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, GTK_TYPE_LIST_BOX_ROW);

  return gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
}

/* Deletes a saved search; a toast offers to undo it. */
static void
remove_search (VocSavedButton *self,
               guint           position)
{
  g_autoptr (VocSavedSearch) search = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  AdwToast *toast;
  Removed *removed;

  g_assert (VOC_IS_SAVED_BUTTON (self));

  search = g_list_model_get_item (G_LIST_MODEL (self->searches), position);
  g_assert (search != NULL);

  if (!voc_saved_searches_remove (self->searches, position, &error))
    {
      show_error (self, error);
      return;
    }

  removed = g_new0 (Removed, 1);
  removed->button = g_object_ref (self);
  removed->search = g_object_ref (search);
  removed->position = position;

  /* Translators: %s is the name of a saved search */
  text = g_strdup_printf (_("“%s” is deleted."), voc_saved_search_get_name (search));
  toast = voc_toast_new (text);
  adw_toast_set_button_label (toast, _("_Undo"));
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), removed, removed_free,
                         G_CONNECT_DEFAULT);
  show_toast (self, toast);
}

static void
remove_clicked_cb (GtkWidget      *button,
                   VocSavedButton *self)
{
  gtk_menu_button_popdown (self->menu_button);
  remove_search (self, get_position (button));
}

static void
renamed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  VocSavedButton *self = VOC_SAVED_BUTTON (object);
  g_autoptr (VocSavedSearch) search = user_data;
  g_autofree char *name = voc_name_dialog_finish (result);
  guint position = voc_saved_searches_find (self->searches, voc_saved_search_get_name (search));
  g_autoptr (GError) error = NULL;

  if (name == NULL || position == G_MAXUINT)
    return;
  if (!voc_saved_searches_rename (self->searches, position, name, &error))
    show_error (self, error);
}

static void
rename_clicked_cb (GtkWidget      *button,
                   VocSavedButton *self)
{
  guint position = get_position (button);
  VocSavedSearch *search = g_list_model_get_item (G_LIST_MODEL (self->searches), position);

  gtk_menu_button_popdown (self->menu_button);
  voc_name_dialog_ask (GTK_WIDGET (self), _("Rename Saved Search"), _("_Rename"),
                       voc_saved_search_get_name (search), renamed_cb, search);
}

/* Saves the search that is on now. One that has the name already gives way to it. */
static void
save_search (VocSavedButton *self,
             const char     *name)
{
  g_autoptr (VocSavedSearch) search = NULL;
  g_autoptr (GError) error = NULL;

  g_assert (VOC_IS_SAVED_BUTTON (self));
  g_assert (name != NULL && self->query != NULL);

  search = voc_saved_search_new (name, self->query);
  if (voc_saved_searches_save (self->searches, search, &error))
    {
      /* Translators: %s is the name of a saved search */
      g_autofree char *text = g_strdup_printf (_("“%s” is saved."), name);

      show_toast (self, voc_toast_new (text));
    }
  else
    show_error (self, error);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autofree char *name = voc_name_dialog_finish (result);

  if (name != NULL)
    save_search (VOC_SAVED_BUTTON (object), name);
}

static void
save_clicked_cb (VocSavedButton *self)
{
  const char *text = voc_query_get_text (VOC_QUERY (self->query));

  g_assert (VOC_IS_SAVED_BUTTON (self));

  gtk_menu_button_popdown (self->menu_button);
  voc_name_dialog_ask (GTK_WIDGET (self), _("Save This Search"), _("_Save"),
                       text != NULL ? text : "", saved_cb, NULL);
}

static void
row_activated_cb (VocSavedButton *self,
                  GtkListBoxRow  *row)
{
  g_autoptr (VocSavedSearch) search =
    g_list_model_get_item (G_LIST_MODEL (self->searches), gtk_list_box_row_get_index (row));

  g_assert (VOC_IS_SAVED_BUTTON (self));

  gtk_menu_button_popdown (self->menu_button);
  g_signal_emit (self, open_signal, 0, voc_saved_search_get_query (search));
}

/* An empty list would keep the keyboard from the button below it. */
static void
popover_mapped_cb (VocSavedButton *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list_box, 0);

  g_assert (VOC_IS_SAVED_BUTTON (self));

  gtk_widget_set_can_focus (GTK_WIDGET (self->list_box), row != NULL);
  gtk_widget_grab_focus (row != NULL ? GTK_WIDGET (row) : self->save_button);
}

static void
add_button (VocSavedButton *self,
            GtkWidget      *box,
            const char     *icon_name,
            const char     *name,
            GCallback       clicked_cb)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", clicked_cb, self, G_CONNECT_DEFAULT);
  gtk_box_append (GTK_BOX (box), button);
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer user_data)
{
  VocSavedButton *self = user_data;
  const char *name = voc_saved_search_get_name (item);
  /* Translators: %s is the name of a saved search */
  g_autofree char *rename = g_strdup_printf (_("Rename “%s”"), name);
  /* Translators: %s is the name of a saved search */
  g_autofree char *delete = g_strdup_printf (_("Delete “%s”"), name);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  add_button (self, box, "document-edit-symbolic", rename, G_CALLBACK (rename_clicked_cb));
  add_button (self, box, "user-trash-symbolic", delete, G_CALLBACK (remove_clicked_cb));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

/* Not before there is a window that could say what went wrong. */
static void
voc_saved_button_map (GtkWidget *widget)
{
  VocSavedButton *self = VOC_SAVED_BUTTON (widget);
  g_autoptr (GFile) aside = NULL;
  g_autoptr (GError) error = NULL;

  GTK_WIDGET_CLASS (voc_saved_button_parent_class)->map (widget);

  if (self->is_loaded)
    return;

  self->is_loaded = TRUE;
  if (voc_saved_searches_load (self->searches, &aside, &error))
    return;

  if (aside != NULL)
    {
      g_autofree char *name = g_file_get_basename (aside);
      /* Translators: %s is the name of a file */
      g_autofree char *text =
        g_strdup_printf (_("Your saved searches are damaged. They were set aside as “%s”."), name);

      show_toast (self, voc_toast_new (text));
    }
  else
    show_toast (self,
                voc_toast_new (_("Your saved searches could not be read. They stay as they are.")));
}

static void
voc_saved_button_dispose (GObject *object)
{
  VocSavedButton *self = VOC_SAVED_BUTTON (object);

  if (self->list_box != NULL)
    gtk_list_box_bind_model (self->list_box, NULL, NULL, NULL, NULL);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SAVED_BUTTON);

  G_OBJECT_CLASS (voc_saved_button_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocSavedButton, query, voc_occupation_query_get_type),
  VOC_OWNED_OBJECT (VocSavedButton, searches),
};

static void
voc_saved_button_class_init (VocSavedButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_saved_button_dispose;
  widget_class->map = voc_saved_button_map;

  /* The person chose a saved search. */
  open_signal = g_signal_new ("open", VOC_TYPE_SAVED_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 1, VOC_TYPE_OCCUPATION_QUERY);

  voc_template_set (widget_class, "voc-saved-button");
  gtk_widget_class_bind_template_child (widget_class, VocSavedButton, menu_button);
  gtk_widget_class_bind_template_child (widget_class, VocSavedButton, list_box);
  gtk_widget_class_bind_template_child (widget_class, VocSavedButton, save_button);
  gtk_widget_class_bind_template_callback (widget_class, can_save);
  gtk_widget_class_bind_template_callback (widget_class, save_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_mapped_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
voc_saved_button_init (VocSavedButton *self)
{
  self->searches = voc_saved_searches_new_default ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list_box, G_LIST_MODEL (self->searches), create_row_cb, self,
                           NULL);
}
