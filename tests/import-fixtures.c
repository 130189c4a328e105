/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "import-fixtures.h"

#include <string.h>
#include <sys/stat.h>

#define OCC "http://data.europa.eu/esco/occupation/"
#define SKILL "http://data.europa.eu/esco/skill/"
#define ISCO "http://data.europa.eu/esco/isco/"
#define ISCED "http://data.europa.eu/esco/isced-f/"

/* A whole ESCO in a nutshell: two occupations, four skills, one path through each of the trees. */
static const char *const esco[][2] = {
  { "ISCOGroups_en.csv",
    "conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description\n"
    "ISCOGroup," ISCO "C9,9,Elementary occupations,released,,x,Simple work.\n"
    "ISCOGroup," ISCO "C96,96,Street workers,released,,x,\n"
    "ISCOGroup," ISCO "C961,961,Sweepers,released,,x,\n"
    "ISCOGroup," ISCO "C9613,9613,Sweepers and lamplighters,released,,x,\n" },
  { "skillGroups_en.csv",
    "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,"
    "description,code\n"
    "SkillGroup," SKILL "S,skills,,,released,,,x,,S\n"
    "SkillGroup," SKILL "S6,handling and moving,,,released,,,x,Moving things.,S6\n"
    "SkillGroup," SKILL "c46fcb45-5c14-4ffa-abed-5a43f104bb22,knowledge,,,released,,,x,,K\n"
    "SkillGroup," ISCED "07,engineering,,,released,,,x,,\n" },
  { "skills_en.csv",
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
    "scopeNote,definition,inScheme,description\n"
    "KnowledgeSkillCompetence," SKILL "lamps,skill/competence,occupation-specific,light lamps,"
    "\"kindle lamps\nlight lanterns\",lite lamps,released,2024-01-31T10:00:00Z,Not electric ones.,,x,"
    "\"Opening the valve, \"\"with care\"\".\"\n"
    "KnowledgeSkillCompetence," SKILL
    "ladders,skill/competence,cross-sector,climb ladders,,,released,,,,x,Up.\n"
    "KnowledgeSkillCompetence," SKILL
    "gas,knowledge,sector-specific,gas safety,,,released,,,Of leaks.,x,\n"
    "KnowledgeSkillCompetence," SKILL "greet,,,greet people,,,released,,,,x,Good evening.\n" },
  { "occupations_en.csv",
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
    "regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n"
    "Occupation," OCC "lighter,9613,lamplighter,\"gas lamp keeper\nstreet lamp lighter\",,released,"
    "2024-03-05T10:00:00Z,n,,,x,\"Lamplighters light lamps.\nEvery evening.\",9613.1\n"
    "Occupation," OCC
    "senior,9613,senior lamplighter,,,released,2023-01-01T10:00:00Z,n,,,x,Plans.,9613.1.1\n" },
  { "broaderRelationsOccPillar.csv", "conceptType,conceptUri,broaderType,broaderUri\n"
                                     "ISCOGroup," ISCO "C96,ISCOGroup," ISCO "C9\n"
                                     "ISCOGroup," ISCO "C961,ISCOGroup," ISCO "C96\n"
                                     "ISCOGroup," ISCO "C9613,ISCOGroup," ISCO "C961\n"
                                     "Occupation," OCC "lighter,ISCOGroup," ISCO "C9613\n"
                                     "Occupation," OCC "senior,Occupation," OCC "lighter\n" },
  { "broaderRelationsSkillPillar.csv",
    "conceptType,conceptUri,broaderType,broaderUri\n"
    "SkillGroup," SKILL "S6,SkillGroup," SKILL "S\n"
    "SkillGroup," ISCED "07,SkillGroup," SKILL "c46fcb45-5c14-4ffa-abed-5a43f104bb22\n"
    "KnowledgeSkillCompetence," SKILL "lamps,SkillGroup," SKILL "S6\n"
    "KnowledgeSkillCompetence," SKILL "ladders,SkillGroup," SKILL "S6\n"
    "KnowledgeSkillCompetence," SKILL "greet,KnowledgeSkillCompetence," SKILL "ladders\n"
    "KnowledgeSkillCompetence," SKILL "gas,SkillGroup," ISCED "07\n" },
  { "occupationSkillRelations.csv",
    "occupationUri,relationType,skillType,skillUri\n"
    OCC "lighter,essential,skill/competence," SKILL "lamps\n"
    OCC "lighter,essential,skill/competence," SKILL "ladders\n"
    OCC "lighter,essential,knowledge," SKILL "gas\n"
    OCC "lighter,optional,," SKILL "greet\n"
    OCC "senior,optional,skill/competence," SKILL "lamps\n" },
  { "skillSkillRelations.csv",
    "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n"
    SKILL "lamps,skill/competence,optional,skill/competence," SKILL "ladders\n" },
  { "skillsHierarchy_en.csv",
    "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,"
    "Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,"
    "Level 3 code\n"
    SKILL "S,skills,,,,,,,,,S\n"
    SKILL "S,skills," SKILL "S6,handling and moving,,,,,Moving things.,,S,S6\n" },
  { "digitalSkillsCollection_en.csv",
    "conceptType,conceptUri,preferredLabel,status\nKnowledgeSkillCompetence," SKILL
    "gas,gas safety,released\n" },
  { "digCompSkillsCollection_en.csv", "conceptType,conceptUri,preferredLabel,status\n" },
  { "greenSkillsCollection_en.csv",
    "conceptType,conceptUri,preferredLabel,status\nKnowledgeSkillCompetence," SKILL
    "gas,gas safety,released\n"
    "KnowledgeSkillCompetence," SKILL "lamps,light lamps,released\n" },
  { "transversalSkillsCollection_en.csv",
    "conceptType,conceptUri,preferredLabel,status\nKnowledgeSkillCompetence," SKILL
    "greet,greet people,released\n" },
  { "languageSkillsCollection_en.csv", "conceptType,conceptUri,preferredLabel,status\n" },
  { "researchSkillsCollection_en.csv", "conceptType,conceptUri,preferredLabel,status\n" },
  { "researchOccupationsCollection_en.csv",
    "conceptType,conceptUri,preferredLabel,status\nOccupation," OCC
    "senior,senior lamplighter,released\n" },
};

