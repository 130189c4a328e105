/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-concept.h"
#include "voc-ratio.h"

G_BEGIN_DECLS

/**
 * VocSumTermKind:
 * @VOC_TERM_BASE: where the sum begins
 * @VOC_TERM_SKILL: what one skill adds, or the part of it that falls to one group
 * @VOC_TERM_GROUP: what all skills of one group add
 * @VOC_TERM_NO_GROUP: what the skills add that are in no group
 * @VOC_TERM_FAMILY: what the occupational family (ISCO-08 sub-major group) adds
 * @VOC_TERM_ANCHOR: what research about the unit group adds
 * @VOC_TERM_ADOPTION: what adoption adds that is not steady
 * @VOC_TERM_OTHER: what smaller terms come to together
 */
typedef enum
{
  VOC_TERM_BASE = 1,
  VOC_TERM_SKILL,
  VOC_TERM_GROUP,
  VOC_TERM_NO_GROUP,
  VOC_TERM_FAMILY,
  VOC_TERM_ANCHOR,
  VOC_TERM_ADOPTION,
  VOC_TERM_OTHER,
} VocSumTermKind;

/**
 * VocSumTerm:
 * @kind: what it is
 * @title: (owned): its name for people
 * @detail: (owned) (nullable): how it comes about
 * @concept: (owned) (nullable): the skill or group
 * @relation: of a skill: how it is needed
 * @points: what it adds, exactly
 * @share: of all weight, 0 to 1; unknown for what is no skill and no group
 * @value: of a skill: its own value, 0 to 100; for resilience what it would be if there were
 *   nothing but this skill
 * @n_skills: how many skills are in it
 * @shown: what is shown of @points, in the last decimal of the sum's unit
 * @terms: (owned) (nullable) (element-type VocSumTerm): what it is the sum of, largest first
 *
 * One term of a sum. To be read only, once it is in one.
 */
typedef struct
{
  VocSumTermKind kind;
  char *title;
  char *detail;
  VocConcept *concept;
  VocRelation relation;
  VocRatio points;
  VocRatio share;
  VocRatio value;
  guint n_skills;
  gint64 shown;
  GPtrArray *terms;
} VocSumTerm;

/**
 * VocSumUnit:
 * @VOC_UNIT_POINTS: points with sign and hundredths: "+8.31"
 * @VOC_UNIT_PERCENT: whole percent: "8 %"
 */
typedef enum
{
  VOC_UNIT_POINTS,
  VOC_UNIT_PERCENT,
} VocSumUnit;

/**
 * VocSum:
 * @id: (owned): a name for programs
 * @title: (owned): what is explained
 * @subject: (owned) (nullable): whose it is
 * @lead: (owned) (nullable): what the number means
 * @value_text: (owned) (nullable): the number as people read it: "Medium, 55 of 100, ± 6"
 * @rounding: (owned) (nullable): how the sum becomes that
 * @notes: (owned) (nullable) (array zero-terminated=1): paragraphs about how the sum is made
 * @unit: in what the terms are counted
 * @exact: what the terms come to
 * @value: what is shown of that, such as within 0 and 100
 * @shown: @exact as it is shown, in the last decimal of @unit
 * @terms: (owned) (element-type VocSumTerm): the terms
 * @left_out: (owned) (nullable): a term that could be counted in and is not, because the person does
 *   not want it, or, with unknown points, because nobody knows it
 *
 * An explained number. The points that are shown of the terms of one level come to what is shown of
 * the sum, or of the term that they are in, and none of them is a whole step off.
 *
 * Counted by references; immutable once it is handed out, so any thread may read it.
 */
typedef struct
{
  char *id;
  char *title;
  char *subject;
  char *lead;
  char *value_text;
  char *rounding;
  GStrv notes;
  VocSumUnit unit;
  VocRatio exact;
  VocRatio value;
  gint64 shown;
  GPtrArray *terms;
  VocSumTerm *left_out;
} VocSum;

#define VOC_TYPE_SUM (voc_sum_get_type ())

GType       voc_sum_get_type           (void);
VocSum     *voc_sum_new                (const char     *id,
                                        const char     *title,
                                        VocSumUnit      unit,
                                        GPtrArray      *terms);
VocSum     *voc_sum_ref                (VocSum         *self);
void        voc_sum_unref              (VocSum         *self);

/* "+8.31" or "8 %"; the total of points has no sign. */
char       *voc_sum_format             (VocSum         *self,
                                        gint64          shown);
char       *voc_sum_dup_term_text      (VocSum         *self,
                                        VocSumTerm     *term);
char       *voc_sum_dup_total_text     (VocSum         *self);

/* All of it, to read, copy and add up again. */
char       *voc_sum_dup_text           (VocSum         *self);
char       *voc_sum_dup_csv            (VocSum         *self);

VocSumTerm *voc_sum_term_new           (VocSumTermKind  kind,
                                        const char     *title,
                                        VocConcept     *concept,
                                        VocRatio        points);
void        voc_sum_term_free          (VocSumTerm     *self);
const char *voc_sum_term_get_label     (VocSumTerm     *self);
int         voc_sum_term_compare       (gconstpointer   a,
                                        gconstpointer   b);
GPtrArray  *voc_sum_terms_new          (void);
const char *voc_sum_term_kind_to_id    (VocSumTermKind  kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSum, voc_sum_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocSumTerm, voc_sum_term_free)

G_END_DECLS
