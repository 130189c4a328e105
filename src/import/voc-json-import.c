/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-json-import.h"

gboolean
voc_json_import_is_source (GPtrArray *archives)
{
  return FALSE;
}

gboolean
voc_json_import (VocImportState  *state,
                 GError         **error)
{
  return FALSE;
}
