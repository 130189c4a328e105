/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"

G_BEGIN_DECLS

/**
 * VocTextMatch:
 * @skill: index in the matrix
 * @start: where the words begin in the text, in characters
 * @end: where they end
 * @score: how well they fit a name of the skill; comparable within one text
 * @strong: whether all words of a name are there, as written but for number; else it is a guess that
 *   the person is to look at
 *
 * A skill that a text speaks of, and where.
 */
typedef struct
{
  guint32 skill;
  guint start;
  guint end;
  double score;
  gboolean strong;
} VocTextMatch;

#define VOC_TYPE_TEXT_MATCHER (voc_text_matcher_get_type ())

G_DECLARE_FINAL_TYPE (VocTextMatcher, voc_text_matcher, VOC, TEXT_MATCHER, GObject)

VocTextMatcher *voc_text_matcher_new  (VocMatrix       *matrix,
                                       GError         **error);
GArray         *voc_text_matcher_find (VocTextMatcher  *self,
                                       const char      *text,
                                       guint            limit);

G_END_DECLS