/* The same in Spanish as the portal has it: no types, some skills missing, files saved with BOM and CRLF. */
static const char *const spanish[][2] = {
  { "ISCOGroups_es.csv", "\xef\xbb\xbf"
                         "conceptType,conceptUri,code,preferredLabel,status\r\n"
                         "ISCOGroup," ISCO "C9,9,Ocupaciones elementales,released\r\n" },
  { "skillGroups_es.csv", "conceptType,conceptUri,preferredLabel,status,code\nSkillGroup," SKILL
                          "S,capacidades,released,S\n" },
  { "skills_es.csv", "preferredLabel,conceptUri,skillType,reuseLevel,altLabels\r\n"
                     "encender farolas," SKILL "lamps,,,\"alumbrar\nprender farolas\"\r\n"
                     "seguridad del gas," SKILL "gas,,,\r\n" },
  { "occupations_es.csv", "conceptUri,iscoGroup,preferredLabel,altLabels,code,description\n" OCC
                          "lighter,9613,farolero/farolera,farolero,9613.1,Enciende farolas.\n" OCC
                          "senior,9613,farolero jefe,,9613.1.1,\n" },
};

ImportFixture *
import_fixture_new_empty (void)
{
  ImportFixture *self = g_new0 (ImportFixture, 1);

  self->files =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);

  return self;
}

ImportFixture *
import_fixture_new_esco (void)
{
  ImportFixture *self = import_fixture_new_empty ();

  for (guint i = 0; i < G_N_ELEMENTS (esco); i++)
    import_fixture_set (self, esco[i][0], esco[i][1]);

  return self;
}

ImportFixture *
import_fixture_new_spanish (void)
{
  ImportFixture *self = import_fixture_new_empty ();

  for (guint i = 0; i < G_N_ELEMENTS (spanish); i++)
    import_fixture_set (self, spanish[i][0], spanish[i][1]);

  return self;
}

static void
take_folder (ImportFixture *self, const char *folder, const char *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *member = g_strconcat (prefix, name, NULL);
      char *text;
      gsize size;

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          g_autofree char *below = g_strconcat (member, "/", NULL);

          take_folder (self, path, below);
          continue;
        }

      g_assert_true (g_file_get_contents (path, &text, &size, NULL));
      g_hash_table_insert (self->files, g_steal_pointer (&member), g_bytes_new_take (text, size));
    }
}

ImportFixture *
import_fixture_new_from_folder (const char *folder)
{
  ImportFixture *self = import_fixture_new_empty ();

  take_folder (self, folder, "");

  return self;
}

void
import_fixture_free (ImportFixture *self)
{
  g_clear_pointer (&self->files, g_hash_table_unref);
  g_free (self);
}

void
import_fixture_set (ImportFixture *self, const char *name, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  import_fixture_set_bytes (self, name, bytes);
}

