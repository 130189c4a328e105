/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report-writer.h"

G_BEGIN_DECLS

/* The writers, one a format. Each gives the whole file. */
char         *voc_report_to_html       (VocReport     *self);
char         *voc_report_to_markdown   (VocReport     *self);
char         *voc_report_to_json       (VocReport     *self);
char         *voc_report_to_csv        (VocReport     *self);
GBytes       *voc_report_to_pdf        (VocReport     *self,
                                        VocPaper       paper,
                                        VocReportProgress *progress,
                                        GCancellable  *cancellable,
                                        GError       **error);

/* What several of them need. */
extern const VocPalette VOC_REPORT_PALETTE;
PangoContext *voc_report_create_context (VocReport    *self,
                                         PangoFontMap *fonts,
                                         double        size);
char         *voc_report_dup_figure_text (const VocBlock *figure);
char         *voc_report_dup_imprint    (VocReport    *self);

G_END_DECLS
