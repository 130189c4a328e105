/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-sql.h"

G_BEGIN_DECLS

gboolean voc_catalogue_check_format (sqlite3  *db,
                                     GError  **error);

G_END_DECLS
