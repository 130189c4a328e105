/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-window-private.h"

#include <glib/gi18n.h>

#include "voc-about.h"
#include "voc-pages.h"
#include "voc-property.h"
#include "voc-recent.h"
#include "voc-settings.h"
#include "voc-template.h"
#include "voc-toast.h"

/* For how long an occupation is open before it counts as looked at, in milliseconds. */
#define LOOKED_AT 1000

G_DEFINE_FINAL_TYPE (VocWindow, voc_window, ADW_TYPE_APPLICATION_WINDOW)

static gboolean
is_plan (VocWindow         *self,
         const char *const *planned)
{
  return planned != NULL;
}

static char *
plan_text (VocWindow         *self,
           const char *const *planned)
{
  g_autofree char *words = planned != NULL ? voc_lens_dup_words (self->lens, "planned") : NULL;

  /* Translators: %s is “With 3 things you plan to learn” */
  return words != NULL ? g_strdup_printf (_("What if? %s"), words) : NULL;
}

/* What the work is like is read after the catalogue; lists and pages need not wait for it. */
static void
show_traits (VocWindow *self)
{
  voc_lens_set_traits (self->lens, voc_catalogue_loader_get_traits (self->loader));
}

static void
load_page (VocWindow *self,
           guint      index)
{
  self->loaded |= 1u << index;
  voc_page_load (voc_pages_peek (self->view_stack, voc_pages_get (index)->name), self->loader,
                 self->lens);
}

/* A page that nobody has looked at gets its catalogue when somebody does: its rows take as long as
 * those of the page that is seen. */
static void
load_pages (VocWindow *self)
{
  for (guint i = 0; voc_pages_get (i) != NULL; i++)
    if ((self->loaded & 1u << i) != 0)
      load_page (self, i);
  /* The page that is seen, if it has none yet. */
  voc_window_get_page (self, NULL);
}

static void
state_cb (VocWindow *self)
{
  g_assert (VOC_IS_WINDOW (self));

  if (!voc_window_is_ready (self))
    return;

  voc_navigation_clear (self->navigation);
  voc_window_check_profile (self);
  voc_lens_set_scores (self->lens, voc_catalogue_loader_get_scores (self->loader));
  show_traits (self);
  load_pages (self);
  voc_window_answer_requests (self);
}

static void
is_builtin_cb (VocWindow *self)
{
  g_assert (VOC_IS_WINDOW (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.open-builtin",
                                 !voc_catalogue_loader_get_is_builtin (self->loader));
}

/* Where one thing is seen at a time, its name stands above it. */
static void
show_title (VocWindow *self)
{
  GtkWidget *child = adw_view_stack_get_visible_child (self->view_stack);
  VocPage *page = voc_pages_peek (self->view_stack, NULL);
  g_autofree char *title = page != NULL ? voc_page_dup_title (page) : NULL;

  g_assert (VOC_IS_WINDOW (self));

  if (title == NULL)
    title = g_strdup (adw_view_stack_page_get_title (adw_view_stack_get_page (self->view_stack,
                                                                              child)));
  adw_window_title_set_title (self->narrow_title, title);
}

static void
visible_child_cb (VocWindow *self)
{
  g_assert (VOC_IS_WINDOW (self));

  /* Before there is anything to show on it, it need not be made: the window is to be on the screen. */
  if (voc_window_is_ready (self))
    voc_window_get_page (self, NULL);
  show_title (self);
}

static void
navigation_cb (VocWindow *self)
{
  g_assert (VOC_IS_WINDOW (self));

  g_object_notify (G_OBJECT (self), "has-history");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back",
                                 voc_navigation_get_can_go_back (self->navigation));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.forward",
                                 voc_navigation_get_can_go_forward (self->navigation));
}

static void
navigation_open_cb (VocWindow  *self,
                    const char *page,
                    const char *uri)
{
  g_assert (VOC_IS_WINDOW (self));

  voc_window_open (self, page, uri);
}

static gboolean
looked_at_cb (gpointer user_data)
{
  VocWindow *self = user_data;
  VocPage *page = voc_window_get_page (self, voc_pages_find (VOC_CONCEPT_OCCUPATION));
  g_autofree char *uri = voc_page_dup_uri (page);

  self->looked_at_id = 0;
  if (uri != NULL)
    voc_recent_add (self->settings, uri);

  return G_SOURCE_REMOVE;
}

/* What somebody passes on the way through the list is not looked at. */
static void
occupation_cb (VocWindow *self)
{
  g_assert (VOC_IS_WINDOW (self));

  g_clear_handle_id (&self->looked_at_id, g_source_remove);
  self->looked_at_id = g_timeout_add (LOOKED_AT, looked_at_cb, self);
}

