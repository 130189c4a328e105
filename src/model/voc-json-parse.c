/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-parse.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "voc-text.h"

/*
 * JsonParser takes comments and several documents for JSON, ends a text at an inner NUL, cuts what is
 * beyond 64 bits, and keeps the last of two members with one name. What is read here is written back
 * as it was, or it is an error.
 */

/* Arrays and objects inside each other; what is read here has fewer than ten. */
#define MOST_DEPTH 64

typedef struct
{
  const char *name;
  const char *start;
  const char *end;
  const char *at;
  guint depth;
} Parser;

G_DEFINE_QUARK (voc-json-error-quark, voc_json_error)

static JsonNode *parse_value (Parser  *self,
                              GError **error);

static gboolean
fail (Parser        *self,
      VocJsonError   code,
      GError       **error,
      const char    *what)
{
  const char *line_start = self->start;
  guint line = 1;

  for (const char *at = self->start; at < self->at; at++)
    if (*at == '\n')
      {
        line++;
        line_start = at + 1;
      }

  g_set_error (error, VOC_JSON_ERROR, code,
               /* Translators: name of a file, a line number, a column number, what is wrong there */
               _("%s, line %u, column %u: %s"), self->name, line,
               (guint) g_utf8_strlen (line_start, self->at - line_start) + 1, what);
  return FALSE;
}

static gboolean
fail_syntax (Parser  *self,
             GError **error)
{
  return fail (self, VOC_JSON_ERROR_SYNTAX, error, _("This is not valid JSON."));
}

static gboolean
fail_unsupported (Parser      *self,
                  const char  *at,
                  GError     **error,
                  const char  *what)
{
  self->at = at;
  return fail (self, VOC_JSON_ERROR_UNSUPPORTED, error, what);
}

/* The next character; NUL at the end, which is in no JSON. */
static char
peek (Parser *self)
{
  return self->at < self->end ? *self->at : '\0';
}

static char
peek_after_space (Parser *self)
{
  while (peek (self) != '\0' && strchr (" \t\r\n", *self->at) != NULL)
    self->at++;

  return peek (self);
}

static gboolean
take (Parser     *self,
      const char *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->at) < length || memcmp (self->at, word, length) != 0)
    return FALSE;

  self->at += length;
  return TRUE;
}

static gboolean
parse_unit (Parser    *self,
            gunichar  *out_unit,
            GError   **error)
{
  *out_unit = 0;
  for (guint i = 0; i < 4; i++, self->at++)
    {
      if (!g_ascii_isxdigit (peek (self)))
        return fail_syntax (self, error);
      *out_unit = *out_unit << 4 | g_ascii_xdigit_value (*self->at);
    }

  return TRUE;
}

/* What stands behind "\u", with its second half if it has one. */
static gboolean
parse_character (Parser   *self,
                 GString  *text,
                 GError  **error)
{
  const char *start = self->at - strlen ("\\u");
  gunichar character;
  gunichar low;

  if (!parse_unit (self, &character, error))
    return FALSE;
  if (character == 0)
    return fail_unsupported (self, start, error, _("There is a NUL character in a string."));

  if (character >= 0xd800 && character < 0xdc00 && take (self, "\\u"))
    {
      if (!parse_unit (self, &low, error))
        return FALSE;
      if (low >= 0xdc00 && low < 0xe000)
        character = 0x10000 + ((character - 0xd800) << 10) + (low - 0xdc00);
    }
  if (!g_unichar_validate (character))
    return fail_unsupported (self, start, error, _("There is only half of a character here."));

  g_string_append_unichar (text, character);
  return TRUE;
}

static gboolean
parse_escape (Parser   *self,
              GString  *text,
              GError  **error)
{
  static const char NAMES[] = "\"\\/bfnrt";
  static const char MEANINGS[] = "\"\\/\b\f\n\r\t";
  const char *name;

  self->at++;
  if (take (self, "u"))
    return parse_character (self, text, error);

  name = peek (self) != '\0' ? strchr (NAMES, *self->at) : NULL;
  if (name == NULL)
    return fail_syntax (self, error);
  g_string_append_c (text, MEANINGS[name - NAMES]);
  self->at++;
  return TRUE;
}

