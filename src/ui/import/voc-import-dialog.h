/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_IMPORT_DIALOG (voc_import_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocImportDialog, voc_import_dialog, VOC, IMPORT_DIALOG, AdwDialog)

VocImportDialog *voc_import_dialog_new   (void);
void             voc_import_dialog_start (VocImportDialog *self,
                                          GListModel      *sources);

G_END_DECLS
