/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-duties.h"

#include <string.h>

#include "voc-text.h"

/* Rarer than this tells no more about the work. */
#define MAX_IDF 6.0

/* A skill that nobody else needs is often an odd one. */
#define ONLY_HERE -0.7

/* The skill speaks of what the occupation is named after. */
#define NAMESAKE 1.2

/* Long names are hard to read in a row. */
#define SHORT_WORDS 4
#define LONG_WORD -0.35

/* Words are taken for the same by their beginnings; short ones say little. */
#define STEM 5
#define SHORTEST_WORD 4

/* Skills that say how one works and not what the work is: following rules, keeping up, working with
 * others, keeping records, managing. By the code of their group. */
static const struct
{
  const char *code;
  double weight;
} HOW[] = {
  { "S1.15", -2 },   { "S1.2", -1.5 },  { "S1.7", -1 },   { "S1.8", -2.5 },  { "S1.9", -2 },
  { "S2.2", -1 },    { "S2.3", -1 },    { "S2.9", -3 },   { "S3.3.1", -3 },  { "S3.3.2", -3 },
  { "S3.3.3", -3 },  { "S3.3.6", -2.5 }, { "S3.3.7", -3 }, { "S4.1", -1 },   { "S4.2", -0.5 },
  { "S4.3", -1.5 },  { "S4.4", -2 },    { "S4.5", -1.5 }, { "S4.6", -1.5 }, { "S4.7", -1.5 },
  { "S4.8", -1 },    { "S4.9", -2 },    { "T", -3 },
};

/* A skill that is in no group. */
#define NO_GROUP -3.0

/* What ESCO asks of everybody who does research, or uses a computer, as a block. */
#define BLOCK (VOC_COLLECTION_RESEARCH | VOC_COLLECTION_DIGCOMP)
#define OF_A_BLOCK -4.0

/* Less says nothing about the work. */
#define TELLING 0.0

/* What a skill says about the work of any occupation that needs it. */
typedef struct
{
  GPtrArray *stems; /* (owned) (nullable) (element-type utf8): none for a skill without a name */
  double weight;
  gboolean is_knowledge;
} Telling;

typedef struct
{
  guint skill;
  GPtrArray *stems; /* (unowned) (element-type utf8) */
  double score;
} Candidate;

/**
 * VocDuties:
 *
 * Finds what best says what the work of an occupation is. What is found out about a skill is kept for the next
 * occupation that needs it.
 */
struct _VocDuties
{
  VocMatrix *matrix;   /* (owned) */
  VocLabels *labels;   /* (unowned) */
  GHashTable *telling; /* (owned) (element-type guint Telling): by index of the skill */
};

static void
telling_free (Telling *telling)
{
  g_clear_pointer (&telling->stems, g_ptr_array_unref);
  g_free (telling);
}

/**
 * voc_duties_new:
 * @matrix: all occupations
 * @labels: names of occupations and skills, which have to live as long; a skill without one is never picked
 *
 * Returns: (transfer full): knows nothing yet; this costs nothing
 */
VocDuties *
voc_duties_new (VocMatrix *matrix,
                VocLabels *labels)
{
  VocDuties *self;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);
  g_return_val_if_fail (labels != NULL, NULL);

  self = g_new0 (VocDuties, 1);
  self->matrix = g_object_ref (matrix);
  self->labels = labels;
  self->telling = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) telling_free);

  return self;
}

/**
 * voc_duties_free:
 * @self: (transfer full): what found duties
 */
void
voc_duties_free (VocDuties *self)
{
  g_clear_object (&self->matrix);
  g_clear_pointer (&self->telling, g_hash_table_unref);
  g_free (self);
}

/* The beginnings of the words of a name, without short words. */
static GPtrArray *
dup_stems (const char *label)
{
  g_autofree char *folded = voc_text_casefold (label);
  GPtrArray *stems = g_ptr_array_new_with_free_func (g_free);
  const char *at = folded;

  while (*at != '\0')
    {
      const char *start = at;
      guint length = 0;

      for (; *at != '\0' && g_unichar_isalnum (g_utf8_get_char (at)); at = g_utf8_next_char (at))
        length++;
      if (length >= SHORTEST_WORD)
        g_ptr_array_add (stems, g_utf8_substring (start, 0, MIN (length, STEM)));
      if (*at != '\0')
        at = g_utf8_next_char (at);
    }

  return stems;
}

