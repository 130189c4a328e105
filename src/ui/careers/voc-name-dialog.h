/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void  voc_name_dialog_ask    (GtkWidget           *parent,
                              const char          *heading,
                              const char          *accept,
                              const char          *name,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data);
char *voc_name_dialog_finish (GAsyncResult        *result);

G_END_DECLS
