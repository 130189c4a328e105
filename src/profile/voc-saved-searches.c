/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-saved-searches.h"

#include <glib/gi18n.h>

#define VERSION 1

/**
 * VocSavedSearches:
 *
 * The searches that the person has saved, as a list of [class@SavedSearch] in the order in which they
 * were saved, and the file that they are kept in:
 *
 *     { "version": 1, "searches": [ { "name": "…", "query": { … } }, … ] }
 *
 * Every change is on the disk, whole, before it is in the list. Members and entries that this program
 * does not know are written back as they were read. A file that cannot be read is moved aside and never
 * written over; if even that fails, nothing is written at all.
 */
struct _VocSavedSearches
{
  GObject parent_instance;

  GFile *file;         /* (owned) */
  GPtrArray *searches; /* (owned) (element-type VocSavedSearch) */
  JsonObject *root;    /* (owned): what the file held */
  GPtrArray *foreign;  /* (owned) (element-type JsonNode): entries that are no searches */
  gboolean is_locked;  /* what is in the file could not be read and is still there */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (VocSavedSearches, voc_saved_searches, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static GType
get_item_type (GListModel *model)
{
  return VOC_TYPE_SAVED_SEARCH;
}

static guint
get_n_items (GListModel *model)
{
  return VOC_SAVED_SEARCHES (model)->searches->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  VocSavedSearches *self = VOC_SAVED_SEARCHES (model);

  if (position >= self->searches->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->searches, position));
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
voc_saved_searches_finalize (GObject *object)
{
  VocSavedSearches *self = VOC_SAVED_SEARCHES (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->searches, g_ptr_array_unref);
  g_clear_pointer (&self->foreign, g_ptr_array_unref);
  g_clear_pointer (&self->root, json_object_unref);

  G_OBJECT_CLASS (voc_saved_searches_parent_class)->finalize (object);
}

static void
voc_saved_searches_class_init (VocSavedSearchesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_saved_searches_finalize;
}

static void
voc_saved_searches_init (VocSavedSearches *self)
{
  self->searches = g_ptr_array_new_with_free_func (g_object_unref);
  self->foreign = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  self->root = json_object_new ();
}

/* The whole file with @searches in it. */
static char *
dup_text (VocSavedSearches *self,
          GPtrArray        *searches)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < searches->len; i++)
    json_array_add_element (array, voc_saved_search_to_json (g_ptr_array_index (searches, i)));
  for (guint i = 0; i < self->foreign->len; i++)
    json_array_add_element (array, json_node_ref (g_ptr_array_index (self->foreign, i)));

  if (!json_object_has_member (self->root, "version"))
    json_object_set_int_member (self->root, "version", VERSION);
  json_object_set_array_member (self->root, "searches", array);
  json_node_set_object (node, self->root);
  json_generator_set_root (generator, node);
  json_generator_set_pretty (generator, TRUE);

  return json_generator_to_data (generator, NULL);
}

static gboolean
save (VocSavedSearches  *self,
      GPtrArray         *searches,
      GError           **error)
{
  g_autofree char *text = NULL;
  g_autofree char *path = g_file_get_path (self->file);
  g_autofree char *folder = NULL;
  g_autoptr (GError) problem = NULL;

  if (self->is_locked)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY,
                           _("The saved searches could not be read, so nothing is written over "
                              "them."));
      return FALSE;
    }

  text = dup_text (self, searches);
  folder = g_path_get_dirname (path);
  g_mkdir_with_parents (folder, 0700);
  if (!g_file_set_contents_full (path, text, -1,
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                 &problem))
    {
      g_set_error (error, problem->domain, problem->code,
                   /* Translators: %s is what the system says */
                   _("The saved searches could not be written: %s"), problem->message);
      return FALSE;
    }

  return TRUE;
}

/* Puts @searches into the place of the list if they could be written. */
static gboolean
replace (VocSavedSearches  *self,
         GPtrArray         *searches,
         guint              position,
         guint              n_removed,
         guint              n_added,
         GError           **error)
{
  if (!save (self, searches, error))
    return FALSE;

  g_clear_pointer (&self->searches, g_ptr_array_unref);
  self->searches = g_ptr_array_ref (searches);
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);

  return TRUE;
}

static GPtrArray *
copy_searches (VocSavedSearches *self)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->searches->len; i++)
    g_ptr_array_add (copy, g_object_ref (g_ptr_array_index (self->searches, i)));

  return copy;
}

static void
copy_member_cb (JsonObject *object,
                const char *name,
                JsonNode   *node,
                gpointer    user_data)
{
  json_object_set_member (user_data, name, json_node_copy (node));
}

