/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whole answers of the command line, word by word, compared with files that somebody has read. In what is
 * typed, BUILTIN is the built-in catalogue, and FOLDER the one that the test has to itself. */

char *answers_dup_path (const char *name);

void answers_add_file (const char *name,
                       const char *contents,
                       gssize      length);

void answers_set_up (void);

void answers_add (GString    *transcript,
                  const char *arguments);

void answers_add_contents (GString    *transcript,
                           const char *name);

void answers_compare (GString    *transcript,
                      const char *name);

/* All of that: sets up, runs the commands one after the other, compares. */
void answers_check (const char        *name,
                    const char *const *commands);

G_END_DECLS
