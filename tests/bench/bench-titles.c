/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sqlite3.h>

#include "voc-catalogue.h"

/*
 * How often search finds what people call their job: lists of job titles with their ISCO-08 unit
 * groups, each searched in the language of its list. A title is found where an occupation of one of
 * its unit groups is among the first (hit@1) or the first five (hit@5); MRR is the mean of 1 / rank
 * within the first ten.
 *
 * Beside it stands SQLite's own full-text search in the same run: FTS5 over label, other names and
 * description of each occupation in that language, any word may match, ranked by bm25.
 *
 * Of the first thirty that are found for a title that is no name, it is counted how many are right among
 * those that are likely and among those that are less likely, and for how many titles a likely one is.
 *
 * Titles that are names of an occupation are counted by themselves. Each list is split in two by a
 * hash of the title: one half to tune by, the other to report.
 *
 * With "type", all titles of all lists are typed letter by letter instead; the time of the processor is measured
 * for each press that is a new one, beside that of the full-text search, whose last word may go on.
 *
 *   bench-titles CATALOGUE FOLDER [tune|report|all|type]
 *
 * A list is a file NAME_LANGUAGE.tsv with the columns query, exact (0 or 1) and isco (codes with "|"
 * between them). BENCH_MISSES=1 in the environment prints the titles that are not found.
 */

#define N_BEST 10
#define N_SEEN 30
#define FEW 5
#define ALLOWED_P99_MS 4.0

typedef struct
{
  guint n;
  guint first;
  guint five;
  double reciprocal;
} Tally;

/* Of what is found, likely or less likely. */
typedef struct
{
  guint n_found[2];
  guint n_right[2];
  guint n_titles;
  guint n_titles_right;       /* a likely one is right */
  guint n_titles_without;     /* nothing is likely */
} Line;

typedef struct
{
  VocCatalogue *catalogue;    /* (owned) */
  GHashTable *groups;         /* (owned) (element-type guint utf8): unit group of each occupation */
  sqlite3 *peer;              /* (owned) */
  sqlite3_stmt *match;        /* (owned) */
  GHashTable *typed;          /* (owned) (element-type utf8): what has been in the entry */
} Language;

typedef enum
{
  HALF_TUNE,
  HALF_REPORT,
  HALF_ALL,
  HALF_TYPE,                  /* all, letter by letter */
} Half;

/* The texts of one field and language of a concept lie together by their number. */
#define TEXTS_OF(field) \
  "FROM c.text WHERE id BETWEEN (1 << 43) + (" field " << 40) + (o.id << 18) + (%u << 12)" \
  " AND (1 << 43) + (" field " << 40) + (o.id << 18) + (%u << 12) + 4095"

static const char PEER_SQL[] =
  "CREATE VIRTUAL TABLE peer USING fts5 (label, other, description);"
  "ATTACH DATABASE %Q AS c;"
  "INSERT INTO peer (rowid, label, other, description) SELECT o.id,"
  " (SELECT text " TEXTS_OF ("1") "),"
                                  " (SELECT group_concat (text, char (10)) " TEXTS_OF (
                                    "2") "),"
                                         " (SELECT text " TEXTS_OF ("4") ") FROM c.occupation AS o;"
                                                                         "DETACH DATABASE c;";

static void
language_free (Language *self)
{
  sqlite3_finalize (self->match);
  sqlite3_close (self->peer);
  g_clear_pointer (&self->groups, g_hash_table_unref);
  g_clear_pointer (&self->typed, g_hash_table_unref);
  g_clear_object (&self->catalogue);
  g_free (self);
}

