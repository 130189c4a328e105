/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-occupation-query.h"

G_BEGIN_DECLS

void  voc_score_menu_fill         (GMenu              *menu,
                                   GMenu              *facts);

char *voc_careers_order_dup       (VocOccupationQuery *query);
void  voc_careers_order_set       (VocOccupationQuery *query,
                                   const char         *order);

G_END_DECLS
