/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-import-error.h"
#include "voc-import-summary.h"

G_BEGIN_DECLS

#define VOC_TYPE_IMPORT (voc_import_get_type ())

G_DECLARE_FINAL_TYPE (VocImport, voc_import, VOC, IMPORT, GObject)

VocImport        *voc_import_new          (GPtrArray            *sources,
                                           GFile                *destination,
                                           const char           *language);

gboolean          voc_import_run          (VocImport            *self,
                                           GCancellable         *cancellable,
                                           GError              **error);
void              voc_import_run_async    (VocImport            *self,
                                           GCancellable         *cancellable,
                                           GAsyncReadyCallback   callback,
                                           void                 *user_data);
gboolean          voc_import_run_finish   (VocImport            *self,
                                           GAsyncResult         *result,
                                           GError              **error);

const char       *voc_import_get_phase    (VocImport            *self);
double            voc_import_get_fraction (VocImport            *self);
VocImportSummary *voc_import_get_summary  (VocImport            *self);

G_END_DECLS
