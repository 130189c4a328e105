/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-concept-page.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION_PAGE (voc_occupation_page_get_type ())

G_DECLARE_FINAL_TYPE (VocOccupationPage, voc_occupation_page, VOC, OCCUPATION_PAGE, VocConceptPage)

gboolean voc_occupation_page_has_tab (const char *name);

G_END_DECLS