static VocPage *
create_page (VocWindow *self,
             guint      index)
{
  VocPage *page = voc_pages_create (self->view_stack, index);

  g_object_bind_property (self->switcher_bar, "reveal", page, "narrow", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (page, "notify::title", G_CALLBACK (show_title), self,
                           G_CONNECT_SWAPPED);
  if (self->settings != NULL && voc_pages_get (index)->opens == VOC_CONCEPT_OCCUPATION)
    g_signal_connect_object (page, "notify::uri", G_CALLBACK (occupation_cb), self,
                             G_CONNECT_SWAPPED);
  voc_navigation_watch (self->navigation, page);

  return page;
}

static void
restore (VocWindow *self)
{
  g_autofree char *page = NULL;

  if (self->settings == NULL)
    {
      gtk_window_set_default_size (GTK_WINDOW (self), 1120, 760);
      return;
    }

  page = g_settings_get_string (self->settings, "page");
  voc_window_show_page (self, page);
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
remember (VocWindow *self)
{
  GtkWindow *window = GTK_WINDOW (self);
  int width;
  int height;

  if (self->settings == NULL)
    return;

  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (window));
  g_settings_set_string (self->settings, "page",
                         adw_view_stack_get_visible_child_name (self->view_stack));
}

static gboolean
voc_window_close_request (GtkWindow *window)
{
  remember (VOC_WINDOW (window));

  return GTK_WINDOW_CLASS (voc_window_parent_class)->close_request (window);
}

static gboolean
let_go_cb (gpointer user_data)
{
  return G_SOURCE_REMOVE;
}

static void
dialog_parent_cb (GtkWidget *dialog)
{
  if (gtk_widget_get_parent (dialog) != NULL)
    return;

  g_signal_handlers_disconnect_by_func (dialog, dialog_parent_cb, NULL);
  /* Before any timer of what is in the dialog, for GTK expects that to be in a window. */
  g_idle_add_full (G_PRIORITY_HIGH, let_go_cb, dialog, g_object_unref);
}

/* A dialog that fades out while its window becomes narrow or wide is taken away by libadwaita 1.7
 * inside the dialog's own layout, which goes on with what is freed then. So each dialog lives until
 * that is over. */
static void
visible_dialog_cb (VocWindow *self)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self));

  if (dialog != NULL &&
      g_signal_handler_find (dialog, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, dialog_parent_cb, NULL) == 0)
    g_signal_connect (g_object_ref (dialog), "notify::parent", G_CALLBACK (dialog_parent_cb), NULL);
}

/* Where no window manager keeps to the least size, what does not fit is cut off instead of being laid out in less
 * room than it needs. */
static void
voc_window_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  int min_width;
  int min_height;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  width = MAX (width, min_width);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &min_height, NULL, NULL, NULL);

  GTK_WIDGET_CLASS (voc_window_parent_class)
    ->size_allocate (widget, width, MAX (height, min_height), baseline);
}

static void
voc_window_constructed (GObject *object)
{
  VocWindow *self = VOC_WINDOW (object);

  G_OBJECT_CLASS (voc_window_parent_class)->constructed (object);

  if (VOC_DEVELOPMENT)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
      gtk_window_set_title (GTK_WINDOW (self), VOC_DEVELOPMENT_NAME);
    }
  voc_window_add_input (self);
  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (visible_dialog_cb), NULL);
  g_signal_connect_object (self->loader, "notify::catalogue", G_CALLBACK (state_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->loader, "notify::is-builtin", G_CALLBACK (is_builtin_cb), self,
                           G_CONNECT_SWAPPED);
  is_builtin_cb (self);
  voc_pages_add_to (self->view_stack);
  self->navigation = voc_navigation_new (self->view_stack);
  g_signal_connect_object (self->navigation, "changed", G_CALLBACK (navigation_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->navigation, "open", G_CALLBACK (navigation_open_cb), self,
                           G_CONNECT_SWAPPED);
  navigation_cb (self);
  g_signal_connect_object (self->loader, "notify::traits", G_CALLBACK (show_traits), self,
                           G_CONNECT_SWAPPED);
  voc_window_load_profile (self);
  voc_lens_set_profile (self->lens, self->profile);
  restore (self);
  g_signal_connect_object (self->view_stack, "notify::visible-child",
                           G_CALLBACK (visible_child_cb), self, G_CONNECT_SWAPPED);
  visible_child_cb (self);
  state_cb (self);
}

static void
voc_window_dispose (GObject *object)
{
  VocWindow *self = VOC_WINDOW (object);

  g_clear_handle_id (&self->looked_at_id, g_source_remove);
  g_clear_object (&self->navigation);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_WINDOW);

  G_OBJECT_CLASS (voc_window_parent_class)->dispose (object);
}

static gboolean
has_history (VocWindow *self)
{
  return self->navigation != NULL && voc_navigation_get_has_history (self->navigation);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocWindow,
                       loader,
                       voc_catalogue_loader_get_type,
                       .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_PROPERTY_OBJECT (VocWindow, lens, voc_lens_get_type, .access = VOC_PROPERTY_READABLE),
  VOC_COMPUTED_BOOLEAN ("has-history", has_history),
  VOC_OWNED_OBJECT (VocWindow, profile),
  VOC_OWNED_STRING (VocWindow, profile_name),
  VOC_OWNED (VocWindow, check, voc_profile_check_free),
  VOC_OWNED_OBJECT (VocWindow, settings),
  VOC_OWNED (VocWindow, requests, g_ptr_array_unref),
};

