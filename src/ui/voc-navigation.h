/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-page.h"

G_BEGIN_DECLS

#define VOC_TYPE_NAVIGATION (voc_navigation_get_type ())

G_DECLARE_FINAL_TYPE (VocNavigation, voc_navigation, VOC, NAVIGATION, GObject)

VocNavigation *voc_navigation_new                (AdwViewStack   *view_stack);
void           voc_navigation_watch              (VocNavigation  *self,
                                                  VocPage        *page);
gboolean       voc_navigation_get_can_go_back    (VocNavigation  *self);
gboolean       voc_navigation_get_can_go_forward (VocNavigation  *self);
gboolean       voc_navigation_get_has_history    (VocNavigation  *self);
void           voc_navigation_go_back            (VocNavigation  *self);
void           voc_navigation_go_forward         (VocNavigation  *self);
void           voc_navigation_visit              (VocNavigation  *self,
                                                  const char     *page,
                                                  const char     *uri);
void           voc_navigation_clear              (VocNavigation  *self);

G_END_DECLS
