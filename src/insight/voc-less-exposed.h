/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

gboolean voc_less_exposed_add (VocOccupationQuery  *query,
                               VocLens             *lens,
                               VocOccupation       *occupation,
                               GError             **error);

G_END_DECLS
