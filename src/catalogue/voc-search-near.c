/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-near.h"

#include "voc-search-fold.h"

/*
 * Words that a mistyped word may have been meant to be: SQLite's trigrams say which words look
 * alike at all, and of those count the ones that few typing errors lie between.
 */

/* Shorter words are near too many others. */
#define SHORTEST_WORD 4
#define LONGEST_SHORT_WORD 5
#define LONGEST_WORD 40
/* From so many letters on, two errors leave whole trigrams inside a word. */
#define ENOUGH_INSIDE 9
#define MOST_NEAR_WORDS 8
#define FAR 100
#define WORDS_BETWEEN_LOOKS 256

typedef struct
{
  char *word;                 /* (owned) */
  guint distance;
  guint n_names;
} NearWord;

static void
near_word_free (NearWord *near)
{
  g_free (near->word);
  g_free (near);
}

static gsize
read_letters (const char *word,
              gunichar   *letters)
{
  gsize n = 0;

  for (const char *at = word; *at != '\0' && n < LONGEST_WORD; at = g_utf8_next_char (at))
    letters[n++] = g_utf8_get_char (at);
  return n;
}

static guint
min3 (guint a,
      guint b,
      guint c)
{
  return MIN (MIN (a, b), c);
}

/* How many letters were left out, added, mistaken or swapped with the next between two words; and
 * between the first word and the nearest beginning of the second, for a word still being typed. */
static guint
measure (const gunichar *typed,
         gsize           n_typed,
         const gunichar *word,
         gsize           n_word,
         guint          *out_beginning)
{
  guint rows[3][LONGEST_WORD + 1];
  guint *before = rows[0];
  guint *last = rows[1];
  guint *row = rows[2];

  for (gsize j = 0; j <= n_word; j++)
    last[j] = j;
  for (gsize i = 1; i <= n_typed; i++)
    {
      guint *free_row = before;

      row[0] = i;
      for (gsize j = 1; j <= n_word; j++)
        {
          row[j] = min3 (last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] != word[j - 1]));
          if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
      before = last;
      last = row;
      row = free_row;
    }

  *out_beginning = FAR;
  for (gsize j = 0; j <= n_word; j++)
    *out_beginning = MIN (*out_beginning, last[j]);
  return last[n_word];
}

/* Two spaces before a word make its first letters count, one behind it its last. */
static char *
make_trigram_query (const gunichar *letters,
                    gsize           n_letters)
{
  gunichar padded[LONGEST_WORD + 3] = { ' ', ' ' };
  gsize first = n_letters >= ENOUGH_INSIDE ? 2 : 0;
  gsize last = n_letters + (n_letters >= ENOUGH_INSIDE ? 2 : 3);
  GString *query = g_string_new (NULL);

  for (gsize i = 0; i < n_letters; i++)
    padded[i + 2] = letters[i];
  padded[n_letters + 2] = ' ';

  for (gsize i = first; i + 3 <= last; i++)
    {
      g_string_append (query, query->len > 0 ? " OR \"" : "\"");
      for (gsize j = i; j < i + 3; j++)
        g_string_append_unichar (query, padded[j]);
      g_string_append_c (query, '"');
    }

  return g_string_free_and_steal (query);
}

static int
compare_near_words (gconstpointer a,
                    gconstpointer b)
{
  const NearWord *left = a;
  const NearWord *right = b;

  if (left->distance != right->distance)
    return left->distance < right->distance ? -1 : 1;
  if (left->n_names != right->n_names)
    return left->n_names > right->n_names ? -1 : 1;
  return g_strcmp0 (left->word, right->word);
}

static sqlite3_stmt *
prepare (sqlite3         *db,
         const char      *query,
         VocConceptKind   kind,
         GError         **error)
{
  static const char SQL[] =
    "SELECT word.word,"
    " iif (?2 <> 2, word.occupations, 0) + iif (?2 <> 1, word.skills, 0) AS names"
    " FROM near JOIN word ON word.id = near.rowid WHERE near MATCH ?1 AND names > 0";
  sqlite3_stmt *statement = voc_sql_prepare (db, SQL, error);

  G_STATIC_ASSERT (VOC_CONCEPT_OCCUPATION == 1 && VOC_CONCEPT_SKILL == 2);
  if (statement != NULL)
    {
      sqlite3_bind_text (statement, 1, query, -1, SQLITE_TRANSIENT);
      sqlite3_bind_int (statement, 2, kind);
    }
  return statement;
}

static void
consider (GPtrArray      *found,
          const gunichar *typed,
          gsize           n_typed,
          const char     *word,
          guint           n_names)
{
  guint most = n_typed <= LONGEST_SHORT_WORD ? 1 : 2;
  gunichar letters[LONGEST_WORD];
  gsize n_letters = read_letters (word, letters);
  guint beginning;
  guint distance;
  NearWord *near;

  if (n_letters + most < n_typed)
    return;
  distance = measure (typed, n_typed, letters, n_letters, &beginning);
  /* Somebody still typing is behind everybody who has a word at the end of which they may be. */
  if (distance > most)
    distance = n_typed < LONGEST_SHORT_WORD || beginning > most ? FAR : beginning + most;
  if (distance == FAR)
    return;

  near = g_new0 (NearWord, 1);
  near->word = g_strdup (word);
  near->distance = distance;
  near->n_names = n_names;
  g_ptr_array_add (found, near);
}

/**
 * voc_search_dup_near_words:
 * @db: a catalogue
 * @word: a word that is in no name
 * @kind: whose names to look at; 0 for all
 * @cancellable: (nullable): to stop it
 * @error: return location
 *
 * Returns: (transfer full) (nullable) (element-type utf8): words that one or two typing errors lie
 *   between, the nearest first and of those the most frequent
 */
GPtrArray *
voc_search_dup_near_words (sqlite3         *db,
                           const char      *word,
                           VocConceptKind   kind,
                           GCancellable    *cancellable,
                           GError         **error)
{
  g_autofree char *folded = voc_search_fold (word);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) near_word_free);
  g_autoptr (sqlite3_stmt) statement = NULL;
  g_autofree char *query = NULL;
  gunichar typed[LONGEST_WORD];
  gsize n_typed = read_letters (folded, typed);

  if (n_typed < SHORTEST_WORD)
    return g_steal_pointer (&words);
  query = make_trigram_query (typed, n_typed);
  statement = prepare (db, query, kind, error);
  if (statement == NULL)
    return NULL;

  for (guint n = 0;; n++)
    {
      gboolean row;

      if (n % WORDS_BETWEEN_LOOKS == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      if (!voc_sql_step (statement, &row, error))
        return NULL;
      if (!row)
        break;
      consider (found, typed, n_typed, voc_sql_get_text (statement, 0),
                sqlite3_column_int (statement, 1));
    }

  g_ptr_array_sort_values (found, compare_near_words);
  for (guint i = 0; i < MIN (found->len, MOST_NEAR_WORDS); i++)
    g_ptr_array_add (words, g_strdup (((NearWord *) found->pdata[i])->word));

  return g_steal_pointer (&words);
}
