/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-catalogue-error.h"

G_DEFINE_QUARK (voc-catalogue-error-quark, voc_catalogue_error)
