/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-place.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "voc-json-parse.h"
#include "voc-text.h"

/* Characters of what is said about a place. */
#define SENTENCE_MAX 400

static gboolean
is_plain (const char *member)
{
  for (const char *at = member; *at != '\0'; at++)
    if (!g_ascii_isalpha (*at) && *at != '_' && (at == member || !g_ascii_isdigit (*at)))
      return FALSE;

  return *member != '\0';
}

static void
append_path (const VocJsonPlace *self,
             GString            *path)
{
  g_autofree char *quoted = NULL;

  if (self->parent == NULL)
    {
      g_string_append_c (path, '$');
      return;
    }

  append_path (self->parent, path);
  if (self->member == NULL)
    {
      g_string_append_printf (path, "[%u]", self->index);
      return;
    }

  quoted = voc_text_dup_quoted (self->member);
  g_string_append_printf (path, is_plain (self->member) ? ".%s" : "[\"%s\"]", quoted);
}

/* What a sentence quotes may be of any length; its beginning and its end say enough. */
static void
shorten (char *sentence)
{
  glong length = g_utf8_strlen (sentence, -1);
  char *gap;
  char *rest;

  if (length <= SENTENCE_MAX + (glong) strlen ("…"))
    return;

  gap = g_utf8_offset_to_pointer (sentence, SENTENCE_MAX / 2);
  rest = g_utf8_offset_to_pointer (sentence, length - SENTENCE_MAX / 2);
  memcpy (gap, "…", strlen ("…"));
  memmove (gap + strlen ("…"), rest, strlen (rest) + 1);
}

/**
 * voc_json_place_fail:
 * @self: a place
 * @error: return location for %VOC_JSON_ERROR_CONTENT
 * @format: what is wrong there, a sentence
 * @...: what belongs into @format
 *
 * Sets an error that names the file and the place.
 *
 * Returns: %FALSE
 */
gboolean
voc_json_place_fail (const VocJsonPlace  *self,
                     GError             **error,
                     const char          *format,
                     ...)
{
  g_autoptr (GString) path = g_string_new (NULL);
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  shorten (what);

  append_path (self, path);
  /* Translators: name of a file, place in it, what is wrong there. */
  g_set_error (error, VOC_JSON_ERROR, VOC_JSON_ERROR_CONTENT, _("%s: %s: %s"), self->file,
               path->str, what);

  return FALSE;
}

/**
 * voc_json_place_prefix:
 * @self: a place
 * @error: (inout): what is wrong there
 *
 * Names the file and the place before what an error says.
 */
void
voc_json_place_prefix (const VocJsonPlace  *self,
                       GError             **error)
{
  g_autoptr (GString) path = g_string_new (NULL);

  append_path (self, path);
  g_prefix_error (error, "%s: %s: ", self->file, path->str);
}

/**
 * voc_json_place_check_object:
 * @self: a place
 * @members: (array zero-terminated=1): the members that it may have
 * @error: return location for an error
 *
 * Makes sure that there is an object without unknown members.
 */
gboolean
voc_json_place_check_object (const VocJsonPlace  *self,
                             const char *const   *members,
                             GError             **error)
{
  JsonObjectIter iter;
  const char *member;

  if (!JSON_NODE_HOLDS_OBJECT (self->node))
    return voc_json_place_fail (self, error, _("There must be an object here."));

  json_object_iter_init_ordered (&iter, json_node_get_object (self->node));
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    {
      if (!g_strv_contains (members, member))
        return voc_json_place_fail (self, error, _("The member “%s” is unknown."), member);
    }

  return TRUE;
}

/* Goes to a member of an object that was checked. A missing one leaves no node. */
static gboolean
enter_member (const VocJsonPlace  *self,
              const char          *member,
              VocJsonNeed          need,
              VocJsonPlace        *out_place,
              GError             **error)
{
  out_place->file = self->file;
  out_place->parent = self;
  out_place->member = member;
  out_place->index = 0;
  out_place->node = json_object_get_member (json_node_get_object (self->node), member);

  if (out_place->node == NULL && need == VOC_JSON_REQUIRED)
    return voc_json_place_fail (self, error, _("The member “%s” is missing."), member);

  return TRUE;
}

/**
 * voc_json_place_enter_object:
 * @self: an object that was checked
 * @member: name of a member
 * @need: whether it must be there
 * @out_place: (out): return location for the place; its node is %NULL if it is missing
 * @error: return location for an error
 *
 * Goes to an object inside an object.
 */
gboolean
voc_json_place_enter_object (const VocJsonPlace  *self,
                             const char          *member,
                             VocJsonNeed          need,
                             VocJsonPlace        *out_place,
                             GError             **error)
{
  if (!enter_member (self, member, need, out_place, error))
    return FALSE;

  if (out_place->node != NULL && !JSON_NODE_HOLDS_OBJECT (out_place->node))
    return voc_json_place_fail (out_place, error, _("There must be an object here."));

  return TRUE;
}

/**
 * voc_json_place_enter_array:
 * @self: an object that was checked
 * @member: name of a member
 * @need: whether it must be there
 * @out_place: (out): return location for the place
 * @out_length: (out): return location for the number of its elements, 0 if it is missing
 * @error: return location for an error
 *
 * Goes to an array inside an object.
 */
gboolean
voc_json_place_enter_array (const VocJsonPlace  *self,
                            const char          *member,
                            VocJsonNeed          need,
                            VocJsonPlace        *out_place,
                            guint               *out_length,
                            GError             **error)
{
  *out_length = 0;
  if (!enter_member (self, member, need, out_place, error))
    return FALSE;

  if (out_place->node == NULL)
    return TRUE;

  if (!JSON_NODE_HOLDS_ARRAY (out_place->node))
    return voc_json_place_fail (out_place, error, _("There must be an array here."));

  *out_length = json_array_get_length (json_node_get_array (out_place->node));

  return TRUE;
}

