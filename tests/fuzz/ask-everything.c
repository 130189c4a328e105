/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "ask-everything.h"
#include "voc-catalogue-query.h"
#include "voc-catalogue.h"
#include "voc-lens.h"

/* So many concepts of a kind are looked at one by one. */
#define MOST_ONE_BY_ONE 30

/* A question is answered or says why not; its error is taken. */
static void
assert_answered (gboolean answered, GError **error)
{
  g_assert_cmpint (answered, ==, *error == NULL);
  if (*error == NULL)
    return;

  g_assert_true (g_utf8_validate ((*error)->message, -1, NULL));
  g_assert_cmpstr ((*error)->message, !=, "");
  g_clear_error (error);
}

static void
assert_text (const char *text)
{
  g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
}

static void
assert_concept (VocConcept *concept)
{
  const char *const *names = voc_concept_get_alternative_labels (concept);

  assert_text (voc_concept_get_uri (concept));
  assert_text (voc_concept_get_code (concept));
  assert_text (voc_concept_get_label (concept));
  assert_text (voc_concept_get_description (concept));
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    assert_text (names[i]);
}

/* (nullable): of the catalogue that is asked */
static VocScores *scores;

static void
ask_about_score (VocOccupation *occupation)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocScore) score = NULL;
  g_autoptr (VocScore) fast = NULL;
  g_autoptr (VocSum) moves = NULL;
  g_autoptr (VocSum) shares = NULL;
  g_autoptr (GPtrArray) signs = NULL;
  g_autofree char *outlook = NULL;
  g_autofree char *rank = NULL;
  g_autofree char *peers = NULL;
  g_autofree char *unknown = NULL;

  if (scores == NULL)
    return;
  score = voc_score_new (scores, occupation, &error);
  assert_answered (score != NULL, &error);
  if (score == NULL)
    return;

  fast = voc_score_dup_with (score, FALSE, VOC_SCENARIO_FAST);
  moves = voc_score_dup_moves (fast);
  shares = voc_score_dup_work_shares (score);
  signs = voc_score_dup_vital_signs (score);
  outlook = voc_score_dup_outlook (fast);
  rank = voc_score_dup_rank_sentence (score);
  peers = voc_score_dup_peers_sentence (score);
  unknown = voc_score_dup_unknown_sentence (score);
  assert_text (outlook);
  for (VocScoreColumn column = VOC_SCORE_ML; column <= VOC_SCORE_RESILIENCE; column++)
    {
      g_autoptr (VocSum) sum = voc_score_dup_sum (score, column, VOC_SUM_USUAL);
      g_autofree char *text = voc_sum_dup_text (sum);
      g_autofree char *csv = voc_sum_dup_csv (sum);

      assert_text (text);
      assert_text (csv);
    }
}

static void
ask_about_skill (VocCatalogue *catalogue, VocSkill *skill)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) uses = voc_catalogue_dup_skill_uses (catalogue, skill, &error);
  g_autoptr (GPtrArray) related = NULL;

  assert_answered (uses != NULL, &error);
  related = voc_catalogue_dup_related_skills (catalogue, skill, &error);
  assert_answered (related != NULL, &error);
}

static void
ask_about (VocCatalogue *catalogue, VocConcept *concept)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept) whole =
    voc_catalogue_dup_concept (catalogue, voc_concept_get_id (concept), &error);
  g_autoptr (VocConcept) found = NULL;
  g_autoptr (GPtrArray) broader = NULL;
  g_autoptr (GPtrArray) narrower = NULL;

  assert_answered (whole != NULL, &error);
  assert_concept (concept);
  if (whole != NULL)
    assert_concept (whole);
  found = voc_catalogue_lookup (catalogue, voc_concept_get_label (concept), 0, &error);
  assert_answered (found != NULL, &error);
  broader = voc_catalogue_dup_broader (catalogue, concept, &error);
  assert_answered (broader != NULL, &error);
  narrower = voc_catalogue_dup_narrower (catalogue, concept, &error);
  assert_answered (narrower != NULL, &error);

  if (VOC_IS_OCCUPATION (whole))
    {
      g_autoptr (GPtrArray) requirements =
        voc_catalogue_dup_requirements (catalogue, VOC_OCCUPATION (whole), &error);

      assert_answered (requirements != NULL, &error);
      ask_about_score (VOC_OCCUPATION (whole));
    }
  else if (VOC_IS_SKILL (whole))
    ask_about_skill (catalogue, VOC_SKILL (whole));
}

