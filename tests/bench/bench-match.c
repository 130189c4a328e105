/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sqlite3.h>

#include "bench-utils.h"
#include "voc-catalogue-names.h"
#include "voc-csv-reader.h"
#include "voc-search-fold.h"
#include "voc-text-match.h"
#include "voc-text-words.h"

/*
 * How well skills are found in sentences of job adverts in which people marked them: files with the
 * columns sentence and label; labels that are no name of a skill here are left out. recall@10 is the
 * part of the marked skills that are among the first ten of their sentence; precision, the part of
 * what is offered as strong that was marked in its sentence.
 *
 * Two rivals in the same run: names that stand in the sentence word for word, the longest first, all
 * of them strong; and SQLite's FTS5 over all names, any word may match, ranked by bm25, none strong.
 *
 *   bench-match CATALOGUE FILE…
 *
 * BENCH_MISSES=1 in the environment prints the strong ones that nobody marked.
 */

#define N_BEST 10
#define ALLOWED_CV_MS 100
#define CV_WORDS 900
#define N_RUNS 5

/* Of the processor, in microseconds. */
static gint64
get_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

typedef struct
{
  char *text;         /* (owned) */
  GHashTable *marked; /* (owned) (element-type guint32): skills, index + 1 */
} Sentence;

typedef struct
{
  guint n_marked;
  guint n_found;
  guint n_strong;
  guint n_right;
} Tally;

/* @skills: of a sentence, the best first; @strong: those that are offered as sure. */
typedef struct
{
  GArray *skills;
  GArray *strong;
} Answer;

typedef struct
{
  VocMatrix *matrix;
  VocTextMatcher *matcher;
  VocCatalogueNames *names;
  GHashTable *by_words;   /* (element-type utf8 GArray): skills of each name, its words folded */
  guint most_words;
  sqlite3 *peer;
  sqlite3_stmt *match;
} Bench;

typedef void (*Find) (Bench      *bench,
                      const char *text,
                      Answer     *answer);

static void
sentence_free (gpointer data)
{
  Sentence *sentence = data;

  g_free (sentence->text);
  g_hash_table_unref (sentence->marked);
  g_free (sentence);
}

/* All words of a text, folded; "C++" and "C#" as they are. */
static GPtrArray *
split (const char *text)
{
  g_autoptr (GArray) words = voc_text_words_split (text, NULL);
  GPtrArray *folded = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < words->len; i++)
    {
      const VocTextWord *word = &g_array_index (words, VocTextWord, i);
      g_autofree char *part = g_strndup (text + word->start, word->end - word->start);

      g_ptr_array_add (folded, voc_search_fold (part));
    }

  return folded;
}

static char *
join (GPtrArray *words,
      guint      first,
      guint      n)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = first; i < first + n; i++)
    g_string_append_printf (text, "%s%s", i > first ? " " : "", (const char *) words->pdata[i]);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
add_once (GArray *skills,
          guint32 skill)
{
  for (guint i = 0; i < skills->len; i++)
    if (g_array_index (skills, guint32, i) == skill)
      return;
  g_array_append_val (skills, skill);
}

static void
find_ours (Bench      *bench,
           const char *text,
           Answer     *answer)
{
  g_autoptr (GArray) matches = voc_text_matcher_find (bench->matcher, text, G_MAXUINT);

  for (guint i = 0; i < matches->len; i++)
    {
      const VocTextMatch *match = &g_array_index (matches, VocTextMatch, i);

      g_array_append_val (answer->skills, match->skill);
      if (match->strong)
        g_array_append_val (answer->strong, match->skill);
    }
}

static void
find_exact (Bench      *bench,
            const char *text,
            Answer     *answer)
{
  g_autoptr (GPtrArray) words = split (text);

  for (guint n = MIN (bench->most_words, words->len); n > 0; n--)
    for (guint first = 0; first + n <= words->len; first++)
      {
        g_autofree char *name = join (words, first, n);
        GArray *skills = g_hash_table_lookup (bench->by_words, name);

        for (guint i = 0; skills != NULL && i < skills->len; i++)
          {
            add_once (answer->skills, g_array_index (skills, guint32, i));
            add_once (answer->strong, g_array_index (skills, guint32, i));
          }
      }
}

static void
find_peer (Bench      *bench,
           const char *text,
           Answer     *answer)
{
  g_autoptr (GPtrArray) words = split (text);
  g_autoptr (GString) query = g_string_new (NULL);

  for (guint i = 0; i < words->len; i++)
    g_string_append_printf (query, "%s\"%s\"", i > 0 ? " OR " : "", (char *) words->pdata[i]);
  if (words->len == 0)
    return;
  sqlite3_bind_text (bench->match, 1, query->str, -1, SQLITE_TRANSIENT);
  while (answer->skills->len < N_BEST && sqlite3_step (bench->match) == SQLITE_ROW)
    {
      const VocCatalogueName *name =
        &g_array_index (bench->names->names, VocCatalogueName,
                        sqlite3_column_int (bench->match, 0) - 1);
      guint skill;

      if (voc_matrix_find_skill (bench->matrix, name->concept, &skill))
        add_once (answer->skills, skill);
    }
  sqlite3_reset (bench->match);
}

