/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocTextWord:
 * @form: (owned): without case, accents, number and gender
 * @stem: (owned): also without the endings that make a noun of a verb, and the like
 * @start: where it begins, in bytes
 * @end: where it ends
 * @ends_sentence: whether a sentence, a line or an item ends behind it
 * @ends_part: whether a comma, or what divides a list in its place, stands behind it
 *
 * A word that says something: no article, no preposition.
 */
typedef struct
{
  char *form;
  char *stem;
  gsize start;
  gsize end;
  gboolean ends_sentence;
  gboolean ends_part;
} VocTextWord;

GArray *voc_text_words_split (const char *text,
                              const char *language);

G_END_DECLS
