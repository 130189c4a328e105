/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-score.h"

G_BEGIN_DECLS

/* What the terms of a score are called, in lists and in CSV. */

const char *voc_contribution_text_get_title    (VocScoreTerm  *term);
char       *voc_contribution_text_dup_facts    (VocScoreTerm  *term);
char       *voc_contribution_text_dup_points   (VocScoreTerm  *term);
char       *voc_contribution_text_dup_sum      (VocScore      *score,
                                                VocScoreColumn column);
char       *voc_contribution_text_dup_csv      (GListModel    *terms);

G_END_DECLS
