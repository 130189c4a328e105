/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-needs.h"

/**
 * voc_needs_new:
 *
 * Returns: (transfer full): nothing yet, with room for everything
 */
VocNeeds *
voc_needs_new (void)
{
  VocNeeds *self = g_new0 (VocNeeds, 1);

  self->occupations = g_array_new (FALSE, TRUE, sizeof (VocNeedsOccupation));
  self->needs = g_array_new (FALSE, TRUE, sizeof (VocNeed));
  self->skills = g_array_new (FALSE, TRUE, sizeof (VocNeedsSkill));
  self->places = g_array_new (FALSE, TRUE, sizeof (guint32));
  self->groups = g_array_new (FALSE, TRUE, sizeof (VocNeedsGroup));

  return self;
}

/**
 * voc_needs_free:
 * @self: what occupations need
 */
void
voc_needs_free (VocNeeds *self)
{
  g_array_unref (self->occupations);
  g_array_unref (self->needs);
  g_array_unref (self->skills);
  g_array_unref (self->places);
  g_array_unref (self->groups);
  g_free (self);
}
