/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-archive.h"

#include "voc-property.h"
#include "voc-zip-stream.h"

#include <glib/gi18n.h>
#include <string.h>

#define DEPTH_MAX 4

/**
 * VocArchive:
 *
 * A ZIP file or a folder with data files (CSV or JSON) in it, whatever the folders inside.
 *
 * Files are only ever streamed, never unpacked to disk. What could do harm when unpacked is refused when
 * the archive is opened: paths that lead outside, links, more data than a catalogue can be.
 *
 * Safe to use from any one thread at a time.
 */
struct _VocArchive
{
  GObject parent_instance;

  GFile *file;        /* (owned) */
  char *name;         /* (owned) */
  GPtrArray *entries; /* (owned) (element-type VocArchiveEntry) */
  gboolean is_folder;
  guint64 total;
  guint n_files;
};

G_DEFINE_FINAL_TYPE (VocArchive, voc_archive, G_TYPE_OBJECT)

static void
entry_free (VocArchiveEntry *entry)
{
  g_clear_pointer (&entry->path, g_free);
  g_clear_pointer (&entry->stem, g_free);
  g_clear_pointer (&entry->language, g_free);
  g_clear_object (&entry->file);
  g_free (entry);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocArchive, file),
  VOC_OWNED_STRING (VocArchive, name),
  VOC_OWNED (VocArchive, entries, g_ptr_array_unref),
};

static void
voc_archive_class_init (VocArchiveClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_archive_init (VocArchive *self)
{
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
}

/* “pt-BR” at the end of “skills_pt-BR”: two or three letters, then perhaps a region. */
static gboolean
is_language (const char *text)
{
  gsize n = 0;

  while (g_ascii_isalpha (text[n]))
    n++;

  if (n < 2 || n > 3)
    return FALSE;

  return text[n] == '\0' || ((text[n] == '-' || text[n] == '_') && strlen (text + n) <= 9);
}

static void
split_name (VocArchiveEntry *entry)
{
  char *underscore;

  entry->stem = g_strndup (entry->name, strrchr (entry->name, '.') - entry->name);
  underscore = strchr (entry->stem, '_');
  if (underscore != NULL && is_language (underscore + 1))
    {
      entry->language = g_ascii_strdown (underscore + 1, -1);
      *underscore = '\0';
    }
}

/* Only data files count; hidden ones are leftovers of some operating systems. */
static gboolean
is_data_name (const char *name)
{
  gsize length = strlen (name);

  return name[0] != '.' &&
         ((length > 4 && (g_ascii_strcasecmp (name + length - 4, ".csv") == 0 ||
                          g_ascii_strcasecmp (name + length - 4, ".tsv") == 0)) ||
          (length > 5 && g_ascii_strcasecmp (name + length - 5, ".json") == 0));
}

static gboolean
check_sizes (VocArchive  *self,
             const char  *path,
             guint64      size,
             GError     **error)
{
  if (size > VOC_ARCHIVE_ENTRY_MAX)
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_TOO_LARGE,
                   /* Translators: name of an archive, path of a file inside it, two sizes in MiB */
                   _("%s is refused: “%s” would take %u MiB, more than %u MiB."), self->name, path,
                   (guint) (size >> 20), (guint) (VOC_ARCHIVE_ENTRY_MAX >> 20));
      return FALSE;
    }

  self->total += size;
  if (self->total > VOC_ARCHIVE_TOTAL_MAX)
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_TOO_LARGE,
                   /* Translators: name of an archive, a size in MiB */
                   _("%s is refused: its files would take more than %u MiB."), self->name,
                   (guint) (VOC_ARCHIVE_TOTAL_MAX >> 20));
      return FALSE;
    }

  if (++self->n_files > VOC_ARCHIVE_FILES_MAX)
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_TOO_LARGE,
                   _("%s is refused: it has more than %u files."), self->name,
                   VOC_ARCHIVE_FILES_MAX);
      return FALSE;
    }

  return TRUE;
}

