/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-zip.h"

#include "voc-catalogue-limits.h"
#include "voc-text.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <glib/gi18n.h>
#include <string.h>

#define BLOCK_SIZE (64 * 1024)

/* The record at the end of the table of contents, and the comment that may follow it: APPNOTE.TXT,
 * 4.3.16. */
#define END_SIGNATURE "PK\5\6"
#define END_SIZE 22
#define END_COMMENT_SIZE_OFFSET 20
#define COMMENT_MAX 0xffff

struct _VocZip
{
  char *name;                  /* (owned) */
  GFileInputStream *stream;    /* (owned) */
  struct archive *archive;     /* (owned) */
  struct archive_entry *entry; /* (nullable): the current member, owned by the archive */
  goffset end;                 /* where libarchive is to believe that the file ends */

  /* while libarchive calls back */
  GCancellable *cancellable; /* (nullable) */
  GError *error;             /* (owned) (nullable) */
  char block[BLOCK_SIZE];
};

static la_ssize_t
read_cb (struct archive  *archive,
         void            *data,
         const void     **out_block)
{
  VocZip *self = data;
  gssize n;

  g_clear_error (&self->error);
  n = g_input_stream_read (G_INPUT_STREAM (self->stream), self->block,
                           CLAMP (self->end - g_seekable_tell (G_SEEKABLE (self->stream)), 0,
                                  BLOCK_SIZE),
                           self->cancellable, &self->error);
  *out_block = self->block;
  if (n < 0)
    archive_set_error (archive, EIO, "%s", self->error->message);

  return n < 0 ? ARCHIVE_FATAL : n;
}

static la_int64_t
seek_cb (struct archive *archive,
         void           *data,
         la_int64_t      offset,
         int             whence)
{
  VocZip *self = data;
  GSeekType type = whence == SEEK_CUR ? G_SEEK_CUR : G_SEEK_SET;

  if (whence == SEEK_END)
    offset += self->end;
  g_clear_error (&self->error);
  if (!g_seekable_seek (G_SEEKABLE (self->stream), offset, type, self->cancellable, &self->error))
    {
      archive_set_error (archive, EIO, "%s", self->error->message);
      return ARCHIVE_FATAL;
    }

  return g_seekable_tell (G_SEEKABLE (self->stream));
}

/* What libarchive says is for programmers; people learn that the file is damaged and where. */
static void
set_error (VocZip  *self,
           GError **error)
{
  const char *path = self->entry != NULL ? voc_zip_get_path (self) : NULL;
  g_autofree char *quoted = path != NULL ? voc_text_dup_quoted (path) : NULL;

  if (self->error != NULL)
    {
      g_propagate_prefixed_error (error, g_steal_pointer (&self->error), "%s: ", self->name);
      return;
    }

  g_debug ("%s: %s", self->name, archive_error_string (self->archive));
  if (quoted != NULL)
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_DAMAGED,
                 /* Translators: name of a ZIP file, name of a file inside it */
                 _("%s is damaged: “%s” cannot be read."), self->name, quoted);
  else
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_DAMAGED,
                 _("%s is truncated or damaged: its table of contents cannot be read."),
                 self->name);
}

static gboolean
check_signature (VocZip        *self,
                 GCancellable  *cancellable,
                 GError       **error)
{
  char bytes[4] = { 0 };
  gsize n;

  if (!g_input_stream_read_all (G_INPUT_STREAM (self->stream), bytes, sizeof bytes, &n, cancellable,
                                error) ||
      !g_seekable_seek (G_SEEKABLE (self->stream), 0, G_SEEK_SET, cancellable, error))
    {
      g_prefix_error (error, "%s: ", self->name);
      return FALSE;
    }

  /* The second one begins an archive without members. */
  if (n == 4 && (memcmp (bytes, "PK\3\4", 4) == 0 || memcmp (bytes, "PK\5\6", 4) == 0))
    return TRUE;

  g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_NOT_AN_ARCHIVE,
               _("%s is neither a ZIP file nor a folder."), self->name);

  return FALSE;
}

/* libarchive looks for the end of the table of contents in the last 16 KiB. Since a comment may be
 * longer, it is given the file without. */
static gboolean
find_end (VocZip        *self,
          GCancellable  *cancellable,
          GError       **error)
{
  GSeekable *seekable = G_SEEKABLE (self->stream);
  g_autofree guchar *tail = g_malloc (END_SIZE + COMMENT_MAX);
  goffset start;
  gsize n;

  if (!g_seekable_seek (seekable, 0, G_SEEK_END, cancellable, error))
    return FALSE;
  self->end = g_seekable_tell (seekable);
  start = MAX (self->end - END_SIZE - COMMENT_MAX, 0);
  if (!g_seekable_seek (seekable, start, G_SEEK_SET, cancellable, error) ||
      !g_input_stream_read_all (G_INPUT_STREAM (self->stream), tail, END_SIZE + COMMENT_MAX, &n,
                                cancellable, error))
    return FALSE;

  for (gsize at = n; at >= END_SIZE; at--)
    {
      const guchar *record = tail + at - END_SIZE;
      gsize comment = record[END_COMMENT_SIZE_OFFSET] | record[END_COMMENT_SIZE_OFFSET + 1] << 8;

      if (memcmp (record, END_SIGNATURE, strlen (END_SIGNATURE)) == 0 && at + comment == n)
        {
          self->end = start + at;
          break;
        }
    }

  return g_seekable_seek (seekable, 0, G_SEEK_SET, cancellable, error);
}

/**
 * voc_zip_open:
 * @file: the ZIP file
 * @name: what errors call it
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Opens a ZIP file in front of its first member.
 */
