/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-csv-reader.h"

#include <string.h>

/* A stream that hands out one byte at a time, so that every boundary falls between two reads. */
#define TRICKLE_TYPE_STREAM (trickle_stream_get_type ())

G_DECLARE_FINAL_TYPE (TrickleStream, trickle_stream, TRICKLE, STREAM, GFilterInputStream)

struct _TrickleStream
{
  GFilterInputStream parent_instance;
};

G_DEFINE_FINAL_TYPE (TrickleStream, trickle_stream, G_TYPE_FILTER_INPUT_STREAM)

static gssize
trickle_stream_read (GInputStream  *stream,
                     void          *buffer,
                     gsize          count,
                     GCancellable  *cancellable,
                     GError       **error)
{
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (stream));

  return g_input_stream_read (base, buffer, MIN (count, 1), cancellable, error);
}

static void
trickle_stream_class_init (TrickleStreamClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = trickle_stream_read;
}

static void
trickle_stream_init (TrickleStream *self)
{
}

typedef struct
{
  const char *name;
  const char *input;
  gsize length; /* 0: up to the first NUL */
  VocCsvFlags flags;
  const char *rows;    /* every field in [], every row on a line of its own; the header first */
  const char *message; /* (nullable): the error that ends it */
} Case;

static const Case cases[] = {
  { "plain", "a,b\n1,2\n3,4\n", 0, 0, "[a][b]\n[1][2]\n[3][4]\n", NULL },
  { "no-line-end-at-the-end", "a,b\n1,2", 0, 0, "[a][b]\n[1][2]\n", NULL },
  { "crlf", "a,b\r\n1,2\r\n", 0, 0, "[a][b]\n[1][2]\n", NULL },
  { "mixed-line-ends", "a,b\r\n1,2\n3,4\r\n5,6\n", 0, 0, "[a][b]\n[1][2]\n[3][4]\n[5][6]\n", NULL },
  { "lone-cr-is-text", "a,b\n1\r2,3\r\n", 0, 0, "[a][b]\n[1\r2][3]\n", NULL },
  { "cr-at-the-very-end", "a,b\n1,2\r", 0, 0, "[a][b]\n[1][2]\n", NULL },
  { "bom",
    "\xef\xbb\xbf"
    "a,b\n1,2\n",
    0, 0, "[a][b]\n[1][2]\n", NULL },
  { "bom-and-quotes", "\xef\xbb\xbf\"a\",b\n1,2\n", 0, 0, "[a][b]\n[1][2]\n", NULL },
  { "empty-fields", "a,b,c\n,,\n1,,3\n", 0, 0, "[a][b][c]\n[][][]\n[1][][3]\n", NULL },
  { "empty-lines", "\na,b\n\n1,2\n\r\n\n", 0, 0, "[a][b]\n[1][2]\n", NULL },
  { "header-only", "a,b\n", 0, 0, "[a][b]\n", NULL },
  { "quotes", "a,b\n\"1\",\"2,3\"\n", 0, 0, "[a][b]\n[1][2,3]\n", NULL },
  { "doubled-quotes", "a\n\"say \"\"yes\"\" now\"\n\"\"\"\"\n", 0, 0,
    "[a]\n[say \"yes\" now]\n[\"]\n", NULL },
  { "empty-quotes", "a\n\"\"\n", 0, 0, "[a]\n[]\n", NULL },
  { "quoted-line-breaks", "a,b\n\"1\n2\r\n3\",4\r\n5,6\n", 0, 0, "[a][b]\n[1\n2\r\n3][4]\n[5][6]\n",
    NULL },
  { "quoted-at-the-end", "a,b\n1,\"2\"", 0, 0, "[a][b]\n[1][2]\n", NULL },
  { "quoted-crlf-at-the-end", "a\n\"1\"\r\n", 0, 0, "[a]\n[1]\n", NULL },
  { "unicode", "a,b\nŻółw,日本\n", 0, 0, "[a][b]\n[Żółw][日本]\n", NULL },
  { "four-bytes", "a\n😀\n", 0, 0, "[a]\n[😀]\n", NULL },
  { "space-is-kept", "a,b\n 1 , 2\n", 0, 0, "[a][b]\n[ 1 ][ 2]\n", NULL },
  { "short-rows", "a,b,c\n1\n1,2\n1,2,3\n", 0, VOC_CSV_FLAGS_SHORT_ROWS,
    "[a][b][c]\n[1][][]\n[1][2][]\n[1][2][3]\n", NULL },

  { "empty", "", 0, 0, "", "x.csv is empty." },
  { "bom-only", "\xef\xbb\xbf", 0, 0, "", "x.csv is empty." },
  { "line-ends-only", "\n\r\n\n", 0, 0, "", "x.csv is empty." },
  { "too-few", "a,b\n1,2\n3\n", 0, 0, "[a][b]\n[1][2]\n",
    "x.csv, line 3: The row that begins here has 1 fields, but there are 2 columns." },
  { "too-many", "a,b\n1,2,3\n", 0, 0, "[a][b]\n",
    "x.csv, line 2: The row that begins here has 3 fields, but there are 2 columns." },
  { "too-many-in-short-rows", "a,b\n1,2,3\n", 0, VOC_CSV_FLAGS_SHORT_ROWS, "[a][b]\n",
    "x.csv, line 2: The row that begins here has 3 fields, but there are 2 columns." },
  { "line-of-a-row-with-breaks", "a,b\n\"1\n\n\n\",2\n\"3\n\"\n", 0, 0, "[a][b]\n[1\n\n\n][2]\n",
    "x.csv, line 6: The row that begins here has 1 fields, but there are 2 columns." },
  { "text-after-quotes", "a,b\n\"1\"x,2\n", 0, 0, "[a][b]\n",
    "x.csv, line 2, column 4: Text follows the quotation mark that ends a field." },
  { "text-after-quotes-later", "a,b\n\"1\n2\"x,2\n", 0, 0, "[a][b]\n",
    "x.csv, line 3, column 3: Text follows the quotation mark that ends a field." },
  { "space-after-quotes", "a,b\n\"ä\" ,2\n", 0, 0, "[a][b]\n",
    "x.csv, line 2, column 4: Text follows the quotation mark that ends a field." },
  { "quotes-inside", "a,b\nä1\"2,2\n", 0, 0, "[a][b]\n",
    "x.csv, line 2, column 3: A quotation mark stands inside a field that does not begin with one." },
  { "never-closed", "a,b\n1,2\n3,\"4\n5,6\n7,8\n", 0, 0, "[a][b]\n[1][2]\n",
    "x.csv, line 3, column 3: The quotation mark that opens a field here is never closed." },
  { "never-closed-at-once", "a\n\"", 0, 0, "[a]\n",
    "x.csv, line 2, column 1: The quotation mark that opens a field here is never closed." },
  { "bad-byte", "a,b\n1,ä\xff\n", 0, 0, NULL,
    "x.csv, line 2, column 4: The byte 0xFF is not valid UTF-8." },
  { "latin-1", "a,b\n1,caf\xe9\n3,4\n", 0, 0, NULL,
    "x.csv, line 2, column 6: The byte 0xE9 is not valid UTF-8." },
  { "cut-character", "a\nb\xe2\x82", 0, 0, NULL,
    "x.csv, line 2, column 2: The byte 0xE2 is not valid UTF-8." },
  { "utf-16",
    "\xff\xfe"
    "a\0,\0",
    6, 0, NULL, "x.csv, line 1, column 1: The byte 0xFF is not valid UTF-8." },
  { "surrogate", "a\n\xed\xa0\x80\n", 0, 0, NULL,
    "x.csv, line 2, column 1: The byte 0xED is not valid UTF-8." },
  { "overlong", "a\n\xc0\xaf\n", 0, 0, NULL,
    "x.csv, line 2, column 1: The byte 0xC0 is not valid UTF-8." },
  { "nul", "a,b\n1,\0002\n", 9, 0, NULL,
    "x.csv, line 2, column 3: There is a NUL byte, so this is not a text file." },
};

