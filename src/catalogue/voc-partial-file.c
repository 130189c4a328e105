/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-partial-file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "voc-catalogue-error.h"
#include "voc-catalogue-schema.h"
#include "voc-text.h"

/* The same for every destination: it is the lock that says whose a file is. */
#define PREFIX ".vocation-partial-"

/* https://www.sqlite.org/fileformat.html, 1.3 */
#define SQLITE_MAGIC "SQLite format 3"
#define SQLITE_APPLICATION_ID_OFFSET 68

/* A path that is too long for any file may be too long for any message. */
static char *
dup_shown (const char *path)
{
  return strlen (path) < PATH_MAX ? g_filename_display_name (path) : voc_text_dup_quoted (path);
}

static gboolean
fail_with_errno (const char  *path,
                 int          reason,
                 GError     **error)
{
  g_autofree char *shown = dup_shown (path);

  g_set_error (error, VOC_CATALOGUE_ERROR,
               reason == ENOSPC ? VOC_CATALOGUE_ERROR_NO_SPACE : VOC_CATALOGUE_ERROR_WRITE,
               /* Translators: path of a file, what the operating system says */
               _("The catalogue cannot be written to “%s” (%s)."), shown, g_strerror (reason));
  return FALSE;
}

static gboolean
is_catalogue (const char *path)
{
  guchar header[SQLITE_APPLICATION_ID_OFFSET + 4];
  guint32 application_id;
  int fd = g_open (path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0);
  gssize n;

  if (fd == -1)
    return FALSE;

  n = read (fd, header, sizeof header);
  close (fd);
  if (n != sizeof header || memcmp (header, SQLITE_MAGIC, sizeof SQLITE_MAGIC) != 0)
    return FALSE;

  memcpy (&application_id, header + SQLITE_APPLICATION_ID_OFFSET, sizeof application_id);
  return GUINT32_FROM_BE (application_id) == VOC_CATALOGUE_APPLICATION_ID;
}

/* Nothing is there, or a catalogue: all else would be lost. Whoever names a link may not know what
 * it leads to, so it is neither followed nor replaced. */
static gboolean
check_destination (const char  *path,
                   GError     **error)
{
  GStatBuf status;
  const char *sentence = NULL;

  if (g_lstat (path, &status) != 0)
    return errno == ENOENT || fail_with_errno (path, errno, error);

  if (S_ISDIR (status.st_mode))
    sentence = _("“%s” is a folder. Name a file for the catalogue.");
  else if (S_ISLNK (status.st_mode))
    sentence = _("“%s” is a link. Name the file that it leads to.");
  else if (!S_ISREG (status.st_mode))
    sentence = _("“%s” is a device, not a file. Name a file for the catalogue.");
  else if (g_access (path, R_OK) != 0)
    return fail_with_errno (path, errno, error);
  else if (!is_catalogue (path))
    sentence = _("“%s” is there already and is not a catalogue. Nothing was changed; name another "
                  "file for the catalogue.");

  if (sentence != NULL)
    {
      g_autofree char *shown = dup_shown (path);
      g_auto (GStrv) parts = g_strsplit (sentence, "%s", 2);
      g_autofree char *message = g_strjoinv (shown, parts);

      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE, message);
    }
  return sentence == NULL;
}

