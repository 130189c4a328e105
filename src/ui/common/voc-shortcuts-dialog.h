/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define VOC_TYPE_SHORTCUTS_DIALOG (voc_shortcuts_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocShortcutsDialog, voc_shortcuts_dialog, VOC, SHORTCUTS_DIALOG, AdwDialog)

VocShortcutsDialog *voc_shortcuts_dialog_new (GtkApplication *application);

G_END_DECLS
