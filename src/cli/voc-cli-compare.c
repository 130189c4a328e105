/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "voc-cli.h"
#include "voc-comparison-facts.h"
#include "voc-coverage.h"
#include "voc-json-build.h"
#include "voc-similarity.h"

/* Two to four occupations side by side. */
typedef struct
{
  VocMatrix *matrix;
  VocSimilarity *similarity;
  guint n;
  VocConcept *occupations[VOC_COMPARISON_MAX];  /* (owned) */
  GPtrArray *facts;                             /* (owned) (element-type VocComparedFact) */
  guint indices[VOC_COMPARISON_MAX];
  GArray *skills;                               /* (owned) */
} Comparison;

static void
comparison_clear (Comparison *self)
{
  g_clear_object (&self->similarity);
  g_clear_pointer (&self->skills, g_array_unref);
  g_clear_pointer (&self->facts, g_ptr_array_unref);
  for (guint i = 0; i < self->n; i++)
    g_clear_object (&self->occupations[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Comparison, comparison_clear)

/* A part of the skills: what all need, what only one needs, or what some need and others not. */
enum
{
  SHARED = -1,
  SOME = -2,
};

static gboolean
is_in_part (const Comparison       *self,
            const VocComparedSkill *skill,
            int                     part)
{
  gboolean shared = voc_compared_skill_is_shared (skill, self->n);

  if (part == SHARED)
    return shared;
  if (part >= 0)
    return voc_compared_skill_is_only (skill, self->n, part);
  for (guint i = 0; i < self->n; i++)
    if (voc_compared_skill_is_only (skill, self->n, i))
      return FALSE;
  return !shared;
}

static GArray *
dup_part (const Comparison *self,
          int               part)
{
  GArray *indices = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < self->skills->len; i++)
    {
      const VocComparedSkill *skill = &g_array_index (self->skills, VocComparedSkill, i);

      if (is_in_part (self, skill, part))
        g_array_append_val (indices, skill->skill);
    }

  return indices;
}

static const VocComparedSkill *
find_compared (const Comparison *self,
               VocConcept       *concept)
{
  guint skill;

  if (voc_matrix_find_skill (self->matrix, voc_concept_get_id (concept), &skill))
    for (guint i = 0; i < self->skills->len; i++)
      if (g_array_index (self->skills, VocComparedSkill, i).skill == skill)
        return &g_array_index (self->skills, VocComparedSkill, i);

  g_return_val_if_reached (NULL);
}

static const char *
get_relation_id (const VocComparedSkill *skill,
                 guint                   of)
{
  return skill->relations[of] != 0 ? voc_relation_to_id (skill->relations[of]) : NULL;
}

/* Of two, relations have a name each; of more, they stand in the order of the occupations. */
static void
add_relations (JsonBuilder            *builder,
               const Comparison       *self,
               const VocComparedSkill *skill)
{
  if (self->n == 2)
    {
      voc_json_add_text (builder, "relation_a", get_relation_id (skill, 0));
      voc_json_add_text (builder, "relation_b", get_relation_id (skill, 1));
      return;
    }

  voc_json_begin_array (builder, "relations");
  for (guint i = 0; i < self->n; i++)
    if (skill->relations[i] != 0)
      json_builder_add_string_value (builder, get_relation_id (skill, i));
    else
      json_builder_add_null_value (builder);
  json_builder_end_array (builder);
}

static gboolean
add_part (JsonBuilder      *builder,
          const Comparison *self,
          const char       *name,
          int               part)
{
  g_autoptr (GArray) indices = dup_part (self, part);
  g_autoptr (GPtrArray) skills =
    voc_cli_dup_skills (self->matrix, (const guint32 *) indices->data, indices->len);

  if (skills == NULL)
    return FALSE;
  voc_json_begin_array (builder, name);
  for (guint i = 0; i < skills->len; i++)
    {
      json_builder_begin_object (builder);
      voc_cli_add_concept (builder, skills->pdata[i]);
      add_relations (builder, self, find_compared (self, skills->pdata[i]));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  return TRUE;
}

static void
add_coverage (JsonBuilder      *builder,
              const Comparison *self,
              const char       *direction,
              guint             from,
              guint             to)
{
  VocCoverage coverage =
    voc_coverage_from_occupation (self->matrix, self->indices[from], self->indices[to]);
  g_autofree char *share = g_strconcat ("coverage_", direction, NULL);
  g_autofree char *counts = g_strconcat ("essential_", direction, NULL);

  voc_json_add_number (builder, share, voc_coverage_get_share (&coverage));
  voc_json_begin_object (builder, counts);
  voc_json_add_count (builder, "have", coverage.have);
  voc_json_add_count (builder, "total", coverage.total);
  voc_json_add_text (builder, "word", voc_reach_to_id (voc_coverage_get_reach (&coverage)));
  json_builder_end_object (builder);
}

static void
add_pair (JsonBuilder      *builder,
          const Comparison *self,
          guint             a,
          guint             b)
{
  double similarity =
    voc_similarity_get (self->similarity, self->indices[a], self->indices[b]);

  add_coverage (builder, self, "ab", a, b);
  add_coverage (builder, self, "ba", b, a);
  voc_json_add_number (builder, "similarity", similarity);
  voc_json_add_text (builder, "word", voc_likeness_to_id (voc_likeness_of (similarity)));
}

static void
add_occupation (JsonBuilder *builder,
                VocConcept  *occupation)
{
  json_builder_begin_object (builder);
  voc_cli_add_concept (builder, occupation);
  voc_json_add_count (builder, "essential",
                      voc_occupation_get_n_essential (VOC_OCCUPATION (occupation)));
  voc_json_add_count (builder, "optional",
                      voc_occupation_get_n_optional (VOC_OCCUPATION (occupation)));
  json_builder_end_object (builder);
}

static gboolean
add_two (JsonBuilder      *builder,
         const Comparison *self)
{
  json_builder_set_member_name (builder, "a");
  add_occupation (builder, self->occupations[0]);
  json_builder_set_member_name (builder, "b");
  add_occupation (builder, self->occupations[1]);
  add_pair (builder, self, 0, 1);
  return add_part (builder, self, "shared", SHARED) && add_part (builder, self, "only_a", 0) &&
         add_part (builder, self, "only_b", 1);
}

static gboolean
add_more (JsonBuilder      *builder,
          const Comparison *self)
{
  voc_json_begin_array (builder, "occupations");
  for (guint i = 0; i < self->n; i++)
    add_occupation (builder, self->occupations[i]);
  json_builder_end_array (builder);

  voc_json_begin_array (builder, "pairs");
  for (guint a = 0; a < self->n; a++)
    for (guint b = a + 1; b < self->n; b++)
      {
        json_builder_begin_object (builder);
        voc_json_add_text (builder, "a", voc_concept_get_code (self->occupations[a]));
        voc_json_add_text (builder, "b", voc_concept_get_code (self->occupations[b]));
        add_pair (builder, self, a, b);
        json_builder_end_object (builder);
      }
  json_builder_end_array (builder);

  if (!add_part (builder, self, "shared", SHARED) || !add_part (builder, self, "some", SOME))
    return FALSE;
  for (guint i = 0; i < self->n; i++)
    {
      g_autofree char *name = g_strdup_printf ("only_%c", 'a' + (int) i);

      if (!add_part (builder, self, name, i))
        return FALSE;
    }
  return TRUE;
}

static void
add_facts (JsonBuilder      *builder,
           const Comparison *self)
{
  voc_json_begin_array (builder, "facts");
  for (guint k = 0; k < self->facts->len; k++)
    {
      const VocComparedFact *fact = self->facts->pdata[k];

      json_builder_begin_object (builder);
      voc_json_add_text (builder, "id", fact->id);
      voc_json_add_text (builder, "title", fact->title);
      voc_json_begin_array (builder, "values");
      for (guint i = 0; i < self->n; i++)
        if (fact->values[i] != NULL)
          json_builder_add_string_value (builder, fact->values[i]);
        else
          json_builder_add_null_value (builder);
      json_builder_end_array (builder);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static int
print_json (const Comparison *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  if (!(self->n == 2 ? add_two (builder, self) : add_more (builder, self)))
    return VOC_CLI_FAILED;
  add_facts (builder, self);
  json_builder_end_object (builder);
  voc_cli_print_json (builder);
  return VOC_CLI_DONE;
}

/* "Essential / Optional / –" */
static char *
dup_relations (const Comparison       *self,
               const VocComparedSkill *skill)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->n; i++)
    {
      VocRelation relation = skill->relations[i];
      const char *word = relation != 0 ? voc_relation_to_label (relation) : "–";

      g_string_append_printf (text, "%s%s", i > 0 ? " / " : "", word);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
print_part (const Comparison *self,
            const char       *title,
            int               part)
{
  g_autoptr (GArray) indices = dup_part (self, part);
  g_autoptr (GPtrArray) skills =
    voc_cli_dup_skills (self->matrix, (const guint32 *) indices->data, indices->len);

  if (skills == NULL)
    return FALSE;
  g_print ("\n%s (%u)\n", title, skills->len);
  for (guint i = 0; i < skills->len; i++)
    {
      g_autofree char *relations = dup_relations (self, find_compared (self, skills->pdata[i]));

      g_print ("  %s  (%s)\n", voc_concept_get_label (skills->pdata[i]), relations);
    }
  return TRUE;
}

static void
print_coverage (const Comparison *self,
                guint             from,
                guint             to)
{
  VocCoverage coverage =
    voc_coverage_from_occupation (self->matrix, self->indices[from], self->indices[to]);

  /* Translators: two occupations, how many essential skills of the second are there, how many it
   * has, and a word: "reachable" */
  g_print (_("From %s to %s: %u of %u (%s)\n"), voc_concept_get_label (self->occupations[from]),
           voc_concept_get_label (self->occupations[to]), coverage.have, coverage.total,
           voc_reach_to_title (voc_coverage_get_reach (&coverage)));
}

static void
print_pairs (const Comparison *self)
{
  for (guint a = 0; a < self->n; a++)
    for (guint b = a + 1; b < self->n; b++)
      {
        double similarity =
          voc_similarity_get (self->similarity, self->indices[a], self->indices[b]);

        /* Translators: two occupations, how alike they are from 0 to 1, and a word: "close" */
        g_print (_("%s and %s: %.2f (%s)\n"), voc_concept_get_label (self->occupations[a]),
                 voc_concept_get_label (self->occupations[b]), similarity,
                 voc_likeness_to_title (voc_likeness_of (similarity)));
        print_coverage (self, a, b);
        print_coverage (self, b, a);
      }
}

/* What takes no explaining, a line each: “Training: long / medium”. */
static void
print_facts (const Comparison *self)
{
  for (guint k = 0; k < self->facts->len; k++)
    {
      const VocComparedFact *fact = self->facts->pdata[k];

      /* What one brings is told with each pair. */
      if (fact->for_specialists || g_str_equal (fact->id, "brings"))
        continue;
      g_print ("%s: ", fact->title);
      for (guint i = 0; i < self->n; i++)
        g_print ("%s%s", i > 0 ? " / " : "", fact->values[i] != NULL ? fact->values[i] : "–");
      g_print ("\n");
    }
}

static int
print_text (const Comparison *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      const char *code = voc_concept_get_code (self->occupations[i]);

      g_print ("%-10s %s\n", code != NULL ? code : "",
               voc_concept_get_label (self->occupations[i]));
    }
  g_print ("\n");
  print_pairs (self);
  g_print ("\n");
  print_facts (self);

  if (!print_part (self, _("Shared"), SHARED) ||
      (self->n > 2 && !print_part (self, _("Needed by some"), SOME)))
    return VOC_CLI_FAILED;
  for (guint i = 0; i < self->n; i++)
    {
      /* Translators: %s is the name of an occupation */
      g_autofree char *title =
        g_strdup_printf (_("Only %s"), voc_concept_get_label (self->occupations[i]));

      if (!print_part (self, title, i))
        return VOC_CLI_FAILED;
    }
  return VOC_CLI_DONE;
}

static gboolean
fill (Comparison *self,
      VocLens    *lens,
      VocTraits  *traits,
      char      **ids)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (GError) error = NULL;

  self->matrix = matrix;
  for (; ids[self->n] != NULL; self->n++)
    {
      self->occupations[self->n] =
        voc_cli_find_occupation (matrix, ids[self->n], &self->indices[self->n]);
      if (self->occupations[self->n] == NULL)
        return FALSE;
    }
  self->similarity = voc_similarity_new (matrix);
  self->skills = voc_comparison_new (matrix, self->indices, self->n);
  self->facts = voc_comparison_dup_facts (lens, self->occupations, self->n, NULL, traits, &error);
  if (self->facts == NULL)
    voc_cli_fail (error);
  return self->facts != NULL;
}

/**
 * voc_cli_compare:
 *
 * `compare ID ID…`: two to four occupations side by side.
 *
 * Returns: the exit code
 */
int
voc_cli_compare (VocCli  *self,
                 char   **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_auto (Comparison) comparison = { 0 };
  g_autoptr (VocLens) lens = NULL;
  g_autoptr (VocTraits) traits = NULL;
  g_autoptr (GError) error = NULL;
  int exit_code;

  if (!voc_cli_parse (self, "compare ID ID…",
                      _("Sets two to four occupations side by side: which skills all of them need, "
                         "which only one.\n"
                         "ID is a code, a concept URI, or an exact label in any language of the "
                         "catalogue."),
                      NULL, 3, 1 + VOC_COMPARISON_MAX, &rest, &exit_code))
    return exit_code;

  lens = voc_cli_open_lens (self, TRUE, VOC_SCENARIO_STEADY);
  if (lens == NULL)
    return VOC_CLI_FAILED;
  traits = voc_traits_new (voc_scores_get_matrix (voc_lens_get_scores (lens)), &error);
  if (traits == NULL)
    return voc_cli_fail (error);
  if (!fill (&comparison, lens, traits, rest + 1))
    return VOC_CLI_FAILED;

  return self->json ? print_json (&comparison) : print_text (&comparison);
}
