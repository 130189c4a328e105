/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-pack.h"

#include <stdlib.h>
#include <string.h>

#include "voc-catalogue-schema.h"
#include "voc-packed.h"
#include "voc-search-fold.h"
#include "voc-search-stem.h"

/* Makes what search reads of a catalogue, from its rows: see VocSearchPart. */

typedef struct
{
  sqlite3 *db;                /* (borrowed) */
  VocConceptKind kind;
  GByteArray *parts[VOC_N_SEARCH_PARTS];  /* (owned) */
  GHashTable *words;          /* (owned) (element-type utf8 guint): numbers from 1, as they are met */
  GHashTable *owners;         /* (owned) (element-type guint guint): places by concept, from 1 */
  GString *folded;            /* (owned) */
} Packing;

static void
packing_init (Packing        *self,
              VocConceptKind  kind)
{
  self->kind = kind;
  for (gsize i = 0; i < VOC_N_SEARCH_PARTS; i++)
    self->parts[i] = g_byte_array_new ();
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->owners = g_hash_table_new (NULL, NULL);
  self->folded = g_string_new (NULL);
}

static void
packing_clear (Packing *self)
{
  for (gsize i = 0; i < VOC_N_SEARCH_PARTS; i++)
    g_byte_array_unref (self->parts[i]);
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->owners);
  g_string_free (self->folded, TRUE);
}

static void
add_number (Packing       *self,
            VocSearchPart  part,
            guint32        number)
{
  number = GUINT32_TO_LE (number);
  g_byte_array_append (self->parts[part], (const guint8 *) &number, sizeof number);
}

static void
add_string (Packing       *self,
            VocSearchPart  part,
            const char    *string)
{
  g_byte_array_append (self->parts[part], (const guint8 *) string, strlen (string) + 1);
}

static guint
count_owners (Packing *self)
{
  return self->parts[VOC_SEARCH_OWNERS]->len / sizeof (guint32);
}

/* The word lies in the folded text, where a NUL ends it for the time of a look. */
static guint
number_word (Packing    *self,
             const char *start,
             gsize       length)
{
  char *word = self->folded->str + (start - self->folded->str);
  char behind = word[length];
  gpointer number;

  word[length] = '\0';
  number = g_hash_table_lookup (self->words, word);
  if (number == NULL)
    {
      number = GUINT_TO_POINTER (g_hash_table_size (self->words) + 1);
      g_hash_table_insert (self->words, g_strdup (word), number);
    }
  word[length] = behind;
  return GPOINTER_TO_UINT (number) - 1;
}

/* Many languages give both genders, "pastor/pastora"; either is a name. */
static guint
add_words (Packing    *self,
           const char *text)
{
  const char *at;
  const char *word;
  const char *end;
  gsize length;
  guint n_words = 0;

  voc_search_fold_into (self->folded, text);
  at = end = self->folded->str;
  while (voc_search_next_word (&at, &word, &length))
    {
      gboolean begins_name = memchr (end, '/', word - end) != NULL;

      add_number (self, VOC_SEARCH_SEQUENCE,
                  number_word (self, word, length) | (begins_name ? VOC_SEARCH_BEGINS_NAME : 0));
      n_words++;
      end = at;
    }

  return n_words;
}

/* Whether a text is nothing but its words. */
static gboolean
is_words (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if (!g_ascii_islower (*at) && !g_ascii_isdigit (*at) &&
        (*at != ' ' || at == text || at[1] == ' ' || at[1] == '\0'))
      return FALSE;

  return TRUE;
}

/* What is shown of a text is stored, unless its words say it. */
static void
add_text (Packing      *self,
          guint         first_owner,
          guint         n_owners,
          VocTextField  field,
          guint         language,
          const char   *text)
{
  gboolean is_shown =
    field == VOC_TEXT_LABEL || field == VOC_TEXT_ALTERNATIVE || field == VOC_TEXT_TITLE;

  add_number (self, VOC_SEARCH_TEXTS, first_owner);
  add_number (self, VOC_SEARCH_TEXTS, n_owners);
  add_number (self, VOC_SEARCH_TEXTS, field | language << 8 | add_words (self, text) << 16);
  add_string (self, VOC_SEARCH_NAMES, is_shown && !is_words (text) ? text : "");
}