static char *
parse_string (Parser  *self,
              GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (!take (self, "\""))
    {
      fail_syntax (self, error);
      return NULL;
    }

  while (!take (self, "\""))
    {
      const char *start = self->at;

      while ((guchar) peek (self) >= ' ' && *self->at != '"' && *self->at != '\\')
        self->at++;
      g_string_append_len (text, start, self->at - start);

      if (peek (self) == '"')
        continue;
      if (peek (self) != '\\')
        {
          fail_syntax (self, error);
          return NULL;
        }
      if (!parse_escape (self, text, error))
        return NULL;
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static gboolean
parse_digits (Parser  *self,
              GError **error)
{
  if (!g_ascii_isdigit (peek (self)))
    return fail_syntax (self, error);

  while (g_ascii_isdigit (peek (self)))
    self->at++;
  return TRUE;
}

static JsonNode *
parse_number (Parser  *self,
              GError **error)
{
  const char *start = self->at;
  gboolean whole = TRUE;
  g_autofree char *digits = NULL;
  gint64 integer;
  double number;

  take (self, "-");
  if (!take (self, "0") && !parse_digits (self, error))
    return NULL;
  if (take (self, "."))
    {
      whole = FALSE;
      if (!parse_digits (self, error))
        return NULL;
    }
  if (take (self, "e") || take (self, "E"))
    {
      whole = FALSE;
      if (!take (self, "+"))
        take (self, "-");
      if (!parse_digits (self, error))
        return NULL;
    }

  digits = g_strndup (start, self->at - start);
  if (whole && g_ascii_string_to_signed (digits, 10, G_MININT64, G_MAXINT64, &integer, NULL))
    return json_node_init_int (json_node_alloc (), integer);
  number = g_ascii_strtod (digits, NULL);
  if (!whole && isfinite (number))
    return json_node_init_double (json_node_alloc (), number);

  fail_unsupported (self, start, error, _("This number is too large to be kept."));
  return NULL;
}

static gboolean
parse_member (Parser      *self,
              JsonObject  *object,
              GError     **error)
{
  const char *start;
  g_autofree char *name = NULL;
  JsonNode *value;

  peek_after_space (self);
  start = self->at;
  name = parse_string (self, error);
  if (name == NULL)
    return FALSE;
  if (json_object_has_member (object, name))
    {
      g_autofree char *quoted = voc_text_dup_quoted (name);
      g_autofree char *what = g_strdup_printf (_("“%s” stands here twice."), quoted);

      return fail_unsupported (self, start, error, what);
    }

  if (peek_after_space (self) != ':')
    return fail_syntax (self, error);
  self->at++;
  value = parse_value (self, error);
  if (value == NULL)
    return FALSE;

  json_object_set_member (object, name, value);
  return TRUE;
}

static gboolean
parse_element (Parser     *self,
               JsonArray  *array,
               GError    **error)
{
  JsonNode *value = parse_value (self, error);

  if (value == NULL)
    return FALSE;

  json_array_add_element (array, value);
  return TRUE;
}

/* An array, or an object if there is one to fill; behind its bracket. */
static gboolean
parse_inside (Parser      *self,
              JsonArray   *array,
              JsonObject  *object,
              GError     **error)
{
  const char *end = object != NULL ? "}" : "]";

  peek_after_space (self);
  if (take (self, end))
    return TRUE;
  if (++self->depth > MOST_DEPTH)
    return fail_unsupported (self, self->at, error, _("This is nested too deeply."));

  do
    {
      if (object != NULL ? !parse_member (self, object, error) : !parse_element (self, array, error))
        return FALSE;
      peek_after_space (self);
    }
  while (take (self, ","));

  self->depth--;
  return take (self, end) || fail_syntax (self, error);
}

static JsonNode *
parse_value (Parser  *self,
             GError **error)
{
  peek_after_space (self);

  if (take (self, "{"))
    {
      g_autoptr (JsonObject) object = json_object_new ();

      return parse_inside (self, NULL, object, error)
               ? json_node_init_object (json_node_alloc (), object)
               : NULL;
    }
  if (take (self, "["))
    {
      g_autoptr (JsonArray) array = json_array_new ();

      return parse_inside (self, array, NULL, error)
               ? json_node_init_array (json_node_alloc (), array)
               : NULL;
    }
  if (peek (self) == '"')
    {
      g_autofree char *text = parse_string (self, error);

      return text != NULL ? json_node_init_string (json_node_alloc (), text) : NULL;
    }
  if (take (self, "true"))
    return json_node_init_boolean (json_node_alloc (), TRUE);
  if (take (self, "false"))
    return json_node_init_boolean (json_node_alloc (), FALSE);
  if (take (self, "null"))
    return json_node_init_null (json_node_alloc ());

  return parse_number (self, error);
}

/**
 * voc_json_parse:
 * @name: name of the file, for messages
 * @text: (array length=length): its content
 * @length: how many bytes it has
 * @error: return location for a #VOC_JSON_ERROR
 *
 * Reads one JSON document (RFC 8259) that is UTF-8 without a byte order mark.
 *
 * Returns: (transfer full) (nullable): the document
 */
JsonNode *
voc_json_parse (const char  *name,
                const char  *text,
                gsize        length,
                GError     **error)
{
  Parser self = { .name = name };
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (text != NULL || length == 0, NULL);

  /* What is empty may have no address. */
  self.start = length > 0 ? text : "";
  self.end = self.start + length;
  if (!g_utf8_validate_len (self.start, length, &self.at))
    {
      g_autofree char *what = voc_text_dup_bad_byte (*self.at);

      fail (&self, VOC_JSON_ERROR_SYNTAX, error, what);
      return NULL;
    }

  self.at = self.start;
  root = parse_value (&self, error);
  if (root == NULL)
    return NULL;
  peek_after_space (&self);
  if (self.at < self.end)
    {
      fail_syntax (&self, error);
      return NULL;
    }

  return g_steal_pointer (&root);
}
