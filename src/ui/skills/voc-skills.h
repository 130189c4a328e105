/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-browse-kind.h"

G_BEGIN_DECLS

extern const VocBrowseKind voc_skills_kind;

GtkWidget *voc_skills_page_new (void);

G_END_DECLS
