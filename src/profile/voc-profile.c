/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-profile.h"

#include <glib/gi18n.h>

#include "voc-document.h"

#define VERSION 1

/**
 * VocProfile:
 *
 * What the person has told of themselves, and the file that it is kept in:
 *
 *     { "version": 1, "shortlist": { "URI of an occupation": { }, … } }
 *
 * The shortlist holds the occupations that are kept, in the order of keeping. "changed" is emitted
 * after each change, and after reading.
 *
 * Every change is on the disk before it counts, together with what another program has changed there.
 * Members that this program does not know stay where they are.
 */
struct _VocProfile
{
  GObject parent_instance;

  VocDocument *document; /* (owned) */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocProfile, voc_profile, G_TYPE_OBJECT)

static void
voc_profile_finalize (GObject *object)
{
  g_clear_pointer (&VOC_PROFILE (object)->document, voc_document_free);

  G_OBJECT_CLASS (voc_profile_parent_class)->finalize (object);
}

static void
voc_profile_class_init (VocProfileClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_profile_finalize;

  changed_signal = g_signal_new ("changed", VOC_TYPE_PROFILE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
voc_profile_init (VocProfile *self)
{
}

/* A member that is an object, if there is one. */
static JsonObject *
get_part (JsonObject *root,
          const char *name)
{
  JsonNode *node = json_object_get_member (root, name);

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static gboolean
check_root (JsonObject  *root,
            GError     **error)
{
  if (!json_object_has_member (root, "shortlist") || get_part (root, "shortlist") != NULL)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _("It is not a profile."));
  return FALSE;
}

/**
 * voc_profile_new:
 * @file: where it is kept
 *
 * Returns: (transfer full): an empty profile; load it next
 */
VocProfile *
voc_profile_new (GFile *file)
{
  VocProfile *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (VOC_TYPE_PROFILE, NULL);
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
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), "vocation",
                                                      "profile.json", NULL);

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
  g_signal_emit (self, changed_signal, 0);
  return good;
}

/**
 * voc_profile_dup_shortlist:
 * @self: a profile
 *
 * Returns: (transfer full): the URIs of the occupations that are kept, in the order of keeping
 */
GStrv
voc_profile_dup_shortlist (VocProfile *self)
{
  g_autoptr (GStrvBuilder) uris = g_strv_builder_new ();
  JsonObject *shortlist;

  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);

  shortlist = get_part (voc_document_get_root (self->document), "shortlist");
  if (shortlist != NULL)
    {
      JsonObjectIter iter;
      const char *uri;

      json_object_iter_init_ordered (&iter, shortlist);
      while (json_object_iter_next_ordered (&iter, &uri, NULL))
        g_strv_builder_add (uris, uri);
    }

  return g_strv_builder_end (uris);
}

/**
 * voc_profile_is_kept:
 * @self: a profile
 * @uri: URI of an occupation
 *
 * Returns: whether it is on the shortlist
 */
gboolean
voc_profile_is_kept (VocProfile *self,
                     const char *uri)
{
  JsonObject *shortlist;

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  shortlist = get_part (voc_document_get_root (self->document), "shortlist");
  return shortlist != NULL && json_object_has_member (shortlist, uri);
}

typedef struct
{
  const char *uri; /* (borrowed) */
  gboolean kept;
} Change;

static gboolean
keep_cb (JsonObject  *root,
         gpointer     user_data,
         GError     **error)
{
  const Change *change = user_data;

  if (!json_object_has_member (root, "shortlist"))
    json_object_set_object_member (root, "shortlist", json_object_new ());

  if (!change->kept)
    json_object_remove_member (get_part (root, "shortlist"), change->uri);
  else if (!json_object_has_member (get_part (root, "shortlist"), change->uri))
    json_object_set_object_member (get_part (root, "shortlist"), change->uri, json_object_new ());
  return TRUE;
}

/**
 * voc_profile_set_kept:
 * @self: a profile
 * @uri: URI of an occupation
 * @kept: whether it is to be on the shortlist
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_set_kept (VocProfile  *self,
                      const char  *uri,
                      gboolean     kept,
                      GError     **error)
{
  Change change = { .uri = uri, .kept = kept };

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (uri != NULL, FALSE);

  if (!voc_document_edit (self->document, keep_cb, &change, error))
    return FALSE;

  g_signal_emit (self, changed_signal, 0);
  return TRUE;
}
