/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-group.h"

G_BEGIN_DECLS

#define VOC_TYPE_BROWSE_TREE (voc_browse_tree_get_type ())

G_DECLARE_FINAL_TYPE (VocBrowseTree, voc_browse_tree, VOC, BROWSE_TREE, GObject)

VocBrowseTree      *voc_browse_tree_new          (GListModel    *items);
GListModel         *voc_browse_tree_get_model    (VocBrowseTree *self);
GtkListItemFactory *voc_browse_tree_new_factory  (void);
gboolean            voc_browse_tree_update       (VocBrowseTree *self,
                                                  gboolean       open_few);
guint               voc_browse_tree_find_group   (VocBrowseTree *self,
                                                  VocGroup      *group,
                                                  gboolean       reveal);
guint               voc_browse_tree_find_concept (VocBrowseTree *self,
                                                  VocConcept    *concept,
                                                  VocGroup      *group,
                                                  gboolean       reveal);

G_END_DECLS
