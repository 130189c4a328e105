/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "voc-browse-page.h"
#include "voc-test-utils.h"

G_BEGIN_DECLS

/* The page with the list, and the code of the occupation that it shows. */
VocBrowsePage *get_page      (GtkWidget *window);
const char    *get_open_code (GtkWidget *window);

G_END_DECLS
