/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-score.h"

G_BEGIN_DECLS

#define VOC_TYPE_CONTRIBUTION_DIALOG (voc_contribution_dialog_get_type ())

G_DECLARE_FINAL_TYPE (VocContributionDialog, voc_contribution_dialog, VOC, CONTRIBUTION_DIALOG, AdwDialog)

AdwDialog *voc_contribution_dialog_new (VocScore       *score,
                                        VocScoreColumn  column);

G_END_DECLS
