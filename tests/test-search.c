/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "builtin-fixture.h"
#include "search-fixture.h"
#include "voc-catalogue-limits.h"
#include "voc-search-forms.h"

/* Search: each rule on a few names made for it, and what people type on the real ESCO. */

/* So many in a hundred queries of the table must be answered. */
#define ENOUGH_PERCENT 99
#define FEWEST_QUERIES 150
#define FIRST_HITS 3

typedef struct
{
  const char *text;
  const char *labels;
} Case;

/* Checks what is found as it was typed, all of it in order. */
static void
check_cases (const Case *cases,
             gsize       n_cases)
{
  g_autoptr (VocCatalogue) catalogue = open_names ();

  for (gsize i = 0; i < n_cases; i++)
    {
      gboolean corrected;
      g_autofree char *labels = search (catalogue, cases[i].text, 0, &corrected);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpstr (labels, ==, cases[i].labels);
      g_assert_false (corrected);
    }
}

static void
test_order (void)
{
  static const Case CASES[] = {
    { "baker",
      "baker | head baker | bakery worker | cake maker | shop worker" },
    { "HR", "head of staff | chief of hr | hr clerk" },
    { "sparks", "man of sparks | electrician" },
    { "bard", "rhymer | bard/barda of cinema" },
    { "plasterer", "wall doctor | plasterer of huts" },
    { "dogsbody", "office dogsbody | lock opener" },
    { "hauer", "log splitter | rasp smith" },
    { "pastora", "pastor/pastora | pastora helper" },
    { "ov", "oven builder" },
    { "f", "fire-fighter | fibre spinner | tyre fitter | organiser of feasts" },
    { "worker", "co-worker | shop worker | bakery worker" },
    { "c++", "C++ guru" },
    { "c#", "" },
  };

  check_cases (CASES, G_N_ELEMENTS (CASES));
}

static void
test_number (void)
{
  static const Case CASES[] = {
    { "policemen", "police constable" }, { "secretaries", "secretary" },
    { "milliner", "hat maker" },         { "jewellers", "jeweller" },
    { "bakers", "baker | head baker | cake maker | shop worker" },
    { "knives", "knife grinder" },       { "person", "hat maker" },
    { "electricians", "electrician" },   { "co-workers", "co-worker" },
  };

  check_cases (CASES, G_N_ELEMENTS (CASES));
}

static void
test_hyphens (void)
{
  static const Case CASES[] = {
    { "web-developer", "web developer" },       { "webdeveloper", "web developer" },
    { "webdev", "web developer" },              { "health care", "healthcare assistant" },
    { "health care assistant", "healthcare assistant" },
    { "health-care", "healthcare assistant" },
    { "coworker", "co-worker | bakery worker | shop worker" },
    { "co worker", "co-worker" },
    { "firefighter", "fire-fighter" },
    { "fire fighter", "fire-fighter" },
  };

  check_cases (CASES, G_N_ELEMENTS (CASES));
}

static void
test_spelling (void)
{
  static const Case CASES[] = {
    { "jeweler", "jeweller" },           { "color mixer", "colour mixer" },
    { "theater", "theatre usher" },      { "fiber", "fibre spinner" },
    { "pediatric", "paediatric nurse" }, { "anesthetist", "anaesthetist" },
    { "organizer", "organiser of feasts" }, { "analyzer", "analyser of dreams" },
    { "tire fitter", "tyre fitter" },    { "plow", "plough maker" },
    { "license", "licence clerk" },      { "aluminum", "aluminium caster" },
    { "mold", "mould shaper" },          { "gray", "grey painter" },
    { "draft", "draught reader" },       { "catalog", "catalogue editor" },
    { "defense", "defence planner" },    { "program", "programme planner" },
    { "skeptic", "sceptic" },            { "skeptics", "sceptic" },
  };

  check_cases (CASES, G_N_ELEMENTS (CASES));
}

static void
test_accents_and_codes (void)
{
  static const Case CASES[] = {
    { "CAFE", "café owner" },
    { "ubersetzer", "Übersetzer" },
    { "bäker", "baker | head baker | bakery worker | cake maker | shop worker" },
    { "1.00", "baker | bakery worker | head baker | cake maker | shop worker | oven builder" },
    { "1.002", "bakery worker" },
    { " <http://data.europa.eu/esco/occupation/2> ", "head baker" },
    { "https://data.europa.eu/esco/occupation/2", "head baker" },
    { "https://esco.ec.europa.eu/en/classification/occupation?uri=http%3A%2F%2Fdata.europa.eu"
      "%2Fesco%2Foccupation%2F2&x=1",
      "head baker" },
  };

  check_cases (CASES, G_N_ELEMENTS (CASES));
}

