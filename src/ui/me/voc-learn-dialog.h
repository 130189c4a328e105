/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-lens.h"

G_BEGIN_DECLS

#define VOC_TYPE_LEARN_DIALOG (voc_learn_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocLearnDialog, voc_learn_dialog, VOC, LEARN_DIALOG, AdwDialog)

AdwDialog *voc_learn_dialog_new (VocLens       *lens,
                                 VocOccupation *occupation);

G_END_DECLS
