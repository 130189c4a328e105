/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* An occupation at a glance. */

/* A sign that is no sum. */
static VocSum *
add_words (GPtrArray  *signs,
           const char *id,
           const char *title,
           const char *value,
           const char *lead)
{
  VocSum *sum = voc_sum_new (id, title, VOC_UNIT_POINTS, voc_sum_terms_new ());

  sum->value_text = g_strdup (value);
  sum->lead = g_strdup (lead);
  g_ptr_array_add (signs, sum);

  return sum;
}

static void
add_agreement (GPtrArray *signs,
               VocScore  *self)
{
  const VocPublished *published = voc_score_get_published (self);
  VocAgreement agreement = published != NULL ? voc_published_get_agreement (published, NULL, NULL)
                                             : VOC_AGREEMENT_UNKNOWN;

  add_words (signs, "agreement", _("Published sources"), voc_agreement_to_title (agreement),
             voc_agreement_to_definition (agreement));
}

static void
add_peers (GPtrArray *signs,
           VocScore  *self)
{
  const VocScorePeers *peers = voc_score_get_peers (self);
  g_autofree char *sentence = voc_score_dup_peers_sentence (self);
  g_autofree char *difference = NULL;
  g_autofree char *value = NULL;

  if (peers == NULL)
    {
      add_words (signs, "peers", _("Compared with its group"), _("not known"),
                 _("Too few occupations of its group have a score to say what is typical."));
      return;
    }

  /* Less than that means nothing where scores stand side by side. */
  difference = voc_ratio_format_signed (peers->deviation, 0);
  if (ABS (voc_ratio_round (peers->deviation, 0)) < 5)
    value = g_strdup (_("As resilient as is typical"));
  else
    /* Translators: %s is a number with its sign */
    value = g_strdup_printf (_("%s points of resilience"), difference);

  add_words (signs, "peers", _("Compared with its group"), value, sentence);
}

/* The share of its skills that are in a collection, skill by skill. */
static void
add_collection (GPtrArray      *signs,
                VocScore       *self,
                VocCollections  collection,
                const char     *title,
                const char     *lead)
{
  VocScoreFacts *facts = self->facts;
  GPtrArray *terms = voc_sum_terms_new ();
  g_autofree char *percent = NULL;
  VocSum *sum;

  for (guint i = 0; i < facts->n_skills; i++)
    {
      VocConcept *skill = facts->skills->pdata[i];
      g_autofree char *name = NULL;

      if (!(facts->matrix->skills[facts->entries[i].index].collections & collection))
        continue;
      name = voc_concept_dup_title (skill);
      g_ptr_array_add (terms, voc_sum_term_new (VOC_TERM_SKILL, name, skill,
                                                voc_ratio_new (100, facts->n_skills)));
    }
  g_ptr_array_sort (terms, voc_sum_term_compare);

  sum = voc_sum_new ("share", title, VOC_UNIT_PERCENT, terms);
  percent = voc_sum_dup_total_text (sum);
  sum->subject = voc_concept_dup_title (VOC_CONCEPT (self->facts->occupation));
  /* Translators: %s is a percentage with its sign */
  sum->value_text = g_strdup_printf (_("%s of its skills"), percent);
  sum->lead = g_strdup (lead);
  g_ptr_array_add (signs, sum);
}

/**
 * voc_score_dup_vital_signs:
 *
 * What there is to know about an occupation at a glance. Each sign has a title, a value in words and
 * what it means; those that are sums have their terms.
 *
 * Returns: (transfer full) (element-type VocSum): the signs; none if there is no score
 */
GPtrArray *
voc_score_dup_vital_signs (VocScore *self)
{
  static const VocScoreColumn COLUMNS[] = { VOC_SCORE_JOBZONE, VOC_SCORE_PHYSICAL, VOC_SCORE_REMOTE,
                                            VOC_SCORE_TRANSFERABILITY };
  GPtrArray *signs = g_ptr_array_new_with_free_func ((GDestroyNotify) voc_sum_unref);

  g_return_val_if_fail (VOC_IS_SCORE (self), signs);

  if (!voc_score_is_known (self))
    return signs;

  g_ptr_array_add (signs, voc_score_dup_sum (self, VOC_SCORE_EXPOSURE, VOC_SUM_SKILLS));
  add_agreement (signs, self);
  add_peers (signs, self);
  for (gsize i = 0; i < G_N_ELEMENTS (COLUMNS); i++)
    g_ptr_array_add (signs, voc_score_dup_sum (self, COLUMNS[i], VOC_SUM_SKILLS));
  add_collection (signs, self, VOC_COLLECTION_DIGITAL, _("Digital"),
                  _("The share of its skills that ESCO counts as digital."));
  add_collection (signs, self, VOC_COLLECTION_GREEN, _("Green"),
                  _("The share of its skills that ESCO counts as green."));
  add_collection (signs, self, VOC_COLLECTION_TRANSVERSAL, _("Transversal"),
                  _("The share of its skills that ESCO counts as transversal: useful in nearly "
                     "every occupation."));

  return signs;
}