static void
open_peer (Bench *bench)
{
  sqlite3_stmt *insert = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &bench->peer), ==, SQLITE_OK);
  g_assert_cmpint (
    sqlite3_exec (bench->peer,
                  "CREATE VIRTUAL TABLE peer USING fts5 (name, tokenize = 'unicode61 "
                  "remove_diacritics 2'); BEGIN;",
                  NULL, NULL, NULL),
    ==, SQLITE_OK);
  sqlite3_prepare_v2 (bench->peer, "INSERT INTO peer (rowid, name) VALUES (?, ?)", -1, &insert, NULL);
  for (guint i = 0; i < bench->names->names->len; i++)
    {
      sqlite3_bind_int (insert, 1, i + 1);
      sqlite3_bind_text (
        insert, 2, g_array_index (bench->names->names, VocCatalogueName, i).text, -1, SQLITE_STATIC);
      g_assert_cmpint (sqlite3_step (insert), ==, SQLITE_DONE);
      sqlite3_reset (insert);
    }
  sqlite3_finalize (insert);
  g_assert_cmpint (sqlite3_exec (bench->peer, "COMMIT", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (bench->peer,
                                       "SELECT rowid FROM peer WHERE peer MATCH ? ORDER BY "
                                       "bm25 (peer) LIMIT 200",
                                       -1, &bench->match, NULL),
                   ==, SQLITE_OK);
}

static void
fill_names (Bench *bench)
{
  bench->by_words =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < bench->names->names->len; i++)
    {
      const VocCatalogueName *name = &g_array_index (bench->names->names, VocCatalogueName, i);
      g_autoptr (GPtrArray) words = split (name->text);
      g_autofree char *joined = join (words, 0, words->len);
      GArray *skills = g_hash_table_lookup (bench->by_words, joined);
      guint32 skill;

      if (words->len == 0 || !voc_matrix_find_skill (bench->matrix, name->concept, &skill))
        continue;
      if (skills == NULL)
        {
          skills = g_array_new (FALSE, FALSE, sizeof (guint32));
          g_hash_table_insert (bench->by_words, g_steal_pointer (&joined), skills);
        }
      add_once (skills, skill);
      bench->most_words = MAX (bench->most_words, words->len);
    }
}

static Sentence *
get_sentence (GPtrArray  *sentences,
              GHashTable *by_text,
              const char *text)
{
  Sentence *sentence = g_hash_table_lookup (by_text, text);

  if (sentence == NULL)
    {
      sentence = g_new0 (Sentence, 1);
      sentence->text = g_strdup (text);
      sentence->marked = g_hash_table_new (NULL, NULL);
      g_hash_table_insert (by_text, sentence->text, sentence);
      g_ptr_array_add (sentences, sentence);
    }

  return sentence;
}

static GPtrArray *
read_sentences (Bench      *bench,
                const char *path)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (sentence_free);
  g_autoptr (GHashTable) by_text = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, &error);
  VocCsvReader *reader;
  int text, label;

  g_assert_no_error (error);
  reader = voc_csv_reader_new (G_INPUT_STREAM (stream), path, VOC_CSV_FLAGS_NONE);
  g_assert_true (voc_csv_reader_read_header (reader, NULL, &error));
  text = voc_csv_reader_find_column (reader, "sentence");
  label = voc_csv_reader_find_column (reader, "label");
  while (voc_csv_reader_next_row (reader, NULL, &error))
    {
      Sentence *sentence =
        get_sentence (sentences, by_text, voc_csv_reader_get_field (reader, text));
      g_autoptr (VocConcept) concept =
        voc_catalogue_lookup (bench->matrix->catalogue, voc_csv_reader_get_field (reader, label),
                              VOC_CONCEPT_SKILL, NULL);
      guint skill;

      if (concept != NULL &&
          voc_matrix_find_skill (bench->matrix, voc_concept_get_id (concept), &skill))
        g_hash_table_add (sentence->marked, GUINT_TO_POINTER (skill + 1));
    }
  g_assert_no_error (error);
  voc_csv_reader_free (reader);

  return sentences;
}

static void
print_wrong (Bench          *bench,
             const Sentence *sentence,
             guint32         skill)
{
  g_autoptr (VocConcept) concept =
    voc_catalogue_dup_concept (bench->matrix->catalogue, bench->matrix->skills[skill].id, NULL);

  g_print ("  %s\n      in: %s\n", voc_concept_get_label (concept), sentence->text);
}

