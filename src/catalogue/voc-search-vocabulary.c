/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-vocabulary.h"

#include <string.h>

#define CHUNK_SIZE 65536

/**
 * voc_search_vocabulary_read:
 * @db: a catalogue
 * @error: return location
 *
 * Returns: (transfer full) (nullable): its words
 */
VocSearchVocabulary *
voc_search_vocabulary_read (sqlite3  *db,
                            GError  **error)
{
  g_autoptr (VocSearchVocabulary) self = g_new0 (VocSearchVocabulary, 1);
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db, "SELECT word, occupations, skills FROM word ORDER BY word", error);
  const char *last = "";
  gboolean row;

  self->words = g_array_new (FALSE, FALSE, sizeof (VocSearchWord));
  self->chunk = g_string_chunk_new (CHUNK_SIZE);
  if (statement == NULL)
    return NULL;

  while (TRUE)
    {
      VocSearchWord word;

      if (!voc_sql_next_row (statement, "lnn", &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&self);
      /* Looking up relies on their order. */
      if (strcmp (voc_sql_get_text (statement, 0), last) <= 0)
        {
          voc_sql_set_damaged (error);
          return NULL;
        }
      last = word.word = g_string_chunk_insert (self->chunk, voc_sql_get_text (statement, 0));
      word.occupations = sqlite3_column_int (statement, 1);
      word.skills = sqlite3_column_int (statement, 2);
      g_array_append_val (self->words, word);
    }
}

/**
 * voc_search_vocabulary_free:
 * @self: (transfer full): a vocabulary
 */
void
voc_search_vocabulary_free (VocSearchVocabulary *self)
{
  g_array_unref (self->words);
  g_string_chunk_free (self->chunk);
  g_free (self);
}

/* The first word that does not stand before @word; %NULL behind the last. */
static const VocSearchWord *
find_first (VocSearchVocabulary *self,
            const char          *word)
{
  const VocSearchWord *words = (const VocSearchWord *) self->words->data;
  guint low = 0;
  guint high = self->words->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (strcmp (words[middle].word, word) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low < self->words->len ? &words[low] : NULL;
}

/**
 * voc_search_vocabulary_find:
 * @word: a folded word
 *
 * Returns: (nullable): the word, if a name has it
 */
const VocSearchWord *
voc_search_vocabulary_find (VocSearchVocabulary *self,
                            const char          *word)
{
  const VocSearchWord *found = find_first (self, word);

  return found != NULL && g_str_equal (found->word, word) ? found : NULL;
}

/**
 * voc_search_vocabulary_has_beginning:
 * @word: the beginning of a folded word
 *
 * Returns: whether a name has a word that begins like this
 */
gboolean
voc_search_vocabulary_has_beginning (VocSearchVocabulary *self,
                                     const char          *word)
{
  const VocSearchWord *found = find_first (self, word);

  return found != NULL && g_str_has_prefix (found->word, word);
}

/**
 * voc_search_vocabulary_count:
 * @beginning: the beginning of a folded word
 * @kind: whose names; 0 for all
 * @enough: where counting may end
 *
 * Returns: in how many names words stand that begin like this
 */
guint
voc_search_vocabulary_count (VocSearchVocabulary *self,
                             const char          *beginning,
                             VocConceptKind       kind,
                             guint                enough)
{
  const VocSearchWord *word = find_first (self, beginning);
  const VocSearchWord *end;
  guint n = 0;

  if (word == NULL)
    return 0;

  end = (const VocSearchWord *) self->words->data + self->words->len;
  for (; word < end && n < enough && g_str_has_prefix (word->word, beginning); word++)
    n += (kind != VOC_CONCEPT_SKILL ? word->occupations : 0) +
         (kind != VOC_CONCEPT_OCCUPATION ? word->skills : 0);

  return n;
}