/* What an occupation is also called is evidence, and no name: the hit says what it is. */
static void
test_also_called (void)
{
  g_autoptr (VocCatalogue) catalogue = open_names ();
  g_autoptr (GPtrArray) hits = voc_catalogue_search (catalogue, "bread artist", 0, 0, NULL, NULL);
  g_autoptr (VocConcept) baker = NULL;
  const VocSearchHit *hit;

  g_assert_cmpuint (hits->len, ==, 1);
  hit = hits->pdata[0];
  baker = voc_catalogue_dup_concept (catalogue, hit->concept, NULL);
  g_assert_cmpstr (voc_concept_get_label (baker), ==, "baker");
  g_assert_cmpint (hit->field, ==, VOC_TEXT_TITLE);
  g_assert_cmpstr (hit->matched, ==, "bread artist");
  g_assert_false (hit->weak);
}

/* Three occupations, and what the first two need. */
static VocCatalogue *
open_needs (void)
{
  static const char *const LABELS[] = { "circus hand", "lamp lighter", "torch maker" };
  g_autoptr (GFile) file = scratch_file ("needs.catalogue");
  g_autoptr (VocCatalogueBuilder) builder = voc_catalogue_builder_new (file, NULL, NULL);
  guint group = voc_catalogue_builder_add_group (builder, "isco:1", "1", VOC_SCHEME_ISCO, NULL);
  guint occupations[G_N_ELEMENTS (LABELS)];
  guint skill;

  voc_catalogue_builder_set_meta (builder, "name", "Needs", NULL);
  voc_catalogue_builder_set_meta (builder, "version", "1", NULL);
  voc_catalogue_builder_add_language (builder, "en", NULL);
  add_text (builder, group, VOC_TEXT_LABEL, "All");
  for (gsize i = 0; i < G_N_ELEMENTS (LABELS); i++)
    {
      g_autofree char *uri =
        g_strdup_printf ("http://data.europa.eu/esco/occupation/%" G_GSIZE_FORMAT, i);

      occupations[i] = voc_catalogue_builder_add_occupation (builder, uri, NULL, group, NULL);
      add_text (builder, occupations[i], VOC_TEXT_LABEL, LABELS[i]);
    }
  skill = voc_catalogue_builder_add_skill (builder, "skill:juggle", NULL, VOC_SKILL_TYPE_SKILL,
                                           VOC_REUSE_CROSS_SECTOR, NULL);
  add_text (builder, skill, VOC_TEXT_LABEL, "juggle torches");
  add_text (builder, skill, VOC_TEXT_ALTERNATIVE, "keep a torch maker busy");
  add_text (builder, occupations[2], VOC_TEXT_ALTERNATIVE,
            "who makes what people juggle torches with");
  voc_catalogue_builder_add_requirement (builder, occupations[0], skill, VOC_RELATION_ESSENTIAL,
                                         NULL);
  voc_catalogue_builder_add_requirement (builder, occupations[1], skill, VOC_RELATION_OPTIONAL,
                                         NULL);
  g_assert_true (voc_catalogue_builder_finish (builder, NULL));

  return voc_catalogue_open (file, "en", NULL);
}

/* Who names a skill is shown who cannot do without it; less likely, if an occupation is called so. */
static void
test_needs (void)
{
  static const SearchCase CASES[] = {
    { "juggle torches", "torch maker | circus hand", "" },
    { "juggle torch", "torch maker", "circus hand" },
    { "torch maker", "torch maker", "circus hand" },
    { "keep torch busy", "", "circus hand | torch maker" },
    { "tor", "torch maker", "" },
  };
  g_autoptr (VocCatalogue) catalogue = open_needs ();
  g_autoptr (GPtrArray) hits =
    voc_catalogue_search (catalogue, "juggle torches", VOC_CONCEPT_OCCUPATION, 0, NULL, NULL);

  g_assert_cmpuint (hits->len, ==, 2);
  g_assert_cmpint (((VocSearchHit *) hits->pdata[1])->field, ==, VOC_TEXT_SKILL);
  g_assert_cmpstr (((VocSearchHit *) hits->pdata[1])->matched, ==, "juggle torches");

  assert_found (catalogue, VOC_CONCEPT_OCCUPATION, CASES, G_N_ELEMENTS (CASES));
}

/* Neither a pasted page nor a row of operators is too much. */
static void
test_long_text (void)
{
  g_autoptr (VocCatalogue) catalogue = open_names ();
  GString *text = g_string_new (NULL);
  g_autofree char *labels = NULL;
  gboolean corrected;

  for (guint i = 0; i < 2000; i++)
    g_string_append (text, "colours (\"AND\" OR* ");
  labels = search (catalogue, text->str, 0, &corrected);
  g_assert_cmpstr (labels, ==, "colour mixer");
  g_string_free (text, TRUE);
}

