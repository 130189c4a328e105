/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-search-fold.h"

#define SHARP_S 0xdf
#define FINAL_SIGMA 0x3c2
#define SIGMA 0x3c3
#define HYPHEN 0x2010
#define NON_BREAKING_HYPHEN 0x2011
#define RIGHT_QUOTE 0x2019
#define MODIFIER_APOSTROPHE 0x2bc
#define TATWEEL 0x640

/* Letters that Unicode takes for others, and people type for each other. */
static const struct
{
  gunichar letter;
  gunichar instead;
} SAME[] = {
  { FINAL_SIGMA, SIGMA },
  { 0x142, 'l' },    /* ł */
  { 0xf8, 'o' },     /* ø */
  { 0x111, 'd' },    /* đ */
  { 0x649, 0x64a },  /* ى, ي */
  { 0x6cc, 0x64a },  /* ی, ي */
  { 0x629, 0x647 },  /* ة, ه */
  { 0x671, 0x627 },  /* ٱ, ا */
  { 0x6a9, 0x643 },  /* ک, ك */
};

static gunichar
get_same (gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (SAME); i++)
    if (SAME[i].letter == c)
      return SAME[i].instead;

  return c;
}

/* Appends a character that is not ASCII in small letters and without its marks. */
static void
append_folded (GString  *folded,
               gunichar  c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));

  for (gsize i = 0; i < n; i++)
    {
      gunichar small = g_unichar_tolower (parts[i]);

      /* Tatweel only makes an Arabic word longer. */
      if (g_unichar_ismark (small) || small == TATWEEL)
        continue;
      if (small == SHARP_S)
        g_string_append (folded, "ss");
      else
        g_string_append_unichar (folded, get_same (small));
    }
}

static gboolean
is_cyrillic (gunichar c)
{
  return c >= 0x400 && c < 0x530;
}

/* In Ukrainian the apostrophe is inside a word, written in three ways or left out. */
static gboolean
is_inside_word (const char *text,
                const char *at,
                gunichar    c)
{
  return (c == '\'' || c == RIGHT_QUOTE || c == MODIFIER_APOSTROPHE) && at > text &&
         is_cyrillic (g_utf8_get_char (g_utf8_prev_char (at))) &&
         is_cyrillic (g_utf8_get_char (g_utf8_next_char (at)));
}

/**
 * voc_search_fold_into:
 * @folded: replaced by the result; one string serves for many names
 * @text: a name
 *
 * Turns a name into what names are compared by: case, diacritics, hyphens, double spaces and the apostrophe inside a
 * Cyrillic word do not count.
 */
void
voc_search_fold_into (GString    *folded,
                      const char *text)
{
  gboolean gap = FALSE;

  g_string_truncate (folded, 0);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      guchar byte = *at;
      gunichar c = byte < 0x80 ? byte : g_utf8_get_char (at);

      if (byte < 0x80 ? byte == '-' || g_ascii_isspace (byte)
                      : c == HYPHEN || c == NON_BREAKING_HYPHEN || g_unichar_isspace (c))
        {
          gap = folded->len > 0;
          continue;
        }
      if (is_inside_word (text, at, c))
        continue;
      if (gap)
        g_string_append_c (folded, ' ');
      gap = FALSE;
      if (byte < 0x80)
        g_string_append_c (folded, g_ascii_tolower (byte));
      else
        append_folded (folded, c);
    }
}

/**
 * voc_search_fold:
 * @text: a name
 *
 * Returns: (transfer full): the name as voc_search_fold_into() makes it
 */
char *
voc_search_fold (const char *text)
{
  GString *folded = g_string_new (NULL);

  voc_search_fold_into (folded, text);
  return g_string_free_and_steal (folded);
}
