/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-occupation.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION_HEAD (voc_occupation_head_get_type ())

G_DECLARE_FINAL_TYPE (VocOccupationHead, voc_occupation_head, VOC, OCCUPATION_HEAD, GtkBox)

VocOccupation *voc_occupation_head_get_occupation (VocOccupationHead *self);
void           voc_occupation_head_set_occupation (VocOccupationHead *self,
                                                   VocOccupation     *occupation);
void           voc_occupation_head_save_view      (VocOccupationHead *self,
                                                   GVariantDict      *view);
void           voc_occupation_head_restore_view   (VocOccupationHead *self,
                                                   GVariantDict      *view);

G_END_DECLS
