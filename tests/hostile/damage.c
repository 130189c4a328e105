/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "damage.h"

#include <string.h>

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "voc-catalogue-digest.h"

#define DIGEST_LENGTH 32
#define PAGE_SIZE 4096

/* A column of every table, for values that it cannot hold. */
static const char *const COLUMNS[] = {
  "meta.key",           "meta.value",          "source.name",         "source.version",
  "source.licence",     "source.url",          "source.used_for",     "note.code",
  "note.count",         "note.detail",         "language.id",         "language.tag",
  "concept.id",         "concept.kind",        "concept.uri",         "concept.code",
  "concept.collections", "occupation.id",      "occupation.isco_group", "occupation.essential",
  "occupation.optional", "occupation.digital", "occupation.distinctiveness", "skill.id",
  "skill.type",         "skill.reuse",         "skill.uses",          "grp.id",
  "grp.scheme",         "grp.members",         "broader.concept",     "broader.broader",
  "requirement.occupation", "requirement.skill", "requirement.relation", "skill_relation.skill",
  "skill_relation.related", "skill_relation.relation", "collection.bit", "collection.name",
  "text.id",            "text.text",           "packed.name",         "packed.piece",
  "packed.data",        "also_called.titles",  "also_called_of.titles", "also_called_of.match",
};

static const char *const VALUES[] = {
  "NULL",
  "-1",
  "0",
  "4194303",
  "2147483647",
  "2147483648",
  "-9223372036854775808",
  "9223372036854775807",
  "9e999",
  "1.5",
  "''",
  "'x'",
  "x'00'",
  "CAST (x'c328ff41' AS TEXT)",
  "CAST (x'6100620063' AS TEXT)",
  "char (27) || '[2J' || char (155) || char (8238) || char (10) || 'x'",
  "CAST (zeroblob (900000) AS TEXT)",
  "replace (hex (zeroblob (450000)), '00', 'ab')",
  "zeroblob (100000)",
};

