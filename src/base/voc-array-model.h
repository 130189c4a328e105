/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

/**
 * VOC_IMPLEMENT_ARRAY_MODEL:
 * @Type: the struct of a class that is defined with
 *   `G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)`
 * @array: its field, a #GPtrArray of objects
 * @ITEM_TYPE: the type of the objects
 *
 * Makes `list_model_init`: the objects in the array are the items of a list model.
 */
#define VOC_IMPLEMENT_ARRAY_MODEL(Type, array, ITEM_TYPE) \
  static GType \
  get_item_type (GListModel *model) \
  { \
    return ITEM_TYPE; \
  } \
\
  static guint \
  get_n_items (GListModel *model) \
  { \
    return ((Type *) model)->array->len; \
  } \
\
  static gpointer \
  get_item (GListModel *model, \
            guint       position) \
  { \
    GPtrArray *items = ((Type *) model)->array; \
\
    return position < items->len ? g_object_ref (items->pdata[position]) : NULL; \
  } \
\
  static void \
  list_model_init (GListModelInterface *iface) \
  { \
    iface->get_item_type = get_item_type; \
    iface->get_n_items = get_n_items; \
    iface->get_item = get_item; \
  }
