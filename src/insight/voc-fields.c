/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-fields.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-field-texts.h"
#include "voc-fields-resources.h"
#include "voc-insight-error.h"
#include "voc-json-parse.h"
#include "voc-json-place.h"
#include "voc-property.h"

#define FILE_NAME "fields.json"
#define FORMAT 1

/* As long as the code of a unit group. */
#define CODE_LENGTH 4

/**
 * VocFields:
 *
 * The fields of work, in which people look around first. Each is made of groups of ISCO-08 of any level;
 * an occupation is in the field that names the longest beginning of its code, and so in exactly one.
 * Immutable: any thread may read them.
 */
struct _VocFields
{
  GObject parent_instance;

  GArray *fields;     /* (owned) (element-type VocField) */
  GHashTable *places; /* (owned): from the code of a group to its field's index + 1 */
};

G_DEFINE_FINAL_TYPE (VocFields, voc_fields, G_TYPE_OBJECT)

static void
field_clear (VocField *field)
{
  g_free (field->id);
  g_free (field->icon_name);
  g_strfreev (field->groups);
}

static const VocProperty properties[] = {
  VOC_OWNED (VocFields, fields, g_array_unref),
  VOC_OWNED (VocFields, places, g_hash_table_unref),
};

static void
voc_fields_class_init (VocFieldsClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_fields_init (VocFields *self)
{
  self->fields = g_array_new (FALSE, TRUE, sizeof (VocField));
  g_array_set_clear_func (self->fields, (GDestroyNotify) field_clear);
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* The index + 1 of the field with the longest beginning of @code; 0 if there is none. */
static guint
find_place (VocFields  *self,
            const char *code)
{
  char at[CODE_LENGTH + 1] = { 0 };

  strncpy (at, code, CODE_LENGTH);
  for (gsize length = strlen (at); length > 0; length--)
    {
      gpointer place;

      at[length] = '\0';
      place = g_hash_table_lookup (self->places, at);
      if (place != NULL)
        return GPOINTER_TO_UINT (place);
    }

  return 0;
}

static gboolean
is_code (const char *text)
{
  gsize length = strlen (text);

  return length <= CODE_LENGTH && strspn (text, "0123456789") == length;
}

/* Reads the codes of the last field. */
static gboolean
read_groups (VocFields           *self,
             const VocJsonPlace  *record,
             VocField            *field,
             GError             **error)
{
  g_autoptr (GStrvBuilder) groups = g_strv_builder_new ();
  VocJsonPlace place;
  guint n;

  if (!voc_json_place_enter_array (record, "groups", VOC_JSON_REQUIRED, &place, &n, error))
    return FALSE;
  if (n == 0)
    return voc_json_place_fail (&place, error, _("A field of work needs a group."));

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace element;
      const char *code;

      voc_json_place_enter_element (&place, i, &element);
      if (!voc_json_place_get_string (&element, &code, error))
        return FALSE;
      if (!is_code (code))
        return voc_json_place_fail (&element, error, _("“%s” is not the code of a group."), code);
      if (!g_hash_table_insert (self->places, g_strdup (code), GUINT_TO_POINTER (self->fields->len)))
        return voc_json_place_fail (&element, error, _("Group %s is in a field of work already."),
                                    code);
      g_strv_builder_add (groups, code);
    }

  field->groups = g_strv_builder_end (groups);
  return TRUE;
}

static gboolean
read_field (VocFields           *self,
            const VocJsonPlace  *record,
            GError             **error)
{
  static const char *const MEMBERS[] = { "id", "icon", "groups", NULL };
  VocJsonPlace place;
  VocField *field;
  const char *id;
  const char *icon_name;

  if (!voc_json_place_check_object (record, MEMBERS, error) ||
      !voc_json_place_get_member (record, "id", VOC_JSON_REQUIRED, &place, &id, error) ||
      !voc_json_place_get_member (record, "icon", VOC_JSON_REQUIRED, NULL, &icon_name, error))
    return FALSE;
  if (voc_field_text_get_name (id) == NULL)
    return voc_json_place_fail (&place, error, _("“%s” is not known here."), id);
  if (voc_fields_find (self, id) != NULL)
    return voc_json_place_fail (&place, error, _("There are two fields “%s”."), id);

  g_array_set_size (self->fields, self->fields->len + 1);
  field = &g_array_index (self->fields, VocField, self->fields->len - 1);
  field->id = g_strdup (id);
  field->icon_name = g_strdup (icon_name);
  return read_groups (self, record, field, error);
}

/* A code beneath one of the same field says nothing. */
static gboolean
check_groups (VocFields           *self,
              const VocJsonPlace  *fields,
              GError             **error)
{
  for (guint i = 0; i < self->fields->len; i++)
    {
      GStrv groups = g_array_index (self->fields, VocField, i).groups;

      for (guint k = 0; groups[k] != NULL; k++)
        {
          g_autofree char *above = g_strndup (groups[k], strlen (groups[k]) - 1);
          VocJsonPlace field;
          VocJsonPlace codes;
          VocJsonPlace code;
          guint n;

          if (find_place (self, above) != i + 1)
            continue;

          voc_json_place_enter_element (fields, i, &field);
          if (!voc_json_place_enter_array (&field, "groups", VOC_JSON_REQUIRED, &codes, &n, error))
            return FALSE;
          voc_json_place_enter_element (&codes, k, &code);
          return voc_json_place_fail (&code, error, _("A group above %s is in the same field."),
                                      groups[k]);
        }
    }

  return TRUE;
}

static gboolean
read_fields (VocFields           *self,
             const VocJsonPlace  *root,
             GError             **error)
{
  static const char *const MEMBERS[] = { "format", "fields", NULL };
  VocJsonPlace fields;
  guint n;

  if (!voc_json_place_check_format (root, MEMBERS, FORMAT, error) ||
      !voc_json_place_enter_array (root, "fields", VOC_JSON_REQUIRED, &fields, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace record;

      voc_json_place_enter_element (&fields, i, &record);
      if (!read_field (self, &record, error))
        return FALSE;
    }

  return check_groups (self, &fields, error);
}

/* @folder is %NULL for what is compiled in. */
static GBytes *
load_bytes (GFile   *folder,
            GError **error)
{
  g_autoptr (GFile) file = NULL;

  if (folder == NULL)
    return g_resource_lookup_data (voc_fields_get_resource (),
                                   VOC_RESOURCE_PATH "/fields/" FILE_NAME, 0, error);

  file = g_file_get_child (folder, FILE_NAME);
  return g_file_load_bytes (file, NULL, NULL, error);
}

static VocFields *
load (GFile   *folder,
      GError **error)
{
  g_autoptr (VocFields) self = g_object_new (VOC_TYPE_FIELDS, NULL);
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GBytes) bytes = load_bytes (folder, &read_error);
  g_autoptr (JsonNode) node = NULL;
  VocJsonPlace root = { .file = FILE_NAME };
  const char *text;
  gsize length;

  if (bytes == NULL)
    {
      g_set_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_READ, _("%s cannot be read (%s)."),
                   FILE_NAME, read_error->message);
      return NULL;
    }

  text = g_bytes_get_data (bytes, &length);
  node = voc_json_parse (FILE_NAME, text, length, error);
  root.node = node;
  if (node == NULL || !read_fields (self, &root, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * voc_fields_get_default:
 *
 * Returns: (transfer none): the fields that are compiled into the program
 */
VocFields *
voc_fields_get_default (void)
{
  static VocFields *fields = NULL;

  if (g_once_init_enter_pointer (&fields))
    {
      g_autoptr (GError) error = NULL;
      VocFields *loaded = load (NULL, &error);

      if (loaded == NULL)
        g_error ("%s", error->message);
      g_once_init_leave_pointer (&fields, loaded);
    }

  return fields;
}

/**
 * voc_fields_new_from_folder:
 * @folder: a folder with a file like that in data/fields
 * @error: return location for a #VOC_INSIGHT_ERROR or a #VOC_JSON_ERROR
 *
 * Returns: (transfer full) (nullable): the fields
 */
VocFields *
voc_fields_new_from_folder (GFile   *folder,
                            GError **error)
{
  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  return load (folder, error);
}

/**
 * voc_fields_get_all:
 * @out_n: (out): how many
 *
 * Returns: (array length=out_n) (transfer none): all, in the order in which they are shown
 */
const VocField *
voc_fields_get_all (VocFields *self,
                    guint     *out_n)
{
  g_return_val_if_fail (VOC_IS_FIELDS (self), NULL);

  *out_n = self->fields->len;
  return (const VocField *) self->fields->data;
}

/**
 * voc_fields_find:
 * @id: (nullable): the word for a field
 *
 * Returns: (nullable) (transfer none): the field; %NULL if there is none
 */
const VocField *
voc_fields_find (VocFields  *self,
                 const char *id)
{
  g_return_val_if_fail (VOC_IS_FIELDS (self), NULL);

  for (guint i = 0; i < self->fields->len; i++)
    if (g_strcmp0 (g_array_index (self->fields, VocField, i).id, id) == 0)
      return &g_array_index (self->fields, VocField, i);

  return NULL;
}

/**
 * voc_fields_find_isco:
 * @code: an ISCO-08 code
 *
 * Returns: (nullable) (transfer none): the field that names the longest beginning of it; %NULL if none
 *   does
 */
const VocField *
voc_fields_find_isco (VocFields  *self,
                      const char *code)
{
  guint place;

  g_return_val_if_fail (VOC_IS_FIELDS (self), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  place = find_place (self, code);
  return place != 0 ? &g_array_index (self->fields, VocField, place - 1) : NULL;
}

/**
 * voc_fields_find_occupation:
 * @matrix: all occupations
 * @occupation: the index of one of them
 *
 * Returns: (nullable) (transfer none): the field that it is in
 */
const VocField *
voc_fields_find_occupation (VocFields *self,
                            VocMatrix *matrix,
                            guint      occupation)
{
  return voc_fields_find_isco (self, voc_matrix_get_isco (matrix, occupation));
}
