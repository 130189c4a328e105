/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "voc-application.h"
#include "voc-concept.h"

G_BEGIN_DECLS

/* Turns the main loop until @condition holds; fails after twenty seconds. */
#define voc_test_wait(condition)                                                                  \
  G_STMT_START                                                                                    \
  {                                                                                               \
    gint64 voc_deadline = g_get_monotonic_time () + 20 * G_TIME_SPAN_SECOND;                      \
    while (!(condition) && g_get_monotonic_time () < voc_deadline)                                \
      voc_test_turn ();                                                                           \
    g_assert_true (condition);                                                                    \
  }                                                                                               \
  G_STMT_END

typedef void (*VocTestBody) (VocApplication *application,
                             GtkWidget      *window);

void        voc_test_init            (int           *argc,
                                      char        ***argv);
void        voc_test_init_translated (int           *argc,
                                      char        ***argv);
int         voc_test_finish          (void);
void        voc_test_reset           (void);
const char *voc_test_get_catalogue   (void);
const char *voc_test_get_damaged     (void);
const char *voc_test_get_notified    (void);

void        voc_test_turn            (void);
void        voc_test_paint           (void);
void        voc_test_run             (VocTestBody    body,
                                      ...) G_GNUC_NULL_TERMINATED;

void        voc_test_activate        (VocApplication *application,
                                      const char    *action,
                                      const char    *parameter);
GtkWidget  *voc_test_find            (GtkWidget     *root,
                                      GType          type,
                                      const char    *name);
VocConcept *voc_test_get_concept     (gpointer       page);
GtkWidget  *voc_test_find_label      (GtkWidget     *root,
                                      const char    *text);
void        voc_test_answer_name     (GtkWidget     *window,
                                      const char    *name,
                                      const char    *accept);
void        voc_test_press           (GtkWidget     *widget,
                                      guint          keyval);
guint       voc_test_count_css       (GtkWidget     *root,
                                      const char    *css_name);

G_END_DECLS
