/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_SPECIALISTS (voc_specialists_get_type ())

G_DECLARE_FINAL_TYPE (VocSpecialists, voc_specialists, VOC, SPECIALISTS, GtkBox)

G_END_DECLS
