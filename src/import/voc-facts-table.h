/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "voc-import-error.h"

G_BEGIN_DECLS

/* The widest table has eight columns. */
#define VOC_FACTS_MAX_COLUMNS 8

/**
 * VocFactsTable:
 * @name: (unowned): the file, for messages
 * @line: number of the line that was read last
 * @fields: (unowned): its fields, as many as the header has columns
 *
 * A table of tab-separated fields with a header, read line by line. Fields may be changed.
 */
typedef struct
{
  const char *name;
  guint line;
  char *fields[VOC_FACTS_MAX_COLUMNS];

  /*< private >*/
  char *text;
  char *next;
  guint n_columns;
} VocFactsTable;

gboolean voc_facts_table_open  (VocFactsTable      *self,
                                const char         *name,
                                GBytes             *bytes,
                                const char *const  *header,
                                GError            **error);
gboolean voc_facts_table_next  (VocFactsTable      *self,
                                GError            **error);
gboolean voc_facts_table_fail  (VocFactsTable      *self,
                                GError            **error,
                                const char         *format,
                                ...) G_GNUC_PRINTF (3, 4);
gboolean voc_facts_table_locate (VocFactsTable    *self,
                                GError            **error);
void     voc_facts_table_clear (VocFactsTable      *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VocFactsTable, voc_facts_table_clear)

G_END_DECLS
