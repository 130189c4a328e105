/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Another program on the bus, with one object: what the program under test asks of it. */
typedef struct
{
  GDBusConnection *connection; /* (owned) */
  guint object;
  guint name;
} StandIn;

void stand_in_begin (StandIn                     *self,
                     GDBusConnection             *connection,
                     const char                  *name,
                     const char                  *path,
                     const char                  *interface,
                     GDBusInterfaceMethodCallFunc called_cb);
void stand_in_end   (StandIn                     *self);

G_END_DECLS
