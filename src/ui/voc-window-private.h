/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-careers-page.h"
#include "voc-lens.h"
#include "voc-navigation.h"
#include "voc-skills-page.h"
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
  AdwViewStack *view_stack;
  VocCareersPage *careers_page;
  VocSkillsPage *skills_page;
  GtkMenuButton *menu_button;

  VocCatalogueLoader *loader; /* (owned) */
  VocLens *lens;              /* (owned): the one of all pages */
  VocNavigation *navigation;  /* (owned) */
  GSettings *settings;        /* (owned) (nullable) */
  char *wanted_occupation;    /* (owned) (nullable) */
  char *wanted_search;        /* (owned) (nullable) */
  char *wanted_skill;         /* (owned) (nullable) */
  char *wanted_less_exposed;  /* (owned) (nullable) */
};

gboolean voc_window_is_ready        (VocWindow      *self);
void     voc_window_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
