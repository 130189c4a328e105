/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "voc-import.h"

G_BEGIN_DECLS

/* A member of a ZIP file, as honest or dishonest as a test wants it. */
typedef struct
{
  const char *path;
  const void *data;
  gsize size;
  guint64 unpacked; /* 0: as large as the data */
  guint16 method;   /* 0: stored, 8: deflated */
  guint16 flags;
  guint16 mode; /* 0: a plain file */
} ZipMember;

/* Files by name, to be changed at will and then written to disk. */
typedef struct
{
  GHashTable *files;
} ImportFixture;

ImportFixture *import_fixture_new_empty (void);
ImportFixture *import_fixture_new_esco (void);
ImportFixture *import_fixture_new_spanish (void);
ImportFixture *import_fixture_new_from_folder (const char *folder);
void import_fixture_free (ImportFixture *self);
void import_fixture_set (ImportFixture *self, const char *name, const char *text);
void import_fixture_set_bytes (ImportFixture *self, const char *name, GBytes *bytes);
void import_fixture_remove (ImportFixture *self, const char *name);
void import_fixture_rename (ImportFixture *self, const char *name, const char *new_name);
void import_fixture_replace (ImportFixture *self, const char *name, const char *from, const char *to);
GFile *import_fixture_write_folder (ImportFixture *self, const char *name);
GFile *import_fixture_write_zip (ImportFixture *self, const char *name);

GFile *import_test_file (const char *name);
GFile *import_test_write (const char *name, const void *data, gsize size);
GFile *import_test_write_zip (const char *name, const ZipMember *members, guint n_members);
GBytes *import_test_make_zeros (guint64 *out_unpacked);
GBytes *import_test_read (GFile *file);
GPtrArray *import_test_sources (GFile *first, ...) G_GNUC_NULL_TERMINATED;
VocImportSummary *import_test_run (GPtrArray *sources, GFile *destination, const char *language, GError **error);
guint import_test_count (VocImportSummary *summary, const char *code);
GPtrArray *import_test_find_real (const char *first, ...) G_GNUC_NULL_TERMINATED;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ImportFixture, import_fixture_free)

G_END_DECLS
