/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Compares a text with the file tests/data/@folder/@name, line by line, so that the first that differs
 * is told. Where VOCATION_RENEW is set, the file becomes the text, to be read with "git diff". */
void assert_expected_text (const char *folder,
                           const char *name,
                           const char *text);

G_END_DECLS
