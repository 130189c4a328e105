/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-quiz.h"

G_BEGIN_DECLS

const char *voc_value_get_title        (guint      value);
char       *voc_character_dup_sentence (VocTraits *traits,
                                        guint      occupation);

G_END_DECLS
