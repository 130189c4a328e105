/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-direction.h"

#include <string.h>

#include <glib/gi18n.h>

/*
 * Names stand in sentences of the program, and either may be written from right to left. What follows a name, such as
 * a number or a colon, would be drawn on the wrong side of it; an isolate keeps a name to itself.
 */

#define BULLET "•  "
#define LEFT_TO_RIGHT_MARK "\u200e"
#define RIGHT_TO_LEFT_MARK "\u200f"
#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_ISOLATE "\u2069"

typedef enum
{
  NEUTRAL,
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT,
} Direction;

static Direction
get_direction (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);

  if (!g_unichar_isalpha (c))
    return NEUTRAL;

  return script == G_UNICODE_SCRIPT_ARABIC || script == G_UNICODE_SCRIPT_HEBREW ? RIGHT_TO_LEFT
                                                                                : LEFT_TO_RIGHT;
}

/* That of its first letter. */
static Direction
get_direction_of (const char *text)
{
  Direction direction = NEUTRAL;

  for (const char *at = text; direction == NEUTRAL && *at != '\0'; at = g_utf8_next_char (at))
    direction = get_direction (g_utf8_get_char (at));

  return direction;
}

static Direction
get_direction_of_words (void)
{
  return get_direction_of (_("Not translated: %s"));
}

static const char *
get_mark (Direction direction)
{
  return direction == RIGHT_TO_LEFT ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
}

static gboolean
has_direction (const char *text,
               Direction   direction)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (get_direction (g_utf8_get_char (at)) == direction)
      return TRUE;

  return FALSE;
}

/* Behind the last letter that runs against @words, with the digits and signs that touch it. */
static const char *
find_end (const char *start,
          Direction   words)
{
  const char *end = start;

  for (const char *at = start; *at != '\0'; at = g_utf8_next_char (at))
    {
      Direction direction = get_direction (g_utf8_get_char (at));

      if (direction == words)
        break;
      if (direction != NEUTRAL)
        end = g_utf8_next_char (at);
    }
  while (*end == '+' || *end == '#' || g_ascii_isdigit (*end))
    end++;

  return end;
}

/**
 * voc_direction_isolate:
 * @text: a sentence of the program with names in it, or a name
 *
 * Puts what is written in the other direction than the words of the program between marks, and has a
 * sentence run in the direction of these words even where a name begins it.
 *
 * Returns: (transfer full): the text to show; the same if all of it has one direction
 */
char *
voc_direction_isolate (const char *text)
{
  Direction words = get_direction_of_words ();
  Direction other = words == RIGHT_TO_LEFT ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  GString *isolated;
  const char *at = text;

  if (!has_direction (text, words) || !has_direction (text, other) ||
      strstr (text, FIRST_STRONG_ISOLATE) != NULL)
    return g_strdup (text);

  isolated = g_string_new (get_direction_of (text) == other ? get_mark (words) : NULL);
  while (*at != '\0')
    {
      const char *end = g_utf8_next_char (at);

      if (get_direction (g_utf8_get_char (at)) == other)
        {
          end = find_end (at, words);
          g_string_append (isolated, FIRST_STRONG_ISOLATE);
          g_string_append_len (isolated, at, end - at);
          g_string_append (isolated, POP_ISOLATE);
        }
      else
        g_string_append_len (isolated, at, end - at);
      at = end;
    }

  return g_string_free_and_steal (isolated);
}

/**
 * voc_direction_isolate_whole:
 * @text: something in any language, which stands in a sentence of the program
 *
 * Returns: (transfer full): the text between marks, with the full stop at its end, if it begins in the other direction
 *   than the words of the program; else the same
 */
char *
voc_direction_isolate_whole (const char *text)
{
  Direction direction = get_direction_of (text);

  if (direction == get_direction_of_words () || direction == NEUTRAL)
    return g_strdup (text);

  return g_strconcat (FIRST_STRONG_ISOLATE, text, POP_ISOLATE, NULL);
}

/**
 * voc_direction_dup_point:
 * @text: a name
 *
 * Returns: (transfer full): the name as a point of a list, with the bullet where lines of the program begin
 */
char *
voc_direction_dup_point (const char *text)
{
  g_autofree char *name = voc_direction_isolate_whole (text);
  const char *mark = g_str_equal (name, text) ? "" : get_mark (get_direction_of_words ());

  return g_strconcat (mark, BULLET, name, NULL);
}
