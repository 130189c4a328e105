/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE /* renameat2 */

#include "config.h"

#include "voc-document-file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

/* How long to wait for another program that changes a file of the folder: a change takes milliseconds,
 * but the other program may have been stopped. */
#define LONGEST_WAIT (5 * G_USEC_PER_SEC)
#define BETWEEN_TRIES (5 * 1000)

/* Names of files that are being written: ".NAME.saving-" and a random number. */
#define SAVING ".%s.saving-"
#define SAVING_TRIES 100

static gboolean
fail (int      code,
      GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), g_strerror (code));
  return FALSE;
}

static gboolean
lock (VocDocumentFile  *self,
      GError          **error)
{
  gint64 end = g_get_monotonic_time () + LONGEST_WAIT;

  while (flock (self->folder, LOCK_EX | LOCK_NB) != 0)
    {
      if (errno != EWOULDBLOCK && errno != EINTR)
        return TRUE; /* Some network file systems lock no folders: better saved without. */
      if (g_get_monotonic_time () > end)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY,
                               _("another program is changing it"));
          return FALSE;
        }
      g_usleep (BETWEEN_TRIES);
    }

  self->is_locked = TRUE;
  return TRUE;
}

/**
 * voc_document_file_open:
 * @self: a closed file
 * @path: where it is; a link is followed
 * @make_folder: whether to make its folder if there is none
 * @error: return location; %G_IO_ERROR_NOT_FOUND if there is no folder
 *
 * Locks the folder; waits for other programs that have, some seconds.
 *
 * Returns: whether it is open; the file itself need not exist
 */
gboolean
voc_document_file_open (VocDocumentFile  *self,
                        const char       *path,
                        gboolean          make_folder,
                        GError          **error)
{
  char *real = realpath (path, NULL);
  g_autofree char *folder = g_path_get_dirname (real != NULL ? real : path);

  self->name = g_path_get_basename (real != NULL ? real : path);
  free (real);

  if (make_folder && g_mkdir_with_parents (folder, 0700) != 0)
    return fail (errno, error);
  self->folder = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  if (self->folder < 0)
    return fail (errno, error);

  return lock (self, error);
}

/**
 * voc_document_file_close:
 * @self: a file
 *
 * Gives the folder free.
 */
void
voc_document_file_close (VocDocumentFile *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_fd (&self->folder, NULL);
  self->is_locked = FALSE;
}

/* Reads until the end, or one byte more than @most. */
static gboolean
read_all (int         fd,
          gsize       most,
          GByteArray *content,
          GError    **error)
{
  guint8 buffer[64 * 1024];

  while (content->len <= most)
    {
      gssize n = read (fd, buffer, sizeof buffer);

      if (n == 0)
        return TRUE;
      if (n < 0 && errno != EINTR)
        return fail (errno, error);
      if (n > 0)
        g_byte_array_append (content, buffer, n);
    }

  return TRUE;
}

/**
 * voc_document_file_read:
 * @self: an open file
 * @most: how many bytes it may have
 * @out_length: (out): how many it has
 * @error: return location; %G_IO_ERROR_NOT_FOUND if there is no such file
 *
 * Returns: (transfer full) (nullable) (array length=out_length): what is in it
 */
char *
voc_document_file_read (VocDocumentFile  *self,
                        gsize             most,
                        gsize            *out_length,
                        GError          **error)
{
  g_autoptr (GByteArray) content = g_byte_array_new ();
  /* Whatever stands there, it must not make us wait for somebody who writes. */
  g_autofd int fd = openat (self->folder, self->name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  struct stat info;

  if (fd < 0 || fstat (fd, &info) != 0)
    {
      fail (errno, error);
      return NULL;
    }
  if (!S_ISREG (info.st_mode))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("it is not a file"));
      return NULL;
    }
  if (!read_all (fd, most, content, error))
    return NULL;
  if (content->len > most)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE, _("it is too large"));
      return NULL;
    }

  *out_length = content->len;
  g_byte_array_append (content, (const guint8 *) "", 1);
  return (char *) g_byte_array_free (g_steal_pointer (&content), FALSE);
}

