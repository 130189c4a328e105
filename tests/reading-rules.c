/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "reading-rules.h"

#include <string.h>

/* What people read first has everyday words, no codes and short sentences. */

/* Words of the model and of classifications that nobody is to need, in every language: patterns of how words
 * begin. In names of ESCO's, resilience, vectors and anchors are other things. */
static const char *const FORBIDDEN[] = {
  "research anchor",
  "(?<!attack )vector(?! graphic| lines| animation|es de ataque)",
  "percentile",
  "unit group",
  "structural exposure",
  "weight of its skills",
  "distinctive",
  "(?<!ICT |IT |organisational |organizational  |demonstrating |operational |business |physical |mental |climate "
  "|children's |\\()resilien(?!cia (organi|de las TIC|empresarial|operativa))(?!t (floor|tile)|ti\\b|ce (analyst|manager))",
  "AI exposure",
  "exposure to AI",
  "not stored as it stood",
  "ISCO",
  "DigComp",
  "RIASEC",
  "Forschungsanker",
  "Vektor",
  "Perzentil",
  "Berufsgattung",
  "strukturelle Exposition",
  "Gewicht der Kompetenzen",
  "Gewichts der Kompetenzen",
  "markantest",
  "Widerstandsfähig",
  "KI-Exposition",
  "nicht unverändert",
  "ancrage par la recherche",
  "vecteur(?!s d’attaque)",
  "centile",
  "groupe de base",
  "exposition structurel",
  "poids de ses compétences",
  "distinctiv",
  "résilien(?!ce (informatique|organisationnelle|TIC|des technologies))",
  "exposition à l’IA",
  "tels qu’ils figuraient",
  "ancla de investigación",
  "percentil",
  "grupo primario",
  "exposición estructural",
  "peso de sus capacidades",
  "distintiv(?!os digitales)",
  "exposición a la IA",
  "tal como estaba",
  "vettor(?!e (comune|marittimo|non) )",
  "esposizione all’IA",
  "esposizione struttural",
  "wektor",
  "percentyl",
  "narażeni\\pL+ na AI",
  "odpornoś(?!ci (technologii|TIK|oprogramowania))",
  "вектор",
  "процентил",
  "вразлив\\pL+ до ШІ",
  "стійк(іст|ост)",
  "متجه",
  "مئين",
  "صمود",
};

/* Codes of occupations and of groups of skills, addresses; a year, the number of all occupations and those in names
 * of ESCO's (a regulation, a weight, two products) are none. */
#define CODE "\\b(?!20[012]\\d\\b|3039\\b|(?:1907|5700|7600|8000)\\b)\\d{4}\\b|\\b\\d{4}\\.\\d|\\d\\.\\d+\\.\\d|\\bS\\d\\.\\d|https?:"

#define MAX_WORDS 14

/* Of all kinds of work, with and without a sentence of our own. */
const char *const READING_OCCUPATIONS[] = {
  "0310.3", "1120.3",  "1346.1",  "2142.1", "2166.9", "2221.2", "2250.6", "2341.1",
  "2412.2", "2512.4",  "2529.1",  "2611.1", "3115.1", "3258.2", "3313.1", "3423.2",
  "4110.1", "4221.7",  "5120.1",  "5141.1", "5223.6", "5412.1", "6113.5", "7112.1",
  "7212.3", "7231.10", "8160.40", "8331.1", "9321.2", "9622.1", NULL,
};

static gboolean
has_word (const char *text,
          const char *word)
{
  g_autofree char *pattern = g_strconcat ("(?<!\\pL)", word, NULL);

  return g_regex_match_simple (pattern, text, G_REGEX_CASELESS, 0);
}

/**
 * reading_check:
 * @where: what it belongs to
 * @text: (nullable): what people read
 *
 * Fails the test for every word and code in @text that nobody is to need.
 */
void
reading_check (const char *where,
               const char *text)
{
  if (text == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (FORBIDDEN); i++)
    {
      if (has_word (text, FORBIDDEN[i]))
        {
          g_test_message ("%s: “%s” in “%s”", where, FORBIDDEN[i], text);
          g_test_fail ();
        }
    }
  if (g_regex_match_simple (CODE, text, 0, 0))
    {
      g_test_message ("%s: a code in “%s”", where, text);
      g_test_fail ();
    }
}

/**
 * reading_read:
 * @reading: what was read so far
 * @where: what it belongs to
 * @text: (nullable): what people read
 *
 * Checks a text and counts its words if it is one of sentences.
 */
void
reading_read (Reading    *reading,
              const char *where,
              const char *text)
{
  gboolean inside = FALSE;

  if (text == NULL || text[0] == '\0')
    return;

  reading_check (where, text);
  reading->n_texts++;
  if (strchr (".?", text[strlen (text) - 1]) == NULL)
    return;

  for (const char *at = text; *at != '\0'; at++)
    {
      gboolean word = !g_ascii_isspace (*at);

      reading->n_words += word && !inside;
      inside = word;
      reading->n_sentences += strchr (".?", *at) != NULL && (at[1] == ' ' || at[1] == '\0');
    }
}

/**
 * reading_assert_short:
 * @reading: what was read
 *
 * Checks that a sentence has fourteen words at most, on average.
 */
void
reading_assert_short (Reading *reading)
{
  g_test_message ("%u texts, %u sentences of %.1f words", reading->n_texts, reading->n_sentences,
                  (double) reading->n_words / reading->n_sentences);
  g_assert_cmpuint (reading->n_words, <=, MAX_WORDS * reading->n_sentences);
}
