/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "builtin-fixture.h"
#include "voc-duties.h"
#include "voc-faq.h"

/* What people ask about real occupations of the built-in catalogue. */

static VocLens *lens;

static VocOccupation *
find (const char *id)
{
  g_autoptr (GError) error = NULL;
  VocConcept *concept =
    voc_catalogue_lookup (voc_lens_get_catalogue (lens), id, VOC_CONCEPT_OCCUPATION, &error);

  g_assert_no_error (error);
  return VOC_OCCUPATION (concept);
}

static GStrv
ask (VocFaq  question,
     const char  *id,
     guint        day)
{
  g_autoptr (VocOccupation) occupation = find (id);
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = voc_faq_dup_answer (question, lens, occupation, day, &error);

  g_assert_no_error (error);
  return g_strsplit (answer, "\n", -1);
}

static VocRequirement *
find_requirement (GPtrArray  *requirements,
                  const char *label)
{
  for (guint i = 0; i < requirements->len; i++)
    if (g_str_equal (voc_concept_get_label (voc_requirement_get_concept (requirements->pdata[i])),
                     label))
      return requirements->pdata[i];

  return NULL;
}

static void
test_short (void)
{
  g_auto (GStrv) lines = ask (VOC_FAQ_SHORT, "2529.1", 0);

  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_cmpstr (lines[1], ==, "Field of work: Computers and data.");
  g_assert_cmpstr (lines[2], ==, "It can ask for 81 skills; always needed: 47.");
  g_assert_cmpstr (lines[3], ==,
                   "Most like it is cybersecurity risk manager: 47 skills shared, 25 new.");
}

/* The steps are its own skills, each once, in the order of the clock; the same day is the same day. */
static void
test_day (void)
{
  static const char *const CLOCK[] = { "09:00", "10:30", "12:00", "13:00", "14:30", "16:00",
                                       "17:00" };
  g_autoptr (VocOccupation) baker = find ("baker");
  g_autoptr (GPtrArray) needs =
    voc_catalogue_dup_requirements (voc_lens_get_catalogue (lens), baker, NULL);
  g_autoptr (GHashTable) days = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint day = 0; day < 20; day++)
    {
      g_auto (GStrv) lines = ask (VOC_FAQ_DAY, "baker", day);
      g_auto (GStrv) again = ask (VOC_FAQ_DAY, "baker", day);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_cmpuint (g_strv_length (lines), ==, 1 + G_N_ELEMENTS (CLOCK));
      g_assert_cmpstr (lines[0], ==,
                       "An example, made of what this work asks for. Real days differ.");
      for (guint i = 0; i < G_N_ELEMENTS (CLOCK); i++)
        {
          const char *what = lines[i + 1] + strlen (CLOCK[i]) + 2;

          g_assert_true (g_str_has_prefix (lines[i + 1], CLOCK[i]));
          if (i != 2 && i != 6)
            {
              g_assert_nonnull (find_requirement (needs, what));
              g_assert_true (g_hash_table_add (seen, (gpointer) what));
            }
        }
      g_assert_cmpstrv (lines, again);
      g_hash_table_add (days, g_strjoinv ("\n", lines));
    }
  g_assert_cmpuint (g_hash_table_size (days), >, 15);
}

/* The same on every machine and for ever: which of the twelve most telling duties are drawn was counted apart
 * from this program, from the address of the occupation. */
static void
test_day_is_fixed (void)
{
  static const guint DRAWN[] = { 11, 4, 6, 3, 9 };
  static const guint LINES[] = { 1, 2, 4, 5, 6 };
  g_autoptr (VocOccupation) baker = find ("baker");
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (VocLabels) labels = voc_labels_new (matrix->catalogue);
  g_auto (GStrv) lines = ask (VOC_FAQ_DAY, "baker", 0);
  g_autoptr (VocDuties) all = voc_duties_new (matrix, labels);
  g_autoptr (GArray) duties = NULL;
  guint index;

  g_assert_true (voc_matrix_find_occupation (matrix, voc_concept_get_id (VOC_CONCEPT (baker)),
                                             &index));
  duties = voc_duties_pick (all, index, FALSE, 12, 2);
  for (guint i = 0; i < G_N_ELEMENTS (DRAWN); i++)
    {
      guint skill = g_array_index (duties, guint, DRAWN[i]);

      g_assert_true (g_str_has_suffix (lines[LINES[i]], voc_labels_get (labels, VOC_CONCEPT_SKILL,
                                                                        matrix->skills[skill].id)));
    }
  g_assert_cmpstr (lines[3], ==, "12:00  a break");
  g_assert_cmpstr (lines[7], ==, "17:00  the end of the day");
}

static void
test_beyond (void)
{
  g_autoptr (VocOccupation) vet = find ("2250.3");
  g_autoptr (GPtrArray) needs =
    voc_catalogue_dup_requirements (voc_lens_get_catalogue (lens), vet, NULL);
  g_auto (GStrv) lines = ask (VOC_FAQ_BEYOND, "2250.3", 0);

  g_assert_cmpstr (lines[0], ==, "These are asked for in many other trades, too:");
  g_assert_cmpuint (g_strv_length (lines), ==, 6);
  for (guint i = 1; lines[i] != NULL; i++)
    {
      VocRequirement *need = find_requirement (needs, lines[i] + strlen ("•  "));

      g_assert_nonnull (need);
      g_assert_cmpint (voc_skill_get_reuse_level (voc_requirement_get_skill (need)), >=,
                       VOC_REUSE_CROSS_SECTOR);
    }
}

static void
test_background (void)
{
  g_auto (GStrv) vet = ask (VOC_FAQ_BACKGROUND, "2250.3", 0);
  g_auto (GStrv) picker = ask (VOC_FAQ_BACKGROUND, "fruit and vegetable picker", 0);
  g_auto (GStrv) ambassador = ask (VOC_FAQ_BACKGROUND, "ambassador", 0);

  g_assert_cmpstr (vet[0], ==,
                   "Usually several years of study, or long training and experience.");
  g_assert_true (g_str_has_prefix (vet[1], "Good to know about: "));
  g_assert_cmpstr (picker[0], ==,
                   "Usually no special schooling: a short introduction at work is enough.");
  g_assert_cmpstr (ambassador[0], ==,
                   "Usually long study, and often years of practice before one works alone.");
}

static void
test_difference (void)
{
  g_auto (GStrv) lines = ask (VOC_FAQ_DIFFERENCE, "2529.1", 0);

  g_assert_cmpstr (lines[0], ==, "The most similar work is cybersecurity risk manager.");
  g_assert_cmpstr (lines[1], ==,
                   "In common: 47 skills. Only chief ICT security officer: 34 skills. Only "
                   "cybersecurity risk manager: 25 skills.");
}

static void
test_another_catalogue (void)
{
  g_autoptr (VocOccupation) stranger = g_object_new (VOC_TYPE_OCCUPATION, NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < VOC_N_FAQS; i++)
    {
      g_assert_null (voc_faq_dup_answer (i, lens, stranger, 0, &error));
      g_assert_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND);
      g_clear_error (&error);
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  lens = open_builtin_lens ("en");

  g_test_add_func ("/faq/short", test_short);
  g_test_add_func ("/faq/day", test_day);
  g_test_add_func ("/faq/day-is-fixed", test_day_is_fixed);
  g_test_add_func ("/faq/beyond", test_beyond);
  g_test_add_func ("/faq/background", test_background);
  g_test_add_func ("/faq/difference", test_difference);
  g_test_add_func ("/faq/another-catalogue", test_another_catalogue);

  result = g_test_run ();
  g_object_unref (lens);
  return result;
}
