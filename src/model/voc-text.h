/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *voc_text_first_sentence (const char *text);
char *voc_text_casefold       (const char *text);
char *voc_text_collation_key  (const char *text);
char *voc_text_capitalise     (const char *text);
void  voc_text_append_csv     (GString    *text,
                               gboolean    follows,
                               const char *field);
char *voc_text_dup_quoted     (const char *text);
char *voc_text_dup_bad_byte   (guchar      byte);

G_END_DECLS
