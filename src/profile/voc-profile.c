/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-profile-private.h"

#include <glib/gi18n.h>

#include "voc-profiles.h"
#include "voc-property.h"

#define VERSION 1

static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocProfile, voc_profile, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_COMPUTED_BOOLEAN ("can-undo", voc_profile_get_can_undo),
  VOC_COMPUTED_BOOLEAN ("can-redo", voc_profile_get_can_redo),
  VOC_COMPUTED_BOOLEAN ("is-guest", voc_profile_get_is_guest),
  VOC_OWNED (VocProfile, document, voc_document_free),
  VOC_OWNED (VocProfile, hidden, voc_document_free),
  VOC_OWNED (VocProfile, steps, g_ptr_array_unref),
};

static void
voc_profile_class_init (VocProfileClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);

  changed_signal = g_signal_new ("changed", VOC_TYPE_PROFILE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
voc_profile_init (VocProfile *self)
{
  self->steps = voc_profile_steps_new ();
}

void
voc_profile_emit_changed (VocProfile *self)
{
  g_object_notify (G_OBJECT (self), "can-undo");
  g_object_notify (G_OBJECT (self), "can-redo");
  g_signal_emit (self, changed_signal, 0);
}

static gboolean
holds_object (JsonObject *parent,
              const char *name)
{
  return !json_object_has_member (parent, name) ||
         JSON_NODE_HOLDS_OBJECT (json_object_get_member (parent, name));
}

static gboolean
holds_objects (JsonObject *parent,
               const char *name)
{
  JsonObjectIter iter;
  JsonNode *node;

  if (!json_object_has_member (parent, name))
    return TRUE;

  json_object_iter_init_ordered (&iter, json_object_get_object_member (parent, name));
  while (json_object_iter_next_ordered (&iter, NULL, &node))
    if (!JSON_NODE_HOLDS_OBJECT (node))
      return FALSE;

  return TRUE;
}

/* What is written into has to be an object. */
static gboolean
check_root (JsonObject  *root,
            GError     **error)
{
  static const char *const OF_OBJECTS[] = { "skills", "own_skills", "shortlist", "overrides" };
  gboolean good = holds_object (root, "interests") && holds_object (root, "styles");

  for (gsize i = 0; i < G_N_ELEMENTS (OF_OBJECTS); i++)
    good = good && holds_object (root, OF_OBJECTS[i]) && holds_objects (root, OF_OBJECTS[i]);
  if (good && json_object_has_member (root, "interests"))
    {
      JsonObject *interests = json_object_get_object_member (root, "interests");

      good = holds_object (interests, "answers") && holds_object (interests, "results");
    }
  if (good)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("It is not a profile."));
  return FALSE;
}

/**
 * voc_profile_new:
 * @file: (nullable): where it is kept; %NULL for one in memory only
 *
 * Returns: (transfer full): an empty profile; load it next
 */
VocProfile *
voc_profile_new (GFile *file)
{
  VocProfile *self = g_object_new (VOC_TYPE_PROFILE, NULL);

  self->document = voc_document_new (file, VERSION, check_root);

  return self;
}

/**
 * voc_profile_new_default:
 *
 * Returns: (transfer full): the profile in the person's data folder; load it next
 */
VocProfile *
voc_profile_new_default (void)
{
  g_autoptr (GFile) file = voc_profiles_dup_file (NULL);

  return voc_profile_new (file);
}

/**
 * voc_profile_load:
 * @self: a profile
 * @out_aside: (out) (optional) (nullable): where a damaged file was moved to
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Reads the file. That there is none yet is no error.
 *
 * Returns: whether all was read
 */
gboolean
voc_profile_load (VocProfile  *self,
                  GFile      **out_aside,
                  GError     **error)
{
  gboolean good;

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  good = voc_document_load (self->document, out_aside, error);
  voc_profile_emit_changed (self);
  return good;
}

/**
 * voc_profile_open:
 * @self: a profile
 * @file: where another one is kept
 * @out_aside: (out) (optional) (nullable): where a damaged file was moved to
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Becomes the profile that is kept there, and reads it. What was done before can no longer be undone, and
 * a guest is gone.
 *
 * Returns: whether all was read
 */
gboolean
voc_profile_open (VocProfile  *self,
                  GFile       *file,
                  GFile      **out_aside,
                  GError     **error)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  voc_document_free (self->document);
  self->document = voc_document_new (file, VERSION, check_root);
  if (self->hidden != NULL)
    {
      g_clear_pointer (&self->hidden, voc_document_free);
      g_object_notify (G_OBJECT (self), "is-guest");
    }
  g_ptr_array_set_size (self->steps, 0);
  self->n_done = 0;

  return voc_profile_load (self, out_aside, error);
}