VocZip *
voc_zip_open (GFile         *file,
              const char    *name,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (VocZip) self = g_new0 (VocZip, 1);

  self->name = g_strdup (name);
  self->stream = g_file_read (file, cancellable, error);
  if (self->stream == NULL)
    return NULL;

  if (!check_signature (self, cancellable, error) || !find_end (self, cancellable, error))
    return NULL;

  /* The reader that goes by the table of contents: it cannot be fooled by members that the table lacks,
   * and it need not unpack what is not asked for. */
  self->archive = archive_read_new ();
  archive_read_support_format_zip_seekable (self->archive);
  archive_read_set_read_callback (self->archive, read_cb);
  archive_read_set_seek_callback (self->archive, seek_cb);
  archive_read_set_callback_data (self->archive, self);
  self->cancellable = cancellable;
  if (archive_read_open1 (self->archive) != ARCHIVE_OK)
    {
      set_error (self, error);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * voc_zip_free:
 * @self: a ZIP file
 *
 * Closes a ZIP file.
 */
void
voc_zip_free (VocZip *self)
{
  g_clear_pointer (&self->archive, archive_read_free);
  g_clear_object (&self->stream);
  g_clear_error (&self->error);
  g_clear_pointer (&self->name, g_free);
  g_free (self);
}

/* Whether the table of contents and the member disagree about size or checksum; libarchive would
 * believe the member, other programs the table. Other warnings are about names in the character set
 * of the locale. */
static gboolean
is_inconsistent (VocZip *self)
{
  return g_str_has_prefix (archive_error_string (self->archive), "Inconsistent ");
}

/**
 * voc_zip_next:
 * @self: a ZIP file
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Goes to the next member.
 *
 * Returns: %FALSE behind the last one, without an error, or if something is wrong, with one
 */
gboolean
voc_zip_next (VocZip        *self,
              GCancellable  *cancellable,
              GError       **error)
{
  int result;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  self->cancellable = cancellable;
  self->entry = NULL;
  result = archive_read_next_header (self->archive, &self->entry);
  if (result == ARCHIVE_EOF)
    return FALSE;
  if (result == ARCHIVE_OK || (result == ARCHIVE_WARN && voc_zip_get_path (self) != NULL &&
                               !is_inconsistent (self)))
    return TRUE;

  if (result != ARCHIVE_WARN)
    self->entry = NULL;
  set_error (self, error);

  return FALSE;
}

/**
 * voc_zip_get_path:
 * @self: a ZIP file at a member
 *
 * Gets the path of the current member as the file has it.
 */
const char *
voc_zip_get_path (VocZip *self)
{
  const char *path = archive_entry_pathname_utf8 (self->entry);

  /* Outside of a UTF-8 locale only the raw name is to be had. */
  return path != NULL ? path : archive_entry_pathname (self->entry);
}

/**
 * voc_zip_get_size:
 * @self: a ZIP file at a member
 *
 * Gets what the table of contents says is the unpacked size.
 */
guint64
voc_zip_get_size (VocZip *self)
{
  return archive_entry_size_is_set (self->entry)
           ? (guint64) MAX (archive_entry_size (self->entry), 0)
           : 0;
}

/**
 * voc_zip_is_folder:
 * @self: a ZIP file at a member
 *
 * Tells whether the current member is a folder.
 */
gboolean
voc_zip_is_folder (VocZip *self)
{
  return archive_entry_filetype (self->entry) == AE_IFDIR;
}

static gboolean
is_outside (const char *path)
{
  g_autofree char *slashes = g_strdelimit (g_strdup (path), "\\", '/');
  g_auto (GStrv) parts = g_strsplit (slashes, "/", -1);

  return slashes[0] == '/' || (g_ascii_isalpha (slashes[0]) && slashes[1] == ':') ||
         g_strv_contains ((const char *const *) parts, "..");
}

/**
 * voc_zip_check:
 * @self: a ZIP file at a member
 * @error: return location for an error
 *
 * Refuses members that an honest data file does not have: links, paths that lead out of the archive,
 * passwords.
 */
gboolean
voc_zip_check (VocZip  *self,
               GError **error)
{
  const char *path = voc_zip_get_path (self);
  mode_t type = archive_entry_filetype (self->entry);

  if (path == NULL || !g_utf8_validate (path, -1, NULL) || strlen (path) > VOC_LIMIT_LABEL)
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_UNSAFE,
                 _("%s has a file whose name cannot be read."), self->name);
  else if (is_outside (path))
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_UNSAFE,
                 /* Translators: name of a ZIP file, path of a file inside it */
                 _("%s is refused: the path “%s” leads out of it."), self->name, path);
  else if (type != AE_IFREG && type != AE_IFDIR)
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_UNSAFE,
                 /* Translators: name of a ZIP file, path of a file inside it */
                 _("%s is refused: “%s” is a link or a device, not a file."), self->name, path);
  else if (archive_entry_is_encrypted (self->entry))
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_DAMAGED,
                 /* Translators: name of a ZIP file, path of a file inside it */
                 _("%s cannot be read: “%s” is protected by a password."), self->name, path);
  else
    return TRUE;

  return FALSE;
}

/**
 * voc_zip_read:
 * @self: a ZIP file at a member
 * @buffer: where the bytes go
 * @count: how many there is room for
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Unpacks the next bytes of the current member.
 *
 * Returns: how many there were, 0 at the end, -1 on error
 */
gssize
voc_zip_read (VocZip        *self,
              void          *buffer,
              gsize          count,
              GCancellable  *cancellable,
              GError       **error)
{
  la_ssize_t n;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return -1;

  self->cancellable = cancellable;
  n = archive_read_data (self->archive, buffer, count);
  if (n >= 0)
    return n;

  set_error (self, error);

  return -1;
}
