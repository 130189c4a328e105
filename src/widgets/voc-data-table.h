/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-table.h"

G_BEGIN_DECLS

#define VOC_TYPE_DATA_TABLE (voc_data_table_get_type ())

G_DECLARE_FINAL_TYPE (VocDataTable, voc_data_table, VOC, DATA_TABLE, GtkWidget)

GtkWidget *voc_data_table_new  (void);
void       voc_data_table_show (VocDataTable *self,
                                VocTable     *table);

G_END_DECLS
