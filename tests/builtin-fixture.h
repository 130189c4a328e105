/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

/* The built-in catalogue in a language, its matrix, and a lens on it. */
VocCatalogue *open_builtin        (const char *language);
VocMatrix    *open_builtin_matrix (const char *language);
VocLens      *open_builtin_lens   (const char *language);

/* The index of the occupation with that code, URI or name, which there has to be. */
guint find_occupation (VocMatrix  *matrix,
                       const char *id);

G_END_DECLS
