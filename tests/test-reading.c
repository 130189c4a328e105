/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "voc-lens.h"

/* What people read on the head, the overview and the upper part of the future of an occupation, for thirty
 * occupations: everyday words, no codes, short sentences. */

static const char *const OCCUPATIONS[] = {
  "2529.1", "2250.6", "4110.1", "2221.2", "3313.1", "7212.3", "5412.1", "2341.1", "8160.40", "2512.4",
};

/* So many; those above and others in between. */
#define N_READ 30

/* Words of the model and of classifications that nobody is to need. */
static const char *const FORBIDDEN[] = {
  "anchor", "vector", "percentile", "unit group", "structural", "weight of its skills", "distinctive",
  "ISCO", "DigComp", "not stored as it stood", "resilience", "exposure",
  "Anker", "Vektor", "Perzentil", "Berufsgattung", "ancre", "vecteur", "centile", "groupe de base",
  "ancla", "percentil", "grupo primario",
};

typedef struct
{
  guint n_words;
  guint n_sentences;
} Length;

static void
count (Length     *length,
       const char *text)
{
  gboolean inside = FALSE;

  for (const char *at = text; *at != '\0'; at++)
    {
      gboolean word = !g_ascii_isspace (*at);

      length->n_words += word && !inside;
      inside = word;
      length->n_sentences += strchr (".?!", *at) != NULL && (at[1] == ' ' || at[1] == '\0');
    }
}

/* Takes @text. */
static void
read_text (Length     *length,
           const char *label,
           char       *text)
{
  g_autofree char *folded = text != NULL ? g_utf8_casefold (text, -1) : NULL;

  if (text == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (FORBIDDEN); i++)
    {
      g_autofree char *word = g_utf8_casefold (FORBIDDEN[i], -1);

      if (strstr (folded, word) != NULL)
        {
          g_test_message ("%s: “%s” in “%s”", label, FORBIDDEN[i], text);
          g_test_fail ();
        }
    }
  if (g_regex_match_simple ("\\b\\d{4}\\b|\\b\\d+\\.\\d+\\.\\d|\\bS\\d\\.\\d|https?:", text, 0, 0))
    {
      g_test_message ("%s: a code in “%s”", label, text);
      g_test_fail ();
    }
  count (length, text);
  g_free (text);
}

static void
read_occupation (Length        *length,
                 VocLens       *lens,
                 VocOccupation *occupation)
{
  const char *label = voc_concept_get_label (VOC_CONCEPT (occupation));
  g_autoptr (GError) error = NULL;
  const char *low;
  const char *high;

  for (VocScenario scenario = VOC_SCENARIO_SLOW; scenario <= VOC_SCENARIO_FAST; scenario++)
    {
      g_autoptr (VocScore) score = NULL;

      voc_lens_set_adoption (lens, scenario);
      score = voc_lens_dup_score (lens, occupation, &error);
      g_assert_no_error (error);
      read_text (length, label, voc_score_dup_answer (score));
      read_text (length, label, voc_score_dup_rank_words (score));
      read_text (length, label, voc_score_dup_speed_sentence (score));
      read_text (length, label, voc_score_dup_research_sentence (score));
      read_text (length, label, g_strdup (voc_score_get_scenario_words (score)));
      read_text (&(Length) { 0 }, label, voc_score_dup_protection_text (score));
      read_text (&(Length) { 0 }, label, voc_score_dup_plain_facts (score));
    }
  voc_score_get_protection_ends (&low, &high);
  read_text (&(Length) { 0 }, label, g_strdup (voc_score_get_protection_title ()));
  read_text (&(Length) { 0 }, label, g_strdup (low));
  read_text (&(Length) { 0 }, label, g_strdup (high));
  for (VocScoreCard card = VOC_CARD_PEOPLE; card <= VOC_CARD_EXPOSED; card++)
    read_text (&(Length) { 0 }, label, g_strdup (voc_score_card_to_title (card)));
}

static void
test_reading (gconstpointer data)
{
  const char *language = data;
  g_autoptr (GFile) file = g_file_new_for_path (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, language, &error);
  g_autoptr (VocScores) scores = NULL;
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (GPtrArray) occupations = NULL;
  Length length = { 0 };

  g_assert_no_error (error);
  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  g_assert_no_error (error);
  lens = voc_lens_new (scores);
  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < N_READ; i++)
    {
      g_autoptr (VocConcept) occupation = NULL;

      if (i < G_N_ELEMENTS (OCCUPATIONS))
        occupation = voc_catalogue_lookup (catalogue, OCCUPATIONS[i], VOC_CONCEPT_OCCUPATION,
                                           &error);
      else
        occupation = g_object_ref (occupations->pdata[i * (occupations->len / N_READ)]);
      g_assert_no_error (error);
      read_occupation (&length, lens, VOC_OCCUPATION (occupation));
    }

  /* Sentences of at most 14 words, on average. */
  g_assert_cmpuint (length.n_sentences, >, 100);
  g_assert_cmpuint (length.n_words, <=, 14 * length.n_sentences);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/reading/en", "en", test_reading);
  g_test_add_data_func ("/reading/de", "de", test_reading);
  g_test_add_data_func ("/reading/fr", "fr", test_reading);
  g_test_add_data_func ("/reading/es", "es", test_reading);

  return g_test_run ();
}
