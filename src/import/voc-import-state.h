/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-archive.h"
#include "voc-catalogue-builder.h"
#include "voc-import-summary.h"

G_BEGIN_DECLS

/**
 * VocImportProgress:
 * @phase: what is being done, translated
 * @fraction: how much of everything is done, from 0 to 1
 * @user_data: whatever was given
 *
 * Hears how far an import is, in the thread that imports.
 */
typedef void (*VocImportProgress) (const char *phase,
                                   double      fraction,
                                   void       *user_data);

/**
 * VocImportState:
 * @archives: (owned) (element-type VocArchive): the sources
 * @language: (owned) (nullable): the base language asked for
 * @builder: (owned): where everything goes
 * @summary: (owned): what was done
 * @cancellable: (owned) (nullable): stops the import
 *
 * What the importers share while one import runs. Belongs to the thread that imports.
 */
typedef struct
{
  GPtrArray *archives;
  char *language;
  VocCatalogueBuilder *builder;
  VocImportSummary *summary;
  GCancellable *cancellable;

  /*< private >*/
  VocImportProgress progress;
  void *progress_data;
  const char *phase;
  guint64 work;
  guint64 done;
  double reported;
} VocImportState;

void     voc_import_state_init      (VocImportState       *self,
                                   GPtrArray          *archives,
                                   const char         *language,
                                   GCancellable       *cancellable,
                                   VocImportProgress   progress,
                                   void               *progress_data);
void     voc_import_state_clear     (VocImportState       *self);
gboolean voc_import_state_check     (VocImportState       *self,
                                   GError            **error);
void     voc_import_state_set_work  (VocImportState       *self,
                                   guint64             work);
void     voc_import_state_set_phase (VocImportState       *self,
                                   const char         *phase);
void     voc_import_state_advance   (VocImportState       *self,
                                   guint64             work);
gboolean voc_import_state_finish    (VocImportState       *self,
                                   GError            **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VocImportState, voc_import_state_clear)

G_END_DECLS
