/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"

G_BEGIN_DECLS

/* The greatest number that a concept has. */
#define VOC_FACTS_MAX_ID ((1u << 22) - 1)

/**
 * VocFactsOccupation:
 * @id: number of the occupation
 * @isco_group: number of its ISCO-08 unit group
 */
typedef struct
{
  guint32 id;
  guint32 isco_group;
} VocFactsOccupation;

/**
 * VocFactsSkill:
 * @id: number of the skill
 * @collections: the collections it is in
 */
typedef struct
{
  guint32 id;
  guint32 collections;
} VocFactsSkill;

/**
 * VocFactsGroup:
 * @id: number of the group
 * @scheme: to which tree it belongs
 * @code: its code, empty if it has none
 */
typedef struct
{
  guint32 id;
  VocGroupScheme scheme;
  char code[16];
} VocFactsGroup;

/**
 * VocFactsBroader:
 * @concept: number of a skill or group
 * @broader: number of a skill or group right above it
 */
typedef struct
{
  guint32 concept;
  guint32 broader;
} VocFactsBroader;

/**
 * VocFactsRequirement:
 * @occupation: number of an occupation
 * @skill: number of a skill that it needs
 * @relation: essential or optional
 */
typedef struct
{
  guint32 occupation;
  guint32 skill;
  guint32 relation;
} VocFactsRequirement;

/**
 * VocCatalogueFacts:
 * @occupations: (owned) (element-type VocFactsOccupation): by number
 * @skills: (owned) (element-type VocFactsSkill): by number
 * @groups: (owned) (element-type VocFactsGroup): of all schemes, by number
 * @broader: (owned) (element-type VocFactsBroader): by concept, then by what is above it
 * @requirements: (owned) (element-type VocFactsRequirement): by occupation, then by skill
 *
 * What is known about occupations and skills but for their names, read in bulk.
 */
typedef struct
{
  GArray *occupations;
  GArray *skills;
  GArray *groups;
  GArray *broader;
  GArray *requirements;
} VocCatalogueFacts;

VocCatalogueFacts *voc_catalogue_dup_facts  (VocCatalogue       *self,
                                             GError            **error);
void               voc_catalogue_facts_free (VocCatalogueFacts  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocCatalogueFacts, voc_catalogue_facts_free)

G_END_DECLS
