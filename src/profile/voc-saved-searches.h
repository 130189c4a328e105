/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-saved-search.h"

G_BEGIN_DECLS

#define VOC_TYPE_SAVED_SEARCHES (voc_saved_searches_get_type ())

G_DECLARE_FINAL_TYPE (VocSavedSearches, voc_saved_searches, VOC, SAVED_SEARCHES, GObject)

VocSavedSearches *voc_saved_searches_new      (GFile              *file);
VocSavedSearches *voc_saved_searches_new_default (void);
gboolean          voc_saved_searches_load     (VocSavedSearches   *self,
                                               GFile             **out_aside,
                                               GError            **error);
gboolean          voc_saved_searches_insert   (VocSavedSearches   *self,
                                               guint               position,
                                               VocSavedSearch     *search,
                                               GError            **error);
gboolean          voc_saved_searches_save     (VocSavedSearches   *self,
                                               VocSavedSearch     *search,
                                               GError            **error);
gboolean          voc_saved_searches_rename   (VocSavedSearches   *self,
                                               guint               position,
                                               const char         *name,
                                               GError            **error);
gboolean          voc_saved_searches_remove   (VocSavedSearches   *self,
                                               guint               position,
                                               GError            **error);
guint             voc_saved_searches_find     (VocSavedSearches   *self,
                                               const char         *name);

G_END_DECLS
