/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include "config.h"

#include "voc-profiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "voc-document.h"

/* Several people at one computer, such as those whom a counsellor sees: each has a profile with a name, in a
 * file of its own whose name says it. The one without a name is that of whoever owns the computer. */

#define SUFFIX ".json"
/* What is written into a new one. */
#define NOTHING "{\n  \"version\": 1\n}\n"
/* As long as a file may be called, with room for what saves and sets aside. */
#define MAX_BYTES 200

static char *
dup_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "vocation", "profiles", NULL);
}

static char *
dup_path (const char *name)
{
  g_autofree char *escaped = g_uri_escape_string (name, " ", TRUE);
  g_autofree char *file = g_strconcat (escaped, SUFFIX, NULL);
  g_autofree char *folder = dup_folder ();

  return g_build_filename (folder, file, NULL);
}

/* The folder itself says what is in it, so it has to reach the disk, too. */
static void
flush_folder (void)
{
  g_autofree char *folder = dup_folder ();
  int descriptor = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (descriptor >= 0)
    {
      fsync (descriptor);
      close (descriptor);
    }
}

static gboolean
fail (GError     **error,
      const char  *name,
      int          code)
{
  if (code == EEXIST)
    g_set_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_NOT_WRITTEN,
                 _("There is a profile “%s” already. Nothing was changed."), name);
  else
    g_set_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_NOT_WRITTEN,
                 _("The profile “%s” stays as it was: %s."), name, g_strerror (code));
  return FALSE;
}

static gboolean
check_name (const char  *name,
            GError     **error)
{
  g_autofree char *escaped = g_uri_escape_string (name, " ", TRUE);

  if (name[0] != '\0' && name[0] != '.' && strlen (escaped) <= MAX_BYTES &&
      g_utf8_strlen (name, -1) <= VOC_PROFILES_MAX_NAME)
    return TRUE;

  g_set_error_literal (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_NOT_WRITTEN,
                       _("A profile needs a name that is short and does not begin with a dot."));
  return FALSE;
}

/**
 * voc_profiles_dup_file:
 * @name: (nullable): the name of a profile; %NULL or nothing for that of the computer's owner
 *
 * Returns: (transfer full): where it is kept
 */
GFile *
voc_profiles_dup_file (const char *name)
{
  g_autofree char *path = NULL;

  if (name == NULL || name[0] == '\0')
    return g_file_new_build_filename (g_get_user_data_dir (), "vocation", "profile.json", NULL);

  path = dup_path (name);
  return g_file_new_for_path (path);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

/**
 * voc_profiles_dup_names:
 *
 * Returns: (transfer full): the names of all profiles that have one, in order
 */
GStrv
voc_profiles_dup_names (void)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  g_autofree char *folder = dup_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *file;

  while (dir != NULL && (file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *escaped = NULL;
      char *name;

      if (file[0] == '.' || !g_str_has_suffix (file, SUFFIX))
        continue;
      escaped = g_strndup (file, strlen (file) - strlen (SUFFIX));
      name = g_uri_unescape_string (escaped, NULL);
      if (name != NULL && name[0] != '\0' && g_utf8_validate (name, -1, NULL))
        g_ptr_array_add (names, name);
      else
        g_free (name);
    }
  g_ptr_array_sort (names, compare_names);

  /* An array that nothing was added to has no end either. */
  return names->len > 0 ? g_strdupv ((char **) names->pdata) : g_new0 (char *, 1);
}

/**
 * voc_profiles_add:
 * @name: a name that no profile has
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Makes an empty profile.
 *
 * Returns: whether it is on the disk
 */
gboolean
voc_profiles_add (const char  *name,
                  GError     **error)
{
  g_autofree char *folder = dup_folder ();
  g_autofree char *path = NULL;
  gboolean good;
  int descriptor;
  int code;

  g_return_val_if_fail (name != NULL, FALSE);

  if (!check_name (name, error))
    return FALSE;
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return fail (error, name, errno);

  path = dup_path (name);
  descriptor = open (path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return fail (error, name, errno);

  good = write (descriptor, NOTHING, strlen (NOTHING)) == (gssize) strlen (NOTHING) &&
         fsync (descriptor) == 0;
  code = errno;
  close (descriptor);
  if (!good)
    {
      g_unlink (path);
      return fail (error, name, code);
    }
  flush_folder ();
  return TRUE;
}

/**
 * voc_profiles_rename:
 * @name: the name of a profile
 * @new_name: a name that no profile has
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it has that name now
 */
gboolean
voc_profiles_rename (const char  *name,
                     const char  *new_name,
                     GError     **error)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  g_return_val_if_fail (name != NULL && new_name != NULL, FALSE);

  if (!check_name (new_name, error))
    return FALSE;

  from = dup_path (name);
  to = dup_path (new_name);
  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) != 0)
    return fail (error, errno == EEXIST ? new_name : name, errno);
  flush_folder ();
  return TRUE;
}

/**
 * voc_profiles_erase:
 * @name: the name of a profile
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Takes a profile away for good.
 *
 * Returns: whether it is gone
 */
gboolean
voc_profiles_erase (const char  *name,
                    GError     **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (name != NULL, FALSE);

  path = dup_path (name);
  if (g_unlink (path) != 0 && errno != ENOENT)
    return fail (error, name, errno);
  flush_folder ();
  return TRUE;
}
