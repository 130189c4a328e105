/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue.h"

G_BEGIN_DECLS

void voc_about_present (GtkWidget    *parent,
                        VocCatalogue *catalogue);

G_END_DECLS
