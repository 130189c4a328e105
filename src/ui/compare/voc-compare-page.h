/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_COMPARE_PAGE (voc_compare_page_get_type ())

G_DECLARE_FINAL_TYPE (VocComparePage, voc_compare_page, VOC, COMPARE_PAGE, AdwBin)

GtkWidget *voc_compare_page_new (void);

G_END_DECLS