/* The concepts of this kind are the first owners, each for itself. */
static gboolean
add_concepts (Packing  *self,
              GError  **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (self->db, "SELECT id FROM concept WHERE kind = ?1 ORDER BY id", error);
  gboolean row;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int (statement, 1, self->kind);
  while (voc_sql_next_row (statement, "c", &row, error))
    {
      if (!row)
        return TRUE;
      add_number (self, VOC_SEARCH_OWNERS, sqlite3_column_int (statement, 0));
      g_hash_table_insert (self->owners, GUINT_TO_POINTER (sqlite3_column_int (statement, 0)),
                           GUINT_TO_POINTER (count_owners (self)));
    }
  return FALSE;
}

static gboolean
add_texts (Packing       *self,
           VocTextField   first_field,
           VocTextField   last_field,
           GError       **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (self->db, "SELECT id, text FROM text WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
                     error);
  gboolean row;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, voc_text_id_pack (self->kind, first_field, 0, 0, 0));
  sqlite3_bind_int64 (statement, 2, voc_text_id_pack (self->kind, last_field + 1, 0, 0, 0) - 1);
  while (voc_sql_next_row (statement, "xt", &row, error))
    {
      gint64 id = row ? sqlite3_column_int64 (statement, 0) : 0;
      VocTextField field = voc_text_id_get_field (id);
      guint owner = GPOINTER_TO_UINT (
        g_hash_table_lookup (self->owners, GUINT_TO_POINTER (voc_text_id_get_concept (id))));
      const char *text = row ? voc_sql_get_text (statement, 1) : "";

      if (!row)
        return TRUE;
      if (owner > 0)
        add_text (self, owner - 1, 1, field, voc_text_id_get_language (id),
                  text);
    }
  return FALSE;
}

/* Texts that belong to several concepts: titles, one a line, and what the unit group of an occupation is
 * called and does. */
typedef struct
{
  VocTextField field;
  const char *texts;          /* whose they are, language, text */
  const char *owners;         /* the same number, concept, match */
} Shared;

static const Shared SHARED[] = {
  { VOC_TEXT_TITLE, "SELECT id, language, titles FROM also_called ORDER BY id",
    "SELECT titles, occupation, match FROM also_called_of ORDER BY 1, 2" },
  { VOC_TEXT_GROUP,
    "SELECT (id >> 18) & 4194303, (id >> 12) & 63, text FROM text"
    " WHERE id BETWEEN 3 << 43 AND (4 << 43) - 1 AND (id >> 40) & 7 IN (1, 4) ORDER BY id",
    "SELECT isco_group, id, 1 FROM occupation ORDER BY 1, 2" },
};

G_STATIC_ASSERT (VOC_CONCEPT_GROUP == 3 && VOC_TEXT_LABEL == 1 && VOC_TEXT_DESCRIPTION == 4);

/* Where owners lie. */
typedef struct
{
  guint first;
  guint n;
} Owners;

static GHashTable *
read_owners (Packing       *self,
             const Shared  *shared,
             GError       **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (self->db, shared->owners, error);
  g_autoptr (GHashTable) all = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  gboolean row;

  if (statement == NULL)
    return NULL;
  while (voc_sql_next_row (statement, "cca", &row, error))
    {
      gpointer key = row ? GUINT_TO_POINTER (sqlite3_column_int (statement, 0)) : NULL;
      Owners *owners = g_hash_table_lookup (all, key);

      if (!row)
        return g_steal_pointer (&all);
      if (owners == NULL)
        {
          owners = g_new (Owners, 1);
          *owners = (Owners) { count_owners (self), 0 };
          g_hash_table_insert (all, key, owners);
        }
      owners->n++;
      add_number (self, VOC_SEARCH_OWNERS,
                  sqlite3_column_int (statement, 1) |
                    (guint32) sqlite3_column_int (statement, 2) << VOC_SEARCH_MATCH_SHIFT);
    }
  return NULL;
}

