/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-files.h"

#include <glib/gi18n.h>
#include <string.h>

#include "voc-json-parse.h"

static const char *const manifest_members[] = {
  "format",  "name",      "version", "date",            "base_language", "languages",
  "licence", "sentences", "sources", "acknowledgement", "changes",       NULL
};

static void
file_free (VocJsonFile *file)
{
  g_clear_pointer (&file->name, g_free);
  g_clear_pointer (&file->root.node, json_node_unref);
  g_free (file);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VocJsonFile, file_free)

void
voc_json_files_free (VocJsonFiles *self)
{
  g_clear_pointer (&self->manifest, file_free);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->languages, g_ptr_array_unref);
  g_clear_pointer (&self->folder, g_free);
  g_free (self);
}

/**
 * voc_json_files_locate:
 * @place: a place
 * @error: (inout): why a catalogue cannot hold what is there
 *
 * Says in which file and where in it that is. Other errors stay as they are.
 *
 * Returns: %FALSE
 */
gboolean
voc_json_files_locate (const VocJsonPlace  *place,
                       GError             **error)
{
  if (error != NULL && voc_import_error_is_in_source (*error))
    voc_json_place_prefix (place, error);

  return FALSE;
}

/**
 * voc_json_files_find_manifest:
 * @archive: an archive
 *
 * Finds the file that makes an archive a catalogue in Vocation's own format.
 *
 * Returns: (nullable): the entry nearest to the top
 */
const VocArchiveEntry *
voc_json_files_find_manifest (VocArchive *archive)
{
  GPtrArray *entries = voc_archive_get_entries (archive);
  const VocArchiveEntry *found = NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      const VocArchiveEntry *entry = g_ptr_array_index (entries, i);

      if (g_str_equal (entry->name, VOC_JSON_MANIFEST) &&
          (found == NULL || strlen (entry->path) < strlen (found->path)))
        found = entry;
    }

  return found;
}

static GBytes *
read_bytes (VocArchive             *archive,
            const VocArchiveEntry  *entry,
            const char             *name,
            GCancellable           *cancellable,
            GError                **error)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();

  if (entry->size > VOC_JSON_FILE_MAX)
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_TOO_LARGE,
                   _("%s is larger than %u MiB."), name, VOC_JSON_FILE_MAX >> 20);
      return NULL;
    }

  stream = voc_archive_open_entry (archive, entry, cancellable, error);
  if (stream == NULL || g_output_stream_splice (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                                cancellable, error) < 0)
    return NULL;

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static VocJsonFile *
read_file (VocArchive             *archive,
           const VocArchiveEntry  *entry,
           const char             *name,
           GCancellable           *cancellable,
           GError                **error)
{
  g_autoptr (VocJsonFile) file = g_new0 (VocJsonFile, 1);
  g_autoptr (GBytes) bytes = read_bytes (archive, entry, name, cancellable, error);

  const char *text;

  if (bytes == NULL)
    return NULL;

  text = g_bytes_get_data (bytes, &file->size);
  file->name = g_strdup (name);
  file->root.file = file->name;
  file->root.node = voc_json_parse (name, text, file->size, error);

  return file->root.node != NULL ? g_steal_pointer (&file) : NULL;
}

static gboolean
read_languages (VocJsonFiles    *self,
                VocImportState  *state,
                GError         **error)
{
  const VocJsonPlace *root = &self->manifest->root;
  const char *base;
  VocJsonPlace base_place;
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_get_member (root, "base_language", VOC_JSON_REQUIRED, &base_place, &base,
                                  error) ||
      !voc_json_place_enter_array (root, "languages", VOC_JSON_REQUIRED, &array, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace place;
      const char *tag;

      voc_json_place_enter_element (&array, i, &place);
      if (!voc_json_place_get_string (&place, &tag, error))
        return FALSE;
      if (voc_json_files_get_language (self, tag) >= 0)
        return voc_json_place_fail (&place, error, _("The language “%s” is there twice."), tag);
      g_ptr_array_add (self->languages, g_strdup (tag));
    }

  if (voc_json_files_get_language (self, base) != 0)
    return voc_json_place_fail (&array, error, _("The base language “%s” must be the first one."),
                                base);

  if (state->language != NULL && !g_str_equal (state->language, base))
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_LANGUAGE,
                   /* Translators: name of a file, language code, language code */
                   _("%s: The base language of this catalogue is “%s”, not “%s”."), root->file,
                   base, state->language);
      return FALSE;
    }

  return TRUE;
}

