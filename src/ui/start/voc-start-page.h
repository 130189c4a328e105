/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue-loader.h"

G_BEGIN_DECLS

#define VOC_TYPE_START_PAGE (voc_start_page_get_type ())

G_DECLARE_FINAL_TYPE (VocStartPage, voc_start_page, VOC, START_PAGE, AdwBin)

GtkWidget *voc_start_page_new  (void);
void       voc_start_page_load (VocStartPage       *self,
                                VocCatalogueLoader *loader);

G_END_DECLS
