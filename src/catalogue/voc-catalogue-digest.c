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
#define PIECE_LENGTH (1024 * 1024)
#define MOST_THREADS 4

typedef guint8 Digest[DIGEST_LENGTH];

/* The digests of all pieces of a file, which several threads compute side by side. */
typedef struct
{
  const char *path;           /* (borrowed) */
  GCancellable *cancellable;  /* (borrowed) (nullable) */
  guint64 length;             /* bytes of the file that count */
  Digest *pieces;             /* (owned) */
  int n_pieces;
  int next;                   /* (atomic): the piece that nobody has taken yet */
  int failed;                 /* (atomic): the errno of a thread that could not go on */
} Pieces;

static gboolean
compute_piece (Pieces *self,
               FILE   *file,
               int     piece,
               char   *bytes)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint64 start = (guint64) piece * PIECE_LENGTH;
  gsize n = MIN (self->length - start, PIECE_LENGTH);
  gsize length = DIGEST_LENGTH;

  if (g_cancellable_is_cancelled (self->cancellable) || fseeko (file, start, SEEK_SET) != 0 ||
      fread (bytes, 1, n, file) != n)
    return FALSE;

  g_checksum_update (checksum, (const guchar *) bytes, n);
  g_checksum_get_digest (checksum, self->pieces[piece], &length);
  return TRUE;
}

static gpointer
compute_pieces (gpointer user_data)
{
  Pieces *self = user_data;
  g_autofree char *bytes = g_malloc (PIECE_LENGTH);
  FILE *file = g_fopen (self->path, "rbe");
  gboolean good = file != NULL;
  int piece;

  /* An end of the file that comes too early is no error of the system's. */
  errno = good ? 0 : errno;
  while (good && (piece = g_atomic_int_add (&self->next, 1)) < self->n_pieces)
    good = compute_piece (self, file, piece, bytes);
  if (!good)
    g_atomic_int_set (&self->failed, errno != 0 ? errno : EIO);

  g_clear_pointer (&file, fclose);
  return NULL;
}

/* The digest of the first @length bytes of a file: that of the digests of its pieces. FALSE with errno. */
static gboolean
compute (const char   *path,
         guint64       length,
         GCancellable *cancellable,
         Digest        digest)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  Pieces pieces = { .path = path, .cancellable = cancellable, .length = length };
  GThread *threads[MOST_THREADS];
  guint n_threads = CLAMP (g_get_num_processors (), 1, MOST_THREADS);
  gsize digest_length = DIGEST_LENGTH;

  pieces.n_pieces = (length + PIECE_LENGTH - 1) / PIECE_LENGTH;
  pieces.pieces = g_new (Digest, pieces.n_pieces);
  for (guint i = 0; i < n_threads; i++)
    threads[i] = g_thread_new ("digest", compute_pieces, &pieces);
  for (guint i = 0; i < n_threads; i++)
    g_thread_join (threads[i]);

  g_checksum_update (checksum, (const guchar *) pieces.pieces,
                     (gsize) pieces.n_pieces * DIGEST_LENGTH);
  g_checksum_get_digest (checksum, digest, &digest_length);
  g_clear_pointer (&pieces.pieces, g_free);
  errno = pieces.failed;
  return errno == 0;
}

static gboolean
get_length (FILE    *file,
            guint64 *out_length)
{
  off_t length;

  if (fseeko (file, 0, SEEK_END) != 0 || (length = ftello (file)) < 0)
    return FALSE;
  *out_length = length;
  return TRUE;
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
  guint64 length;
  gboolean good = file != NULL && get_length (file, &length) &&
                  compute (path, length, NULL, digest) &&
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
  guint64 length;
  gboolean good = file != NULL && get_length (file, &length) && length >= DIGEST_LENGTH &&
                  compute (path, length - DIGEST_LENGTH, cancellable, digest) &&
                  fseeko (file, length - DIGEST_LENGTH, SEEK_SET) == 0 &&
                  fread (stored, sizeof stored, 1, file) == 1 &&
                  memcmp (digest, stored, sizeof digest) == 0;

  g_clear_pointer (&file, fclose);
  if (!good && !g_cancellable_set_error_if_cancelled (cancellable, error))
    g_set_error_literal (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
                         _("The catalogue is damaged: it is not as it was written."));

  return good;
}
