/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-profile-watch.h"

#include "voc-property.h"
#include "voc-window.h"

/**
 * VocProfileWatch:
 *
 * Lets a widget show what is in the profile of the window that it is in: what it shows is made anew when
 * the profile has changed, or a lens that follows it; where that takes time, not before the widget is seen.
 */
struct _VocProfileWatch
{
  GObject parent_instance;

  GtkWidget *widget;   /* (unowned): it owns the watch */
  GCallback show;      /* void show (widget) */
  VocProfile *profile; /* (owned) (nullable): that of the window */
  VocLens *lens;       /* (owned) (nullable): what is followed instead of the profile */
  gboolean when_seen;  /* it is shown only then */
  gboolean is_stale;   /* something has changed that is not shown yet */
};

G_DEFINE_FINAL_TYPE (VocProfileWatch, voc_profile_watch, G_TYPE_OBJECT)

static void
follow (VocProfileWatch *self,
        gpointer         what)
{
  g_signal_connect_object (what, "changed", G_CALLBACK (voc_profile_watch_refresh), self,
                           G_CONNECT_SWAPPED);
}

static void
leave (VocProfileWatch *self,
       gpointer         what)
{
  g_signal_handlers_disconnect_by_func (what, voc_profile_watch_refresh, self);
}

static void
root_cb (VocProfileWatch *self)
{
  GtkRoot *root = gtk_widget_get_root (self->widget);
  VocProfile *profile = VOC_IS_WINDOW (root) ? voc_window_get_profile (VOC_WINDOW (root)) : NULL;

  if (self->profile != NULL)
    leave (self, self->profile);
  g_set_object (&self->profile, profile);
  if (profile != NULL && self->lens == NULL)
    follow (self, profile);
  if (root != NULL)
    voc_profile_watch_refresh (self);
}

static void
map_cb (VocProfileWatch *self)
{
  if (self->is_stale)
    voc_profile_watch_refresh (self);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocProfileWatch, profile),
  VOC_OWNED_OBJECT (VocProfileWatch, lens),
};

static void
voc_profile_watch_class_init (VocProfileWatchClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_profile_watch_init (VocProfileWatch *self)
{
}

/* Calls `show (widget)` from now on, if @when_seen not while @widget cannot be seen; to be owned by
 * @widget. */
VocProfileWatch *
voc_profile_watch_new (GtkWidget *widget,
                       GCallback  show,
                       gboolean   when_seen)
{
  VocProfileWatch *self = g_object_new (VOC_TYPE_PROFILE_WATCH, NULL);

  self->widget = widget;
  self->show = show;
  self->when_seen = when_seen;
  g_signal_connect_object (widget, "notify::root", G_CALLBACK (root_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (widget, "map", G_CALLBACK (map_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/* The widget shows what a lens makes of the profile, which changes whenever the profile does, and when
 * something is planned. @lens: (nullable): not any more */
void
voc_profile_watch_set_lens (VocProfileWatch *self,
                            VocLens         *lens)
{
  g_return_if_fail (VOC_IS_PROFILE_WATCH (self));

  if (self->lens == lens)
    return;

  if (self->lens != NULL)
    leave (self, self->lens);
  if (self->profile != NULL)
    leave (self, self->profile);
  g_set_object (&self->lens, lens);
  if (lens != NULL)
    follow (self, lens);
  else if (self->profile != NULL)
    follow (self, self->profile);
}

/* (nullable) (transfer none): the profile of the window, if the widget is in one */
VocProfile *
voc_profile_watch_get_profile (VocProfileWatch *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE_WATCH (self), NULL);

  return self->profile;
}

/* Something else that the widget shows has changed. */
void
voc_profile_watch_refresh (VocProfileWatch *self)
{
  g_return_if_fail (VOC_IS_PROFILE_WATCH (self));

  self->is_stale = self->when_seen && !gtk_widget_get_mapped (self->widget);
  if (!self->is_stale)
    ((void (*) (GtkWidget *)) self->show) (self->widget);
}
