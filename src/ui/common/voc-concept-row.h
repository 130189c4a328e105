/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-concept.h"

G_BEGIN_DECLS

GtkWidget *voc_concept_row_new             (VocConcept *concept);
GtkWidget *voc_concept_row_new_with_detail (VocConcept *concept,
                                            const char *detail);

G_END_DECLS
