/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-index.h"

#include <math.h>
#include <string.h>

#include "voc-catalogue-limits.h"
#include "voc-packed.h"
#include "voc-search-pack.h"

/*
 * What is packed in a catalogue is taken into memory as it is, and looked at: nobody says who packed it.
 * What follows from it (which texts have a word, how much a word says) takes less time to count than to
 * read.
 */

/* Three bytes are one of so many numbers. */
#define N_TRIGRAMS (1u << 15)

/* Of a text on average. */
#define MOST_OWNERS 256

#define NUMBER_AT(array, place) g_array_index (array, guint32, place)

static gboolean
read_strings (sqlite3          *db,
              VocConceptKind    kind,
              VocSearchPart     part,
              VocIndexStrings  *strings,
              GError          **error)
{
  g_autofree char *name = voc_search_pack_dup_name (kind, part);
  const char *at;
  const char *end;

  strings->bytes = voc_packed_read_bytes (db, name, error);
  if (strings->bytes == NULL)
    return FALSE;
  at = (const char *) strings->bytes->data;
  /* Of nothing there is no address to add to. */
  end = at != NULL ? at + strings->bytes->len : NULL;
  if (at < end && end[-1] != '\0')
    return voc_sql_set_damaged (error);

  for (const char *nul = at; nul < end; nul++)
    strings->n += *nul == '\0';
  strings->all = g_new (const char *, strings->n + 1);
  for (guint i = 0; i < strings->n; at += strlen (at) + 1)
    strings->all[i++] = at;
  strings->all[strings->n] = at;
  return TRUE;
}

/* Looking up relies on their order. */
static gboolean
check_order (const VocIndexStrings  *strings,
             GError                **error)
{
  for (guint i = 0; i < strings->n; i++)
    if (!g_utf8_validate (strings->all[i], -1, NULL) ||
        (i > 0 && strcmp (strings->all[i - 1], strings->all[i]) >= 0))
      return voc_sql_set_damaged (error);

  return TRUE;
}

static GArray *
read_rows (sqlite3         *db,
           VocConceptKind   kind,
           VocSearchPart    part,
           gsize            row_size,
           GError         **error)
{
  g_autofree char *name = voc_search_pack_dup_name (kind, part);

  return voc_packed_read_rows (db, name, row_size, error);
}

static gboolean
check_numbers (GArray   *numbers,
               guint     end,
               guint32   flags,
               GError  **error)
{
  for (guint i = 0; i < numbers->len; i++)
    if ((NUMBER_AT (numbers, i) & ~flags) >= end)
      return voc_sql_set_damaged (error);

  return TRUE;
}

/* Each must be a concept of this kind. */
static gboolean
check_owners (VocSearchIndex  *self,
              sqlite3         *db,
              GError         **error)
{
  g_autofree guint8 *known = g_new0 (guint8, self->n_concepts + 1);
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db, "SELECT id FROM concept WHERE kind = ?1", error);
  gboolean row = statement != NULL;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int (statement, 1, self->kind);
  while (row)
    {
      if (!voc_sql_next_row (statement, "c", &row, error))
        return FALSE;
      if (row && sqlite3_column_int (statement, 0) <= (int) self->n_concepts)
        known[sqlite3_column_int (statement, 0)] = TRUE;
    }

  for (guint i = 0; i < self->owners->len; i++)
    {
      guint32 owner = NUMBER_AT (self->owners, i);
      guint32 concept = owner & ((1u << VOC_SEARCH_MATCH_SHIFT) - 1);
      guint32 match = owner >> VOC_SEARCH_MATCH_SHIFT;

      if (concept > self->n_concepts || !known[concept] || match > VOC_TITLES_BROAD)
        return voc_sql_set_damaged (error);
      g_array_index (self->owners, VocIndexOwner, i) = (VocIndexOwner) { concept, match };
    }

  return TRUE;
}

static gboolean
is_searched (VocTextField field)
{
  return (field >= VOC_TEXT_LABEL && field <= VOC_TEXT_DESCRIPTION) || field == VOC_TEXT_TITLE ||
         field == VOC_TEXT_GROUP;
}

/* Takes the texts; names come first. What a text costs a search is bounded by how long a name can be, and
 * by how many concepts have a text on average. */
