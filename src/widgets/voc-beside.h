/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_BESIDE (voc_beside_get_type ())

G_DECLARE_FINAL_TYPE (VocBeside, voc_beside, VOC, BESIDE, GtkWidget)

G_END_DECLS
