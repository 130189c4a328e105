/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-zip.h"

G_BEGIN_DECLS

#define VOC_TYPE_ZIP_STREAM (voc_zip_stream_get_type ())

G_DECLARE_FINAL_TYPE (VocZipStream, voc_zip_stream, VOC, ZIP_STREAM, GInputStream)

GInputStream *voc_zip_stream_new (VocZip  *zip,
                                  guint64  size);

G_END_DECLS
