/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report-writer.h"
#include "voc-window.h"

G_BEGIN_DECLS

void voc_report_export (VocWindow       *window,
                        VocOccupation   *occupation,
                        VocReportFormat  format,
                        VocPaper         paper,
                        gboolean         personal,
                        VocReportParts   parts,
                        const char      *path);

G_END_DECLS
