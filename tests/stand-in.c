/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "stand-in.h"

/* Owns @name on the bus and has an object at @path with the interface that is described in XML. */
void
stand_in_begin (StandIn                      *self,
                GDBusConnection              *connection,
                const char                   *name,
                const char                   *path,
                const char                   *interface,
                GDBusInterfaceMethodCallFunc  called_cb)
{
  const GDBusInterfaceVTable vtable = { .method_call = called_cb };
  g_autofree char *xml = g_strconcat ("<node>", interface, "</node>", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (xml, &error);

  g_assert_no_error (error);
  self->connection = g_object_ref (connection);
  self->object = g_dbus_connection_register_object (connection, path, node->interfaces[0], &vtable,
                                                    NULL, NULL, &error);
  g_assert_no_error (error);
  self->name = g_bus_own_name_on_connection (connection, name, G_BUS_NAME_OWNER_FLAGS_NONE, NULL,
                                             NULL, NULL, NULL);
}

void
stand_in_end (StandIn *self)
{
  g_bus_unown_name (self->name);
  g_dbus_connection_unregister_object (self->connection, self->object);
  g_clear_object (&self->connection);
}
