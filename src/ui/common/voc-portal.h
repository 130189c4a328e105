/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-concept.h"

G_BEGIN_DECLS

gboolean voc_portal_has  (VocConcept *concept);
void     voc_portal_open (GtkWidget  *widget,
                          VocConcept *concept);

G_END_DECLS