static guint
count_shared (GPtrArray *a,
              GPtrArray *b)
{
  guint n = 0;

  for (guint i = 0; i < a->len; i++)
    n += g_ptr_array_find_with_equal_func (b, a->pdata[i], g_str_equal, NULL);

  return n;
}

static guint
count_words (const char *label)
{
  guint n = 1;

  for (const char *at = strchr (label, ' '); at != NULL; at = strchr (at + 1, ' '))
    n++;

  return n;
}

static gboolean
is_below (const char *code,
          const char *above)
{
  gsize length = strlen (above);

  return strncmp (code, above, length) == 0 &&
         (code[length] == '\0' || code[length] == '.' || length == 1);
}

/* How much a skill says what the work is: that of the group that says the most. */
static double
weigh_groups (VocMatrix *matrix,
              guint      skill)
{
  guint n;
  const guint32 *groups = voc_matrix_get_skill_groups (matrix, skill, &n);
  double best = NO_GROUP;

  for (guint i = 0; i < n; i++)
    {
      double weight = 0;

      for (guint k = 0; k < G_N_ELEMENTS (HOW); k++)
        {
          if (is_below (matrix->groups[groups[i]].code, HOW[k].code))
            weight = MIN (weight, HOW[k].weight);
        }
      best = MAX (best, weight);
    }

  return best;
}

static double
weigh (VocMatrix  *matrix,
       guint       index,
       const char *label)
{
  const VocMatrixSkill *skill = &matrix->skills[index];
  guint n_words = count_words (label);
  guint df;
  double weight = MIN (skill->idf, MAX_IDF);

  voc_matrix_get_column (matrix, index, &df);
  if (df == 1)
    weight += ONLY_HERE;
  if (n_words > SHORT_WORDS)
    weight += LONG_WORD * (n_words - SHORT_WORDS);
  if ((skill->collections & BLOCK) != 0)
    weight += OF_A_BLOCK;

  return weight + weigh_groups (matrix, index);
}

static int
compare_candidates (gconstpointer a,
                    gconstpointer b)
{
  const Candidate *one = a;
  const Candidate *other = b;

  if (one->score < other->score || one->score > other->score)
    return one->score > other->score ? -1 : 1;

  return one->skill < other->skill ? -1 : one->skill > other->skill;
}

/* Whether it is filed under a field of knowledge. */
static gboolean
is_knowledge (VocMatrix *matrix,
              guint      skill)
{
  guint n;
  const guint32 *groups = voc_matrix_get_skill_groups (matrix, skill, &n);

  return n > 0 && matrix->groups[groups[0]].code[0] == 'K';
}

static const Telling *
get_telling (VocDuties *self,
             guint      skill)
{
  Telling *telling = g_hash_table_lookup (self->telling, GUINT_TO_POINTER (skill));

  if (telling == NULL)
    {
      const char *label =
        voc_labels_get (self->labels, VOC_CONCEPT_SKILL, self->matrix->skills[skill].id);

      telling = g_new0 (Telling, 1);
      telling->is_knowledge = is_knowledge (self->matrix, skill);
      if (label != NULL)
        {
          telling->stems = dup_stems (label);
          telling->weight = weigh (self->matrix, skill, label);
        }
      g_hash_table_insert (self->telling, GUINT_TO_POINTER (skill), telling);
    }

  return telling;
}

static GArray *
list_candidates (VocDuties   *self,
                 guint        occupation,
                 gboolean     knowledge,
                 VocRelation  relation)
{
  guint id = self->matrix->occupations[occupation].id;
  g_autofree char *title = voc_labels_dup_like_skills (self->labels, VOC_CONCEPT_OCCUPATION, id);
  g_autoptr (GPtrArray) title_stems = dup_stems (title != NULL ? title : "");
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  guint n;
  const VocMatrixEntry *row = voc_matrix_get_row (self->matrix, occupation, &n);

  for (guint i = 0; i < n; i++)
    {
      const Telling *telling =
        row[i].relation == relation ? get_telling (self, row[i].index) : NULL;

      if (telling != NULL && telling->stems != NULL && telling->is_knowledge == knowledge)
        {
          gboolean namesake = count_shared (telling->stems, title_stems) > 0;
          Candidate candidate = { row[i].index, telling->stems,
                                  telling->weight + (namesake ? NAMESAKE : 0) };

          g_array_append_val (candidates, candidate);
        }
    }
  g_array_sort (candidates, compare_candidates);

  return candidates;
}

