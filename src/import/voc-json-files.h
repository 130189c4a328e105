/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-import-state.h"
#include "voc-json-place.h"

G_BEGIN_DECLS

#define VOC_JSON_MANIFEST "catalogue.json"
#define VOC_JSON_FORMAT 2

/* A file of a catalogue is at most some megabytes; it is parsed in one go. */
#define VOC_JSON_FILE_MAX (64 * 1024 * 1024)

/**
 * VocJsonFile:
 * @name: (owned): path as the manifest has it
 * @root: what was read; its node is (owned)
 * @size: size in bytes
 *
 * One file of a catalogue in Vocation's own format.
 */
typedef struct
{
  char *name;
  VocJsonPlace root;
  gsize size;
} VocJsonFile;

/**
 * VocJsonFiles:
 * @manifest: (owned): the file that names the others
 * @files: (owned) (element-type VocJsonFile): those with sentences, in the order of the manifest
 * @languages: (owned) (element-type utf8): all languages, base language first
 *
 * A whole catalogue in Vocation's own format, as it was read.
 */
typedef struct
{
  VocJsonFile *manifest;
  GPtrArray *files;
  GPtrArray *languages;

  /*< private >*/
  VocArchive *archive;
  char *folder;
} VocJsonFiles;

const VocArchiveEntry *voc_json_files_find_manifest (VocArchive      *archive);
VocJsonFiles          *voc_json_files_new           (VocImportState  *state,
                                                     VocArchive      *archive,
                                                     GError         **error);
void                   voc_json_files_free          (VocJsonFiles    *self);
gboolean               voc_json_files_store_meta    (VocJsonFiles    *self,
                                                     VocImportState  *state,
                                                     GError         **error);
gboolean               voc_json_files_locate        (const VocJsonPlace  *place,
                                                     GError             **error);
gboolean               voc_json_files_has           (VocJsonFiles    *self,
                                                     const char      *name);
GBytes                *voc_json_files_read          (VocJsonFiles    *self,
                                                     VocImportState  *state,
                                                     const char      *name,
                                                     GError         **error);
int                    voc_json_files_get_language  (VocJsonFiles    *self,
                                                     const char      *tag);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocJsonFiles, voc_json_files_free)

G_END_DECLS
