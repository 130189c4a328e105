/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include "voc-ratio.h"

static void
assert_format (gint64      numerator,
               gint64      denominator,
               guint       decimals,
               const char *expected)
{
  g_autofree char *text = voc_ratio_format (voc_ratio_new (numerator, denominator), decimals);

  g_assert_cmpstr (text, ==, expected);
}

/* Half goes away from zero, on the exact fraction: 2.675 is not a double, but it is a ratio. */
static void
test_format (void)
{
  assert_format (2675, 1000, 2, "2.68");
  assert_format (-2675, 1000, 2, "-2.68");
  assert_format (2674999, 1000000, 2, "2.67");
  assert_format (1, 2, 0, "1");
  assert_format (-1, 2, 0, "-1");
  assert_format (-4, 10, 0, "0");
  assert_format (-4, 100, 1, "0.0");
  assert_format (1, 3, 6, "0.333333");
  assert_format (2, 3, 6, "0.666667");
  assert_format (100, 1, 3, "100.000");
  assert_format (7, 100, 1, "0.1");
  assert_format (5, 0, 1, "?");
}

static void
test_signed (void)
{
  static const struct
  {
    int tenths;
    guint decimals;
    const char *text;
  } CASES[] = { { 0, 0, "0" },     { 4, 0, "0" },      { 5, 0, "+1" },    { 30, 0, "+3" },
                { -4, 0, "0" },    { -5, 0, "−1" },    { -30, 0, "−3" },  { 1, 1, "+0.1" },
                { -1, 1, "−0.1" }, { 123, 1, "+12.3" }, { 123, 2, "+12.30" } };
  g_autofree char *plus = voc_ratio_format_signed (voc_ratio_new (5, 2), 1);
  g_autofree char *minus = voc_ratio_format_signed (voc_ratio_new (-5, 2), 1);
  g_autofree char *zero = voc_ratio_format_signed (voc_ratio_new (-1, 100), 1);

  g_assert_cmpstr (plus, ==, "+2.5");
  g_assert_cmpstr (minus, ==, "−2.5");
  g_assert_cmpstr (zero, ==, "0.0");
  for (gsize i = 0; i < G_N_ELEMENTS (CASES); i++)
    {
      VocRatio value = voc_ratio_new (CASES[i].tenths, 10);
      g_autofree char *text = voc_ratio_format_signed (value, CASES[i].decimals);
      g_autofree char *unsigned_text = voc_ratio_format_for_people (value, CASES[i].decimals);

      g_assert_cmpstr (text, ==, CASES[i].text);
      g_assert_cmpstr (unsigned_text, ==, CASES[i].text + (CASES[i].text[0] == '+'));
    }
}

static void
test_arithmetic (void)
{
  VocRatio third = voc_ratio_new (1, 3);
  VocRatio half = voc_ratio_new (1, 2);
  VocRatio sum = voc_ratio_add (third, half);
  VocRatio difference = voc_ratio_subtract (third, half);

  g_assert_cmpint (voc_ratio_compare (sum, voc_ratio_new (5, 6)), ==, 0);
  g_assert_cmpint (voc_ratio_compare (difference, voc_ratio_new (-1, 6)), ==, 0);
  g_assert_cmpint (voc_ratio_compare (third, half), <, 0);
  g_assert_cmpint (voc_ratio_compare (half, third), >, 0);
  g_assert_cmpint (voc_ratio_compare (third, voc_ratio_new (2, 6)), ==, 0);
  g_assert_cmpint (voc_ratio_compare (third, VOC_RATIO_UNKNOWN), >, 0);
  g_assert_cmpint (voc_ratio_compare (VOC_RATIO_UNKNOWN, VOC_RATIO_UNKNOWN), ==, 0);
  g_assert_cmpint (voc_ratio_get_sign (third), ==, 1);
  g_assert_cmpint (voc_ratio_get_sign (difference), ==, -1);
  g_assert_cmpint (voc_ratio_get_sign (voc_ratio_new (0, 3)), ==, 0);
  g_assert_cmpfloat (voc_ratio_to_double (voc_ratio_new (-3, 4)), ==, -0.75);
  g_assert_false (voc_ratio_is_known (voc_ratio_subtract (VOC_RATIO_UNKNOWN, third)));
  g_assert_cmpint (voc_ratio_compare (VOC_RATIO_UNKNOWN, third), <, 0);
  g_assert_false (voc_ratio_is_known (voc_ratio_add (third, VOC_RATIO_UNKNOWN)));
  g_assert_cmpint (voc_ratio_round (voc_ratio_clip (voc_ratio_new (-7, 2), 0, 100), 0), ==, 0);
  g_assert_cmpint (voc_ratio_round (voc_ratio_clip (voc_ratio_new (701, 7), 0, 100), 0), ==, 100);
  g_assert_cmpint (voc_ratio_round (voc_ratio_clip (voc_ratio_new (7, 2), 0, 100), 1), ==, 35);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/insight/ratio/format", test_format);
  g_test_add_func ("/insight/ratio/signed", test_signed);
  g_test_add_func ("/insight/ratio/arithmetic", test_arithmetic);

  return g_test_run ();
}
