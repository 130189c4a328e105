/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-block.h"
#include "voc-lens.h"
#include "voc-report-person.h"

G_BEGIN_DECLS

/**
 * VocReportParts:
 * @VOC_REPORT_FIT: what the person brings and what to learn, on the first page, too
 * @VOC_REPORT_INTERESTS: what the person likes
 * @VOC_REPORT_REASONS: the work at a glance, exposure and protection, what research says
 * @VOC_REPORT_SIMILAR: similar work
 * @VOC_REPORT_WAY: a way, step by step
 * @VOC_REPORT_NOTES: what the person wrote about the occupation
 * @VOC_REPORT_SKILLS: everything that is asked for, of two also skill by skill
 *
 * What follows the first page. Where the data come from is in every report.
 */
typedef enum /*< flags >*/
{
  VOC_REPORT_FIT = 1 << 0,
  VOC_REPORT_INTERESTS = 1 << 1,
  VOC_REPORT_REASONS = 1 << 2,
  VOC_REPORT_SIMILAR = 1 << 3,
  VOC_REPORT_WAY = 1 << 4,
  VOC_REPORT_NOTES = 1 << 5,
  VOC_REPORT_SKILLS = 1 << 6,
} VocReportParts;

#define VOC_REPORT_ALL_PARTS ((VOC_REPORT_SKILLS << 1) - 1)

/**
 * VocReport:
 * @title: (owned): what it is about
 * @language: (owned): the language of its names, as in BCP 47
 * @rtl: whether that is written from right to left
 * @date: (owned): when it was made
 * @occupations: (owned) (element-type VocOccupation): one or two
 * @requirements: (owned) (element-type GPtrArray): for each of them what it asks for, #VocRequirement
 * @abilities: (owned) (nullable): what the person can do for whom it is made, if it tells
 * @root: (owned): a section with everything
 *
 * A report about one or two occupations as a tree of blocks, to be written in whatever format.
 * Immutable, so any thread may read it.
 */
typedef struct
{
  char *title;
  char *language;
  gboolean rtl;
  GDateTime *date;
  GPtrArray *occupations;
  GPtrArray *requirements;
  VocAbilities *abilities;
  VocBlock *root;
} VocReport;

VocReport *voc_report_new        (VocLens               *lens,
                                  const VocReportPerson *person,
                                  VocReportParts         parts,
                                  GPtrArray             *occupations,
                                  GDateTime             *date,
                                  GCancellable          *cancellable,
                                  GError               **error);
void       voc_report_free       (VocReport     *self);
GDateTime *voc_report_dup_now    (void);
gboolean   voc_report_parts_from_ids (const char     *ids,
                                      VocReportParts *out_parts);
char      *voc_report_parts_to_ids   (VocReportParts  parts);
char      *voc_report_dup_date   (VocReport     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocReport, voc_report_free)

G_END_DECLS
