/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-private.h"

#include <glib/gi18n.h>

#include "voc-model-texts.h"

/* The whole sum of resilience as text, to be read, copied and added up again. */

#define DECIMALS 3

static void
add_line (GString    *text,
          const char *points,
          const char *label)
{
  /* Points stand below each other; the minus of the locale has more bytes than one. */
  int width = 8 - (int) g_utf8_strlen (points, -1);

  g_string_append_printf (text, "%*s%s  %s\n", MAX (width, 0), "", points, label);
}

static char *
describe (VocScoreTerm *term)
{
  g_autofree char *share = NULL;
  VocRatio percent = voc_score_term_get_share (term);
  guint n = voc_score_term_get_n_skills (term);

  switch (voc_score_term_get_kind (term))
    {
    case VOC_TERM_FAMILY:
      return g_strdup_printf (_("Occupational family: %s"), voc_score_term_get_label (term));
    case VOC_TERM_ANCHOR:
      return g_strdup_printf (_("Research anchor: %s"), voc_score_term_get_label (term));
    case VOC_TERM_SKILL:
    case VOC_TERM_GROUP:
    case VOC_TERM_NO_GROUP:
    default:
      percent.numerator *= 100;
      share = voc_ratio_format_for_people (percent, 1);
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s (%u skill, %s %% of the weight)",
                                           "%s (%u skills, %s %% of the weight)", n),
                              voc_score_term_get_label (term), n, share);
    }
}

static void
add_terms (VocScore *self,
           GString  *text)
{
  g_autoptr (GPtrArray) terms = voc_score_dup_group_terms (self, VOC_SCORE_RESILIENCE, 2);
  g_autofree char *base =
    voc_ratio_format_for_people (voc_score_get_base (self, VOC_SCORE_RESILIENCE), DECIMALS);

  add_line (text, base, _("where the sum begins"));
  for (guint i = 0; i < terms->len; i++)
    {
      g_autofree char *points =
        voc_ratio_format_signed (voc_score_term_get_points (terms->pdata[i]), DECIMALS);
      g_autofree char *label = describe (terms->pdata[i]);

      add_line (text, points, label);
    }
}

static void
add_sum (VocScore *self,
         GString  *text)
{
  VocRatio unclipped = voc_score_get_unclipped (self, VOC_SCORE_RESILIENCE);
  VocRatio value = voc_score_get_value (self, VOC_SCORE_RESILIENCE);
  g_autofree char *sum = voc_ratio_format_for_people (unclipped, DECIMALS);
  g_autofree char *shown = voc_ratio_format_for_people (value, 1);
  g_autofree char *line = NULL;

  add_line (text, sum, _("the sum"));
  if (voc_ratio_compare (unclipped, value) != 0)
    line = g_strdup_printf (_("shown, since resilience is from 0 to 100 (± %d)"),
                            voc_score_model_get_band (self->facts->model, VOC_SCORE_RESILIENCE));
  else
    line = g_strdup_printf (_("rounded (± %d)"),
                            voc_score_model_get_band (self->facts->model, VOC_SCORE_RESILIENCE));
  add_line (text, shown, line);
}

/**
 * voc_score_dup_arithmetic:
 *
 * Returns: (transfer full): the sum that resilience is, one term a line, with the formula and where
 *   it comes from
 */
char *
voc_score_dup_arithmetic (VocScore *self)
{
  GString *text;
  g_autofree char *unknown = NULL;

  g_return_val_if_fail (VOC_IS_SCORE (self), NULL);

  text = g_string_new (NULL);
  unknown = voc_score_dup_unknown_sentence (self);
  if (voc_score_is_known (self))
    {
      add_terms (self, text);
      add_sum (self, text);
      g_string_append_printf (text, "\n%s\n%s\n", voc_model_text_get_method (),
                              voc_model_text_get_formula ());
    }
  if (self->scenario != VOC_SCENARIO_STEADY)
    g_string_append_printf (text, "%s\n", voc_scenario_to_assumption (self->scenario));
  if (unknown != NULL)
    g_string_append_printf (text, "%s\n", unknown);
  g_string_append_printf (text, _("Model %s of %s\n"),
                          voc_score_model_get_version (self->facts->model),
                          voc_score_model_get_date (self->facts->model));

  return g_string_free_and_steal (text);
}
