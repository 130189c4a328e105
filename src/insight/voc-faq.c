/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-faq.h"

#include <glib/gi18n.h>

#include "voc-comparison-words.h"
#include "voc-direction.h"
#include "voc-duties.h"
#include "voc-field-texts.h"
#include "voc-fields.h"
#include "voc-preparation.h"
#include "voc-similarity.h"
#include "voc-text.h"

/* What people ask about an occupation, answered from facts: no sentence here is true of any work. */

#define N_KNOWLEDGE 3
#define N_BEYOND 5
/* A day is made of so many of the most telling duties, at the most two of a kind. */
#define N_DAY_CHOICE 12
#define N_OF_A_KIND 2

/* When something new begins on the example day, in minutes; a break is at noon. */
static const guint HOURS[] = { 9 * 60, 10 * 60 + 30, 13 * 60, 14 * 60 + 30, 16 * 60 };
#define NOON (12 * 60)
#define EVENING (17 * 60)
/* With fewer there is no day to tell of. */
#define FEWEST_DUTIES 3

/**
 * voc_faq_get_question:
 *
 * Returns: the question, translated
 */
const char *
voc_faq_get_question (VocFaq question)
{
  switch (question)
    {
    case VOC_FAQ_SHORT:
      return _("What is it, in short?");
    case VOC_FAQ_DAY:
      return _("What could a day look like?");
    case VOC_FAQ_BACKGROUND:
      return _("What training do people usually have?");
    case VOC_FAQ_BEYOND:
      return _("Which skills count beside those of the trade?");
    case VOC_FAQ_DIFFERENCE:
    default:
      return _("How is it different from the most similar work?");
    }
}

/* “a, b, c” (nullable): none of them has a name */
static char *
join_skills (VocMatrix *matrix,
             VocLabels *labels,
             GArray    *skills)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < skills->len; i++)
    {
      guint id = matrix->skills[g_array_index (skills, guint, i)].id;
      const char *label = voc_labels_get (labels, VOC_CONCEPT_SKILL, id);

      if (label != NULL)
        g_string_append_printf (line, "%s%s", line->len > 0 ? C_("list separator", ", ") : "",
                                label);
    }

  return line->len > 0 ? g_string_free_and_steal (g_steal_pointer (&line)) : NULL;
}

static gboolean
find_nearest (VocMatrix  *matrix,
              guint       occupation,
              VocSimilar *out_nearest)
{
  g_autoptr (VocSimilarity) similarity = voc_similarity_new (matrix);
  g_autoptr (GArray) nearest = voc_similarity_dup_nearest (similarity, occupation, 1, NULL);

  if (nearest->len == 0)
    return FALSE;

  *out_nearest = g_array_index (nearest, VocSimilar, 0);
  return TRUE;
}

static void
take (GPtrArray *lines,
      char      *line)
{
  if (line != NULL)
    g_ptr_array_add (lines, line);
}

static void
tell_short (VocLens       *lens,
            VocOccupation *occupation,
            guint          index,
            VocLabels     *labels,
            GPtrArray     *lines)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  const char *description = voc_concept_get_description (VOC_CONCEPT (occupation));
  const VocField *field = voc_fields_find_occupation (voc_fields_get_default (), matrix, index);
  guint essential = voc_occupation_get_n_essential (occupation);
  guint all = essential + voc_occupation_get_n_optional (occupation);
  VocSimilar nearest;

  take (lines, description != NULL
                 ? g_strdup (description)
                 : voc_sentences_dup (voc_lens_get_sentences (lens), VOC_CONCEPT (occupation)));
  if (field != NULL)
    /* Translators: %s is one of the fields of work, such as “Health and care” */
    take (lines, g_strdup_printf (_("Field of work: %s."), voc_field_text_get_name (field->id)));
  /* Translators: %u is a number of skills, the second one how many of them are essential */
  take (lines, g_strdup_printf (ngettext ("It can ask for %u skill; always needed: %u.",
                                          "It can ask for %u skills; always needed: %u.", all),
                                all, essential));
  if (find_nearest (matrix, index, &nearest))
    {
      const char *name = voc_labels_get (labels, VOC_CONCEPT_OCCUPATION,
                                         matrix->occupations[nearest.occupation].id);
      g_autofree char *counts = voc_similar_dup_counts (&nearest);

      /* Translators: an occupation, then how many skills it shares: “Most like it is baker: 12 skills
       * shared, 3 new.” */
      take (lines, g_strdup_printf (_("Most like it is %s: %s."), name, counts));
    }
}

