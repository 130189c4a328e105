/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-search-hit.h"

G_BEGIN_DECLS

char *voc_hit_words_dup (const VocSearchHit *hit);

G_END_DECLS
