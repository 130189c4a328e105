/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "voc-json-parse.h"
#include "voc-json-place.h"

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

static const char *const MEMBERS[] = { "format", "object", "array", "text", "number",
                                       "part",   NULL };

typedef struct
{
  VocJsonPlace object;
  guint length;
  const char *text;
  int number;
  int part;
} Record;

/* Reads all of a record in which everything but the text may be missing. */
static gboolean
read_record (const VocJsonPlace  *root,
             Record              *record,
             GError             **error)
{
  VocJsonPlace array;

  if (!voc_json_place_check_format (root, MEMBERS, 1, error) ||
      !voc_json_place_enter_object (root, "object", VOC_JSON_OPTIONAL, &record->object, error) ||
      !voc_json_place_enter_array (root, "array", VOC_JSON_OPTIONAL, &array, &record->length,
                                   error) ||
      !voc_json_place_get_member (root, "text", VOC_JSON_REQUIRED, NULL, &record->text, error) ||
      !voc_json_place_get_integer (root, "number", VOC_JSON_OPTIONAL, -5, 5, &record->number,
                                   error) ||
      !voc_json_place_get_decimal (root, "part", VOC_JSON_OPTIONAL, 100, 2, &record->part, error))
    return FALSE;

  for (guint i = 0; i < record->length; i++)
    {
      VocJsonPlace element;
      const char *string;

      voc_json_place_enter_element (&array, i, &element);
      if (!voc_json_place_get_string (&element, &string, error))
        return FALSE;
    }

  return TRUE;
}