void
import_fixture_set_bytes (ImportFixture *self, const char *name, GBytes *bytes)
{
  g_hash_table_replace (self->files, g_strdup (name), g_bytes_ref (bytes));
}

void
import_fixture_remove (ImportFixture *self, const char *name)
{
  g_assert_true (g_hash_table_remove (self->files, name));
}

void
import_fixture_rename (ImportFixture *self, const char *name, const char *new_name)
{
  GBytes *bytes = g_hash_table_lookup (self->files, name);

  g_assert_nonnull (bytes);
  import_fixture_set_bytes (self, new_name, bytes);
  import_fixture_remove (self, name);
}

/* Replaces the one place where @from stands; a test that no longer hits anything fails here. */
void
import_fixture_replace (ImportFixture *self, const char *name, const char *from, const char *to)
{
  GBytes *bytes = g_hash_table_lookup (self->files, name);
  g_autoptr (GString) text = NULL;
  const char *data;
  gsize size;

  g_assert_nonnull (bytes);
  data = g_bytes_get_data (bytes, &size);
  text = g_string_new_len (data, size);
  g_assert_nonnull (strstr (text->str, from));
  g_string_replace (text, from, to, 1);
  bytes = g_bytes_new (text->str, text->len);
  import_fixture_set_bytes (self, name, bytes);
  g_bytes_unref (bytes);
}

/* A file in a folder that belongs to the running test and is removed after it. */
GFile *
import_test_file (const char *name)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "import", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);

  return g_file_new_build_filename (folder, name, NULL);
}

GFile *
import_test_write (const char *name, const void *data, gsize size)
{
  g_autoptr (GFile) file = import_test_file (name);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (file), data, size, &error));
  g_assert_no_error (error);

  return g_steal_pointer (&file);
}

GFile *
import_fixture_write_folder (ImportFixture *self, const char *name)
{
  g_autoptr (GFile) folder = import_test_file (name);
  GHashTableIter iter;
  const char *member;
  GBytes *bytes;

  g_assert_cmpint (g_mkdir_with_parents (g_file_peek_path (folder), 0700), ==, 0);
  g_hash_table_iter_init (&iter, self->files);
  while (g_hash_table_iter_next (&iter, (void **) &member, (void **) &bytes))
    {
      g_autofree char *path = g_build_filename (g_file_peek_path (folder), member, NULL);
      g_autofree char *parent = g_path_get_dirname (path);

      g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
      g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL),
                                          g_bytes_get_size (bytes), NULL));
    }

  return g_steal_pointer (&folder);
}

GFile *
import_fixture_write_zip (ImportFixture *self, const char *name)
{
  g_autofree ZipMember *members = g_new0 (ZipMember, g_hash_table_size (self->files));
  GHashTableIter iter;
  const char *member;
  GBytes *bytes;
  guint n = 0;

  g_hash_table_iter_init (&iter, self->files);
  while (g_hash_table_iter_next (&iter, (void **) &member, (void **) &bytes))
    {
      members[n].path = member;
      members[n].data = g_bytes_get_data (bytes, &members[n].size);
      n++;
    }

  return import_test_write_zip (name, members, n);
}

static guint32
crc32_of (const guint8 *data, gsize size)
{
  guint32 crc = 0xffffffff;

  for (gsize i = 0; i < size; i++)
    {
      crc ^= data[i];
      for (guint bit = 0; bit < 8; bit++)
        crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }

  return ~crc;
}

static void
put (GByteArray *out, guint64 value, guint n_bytes)
{
  for (guint i = 0; i < n_bytes; i++)
    {
      guint8 byte = value >> (8 * i);

      g_byte_array_append (out, &byte, 1);
    }
}

/* What the header of a member and its line in the table of contents have in common. */
static void
put_member (GByteArray *out, const ZipMember *member)
{
  put (out, 20, 2);
  put (out, member->flags, 2);
  put (out, member->method, 2);
  put (out, 0, 2);
  put (out, 0x21, 2);
  put (out, member->method == 0 ? crc32_of (member->data, member->size) : 0, 4);
  put (out, member->size, 4);
  put (out, member->unpacked != 0 ? member->unpacked : member->size, 4);
  put (out, strlen (member->path), 2);
  put (out, 0, 2);
}

