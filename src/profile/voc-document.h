/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define VOC_DOCUMENT_ERROR (voc_document_error_quark ())

/**
 * VocDocumentError:
 * @VOC_DOCUMENT_ERROR_DAMAGED: there is a file, and it is no such document
 * @VOC_DOCUMENT_ERROR_UNREADABLE: there is something that cannot be read, or not be kept whole
 * @VOC_DOCUMENT_ERROR_NOT_WRITTEN: a change did not get to the disk
 *
 * What may go wrong with a document. In each case the file is as it was, and an edit that failed has
 * changed nothing.
 */
typedef enum
{
  VOC_DOCUMENT_ERROR_DAMAGED,
  VOC_DOCUMENT_ERROR_UNREADABLE,
  VOC_DOCUMENT_ERROR_NOT_WRITTEN,
} VocDocumentError;

typedef struct _VocDocument VocDocument;

/* Whether @root is what the file is to hold; what is merely unknown is no fault. */
typedef gboolean (*VocDocumentCheck) (JsonObject  *root,
                                      GError     **error);

/* Changes @root, which is what the file holds now; %FALSE, with an error, to leave it. */
typedef gboolean (*VocDocumentEdit)  (JsonObject  *root,
                                      gpointer     user_data,
                                      GError     **error);

GQuark       voc_document_error_quark (void);

VocDocument *voc_document_new         (GFile             *file,
                                       int                version,
                                       VocDocumentCheck   check);
gboolean     voc_document_set_text    (VocDocument       *self,
                                       const char        *name,
                                       const char        *text,
                                       gsize              length,
                                       GError           **error);
char        *voc_document_dup_text    (VocDocument       *self,
                                       gsize             *out_length);
void         voc_document_free        (VocDocument       *self);
JsonObject  *voc_document_get_root    (VocDocument       *self);
gboolean     voc_document_load        (VocDocument       *self,
                                       GFile            **out_aside,
                                       GError           **error);
gboolean     voc_document_edit        (VocDocument       *self,
                                       VocDocumentEdit    edit,
                                       gpointer           user_data,
                                       GError           **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocDocument, voc_document_free)

G_END_DECLS