static GInputStream *
make_stream (const char *input,
             gsize       length,
             gboolean    trickle)
{
  g_autoptr (GInputStream) base = g_memory_input_stream_new_from_data (input, length, NULL);

  if (!trickle)
    return g_steal_pointer (&base);

  return g_object_new (TRICKLE_TYPE_STREAM, "base-stream", base, NULL);
}

/* Writes all that is read as the table has it. */
static char *
read_all (VocCsvReader  *reader,
          GError       **error)
{
  GString *out = g_string_new (NULL);
  GError *local_error = NULL;

  if (!voc_csv_reader_read_header (reader, NULL, error))
    return g_string_free (out, FALSE);

  do
    {
      const char *field;

      for (int i = 0; (field = voc_csv_reader_get_field (reader, i)) != NULL; i++)
        g_string_append_printf (out, "[%s]", field);
      g_string_append_c (out, '\n');
    }
  while (voc_csv_reader_next_row (reader, NULL, &local_error));

  if (local_error != NULL)
    g_propagate_error (error, local_error);

  return g_string_free (out, FALSE);
}

static void
run_case (const Case *test,
          gboolean    trickle)
{
  gsize length = test->length > 0 ? test->length : strlen (test->input);
  g_autoptr (GInputStream) stream = make_stream (test->input, length, trickle);
  g_autoptr (VocCsvReader) reader = voc_csv_reader_new (stream, "x.csv", test->flags);
  g_autoptr (GError) error = NULL;
  g_autofree char *rows = read_all (reader, &error);

  g_test_message ("%s%s", test->name, trickle ? ", byte by byte" : "");
  if (test->message != NULL)
    {
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, test->message);
      g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_SYNTAX);
    }
  else
    {
      g_assert_no_error (error);
      g_assert_cmpuint (voc_csv_reader_get_consumed (reader), ==, length);
    }

  /* How many rows come before a bad byte depends on how the bytes arrive. */
  if (test->rows != NULL)
    g_assert_cmpstr (rows, ==, test->rows);
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      run_case (&cases[i], FALSE);
      run_case (&cases[i], TRUE);
    }
}