/* Where the file system has no locks, nothing is ever taken for left behind. */
static gboolean
is_locked_elsewhere (int fd)
{
  return flock (fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

static void
remove_leftovers (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      int fd;

      if (!g_str_has_prefix (name, PREFIX))
        continue;
      fd = g_open (path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0);
      if (fd == -1)
        continue;
      if (flock (fd, LOCK_EX | LOCK_NB) == 0)
        g_unlink (path);
      close (fd);
    }
}

/* Between making a file and locking it, somebody else may have taken it for left behind; then there
 * is another one. */
static gboolean
make_file (VocPartialFile  *self,
           const char      *folder,
           GError         **error)
{
  while (TRUE)
    {
      GStatBuf status;

      self->path = g_build_filename (folder, PREFIX "XXXXXX", NULL);
      self->lock = g_mkstemp_full (self->path, O_RDWR | O_CLOEXEC, 0644);
      if (self->lock == -1)
        {
          int reason = errno;

          g_clear_pointer (&self->path, g_free);
          return fail_with_errno (self->destination, reason, error);
        }

      if (!is_locked_elsewhere (self->lock) && fstat (self->lock, &status) == 0 &&
          status.st_nlink > 0)
        return TRUE;

      close (self->lock);
      g_clear_pointer (&self->path, g_free);
    }
}

/**
 * voc_partial_file_new:
 * @destination: where the catalogue is to be: nothing, or another catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Makes an empty file beside @destination, and removes those that killed processes have left there.
 *
 * Returns: (transfer full) (nullable): the file
 */
VocPartialFile *
voc_partial_file_new (GFile   *destination,
                      GError **error)
{
  g_autoptr (VocPartialFile) self = g_new0 (VocPartialFile, 1);
  g_autofree char *folder = NULL;

  self->lock = -1;
  self->destination = g_file_get_path (destination);
  if (self->destination == NULL)
    {
      g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE,
                           _("A catalogue can only be written to a local folder."));
      return NULL;
    }

  folder = g_path_get_dirname (self->destination);
  if (g_mkdir_with_parents (folder, 0755) != 0)
    {
      int reason = errno;
      g_autofree char *shown = dup_shown (folder);

      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_WRITE,
                   _("The folder “%s” cannot be made (%s)."), shown, g_strerror (reason));
      return NULL;
    }

  if (!check_destination (self->destination, error))
    return NULL;

  remove_leftovers (folder);
  return make_file (self, folder, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * voc_partial_file_free:
 * @self: a partial file
 *
 * Removes the file, unless it is in its place.
 */
void
voc_partial_file_free (VocPartialFile *self)
{
  if (self->path != NULL)
    g_unlink (self->path);
  if (self->lock != -1)
    close (self->lock);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->destination, g_free);
  g_free (self);
}

/**
 * voc_partial_file_finish:
 * @self: a partial file that holds a whole catalogue
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Puts the file in its place. It is on the disk before anybody can find it under its name, and the
 * name after. Work may have taken minutes, so the destination is looked at once more.
 *
 * Returns: whether the catalogue is in its place; if not, what was there is as it was
 */
gboolean
voc_partial_file_finish (VocPartialFile  *self,
                         GError         **error)
{
  g_autofree char *folder = g_path_get_dirname (self->destination);
  int fd;

  if (!check_destination (self->destination, error))
    return FALSE;
  if (fsync (self->lock) != 0 || g_rename (self->path, self->destination) != 0)
    return fail_with_errno (self->destination, errno, error);
  g_clear_pointer (&self->path, g_free);

  fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  if (fd != -1)
    {
      fsync (fd);
      close (fd);
    }

  return TRUE;
}

/**
 * voc_partial_file_set_aside:
 * @destination: where a catalogue is to be
 *
 * Gives a file that is at @destination and is not a catalogue a name with the date and the time, so
 * that a catalogue can be put there without anything being lost. A folder, a link, or a file that
 * cannot be read or renamed stays where it is; voc_partial_file_new() says what is wrong with it.
 *
 * Returns: (transfer full) (nullable): the file under its new name, %NULL if nothing was renamed
 */
GFile *
voc_partial_file_set_aside (GFile *destination)
{
  const char *path = g_file_peek_path (destination);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%Y-%m-%d-%H%M%S");
  g_autofree char *new_path = NULL;
  g_autoptr (GFile) aside = NULL;
  GStatBuf status;

  if (path == NULL || g_lstat (path, &status) != 0 || !S_ISREG (status.st_mode) ||
      g_access (path, R_OK) != 0 || is_catalogue (path))
    return NULL;

  new_path = g_strdup_printf ("%s.%s", path, time);
  aside = g_file_new_for_path (new_path);

  return g_file_move (destination, aside, G_FILE_COPY_NO_FALLBACK_FOR_MOVE, NULL, NULL, NULL, NULL)
           ? g_steal_pointer (&aside)
           : NULL;
}
