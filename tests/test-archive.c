/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixtures.h"
#include "voc-archive.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *
read_entry (VocArchive             *archive,
            const VocArchiveEntry  *entry,
            GError                **error)
{
  g_autoptr (GInputStream) stream = voc_archive_open_entry (archive, entry, NULL, error);
  g_autoptr (GString) text = g_string_new (NULL);
  char buffer[4096];
  gssize n;

  if (stream == NULL)
    return NULL;

  while ((n = g_input_stream_read (stream, buffer, sizeof buffer, NULL, error)) > 0)
    g_string_append_len (text, buffer, n);

  return n == 0 ? g_string_free_and_steal (g_steal_pointer (&text)) : NULL;
}

static void
assert_entry (VocArchive *archive,
              const char *path,
              const char *stem,
              const char *language,
              const char *text)
{
  const VocArchiveEntry *entry = voc_archive_find (archive, path);
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;

  g_assert_nonnull (entry);
  g_assert_cmpstr (entry->stem, ==, stem);
  g_assert_cmpstr (entry->language, ==, language);
  g_assert_cmpuint (entry->size, ==, strlen (text));
  content = read_entry (archive, entry, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (content, ==, text);
}

static const char *const names[][4] = {
  { "skills_en.csv", "skills", "en", "one" },
  { "ESCO v1/inside/occupations_pt-BR.csv", "occupations", "pt-br", "two" },
  { "occupationSkillRelations.csv", "occupationSkillRelations", NULL, "three" },
  { "a_b.csv", "a_b", NULL, "four" },
  { "SKILLS_FI.CSV", "SKILLS", "fi", "five" },
  { "catalogue.json", "catalogue", NULL, "{}" },
};

static ImportFixture *
make_fixture (void)
{
  ImportFixture *fixture = import_fixture_new_empty ();

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    import_fixture_set (fixture, names[i][0], names[i][3]);
  import_fixture_set (fixture, "readme.txt", "not a data file");
  import_fixture_set (fixture, "__MACOSX/._skills_en.csv", "a leftover");

  return fixture;
}

static void
assert_archive (GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocArchive) archive = voc_archive_open (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (voc_archive_get_entries (archive)->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_entry (archive, names[i][0], names[i][1], names[i][2], names[i][3]);
  /* Once more, in the other order. */
  for (guint i = G_N_ELEMENTS (names); i > 0; i--)
    assert_entry (archive, names[i - 1][0], names[i - 1][1], names[i - 1][2], names[i - 1][3]);
  g_assert_null (voc_archive_find (archive, "skills_de.csv"));

  g_assert_finalize_object (g_steal_pointer (&archive));
}

static void
test_zip (void)
{
  g_autoptr (ImportFixture) fixture = make_fixture ();
  g_autoptr (GFile) file = import_fixture_write_zip (fixture, "x.zip");

  assert_archive (file);
}

static void
test_folder (void)
{
  g_autoptr (ImportFixture) fixture = make_fixture ();
  g_autoptr (GFile) folder = import_fixture_write_folder (fixture, "x");
  g_autofree char *circle = g_build_filename (g_file_peek_path (folder), "circle", NULL);

  /* A link that leads back up must not be followed for ever. */
  g_assert_cmpint (symlink (".", circle), ==, 0);
  assert_archive (folder);
}

static void
test_deflated (void)
{
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, 6);
  g_autoptr (GBytes) text = g_bytes_new_static ("a,b\n1,2\n1,2\n1,2\n1,2\n", 20);
  g_autoptr (GBytes) packed = g_converter_convert_bytes (G_CONVERTER (compressor), text, NULL);
  gsize size;
  const void *data = g_bytes_get_data (packed, &size);
  const ZipMember members[] = { { "skills_en.csv", data, size, 20, 8, 0, 0 } };
  g_autoptr (GFile) file = import_test_write_zip ("x.zip", members, 1);
  g_autoptr (VocArchive) archive = voc_archive_open (file, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (archive);
  /* The writer of this test leaves the checksum out, so the end of the member is found to be wrong. */
  g_assert_null (read_entry (archive, voc_archive_find (archive, "skills_en.csv"), &error));
  g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_DAMAGED);
  g_assert_cmpstr (error->message, ==, "x.zip is damaged: “skills_en.csv” cannot be read.");
}

static void
assert_refused (GFile          *file,
                VocImportError  code,
                const char     *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocArchive) archive = voc_archive_open (file, NULL, &error);

  g_assert_null (archive);
  g_assert_cmpstr (error->message, ==, message);
  g_assert_error (error, VOC_IMPORT_ERROR, (int) code);
}

