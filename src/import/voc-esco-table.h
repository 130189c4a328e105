/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-csv-reader.h"
#include "voc-esco-files.h"

G_BEGIN_DECLS

/**
 * VocEscoTable:
 *
 * One file of an ESCO download, read row by row, reporting progress and looking out for cancelling.
 */
typedef struct
{
  VocImportState *state; /* (unowned) */
  VocCsvReader *reader;  /* (owned) */
  GError *problem;       /* (owned) (nullable): why there are no more rows */
  guint weight;          /* progress per byte */
  guint64 advanced;
  guint rows;
} VocEscoTable;

#define VOC_ESCO_TABLE_INIT { .weight = 1 }

gboolean    voc_esco_table_open  (VocEscoTable       *self,
                                  VocImportState       *state,
                                  const VocEscoFile  *file,
                                  GError            **error);
void        voc_esco_table_clear (VocEscoTable       *self);
gboolean    voc_esco_table_need  (VocEscoTable       *self,
                                  const char         *column,
                                  int                *out_index,
                                  GError            **error);
int         voc_esco_table_find  (VocEscoTable       *self,
                                  const char         *column);
gboolean    voc_esco_table_next  (VocEscoTable       *self);
gboolean    voc_esco_table_end   (VocEscoTable       *self,
                                  GError            **error);
char       *voc_esco_table_get   (VocEscoTable       *self,
                                  int                 index);
void        voc_esco_table_note  (VocEscoTable       *self,
                                  VocImportNoteKind   kind,
                                  const char         *what);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VocEscoTable, voc_esco_table_clear)

G_END_DECLS
