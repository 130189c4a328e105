/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-import-state.h"

G_BEGIN_DECLS

/* Where it comes from, as the provenance of a catalogue says it. */
#define VOC_ESCO_NAME "ESCO"
#define VOC_ESCO_LICENCE "European Commission reuse decision 2011/833/EU"
#define VOC_ESCO_URL "https://esco.ec.europa.eu"

gboolean voc_esco_import (VocImportState  *state,
                          GError       **error);

G_END_DECLS
