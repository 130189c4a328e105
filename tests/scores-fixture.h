/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "builtin-fixture.h"
#include "voc-score.h"

G_BEGIN_DECLS

/* Scores of the real occupations of the built-in catalogue. */
extern VocCatalogue *catalogue;
extern GPtrArray *occupations;
extern VocScores *all_scores;
extern GPtrArray *scores; /* of all of them, in the same order */

VocScore *get_score       (const char *id);
void      open_catalogue  (void);
void      close_catalogue (void);

G_END_DECLS
