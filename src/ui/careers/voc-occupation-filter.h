/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-browse-model.h"

G_BEGIN_DECLS

#define VOC_TYPE_OCCUPATION_FILTER (voc_occupation_filter_get_type ())

G_DECLARE_FINAL_TYPE (VocOccupationFilter, voc_occupation_filter, VOC, OCCUPATION_FILTER,
                      AdwPreferencesPage)

GtkWidget *voc_occupation_filter_new (VocBrowseModel *model);

G_END_DECLS
