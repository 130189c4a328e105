/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-isco-node.h"

G_BEGIN_DECLS

#define VOC_TYPE_ISCO_BUTTON (voc_isco_button_get_type ())

G_DECLARE_FINAL_TYPE (VocIscoButton, voc_isco_button, VOC, ISCO_BUTTON, AdwBin)

VocIscoNode *voc_isco_button_get_root  (VocIscoButton *self);
void         voc_isco_button_set_root  (VocIscoButton *self,
                                        VocIscoNode   *root);
VocGroup    *voc_isco_button_get_group (VocIscoButton *self);
void         voc_isco_button_set_group (VocIscoButton *self,
                                        VocGroup      *group);

G_END_DECLS
