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
char    *voc_catalogue_dup_text            (VocCatalogue  *self,
                                            gint64         id,
                                            GError       **error);

G_END_DECLS
