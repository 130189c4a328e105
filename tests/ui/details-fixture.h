/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-chart-frame.h"
#include "voc-chart.h"
#include "voc-outlook-details.h"
#include "voc-table.h"
#include "widget-picture.h"

G_BEGIN_DECLS

#define OFFICER "2529.1"

/* The measures that the page of a presenter would have in another crosswalk. */
#define PRESENTER \
  "    \"2529\": {\"occupations\": 3, " \
  "\"ilo_2025\": {\"value\": 0.47, \"sd\": 0.12, \"percentile\": 2, \"label\": \"gradient-2\"}, " \
  "\"eloundou_2023\": {\"value\": 0.5938, \"percentile\": 84}, " \
  "\"microsoft_2025\": {\"value\": 0.414, \"percentile\": 71}, " \
  "\"daioe_2023\": {\"value\": 0.3118, \"percentile\": 96}, " \
  "\"frey_osborne_2013\": {\"value\": 0.1, \"percentile\": 21}, " \
  "\"nesta_bottleneck_2020\": {\"value\": 0.693, \"percentile\": 33}}"

#define UNDERWRITER \
  "    \"2529\": {\"occupations\": 3, " \
  "\"ilo_2025\": {\"value\": 0.61, \"sd\": 0.05, \"percentile\": 92, \"label\": \"gradient-4\"}, " \
  "\"eloundou_2023\": {\"value\": 0.58, \"percentile\": 92}, " \
  "\"microsoft_2025\": {\"value\": 0.31, \"percentile\": 90}, " \
  "\"daioe_2023\": {\"value\": 0.41, \"percentile\": 91}}"

/* A window with details in it, over the built-in catalogue. */
typedef struct
{
  VocCatalogue *catalogue;
  GtkWidget *window;
  GtkWidget *details;
  GSimpleActionGroup *actions;
  char *opened; /* the skill that was to be opened last */
} Fixture;

/* Short names: only tests see them. */
void set_up (Fixture *fixture, gconstpointer data);
void tear_down (Fixture *fixture, gconstpointer data);
VocScore *create_score (Fixture *fixture, const char *id, const char *published);
void show_details (Fixture *fixture, VocScore *score);
void show_officer (Fixture *fixture, const char *published);
GPtrArray *find_all (GtkWidget *root, GType type);
gpointer find (GtkWidget *root, GType type, guint index);
gboolean has_text (GtkWidget *root, const char *text);
VocChartFrame *find_frame (GtkWidget *root, const char *title);
char *get_cell (VocChartFrame *frame, guint row, guint column);
void assert_cell (VocChartFrame *frame, guint row, guint column, const char *text);
void expand (Fixture *fixture);

G_END_DECLS
