/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VocCatalogueError:
 * @VOC_CATALOGUE_ERROR_OPEN: the file is missing or cannot be read
 * @VOC_CATALOGUE_ERROR_FORMAT: the file is no catalogue
 * @VOC_CATALOGUE_ERROR_VERSION: the catalogue was made by a newer Vocation
 * @VOC_CATALOGUE_ERROR_DAMAGED: the catalogue is not whole
 * @VOC_CATALOGUE_ERROR_INCOMPLETE: what was to be built has no name, no version or broken
 *   references
 * @VOC_CATALOGUE_ERROR_NO_SPACE: the disk is full
 * @VOC_CATALOGUE_ERROR_WRITE: the file cannot be written for another reason
 * @VOC_CATALOGUE_ERROR_LIMIT: more concepts, languages or names than a catalogue holds, a deeper
 *   tree or a longer text
 * @VOC_CATALOGUE_ERROR_NOT_FOUND: no such concept
 *
 * What can go wrong with a catalogue. Cancelling is %G_IO_ERROR_CANCELLED.
 */
typedef enum
{
  VOC_CATALOGUE_ERROR_OPEN,
  VOC_CATALOGUE_ERROR_FORMAT,
  VOC_CATALOGUE_ERROR_VERSION,
  VOC_CATALOGUE_ERROR_DAMAGED,
  VOC_CATALOGUE_ERROR_INCOMPLETE,
  VOC_CATALOGUE_ERROR_NO_SPACE,
  VOC_CATALOGUE_ERROR_WRITE,
  VOC_CATALOGUE_ERROR_LIMIT,
  VOC_CATALOGUE_ERROR_NOT_FOUND,
} VocCatalogueError;

#define VOC_CATALOGUE_ERROR (voc_catalogue_error_quark ())

GQuark voc_catalogue_error_quark (void);

G_END_DECLS
