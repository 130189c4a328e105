/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "builtin-fixture.h"
#include "voc-catalogue-builder.h"
#include "voc-catalogue.h"
#include "voc-catalogue-limits.h"
#include "voc-search-forms.h"

/* Search: each rule on a few names made for it, and what people type on the real ESCO. */

/* So many in a hundred queries of the table must be answered. */
#define ENOUGH_PERCENT 99
#define FEWEST_QUERIES 150
#define FIRST_HITS 3

/* As many letters as are compared with what was typed. */
#define LONGEST_NEAR_WORD "electrophotolithographotelegraphotypists"

/* Names of occupations; "=" stands before an alternative label, "?" before a hidden one, "~" before a
 * description, ">" before a label in German. */
static const char *const NAMES[] = {
  "baker",
  "bakery worker",
  "head baker",
  "cake maker",
  "=baker of the very largest cakes",
  "shop worker",
  "=sells what a baker makes",
  "oven builder",
  "~Makes zygomorphic ovens for a baker, and felt.",
  "police constable",
  "=policeman",
  "secretary",
  "hat maker",
  "=milliners",
  "=hats of the people",
  "knife grinder",
  "=grinds a knife",
  "web developer",
  "healthcare assistant",
  "co-worker",
  "fire-fighter",
  "jeweller",
  "colour mixer",
  "theatre usher",
  "fibre spinner",
  "paediatric nurse",
  "anaesthetist",
  "organiser of feasts",
  "analyser of dreams",
  "tyre fitter",
  "plough maker",
  "licence clerk",
  "aluminium caster",
  "mould shaper",
  "grey painter",
  "draught reader",
  "catalogue editor",
  "defence planner",
  "programme planner",
  "sceptic",
  "man of sparks",
  "=sparks",
  "electrician",
  "=sparks",
  "accountant",
  "hairdresser",
  "café owner",
  "Übersetzer",
  "head of staff",
  "=HR",
  "hr clerk",
  "chief of hr",
  "=HR",
  "pastor/pastora",
  "pastora helper",
  "C++ guru",
  "=smith of a c",
  "bard/barda of cinema",
  "rhymer",
  "=bard",
  "wall doctor",
  "?plasterer",
  "plasterer of huts",
  "lock opener",
  "=dogsbody",
  "=safe breaker",
  "office dogsbody",
  "=dogsbody",
  "=filing dogsbody",
  "rasp smith",
  ">Hauer",
  "log splitter",
  "=hauer",
  LONGEST_NEAR_WORD,
  NULL,
};

#define FIRST_URI "http://data.europa.eu/esco/occupation/0"

static GFile *
scratch_file (const char *name)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), name, NULL);

  return g_file_new_for_path (path);
}

static void
add_text_in (VocCatalogueBuilder *builder,
             guint                concept,
             guint                language,
             VocTextField         field,
             const char          *text)
{
  g_assert_cmpint (voc_catalogue_builder_add_text (builder, concept, language, field, text, NULL),
                   ==, VOC_ADD_STORED);
}

static void
add_text (VocCatalogueBuilder *builder,
          guint                concept,
          VocTextField         field,
          const char          *text)
{
  add_text_in (builder, concept, 0, field, text);
}

static void
add_names (VocCatalogueBuilder *builder)
{
  guint group = voc_catalogue_builder_add_group (builder, "isco:1", "1", VOC_SCHEME_ISCO, NULL);
  guint skill;
  guint occupation = 0;
  gint64 titles;

  add_text (builder, group, VOC_TEXT_LABEL, "All");
  for (gsize i = 0; NAMES[i] != NULL; i++)
    {
      g_autofree char *uri =
        g_strdup_printf ("http://data.europa.eu/esco/occupation/%" G_GSIZE_FORMAT, i);
      g_autofree char *code = g_strdup_printf ("1.%03" G_GSIZE_FORMAT, i + 1);

      if (*NAMES[i] == '=')
        add_text (builder, occupation, VOC_TEXT_ALTERNATIVE, NAMES[i] + 1);
      else if (*NAMES[i] == '?')
        add_text (builder, occupation, VOC_TEXT_HIDDEN, NAMES[i] + 1);
      else if (*NAMES[i] == '>')
        add_text_in (builder, occupation, 1, VOC_TEXT_LABEL, NAMES[i] + 1);
      else if (*NAMES[i] == '~')
        add_text (builder, occupation, VOC_TEXT_DESCRIPTION, NAMES[i] + 1);
      else
        {
          occupation = voc_catalogue_builder_add_occupation (builder, uri, code, group, NULL);
          add_text (builder, occupation, VOC_TEXT_LABEL, NAMES[i]);
        }
    }
  titles = voc_catalogue_builder_add_titles (builder, 0, "loaf wizard\nbread artist", NULL);
  g_assert_cmpint (titles, >, 0);
  voc_catalogue_builder_add_titles_of (builder, titles,
                                       voc_catalogue_builder_lookup (builder, FIRST_URI),
                                       VOC_TITLES_EXACT, NULL);
  skill = voc_catalogue_builder_add_skill (builder, "skill:carve", NULL, VOC_SKILL_TYPE_SKILL,
                                           VOC_REUSE_CROSS_SECTOR, NULL);
  add_text (builder, skill, VOC_TEXT_LABEL, "carve timber");
}

