/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-arc.h"

G_BEGIN_DECLS

/* What a gauge shows at one moment. */
typedef struct
{
  VocArc arc;
  double shown; /* or VOC_VALUE_UNKNOWN */
  double band;
  gboolean compact;
  GListModel *ticks; /* (unowned) (nullable) (element-type VocMark) */
  GdkRGBA tick_color;
} VocGaugeFace;

void voc_gauge_face_draw (const VocGaugeFace *face,
                          GtkWidget          *widget,
                          GtkSnapshot        *snapshot);

G_END_DECLS
