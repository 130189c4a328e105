/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-preparation.h"

/* Zones 1 to 5 are 25 points apart. */
#define HALF_A_ZONE (25 * VOC_COLUMN_ONE / 2)

/**
 * voc_preparation_get_skill_level:
 * @isco: the code of a group of ISCO-08
 *
 * Returns: the skill level that ISCO-08 gives its major group, 1 to 4. Managers in hospitality, retail
 *   and other services have the third, other managers the fourth; in the armed forces each sub-major
 *   group has its own. 0 if it is no such code.
 */
guint
voc_preparation_get_skill_level (const char *isco)
{
  g_return_val_if_fail (isco != NULL, 0);

  switch (isco[0])
    {
    case '0':
      return isco[1] == '1' ? 4 : isco[1] == '2' ? 2 : isco[1] == '3' ? 1 : 0;
    case '1':
      return isco[1] == '4' ? 3 : 4;
    case '2':
      return 4;
    case '3':
      return 3;
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
      return 2;
    case '9':
      return 1;
    default:
      return 0;
    }
}

/**
 * voc_preparation_get_training:
 * @points: the estimate of the job zone, 0 to 100
 *
 * Returns: how long the training is: 0 for hardly any, 4 for very long
 */
guint
voc_preparation_get_training (gint64 points)
{
  static const gint64 LIMITS[] = { 13, 38, 63, 88 };
  guint training = 0;

  while (training < G_N_ELEMENTS (LIMITS) && points >= LIMITS[training])
    training++;

  return training;
}

static gint32
get_zone (VocLens *lens,
          guint    occupation)
{
  return voc_lens_get_values (lens, voc_column_find ("jobzone"))[occupation];
}

/**
 * voc_preparation_compare:
 * @lens: what is looked through, with a catalogue
 * @a: index of an occupation
 * @b: index of another one
 *
 * Compares how much preparation two occupations ask for: the skill level of ISCO-08 first; where it is
 * the same, the job zone. Less than half a zone, and what is not known, is no difference.
 *
 * Returns: below 0 if @a asks for less, above 0 if it asks for more
 */
int
voc_preparation_compare (VocLens *lens,
                         guint    a,
                         guint    b)
{
  VocMatrix *matrix;
  guint level_a, level_b;
  gint32 zone_a, zone_b;

  g_return_val_if_fail (VOC_IS_LENS (lens), 0);

  matrix = voc_scores_get_matrix (voc_lens_get_scores (lens));
  level_a = voc_preparation_get_skill_level (voc_matrix_get_isco (matrix, a));
  level_b = voc_preparation_get_skill_level (voc_matrix_get_isco (matrix, b));
  if (level_a != level_b && level_a != 0 && level_b != 0)
    return (int) level_a - (int) level_b;

  zone_a = get_zone (lens, a);
  zone_b = get_zone (lens, b);
  if (zone_a == VOC_COLUMN_UNKNOWN || zone_b == VOC_COLUMN_UNKNOWN ||
      ABS (zone_a - zone_b) < HALF_A_ZONE)
    return 0;
  return zone_a - zone_b;
}

/**
 * voc_preparation_is_same:
 * @lens: what is looked through, with a catalogue
 * @a: index of an occupation
 * @b: index of another one
 *
 * Returns: whether both are known to ask for as long a training
 */
gboolean
voc_preparation_is_same (VocLens *lens,
                         guint    a,
                         guint    b)
{
  gint32 zone_a, zone_b;

  g_return_val_if_fail (VOC_IS_LENS (lens), FALSE);

  zone_a = get_zone (lens, a);
  zone_b = get_zone (lens, b);
  return zone_a != VOC_COLUMN_UNKNOWN && zone_b != VOC_COLUMN_UNKNOWN &&
         voc_preparation_get_training (voc_column_to_whole (zone_a)) ==
           voc_preparation_get_training (voc_column_to_whole (zone_b));
}
