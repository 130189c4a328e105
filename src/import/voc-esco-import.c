/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-esco-import.h"

#include "voc-esco-relations.h"
#include "voc-esco-texts.h"

#include <glib/gi18n.h>

#define ACKNOWLEDGEMENT "This service uses the ESCO classification of the European Commission."

/* Bytes to parse: what holds text is read twice, once for the facts and once, with far more to do for each
 * byte, for the text. */
static guint64
measure_work (VocEscoFiles *files)
{
  guint64 work = 0;

  for (VocEscoPart part = 0; part < VOC_ESCO_N_PARTS; part++)
    {
      const VocEscoFile *any = voc_esco_files_find_any (files, part);

      if (part > VOC_ESCO_SKILLS_HIERARCHY)
        {
          work += any != NULL ? any->entry->size : 0;
          continue;
        }

      for (guint i = 0; i < files->languages->len; i++)
        {
          const VocEscoFile *file = voc_esco_files_find (files, part,
                                                         g_ptr_array_index (files->languages, i));

          if (file != NULL)
            work += file->entry->size * (VOC_ESCO_TEXT_WEIGHT +
                                         (part < VOC_ESCO_SKILLS_HIERARCHY || file == any ? 1 : 0));
        }
    }

  return work;
}

static gboolean
add_languages (VocImportState  *state,
               VocEscoFiles  *files,
               GError       **error)
{
  for (guint i = 0; i < files->languages->len; i++)
    {
      if (voc_catalogue_builder_add_language (state->builder,
                                              g_ptr_array_index (files->languages, i), error) < 0)
        return FALSE;
    }

  state->summary->languages = voc_esco_files_dup_languages (files);

  return TRUE;
}

static gboolean
add_provenance (VocImportState  *state,
                VocEscoFiles  *files,
                VocEscoFacts  *facts,
                GError       **error)
{
  VocCatalogueBuilder *builder = state->builder;
  VocImportSummary *summary = state->summary;

  if (files->version != NULL)
    summary->version = g_strdup (files->version);
  else if (facts->modified != NULL)
    summary->version = g_strconcat ("modified ", facts->modified, NULL);
  else
    summary->version = g_strdup ("unknown");
  summary->name = g_strdup (VOC_ESCO_NAME);

  return voc_catalogue_builder_set_meta (builder, "name", VOC_ESCO_NAME, error) &&
         voc_catalogue_builder_set_meta (builder, "version", summary->version, error) &&
         voc_catalogue_builder_set_meta (builder, "licence", VOC_ESCO_LICENCE, error) &&
         voc_catalogue_builder_set_meta (builder, "acknowledgement", ACKNOWLEDGEMENT, error) &&
         (facts->modified == NULL ||
          voc_catalogue_builder_set_meta (builder, "date", facts->modified, error)) &&
         voc_catalogue_builder_add_source (builder, VOC_ESCO_NAME, summary->version, VOC_ESCO_LICENCE, VOC_ESCO_URL,
                                           "everything", error);
}

/**
 * voc_esco_import:
 * @state: an import whose builder is empty
 * @error: return location for an error
 *
 * Reads what the ESCO portal hands out, in one or several languages, into a catalogue.
 */
gboolean
voc_esco_import (VocImportState  *state,
                 GError       **error)
{
  g_autoptr (VocEscoFiles) files = voc_esco_files_new (state, state->archives, error);
  g_autoptr (VocEscoFacts) facts = NULL;

  if (files == NULL || !voc_esco_files_check (files, state, error))
    return FALSE;

  facts = voc_esco_facts_new ();
  voc_import_state_set_work (state, measure_work (files));
  voc_import_state_set_phase (state, _("Reading concepts"));
  if (!add_languages (state, files, error) || !voc_esco_facts_read (facts, state, files, error) ||
      !voc_esco_facts_store (facts, state, error))
    return FALSE;

  voc_import_state_set_phase (state, _("Reading labels and descriptions"));
  if (!voc_esco_texts_import (facts, state, files, error))
    return FALSE;

  voc_import_state_set_phase (state, _("Reading relations"));
  if (!voc_esco_relations_import (facts, state, files, error))
    return FALSE;

  voc_esco_files_note_rest (files, state);

  return add_provenance (state, files, facts, error);
}