static VocCatalogue *
open_names (void)
{
  g_autoptr (GFile) file = scratch_file ("names.catalogue");
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogueBuilder) builder = voc_catalogue_builder_new (file, NULL, &error);
  VocCatalogue *catalogue;

  g_assert_no_error (error);
  g_assert_true (voc_catalogue_builder_set_meta (builder, "name", "Names", NULL));
  g_assert_true (voc_catalogue_builder_set_meta (builder, "version", "1", NULL));
  g_assert_cmpint (voc_catalogue_builder_add_language (builder, "en", NULL), ==, 0);
  g_assert_cmpint (voc_catalogue_builder_add_language (builder, "de", NULL), ==, 1);
  add_names (builder);
  voc_catalogue_builder_finish (builder, &error);
  g_assert_no_error (error);
  catalogue = voc_catalogue_open (file, "en", &error);
  g_assert_no_error (error);

  return catalogue;
}

/* The labels that are found, likely ones or less likely ones, best first, joined with " | ". What is less
 * likely comes last. */
static char *
dup_found (VocCatalogue   *catalogue,
           const char     *text,
           VocConceptKind  kind,
           gboolean        weak,
           gboolean       *out_corrected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_search (catalogue, text, kind, 0, NULL, &error);
  GString *labels = g_string_new (NULL);
  gboolean any_weak = FALSE;

  g_assert_no_error (error);
  *out_corrected = FALSE;
  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];
      g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (catalogue, hit->concept, &error);

      g_assert_no_error (error);
      g_assert_true (hit->weak || !any_weak);
      any_weak |= hit->weak;
      if (hit->weak != weak)
        continue;
      g_string_append_printf (labels, "%s%s", labels->len > 0 ? " | " : "",
                              voc_concept_get_label (concept));
      *out_corrected = hit->corrected;
    }

  return g_string_free_and_steal (labels);
}

static char *
search (VocCatalogue   *catalogue,
        const char     *text,
        VocConceptKind  kind,
        gboolean       *out_corrected)
{
  return dup_found (catalogue, text, kind, FALSE, out_corrected);
}

/* What was probably meant, if something else than what was typed is found. */
static char *
dup_meant (VocCatalogue   *catalogue,
           const char     *text,
           VocConceptKind  kind)
{
  g_autoptr (GError) error = NULL;
  char *meant = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_find (catalogue, text, kind, 1, &meant, NULL, &error);

  g_assert_no_error (error);

  return meant;
}

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

