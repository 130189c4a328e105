/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * VocPartialFile:
 * @destination: (owned): path of the catalogue that it becomes
 * @path: (owned) (nullable): path of the file itself; %NULL once it is in its place
 *
 * A catalogue that is being written beside its destination. As long as this lives, it holds a lock
 * on the file: what nobody holds was left behind by a process that was killed.
 */
typedef struct
{
  char *destination;
  char *path;

  /*< private >*/
  int lock;
} VocPartialFile;

VocPartialFile *voc_partial_file_new       (GFile           *destination,
                                            GError         **error);
void            voc_partial_file_free      (VocPartialFile  *self);
gboolean        voc_partial_file_finish    (VocPartialFile  *self,
                                            GError         **error);
GFile          *voc_partial_file_set_aside (GFile           *destination);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocPartialFile, voc_partial_file_free)

G_END_DECLS