static gboolean
add_shared (Packing       *self,
            const Shared  *shared,
            GError       **error)
{
  g_autoptr (sqlite3_stmt) texts = voc_sql_prepare (self->db, shared->texts, error);
  g_autoptr (GHashTable) all = texts != NULL ? read_owners (self, shared, error) : NULL;
  gboolean row;

  if (all == NULL)
    return FALSE;
  while (voc_sql_next_row (texts, "nnt", &row, error))
    {
      gpointer key = row ? GUINT_TO_POINTER (sqlite3_column_int (texts, 0)) : NULL;
      const Owners *owners = g_hash_table_lookup (all, key);
      g_auto (GStrv) lines = NULL;

      if (!row)
        return TRUE;
      if (owners == NULL)
        continue;
      lines = g_strsplit (voc_sql_get_text (texts, 2), "\n",
                          shared->field == VOC_TEXT_TITLE ? -1 : 1);
      for (gsize i = 0; lines[i] != NULL; i++)
        add_text (self, owners->first, owners->n, shared->field, sqlite3_column_int (texts, 1),
                  lines[i]);
    }
  return FALSE;
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Puts words and stems in order, and gives the sequences their places. */
static void
sort_words (Packing *self)
{
  guint n = g_hash_table_size (self->words);
  g_autofree guint32 *places = g_new (guint32, MAX (n, 1));
  g_autoptr (GHashTable) stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) stem_of = g_ptr_array_new ();
  g_autoptr (GString) stem = g_string_new (NULL);
  g_autofree gpointer *words = g_hash_table_get_keys_as_array (self->words, NULL);
  g_autofree gpointer *sorted = NULL;
  guint32 *sequence = (guint32 *) self->parts[VOC_SEARCH_SEQUENCE]->data;
  gsize n_sequence = self->parts[VOC_SEARCH_SEQUENCE]->len / sizeof (guint32);
  guint n_stems;

  qsort (words, n, sizeof *words, compare_strings);
  for (guint i = 0; i < n; i++)
    {
      places[GPOINTER_TO_UINT (g_hash_table_lookup (self->words, words[i])) - 1] = i;
      add_string (self, VOC_SEARCH_WORDS, words[i]);
      voc_search_stem (stem, words[i], strlen (words[i]));
      if (!g_hash_table_contains (stems, stem->str))
        g_hash_table_add (stems, g_strdup (stem->str));
      g_ptr_array_add (stem_of, g_hash_table_lookup (stems, stem->str));
    }
  for (gsize i = 0; i < n_sequence; i++)
    {
      guint32 word = GUINT32_FROM_LE (sequence[i]);

      sequence[i] = GUINT32_TO_LE (places[word & ~VOC_SEARCH_BEGINS_NAME] |
                                   (word & VOC_SEARCH_BEGINS_NAME));
    }

  sorted = g_hash_table_get_keys_as_array (stems, &n_stems);
  qsort (sorted, n_stems, sizeof *sorted, compare_strings);
  for (guint i = 0; i < n_stems; i++)
    {
      add_string (self, VOC_SEARCH_STEMS, sorted[i]);
      g_hash_table_insert (stems, g_strdup (sorted[i]), GUINT_TO_POINTER (i));
    }
  for (guint i = 0; i < n; i++)
    add_number (self, VOC_SEARCH_STEM_OF,
                GPOINTER_TO_UINT (g_hash_table_lookup (stems, stem_of->pdata[i])));
}

static gboolean
pack (Packing  *self,
      GError  **error)
{
  if (!add_concepts (self, error) ||
      !add_texts (self, VOC_TEXT_LABEL, VOC_TEXT_HIDDEN, error))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (SHARED) && self->kind == VOC_CONCEPT_OCCUPATION; i++)
    if (!add_shared (self, &SHARED[i], error))
      return FALSE;
  if (!add_texts (self, VOC_TEXT_DESCRIPTION, VOC_TEXT_DESCRIPTION, error))
    return FALSE;

  sort_words (self);
  return TRUE;
}

/**
 * voc_search_pack_dup_name:
 * @kind: occupations or skills
 * @part: one of the parts
 *
 * Returns: (transfer full): what it is called in the catalogue
 */
