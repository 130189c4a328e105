/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-index.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "voc-catalogue-schema.h"
#include "voc-search-fold.h"
#include "voc-search-stem.h"

#define CHUNK_SIZE 65536

/* That a word is in a text. */
typedef struct
{
  guint32 term;               /* in the order in which words were met */
  guint32 text;
} Pair;

/* While the index is made. */
typedef struct
{
  VocSearchIndex *index;      /* (borrowed) */
  GHashTable *words;          /* (owned) (element-type utf8 guint): terms by word, from 1 */
  GHashTable *numbers;        /* (owned) (element-type utf8 guint): terms by stem, from 1 */
  GPtrArray *stems;           /* (owned) (element-type utf8): by number of the term */
  GArray *pairs;              /* (owned) (element-type Pair) */
  GString *word;              /* (owned) */
  GString *stem;              /* (owned) */
  GString *folded;            /* (owned) */
} Building;

static void
building_init (Building       *self,
               VocSearchIndex *index)
{
  self->index = index;
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  self->stems = g_ptr_array_new ();
  self->pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  self->word = g_string_new (NULL);
  self->stem = g_string_new (NULL);
  self->folded = g_string_new (NULL);
}

static void
building_clear (Building *self)
{
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->numbers);
  g_ptr_array_unref (self->stems);
  g_array_unref (self->pairs);
  g_string_free (self->word, TRUE);
  g_string_free (self->stem, TRUE);
  g_string_free (self->folded, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Building, building_clear)

static guint32
number_stem (Building *self)
{
  gpointer number = g_hash_table_lookup (self->numbers, self->stem->str);
  char *kept;

  if (number != NULL)
    return GPOINTER_TO_UINT (number) - 1;

  kept = g_string_chunk_insert_len (self->index->chunk, self->stem->str, self->stem->len);
  g_ptr_array_add (self->stems, kept);
  g_hash_table_insert (self->numbers, kept, GUINT_TO_POINTER (self->stems->len));
  return self->stems->len - 1;
}

/* Most words are met many times; each is taken to its stem once. */
static guint32
number_word (Building   *self,
             const char *word,
             gsize       length)
{
  gpointer number;
  guint32 term;

  g_string_truncate (self->word, 0);
  g_string_append_len (self->word, word, length);
  number = g_hash_table_lookup (self->words, self->word->str);
  if (number != NULL)
    return GPOINTER_TO_UINT (number) - 1;

  voc_search_stem (self->stem, word, length);
  term = number_stem (self);
  g_hash_table_insert (self->words, g_strdup (self->word->str), GUINT_TO_POINTER (term + 1));
  return term;
}

/* Each word of a text once. */
static void
add_words (Building   *self,
           const char *folded)
{
  guint first = self->pairs->len;
  const char *at = folded;
  const char *word;
  gsize length;

  while (voc_search_next_word (&at, &word, &length))
    {
      Pair pair = { .text = self->index->texts->len };
      gboolean known = FALSE;

      pair.term = number_word (self, word, length);
      for (guint i = first; i < self->pairs->len && !known; i++)
        known = g_array_index (self->pairs, Pair, i).term == pair.term;
      if (!known)
        g_array_append_val (self->pairs, pair);
    }
}

static void
add_text (Building     *self,
          VocIndexText  text,
          const char   *folded)
{
  add_words (self, folded);
  g_array_append_val (self->index->texts, text);
}

static guint32
add_owner (Building *self,
           guint32   concept,
           float     weight)
{
  VocIndexOwner owner = { concept, weight };

  g_array_append_val (self->index->owners, owner);
  return self->index->owners->len - 1;
}

static void
add_names (Building       *self,
           VocSearchNames *names)
{
  for (guint i = 0; i < names->names->len; i++)
    {
      const VocSearchName *name = &g_array_index (names->names, VocSearchName, i);
      guint concept = voc_text_id_get_concept (name->id);
      gboolean hidden = voc_text_id_get_field (name->id) == VOC_TEXT_HIDDEN;

      /* A damaged file can name a concept that it does not have. */
      if (!voc_search_names_has_concept (names, concept) || concept > self->index->n_concepts)
        continue;
      add_text (self,
                (VocIndexText) {
                  .name = hidden ? NULL : name->text,
                  .first = add_owner (self, concept, 1),
                  .n = 1,
                  .evidence = hidden ? VOC_EVIDENCE_HIDDEN : VOC_EVIDENCE_NAME,
                  .shown = name->shown,
                },
                name->folded);
    }
}

