/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report.h"

G_BEGIN_DECLS

/**
 * VocReportFormat:
 * @VOC_REPORT_PDF: pages to print
 * @VOC_REPORT_HTML: one file for a browser
 * @VOC_REPORT_MARKDOWN: text that people and programs read
 * @VOC_REPORT_JSON: everything, for programs; data/report/report.schema.json describes it
 * @VOC_REPORT_CSV: what the occupations ask for, a line for each requirement
 *
 * How a report is written.
 */
typedef enum
{
  VOC_REPORT_PDF,
  VOC_REPORT_HTML,
  VOC_REPORT_MARKDOWN,
  VOC_REPORT_JSON,
  VOC_REPORT_CSV,
} VocReportFormat;

/**
 * VocPaper:
 * @VOC_PAPER_A4: 210 × 297 mm
 * @VOC_PAPER_LETTER: 8.5 × 11 in
 *
 * What the pages are printed on.
 */
typedef enum
{
  VOC_PAPER_A4,
  VOC_PAPER_LETTER,
} VocPaper;

/**
 * VocReportProgress:
 * @n_done: how many pages are written
 * @n_pages: how many there are; 0 as long as that is not known
 *
 * How far a file of pages is. One thread writes it, any other may read it with g_atomic_int_get().
 */
typedef struct
{
  int n_done;
  int n_pages;
} VocReportProgress;

/* Words for the command line and the ends of file names: "pdf", "html", "md", "json", "csv". */
gboolean    voc_report_format_from_id (const char       *id,
                                       VocReportFormat  *out_format);
const char *voc_report_format_to_id   (VocReportFormat   format);
gboolean    voc_paper_from_id         (const char       *id,
                                       VocPaper         *out_paper);
const char *voc_paper_to_id           (VocPaper          paper);

GBytes     *voc_report_write          (VocReport        *self,
                                       VocReportFormat   format,
                                       VocPaper          paper,
                                       VocReportProgress *progress,
                                       GCancellable     *cancellable,
                                       GError          **error);
gboolean    voc_report_save           (GBytes           *content,
                                       const char       *path,
                                       GError          **error);

G_END_DECLS
