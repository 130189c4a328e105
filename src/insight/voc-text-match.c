/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-text-match.h"

#include <math.h>
#include <string.h>

#include "voc-catalogue-names.h"
#include "voc-property.h"
#include "voc-text-words.h"

/*
 * A name is found in a sentence by the words that they share, in any order. A word counts by its idf
 * among all names; one that shares only its stem ("manager" for "managing") counts one half. A name
 * scores by the part of its own words that is there and by how much they say, less for words that
 * stand apart and for names that are not the preferred one, a little more for skills that many
 * occupations need. What was tried is told by build-aux/bench-match.
 */
#define STEM_ONLY 0.5
#define LEAST_COVERAGE 0.3
#define COVERAGE_POWER 1.5
#define GAP_COST 0.3
#define ALTERNATIVE 0.75
#define POPULARITY 0.2
/* What is called just so comes before what is also called so. */
#define WHOLE_LABEL 1.6
/* A word that a better match has used counts less for the next. */
#define USED 0.9
/* Of a strong match, all words are there, and so much of their weight as written. */
#define STRONG_COVERAGE 0.85
/* How many other words may stand between those of a preferred label that is a strong match. */
#define STRONG_GAP 2
/* So many guesses of one sentence are kept, and so many of its words are looked at at a time. */
#define MOST_PER_SENTENCE 40
#define MOST_WORDS 64

/* One word of a name. */
typedef struct
{
  guint32 name;
  guint32 stem;
  guint32 form;
} Token;

/* One name of a skill: its words are few, so their idf is added up when all are known. */
typedef struct
{
  guint32 skill;
  guint n;
  gboolean preferred;
  gboolean has_parts; /* it has a comma itself */
  double mass;
} Name;

/**
 * VocTextMatcher:
 *
 * Finds skills in a text such as a CV or an advert, by their names in the language of the catalogue.
 * Takes a tenth of a second and some megabytes to make for a full ESCO. Immutable; any thread may use
 * it.
 */
struct _VocTextMatcher
{
  GObject parent_instance;

  VocMatrix *matrix;      /* (owned) */
  GHashTable *stems;      /* (owned) (element-type utf8 guint): number + 1 */
  GHashTable *forms;      /* (owned) (element-type utf8 guint): number + 1 */
  GArray *names;          /* (owned) (element-type Name) */
  GArray *tokens;         /* (owned) (element-type Token): by stem */
  GArray *first_tokens;   /* (owned) (element-type guint32): of each stem, and the end */
  GArray *weights;        /* (owned) (element-type double): idf of each form */
};

G_DEFINE_FINAL_TYPE (VocTextMatcher, voc_text_matcher, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocTextMatcher, matrix),
  VOC_OWNED (VocTextMatcher, stems, g_hash_table_unref),
  VOC_OWNED (VocTextMatcher, forms, g_hash_table_unref),
  VOC_OWNED (VocTextMatcher, names, g_array_unref),
  VOC_OWNED (VocTextMatcher, tokens, g_array_unref),
  VOC_OWNED (VocTextMatcher, first_tokens, g_array_unref),
  VOC_OWNED (VocTextMatcher, weights, g_array_unref),
};

static void
voc_text_matcher_class_init (VocTextMatcherClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_text_matcher_init (VocTextMatcher *self)
{
  self->stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->forms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->names = g_array_new (FALSE, FALSE, sizeof (Name));
  self->tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  self->first_tokens = g_array_new (FALSE, TRUE, sizeof (guint32));
  self->weights = g_array_new (FALSE, TRUE, sizeof (double));
}

static guint
intern (GHashTable *numbers,
        const char *word)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, word));

  if (number == 0)
    {
      number = g_hash_table_size (numbers) + 1;
      g_hash_table_insert (numbers, g_strdup (word), GUINT_TO_POINTER (number));
    }

  return number - 1;
}

/* A name may have a word twice; once is enough. */
static gboolean
has_token (VocTextMatcher *self,
           guint           first,
           guint32         stem)
{
  for (guint i = first; i < self->tokens->len; i++)
    if (g_array_index (self->tokens, Token, i).stem == stem)
      return TRUE;

  return FALSE;
}

