/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-group-node.h"

G_BEGIN_DECLS

#define VOC_TYPE_TREE_BUTTON (voc_tree_button_get_type ())

G_DECLARE_FINAL_TYPE (VocTreeButton, voc_tree_button, VOC, TREE_BUTTON, AdwBin)

void  voc_tree_button_set_nodes      (VocTreeButton *self,
                                      GListModel    *nodes);
char *voc_tree_button_dup_node_name  (VocGroupNode  *node,
                                      gboolean       of_skills);

G_END_DECLS
