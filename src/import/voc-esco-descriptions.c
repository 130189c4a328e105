/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-esco-descriptions.h"

#include <glib/gi18n.h>

#include "voc-esco-facts.h"
#include "voc-esco-files.h"
#include "voc-esco-import.h"
#include "voc-esco-table.h"

typedef struct
{
  VocImportState *state; /* (unowned) */
  int language;          /* number in the catalogue */
  guint n_fitting;       /* concepts of the catalogue that now have an official description */
} Descriptions;

static gboolean
add (Descriptions  *self,
     guint          concept,
     VocTextField   field,
     const char    *text,
     VocAddResult  *out_result,
     GError       **error)
{
  *out_result = VOC_ADD_DUPLICATE;
  if (*text == '\0')
    return TRUE;

  *out_result = voc_catalogue_builder_add_text (self->state->builder, concept, self->language,
                                                field, text, error);

  return *out_result != VOC_ADD_FAILED;
}

static gboolean
add_row (Descriptions  *self,
         guint          concept,
         const char    *description,
         const char    *scope_note,
         GError       **error)
{
  VocAddResult result;

  if (!add (self, concept, VOC_TEXT_DESCRIPTION, description, &result, error))
    return FALSE;
  self->n_fitting += result == VOC_ADD_STORED;

  return add (self, concept, VOC_TEXT_SCOPE_NOTE, scope_note, &result, error);
}

static gboolean
import_file (Descriptions       *self,
             const VocEscoFile  *file,
             GError            **error)
{
  g_auto (VocEscoTable) table = VOC_ESCO_TABLE_INIT;
  VocConceptKind kind = voc_esco_part_get_kind (file->part);
  VocCatalogueBuilder *builder = self->state->builder;
  int uri;
  int description;
  int scope_note;

  if (!voc_esco_table_open (&table, self->state, file, error) ||
      !voc_esco_table_need (&table, "conceptUri", &uri, error) ||
      !voc_esco_table_need (&table, "description", &description, error))
    return FALSE;
  scope_note = voc_esco_table_find (&table, "scopeNote");

  while (voc_esco_table_next (&table))
    {
      guint concept = voc_catalogue_builder_lookup (builder, voc_esco_table_get (&table, uri));

      if (concept == 0 || voc_catalogue_builder_get_kind (builder, concept) != kind)
        voc_esco_table_note (&table, VOC_NOTE_UNKNOWN_CONCEPT, voc_esco_table_get (&table, uri));
      else if (!add_row (self, concept, voc_esco_table_get (&table, description),
                         voc_esco_table_get (&table, scope_note), error))
        return FALSE;
    }

  return voc_esco_table_end (&table, error);
}

static gboolean
add_source (VocImportState  *state,
            VocEscoFiles    *files,
            guint            n_fitting,
            GError         **error)
{
  g_autofree char *used_for =
    g_strdup_printf ("descriptions of %u concepts, by their URI", n_fitting);

  return voc_catalogue_builder_add_source (state->builder, VOC_ESCO_NAME,
                                           files->version != NULL ? files->version : "unknown",
                                           VOC_ESCO_LICENCE, VOC_ESCO_URL, used_for, error);
}

/**
 * voc_esco_descriptions_import:
 * @state: an import whose builder has all concepts
 * @archives: (element-type VocArchive): ESCO downloads
 * @languages: (element-type utf8): the languages of the catalogue, by their number
 * @error: return location for an error
 *
 * Adds the official descriptions and scope notes of a download to a catalogue that has its facts from
 * somewhere else, perhaps of another version: concept by concept, by URI. Languages that the
 * catalogue does not have are left out. How many fit stands in the summary and among the sources.
 */
gboolean
voc_esco_descriptions_import (VocImportState  *state,
                              GPtrArray       *archives,
                              GPtrArray       *languages,
                              GError         **error)
{
  g_autoptr (VocEscoFiles) files = voc_esco_files_new (state, archives, error);
  Descriptions self = { state, 0, 0 };

  if (files == NULL)
    return FALSE;

  for (guint i = 0; i < languages->len; i++)
    {
      for (VocEscoPart part = VOC_ESCO_ISCO_GROUPS; part <= VOC_ESCO_OCCUPATIONS; part++)
        {
          const VocEscoFile *file =
            voc_esco_files_find (files, part, g_ptr_array_index (languages, i));

          self.language = i;
          if (file != NULL && !import_file (&self, file, error))
            return FALSE;
        }
    }

  if (self.n_fitting == 0)
    {
      g_set_error_literal (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE,
                           _("These ESCO files describe nothing that is in the catalogue."));
      return FALSE;
    }
  state->summary->descriptions = self.n_fitting;

  return add_source (state, files, self.n_fitting, error);
}
