/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-requirement-row.h"

G_BEGIN_DECLS

void       voc_requirement_menu_add           (VocRequirementRow *row);
GtkWidget *voc_requirement_menu_create_button (VocRequirementRow *row);
char      *voc_requirement_menu_dup_standing  (VocRequirementRow *row);

G_END_DECLS
