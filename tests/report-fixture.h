/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report-writer.h"

G_BEGIN_DECLS

/* An Arabic catalogue: a vet ("o:vet"), who needs one skill, and one of whom nothing is known ("o:idle"). */
#define ARABIC_OCCUPATION "طبيب بيطري"
#define ARABIC_SKILL "تشريح الحيوانات"

VocLens *make_arabic_lens (void);

/* A report of 28 November 2025 with all parts, about one occupation or, with @second, two. */
VocReport *make_report (VocLens               *lens,
                        const VocReportPerson *person,
                        const char            *first,
                        const char            *second);

/* Somebody who has, used long ago and learns, in turn, the first essential skills of 2529.1, who likes to
 * help people, and who wrote a note about 2529.1. */
#define N_TOLD_SKILLS 24

VocReportPerson *make_somebody (VocLens *lens);

/* Reports about a large occupation, a small one, two, and again for @somebody, by number. */
#define N_SUBJECTS 5

VocReport *make_subject (VocLens               *lens,
                         const VocReportPerson *somebody,
                         guint                  index);

char *write_text (VocReport       *report,
                  VocReportFormat  format);

/* Reads what has to be well-formed. */
void read_html (const GMarkupParser *parser,
                gpointer             data,
                const char          *html);

/* Whether an element of that name is open. */
gboolean is_inside (GMarkupParseContext *context,
                    const char          *element);

/* Whether poppler's tools are there; skips the test if not. */
gboolean has_poppler (void);

/* What a tool of poppler says of a PDF, which is FILE among its arguments; a warning on its other output
 * fails the test. */
char *ask_poppler (GBytes     *pdf,
                   const char *arguments);

G_END_DECLS
