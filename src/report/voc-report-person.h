/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-prospects.h"

G_BEGIN_DECLS

/**
 * VocReportPerson:
 * @abilities: (owned) (nullable): what they can do, if they told
 * @interests: what they like
 * @traits: (owned) (nullable): what occupations are like, if they told what they like
 * @prospects: (owned) (element-type VocProspect): what they keep, and what they could do and would like
 * @notes: (owned) (element-type utf8 utf8): what they wrote about occupations, by URI
 *
 * For whom a report is made. Immutable, so any thread may read it.
 */
typedef struct
{
  VocAbilities *abilities;
  VocInterestResult interests;
  VocTraits *traits;
  GArray *prospects;
  GHashTable *notes;
} VocReportPerson;

VocReportPerson *voc_report_person_new  (VocLens          *lens,
                                         VocProfile       *profile,
                                         GError          **error);
void             voc_report_person_free (VocReportPerson  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocReportPerson, voc_report_person_free)

G_END_DECLS