static void
test_not_a_zip (void)
{
  g_autoptr (GFile) text = import_test_write ("text.zip", "hello, world", 12);
  g_autoptr (GFile) empty = import_test_write ("empty.zip", "", 0);
  g_autoptr (GFile) gzip = import_test_write ("gzip.zip", "\x1f\x8b\x08\0\0\0\0\0", 8);
  g_autoptr (GFile) missing = import_test_file ("missing.zip");

  assert_refused (text, VOC_IMPORT_ERROR_NOT_AN_ARCHIVE,
                  "text.zip is neither a ZIP file nor a folder.");
  assert_refused (empty, VOC_IMPORT_ERROR_NOT_AN_ARCHIVE,
                  "empty.zip is neither a ZIP file nor a folder.");
  assert_refused (gzip, VOC_IMPORT_ERROR_NOT_AN_ARCHIVE,
                  "gzip.zip is neither a ZIP file nor a folder.");
  assert_refused (missing, VOC_IMPORT_ERROR_NOT_FOUND, "missing.zip does not exist.");
}

/* Cut off anywhere, a ZIP file has lost its table of contents. */
static void
test_truncated (void)
{
  g_autoptr (ImportFixture) fixture = make_fixture ();
  g_autoptr (GFile) file = import_fixture_write_zip (fixture, "x.zip");
  g_autoptr (GBytes) bytes = import_test_read (file);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize cut = 4; cut < size - 22; cut += 7)
    {
      g_autoptr (GFile) part = import_test_write ("x.zip", data, cut);

      assert_refused (part, VOC_IMPORT_ERROR_DAMAGED,
                      "x.zip is truncated or damaged: its table of contents cannot be read.");
    }
}

/* A comment behind the table of contents may be as long as 64 KiB, and look like a table itself. */
static void
test_comment (void)
{
  static const guint16 LENGTHS[] = { 1, 300, 20000, 50000, 0xffff };

  for (gsize i = 0; i < G_N_ELEMENTS (LENGTHS); i++)
    {
      g_autoptr (ImportFixture) fixture = make_fixture ();
      g_autoptr (GFile) file = import_fixture_write_zip (fixture, "x.zip");
      g_autoptr (GBytes) bytes = import_test_read (file);
      g_autofree char *comment = g_strnfill (LENGTHS[i], '.');
      guint16 length = GUINT16_TO_LE (LENGTHS[i]);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GFile) commented = NULL;

      if (LENGTHS[i] > 40004)
        memcpy (comment + 40000, "PK\5\6", 4);
      g_string_append_len (text, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes) - 2);
      g_string_append_len (text, (const char *) &length, sizeof length);
      g_string_append_len (text, comment, LENGTHS[i]);
      commented = import_test_write ("commented.zip", text->str, text->len);
      assert_archive (commented);
    }
}

static char *
find_bytes (char       *data,
            gsize       size,
            const char *bytes,
            gsize       n)
{
  for (char *at = data; at + n <= data + size; at++)
    {
      if (memcmp (at, bytes, n) == 0)
        return at;
    }

  g_assert_not_reached ();
}

/* The checksum is in the header of a member and in the table of contents; the bytes must have both. */
static void
test_checksums (void)
{
  const ZipMember member = { "skills_en.csv", "a,b\n1,2\n", 8, 0, 0, 0, 0 };
  g_autoptr (GFile) file = import_test_write_zip ("good.zip", &member, 1);
  g_autoptr (GBytes) bytes = import_test_read (file);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (guint wrong = 0; wrong < 8; wrong++)
    {
      g_autofree char *copy = g_memdup2 (data, size);
      g_autoptr (GFile) garbled = NULL;
      g_autoptr (VocArchive) archive = NULL;
      g_autofree char *text = NULL;
      g_autoptr (GError) error = NULL;

      if (wrong & 1)
        find_bytes (copy, size, "PK\1\2", 4)[16] ^= 1;
      if (wrong & 2)
        find_bytes (copy, size, "PK\3\4", 4)[14] ^= 1;
      if (wrong & 4)
        find_bytes (copy, size, "a,b", 3)[0] ^= 1;
      garbled = import_test_write ("x.zip", copy, size);
      archive = voc_archive_open (garbled, NULL, &error);
      if (archive != NULL)
        text = read_entry (archive, voc_archive_find (archive, "skills_en.csv"), &error);
      if (wrong == 0)
        {
          g_assert_no_error (error);
          g_assert_cmpstr (text, ==, "a,b\n1,2\n");
          continue;
        }
      g_assert_null (text);
      g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_DAMAGED);
      g_assert_cmpstr (error->message, ==, "x.zip is damaged: “skills_en.csv” cannot be read.");
    }
}

