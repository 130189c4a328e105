/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "fuzz.h"
#include "voc-csv-reader.h"

#include <string.h>

const char *const fuzz_corpus = "csv";

#define PIECES_TYPE_STREAM (pieces_stream_get_type ())

G_DECLARE_FINAL_TYPE (PiecesStream, pieces_stream, PIECES, STREAM, GFilterInputStream)

/* A stream that hands out at most three bytes at a time. */
struct _PiecesStream
{
  GFilterInputStream parent_instance;
};

G_DEFINE_FINAL_TYPE (PiecesStream, pieces_stream, G_TYPE_FILTER_INPUT_STREAM)

static gssize
pieces_stream_read (GInputStream *stream,
                    void *buffer,
                    gsize count,
                    GCancellable *cancellable,
                    GError **error)
{
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (stream));

  return g_input_stream_read (base, buffer, MIN (count, 3), cancellable, error);
}

static void
pieces_stream_class_init (PiecesStreamClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = pieces_stream_read;
}

static void
pieces_stream_init (PiecesStream *self)
{
}

/* Reads everything; what comes out is put into one text that must not depend on how the bytes arrive. */
static char *
read_all (GInputStream *stream, VocCsvFlags flags, GError **error)
{
  g_autoptr (VocCsvReader) reader = voc_csv_reader_new (stream, "x.csv", flags);
  g_autoptr (GString) out = g_string_new (NULL);
  gboolean more = voc_csv_reader_read_header (reader, NULL, error);

  while (more)
    {
      const char *field;

      for (int i = 0; (field = voc_csv_reader_get_field (reader, i)) != NULL; i++)
        {
          g_assert_true (g_utf8_validate (field, -1, NULL));
          g_string_append_printf (out, "%s\x1f", field);
        }
      g_string_append_printf (out, "%" G_GUINT64_FORMAT "\n", voc_csv_reader_get_line (reader));
      more = voc_csv_reader_next_row (reader, NULL, error);
    }

  return g_string_free_and_steal (g_steal_pointer (&out));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  for (VocCsvFlags flags = VOC_CSV_FLAGS_NONE; flags <= VOC_CSV_FLAGS_SHORT_ROWS; flags++)
    {
      g_autoptr (GInputStream) whole = g_memory_input_stream_new_from_data (data, size, NULL);
      g_autoptr (GInputStream) base = g_memory_input_stream_new_from_data (data, size, NULL);
      g_autoptr (GInputStream)
        pieces = g_object_new (PIECES_TYPE_STREAM, "base-stream", base, NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) pieces_error = NULL;
      g_autofree char *rows = read_all (whole, flags, &error);
      g_autofree char *pieces_rows = read_all (pieces, flags, &pieces_error);

      /* A byte that is no text may be found before or after a fault in front of it. */
      g_assert_true ((error == NULL) == (pieces_error == NULL));
      if (error == NULL)
        g_assert_cmpstr (rows, ==, pieces_rows);
    }

  return 0;
}
