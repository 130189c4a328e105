/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-window-private.h"

#include <glib/gi18n.h>

#include "voc-application.h"
#include "voc-browse-page.h"
#include "voc-catalogue-limits.h"
#include "voc-closures.h"
#include "voc-interests-dialog.h"
#include "voc-less-exposed.h"
#include "voc-occupation-query.h"
#include "voc-pages.h"
#include "voc-profiles.h"
#include "voc-quiz-dialog.h"
#include "voc-recent.h"
#include "voc-report-export.h"
#include "voc-settings.h"

typedef enum
{
  PROP_LOADER = 1,
  PROP_LENS,
  PROP_HAS_HISTORY,
  N_PROPS,
} VocWindowProperty;

static GParamSpec *properties[N_PROPS];

/* For how long an occupation is open before it counts as looked at, in milliseconds. */
#define LOOKED_AT 1000

G_DEFINE_FINAL_TYPE (VocWindow, voc_window, ADW_TYPE_APPLICATION_WINDOW)

/* What comes from a command line or from another program may be of any length. */
static gboolean
refuse_long (VocWindow  *self,
             const char *text,
             guint       limit)
{
  g_autofree char *sentence = NULL;

  if ((gulong) g_utf8_strlen (text, -1) <= limit)
    return FALSE;

  sentence = g_strdup_printf (ngettext ("That is too long: at most %u character can be looked up.",
                                        "That is too long: at most %u characters can be looked up.",
                                        limit),
                              limit);
  voc_window_add_toast (self, sentence);

  return TRUE;
}

typedef void (*VocWishFunc) (VocWindow  *self,
                             const char *text);

/* What was asked for while the catalogue was still being opened. */
typedef struct
{
  VocWishFunc func;
  char *text; /* (owned) */
} VocWish;

static void
wish_free (gpointer data)
{
  VocWish *wish = data;

  g_free (wish->text);
  g_free (wish);
}

/* FALSE if it has to wait. */
static gboolean
is_time_for (VocWindow   *self,
             VocWishFunc  func,
             const char  *text)
{
  VocWish *wish;

  if (voc_window_is_ready (self))
    return TRUE;

  wish = g_new0 (VocWish, 1);
  wish->func = func;
  wish->text = g_strdup (text);
  g_ptr_array_add (self->wishes, wish);

  return FALSE;
}

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

/* What the person has told is found by URI, and may be gone or be called otherwise in another catalogue. */
static void
say_what_became (VocWindow *self)
{
  VocCatalogue *before = voc_lens_get_catalogue (self->lens);
  VocCatalogue *now = voc_catalogue_loader_get_catalogue (self->loader);

  if (before != NULL && before != now)
    voc_window_say_check (self, voc_profile_check_new (self->profile, now, before));
}

static void
state_cb (VocWindow *self)
{
  g_autoptr (GPtrArray) wishes = NULL;

  g_assert (VOC_IS_WINDOW (self));

  if (!voc_window_is_ready (self))
    return;

  voc_navigation_clear (self->navigation);
  say_what_became (self);
  voc_lens_set_scores (self->lens, voc_catalogue_loader_get_scores (self->loader));
  show_traits (self);
  for (guint i = 0; voc_pages_get (i) != NULL; i++)
    {
      VocPage *page = voc_window_get_page (self, voc_pages_get (i)->name);

      if (page != NULL)
        voc_page_load (page, self->loader, self->lens);
    }

  wishes = g_steal_pointer (&self->wishes);
  self->wishes = g_ptr_array_new_with_free_func (wish_free);
  for (guint i = 0; i < wishes->len; i++)
    {
      VocWish *wish = wishes->pdata[i];

      wish->func (self, wish->text);
    }
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
  g_autofree char *title = voc_page_dup_title (VOC_PAGE (child));

  g_assert (VOC_IS_WINDOW (self));

  if (title == NULL)
    title = g_strdup (adw_view_stack_page_get_title (adw_view_stack_get_page (self->view_stack,
                                                                              child)));
  adw_window_title_set_title (self->narrow_title, title);
}

static void
navigation_cb (VocWindow *self)
{
  g_assert (VOC_IS_WINDOW (self));

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_HISTORY]);
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

