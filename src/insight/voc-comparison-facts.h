/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-abilities.h"
#include "voc-comparison.h"
#include "voc-lens.h"
#include "voc-traits.h"

G_BEGIN_DECLS

/**
 * VocComparedFact:
 * @id: its word in files
 * @title: (owned): what it is about
 * @values: (owned) (nullable): of each occupation; %NULL where it is not known
 * @for_specialists: whether it takes explaining
 *
 * A line of a table that sets occupations side by side.
 */
typedef struct
{
  const char *id;
  char *title;
  char *values[VOC_COMPARISON_MAX];
  gboolean for_specialists;
} VocComparedFact;

GPtrArray *voc_comparison_dup_facts  (VocLens               *lens,
                                      VocConcept *const     *occupations,
                                      guint                  n,
                                      VocAbilities          *abilities,
                                      VocTraits             *traits,
                                      GError               **error);

G_END_DECLS
