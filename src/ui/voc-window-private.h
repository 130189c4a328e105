/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"
#include "voc-navigation.h"
#include "voc-page.h"
#include "voc-profile-check.h"
#include "voc-profile.h"
#include "voc-window.h"

G_BEGIN_DECLS

/**
 * VocWindow:
 *
 * The frame: header, pages and what the catalogue's state has to say. What is asked for while the
 * catalogue is still being opened is done as soon as it is there.
 */
struct _VocWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toast_overlay;
  AdwWindowTitle *narrow_title;
  AdwViewStack *view_stack;
  AdwViewSwitcherBar *switcher_bar;
  GtkMenuButton *menu_button;

  VocCatalogueLoader *loader; /* (owned) */
  VocLens *lens;              /* (owned): the one of all pages */
  VocNavigation *navigation;  /* (owned) */
  VocProfile *profile;        /* (owned) */
  char *profile_name;         /* (owned): nothing for that of the computer's owner */
  VocProfileCheck *check;     /* (owned) (nullable): what became of it in another catalogue */
  GSettings *settings;        /* (owned) (nullable) */
  guint loaded;               /* a bit for each page that has been given a catalogue */
  guint looked_at_id;         /* of the timer until what is open counts as looked at */
  GPtrArray *requests;        /* (owned) (nullable) (element-type Request): what came too early */
};

gboolean    voc_window_is_ready                (VocWindow      *self);
VocPage    *voc_window_get_page                (VocWindow      *self,
                                                const char     *name);
gboolean    voc_window_open                    (VocWindow      *self,
                                                const char     *name,
                                                const char     *id);
VocConcept *voc_window_dup_occupation          (VocWindow      *self,
                                                const char     *id);
void        voc_window_answer_requests         (VocWindow      *self);
void        voc_window_load_profile            (VocWindow      *self);
void        voc_window_check_profile           (VocWindow      *self);
void        voc_window_add_input               (VocWindow      *self);
void        voc_window_install_actions         (GtkWidgetClass *widget_class);
void        voc_window_install_profile_actions (GtkWidgetClass *widget_class);

G_END_DECLS