static void
add_entry (VocArchive *self,
           const char *path,
           guint64     size,
           guint       index,
           GFile      *file)
{
  VocArchiveEntry *entry = g_new0 (VocArchiveEntry, 1);
  const char *slash;

  entry->path = g_strdelimit (g_strdup (path), "\\", '/');
  slash = strrchr (entry->path, '/');
  entry->name = slash != NULL ? slash + 1 : entry->path;
  entry->size = size;
  entry->index = index;
  g_set_object (&entry->file, file);

  if (is_data_name (entry->name))
    {
      split_name (entry);
      g_ptr_array_add (self->entries, entry);
    }
  else
    {
      entry_free (entry);
    }
}

static gboolean
scan_zip (VocArchive    *self,
          guint64        packed,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autoptr (VocZip) zip = voc_zip_open (self->file, self->name, cancellable, error);
  GError *local_error = NULL;

  if (zip == NULL)
    return FALSE;

  for (guint i = 0; voc_zip_next (zip, cancellable, &local_error); i++)
    {
      if (!voc_zip_check (zip, error) ||
          !check_sizes (self, voc_zip_get_path (zip), voc_zip_get_size (zip), error))
        return FALSE;

      if (!voc_zip_is_folder (zip))
        add_entry (self, voc_zip_get_path (zip), voc_zip_get_size (zip), i, NULL);
    }

  if (local_error != NULL)
    {
      g_propagate_error (error, local_error);
      return FALSE;
    }

  if (self->total > VOC_ARCHIVE_RATIO_FROM && self->total / VOC_ARCHIVE_RATIO_MAX > packed)
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_TOO_LARGE,
                   _("%s is refused: its files would take more than %u times its own size."),
                   self->name, VOC_ARCHIVE_RATIO_MAX);
      return FALSE;
    }

  return TRUE;
}

static gboolean
scan_folder (VocArchive    *self,
             GFile         *folder,
             const char    *prefix,
             guint          depth,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GFileEnumerator) children = NULL;
  GFileInfo *info;
  GFile *child;

  children = g_file_enumerate_children (folder,
                                        G_FILE_ATTRIBUTE_STANDARD_NAME ","
                                        G_FILE_ATTRIBUTE_STANDARD_TYPE ","
                                        G_FILE_ATTRIBUTE_STANDARD_SIZE ","
                                        G_FILE_ATTRIBUTE_STANDARD_IS_SYMLINK,
                                        G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (children == NULL)
    return FALSE;

  for (;;)
    {
      g_autofree char *path = NULL;

      if (!g_file_enumerator_iterate (children, &info, &child, cancellable, error))
        return FALSE;
      if (info == NULL)
        return TRUE;

      path = g_strconcat (prefix, g_file_info_get_name (info), NULL);
      if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
        {
          g_autofree char *below = g_strconcat (path, "/", NULL);

          /* A linked folder could lead around in a circle. */
          if (depth < DEPTH_MAX && !g_file_info_get_is_symlink (info) &&
              !scan_folder (self, child, below, depth + 1, cancellable, error))
            return FALSE;
        }
      else if (g_file_info_get_file_type (info) == G_FILE_TYPE_REGULAR &&
               is_data_name (g_file_info_get_name (info)))
        {
          if (!check_sizes (self, path, g_file_info_get_size (info), error))
            return FALSE;
          add_entry (self, path, g_file_info_get_size (info), 0, child);
        }
    }
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const VocArchiveEntry *entry_a = *(const VocArchiveEntry *const *) a;
  const VocArchiveEntry *entry_b = *(const VocArchiveEntry *const *) b;

  return strcmp (entry_a->path, entry_b->path);
}

/* Errors of the file system become ours, so that the sentence begins with the source. */
static void
translate_error (VocArchive  *self,
                 GError     **error)
{
  g_autoptr (GError) cause = *error;

  *error = NULL;
  if (cause->domain == VOC_IMPORT_ERROR ||
      g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    *error = g_steal_pointer (&cause);
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_NOT_FOUND, _("%s does not exist."),
                 self->name);
  else
    g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_NOT_FOUND,
                 /* Translators: name of a file, what the operating system says */
                 _("%s cannot be read: %s"), self->name, cause->message);
}

