/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-property.h"

/* A class made from a table, and one that derives from it with a table of its own. */

#define TEST_TYPE_SOCKET (test_socket_get_type ())
G_DECLARE_DERIVABLE_TYPE (TestSocket, test_socket, TEST, SOCKET, GObject)

struct _TestSocketClass
{
  GObjectClass parent_class;
};

typedef struct
{
  char *place;
  GObject *wire;
} TestSocketPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (TestSocket, test_socket, G_TYPE_OBJECT)

static const VocProperty socket_properties[] = {
  VOC_PROPERTY_STRING (TestSocketPrivate, place),
  VOC_PROPERTY_OBJECT (TestSocketPrivate, wire, g_object_get_type),
};

static void
test_socket_class_init (TestSocketClass *klass)
{
  VOC_PROPERTIES_INSTALL_PRIVATE (klass, TestSocket, socket_properties);
}

static void
test_socket_init (TestSocket *self)
{
}

#define TEST_TYPE_LAMP (test_lamp_get_type ())
G_DECLARE_FINAL_TYPE (TestLamp, test_lamp, TEST, LAMP, TestSocket)

struct _TestLamp
{
  TestSocket parent_instance;

  gboolean is_on;
  int watts;
  char *maker;
  GBytes *colour;
  GPtrArray *switches;
  guint n_changes;
  gboolean was_notified; /* when it was told of the last change */
};

G_DEFINE_FINAL_TYPE (TestLamp, test_lamp, TEST_TYPE_SOCKET)

static guint n_notified;

static void
changed (TestLamp *self)
{
  self->n_changes++;
  self->was_notified = n_notified > 0;
}

static const char *
get_title (TestLamp *self)
{
  return self->is_on ? "on" : "off";
}

static char *
dup_text (TestLamp *self)
{
  return g_strdup_printf ("%d W", self->watts);
}

/* No lamp has more. */
static void
set_watts (TestLamp *self,
           int       watts)
{
  self->watts = MIN (watts, 100);
}

static const VocProperty lamp_properties[] = {
  VOC_PROPERTY_BOOLEAN (TestLamp, is_on, .changed = G_CALLBACK (changed)),
  VOC_PROPERTY_INT (TestLamp, watts, .set = G_CALLBACK (set_watts)),
  VOC_PROPERTY_STRING (TestLamp, maker, .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_PROPERTY_BOXED (TestLamp, colour, g_bytes_get_type),
  VOC_COMPUTED_STRING ("title", get_title),
  VOC_COMPUTED_TAKEN_STRING ("text", dup_text),
  VOC_OWNED (TestLamp, switches, g_ptr_array_unref),
};

static void
test_lamp_class_init (TestLampClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, lamp_properties);
}

static void
test_lamp_init (TestLamp *self)
{
}

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          guint      *n)
{
  (*n)++;
}

/* What is as it was is not told; who follows hears of it before others do. */
static void
test_set (void)
{
  g_autoptr (TestLamp) lamp = g_object_new (TEST_TYPE_LAMP, "maker", "Anna", NULL);
  g_autofree char *maker = NULL;
  gboolean is_on;

  n_notified = 0;
  g_signal_connect (lamp, "notify::is-on", G_CALLBACK (count_cb), &n_notified);
  g_object_set (lamp, "is-on", FALSE, NULL);
  g_assert_cmpuint (n_notified, ==, 0);
  g_assert_cmpuint (lamp->n_changes, ==, 0);

  g_object_set (lamp, "is-on", TRUE, NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_cmpuint (lamp->n_changes, ==, 1);
  g_assert_false (lamp->was_notified);

  g_object_get (lamp, "is-on", &is_on, "maker", &maker, NULL);
  g_assert_true (is_on);
  g_assert_cmpstr (maker, ==, "Anna");
}

static void
test_computed (void)
{
  g_autoptr (TestLamp) lamp = g_object_new (TEST_TYPE_LAMP, "watts", 150, NULL);
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  GObjectClass *klass = G_OBJECT_GET_CLASS (lamp);

  g_object_get (lamp, "title", &title, "text", &text, NULL);
  g_assert_cmpstr (title, ==, "off");
  g_assert_cmpstr (text, ==, "100 W");
  g_assert_false (g_object_class_find_property (klass, "title")->flags & G_PARAM_WRITABLE);
  g_assert_true (g_object_class_find_property (klass, "maker")->flags & G_PARAM_CONSTRUCT_ONLY);
}

/* Fields go with their object, those of the class above too. */
static void
test_released (void)
{
  TestLamp *lamp = g_object_new (TEST_TYPE_LAMP, "place", "hall", NULL);
  GObject *wire = g_object_new (G_TYPE_OBJECT, NULL);
  GObject *button = g_object_new (G_TYPE_OBJECT, NULL);
  g_autoptr (GBytes) colour = g_bytes_new_static ("red", 3);
  g_autoptr (GBytes) found = NULL;
  g_autofree char *place = NULL;

  g_object_set (lamp, "wire", wire, "colour", colour, NULL);
  lamp->switches = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_add (lamp->switches, button);
  g_object_get (lamp, "place", &place, "colour", &found, NULL);
  g_assert_cmpstr (place, ==, "hall");
  g_assert_true (g_bytes_equal (found, colour));

  g_object_add_weak_pointer (wire, (gpointer *) &wire);
  g_object_add_weak_pointer (button, (gpointer *) &button);
  g_object_unref (wire);
  g_assert_nonnull (wire);
  g_object_unref (lamp);
  g_assert_null (wire);
  g_assert_null (button);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/property/set", test_set);
  g_test_add_func ("/property/computed", test_computed);
  g_test_add_func ("/property/released", test_released);

  return g_test_run ();
}
