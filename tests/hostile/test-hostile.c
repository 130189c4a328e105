/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "ask.h"
#include "damage.h"

#include "../cli-run.h"
#include "voc-catalogue.h"
#include "voc-score-model.h"

/*
 * Catalogues from somebody else, damaged and made up: whatever is in them, a question is answered or there is one
 * sentence why not.
 *
 *   test-hostile [COUNT [SEED]]     so many damaged by chance, beside all that are made up
 */

#define SHORT_COUNT 150
#define MOST_TOLD 20

static guint count = SHORT_COUNT;
static guint first_seed = 1;
static char *scratch;  /* a folder */
static char *base;     /* path of a good catalogue in it */
static char *copy;     /* path of what is made of it */

static gboolean
is_good (const char *path,
         char       *what,
         guint       number)
{
  g_autofree char *damage = what;
  g_autofree char *fault = ask_everything (path);

  if (fault == NULL)
    return TRUE;
  g_test_message ("%u (%.300s): %s", number, damage, fault);
  return FALSE;
}

static void
copy_base (void)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (base, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (copy, contents, length, NULL));
}

static void
test_whole (void)
{
  g_assert_true (is_good (base, g_strdup ("nothing"), 0));
}

static void
test_made_up (void)
{
  guint n_bad = 0;

  for (guint i = 0; i < damage_count_purposes () && n_bad < MOST_TOLD; i++)
    {
      copy_base ();
      n_bad += !is_good (copy, damage_on_purpose (copy, i), i);
    }

  g_assert_cmpuint (n_bad, ==, 0);
}

static void
test_damaged (void)
{
  guint n_bad = 0;

  for (guint i = 0; i < count && n_bad < MOST_TOLD; i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (first_seed + i);

      copy_base ();
      n_bad += !is_good (copy, damage_at_random (copy, rand), first_seed + i);
    }

  g_assert_cmpuint (n_bad, ==, 0);
}

typedef enum
{
  OPENING,
  LISTING,
  SEARCHING,
  CHECKING,
} Question;

static void
ask (Question   question,
     GError   **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (copy);
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", error);
  g_autoptr (GPtrArray) answer = NULL;

  if (question == OPENING || catalogue == NULL)
    return;
  if (question == LISTING)
    answer = voc_catalogue_dup_skills (catalogue, error);
  if (question == SEARCHING)
    answer = voc_catalogue_search (catalogue, "lamp", 0, 0, NULL, error);
  if (question == CHECKING)
    voc_catalogue_check (file, NULL, error);
}