static void
test_typing_errors (void)
{
  static const struct
  {
    const char *text;
    const char *suggestion;   /* (nullable) */
    const char *labels;
  } CASES[] = {
    { "electrcian", "electrician", "electrician" },
    { "acountant", "accountant", "accountant" },
    { "hairdreser", "hairdresser", "hairdresser" },
    { "hiardresser", "hairdresser", "hairdresser" },
    { "eelctrican", "electrician", "electrician" },
    { "bakre", "baker",
      "baker | head baker | bakery worker | cake maker | shop worker" },
    { "acountan", "accountant", "accountant" },
    { "acoun", "accountant", "accountant" },
    { "colour mixxer", "colour mixer", "colour mixer" },
    { "helthcare asistant", "healthcare assistant", "healthcare assistant" },
    { "tymber", "timber", "carve timber" },
    { "electrophotolithografotelegraphotypists", LONGEST_NEAR_WORD, LONGEST_NEAR_WORD },
    { "elektrophotolithographotelegraphotypists", LONGEST_NEAR_WORD, LONGEST_NEAR_WORD },
    { LONGEST_NEAR_WORD "t", LONGEST_NEAR_WORD, LONGEST_NEAR_WORD },
    { "elctrcn", NULL, "" },
    { "bxkxr", NULL, "" },
    { "colour baker", NULL, "baker | colour mixer" },
    { "zzzzzz", NULL, "" },
    { "HRR", NULL, "" },
    { "9999999", NULL, "" },
    { "electrician", NULL, "electrician" },
    { "", NULL, "" },
  };
  g_autoptr (VocCatalogue) catalogue = open_names ();

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      gboolean corrected;
      g_autofree char *labels = search (catalogue, CASES[i].text, 0, &corrected);
      g_autofree char *suggestion = dup_meant (catalogue, CASES[i].text, 0);

      g_test_message ("%s", CASES[i].text);
      g_assert_cmpstr (suggestion, ==, CASES[i].suggestion);
      g_assert_cmpstr (labels, ==, CASES[i].labels);
      g_assert_cmpint (corrected, ==, suggestion != NULL);
    }
}

/* Where no name has all the words, those with some of them are found; what is far behind the nearest is
 * less likely. */
static void
test_some_words (void)
{
  static const struct
  {
    const char *text;
    const char *strong;
    const char *weak;
  } CASES[] = {
    { "colour baker", "baker | colour mixer", "head baker" },
    { "junior web developer", "web developer", "" },
    { "part-time accountant (m/f)", "accountant", "" },
    { "police accountant", "accountant", "police constable" },
    { "café accountent", "", "accountant | café owner" },
    { "zy", "", "oven builder" },
    { "carve oven", "oven builder", "carve timber" },
    { "qqqq jjjj", "", "" },
  };
  g_autoptr (VocCatalogue) catalogue = open_names ();

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      gboolean corrected;
      g_autofree char *strong = dup_found (catalogue, CASES[i].text, 0, FALSE, &corrected);
      g_autofree char *weak = dup_found (catalogue, CASES[i].text, 0, TRUE, &corrected);

      g_test_message ("%s", CASES[i].text);
      g_assert_cmpstr (strong, ==, CASES[i].strong);
      g_assert_cmpstr (weak, ==, CASES[i].weak);
    }
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

/* Where the halves of a word that nothing has are in a name, and where what is like it is. */
static void
test_halves_and_near_words (void)
{
  static const struct
  {
    const char *text;
    const char *first;
  } CASES[] = {
    { "lamp cakemaker", "cake maker" },
    { "theatreusher boss", "theatre usher" },
    { "plough makerz guild", "plough maker" },
    { "chief hairdressings", "hairdresser" },
  };
  g_autoptr (VocCatalogue) catalogue = open_names ();

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (GPtrArray) hits =
        voc_catalogue_search (catalogue, CASES[i].text, 0, 1, NULL, NULL);
      g_autoptr (VocConcept) first = NULL;

      g_test_message ("%s", CASES[i].text);
      g_assert_cmpuint (hits->len, ==, 1);
      first = voc_catalogue_dup_concept (catalogue, ((VocSearchHit *) hits->pdata[0])->concept,
                                         NULL);
      g_assert_cmpstr (voc_concept_get_label (first), ==, CASES[i].first);
    }
}

/* Only words of the kind that is looked for are suggested. */
static void
test_typing_errors_of_a_kind (void)
{
  g_autoptr (VocCatalogue) catalogue = open_names ();
  g_autofree char *occupation =
    dup_meant (catalogue, "tymber", VOC_CONCEPT_OCCUPATION);
  g_autofree char *skill = dup_meant (catalogue, "tymber", VOC_CONCEPT_SKILL);

  g_assert_null (occupation);
  g_assert_cmpstr (skill, ==, "timber");
}

#define N_ENGINEERS 70

