/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-cli.h"
#include "voc-score.h"

G_BEGIN_DECLS

void voc_cli_score_print_json (VocScore    *score);

G_END_DECLS
