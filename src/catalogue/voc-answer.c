/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-answer.h"

/**
 * voc_answer_free:
 * @self: (transfer full): an answer
 */
void
voc_answer_free (VocAnswer *self)
{
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->hits, g_ptr_array_unref);
  g_clear_pointer (&self->meant, g_free);
  g_free (self);
}

/**
 * voc_answer_get_hit:
 * @self: an answer
 * @position: a place in the list
 *
 * Returns: (transfer none) (nullable): what matched there, if words were searched
 */
VocSearchHit *
voc_answer_get_hit (VocAnswer *self,
                    guint      position)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->hits != NULL && position < self->hits->len ? self->hits->pdata[position] : NULL;
}