/* What is wrong is said by the first question that meets it, and why. */
static void
test_refused (void)
{
#define VALUE "holds a value"
  static const struct
  {
    const char *sql;
    Question question;
    const char *sentence;
  } CASES[] = {
    { "SELECT 1", CHECKING, NULL },
    { "UPDATE meta SET value = NULL", OPENING, VALUE },
    { "UPDATE language SET id = id + 5", OPENING, VALUE },
    { "UPDATE language SET tag = NULL WHERE id = 1", OPENING, VALUE },
    { "DROP TABLE meta; CREATE TABLE meta (key, value); INSERT INTO meta VALUES (NULL, NULL)",
      OPENING, "tables" },
    { "DROP TABLE packed; CREATE VIEW packed AS SELECT 'x' AS name, 1 AS piece, x'00' AS data",
      OPENING, "tables" },
    { "CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END", OPENING, "tables" },
    { "UPDATE concept SET id = -1 WHERE id = (SELECT max (id) FROM skill);"
      "UPDATE skill SET id = -1 WHERE id = (SELECT max (id) FROM skill)",
      LISTING, VALUE },
    { "UPDATE concept SET id = 2147483647 WHERE id = (SELECT max (id) FROM skill);"
      "UPDATE skill SET id = 2147483647 WHERE id = (SELECT max (id) FROM skill)",
      LISTING, VALUE },
    { "UPDATE concept SET uri = NULL WHERE id = (SELECT max (id) FROM skill)", LISTING, VALUE },
    { "UPDATE skill SET type = 77", LISTING, VALUE },
    { "UPDATE text SET text = NULL", LISTING, "has no label" },
    { "UPDATE text SET text = CAST (x'ff' AS TEXT)", LISTING, VALUE },
    { "UPDATE text SET text = replace (hex (zeroblob (501)), '00', 'ab')", LISTING, VALUE },
    { "UPDATE packed SET data = x'ff00' WHERE name = 'search-occupation-words'", SEARCHING, VALUE },
    { "UPDATE packed SET data = x'62006100' WHERE name = 'search-occupation-stems'", SEARCHING,
      VALUE },
    { "UPDATE packed SET data = x'ffff0000' WHERE name = 'search-occupation-stem-of'", SEARCHING,
      VALUE },
    { "UPDATE packed SET data = x'ffff0000' WHERE name = 'search-occupation-owners'", SEARCHING,
      VALUE },
    { "UPDATE packed SET data = x'000000000100000009000100' WHERE name = 'search-occupation-texts'",
      SEARCHING, VALUE },
    { "UPDATE packed SET data = x'ffffff7f' WHERE name = 'search-occupation-sequence'", SEARCHING,
      VALUE },
    { "DELETE FROM packed WHERE name = 'search-occupation-names'", SEARCHING, VALUE },
    { "UPDATE concept SET code = x'31' WHERE kind = 1 AND code IS NOT NULL", CHECKING, VALUE },
    { "UPDATE note SET count = 'x'", OPENING, VALUE },
    { "INSERT OR REPLACE INTO broader SELECT broader, concept FROM broader", CHECKING,
      "above itself" },
    { "UPDATE packed SET data = 'xxx' WHERE name = 'skill'", CHECKING, VALUE },
    { "UPDATE packed SET data = zeroblob (length (data)) WHERE name = 'search-skill-names'",
      CHECKING, VALUE },
    /* Nothing is wrong with these rows, but that there are so many. */
    { "WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 6000000)"
      " INSERT INTO note SELECT i, 'c', 1, NULL FROM n",
      CHECKING, "does not come to an end" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (GError) error = NULL;

      copy_base ();
      damage_with (copy, CASES[i].sql);
      ask (CASES[i].question, &error);
      g_test_message ("%s: %s", CASES[i].sql, error != NULL ? error->message : "fine");
      g_assert_cmpint (error != NULL, ==, CASES[i].sentence != NULL);
      if (error != NULL)
        g_assert_nonnull (strstr (error->message, CASES[i].sentence));
    }
#undef VALUE
}

/* "check" finds each single bit that is not as it was written. */
static void
test_bits (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (first_seed);
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (base, &contents, &length, NULL));
  for (guint i = 0; i < MIN (count, 500); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (copy);
      gsize at = g_rand_int_range (rand, 0, length);
      char bit = 1 << g_rand_int_range (rand, 0, 8);

      contents[at] ^= bit;
      g_assert_true (g_file_set_contents (copy, contents, length, NULL));
      contents[at] ^= bit;
      g_assert_false (voc_catalogue_check (file, NULL, NULL));
    }
}

static void
make_base (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "catalogue", "tiny", NULL);
  g_autofree char *arguments = NULL;

  scratch = g_dir_make_tmp ("vocation-test-XXXXXX", NULL);
  g_assert_nonnull (scratch);
  base = g_build_filename (scratch, "base.catalogue", NULL);
  copy = g_build_filename (scratch, "copy.catalogue", NULL);
  arguments = g_strdup_printf ("import|%s|-o|%s", folder, base);
  {
    g_auto (Run) run = cli (arguments);

    g_test_message ("%s", run.err);
    g_assert_cmpint (run.exit_code, ==, 0);
  }
}

int
main (int   argc,
      char *argv[])
{
  int status;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  if (argc > 1)
    count = strtoul (argv[1], NULL, 10);
  if (argc > 2)
    first_seed = strtoul (argv[2], NULL, 10);

  make_base ();
  /* Read once, not in each child. */
  voc_score_model_get_default ();
  g_test_add_func ("/hostile/whole", test_whole);
  g_test_add_func ("/hostile/refused", test_refused);
  g_test_add_func ("/hostile/made-up", test_made_up);
  g_test_add_func ("/hostile/damaged", test_damaged);
  g_test_add_func ("/hostile/bits", test_bits);

  status = g_test_run ();
  g_unlink (copy);
  g_unlink (base);
  g_rmdir (scratch);
  g_free (copy);
  g_free (base);
  g_free (scratch);
  return status;
}