static gboolean
is_inside (const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);

  return path[0] != '/' && strchr (path, '\\') == NULL &&
         !g_strv_contains ((const char *const *) parts, "..");
}

static gboolean
read_files (VocJsonFiles    *self,
            VocImportState  *state,
            GError         **error)
{
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_enter_array (&self->manifest->root, "sentences", VOC_JSON_REQUIRED, &array,
                                   &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = NULL;
      const VocArchiveEntry *entry;
      VocJsonPlace place;
      VocJsonFile *file;
      const char *name;

      voc_json_place_enter_element (&array, i, &place);
      if (!voc_json_place_get_string (&place, &name, error))
        return FALSE;
      if (!is_inside (name))
        return voc_json_place_fail (&place, error, _("The path “%s” leads out of the catalogue."),
                                    name);

      path = g_strconcat (self->folder, name, NULL);
      entry = voc_archive_find (self->archive, path);
      if (entry == NULL)
        return voc_json_place_fail (&place, error, _("The file “%s” is missing."), name);

      file = read_file (self->archive, entry, name, state->cancellable, error);
      if (file == NULL)
        return FALSE;
      g_ptr_array_add (self->files, file);
    }

  return TRUE;
}

/**
 * voc_json_files_has:
 * @self: files
 * @name: path beside the manifest
 *
 * Returns: whether there is such a file
 */
gboolean
voc_json_files_has (VocJsonFiles *self,
                    const char   *name)
{
  g_autofree char *path = g_strconcat (self->folder, name, NULL);

  return voc_archive_find (self->archive, path) != NULL;
}

/**
 * voc_json_files_read:
 * @self: files
 * @state: the import
 * @name: path beside the manifest
 * @error: return location for an error
 *
 * Reads all of a table.
 *
 * Returns: (transfer full) (nullable): what is in it
 */
GBytes *
voc_json_files_read (VocJsonFiles    *self,
                     VocImportState  *state,
                     const char      *name,
                     GError         **error)
{
  g_autofree char *path = g_strconcat (self->folder, name, NULL);
  const VocArchiveEntry *entry = voc_archive_find (self->archive, path);

  if (entry == NULL)
    {
      voc_json_place_fail (&self->manifest->root, error, _("The file “%s” is missing."), name);
      return NULL;
    }

  return read_bytes (self->archive, entry, name, state->cancellable, error);
}

/* Data files that do not belong to the catalogue are not read, but counted. */
static void
note_rest (VocJsonFiles   *self,
           VocImportState *state)
{
  GPtrArray *entries = voc_archive_get_entries (self->archive);

  for (guint i = 0; i < entries->len; i++)
    {
      const VocArchiveEntry *entry = g_ptr_array_index (entries, i);
      gboolean named = g_str_has_suffix (entry->path, VOC_JSON_MANIFEST) ||
                       g_str_has_suffix (entry->path, ".tsv");

      for (guint k = 0; !named && k < self->files->len; k++)
        named = g_str_has_suffix (entry->path,
                                  ((VocJsonFile *) g_ptr_array_index (self->files, k))->name);

      if (!named)
        voc_import_summary_note (state->summary, VOC_NOTE_IGNORED_FILE, NULL, 1, "%s", entry->path);
    }
}

/**
 * voc_json_files_new:
 * @state: an import
 * @archive: the source that has the manifest; must outlive the files
 * @error: return location for an error
 *
 * Reads the manifest, and parses the files with sentences.
 */
