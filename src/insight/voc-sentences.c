/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-sentences.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-duties.h"
#include "voc-occupation.h"
#include "voc-skill.h"

/* Longer is not read. */
#define MAX_WORDS 30

#define N_DUTIES 10
#define N_TOLD 3
#define N_SPARE 2
#define N_USERS 2

/**
 * VocSentences:
 *
 * Sentences about occupations and skills that nobody has described, made from what is known of them: for an
 * occupation what is done and what has to be known, for a skill where it belongs and who needs it. They
 * are in the language of the catalogue, whatever the language of the program, because the names in
 * them are; so their frames are here and not among the translations. In a language without a frame
 * the names stand alone.
 *
 * No two occupations of one ISCO-08 unit group have the same sentence. What one unit group needs is made
 * when it is first asked for. Any thread may ask.
 */
struct _VocSentences
{
  GObject parent_instance;

  VocMatrix *matrix;       /* (owned) */

  GMutex lock;             /* guards what follows */
  VocLabels *labels;       /* (owned) */
  VocDuties *duties;       /* (owned) */
  GHashTable *occupations; /* (owned) (element-type guint utf8): sentences by number */
};

G_DEFINE_FINAL_TYPE (VocSentences, voc_sentences, G_TYPE_OBJECT)

typedef struct
{
  const char *language;
  const char *duties;      /* %s: what is done, a list of phrases in the infinitive */
  const char *knowledge;   /* %s: what has to be known */
  const char *uses_one;    /* %s: the one occupation that needs a skill */
  const char *uses_many;   /* %u: how many need it, %s: a few of them */
  const char *group;       /* %s: where a skill belongs */
  const char *comma;
  const char *and;
  const char *infinitive; /* (nullable): what a phrase in the infinitive looks like, as a pattern */
  /* (nullable): of duties and knowledge, where the catalogue names skills in English only */
  const char *foreign;
  const char *foreign_knowledge;
} Frame;

/* A few names in every language are no infinitives, or are still in English, and do not go into a frame. */
#define GERMAN_INFINITIVE "(^| )\\p{Ll}[^ ]*n$"
#define FRENCH_INFINITIVE "^(ne pas |se |s[’'])?[^ ]+(er|ir|re)( |$)"
#define SPANISH_INFINITIVE "^(no )?[^ ]+[aeií]r(se|lo|la|los|las)?( |$)"
#define ITALIAN_INFINITIVE "^(non )?[^ ]+([aei]re|rre|r(si|lo|la|li|le))( |$)"
#define POLISH_INFINITIVE "^(nie )?[^ ]+(ć|c)( |$)"
#define UKRAINIAN_INFINITIVE "^(не )?[^ ]+ти(ся)?( |$)"
/* Names of doing: Arabic has no infinitive. */
#define ARABIC "^\\p{Arabic}"

/* English words in Arabic keep their order to themselves. */
#define ISOLATED "\u2068%s\u2069"

/*
 * In English an infinitive without “to” is also what one says to “you”. Where a language would have to inflect a
 * name, or count nouns by it, the name stands behind a colon and the number behind the noun.
 */
