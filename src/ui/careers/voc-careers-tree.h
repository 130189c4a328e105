/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-occupation.h"

G_BEGIN_DECLS

#define VOC_TYPE_CAREERS_TREE (voc_careers_tree_get_type ())

G_DECLARE_FINAL_TYPE (VocCareersTree, voc_careers_tree, VOC, CAREERS_TREE, GObject)

VocCareersTree     *voc_careers_tree_new             (GListModel     *items);
GListModel         *voc_careers_tree_get_model       (VocCareersTree *self);
GtkListItemFactory *voc_careers_tree_new_factory     (void);
gboolean            voc_careers_tree_update          (VocCareersTree *self,
                                                      gboolean        open_few);
guint               voc_careers_tree_find_group      (VocCareersTree *self,
                                                      VocGroup       *group,
                                                      gboolean        reveal);
guint               voc_careers_tree_find_occupation (VocCareersTree *self,
                                                      VocOccupation  *occupation,
                                                      gboolean        reveal);

G_END_DECLS
