/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_OTHER_NAMES (voc_other_names_get_type ())

G_DECLARE_FINAL_TYPE (VocOtherNames, voc_other_names, VOC, OTHER_NAMES, GtkWidget)

gboolean voc_other_names_get_all   (VocOtherNames     *self);
void     voc_other_names_set_all   (VocOtherNames     *self,
                                    gboolean           all);

G_END_DECLS
