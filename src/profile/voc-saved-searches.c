/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-saved-searches.h"

#include <glib/gi18n.h>

#include "voc-array-model.h"
#include "voc-document.h"
#include "voc-property.h"

#define VERSION 1

/**
 * VocSavedSearches:
 *
 * The searches that the person has saved, as a list of [class@SavedSearch] in the order in which they
 * were saved, and the file that they are kept in:
 *
 *     { "version": 1, "searches": [ { "name": "…", "query": { … } }, … ] }
 *
 * Every change is on the disk before it is in the list, together with what another program has changed
 * there. Members and entries that this program does not know stay where they are.
 */
struct _VocSavedSearches
{
  GObject parent_instance;

  VocDocument *document; /* (owned) */
  GPtrArray *searches;   /* (owned) (element-type VocSavedSearch): those in @document */
};

VOC_IMPLEMENT_ARRAY_MODEL (VocSavedSearches, searches, VOC_TYPE_SAVED_SEARCH)

G_DEFINE_FINAL_TYPE_WITH_CODE (VocSavedSearches, voc_saved_searches, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static const VocProperty properties[] = {
  VOC_OWNED (VocSavedSearches, document, voc_document_free),
  VOC_OWNED (VocSavedSearches, searches, g_ptr_array_unref),
};

static void
voc_saved_searches_class_init (VocSavedSearchesClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_saved_searches_init (VocSavedSearches *self)
{
  self->searches = g_ptr_array_new_with_free_func (g_object_unref);
}

static gboolean
check_root (JsonObject  *root,
            GError     **error)
{
  JsonNode *searches = json_object_get_member (root, "searches");

  if (searches != NULL && JSON_NODE_HOLDS_ARRAY (searches))
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _("It is not a list of saved searches."));
  return FALSE;
}

static GPtrArray *
dup_entries (JsonObject *root)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);

  if (json_object_has_member (root, "searches"))
    {
      JsonArray *array = json_object_get_array_member (root, "searches");

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_ptr_array_add (entries, json_array_dup_element (array, i));
    }

  return entries;
}

static void
set_entries (JsonObject *root,
             GPtrArray  *entries)
{
  JsonArray *array = json_array_sized_new (entries->len);

  for (guint i = 0; i < entries->len; i++)
    json_array_add_element (array, json_node_ref (entries->pdata[i]));
  json_object_set_array_member (root, "searches", array);
}

/* Where a search of the list is in the file, which another program may have changed; %G_MAXUINT if it
 * is gone. */
static guint
find_entry (GPtrArray      *entries,
            VocSavedSearch *search)
{
  g_autoptr (JsonNode) wanted = voc_saved_search_to_json (search);
  guint named = G_MAXUINT;

  for (guint i = 0; i < entries->len; i++)
    {
      g_autoptr (VocSavedSearch) other = voc_saved_search_from_json (entries->pdata[i]);

      if (json_node_equal (entries->pdata[i], wanted))
        return i;
      if (named == G_MAXUINT && other != NULL &&
          g_str_equal (voc_saved_search_get_name (other), voc_saved_search_get_name (search)))
        named = i;
    }

  return named;
}

static GPtrArray *
dup_searches (JsonObject *root)
{
  GPtrArray *searches = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) entries = dup_entries (root);

  for (guint i = 0; i < entries->len; i++)
    {
      VocSavedSearch *search = voc_saved_search_from_json (entries->pdata[i]);

      if (search != NULL)
        g_ptr_array_add (searches, search);
    }

  return searches;
}

/* Keeps the object that is in the list already if it says the same. */
static gboolean
keep_same (VocSavedSearch  *old,
           VocSavedSearch **new)
{
  g_autoptr (JsonNode) left = voc_saved_search_to_json (old);
  g_autoptr (JsonNode) right = voc_saved_search_to_json (*new);

  if (!json_node_equal (left, right))
    return FALSE;

  g_set_object (new, old);
  return TRUE;
}

/* Shows what the file held when it was last read or written. */
static void
refresh (VocSavedSearches *self)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->searches);
  GPtrArray *new = dup_searches (voc_document_get_root (self->document));
  guint shorter = MIN (old->len, new->len);
  guint first = 0;
  guint last = 0;

  while (first < shorter &&
         keep_same (old->pdata[first], (VocSavedSearch **) &new->pdata[first]))
    first++;
  while (first + last < shorter &&
         keep_same (old->pdata[old->len - 1 - last],
                    (VocSavedSearch **) &new->pdata[new->len - 1 - last]))
    last++;

  self->searches = new;
  if (old->len != new->len || first < new->len)
    g_list_model_items_changed (G_LIST_MODEL (self), first, old->len - last - first,
                                new->len - last - first);
}

typedef struct
{
  VocSavedSearch *search; /* (borrowed): what it is about */
  VocSavedSearch *before; /* (borrowed) (nullable): where to insert it */
  const char *name;       /* (borrowed): how to rename it */
} Change;

static gboolean
change (VocSavedSearches  *self,
        VocDocumentEdit    edit,
        Change            *data,
        GError           **error)
{
  if (!voc_document_edit (self->document, edit, data, error))
    return FALSE;

  refresh (self);
  return TRUE;
}

/**
 * voc_saved_searches_new:
 * @file: where they are kept
 *
 * Returns: (transfer full): an empty list; load it next
 */
VocSavedSearches *
voc_saved_searches_new (GFile *file)
{
  VocSavedSearches *self;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (VOC_TYPE_SAVED_SEARCHES, NULL);
  self->document = voc_document_new (file, VERSION, check_root);

  return self;
}

/**
 * voc_saved_searches_new_default:
 *
 * Returns: (transfer full): the list in the person's data folder; load it next
 */
