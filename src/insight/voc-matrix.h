/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-catalogue.h"
#include "voc-score-model.h"

G_BEGIN_DECLS

#define VOC_TYPE_MATRIX (voc_matrix_get_type ())

G_DECLARE_FINAL_TYPE (VocMatrix, voc_matrix, VOC, MATRIX, GObject)

/* No group. */
#define VOC_MATRIX_NONE G_MAXUINT32

/* ln in fixed point, so that a mean of many does not depend on the order of adding. */
#define VOC_MATRIX_LOG_ONE (1 << 20)

/**
 * VocMatrixEntry:
 * @index: of a skill in a row, of an occupation in a column
 * @relation: how the occupation needs the skill
 */
typedef struct
{
  guint32 index;
  VocRelation relation;
} VocMatrixEntry;

/**
 * VocMatrixOccupation:
 * @id: number of the concept
 * @first: where its row begins
 * @isco: index of its ISCO-08 unit group
 */
typedef struct
{
  guint32 id;
  guint32 first;
  guint32 isco;
} VocMatrixOccupation;

/**
 * VocMatrixSkill:
 * @id: number of the concept
 * @first: where its column begins
 * @first_group: where its groups begin
 * @first_broader: where the skills right above it begin
 * @collections: the collections it is in
 * @known: whether the model knows one of its groups
 * @log: ln of the number of occupations that need it, in units of 1 / %VOC_MATRIX_LOG_ONE
 * @idf: ln (N / df); 0 for a skill that no occupation needs
 */
typedef struct
{
  guint32 id;
  guint32 first;
  guint32 first_group;
  guint32 first_broader;
  VocCollections collections;
  gboolean known;
  gint32 log;
  double idf;
} VocMatrixSkill;

/**
 * VocMatrixGroup:
 * @id: number of the concept
 * @parent: index of the group above it; %VOC_MATRIX_NONE at the top
 * @code: its code in the tables of the model: "2529", "S1.2.3", "K0612" for a field of knowledge
 */
typedef struct
{
  guint32 id;
  guint32 parent;
  char code[16];
} VocMatrixGroup;

/**
 * VocMatrix:
 * @catalogue: (owned): where all of it is from
 * @model: (owned): where the values of skills are from
 * @n_occupations: number of rows
 * @n_skills: number of columns
 * @n_groups: number of groups, of ISCO-08, skills and knowledge
 * @occupations: (owned) (array length=n_occupations): by number, and one more that ends the last row
 * @skills: (owned) (array length=n_skills): by number, and one more that ends the last column
 * @groups: (owned) (array length=n_groups): by number
 * @by_row: (owned): skills of each occupation, by number
 * @by_column: (owned): occupations of each skill, by number
 * @skill_groups: (owned): indices of the groups of each skill, by number
 * @broader_skills: (owned): indices of the skills right above each skill, by number
 * @values: (owned): %VOC_SCORE_N_MODEL_COLUMNS of each skill
 * @indices: (owned): index + 1 of each concept, by its number; concepts of all kinds
 * @n_indices: length of @indices
 *
 * Everything known about occupations and skills but for their words, in memory: which occupation
 * needs which skill, by occupation (row) and by skill (column), in which groups and collections
 * skills are, and what the model says about them. Made when a catalogue is opened; immutable, and
 * any thread may read it. Scores, and whatever else compares occupations, are functions of it.
 *
 * Occupations, skills and groups are counted by index, from 0 in the order of their numbers in the
 * catalogue; voc_matrix_find_occupation() and the like find the index, and voc_catalogue_lookup()
 * the concept of a URI.
 *
 * A skill is in the groups right above it, without those that lie above another of them; one that
 * is filed under other skills only is where these are.
 */
struct _VocMatrix
{
  GObject parent_instance;

  VocCatalogue *catalogue;
  VocScoreModel *model;

  guint n_occupations;
  guint n_skills;
  guint n_groups;
  VocMatrixOccupation *occupations;
  VocMatrixSkill *skills;
  VocMatrixGroup *groups;

  VocMatrixEntry *by_row;
  VocMatrixEntry *by_column;
  guint32 *skill_groups;
  guint32 *broader_skills;
  gint32 *values;

  guint32 *indices;
  guint n_indices;
};

VocMatrix *voc_matrix_new              (VocCatalogue   *catalogue,
                                        VocScoreModel  *model,
                                        GError        **error);
gboolean   voc_matrix_find_occupation  (VocMatrix      *self,
                                        guint           id,
                                        guint          *out_index);
gboolean   voc_matrix_find_skill       (VocMatrix      *self,
                                        guint           id,
                                        guint          *out_index);
gboolean   voc_matrix_find_group       (VocMatrix      *self,
                                        guint           id,
                                        guint          *out_index);
gboolean   voc_matrix_is_in_group      (VocMatrix      *self,
                                        guint           occupation,
                                        guint           group);

/* The skills that an occupation needs. */
static inline const VocMatrixEntry *
voc_matrix_get_row (VocMatrix *self,
                    guint      occupation,
                    guint     *out_n)
{
  const VocMatrixOccupation *row = &self->occupations[occupation];

  *out_n = row[1].first - row->first;
  return self->by_row + row->first;
}

/* The occupations that need a skill. */
static inline const VocMatrixEntry *
voc_matrix_get_column (VocMatrix *self,
                       guint      skill,
                       guint     *out_n)
{
  const VocMatrixSkill *column = &self->skills[skill];

  *out_n = column[1].first - column->first;
  return self->by_column + column->first;
}

/* The groups that a skill is in. */
static inline const guint32 *
voc_matrix_get_skill_groups (VocMatrix *self,
                             guint      skill,
                             guint     *out_n)
{
  const VocMatrixSkill *at = &self->skills[skill];

  *out_n = at[1].first_group - at->first_group;
  return self->skill_groups + at->first_group;
}

/* The skills right above a skill. */
static inline const guint32 *
voc_matrix_get_broader_skills (VocMatrix *self,
                               guint      skill,
                               guint     *out_n)
{
  const VocMatrixSkill *at = &self->skills[skill];

  *out_n = at[1].first_broader - at->first_broader;
  return self->broader_skills + at->first_broader;
}

/* What the model says about a skill, in each of its columns. */
static inline const gint32 *
voc_matrix_get_values (VocMatrix *self,
                       guint      skill)
{
  return self->values + (gsize) skill * VOC_SCORE_N_MODEL_COLUMNS;
}

/* The code of the ISCO-08 unit group of an occupation. */
static inline const char *
voc_matrix_get_isco (VocMatrix *self,
                     guint      occupation)
{
  return self->groups[self->occupations[occupation].isco].code;
}

G_END_DECLS