static gboolean
parse (VocSavedSearches  *self,
       const char        *text,
       gsize              length,
       GError           **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonNode *root;
  JsonObject *object;
  JsonArray *array;

  if (!json_parser_load_from_data (parser, text, length, error))
    return FALSE;

  root = json_parser_get_root (parser);
  object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  if (object == NULL || !json_object_has_member (object, "searches") ||
      !JSON_NODE_HOLDS_ARRAY (json_object_get_member (object, "searches")))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _("It is not a list of saved searches."));
      return FALSE;
    }

  array = json_object_get_array_member (object, "searches");
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      VocSavedSearch *search = voc_saved_search_from_json (node);

      if (search != NULL)
        g_ptr_array_add (self->searches, search);
      else
        g_ptr_array_add (self->foreign, json_node_copy (node));
    }

  json_object_foreach_member (object, copy_member_cb, self->root);

  return TRUE;
}

static GFile *
dup_aside (GFile *file)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d-%H%M%S");
  g_autofree char *path = g_file_get_path (file);
  GFile *aside = NULL;

  for (guint i = 0; aside == NULL; i++)
    {
      g_autofree char *name = i == 0 ? g_strdup_printf ("%s.damaged-%s", path, date)
                                     : g_strdup_printf ("%s.damaged-%s-%u", path, date, i);

      if (!g_file_test (name, G_FILE_TEST_EXISTS))
        aside = g_file_new_for_path (name);
    }

  return aside;
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
  self->file = g_object_ref (file);

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
 * @self: an empty list
 * @out_aside: (out) (optional) (nullable): where a damaged file was moved to
 * @error: return location for an error
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
  g_autofree char *text = NULL;
  g_autoptr (GFile) aside = NULL;
  g_autoptr (GError) problem = NULL;
  gsize length = 0;

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);
  g_return_val_if_fail (self->searches->len == 0, FALSE);

  if (out_aside != NULL)
    *out_aside = NULL;

  if (!g_file_load_contents (self->file, NULL, &text, &length, NULL, &problem))
    {
      if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
        return TRUE;

      self->is_locked = TRUE;
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }

  if (parse (self, text, length, &problem))
    {
      g_list_model_items_changed (G_LIST_MODEL (self), 0, 0, self->searches->len);
      return TRUE;
    }

  aside = dup_aside (self->file);
  if (!g_file_move (self->file, aside, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL))
    self->is_locked = TRUE;
  else if (out_aside != NULL)
    *out_aside = g_steal_pointer (&aside);
  g_propagate_error (error, g_steal_pointer (&problem));

  return FALSE;
}

/**
 * voc_saved_searches_insert:
 * @self: a list
 * @position: where; beyond the end is the end
 * @search: what to keep
 * @error: return location for an error
 *
 * Returns: whether it was written
 */
gboolean
voc_saved_searches_insert (VocSavedSearches  *self,
                           guint              position,
                           VocSavedSearch    *search,
                           GError           **error)
{
  g_autoptr (GPtrArray) searches = NULL;

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);
  g_return_val_if_fail (VOC_IS_SAVED_SEARCH (search), FALSE);

  position = MIN (position, self->searches->len);
  searches = copy_searches (self);
  g_ptr_array_insert (searches, position, g_object_ref (search));

  return replace (self, searches, position, 0, 1, error);
}

/**
 * voc_saved_searches_rename:
 * @self: a list
 * @position: which
 * @name: its new name
 * @error: return location for an error
 *
 * Returns: whether it was written
 */
gboolean
voc_saved_searches_rename (VocSavedSearches  *self,
                           guint              position,
                           const char        *name,
                           GError           **error)
{
  g_autoptr (GPtrArray) searches = NULL;
  VocSavedSearch *renamed;

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);
  g_return_val_if_fail (position < self->searches->len, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  searches = copy_searches (self);
  renamed = voc_saved_search_renamed (g_ptr_array_index (searches, position), name);
  g_object_unref (g_ptr_array_index (searches, position));
  g_ptr_array_index (searches, position) = renamed;

  return replace (self, searches, position, 1, 1, error);
}

/**
 * voc_saved_searches_remove:
 * @self: a list
 * @position: which
 * @error: return location for an error
 *
 * Returns: whether it was written
 */
gboolean
voc_saved_searches_remove (VocSavedSearches  *self,
                           guint              position,
                           GError           **error)
{
  g_autoptr (GPtrArray) searches = NULL;

  g_return_val_if_fail (VOC_IS_SAVED_SEARCHES (self), FALSE);
  g_return_val_if_fail (position < self->searches->len, FALSE);

  searches = copy_searches (self);
  g_ptr_array_remove_index (searches, position);

  return replace (self, searches, position, 1, 0, error);
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
