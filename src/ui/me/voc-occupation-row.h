/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue.h"

G_BEGIN_DECLS

GtkWidget *voc_occupation_row_new (VocConcept *occupation,
                                   const char *reason);

G_END_DECLS
