/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-zip-stream.h"

#include <glib/gi18n.h>

#include "voc-property.h"

/**
 * VocZipStream:
 *
 * One member of a ZIP file as a stream. It gives no more bytes than the table of contents announced.
 */
struct _VocZipStream
{
  GInputStream parent_instance;

  VocZip *zip; /* (owned) (nullable) */
  guint64 left;
};

G_DEFINE_FINAL_TYPE (VocZipStream, voc_zip_stream, G_TYPE_INPUT_STREAM)

static gssize
voc_zip_stream_read (GInputStream  *stream,
                     void          *buffer,
                     gsize          count,
                     GCancellable  *cancellable,
                     GError       **error)
{
  VocZipStream *self = VOC_ZIP_STREAM (stream);
  gssize n = voc_zip_read (self->zip, buffer, count, cancellable, error);

  if (n > 0 && (guint64) n > self->left)
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_DAMAGED,
                   _("The ZIP file is damaged: “%s” is larger than announced."),
                   voc_zip_get_path (self->zip));
      return -1;
    }

  if (n > 0)
    self->left -= n;

  return n;
}

static gboolean
voc_zip_stream_close (GInputStream  *stream,
                      GCancellable  *cancellable,
                      GError       **error)
{
  VocZipStream *self = VOC_ZIP_STREAM (stream);

  g_clear_pointer (&self->zip, voc_zip_free);

  return TRUE;
}

static const VocProperty properties[] = {
  VOC_OWNED (VocZipStream, zip, voc_zip_free),
};

static void
voc_zip_stream_class_init (VocZipStreamClass *klass)
{
  GInputStreamClass *stream_class = G_INPUT_STREAM_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  stream_class->read_fn = voc_zip_stream_read;
  stream_class->close_fn = voc_zip_stream_close;
}

static void
voc_zip_stream_init (VocZipStream *self)
{
}

/**
 * voc_zip_stream_new:
 * @zip: (transfer full): a ZIP file at the member to read
 * @size: how many bytes the member may have
 *
 * Makes a stream of the current member of @zip.
 */
GInputStream *
voc_zip_stream_new (VocZip  *zip,
                    guint64  size)
{
  VocZipStream *self;

  g_return_val_if_fail (zip != NULL, NULL);

  self = g_object_new (VOC_TYPE_ZIP_STREAM, NULL);
  self->zip = zip;
  self->left = size;

  return G_INPUT_STREAM (self);
}
