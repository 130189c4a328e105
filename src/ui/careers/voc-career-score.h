/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-list-column.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREER_SCORE (voc_career_score_get_type ())

G_DECLARE_FINAL_TYPE (VocCareerScore, voc_career_score, VOC, CAREER_SCORE, GtkWidget)

GtkWidget *voc_career_score_new  (void);
void       voc_career_score_show (VocCareerScore *self,
                                  VocListColumn  *column,
                                  VocOccupation  *occupation);

G_END_DECLS
