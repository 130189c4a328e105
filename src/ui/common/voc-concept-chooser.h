/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-catalogue.h"

G_BEGIN_DECLS

#define VOC_TYPE_CONCEPT_CHOOSER (voc_concept_chooser_get_type ())

G_DECLARE_FINAL_TYPE (VocConceptChooser, voc_concept_chooser, VOC, CONCEPT_CHOOSER, AdwBin)

G_END_DECLS
