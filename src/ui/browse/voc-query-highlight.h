/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

PangoAttrList *voc_query_highlight_dup_attributes (const char *text,
                                              const char *query);

G_END_DECLS
