/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-document.h"

#include <glib/gi18n.h>

#include "voc-document-file.h"
#include "voc-json-parse.h"

/* What is larger was not written here, and reading it would take all memory. */
#define LARGEST (16 * 1024 * 1024)

/**
 * VocDocument:
 *
 * One JSON object in a file of its own, which the person would miss: saved searches, the profile.
 *
 * A change is applied to what the file holds at that moment, while no other program can change it, and
 * is on the disk as a whole before it counts; so several programs lose none of each other's changes,
 * and whatever interrupts one leaves the file as it was or as it was to be. Members that are not known
 * stay. A file that is no such document is moved aside under a name with the date, and never written
 * over; one that cannot be read, cannot be kept whole, or is from a newer version is left alone.
 *
 * A document without a file is the same in memory, and gone with the program.
 */
struct _VocDocument
{
  GFile *file;      /* (owned) (nullable): none if it is kept in memory only */
  int version;
  VocDocumentCheck check;
  JsonObject *root; /* (owned): what the file held when it was last read or written */
};

G_DEFINE_QUARK (voc-document-error-quark, voc_document_error)

static JsonObject *
make_root (VocDocument *self)
{
  JsonObject *root = json_object_new ();

  json_object_set_int_member (root, "version", self->version);
  return root;
}

static gboolean
fail_damaged (const char *name,
              const char *why,
              GError    **error)
{
  g_set_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_DAMAGED, "%s: %s", name, why);
  return FALSE;
}

static gboolean
fail_to_read (const char *name,
              const char *why,
              GError    **error)
{
  g_set_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_UNREADABLE,
               /* Translators: name of a file, why it cannot be read */
               _("“%s” cannot be read (%s)."), name, why);
  return FALSE;
}

static gboolean
fail_to_write (const char *name,
               const char *why,
               GError    **error)
{
  g_set_error (error, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_NOT_WRITTEN,
               /* Translators: name of a file, why it cannot be written */
               _("“%s” could not be saved (%s). What it held before is still there."), name, why);
  return FALSE;
}

static gboolean
check_root (VocDocument *self,
            const char  *name,
            JsonNode    *node,
            GError     **error)
{
  g_autoptr (GError) problem = NULL;
  JsonObject *root;
  JsonNode *version;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail_damaged (name, _("There must be an object here."), error);

  root = json_node_get_object (node);
  version = json_object_get_member (root, "version");
  if (version != NULL && json_node_get_value_type (version) != G_TYPE_INT64)
    return fail_damaged (name, _("The version is not a number."), error);
  if (version != NULL && json_node_get_int (version) > self->version)
    return fail_to_read (name, _("it is from a newer version of this program"), error);

  return self->check (root, &problem) || fail_damaged (name, problem->message, error);
}

static JsonObject *
parse_root (VocDocument  *self,
            const char   *name,
            const char   *text,
            gsize         length,
            GError      **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (JsonNode) node = voc_json_parse (name, text, length, &problem);

  if (node == NULL)
    {
      g_set_error_literal (error, VOC_DOCUMENT_ERROR,
                           g_error_matches (problem, VOC_JSON_ERROR, VOC_JSON_ERROR_SYNTAX)
                             ? VOC_DOCUMENT_ERROR_DAMAGED
                             : VOC_DOCUMENT_ERROR_UNREADABLE,
                           problem->message);
      return NULL;
    }
  if (!check_root (self, name, node, error))
    return NULL;
  return json_object_ref (json_node_get_object (node));
}

/* What the file holds; a new object if there is none. */
static JsonObject *
read_root (VocDocument      *self,
           VocDocumentFile  *file,
           GError          **error)
{
  g_autoptr (GError) problem = NULL;
  gsize length = 0;
  g_autofree char *text = voc_document_file_read (file, LARGEST, &length, &problem);

  if (g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return make_root (self);
  if (text == NULL)
    {
      fail_to_read (file->name, problem->message, error);
      return NULL;
    }

  return parse_root (self, file->name, text, length, error);
}

static char *
dup_text (JsonObject *root,
          gsize      *out_length)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), root);

  json_generator_set_root (generator, node);
  json_generator_set_pretty (generator, TRUE);
  return json_generator_to_data (generator, out_length);
}

static void
take_root (VocDocument *self,
           JsonObject  *root)
{
  json_object_unref (self->root);
  self->root = root;
}

/**
 * voc_document_new:
 * @file: (nullable): a local file; %NULL for a document in memory only
 * @version: the newest version of its content that is known here; its member "version"
 * @check: tells what it is to hold from something else
 *
 * Returns: (transfer full): an empty document; load it next
 */
VocDocument *
voc_document_new (GFile            *file,
                  int               version,
                  VocDocumentCheck  check)
{
  VocDocument *self;

  g_return_val_if_fail (file == NULL || g_file_peek_path (file) != NULL, NULL);
  g_return_val_if_fail (check != NULL, NULL);

  self = g_new0 (VocDocument, 1);
  g_set_object (&self->file, file);
  self->version = version;
  self->check = check;
  self->root = make_root (self);

  return self;
}

/**
 * voc_document_free:
 * @self: a document
 */
void
voc_document_free (VocDocument *self)
{
  g_clear_object (&self->file);
  json_object_unref (self->root);
  g_free (self);
}

