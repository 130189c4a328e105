/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-coverage.h"
#include "voc-lens.h"

G_BEGIN_DECLS

/**
 * VocStepKind:
 * @VOC_STEP_UP: it asks for more preparation
 * @VOC_STEP_SIDEWAYS: it asks for as much
 * @VOC_STEP_DOWN: it asks for less
 *
 * Where a step leads.
 */
typedef enum
{
  VOC_STEP_UP,
  VOC_STEP_SIDEWAYS,
  VOC_STEP_DOWN,
} VocStepKind;

#define VOC_N_STEP_KINDS (VOC_STEP_DOWN + 1)

/**
 * VocStep:
 * @occupation: index of the occupation to which it leads
 * @coverage: how much of what that essentially needs is there
 * @lower_bound: of @coverage: what is ranked by
 *
 * One step from an occupation.
 */
typedef struct
{
  guint32 occupation;
  VocCoverage coverage;
  double lower_bound;
} VocStep;

GArray     *voc_steps_find         (VocLens     *lens,
                                    guint        from,
                                    VocStepKind  kind,
                                    guint        limit);
const char *voc_step_kind_to_id    (VocStepKind  self);
const char *voc_step_kind_to_title (VocStepKind  self);
const char *voc_step_kind_get_text (VocStepKind  self,
                                    GArray      *steps);

G_END_DECLS
