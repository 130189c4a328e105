/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

char *voc_csv_text_from_table (const char *const *columns,
                               GListModel        *rows);

G_END_DECLS
