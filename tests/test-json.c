/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "voc-json-parse.h"

/* The reader of JSON: what it takes, what it refuses, and where it says that the fault is. */

static void
test_values (void)
{
  static const char TEXT[] =
    " {\"text\": \"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\\ud800\\udc00\\udbff\\udfff é\", \"least\": -9223372036854775808,\n"
    "\t\"most\": 9223372036854775807, \"real\": -0.5e+2, \"small\": 1E-2, \"none\": null, \"\": {},\r\n"
    "  \"list\": [true, false, [], [0, [1]]]} \n";
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = voc_json_parse ("f", TEXT, strlen (TEXT), &error);
  JsonObject *root;
  JsonArray *list;

  g_assert_no_error (error);
  root = json_node_get_object (node);
  g_assert_cmpuint (json_object_get_size (root), ==, 8);
  g_assert_cmpstr (json_object_get_string_member (root, "text"), ==,
                   "a\"\\/\b\f\n\r\té😀\U00010000\U0010ffff é");
  g_assert_cmpint (json_object_get_int_member (root, "least"), ==, G_MININT64);
  g_assert_cmpint (json_object_get_int_member (root, "most"), ==, G_MAXINT64);
  g_assert_cmpfloat (json_object_get_double_member (root, "real"), ==, -50);
  g_assert_cmpfloat (json_object_get_double_member (root, "small"), ==, 0.01);
  g_assert_true (json_object_get_null_member (root, "none"));
  g_assert_cmpuint (json_object_get_size (json_object_get_object_member (root, "")), ==, 0);
  list = json_object_get_array_member (root, "list");
  g_assert_cmpuint (json_array_get_length (list), ==, 4);
  g_assert_true (json_array_get_boolean_element (list, 0));
  g_assert_false (json_array_get_boolean_element (list, 1));
  g_assert_cmpuint (json_array_get_length (json_array_get_array_element (list, 2)), ==, 0);
  g_assert_cmpuint (json_array_get_length (json_array_get_array_element (list, 3)), ==, 2);
}

/* What begins a message, by line and column. */
static void
assert_fails (const char   *text,
              gsize         length,
              VocJsonError  code,
              const char   *place)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *beginning = g_strdup_printf ("f, line %s: ", place);
  g_autoptr (JsonNode) node = voc_json_parse ("f", text, length, &error);

  g_test_message ("%.100s", text);
  g_assert_null (node);
  g_assert_error (error, VOC_JSON_ERROR, code);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, beginning));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
}

typedef struct
{
  const char *text;
  const char *place;
} Fault;

static void
test_syntax (void)
{
  static const Fault FAULTS[] = {
    { "", "1, column 1" },
    { "  \n ", "2, column 2" },
    { "{} {}", "1, column 4" },
    { "[1]\n]", "2, column 1" },
    { "/* a */ {}", "1, column 1" },
    { "{\"a\": 1} // b", "1, column 10" },
    { "[1,]", "1, column 4" },
    { "{\"é\": 1,}", "1, column 9" },
    { "{a: 1}", "1, column 2" },
    { "{\"a\" 1}", "1, column 6" },
    { "{\"a\": 1 \"b\": 2}", "1, column 9" },
    { "['a']", "1, column 2" },
    { "[\"a\nb\"]", "1, column 4" },
    { "[\"a", "1, column 4" },
    { "[\"\\x\"]", "1, column 4" },
    { "[\"\\u12g4\"]", "1, column 7" },
    { "[01]", "1, column 3" },
    { "[+1]", "1, column 2" },
    { "[1.]", "1, column 4" },
    { "[.5]", "1, column 2" },
    { "[1e]", "1, column 4" },
    { "[-]", "1, column 3" },
    { "[NaN]", "1, column 2" },
    { "[True]", "1, column 2" },
    { "[nul]", "1, column 2" },
    { "[", "1, column 2" },
    { "{\"a\":", "1, column 6" },
    { "\xef\xbb\xbf{}", "1, column 1" },
    { "{\n\"a\": \"\xe9\"}", "2, column 7" },
  };
  static const char WITH_NUL[] = "[1]\0[2]";

  for (gsize i = 0; i < G_N_ELEMENTS (FAULTS); i++)
    assert_fails (FAULTS[i].text, strlen (FAULTS[i].text), VOC_JSON_ERROR_SYNTAX, FAULTS[i].place);
  assert_fails (WITH_NUL, sizeof WITH_NUL - 1, VOC_JSON_ERROR_SYNTAX, "1, column 4");
}

/* JSON, but none that would be the same after reading and writing it. */
static void
test_unsupported (void)
{
  static const Fault FAULTS[] = {
    { "[\"a\\u0000b\"]", "1, column 4" },
    { "[\"\\ud800\"]", "1, column 3" },
    { "[\"\\ud800\\u0041\"]", "1, column 3" },
    { "[\"\\udc00\"]", "1, column 3" },
    { "[\"\\ud800\\ue000\"]", "1, column 3" },
    { "[9223372036854775808]", "1, column 2" },
    { "[1,\n -9223372036854775809]", "2, column 2" },
    { "[1e999]", "1, column 2" },
    { "{\"a\": 1, \"a\": 2}", "1, column 10" },
    { "{\"a\": 1, \"\\u0061\": 1}", "1, column 10" },
  };
  g_autofree char *deep = g_strnfill (100000, '[');

  for (gsize i = 0; i < G_N_ELEMENTS (FAULTS); i++)
    assert_fails (FAULTS[i].text, strlen (FAULTS[i].text), VOC_JSON_ERROR_UNSUPPORTED,
                  FAULTS[i].place);
  assert_fails (deep, strlen (deep), VOC_JSON_ERROR_UNSUPPORTED, "1, column 66");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json/values", test_values);
  g_test_add_func ("/json/syntax", test_syntax);
  g_test_add_func ("/json/unsupported", test_unsupported);

  return g_test_run ();
}
