/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-abilities.h"
#include "voc-interests.h"

G_BEGIN_DECLS

/**
 * VocReportPerson:
 * @abilities: (owned) (nullable): what they can do, if they told
 * @interests: what they like
 * @traits: (owned) (nullable): what occupations are like, if they told what they like
 * @notes: (owned) (element-type utf8 utf8): what they wrote about occupations, by URI
 *
 * For whom a report is made. Immutable, so any thread may read it.
 */
typedef struct
{
  VocAbilities *abilities;
  VocInterestResult interests;
  VocTraits *traits;
  GHashTable *notes;
} VocReportPerson;

VocReportPerson *voc_report_person_new  (VocMatrix        *matrix,
                                         VocProfile       *profile,
                                         GError          **error);
void             voc_report_person_free (VocReportPerson  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocReportPerson, voc_report_person_free)

G_END_DECLS