static void
add_name (VocTextMatcher *self,
          guint           skill,
          gboolean        preferred,
          const char     *text,
          const char     *language)
{
  g_autoptr (GArray) words = voc_text_words_split (text, language);
  Name name = { .skill = skill, .preferred = preferred };
  guint first = self->tokens->len;

  for (guint i = 0; i < words->len; i++)
    {
      const VocTextWord *word = &g_array_index (words, VocTextWord, i);
      Token token = { self->names->len, intern (self->stems, word->stem),
                      intern (self->forms, word->form) };

      name.has_parts |= word->ends_part;
      if (has_token (self, first, token.stem))
        continue;
      if (token.form >= self->weights->len)
        g_array_set_size (self->weights, token.form + 1);
      g_array_index (self->weights, double, token.form) += 1;
      g_array_append_val (self->tokens, token);
      name.n++;
    }
  if (name.n > 0)
    g_array_append_val (self->names, name);
}

/* "Java (computer programming)" is also called "Java". */
static void
add_names (VocTextMatcher          *self,
           const VocCatalogueName  *name,
           const char              *language)
{
  const char *bracket = strstr (name->text, " (");
  guint skill;

  if (!voc_matrix_find_skill (self->matrix, name->concept, &skill))
    return;
  add_name (self, skill, name->preferred, name->text, language);
  if (bracket != NULL)
    {
      g_autofree char *before = g_strndup (name->text, bracket - name->text);

      add_name (self, skill, name->preferred, before, language);
    }
}

static void
weigh (VocTextMatcher *self)
{
  for (guint i = 0; i < self->weights->len; i++)
    {
      double *weight = &g_array_index (self->weights, double, i);

      *weight = log (1 + self->names->len / *weight);
    }
  for (guint i = 0; i < self->tokens->len; i++)
    {
      const Token *token = &g_array_index (self->tokens, Token, i);

      g_array_index (self->names, Name, token->name).mass +=
        g_array_index (self->weights, double, token->form);
    }
}

/* Words by stem, so that those that share one stand together. */
static void
sort_tokens (VocTextMatcher *self)
{
  guint n_stems = g_hash_table_size (self->stems);
  GArray *sorted = g_array_sized_new (FALSE, FALSE, sizeof (Token), self->tokens->len);
  g_autofree guint32 *at = g_new0 (guint32, n_stems + 1);

  g_array_set_size (sorted, self->tokens->len);
  g_array_set_size (self->first_tokens, n_stems + 1);
  for (guint i = 0; i < self->tokens->len; i++)
    g_array_index (self->first_tokens, guint32, g_array_index (self->tokens, Token, i).stem + 1)++;
  for (guint s = 0; s < n_stems; s++)
    {
      at[s] = g_array_index (self->first_tokens, guint32, s);
      g_array_index (self->first_tokens, guint32, s + 1) += at[s];
    }
  for (guint i = 0; i < self->tokens->len; i++)
    {
      Token token = g_array_index (self->tokens, Token, i);

      g_array_index (sorted, Token, at[token.stem]++) = token;
    }
  g_array_unref (self->tokens);
  self->tokens = sorted;
}

/**
 * voc_text_matcher_new:
 * @matrix: skills
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): what finds them in texts of the catalogue's language
 */
VocTextMatcher *
voc_text_matcher_new (VocMatrix  *matrix,
                      GError    **error)
{
  g_autoptr (VocTextMatcher) self = NULL;
  g_autoptr (VocCatalogueNames) names = NULL;
  const char *language;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);

  names = voc_catalogue_dup_names (matrix->catalogue, VOC_CONCEPT_SKILL, error);
  if (names == NULL)
    return NULL;

  self = g_object_new (VOC_TYPE_TEXT_MATCHER, NULL);
  self->matrix = g_object_ref (matrix);
  language = voc_catalogue_get_language (matrix->catalogue);
  for (guint i = 0; i < names->names->len; i++)
    add_names (self, &g_array_index (names->names, VocCatalogueName, i), language);
  weigh (self);
  sort_tokens (self);

  return g_steal_pointer (&self);
}

/* What a sentence has of a name. @stems: a bit for each of its stems. */
typedef struct
{
  double mass;
  guint64 stems;
  guint n;
  gboolean inexact;
} Found;

