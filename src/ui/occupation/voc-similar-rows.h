/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-lens.h"
#include "voc-similarity.h"

G_BEGIN_DECLS

GArray     *voc_similar_rows_find      (VocLens          *lens,
                                        VocOccupation    *occupation,
                                        guint             limit,
                                        gboolean          better);
GtkWidget  *voc_similar_rows_create    (VocLens          *lens,
                                        VocOccupation    *occupation,
                                        const VocSimilar *similar,
                                        gboolean          figures,
                                        const char       *prefix);

G_END_DECLS
