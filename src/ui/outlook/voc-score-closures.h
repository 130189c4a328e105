/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-score.h"

/* @widget is of no matter. */
gboolean voc_score_closure_is_known (GtkWidget      *widget,
                                     VocScore       *score);

void     voc_score_closures_bind    (GtkWidgetClass *widget_class);