static VocCsvReader *
make_reader (const char *input,
             gsize       length)
{
  g_autoptr (GInputStream) stream = make_stream (input, length, FALSE);
  g_autoptr (VocCsvReader) reader = voc_csv_reader_new (stream, "x.csv", VOC_CSV_FLAGS_NONE);

  return g_steal_pointer (&reader);
}

static void
test_columns (void)
{
  const char *input = "code, label ,code,uri\n1,2,3,4\n";
  g_autoptr (VocCsvReader) reader = make_reader (input, strlen (input));
  g_autoptr (GError) error = NULL;
  int index = -1;

  g_assert_true (voc_csv_reader_read_header (reader, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (voc_csv_reader_find_column (reader, "uri"), ==, 3);
  g_assert_cmpint (voc_csv_reader_find_column (reader, "Uri"), ==, -1);
  g_assert_true (voc_csv_reader_need_column (reader, "label", &index, &error));
  g_assert_no_error (error);
  g_assert_cmpint (index, ==, 1);

  g_assert_false (voc_csv_reader_need_column (reader, "type", &index, &error));
  g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_COLUMN);
  g_assert_cmpstr (error->message, ==, "x.csv, line 1: The column “type” is missing.");
  g_clear_error (&error);

  g_assert_false (voc_csv_reader_need_column (reader, "code", &index, &error));
  g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_COLUMN);

  g_assert_true (voc_csv_reader_next_row (reader, NULL, NULL));
  g_assert_cmpstr (voc_csv_reader_get_field (reader, 3), ==, "4");
  g_assert_cmpuint (voc_csv_reader_get_line (reader), ==, 2);
}

