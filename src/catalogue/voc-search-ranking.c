/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-ranking.h"

#include <math.h>

#include "voc-search-expand.h"

/*
 * How near what was typed is to a concept, where not every word has to match. A text is as near as
 *
 *   (c / q) ^ COVERAGE × (m / t) ^ SHARE × what a text of its sort counts
 *
 * where q is the idf mass of what was typed, c what of it the text has, t the idf mass of the text
 * and m what of it was typed. The nearest text of a concept counts, and, with less weight, how much
 * of what was typed is in all its names together, and in what is said around it, and how near its label on
 * screen is. The weights were found by trying on lists of job titles (see tests/bench/bench-titles.c).
 *
 * Many have the same name, which so says nothing. Of them comes first whose names are like it on average,
 * and whose nearest title is.
 */
#define COVERAGE 0.8f
#define SHARE 0.7f
/* A text that has less than this part of what was typed is not near. */
#define LITTLE 0.15f
#define ALL_NAMES 0.3f
#define AROUND 0.4f
#define SHOWN 0.1f
/* All of it is there, and nothing else; and it is on screen. */
#define WHOLE_BONUS 1.1f
#define SHOWN_BONUS 1.04f
#define WHOLE 0.999f
/* No score is greater. */
#define MOST (WHOLE_BONUS * SHOWN_BONUS * (1 + SHOWN) + ALL_NAMES + AROUND)

static const float WEIGHTS[] = {
  [VOC_TEXT_LABEL] = 1.0f, [VOC_TEXT_ALTERNATIVE] = 1.0f, [VOC_TEXT_HIDDEN] = 0.9f,
  [VOC_TEXT_TITLE] = 0.85f, [VOC_TEXT_GROUP] = 0.7f,      [VOC_TEXT_DESCRIPTION] = 0.5f,
};

/* How well a title fits an occupation; the first is for what is its own. */
static const float FITS[] = {
  1.0f,
  [VOC_TITLES_EXACT] = 1.0f,
  [VOC_TITLES_CLOSE] = 0.9f,
  [VOC_TITLES_NARROW] = 0.8f,
  [VOC_TITLES_BROAD] = 0.8f,
};

/* What a text has of what was typed. */
typedef struct
{
  float covered;
  float matched;
  guint8 word;                /* the last that was counted, from 1 */
} Count;

/* What a concept has of it. */
typedef struct
{
  float nearest;
  float shown;                /* how near the label on screen is */
  float names;                /* how near its names are, on average */
  float title;                /* how near the nearest title is */
  guint32 text;
  float in_names;
  float around;
  guint8 word_in_names;       /* the last that was counted, from 1 */
  guint8 word_around;
} Standing;

typedef struct
{
  VocSearchIndex *index;      /* (borrowed) */
  Count *counts;              /* (owned): by place of the text */
  Standing *standings;        /* (owned): by number of the concept */
  GArray *touched;            /* (owned) (element-type guint32): texts that have any of it */
  gboolean closed;            /* whether it takes more than what is left to be among them */
} Ranking;

static void
ranking_clear (Ranking *self)
{
  g_free (self->counts);
  g_free (self->standings);
  g_array_unref (self->touched);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Ranking, ranking_clear)

static void
count_for_owners (Ranking            *self,
                  const VocIndexText *text,
                  guint8              word,
                  float               gain)
{
  gboolean is_name = text->field <= VOC_TEXT_HIDDEN;

  for (guint i = 0; i < text->n_owners; i++)
    {
      guint32 concept =
        g_array_index (self->index->owners, VocIndexOwner, text->first_owner + i).concept;
      Standing *standing = &self->standings[concept];
      guint8 *last = is_name ? &standing->word_in_names : &standing->word_around;

      if (*last == word)
        continue;
      *last = word;
      *(is_name ? &standing->in_names : &standing->around) += gain;
    }
}

static void
count_text (Ranking            *self,
            guint32             place,
            guint8              number,
            float               gain,
            float               matched)
{
  Count *count = &self->counts[place];

  if (count->word == number || (count->word == 0 && self->closed))
    return;
  if (count->word == 0)
    g_array_append_val (self->touched, place);
  count->word = number;
  count->covered += gain;
  count->matched += matched;
  count_for_owners (self, &self->index->texts[place], number, gain);
}

