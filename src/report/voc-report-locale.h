/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _VocReportLocale VocReportLocale;

VocReportLocale *voc_report_locale_enter (const char      *language);
void             voc_report_locale_leave (VocReportLocale *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocReportLocale, voc_report_locale_leave)

G_END_DECLS
