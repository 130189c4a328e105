/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-import.h"

#include <glib/gi18n.h>

#include "voc-esco-descriptions.h"
#include "voc-facts-import.h"
#include "voc-json-sentences.h"

/**
 * voc_json_import_is_source:
 * @archives: (element-type VocArchive): sources of an import
 *
 * Tells whether a catalogue in Vocation's own format is among them.
 */
gboolean
voc_json_import_is_source (GPtrArray *archives)
{
  for (guint i = 0; i < archives->len; i++)
    {
      if (voc_json_files_find_manifest (g_ptr_array_index (archives, i)) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* What there is to do, in bytes to read. */
static guint64
measure_work (VocArchive   *own,
              GPtrArray    *others)
{
  guint64 work = 0;

  for (guint i = 0; i <= others->len; i++)
    {
      VocArchive *archive = i < others->len ? g_ptr_array_index (others, i) : own;
      GPtrArray *entries = voc_archive_get_entries (archive);

      for (guint k = 0; k < entries->len; k++)
        work += ((const VocArchiveEntry *) g_ptr_array_index (entries, k))->size;
    }

  return work;
}

/**
 * voc_json_import:
 * @state: an import whose builder is empty
 * @error: return location for an error
 *
 * Reads a catalogue in Vocation's own format: facts as tables, sentences as JSON. There is nothing to
 * forgive here: the format is ours, so whatever is not as it should be is an error. ESCO downloads that
 * are given together with it add the official descriptions.
 */
gboolean
voc_json_import (VocImportState  *state,
                 GError         **error)
{
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  g_autoptr (VocJsonFiles) files = NULL;
  VocArchive *own = NULL;

  for (guint i = 0; i < state->archives->len; i++)
    {
      VocArchive *archive = g_ptr_array_index (state->archives, i);

      if (own == NULL && voc_json_files_find_manifest (archive) != NULL)
        own = archive;
      else
        g_ptr_array_add (others, archive);
    }

  voc_import_state_set_phase (state, _("Reading concepts"));
  voc_import_state_set_work (state, measure_work (own, others));
  files = voc_json_files_new (state, own, error);
  if (files == NULL || !voc_json_files_store_meta (files, state, error) ||
      !voc_facts_import (files, state, error))
    return FALSE;

  return (others->len == 0 ||
          voc_esco_descriptions_import (state, others, files->languages, error)) &&
         voc_json_sentences_import (files, state, error);
}
