/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"
#include "voc-profile.h"

G_BEGIN_DECLS

/**
 * VocChangedConcept:
 * @uri: (owned): the concept
 * @before: (owned) (nullable): its name in the catalogue before; %NULL if nobody knows
 * @after: (owned) (nullable): its name in this one; %NULL if it is gone
 */
typedef struct
{
  char *uri;
  char *before;
  char *after;
} VocChangedConcept;

/**
 * VocProfileCheck:
 * @n_survived: how many concepts of the profile the catalogue has
 * @gone: (owned) (element-type VocChangedConcept): those that it does not have
 * @renamed: (owned) (element-type VocChangedConcept): those that have another name than in the catalogue
 *   before; they are among the survived
 *
 * What becomes of a profile in a catalogue of another version.
 */
typedef struct
{
  guint n_survived;
  GPtrArray *gone;
  GPtrArray *renamed;
} VocProfileCheck;

VocProfileCheck *voc_profile_check_new      (VocProfile            *profile,
                                             VocCatalogue          *catalogue,
                                             VocCatalogue          *before);
void             voc_profile_check_free     (VocProfileCheck       *self);
char            *voc_profile_check_dup_text (const VocProfileCheck *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocProfileCheck, voc_profile_check_free)

G_END_DECLS
