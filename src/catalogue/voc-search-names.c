/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-names.h"

#include <string.h>

#include "voc-search-fold.h"
#include "voc-search-forms.h"
#include "voc-search-pack.h"
#include "voc-search-score.h"
#include "voc-search-stem.h"

/*
 * Names that have everything that was typed. What was typed is read in one or more ways, each a row of
 * slots: one slot for each word, one for two words that are one in the catalogue, two for a word that is
 * two there. In a slot fits the word itself, another form of it, and a word that begins like it.
 */

/* A word that is cut in two must leave at least so much on either side. */
#define SHORTEST_LEFT 2
#define SHORTEST_RIGHT 3
#define MOST_WHOLE 8
/* What is shorter begins a word of nearly every occupation: only labels count for it, unless it is a whole
 * word, and not of as many texts. */
#define SHORTEST_IN_NAMES 3
#define MOST_IN_NAMES 2000
/* How many texts lie between two looks at the cancellable. */
#define TEXTS_BETWEEN_LOOKS 4096

typedef struct
{
  guint32 first;              /* words that begin with it: from here ... */
  guint32 end;                /* ... to before here */
  guint32 whole[MOST_WHOLE];  /* words that are it, or another form of it */
  guint n_whole;
} Slot;

typedef struct
{
  VocSearchIndex *index;      /* (borrowed) */
  VocSearchFound *found;      /* (borrowed) */
  GCancellable *cancellable;  /* (borrowed) (nullable) */
  GPtrArray *typed;           /* (owned) (element-type utf8): folded words */
  GArray *slots;              /* (owned) (element-type Slot): of one way to read them */
  gboolean is_short;          /* whether too little is typed to tell good names from others */
  gboolean any;               /* whether a name has them */
} Search;