/* Whoever types where nothing takes it means the search. */
static gboolean
key_pressed_cb (VocWindow             *self,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                GtkEventControllerKey *controller)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  g_assert (VOC_IS_WINDOW (self));

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 ||
      !g_unichar_isgraph (gdk_keyval_to_unicode (keyval)) || !voc_window_is_ready (self) ||
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL ||
      (focus != NULL && gtk_widget_get_native (focus) != GTK_NATIVE (self)))
    return GDK_EVENT_PROPAGATE;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.search", NULL);
  focus = gtk_root_get_focus (GTK_ROOT (self));
  return focus != NULL && GTK_IS_TEXT (focus) &&
         gtk_event_controller_key_forward (controller, focus);
}

static gboolean
drop_cb (VocWindow    *self,
         const GValue *value)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (GSList) files = NULL;
  g_autoptr (GListStore) sources = g_list_store_new (G_TYPE_FILE);

  g_assert (VOC_IS_WINDOW (self));

  if (!VOC_IS_APPLICATION (application) || !G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    return FALSE;

  files = gdk_file_list_get_files (g_value_get_boxed (value));
  for (GSList *l = files; l != NULL; l = l->next)
    g_list_store_append (sources, l->data);
  voc_application_import (VOC_APPLICATION (application), G_LIST_MODEL (sources));

  return TRUE;
}

static void
profile_cb (VocWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo",
                                 voc_profile_get_can_undo (self->profile));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo",
                                 voc_profile_get_can_redo (self->profile));
}