/**
 * voc_document_get_root:
 * @self: a document
 *
 * Returns: (transfer none): what the file held when it was last read or written; not to be changed
 */
JsonObject *
voc_document_get_root (VocDocument *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->root;
}

/**
 * voc_document_set_text:
 * @self: a document in memory only
 * @name: of where @text is from, for messages
 * @text: what it is to hold
 * @length: length of @text in bytes
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it is such a document
 */
gboolean
voc_document_set_text (VocDocument  *self,
                       const char   *name,
                       const char   *text,
                       gsize         length,
                       GError      **error)
{
  JsonObject *root;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (self->file == NULL, FALSE);

  root = parse_root (self, name, text, length, error);
  if (root == NULL)
    return FALSE;

  take_root (self, root);
  return TRUE;
}

/**
 * voc_document_dup_text:
 * @self: a document
 * @out_length: (out) (optional): its length in bytes
 *
 * Returns: (transfer full): the document as text
 */
char *
voc_document_dup_text (VocDocument *self,
                       gsize       *out_length)
{
  g_return_val_if_fail (self != NULL, NULL);

  return dup_text (self->root, out_length);
}

/* Sets a damaged file aside; %FALSE if it stays. */
static gboolean
set_aside (VocDocument      *self,
           VocDocumentFile  *file,
           GFile           **out_aside)
{
  g_autoptr (GFile) folder = g_file_get_parent (self->file);
  g_autofree char *name = voc_document_file_set_aside (file, NULL);

  if (name == NULL)
    return FALSE;

  take_root (self, make_root (self));
  if (out_aside != NULL)
    *out_aside = g_file_get_child (folder, name);
  return TRUE;
}

/**
 * voc_document_load:
 * @self: a document
 * @out_aside: (out) (optional) (nullable): where a damaged file was moved to, so that the person can
 *   be told
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Reads the file. That there is none yet is no error.
 *
 * Returns: whether all was read
 */
gboolean
voc_document_load (VocDocument  *self,
                   GFile       **out_aside,
                   GError      **error)
{
  g_auto (VocDocumentFile) file = VOC_DOCUMENT_FILE_INIT;
  g_autoptr (GError) problem = NULL;
  JsonObject *root;

  g_return_val_if_fail (self != NULL, FALSE);

  if (out_aside != NULL)
    *out_aside = NULL;
  if (self->file == NULL)
    return TRUE;
  if (!voc_document_file_open (&file, g_file_peek_path (self->file), FALSE, &problem))
    return g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
           fail_to_read (file.name, problem->message, error);

  root = read_root (self, &file, &problem);
  if (root != NULL)
    {
      take_root (self, root);
      return TRUE;
    }

  if (g_error_matches (problem, VOC_DOCUMENT_ERROR, VOC_DOCUMENT_ERROR_DAMAGED))
    set_aside (self, &file, out_aside);
  g_propagate_error (error, g_steal_pointer (&problem));
  return FALSE;
}

/* Changes a copy, so that what fails changes nothing. */
static gboolean
edit_in_memory (VocDocument      *self,
                VocDocumentEdit   edit,
                gpointer          user_data,
                GError          **error)
{
  gsize length;
  g_autofree char *text = dup_text (self->root, &length);
  g_autoptr (JsonObject) root = parse_root (self, "", text, length, error);

  if (root == NULL || !edit (root, user_data, error))
    return FALSE;

  take_root (self, g_steal_pointer (&root));
  return TRUE;
}

/**
 * voc_document_edit:
 * @self: a document
 * @edit: makes the change
 * @user_data: for @edit
 * @error: return location for a #VOC_DOCUMENT_ERROR, or what @edit says
 *
 * Reads the file again, changes what is there now and writes it. After a failure the file and the
 * document are as they were, and a later edit may succeed.
 *
 * Returns: whether the change is on the disk
 */
gboolean
voc_document_edit (VocDocument      *self,
                   VocDocumentEdit   edit,
                   gpointer          user_data,
                   GError          **error)
{
  g_auto (VocDocumentFile) file = VOC_DOCUMENT_FILE_INIT;
  g_autoptr (JsonObject) root = NULL;
  g_autoptr (GError) problem = NULL;
  g_autofree char *text = NULL;
  gsize length;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (edit != NULL, FALSE);

  if (self->file == NULL)
    return edit_in_memory (self, edit, user_data, error);
  if (!voc_document_file_open (&file, g_file_peek_path (self->file), TRUE, &problem))
    return fail_to_write (file.name, problem->message, error);

  root = read_root (self, &file, error);
  if (root == NULL)
    {
      /* Translators: what is wrong with a file follows. */
      g_prefix_error (error, "%s ", _("Nothing was saved, so that nothing is lost."));
      return FALSE;
    }
  if (!edit (root, user_data, error))
    return FALSE;

  if (!json_object_has_member (root, "version"))
    json_object_set_int_member (root, "version", self->version);
  text = dup_text (root, &length);
  if (length > LARGEST)
    return fail_to_write (file.name, _("it is too large"), error);
  if (!voc_document_file_replace (&file, text, length, &problem))
    return fail_to_write (file.name, problem->message, error);

  take_root (self, g_steal_pointer (&root));
  return TRUE;
}
