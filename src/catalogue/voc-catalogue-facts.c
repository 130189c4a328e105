/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-facts.h"

#include "voc-catalogue-private.h"
#include "voc-catalogue-schema.h"
#include "voc-packed.h"

G_STATIC_ASSERT (VOC_FACTS_MAX_ID == VOC_TEXT_MAX_CONCEPT);

static GArray *
read_groups (sqlite3  *db,
             GError  **error)
{
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (db, "SELECT id, scheme, code FROM grp JOIN concept USING (id) ORDER BY id",
                     error);
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (VocFactsGroup));
  gboolean row;

  if (statement == NULL)
    return NULL;
  while (voc_sql_next_row (statement, "csL", &row, error))
    {
      VocFactsGroup group = { 0 };
      const char *code;

      if (!row)
        return g_steal_pointer (&groups);
      group.id = sqlite3_column_int (statement, 0);
      group.scheme = sqlite3_column_int (statement, 1);
      code = voc_sql_get_text (statement, 2);
      g_strlcpy (group.code, code != NULL ? code : "", sizeof group.code);
      g_array_append_val (groups, group);
    }

  return NULL;
}

/**
 * voc_catalogue_dup_facts:
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Takes a few milliseconds for a full ESCO.
 *
 * Returns: (transfer full) (nullable): all occupations, skills and groups and what connects them
 */
VocCatalogueFacts *
voc_catalogue_dup_facts (VocCatalogue  *self,
                         GError       **error)
{
  g_autoptr (VocCatalogueFacts) facts = g_new0 (VocCatalogueFacts, 1);
  sqlite3 *db;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);

  db = voc_catalogue_get_database (self);
  facts->occupations =
    voc_packed_read (db, VOC_PACKED_OCCUPATIONS, sizeof (VocFactsOccupation), error);
  if (facts->occupations != NULL)
    facts->skills = voc_packed_read (db, VOC_PACKED_SKILLS, sizeof (VocFactsSkill), error);
  if (facts->skills != NULL)
    facts->broader = voc_packed_read (db, VOC_PACKED_BROADER, sizeof (VocFactsBroader), error);
  if (facts->broader != NULL)
    facts->requirements =
      voc_packed_read (db, VOC_PACKED_REQUIREMENTS, sizeof (VocFactsRequirement), error);
  if (facts->requirements != NULL)
    facts->groups = read_groups (db, error);

  return facts->groups != NULL ? g_steal_pointer (&facts) : NULL;
}

/**
 * voc_catalogue_facts_free:
 * @self: facts
 */
void
voc_catalogue_facts_free (VocCatalogueFacts *self)
{
  g_clear_pointer (&self->occupations, g_array_unref);
  g_clear_pointer (&self->skills, g_array_unref);
  g_clear_pointer (&self->groups, g_array_unref);
  g_clear_pointer (&self->broader, g_array_unref);
  g_clear_pointer (&self->requirements, g_array_unref);
  g_free (self);
}
