/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define VOC_TYPE_TICK_LABELS (voc_tick_labels_get_type ())

G_DECLARE_FINAL_TYPE (VocTickLabels, voc_tick_labels, VOC, TICK_LABELS, GtkWidget)

/* One label on its line, in pixels from the left. */
typedef struct
{
  float at;    /* where its tick is */
  float width; /* how wide its words are */
  float start; /* (out): where its words begin */
  guint row;   /* (out): how far down, from 0 */
} VocTickPlace;

GtkWidget *voc_tick_labels_new       (void);
void       voc_tick_labels_set_marks (VocTickLabels *self,
                                      GListModel    *marks);
guint      voc_tick_labels_place     (VocTickPlace  *places,
                                      guint          n_places,
                                      float          width);

G_END_DECLS
