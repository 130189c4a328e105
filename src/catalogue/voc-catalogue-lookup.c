/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-private.h"

#include <glib/gi18n.h>

#include "voc-catalogue-limits.h"
#include "voc-search-names.h"
#include "voc-text.h"

/* Finding the one concept that a code, a URI or a label names. */

/* Finds the concept whose preferred label in any language is @text. 0 if there is none. */
static gboolean
lookup_label (VocCatalogue    *self,
              const char      *text,
              VocConceptKind   kind,
              guint           *out_concept,
              GError         **error)
{
  *out_concept = 0;
  for (VocConceptKind at = VOC_CONCEPT_OCCUPATION; at <= VOC_CONCEPT_SKILL; at++)
    {
      VocSearchIndex *index;

      if (*out_concept != 0 || (kind != 0 && kind != at))
        continue;
      index = voc_catalogue_get_index (self, at, error);
      if (index == NULL)
        return FALSE;
      *out_concept = voc_search_lookup_label (index, text);
    }

  return TRUE;
}

static gboolean
lookup_key (VocCatalogue    *self,
            const char      *text,
            VocConceptKind   kind,
            guint           *out_concept,
            GError         **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (
    voc_catalogue_get_database (self),
    "SELECT id FROM concept WHERE (uri = ?1 OR code = ?1) AND (?2 = 0 OR kind = ?2)"
    " ORDER BY kind LIMIT 1",
    error);
  gboolean row;

  if (statement == NULL)
    return FALSE;
  voc_sql_bind_text (statement, 1, text);
  sqlite3_bind_int (statement, 2, kind);
  if (!voc_sql_next_row (statement, "c", &row, error))
    return FALSE;
  *out_concept = row ? sqlite3_column_int (statement, 0) : 0;

  return TRUE;
}

static void
set_not_found (const char      *text,
               VocConceptKind   kind,
               GError         **error)
{
  g_autofree char *quoted = voc_text_dup_quoted (text);

  g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_NOT_FOUND,
               kind == VOC_CONCEPT_OCCUPATION ? _("There is no occupation “%s” in this catalogue.")
               : kind == VOC_CONCEPT_SKILL    ? _("There is no skill “%s” in this catalogue.")
                                              : _("There is no “%s” in this catalogue."),
               quoted);
}

/**
 * voc_catalogue_lookup:
 * @code_uri_or_label: a code such as "2529.1", a concept URI, or a preferred label in any language
 * @kind: what it must be; 0 for anything
 * @error: return location; %VOC_CATALOGUE_ERROR_NOT_FOUND if there is no such concept
 *
 * Returns: (transfer full) (nullable): the concept
 */
VocConcept *
voc_catalogue_lookup (VocCatalogue    *self,
                      const char      *code_uri_or_label,
                      VocConceptKind   kind,
                      GError         **error)
{
  g_autofree char *text = NULL;
  g_autoptr (VocConcept) found = NULL;
  guint concept = 0;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (code_uri_or_label != NULL, NULL);

  text = g_strstrip (g_utf8_make_valid (code_uri_or_label, -1));
  /* Nothing in a catalogue is longer. */
  if (g_utf8_strlen (text, -1) <= VOC_LIMIT_LABEL)
    {
      if (!lookup_key (self, text, kind, &concept, error))
        return NULL;
      if (concept == 0 && kind != VOC_CONCEPT_GROUP &&
          !lookup_label (self, text, kind, &concept, error))
        return NULL;
    }
  if (concept == 0)
    {
      set_not_found (text, kind, error);
      return NULL;
    }

  found = voc_catalogue_dup_concept (self, concept, error);
  /* The label of one thing may have the number of another. */
  if (found != NULL && kind != 0 && voc_concept_get_kind (found) != kind)
    {
      voc_sql_set_damaged (error);
      return NULL;
    }
  return g_steal_pointer (&found);
}
