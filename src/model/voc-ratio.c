/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-ratio.h"

#include <langinfo.h>

#define MAX_DECIMALS 6

static const gint64 POWERS[MAX_DECIMALS + 1] = { 1, 10, 100, 1000, 10000, 100000, 1000000 };

/**
 * voc_ratio_new:
 * @numerator: above the line
 * @denominator: below it; not negative
 *
 * Returns: the number; unknown if @denominator is 0
 */
VocRatio
voc_ratio_new (gint64 numerator,
               gint64 denominator)
{
  g_return_val_if_fail (denominator >= 0, VOC_RATIO_UNKNOWN);

  return denominator > 0 ? (VocRatio) { numerator, denominator } : VOC_RATIO_UNKNOWN;
}

/**
 * voc_ratio_is_known:
 * @self: a number
 *
 * Returns: whether it is known
 */
gboolean
voc_ratio_is_known (VocRatio self)
{
  return self.denominator > 0;
}

static gint64
get_common_divisor (gint64 a,
                    gint64 b)
{
  while (b != 0)
    {
      gint64 rest = a % b;

      a = b;
      b = rest;
    }

  return ABS (a);
}

static VocRatio
combine (VocRatio a,
         VocRatio b,
         int      sign)
{
  gint64 divisor;

  if (!voc_ratio_is_known (a) || !voc_ratio_is_known (b))
    return VOC_RATIO_UNKNOWN;

  divisor = get_common_divisor (a.denominator, b.denominator);
  return (VocRatio) {
    a.numerator * (b.denominator / divisor) + sign * b.numerator * (a.denominator / divisor),
    a.denominator / divisor * b.denominator,
  };
}

/**
 * voc_ratio_add:
 * @a: a number
 * @b: another
 *
 * Returns: their sum; unknown if either is
 */
VocRatio
voc_ratio_add (VocRatio a,
               VocRatio b)
{
  return combine (a, b, 1);
}

/**
 * voc_ratio_subtract:
 * @a: a number
 * @b: another
 *
 * Returns: @a − @b; unknown if either is
 */
VocRatio
voc_ratio_subtract (VocRatio a,
                    VocRatio b)
{
  return combine (a, b, -1);
}

/**
 * voc_ratio_clip:
 * @self: a number
 * @low: the least
 * @high: the greatest
 *
 * Returns: @self, or the bound that it lies beyond
 */
VocRatio
voc_ratio_clip (VocRatio self,
                gint64   low,
                gint64   high)
{
  if (!voc_ratio_is_known (self))
    return self;
  if (self.numerator < low * self.denominator)
    return (VocRatio) { low, 1 };
  if (self.numerator > high * self.denominator)
    return (VocRatio) { high, 1 };
  return self;
}

/**
 * voc_ratio_compare:
 * @a: a number
 * @b: another
 *
 * Returns: less than, equal to or greater than 0, as @a is to @b; what is unknown comes first
 */
int
voc_ratio_compare (VocRatio a,
                   VocRatio b)
{
  gint64 left = a.numerator * b.denominator;
  gint64 right = b.numerator * a.denominator;

  if (!voc_ratio_is_known (a) || !voc_ratio_is_known (b))
    return voc_ratio_is_known (a) - voc_ratio_is_known (b);

  return left < right ? -1 : left > right;
}

/**
 * voc_ratio_get_sign:
 * @self: a number
 *
 * Returns: -1, 0 or 1
 */
int
voc_ratio_get_sign (VocRatio self)
{
  return self.numerator < 0 ? -1 : self.numerator > 0;
}

/**
 * voc_ratio_round:
 * @self: a number that is known
 * @decimals: how many decimals to keep
 *
 * Returns: the number times ten to the power of @decimals, rounded half away from zero
 */
gint64
voc_ratio_round (VocRatio self,
                 guint    decimals)
{
  gint64 scaled;
  gint64 quotient;
  gint64 rest;

  g_return_val_if_fail (decimals <= MAX_DECIMALS, 0);
  g_return_val_if_fail (voc_ratio_is_known (self), 0);

  scaled = ABS (self.numerator) * POWERS[decimals];
  quotient = scaled / self.denominator;
  rest = scaled % self.denominator;
  if (rest >= self.denominator - rest)
    quotient++;

  return self.numerator < 0 ? -quotient : quotient;
}

/**
 * voc_ratio_floor:
 * @self: a number that is known
 * @decimals: how many decimals to keep
 * @out_rest: (out): what was left out, from 0 up to but not 1
 *
 * Returns: the number times ten to the power of @decimals, rounded down
 */
gint64
voc_ratio_floor (VocRatio  self,
                 guint     decimals,
                 VocRatio *out_rest)
{
  gint64 scaled;
  gint64 rest;

  g_return_val_if_fail (decimals <= MAX_DECIMALS, 0);
  g_return_val_if_fail (voc_ratio_is_known (self), 0);

  scaled = self.numerator * POWERS[decimals];
  rest = scaled % self.denominator;
  if (rest < 0)
    rest += self.denominator;
  *out_rest = (VocRatio) { rest, self.denominator };

  return (scaled - rest) / self.denominator;
}

/**
 * voc_ratio_to_double:
 * @self: a number
 *
 * For drawing and JSON; never for sums.
 *
 * Returns: the nearest that a double can be; 0 if it is unknown
 */
double
voc_ratio_to_double (VocRatio self)
{
  return voc_ratio_is_known (self) ? (double) self.numerator / self.denominator : 0;
}

static char *
format (VocRatio    self,
        guint       decimals,
        const char *plus,
        const char *minus,
        const char *point)
{
  gint64 rounded;
  gint64 whole;

  g_return_val_if_fail (decimals <= MAX_DECIMALS, NULL);

  if (!voc_ratio_is_known (self))
    return g_strdup ("?");

  rounded = voc_ratio_round (self, decimals);
  whole = ABS (rounded) / POWERS[decimals];
  if (decimals == 0)
    return g_strdup_printf ("%s%" G_GINT64_FORMAT,
                            rounded < 0   ? minus
                            : rounded > 0 ? plus
                                          : "",
                            whole);

  return g_strdup_printf ("%s%" G_GINT64_FORMAT "%s%0*" G_GINT64_FORMAT,
                          rounded < 0 ? minus : rounded > 0 ? plus : "", whole, point,
                          (int) decimals, ABS (rounded) % POWERS[decimals]);
}

/**
 * voc_ratio_format:
 * @self: a number
 * @decimals: how many decimals
 *
 * Returns: (transfer full): it, rounded, with a point whatever the locale; "?" if it is unknown
 */
char *
voc_ratio_format (VocRatio self,
                  guint    decimals)
{
  return format (self, decimals, "", "-", ".");
}

/**
 * voc_ratio_format_for_people:
 * @self: a number
 * @decimals: how many decimals
 *
 * Returns: (transfer full): it, rounded, with the decimal sign of the locale and a real minus
 */
char *
voc_ratio_format_for_people (VocRatio self,
                             guint    decimals)
{
  return format (self, decimals, "", "−", nl_langinfo (RADIXCHAR));
}

/**
 * voc_ratio_format_signed:
 * @self: a number
 * @decimals: how many decimals
 *
 * Returns: (transfer full): the same with a sign before it, unless it is rounded to 0
 */
char *
voc_ratio_format_signed (VocRatio self,
                         guint    decimals)
{
  return format (self, decimals, "+", "−", nl_langinfo (RADIXCHAR));
}
