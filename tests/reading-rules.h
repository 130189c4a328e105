/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What was read so far, in sentences that end with a full stop or a question mark. */
typedef struct
{
  guint n_texts;
  guint n_words;
  guint n_sentences;
} Reading;

extern const char *const READING_OCCUPATIONS[];

void reading_check        (const char *where,
                           const char *text);
void reading_read         (Reading    *reading,
                           const char *where,
                           const char *text);
void reading_assert_short (Reading    *reading);

G_END_DECLS
