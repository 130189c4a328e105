/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"

G_BEGIN_DECLS

VocCatalogue *best_catalogue_open  (char         **out_folder);
void          best_catalogue_close (VocCatalogue  *catalogue,
                                    char          *folder);

G_END_DECLS
