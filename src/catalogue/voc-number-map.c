/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-number-map.h"

#include <stdlib.h>

#define FIRST_BITS 6

/* Open addressing with linear probing, at most three quarters full. */
struct _VocNumberMap
{
  VocNumberEntry *entries; /* (owned): those with key 0 are free */
  gsize n;
  guint bits;              /* there is room for 2^bits */
  guint64 seed;            /* so that nobody can choose keys that all fall together */
};

/**
 * voc_number_map_new:
 *
 * Returns: (transfer full): an empty map
 */
VocNumberMap *
voc_number_map_new (void)
{
  VocNumberMap *self = g_new0 (VocNumberMap, 1);

  self->bits = FIRST_BITS;
  self->entries = g_new0 (VocNumberEntry, 1u << FIRST_BITS);
  self->seed = (guint64) g_random_int () << 32 | g_random_int ();
  return self;
}

void
voc_number_map_free (VocNumberMap *self)
{
  g_clear_pointer (&self->entries, g_free);
  g_free (self);
}

/* The finalizer of MurmurHash3: https://github.com/aappleby/smhasher/wiki/MurmurHash3 */
static guint64
mix (guint64 x)
{
  x ^= x >> 33;
  x *= G_GUINT64_CONSTANT (0xff51afd7ed558ccd);
  x ^= x >> 33;
  x *= G_GUINT64_CONSTANT (0xc4ceb9fe1a85ec53);
  return x ^ x >> 33;
}

static VocNumberEntry *
find (VocNumberMap *self,
      guint64       key)
{
  gsize mask = ((gsize) 1 << self->bits) - 1;
  gsize at = mix (key ^ self->seed) & mask;

  while (self->entries[at].key != 0 && self->entries[at].key != key)
    at = (at + 1) & mask;
  return &self->entries[at];
}

static void
grow (VocNumberMap *self)
{
  g_autofree VocNumberEntry *old = g_steal_pointer (&self->entries);
  gsize n_old = (gsize) 1 << self->bits;

  self->bits++;
  self->entries = g_new0 (VocNumberEntry, n_old * 2);
  for (gsize i = 0; i < n_old; i++)
    if (old[i].key != 0)
      *find (self, old[i].key) = old[i];
}

/**
 * voc_number_map_ensure:
 * @self: a map
 * @key: a number, not 0
 *
 * Returns: where its value is, until the next call; 0 if it was not in the map before
 */
guint32 *
voc_number_map_ensure (VocNumberMap *self,
                       guint64       key)
{
  VocNumberEntry *entry;

  g_assert (key != 0);

  if (self->n >= ((gsize) 3 << self->bits) / 4)
    grow (self);
  entry = find (self, key);
  if (entry->key == 0)
    {
      entry->key = key;
      self->n++;
    }
  return &entry->value;
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  guint64 key_a = ((const VocNumberEntry *) a)->key;
  guint64 key_b = ((const VocNumberEntry *) b)->key;

  return (key_a > key_b) - (key_a < key_b);
}

/**
 * voc_number_map_steal:
 * @self: a map
 * @out_n: (out): how many entries it has
 *
 * Takes the entries out of the map, which is of no further use.
 *
 * Returns: (transfer full) (array length=out_n): the entries in the order of their keys
 */
VocNumberEntry *
voc_number_map_steal (VocNumberMap *self,
                      gsize        *out_n)
{
  VocNumberEntry *entries = g_steal_pointer (&self->entries);
  gsize n = 0;

  for (gsize i = 0; i < (gsize) 1 << self->bits; i++)
    if (entries[i].key != 0)
      entries[n++] = entries[i];
  qsort (entries, n, sizeof *entries, compare_keys);
  *out_n = n;
  return entries;
}