/* Text around the size of the buffer, at every offset that could go wrong. */
static void
test_boundaries (void)
{
  for (guint shift = 0; shift < 9; shift++)
    {
      g_autoptr (GString) input = g_string_new ("a,b\n");
      g_autoptr (VocCsvReader) reader = NULL;
      g_autoptr (GError) error = NULL;
      gsize filler = 64 * 1024 - shift - input->len;

      for (gsize i = 0; i < filler; i++)
        g_string_append_c (input, 'x');
      g_string_append (input, ",\"€\"\"é\"\r\n1,2\r\n3\n");

      reader = make_reader (input->str, input->len);
      g_assert_true (voc_csv_reader_read_header (reader, NULL, NULL));
      g_assert_true (voc_csv_reader_next_row (reader, NULL, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (strlen (voc_csv_reader_get_field (reader, 0)), ==, filler);
      g_assert_cmpstr (voc_csv_reader_get_field (reader, 1), ==, "€\"é");
      g_assert_true (voc_csv_reader_next_row (reader, NULL, &error));
      g_assert_cmpstr (voc_csv_reader_get_field (reader, 1), ==, "2");
      g_assert_cmpuint (voc_csv_reader_get_line (reader), ==, 3);
      g_assert_false (voc_csv_reader_next_row (reader, NULL, &error));
      g_assert_nonnull (strstr (error->message, "line 4:"));
    }
}

static void
test_column_far_right (void)
{
  g_autoptr (GString) input = g_string_new ("a\n");
  g_autoptr (VocCsvReader) reader = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (input, "ü");
  g_string_append (input, "\"\n");

  reader = make_reader (input->str, input->len);
  g_assert_true (voc_csv_reader_read_header (reader, NULL, NULL));
  g_assert_false (voc_csv_reader_next_row (reader, NULL, &error));
  g_assert_nonnull (strstr (error->message, "line 2, column 100001:"));
}

static void
test_limits (void)
{
  g_autofree char *text = g_malloc (VOC_CSV_FIELD_MAX + 8);
  g_autoptr (VocCsvReader) fits = NULL;
  g_autoptr (VocCsvReader) large = NULL;
  g_autoptr (VocCsvReader) wide = NULL;
  g_autoptr (GError) error = NULL;

  memset (text, 'x', VOC_CSV_FIELD_MAX + 8);
  memcpy (text, "a\n", 2);
  fits = make_reader (text, VOC_CSV_FIELD_MAX + 2);
  g_assert_true (voc_csv_reader_read_header (fits, NULL, NULL));
  g_assert_true (voc_csv_reader_next_row (fits, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (voc_csv_reader_get_field (fits, 0)), ==, VOC_CSV_FIELD_MAX);

  large = make_reader (text, VOC_CSV_FIELD_MAX + 3);
  g_assert_true (voc_csv_reader_read_header (large, NULL, NULL));
  g_assert_false (voc_csv_reader_next_row (large, NULL, &error));
  g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_SYNTAX);
  g_assert_cmpstr (
    error->message, ==,
    "x.csv, line 2: Field 1 of the row that begins here is larger than 1048576 bytes.");
  g_clear_error (&error);

  memset (text, ',', 2000);
  wide = make_reader (text, 2000);
  g_assert_false (voc_csv_reader_read_header (wide, NULL, &error));
  g_assert_cmpstr (error->message, ==,
                   "x.csv, line 1: The row that begins here has more than 256 fields.");
}

static void
test_cancel (void)
{
  g_autoptr (VocCsvReader) reader = make_reader ("a\n1\n", 4);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (voc_csv_reader_read_header (reader, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/csv/table", test_table);
  g_test_add_func ("/csv/columns", test_columns);
  g_test_add_func ("/csv/boundaries", test_boundaries);
  g_test_add_func ("/csv/column-far-right", test_column_far_right);
  g_test_add_func ("/csv/limits", test_limits);
  g_test_add_func ("/csv/cancel", test_cancel);

  return g_test_run ();
}