/* How many forms a word of this many letters has that are all to be spelt otherwise. */
static guint
count_forms (guint n_letters)
{
  g_autoptr (GString) word = g_string_new (NULL);
  g_autoptr (GPtrArray) forms = NULL;

  while (word->len < n_letters)
    g_string_append (word, "isourys");
  forms = voc_search_dup_forms (word->str);

  return forms->len;
}

static void
test_long_word (void)
{
  g_assert_cmpuint (count_forms (28), >, 10);
  g_assert_cmpuint (count_forms (28), <, 100);
  g_assert_cmpuint (count_forms (50000), ==, 1);
}

/* So much of a text counts, and so many words of it. */
static void
test_longest_text (void)
{
  g_autoptr (VocCatalogue) catalogue = open_names ();
  g_autoptr (GString) text = g_string_new ("baker ");
  g_autofree char *cut = NULL;
  g_autofree char *twelve = NULL;
  g_autofree char *eleven = NULL;
  gboolean corrected;

  while (text->len < VOC_LIMIT_QUERY)
    g_string_append_c (text, '-');
  g_string_append (text, " xyzzy");
  cut = search (catalogue, text->str, 0, &corrected);
  g_assert_cmpstr (cut, ==,
                   "baker | head baker | bakery worker | cake maker | shop worker");

  g_string_assign (text, "baker");
  for (guint i = 0; i < 11; i++)
    g_string_append (text, " baker");
  g_string_append (text, " xyzzy");
  twelve = search (catalogue, text->str, 0, &corrected);
  eleven = search (catalogue, text->str + strlen ("baker "), 0, &corrected);
  g_assert_nonnull (strstr (twelve, "head baker"));
  g_assert_cmpstr (eleven, ==, "baker");
}

/* Whether one of the answers is among the first hits; what is there instead goes to @instead. */
static gboolean
answers (VocCatalogue *catalogue,
         const char   *text,
         const char   *kind,
         const char   *expected,
         GString      *instead)
{
  gboolean is_skill = g_str_equal (kind, "skill");
  g_auto (GStrv) answers = g_strsplit (expected, "|", -1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits =
    voc_catalogue_search (catalogue, text, is_skill ? VOC_CONCEPT_SKILL : VOC_CONCEPT_OCCUPATION,
                          FIRST_HITS, NULL, &error);

  g_assert_no_error (error);
  g_string_truncate (instead, 0);
  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];
      g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (catalogue, hit->concept, NULL);
      const char *label = voc_concept_get_label (concept);

      if (g_strv_contains ((const char *const *) answers,
                           is_skill ? label : voc_concept_get_code (concept)))
        return TRUE;
      g_string_append_printf (instead, "%s%s", i > 0 ? " | " : "", label);
    }

  return FALSE;
}

static void
test_real_queries (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "search", "queries.tsv",
                                                 NULL);
  g_autoptr (VocCatalogue) esco = open_builtin ("en");
  g_autoptr (GString) instead = g_string_new (NULL);
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_queries = 0;
  guint n_answered = 0;

  g_assert_true (g_file_get_contents (path, &table, NULL, NULL));
  lines = g_strsplit (table, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) columns = g_strsplit (lines[i], "\t", -1);

      if (*lines[i] == '\0' || *lines[i] == '#')
        continue;
      g_assert_cmpuint (g_strv_length (columns), ==, 3);
      n_queries++;
      if (answers (esco, columns[0], columns[1], columns[2], instead))
        n_answered++;
      else
        g_test_message ("“%s” does not find %s but %s", columns[0], columns[2], instead->str);
    }

  g_test_message ("%u of %u queries answered", n_answered, n_queries);
  g_assert_cmpuint (n_queries, >=, FEWEST_QUERIES);
  g_assert_cmpuint (n_answered * 100, >=, n_queries * ENOUGH_PERCENT);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/search/order", test_order);
  g_test_add_func ("/search/number", test_number);
  g_test_add_func ("/search/hyphens", test_hyphens);
  g_test_add_func ("/search/spelling", test_spelling);
  g_test_add_func ("/search/accents-and-codes", test_accents_and_codes);
  g_test_add_func ("/search/also-called", test_also_called);
  g_test_add_func ("/search/needs", test_needs);
  g_test_add_func ("/search/long-text", test_long_text);
  g_test_add_func ("/search/long-word", test_long_word);
  g_test_add_func ("/search/longest-text", test_longest_text);
  g_test_add_func ("/search/real-queries", test_real_queries);

  return g_test_run ();
}
