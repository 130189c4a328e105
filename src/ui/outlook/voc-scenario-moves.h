/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-score.h"

G_BEGIN_DECLS

/**
 * VocScenarioMove:
 * @label: (owned): a skill group, the family or the anchor
 * @points: by how much its part of resilience moves
 * @through: the vector that moves most of it
 */
typedef struct
{
  char *label;
  VocRatio points;
  VocScoreColumn through;
} VocScenarioMove;

GPtrArray *voc_scenario_dup_moves (VocScore *score);

G_END_DECLS