char *
voc_search_pack_dup_name (VocConceptKind kind,
                          VocSearchPart  part)
{
  static const char *const NAMES[] = {
    [VOC_SEARCH_WORDS] = "words",     [VOC_SEARCH_STEMS] = "stems",
    [VOC_SEARCH_STEM_OF] = "stem-of", [VOC_SEARCH_OWNERS] = "owners",
    [VOC_SEARCH_TEXTS] = "texts",     [VOC_SEARCH_SEQUENCE] = "sequence",
    [VOC_SEARCH_NAMES] = "names",
  };

  return g_strdup_printf ("search-%s-%s", voc_concept_kind_to_id (kind), NAMES[part]);
}

typedef gboolean (*TakePart) (sqlite3     *db,
                              const char  *name,
                              GByteArray  *part,
                              GError     **error);

static gboolean
store_part (sqlite3     *db,
            const char  *name,
            GByteArray  *part,
            GError     **error)
{
  return voc_packed_store_bytes (db, name, part->data, part->len, error);
}

static gboolean
compare_part (sqlite3     *db,
              const char  *name,
              GByteArray  *part,
              GError     **error)
{
  g_autoptr (GByteArray) stored = voc_packed_read_bytes (db, name, error);

  if (stored == NULL)
    return FALSE;
  return (stored->len == part->len &&
          (part->len == 0 || memcmp (stored->data, part->data, part->len) == 0)) ||
         voc_sql_set_damaged (error);
}

/* What one thread does: it reads with a connection of its own. */
typedef struct
{
  const char *path;           /* (borrowed) */
  VocSqlWatch watch;
  GCancellable *cancellable;  /* (borrowed) (nullable) */
  Packing packing;
  GError *error;              /* (owned) (nullable) */
} Job;

static gpointer
run_job (gpointer user_data)
{
  Job *job = user_data;
  sqlite3 *db = voc_sql_open_read_only (job->path, &job->error);

  if (db == NULL)
    return NULL;

  job->watch (db, job->cancellable);
  job->packing.db = db;
  pack (&job->packing, &job->error);
  voc_sql_close (db);
  return NULL;
}

/* Occupations and skills side by side. What comes of it does not depend on who is first. */
static gboolean
take_parts (sqlite3       *db,
            VocSqlWatch    watch,
            GCancellable  *cancellable,
            TakePart       take_part,
            GError       **error)
{
  static const VocConceptKind KINDS[] = { VOC_CONCEPT_OCCUPATION, VOC_CONCEPT_SKILL };
  Job jobs[G_N_ELEMENTS (KINDS)] = { 0 };
  GThread *threads[G_N_ELEMENTS (KINDS)];
  gboolean ok = TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (KINDS); i++)
    {
      jobs[i] = (Job) { .path = sqlite3_db_filename (db, "main"),
                        .watch = watch,
                        .cancellable = cancellable };
      packing_init (&jobs[i].packing, KINDS[i]);
      threads[i] = g_thread_new ("pack", run_job, &jobs[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (KINDS); i++)
    {
      g_thread_join (threads[i]);
      if (ok && jobs[i].error != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&jobs[i].error));
          ok = FALSE;
        }
      for (VocSearchPart part = 0; part < VOC_N_SEARCH_PARTS && ok; part++)
        {
          g_autofree char *name = voc_search_pack_dup_name (KINDS[i], part);

          ok = take_part (db, name, jobs[i].packing.parts[part], error);
        }
      packing_clear (&jobs[i].packing);
      g_clear_error (&jobs[i].error);
    }

  return ok;
}

/**
 * voc_search_pack_store:
 * @db: a catalogue that is being built, whole, and in its file
 * @cancellable: (nullable): to stop it
 * @error: return location
 *
 * Packs all that is searched: labels, other names, hidden ones and descriptions in all languages, and of
 * occupations what they are also called, and the texts of their unit group.
 *
 * Returns: whether all went well
 */
gboolean
voc_search_pack_store (sqlite3       *db,
                       GCancellable  *cancellable,
                       GError       **error)
{
  return take_parts (db, voc_sql_watch, cancellable, store_part, error);
}

/**
 * voc_search_pack_check:
 * @db: a catalogue
 * @cancellable: (nullable): to stop it
 * @error: return location
 *
 * Returns: whether what is packed says the same as the rows
 */
gboolean
voc_search_pack_check (sqlite3       *db,
                       GCancellable  *cancellable,
                       GError       **error)
{
  return take_parts (db, voc_sql_watch_file, cancellable, compare_part, error);
}
