/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-import-error.h"

G_BEGIN_DECLS

/* Several times what the largest ESCO download unpacks to. */
#define VOC_ARCHIVE_ENTRY_MAX (G_GUINT64_CONSTANT (512) * 1024 * 1024)
#define VOC_ARCHIVE_TOTAL_MAX (G_GUINT64_CONSTANT (1024) * 1024 * 1024)
#define VOC_ARCHIVE_FILES_MAX 10000

/* Text packs about ten to one. Below the size any ratio is harmless. */
#define VOC_ARCHIVE_RATIO_MAX 200
#define VOC_ARCHIVE_RATIO_FROM (G_GUINT64_CONSTANT (16) * 1024 * 1024)

/**
 * VocArchiveEntry:
 * @path: (owned): path inside the archive, with slashes
 * @name: the last part of @path
 * @stem: (owned): @name without ending and language: “skills” of “skills_en.csv”
 * @language: (owned) (nullable): the language at the end of @name, in lower case
 * @size: size in bytes
 *
 * One data file in a [class@Archive].
 */
typedef struct
{
  char *path;
  const char *name;
  char *stem;
  char *language;
  guint64 size;

  /*< private >*/
  guint index;
  GFile *file;
} VocArchiveEntry;

#define VOC_TYPE_ARCHIVE (voc_archive_get_type ())

G_DECLARE_FINAL_TYPE (VocArchive, voc_archive, VOC, ARCHIVE, GObject)

VocArchive            *voc_archive_open        (GFile                  *file,
                                                GCancellable           *cancellable,
                                                GError                **error);
const char            *voc_archive_get_name    (VocArchive             *self);
GPtrArray             *voc_archive_get_entries (VocArchive             *self);
const VocArchiveEntry *voc_archive_find        (VocArchive             *self,
                                                const char             *path);
GInputStream          *voc_archive_open_entry  (VocArchive             *self,
                                                const VocArchiveEntry  *entry,
                                                GCancellable           *cancellable,
                                                GError                **error);

G_END_DECLS
