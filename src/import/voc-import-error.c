/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-import-error.h"

G_DEFINE_QUARK (voc-import-error-quark, voc_import_error)
