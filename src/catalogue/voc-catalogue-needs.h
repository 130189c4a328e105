/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-needs.h"
#include "voc-sql.h"

G_BEGIN_DECLS

VocNeeds *voc_catalogue_read_needs (sqlite3  *db,
                                    guint     occupation,
                                    GError  **error);

G_END_DECLS
