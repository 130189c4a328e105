/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-requirement.h"

G_BEGIN_DECLS

#define VOC_TYPE_COUNTS_STRIP (voc_counts_strip_get_type ())

G_DECLARE_FINAL_TYPE (VocCountsStrip, voc_counts_strip, VOC, COUNTS_STRIP, GtkWidget)

void voc_counts_strip_set_requirements (VocCountsStrip *self,
                                        GPtrArray      *requirements);

G_END_DECLS
