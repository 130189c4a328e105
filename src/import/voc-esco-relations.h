/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-esco-facts.h"

G_BEGIN_DECLS

gboolean voc_esco_relations_import (VocEscoFacts  *facts,
                                    VocImportState  *state,
                                    VocEscoFiles  *files,
                                    GError       **error);

G_END_DECLS
