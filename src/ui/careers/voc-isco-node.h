/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-group.h"

G_BEGIN_DECLS

#define VOC_TYPE_ISCO_NODE (voc_isco_node_get_type ())

G_DECLARE_FINAL_TYPE (VocIscoNode, voc_isco_node, VOC, ISCO_NODE, GObject)

VocIscoNode *voc_isco_node_new_tree      (GPtrArray   *occupations);
VocGroup    *voc_isco_node_get_group     (VocIscoNode *self);
guint        voc_isco_node_get_count     (VocIscoNode *self);
GListModel  *voc_isco_node_get_children  (VocIscoNode *self);
VocIscoNode *voc_isco_node_find          (VocIscoNode *self,
                                          const char  *code);

char        *voc_isco_group_dup_title    (VocGroup    *group);

G_END_DECLS