static void
open_peer (Language   *self,
           const char *path,
           guint       number)
{
  char *sql = sqlite3_mprintf (PEER_SQL, path, number, number, number, number, number, number);

  g_assert_cmpint (sqlite3_open (":memory:", &self->peer), ==, SQLITE_OK);
  if (sqlite3_exec (self->peer, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (self->peer));
  sqlite3_free (sql);
  g_assert_cmpint (sqlite3_prepare_v2 (self->peer,
                                       "SELECT rowid FROM peer WHERE peer MATCH ?1"
                                       " ORDER BY bm25 (peer) LIMIT 10",
                                       -1, &self->match, NULL),
                   ==, SQLITE_OK);
}

static Language *
language_new (const char *path,
              const char *tag)
{
  Language *self = g_new0 (Language, 1);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GError) error = NULL;
  const char *const *tags;
  guint number = 0;

  self->catalogue = voc_catalogue_open (file, tag, &error);
  g_assert_no_error (error);
  tags = voc_catalogue_get_languages (self->catalogue);
  while (tags[number] != NULL && !g_str_equal (tags[number], tag))
    number++;
  self->groups = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->typed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  occupations = voc_catalogue_dup_occupations (self->catalogue, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < occupations->len; i++)
    {
      VocConcept *concept = occupations->pdata[i];

      g_hash_table_insert (self->groups, GUINT_TO_POINTER (voc_concept_get_id (concept)),
                           g_strndup (voc_concept_get_code (concept), 4));
    }
  voc_catalogue_prepare (self->catalogue);
  open_peer (self, path, number);

  return self;
}

static gboolean
is_right (Language *self,
          guint     id,
          char    **codes)
{
  const char *code = g_hash_table_lookup (self->groups, GUINT_TO_POINTER (id));

  return code != NULL && g_strv_contains ((const char *const *) codes, code);
}

/* The place of the first occupation of one of the groups, counted from 1; 0 if there is none. */
static guint
find_rank (Language *self,
           GArray   *ids,
           char    **codes)
{
  for (guint i = 0; i < MIN (ids->len, N_BEST); i++)
    if (is_right (self, g_array_index (ids, guint, i), codes))
      return i + 1;

  return 0;
}

static void
count_line (Language  *self,
            GPtrArray *hits,
            char     **codes,
            Line      *line)
{
  guint n_right = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];
      gboolean right = is_right (self, hit->concept, codes);

      line->n_found[hit->weak]++;
      line->n_right[hit->weak] += right;
      n_right += right && !hit->weak;
    }
  line->n_titles++;
  line->n_titles_right += n_right > 0;
  line->n_titles_without += hits->len == 0 || ((VocSearchHit *) hits->pdata[0])->weak;
}

/* Counts at the line, if there is one. */
static GArray *
ask_ours (Language   *self,
          const char *title,
          char      **codes,
          Line       *line)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_search (self->catalogue, title,
                                                     VOC_CONCEPT_OCCUPATION, N_SEEN, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < hits->len; i++)
    g_array_append_val (ids, ((VocSearchHit *) hits->pdata[i])->concept);
  if (line != NULL)
    count_line (self, hits, codes, line);
  return ids;
}

/* The last word may be the beginning of one. */
static char *
dup_any_word (const char *title,
              gboolean    typing)
{
  g_autoptr (GString) query = g_string_new (NULL);
  gboolean inside = FALSE;

  for (const char *at = title; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean letter = g_unichar_isalnum (c);

      if (letter && !inside)
        g_string_append (query, query->len > 0 ? " OR \"" : "\"");
      if (letter)
        g_string_append_unichar (query, c);
      if (!letter && inside)
        g_string_append_c (query, '"');
      inside = letter;
    }
  if (inside)
    g_string_append (query, typing ? "\"*" : "\"");

  return g_strdup (query->str);
}

static GArray *
ask_peer (Language   *self,
          const char *title,
          gboolean    typing)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *query = dup_any_word (title, typing);

  if (*query == '\0')
    return ids;
  sqlite3_bind_text (self->match, 1, query, -1, SQLITE_TRANSIENT);
  while (sqlite3_step (self->match) == SQLITE_ROW)
    {
      guint id = sqlite3_column_int (self->match, 0);

      g_array_append_val (ids, id);
    }
  sqlite3_reset (self->match);
  return ids;
}

static void
tally_add (Tally *self,
           guint  rank)
{
  self->n++;
  self->first += rank == 1;
  self->five += rank > 0 && rank <= FEW;
  self->reciprocal += rank > 0 ? 1.0 / rank : 0.0;
}

static void
tally_add_all (Tally       *self,
               const Tally *other)
{
  self->n += other->n;
  self->first += other->first;
  self->five += other->five;
  self->reciprocal += other->reciprocal;
}

static double
percent (double part,
         guint  n)
{
  return n > 0 ? 100.0 * part / n : 0.0;
}

