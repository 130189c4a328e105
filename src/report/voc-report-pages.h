/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include "voc-report-writer.h"

G_BEGIN_DECLS

/**
 * VocReportPages:
 *
 * The pages of a report, the same that a PDF has.
 */
typedef struct _VocReportPages VocReportPages;

VocReportPages *voc_report_pages_new      (VocReport      *report,
                                           VocPaper        paper,
                                           PangoFontMap   *fonts);
void            voc_report_pages_free     (VocReportPages *self);
guint           voc_report_pages_count    (VocReportPages *self);
void            voc_report_pages_get_size (VocReportPages *self,
                                           double         *out_width,
                                           double         *out_height);
void            voc_report_pages_paint    (VocReportPages *self,
                                           guint           page,
                                           cairo_t        *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocReportPages, voc_report_pages_free)

G_END_DECLS
