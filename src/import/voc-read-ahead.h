/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define VOC_TYPE_READ_AHEAD (voc_read_ahead_get_type ())

G_DECLARE_FINAL_TYPE (VocReadAhead, voc_read_ahead, VOC, READ_AHEAD, GInputStream)

GInputStream *voc_read_ahead_new (GInputStream *source,
                                  GCancellable *cancellable);

G_END_DECLS