static void
search_clear (Search *self)
{
  g_ptr_array_unref (self->typed);
  g_array_unref (self->slots);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static void
add_whole (Slot                 *slot,
           const VocSearchIndex *index,
           const char           *word)
{
  guint place;

  if (slot->n_whole < MOST_WHOLE && voc_index_strings_find (&index->words, word, &place))
    slot->whole[slot->n_whole++] = place;
}

static void
add_slot (Search     *self,
          const char *word,
          gboolean    may_be_beginning)
{
  g_autoptr (GPtrArray) forms = voc_search_dup_forms (word);
  Slot slot = { 0 };

  for (guint i = 0; i < forms->len; i++)
    add_whole (&slot, self->index, forms->pdata[i]);
  if (may_be_beginning)
    voc_index_strings_seek_range (&self->index->words, word, &slot.first, &slot.end);
  g_array_append_val (self->slots, slot);
}

static gboolean
is_whole (const Slot *slot,
          guint32     word)
{
  for (guint i = 0; i < slot->n_whole; i++)
    if (slot->whole[i] == word)
      return TRUE;

  return FALSE;
}

static gboolean
fits (const Slot *slot,
      guint32     word)
{
  return (word >= slot->first && word < slot->end) || is_whole (slot, word);
}

/* Of several names, "pastor/pastora". */
static guint
count_words_of_last_name (const guint32      *words,
                          const VocIndexText *text)
{
  guint n = 1;

  while (n < text->n_words && !(words[text->n_words - n] & VOC_SEARCH_BEGINS_NAME))
    n++;
  return n;
}

/* Whether a name of so many words ends in front of a place. In "editor/editora de cine" the first word is
 * none: what the last name says more belongs to all. */
static gboolean
ends_name (const guint32      *words,
           const VocIndexText *text,
           guint               place,
           guint               n_words)
{
  return place == text->n_words || (words[place] & VOC_SEARCH_BEGINS_NAME &&
                                    n_words >= count_words_of_last_name (words, text));
}

/* How what was typed, all of it in a row, stands at a place of a name. */
static VocSearchMatch
match_at (const Search       *self,
          const VocIndexText *text,
          guint               place)
{
  const guint32 *words = &g_array_index (self->index->sequence, guint32, text->first_word);
  guint n = self->slots->len;
  gboolean starts = place == 0 || words[place] & VOC_SEARCH_BEGINS_NAME;
  gboolean ends = ends_name (words, text, place + n, n);
  gboolean whole = TRUE;

  for (guint i = 0; i < n; i++)
    {
      const Slot *slot = &g_array_index (self->slots, Slot, i);
      guint32 word = words[place + i] & ~VOC_SEARCH_BEGINS_NAME;

      if (i > 0 && words[place + i] & VOC_SEARCH_BEGINS_NAME)
        return VOC_SEARCH_MATCH_WORD;
      whole = is_whole (slot, word);
      if (!whole && (i + 1 < n || !fits (slot, word)))
        return VOC_SEARCH_MATCH_WORD;
    }

  if (starts && ends && whole)
    return VOC_SEARCH_MATCH_EXACT;
  if (starts)
    return whole ? VOC_SEARCH_MATCH_WHOLE_PREFIX : VOC_SEARCH_MATCH_PREFIX;
  return whole ? VOC_SEARCH_MATCH_WHOLE_WORD : VOC_SEARCH_MATCH_WORD;
}

static gboolean
has_all (const Search       *self,
         const VocIndexText *text)
{
  for (guint i = 0; i < self->slots->len; i++)
    {
      const Slot *slot = &g_array_index (self->slots, Slot, i);
      gboolean any = FALSE;

      for (guint place = 0; place < text->n_words && !any; place++)
        any = fits (slot, voc_search_index_get_word (self->index, text, place) &
                            ~VOC_SEARCH_BEGINS_NAME);
      if (!any)
        return FALSE;
    }

  return TRUE;
}

static void
offer_name (Search *self,
            guint   place)
{
  const VocSearchIndex *index = self->index;
  const VocIndexText *text = &index->texts[place];
  VocSearchMatch match = VOC_SEARCH_MATCH_WORD;
  guint n_names = 1;
  gsize length = 0;

  if (self->slots->len > 1 && !has_all (self, text))
    return;
  for (guint i = 0; i < text->n_words; i++)
    {
      guint32 word = voc_search_index_get_word (index, text, i);

      if (i + self->slots->len <= text->n_words)
        match = MAX (match, match_at (self, text, i));
      n_names += i > 0 && word & VOC_SEARCH_BEGINS_NAME;
      length += 1 + voc_index_strings_get_length (&index->words, word & ~VOC_SEARCH_BEGINS_NAME);
    }

  self->any = TRUE;
  voc_search_found_offer (self->found,
                          g_array_index (index->owners, VocIndexOwner, text->first_owner).concept,
                          index->kind, place, text,
                          voc_search_score_name (match, text->field, text->shown, text->own,
                                                 length / n_names));
}

static gboolean
offer_names_with (Search   *self,
                  guint32   first_word,
                  guint32   end_word,
                  guint     most_in_names,
                  GError  **error)
{
  const VocIndexLists *texts_with = &self->index->texts_with;
  gboolean labels_only =
    self->is_short && texts_with->first[end_word] - texts_with->first[first_word] > most_in_names;

  for (guint32 word = first_word; word < end_word; word++)
    for (guint32 i = texts_with->first[word]; i < texts_with->first[word + 1]; i++)
      {
        if (i % TEXTS_BETWEEN_LOOKS == 0 &&
            g_cancellable_set_error_if_cancelled (self->cancellable, error))
          return FALSE;
        /* Names come first. */
        if (texts_with->items[i] >= self->index->n_names)
          break;
        /* It has the word twice. */
        if (i > texts_with->first[word] && texts_with->items[i] == texts_with->items[i - 1])
          continue;
        if (labels_only && self->index->texts[texts_with->items[i]].field != VOC_TEXT_LABEL)
          continue;
        offer_name (self, texts_with->items[i]);
      }

  return TRUE;
}

static guint
count_texts (const Search *self,
             const Slot   *slot)
{
  const guint32 *first = self->index->texts_with.first;
  guint n = first[slot->end] - first[slot->first];

  for (guint i = 0; i < slot->n_whole; i++)
    n += first[slot->whole[i] + 1] - first[slot->whole[i]];
  return n;
}

/* Of all words the rarest is looked up; the others are looked for in its names. */
static gboolean
search_slots (Search  *self,
              GError **error)
{
  const Slot *rarest = NULL;

  for (guint i = 0; i < self->slots->len; i++)
    {
      const Slot *slot = &g_array_index (self->slots, Slot, i);

      if (rarest == NULL || count_texts (self, slot) < count_texts (self, rarest))
        rarest = slot;
    }
  if (rarest == NULL)
    return TRUE;

  for (guint i = 0; i < rarest->n_whole; i++)
    if (!offer_names_with (self, rarest->whole[i], rarest->whole[i] + 1, MOST_IN_NAMES, error))
      return FALSE;
  return offer_names_with (self, rarest->first, rarest->end, 0, error);
}

/* "health care" for the names that say "healthcare": with the words at @at and behind it as one, if there
 * is such a word. */
static gboolean
search_joined (Search  *self,
               guint    at,
               GError **error)
{
  g_autofree char *joined = g_strconcat (self->typed->pdata[at], self->typed->pdata[at + 1], NULL);

  if (!voc_index_strings_has_beginning (&self->index->words, joined))
    return TRUE;
  g_array_set_size (self->slots, 0);
  for (guint i = 0; i < self->typed->len; i++)
    if (i != at + 1)
      add_slot (self, i == at ? joined : self->typed->pdata[i], TRUE);

  return search_slots (self, error);
}

/* "webdeveloper" for the names that say "web developer": with the word at @at cut in two. */
static gboolean
search_halves (Search  *self,
               guint    at,
               gsize    seam,
               GError **error)
{
  const char *word = self->typed->pdata[at];
  g_autofree char *left = g_strndup (word, seam);
  guint place;

  if (!voc_index_strings_find (&self->index->words, left, &place) ||
      !voc_index_strings_has_beginning (&self->index->words, word + seam))
    return TRUE;
  g_array_set_size (self->slots, 0);
  for (guint i = 0; i < self->typed->len; i++)
    {
      add_slot (self, i == at ? left : self->typed->pdata[i], i != at);
      if (i == at)
        add_slot (self, word + seam, TRUE);
    }

  return search_slots (self, error);
}

static gboolean
search_all_halves (Search  *self,
                   GError **error)
{
  for (guint at = 0; at < self->typed->len; at++)
    {
      const char *word = self->typed->pdata[at];
      gsize length = strlen (word);

      for (gsize seam = SHORTEST_LEFT; seam + SHORTEST_RIGHT <= length; seam++)
        if (g_str_is_ascii (word) && !search_halves (self, at, seam, error))
          return FALSE;
    }

  return TRUE;
}

/**
 * voc_search_names:
 * @index: an index
 * @text: what was typed
 * @found: where to put what is found
 * @cancellable: (nullable): to stop it
 * @error: return location
 *
 * Finds the names that have all that was typed: every word, or its beginning, or another form of it, also
 * where two words are one in the catalogue; where nothing has that, also where one is two.
 *
 * Returns: whether all went well
 */
gboolean
voc_search_names (VocSearchIndex  *index,
                  const char      *text,
                  VocSearchFound  *found,
                  GCancellable    *cancellable,
                  GError         **error)
{
  g_auto (Search) self = {
    .index = index,
    .found = found,
    .cancellable = cancellable,
    .typed = voc_search_split (text),
    .slots = g_array_new (FALSE, FALSE, sizeof (Slot)),
  };

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  for (guint i = 0; i < self.typed->len; i++)
    add_slot (&self, self.typed->pdata[i], TRUE);
  self.is_short =
    self.typed->len == 1 && g_utf8_strlen (self.typed->pdata[0], -1) < SHORTEST_IN_NAMES;
  if (!search_slots (&self, error))
    return FALSE;
  if (self.is_short && !self.any)
    {
      self.is_short = FALSE;
      if (!search_slots (&self, error))
        return FALSE;
    }
  for (guint at = 0; at + 1 < self.typed->len; at++)
    if (!search_joined (&self, at, error))
      return FALSE;

  return self.any || search_all_halves (&self, error);
}

/* Many languages give both genders, "pastor/pastora"; either is a name. */
static gboolean
is_name (const char *label,
         const char *folded)
{
  g_autofree char *whole = voc_search_fold (label);
  g_auto (GStrv) parts = g_strsplit (whole, "/", -1);

  return g_str_equal (whole, folded) || g_strv_contains ((const char *const *) parts, folded);
}

/**
 * voc_search_lookup_label:
 * @index: an index
 * @text: a label
 *
 * Returns: number of the concept that has it as its preferred label in any language; 0 if there is none
 */
guint
voc_search_lookup_label (VocSearchIndex *index,
                         const char     *text)
{
  g_autofree char *folded = voc_search_fold (text);
  g_autoptr (GPtrArray) words = voc_search_split (text);
  guint word;

  if (words->len == 0 || !voc_index_strings_find (&index->words, words->pdata[0], &word))
    return 0;
  for (guint32 i = index->texts_with.first[word]; i < index->texts_with.first[word + 1]; i++)
    {
      const VocIndexText *label = &index->texts[index->texts_with.items[i]];
      g_autofree char *name = NULL;

      if (label->field != VOC_TEXT_LABEL)
        continue;
      name = voc_search_index_dup_name (index, index->texts_with.items[i]);
      if (is_name (name, folded))
        return g_array_index (index->owners, VocIndexOwner, label->first_owner).concept;
    }

  return 0;
}
