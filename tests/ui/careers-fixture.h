/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-occupation-query.h"
#include "voc-test-utils.h"

G_BEGIN_DECLS

/* A skill of the catalogue that the window tests run on. */
#define STATISTICS "http://data.europa.eu/esco/skill/3"

/* Short names: only tests see them. */
GtkWidget          *get_list  (GtkWidget  *window);
VocOccupationQuery *get_query (GtkWidget  *window);
void                type      (GtkWidget  *window,
                               const char *text);
void                click     (GtkWidget  *window,
                               const char *name);
void                open_filter (GtkWidget *window);

G_END_DECLS
