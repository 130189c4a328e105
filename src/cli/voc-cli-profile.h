/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-cli.h"
#include "voc-profile.h"

G_BEGIN_DECLS

VocProfile *voc_cli_open_profile (const char *path);

G_END_DECLS
