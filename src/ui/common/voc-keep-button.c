/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-keep-button.h"

#include <glib/gi18n.h>

#include "voc-skill.h"
#include "voc-window.h"

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

  VocConcept *concept; /* (owned) (nullable) */
  VocProfile *profile; /* (owned) (nullable): that of the window it is in */
};

typedef enum
{
  PROP_CONCEPT = 1,
} VocKeepButtonProperty;

static GParamSpec *properties[PROP_CONCEPT + 1];

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
  const char *uri = self->concept != NULL ? voc_concept_get_uri (self->concept) : NULL;

  if (self->profile == NULL || uri == NULL)
    return FALSE;
  if (VOC_IS_SKILL (self->concept))
    return voc_profile_get_skill_level (self->profile, uri) == VOC_SKILL_LEVEL_HAVE;

  return voc_profile_is_kept (self->profile, uri);
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

static void
follow (VocKeepButton *self,
        VocProfile    *profile)
{
  if (self->profile != NULL)
    g_signal_handlers_disconnect_by_func (self->profile, show_kept, self);
  g_set_object (&self->profile, profile);
  if (profile != NULL)
    g_signal_connect_object (profile, "changed", G_CALLBACK (show_kept), self, G_CONNECT_SWAPPED);
}

static void
voc_keep_button_root (GtkWidget *widget)
{
  GtkRoot *root;

  GTK_WIDGET_CLASS (voc_keep_button_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  follow (VOC_KEEP_BUTTON (widget),
          VOC_IS_WINDOW (root) ? voc_window_get_profile (VOC_WINDOW (root)) : NULL);
  show_kept (VOC_KEEP_BUTTON (widget));
}

static void
voc_keep_button_dispose (GObject *object)
{
  VocKeepButton *self = VOC_KEEP_BUTTON (object);

  follow (self, NULL);
  g_clear_object (&self->concept);

  G_OBJECT_CLASS (voc_keep_button_parent_class)->dispose (object);
}

static void
voc_keep_button_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((VocKeepButtonProperty) prop_id)
    {
    case PROP_CONCEPT:
      g_value_set_object (value, VOC_KEEP_BUTTON (object)->concept);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_keep_button_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocKeepButton *self = VOC_KEEP_BUTTON (object);

  switch ((VocKeepButtonProperty) prop_id)
    {
    case PROP_CONCEPT:
      if (g_set_object (&self->concept, g_value_get_object (value)))
        {
          show_kept (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_keep_button_class_init (VocKeepButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = voc_keep_button_dispose;
  object_class->get_property = voc_keep_button_get_property;
  object_class->set_property = voc_keep_button_set_property;
  GTK_WIDGET_CLASS (klass)->root = voc_keep_button_root;

  properties[PROP_CONCEPT] =
    g_param_spec_object ("concept", NULL, NULL, VOC_TYPE_CONCEPT,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_keep_button_init (VocKeepButton *self)
{
  self->button = GTK_TOGGLE_BUTTON (gtk_toggle_button_new ());
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
  show_kept (self);
}
