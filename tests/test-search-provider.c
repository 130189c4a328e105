/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "stand-in.h"

/* The search provider on a real bus, started by it, asked as GNOME Shell asks. */

#define BUS_NAME VOC_APPLICATION_ID ".SearchProvider"
#define PATH VOC_RESOURCE_PATH "/SearchProvider"

static GTestDBus *bus;
static GDBusConnection *connection;

static GVariant *
call (const char *method,
      GVariant   *parameters,
      GError    **error)
{
  return g_dbus_connection_call_sync (connection, BUS_NAME, PATH,
                                      "org.gnome.Shell.SearchProvider2", method, parameters, NULL,
                                      G_DBUS_CALL_FLAGS_NONE, -1, NULL, error);
}

static GStrv
find (const char *const *terms)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
    call ("GetInitialResultSet", g_variant_new ("(^as)", terms), &error);
  GStrv uris;

  g_assert_no_error (error);
  g_variant_get (answer, "(^as)", &uris);
  return uris;
}

/* What is told about the first of the results. */
static GVariant *
describe (const char *uri)
{
  const char *const uris[] = { uri, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = call ("GetResultMetas", g_variant_new ("(^as)", uris), &error);
  g_autoptr (GVariant) metas = NULL;

  g_assert_no_error (error);
  metas = g_variant_get_child_value (answer, 0);
  return g_variant_n_children (metas) > 0 ? g_variant_get_child_value (metas, 0) : NULL;
}

static void
assert_first (const char *const *terms,
              const char        *name)
{
  g_auto (GStrv) uris = find (terms);
  g_autoptr (GVariant) meta = NULL;
  g_autoptr (GVariant) icon = NULL;
  const char *text;

  g_assert_cmpuint (g_strv_length (uris), >, 0);
  meta = describe (uris[0]);
  g_assert_true (g_variant_lookup (meta, "id", "&s", &text));
  g_assert_cmpstr (text, ==, uris[0]);
  g_assert_true (g_variant_lookup (meta, "name", "&s", &text));
  g_assert_cmpstr (text, ==, name);
  g_assert_true (g_variant_lookup (meta, "description", "&s", &text));
  g_assert_cmpuint (strlen (text), >, 20);
  icon = g_variant_lookup_value (meta, "icon", NULL);
  g_assert_nonnull (icon);
}

static void
test_found (void)
{
  assert_first ((const char *const[]) { "baker", NULL }, "Baker");
  assert_first ((const char *const[]) { "general", "veterinarian", NULL }, "General veterinarian");
  /* Nobody has described it, so the sentence is made. */
  assert_first ((const char *const[]) { "grinding", "machine", "operator", NULL },
                "Grinding machine operator");
}

static void
test_narrowed (void)
{
  const char *const terms[] = { "pastry", "maker", NULL };
  g_auto (GStrv) before = find ((const char *const[]) { "pastry", NULL });
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer =
    call ("GetSubsearchResultSet", g_variant_new ("(^as^as)", before, terms), &error);
  g_auto (GStrv) uris = NULL;
  g_auto (GStrv) anew = find (terms);

  g_assert_no_error (error);
  g_variant_get (answer, "(^as)", &uris);
  g_assert_cmpstrv (uris, anew);
}

/* Nothing, and nothing that is only less likely. */
static void
test_nothing (void)
{
  g_auto (GStrv) uris = find ((const char *const[]) { "qqqqxyz", NULL });

  g_assert_cmpuint (g_strv_length (uris), ==, 0);
  g_assert_null (describe ("http://example.org/gone"));
}

/* The application as the provider sees it: what it was asked to do. */
static char *asked;

static void
application_cb (GDBusConnection       *from,
                const char            *sender,
                const char            *path,
                const char            *interface,
                const char            *method,
                GVariant              *parameters,
                GDBusMethodInvocation *invocation,
                gpointer               user_data)
{
  g_autoptr (GVariant) targets = NULL;
  g_autoptr (GVariant) target = NULL;
  const char *action;

  g_variant_get_child (parameters, 0, "&s", &action);
  targets = g_variant_get_child_value (parameters, 1);
  g_variant_get_child (targets, 0, "v", &target);
  g_free (asked);
  asked = g_strdup_printf ("%s %s", action, g_variant_get_string (target, NULL));
  g_dbus_method_invocation_return_value (invocation, NULL);
}

static void
assert_asked (const char *method,
              GVariant   *parameters,
              const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) answer = NULL;
  gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  g_clear_pointer (&asked, g_free);
  answer = call (method, parameters, &error);
  g_assert_no_error (error);
  while (asked == NULL && g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpstr (asked, ==, expected);
}

static void
test_chosen (void)
{
  const char *const terms[] = { "pastry", "maker", NULL };
  g_auto (GStrv) uris = find ((const char *const[]) { "baker", NULL });
  g_autofree char *opened = g_strconcat ("open-occupation ", uris[0], NULL);
  StandIn application;

  stand_in_begin (&application, connection, VOC_APPLICATION_ID, VOC_OBJECT_PATH,
                  "<interface name='org.freedesktop.Application'><method name='ActivateAction'>"
                  "<arg type='s' direction='in'/><arg type='av' direction='in'/>"
                  "<arg type='a{sv}' direction='in'/></method></interface>",
                  application_cb);

  assert_asked ("ActivateResult", g_variant_new ("(s^asu)", uris[0], terms, 0), opened);
  assert_asked ("LaunchSearch", g_variant_new ("(^asu)", terms, 0), "search pastry maker");

  stand_in_end (&application);
  g_clear_pointer (&asked, g_free);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autofree char *builtin = g_path_get_dirname (g_getenv ("VOCATION_BUILTIN"));
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  /* The bus hands this on to what it starts. */
  g_setenv ("VOCATION_DATA_DIR", builtin, TRUE);
  bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_add_service_dir (bus, g_getenv ("VOCATION_SERVICES"));
  g_test_dbus_up (bus);
  connection = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  g_dbus_connection_set_exit_on_close (connection, FALSE);

  g_test_add_func ("/search-provider/found", test_found);
  g_test_add_func ("/search-provider/narrowed", test_narrowed);
  g_test_add_func ("/search-provider/nothing", test_nothing);
  g_test_add_func ("/search-provider/chosen", test_chosen);

  result = g_test_run ();
  g_object_unref (connection);
  g_test_dbus_down (bus);
  g_object_unref (bus);
  return result;
}
