/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-cli.h"
#include "voc-score.h"

G_BEGIN_DECLS

void voc_cli_score_print_json (VocScore    *score);
void voc_cli_add_ratio        (JsonBuilder *builder,
                               const char  *name,
                               VocRatio     value);

G_END_DECLS