static const Frame FRAMES[] = {
  { "en", "You %s.", "You need to know about %s.", "Needed for the work as %s.",
    "%u occupations need it, such as %s.", "Part of: %s.", ", ", " and ", NULL, NULL, NULL },
  { "de", "Das gehört zur Arbeit: %s.", "Nötig ist Wissen über: %s.",
    "Gebraucht für die Arbeit als %s.", "%u Berufe brauchen das, zum Beispiel %s.",
    "Gehört zu: %s.", ", ", " und ", GERMAN_INFINITIVE, NULL, NULL },
  { "fr", "Le travail consiste surtout à %s.", "Connaissances utiles : %s.",
    "Nécessaire pour le métier de %s.", "%u professions en ont besoin, par exemple %s.",
    "Fait partie de : %s.", ", ", " et ", FRENCH_INFINITIVE, NULL, NULL },
  { "es", "El trabajo consiste sobre todo en %s.", "Conviene saber de %s.",
    "Necesario para el trabajo de %s.", "%u ocupaciones lo necesitan, por ejemplo %s.",
    "Forma parte de: %s.", ", ", " y ", SPANISH_INFINITIVE, NULL, NULL },
  { "it", "Si tratta soprattutto di %s.", "Conoscenze utili: %s.",
    "Serve in una sola professione: %s.", "Serve in %u professioni, per esempio: %s.",
    "Fa parte di: %s.", ", ", " e ", ITALIAN_INFINITIVE, "Attività (in inglese): %s.",
    "Conoscenze (in inglese): %s." },
  { "pl", "W tej pracy trzeba %s.", "Potrzebna wiedza: %s.",
    "Potrzebne tylko w jednym zawodzie: %s.", "Potrzebne w %u zawodach, na przykład: %s.",
    "Należy do grupy: %s.", ", ", " i ", POLISH_INFINITIVE, "Zadania (po angielsku): %s.",
    "Wiedza (po angielsku): %s." },
  { "uk", "У цій роботі треба %s.", "Потрібні знання: %s.",
    "Потрібно лише для однієї професії: %s.",
    "Кількість професій, де це потрібно: %u, наприклад: %s.", "Належить до групи: %s.", ", ", " і ",
    UKRAINIAN_INFINITIVE, "Завдання (англійською): %s.", "Знання (англійською): %s." },
  { "ar", "يشمل هذا العمل: %s.", "المعرفة المطلوبة: %s.", "لازمة لمهنة واحدة: %s.",
    "عدد المهن التي تحتاج إليها: %u، ومنها: %s.", "ضمن: %s.", "، ", "، ", ARABIC,
    "المهام (بالإنجليزية): " ISOLATED ".", "المعرفة (بالإنجليزية): " ISOLATED "." },
  { "", "%s.", "%s.", "%s.", "%u: %s.", "%s.", ", ", ", ", NULL, NULL, NULL },
};

static void
voc_sentences_finalize (GObject *object)
{
  VocSentences *self = VOC_SENTENCES (object);

  g_clear_object (&self->matrix);
  g_clear_pointer (&self->duties, voc_duties_free);
  g_clear_pointer (&self->labels, voc_labels_free);
  g_clear_pointer (&self->occupations, g_hash_table_unref);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (voc_sentences_parent_class)->finalize (object);
}

static void
voc_sentences_class_init (VocSentencesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_sentences_finalize;
}

static void
voc_sentences_init (VocSentences *self)
{
  g_mutex_init (&self->lock);
  self->occupations = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

/**
 * voc_sentences_new:
 * @matrix: what the sentences are made from
 *
 * Returns: (transfer full): no sentence yet; this costs nothing
 */
VocSentences *
voc_sentences_new (VocMatrix *matrix)
{
  VocSentences *self;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);

  self = g_object_new (VOC_TYPE_SENTENCES, NULL);
  self->matrix = g_object_ref (matrix);
  self->labels = voc_labels_new (matrix->catalogue);
  self->duties = voc_duties_new (matrix, self->labels);

  return self;
}

static const Frame *
find_frame (const char *language)
{
  const Frame *frame = FRAMES;

  while (*frame->language != '\0' && !g_str_equal (frame->language, language))
    frame++;

  return frame;
}

static const Frame *
get_frame (VocSentences *self)
{
  return find_frame (voc_catalogue_get_language (self->matrix->catalogue));
}

/* Instead of names in the language of the catalogue. */
static gboolean
has_english_skills (VocSentences *self)
{
  return !voc_labels_names_skills (self->labels) &&
         g_str_equal (voc_catalogue_get_languages (self->matrix->catalogue)[0], "en");
}

/* Skills may have names in the base language only. Then what is said of an occupation joins them as that language does,
 * and says so where it is English. */
