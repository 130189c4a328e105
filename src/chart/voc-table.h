/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define VOC_TYPE_TABLE (voc_table_get_type ())

G_DECLARE_FINAL_TYPE (VocTable, voc_table, VOC, TABLE, GObject)

VocTable          *voc_table_new           (const char *first_column,
                                            ...) G_GNUC_NULL_TERMINATED;
void               voc_table_add_row       (VocTable   *self,
                                            const char *first_cell,
                                            ...) G_GNUC_NULL_TERMINATED;
guint              voc_table_get_n_columns (VocTable   *self);
guint              voc_table_get_n_rows    (VocTable   *self);
const char *const *voc_table_get_columns   (VocTable   *self);
const char *const *voc_table_get_row       (VocTable   *self,
                                            guint       row);
char              *voc_table_dup_csv       (VocTable   *self);

G_END_DECLS
