/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"

/* Changes bytes of @whole as @data says: two bytes where, one with what to combine it. */
GBytes *
fuzz_patch (GBytes *whole, const uint8_t *data, size_t size)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gsize length;
  const guint8 *from = g_bytes_get_data (whole, &length);

  g_byte_array_append (bytes, from, length);
  for (size_t i = 0; i + 2 < size; i += 3)
    bytes->data[(data[i] << 8 | data[i + 1]) % length] ^= data[i + 2];

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