/* What reads the texts of a field is given the concept of each. */
typedef void (*TakeText) (Building *self,
                          guint     concept,
                          gpointer  data);

static gboolean
read_texts (Building        *self,
            sqlite3         *db,
            VocConceptKind   kind,
            VocTextField     field,
            TakeText         take_text,
            gpointer         data,
            GError         **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db, "SELECT id, text FROM text WHERE id BETWEEN ?1 AND ?2 ORDER BY id", error);
  gboolean row;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, voc_text_id_pack (kind, field, 0, 0, 0));
  sqlite3_bind_int64 (statement, 2, voc_text_id_pack (kind, field + 1, 0, 0, 0) - 1);

  while (TRUE)
    {
      if (!voc_sql_next_row (statement, "xt", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      voc_search_fold_into (self->folded, voc_sql_get_text (statement, 1));
      take_text (self, voc_text_id_get_concept (sqlite3_column_int64 (statement, 0)), data);
    }
}

static void
take_description (Building *self,
                  guint     concept,
                  gpointer  data)
{
  VocSearchNames *names = data;

  if (voc_search_names_has_concept (names, concept) && concept <= self->index->n_concepts)
    add_text (self,
              (VocIndexText) {
                .first = add_owner (self, concept, 1),
                .n = 1,
                .evidence = VOC_EVIDENCE_DESCRIPTION,
              },
              self->folded->str);
}

/* The occupations of a unit group, which lie together among the owners. */
typedef struct
{
  guint32 first;
  guint32 n;
} Members;

static GHashTable *
read_members (Building  *self,
              sqlite3   *db,
              GError   **error)
{
  g_autoptr (sqlite3_stmt)
    statement = voc_sql_prepare (db,
                                 "SELECT isco_group, id FROM occupation ORDER BY isco_group, id",
                                 error);
  g_autoptr (GHashTable) groups = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  gboolean row;

  if (statement == NULL)
    return NULL;

  while (TRUE)
    {
      gpointer group;
      guint concept;
      Members *members;
      guint32 owner;

      if (!voc_sql_next_row (statement, "cc", &row, error))
        return NULL;
      if (!row)
        return g_steal_pointer (&groups);
      group = GUINT_TO_POINTER (sqlite3_column_int (statement, 0));
      concept = sqlite3_column_int (statement, 1);
      if (concept > self->index->n_concepts)
        continue;
      owner = add_owner (self, concept, 1);
      members = g_hash_table_lookup (groups, group);
      if (members == NULL)
        {
          members = g_new (Members, 1);
          *members = (Members) { owner, 0 };
          g_hash_table_insert (groups, group, members);
        }
      members->n++;
    }
}

static void
take_group_text (Building *self,
                 guint     concept,
                 gpointer  data)
{
  const Members *members = g_hash_table_lookup (data, GUINT_TO_POINTER (concept));

  if (members != NULL)
    add_text (self,
              (VocIndexText) {
                .first = members->first,
                .n = members->n,
                .evidence = VOC_EVIDENCE_GROUP,
              },
              self->folded->str);
}

static gboolean
add_groups (Building  *self,
            sqlite3   *db,
            GError   **error)
{
  g_autoptr (GHashTable) groups = read_members (self, db, error);

  return groups != NULL &&
         read_texts (self, db, VOC_CONCEPT_GROUP, VOC_TEXT_LABEL, take_group_text, groups, error) &&
         read_texts (self, db, VOC_CONCEPT_GROUP, VOC_TEXT_DESCRIPTION, take_group_text, groups,
                     error);
}

/* How well titles fit an occupation, by their match. */
static const float FITS[] = {
  [VOC_TITLES_EXACT] = 1.0f,
  [VOC_TITLES_CLOSE] = 0.9f,
  [VOC_TITLES_NARROW] = 0.8f,
  [VOC_TITLES_BROAD] = 0.8f,
};

static gboolean
add_owners_of_titles (Building      *self,
                      sqlite3_stmt  *statement,
                      gint64         titles,
                      GError       **error)
{
  gboolean row;

  sqlite3_reset (statement);
  sqlite3_bind_int64 (statement, 1, titles);
  while (TRUE)
    {
      guint concept;

      if (!voc_sql_next_row (statement, "ca", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      concept = sqlite3_column_int (statement, 0);
      if (concept <= self->index->n_concepts)
        add_owner (self, concept, FITS[sqlite3_column_int (statement, 1)]);
    }
}

/* One title a line. */
static void
add_title_lines (Building   *self,
                 const char *titles,
                 guint32     first_owner)
{
  g_auto (GStrv) lines = g_strsplit (titles, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      voc_search_fold_into (self->folded, lines[i]);
      add_text (self,
                (VocIndexText) {
                  .name = g_string_chunk_insert (self->index->chunk, lines[i]),
                  .first = first_owner,
                  .n = self->index->owners->len - first_owner,
                  .evidence = VOC_EVIDENCE_TITLE,
                },
                self->folded->str);
    }
}

static gboolean
add_titles (Building  *self,
            sqlite3   *db,
            GError   **error)
{
  g_autoptr (sqlite3_stmt)
    titles = voc_sql_prepare (db, "SELECT id, titles FROM also_called ORDER BY id", error);
  g_autoptr (sqlite3_stmt)
    owners = voc_sql_prepare (db, "SELECT occupation, match FROM also_called_of WHERE titles = ?1",
                              error);
  gboolean row;

  if (titles == NULL || owners == NULL)
    return FALSE;

  while (TRUE)
    {
      guint32 first = self->index->owners->len;

      if (!voc_sql_next_row (titles, "nt", &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      if (!add_owners_of_titles (self, owners, sqlite3_column_int64 (titles, 0), error))
        return FALSE;
      if (self->index->owners->len > first)
        add_title_lines (self, voc_sql_get_text (titles, 1), first);
    }
}

/* A term on its way into the order of the stems. */
typedef struct
{
  const char *stem;
  guint number;
} Numbered;

static int
compare_stems (gconstpointer a,
               gconstpointer b)
{
  return strcmp (((const Numbered *) a)->stem, ((const Numbered *) b)->stem);
}

/* Sorts the terms, and gives the pairs their places instead of their numbers. */
static void
sort_terms (Building *self)
{
  guint n_terms = self->stems->len;
  g_autofree Numbered *order = g_new (Numbered, MAX (n_terms, 1));
  g_autofree guint32 *places = g_new (guint32, MAX (n_terms, 1));

  for (guint i = 0; i < n_terms; i++)
    order[i] = (Numbered) { self->stems->pdata[i], i };
  qsort (order, n_terms, sizeof *order, compare_stems);

  g_array_set_size (self->index->terms, n_terms);
  for (guint i = 0; i < n_terms; i++)
    {
      places[order[i].number] = i;
      g_array_index (self->index->terms, VocIndexTerm, i).stem = order[i].stem;
    }
  for (guint i = 0; i < self->pairs->len; i++)
    {
      Pair *pair = &g_array_index (self->pairs, Pair, i);

      pair->term = places[pair->term];
    }
}

static guint
count_concepts (VocSearchIndex *index)
{
  g_autofree guint8 *seen = g_new0 (guint8, index->n_concepts + 1);
  guint n = 0;

  for (guint i = 0; i < index->owners->len; i++)
    {
      guint32 concept = g_array_index (index->owners, VocIndexOwner, i).concept;

      n += !seen[concept];
      seen[concept] = TRUE;
    }

  return n;
}

/* In how many concepts' names each term is, and in how many texts. */
static void
weigh_terms (Building *self)
{
  VocSearchIndex *index = self->index;
  VocIndexTerm *terms = (VocIndexTerm *) index->terms->data;
  g_autofree guint32 *df = g_new0 (guint32, index->terms->len + 1);
  g_autofree guint32 *last = g_new0 (guint32, index->terms->len + 1);
  guint n_concepts = count_concepts (index);

  /* The names of a concept lie together, but for those of another language. */
  for (guint i = 0; i < self->pairs->len; i++)
    {
      const Pair *pair = &g_array_index (self->pairs, Pair, i);
      const VocIndexText *text = &g_array_index (index->texts, VocIndexText, pair->text);
      guint32 owner = g_array_index (index->owners, VocIndexOwner, text->first).concept;

      terms[pair->term].n++;
      if (text->evidence > VOC_EVIDENCE_HIDDEN || last[pair->term] == owner)
        continue;
      df[pair->term]++;
      last[pair->term] = owner;
    }

  for (guint i = 0; i < index->terms->len; i++)
    {
      terms[i].idf = log1p (n_concepts / (df[i] + 0.5));
      terms[i].first = i > 0 ? terms[i - 1].first + terms[i - 1].n : 0;
    }
  index->most_idf = log1p (n_concepts / 0.5);
}

static void
fill_postings (Building *self)
{
  VocSearchIndex *index = self->index;
  g_autofree guint32 *filled = g_new0 (guint32, index->terms->len + 1);

  g_array_set_size (index->postings, self->pairs->len);
  for (guint i = 0; i < self->pairs->len; i++)
    {
      const Pair *pair = &g_array_index (self->pairs, Pair, i);
      const VocIndexTerm *term = &g_array_index (index->terms, VocIndexTerm, pair->term);

      g_array_index (index->postings, guint32, term->first + filled[pair->term]++) = pair->text;
      g_array_index (index->texts, VocIndexText, pair->text).mass += term->idf;
    }
}

/* The three bytes around @place of a stem; before and behind it stands nothing. */
static gpointer
get_trigram (const char *stem,
             gsize       place)
{
  guint before = place > 0 ? (guchar) stem[place - 1] : 0;

  return GUINT_TO_POINTER (before << 16 | (guint) (guchar) stem[place] << 8 |
                           (guchar) stem[place + 1]);
}

static void
index_trigrams (VocSearchIndex *self)
{
  for (guint32 i = 0; i < self->terms->len; i++)
    {
      const char *stem = g_array_index (self->terms, VocIndexTerm, i).stem;

      for (gsize place = 0; stem[place] != '\0'; place++)
        {
          GArray *list = voc_search_index_get_terms_with (self, stem, place);

          if (list == NULL)
            {
              list = g_array_new (FALSE, FALSE, sizeof (guint32));
              g_hash_table_insert (self->trigrams, get_trigram (stem, place), list);
            }
          g_array_append_val (list, i);
        }
    }
}

/**
 * voc_search_index_new:
 * @db: a catalogue
 * @names: (not nullable): the names of one kind of concept; must outlive the index
 * @kind: that kind
 * @n_concepts: the greatest number of a concept
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): an index of all that is said of these concepts
 */
VocSearchIndex *
voc_search_index_new (sqlite3         *db,
                      VocSearchNames  *names,
                      VocConceptKind   kind,
                      guint            n_concepts,
                      GError         **error)
{
  g_autoptr (VocSearchIndex) self = g_new0 (VocSearchIndex, 1);
  g_auto (Building) building = { 0 };

  self->texts = g_array_new (FALSE, TRUE, sizeof (VocIndexText));
  self->owners = g_array_new (FALSE, FALSE, sizeof (VocIndexOwner));
  self->terms = g_array_new (FALSE, TRUE, sizeof (VocIndexTerm));
  self->postings = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->trigrams = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->chunk = g_string_chunk_new (CHUNK_SIZE);
  self->n_concepts = n_concepts;

  building_init (&building, self);
  add_names (&building, names);
  if (kind == VOC_CONCEPT_OCCUPATION &&
      !(add_titles (&building, db, error) && add_groups (&building, db, error)))
    return NULL;
  if (!read_texts (&building, db, kind, VOC_TEXT_DESCRIPTION, take_description, names, error))
    return NULL;
  sort_terms (&building);
  weigh_terms (&building);
  fill_postings (&building);
  index_trigrams (self);

  return g_steal_pointer (&self);
}

/**
 * voc_search_index_free:
 * @self: (transfer full): an index
 */
void
voc_search_index_free (VocSearchIndex *self)
{
  g_array_unref (self->texts);
  g_array_unref (self->owners);
  g_array_unref (self->terms);
  g_array_unref (self->postings);
  g_hash_table_unref (self->trigrams);
  g_string_chunk_free (self->chunk);
  g_free (self);
}

/**
 * voc_search_index_seek_term:
 * @stem: a stem, or the beginning of one
 *
 * Returns: the place of the first term that does not stand before it
 */
guint
voc_search_index_seek_term (VocSearchIndex *self,
                            const char     *stem)
{
  guint low = 0;
  guint high = self->terms->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (strcmp (g_array_index (self->terms, VocIndexTerm, middle).stem, stem) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * voc_search_index_find_term:
 * @stem: a stem
 * @out_term: (out): its place
 *
 * Returns: whether there is such a term
 */
gboolean
voc_search_index_find_term (VocSearchIndex *self,
                            const char     *stem,
                            guint          *out_term)
{
  *out_term = voc_search_index_seek_term (self, stem);
  return *out_term < self->terms->len &&
         g_str_equal (g_array_index (self->terms, VocIndexTerm, *out_term).stem, stem);
}

/**
 * voc_search_index_get_terms_with:
 * @stem: a stem
 * @place: where in it
 *
 * Returns: (transfer none) (nullable) (element-type guint32): the terms that have the three bytes
 *   around that place, as often as they have them
 */
GArray *
voc_search_index_get_terms_with (VocSearchIndex *self,
                                 const char     *stem,
                                 gsize           place)
{
  return g_hash_table_lookup (self->trigrams, get_trigram (stem, place));
}
