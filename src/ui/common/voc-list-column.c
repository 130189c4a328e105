/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-list-column.h"

#include "voc-property.h"

/**
 * VocListColumn:
 *
 * The column of a lens that the rows of a list show at their end, if any. All items of the list
 * share it. "changed" is emitted when the figures are others; rows that are shown follow it.
 */
struct _VocListColumn
{
  GObject parent_instance;

  VocLens *lens;           /* (owned) (nullable) */
  const VocColumn *column; /* (nullable) */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocListColumn, voc_list_column, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocListColumn, lens),
};

static void
voc_list_column_class_init (VocListColumnClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
  changed_signal = g_signal_new ("changed", VOC_TYPE_LIST_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
voc_list_column_init (VocListColumn *self)
{
}

static void
emit_changed (VocListColumn *self)
{
  g_signal_emit (self, changed_signal, 0);
}

VocListColumn *
voc_list_column_new (void)
{
  return g_object_new (VOC_TYPE_LIST_COLUMN, NULL);
}

void
voc_list_column_set_lens (VocListColumn *self,
                          VocLens       *lens)
{
  g_return_if_fail (VOC_IS_LIST_COLUMN (self));
  g_return_if_fail (lens == NULL || VOC_IS_LENS (lens));

  if (self->lens == lens)
    return;

  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, emit_changed, self);
  g_set_object (&self->lens, lens);
  if (lens != NULL)
    g_signal_connect_object (lens, "changed", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);
  emit_changed (self);
}

VocLens *
voc_list_column_get_lens (VocListColumn *self)
{
  return self->lens;
}

const char *
voc_list_column_get_id (VocListColumn *self)
{
  g_return_val_if_fail (VOC_IS_LIST_COLUMN (self), NULL);

  return self->column != NULL ? self->column->id : VOC_LIST_COLUMN_NONE;
}

gboolean
voc_list_column_set_id (VocListColumn *self,
                        const char    *id)
{
  const VocColumn *column = voc_column_find (id);

  g_return_val_if_fail (VOC_IS_LIST_COLUMN (self), FALSE);

  if (self->column == column)
    return FALSE;

  self->column = column;
  emit_changed (self);
  return TRUE;
}

const VocColumn *
voc_list_column_get (VocListColumn *self)
{
  g_return_val_if_fail (VOC_IS_LIST_COLUMN (self), NULL);

  return self->column;
}

gint32
voc_list_column_get_value (VocListColumn *self,
                           VocOccupation *occupation)
{
  g_return_val_if_fail (VOC_IS_LIST_COLUMN (self), VOC_COLUMN_UNKNOWN);
  g_return_val_if_fail (self->column != NULL, VOC_COLUMN_UNKNOWN);

  return self->lens != NULL ? voc_lens_get_value (self->lens, self->column, occupation)
                            : VOC_COLUMN_UNKNOWN;
}

/* (transfer full): what stands in the row. */
char *
voc_list_column_dup_figure (VocListColumn *self,
                            VocOccupation *occupation)
{
  g_return_val_if_fail (VOC_IS_LIST_COLUMN (self), NULL);
  g_return_val_if_fail (self->column != NULL, NULL);

  return self->lens != NULL ? voc_lens_dup_figure (self->lens, self->column, occupation)
                            : voc_column_dup_figure (self->column, VOC_COLUMN_UNKNOWN);
}

/* (transfer full): the same in words. */
char *
voc_list_column_dup_text (VocListColumn *self,
                          VocOccupation *occupation)
{
  g_return_val_if_fail (VOC_IS_LIST_COLUMN (self), NULL);
  g_return_val_if_fail (self->column != NULL, NULL);

  return self->lens != NULL ? voc_lens_dup_text (self->lens, self->column, occupation)
                            : voc_column_dup_text (self->column, VOC_COLUMN_UNKNOWN);
}
