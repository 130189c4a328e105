/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "voc-picture.h"
#include "voc-table.h"

G_BEGIN_DECLS

/* A value that nobody knows. */
#define VOC_VALUE_UNKNOWN (-1.0)

/* How values from 0 to 100 are drawn. */
typedef enum
{
  VOC_CHART_GAUGE,  /* one value on an open arc, its figure in the middle */
  VOC_CHART_RING,   /* the same for a row of a list: a ring without words */
  VOC_CHART_BAR,    /* one value as a bar under its title */
  VOC_CHART_AXIS,   /* a diamond among the dots of others */
  VOC_CHART_SHARES, /* how a whole is made up: the marks side by side */
  VOC_CHART_RADAR,  /* the marks as corners of a polygon; three at least */
  VOC_CHART_MAP,    /* the marks around the middle: the more, the nearer */
  VOC_CHART_PLANE,  /* the marks as points, by two values each */
} VocChartKind;

/* A named value: what somebody else says, or a part of a whole. */
typedef struct
{
  char *label;
  double value;
  double height; /* the second value, of a point in a plane */
  char *text;    /* (nullable): both in words */
} VocChartMark;

/* Where a chart is drawn. */
typedef struct
{
  PangoContext *context; /* its font, and whether charts begin at the right */
  double width;
  gboolean high_contrast; /* thicker lines, and borders around areas */
} VocCanvas;

#define VOC_TYPE_CHART_DATA (voc_chart_data_get_type ())

G_DECLARE_FINAL_TYPE (VocChartData, voc_chart_data, VOC, CHART_DATA, GObject)

VocChartData       *voc_chart_data_new             (VocChartKind     kind,
                                                    const char      *title);
void                voc_chart_data_set_value       (VocChartData    *self,
                                                    double           value,
                                                    const char      *word);
void                voc_chart_data_set_figure      (VocChartData    *self,
                                                    const char      *figure);
void                voc_chart_data_set_band        (VocChartData    *self,
                                                    double           band);
void                voc_chart_data_set_ends        (VocChartData    *self,
                                                    const char      *low,
                                                    const char      *high);
void                voc_chart_data_add_mark        (VocChartData    *self,
                                                    const char      *label,
                                                    double           value);
void                voc_chart_data_add_ring        (VocChartData    *self,
                                                    const char      *label,
                                                    double           value);
void                voc_chart_data_set_heights     (VocChartData    *self,
                                                    const char      *bottom,
                                                    const char      *top);
void                voc_chart_data_add_point       (VocChartData    *self,
                                                    const char      *label,
                                                    double           value,
                                                    double           height,
                                                    const char      *text);

VocChartKind        voc_chart_data_get_kind        (VocChartData    *self);
const char         *voc_chart_data_get_title       (VocChartData    *self);
double              voc_chart_data_get_value       (VocChartData    *self);
const VocChartMark *voc_chart_data_get_marks       (VocChartData    *self,
                                                    guint           *n_marks);
char               *voc_chart_data_dup_shown       (VocChartData    *self);
char               *voc_chart_data_dup_spoken      (VocChartData    *self);
char               *voc_chart_data_dup_description (VocChartData    *self);
VocTable           *voc_chart_data_dup_table       (VocChartData    *self);
char               *voc_chart_mark_dup_text        (const VocChartMark *mark);

void                voc_chart_data_measure         (VocChartData    *self,
                                                    PangoContext    *context,
                                                    int             *minimum,
                                                    int             *natural);
VocPicture         *voc_chart_data_draw            (VocChartData    *self,
                                                    const VocCanvas *canvas,
                                                    double           shown);

G_END_DECLS