/**
 * voc_duties_get_kind:
 * @matrix: all skills
 * @skill: index of a skill
 *
 * Returns: index of the group at the second level that it is in, which stands for a kind of work;
 *   %VOC_MATRIX_NONE if it is in none
 */
guint
voc_duties_get_kind (VocMatrix *matrix,
                     guint      skill)
{
  guint n;
  const guint32 *groups = voc_matrix_get_skill_groups (matrix, skill, &n);
  guint32 at = n > 0 ? groups[0] : VOC_MATRIX_NONE;

  while (at != VOC_MATRIX_NONE && strlen (matrix->groups[at].code) > 4 &&
         matrix->groups[at].parent != VOC_MATRIX_NONE)
    at = matrix->groups[at].parent;

  return at;
}

/* Whether there are @per_group of its kind already, or one that says nearly the same. */
static gboolean
is_enough (VocMatrix       *matrix,
           GArray          *chosen,
           const Candidate *candidate,
           guint            per_group)
{
  guint kind = voc_duties_get_kind (matrix, candidate->skill);
  guint n = 0;

  for (guint i = 0; i < chosen->len; i++)
    {
      const Candidate *other = &g_array_index (chosen, Candidate, i);

      if (other->skill == candidate->skill || count_shared (other->stems, candidate->stems) > 1)
        return TRUE;
      n += voc_duties_get_kind (matrix, other->skill) == kind;
    }

  return n >= per_group;
}

static void
choose (VocMatrix *matrix,
        GArray    *chosen,
        GArray    *candidates,
        double     least,
        guint      n_wanted,
        guint      per_group)
{
  for (guint i = 0; i < candidates->len && chosen->len < n_wanted; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);

      if (candidate->score > least && !is_enough (matrix, chosen, candidate, per_group))
        g_array_append_vals (chosen, candidate, 1);
    }
}

/**
 * voc_duties_pick:
 * @self: what finds duties
 * @occupation: index of an occupation
 * @knowledge: whether things to know are wanted, or things to do
 * @n_wanted: how many at most
 * @per_group: how many of one kind of work (a group at the second level of ESCO's hierarchy)
 *
 * Picks the requirements that best say what the work is: those that few other occupations have (idf), that
 * speak of what the occupation is named after, that say what is done and not how, and that are short.
 * Essential ones come first; optional ones stand in where too few of those say anything about the work. No
 * two say nearly the same.
 *
 * Returns: (transfer full) (element-type guint): indices of skills, the most telling one first
 */
GArray *
voc_duties_pick (VocDuties *self,
                 guint      occupation,
                 gboolean   knowledge,
                 guint      n_wanted,
                 guint      per_group)
{
  g_autoptr (GArray) chosen = g_array_new (FALSE, FALSE, sizeof (Candidate));
  g_autoptr (GArray) essential = NULL;
  g_autoptr (GArray) optional = NULL;
  GArray *skills = g_array_new (FALSE, FALSE, sizeof (guint));
  VocMatrix *matrix;

  g_return_val_if_fail (self != NULL, skills);

  matrix = self->matrix;
  essential = list_candidates (self, occupation, knowledge, VOC_RELATION_ESSENTIAL);
  choose (matrix, chosen, essential, TELLING, n_wanted, per_group);
  if (chosen->len < n_wanted)
    {
      optional = list_candidates (self, occupation, knowledge, VOC_RELATION_OPTIONAL);
      choose (matrix, chosen, optional, TELLING, n_wanted, per_group);
      choose (matrix, chosen, essential, -G_MAXDOUBLE, n_wanted, per_group);
      choose (matrix, chosen, optional, -G_MAXDOUBLE, n_wanted, per_group);
    }

  for (guint i = 0; i < chosen->len; i++)
    g_array_append_val (skills, g_array_index (chosen, Candidate, i).skill);

  return skills;
}
