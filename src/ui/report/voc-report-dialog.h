/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-window.h"

G_BEGIN_DECLS

#define VOC_TYPE_REPORT_DIALOG (voc_report_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocReportDialog, voc_report_dialog, VOC, REPORT_DIALOG, AdwDialog)

AdwDialog *voc_report_dialog_new           (VocWindow         *window,
                                            GPtrArray         *occupations);
char      *voc_report_dialog_dup_file_name (VocReportDialog   *self);
void       voc_report_dialog_print         (VocReportDialog   *self);
void       voc_report_dialog_save          (VocReportDialog   *self,
                                            const char        *path);

G_END_DECLS