static gboolean
take_texts (VocSearchIndex  *self,
            GArray          *packed,
            GError         **error)
{
  guint32 first_word = 0;
  guint64 n_owners = 0;

  self->texts = g_new0 (VocIndexText, packed->len + 1);
  self->n_texts = packed->len;
  for (guint i = 0; i < packed->len; i++)
    {
      const VocPackedText *from = &g_array_index (packed, VocPackedText, i);
      VocTextField field = from->what & 0xff;
      guint n_words = from->what >> 16;
      gboolean is_name = field <= VOC_TEXT_HIDDEN;

      if (!is_searched (field) || from->n_owners == 0 ||
          n_words > self->sequence->len - first_word ||
          from->first_owner >= self->owners->len ||
          from->n_owners > self->owners->len - from->first_owner ||
          (is_name && (self->n_names != i || from->n_owners != 1 || n_words > VOC_LIMIT_LABEL)))
        return voc_sql_set_damaged (error);
      self->texts[i] = (VocIndexText) {
        .first_word = first_word,
        .first_owner = from->first_owner,
        .n_owners = from->n_owners,
        .n_words = n_words,
        .field = field,
      };
      first_word += n_words;
      n_owners += from->n_owners;
      self->n_names += is_name;
    }

  return (first_word == self->sequence->len && self->names.n == self->n_texts &&
          n_owners <= (guint64) MOST_OWNERS * self->n_texts) ||
         voc_sql_set_damaged (error);
}

static guint32
get_owner (VocSearchIndex     *self,
           const VocIndexText *text)
{
  return g_array_index (self->owners, VocIndexOwner, text->first_owner).concept;
}

/* The label on screen is that in the reader's language, else that in the base language. */
static void
mark_language (VocSearchIndex *self,
            GArray         *packed,
            guint           language)
{
  g_autofree guint32 *labels = g_new0 (guint32, self->n_concepts + 1);

  self->n_own_names = g_new0 (guint16, self->n_concepts + 1);
  for (guint i = 0; i < self->n_names; i++)
    {
      guint32 concept = get_owner (self, &self->texts[i]);
      guint of_text = g_array_index (packed, VocPackedText, i).what >> 8 & 0xff;

      if (self->texts[i].field == VOC_TEXT_LABEL &&
          (of_text == language || (of_text == 0 && labels[concept] == 0)))
        labels[concept] = i + 1;
      self->texts[i].own = of_text == language;
      self->n_own_names[concept] += self->texts[i].own;
    }
  for (guint i = 0; i <= self->n_concepts; i++)
    if (labels[i] > 0)
      self->texts[labels[i] - 1].shown = TRUE;
}

/* Sorts numbers into the lists of their keys: for each key that stands in @keys, the number at the same
 * place of @numbers, or that place. */
static void
make_lists (VocIndexLists *lists,
            guint          n_keys,
            const guint32 *keys,
            const guint32 *numbers,
            gsize          n)
{
  guint32 *end;

  lists->first = g_new0 (guint32, n_keys + 2);
  lists->items = g_new (guint32, n + 1);
  /* First counted one place too far, so that filling in leaves each where it belongs. */
  end = lists->first + 1;
  for (gsize i = 0; i < n; i++)
    end[keys[i] + 1]++;
  for (guint key = 0; key < n_keys; key++)
    end[key + 1] += end[key];
  for (gsize i = 0; i < n; i++)
    lists->items[end[keys[i]]++] = numbers != NULL ? numbers[i] : i;
}

static void
list_texts (VocSearchIndex *self)
{
  gsize n = self->sequence->len;
  g_autofree guint32 *words = g_new (guint32, n + 1);
  g_autofree guint32 *texts = g_new (guint32, n + 1);

  self->n_names_with = g_new0 (guint32, self->words.n + 1);
  for (guint i = 0; i < self->n_texts; i++)
    for (guint place = 0; place < self->texts[i].n_words; place++)
      {
        guint32 word = voc_search_index_get_word (self, &self->texts[i], place);
        guint32 at = self->texts[i].first_word + place;

        words[at] = word & ~VOC_SEARCH_BEGINS_NAME;
        texts[at] = i;
        self->n_names_with[words[at]] += i < self->n_names;
      }
  make_lists (&self->texts_with, self->words.n, words, texts, n);
}