GFile *
import_test_write_zip (const char *name, const ZipMember *members, guint n_members)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  g_autoptr (GByteArray) table = g_byte_array_new ();
  guint32 table_start;

  for (guint i = 0; i < n_members; i++)
    {
      const ZipMember *member = &members[i];
      guint32 start = out->len;

      put (out, 0x04034b50, 4);
      put_member (out, member);
      g_byte_array_append (out, (const guint8 *) member->path, strlen (member->path));
      g_byte_array_append (out, member->data, member->size);

      put (table, 0x02014b50, 4);
      put (table, 0x0314, 2);
      put_member (table, member);
      put (table, 0, 2 + 2 + 2);
      put (table, (guint32) (member->mode != 0 ? member->mode : S_IFREG | 0644) << 16, 4);
      put (table, start, 4);
      g_byte_array_append (table, (const guint8 *) member->path, strlen (member->path));
    }

  table_start = out->len;
  g_byte_array_append (out, table->data, table->len);
  put (out, 0x06054b50, 4);
  put (out, 0, 4);
  put (out, n_members, 2);
  put (out, n_members, 2);
  put (out, table->len, 4);
  put (out, table_start, 4);
  put (out, 0, 2);

  return import_test_write (name, out->data, out->len);
}

/* Two gigabytes of zeros, deflated to two megabytes: a block that says "as before" over and over again. */
GBytes *
import_test_make_zeros (guint64 *out_unpacked)
{
  enum
  {
    BLOCK = 1024 * 1024,
    N_BLOCKS = 2048
  };
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, 9);
  g_autoptr (GByteArray) out = g_byte_array_new ();
  g_autofree char *zeros = g_malloc0 (BLOCK);
  char packed[8192];

  for (guint i = 0; i < 2; i++)
    {
      gsize offset = 0;
      GConverterResult result = G_CONVERTER_CONVERTED;

      /* The second block refers to zeros before it, so it may follow itself. */
      while (result != G_CONVERTER_FLUSHED)
        {
          gsize n_read;
          gsize n_written;

          result = g_converter_convert (G_CONVERTER (compressor), zeros + offset, BLOCK - offset,
                                        packed, sizeof packed, G_CONVERTER_FLUSH, &n_read,
                                        &n_written, NULL);
          g_assert_cmpint (result, !=, G_CONVERTER_ERROR);
          offset += n_read;
          for (guint k = 0; k < (i == 0 ? 1 : N_BLOCKS - 1); k++)
            g_byte_array_append (out, (const guint8 *) packed, n_written);
        }
    }

  *out_unpacked = (guint64) BLOCK * N_BLOCKS;
  put (out, 0x0003, 2);

  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}

GBytes *
import_test_read (GFile *file)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &error);

  g_assert_no_error (error);

  return bytes;
}

GPtrArray *
import_test_sources (GFile *first, ...)
{
  GPtrArray *sources = g_ptr_array_new_with_free_func (g_object_unref);
  va_list args;

  va_start (args, first);
  for (GFile *file = first; file != NULL; file = va_arg (args, GFile *))
    g_ptr_array_add (sources, g_object_ref (file));
  va_end (args);

  return sources;
}

VocImportSummary *
import_test_run (GPtrArray *sources, GFile *destination, const char *language, GError **error)
{
  g_autoptr (VocImport) import = voc_import_new (sources, destination, language);

  if (!voc_import_run (import, NULL, error))
    {
      g_assert_null (voc_import_get_summary (import));
      return NULL;
    }

  g_assert_cmpfloat (voc_import_get_fraction (import), ==, 1.0);

  return voc_import_summary_ref (voc_import_get_summary (import));
}

/* How often something happened that was noted, in all languages together. */
guint
import_test_count (VocImportSummary *summary, const char *code)
{
  guint count = 0;

  for (guint i = 0; i < summary->notes->len; i++)
    {
      const VocImportNote *note = summary->notes->pdata[i];

      if (g_str_equal (voc_import_note_get_code (note), code))
        count += note->count;
    }

  return count;
}

/* The real downloads by the ends of their names; NULL where they are not there. */
GPtrArray *
import_test_find_real (const char *first, ...)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  const char *data = g_getenv ("VOCATION_TEST_DATA");
  va_list args;

  if (data == NULL)
    return NULL;

  va_start (args, first);
  for (const char *name = first; name != NULL; name = va_arg (args, const char *))
    {
      g_autofree char *full = g_strdup_printf ("ESCO dataset - %s - csv.zip", name);

      g_ptr_array_add (sources, g_file_new_build_filename (data, "esco", full, NULL));
    }
  va_end (args);

  for (guint i = 0; i < sources->len; i++)
    {
      if (!g_file_query_exists (g_ptr_array_index (sources, i), NULL))
        return NULL;
    }

  return g_steal_pointer (&sources);
}