VocSavedSearches *
voc_saved_searches_new_default (void)
{
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), "vocation",
                                                      "searches.json", NULL);

  return voc_saved_searches_new (file);
}

/**
 * voc_saved_searches_load:
 * @self: a list
 * @out_aside: (out) (optional) (nullable): where a damaged file was moved to
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Reads the file. That there is none yet is no error.
 *
 * Returns: whether all was read
 */
gboolean
voc_saved_searches_load (VocSavedSearches  *self,
                         GFile            **out_aside,
                         GError           **error)
{
  gboolean good;

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);

  good = voc_document_load (self->document, out_aside, error);
  refresh (self);
  return good;
}

static gboolean
insert_cb (JsonObject  *root,
           gpointer     user_data,
           GError     **error)
{
  Change *data = user_data;
  g_autoptr (GPtrArray) entries = dup_entries (root);
  guint position = data->before != NULL ? find_entry (entries, data->before) : G_MAXUINT;

  g_ptr_array_insert (entries, MIN (position, entries->len),
                      voc_saved_search_to_json (data->search));
  set_entries (root, entries);
  return TRUE;
}

/**
 * voc_saved_searches_insert:
 * @self: a list
 * @position: where; beyond the end is the end
 * @search: what to keep
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it was written
 */
gboolean
voc_saved_searches_insert (VocSavedSearches  *self,
                           guint              position,
                           VocSavedSearch    *search,
                           GError           **error)
{
  Change data = { .search = search };

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);
  g_return_val_if_fail (VOC_IS_SAVED_SEARCH (search), FALSE);

  if (position < self->searches->len)
    data.before = self->searches->pdata[position];
  return change (self, insert_cb, &data, error);
}

static gboolean
save_cb (JsonObject  *root,
         gpointer     user_data,
         GError     **error)
{
  Change *data = user_data;
  g_autoptr (GPtrArray) entries = dup_entries (root);
  guint position = find_entry (entries, data->search);

  if (position < entries->len)
    g_ptr_array_remove_index (entries, position);
  g_ptr_array_insert (entries, MIN (position, entries->len),
                      voc_saved_search_to_json (data->search));
  set_entries (root, entries);
  return TRUE;
}

/**
 * voc_saved_searches_save:
 * @self: a list
 * @search: what to keep
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Puts it into the place of the search that has its name, or to the end.
 *
 * Returns: whether it was written
 */
gboolean
voc_saved_searches_save (VocSavedSearches  *self,
                         VocSavedSearch    *search,
                         GError           **error)
{
  Change data = { .search = search };

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);
  g_return_val_if_fail (VOC_IS_SAVED_SEARCH (search), FALSE);

  return change (self, save_cb, &data, error);
}

static gboolean
rename_cb (JsonObject  *root,
           gpointer     user_data,
           GError     **error)
{
  Change *data = user_data;
  g_autoptr (GPtrArray) entries = dup_entries (root);
  guint position = find_entry (entries, data->search);
  g_autoptr (VocSavedSearch) search = NULL;
  g_autoptr (VocSavedSearch) renamed = NULL;

  if (position == G_MAXUINT)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   /* Translators: %s is the name of a saved search */
                   _("“%s” is no longer among the saved searches."),
                   voc_saved_search_get_name (data->search));
      return FALSE;
    }

  search = voc_saved_search_from_json (entries->pdata[position]);
  renamed = voc_saved_search_renamed (search, data->name);
  json_node_unref (entries->pdata[position]);
  entries->pdata[position] = voc_saved_search_to_json (renamed);
  set_entries (root, entries);
  return TRUE;
}

/**
 * voc_saved_searches_rename:
 * @self: a list
 * @position: which
 * @name: its new name
 * @error: return location for a #VOC_DOCUMENT_ERROR, or %G_IO_ERROR_NOT_FOUND if another program has
 *   removed it
 *
 * Returns: whether it was written
 */
gboolean
voc_saved_searches_rename (VocSavedSearches  *self,
                           guint              position,
                           const char        *name,
                           GError           **error)
{
  Change data = { .name = name };

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);
  g_return_val_if_fail (position < self->searches->len, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  data.search = self->searches->pdata[position];
  return change (self, rename_cb, &data, error);
}

static gboolean
remove_cb (JsonObject  *root,
           gpointer     user_data,
           GError     **error)
{
  Change *data = user_data;
  g_autoptr (GPtrArray) entries = dup_entries (root);
  guint position = find_entry (entries, data->search);

  if (position != G_MAXUINT)
    g_ptr_array_remove_index (entries, position);
  set_entries (root, entries);
  return TRUE;
}

/**
 * voc_saved_searches_remove:
 * @self: a list
 * @position: which
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it was written
 */
gboolean
voc_saved_searches_remove (VocSavedSearches  *self,
                           guint              position,
                           GError           **error)
{
  Change data = { 0 };

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);
  g_return_val_if_fail (position < self->searches->len, FALSE);

  data.search = self->searches->pdata[position];
  return change (self, remove_cb, &data, error);
}

/**
 * voc_saved_searches_find:
 * @self: a list
 * @name: a name
 *
 * Returns: the position of the search with that name, or %G_MAXUINT
 */
guint
voc_saved_searches_find (VocSavedSearches *self,
                         const char       *name)
{
  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), G_MAXUINT);
  g_return_val_if_fail (name != NULL, G_MAXUINT);

  for (guint i = 0; i < self->searches->len; i++)
    {
      if (g_str_equal (voc_saved_search_get_name (g_ptr_array_index (self->searches, i)), name))
        return i;
    }

  return G_MAXUINT;
}