static gboolean
scan (VocArchive    *self,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (GFileInfo) info = NULL;

  info = g_file_query_info (self->file,
                            G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
                            G_FILE_QUERY_INFO_NONE, cancellable, error);
  if (info == NULL)
    return FALSE;

  self->is_folder = g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY;
  if (self->is_folder)
    return scan_folder (self, self->file, "", 0, cancellable, error);

  /* Opening a pipe or a device might wait for ever. */
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_NOT_AN_ARCHIVE,
                   _("%s is neither a ZIP file nor a folder."), self->name);
      return FALSE;
    }

  return scan_zip (self, g_file_info_get_size (info), cancellable, error);
}

/**
 * voc_archive_open:
 * @file: a ZIP file or a folder
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Opens an archive and lists its data files.
 *
 * Returns: (transfer full): the archive
 */
VocArchive *
voc_archive_open (GFile         *file,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr (VocArchive) self = NULL;
  g_autofree char *base = NULL;
  GError *local_error = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (VOC_TYPE_ARCHIVE, NULL);
  self->file = g_object_ref (file);
  base = g_file_get_basename (file);
  self->name = g_filename_display_name (base != NULL ? base : "/");

  if (!scan (self, cancellable, &local_error))
    {
      translate_error (self, &local_error);
      g_propagate_error (error, local_error);
      return NULL;
    }

  /* The order in a ZIP file or a folder means nothing; ours makes equal catalogues of equal data. */
  g_ptr_array_sort (self->entries, compare_entries);

  return g_steal_pointer (&self);
}

/**
 * voc_archive_get_name:
 * @self: an archive
 *
 * Gets the name of the ZIP file or folder, for people.
 */
const char *
voc_archive_get_name (VocArchive *self)
{
  g_return_val_if_fail (VOC_IS_ARCHIVE (self), NULL);

  return self->name;
}

/**
 * voc_archive_get_entries:
 * @self: an archive
 *
 * Gets the data files by path.
 *
 * Returns: (transfer none) (element-type VocArchiveEntry): the entries
 */
GPtrArray *
voc_archive_get_entries (VocArchive *self)
{
  g_return_val_if_fail (VOC_IS_ARCHIVE (self), NULL);

  return self->entries;
}

/**
 * voc_archive_find:
 * @self: an archive
 * @path: a path inside it
 *
 * Finds a data file.
 *
 * Returns: (transfer none) (nullable): the entry
 */
const VocArchiveEntry *
voc_archive_find (VocArchive *self,
                  const char *path)
{
  g_return_val_if_fail (VOC_IS_ARCHIVE (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const VocArchiveEntry *entry = g_ptr_array_index (self->entries, i);

      if (g_str_equal (entry->path, path))
        return entry;
    }

  return NULL;
}

static GInputStream *
open_member (VocArchive             *self,
             const VocArchiveEntry  *entry,
             GCancellable           *cancellable,
             GError                **error)
{
  g_autoptr (VocZip) zip = NULL;
  GError *local_error = NULL;

  if (entry->file != NULL)
    return (GInputStream *) g_file_read (entry->file, cancellable, error);

  zip = voc_zip_open (self->file, self->name, cancellable, error);
  if (zip == NULL)
    return NULL;

  for (guint i = 0; i <= entry->index; i++)
    {
      if (!voc_zip_next (zip, cancellable, &local_error))
        {
          if (local_error != NULL)
            g_propagate_error (error, local_error);
          else
            g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_DAMAGED,
                         _("%s has changed while it was read."), self->name);
          return NULL;
        }
    }

  return voc_zip_stream_new (g_steal_pointer (&zip), entry->size);
}

/**
 * voc_archive_open_entry:
 * @self: an archive
 * @entry: one of its entries
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Opens a data file from its start. The same entry can be opened any number of times.
 *
 * Returns: (transfer full): its bytes
 */
GInputStream *
voc_archive_open_entry (VocArchive             *self,
                        const VocArchiveEntry  *entry,
                        GCancellable           *cancellable,
                        GError                **error)
{
  GInputStream *stream;
  GError *local_error = NULL;

  g_return_val_if_fail (VOC_IS_ARCHIVE (self), NULL);
  g_return_val_if_fail (entry != NULL, NULL);

  stream = open_member (self, entry, cancellable, &local_error);
  if (stream == NULL)
    {
      translate_error (self, &local_error);
      g_propagate_error (error, local_error);
    }

  return stream;
}
