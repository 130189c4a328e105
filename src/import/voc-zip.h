/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-import-error.h"

G_BEGIN_DECLS

/**
 * VocZip:
 *
 * A ZIP file read from front to back, one member after the other. Nothing is written to disk.
 */
typedef struct _VocZip VocZip;

VocZip     *voc_zip_open      (GFile         *file,
                               const char    *name,
                               GCancellable  *cancellable,
                               GError       **error);
void        voc_zip_free      (VocZip        *self);

gboolean    voc_zip_next      (VocZip        *self,
                               GCancellable  *cancellable,
                               GError       **error);
const char *voc_zip_get_path  (VocZip        *self);
guint64     voc_zip_get_size  (VocZip        *self);
gboolean    voc_zip_is_folder (VocZip        *self);
gboolean    voc_zip_check     (VocZip        *self,
                               GError       **error);
gssize      voc_zip_read      (VocZip        *self,
                               void          *buffer,
                               gsize          count,
                               GCancellable  *cancellable,
                               GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocZip, voc_zip_free)

G_END_DECLS