/**
 * voc_json_place_enter_element:
 * @self: an array
 * @index: index of an element, less than the array's length
 * @out_place: (out): return location for the place
 *
 * Goes to an element of an array.
 */
void
voc_json_place_enter_element (const VocJsonPlace *self,
                              guint               index,
                              VocJsonPlace       *out_place)
{
  out_place->file = self->file;
  out_place->parent = self;
  out_place->member = NULL;
  out_place->index = index;
  out_place->node = json_array_get_element (json_node_get_array (self->node), index);
}

/**
 * voc_json_place_get_string:
 * @self: a place
 * @out_string: (out) (transfer none): return location for the string
 * @error: return location for an error
 *
 * Gets a string that is not empty and has no space at either end.
 */
gboolean
voc_json_place_get_string (const VocJsonPlace  *self,
                           const char         **out_string,
                           GError             **error)
{
  const char *string;

  if (!JSON_NODE_HOLDS_VALUE (self->node) || json_node_get_value_type (self->node) != G_TYPE_STRING)
    return voc_json_place_fail (self, error, _("There must be a string here."));

  string = json_node_get_string (self->node);
  if (*string == '\0')
    return voc_json_place_fail (self, error, _("The string is empty."));
  if (g_ascii_isspace (string[0]) || g_ascii_isspace (string[strlen (string) - 1]))
    return voc_json_place_fail (self, error, _("The string begins or ends with a space."));

  *out_string = string;

  return TRUE;
}

/**
 * voc_json_place_get_member:
 * @self: an object that was checked
 * @member: name of a member
 * @need: whether it must be there
 * @out_place: (out) (optional): return location for the place
 * @out_string: (out) (transfer none): return location for the string, %NULL if it is missing
 * @error: return location for an error
 *
 * Gets a string inside an object.
 */
gboolean
voc_json_place_get_member (const VocJsonPlace  *self,
                           const char          *member,
                           VocJsonNeed          need,
                           VocJsonPlace        *out_place,
                           const char         **out_string,
                           GError             **error)
{
  VocJsonPlace place;

  *out_string = NULL;
  if (!enter_member (self, member, need, &place, error))
    return FALSE;
  if (out_place != NULL)
    *out_place = place;

  return place.node == NULL || voc_json_place_get_string (&place, out_string, error);
}

/**
 * voc_json_place_get_integer:
 * @self: an object that was checked
 * @member: name of a member
 * @need: whether it must be there
 * @low: the least that it may be
 * @high: the most that it may be
 * @out_value: (inout): what it is; left alone if it is missing
 * @error: return location for an error
 *
 * Gets a whole number inside an object.
 */
gboolean
voc_json_place_get_integer (const VocJsonPlace  *self,
                            const char          *member,
                            VocJsonNeed          need,
                            int                  low,
                            int                  high,
                            int                 *out_value,
                            GError             **error)
{
  VocJsonPlace place;
  gint64 value;

  if (!enter_member (self, member, need, &place, error))
    return FALSE;
  if (place.node == NULL)
    return TRUE;
  if (json_node_get_value_type (place.node) != G_TYPE_INT64)
    return voc_json_place_fail (&place, error, _("There must be a whole number here."));

  value = json_node_get_int (place.node);
  if (value < low || value > high)
    {
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, value);

      return voc_json_place_fail (&place, error, _("%s is not between %d and %d."), number, low,
                                  high);
    }

  *out_value = value;
  return TRUE;
}

/**
 * voc_json_place_get_decimal:
 * @self: an object that was checked
 * @member: name of a member
 * @need: whether it must be there
 * @unit: how many parts 1 has in @out_value
 * @high: the most that it may be, in whole; the least is 0
 * @out_value: (inout): what it is, times @unit; left alone if it is missing
 * @error: return location for an error
 *
 * Gets a number without finer parts than @unit inside an object.
 */
gboolean
voc_json_place_get_decimal (const VocJsonPlace  *self,
                            const char          *member,
                            VocJsonNeed          need,
                            int                  unit,
                            int                  high,
                            int                 *out_value,
                            GError             **error)
{
  VocJsonPlace place;
  GType type;
  double value;

  if (!enter_member (self, member, need, &place, error))
    return FALSE;
  if (place.node == NULL)
    return TRUE;

  type = json_node_get_value_type (place.node);
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return voc_json_place_fail (&place, error, _("There must be a number here."));

  value = json_node_get_double (place.node);
  if (!(value >= 0 && value <= high))
    return voc_json_place_fail (&place, error, _("%g is not between %d and %d."), value, 0, high);

  *out_value = floor (value * unit + 0.5);
  return fabs (value * unit - *out_value) <= 1e-6 * unit ||
         voc_json_place_fail (&place, error, _("%g has too many decimals."), value);
}

/**
 * voc_json_place_check_format:
 * @self: the object that a file is
 * @members: (array zero-terminated=1): the members that it may have
 * @format: the version of its format that is known here
 * @error: return location for an error
 *
 * Makes sure that the file is an object without unknown members, and that its "format" is @format.
 */
gboolean
voc_json_place_check_format (const VocJsonPlace  *self,
                             const char *const   *members,
                             int                  format,
                             GError             **error)
{
  VocJsonPlace place;

  if (!voc_json_place_check_object (self, members, error) ||
      !enter_member (self, "format", VOC_JSON_REQUIRED, &place, error))
    return FALSE;

  return (json_node_get_value_type (place.node) == G_TYPE_INT64 &&
          json_node_get_int (place.node) == format) ||
         voc_json_place_fail (&place, error,
                              _("The format must be %d; this Vocation knows no other."), format);
}
