/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

#include "voc-gap.h"

/* What the person brings and what is to learn. What they like is another matter. */

#define GAPS 12

/* How a person stands to a skill that an occupation asks for. */
typedef enum
{
  STANDING_MISSING,
  STANDING_CLOSE,
  STANDING_LEARNING,
  STANDING_USED,
  STANDING_HAVE,
} Standing;

static const struct
{
  const char *id;
  const char *text;
} STANDINGS[] = {
  [STANDING_MISSING] = { "missing", N_("to learn") },
  [STANDING_CLOSE] = { "close", N_("close to what you have") },
  [STANDING_LEARNING] = { "learning", N_("you are learning it") },
  [STANDING_USED] = { "used", N_("you used it long ago") },
  [STANDING_HAVE] = { "have", N_("you have it") },
};

static Standing
get_standing (VocAbilities *abilities,
              guint         skill)
{
  static const Standing BY_LEVEL[] = {
    [VOC_SKILL_LEVEL_LEARNING] = STANDING_LEARNING,
    [VOC_SKILL_LEVEL_USED] = STANDING_USED,
    [VOC_SKILL_LEVEL_HAVE] = STANDING_HAVE,
  };
  VocSkillLevel level = voc_abilities_get_level (abilities, skill);

  if (level != VOC_SKILL_LEVEL_NONE)
    return BY_LEVEL[level];

  return voc_abilities_get_is_close (abilities, skill) ? STANDING_CLOSE : STANDING_MISSING;
}

static Standing
get_standing_of (VocAbilities *abilities,
                 VocConcept   *skill)
{
  guint index;

  if (!voc_matrix_find_skill (voc_abilities_get_matrix (abilities), voc_concept_get_id (skill),
                              &index))
    g_return_val_if_reached (STANDING_MISSING);

  return get_standing (abilities, index);
}

const char *
voc_report_get_standing (VocAbilities *abilities,
                         VocConcept   *skill)
{
  return gettext (STANDINGS[get_standing_of (abilities, skill)].text);
}

/* (nullable): there may be no person */
const char *
voc_report_get_standing_id (VocAbilities *abilities,
                            VocConcept   *skill)
{
  return abilities != NULL ? STANDINGS[get_standing_of (abilities, skill)].id : NULL;
}

/* What fewer occupations need tells more about this one. */
static int
compare_telling (gconstpointer a,
                 gconstpointer b,
                 gpointer      matrix)
{
  const VocMatrixSkill *skills = ((VocMatrix *) matrix)->skills;
  guint32 left = *(const guint32 *) a;
  guint32 right = *(const guint32 *) b;

  if (skills[left].idf != skills[right].idf)
    return skills[left].idf > skills[right].idf ? -1 : 1;

  return left < right ? -1 : left > right;
}

/* (nullable): some of them by name */
static char *
dup_names (const VocReportSubject *subject,
           GArray                 *skills)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  for (guint i = 0; i < MIN (skills->len, VOC_REPORT_EXAMPLES); i++)
    {
      guint32 skill = g_array_index (skills, guint32, i);
      g_autoptr (VocConcept) concept =
        voc_report_dup_concept (subject, subject->matrix->skills[skill].id);

      if (concept != NULL)
        g_ptr_array_add (names, g_strdup (voc_concept_get_label (concept)));
    }

  return voc_report_join ((const char *const *) names->pdata);
}

/* (nullable) */
static char *
dup_have_names (const VocReportSubject *subject)
{
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));

  voc_abilities_list_needs (subject->abilities, subject->index, VOC_RELATION_ESSENTIAL, needs);
  for (guint i = needs->len; i > 0; i--)
    if (get_standing (subject->abilities, g_array_index (needs, guint32, i - 1)) < STANDING_USED)
      g_array_remove_index (needs, i - 1);
  g_array_sort_with_data (needs, compare_telling, subject->matrix);

  return dup_names (subject, needs);
}

/* (nullable): what is worth most to learn */
static char *
dup_learn_names (const VocReportSubject *subject,
                 GArray                 *gaps)
{
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint i = 0; i < gaps->len; i++)
    g_array_append_val (skills, g_array_index (gaps, VocGap, i).skill);

  return dup_names (subject, skills);
}

/**
 * voc_report_add_fit_answer:
 * @section: where to add it
 * @subject: an occupation, with a person
 *
 * How much the person brings, with examples of it and of what to learn.
 */
void
voc_report_add_fit_answer (VocBlock               *section,
                           const VocReportSubject *subject)
{
  VocBlock *part = voc_block_add_section (section, NULL, _("Could it fit you?"));
  VocFit fit = voc_fit_of (subject->abilities, subject->index);
  g_autoptr (GArray) gaps = voc_gap_list (subject->abilities, subject->index);
  g_autofree char *answer = voc_fit_dup_answer (&fit);
  g_autofree char *have = dup_have_names (subject);
  g_autofree char *learn = dup_learn_names (subject, gaps);

  voc_block_take_paragraph (part, g_strconcat (answer, ".", NULL));
  if (have != NULL)
    voc_block_take_paragraph (part, g_strdup_printf (_("You have: %s."), have));
  if (learn != NULL)
    voc_block_take_paragraph (part, g_strdup_printf (_("To learn first: %s."), learn));
}

static void
add_gap (VocBlock               *table,
         const VocReportSubject *subject,
         const VocGap           *gap)
{
  g_autoptr (VocConcept) concept =
    voc_report_dup_concept (subject, subject->matrix->skills[gap->skill].id);
  VocRatio points = { 100 * gap->gain.numerator, gap->gain.denominator };
  g_autofree char *gain = voc_ratio_format_signed (points, 1);
  g_autofree char *reason = voc_gap_dup_reason (gap);
  VocBlockRow *row;

  row = voc_block_add_row (table, VOC_ROW_CELLS,
                           concept != NULL ? voc_concept_get_label (concept) : "–", reason, gain,
                           NULL);
  row->uri = concept != NULL ? voc_concept_dup_portal_uri (concept) : NULL;
}

/**
 * voc_report_add_fit:
 * @section: where to add it
 * @subject: an occupation, with a person
 * @prefix: what the ids of its parts begin with
 *
 * The part about how the person and the occupation go together: the sum, and what to learn.
 */
void
voc_report_add_fit (VocBlock               *section,
                    const VocReportSubject *subject,
                    const char             *prefix)
{
  VocBlock *part = voc_report_add_part (section, prefix, "fit", _("What you bring, what to learn"));
  VocSum *sum = voc_fit_dup_sum (subject->abilities, subject->index, NULL);
  g_autoptr (GArray) gaps = voc_gap_list (subject->abilities, subject->index);
  VocBlock *table;

  if (sum != NULL)
    {
      voc_block_add_paragraph (part, sum->lead);
      for (guint i = 0; sum->notes != NULL && sum->notes[i] != NULL; i++)
        voc_block_add_note (part, sum->notes[i]);
      voc_block_add_sum (part, sum);
    }
  if (gaps->len == 0)
    return;

  table = voc_block_add_table (part, _("What to learn first"));
  voc_block_add_column (table, _("Skill"), 40, FALSE);
  voc_block_add_column (table, _("Why"), 44, FALSE);
  voc_block_add_column (table, _("Adds, in percent"), 16, TRUE);
  for (guint i = 0; i < MIN (gaps->len, GAPS); i++)
    add_gap (table, subject, &g_array_index (gaps, VocGap, i));
}
