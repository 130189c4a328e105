/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-me-page.h"

#include <glib/gi18n.h>

#include "voc-me-data.h"
#include "voc-me-likes.h"
#include "voc-me-occupations.h"
#include "voc-me-skills.h"
#include "voc-page.h"
#include "voc-profile-watch.h"
#include "voc-property.h"
#include "voc-template.h"
#include "voc-window.h"

/**
 * VocMePage:
 *
 * The page of the person: what they can do, what they like, what they have kept, and what their skills
 * open. It shows the profile of the window that it is in, and follows it while it is seen.
 */
struct _VocMePage
{
  AdwBin parent_instance;

  AdwBanner *guest_banner;
  GtkLabel *name_label;
  VocMeSkills *skills;
  VocMeLikes *likes;
  VocMeOccupations *occupations;
  VocMeData *data;

  VocCatalogueLoader *loader; /* (owned) (nullable) */
  VocLens *lens;              /* (owned) (nullable) */
  VocProfileWatch *watch;     /* (owned) */
  gboolean narrow;
};

/* Whose profile it is, where there are several. */
static void
show_name (VocMePage  *self,
           VocProfile *profile)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  const char *name = VOC_IS_WINDOW (root) && !voc_profile_get_is_guest (profile)
                       ? voc_window_get_profile_name (VOC_WINDOW (root))
                       : "";

  gtk_label_set_label (self->name_label, name);
  gtk_widget_set_visible (GTK_WIDGET (self->name_label), name[0] != '\0');
}

static void
show_all (VocMePage *self)
{
  VocProfile *profile = voc_profile_watch_get_profile (self->watch);

  if (profile == NULL || self->loader == NULL ||
      voc_catalogue_loader_get_catalogue (self->loader) == NULL)
    return;

  show_name (self, profile);
  adw_banner_set_revealed (self->guest_banner, voc_profile_get_is_guest (profile));
  voc_me_skills_show (self->skills, profile, self->loader);
  voc_me_likes_show (self->likes, profile);
  voc_me_occupations_show (self->occupations, profile, self->lens);
  voc_me_data_set_profile (self->data, profile);
}

static void
load (VocPage            *page,
      VocCatalogueLoader *loader,
      VocLens            *lens)
{
  VocMePage *self = VOC_ME_PAGE (page);

  g_set_object (&self->loader, loader);
  g_set_object (&self->lens, lens);
  voc_profile_watch_set_lens (self->watch, lens);
  voc_profile_watch_refresh (self->watch);
}

static void
page_init (VocPageInterface *iface)
{
  iface->load = load;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (VocMePage, voc_me_page, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (VOC_TYPE_PAGE, page_init))

static void
end_guest_cb (VocMePage *self)
{
  VocProfile *profile = voc_profile_watch_get_profile (self->watch);

  if (profile != NULL)
    voc_profile_set_is_guest (profile, FALSE);
}

static gboolean
get_can_go_back (VocMePage *self)
{
  return FALSE;
}

/* Nothing is open on it, and it has one name. */
static const char *
get_nothing (VocMePage *self)
{
  return NULL;
}

static const VocProperty properties[] = {
  VOC_PROPERTY_BOOLEAN (VocMePage, narrow, .overrides = TRUE),
  VOC_COMPUTED_BOOLEAN ("can-go-back", get_can_go_back, .overrides = TRUE),
  VOC_COMPUTED_STRING ("uri", get_nothing, .overrides = TRUE),
  VOC_COMPUTED_STRING ("title", get_nothing, .overrides = TRUE),
  VOC_OWNED_OBJECT (VocMePage, watch),
  VOC_OWNED_OBJECT (VocMePage, lens),
  VOC_OWNED_OBJECT (VocMePage, loader),
};

static void
voc_me_page_class_init (VocMePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  g_type_ensure (VOC_TYPE_ME_DATA);
  g_type_ensure (VOC_TYPE_ME_LIKES);
  g_type_ensure (VOC_TYPE_ME_OCCUPATIONS);
  g_type_ensure (VOC_TYPE_ME_SKILLS);
  voc_template_set (widget_class, "voc-me-page");
  gtk_widget_class_bind_template_child (widget_class, VocMePage, guest_banner);
  gtk_widget_class_bind_template_child (widget_class, VocMePage, name_label);
  gtk_widget_class_bind_template_child (widget_class, VocMePage, skills);
  gtk_widget_class_bind_template_child (widget_class, VocMePage, likes);
  gtk_widget_class_bind_template_child (widget_class, VocMePage, occupations);
  gtk_widget_class_bind_template_child (widget_class, VocMePage, data);
  gtk_widget_class_bind_template_callback (widget_class, end_guest_cb);
}

static void
voc_me_page_init (VocMePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->watch = voc_profile_watch_new (GTK_WIDGET (self), G_CALLBACK (show_all), TRUE);
}

GtkWidget *
voc_me_page_new (void)
{
  return g_object_new (VOC_TYPE_ME_PAGE, NULL);
}
