/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-esco-facts.h"

G_BEGIN_DECLS

/* How much longer text takes than anything else: it is indexed for searching. */
#define VOC_ESCO_TEXT_WEIGHT 16

gboolean voc_esco_texts_import (VocEscoFacts  *facts,
                                VocImportState  *state,
                                VocEscoFiles  *files,
                                GError       **error);

G_END_DECLS
