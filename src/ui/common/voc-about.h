/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue.h"

G_BEGIN_DECLS

/* What a build for development calls itself, to be told from a release beside it. */
#define VOC_DEVELOPMENT_NAME "Vocation (Development)"

void voc_about_present (GtkWidget    *parent,
                        VocCatalogue *catalogue);

G_END_DECLS