/**
 * voc_profile_is_empty:
 * @self: a profile
 *
 * Returns: whether the person has told nothing
 */
gboolean
voc_profile_is_empty (VocProfile *self)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  g_return_val_if_fail (VOC_IS_PROFILE (self), TRUE);

  json_object_iter_init_ordered (&iter, voc_document_get_root (self->document));
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (!g_str_equal (name, "version") &&
        !(JSON_NODE_HOLDS_OBJECT (node) && json_object_get_size (json_node_get_object (node)) == 0))
      return FALSE;

  return TRUE;
}

static JsonObject *
get_parent (JsonObject        *root,
            const char *const *path)
{
  JsonObject *parent = root;

  for (gsize i = 0; path[i + 1] != NULL && parent != NULL; i++)
    {
      JsonNode *node = json_object_get_member (parent, path[i]);

      parent = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
    }

  return parent;
}

/* (nullable): what is at @path */
JsonNode *
voc_profile_get_node (VocProfile        *self,
                      const char *const *path)
{
  JsonObject *parent = get_parent (voc_document_get_root (self->document), path);

  return parent != NULL ? json_object_get_member (parent, path[g_strv_length ((GStrv) path) - 1])
                        : NULL;
}

/* (nullable): the text at @path, if there is one */
const char *
voc_profile_get_string (VocProfile        *self,
                        const char *const *path)
{
  JsonNode *node = voc_profile_get_node (self, path);

  return node != NULL && json_node_get_value_type (node) == G_TYPE_STRING
           ? json_node_get_string (node)
           : NULL;
}

/* (transfer full): an empty object */
JsonNode *
voc_json_node_new_object (void)
{
  g_autoptr (JsonObject) object = json_object_new ();

  return json_node_init_object (json_node_alloc (), object);
}

/* (transfer full): the names of the members of the object at @path */
GStrv
voc_profile_dup_names (VocProfile        *self,
                       const char *const *path)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  JsonNode *node = voc_profile_get_node (self, path);

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *name;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &name, NULL))
        g_strv_builder_add (names, name);
    }

  return g_strv_builder_end (names);
}

/**
 * voc_profile_read:
 * @source: a file that was exported, or any profile
 * @error: return location for a #VOC_DOCUMENT_ERROR, or what reading says
 *
 * Returns: (transfer full) (nullable): what it holds, in memory only
 */
VocProfile *
voc_profile_read (GFile   *source,
                  GError **error)
{
  g_autoptr (VocProfile) self = voc_profile_new (NULL);
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;
  gsize length;

  g_return_val_if_fail (G_IS_FILE (source), NULL);

  name = g_file_get_basename (source);
  if (!g_file_load_contents (source, NULL, &text, &length, NULL, error) ||
      !voc_document_set_text (self->document, name, text, length, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * voc_profile_export:
 * @self: a profile
 * @target: a file
 * @error: return location for what writing says
 *
 * Writes everything into a file that voc_profile_read() reads.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_export (VocProfile  *self,
                    GFile       *target,
                    GError     **error)
{
  g_autofree char *text = NULL;
  gsize length;

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (target), FALSE);

  text = voc_document_dup_text (self->document, &length);
  return g_file_replace_contents (target, text, length, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL,
                                  NULL, error);
}

/**
 * voc_profile_erase:
 * @self: a profile
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Takes away everything, also what this program does not know; one edit.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_erase (VocProfile  *self,
                   GError     **error)
{
  g_autoptr (VocProfile) nothing = NULL;

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  nothing = voc_profile_new (NULL);
  return voc_profile_replace (self, nothing, error);
}

gboolean
voc_profile_get_is_guest (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  return self->hidden != NULL;
}

/**
 * voc_profile_set_is_guest:
 * @self: a profile
 * @is_guest: whether somebody else sits here
 *
 * A guest begins with an empty profile, which is written nowhere and gone afterwards. Nothing of either
 * can be undone by the other.
 */
void
voc_profile_set_is_guest (VocProfile *self,
                          gboolean    is_guest)
{
  g_return_if_fail (VOC_IS_PROFILE (self));

  if (is_guest == (self->hidden != NULL))
    return;

  if (is_guest)
    {
      self->hidden = self->document;
      self->document = voc_document_new (NULL, VERSION, check_root);
    }
  else
    {
      voc_document_free (self->document);
      self->document = g_steal_pointer (&self->hidden);
    }
  g_ptr_array_set_size (self->steps, 0);
  self->n_done = 0;
  g_object_notify (G_OBJECT (self), "is-guest");
  voc_profile_emit_changed (self);
}