/* Nobody writes into this pipe, so opening it would wait for ever. */
static void
test_pipe (void)
{
  g_autoptr (GFile) pipe = import_test_file ("pipe.zip");

  g_assert_cmpint (mkfifo (g_file_peek_path (pipe), 0600), ==, 0);
  assert_refused (pipe, VOC_IMPORT_ERROR_NOT_AN_ARCHIVE,
                  "pipe.zip is neither a ZIP file nor a folder.");
}

static void
test_long_path (void)
{
  g_autofree char *path = g_strnfill (60000, 'p');
  const ZipMember member = { path, "x", 1, 0, 0, 0, 0 };
  g_autoptr (GFile) file = import_test_write_zip ("x.zip", &member, 1);

  assert_refused (file, VOC_IMPORT_ERROR_UNSAFE, "x.zip has a file whose name cannot be read.");
}

/* Bytes changed at random may be noticed or not, but never do harm. */
static void
test_garbled (void)
{
  g_autoptr (ImportFixture) fixture = make_fixture ();
  g_autoptr (GFile) file = import_fixture_write_zip (fixture, "x.zip");
  g_autoptr (GBytes) bytes = import_test_read (file);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  for (guint round = 0; round < 300; round++)
    {
      g_autofree char *copy = g_memdup2 (data, size);
      g_autoptr (GFile) garbled = NULL;
      g_autoptr (VocArchive) archive = NULL;
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < 4; i++)
        copy[g_test_rand_int_range (4, size)] = g_test_rand_int_range (0, 256);
      garbled = import_test_write ("y.zip", copy, size);
      archive = voc_archive_open (garbled, NULL, &error);
      for (guint i = 0; archive != NULL && i < voc_archive_get_entries (archive)->len; i++)
        {
          g_autofree char *text = read_entry (archive,
                                              g_ptr_array_index (voc_archive_get_entries (archive),
                                                                 i),
                                              NULL);
        }
    }
}

static void
test_unsafe (void)
{
  static const struct
  {
    ZipMember member;
    VocImportError code;
    const char *message;
  } cases[] = {
    { { "../skills_en.csv", "x", 1, 0, 0, 0, 0 },
      VOC_IMPORT_ERROR_UNSAFE,
      "x.zip is refused: the path “../skills_en.csv” leads out of it." },
    { { "a/../../skills_en.csv", "x", 1, 0, 0, 0, 0 },
      VOC_IMPORT_ERROR_UNSAFE,
      "x.zip is refused: the path “a/../../skills_en.csv” leads out of it." },
    { { "a/..", "x", 1, 0, 0, 0, 0 },
      VOC_IMPORT_ERROR_UNSAFE,
      "x.zip is refused: the path “a/..” leads out of it." },
    { { "..\\skills_en.csv", "x", 1, 0, 0, 0, 0 }, VOC_IMPORT_ERROR_UNSAFE, NULL },
    { { "/etc/skills_en.csv", "x", 1, 0, 0, 0, 0 },
      VOC_IMPORT_ERROR_UNSAFE,
      "x.zip is refused: the path “/etc/skills_en.csv” leads out of it." },
    { { "C:/skills_en.csv", "x", 1, 0, 0, 0, 0 },
      VOC_IMPORT_ERROR_UNSAFE,
      "x.zip is refused: the path “C:/skills_en.csv” leads out of it." },
    { { "skills_en.csv", "/etc/passwd", 11, 0, 0, 0, S_IFLNK | 0777 },
      VOC_IMPORT_ERROR_UNSAFE,
      "x.zip is refused: “skills_en.csv” is a link or a device, not a file." },
    { { "skills_en.csv", "x", 1, 0, 0, 1, 0 },
      VOC_IMPORT_ERROR_DAMAGED,
      "x.zip cannot be read: “skills_en.csv” is protected by a password." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) file = import_test_write_zip ("x.zip", &cases[i].member, 1);
      g_autoptr (GError) error = NULL;

      if (cases[i].message != NULL)
        {
          assert_refused (file, cases[i].code, cases[i].message);
          continue;
        }

      /* The path is shown as the library has understood it. */
      g_assert_null (voc_archive_open (file, NULL, &error));
      g_assert_error (error, VOC_IMPORT_ERROR, (int) cases[i].code);
    }
}

