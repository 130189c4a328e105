/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-json-files.h"

G_BEGIN_DECLS

gboolean voc_facts_import (VocJsonFiles    *files,
                           VocImportState  *state,
                           GError         **error);

G_END_DECLS
