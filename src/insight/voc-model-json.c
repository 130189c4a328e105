/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-model-json.h"

#include <math.h>

#include <glib/gi18n.h>

struct _VocModelDocument
{
  char *name;          /* (owned) */
  JsonParser *parser;  /* (owned) */
  GHashTable *members; /* (owned) (element-type JsonObject GHashTable): what each object has had */
  GHashTable *twice;   /* (owned) (element-type JsonObject utf8): a member that came again */
  guint error_line;
};

/* The parser knows its line only while it complains. */
static void
error_cb (JsonParser       *parser,
          GError           *error,
          VocModelDocument *self)
{
  self->error_line = json_parser_get_current_line (parser);
}

static void
object_member_cb (JsonParser       *parser,
                  JsonObject       *object,
                  const char       *name,
                  VocModelDocument *self)
{
  GHashTable *seen = g_hash_table_lookup (self->members, object);

  if (seen == NULL)
    {
      seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      g_hash_table_insert (self->members, json_object_ref (object), seen);
    }
  if (!g_hash_table_add (seen, g_strdup (name)))
    g_hash_table_insert (self->twice, object, g_strdup (name));
}

/**
 * voc_model_document_new:
 * @name: name of the file, for messages
 * @bytes: its content
 * @error: return location for a #VOC_INSIGHT_ERROR
 *
 * Returns: (transfer full) (nullable): the file, parsed
 */
VocModelDocument *
voc_model_document_new (const char  *name,
                        GBytes      *bytes,
                        GError     **error)
{
  g_autoptr (VocModelDocument) self = g_new0 (VocModelDocument, 1);
  g_autoptr (GError) parse_error = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  self->name = g_strdup (name);
  self->parser = json_parser_new ();
  self->members = g_hash_table_new_full (NULL, NULL, (GDestroyNotify) json_object_unref,
                                         (GDestroyNotify) g_hash_table_unref);
  self->twice = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_signal_connect (self->parser, "error", G_CALLBACK (error_cb), self);
  g_signal_connect (self->parser, "object-member", G_CALLBACK (object_member_cb), self);

  if (size == 0 || !g_utf8_validate (data, size, NULL) ||
      !json_parser_load_from_data (self->parser, data, size, &parse_error))
    {
      g_set_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_SYNTAX,
                   _("%s: line %u: This is not JSON."), name,
                   MAX (self->error_line, 1));
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * voc_model_document_free:
 * @self: a file
 */
void
voc_model_document_free (VocModelDocument *self)
{
  g_free (self->name);
  g_clear_object (&self->parser);
  g_hash_table_unref (self->members);
  g_hash_table_unref (self->twice);
  g_free (self);
}

static gboolean
is_plain (const char *member)
{
  for (const char *at = member; *at != '\0'; at++)
    if (!g_ascii_isalpha (*at) && *at != '_' && (at == member || !g_ascii_isdigit (*at)))
      return FALSE;

  return *member != '\0';
}

static void
append_path (const VocModelNode *self,
             GString            *path)
{
  if (self->parent == NULL)
    {
      g_string_append_c (path, '$');
      return;
    }

  append_path (self->parent, path);
  if (self->member == NULL)
    g_string_append_printf (path, "[%u]", self->index);
  else if (is_plain (self->member))
    g_string_append_printf (path, ".%s", self->member);
  else
    g_string_append_printf (path, "[\"%s\"]", self->member);
}

/**
 * voc_model_node_fail:
 * @self: a place
 * @code: what kind of error
 * @error: return location
 * @format: what is wrong there
 * @...: what belongs into @format
 *
 * Sets an error that names the file and the place.
 *
 * Returns: %FALSE
 */
gboolean
voc_model_node_fail (const VocModelNode  *self,
                     VocInsightError      code,
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

  append_path (self, path);
  /* Translators: name of a file, place in it, what is wrong there. */
  g_set_error (error, VOC_INSIGHT_ERROR, code, _("%s: %s: %s"), self->document->name, path->str,
               what);

  return FALSE;
}

static gboolean
check_type (const VocModelNode  *self,
            JsonNodeType         type,
            GError             **error)
{
  const char *again;

  if (json_node_get_node_type (self->node) != type)
    return voc_model_node_fail (self, VOC_INSIGHT_ERROR_CONTENT, error,
                                type == JSON_NODE_OBJECT  ? _("There must be an object here.")
                                : type == JSON_NODE_ARRAY ? _("There must be an array here.")
                                                          : _("There must be a value here."));
  if (type != JSON_NODE_OBJECT)
    return TRUE;

  again = g_hash_table_lookup (self->document->twice, json_node_get_object (self->node));
  return again == NULL || voc_model_node_fail (self, VOC_INSIGHT_ERROR_CONTENT, error,
                                               _("“%s” stands here twice."), again);
}

/**
 * voc_model_document_get_root:
 * @self: a file
 * @format: the version of the format that it must have
 * @out_root: (out): where its content begins
 * @error: return location
 *
 * Returns: whether the file is an object of that version
 */
gboolean
voc_model_document_get_root (VocModelDocument  *self,
                             int                format,
                             VocModelNode      *out_root,
                             GError           **error)
{
  VocModelNode node;
  gint32 found;

  *out_root = (VocModelNode) { .document = self, .node = json_parser_get_root (self->parser) };
  if (!check_type (out_root, JSON_NODE_OBJECT, error) ||
      !voc_model_node_get (out_root, "format", JSON_NODE_VALUE, &node, error) ||
      !voc_model_node_get_integer (out_root, "format", 0, G_MAXINT, &found, error))
    return FALSE;

  return found == format ||
         voc_model_node_fail (&node, VOC_INSIGHT_ERROR_VERSION, error,
                              _("Format %d is not known here, only %d."), found, format);
}

/**
 * voc_model_node_get:
 * @self: an object
 * @member: name of a member
 * @type: what it must be
 * @out_node: (out): the member
 * @error: return location
 *
 * Returns: whether it is there and of that type
 */
gboolean
voc_model_node_get (const VocModelNode  *self,
                    const char          *member,
                    JsonNodeType         type,
                    VocModelNode        *out_node,
                    GError             **error)
{
  JsonNode *node = json_object_get_member (json_node_get_object (self->node), member);

  if (node == NULL)
    return voc_model_node_fail (self, VOC_INSIGHT_ERROR_CONTENT, error, _("“%s” is missing here."),
                                member);

  *out_node = (VocModelNode) { self->document, self, member, 0, node };
  return check_type (out_node, type, error);
}

/**
 * voc_model_node_get_element:
 * @self: an array
 * @index: place of an element that is there
 * @type: what it must be
 * @out_node: (out): the element
 * @error: return location
 *
 * Returns: whether it is of that type
 */
gboolean
voc_model_node_get_element (const VocModelNode  *self,
                            guint                index,
                            JsonNodeType         type,
                            VocModelNode        *out_node,
                            GError             **error)
{
  JsonNode *node = json_array_get_element (json_node_get_array (self->node), index);

  *out_node = (VocModelNode) { self->document, self, NULL, index, node };
  return check_type (out_node, type, error);
}

/**
 * voc_model_node_has:
 * @self: an object
 * @member: name of a member
 *
 * Returns: whether it is there
 */
gboolean
voc_model_node_has (const VocModelNode *self,
                    const char         *member)
{
  return json_object_has_member (json_node_get_object (self->node), member);
}

/**
 * voc_model_node_check_members:
 * @self: an object
 * @members: (array zero-terminated=1): the members that it may have
 * @error: return location
 *
 * Returns: whether it has no other
 */
gboolean
voc_model_node_check_members (const VocModelNode  *self,
                              const char *const   *members,
                              GError             **error)
{
  JsonObjectIter iter;
  const char *member;

  json_object_iter_init_ordered (&iter, json_node_get_object (self->node));
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    if (!g_strv_contains (members, member))
      return voc_model_node_fail (self, VOC_INSIGHT_ERROR_CONTENT, error,
                                  _("“%s” is not known here."), member);

  return TRUE;
}

/**
 * voc_model_node_get_integer:
 * @self: an object
 * @member: name of a member
 * @low: the least that it may be
 * @high: the most that it may be
 * @out_value: (out): what it is
 * @error: return location
 *
 * Returns: whether it is a whole number in that range
 */
gboolean
voc_model_node_get_integer (const VocModelNode  *self,
                            const char          *member,
                            int                  low,
                            int                  high,
                            gint32              *out_value,
                            GError             **error)
{
  VocModelNode node;
  gint64 value;

  if (!voc_model_node_get (self, member, JSON_NODE_VALUE, &node, error))
    return FALSE;
  if (json_node_get_value_type (node.node) != G_TYPE_INT64)
    return voc_model_node_fail (&node, VOC_INSIGHT_ERROR_CONTENT, error,
                                _("There must be a whole number here."));

  value = json_node_get_int (node.node);
  if (value < low || value > high)
    {
      g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, value);

      return voc_model_node_fail (&node, VOC_INSIGHT_ERROR_CONTENT, error,
                                  _("%s is not between %d and %d."), number, low, high);
    }

  *out_value = value;
  return TRUE;
}

