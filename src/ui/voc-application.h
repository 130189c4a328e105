/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"

G_BEGIN_DECLS

#define VOC_TYPE_APPLICATION (voc_application_get_type ())

G_DECLARE_FINAL_TYPE (VocApplication, voc_application, VOC, APPLICATION, AdwApplication)

VocApplication     *voc_application_new            (void);
VocCatalogueLoader *voc_application_get_loader     (VocApplication *self);
void                voc_application_open_catalogue (VocApplication *self,
                                                    GFile          *file);
void                voc_application_open_builtin   (VocApplication *self);
void                voc_application_import         (VocApplication *self,
                                                    GListModel     *sources);

G_END_DECLS
