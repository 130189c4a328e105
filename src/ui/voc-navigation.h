/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-careers-page.h"
#include "voc-skills-page.h"

G_BEGIN_DECLS

/* Begins what stands for a group of ISCO-08 in the history; its code follows. */
#define VOC_NAVIGATION_GROUP "group:"

#define VOC_TYPE_NAVIGATION (voc_navigation_get_type ())

G_DECLARE_FINAL_TYPE (VocNavigation, voc_navigation, VOC, NAVIGATION, GObject)

VocNavigation *voc_navigation_new                (AdwViewStack   *view_stack,
                                                  VocCareersPage *careers_page,
                                                  VocSkillsPage  *skills_page);
gboolean       voc_navigation_get_can_go_back    (VocNavigation  *self);
gboolean       voc_navigation_get_can_go_forward (VocNavigation  *self);
gboolean       voc_navigation_get_has_history    (VocNavigation  *self);
void           voc_navigation_go_back            (VocNavigation  *self);
void           voc_navigation_go_forward         (VocNavigation  *self);
void           voc_navigation_add_side_buttons   (GtkWidget      *widget);
void           voc_navigation_visit_group        (VocNavigation  *self,
                                                  const char     *code);
void           voc_navigation_clear              (VocNavigation  *self);

G_END_DECLS