static Frame
get_duties_frame (VocSentences *self)
{
  const char *base = voc_catalogue_get_languages (self->matrix->catalogue)[0];
  Frame frame = *get_frame (self);

  if (!voc_labels_names_skills (self->labels))
    {
      gboolean says_so = frame.foreign != NULL && has_english_skills (self);

      frame.duties = says_so ? frame.foreign : "%s.";
      frame.knowledge = says_so ? frame.foreign_knowledge : "%s.";
      frame.comma = find_frame (base)->comma;
      frame.and = find_frame (base)->and;
      frame.infinitive = NULL;
    }

  return frame;
}

/* Spanish says “e” before the sound of “i”. */
static const char *
get_and (const Frame *frame,
         const char  *phrase)
{
  return g_str_equal (frame->and, " y ") &&
             g_regex_match_simple ("^(i|hi(?!e))", phrase, G_REGEX_CASELESS, 0)
           ? " e "
           : frame->and;
}

/* “a, b and c” */
static char *
join (const Frame *frame,
      GPtrArray   *phrases,
      guint        n)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (list, i == n - 1 ? get_and (frame, phrases->pdata[i]) : frame->comma);
      g_string_append (list, phrases->pdata[i]);
    }

  return g_string_free_and_steal (list);
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

/* The frames above have one %s each. */
static char *
fill (const char *frame,
      const char *text)
{
  return g_strdup_printf (frame, text);
}

static char *
fill_count (const char *frame,
            guint       n,
            const char *text)
{
  return g_strdup_printf (frame, n, text);
}

#pragma GCC diagnostic pop

static guint
count_words (const char *text)
{
  guint n = 1;

  for (const char *at = strchr (text, ' '); at != NULL; at = strchr (at + 1, ' '))
    n++;

  return n;
}

static GPtrArray *
dup_phrases (VocSentences *self,
             guint         occupation,
             gboolean      knowledge,
             guint         n_wanted,
             guint         per_group)
{
  const char *infinitive = get_duties_frame (self).infinitive;
  g_autoptr (GArray) skills = voc_duties_pick (self->duties, occupation, knowledge,
                                               n_wanted + N_SPARE, per_group);
  GPtrArray *phrases = g_ptr_array_new ();

  for (guint i = 0; i < skills->len; i++)
    {
      guint id = self->matrix->skills[g_array_index (skills, guint, i)].id;
      const char *label = voc_labels_get (self->labels, VOC_CONCEPT_SKILL, id);

      if (knowledge || infinitive == NULL || g_regex_match_simple (infinitive, label, 0, 0))
        g_ptr_array_add (phrases, (gpointer) label);
    }
  g_ptr_array_set_size (phrases, MIN (phrases->len, n_wanted));

  return phrases;
}

/* As much as fits: without what has to be known if that is too long, then with fewer duties. */
static char *
compose (const Frame *frame,
         GPtrArray   *duties,
         const char  *knowledge,
         guint        max_words)
{
  g_autofree char *known = knowledge != NULL ? fill (frame->knowledge, knowledge) : NULL;

  for (guint n = MIN (duties->len, N_TOLD); n > 0; n--)
    {
      g_autofree char *list = join (frame, duties, n);
      g_autofree char *sentence = fill (frame->duties, list);
      guint n_words = count_words (sentence);

      if (known != NULL && n_words + count_words (known) <= max_words)
        return g_strjoin (" ", sentence, known, NULL);
      if (n_words <= max_words || n == 1)
        return g_steal_pointer (&sentence);
    }

  return g_steal_pointer (&known);
}

/* Another sentence than any in @taken: the least telling duty gives way to the next one, and at last
 * the name of the occupation makes the difference. */