/* A name in a sentence: @places has a bit for each word between the first and the last one. */
typedef struct
{
  guint32 skill;
  guint first;
  guint last;
  guint64 places;
  double score;
  gboolean strong;
} Guess;

/*
 * A part of a text that is looked at at once, and the tables for it, which serve for all parts. Its
 * words are counted from 0, as are the different stems that names have.
 */
typedef struct
{
  VocTextMatcher *matcher;
  const VocTextWord *words;
  guint n;
  guint32 forms[MOST_WORDS];     /* number + 1 of each word; 0 if no name has it */
  guint32 stems[MOST_WORDS];     /* of each different stem */
  int stem_of[MOST_WORDS];       /* of each word, which of @stems; -1 if no name has it */
  guint n_stems;
  Found *found;                  /* (owned): of each name */
  GArray *touched;               /* (owned) (element-type guint32): names that have any of it */
  guint32 *best;                 /* (owned): of each skill, which of @guesses + 1 */
  GArray *guesses;               /* (owned) (element-type Guess) */
} Sentence;

static void
sentence_clear (Sentence *self)
{
  g_free (self->found);
  g_array_unref (self->touched);
  g_free (self->best);
  g_array_unref (self->guesses);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Sentence, sentence_clear)

static void
read_words (Sentence *self)
{
  self->n_stems = 0;
  for (guint i = 0; i < self->n; i++)
    {
      const VocTextWord *word = &self->words[i];
      guint stem = GPOINTER_TO_UINT (g_hash_table_lookup (self->matcher->stems, word->stem));
      guint at = 0;

      self->forms[i] = GPOINTER_TO_UINT (g_hash_table_lookup (self->matcher->forms, word->form));
      self->stem_of[i] = -1;
      if (stem == 0)
        continue;
      while (at < self->n_stems && self->stems[at] != stem - 1)
        at++;
      if (at == self->n_stems)
        self->stems[self->n_stems++] = stem - 1;
      self->stem_of[i] = at;
    }
}

static gboolean
has_form (const Sentence *self,
          guint           stem,
          guint32         form)
{
  for (guint i = 0; i < self->n; i++)
    if (self->stem_of[i] == (int) stem && self->forms[i] == form + 1)
      return TRUE;

  return FALSE;
}

/* Adds up what each name has of the sentence. */
static void
touch_names (Sentence *self)
{
  const Token *tokens = (const Token *) self->matcher->tokens->data;
  const guint32 *first = (const guint32 *) self->matcher->first_tokens->data;

  g_array_set_size (self->touched, 0);
  for (guint s = 0; s < self->n_stems; s++)
    {
      guint32 last_form = G_MAXUINT32;
      gboolean exact = FALSE;

      for (guint i = first[self->stems[s]]; i < first[self->stems[s] + 1]; i++)
        {
          Found *found = &self->found[tokens[i].name];
          double weight = g_array_index (self->matcher->weights, double, tokens[i].form);

          if (tokens[i].form != last_form)
            exact = has_form (self, s, tokens[i].form);
          last_form = tokens[i].form;
          if (found->n == 0)
            g_array_append_val (self->touched, tokens[i].name);
          found->mass += exact ? weight : STEM_ONLY * weight;
          found->stems |= G_GUINT64_CONSTANT (1) << s;
          found->inexact |= !exact;
          found->n++;
        }
    }
}

/* The shortest run of words that has all stems of a name. */
static guint
find_run (const Sentence *self,
          guint64         stems,
          guint           n_stems,
          guint          *out_first)
{
  guint counts[MOST_WORDS] = { 0 };
  guint shortest = G_MAXUINT;
  guint n = 0, first = 0;

  for (guint i = 0; i < self->n; i++)
    {
      int stem = self->stem_of[i];

      if (stem < 0 || (stems >> stem & 1) == 0)
        continue;
      n += counts[stem]++ == 0;
      while (n == n_stems)
        {
          int left = self->stem_of[first];

          if (left >= 0 && (stems >> left & 1) != 0)
            {
              if (i - first + 1 < shortest)
                {
                  shortest = i - first + 1;
                  *out_first = first;
                }
              n -= --counts[left] == 0;
            }
          first++;
        }
    }

  return shortest;
}

