/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_ME_PAGE (voc_me_page_get_type ())

G_DECLARE_FINAL_TYPE (VocMePage, voc_me_page, VOC, ME_PAGE, AdwBin)

GtkWidget *voc_me_page_new (void);

G_END_DECLS
