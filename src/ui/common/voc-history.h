/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * VocPlace:
 * @page: (owned): name of the page
 * @uri: (owned): what is open there
 * @in_list: whether it is a place in the list, and not what is open beside it
 * @from_list: whether it was opened out of a list that it covers
 *
 * Where the person has been.
 */
typedef struct
{
  char *page;
  char *uri;
  gboolean in_list;
  gboolean from_list;
} VocPlace;

#define VOC_TYPE_HISTORY (voc_history_get_type ())

G_DECLARE_FINAL_TYPE (VocHistory, voc_history, VOC, HISTORY, GObject)

VocHistory     *voc_history_new         (void);
void            voc_history_visit       (VocHistory *self,
                                         const char *page,
                                         const char *uri,
                                         gboolean    in_list,
                                         gboolean    from_list);
const VocPlace *voc_history_get_current (VocHistory *self);
gboolean        voc_history_step        (VocHistory *self,
                                         int         step);
gboolean        voc_history_can_step    (VocHistory *self,
                                         int         step);
void            voc_history_clear       (VocHistory *self);

G_END_DECLS
