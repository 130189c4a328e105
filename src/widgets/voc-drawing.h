/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The value of a scale that nobody knows. */
#define VOC_VALUE_UNKNOWN (-1.0)

/* One hue in three lightness steps. */
typedef enum
{
  VOC_TONE_TRACK,
  VOC_TONE_BAND,
  VOC_TONE_VALUE,
  VOC_TONE_EMPTY, /* lines around nothing */
} VocTone;

gboolean   voc_drawing_is_high_contrast (GtkWidget       *widget);
void       voc_drawing_follow_contrast  (GtkWidget       *widget);
GdkRGBA    voc_drawing_get_tone         (GtkWidget       *widget,
                                         VocTone          tone);
gboolean   voc_drawing_is_rtl           (GtkWidget       *widget);
GtkWidget *voc_drawing_add_label        (GtkWidget       *parent,
                                         const char      *css_class);
GtkWidget *voc_drawing_add_column       (GtkWidget       *parent,
                                         GtkAccessibleRole role);
int        voc_drawing_measure          (GtkWidget       *child,
                                         GtkOrientation   orientation,
                                         int              for_size);
void       voc_drawing_allocate         (GtkWidget       *child,
                                         int              x,
                                         int              y,
                                         int              width,
                                         int              height);
void       voc_drawing_fill             (GtkSnapshot     *snapshot,
                                         graphene_rect_t *bounds,
                                         float            radius,
                                         const GdkRGBA   *color);
void       voc_drawing_outline          (GtkSnapshot     *snapshot,
                                         graphene_rect_t *bounds,
                                         float            radius,
                                         const GdkRGBA   *color);
gboolean   voc_drawing_watch_list       (GtkWidget       *widget,
                                         GListModel     **where,
                                         GListModel      *list,
                                         GCallback        changed);

void       voc_accessible_set_text      (GtkAccessible        *accessible,
                                         GtkAccessibleProperty property,
                                         const char           *text);
void       voc_meter_init_range         (GtkAccessibleRangeInterface *iface);
void       voc_meter_update             (GtkAccessible   *accessible,
                                         const char      *label,
                                         double           value,
                                         const char      *value_text,
                                         const char      *description);

GParamSpec *voc_spec_string             (const char      *name);
GParamSpec *voc_spec_list               (const char      *name);
GParamSpec *voc_spec_double             (const char      *name,
                                         double           minimum,
                                         double           maximum,
                                         double           standard);

G_END_DECLS
