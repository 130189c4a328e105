/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-chart-data.h"

G_BEGIN_DECLS

struct _VocChartData
{
  GObject parent_instance;

  VocChartKind kind;
  char *title; /* (owned) (nullable) */
  double value;
  double band;   /* how far off the value may be; 0 if nobody knows */
  char *word;    /* (owned) (nullable) */
  char *figure;  /* (owned) (nullable) */
  char *low;     /* (owned) (nullable) */
  char *high;    /* (owned) (nullable) */
  char *bottom;  /* (owned) (nullable): of the second value */
  char *top;     /* (owned) (nullable) */
  GArray *marks; /* (owned) (element-type VocChartMark) */
  GArray *rings; /* (owned) (element-type VocChartMark): where bands of values begin, the highest first */
};

/* One label on its line, in pixels from the start of the scale. */
typedef struct
{
  double at;    /* where its tick is */
  double width; /* how wide its words are */
  double start; /* (out): where its words begin */
  guint row;    /* (out): how far down, from 0 */
} VocTickPlace;

/* Words that are less important than others, and the space between words beside each other. */
#define VOC_CHART_SMALL (1 / 1.2)
#define VOC_CHART_GAP 12

#define VOC_CHART_RING_SIZE 20

VocPicture  *voc_gauge_draw              (VocChartData    *data,
                                          const VocCanvas *canvas,
                                          double           shown);
VocPicture  *voc_ring_draw               (VocChartData    *data,
                                          const VocCanvas *canvas,
                                          double           shown);
VocPicture  *voc_bar_draw                (VocChartData    *data,
                                          const VocCanvas *canvas,
                                          double           shown);
VocPicture  *voc_axis_draw               (VocChartData    *data,
                                          const VocCanvas *canvas,
                                          double           shown);
VocPicture  *voc_shares_draw             (VocChartData    *data,
                                          const VocCanvas *canvas,
                                          double           shown);
VocPicture  *voc_radar_draw              (VocChartData    *data,
                                          const VocCanvas *canvas,
                                          double           shown);
VocPicture  *voc_plane_draw              (VocChartData    *data,
                                          const VocCanvas *canvas,
                                          double           shown);
int          voc_radar_measure           (VocChartData    *data,
                                          PangoContext    *context);

VocPicture  *voc_map_draw                (VocChartData    *data,
                                          const VocCanvas *canvas,
                                          double           shown);

char        *voc_map_dup_text            (VocChartData       *data,
                                          const VocChartMark *mark);
char        *voc_shares_dup_text         (const VocChartMark *part);
gboolean     voc_chart_data_get_band     (VocChartData    *self,
                                          double           value,
                                          double          *low,
                                          double          *high);

VocPicture  *voc_canvas_create_picture   (const VocCanvas *self);
PangoLayout *voc_canvas_create_layout    (const VocCanvas *self,
                                          const char      *text,
                                          double           scale,
                                          gboolean         bold);
void         voc_canvas_wrap             (const VocCanvas *self,
                                          PangoLayout     *layout,
                                          double           width,
                                          double           align);
int          voc_layout_get_width        (PangoLayout     *layout);
int          voc_layout_get_height       (PangoLayout     *layout);
int          voc_canvas_measure_word     (const VocCanvas *self,
                                          const char      *text,
                                          double           scale);
double       voc_canvas_add_ends         (const VocCanvas *self,
                                          VocPicture      *picture,
                                          VocChartData    *data,
                                          double           y);

guint        voc_ticks_place             (VocTickPlace    *places,
                                          guint            n_places,
                                          double           width);
double       voc_ticks_draw              (const VocCanvas *self,
                                          VocPicture      *picture,
                                          VocChartData    *data,
                                          double           y);

G_END_DECLS