/* What is missing leaves what stands for it. */
static void
test_places (void)
{
  static const struct
  {
    const char *text;
    gboolean object;
    guint length;
    int number;
    int part;
  } CASES[] = {
    { "{\"format\": 1, \"text\": \"t\"}", FALSE, 0, 77, 78 },
    { "{\"format\": 1, \"text\": \"t\", \"object\": {}, \"array\": [\"a\", \"b\"]}", TRUE, 2, 77,
      78 },
    { "{\"format\": 1, \"text\": \"t\", \"number\": -5, \"part\": 0}", FALSE, 0, -5, 0 },
    { "{\"format\": 1, \"text\": \"t\", \"number\": 5, \"part\": 2}", FALSE, 0, 5, 200 },
    { "{\"format\": 1, \"text\": \"t\", \"number\": 0, \"part\": 1.25}", FALSE, 0, 0, 125 },
    { "{\"format\": 1, \"text\": \"t\", \"part\": 0.29}", FALSE, 0, 77, 29 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node =
        voc_json_parse ("f", CASES[i].text, strlen (CASES[i].text), &error);
      VocJsonPlace root = { .file = "f", .node = node };
      Record record = { .number = 77, .part = 78 };

      g_assert_no_error (error);
      g_assert_true (read_record (&root, &record, &error));
      g_assert_no_error (error);
      g_assert_cmpint (record.object.node != NULL, ==, CASES[i].object);
      g_assert_cmpuint (record.length, ==, CASES[i].length);
      g_assert_cmpstr (record.text, ==, "t");
      g_assert_cmpint (record.number, ==, CASES[i].number);
      g_assert_cmpint (record.part, ==, CASES[i].part);
    }
}

/* Whatever else is there is told with its place. */
static void
test_wrong_places (void)
{
#define TEXT "\"format\": 1, \"text\": \"t\", "
  static const struct
  {
    const char *text;
    const char *message;
  } CASES[] = {
    { "[]", "f: $: There must be an object here." },
    { "{}", "f: $: The member “format” is missing." },
    { "{\"format\": 2}", "f: $.format: The format must be 1; this Vocation knows no other." },
    { "{\"format\": 1.0}", "f: $.format: The format must be 1; this Vocation knows no other." },
    { "{\"format\": \"1\"}", "f: $.format: The format must be 1; this Vocation knows no other." },
    { "{\"format\": 1, \"colour\": 1}", "f: $: The member “colour” is unknown." },
    { "{\"format\": 1}", "f: $: The member “text” is missing." },
    { "{\"format\": 1, \"text\": 1}", "f: $.text: There must be a string here." },
    { "{\"format\": 1, \"text\": null}", "f: $.text: There must be a string here." },
    { "{\"format\": 1, \"text\": [\"t\"]}", "f: $.text: There must be a string here." },
    { "{\"format\": 1, \"text\": \"\"}", "f: $.text: The string is empty." },
    { "{\"format\": 1, \"text\": \" t\"}", "f: $.text: The string begins or ends with a space." },
    { "{\"format\": 1, \"text\": \"t\\n\"}", "f: $.text: The string begins or ends with a space." },
    { "{" TEXT "\"object\": []}", "f: $.object: There must be an object here." },
    { "{" TEXT "\"object\": null}", "f: $.object: There must be an object here." },
    { "{" TEXT "\"array\": {}}", "f: $.array: There must be an array here." },
    { "{" TEXT "\"array\": [\"a\", 2]}", "f: $.array[1]: There must be a string here." },
    { "{" TEXT "\"number\": \"1\"}", "f: $.number: There must be a whole number here." },
    { "{" TEXT "\"number\": 1.5}", "f: $.number: There must be a whole number here." },
    { "{" TEXT "\"number\": -6}", "f: $.number: -6 is not between -5 and 5." },
    { "{" TEXT "\"number\": 6}", "f: $.number: 6 is not between -5 and 5." },
    { "{" TEXT "\"number\": 9223372036854775807}",
      "f: $.number: 9223372036854775807 is not between -5 and 5." },
    { "{" TEXT "\"part\": \"1\"}", "f: $.part: There must be a number here." },
    { "{" TEXT "\"part\": true}", "f: $.part: There must be a number here." },
    { "{" TEXT "\"part\": -0.01}", "f: $.part: -0.01 is not between 0 and 2." },
    { "{" TEXT "\"part\": 2.01}", "f: $.part: 2.01 is not between 0 and 2." },
    { "{" TEXT "\"part\": 1.005}", "f: $.part: 1.005 has too many decimals." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node =
        voc_json_parse ("f", CASES[i].text, strlen (CASES[i].text), NULL);
      VocJsonPlace root = { .file = "f", .node = node };
      Record record = { 0 };

      g_assert_nonnull (node);
      g_test_message ("%s", CASES[i].text);
      g_assert_false (read_record (&root, &record, &error));
      g_assert_error (error, VOC_JSON_ERROR, VOC_JSON_ERROR_CONTENT);
      g_assert_cmpstr (error->message, ==, CASES[i].message);
    }
}

/* What has to be there and is not. */
static void
test_missing_places (void)
{
  g_autoptr (JsonNode) node = voc_json_parse ("f", "{}", 2, NULL);
  VocJsonPlace root = { .file = "f", .node = node };
  VocJsonPlace place;
  const char *text;
  guint n = 9;
  int number = 9;

#define ASSERT_MISSING(call) \
  { \
    g_autoptr (GError) error = NULL; \
    g_assert_false (call); \
    g_assert_error (error, VOC_JSON_ERROR, VOC_JSON_ERROR_CONTENT); \
    g_assert_cmpstr (error->message, ==, "f: $: The member “a” is missing."); \
  }

  ASSERT_MISSING (voc_json_place_enter_object (&root, "a", VOC_JSON_REQUIRED, &place, &error));
  ASSERT_MISSING (voc_json_place_enter_array (&root, "a", VOC_JSON_REQUIRED, &place, &n, &error));
  g_assert_cmpuint (n, ==, 0);
  ASSERT_MISSING (voc_json_place_get_member (&root, "a", VOC_JSON_REQUIRED, &place, &text, &error));
  ASSERT_MISSING (voc_json_place_get_integer (&root, "a", VOC_JSON_REQUIRED, 0, 1, &number,
                                              &error));
  ASSERT_MISSING (voc_json_place_get_decimal (&root, "a", VOC_JSON_REQUIRED, 1, 1, &number,
                                              &error));
  g_assert_cmpint (number, ==, 9);
}

/* A name that is no word stands in quotes; a sentence is shortened in its middle. */
static void
test_place_names (void)
{
  static const struct
  {
    const char *member;
    const char *path;
  } CASES[] = { { "a", "$.a" },        { "a_1", "$.a_1" },    { "_", "$._" }, { "", "$[\"\"]" },
                { "1a", "$[\"1a\"]" }, { "a b", "$[\"a b\"]" }, { "é", "$[\"é\"]" } };
  static const struct
  {
    guint length;
    gboolean whole;
  } LENGTHS[] = { { 0, TRUE }, { 400, TRUE }, { 403, TRUE }, { 404, FALSE }, { 9999, FALSE } };
  VocJsonPlace root = { .file = "f" };

  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      VocJsonPlace place = { .file = "f", .parent = &root, .member = CASES[i].member };
      g_autoptr (GError) error = g_error_new_literal (VOC_JSON_ERROR, 0, "Odd.");
      g_autofree char *expected = g_strdup_printf ("f: %s: Odd.", CASES[i].path);

      voc_json_place_prefix (&place, &error);
      g_assert_cmpstr (error->message, ==, expected);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (LENGTHS); i++)
    {
      g_autofree char *letters = g_strnfill (LENGTHS[i].length, 'x');
      g_autofree char *whole = g_strconcat ("f: $: ", letters, NULL);
      g_autoptr (GError) error = NULL;

      g_assert_false (voc_json_place_fail (&root, &error, "%s", letters));
      if (LENGTHS[i].whole)
        g_assert_cmpstr (error->message, ==, whole);
      else
        g_assert_cmpint (g_utf8_strlen (error->message, -1), ==, strlen ("f: $: ") + 401);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/json/values", test_values);
  g_test_add_func ("/json/syntax", test_syntax);
  g_test_add_func ("/json/unsupported", test_unsupported);
  g_test_add_func ("/json/places", test_places);
  g_test_add_func ("/json/places/wrong", test_wrong_places);
  g_test_add_func ("/json/places/missing", test_missing_places);
  g_test_add_func ("/json/places/names", test_place_names);

  return g_test_run ();
}
