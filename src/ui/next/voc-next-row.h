/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-matrix.h"

G_BEGIN_DECLS

#define VOC_TYPE_NEXT_ROW (voc_next_row_get_type ())

G_DECLARE_FINAL_TYPE (VocNextRow, voc_next_row, VOC, NEXT_ROW, AdwExpanderRow)

GtkWidget *voc_next_row_new        (VocMatrix     *matrix,
                                    guint          here,
                                    guint          there,
                                    const char    *detail);
void       voc_next_row_add_skills (VocNextRow    *self,
                                    const char    *title,
                                    const guint32 *skills,
                                    guint          n);

G_END_DECLS
