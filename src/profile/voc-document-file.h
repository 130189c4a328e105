/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * VocDocumentFile:
 *
 * A file that is open for one change: its folder is locked, so no other program changes the file
 * between reading and replacing. All functions set a #G_IO_ERROR whose message is the reason alone.
 */
typedef struct
{
  char *name;          /* (owned): within the folder */
  int folder;          /* descriptor */
  gboolean is_locked;  /* not every file system can */
} VocDocumentFile;

#define VOC_DOCUMENT_FILE_INIT { NULL, -1, FALSE }

gboolean voc_document_file_open      (VocDocumentFile  *self,
                                      const char       *path,
                                      gboolean          make_folder,
                                      GError          **error);
void     voc_document_file_close     (VocDocumentFile  *self);
char    *voc_document_file_read      (VocDocumentFile  *self,
                                      gsize             most,
                                      gsize            *out_length,
                                      GError          **error);
gboolean voc_document_file_replace   (VocDocumentFile  *self,
                                      const char       *text,
                                      gsize             length,
                                      GError          **error);
char    *voc_document_file_set_aside (VocDocumentFile  *self,
                                      GError          **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VocDocumentFile, voc_document_file_close)

G_END_DECLS
