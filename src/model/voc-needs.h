/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-types.h"

G_BEGIN_DECLS

/**
 * VocNeedsOccupation:
 * @id: number of the concept
 * @first: index of its first need
 * @n: how many needs it has
 * @code: code of its ISCO-08 group, such as "2529"
 */
typedef struct
{
  guint id;
  guint first;
  guint n;
  char code[8];
} VocNeedsOccupation;

/**
 * VocNeed:
 * @skill: index of the skill
 * @relation: essential or optional
 */
typedef struct
{
  guint32 skill;
  guint32 relation;
} VocNeed;

/**
 * VocNeedsSkill:
 * @id: number of the concept
 * @first: index of its first group among the places
 * @n: in how many groups it is; 0 if in none
 * @collections: the collections it is in
 * @uses: how many occupations of the catalogue need it
 */
typedef struct
{
  guint id;
  guint first;
  guint n;
  VocCollections collections;
  guint uses;
} VocNeedsSkill;

/**
 * VocNeedsGroup:
 * @id: number of the concept
 * @code: its code in the tables of the model: "S1.2.3", or "K0612" for a field of knowledge
 */
typedef struct
{
  guint id;
  char code[16];
} VocNeedsGroup;

/**
 * VocNeeds:
 * @occupations: (owned) (element-type VocNeedsOccupation): by number
 * @needs: (owned) (element-type VocNeed): those of each occupation together
 * @skills: (owned) (element-type VocNeedsSkill): by number
 * @places: (owned) (element-type guint32): indices of groups, those of each skill together
 * @groups: (owned) (element-type VocNeedsGroup): all groups of skills and knowledge
 *
 * Which skills occupations need and in which groups these are, as flat arrays: all that scores are
 * computed from.
 *
 * A skill is in the groups right above it, without those that lie above another of them; one that
 * is filed under other skills only is where these are.
 */
typedef struct
{
  GArray *occupations;
  GArray *needs;
  GArray *skills;
  GArray *places;
  GArray *groups;
} VocNeeds;

VocNeeds *voc_needs_new  (void);
void      voc_needs_free (VocNeeds *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocNeeds, voc_needs_free)

G_END_DECLS
