/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-import-error.h"

#include "voc-catalogue-error.h"

G_DEFINE_QUARK (voc-import-error-quark, voc_import_error)

/**
 * voc_import_error_is_in_source:
 * @error: (nullable): an error
 *
 * Tells whether the catalogue refused what a source says, so that a place in the source belongs to
 * the error.
 */
gboolean
voc_import_error_is_in_source (const GError *error)
{
  return g_error_matches (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT) ||
         g_error_matches (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE);
}
