/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue-builder.h"
#include "voc-catalogue.h"

G_BEGIN_DECLS

/* As many letters as are compared with what was typed. */
#define LONGEST_NEAR_WORD "electrophotolithographotelegraphotypists"

GFile *scratch_file (const char *name);
void add_text (VocCatalogueBuilder *builder, guint concept, VocTextField field, const char *text);
VocCatalogue *open_names (void);
char *dup_found (VocCatalogue *catalogue, const char *text, VocConceptKind kind, gboolean weak,
                 gboolean *out_corrected);
char *search (VocCatalogue *catalogue, const char *text, VocConceptKind kind,
              gboolean *out_corrected);

G_END_DECLS
