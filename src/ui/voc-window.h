/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"
#include "voc-lens.h"
#include "voc-profile.h"

G_BEGIN_DECLS

#define VOC_TYPE_WINDOW (voc_window_get_type ())

G_DECLARE_FINAL_TYPE (VocWindow, voc_window, VOC, WINDOW, AdwApplicationWindow)

VocWindow *voc_window_new             (GtkApplication     *application,
                                       VocCatalogueLoader *loader);
VocLens   *voc_window_get_lens        (VocWindow          *self);
VocProfile *voc_window_get_profile    (VocWindow          *self);
const char *voc_window_get_profile_name (VocWindow        *self);
void       voc_window_open_profile    (VocWindow          *self,
                                       const char         *name);
void       voc_window_quit            (VocWindow          *self);
void       voc_window_open_occupation (VocWindow          *self,
                                       const char         *id);
void       voc_window_open_skill      (VocWindow          *self,
                                       const char         *id);
void       voc_window_show_tab        (VocWindow          *self,
                                       const char         *name);
void       voc_window_compare         (VocWindow          *self,
                                       const char         *id);
void       voc_window_search          (VocWindow          *self,
                                       const char         *text);
void       voc_window_show_less_exposed (VocWindow  *self,
                                         const char *id);
void       voc_window_export_report   (VocWindow          *self,
                                       const char         *id,
                                       const char         *format,
                                       const char         *path);
void       voc_window_show_page       (VocWindow          *self,
                                       const char         *name);
void       voc_window_show_interests  (VocWindow          *self);
void       voc_window_show_quiz       (VocWindow          *self,
                                       const char         *id);
void       voc_window_add_toast       (VocWindow          *self,
                                       const char         *text);
void       voc_window_offer_catalogue (VocWindow          *self,
                                       const char         *path);

G_END_DECLS