static const char *
get_training (gint64 zone)
{
  static const char *const SENTENCES[] = {
    N_("Usually no special schooling: a short introduction at work is enough."),
    N_("Usually school, and some weeks or months of learning at work."),
    N_("Usually an apprenticeship, a vocational school, or a year or two of training."),
    N_("Usually several years of study, or long training and experience."),
    N_("Usually long study, and often years of practice before one works alone."),
  };

  return gettext (SENTENCES[voc_preparation_get_training (zone)]);
}

static gboolean
tell_background (VocLens        *lens,
                 VocOccupation  *occupation,
                 guint           index,
                 VocLabels      *labels,
                 GPtrArray      *lines,
                 GError        **error)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (VocDuties) duties = voc_duties_new (matrix, labels);
  g_autoptr (VocScore) score = voc_lens_dup_score (lens, occupation, error);
  g_autoptr (GArray) skills = NULL;
  g_autofree char *names = NULL;
  VocRatio zone;

  if (score == NULL)
    return FALSE;

  zone = voc_score_get_value (score, VOC_SCORE_JOBZONE);
  if (voc_ratio_is_known (zone))
    take (lines, g_strdup (get_training (voc_ratio_round (zone, 0))));

  skills = voc_duties_pick (duties, index, TRUE, N_KNOWLEDGE, N_KNOWLEDGE);
  names = join_skills (matrix, labels, skills);
  if (names != NULL)
    /* Translators: %s are some fields of knowledge */
    take (lines, g_strdup_printf (_("Good to know about: %s."), names));
  take (lines, g_strdup (_("What is required differs from country to country.")));

  return TRUE;
}

/* Essential before optional, useful anywhere before useful in many trades, then the rarer one. */
static int
compare_beyond (gconstpointer a,
                gconstpointer b)
{
  VocRequirement *one = *(VocRequirement *const *) a;
  VocRequirement *other = *(VocRequirement *const *) b;
  VocSkill *skills[] = { voc_requirement_get_skill (one), voc_requirement_get_skill (other) };
  int order = (int) voc_requirement_get_relation (one) - (int) voc_requirement_get_relation (other);

  if (order == 0)
    order = (int) voc_skill_get_reuse_level (skills[1]) -
            (int) voc_skill_get_reuse_level (skills[0]);
  if (order == 0)
    order = (int) voc_skill_get_uses (skills[0]) - (int) voc_skill_get_uses (skills[1]);
  if (order == 0)
    order = (int) voc_concept_get_id (VOC_CONCEPT (skills[0])) -
            (int) voc_concept_get_id (VOC_CONCEPT (skills[1]));

  return order;
}

static gboolean
is_beyond (VocRequirement *requirement)
{
  VocSkill *skill = voc_requirement_get_skill (requirement);

  return voc_skill_get_reuse_level (skill) >= VOC_REUSE_CROSS_SECTOR &&
         voc_skill_get_skill_type (skill) != VOC_SKILL_TYPE_KNOWLEDGE;
}

static gboolean
tell_beyond (VocLens        *lens,
             VocOccupation  *occupation,
             GPtrArray      *lines,
             GError        **error)
{
  g_autoptr (GPtrArray) requirements =
    voc_catalogue_dup_requirements (voc_lens_get_catalogue (lens), occupation, error);
  g_autoptr (GPtrArray) found = NULL;

  if (requirements == NULL)
    return FALSE;

  found = g_ptr_array_new ();
  for (guint i = 0; i < requirements->len; i++)
    if (is_beyond (requirements->pdata[i]))
      g_ptr_array_add (found, requirements->pdata[i]);
  g_ptr_array_sort (found, compare_beyond);

  if (found->len == 0)
    take (lines, g_strdup (_("None that other trades ask for, too.")));
  else
    take (lines, g_strdup (_("These are asked for in many other trades, too:")));
  for (guint i = 0; i < MIN (found->len, N_BEYOND); i++)
    {
      VocConcept *skill = voc_requirement_get_concept (found->pdata[i]);

      take (lines, voc_direction_dup_point (voc_concept_get_label (skill)));
    }

  return TRUE;
}

static gboolean
tell_difference (VocLens        *lens,
                 VocOccupation  *occupation,
                 guint           index,
                 GPtrArray      *lines,
                 GError        **error)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (VocConcept) other = NULL;
  g_autoptr (GPtrArray) sentences = NULL;
  VocSimilar nearest;

  if (!find_nearest (matrix, index, &nearest))
    {
      take (lines, g_strdup (_("Nothing in this catalogue is like it.")));
      return TRUE;
    }

  other = voc_catalogue_dup_concept (matrix->catalogue,
                                     matrix->occupations[nearest.occupation].id, error);
  sentences = other != NULL ? voc_comparison_dup_sentences (lens, occupation,
                                                            VOC_OCCUPATION (other), error)
                            : NULL;
  if (sentences == NULL)
    return FALSE;

  /* Translators: %s is an occupation */
  take (lines, g_strdup_printf (_("The most similar work is %s."), voc_concept_get_label (other)));
  for (guint i = 0; i < sentences->len; i++)
    take (lines, g_strdup (sentences->pdata[i]));

  return TRUE;
}

