/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"
#include "voc-sql.h"

G_BEGIN_DECLS

sqlite3 *voc_catalogue_get_database        (VocCatalogue  *self);
guint    voc_catalogue_get_language_number (VocCatalogue  *self);

/* The groups, kept by the catalogue once they are read. */
GHashTable *voc_catalogue_get_groups       (VocCatalogue  *self,
                                            GError       **error);
GHashTable *voc_catalogue_read_groups      (VocCatalogue  *self,
                                            GError       **error);

G_END_DECLS
