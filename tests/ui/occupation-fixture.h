/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "voc-catalogue.h"
#include "voc-figure.h"
#include "voc-requirement-row.h"
#include "voc-requirement-section.h"

G_BEGIN_DECLS

#define OFFICER "https://example.org/occupation/officer"
#define CLERK "https://example.org/occupation/clerk"

/* A window with a page in it, over a catalogue of two occupations. */
typedef struct
{
  GtkWidget *window;
  GtkWidget *page;
  VocCatalogue *catalogue;
  GSimpleActionGroup *actions;
  char *activated; /* the action of the window that was activated last, with its target */
} Fixture;

/* Short names: only tests see them. */
void                   show            (Fixture       *fixture,
                                        const char    *id);
void                   add_page        (Fixture       *fixture);
GSettings             *create_settings (void);
void                   set_up          (Fixture       *fixture,
                                        gconstpointer  data);
void                   tear_down       (Fixture       *fixture,
                                        gconstpointer  data);
GPtrArray             *find_all        (GtkWidget     *root,
                                        GType          type);
VocRequirementSection *find_section    (Fixture       *fixture,
                                        const char    *id);
GtkWidget             *find_header     (Fixture       *fixture,
                                        const char    *id);
guint                  count_rows      (GtkWidget     *root);
VocRequirementRow     *find_row        (Fixture       *fixture,
                                        const char    *label);
gboolean               has_text        (GtkWidget     *root,
                                        const char    *text);
GtkWidget             *find_figure     (Fixture       *fixture,
                                        const char    *caption);
guint                  get_figure      (Fixture       *fixture,
                                        const char    *caption);
void                   set_filter_text (Fixture       *fixture,
                                        const char    *text);
void                   activate        (Fixture       *fixture,
                                        const char    *action);
void                   click           (gpointer       button);
void                   assert_header   (Fixture       *fixture,
                                        const char    *id,
                                        const char    *name);
void                   wait_for_frames (GtkWidget     *widget,
                                        guint          n_frames);

G_END_DECLS
