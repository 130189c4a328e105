/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_DETAILS_DIALOG (voc_details_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocDetailsDialog, voc_details_dialog, VOC, DETAILS_DIALOG, AdwDialog)

VocDetailsDialog *voc_details_dialog_new (const char *text);

G_END_DECLS