/* The same numbers on every machine: FNV-1a, then a linear congruential generator (Knuth's MMIX). */
static guint64
make_seed (const char *uri,
           guint       day)
{
  guint64 seed = G_GUINT64_CONSTANT (14695981039346656037);

  for (const char *at = uri; *at != '\0'; at++)
    seed = (seed ^ (guchar) *at) * G_GUINT64_CONSTANT (1099511628211);

  return seed + day;
}

static guint
draw (guint64 *seed,
      guint    below)
{
  *seed = *seed * G_GUINT64_CONSTANT (6364136223846793005) +
          G_GUINT64_CONSTANT (1442695040888963407);

  return (guint) (*seed >> 33) % below;
}

static char *
dup_step (guint       minutes,
          const char *what)
{
  g_autoptr (GDateTime) time =
    g_date_time_new_utc (2000, 1, 1, (int) minutes / 60, (int) minutes % 60, 0);
  g_autofree char *clock = g_date_time_format (time, "%H:%M");

  return g_strdup_printf ("%s  %s", clock, what);
}

static void
tell_day (VocLens       *lens,
          VocOccupation *occupation,
          guint          index,
          VocLabels     *labels,
          guint          day,
          GPtrArray     *lines)
{
  VocMatrix *matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  g_autoptr (VocDuties) all = voc_duties_new (matrix, labels);
  g_autoptr (GArray) duties = voc_duties_pick (all, index, FALSE, N_DAY_CHOICE, N_OF_A_KIND);
  guint64 seed = make_seed (voc_concept_get_uri (VOC_CONCEPT (occupation)), day);
  guint n = MIN (duties->len, G_N_ELEMENTS (HOURS));

  if (duties->len < FEWEST_DUTIES)
    {
      take (lines, g_strdup (_("Too little is known about this work to tell of a day.")));
      return;
    }

  take (lines, g_strdup (_("An example, made of what this work asks for. Real days differ.")));
  for (guint i = 0; i < n; i++)
    {
      guint chosen = i + draw (&seed, duties->len - i);
      guint skill = g_array_index (duties, guint, chosen);

      g_array_index (duties, guint, chosen) = g_array_index (duties, guint, i);
      g_array_index (duties, guint, i) = skill;
      if (i > 0 && HOURS[i - 1] < NOON && HOURS[i] > NOON)
        take (lines, dup_step (NOON, _("a break")));
      take (lines, dup_step (HOURS[i], voc_labels_get (labels, VOC_CONCEPT_SKILL,
                                                       matrix->skills[skill].id)));
    }
  take (lines, dup_step (EVENING, _("the end of the day")));
}

static char *
join (GPtrArray *lines)
{
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

/**
 * voc_faq_dup_answer:
 * @question: what is asked
 * @lens: what is known, and how it is looked at
 * @occupation: an occupation of its catalogue
 * @day: which example day, any number; others are not looked at it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Answers from what the catalogue and the model know of this occupation, in the language of the program with names in that
 * of the catalogue. The same day of the same occupation is the same everywhere.
 *
 * Returns: (transfer full) (nullable): lines of text
 */
char *
voc_faq_dup_answer (VocFaq     question,
                         VocLens        *lens,
                         VocOccupation  *occupation,
                         guint           day,
                         GError        **error)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (VocLabels) labels = NULL;
  gboolean told = TRUE;
  guint index;

  g_return_val_if_fail (VOC_IS_LENS (lens), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION (occupation), NULL);

  labels = voc_labels_new (voc_lens_get_catalogue (lens));
  if (!voc_matrix_find_occupation (voc_scores_get_matrix (voc_lens_get_scores (lens)),
                                   voc_concept_get_id (VOC_CONCEPT (occupation)), &index))
    {
      g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND,
                   _("There is no occupation “%s” in this catalogue."),
                   voc_concept_get_label (VOC_CONCEPT (occupation)));
      return NULL;
    }

  switch (question)
    {
    case VOC_FAQ_SHORT:
      tell_short (lens, occupation, index, labels, lines);
      break;
    case VOC_FAQ_DAY:
      tell_day (lens, occupation, index, labels, day, lines);
      break;
    case VOC_FAQ_BACKGROUND:
      told = tell_background (lens, occupation, index, labels, lines, error);
      break;
    case VOC_FAQ_BEYOND:
      told = tell_beyond (lens, occupation, lines, error);
      break;
    case VOC_FAQ_DIFFERENCE:
    default:
      told = tell_difference (lens, occupation, index, lines, error);
    }

  return told ? join (lines) : NULL;
}
