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

/* What is typed, and the likely and the less likely labels that it finds, as dup_found() joins them. */
typedef struct
{
  const char *text;
  const char *strong;
  const char *weak;
} SearchCase;

GFile *scratch_file (const char *name);
void add_text (VocCatalogueBuilder *builder, guint concept, VocTextField field, const char *text);
VocCatalogue *open_names (void);
char *dup_found (VocCatalogue *catalogue, const char *text, VocConceptKind kind, gboolean weak,
                 gboolean *out_corrected);
char *search (VocCatalogue *catalogue, const char *text, VocConceptKind kind,
              gboolean *out_corrected);
void assert_found (VocCatalogue *catalogue, VocConceptKind kind, const SearchCase *cases,
                   gsize n_cases);

G_END_DECLS