/* Things that take more than a value. */
static const char *const STATEMENTS[] = {
  "DELETE FROM meta",
  "DELETE FROM language",
  "DELETE FROM concept",
  "DELETE FROM occupation",
  "DELETE FROM skill",
  "DELETE FROM grp",
  "DELETE FROM text",
  "DELETE FROM packed",
  "DELETE FROM broader",
  "DELETE FROM requirement",
  "DELETE FROM also_called",
  "DROP TABLE packed",
  "DROP TABLE text",
  "DROP TABLE also_called",
  "DROP VIEW name",
  "DROP INDEX concept_by_code",
  "CREATE TABLE more (x)",
  "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END",
  "ALTER TABLE meta ADD COLUMN more",
  "DROP TABLE meta; CREATE TABLE meta (key, value); INSERT INTO meta VALUES (NULL, NULL)",
  "DROP TABLE meta; CREATE VIEW meta AS SELECT 'name' AS key, 'x' AS value",
  "DROP TABLE packed; CREATE VIEW packed AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
  " SELECT 'search-skill-words' AS name, i AS piece, zeroblob (1000) AS data FROM n",
  "DROP TABLE note; CREATE VIEW note AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
  " SELECT i AS id, 'c' AS code, 1 AS count, zeroblob (100000) AS detail FROM n",
  "DROP TABLE language; CREATE VIEW language AS SELECT 0 AS id, 'en' AS tag",
  "DROP TABLE source; CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT, version TEXT, licence TEXT,"
  " url TEXT, used_for TEXT AS (hex (zeroblob (100000))))",
  "DROP TABLE source; CREATE VIRTUAL TABLE source USING fts5 (name, version, licence, url, used_for)",
  /* Circles. */
  "INSERT OR REPLACE INTO broader SELECT id, id FROM grp",
  "INSERT OR REPLACE INTO broader SELECT broader, concept FROM broader",
  "INSERT OR REPLACE INTO broader SELECT a.id, b.id FROM grp AS a, grp AS b",
  "INSERT OR REPLACE INTO broader SELECT a.id, b.id FROM concept AS a, concept AS b WHERE a.id < b.id",
  "INSERT OR REPLACE INTO broader SELECT id, id + 1 FROM concept",
  /* 28 diamonds, one on the other. */
  "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 84)"
  " INSERT INTO concept SELECT 100000 + i, 3, 'd:' || i, NULL, 0 FROM n;"
  "INSERT INTO grp SELECT id, 2, 0 FROM concept WHERE id >= 100000;"
  "INSERT INTO text SELECT (3 << 43) + (1 << 40) + (id << 18), uri FROM concept WHERE id >= 100000;"
  "INSERT INTO broader SELECT a.id, b.id FROM concept AS a, concept AS b WHERE a.id >= 100000"
  " AND b.id >= 100000 AND (b.id - a.id) BETWEEN 1 AND 3",
  /* A chain of 3,000. */
  "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
  " INSERT INTO concept SELECT 100000 + i, 3, 'd:' || i, NULL, 0 FROM n;"
  "INSERT INTO grp SELECT id, 1, 0 FROM concept WHERE id >= 100000;"
  "INSERT INTO text SELECT (3 << 43) + (1 << 40) + (id << 18), uri FROM concept WHERE id >= 100000;"
  "INSERT INTO broader SELECT id, id + 1 FROM concept WHERE id BETWEEN 100000 AND 102999;"
  "UPDATE occupation SET isco_group = 100000",
  /* Numbers that are far apart, and references to nothing. */
  "UPDATE concept SET id = 4194303 WHERE kind = 1",
  "UPDATE occupation SET isco_group = 99999",
  "UPDATE requirement SET skill = skill + 100000",
  "INSERT INTO occupation (id, isco_group) SELECT 200000 + id, isco_group FROM occupation",
  "UPDATE language SET id = id + 5",
  "UPDATE language SET id = 4000000",
  "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
  " INSERT INTO language SELECT 10 + i, 'l' || i FROM n",
  "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
  " INSERT INTO note SELECT 100 + i, 'c', 1, hex (zeroblob (2000)) FROM n",
  /* Every text of one language turned into the longest that there may be, and one more. */
  "UPDATE text SET text = substr (replace (hex (zeroblob (500)), '00', 'ab'), 1, 1000)",
  "UPDATE text SET text = replace (hex (zeroblob (501)), '00', 'ab')",
  "UPDATE text SET text = replace (hex (zeroblob (30000)), '00', 'ab')",
  "UPDATE text SET text = char (27) || '[31m' || text || char (7) || char (8238)",
  "UPDATE concept SET uri = char (27) || '[31m' || char (10) || uri, code = char (27) || code",
  "UPDATE meta SET value = char (27) || ']0;title' || char (7) || char (10) || value",
  "UPDATE note SET detail = char (155) || '31m' || char (13) || char (8)",
  "UPDATE concept SET code = '99999999999999999999.99999999999999999999' WHERE kind = 1",
  "UPDATE concept SET code = '1.-9223372036854775808' WHERE kind = 1",
  "UPDATE concept SET kind = 3 - kind WHERE kind < 3",
  "UPDATE concept SET kind = 3",
  "UPDATE concept SET code = NULL",
  "UPDATE text SET text = NULL",
  /* Things that stand in the table of others. */
  "INSERT OR REPLACE INTO occupation (id, isco_group) SELECT id, (SELECT min (id) FROM grp) FROM skill",
  "INSERT OR REPLACE INTO skill (id, type, reuse) SELECT id, 1, 1 FROM occupation",
  "INSERT OR REPLACE INTO grp (id, scheme) SELECT id, 1 FROM occupation",
  "UPDATE OR REPLACE text SET id = id + (1 << 43) WHERE id >> 43 = 1",
  "UPDATE OR REPLACE text SET id = id - (1 << 43) WHERE id >> 43 = 2",
  "UPDATE packed SET data = randomblob (length (data))",
  "UPDATE packed SET data = zeroblob (length (data))",
  "UPDATE packed SET data = substr (data, 1, 24)",
  "UPDATE packed SET piece = piece + 7",
/* One part of what search needs at a time. */
#define PARTS(set) \
  "UPDATE packed SET data = " set " WHERE name LIKE 'search-%-words'", \
    "UPDATE packed SET data = " set " WHERE name LIKE 'search-%-stems'", \
    "UPDATE packed SET data = " set " WHERE name LIKE 'search-%-stem-of'", \
    "UPDATE packed SET data = " set " WHERE name LIKE 'search-%-owners'", \
    "UPDATE packed SET data = " set " WHERE name LIKE 'search-%-texts'", \
    "UPDATE packed SET data = " set " WHERE name LIKE 'search-%-sequence'", \
    "UPDATE packed SET data = " set " WHERE name LIKE 'search-%-names'"
  PARTS ("x''"),
  PARTS ("zeroblob (length (data))"),
  PARTS ("CAST (replace (hex (data), '00', 'ff') AS BLOB)"),
  PARTS ("substr (data, 1, length (data) - 4)"),
  PARTS ("substr (data, 1, length (data) - 4) || x'ffffff7f'"),
  PARTS ("substr (data, 1, length (data) - 2) || x'c300'"),
  PARTS ("x'00000000' || substr (data, 5)"),
  "UPDATE packed SET name = replace (name, 'search-skill', 'search-occupation')"
  " WHERE name LIKE 'search-skill-owners'",
};