static void
list_stems (VocSearchIndex *self)
{
  g_autoptr (GArray) trigrams = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) stems = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < self->stems.n; i++)
    for (gsize place = 0; self->stems.all[i][place] != '\0'; place++)
      {
        guint32 trigram = voc_search_index_get_trigram (self->stems.all[i], place);

        g_array_append_val (trigrams, trigram);
        g_array_append_val (stems, i);
      }
  make_lists (&self->stems_with, N_TRIGRAMS, (const guint32 *) trigrams->data,
              (const guint32 *) stems->data, stems->len);
  make_lists (&self->words_of, self->stems.n, (const guint32 *) self->stem_of->data, NULL,
              self->stem_of->len);
}

/* How much each stem says. The names of a concept lie together, but for those of another field. */
static void
weigh_stems (VocSearchIndex *self)
{
  g_autofree guint32 *df = g_new0 (guint32, self->stems.n + 1);
  g_autofree guint32 *last = g_new0 (guint32, self->stems.n + 1);
  g_autofree guint8 *seen = g_new0 (guint8, self->n_concepts + 1);
  guint n_concepts = 0;

  for (guint i = 0; i < self->n_names; i++)
    {
      guint32 concept = get_owner (self, &self->texts[i]);

      n_concepts += !seen[concept];
      seen[concept] = TRUE;
      for (guint place = 0; place < self->texts[i].n_words; place++)
        {
          guint32 word = voc_search_index_get_word (self, &self->texts[i], place);
          guint32 stem = NUMBER_AT (self->stem_of, word & ~VOC_SEARCH_BEGINS_NAME);

          df[stem] += last[stem] != concept;
          last[stem] = concept;
        }
    }

  self->idf = g_new (float, self->stems.n + 1);
  for (guint i = 0; i < self->stems.n; i++)
    self->idf[i] = log1pf (n_concepts / (df[i] + 0.5f));
  self->most_idf = log1pf (n_concepts / 0.5f);
}

/* Each stem of a text counts once. */
static void
weigh_texts (VocSearchIndex *self)
{
  g_autofree guint32 *last = g_new0 (guint32, self->stems.n + 1);

  for (guint i = 0; i < self->n_texts; i++)
    for (guint place = 0; place < self->texts[i].n_words; place++)
      {
        guint32 word = voc_search_index_get_word (self, &self->texts[i], place);
        guint32 stem = NUMBER_AT (self->stem_of, word & ~VOC_SEARCH_BEGINS_NAME);

        self->texts[i].mass += last[stem] != i + 1 ? self->idf[stem] : 0;
        last[stem] = i + 1;
      }
}

static gboolean
read_parts (VocSearchIndex  *self,
            sqlite3         *db,
            guint            language,
            GError         **error)
{
  g_autoptr (GArray) packed =
    read_rows (db, self->kind, VOC_SEARCH_TEXTS, sizeof (VocPackedText), error);

  if (packed == NULL || !read_strings (db, self->kind, VOC_SEARCH_WORDS, &self->words, error) ||
      !read_strings (db, self->kind, VOC_SEARCH_STEMS, &self->stems, error) ||
      !read_strings (db, self->kind, VOC_SEARCH_NAMES, &self->names, error))
    return FALSE;
  self->stem_of = read_rows (db, self->kind, VOC_SEARCH_STEM_OF, sizeof (guint32), error);
  self->owners = self->stem_of != NULL ? read_rows (db, self->kind, VOC_SEARCH_OWNERS,
                                                    sizeof (VocIndexOwner), error)
                                       : NULL;
  self->sequence = self->owners != NULL ? read_rows (db, self->kind, VOC_SEARCH_SEQUENCE,
                                                     sizeof (guint32), error)
                                        : NULL;
  if (self->sequence == NULL || !check_order (&self->words, error) ||
      !check_order (&self->stems, error) ||
      !check_numbers (self->stem_of, self->stems.n, 0, error) ||
      !check_numbers (self->sequence, self->words.n, VOC_SEARCH_BEGINS_NAME, error) ||
      !check_owners (self, db, error))
    return FALSE;
  if (self->stem_of->len != self->words.n)
    return voc_sql_set_damaged (error);
  if (!take_texts (self, packed, error))
    return FALSE;

  mark_language (self, packed, language);
  return TRUE;
}

/**
 * voc_search_index_read:
 * @db: a catalogue
 * @kind: occupations or skills
 * @language: number of the reader's language
 * @n_concepts: the greatest number of a concept
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): an index of all that is said of these concepts
 */
