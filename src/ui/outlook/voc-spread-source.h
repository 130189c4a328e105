/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-analysis-part.h"

G_BEGIN_DECLS

#define VOC_TYPE_SPREAD_SOURCE (voc_spread_source_get_type ())

G_DECLARE_FINAL_TYPE (VocSpreadSource, voc_spread_source, VOC, SPREAD_SOURCE, VocAnalysisPart)

GtkWidget *voc_spread_source_new (VocMeasure measure);

G_END_DECLS