static void
test_bombs (void)
{
  guint64 unpacked;
  g_autoptr (GBytes) zeros = import_test_make_zeros (&unpacked);
  gsize size;
  const void *data = g_bytes_get_data (zeros, &size);
  const ZipMember large[] = { { "skills_en.csv", data, size, unpacked, 8, 0, 0 } };
  const ZipMember dense[] = { { "skills_en.csv", data, 1000, 100 * 1024 * 1024, 8, 0, 0 } };
  const ZipMember many[] = {
    { "a_en.csv", data, size, 400 * 1024 * 1024, 8, 0, 0 },
    { "b_en.csv", data, size, 400 * 1024 * 1024, 8, 0, 0 },
    { "c_en.csv", data, size, 400 * 1024 * 1024, 8, 0, 0 },
  };
  const ZipMember liar[] = { { "skills_en.csv", data, size, 1000, 8, 0, 0 } };
  g_autoptr (GFile) large_file = import_test_write_zip ("large.zip", large, 1);
  g_autoptr (GFile) dense_file = import_test_write_zip ("dense.zip", dense, 1);
  g_autoptr (GFile) many_file = import_test_write_zip ("many.zip", many, 3);
  g_autoptr (GFile) liar_file = import_test_write_zip ("liar.zip", liar, 1);
  g_autoptr (VocArchive) archive = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (size, <, 4 * 1024 * 1024);
  g_assert_cmpuint (unpacked, ==, G_GUINT64_CONSTANT (2) << 30);
  assert_refused (large_file, VOC_IMPORT_ERROR_TOO_LARGE,
                  "large.zip is refused: “skills_en.csv” would take 2048 MiB, more than 512 MiB.");
  assert_refused (dense_file, VOC_IMPORT_ERROR_TOO_LARGE,
                  "dense.zip is refused: its files would take more than 200 times its own size.");
  assert_refused (many_file, VOC_IMPORT_ERROR_TOO_LARGE,
                  "many.zip is refused: its files would take more than 1024 MiB.");

  /* One that says it is small is read no further than it says. */
  archive = voc_archive_open (liar_file, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (read_entry (archive, voc_archive_find (archive, "skills_en.csv"), &error));
  g_assert_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_DAMAGED);
}

static void
test_cancel (void)
{
  g_autoptr (ImportFixture) fixture = make_fixture ();
  g_autoptr (GFile) file = import_fixture_write_zip (fixture, "x.zip");
  g_autoptr (VocArchive) archive = voc_archive_open (file, NULL, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  char buffer[16];

  stream = voc_archive_open_entry (archive, voc_archive_find (archive, "skills_en.csv"),
                                   cancellable, NULL);
  g_assert_nonnull (stream);
  g_cancellable_cancel (cancellable);
  g_assert_cmpint (g_input_stream_read (stream, buffer, sizeof buffer, cancellable, &error), ==,
                   -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);

  g_assert_null (voc_archive_open (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/archive/zip", test_zip);
  g_test_add_func ("/archive/folder", test_folder);
  g_test_add_func ("/archive/deflated", test_deflated);
  g_test_add_func ("/archive/not-a-zip", test_not_a_zip);
  g_test_add_func ("/archive/truncated", test_truncated);
  g_test_add_func ("/archive/comment", test_comment);
  g_test_add_func ("/archive/checksums", test_checksums);
  g_test_add_func ("/archive/pipe", test_pipe);
  g_test_add_func ("/archive/long-path", test_long_path);
  g_test_add_func ("/archive/garbled", test_garbled);
  g_test_add_func ("/archive/unsafe", test_unsafe);
  g_test_add_func ("/archive/bombs", test_bombs);
  g_test_add_func ("/archive/cancel", test_cancel);

  return g_test_run ();
}
