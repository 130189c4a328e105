/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-digest.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include "voc-catalogue-error.h"

#define DIGEST_LENGTH 32
#define BLOCK_LENGTH 65536

typedef guint8 Digest[DIGEST_LENGTH];

/* Computes the digest of all but the last @n_excluded bytes, and reads these. */
static gboolean
compute (FILE         *file,
         gsize         n_excluded,
         GCancellable *cancellable,
         Digest        digest,
         guint8       *excluded)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 block[BLOCK_LENGTH + DIGEST_LENGTH];
  gsize length = DIGEST_LENGTH;
  gsize held = 0;
  gsize n;

  /* The last bytes of what was read are held back until it is known that more follows. */
  while ((n = fread (block + held, 1, BLOCK_LENGTH, file)) > 0)
    {
      if (g_cancellable_is_cancelled (cancellable))
        return FALSE;
      held += n;
      if (held <= n_excluded)
        continue;
      g_checksum_update (checksum, block, held - n_excluded);
      memmove (block, block + held - n_excluded, n_excluded);
      held = n_excluded;
    }
  g_checksum_get_digest (checksum, digest, &length);
  if (held == n_excluded && n_excluded > 0)
    memcpy (excluded, block, n_excluded);

  return held == n_excluded && !ferror (file);
}

/**
 * voc_catalogue_digest_append:
 * @path: a database that is closed and whole
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Makes it a catalogue file with a digest at its end.
 *
 * Returns: whether that was done
 */
gboolean
voc_catalogue_digest_append (const char  *path,
                             GError     **error)
{
  FILE *file = g_fopen (path, "r+be");
  Digest digest;
  gboolean good = file != NULL && compute (file, 0, NULL, digest, NULL) &&
                  fseek (file, 0, SEEK_END) == 0 &&
                  fwrite (digest, sizeof digest, 1, file) == 1;
  int saved_errno = errno;

  if (file != NULL && fclose (file) != 0)
    {
      saved_errno = errno;
      good = FALSE;
    }
  if (!good)
    g_set_error (error, VOC_CATALOGUE_ERROR,
                 saved_errno == ENOSPC ? VOC_CATALOGUE_ERROR_NO_SPACE : VOC_CATALOGUE_ERROR_WRITE,
                 _("The catalogue cannot be read or written (%s)."), g_strerror (saved_errno));

  return good;
}

/**
 * voc_catalogue_digest_verify:
 * @path: a catalogue file
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: whether the file is, byte for byte, as it was written
 */
gboolean
voc_catalogue_digest_verify (const char    *path,
                             GCancellable  *cancellable,
                             GError       **error)
{
  FILE *file = g_fopen (path, "rbe");
  Digest digest;
  Digest stored;
  gboolean good = file != NULL && compute (file, DIGEST_LENGTH, cancellable, digest, stored) &&
                  memcmp (digest, stored, sizeof digest) == 0;

  g_clear_pointer (&file, fclose);
  if (!good && !g_cancellable_set_error_if_cancelled (cancellable, error))
    g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                         _("The catalogue is damaged: it is not as it was written."));

  return good;
}
