/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION_TAB (voc_occupation_tab_get_type ())

G_DECLARE_DERIVABLE_TYPE (VocOccupationTab, voc_occupation_tab, VOC, OCCUPATION_TAB, GtkBox)

/**
 * VocOccupationView:
 * @catalogue: (nullable): where the occupation is from
 * @occupation: (nullable): what is shown
 * @requirements: (element-type VocRequirement): what it asks for
 * @lens: (nullable): what it is seen through
 *
 * What the tabs of an occupation's page show.
 */
typedef struct
{
  VocCatalogue *catalogue;
  VocOccupation *occupation;
  GPtrArray *requirements;
  VocLens *lens;
} VocOccupationView;

/**
 * VocOccupationTabClass:
 * @show: shows another occupation from its beginning; the score follows as a property
 * @save_view: says what the person has opened and typed
 * @restore_view: opens and types what @save_view said
 *
 * Each may be missing.
 */
struct _VocOccupationTabClass
{
  GtkBoxClass parent_class;

  void (*show) (VocOccupationTab        *self,
                const VocOccupationView *view);
  void (*save_view) (VocOccupationTab *self,
                     GVariantDict     *view);
  void (*restore_view) (VocOccupationTab *self,
                        GVariantDict     *view);
};

void      voc_occupation_tab_show         (VocOccupationTab        *self,
                                           const VocOccupationView *view);
void      voc_occupation_tab_save_view    (VocOccupationTab        *self,
                                           GVariantDict            *view);
void      voc_occupation_tab_restore_view (VocOccupationTab        *self,
                                           GVariantDict            *view);
VocScore *voc_occupation_tab_get_score    (VocOccupationTab        *self);

G_END_DECLS
