/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-score-model.h"

G_BEGIN_DECLS

#define VOC_TYPE_MODEL_CARD_DIALOG (voc_model_card_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocModelCardDialog, voc_model_card_dialog, VOC, MODEL_CARD_DIALOG, AdwDialog)

AdwDialog *voc_model_card_dialog_new (VocScoreModel *model);

G_END_DECLS