static void
exec (sqlite3    *db,
      const char *sql,
      gboolean    strict)
{
  int code = sqlite3_exec (db, sql, NULL, NULL, NULL);

  /* A value that a number of a row cannot be changes nothing. After the first damage of several, the next may
   * not be possible. */
  if (code != SQLITE_OK && code != SQLITE_MISMATCH && code != SQLITE_CONSTRAINT && strict)
    g_error ("%s: %.300s", sqlite3_errmsg (db), sql);
}

static sqlite3 *
open_database (const char *path)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  exec (db, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY", TRUE);
  sqlite3_db_config (db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  return db;
}

static void
exec_in_file (const char *path,
              const char *sql,
              gboolean    strict)
{
  sqlite3 *db = open_database (path);

  exec (db, sql, strict);
  sqlite3_close (db);
}

/* Changes a file so that the digest at its end is right, or is not. */
static void
change_database (const char *path,
                 const char *sql,
                 gboolean    with_digest,
                 gboolean    strict)
{
  /* Without the promises of the schema any column holds any value. */
  g_autofree char *contents = NULL;
  g_autoptr (GString) back = g_string_new ("PRAGMA writable_schema = ON;");
  sqlite3_stmt *kept = NULL;
  sqlite3 *db;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (path, contents, length - DIGEST_LENGTH, NULL));

  db = open_database (path);
  sqlite3_prepare_v2 (
    db, "SELECT sql, replace (sql, 'NOT NULL', '') FROM sqlite_schema WHERE type = 'table'", -1,
    &kept, NULL);
  while (sqlite3_step (kept) == SQLITE_ROW)
    {
      char *one = sqlite3_mprintf ("UPDATE sqlite_schema SET sql = %Q WHERE sql = %Q;",
                                   sqlite3_column_text (kept, 0), sqlite3_column_text (kept, 1));

      g_string_append (back, one);
      sqlite3_free (one);
    }
  sqlite3_finalize (kept);
  exec (db, "PRAGMA writable_schema = ON;"
            "UPDATE sqlite_schema SET sql = replace (sql, 'NOT NULL', '') WHERE type = 'table'",
        TRUE);
  sqlite3_close (db);

  exec_in_file (path, sql, strict);
  exec_in_file (path, back->str, strict);
  if (with_digest)
    g_assert_true (voc_catalogue_digest_append (path, NULL));
}

static char *
dup_value_statement (guint column,
                     guint value,
                     guint row)
{
  g_auto (GStrv) names = g_strsplit (COLUMNS[column], ".", 2);
  gboolean keyed = g_str_equal (names[0], "meta") || g_str_equal (names[0], "broader") ||
                   g_str_equal (names[0], "requirement") ||
                   g_str_equal (names[0], "skill_relation") ||
                   g_str_equal (names[0], "also_called_of");

  /* Tables without row numbers lose all but one row when all get one key. */
  if (keyed)
    return g_strdup_printf ("UPDATE OR REPLACE %s SET %s = %s", names[0], names[1], VALUES[value]);
  return g_strdup_printf ("UPDATE OR REPLACE %s SET %s = %s WHERE rowid IN"
                          " (SELECT rowid FROM %s LIMIT 1 OFFSET %u)",
                          names[0], names[1], VALUES[value], names[0], row);
}

