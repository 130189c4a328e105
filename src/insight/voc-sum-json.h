/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "voc-sum.h"

void voc_sum_add_json (VocSum      *self,
                       JsonBuilder *builder);
