/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-start-page.h"

#include <glib/gi18n.h>

#include "voc-entry-limit.h"
#include "voc-field-texts.h"
#include "voc-fields.h"
#include "voc-profile-watch.h"
#include "voc-property.h"
#include "voc-recent.h"
#include "voc-settings.h"
#include "voc-template.h"

/**
 * VocStartPage:
 *
 * What stands in for an occupation until one is chosen: a question. Typing here searches the list of
 * occupations; fields of work lead to their part of it; what was looked at lately and what is kept lead
 * back there. The keyboard is in the search when the page appears.
 *
 * It is inside of a page that has the actions `browse.type`, `browse.look-around` and
 * `browse.show-field`.
 */
struct _VocStartPage
{
  AdwBin parent_instance;

  GtkSearchEntry *search_entry;
  AdwWrapBox *fields;
  GtkWidget *lately_part;
  AdwWrapBox *lately;
  GtkWidget *kept_part;
  AdwWrapBox *kept;
  GtkLabel *about_text;
  GtkWidget *import_button;

  guint clear_id;
  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocProfileWatch *watch;  /* (owned) */
  GSettings *settings;     /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocStartPage, voc_start_page, ADW_TYPE_BIN)

static gboolean
clear_cb (gpointer user_data)
{
  VocStartPage *self = user_data;

  self->clear_id = 0;
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");

  return G_SOURCE_REMOVE;
}

/* The first letter goes to the entry of the list, and the keyboard with it; this entry is empty again when it is
 * done with the letter. */
static void
typed_cb (VocStartPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search_entry));

  g_assert (VOC_IS_START_PAGE (self));

  if (text[0] == '\0')
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "browse.type", "s", text);
  if (self->clear_id == 0)
    self->clear_id = g_idle_add (clear_cb, self);
}

static void
clear (AdwWrapBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    adw_wrap_box_remove (box, child);
}

static GtkWidget *
append_button (AdwWrapBox *box,
               const char *icon_name,
               const char *label,
               const char *action,
               const char *target)
{
  GtkWidget *button = gtk_button_new ();

  if (icon_name != NULL)
    gtk_button_set_child (GTK_BUTTON (button),
                          g_object_new (ADW_TYPE_BUTTON_CONTENT, "icon-name", icon_name, "label",
                                        label, "can-shrink", TRUE, NULL));
  else
    gtk_button_set_label (GTK_BUTTON (button), label);
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  adw_wrap_box_append (box, button);

  return button;
}

static void
show_fields (VocStartPage *self)
{
  const VocField *fields;
  guint n;

  fields = voc_fields_get_all (voc_fields_get_default (), &n);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *button =
        append_button (self->fields, fields[i].icon_name, voc_field_text_get_name (fields[i].id),
                       "browse.show-field", fields[i].id);

      gtk_widget_set_tooltip_text (button, voc_field_text_get_sentence (fields[i].id));
    }
}

/* Shows what this catalogue has of @uris. */
static void
show_occupations (VocStartPage      *self,
                  GtkWidget         *part,
                  AdwWrapBox        *box,
                  const char *const *uris)
{
  clear (box);
  for (guint i = 0; self->catalogue != NULL && uris[i] != NULL; i++)
    {
      g_autoptr (VocConcept) occupation =
        voc_catalogue_lookup (self->catalogue, uris[i], VOC_CONCEPT_OCCUPATION, NULL);
      g_autofree char *title = occupation != NULL ? voc_concept_dup_title (occupation) : NULL;

      if (title != NULL)
        append_button (box, NULL, title, "app.open-occupation", uris[i]);
    }

  gtk_widget_set_visible (part, gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL);
}

static void
show_lately (VocStartPage *self)
{
  g_auto (GStrv) uris = NULL;

  if (self->settings != NULL)
    uris = g_settings_get_strv (self->settings, VOC_RECENT_KEY);
  show_occupations (self, self->lately_part, self->lately,
                    uris != NULL ? (const char *const *) uris : (const char *const[]) { NULL });
}

static void
show_kept (VocStartPage *self)
{
  VocProfile *profile = voc_profile_watch_get_profile (self->watch);
  g_auto (GStrv) uris = NULL;

  if (profile != NULL)
    uris = voc_profile_dup_shortlist (profile);
  show_occupations (self, self->kept_part, self->kept,
                    uris != NULL ? (const char *const *) uris : (const char *const[]) { NULL });
}

static void
voc_start_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (voc_start_page_parent_class)->map (widget);

  gtk_widget_grab_focus (GTK_WIDGET (VOC_START_PAGE (widget)->search_entry));
}

static void
voc_start_page_dispose (GObject *object)
{
  VocStartPage *self = VOC_START_PAGE (object);

  g_clear_handle_id (&self->clear_id, g_source_remove);
  /* Disposing the template unparents the child behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_START_PAGE);

  G_OBJECT_CLASS (voc_start_page_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocStartPage, catalogue),
  VOC_OWNED_OBJECT (VocStartPage, settings),
  VOC_OWNED_OBJECT (VocStartPage, watch),
};

static void
voc_start_page_class_init (VocStartPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_start_page_dispose;
  widget_class->map = voc_start_page_map;

  voc_template_set (widget_class, "voc-start-page");
  gtk_widget_class_bind_template_child (widget_class, VocStartPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, VocStartPage, fields);
  gtk_widget_class_bind_template_child (widget_class, VocStartPage, lately_part);
  gtk_widget_class_bind_template_child (widget_class, VocStartPage, lately);
  gtk_widget_class_bind_template_child (widget_class, VocStartPage, kept_part);
  gtk_widget_class_bind_template_child (widget_class, VocStartPage, kept);
  gtk_widget_class_bind_template_child (widget_class, VocStartPage, about_text);
  gtk_widget_class_bind_template_child (widget_class, VocStartPage, import_button);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
voc_start_page_init (VocStartPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_entry_limit (self->search_entry);
  show_fields (self);

  self->settings = voc_settings_dup ();
  if (self->settings != NULL)
    g_signal_connect_object (self->settings, "changed::" VOC_RECENT_KEY, G_CALLBACK (show_lately),
                             self, G_CONNECT_SWAPPED);
  show_lately (self);
  self->watch = voc_profile_watch_new (GTK_WIDGET (self), G_CALLBACK (show_kept), FALSE);
  show_kept (self);
}

GtkWidget *
voc_start_page_new (void)
{
  return g_object_new (VOC_TYPE_START_PAGE, NULL);
}

/* Shows what the catalogue that @loader has opened knows of. */
void
voc_start_page_load (VocStartPage       *self,
                     VocCatalogueLoader *loader)
{
  guint count = voc_catalogue_loader_get_occupations (loader)->len;
  gboolean is_builtin = voc_catalogue_loader_get_is_builtin (loader);
  g_autofree char *text = NULL;

  g_return_if_fail (VOC_IS_START_PAGE (self));

  g_set_object (&self->catalogue, voc_catalogue_loader_get_catalogue (loader));
  if (is_builtin)
    text = g_strdup_printf (
      ngettext ("%'Iu occupation of the European catalogue is built in. Official descriptions and "
                "more languages:",
                "%'Iu occupations of the European catalogue are built in. Official descriptions and "
                "more languages:",
                count),
      count);
  gtk_label_set_label (self->about_text, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->about_text), is_builtin);
  gtk_widget_set_visible (self->import_button, is_builtin);
  show_lately (self);
  show_kept (self);
}
