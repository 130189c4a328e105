/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue.h"
#include "voc-occupation-query.h"

G_BEGIN_DECLS

#define VOC_TYPE_QUERY_CHIPS (voc_query_chips_get_type ())

G_DECLARE_FINAL_TYPE (VocQueryChips, voc_query_chips, VOC, QUERY_CHIPS, AdwBin)

G_END_DECLS