static char *
make_occupation_sentence (VocSentences *self,
                          guint         occupation,
                          GHashTable   *taken)
{
  const Frame frame = get_duties_frame (self);
  guint id = self->matrix->occupations[occupation].id;
  const char *label = voc_labels_get (self->labels, VOC_CONCEPT_OCCUPATION, id);
  g_autoptr (GPtrArray) duties = dup_phrases (self, occupation, FALSE, N_DUTIES, 1);
  g_autoptr (GPtrArray) known = dup_phrases (self, occupation, TRUE, 1, 1);
  const char *knowledge = known->len > 0 ? known->pdata[0] : NULL;
  g_autoptr (GPtrArray) told = g_ptr_array_copy (duties, NULL, NULL);
  char *sentence = compose (&frame, duties, knowledge, MAX_WORDS);

  while (sentence != NULL && g_hash_table_contains (taken, sentence) && duties->len > N_TOLD)
    {
      g_ptr_array_remove_index (duties, N_TOLD - 1);
      g_free (sentence);
      sentence = compose (&frame, duties, knowledge, MAX_WORDS);
    }

  if (sentence != NULL && g_hash_table_contains (taken, sentence) && label != NULL)
    {
      /* One of the two genders is enough here. */
      g_autofree char *name = g_strndup (label, strcspn (label, "/"));
      g_autofree char *rest = compose (&frame, told, told->len == 0 ? knowledge : NULL,
                                       MAX_WORDS - count_words (name));

      g_free (sentence);
      sentence = g_strdup_printf ("%s: %s", name, rest);
    }

  return sentence;
}

/* Occupations of a unit group need each other's sentences to have another one. */
static void
make_unit_group (VocSentences *self,
                 guint32       isco)
{
  VocMatrix *matrix = self->matrix;
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < matrix->n_occupations; i++)
    {
      char *sentence;

      if (matrix->occupations[i].isco != isco)
        continue;
      sentence = make_occupation_sentence (self, i, taken);
      if (sentence != NULL)
        g_hash_table_add (taken, sentence);
      g_hash_table_insert (self->occupations, GUINT_TO_POINTER (matrix->occupations[i].id),
                           sentence);
    }
}

/* If it is not made yet. */
static void
make_sentence_of (VocSentences *self,
                  guint         occupation)
{
  const VocMatrixOccupation *row = &self->matrix->occupations[occupation];

  if (!g_hash_table_contains (self->occupations, GUINT_TO_POINTER (row->id)))
    make_unit_group (self, row->isco);
}

static char *
dup_occupation (VocSentences *self,
                guint         id)
{
  guint occupation;

  if (!voc_matrix_find_occupation (self->matrix, id, &occupation))
    return NULL;

  make_sentence_of (self, occupation);
  return g_strdup (g_hash_table_lookup (self->occupations, GUINT_TO_POINTER (id)));
}

/* A few that need it, those first that cannot do without. */
static GPtrArray *
dup_users (VocSentences *self,
           guint         skill,
           guint        *out_n)
{
  const VocMatrixEntry *column = voc_matrix_get_column (self->matrix, skill, out_n);
  GPtrArray *users = g_ptr_array_new ();

  for (VocRelation relation = VOC_RELATION_ESSENTIAL; relation <= VOC_RELATION_OPTIONAL; relation++)
    {
      for (guint i = 0; i < *out_n && users->len < N_USERS; i++)
        {
          guint id = self->matrix->occupations[column[i].index].id;
          const char *label = column[i].relation == relation
                                ? voc_labels_get (self->labels, VOC_CONCEPT_OCCUPATION, id)
                                : NULL;

          if (label != NULL)
            g_ptr_array_add (users, (gpointer) label);
        }
    }

  return users;
}