/* The digest is right afterwards: only what @sql changed is wrong. */
void
damage_with (const char *path,
             const char *sql)
{
  change_database (path, sql, TRUE, TRUE);
}

guint
damage_count_purposes (void)
{
  return G_N_ELEMENTS (STATEMENTS) + G_N_ELEMENTS (COLUMNS);
}

char *
damage_on_purpose (const char *path,
                   guint       which)
{
  if (which < G_N_ELEMENTS (STATEMENTS))
    {
      damage_with (path, STATEMENTS[which]);
      return g_strdup (STATEMENTS[which]);
    }
  else
    {
      guint column = which - G_N_ELEMENTS (STATEMENTS);
      char *sql = dup_value_statement (column, column % G_N_ELEMENTS (VALUES), 0);

      damage_with (path, sql);
      return sql;
    }
}

/* Bytes and pages. */
static char *
damage_bytes (guint8 *bytes,
              gsize  *length,
              GRand  *rand)
{
  guint n_pages = *length / PAGE_SIZE;
  guint8 *one = bytes + (gsize) g_rand_int_range (rand, 0, n_pages) * PAGE_SIZE;
  guint8 *other = bytes + (gsize) g_rand_int_range (rand, 0, n_pages) * PAGE_SIZE;
  guint8 page[PAGE_SIZE];
  guint n = 1 << g_rand_int_range (rand, 0, 8);

  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
      bytes[g_rand_int_range (rand, 0, *length)] ^= 1 << g_rand_int_range (rand, 0, 8);
      return g_strdup ("one bit");
    case 1:
      for (guint i = 0; i < n; i++)
        bytes[g_rand_int_range (rand, 0, *length)] ^= 1 << g_rand_int_range (rand, 0, 8);
      return g_strdup_printf ("%u bits", n);
    case 2:
      bytes[g_rand_int_range (rand, 16, 100)] = g_rand_int_range (rand, 0, 256);
      return g_strdup ("the header");
    case 3:
      memcpy (page, one, PAGE_SIZE);
      memcpy (one, other, PAGE_SIZE);
      memcpy (other, page, PAGE_SIZE);
      return g_strdup ("pages swapped");
    case 4:
      memcpy (one, other, PAGE_SIZE);
      return g_strdup ("a page twice");
    case 5:
      memset (one, g_rand_boolean (rand) ? 0 : 0xff, PAGE_SIZE);
      return g_strdup ("a page emptied");
    case 6:
      *length = g_rand_int_range (rand, 0, *length);
      return g_strdup_printf ("cut off at %" G_GSIZE_FORMAT, *length);
    default:
      /* The beginning of a page says where its cells are. */
      for (guint i = 0; i < MIN (n, 24); i++)
        one[g_rand_int_range (rand, 0, 32)] = g_rand_int_range (rand, 0, 256);
      return g_strdup ("the beginning of a page");
    }
}

static char *
damage_file (const char *path,
             GRand      *rand)
{
  g_autofree char *contents = NULL;
  char *what;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  what = damage_bytes ((guint8 *) contents, &length, rand);
  g_assert_true (g_file_set_contents (path, contents, length, NULL));
  return what;
}

/* The choice is made before anything that depends on the base, so a seed names the same damage anywhere. */
char *
damage_at_random (const char *path,
                  GRand      *rand)
{
  g_autoptr (GString) sql = g_string_new (NULL);
  guint n = g_rand_int_range (rand, 1, 4);

  if (g_rand_int_range (rand, 0, 5) < 3)
    return damage_file (path, rand);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *one =
        g_rand_int_range (rand, 0, 6) == 0
          ? g_strdup (STATEMENTS[g_rand_int_range (rand, 0, G_N_ELEMENTS (STATEMENTS))])
          : dup_value_statement (g_rand_int_range (rand, 0, G_N_ELEMENTS (COLUMNS)),
                                 g_rand_int_range (rand, 0, G_N_ELEMENTS (VALUES)),
                                 g_rand_int_range (rand, 0, 8));

      g_string_append_printf (sql, "%s;", one);
    }
  change_database (path, sql->str, g_rand_boolean (rand), FALSE);
  return g_strdup (sql->str);
}