/* While the folder is locked, nobody else is writing: what is there was left by a program that was
 * killed. */
static void
remove_leftovers (VocDocumentFile *self)
{
  g_autofree char *beginning = g_strdup_printf (SAVING, self->name);
  int fd = self->is_locked ? openat (self->folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
  DIR *dir = fd >= 0 ? fdopendir (fd) : NULL;
  struct dirent *entry;

  if (dir == NULL)
    {
      g_clear_fd (&fd, NULL);
      return;
    }

  while ((entry = readdir (dir)) != NULL)
    if (g_str_has_prefix (entry->d_name, beginning))
      unlinkat (self->folder, entry->d_name, 0);
  closedir (dir);
}

/* Makes a file that did not exist; -1 if that fails. */
static int
create (VocDocumentFile  *self,
        char            **out_name)
{
  int fd = -1;

  *out_name = NULL;
  for (guint i = 0; i < SAVING_TRIES && fd < 0 && (i == 0 || errno == EEXIST); i++)
    {
      g_free (*out_name);
      *out_name = g_strdup_printf (SAVING "%08x", self->name, g_random_int ());
      fd = openat (self->folder, *out_name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                   0600);
    }

  return fd;
}

static gboolean
write_all (int         fd,
           const char *text,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (fd, text, length);

      if (n < 0 && errno != EINTR)
        return FALSE;
      if (n > 0)
        {
          text += n;
          length -= n;
        }
    }

  return TRUE;
}

/**
 * voc_document_file_replace:
 * @self: an open file
 * @text: (array length=length): what is to be in it
 * @length: how many bytes that is
 * @error: return location
 *
 * Puts another file into its place, which only its owner may read, when all of it is on the disk.
 * Whenever this is interrupted, there is either what was before or @text.
 *
 * Returns: whether it was replaced; if not, it is as it was
 */
gboolean
voc_document_file_replace (VocDocumentFile  *self,
                           const char       *text,
                           gsize             length,
                           GError          **error)
{
  g_autofree char *name = NULL;
  gboolean written;
  int code;
  int fd;

  remove_leftovers (self);
  fd = create (self, &name);
  if (fd < 0)
    return fail (errno, error);

  written = write_all (fd, text, length) && fsync (fd) == 0;
  code = errno;
  /* What it could still say has been said: all of it is on the disk. */
  close (fd);
  if (!written || renameat (self->folder, name, self->folder, self->name) != 0)
    {
      code = written ? errno : code;
      unlinkat (self->folder, name, 0);
      return fail (code, error);
    }

  fsync (self->folder);
  return TRUE;
}

/* Moves the file to a name that is free. */
static gboolean
move (VocDocumentFile *self,
      const char      *name)
{
  struct stat info;

  if (renameat2 (self->folder, self->name, self->folder, name, RENAME_NOREPLACE) == 0)
    return TRUE;
  if (errno != EINVAL && errno != ENOSYS)
    return FALSE;

  /* Not every file system can do both at once. */
  if (fstatat (self->folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0)
    {
      errno = EEXIST;
      return FALSE;
    }
  return renameat (self->folder, self->name, self->folder, name) == 0;
}

/**
 * voc_document_file_set_aside:
 * @self: an open file
 * @error: return location
 *
 * Moves the file to a name with date and time that no other has.
 *
 * Returns: (transfer full) (nullable): that name
 */
char *
voc_document_file_set_aside (VocDocumentFile  *self,
                             GError          **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d-%H%M%S");
  g_autofree char *name = g_strdup_printf ("%s.damaged-%s", self->name, date);

  for (guint i = 1; !move (self, name); i++)
    {
      if (errno != EEXIST)
        {
          fail (errno, error);
          return NULL;
        }
      g_free (name);
      name = g_strdup_printf ("%s.damaged-%s-%u", self->name, date, i);
    }

  fsync (self->folder);
  return g_steal_pointer (&name);
}
