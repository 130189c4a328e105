/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-import-error.h"

#include <glib/gi18n.h>

#include "voc-catalogue-error.h"
#include "voc-text.h"

G_DEFINE_QUARK (voc-import-error-quark, voc_import_error)

/**
 * voc_import_error_is_in_source:
 * @error: (nullable): an error
 *
 * Tells whether the catalogue refused what a source says, so that a place in the source belongs to the error.
 */
gboolean
voc_import_error_is_in_source (const GError *error)
{
  return g_error_matches (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_LIMIT) ||
         g_error_matches (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_INCOMPLETE);
}

/**
 * voc_import_fail_encoding:
 * @name: what errors call the file
 * @line: line, from 1
 * @column: column in characters, from 1
 * @byte: the byte that stands there
 * @error: return location for an error
 *
 * Sets the error for a byte that does not belong into a text.
 *
 * Returns: %FALSE
 */
gboolean
voc_import_fail_encoding (const char  *name,
                          guint        line,
                          guint        column,
                          guchar       byte,
                          GError     **error)
{
  g_autofree char *what = voc_text_dup_bad_byte (byte);

  g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_SYNTAX,
               /* Translators: file name, line number, column number, what is wrong there */
               _("%s, line %u, column %u: %s"), name, line, column, what);

  return FALSE;
}