/* "Project, management" is a list, and says nothing of project management. */
static gboolean
is_divided (const Sentence *self,
            const Guess    *guess)
{
  for (guint i = guess->first; i < guess->last; i++)
    if (self->words[i].ends_part)
      return TRUE;

  return FALSE;
}

static void
guess_name (Sentence *self,
            guint32   index)
{
  const Name *name = &g_array_index (self->matcher->names, Name, index);
  const Found *found = &self->found[index];
  double coverage = found->mass / name->mass;
  Guess guess = { .skill = name->skill };
  guint df, length, gap;
  guint32 *best;

  if (coverage < LEAST_COVERAGE)
    return;
  voc_matrix_get_column (self->matcher->matrix, name->skill, &df);
  guess.score = pow (coverage, COVERAGE_POWER) * found->mass * (1 + POPULARITY * log (1 + df)) *
                (name->preferred ? 1 : ALTERNATIVE);
  best = &self->best[name->skill];
  if (*best != 0 &&
      WHOLE_LABEL * guess.score <= g_array_index (self->guesses, Guess, *best - 1).score)
    return;

  length = find_run (self, found->stems, found->n, &guess.first);
  gap = length - found->n;
  guess.last = guess.first + length - 1;
  for (guint i = guess.first; i <= guess.last; i++)
    if (self->stem_of[i] >= 0 && (found->stems >> self->stem_of[i] & 1) != 0)
      guess.places |= G_GUINT64_CONSTANT (1) << i;

  guess.score /= 1 + GAP_COST * gap;
  if (name->preferred && found->n == name->n && !found->inexact && gap <= STRONG_GAP)
    guess.score *= WHOLE_LABEL;
  guess.strong = found->n == name->n && coverage >= STRONG_COVERAGE &&
                 gap <= (name->preferred ? STRONG_GAP : 0) &&
                 (name->has_parts || !is_divided (self, &guess)) &&
                 (name->n > 1 || (name->preferred && !found->inexact));

  if (*best == 0)
    {
      g_array_append_val (self->guesses, guess);
      *best = self->guesses->len;
    }
  else if (guess.score > g_array_index (self->guesses, Guess, *best - 1).score)
    g_array_index (self->guesses, Guess, *best - 1) = guess;
}

static int
compare_guesses (gconstpointer a,
                 gconstpointer b)
{
  const Guess *left = a;
  const Guess *right = b;

  if (left->score != right->score)
    return left->score > right->score ? -1 : 1;
  return left->skill < right->skill ? -1 : left->skill > right->skill;
}

static guint
count_bits (guint64 bits)
{
  guint n = 0;

  for (; bits != 0; bits &= bits - 1)
    n++;

  return n;
}

/* How often the words of a guess were used by better ones, on average. */
static double
get_use (const Guess *guess,
         const guint *used)
{
  guint n = 0;

  for (guint i = guess->first; i <= guess->last; i++)
    if ((guess->places >> i & 1) != 0)
      n += used[i];

  return (double) n / count_bits (guess->places);
}

/* The best guess first, then the best of what is left, for which words count less that were used;
 * so a word with many names does not take all places. A word is in one strong match at the most. */
static void
take_best (Sentence *self,
           GArray   *taken)
{
  guint used[MOST_WORDS] = { 0 };
  guint64 strong = 0;

  g_array_sort (self->guesses, compare_guesses);
  g_array_set_size (self->guesses, MIN (self->guesses->len, 3 * MOST_PER_SENTENCE));
  for (guint i = 0; i < self->guesses->len; i++)
    {
      Guess *guess = &g_array_index (self->guesses, Guess, i);

      guess->strong = guess->strong && (guess->places & strong) == 0;
      if (guess->strong)
        strong |= guess->places;
    }

  for (guint n = 0; n < MOST_PER_SENTENCE && self->guesses->len > 0; n++)
    {
      double most = -1;
      guint best = 0;
      Guess guess;

      for (guint i = 0; i < self->guesses->len; i++)
        {
          const Guess *other = &g_array_index (self->guesses, Guess, i);
          double score = other->score;

          /* In order of their scores; what follows cannot be better. */
          if (score <= most)
            break;
          score *= pow (USED, get_use (other, used));
          if (score > most)
            {
              most = score;
              best = i;
            }
        }
      guess = g_array_index (self->guesses, Guess, best);
      guess.score = most;
      g_array_remove_index (self->guesses, best);
      g_array_append_val (taken, guess);
      for (guint i = guess.first; i <= guess.last; i++)
        used[i] += guess.places >> i & 1;
    }
}

