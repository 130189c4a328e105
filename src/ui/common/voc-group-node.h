/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-group.h"

G_BEGIN_DECLS

#define VOC_TYPE_GROUP_NODE (voc_group_node_get_type ())

G_DECLARE_FINAL_TYPE (VocGroupNode, voc_group_node, VOC, GROUP_NODE, GObject)

/**
 * VocGroupOf:
 * @item: something that belongs to a group
 *
 * Returns: (transfer none): that group
 */
typedef VocGroup *(*VocGroupOf) (gpointer item);

VocGroupNode *voc_group_node_new_tree        (GPtrArray    *items,
                                              VocGroupOf    group_of);
void          voc_group_node_add_tree        (GListStore   *roots,
                                              GPtrArray    *groups,
                                              GHashTable   *counts);
VocGroup     *voc_group_node_get_group       (VocGroupNode *self);
guint         voc_group_node_get_count       (VocGroupNode *self);
GListModel   *voc_group_node_get_children    (VocGroupNode *self);
GListModel   *voc_group_node_dup_rows        (VocGroupNode *self);
VocGroupNode *voc_group_node_find            (VocGroupNode *self,
                                              const char   *code);
char         *voc_group_node_dup_group_title (VocGroup     *group);

G_END_DECLS
