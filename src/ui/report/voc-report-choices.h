/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report-order.h"

G_BEGIN_DECLS

/**
 * VocReportChoices:
 * @format: how to write it
 * @paper: what it is printed on
 * @language: (owned) (nullable): its language; %NULL for that of the names in the window
 * @parts: what follows the first page
 *
 * How somebody likes their reports; remembered in the settings.
 */
typedef struct
{
  VocReportFormat format;
  VocPaper paper;
  char *language;
  VocReportParts parts;
} VocReportChoices;

void            voc_report_choices_load       (VocReportChoices       *self);
void            voc_report_choices_save       (const VocReportChoices *self);
void            voc_report_choices_clear      (VocReportChoices       *self);
VocReportOrder *voc_report_choices_make_order (const VocReportChoices *self,
                                               VocWindow              *window,
                                               GPtrArray              *occupations);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VocReportChoices, voc_report_choices_clear)

G_END_DECLS
