/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <signal.h>

#include "bench-utils.h"

/*
 * How long GNOME Shell waits for the search provider, over a bus that starts it: for the first
 * answer, when it did not run; for each letter after it; and for the name and sentence of what
 * comes first.
 *
 *   bench-search-provider
 *
 * VOCATION_SERVICES is the folder of the provider's service file, VOCATION_BUILTIN the catalogue.
 */

#define BUS_NAME VOC_APPLICATION_ID ".SearchProvider"
#define N_RUNS 10
#define COLD_MS 400.0
#define WARM_MS 30.0

/* Exits for what fails: there is nothing to measure then. */
static GVariant *
call (GDBusConnection *bus,
      const char      *name,
      const char      *path,
      const char      *interface,
      const char      *method,
      GVariant        *parameters)
{
  g_autoptr (GError) error = NULL;
  GVariant *answer =
    g_dbus_connection_call_sync (bus, name, path, interface, method, parameters, NULL,
                                 G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

  if (answer == NULL)
    g_error ("%s: %s", method, error->message);
  return answer;
}

static GVariant *
call_bus (GDBusConnection *bus,
          const char      *method)
{
  return call (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
               g_variant_new ("(s)", BUS_NAME));
}

/* Asks for @argument, adds the time to @times, and returns the answer. */
static GVariant *
ask (GDBusConnection *bus,
     GArray          *times,
     const char      *method,
     const char      *argument)
{
  const char *const arguments[] = { argument, NULL };
  double start = bench_get_milliseconds ();
  GVariant *answer = call (bus, BUS_NAME, VOC_RESOURCE_PATH "/SearchProvider",
                           "org.gnome.Shell.SearchProvider2", method,
                           g_variant_new ("(^as)", arguments));

  bench_add_time (times, bench_get_milliseconds () - start);
  return answer;
}

static void
check_baker (GVariant *metas)
{
  g_autoptr (GVariant) children = g_variant_get_child_value (metas, 0);
  g_autoptr (GVariant) first = g_variant_get_child_value (children, 0);
  const char *name = NULL;

  if (!g_variant_lookup (first, "name", "&s", &name) || !g_str_equal (name, "Baker"))
    g_error ("the baker is not the first answer");
}

/* Ends the provider, as it does itself when it is not asked for a while. */
static void
end_provider (GDBusConnection *bus)
{
  g_autoptr (GVariant) process = call_bus (bus, "GetConnectionUnixProcessID");
  gboolean running = TRUE;
  guint32 pid;

  g_variant_get (process, "(u)", &pid);
  kill (pid, SIGTERM);
  while (running)
    {
      g_autoptr (GVariant) answer = call_bus (bus, "NameHasOwner");

      g_variant_get (answer, "(b)", &running);
      g_usleep (1000);
    }
}

static void
run_once (GDBusConnection *bus,
          GArray          *cold,
          GArray          *warm,
          GArray          *described)
{
  static const char *const LETTERS[] = { "bak", "bake", "nurse", "data analyst", "baker" };
  g_autoptr (GVariant) found = ask (bus, cold, "GetInitialResultSet", "baker");
  g_autoptr (GVariant) metas = NULL;
  g_autofree const char **uris = NULL;

  g_variant_get (found, "(^a&s)", &uris);
  if (uris[0] == NULL)
    g_error ("nothing was found");
  metas = ask (bus, described, "GetResultMetas", uris[0]);
  check_baker (metas);
  for (gsize i = 0; i < G_N_ELEMENTS (LETTERS); i++)
    g_variant_unref (ask (bus, warm, "GetInitialResultSet", LETTERS[i]));

  end_provider (bus);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GTestDBus) dbus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autofree char *data = g_path_get_dirname (g_getenv ("VOCATION_BUILTIN"));
  g_autoptr (GArray) cold = bench_new_times ();
  g_autoptr (GArray) warm = bench_new_times ();
  g_autoptr (GArray) described = bench_new_times ();
  g_autoptr (GError) error = NULL;
  GDBusConnection *bus;
  gboolean good;

  g_setenv ("VOCATION_DATA_DIR", data, TRUE);
  g_test_dbus_add_service_dir (dbus, g_getenv ("VOCATION_SERVICES"));
  g_test_dbus_up (dbus);
  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_assert_no_error (error);
  g_dbus_connection_set_exit_on_close (bus, FALSE);

  for (guint i = 0; i < N_RUNS; i++)
    run_once (bus, cold, warm, described);
  good = bench_report ("not running yet: the first answer", cold, 50, COLD_MS);
  good = bench_report ("running: an answer", warm, 99, WARM_MS) && good;
  good = bench_report ("name and sentence of the first", described, 50, WARM_MS) && good;

  g_object_unref (bus);
  g_test_dbus_down (dbus);
  return good ? 0 : 1;
}
