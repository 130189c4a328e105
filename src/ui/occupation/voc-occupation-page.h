/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-catalogue.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION_PAGE (voc_occupation_page_get_type ())

G_DECLARE_FINAL_TYPE (VocOccupationPage, voc_occupation_page, VOC, OCCUPATION_PAGE, GtkWidget)

GtkWidget     *voc_occupation_page_new            (void);
VocCatalogue  *voc_occupation_page_get_catalogue  (VocOccupationPage *self);
void           voc_occupation_page_set_catalogue  (VocOccupationPage *self,
                                                   VocCatalogue      *catalogue);
VocOccupation *voc_occupation_page_get_occupation (VocOccupationPage *self);
void           voc_occupation_page_set_occupation (VocOccupationPage *self,
                                                   VocOccupation     *occupation);

G_END_DECLS