VocJsonFiles *
voc_json_files_new (VocImportState  *state,
                    VocArchive      *archive,
                    GError         **error)
{
  g_autoptr (VocJsonFiles) self = g_new0 (VocJsonFiles, 1);
  const VocArchiveEntry *manifest = voc_json_files_find_manifest (archive);

  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) file_free);
  self->languages = g_ptr_array_new_with_free_func (g_free);
  self->archive = archive;
  self->folder = g_strndup (manifest->path, manifest->name - manifest->path);

  self->manifest = read_file (archive, manifest, VOC_JSON_MANIFEST, state->cancellable, error);
  if (self->manifest == NULL ||
      !voc_json_place_check_format (&self->manifest->root, manifest_members, VOC_JSON_FORMAT,
                                    error) ||
      !read_languages (self, state, error) || !read_files (self, state, error))
    return NULL;

  note_rest (self, state);

  return g_steal_pointer (&self);
}

/**
 * voc_json_files_get_language:
 * @self: files
 * @tag: a language code
 *
 * Gets the number of a language.
 *
 * Returns: the number, or -1 if the manifest does not declare it
 */
int
voc_json_files_get_language (VocJsonFiles *self,
                             const char   *tag)
{
  guint index;

  return g_ptr_array_find_with_equal_func (self->languages, tag, g_str_equal, &index) ? (int) index
                                                                                      : -1;
}

static gboolean
store_member (VocJsonFiles    *self,
              VocImportState  *state,
              const char      *member,
              VocJsonNeed      need,
              char           **out_copy,
              GError         **error)
{
  VocJsonPlace place;
  const char *value;

  if (!voc_json_place_get_member (&self->manifest->root, member, need, &place, &value, error))
    return FALSE;

  if (out_copy != NULL)
    *out_copy = g_strdup (value);

  return value == NULL || voc_catalogue_builder_set_meta (state->builder, member, value, error) ||
         voc_json_files_locate (&place, error);
}

static gboolean
store_sources (VocJsonFiles    *self,
               VocImportState  *state,
               GError         **error)
{
  static const char *const members[] = { "name", "version", "licence", "url", "used_for", NULL };
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_enter_array (&self->manifest->root, "sources", VOC_JSON_REQUIRED, &array, &n,
                                   error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      const char *values[G_N_ELEMENTS (members)] = { NULL };
      VocJsonPlace source;

      voc_json_place_enter_element (&array, i, &source);
      if (!voc_json_place_check_object (&source, members, error))
        return FALSE;

      for (guint k = 0; members[k] != NULL; k++)
        {
          VocJsonNeed need = g_str_equal (members[k], "url") ? VOC_JSON_OPTIONAL
                                                             : VOC_JSON_REQUIRED;
          VocJsonPlace place;

          if (!voc_json_place_get_member (&source, members[k], need, &place, &values[k], error))
            return FALSE;
        }

      if (!voc_catalogue_builder_add_source (state->builder, values[0], values[1], values[2],
                                             values[3], values[4], error))
        return voc_json_files_locate (&source, error);
    }

  return TRUE;
}

/**
 * voc_json_files_store_meta:
 * @self: files
 * @state: the import
 * @error: return location for an error
 *
 * Stores what the manifest says about the catalogue as a whole.
 */
gboolean
voc_json_files_store_meta (VocJsonFiles    *self,
                           VocImportState  *state,
                           GError         **error)
{
  VocImportSummary *summary = state->summary;
  g_autoptr (GStrvBuilder) languages = g_strv_builder_new ();

  for (guint i = 0; i < self->languages->len; i++)
    {
      const char *tag = g_ptr_array_index (self->languages, i);

      if (voc_catalogue_builder_add_language (state->builder, tag, error) < 0)
        return voc_json_files_locate (&self->manifest->root, error);
      g_strv_builder_add (languages, tag);
    }

  summary->languages = g_strv_builder_end (languages);

  return store_member (self, state, "name", VOC_JSON_REQUIRED, &summary->name, error) &&
         store_member (self, state, "version", VOC_JSON_REQUIRED, &summary->version, error) &&
         store_member (self, state, "date", VOC_JSON_REQUIRED, NULL, error) &&
         store_member (self, state, "licence", VOC_JSON_REQUIRED, NULL, error) &&
         store_member (self, state, "acknowledgement", VOC_JSON_OPTIONAL, NULL, error) &&
         store_member (self, state, "changes", VOC_JSON_OPTIONAL, NULL, error) &&
         store_sources (self, state, error);
}
