/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report-order.h"

G_BEGIN_DECLS

GtkPrintOperation *voc_report_print_operation_new (VocReportSheets *sheets);
void               voc_report_print               (VocWindow       *window,
                                                   VocReportOrder  *order);

G_END_DECLS
