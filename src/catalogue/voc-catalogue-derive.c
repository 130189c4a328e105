/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-catalogue-derive.h"

#include <math.h>

#include "voc-catalogue-schema.h"
#include "voc-packed.h"
#include "voc-search-pack.h"

/* What follows from the rest, and is asked for too often to count it each time. */
static const char COUNTS[] =
  "UPDATE skill SET uses = (SELECT count (*) FROM requirement WHERE requirement.skill = skill.id);"
  "WITH n AS (SELECT occupation, total (relation = 1) AS essential, total (relation = 2) AS optional,"
  "  total (collections & 1 > 0) AS digital, total (collections & 4 > 0) AS green,"
  "  total (collections & 8 > 0) AS transversal"
  "  FROM requirement JOIN concept ON concept.id = requirement.skill GROUP BY occupation)"
  " UPDATE occupation SET essential = n.essential, optional = n.optional, digital = n.digital,"
  "  green = n.green, transversal = n.transversal FROM n WHERE n.occupation = occupation.id;"
  /* A skill that is in two groups counts once in the group above both, hence UNION. */
  "WITH RECURSIVE up (member, at) AS ("
  "  SELECT concept, broader FROM broader JOIN skill ON skill.id = broader.concept"
  "  UNION SELECT member, broader FROM up JOIN broader ON broader.concept = up.at),"
  " isco (member, at) AS ("
  "  SELECT id, isco_group FROM occupation"
  "  UNION SELECT member, broader FROM isco JOIN broader ON broader.concept = isco.at),"
  " n AS (SELECT at, count (*) AS members FROM (SELECT * FROM up UNION ALL SELECT * FROM isco)"
  "  GROUP BY at)"
  " UPDATE grp SET members = n.members FROM n WHERE n.at = grp.id;";

G_STATIC_ASSERT (VOC_COLLECTION_DIGITAL == 1 && VOC_COLLECTION_GREEN == 4 &&
                 VOC_COLLECTION_TRANSVERSAL == 8 && VOC_RELATION_ESSENTIAL == 1);

static gboolean
store_distinctiveness (sqlite3_stmt  *update,
                       gint64         occupation,
                       double         sum,
                       guint          n,
                       GError       **error)
{
  if (n == 0)
    return TRUE;

  sqlite3_reset (update);
  sqlite3_bind_int64 (update, 1, occupation);
  sqlite3_bind_double (update, 2, sum / n);
  return voc_sql_step (update, NULL, error);
}

/* The mean of idf = ln (N / df) over all requirements. In C, since not every SQLite has ln(). */
static gboolean
derive_distinctiveness (sqlite3  *db,
                        GError  **error)
{
  g_autoptr (sqlite3_stmt) uses =
    voc_sql_prepare (db,
                     "SELECT r.occupation, s.uses FROM requirement AS r"
                     " JOIN skill AS s ON s.id = r.skill ORDER BY r.occupation", error);
  g_autoptr (sqlite3_stmt) update =
    voc_sql_prepare (db, "UPDATE occupation SET distinctiveness = ?2 WHERE id = ?1", error);
  gint64 n_occupations;
  gint64 current = 0;
  double sum = 0;
  guint n = 0;

  if (uses == NULL || update == NULL ||
      !voc_sql_get_int (db, "SELECT count (*) FROM occupation", &n_occupations, error))
    return FALSE;

  while (TRUE)
    {
      gint64 occupation;
      gboolean row;

      if (!voc_sql_step (uses, &row, error))
        return FALSE;
      occupation = row ? sqlite3_column_int64 (uses, 0) : 0;
      if (occupation != current)
        {
          if (!store_distinctiveness (update, current, sum, n, error))
            return FALSE;
          current = occupation;
          sum = 0;
          n = 0;
        }
      if (!row)
        return TRUE;
      sum += log ((double) n_occupations / sqlite3_column_int (uses, 1));
      n++;
    }
}

/**
 * voc_catalogue_derive:
 * @db: a catalogue that is being built, whole, with its indices
 * @error: return location
 *
 * Fills the derived columns of the schema, and packs what is read in bulk, and what is searched.
 *
 * Returns: whether all went well
 */
gboolean
voc_catalogue_derive (sqlite3  *db,
                      GError  **error)
{
  return voc_sql_exec (db, COUNTS, error) && derive_distinctiveness (db, error) &&
         voc_packed_store (db, error) && voc_search_pack_store (db, error);
}
