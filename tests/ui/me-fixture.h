/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-profile.h"
#include "voc-test-utils.h"

G_BEGIN_DECLS

/* The personal half: the page Me and its dialogs. Each test begins with an empty profile. */
VocProfile *get_profile  (GtkWidget   *window);
void        run          (VocTestBody  body,
                          const char  *argument);
void        click        (GtkWidget   *window,
                          const char  *text);
void        close_dialog (GtkWidget   *window,
                          GType        type);

G_END_DECLS