static void
ask_about_each (VocCatalogue *catalogue, GPtrArray *concepts)
{
  for (guint i = 0; concepts != NULL && i < MIN (concepts->len, MOST_ONE_BY_ONE); i++)
    ask_about (catalogue, g_ptr_array_index (concepts, i));
}

static void
search (VocCatalogue *catalogue, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *meant = NULL;
  g_autoptr (GPtrArray) hits = voc_catalogue_search (catalogue, text, 0, 0, NULL, &error);
  g_autoptr (GPtrArray) found = NULL;

  assert_answered (hits != NULL, &error);
  for (guint i = 0; hits != NULL && i < hits->len; i++)
    assert_text (((VocSearchHit *) g_ptr_array_index (hits, i))->matched);
  found = voc_catalogue_find (catalogue, text, VOC_CONCEPT_SKILL, 5, &meant, NULL, &error);
  assert_answered (found != NULL, &error);
  assert_text (meant);
}

static void
ask_for_lists (VocCatalogue *catalogue)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocOccupationQuery) occupation_query = voc_occupation_query_new ();
  g_autoptr (VocSkillQuery) skill_query = voc_skill_query_new ();
  g_autoptr (VocAnswer) occupations = NULL;
  g_autoptr (VocAnswer) skills = NULL;

  g_object_set (occupation_query, "text", "lamp", "min-essential", 1, NULL);
  occupations = voc_catalogue_answer_occupations (catalogue, occupation_query, NULL, &error);
  assert_answered (occupations != NULL, &error);
  g_object_set (skill_query, "min-uses", 1, "text", "lam", NULL);
  skills = voc_catalogue_answer_skills (catalogue, skill_query, NULL, &error);
  assert_answered (skills != NULL, &error);

  for (VocGroupScheme scheme = VOC_SCHEME_ISCO; scheme <= VOC_SCHEME_ISCED_F; scheme++)
    {
      g_autoptr (GHashTable) counts = voc_catalogue_dup_group_counts (catalogue, scheme, &error);
      g_autoptr (GPtrArray) groups = NULL;

      assert_answered (counts != NULL, &error);
      groups = voc_catalogue_dup_groups (catalogue, scheme, &error);
      assert_answered (groups != NULL, &error);
      ask_about_each (catalogue, groups);
    }
}

static void
ask_for_scores (void)
{
  g_autoptr (VocLens) lens = voc_lens_new (scores);

  for (guint i = 0; i < voc_column_get_n (); i++)
    voc_lens_get_values (lens, voc_column_get (i));
}

static void
ask_in (GFile *file, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VocCatalogue) catalogue = voc_catalogue_open (file, language, &error);
  g_autoptr (GPtrArray) occupations = NULL;
  g_autoptr (GPtrArray) skills = NULL;
  g_autofree char *sources = NULL;
  g_autofree char *notes = NULL;

  assert_answered (catalogue != NULL, &error);
  if (catalogue == NULL)
    return;

  assert_text (voc_catalogue_get_name (catalogue));
  assert_text (voc_catalogue_get_version (catalogue));
  assert_text (voc_catalogue_get_meta (catalogue, "licence"));
  sources = voc_catalogue_dup_sources_text (catalogue);
  notes = voc_catalogue_dup_notes_text (catalogue);
  assert_text (sources);
  assert_text (notes);
  voc_catalogue_prepare (catalogue);
  search (catalogue, "lamplighter");
  search (catalogue, "kindel l");

  scores = voc_scores_new (catalogue, voc_score_model_get_default (), &error);
  assert_answered (scores != NULL, &error);
  occupations = voc_catalogue_dup_occupations (catalogue, &error);
  assert_answered (occupations != NULL, &error);
  skills = voc_catalogue_dup_skills (catalogue, &error);
  assert_answered (skills != NULL, &error);
  ask_about_each (catalogue, occupations);
  ask_about_each (catalogue, skills);
  ask_for_lists (catalogue);
  ask_for_scores ();
  g_clear_object (&scores);
}

void
ask_everything (GFile *file)
{
  g_autoptr (GError) error = NULL;
  gboolean whole = voc_catalogue_check (file, NULL, &error);

  assert_answered (whole, &error);
  ask_in (file, "en");
  ask_in (file, "de");
}