/* Counts a word for each text that has what stands for it; the best comes first and counts. */
static void
count_word (Ranking            *self,
            const VocTypedWord *typed,
            guint8              number)
{
  const VocSearchIndex *index = self->index;

  for (guint e = 0; e < typed->expansions->len; e++)
    {
      const VocExpansion *expansion = &g_array_index (typed->expansions, VocExpansion, e);
      guint32 end_word = index->words_of.first[expansion->stem + 1];

      for (guint32 w = index->words_of.first[expansion->stem]; w < end_word; w++)
        {
          guint32 word = index->words_of.items[w];

          for (guint32 i = index->texts_with.first[word]; i < index->texts_with.first[word + 1];
               i++)
            count_text (self, index->texts_with.items[i], number, typed->mass * expansion->weight,
                        index->idf[expansion->stem] * expansion->weight);
        }
    }
}

static float
score_text (const VocIndexText *text,
            const Count        *count,
            float               mass)
{
  float coverage = MIN (count->covered / mass, 1);
  float share = MIN (count->matched / text->mass, 1);
  float score = powf (coverage, COVERAGE) * powf (share, SHARE) * WEIGHTS[text->field];

  if (coverage >= WHOLE && share >= WHOLE)
    score *= WHOLE_BONUS;
  return text->shown ? score * SHOWN_BONUS : score;
}

static void
find_nearest (Ranking *self,
              float    mass)
{
  for (guint i = 0; i < self->touched->len; i++)
    {
      guint32 place = g_array_index (self->touched, guint32, i);
      const VocIndexText *text = &self->index->texts[place];
      float score = score_text (text, &self->counts[place], mass);

      for (guint o = 0; o < text->n_owners; o++)
        {
          const VocIndexOwner *owner =
            &g_array_index (self->index->owners, VocIndexOwner, text->first_owner + o);
          Standing *standing = &self->standings[owner->concept];

          if (text->shown)
            standing->shown = score;
          if (text->own && text->field <= VOC_TEXT_HIDDEN)
            standing->names += score / self->index->n_own_names[owner->concept];
          if (text->field == VOC_TEXT_TITLE)
            standing->title = MAX (standing->title, score * FITS[owner->match]);
          if (score * FITS[owner->match] > standing->nearest)
            {
              standing->nearest = score * FITS[owner->match];
              standing->text = place;
            }
        }
    }
}

/* What says most comes first. */
static int
compare_masses (gconstpointer a,
                gconstpointer b)
{
  float left = ((const VocTypedWord *) a)->mass;
  float right = ((const VocTypedWord *) b)->mass;

  return left > right ? -1 : left < right;
}

/**
 * voc_search_rank:
 * @index: an index
 * @text: what was typed
 *
 * Returns: (transfer full) (array): by number of the concept, how near it is to what was typed; up
 *   to the greatest number that the index knows
 */
VocRanked *
voc_search_rank (VocSearchIndex *index,
                 const char     *text)
{
  g_autoptr (GArray) words = voc_search_expand (index, text);
  g_auto (Ranking) ranking = { .index = index };
  VocRanked *ranked = g_new0 (VocRanked, index->n_concepts + 1);
  float mass = 0;
  float left;

  ranking.counts = g_new0 (Count, index->n_texts + 1);
  ranking.standings = g_new0 (Standing, index->n_concepts + 1);
  ranking.touched = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_sort (words, compare_masses);
  for (guint i = 0; i < words->len; i++)
    mass += g_array_index (words, VocTypedWord, i).mass;
  left = mass;
  for (guint i = 0; i < words->len; i++)
    {
      const VocTypedWord *word = &g_array_index (words, VocTypedWord, i);

      ranking.closed = left < LITTLE * mass;
      left -= word->mass;
      count_word (&ranking, word, i + 1);
    }
  find_nearest (&ranking, mass);

  for (guint i = 1; i <= index->n_concepts; i++)
    {
      const Standing *standing = &ranking.standings[i];

      if (standing->nearest <= 0)
        continue;
      ranked[i].place = standing->text;
      ranked[i].score = (standing->nearest + ALL_NAMES * standing->in_names / mass +
                         AROUND * standing->around / mass + SHOWN * standing->shown) /
                        MOST;
      ranked[i].likeness = standing->names + standing->title;
    }

  return ranked;
}
