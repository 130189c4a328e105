/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-report.h"
#include "voc-score-charts.h"
#include "voc-similarity.h"

G_BEGIN_DECLS

/* How many are named where a few examples will do. */
#define VOC_REPORT_EXAMPLES 4

/* One occupation of a report and what is known of it. */
typedef struct
{
  VocLens *lens;             /* (borrowed) */
  VocMatrix *matrix;         /* (borrowed) */
  VocSimilarity *similarity; /* (borrowed) */
  const VocReportPerson *person; /* (borrowed) (nullable) */
  VocAbilities *abilities;   /* (borrowed) (nullable) */
  VocOccupation *occupation; /* (borrowed) */
  GPtrArray *requirements;   /* (borrowed) (element-type VocRequirement) */
  VocScore *score;           /* (owned) */
  guint index;               /* in the matrix */
  char *title;               /* (owned) */
} VocReportSubject;

/* The parts, each from the facts to blocks of @section. */
void voc_report_add_answer     (VocBlock               *section,
                                const VocReportSubject *subject);
void voc_report_add_fit_answer (VocBlock               *section,
                                const VocReportSubject *subject);
void voc_report_add_fit        (VocBlock               *section,
                                const VocReportSubject *subject,
                                const char             *prefix);
gboolean voc_report_add_difference (VocBlock               *section,
                                    const VocReportSubject *a,
                                    const VocReportSubject *b,
                                    GError                **error);
void voc_report_add_comparison (VocBlock               *section,
                                const VocReportSubject *a,
                                const VocReportSubject *b);
void voc_report_add_outlook    (VocBlock               *section,
                                const VocReportSubject *subject,
                                const char             *prefix);
void voc_report_add_similar    (VocBlock               *section,
                                const VocReportSubject *subject,
                                const char             *prefix);
void voc_report_add_skills     (VocBlock               *section,
                                const VocReportSubject *subject,
                                const char             *prefix);
void voc_report_add_interests (VocBlock               *section,
                               const VocReportSubject *subject,
                               const char             *prefix);
void voc_report_add_prospects (VocBlock               *section,
                               const VocReportSubject *subjects,
                               guint                   n_subjects);
void voc_report_add_notes      (VocBlock               *section,
                                const VocReportSubject *subject,
                                const char             *prefix);
void voc_report_add_one_way    (VocBlock               *section,
                                const VocReportSubject *subject);
void voc_report_add_way_between (VocBlock               *section,
                                 const VocReportSubject *from,
                                 const VocReportSubject *to);
void voc_report_add_way        (VocBlock               *section,
                                const VocReportSubject *subject,
                                const char             *prefix);
void voc_report_add_sources    (VocBlock               *section,
                                const VocReportSubject *subject);

/* How a person stands to a skill, in words and for programs. */
const char   *voc_report_get_standing    (VocAbilities           *abilities,
                                          VocConcept             *skill);
const char   *voc_report_get_standing_id (VocAbilities           *abilities,
                                          VocConcept             *skill);

/* Words for numbers that several parts need. */
VocBlock     *voc_report_add_part      (VocBlock               *section,
                                        const char             *prefix,
                                        const char             *id,
                                        const char             *title);
char         *voc_report_dup_number    (guint                   number);
char         *voc_report_join          (const char *const      *names);
VocConcept   *voc_report_dup_concept   (const VocReportSubject *subject,
                                        guint                   id);

G_END_DECLS