static void
report (const char  *name,
        const Tally *ours,
        const Tally *peer)
{
  if (ours->n == 0)
    return;
  g_print ("%-22s %5u   %5.1f %5.1f %5.1f   %5.1f %5.1f %5.1f   %+6.1f\n", name, ours->n,
           percent (ours->first, ours->n), percent (ours->five, ours->n),
           percent (ours->reciprocal, ours->n), percent (peer->first, peer->n),
           percent (peer->five, peer->n), percent (peer->reciprocal, peer->n),
           percent (ours->five, ours->n) - percent (peer->five, peer->n));
}

/* FNV-1a, so that the halves are the same everywhere. */
static gboolean
is_in_half (const char *title,
            Half        half)
{
  guint32 hash = 2166136261u;

  for (const char *at = title; *at != '\0'; at++)
    hash = (hash ^ (guchar) *at) * 16777619u;
  return half >= HALF_ALL || ((hash >> 16) & 1) == (half == HALF_REPORT);
}

/* Of the processor: other programs run on the machine. */
static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1000.0 + now.tv_nsec / 1e6;
}

typedef struct
{
  double ours;
  double peer;
  const char *text;           /* (borrowed) */
} Press;

static void
press (Language   *language,
       const char *text,
       GArray     *presses)
{
  Press press = { .text = text };
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GArray) ids = NULL;
  double start = get_milliseconds ();

  hits = voc_catalogue_search (language->catalogue, text, VOC_CONCEPT_OCCUPATION, 0, NULL, NULL);
  press.ours = get_milliseconds () - start;
  start = get_milliseconds ();
  ids = ask_peer (language, text, TRUE);
  press.peer = get_milliseconds () - start;
  g_array_append_val (presses, press);
}

static void
type_title (Language   *language,
            const char *title,
            GArray     *presses)
{
  for (const char *end = title; *end != '\0';)
    {
      char *text;

      end = g_utf8_next_char (end);
      text = g_strndup (title, end - title);
      if (g_hash_table_add (language->typed, text))
        press (language, text, presses);
    }
}

typedef struct
{
  Tally ours_exact;
  Tally peer_exact;
  double sums[4];             /* hit@1 and hit@5 of the lists, ours and the peer's */
  guint n_lists;
  Line line;
  GArray *presses;            /* (owned) (element-type Press) */
} Totals;

static void
run_title (Language   *language,
           char      **columns,
           Tally      *ours,
           Tally      *peer,
           Line       *line)
{
  g_auto (GStrv) codes = g_strsplit (columns[2], "|", -1);
  g_autoptr (GArray) our_ids = ask_ours (language, columns[0], codes, line);
  g_autoptr (GArray) peer_ids = ask_peer (language, columns[0], FALSE);
  guint rank = find_rank (language, our_ids, codes);

  tally_add (ours, rank);
  tally_add (peer, find_rank (language, peer_ids, codes));
  if (g_getenv ("BENCH_MISSES") != NULL && (rank == 0 || rank > FEW))
    g_print ("  not found: %s (%s)\n", columns[0], columns[2]);
}

static void
run_list (const char *folder,
          const char *name,
          GHashTable *languages,
          const char *catalogue,
          Half        half,
          Totals     *totals)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *shown = g_strndup (name, strlen (name) - strlen (".tsv"));
  const char *tag = strrchr (shown, '_') + 1;
  Language *language = g_hash_table_lookup (languages, tag);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  Tally ours[2] = { 0 };
  Tally peer[2] = { 0 };

  if (language == NULL)
    {
      language = language_new (catalogue, tag);
      g_hash_table_insert (languages, g_strdup (tag), language);
    }
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++)
    {
      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);
      guint exact;

      if (g_strv_length (columns) < 3 || !is_in_half (columns[0], half))
        continue;
      if (half == HALF_TYPE)
        {
          type_title (language, columns[0], totals->presses);
          continue;
        }
      exact = *columns[1] == '1';
      run_title (language, columns, &ours[exact], &peer[exact], exact ? NULL : &totals->line);
    }

  report (shown, &ours[0], &peer[0]);
  tally_add_all (&totals->ours_exact, &ours[1]);
  tally_add_all (&totals->peer_exact, &peer[1]);
  totals->sums[0] += percent (ours[0].first, ours[0].n);
  totals->sums[1] += percent (ours[0].five, ours[0].n);
  totals->sums[2] += percent (peer[0].first, peer[0].n);
  totals->sums[3] += percent (peer[0].five, peer[0].n);
  totals->n_lists++;
}

