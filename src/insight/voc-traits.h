/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-matrix.h"

G_BEGIN_DECLS

#define VOC_TYPE_TRAITS (voc_traits_get_type ())

G_DECLARE_FINAL_TYPE (VocTraits, voc_traits, VOC, TRAITS, GObject)

/**
 * VocTraitKind:
 * @VOC_TRAIT_INTERESTS: six interests, in the order of %VocInterest, 100 to 700
 * @VOC_TRAIT_STYLES: how important each of the work styles is, 100 to 500
 * @VOC_TRAIT_VALUES: how far the work meets each of the values, 100 to 700
 * @VOC_TRAIT_ZONE: the job zone, 100 to 500
 *
 * What O*NET rates occupations by. Figures are in hundredths.
 */
typedef enum
{
  VOC_TRAIT_INTERESTS,
  VOC_TRAIT_STYLES,
  VOC_TRAIT_VALUES,
  VOC_TRAIT_ZONE,
} VocTraitKind;

#define VOC_N_TRAIT_KINDS (VOC_TRAIT_ZONE + 1)
#define VOC_N_INTERESTS 6
#define VOC_N_STYLES 16
#define VOC_N_VALUES 6

/**
 * VocTraitMatch:
 * @VOC_TRAIT_MATCH_UNKNOWN: there are no figures
 * @VOC_TRAIT_MATCH_EXACT: of the same occupation in O*NET
 * @VOC_TRAIT_MATCH_CLOSE: of a very similar one
 * @VOC_TRAIT_MATCH_NARROW: of one that is a part of it
 * @VOC_TRAIT_MATCH_BROAD: of one that it is a part of
 * @VOC_TRAIT_MATCH_ESTIMATE: of one that Nesta found by likeness of the texts
 * @VOC_TRAIT_MATCH_UNIT_GROUP: mean of the occupations of its unit group
 * @VOC_TRAIT_MATCH_MINOR_GROUP: mean of those of its minor group
 * @VOC_TRAIT_MATCH_SUB_MAJOR_GROUP: mean of those of its sub-major group
 *
 * Where the figures of an occupation are from, the best first.
 */
typedef enum
{
  VOC_TRAIT_MATCH_UNKNOWN,
  VOC_TRAIT_MATCH_EXACT,
  VOC_TRAIT_MATCH_CLOSE,
  VOC_TRAIT_MATCH_NARROW,
  VOC_TRAIT_MATCH_BROAD,
  VOC_TRAIT_MATCH_ESTIMATE,
  VOC_TRAIT_MATCH_UNIT_GROUP,
  VOC_TRAIT_MATCH_MINOR_GROUP,
  VOC_TRAIT_MATCH_SUB_MAJOR_GROUP,
} VocTraitMatch;

VocTraits    *voc_traits_new            (VocMatrix      *matrix,
                                         GError        **error);
VocMatrix    *voc_traits_get_matrix     (VocTraits      *self);
const gint32 *voc_traits_get            (VocTraits      *self,
                                         VocTraitKind    kind,
                                         guint           occupation,
                                         VocTraitMatch  *out_match);
guint         voc_traits_get_standing   (VocTraits      *self,
                                         VocTraitKind    kind,
                                         guint           occupation,
                                         guint           which);

const char   *voc_trait_match_to_text   (VocTraitMatch   match);

G_END_DECLS
