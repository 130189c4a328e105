/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define VOC_TYPE_MARK (voc_mark_get_type ())

G_DECLARE_FINAL_TYPE (VocMark, voc_mark, VOC, MARK, GObject)

VocMark    *voc_mark_new           (const char *label,
                                    double      value);
const char *voc_mark_get_label     (VocMark    *self);
double      voc_mark_get_value     (VocMark    *self);
char       *voc_mark_dup_text      (VocMark    *self);
char       *voc_mark_dup_list_text (GListModel *marks);

G_END_DECLS
