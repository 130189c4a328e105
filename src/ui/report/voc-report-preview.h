/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-report-order.h"

G_BEGIN_DECLS

#define VOC_TYPE_REPORT_PREVIEW (voc_report_preview_get_type ())

G_DECLARE_FINAL_TYPE (VocReportPreview, voc_report_preview, VOC, REPORT_PREVIEW, AdwBin)

void voc_report_preview_show (VocReportPreview *self,
                              VocReportOrder   *order);

G_END_DECLS
