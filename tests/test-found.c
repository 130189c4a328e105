/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "builtin-fixture.h"
#include "expected-text.h"
#include "voc-catalogue.h"

/* Whole answers of the search on the built-in catalogue, hit by hit, with what each counts. */

#define MOST 4

static const char *const QUERIES[] = {
  /* As they are, begun, with a wrong ending, as one word and as two. */
  "nurse",
  "nur",
  "n",
  "nurses",
  "miner",
  "welder",
  "wel",
  "web developer",
  "webdeveloper",
  "bar tender",
  "life guard",
  "lifeguard",
  "tree surgeon",
  "colour mixer",
  "color mixer",
  "programme manager",
  "program manager",
  "jewellery",
  "jewelry maker",
  "tyre fitter",
  "tire fitter",
  "aeroplane pilot",
  /* Mistyped: near a word, near a commoner one, still being typed, in two words. */
  "vetrinary",
  "acountant",
  "electrican",
  "carpentr",
  "plumbre",
  "teahcer",
  "dentsit",
  "libarian",
  "surfase minner",
  "hairdreser",
  "phisiotherapist",
  "mechnic",
  "mchanic",
  "secretry",
  "fireman",
  "firmean",
  /* Several words, of which few or none are in a name. */
  "somebody who paints houses",
  "looks after old people",
  "drive a lorry at night",
  "fix computers",
  "works with animals",
  "build bridges",
  "teach children to read",
  "sells shoes",
  "bake bread",
  "bike repair",
  "dog walker",
  "night watchman",
  "coffee shop worker",
  "call centre agent",
  "scrum master",
  "uber driver",
  "influencer",
  "data science python",
  "machine learning engineer",
  "cnc",
  "sap",
  "c++",
  "c#",
  "r&d manager",
  "it",
  "hr",
  "ceo",
  /* Codes, addresses, other languages, signs, and nothing. */
  "2221",
  "2221.2",
  "S1.2",
  "0611",
  "http://data.europa.eu/esco/occupation/4a215d87-8363-4db2-a661-3c0d816b2a70",
  "Bergmann",
  "Krankenpfleger",
  "Bäcker",
  "baecker",
  "boulanger",
  "panadero",
  "enfermero",
  "infirmière",
  "infirmiere",
  "café",
  "qqqqqqq",
  "the of and",
  "!!!",
  "-",
  "«nurse»",
  "nurse, nurse",
  "NURSE",
  "  nurse  ",
};

static void
add_hit (GString      *out,
         VocCatalogue *catalogue,
         VocSearchHit *hit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) concept = voc_catalogue_dup_concept (catalogue, hit->concept, &error);

  g_assert_no_error (error);
  g_string_append_printf (out, "  %s %.2f %s (%d: %s)%s%s\n",
                          hit->kind == VOC_CONCEPT_SKILL ? "skill" : voc_concept_get_code (concept),
                          hit->score, voc_concept_get_label (concept), hit->field,
                          hit->matched != NULL ? hit->matched : "-", hit->weak ? " weak" : "",
                          hit->corrected ? " corrected" : "");
}

static void
check_language (const char *language,
                const char *name)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin (language);
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) out = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (QUERIES); i++)
    for (VocConceptKind kind = VOC_CONCEPT_OCCUPATION; kind <= VOC_CONCEPT_SKILL; kind++)
      {
        g_autofree char *meant = NULL;
        g_autoptr (GPtrArray) hits =
          voc_catalogue_find (catalogue, QUERIES[i], kind, 0, &meant, NULL, &error);

        g_assert_no_error (error);
        g_string_append_printf (out, "%s of %s: %u%s%s\n", voc_concept_kind_to_id (kind),
                                QUERIES[i], hits->len, meant != NULL ? ", meant: " : "",
                                meant != NULL ? meant : "");
        for (guint n = 0; n < MIN (hits->len, MOST); n++)
          add_hit (out, catalogue, hits->pdata[n]);
      }
  assert_expected_text ("search", name, out->str);
}

static void
test_english (void)
{
  check_language ("en", "english.txt");
}

static void
test_german (void)
{
  check_language ("de", "german.txt");
}

/* What was probably meant has good hits itself; what people call the work is taken for what it is. */
static void
test_meant (void)
{
  g_autoptr (VocCatalogue) catalogue = open_builtin ("en");
  g_autoptr (GError) error = NULL;
  g_autofree char *meant_of_artist = NULL;
  g_autoptr (GPtrArray) artists = NULL;
  g_autoptr (VocConcept) first = NULL;
  guint n_meant = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (QUERIES); i++)
    {
      g_autofree char *meant = NULL;
      g_autoptr (GPtrArray)
        typed = voc_catalogue_find (catalogue, QUERIES[i], VOC_CONCEPT_OCCUPATION, 0, &meant, NULL,
                                    NULL);
      g_autoptr (GPtrArray) hits = NULL;

      if (meant == NULL)
        continue;
      n_meant++;
      hits = voc_catalogue_search (catalogue, meant, VOC_CONCEPT_OCCUPATION, 0, NULL, NULL);
      g_test_message ("%s: %s", QUERIES[i], meant);
      g_assert_cmpuint (hits->len, >, 0);
      g_assert_false (((VocSearchHit *) hits->pdata[0])->weak);
      g_assert_false (((VocSearchHit *) hits->pdata[0])->corrected);
    }
  g_assert_cmpuint (n_meant, >, 10);

  artists = voc_catalogue_find (catalogue, "makeup artist", VOC_CONCEPT_OCCUPATION, 0,
                                &meant_of_artist, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (meant_of_artist);
  first = voc_catalogue_dup_concept (catalogue, ((VocSearchHit *) artists->pdata[0])->concept,
                                     &error);
  g_assert_cmpstr (voc_concept_get_label (first), ==, "make-up artist");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/found/english", test_english);
  g_test_add_func ("/found/german", test_german);
  g_test_add_func ("/found/meant", test_meant);

  return g_test_run ();
}