static char *
dup_skill (VocSentences *self,
           guint         id)
{
  const Frame *frame = get_frame (self);
  g_autofree char *belongs = NULL;
  g_autofree char *needed = NULL;
  g_autoptr (GPtrArray) users = NULL;
  guint skill;
  guint n_groups;
  guint n_users;
  const guint32 *groups;

  if (!voc_matrix_find_skill (self->matrix, id, &skill))
    return NULL;

  groups = voc_matrix_get_skill_groups (self->matrix, skill, &n_groups);
  if (n_groups > 0)
    {
      const char *label = voc_labels_get (self->labels, VOC_CONCEPT_GROUP,
                                          self->matrix->groups[groups[0]].id);

      belongs = label != NULL ? fill (frame->group, label) : NULL;
    }

  users = dup_users (self, skill, &n_users);
  if (users->len > 0)
    {
      g_autofree char *list = join (frame, users, users->len);

      needed = n_users == 1 ? fill (frame->uses_one, list)
                            : fill_count (frame->uses_many, n_users, list);
    }

  if (belongs == NULL || needed == NULL)
    return belongs != NULL ? g_steal_pointer (&belongs) : g_steal_pointer (&needed);

  return g_strjoin (" ", belongs, needed, NULL);
}

/**
 * voc_sentences_dup:
 * @self: sentences
 * @concept: an occupation or a skill of the catalogue
 *
 * Makes a sentence about a concept that has no description, from what is known of it: at most 30 words
 * about an occupation.
 *
 * Returns: (transfer full) (nullable): the sentence; %NULL if nothing is known
 */
char *
voc_sentences_dup (VocSentences *self,
                   VocConcept   *concept)
{
  g_autoptr (GMutexLocker) locker = NULL;
  guint id;

  g_return_val_if_fail (VOC_IS_SENTENCES (self), NULL);
  g_return_val_if_fail (VOC_IS_CONCEPT (concept), NULL);

  locker = g_mutex_locker_new (&self->lock);
  id = voc_concept_get_id (concept);
  if (VOC_IS_OCCUPATION (concept))
    return dup_occupation (self, id);

  return VOC_IS_SKILL (concept) ? dup_skill (self, id) : NULL;
}

/* All sentences are made. */
static void
forget_skills (VocSentences *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  voc_duties_free (self->duties);
  self->duties = voc_duties_new (self->matrix, self->labels);
}

/**
 * voc_sentences_prepare:
 * @self: sentences
 *
 * Makes those of all occupations, some 300 ms for a full ESCO. To be called in another thread; meanwhile whoever
 * needs one waits for no more than a unit group.
 */
void
voc_sentences_prepare (VocSentences *self)
{
  g_return_if_fail (VOC_IS_SENTENCES (self));

  for (guint i = 0; i < self->matrix->n_occupations; i++)
    {
      g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

      make_sentence_of (self, i);
    }
  forget_skills (self);
}

/**
 * voc_sentences_dup_skills_note:
 * @self: sentences
 *
 * Returns: (transfer full) (nullable): says that skills are named in English, where that is not the language of the
 *   catalogue
 */
char *
voc_sentences_dup_skills_note (VocSentences *self)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (VOC_IS_SENTENCES (self), NULL);

  locker = g_mutex_locker_new (&self->lock);
  return has_english_skills (self) ? g_strdup (_("Skills have only English names here.")) : NULL;
}

/**
 * voc_sentences_dup_duties:
 * @self: sentences
 * @occupation: an occupation of the catalogue
 * @n_wanted: how many at most
 *
 * Picks what best says what the work is, at most three of a kind: see voc_duties_pick().
 *
 * Returns: (transfer full) (array zero-terminated=1): phrases in the language of the catalogue
 */
GStrv
voc_sentences_dup_duties (VocSentences *self,
                          VocConcept   *occupation,
                          guint         n_wanted)
{
  g_autoptr (GMutexLocker) locker = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint index;

  g_return_val_if_fail (VOC_IS_SENTENCES (self), NULL);
  g_return_val_if_fail (VOC_IS_CONCEPT (occupation), NULL);

  locker = g_mutex_locker_new (&self->lock);
  if (voc_matrix_find_occupation (self->matrix, voc_concept_get_id (occupation), &index))
    {
      g_autoptr (GPtrArray) phrases = dup_phrases (self, index, FALSE, n_wanted, 3);

      for (guint i = 0; i < phrases->len; i++)
        g_strv_builder_add (builder, phrases->pdata[i]);
    }

  return g_strv_builder_end (builder);
}