/**
 * voc_model_node_get_decimal:
 * @self: an object
 * @member: name of a member
 * @unit: how many parts 1 has in @out_value
 * @high: the most that it may be, in whole; the least is 0
 * @out_value: (out): what it is, times @unit
 * @error: return location
 *
 * Returns: whether it is a number in that range without finer parts
 */
gboolean
voc_model_node_get_decimal (const VocModelNode  *self,
                            const char          *member,
                            int                  unit,
                            int                  high,
                            int                 *out_value,
                            GError             **error)
{
  VocModelNode node;
  double value;
  GType type;

  if (!voc_model_node_get (self, member, JSON_NODE_VALUE, &node, error))
    return FALSE;

  type = json_node_get_value_type (node.node);
  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE)
    return voc_model_node_fail (&node, VOC_INSIGHT_ERROR_CONTENT, error,
                                _("There must be a number here."));

  value = json_node_get_double (node.node);
  if (!(value >= 0 && value <= high))
    return voc_model_node_fail (&node, VOC_INSIGHT_ERROR_CONTENT, error,
                                _("%g is not between %d and %d."), value, 0, high);

  *out_value = floor (value * unit + 0.5);
  if (fabs (value * unit - *out_value) > 1e-6 * unit)
    return voc_model_node_fail (&node, VOC_INSIGHT_ERROR_CONTENT, error,
                                _("%g has too many decimals."), value);

  return TRUE;
}

/**
 * voc_model_node_get_string:
 * @self: an object
 * @member: name of a member
 * @out_value: (out) (transfer none): what it is
 * @error: return location
 *
 * Returns: whether it is text, and not empty
 */
gboolean
voc_model_node_get_string (const VocModelNode  *self,
                           const char          *member,
                           const char         **out_value,
                           GError             **error)
{
  VocModelNode node;

  if (!voc_model_node_get (self, member, JSON_NODE_VALUE, &node, error))
    return FALSE;
  if (json_node_get_value_type (node.node) != G_TYPE_STRING ||
      *json_node_get_string (node.node) == '\0')
    return voc_model_node_fail (&node, VOC_INSIGHT_ERROR_CONTENT, error,
                                _("There must be a text here."));

  *out_value = json_node_get_string (node.node);
  return TRUE;
}
