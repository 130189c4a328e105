/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-read-ahead.h"

#include <string.h>

#define BLOCK_SIZE (64 * 1024)
/* So many blocks wait at the most: reading ahead must not mean holding the whole file. */
#define MOST_BLOCKS 16

/**
 * VocReadAhead:
 *
 * A stream whose bytes are read from another one in a thread of its own, so that unpacking goes on
 * while what was unpacked before is parsed.
 */
struct _VocReadAhead
{
  GInputStream parent_instance;

  GInputStream *source;       /* (owned): read by the thread only */
  GCancellable *cancellable;  /* (owned) (nullable): stops the thread */
  GThread *thread;            /* (owned) (nullable) */

  GMutex mutex;               /* for the rest */
  GCond changed;
  GQueue blocks;              /* (element-type GBytes): read, and not yet taken */
  GError *error;              /* (owned) (nullable): what follows the blocks */
  gboolean ended;             /* nothing more comes */
  gboolean unwanted;          /* nobody reads any more */

  GBytes *block;              /* (owned) (nullable): what is being given out */
  gsize given;                /* bytes of it that were */
};

G_DEFINE_FINAL_TYPE (VocReadAhead, voc_read_ahead, G_TYPE_INPUT_STREAM)

static GBytes *
read_block (VocReadAhead  *self,
            GError       **error)
{
  g_autofree char *bytes = g_malloc (BLOCK_SIZE);
  gssize n = g_input_stream_read (self->source, bytes, BLOCK_SIZE, self->cancellable, error);

  return n > 0 ? g_bytes_new_take (g_steal_pointer (&bytes), n) : NULL;
}

static gpointer
read_all (gpointer user_data)
{
  VocReadAhead *self = user_data;
  gboolean go_on = TRUE;

  while (go_on)
    {
      GError *error = NULL;
      GBytes *block = read_block (self, &error);

      g_mutex_lock (&self->mutex);
      if (block != NULL)
        g_queue_push_tail (&self->blocks, block);
      self->error = error;
      self->ended = block == NULL;
      g_cond_signal (&self->changed);
      while (self->blocks.length >= MOST_BLOCKS && !self->unwanted)
        g_cond_wait (&self->changed, &self->mutex);
      go_on = !self->ended && !self->unwanted;
      g_mutex_unlock (&self->mutex);
    }

  return NULL;
}

/* Waits for the next block; NULL at the end, or with an error. */
static GBytes *
take_block (VocReadAhead  *self,
            GError       **error)
{
  GBytes *block;

  g_mutex_lock (&self->mutex);
  while (self->blocks.length == 0 && !self->ended)
    g_cond_wait (&self->changed, &self->mutex);
  block = g_queue_pop_head (&self->blocks);
  if (block == NULL && self->error != NULL)
    g_propagate_error (error, g_error_copy (self->error));
  g_cond_signal (&self->changed);
  g_mutex_unlock (&self->mutex);

  return block;
}

static gssize
voc_read_ahead_read (GInputStream  *stream,
                     void          *buffer,
                     gsize          count,
                     GCancellable  *cancellable,
                     GError       **error)
{
  VocReadAhead *self = VOC_READ_AHEAD (stream);
  GError *local_error = NULL;
  const char *bytes;
  gsize size;

  if (self->block == NULL || self->given == g_bytes_get_size (self->block))
    {
      g_clear_pointer (&self->block, g_bytes_unref);
      self->given = 0;
      self->block = take_block (self, &local_error);
      if (self->block == NULL && local_error != NULL)
        {
          g_propagate_error (error, local_error);
          return -1;
        }
      if (self->block == NULL)
        return 0;
    }

  bytes = g_bytes_get_data (self->block, &size);
  count = MIN (count, size - self->given);
  memcpy (buffer, bytes + self->given, count);
  self->given += count;
  return count;
}

static void
voc_read_ahead_dispose (GObject *object)
{
  VocReadAhead *self = VOC_READ_AHEAD (object);

  g_mutex_lock (&self->mutex);
  self->unwanted = TRUE;
  g_cond_signal (&self->changed);
  g_mutex_unlock (&self->mutex);
  g_clear_pointer (&self->thread, g_thread_join);
  g_queue_clear_full (&self->blocks, (GDestroyNotify) g_bytes_unref);

  G_OBJECT_CLASS (voc_read_ahead_parent_class)->dispose (object);
}

static void
voc_read_ahead_finalize (GObject *object)
{
  VocReadAhead *self = VOC_READ_AHEAD (object);

  g_clear_object (&self->source);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->block, g_bytes_unref);
  g_clear_error (&self->error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);

  G_OBJECT_CLASS (voc_read_ahead_parent_class)->finalize (object);
}

static void
voc_read_ahead_class_init (VocReadAheadClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = voc_read_ahead_dispose;
  object_class->finalize = voc_read_ahead_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = voc_read_ahead_read;
}

static void
voc_read_ahead_init (VocReadAhead *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  g_queue_init (&self->blocks);
}

/**
 * voc_read_ahead_new:
 * @source: a stream that nobody else reads
 * @cancellable: (nullable): a cancellable, for all that is read
 *
 * Returns: (transfer full): a stream of the same bytes, with the same error behind them, if there is one
 */
GInputStream *
voc_read_ahead_new (GInputStream *source,
                    GCancellable *cancellable)
{
  VocReadAhead *self;

  g_return_val_if_fail (G_IS_INPUT_STREAM (source), NULL);

  self = g_object_new (VOC_TYPE_READ_AHEAD, NULL);
  self->source = g_object_ref (source);
  g_set_object (&self->cancellable, cancellable);
  self->thread = g_thread_new ("read-ahead", read_all, self);
  return G_INPUT_STREAM (self);
}
