/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "search-fixture.h"

/* Search where no name has what was typed: typing errors, and names with some of the words. */

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
  static const SearchCase CASES[] = {
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

  assert_found (catalogue, 0, CASES, G_N_ELEMENTS (CASES));
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

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/search-near/typing-errors", test_typing_errors);
  g_test_add_func ("/search-near/some-words", test_some_words);
  g_test_add_func ("/search-near/halves-and-near-words", test_halves_and_near_words);
  g_test_add_func ("/search-near/typing-errors-of-a-kind", test_typing_errors_of_a_kind);
  g_test_add_func ("/search-near/typing-errors-of-the-catalogue",
                   test_typing_errors_of_the_catalogue);

  return g_test_run ();
}
