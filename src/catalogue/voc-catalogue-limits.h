/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * What a catalogue may hold at the most, and what may be asked of it. What writes a catalogue
 * refuses more, so that what reads one may take more for damage.
 */

/* Characters of a label, another name, a code, a URI, a language tag, and of name, version and date
 * of the catalogue: of everything that is shown in one line. */
#define VOC_LIMIT_LABEL 1000u
/* Bytes of a description, a scope note, and of every other text about the catalogue. */
#define VOC_LIMIT_TEXT (64u * 1024)
/* Concepts one above the other, the lowest and the highest counted. ESCO 1.2 has 11. */
#define VOC_LIMIT_DEPTH 32u
/* Other names, and hidden ones, of one concept in one language. */
#define VOC_LIMIT_NAMES 4096u
/* Characters that are searched for. */
#define VOC_LIMIT_QUERY 200u

gboolean voc_limit_check_line (const char  *text,
                               GError     **error);
gboolean voc_limit_check_text (const char  *text,
                               GError     **error);

G_END_DECLS
