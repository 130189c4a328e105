/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-lens.h"

G_BEGIN_DECLS

/**
 * VocLens:
 *
 * Through what a person looks at all occupations: the scores of a catalogue, with research anchor
 * or without, under slow, steady or fast adoption; what they can do and what they like; and what
 * they could do if they learnt what they plan to. What is shown of an occupation beside its words is
 * a column of the lens, everywhere; turn the lens, and all of it turns.
 *
 * "changed" is emitted after anything of it has changed. A lens belongs to one thread; another one
 * gets a copy.
 */
struct _VocLens
{
  GObject parent_instance;

  VocScores *scores;       /* (owned) (nullable) */
  gboolean anchored;
  VocScenario adoption;
  VocProfile *profile;     /* (owned) (nullable): of the person; not of a copy */
  VocTraits *traits;       /* (owned) (nullable): of the catalogue, once they are there */
  GStrv planned;           /* (owned) (nullable): URIs of the skills that they plan to learn */
  VocAbilities *told;      /* (owned) (nullable): what they can do; from the profile when asked for */
  GHashTable *skills;      /* (owned) (nullable): index + 1 of each URI that was planned once */
  VocAbilities *abilities; /* (owned) (nullable): the same with what is planned */
  VocInterestResult interests;
  gboolean has_interests;  /* whether those were read */
  GArray *fits;            /* (owned) (nullable) (element-type VocFit): of all, once asked for */
  GHashTable *values;      /* (owned) (element-type VocColumn gint32): those that were asked for */
  GHashTable *ranks;       /* (owned) (element-type VocColumn gint32) */
};

void voc_lens_copy_person   (VocLens *self,
                             VocLens *copy);
void voc_lens_forget_person (VocLens *self);
void voc_lens_clear_person  (VocLens *self);
void voc_lens_emit_changed  (VocLens *self);

G_END_DECLS
