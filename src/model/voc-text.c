/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-text.h"

#include <string.h>

#include <glib/gi18n.h>

/* Characters of a text that a message quotes. */
#define LONGEST_QUOTE 80
/* Bytes, enough for the longest labels in any locale. */
#define ROOM_FOR_KEY 2048

/* Words that end with a full stop without ending a sentence; case-sensitive on purpose. */
static const char *const ABBREVIATIONS[] = {
  "e.g", "i.e", "etc", "vs", "approx", "incl", "p.ej", "ej",
  "z.B", "bzw", "u.a", "Dr", "Mr",     "Mrs",  "St",   "No",
};

static gboolean
ends_with_abbreviation (const char *start,
                        const char *stop)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ABBREVIATIONS); i++)
    {
      gsize length = strlen (ABBREVIATIONS[i]);

      if ((gsize) (stop - start) < length || strncmp (stop - length, ABBREVIATIONS[i], length) != 0)
        continue;
      if (stop - length == start || !g_ascii_isalnum (stop[-(gssize) length - 1]))
        return TRUE;
    }

  return FALSE;
}

/**
 * voc_text_first_sentence:
 * @text: (nullable): sentences or a list of lines
 *
 * The first sentence of a text, for one-line summaries: up to a full stop, question or exclamation
 * mark that white space follows, or up to the first line break; the whole text if there is neither.
 *
 * Returns: (transfer full): the sentence without surrounding white space; empty for %NULL
 */
char *
voc_text_first_sentence (const char *text)
{
  if (text == NULL)
    return g_strdup ("");

  while (g_ascii_isspace (*text))
    text++;

  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '\n' || *at == '\r')
        return g_strchomp (g_strndup (text, at - text));
      if ((*at == '.' || *at == '?' || *at == '!') &&
          (at[1] == '\0' || g_ascii_isspace (at[1])) &&
          !(*at == '.' && at[1] != '\0' && ends_with_abbreviation (text, at)))
        return g_strndup (text, at - text + 1);
    }

  return g_strchomp (g_strdup (text));
}

/**
 * voc_text_casefold:
 * @text: UTF-8 text
 *
 * Folds what does not count when two names are compared: case, composition and surrounding white
 * space.
 *
 * Returns: (transfer full): a string to compare, not to show
 */
char *
voc_text_casefold (const char *text)
{
  g_autofree char *normal = NULL;

  /* Most labels, and a small part of the work. */
  if (g_str_is_ascii (text))
    return g_strstrip (g_ascii_strdown (text, -1));

  normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  return g_strstrip (g_utf8_casefold (normal != NULL ? normal : text, -1));
}

/**
 * voc_text_collation_key:
 * @text: a text
 *
 * What strcoll() would compare, once for all comparisons: two keys stand to each other in strcmp() as the
 * texts do in the dictionary of the locale. GLib's own keys go by wide characters and are composed first,
 * which takes four times as long.
 *
 * Returns: (transfer full): the key
 */
char *
voc_text_collation_key (const char *text)
{
  g_autofree char *composed = NULL;
  char room[ROOM_FOR_KEY];
  gsize length;
  char *key;

  if (!g_get_charset (NULL))
    return g_utf8_collate_key (text, -1);

  if (!g_str_is_ascii (text))
    composed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  if (composed != NULL)
    text = composed;

  length = strxfrm (room, text, sizeof room);
  key = g_malloc (length + 1);
  if (length < sizeof room)
    memcpy (key, room, length + 1);
  else
    strxfrm (key, text, length + 1);

  return key;
}

/**
 * voc_text_capitalise:
 * @text: UTF-8 text
 *
 * Begins a name with a capital, as titles and lists do; the rest stays as it is. A name that keeps
 * its second letter large, such as "iOS developer", is left alone.
 *
 * Returns: (transfer full): the text as a title
 */
char *
voc_text_capitalise (const char *text)
{
  gunichar first;
  const char *rest;
  GString *title;

  g_return_val_if_fail (text != NULL, NULL);

  if (*text == '\0')
    return g_strdup ("");

  first = g_utf8_get_char (text);
  rest = g_utf8_next_char (text);
  if (*rest != '\0' && g_unichar_isupper (g_utf8_get_char (rest)))
    return g_strdup (text);

  title = g_string_new (NULL);
  g_string_append_unichar (title, g_unichar_totitle (first));
  g_string_append (title, rest);
  return g_string_free_and_steal (title);
}

/**
 * voc_text_dup_quoted:
 * @text: what somebody else has written; what is not UTF-8 in it is replaced
 *
 * Bounds what a message quotes: at most 80 characters, enough to know the text again.
 *
 * Returns: (transfer full): the text, or its beginning with an ellipsis
 */
char *
voc_text_dup_quoted (const char *text)
{
  g_autofree char *valid = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  if (g_utf8_strlen (valid, -1) <= LONGEST_QUOTE)
    return g_steal_pointer (&valid);

  *g_utf8_offset_to_pointer (valid, LONGEST_QUOTE - 1) = '\0';
  return g_strconcat (g_strchomp (valid), "…", NULL);
}

/**
 * voc_text_append_csv:
 * @text: a line of CSV
 * @follows: whether another field stands before this one
 * @field: (nullable): a field
 *
 * Appends a field in the way of RFC 4180: one with a comma, a quotation mark or a line break is
 * quoted.
 */
void
voc_text_append_csv (GString    *text,
                     gboolean    follows,
                     const char *field)
{
  if (follows)
    g_string_append_c (text, ',');
  if (field == NULL)
    return;
  if (strpbrk (field, ",\"\r\n") == NULL)
    {
      g_string_append (text, field);
      return;
    }

  g_string_append_c (text, '"');
  for (const char *at = field; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (text, '"');
      g_string_append_c (text, *at);
    }
  g_string_append_c (text, '"');
}

/**
 * voc_text_dup_bad_byte:
 * @byte: a byte that is no part of a text in UTF-8
 *
 * Returns: (transfer full): a sentence that says so
 */
char *
voc_text_dup_bad_byte (guchar byte)
{
  return byte == '\0' ? g_strdup (_("There is a NUL byte, so this is not a text file."))
                      : g_strdup_printf (_("The byte 0x%02X is not valid UTF-8."), byte);
}