static void
voc_window_class_init (VocWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = voc_window_constructed;
  object_class->dispose = voc_window_dispose;
  widget_class->size_allocate = voc_window_size_allocate;
  GTK_WINDOW_CLASS (klass)->close_request = voc_window_close_request;

  VOC_PROPERTIES_INSTALL (klass, properties);
  voc_template_set (widget_class, "voc-window");
  gtk_widget_class_bind_template_child (widget_class, VocWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocWindow, narrow_title);
  gtk_widget_class_bind_template_child (widget_class, VocWindow, view_stack);
  gtk_widget_class_bind_template_child (widget_class, VocWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, VocWindow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, is_plan);
  gtk_widget_class_bind_template_callback (widget_class, plan_text);
  voc_window_install_actions (widget_class);
}

static void
voc_window_init (VocWindow *self)
{
  self->settings = voc_settings_dup ();
  self->lens = voc_lens_new (NULL);
  self->profile = voc_profile_new_default ();
  self->profile_name = g_strdup ("");
  if (self->settings != NULL)
    {
      g_settings_bind (self->settings, "research-anchor", self->lens, "anchored",
                       G_SETTINGS_BIND_DEFAULT);
      g_settings_bind (self->settings, "adoption", self->lens, "adoption",
                       G_SETTINGS_BIND_DEFAULT);
    }
  gtk_widget_init_template (GTK_WIDGET (self));
}

VocWindow *
voc_window_new (GtkApplication     *application,
                VocCatalogueLoader *loader)
{
  return g_object_new (VOC_TYPE_WINDOW, "application", application, "loader", loader, NULL);
}

VocLens *
voc_window_get_lens (VocWindow *self)
{
  g_return_val_if_fail (VOC_IS_WINDOW (self), NULL);

  return self->lens;
}

VocProfile *
voc_window_get_profile (VocWindow *self)
{
  g_return_val_if_fail (VOC_IS_WINDOW (self), NULL);

  return self->profile;
}

/* Writes down size and page and is gone, whatever dialogs are open: closing would close the
 * dialog in front alone. */
void
voc_window_quit (VocWindow *self)
{
  g_return_if_fail (VOC_IS_WINDOW (self));

  remember (self);
  gtk_window_destroy (GTK_WINDOW (self));
}

gboolean
voc_window_is_ready (VocWindow *self)
{
  g_return_val_if_fail (VOC_IS_WINDOW (self), FALSE);

  return voc_catalogue_loader_get_catalogue (self->loader) != NULL;
}

static VocPage *
ensure_page (VocWindow *self,
             guint      index)
{
  VocPage *page = voc_pages_peek (self->view_stack, voc_pages_get (index)->name);

  if (page == NULL)
    page = create_page (self, index);
  if ((self->loaded & 1u << index) == 0 && voc_lens_get_scores (self->lens) != NULL)
    load_page (self, index);

  return page;
}

/* Gets a page, or the one that is seen, with all that there is to show on it. */
VocPage *
voc_window_get_page (VocWindow  *self,
                     const char *name)
{
  if (name == NULL)
    name = adw_view_stack_get_visible_child_name (self->view_stack);

  for (guint i = 0; voc_pages_get (i) != NULL; i++)
    if (g_str_equal (voc_pages_get (i)->name, name))
      return ensure_page (self, i);

  g_return_val_if_reached (NULL);
}

/* Opens something and shows the page; says so if there is no such thing. */
gboolean
voc_window_open (VocWindow  *self,
                 const char *name,
                 const char *id)
{
  g_autoptr (GError) error = NULL;

  if (!voc_page_open (voc_window_get_page (self, name), id, &error))
    {
      voc_window_add_toast (self, error->message);
      return FALSE;
    }

  voc_window_show_page (self, name);
  return TRUE;
}

void
voc_window_show_page (VocWindow  *self,
                      const char *name)
{
  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  if (adw_view_stack_get_child_by_name (self->view_stack, name) != NULL)
    adw_view_stack_set_visible_child_name (self->view_stack, name);
}

void
voc_window_add_toast (VocWindow  *self,
                      const char *text)
{
  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  voc_toast_show (self->toast_overlay, text);
}

/* Offers the catalogue at @path, that was open before; empty is the built-in one. Stays until it is closed. */
void
voc_window_offer_catalogue (VocWindow  *self,
                            const char *path)
{
  AdwToast *toast;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (path != NULL);

  toast = adw_toast_new (_("The imported catalogue is open."));
  adw_toast_set_timeout (toast, 0);
  adw_toast_set_button_label (toast, _("_Back to the One Before"));
  adw_toast_set_action_name (toast, "app.open-catalogue");
  adw_toast_set_action_target (toast, "s", path);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}
