/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report-pages.h"
#include "voc-window.h"

G_BEGIN_DECLS

/**
 * VocReportOrder:
 * @lens: (owned): what to look through
 * @profile: (owned) (nullable): a copy of what the person told
 * @occupations: (owned) (array zero-terminated=1): URIs of one or two
 * @language: (owned) (nullable): that of its words and names; %NULL for those of the window
 * @date: (owned): when it is made
 * @format: how to write it
 * @paper: what it is printed on
 * @parts: what follows the first page
 *
 * A report as it is wished, with all that it is made from as it is now; for one thread at a time.
 */
typedef struct
{
  VocLens *lens;
  VocProfile *profile;
  GStrv occupations;
  char *language;
  GDateTime *date;
  VocReportFormat format;
  VocPaper paper;
  VocReportParts parts;
} VocReportOrder;

/* The pages of a report with the report that they are of; several threads may use them. */
typedef struct _VocReportSheets VocReportSheets;

VocReportOrder  *voc_report_order_new      (VocWindow         *window,
                                            const char *const *uris);
void             voc_report_order_free     (VocReportOrder    *self);
GBytes          *voc_report_order_write    (VocReportOrder    *self,
                                            VocReportProgress *progress,
                                            GCancellable      *cancellable,
                                            GError           **error);
VocReportSheets *voc_report_order_lay_out  (VocReportOrder    *self,
                                            GCancellable      *cancellable,
                                            GError           **error);

VocReportSheets *voc_report_sheets_ref     (VocReportSheets   *self);
void             voc_report_sheets_unref   (VocReportSheets   *self);
guint            voc_report_sheets_count   (VocReportSheets   *self);
const char      *voc_report_sheets_get_title (VocReportSheets *self);
void             voc_report_sheets_get_size (VocReportSheets  *self,
                                             double           *out_width,
                                             double           *out_height);
void             voc_report_sheets_paint   (VocReportSheets   *self,
                                            guint              page,
                                            cairo_t           *cr);
GdkTexture      *voc_report_sheets_draw    (VocReportSheets   *self,
                                            guint              page,
                                            int                width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocReportOrder, voc_report_order_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocReportSheets, voc_report_sheets_unref)

G_END_DECLS
