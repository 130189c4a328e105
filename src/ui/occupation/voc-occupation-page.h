/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-concept-page.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION_PAGE (voc_occupation_page_get_type ())

G_DECLARE_FINAL_TYPE (VocOccupationPage, voc_occupation_page, VOC, OCCUPATION_PAGE, VocConceptPage)

GtkWidget  *voc_occupation_page_new     (void);
const char *voc_occupation_page_get_tab (VocOccupationPage *self);
void        voc_occupation_page_set_tab (VocOccupationPage *self,
                                         const char        *name);
gboolean    voc_occupation_page_has_tab (const char        *name);

G_END_DECLS
