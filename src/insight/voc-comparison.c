/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-comparison.h"

/**
 * voc_comparison_new:
 * @matrix: occupations and skills
 * @occupations: (array length=n): indices of the occupations
 * @n: how many, 2 to %VOC_COMPARISON_MAX
 *
 * Sets occupations side by side. For two, what is shared, what only one needs and what only the
 * other one needs are together all of it, and nothing is in two of them.
 *
 * Returns: (transfer full) (element-type VocComparedSkill): all skills that one of them needs, by
 *   index
 */
GArray *
voc_comparison_new (VocMatrix   *matrix,
                    const guint *occupations,
                    guint        n)
{
  const VocMatrixEntry *rows[VOC_COMPARISON_MAX];
  guint lengths[VOC_COMPARISON_MAX];
  guint at[VOC_COMPARISON_MAX] = { 0 };
  GArray *skills;

  g_return_val_if_fail (VOC_IS_MATRIX (matrix), NULL);
  g_return_val_if_fail (n >= 2 && n <= VOC_COMPARISON_MAX, NULL);

  for (guint i = 0; i < n; i++)
    rows[i] = voc_matrix_get_row (matrix, occupations[i], &lengths[i]);

  skills = g_array_new (FALSE, FALSE, sizeof (VocComparedSkill));
  while (TRUE)
    {
      VocComparedSkill next = { .skill = G_MAXUINT32 };

      for (guint i = 0; i < n; i++)
        if (at[i] < lengths[i])
          next.skill = MIN (next.skill, rows[i][at[i]].index);
      if (next.skill == G_MAXUINT32)
        return skills;

      for (guint i = 0; i < n; i++)
        if (at[i] < lengths[i] && rows[i][at[i]].index == next.skill)
          next.relations[i] = rows[i][at[i]++].relation;
      g_array_append_val (skills, next);
    }
}

/**
 * voc_compared_skill_is_shared:
 * @n: how many occupations are compared
 *
 * Returns: whether all of them need it
 */
gboolean
voc_compared_skill_is_shared (const VocComparedSkill *self,
                              guint                   n)
{
  for (guint i = 0; i < n; i++)
    if (self->relations[i] == 0)
      return FALSE;

  return TRUE;
}

/**
 * voc_compared_skill_is_only:
 * @n: how many occupations are compared
 * @of: which of them
 *
 * Returns: whether that one needs it and no other
 */
gboolean
voc_compared_skill_is_only (const VocComparedSkill *self,
                            guint                   n,
                            guint                   of)
{
  for (guint i = 0; i < n; i++)
    if ((self->relations[i] != 0) != (i == of))
      return FALSE;

  return TRUE;
}
