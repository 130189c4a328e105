/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocNumberEntry:
 * @key: a number, not 0
 * @value: what is kept for it
 */
typedef struct
{
  guint64 key;
  guint32 value;
} VocNumberEntry;

/**
 * VocNumberMap:
 *
 * A map from numbers to numbers. A GHashTable takes keys of 64 bits by pointer only, which would be
 * an allocation for each of some hundred thousand.
 */
typedef struct _VocNumberMap VocNumberMap;

VocNumberMap   *voc_number_map_new    (void);
void            voc_number_map_free   (VocNumberMap *self);
guint32        *voc_number_map_ensure (VocNumberMap *self,
                                       guint64       key);
VocNumberEntry *voc_number_map_steal  (VocNumberMap *self,
                                       gsize        *out_n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocNumberMap, voc_number_map_free)

G_END_DECLS
