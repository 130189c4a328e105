/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocImportError:
 * @VOC_IMPORT_ERROR_NOT_FOUND: a source is missing or cannot be read
 * @VOC_IMPORT_ERROR_NOT_AN_ARCHIVE: a source is neither a ZIP file nor a folder
 * @VOC_IMPORT_ERROR_DAMAGED: a ZIP file is truncated, encrypted or broken
 * @VOC_IMPORT_ERROR_UNSAFE: a ZIP file tries to reach outside of itself
 * @VOC_IMPORT_ERROR_TOO_LARGE: a source unpacks to more than a catalogue can be
 * @VOC_IMPORT_ERROR_INCOMPLETE: a part of the data is not there
 * @VOC_IMPORT_ERROR_CONFLICT: the sources do not belong together
 * @VOC_IMPORT_ERROR_SYNTAX: a file breaks the rules of CSV or UTF-8
 * @VOC_IMPORT_ERROR_COLUMN: a column is missing or there twice
 * @VOC_IMPORT_ERROR_CONTENT: a table of Vocation's own format says what cannot be
 * @VOC_IMPORT_ERROR_LANGUAGE: the language asked for is not among the sources
 *
 * What can be wrong with the files to import. Every message is one sentence that names the file, and the
 * line and column where there is one. What is wrong in a JSON file is in `VOC_JSON_ERROR`, what goes wrong
 * with the catalogue itself in `VOC_CATALOGUE_ERROR`; cancelling is %G_IO_ERROR_CANCELLED.
 */
typedef enum
{
  VOC_IMPORT_ERROR_NOT_FOUND,
  VOC_IMPORT_ERROR_NOT_AN_ARCHIVE,
  VOC_IMPORT_ERROR_DAMAGED,
  VOC_IMPORT_ERROR_UNSAFE,
  VOC_IMPORT_ERROR_TOO_LARGE,
  VOC_IMPORT_ERROR_INCOMPLETE,
  VOC_IMPORT_ERROR_CONFLICT,
  VOC_IMPORT_ERROR_SYNTAX,
  VOC_IMPORT_ERROR_COLUMN,
  VOC_IMPORT_ERROR_CONTENT,
  VOC_IMPORT_ERROR_LANGUAGE,
} VocImportError;

#define VOC_IMPORT_ERROR (voc_import_error_quark ())

GQuark   voc_import_error_quark        (void);
gboolean voc_import_error_is_in_source (const GError  *error);

G_END_DECLS
