/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-keep-button.h"

#include <glib/gi18n.h>

#include "voc-profile-watch.h"
#include "voc-property.h"
#include "voc-skill.h"

/**
 * VocKeepButton:
 *
 * Puts a concept into the window's profile, and takes it out again: an occupation on the shortlist, by a
 * star; a skill among those that the person has, in words. Not seen without a concept.
 */
struct _VocKeepButton
{
  AdwBin parent_instance;

  GtkToggleButton *button;

  VocConcept *concept;    /* (owned) (nullable) */
  VocProfileWatch *watch; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocKeepButton, voc_keep_button, ADW_TYPE_BIN)

static void
show_star (VocKeepButton *self,
           gboolean       kept)
{
  gtk_button_set_icon_name (GTK_BUTTON (self->button),
                            kept ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button),
                               kept ? _("No Longer Keep") : _("Keep This Occupation"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Keep This Occupation"), -1);
}

static void
show_have (VocKeepButton *self,
           gboolean       have)
{
  GtkWidget *content = adw_button_content_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content),
                                    have ? "object-select-symbolic" : "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), _("I Have This Skill"));
  adw_button_content_set_can_shrink (ADW_BUTTON_CONTENT (content), TRUE);
  gtk_button_set_child (GTK_BUTTON (self->button), content);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button),
                               have ? _("Take Out of My Skills") : _("Add to My Skills"));
}

static gboolean
is_kept (VocKeepButton *self)
{
  VocProfile *profile = voc_profile_watch_get_profile (self->watch);
  const char *uri = self->concept != NULL ? voc_concept_get_uri (self->concept) : NULL;

  if (profile == NULL || uri == NULL)
    return FALSE;
  if (VOC_IS_SKILL (self->concept))
    return voc_profile_get_skill_level (profile, uri) == VOC_SKILL_LEVEL_HAVE;

  return voc_profile_is_kept (profile, uri);
}

static void
show_kept (VocKeepButton *self)
{
  gboolean kept = is_kept (self);

  gtk_widget_set_visible (GTK_WIDGET (self), self->concept != NULL);
  if (VOC_IS_SKILL (self->concept))
    show_have (self, kept);
  else
    show_star (self, kept);
  gtk_toggle_button_set_active (self->button, kept);
}

static void
clicked_cb (VocKeepButton *self)
{
  if (self->concept != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self),
                                VOC_IS_SKILL (self->concept) ? "win.have" : "win.keep", "s",
                                voc_concept_get_uri (self->concept));
  /* A change that could not be written leaves the button as it was. */
  show_kept (self);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocKeepButton, concept, voc_concept_get_type,
                       .changed = G_CALLBACK (show_kept)),
  VOC_OWNED_OBJECT (VocKeepButton, watch),
};

static void
voc_keep_button_class_init (VocKeepButtonClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_keep_button_init (VocKeepButton *self)
{
  self->button = GTK_TOGGLE_BUTTON (gtk_toggle_button_new ());
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
  self->watch = voc_profile_watch_new (GTK_WIDGET (self), G_CALLBACK (show_kept), FALSE);
  show_kept (self);
}
