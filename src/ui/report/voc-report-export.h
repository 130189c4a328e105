/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report-order.h"

G_BEGIN_DECLS

void     voc_report_export_async  (VocReportOrder       *order,
                                   const char           *path,
                                   VocReportProgress    *progress,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
char    *voc_report_export_finish (GAsyncResult         *result,
                                   GError              **error);

G_END_DECLS
