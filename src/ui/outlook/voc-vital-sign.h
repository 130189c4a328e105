/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-score.h"

G_BEGIN_DECLS

#define VOC_TYPE_VITAL_SIGN (voc_vital_sign_get_type ())

G_DECLARE_FINAL_TYPE (VocVitalSign, voc_vital_sign, VOC, VITAL_SIGN, GObject)

const char *voc_vital_sign_get_title      (VocVitalSign *self);
const char *voc_vital_sign_get_value      (VocVitalSign *self);
const char *voc_vital_sign_get_definition (VocVitalSign *self);

GListModel *voc_vital_sign_list           (VocScore     *score);

G_END_DECLS