/* Adds the guesses of one sentence to the matches: of each skill, the best place in the text. */
static void
add_matches (const Sentence *self,
             GArray         *taken,
             GArray         *matches,
             guint32        *places)
{
  for (guint i = 0; i < taken->len; i++)
    {
      const Guess *guess = &g_array_index (taken, Guess, i);
      VocTextMatch match = { guess->skill, self->words[guess->first].start,
                             self->words[guess->last].end, guess->score, guess->strong };
      VocTextMatch *other;

      if (places[guess->skill] == 0)
        {
          g_array_append_val (matches, match);
          places[guess->skill] = matches->len;
          continue;
        }
      other = &g_array_index (matches, VocTextMatch, places[guess->skill] - 1);
      if (match.score > other->score)
        *other = match;
    }
}

static void
match_sentence (Sentence *self,
                GArray   *matches,
                guint32  *places)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (Guess));

  read_words (self);
  touch_names (self);
  g_array_set_size (self->guesses, 0);
  for (guint i = 0; i < self->touched->len; i++)
    guess_name (self, g_array_index (self->touched, guint32, i));
  for (guint i = 0; i < self->touched->len; i++)
    {
      guint32 name = g_array_index (self->touched, guint32, i);

      self->found[name] = (Found) { 0 };
      self->best[g_array_index (self->matcher->names, Name, name).skill] = 0;
    }
  take_best (self, taken);
  add_matches (self, taken, matches, places);
}

static int
compare_matches (gconstpointer a,
                 gconstpointer b)
{
  const VocTextMatch *left = a;
  const VocTextMatch *right = b;

  if (left->score != right->score)
    return left->score > right->score ? -1 : 1;
  return left->skill < right->skill ? -1 : left->skill > right->skill;
}

/* Places come in bytes and are told in characters. */
static void
count_characters (const char *text,
                  GArray     *matches)
{
  for (guint i = 0; i < matches->len; i++)
    {
      VocTextMatch *match = &g_array_index (matches, VocTextMatch, i);
      guint length = g_utf8_strlen (text + match->start, match->end - match->start);

      match->start = g_utf8_strlen (text, match->start);
      match->end = match->start + length;
    }
}

/**
 * voc_text_matcher_find:
 * @text: a text, in UTF-8
 * @limit: how many matches at the most
 *
 * Finds the skills that a text speaks of, sentence by sentence. Each skill comes once, where it fits
 * best.
 *
 * Returns: (transfer full) (element-type VocTextMatch): the best first
 */
GArray *
voc_text_matcher_find (VocTextMatcher *self,
                       const char     *text,
                       guint           limit)
{
  g_auto (Sentence) sentence = { .matcher = self };
  g_autoptr (GArray) words = NULL;
  g_autofree guint32 *places = NULL;
  GArray *matches;
  guint first = 0;

  g_return_val_if_fail (VOC_IS_TEXT_MATCHER (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  words = voc_text_words_split (text, voc_catalogue_get_language (self->matrix->catalogue));
  matches = g_array_new (FALSE, FALSE, sizeof (VocTextMatch));
  places = g_new0 (guint32, self->matrix->n_skills + 1);
  sentence.found = g_new0 (Found, self->names->len + 1);
  sentence.touched = g_array_new (FALSE, FALSE, sizeof (guint32));
  sentence.best = g_new0 (guint32, self->matrix->n_skills + 1);
  sentence.guesses = g_array_new (FALSE, FALSE, sizeof (Guess));
  for (guint i = 0; i < words->len; i++)
    {
      sentence.n = i + 1 - first;
      if (!g_array_index (words, VocTextWord, i).ends_sentence && sentence.n < MOST_WORDS &&
          i + 1 < words->len)
        continue;
      sentence.words = &g_array_index (words, VocTextWord, first);
      match_sentence (&sentence, matches, places);
      first = i + 1;
    }
  g_array_sort (matches, compare_matches);
  g_array_set_size (matches, MIN (matches->len, limit));
  count_characters (text, matches);

  return matches;
}
