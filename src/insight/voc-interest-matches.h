/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-interests.h"

G_BEGIN_DECLS

/**
 * VocTraining:
 * @VOC_TRAINING_ANY: however long
 * @VOC_TRAINING_SHORT: hardly any, or some: a job zone below 2½
 * @VOC_TRAINING_MEDIUM: an apprenticeship or the like: below 3½
 * @VOC_TRAINING_LONG: studies
 *
 * How long the training for an occupation is.
 */
typedef enum
{
  VOC_TRAINING_ANY,
  VOC_TRAINING_SHORT,
  VOC_TRAINING_MEDIUM,
  VOC_TRAINING_LONG,
} VocTraining;

#define VOC_N_TRAININGS (VOC_TRAINING_LONG + 1)

/**
 * VocInterestMatch:
 * @occupation: index in the matrix
 * @r: how its interests go with those of the person, -1 to 1
 *
 * An occupation that somebody may like.
 */
typedef struct
{
  guint occupation;
  double r;
} VocInterestMatch;

const char *voc_training_get_text      (VocTraining              training);
GArray     *voc_interests_find_matches (VocTraits               *traits,
                                        const VocInterestResult *result,
                                        VocTraining              training);

G_END_DECLS
