/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-import.h"

#include "voc-json-concepts.h"

#include <glib/gi18n.h>

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

/**
 * voc_json_import:
 * @state: an import whose builder is empty
 * @error: return location for an error
 *
 * Reads a catalogue in Vocation's own format. There is nothing to forgive here: the format is ours, so
 * whatever is not as it should be is an error.
 */
gboolean
voc_json_import (VocImportState  *state,
                 GError         **error)
{
  g_autoptr (VocJsonFiles) files = NULL;

  voc_import_state_set_phase (state, _("Reading concepts"));
  files = voc_json_files_new (state, error);
  if (files == NULL || !voc_json_files_store_meta (files, state, error))
    return FALSE;

  return voc_json_concepts_import (files, state, error);
}