static void
count_sentence (Bench          *bench,
                const Sentence *sentence,
                Find            find,
                Tally          *tally)
{
  Answer answer = { g_array_new (FALSE, FALSE, sizeof (guint32)),
                    g_array_new (FALSE, FALSE, sizeof (guint32)) };

  find (bench, sentence->text, &answer);
  tally->n_marked += g_hash_table_size (sentence->marked);
  for (guint i = 0; i < MIN (answer.skills->len, N_BEST); i++)
    tally->n_found += g_hash_table_contains (
      sentence->marked, GUINT_TO_POINTER (g_array_index (answer.skills, guint32, i) + 1));
  tally->n_strong += answer.strong->len;
  for (guint i = 0; i < answer.strong->len; i++)
    {
      guint32 skill = g_array_index (answer.strong, guint32, i);

      if (g_hash_table_contains (sentence->marked, GUINT_TO_POINTER (skill + 1)))
        tally->n_right++;
      else if (find == find_ours && g_getenv ("BENCH_MISSES") != NULL)
        print_wrong (bench, sentence, skill);
    }
  g_array_unref (answer.skills);
  g_array_unref (answer.strong);
}

static double
get_part (guint part,
          guint whole)
{
  return whole > 0 ? (double) part / whole : 0;
}

static void
print_tally (const char  *name,
             const Tally *tally)
{
  g_print ("  %-22s recall@10 %.3f of %u   precision of strong %.3f of %u\n", name,
           get_part (tally->n_found, tally->n_marked), tally->n_marked,
           get_part (tally->n_right, tally->n_strong), tally->n_strong);
}

/* A text as long as a CV of two pages, from the sentences of all files. */
static gboolean
time_cv (Bench      *bench,
         const char *text)
{
  g_autoptr (GArray) times = bench_new_times ();

  for (guint run = 0; run < N_RUNS; run++)
    {
      gint64 start = get_time ();
      g_autoptr (GArray) matches = voc_text_matcher_find (bench->matcher, text, 50);

      bench_add_time (times, (get_time () - start) / 1000.0);
    }
  return bench_report ("A text as long as a CV", times, 50, ALLOWED_CV_MS);
}

static char *
cut_cv (const char *text)
{
  g_autoptr (GArray) words = voc_text_words_split (text, NULL);
  guint last = MIN (words->len, CV_WORDS) - 1;

  return g_strndup (text, g_array_index (words, VocTextWord, last).end);
}

static void
open_bench (Bench      *bench,
            const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, "en", &error);
  gint64 start;

  g_assert_no_error (error);
  bench->matrix = voc_matrix_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  start = get_time ();
  bench->matcher = voc_text_matcher_new (bench->matrix, &error);
  g_assert_no_error (error);
  g_print ("Making the matcher: %.0f ms, once\n", (get_time () - start) / 1000.0);
  bench->names = voc_catalogue_dup_names (catalogue, VOC_CONCEPT_SKILL, &error);
  g_assert_no_error (error);
  fill_names (bench);
  open_peer (bench);
}

static void
close_bench (Bench *bench)
{
  sqlite3_finalize (bench->match);
  sqlite3_close (bench->peer);
  g_hash_table_unref (bench->by_words);
  voc_catalogue_names_free (bench->names);
  g_object_unref (bench->matcher);
  g_object_unref (bench->matrix);
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *name;
    Find find;
  } WAYS[] = {
    { "Vocation", find_ours },
    { "names word for word", find_exact },
    { "FTS5 bm25, any word", find_peer },
  };
  Tally all[G_N_ELEMENTS (WAYS)] = { 0 };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *cv = NULL;
  Bench bench = { 0 };
  gboolean good;

  setlocale (LC_ALL, "");
  if (argc < 3 || !g_file_test (argv[2], G_FILE_TEST_EXISTS))
    {
      g_print ("The sentences are not here\n");
      return 77;
    }

  open_bench (&bench, argv[1]);
  for (int f = 2; f < argc; f++)
    {
      g_autoptr (GPtrArray) sentences = read_sentences (&bench, argv[f]);
      g_autofree char *name = g_path_get_basename (argv[f]);

      g_print ("%s: %u sentences\n", name, sentences->len);
      for (gsize w = 0; w < G_N_ELEMENTS (WAYS); w++)
        {
          Tally tally = { 0 };

          for (guint i = 0; i < sentences->len; i++)
            {
              count_sentence (&bench, sentences->pdata[i], WAYS[w].find, &tally);
              count_sentence (&bench, sentences->pdata[i], WAYS[w].find, &all[w]);
            }
          print_tally (WAYS[w].name, &tally);
        }
      for (guint i = 0; i < sentences->len; i++)
        g_string_append_printf (text, "%s\n", ((Sentence *) sentences->pdata[i])->text);
    }
  g_print ("All\n");
  for (gsize w = 0; w < G_N_ELEMENTS (WAYS); w++)
    print_tally (WAYS[w].name, &all[w]);

  cv = cut_cv (text->str);
  good = time_cv (&bench, cv);
  good = good && all[0].n_found > MAX (all[1].n_found, all[2].n_found) &&
         get_part (all[0].n_right, all[0].n_strong) > get_part (all[1].n_right, all[1].n_strong);
  close_bench (&bench);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
