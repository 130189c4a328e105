/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-model-texts.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *title;
  const char *definition;
} Text;

static const Text COLUMNS[] = {
  [VOC_SCORE_ML] = { N_("AI and machine learning"),
                     N_("How much the skills resemble work in which AI analyses data, recognises "
                         "patterns and predicts. "
                         "100 would be more than in any other occupation.") },
  [VOC_SCORE_GEN] = { N_("Generative AI"),
                      N_(
                        "How much the skills resemble work that language models and generators of "
                        "text, pictures and code "
                        "can help with or take over.") },
  [VOC_SCORE_DIG] = { N_("Workflow software"),
                      N_(
                        "How much the skills resemble routine office work: steps with fixed rules "
                        "that software without AI "
                        "can carry out.") },
  [VOC_SCORE_ROB] = { N_("Robotics"),
                      N_("How much the skills resemble routine manual and physical work that "
                          "machines can do.") },
  [VOC_SCORE_HUM] = { N_("Human judgement"),
                      N_("How much the skills resemble work that is never quite the same, deals "
                          "with people and leaves one "
                          "free to decide. This side protects.") },
  [VOC_SCORE_EXPOSURE] = { N_("AI exposure"),
                           N_("The share of tasks for which language models, or software built on "
                               "them, could halve the time "
                               "needed. It says what is possible, not what will happen.") },
  [VOC_SCORE_MT_DIGITAL] = { N_("Digital transformation"),
                             N_("How much the work has to do with digital tools and data. "
                                 "Structural exposure, not demand.") },
  [VOC_SCORE_MT_CARE] = { N_("Ageing and care"),
                          N_("How much the work has to do with health, care and helping people. "
                              "Structural exposure, not "
                              "demand.") },
  [VOC_SCORE_MT_GLOBAL] = { N_("Globalisation and cultures"),
                            N_("How much the work has to do with other countries, languages and "
                                "cultures. Structural exposure, "
                                "not demand.") },
  [VOC_SCORE_MT_KNOW] = { N_("Knowledge economy"),
                          N_("How much the work has to do with expert knowledge, learning and "
                              "research. Structural exposure, "
                              "not demand.") },
  [VOC_SCORE_MT_SECURE] = { N_("Security and regulation"),
                            N_(
                              "How much the work has to do with safety, law and rules. Structural "
                              "exposure, not demand.") },
  [VOC_SCORE_PHYSICAL] = { N_("Physicality"), N_("How physical the work is.") },
  [VOC_SCORE_REMOTE] = { N_("Remote work"), N_("How well the work can be done from elsewhere.") },
  [VOC_SCORE_JOBZONE] = { N_("Preparation"),
                          N_("How much education, experience and training the work usually "
                              "takes.") },
  [VOC_SCORE_RI_R] = { N_("Realistic"),
                       N_("Practical work with things, plants and animals. Estimated.") },
  [VOC_SCORE_RI_I] = { N_("Investigative"), N_("Finding out and thinking through. Estimated.") },
  [VOC_SCORE_RI_A] = { N_("Artistic"),
                       N_("Making and designing without fixed rules. Estimated.") },
  [VOC_SCORE_RI_S] = { N_("Social"), N_("Helping, teaching and advising. Estimated.") },
  [VOC_SCORE_RI_E] = { N_("Enterprising"), N_("Leading, persuading and deciding. Estimated.") },
  [VOC_SCORE_RI_C] = { N_("Conventional"),
                       N_("Working with order, figures and rules. Estimated.") },
  [VOC_SCORE_GREEN] = { N_("Green transition"),
                        N_("The share of skills that ESCO counts as green; one in five or more is "
                            "100. Structural exposure, "
                            "not demand.") },
  [VOC_SCORE_TRANSFERABILITY] = { N_("Transferability"),
                                  N_(
                                    "How many other occupations need the same skills: the mean of "
                                    "ln of their number, as the percentage "
                                    "of occupations with a lower one.") },
  [VOC_SCORE_RESILIENCE] = { N_("Resilience"),
                             N_(
                               "How well the skills are protected from automation, from 0 to 100. "
                               "The average of all occupations is "
                               "near 50. It explains what research has found so far; it is not a "
                               "forecast.") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (COLUMNS) == VOC_SCORE_N_COLUMNS);

static const Text MEASURES[] = {
  [VOC_MEASURE_ILO] = { N_("ILO 2025"),
                        N_("How far generative AI could take over the tasks of an occupation, "
                            "rated by people and a language "
                            "model (International Labour Organization).") },
  [VOC_MEASURE_ELOUNDOU] = { N_("Eloundou et al. 2023"),
                             N_("Share of tasks that language models could speed up to half the "
                                 "time; tasks that need further "
                                 "software count half.") },
  [VOC_MEASURE_MICROSOFT] = { N_("Microsoft 2025"),
                              N_("How often people ask an AI assistant for help with the "
                                  "activities of an occupation, and how well "
                                  "that works.") },
  [VOC_MEASURE_DAIOE] = { N_("DAIOE 2023"),
                          N_(
                            "How far what AI has learnt to do overlaps with the abilities that an "
                            "occupation takes.") },
  [VOC_MEASURE_FREY_OSBORNE] = { N_("Frey and Osborne 2013"),
                                 N_(
                                   "Probability that an occupation can be automated, as estimated "
                                   "in 2013.") },
  [VOC_MEASURE_NESTA] = { N_("Nesta 2020"),
                          N_("Share of tasks that are hard to automate; here more is better.") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (MEASURES) == VOC_N_MEASURES);

static const Text ILO_CLASSES[] = {
  [VOC_ILO_UNKNOWN] = { N_("Not known"), N_("The ILO has published nothing about this group.") },
  [VOC_ILO_NOT_EXPOSED] = { N_("Not exposed"), N_("Generative AI can do little of any task.") },
  [VOC_ILO_MINIMAL] = { N_("Minimal exposure"),
                        N_("Generative AI can do little of most tasks, and somewhat more of "
                            "some.") },
  [VOC_ILO_GRADIENT_1] = { N_("Gradient 1"),
                           N_(
                             "Low exposure on average, with great differences between tasks: some "
                             "can be handed over, most "
                             "cannot.") },
  [VOC_ILO_GRADIENT_2] = { N_("Gradient 2"),
                           N_("Moderate exposure, with differences between tasks: some can be "
                               "handed over, others cannot.") },
  [VOC_ILO_GRADIENT_3] = { N_("Gradient 3"), N_("Considerable exposure of many tasks.") },
  [VOC_ILO_GRADIENT_4] = { N_("Gradient 4"),
                           N_("The highest exposure: most tasks are alike in it.") },
};

static const Text AGREEMENTS[] = {
  [VOC_AGREEMENT_UNKNOWN] = { N_("Not enough sources"),
                              N_("Fewer than two of the four measures are known for this group of "
                                  "occupations.") },
  [VOC_AGREEMENT_AGREE] = { N_("Sources agree"),
                            N_(
                              "The published measures lie less than 25 percentile points apart.") },
  [VOC_AGREEMENT_DIFFER] = { N_("Sources differ"),
                             N_("The published measures lie 25 to 49 percentile points apart.") },
  [VOC_AGREEMENT_CONFLICT] = { N_("Sources conflict"),
                               N_("The published measures lie 50 percentile points apart or "
                                   "more.") },
};

static const Text SCENARIOS[] = {
  [VOC_SCENARIO_SLOW] = { N_("Slow"),
                          N_(
                            "Assumes that less of what is possible is taken up: exposure falls by "
                            "up to 10 points, most in the middle of the scale and not at its "
                            "ends. Human judgement stays as it is.") },
  [VOC_SCENARIO_STEADY] = { N_("Steady"),
                            N_("Assumes that what is possible is taken up as the model has it.") },
  [VOC_SCENARIO_FAST] = { N_("Fast"),
                          N_(
                            "Assumes that more of what is possible is taken up: exposure rises by "
                            "up to 10 points, most in the middle of the scale and not at its "
                            "ends. Human judgement stays as it is.") },
};

static const struct
{
  const char *id;
  const char *text;
} WEAKNESSES[] = {
  { "editorial",
    N_("What each vector is made of and how much it weighs in resilience was chosen by people who "
        "had seen "
        "the data.") },
  { "within-groups",
    N_(
      "Occupations of one ISCO-08 unit group are told apart only weakly (correlation 0.2 to 0.4). "
      "Differences of less than 5 points mean nothing.") },
  { "associations",
    N_("The value of a skill group is an association, not a cause: skills like these are typical "
        "of work "
        "that is more, or less, protected.") },
  { "crosswalk",
    N_("Ratings of tasks in the United States reach European occupations through a table of "
        "correspondences.") },
  { "military", N_("Military occupations are estimated from their skills alone.") },
  { "percentiles", N_("Percentiles count occupations, not the people who work in them.") },
  { "no-forecast",
    N_(
      "As a forecast of employment in the United States, a plain mean of the two-digit group does "
      "as well "
      "(AUC .79 against .77). The score explains; it does not predict.") },
};

/**
 * voc_score_column_to_title:
 * @column: a column
 *
 * Returns: its name for people
 */
const char *
voc_score_column_to_title (VocScoreColumn column)
{
  g_return_val_if_fail (column < VOC_SCORE_N_COLUMNS, NULL);

  return gettext (COLUMNS[column].title);
}

/**
 * voc_score_column_to_definition:
 * @column: a column
 *
 * Returns: what it says
 */
const char *
voc_score_column_to_definition (VocScoreColumn column)
{
  g_return_val_if_fail (column < VOC_SCORE_N_COLUMNS, NULL);

  return gettext (COLUMNS[column].definition);
}

/**
 * voc_measure_to_title:
 * @measure: a published measure
 *
 * Returns: its name for people
 */
const char *
voc_measure_to_title (VocMeasure measure)
{
  g_return_val_if_fail (measure < VOC_N_MEASURES, NULL);

  return gettext (MEASURES[measure].title);
}

/**
 * voc_measure_to_definition:
 * @measure: a published measure
 *
 * Returns: what it says
 */
const char *
voc_measure_to_definition (VocMeasure measure)
{
  g_return_val_if_fail (measure < VOC_N_MEASURES, NULL);

  return gettext (MEASURES[measure].definition);
}

/**
 * voc_ilo_class_to_title:
 * @ilo_class: a class of the ILO
 *
 * Returns: its name for people
 */
const char *
voc_ilo_class_to_title (VocIloClass ilo_class)
{
  g_return_val_if_fail (ilo_class < G_N_ELEMENTS (ILO_CLASSES), NULL);

  return gettext (ILO_CLASSES[ilo_class].title);
}

/**
 * voc_ilo_class_to_definition:
 * @ilo_class: a class of the ILO
 *
 * Returns: what it means
 */
const char *
voc_ilo_class_to_definition (VocIloClass ilo_class)
{
  g_return_val_if_fail (ilo_class < G_N_ELEMENTS (ILO_CLASSES), NULL);

  return gettext (ILO_CLASSES[ilo_class].definition);
}

/**
 * voc_agreement_to_title:
 * @agreement: whether sources agree
 *
 * Returns: that in words
 */
const char *
voc_agreement_to_title (VocAgreement agreement)
{
  g_return_val_if_fail (agreement < G_N_ELEMENTS (AGREEMENTS), NULL);

  return gettext (AGREEMENTS[agreement].title);
}

/**
 * voc_agreement_to_definition:
 * @agreement: whether sources agree
 *
 * Returns: what that means
 */
const char *
voc_agreement_to_definition (VocAgreement agreement)
{
  g_return_val_if_fail (agreement < G_N_ELEMENTS (AGREEMENTS), NULL);

  return gettext (AGREEMENTS[agreement].definition);
}

/**
 * voc_scenario_to_title:
 * @scenario: a scenario
 *
 * Returns: its name for people
 */
const char *
voc_scenario_to_title (VocScenario scenario)
{
  g_return_val_if_fail (scenario >= VOC_SCENARIO_SLOW && scenario <= VOC_SCENARIO_FAST, NULL);

  return gettext (SCENARIOS[scenario].title);
}

/**
 * voc_scenario_dup_words:
 * @scenario: a scenario
 *
 * Returns: (transfer full): "Adoption: Fast"
 */
char *
voc_scenario_dup_words (VocScenario scenario)
{
  /* Translators: how fast what is possible is taken up; %s is “Slow” or “Fast” */
  return g_strdup_printf (_("Adoption: %s"), voc_scenario_to_title (scenario));
}

/**
 * voc_scenario_to_assumption:
 * @scenario: a scenario
 *
 * Returns: what it assumes
 */
const char *
voc_scenario_to_assumption (VocScenario scenario)
{
  g_return_val_if_fail (scenario >= VOC_SCENARIO_SLOW && scenario <= VOC_SCENARIO_FAST, NULL);

  return gettext (SCENARIOS[scenario].definition);
}

/**
 * voc_score_level_to_title:
 * @thousandths: a value from 0 to 100, in thousandths
 *
 * Returns: a word for it
 */
const char *
voc_score_level_to_title (int thousandths)
{
  if (thousandths < 20000)
    return C_("level of a value", "Very low");
  if (thousandths < 40000)
    return C_("level of a value", "Low");
  if (thousandths < 60000)
    return C_("level of a value", "Medium");

  return thousandths < 80000 ? C_("level of a value", "High")
                             : C_("level of a value", "Very high");
}

/**
 * voc_model_text_get_summary:
 *
 * Returns: what the model is
 */
const char *
voc_model_text_get_summary (void)
{
  return _(
    "A small open model estimates from the skills of an occupation how exposed it is to AI, "
    "software "
    "and robots, and how well it is protected. Every figure is a sum that can be opened; research "
    "is shown beside it; what is not known is said.");
}

/**
 * voc_model_text_get_method:
 *
 * Returns: how a value comes about
 */
const char *
voc_model_text_get_method (void)
{
  return _(
    "Every group of skills has a whole number from 0 to 100 for each vector. A skill takes the "
    "mean "
    "of its groups. An occupation takes the mean of its skills, in which an essential skill counts "
    "twice and an optional one once, and adds a fixed number for its occupational family.");
}

/**
 * voc_model_text_get_formula:
 *
 * Returns: how resilience comes about
 */
const char *
voc_model_text_get_formula (void)
{
  return _(
    "Raw value = 5 % × (100 − AI and machine learning) + 20 % × (100 − generative AI) + 20 % × "
    "(100 − workflow software) + 20 % × (100 − robotics) + 35 % × human judgement. Resilience = "
    "50 + 2 × (raw value − 50). The factor 2 only undoes the averaging over skills.");
}

/**
 * voc_model_text_get_anchor:
 *
 * Returns: what the anchor is
 */
const char *
voc_model_text_get_anchor (void)
{
  return _(
    "With the research anchor, each vector moves by what research measured for the unit group "
    "beyond "
    "what its skills suggest. That lowers the error by 11 to 18 %.");
}

/**
 * voc_model_text_get_accuracy:
 *
 * Returns: how the accuracy was found
 */
const char *
voc_model_text_get_accuracy (void)
{
  return _(
    "Rank correlation (Spearman’s rho) with published measures, on unit groups that were left out "
    "of "
    "the fit: mean and deviation of forty draws of a fifth. Beside it the mean of the ISCO-08 "
    "two-digit group, which anybody could use. Published measures agree among themselves no "
    "better than 0.76 to 0.88.");
}

/**
 * voc_model_text_get_likeness:
 *
 * Returns: how alike two occupations are, and how that was checked
 */
const char *
voc_model_text_get_likeness (void)
{
  return _(
    "How alike two occupations are is three quarters the cosine of what they need skill by skill, "
    "and one quarter the cosine of what they need of each group of skills. Essential skills count "
    "in full and optional ones one half, rare ones more than common ones.\n\n"
    "Which moves people make is not among the data of this program, so it was not measured here. "
    "What was measured is whether likeness finds what it is not told: occupations that two "
    "classifications put together, and occupations that share a job title in O*NET. The table "
    "gives the part of what belongs together that is among the ten nearest, on average. Beside it, "
    "the same by the cosine of skills alone.");
}

/**
 * voc_model_text_get_likeness_gain:
 *
 * Returns: what the figures say
 */
const char *
voc_model_text_get_likeness_gain (void)
{
  return _(
    "The gain is small, and there in each row. Other weights for optional skills or for knowledge, "
    "and other corrections for length, made no clear difference; leaving optional skills out made "
    "it worse.");
}

/**
 * voc_model_text_get_likeness_measure:
 * @id: a word that the model gave
 *
 * Returns: (nullable): what belongs together; %NULL if it is not known
 */
const char *
voc_model_text_get_likeness_measure (const char *id)
{
  static const struct
  {
    const char *id;
    const char *text;
  } TOGETHER[] = {
    { "isco-unit", N_("The same ISCO-08 unit group") },
    { "isco-minor", N_("The same ISCO-08 minor group") },
    { "soc-minor", N_("The same minor group in the United States’ SOC") },
    { "titles", N_("Called by the same name") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (TOGETHER); i++)
    if (g_strcmp0 (id, TOGETHER[i].id) == 0)
      return gettext (TOGETHER[i].text);

  return NULL;
}

/**
 * voc_model_text_get_weakness:
 * @id: a word that the model gave
 *
 * Returns: (nullable): the sentence for it; %NULL if there is none
 */
const char *
voc_model_text_get_weakness (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (WEAKNESSES); i++)
    if (g_strcmp0 (id, WEAKNESSES[i].id) == 0)
      return gettext (WEAKNESSES[i].text);

  return NULL;
}