/* The one that was open last, if it is still there. */
static void
load_profile (VocWindow *self)
{
  g_autofree char *name =
    self->settings != NULL ? g_settings_get_string (self->settings, "profile") : g_strdup ("");
  g_autoptr (GFile) file = voc_profiles_dup_file (name);

  voc_window_open_profile (self, g_file_query_exists (file, NULL) ? name : "");
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
add_typing (VocWindow *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
voc_window_constructed (GObject *object)
{
  VocWindow *self = VOC_WINDOW (object);
  GtkDropTarget *drop_target;

  G_OBJECT_CLASS (voc_window_parent_class)->constructed (object);

  drop_target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  g_signal_connect_object (drop_target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop_target));

  g_signal_connect (self, "notify::visible-dialog", G_CALLBACK (visible_dialog_cb), NULL);
  g_signal_connect_object (self->loader, "notify::catalogue", G_CALLBACK (state_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->loader, "notify::is-builtin", G_CALLBACK (is_builtin_cb), self,
                           G_CONNECT_SWAPPED);
  is_builtin_cb (self);
  voc_pages_add_to (self->view_stack);
  for (guint i = 0; voc_pages_get (i) != NULL; i++)
    {
      VocPage *page = voc_window_get_page (self, voc_pages_get (i)->name);

      g_object_bind_property (self->switcher_bar, "reveal", page, "narrow", G_BINDING_SYNC_CREATE);
      g_signal_connect_object (page, "notify::title", G_CALLBACK (show_title), self,
                               G_CONNECT_SWAPPED);
    }
  g_signal_connect_object (self->view_stack, "notify::visible-child", G_CALLBACK (show_title), self,
                           G_CONNECT_SWAPPED);
  show_title (self);

  self->navigation = voc_navigation_new (self->view_stack);
  g_signal_connect_object (self->navigation, "changed", G_CALLBACK (navigation_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->navigation, "open", G_CALLBACK (navigation_open_cb), self,
                           G_CONNECT_SWAPPED);
  voc_navigation_add_side_buttons (GTK_WIDGET (self));
  add_typing (self);
  if (self->settings != NULL)
    g_signal_connect_object (voc_window_get_page (self, voc_pages_find (VOC_CONCEPT_OCCUPATION)),
                             "notify::uri", G_CALLBACK (occupation_cb), self, G_CONNECT_SWAPPED);
  navigation_cb (self);
  g_signal_connect_object (self->profile, "changed", G_CALLBACK (profile_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->loader, "notify::traits", G_CALLBACK (show_traits), self,
                           G_CONNECT_SWAPPED);
  load_profile (self);
  voc_lens_set_profile (self->lens, self->profile);
  restore (self);
  state_cb (self);
}

static void
voc_window_dispose (GObject *object)
{
  VocWindow *self = VOC_WINDOW (object);

  g_clear_handle_id (&self->looked_at_id, g_source_remove);
  g_clear_object (&self->navigation);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_WINDOW);
  g_clear_object (&self->loader);
  g_clear_object (&self->lens);
  g_clear_object (&self->profile);
  g_clear_pointer (&self->profile_name, g_free);
  g_clear_pointer (&self->check, voc_profile_check_free);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->wishes, g_ptr_array_unref);

  G_OBJECT_CLASS (voc_window_parent_class)->dispose (object);
}

static void
voc_window_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  VocWindow *self = VOC_WINDOW (object);

  switch ((VocWindowProperty) prop_id)
    {
    case PROP_LOADER:
      g_value_set_object (value, self->loader);
      break;

    case PROP_LENS:
      g_value_set_object (value, self->lens);
      break;

    case PROP_HAS_HISTORY:
      g_value_set_boolean (value, self->navigation != NULL &&
                                    voc_navigation_get_has_history (self->navigation));
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_window_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  switch ((VocWindowProperty) prop_id)
    {
    case PROP_LOADER:
      VOC_WINDOW (object)->loader = g_value_dup_object (value);
      break;

    case PROP_LENS:
    case PROP_HAS_HISTORY:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_window_class_init (VocWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = voc_window_constructed;
  object_class->dispose = voc_window_dispose;
  object_class->get_property = voc_window_get_property;
  object_class->set_property = voc_window_set_property;
  widget_class->size_allocate = voc_window_size_allocate;
  GTK_WINDOW_CLASS (klass)->close_request = voc_window_close_request;

  properties[PROP_LOADER] =
    g_param_spec_object ("loader", NULL, NULL, VOC_TYPE_CATALOGUE_LOADER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_LENS] =
    g_param_spec_object ("lens", NULL, NULL, VOC_TYPE_LENS,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_HAS_HISTORY] =
    g_param_spec_boolean ("has-history", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, VOC_RESOURCE_PATH "/ui/voc-window.ui");
  gtk_widget_class_bind_template_child (widget_class, VocWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocWindow, narrow_title);
  gtk_widget_class_bind_template_child (widget_class, VocWindow, view_stack);
  gtk_widget_class_bind_template_child (widget_class, VocWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, VocWindow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, is_plan);
  gtk_widget_class_bind_template_callback (widget_class, plan_text);
  voc_closures_bind (widget_class);
  voc_window_install_actions (widget_class);
}

static void
voc_window_init (VocWindow *self)
{
  self->settings = voc_settings_dup ();
  self->lens = voc_lens_new (NULL);
  self->profile = voc_profile_new_default ();
  self->profile_name = g_strdup ("");
  self->wishes = g_ptr_array_new_with_free_func (wish_free);
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

VocPage *
voc_window_get_page (VocWindow  *self,
                     const char *name)
{
  GtkWidget *child = name != NULL
                       ? adw_view_stack_get_child_by_name (self->view_stack, name)
                       : adw_view_stack_get_visible_child (self->view_stack);

  return VOC_IS_PAGE (child) ? VOC_PAGE (child) : NULL;
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

/* Opens an occupation; says so if there is none. */
void
voc_window_open_occupation (VocWindow  *self,
                            const char *id)
{
  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (!refuse_long (self, id, VOC_LIMIT_LABEL) &&
      is_time_for (self, voc_window_open_occupation, id))
    voc_window_open (self, voc_pages_find (VOC_CONCEPT_OCCUPATION), id);
}

/* Opens a skill; says so if there is none. */
void
voc_window_open_skill (VocWindow  *self,
                       const char *id)
{
  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (!refuse_long (self, id, VOC_LIMIT_LABEL) && is_time_for (self, voc_window_open_skill, id))
    voc_window_open (self, voc_pages_find (VOC_CONCEPT_SKILL), id);
}

/* Shows a part of the page of occupations, the one that is open and those to come. */
void
voc_window_show_tab (VocWindow  *self,
                     const char *name)
{
  GtkWidget *content;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (name != NULL);

  content = voc_page_get_content (voc_window_get_page (self,
                                                       voc_pages_find (VOC_CONCEPT_OCCUPATION)));
  gtk_widget_activate_action (content, "page.tab", "s", name);
}

/* Puts one occupation into the comparison, or two with "|" between them; says so if there is none. */
void
voc_window_compare (VocWindow  *self,
                    const char *id)
{
  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (!refuse_long (self, id, 2 * VOC_LIMIT_LABEL) && is_time_for (self, voc_window_compare, id))
    voc_window_open (self, "compare", id);
}

/* Shows the list of occupations that answer to text. */
void
voc_window_search (VocWindow  *self,
                   const char *text)
{
  const char *page = voc_pages_find (VOC_CONCEPT_OCCUPATION);

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  if (refuse_long (self, text, VOC_LIMIT_QUERY))
    return;

  voc_window_show_page (self, page);
  if (is_time_for (self, voc_window_search, text))
    voc_page_search (voc_window_get_page (self, page), text);
}

/* Shows the list of occupations that are less exposed to AI than that one; says so if there are
 * none. */
void
voc_window_show_less_exposed (VocWindow  *self,
                              const char *id)
{
  const char *page = voc_pages_find (VOC_CONCEPT_OCCUPATION);
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (VocOccupationQuery) query = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (refuse_long (self, id, VOC_LIMIT_LABEL) ||
      !is_time_for (self, voc_window_show_less_exposed, id))
    return;

  query = voc_occupation_query_new ();
  occupation = voc_catalogue_lookup (voc_lens_get_catalogue (self->lens), id,
                                     VOC_CONCEPT_OCCUPATION, &error);
  if (occupation == NULL ||
      !voc_less_exposed_add (query, self->lens, VOC_OCCUPATION (occupation), &error))
    {
      voc_window_add_toast (self, error->message);
      return;
    }

  voc_browse_page_show_query (VOC_BROWSE_PAGE (voc_window_get_page (self, page)),
                              VOC_QUERY (query));
  voc_window_show_page (self, page);
}

/* The window may have gone by now. */
static void
exported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  GWeakRef *reference = user_data;
  g_autoptr (VocWindow) self = g_weak_ref_get (reference);
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = voc_report_export_finish (result, &error);

  if (self != NULL)
    voc_window_add_toast (self, sentence != NULL ? sentence : error->message);
  g_weak_ref_clear (reference);
  g_free (reference);
}

/* @wish: id, format and path, a line each */
static void
export_report (VocWindow  *self,
               const char *wish)
{
  g_auto (GStrv) parts = g_strsplit (wish, "\n", 3);
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (GError) error = NULL;
  VocReportFormat format;
  VocReportOrder *order;
  GWeakRef *reference;

  if (!is_time_for (self, export_report, wish))
    return;
  if (!voc_report_format_from_id (parts[1], &format))
    {
      voc_window_add_toast (self, _("A report is written as pdf, html, md, json or csv."));
      return;
    }

  occupation = voc_catalogue_lookup (voc_lens_get_catalogue (self->lens), parts[0],
                                     VOC_CONCEPT_OCCUPATION, &error);
  if (occupation == NULL)
    {
      voc_window_add_toast (self, error->message);
      return;
    }

  order =
    voc_report_order_new (self, (const char *[]) { voc_concept_get_uri (occupation), NULL });
  order->format = format;
  reference = g_new0 (GWeakRef, 1);
  g_weak_ref_init (reference, self);
  voc_report_export_async (order, parts[2], NULL, NULL, exported_cb, reference);
}

/* Writes a report about that occupation into a file, as soon as the catalogue is there. */
void
voc_window_export_report (VocWindow  *self,
                          const char *id,
                          const char *format,
                          const char *path)
{
  g_autofree char *wish = NULL;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL && format != NULL && path != NULL);

  if (refuse_long (self, id, VOC_LIMIT_LABEL))
    return;
  wish = g_strjoin ("\n", id, format, path, NULL);
  if (strchr (id, '\n') == NULL && strchr (format, '\n') == NULL)
    export_report (self, wish);
}

static void
show_interests (VocWindow  *self,
                const char *text)
{
  adw_dialog_present (voc_interests_dialog_new (self->profile, self->loader), GTK_WIDGET (self));
}

/* What the person likes: the inventory, or its result. */
void
voc_window_show_interests (VocWindow *self)
{
  g_return_if_fail (VOC_IS_WINDOW (self));

  if (is_time_for (self, show_interests, ""))
    show_interests (self, "");
}

/* Whether an occupation could fit the person: three questions; says so if there is no such one. */
void
voc_window_show_quiz (VocWindow  *self,
                      const char *id)
{
  g_autoptr (VocConcept) occupation = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (id != NULL);

  if (refuse_long (self, id, VOC_LIMIT_LABEL) || !is_time_for (self, voc_window_show_quiz, id))
    return;

  occupation = voc_catalogue_lookup (voc_lens_get_catalogue (self->lens), id,
                                     VOC_CONCEPT_OCCUPATION, &error);
  if (occupation == NULL)
    voc_window_add_toast (self, error->message);
  else
    adw_dialog_present (voc_quiz_dialog_new (self->profile, self->loader, occupation),
                        GTK_WIDGET (self));
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
  AdwToast *toast;

  g_return_if_fail (VOC_IS_WINDOW (self));
  g_return_if_fail (text != NULL);

  toast = adw_toast_new ("");
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_title (toast, text);
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
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