VocSearchIndex *
voc_search_index_read (sqlite3         *db,
                       VocConceptKind   kind,
                       guint            language,
                       guint            n_concepts,
                       GError         **error)
{
  g_autoptr (VocSearchIndex) self = g_new0 (VocSearchIndex, 1);

  self->kind = kind;
  self->n_concepts = n_concepts;
  if (!read_parts (self, db, language, error))
    return NULL;
  list_texts (self);
  list_stems (self);
  weigh_stems (self);
  weigh_texts (self);

  return g_steal_pointer (&self);
}

static void
strings_clear (VocIndexStrings *self)
{
  g_clear_pointer (&self->bytes, g_byte_array_unref);
  g_free (self->all);
}

static void
lists_clear (VocIndexLists *self)
{
  g_free (self->first);
  g_free (self->items);
}

/**
 * voc_search_index_free:
 * @self: (transfer full): an index
 */
void
voc_search_index_free (VocSearchIndex *self)
{
  strings_clear (&self->words);
  strings_clear (&self->stems);
  strings_clear (&self->names);
  lists_clear (&self->words_of);
  lists_clear (&self->texts_with);
  lists_clear (&self->stems_with);
  g_clear_pointer (&self->owners, g_array_unref);
  g_clear_pointer (&self->sequence, g_array_unref);
  g_clear_pointer (&self->stem_of, g_array_unref);
  g_free (self->texts);
  g_free (self->n_own_names);
  g_free (self->n_names_with);
  g_free (self->idf);
  g_free (self);
}

/* The place of the first that does not stand before string, which may be the beginning of one. */
static guint
seek (const VocIndexStrings *self,
      const char            *string)
{
  guint low = 0;
  guint high = self->n;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (strcmp (self->all[middle], string) < 0)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * voc_index_strings_find:
 * @string: a string
 * @out_place: (out): its place
 *
 * Returns: whether it is there
 */
gboolean
voc_index_strings_find (const VocIndexStrings *self,
                        const char            *string,
                        guint                 *out_place)
{
  *out_place = seek (self, string);
  return *out_place < self->n && g_str_equal (self->all[*out_place], string);
}

/**
 * voc_index_strings_seek_range:
 * @beginning: the beginning of some of them
 * @out_first: (out): the place of the first
 * @out_end: (out): the place behind the last
 *
 * Finds what begins like this.
 */
void
voc_index_strings_seek_range (const VocIndexStrings *self,
                              const char            *beginning,
                              guint                 *out_first,
                              guint                 *out_end)
{
  /* No byte of UTF-8 is greater. */
  g_autofree char *behind = g_strconcat (beginning, "\xff", NULL);

  *out_first = seek (self, beginning);
  *out_end = seek (self, behind);
}

/**
 * voc_index_strings_has_beginning:
 * @beginning: the beginning of a string
 *
 * Returns: whether one begins like this
 */
gboolean
voc_index_strings_has_beginning (const VocIndexStrings *self,
                                 const char            *beginning)
{
  guint place = seek (self, beginning);

  return place < self->n && g_str_has_prefix (self->all[place], beginning);
}

/**
 * voc_search_index_dup_name:
 * @place: of a text
 *
 * Returns: (transfer full): how it is shown; empty if it never is
 */
char *
voc_search_index_dup_name (const VocSearchIndex *self,
                           guint                 place)
{
  const VocIndexText *text = &self->texts[place];
  const char *name = self->names.all[place];
  GString *words;

  if (*name != '\0')
    return g_utf8_make_valid (name, strnlen (name, VOC_LIMIT_LABEL));
  words = g_string_new (NULL);
  for (guint i = 0; i < text->n_words && text->field != VOC_TEXT_GROUP &&
                    text->field != VOC_TEXT_DESCRIPTION;
       i++)
    {
      guint32 word = voc_search_index_get_word (self, text, i) & ~VOC_SEARCH_BEGINS_NAME;

      g_string_append_printf (words, "%s%s", i > 0 ? " " : "", self->words.all[word]);
    }
  return g_string_free_and_steal (words);
}

/**
 * voc_search_index_get_trigram:
 * @stem: a stem
 * @place: where in it
 *
 * Returns: a number for the three bytes around that place; other letters than a to z may have one in
 *   common
 */
guint
voc_search_index_get_trigram (const char *stem,
                              gsize       place)
{
  guint before = place > 0 ? stem[place - 1] & 0x1f : 0;

  return before << 10 | (guint) (stem[place] & 0x1f) << 5 | (guint) (stem[place + 1] & 0x1f);
}