static void
report_line (const Line *line)
{
  g_print ("Likely: %.1f a title, %.1f %% of them right; for %.1f %% of the titles one is right,"
           " for %.1f %% nothing is likely\n",
           (double) line->n_found[FALSE] / line->n_titles,
           percent (line->n_right[FALSE], line->n_found[FALSE]),
           percent (line->n_titles_right, line->n_titles),
           percent (line->n_titles_without, line->n_titles));
  g_print ("Less likely: %.1f a title, %.1f %% of them right\n",
           (double) line->n_found[TRUE] / line->n_titles,
           percent (line->n_right[TRUE], line->n_found[TRUE]));
}

static int
compare_ours (gconstpointer a,
              gconstpointer b)
{
  double left = ((const Press *) a)->ours;
  double right = ((const Press *) b)->ours;

  return left < right ? -1 : left > right;
}

static int
compare_peers (gconstpointer a,
               gconstpointer b)
{
  double left = ((const Press *) a)->peer;
  double right = ((const Press *) b)->peer;

  return left < right ? -1 : left > right;
}

static const Press *
get_press (GArray *presses,
           guint   percent)
{
  return &g_array_index (presses, Press,
                         MIN ((guint64) presses->len * percent / 100, presses->len - 1));
}

static gboolean
report_presses (GArray *presses)
{
  gboolean good;

  g_array_sort (presses, compare_ours);
  good = get_press (presses, 99)->ours <= ALLOWED_P99_MS;
  g_print ("%u key presses: p50 %.2f ms, p99 %.2f ms (allowed: %.0f ms)%s, slowest %.2f ms: “%s”\n",
           presses->len, get_press (presses, 50)->ours, get_press (presses, 99)->ours,
           ALLOWED_P99_MS, good ? "" : "  OVER", get_press (presses, 100)->ours,
           get_press (presses, 100)->text);
  g_array_sort (presses, compare_peers);
  g_print ("FTS5 for the same: p50 %.2f ms, p99 %.2f ms, slowest %.2f ms: “%s”\n",
           get_press (presses, 50)->peer, get_press (presses, 99)->peer,
           get_press (presses, 100)->peer, get_press (presses, 100)->text);
  return good;
}

static void
report_totals (Totals *totals)
{
  report ("names of ESCO", &totals->ours_exact, &totals->peer_exact);
  g_print ("Mean of the lists: hit@1 %.1f, hit@5 %.1f; FTS5: %.1f, %.1f\n",
           totals->sums[0] / totals->n_lists, totals->sums[1] / totals->n_lists,
           totals->sums[2] / totals->n_lists, totals->sums[3] / totals->n_lists);
  if (totals->line.n_titles > 0)
    report_line (&totals->line);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
dup_lists (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".tsv") && strchr (name, '_') != NULL)
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

static void
print_heads (void)
{
  g_print ("%-22s %5s   %-17s   %-17s   %s\n", "", "", "Vocation", "FTS5, any word", "hit@5");
  g_print ("%-22s %5s   %5s %5s %5s   %5s %5s %5s   %s\n", "list", "n", "hit@1", "hit@5", "MRR",
           "hit@1", "hit@5", "MRR", "beside");
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GHashTable) languages =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) language_free);
  g_autoptr (GPtrArray) names = NULL;
  Totals totals = { 0 };
  Half half = HALF_REPORT;
  gboolean good = TRUE;

  setlocale (LC_ALL, "");
  names = argc > 2 ? dup_lists (argv[2]) : NULL;
  if (names == NULL || names->len == 0)
    {
      g_print ("The lists of titles are not here\n");
      return 77;
    }
  if (argc > 3)
    half = g_str_equal (argv[3], "tune") ? HALF_TUNE
           : g_str_equal (argv[3], "all")  ? HALF_ALL
           : g_str_equal (argv[3], "type") ? HALF_TYPE
                                           : HALF_REPORT;

  totals.presses = g_array_new (FALSE, FALSE, sizeof (Press));
  if (half != HALF_TYPE)
    print_heads ();
  for (guint i = 0; i < names->len; i++)
    run_list (argv[2], names->pdata[i], languages, argv[1], half, &totals);
  if (half == HALF_TYPE)
    good = report_presses (totals.presses);
  else
    report_totals (&totals);

  g_array_unref (totals.presses);
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
