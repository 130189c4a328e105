/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-history.h"

#include "voc-property.h"

/* Nobody goes back further, and it must end somewhere. */
#define MAX_PLACES 500

/**
 * VocHistory:
 *
 * The places where the person has been, in order, and which of them is the current one. Visiting a new
 * one forgets those that were forward of it. "changed" is emitted after every change.
 */
struct _VocHistory
{
  GObject parent_instance;

  GPtrArray *places; /* (owned) (element-type VocPlace) */
  int current;       /* -1 if there is none */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocHistory, voc_history, G_TYPE_OBJECT)

static void
place_free (VocPlace *place)
{
  g_clear_pointer (&place->page, g_free);
  g_clear_pointer (&place->uri, g_free);
  g_free (place);
}

static const VocProperty properties[] = {
  VOC_OWNED (VocHistory, places, g_ptr_array_unref),
};

static void
voc_history_class_init (VocHistoryClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
  changed_signal = g_signal_new ("changed", VOC_TYPE_HISTORY, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
voc_history_init (VocHistory *self)
{
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) place_free);
  self->current = -1;
}

VocHistory *
voc_history_new (void)
{
  return g_object_new (VOC_TYPE_HISTORY, NULL);
}

/* The person came to a place. Being where one is already changes nothing. */
void
voc_history_visit (VocHistory *self,
                   const char *page,
                   const char *uri,
                   gboolean    in_list,
                   gboolean    from_list)
{
  const VocPlace *current;
  VocPlace *place;

  g_return_if_fail (VOC_IS_HISTORY (self));
  g_return_if_fail (page != NULL);
  g_return_if_fail (uri != NULL);

  current = voc_history_get_current (self);
  if (current != NULL && g_str_equal (current->page, page) && g_str_equal (current->uri, uri))
    return;

  if (self->places->len > 0)
    g_ptr_array_set_size (self->places, self->current + 1);
  if (self->places->len == MAX_PLACES)
    g_ptr_array_remove_index (self->places, 0);

  place = g_new0 (VocPlace, 1);
  place->page = g_strdup (page);
  place->uri = g_strdup (uri);
  place->in_list = in_list;
  place->from_list = from_list;
  g_ptr_array_add (self->places, place);
  self->current = self->places->len - 1;

  g_signal_emit (self, changed_signal, 0);
}

const VocPlace *
voc_history_get_current (VocHistory *self)
{
  g_return_val_if_fail (VOC_IS_HISTORY (self), NULL);

  return self->current >= 0 ? g_ptr_array_index (self->places, self->current) : NULL;
}

gboolean
voc_history_can_step (VocHistory *self,
                      int         step)
{
  g_return_val_if_fail (VOC_IS_HISTORY (self), FALSE);

  return self->current >= 0 && self->current + step >= 0 &&
         self->current + step < (int) self->places->len;
}

gboolean
voc_history_step (VocHistory *self,
                  int         step)
{
  g_return_val_if_fail (VOC_IS_HISTORY (self), FALSE);

  if (!voc_history_can_step (self, step))
    return FALSE;

  self->current += step;
  g_signal_emit (self, changed_signal, 0);

  return TRUE;
}

void
voc_history_clear (VocHistory *self)
{
  g_return_if_fail (VOC_IS_HISTORY (self));

  g_ptr_array_set_size (self->places, 0);
  self->current = -1;
  g_signal_emit (self, changed_signal, 0);
}
