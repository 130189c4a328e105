/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-vital-sign.h"

#include <glib/gi18n.h>

#include "voc-analysis-text.h"
#include "voc-model-texts.h"

/**
 * VocVitalSign:
 *
 * One thing about an occupation at a glance: a title, a value in words and figures, and what it
 * means. It never changes.
 */
struct _VocVitalSign
{
  GObject parent_instance;

  char *title;      /* (owned) */
  char *value;      /* (owned) */
  char *definition; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocVitalSign, voc_vital_sign, G_TYPE_OBJECT)

static void
voc_vital_sign_finalize (GObject *object)
{
  VocVitalSign *self = VOC_VITAL_SIGN (object);

  g_free (self->title);
  g_free (self->value);
  g_free (self->definition);

  G_OBJECT_CLASS (voc_vital_sign_parent_class)->finalize (object);
}

static void
voc_vital_sign_class_init (VocVitalSignClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_vital_sign_finalize;
}

static void
voc_vital_sign_init (VocVitalSign *self)
{
}

static void
add_sign (GListStore *signs,
          const char *title,
          const char *value,
          const char *definition)
{
  g_autoptr (VocVitalSign) sign = g_object_new (VOC_TYPE_VITAL_SIGN, NULL);

  sign->title = g_strdup (title);
  sign->value = g_strdup (value);
  sign->definition = g_strdup (definition);
  g_list_store_append (signs, sign);
}

static void
add_column (GListStore     *signs,
            VocScore       *score,
            VocScoreColumn  column)
{
  g_autofree char *value = voc_analysis_text_dup_value (score, column);

  add_sign (signs, voc_score_column_to_title (column), value,
            voc_score_column_to_definition (column));
}

static void
add_agreement (GListStore *signs,
               VocScore   *score)
{
  const VocPublished *published = voc_score_get_published (score);
  VocAgreement agreement = published != NULL ? voc_published_get_agreement (published, NULL, NULL)
                                             : VOC_AGREEMENT_UNKNOWN;

  add_sign (signs, _("Published sources"), voc_agreement_to_title (agreement),
            voc_agreement_to_definition (agreement));
}

static void
add_collection (GListStore     *signs,
                VocScore       *score,
                VocCollections  collection,
                const char     *title,
                const char     *definition)
{
  g_autofree char *percent =
    voc_analysis_text_dup_percent (voc_score_get_collection_share (score, collection));
  /* Translators: %s is a percentage with its sign */
  g_autofree char *value = g_strdup_printf (_("%s of its skills"), percent);

  add_sign (signs, title, value, definition);
}

static void
add_peers (GListStore *signs,
           VocScore   *score)
{
  const VocScorePeers *peers = voc_score_get_peers (score);
  g_autofree char *sentence = voc_score_dup_peers_sentence (score);
  g_autofree char *difference = NULL;
  g_autofree char *value = NULL;
  gint64 rounded;

  if (peers == NULL)
    {
      add_sign (signs, _("Compared with its group"), _("not known"),
                _("Too few occupations of its group have a score to say what is typical."));
      return;
    }

  /* Less than that means nothing where scores stand side by side. */
  rounded = voc_ratio_round (peers->deviation, 0);
  difference = voc_ratio_format_signed (peers->deviation, 0);
  if (ABS (rounded) < 5)
    value = g_strdup (_("As resilient as is typical"));
  else
    /* Translators: %s is a number with its sign */
    value = g_strdup_printf (_("%s points of resilience"), difference);

  add_sign (signs, _("Compared with its group"), value, sentence);
}

/**
 * voc_vital_sign_list:
 * @score: (nullable): a score
 *
 * Gets all signs of an occupation.
 *
 * Returns: (transfer full): a list of [class@VitalSign], empty if there is no score
 */
GListModel *
voc_vital_sign_list (VocScore *score)
{
  GListStore *signs = g_list_store_new (VOC_TYPE_VITAL_SIGN);

  if (score == NULL || !voc_score_is_known (score))
    return G_LIST_MODEL (signs);

  add_column (signs, score, VOC_SCORE_EXPOSURE);
  add_agreement (signs, score);
  add_peers (signs, score);
  add_column (signs, score, VOC_SCORE_JOBZONE);
  add_column (signs, score, VOC_SCORE_PHYSICAL);
  add_column (signs, score, VOC_SCORE_REMOTE);
  add_column (signs, score, VOC_SCORE_TRANSFERABILITY);
  add_collection (signs, score, VOC_COLLECTION_DIGITAL, _("Digital"),
                  _("The share of its skills that ESCO counts as digital."));
  add_collection (signs, score, VOC_COLLECTION_GREEN, _("Green"),
                  _("The share of its skills that ESCO counts as green."));
  add_collection (signs, score, VOC_COLLECTION_TRANSVERSAL, _("Transversal"),
                  _("The share of its skills that ESCO counts as transversal: useful in nearly "
                     "every occupation."));

  return G_LIST_MODEL (signs);
}

/**
 * voc_vital_sign_get_title:
 * @self: a sign
 *
 * Gets what it is about.
 *
 * Returns: the title
 */
const char *
voc_vital_sign_get_title (VocVitalSign *self)
{
  g_return_val_if_fail (VOC_IS_VITAL_SIGN (self), NULL);

  return self->title;
}

/**
 * voc_vital_sign_get_value:
 * @self: a sign
 *
 * Gets its value in words and figures.
 *
 * Returns: the value
 */
const char *
voc_vital_sign_get_value (VocVitalSign *self)
{
  g_return_val_if_fail (VOC_IS_VITAL_SIGN (self), NULL);

  return self->value;
}

/**
 * voc_vital_sign_get_definition:
 * @self: a sign
 *
 * Gets what the value means.
 *
 * Returns: one or more sentences
 */
const char *
voc_vital_sign_get_definition (VocVitalSign *self)
{
  g_return_val_if_fail (VOC_IS_VITAL_SIGN (self), NULL);

  return self->definition;
}
