/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-insight-error.h"

G_DEFINE_QUARK (voc-insight-error-quark, voc_insight_error)
