/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-import-state.h"

G_BEGIN_DECLS

gboolean voc_esco_descriptions_import (VocImportState  *state,
                                       GPtrArray       *archives,
                                       GPtrArray       *languages,
                                       GError         **error);

G_END_DECLS