/* One occupation with another name that holds a typing error, beside many without. */
static VocCatalogue *
open_engineers (void)
{
  g_autoptr (GFile) file = scratch_file ("engineers.catalogue");
  g_autoptr (VocCatalogueBuilder) builder = voc_catalogue_builder_new (file, NULL, NULL);
  guint group = voc_catalogue_builder_add_group (builder, "isco:1", "1", VOC_SCHEME_ISCO, NULL);

  voc_catalogue_builder_set_meta (builder, "name", "Engineers", NULL);
  voc_catalogue_builder_set_meta (builder, "version", "1", NULL);
  voc_catalogue_builder_add_language (builder, "en", NULL);
  add_text (builder, group, VOC_TEXT_LABEL, "All");
  for (guint i = 0; i <= N_ENGINEERS; i++)
    {
      g_autofree char *uri = g_strdup_printf ("http://data.europa.eu/esco/occupation/%u", i);
      g_autofree char *label = g_strdup_printf ("engineer %u", i);
      guint occupation = voc_catalogue_builder_add_occupation (builder, uri, NULL, group, NULL);

      add_text (builder, occupation, VOC_TEXT_LABEL, i < N_ENGINEERS ? label : "lamp trimmer");
      if (i == N_ENGINEERS)
        add_text (builder, occupation, VOC_TEXT_ALTERNATIVE, "wick enginer");
      if (i == 0)
        add_text (builder, occupation, VOC_TEXT_ALTERNATIVE, "great wicket");
      if (i < 3)
        add_text (builder, occupation, VOC_TEXT_ALTERNATIVE, "great engineir");
    }
  g_assert_true (voc_catalogue_builder_finish (builder, NULL));

  return voc_catalogue_open (file, "en", NULL);
}

/* Little and weak answers to a word that is near a far commoner one: what was typed comes first, then
 * what was probably meant. Words that are only rare are left alone. */
static void
test_typing_errors_of_the_catalogue (void)
{
  g_autoptr (VocCatalogue) catalogue = open_engineers ();
  g_autofree char *meant = NULL;
  g_autofree char *meant_of_one = NULL;
  g_autofree char *meant_in_label = dup_meant (catalogue, "trimme", 0);
  g_autofree char *meant_of_rare = dup_meant (catalogue, "wick", 0);
  g_autofree char *meant_of_three = dup_meant (catalogue, "engineir", 0);
  g_autofree char *meant_of_common = dup_meant (catalogue, "engineer", 0);
  g_autoptr (GPtrArray) hits = voc_catalogue_find (catalogue, "enginer", 0, 0, &meant, NULL, NULL);
  g_autoptr (GPtrArray) one =
    voc_catalogue_find (catalogue, "enginer", 0, 1, &meant_of_one, NULL, NULL);

  g_assert_cmpstr (meant, ==, "engineer");
  g_assert_cmpuint (hits->len, ==, N_ENGINEERS + 1);
  for (guint i = 0; i < hits->len; i++)
    g_assert_cmpint (((VocSearchHit *) hits->pdata[i])->corrected, ==, i > 0);
  g_assert_cmpstr (((VocSearchHit *) hits->pdata[0])->matched, ==, "wick enginer");
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_cmpstr (meant_of_one, ==, "engineer");
  g_assert_null (meant_in_label);
  g_assert_null (meant_of_rare);
  g_assert_null (meant_of_three);
  g_assert_null (meant_of_common);
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
  static const struct
  {
    const char *text;
    const char *strong;
    const char *weak;
  } CASES[] = {
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

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      gboolean corrected;
      g_autofree char *strong =
        dup_found (catalogue, CASES[i].text, VOC_CONCEPT_OCCUPATION, FALSE, &corrected);
      g_autofree char *weak =
        dup_found (catalogue, CASES[i].text, VOC_CONCEPT_OCCUPATION, TRUE, &corrected);

      g_test_message ("%s", CASES[i].text);
      g_assert_cmpstr (strong, ==, CASES[i].strong);
      g_assert_cmpstr (weak, ==, CASES[i].weak);
    }
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
  g_test_add_func ("/search/typing-errors", test_typing_errors);
  g_test_add_func ("/search/some-words", test_some_words);
  g_test_add_func ("/search/also-called", test_also_called);
  g_test_add_func ("/search/halves-and-near-words", test_halves_and_near_words);
  g_test_add_func ("/search/typing-errors-of-a-kind", test_typing_errors_of_a_kind);
  g_test_add_func ("/search/typing-errors-of-the-catalogue", test_typing_errors_of_the_catalogue);
  g_test_add_func ("/search/needs", test_needs);
  g_test_add_func ("/search/long-text", test_long_text);
  g_test_add_func ("/search/long-word", test_long_word);
  g_test_add_func ("/search/longest-text", test_longest_text);
  g_test_add_func ("/search/real-queries", test_real_queries);

  return g_test_run ();
}
