/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define VOC_TYPE_SEARCH_PROVIDER (voc_search_provider_get_type ())

G_DECLARE_FINAL_TYPE (VocSearchProvider, voc_search_provider, VOC, SEARCH_PROVIDER, GApplication)

GApplication *voc_search_provider_new (void);

G_END_DECLS
