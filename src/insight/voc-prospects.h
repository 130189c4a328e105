/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-fit.h"
#include "voc-lens.h"

G_BEGIN_DECLS

/* How many are suggested of a kind, and how many points of a picture can be told apart. */
#define VOC_N_SUGGESTIONS 8
#define VOC_N_PROSPECTS 10

/**
 * VocProspect:
 * @fit: how much of an occupation somebody can do
 * @r: how its interests go with theirs, -1 to 1
 *
 * An occupation by two things that say nothing about each other.
 */
typedef struct
{
  VocFit fit;
  double r;
} VocProspect;

GArray *voc_prospects_find (VocLens *lens);

G_END_DECLS
