/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-answer.h"
#include "voc-catalogue.h"
#include "voc-occupation-query.h"
#include "voc-requirement.h"
#include "voc-skill-query.h"

G_BEGIN_DECLS

/* Lists by condition: numbers of concepts in the order to show, what matched if words are searched, and
 * what was probably meant by them. Look the objects up in what voc_catalogue_dup_occupations() or
 * voc_catalogue_dup_skills() gave. Fast enough for every key press. */
VocAnswer *voc_catalogue_answer_occupations  (VocCatalogue        *self,
                                              VocOccupationQuery  *query,
                                              GCancellable        *cancellable,
                                              GError             **error);
VocAnswer *voc_catalogue_answer_skills       (VocCatalogue        *self,
                                              VocSkillQuery       *query,
                                              GCancellable        *cancellable,
                                              GError             **error);

/* The numbers alone. */

/* Around one skill. */
GPtrArray *voc_catalogue_dup_skill_uses      (VocCatalogue        *self,   /* VocRequirement: essential first, by label */
                                              VocSkill            *skill,
                                              GError             **error);
GPtrArray *voc_catalogue_dup_related_skills  (VocCatalogue        *self,   /* VocRequirement: what helps with it */
                                              VocSkill            *skill,
                                              GError             **error);
GPtrArray *voc_catalogue_dup_broader         (VocCatalogue        *self,   /* VocConcept: groups and skills above it */
                                              VocConcept          *concept,
                                              GError             **error);
GPtrArray *voc_catalogue_dup_narrower        (VocCatalogue        *self,   /* VocConcept: groups and skills below it */
                                              VocConcept          *concept,
                                              GError             **error);

/* For trees: how many occupations or skills are in each group or below it (element-type guint guint: number of the
 * group -> count). */
GHashTable *voc_catalogue_dup_group_counts   (VocCatalogue        *self,
                                              VocGroupScheme       scheme,
                                              GError             **error);

/* ln (N / df): how special a skill is. 0 for a skill that all or no occupations need. */

G_END_DECLS
