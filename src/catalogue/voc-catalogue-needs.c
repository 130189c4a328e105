/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-catalogue-needs.h"

#include <string.h>

/* What occupations need and where the skills stand, read in bulk. Only reads tables that are there
 * while a
 * catalogue is still being built. */

/* Numbers of concepts become indices: an array of index + 1 by number. */

static void
places_set (GArray *places,
            guint   id,
            guint   index)
{
  if (id >= places->len)
    g_array_set_size (places, id + 1);
  g_array_index (places, guint32, id) = index + 1;
}

static gboolean
places_get (GArray *places,
            guint   id,
            guint  *out_index)
{
  guint32 stored = id < places->len ? g_array_index (places, guint32, id) : 0;

  *out_index = stored - 1;
  return stored > 0;
}

/* Hands each row of a query to a function. */
typedef void (*TakeRow) (sqlite3_stmt *row,
                         VocNeeds     *needs,
                         GArray       *places);

static gboolean
read_rows (sqlite3     *db,
           const char  *sql,
           const char  *columns,
           VocNeeds    *needs,
           GArray      *places,
           TakeRow      take,
           GError     **error)
{
  g_autoptr (sqlite3_stmt) statement = voc_sql_prepare (db, sql, error);

  if (statement == NULL)
    return FALSE;

  while (TRUE)
    {
      gboolean row;

      if (!voc_sql_next_row (statement, columns, &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      take (statement, needs, places);
    }
}

static void
take_group (sqlite3_stmt *row,
            VocNeeds     *needs,
            GArray       *places)
{
  VocNeedsGroup group = { .id = sqlite3_column_int (row, 0) };
  const char *code = voc_sql_get_text (row, 2);
  gboolean knowledge = sqlite3_column_int (row, 1) == VOC_SCHEME_ISCED_F;

  /* Fields of knowledge have a K before their digits in the tables of the model. */
  g_snprintf (group.code, sizeof group.code, "%s%s",
              knowledge && code != NULL && code[0] != 'K' ? "K" : "", code != NULL ? code : "");
  places_set (places, group.id, needs->groups->len);
  g_array_append_val (needs->groups, group);
}

static void
take_skill (sqlite3_stmt *row,
            VocNeeds     *needs,
            GArray       *places)
{
  VocNeedsSkill skill = {
    .id = sqlite3_column_int (row, 0),
    .collections = sqlite3_column_int (row, 1),
    .uses = sqlite3_column_int (row, 2),
  };

  places_set (places, skill.id, needs->skills->len);
  g_array_append_val (needs->skills, skill);
}

/* "S1" is above "S1.2" and "K06" above "K0612". */
static gboolean
is_above (const char *above,
          const char *below)
{
  gsize length = strlen (above);

  return length > 0 && strncmp (above, below, length) == 0 && below[length] != '\0' &&
         (below[length] == '.' || above[0] == 'K' || length == 1);
}

/* Rows come by skill. */
static void
take_place (sqlite3_stmt *row,
            VocNeeds     *needs,
            GArray       *places)
{
  VocNeedsSkill *skill;
  const char *code;
  guint skill_index;
  guint32 group_index;

  if (!places_get (places, sqlite3_column_int (row, 0), &skill_index) ||
      !places_get (places, sqlite3_column_int (row, 1), &group_index))
    return;

  skill = &g_array_index (needs->skills, VocNeedsSkill, skill_index);
  code = g_array_index (needs->groups, VocNeedsGroup, group_index).code;
  if (skill->n == 0)
    skill->first = needs->places->len;

  for (guint i = skill->first; i < skill->first + skill->n; i++)
    {
      guint32 *other = &g_array_index (needs->places, guint32, i);
      const char *other_code = g_array_index (needs->groups, VocNeedsGroup, *other).code;

      if (*other == group_index || is_above (code, other_code))
        return;
      if (is_above (other_code, code))
        {
          *other = group_index;
          return;
        }
    }

  g_array_append_val (needs->places, group_index);
  skill->n++;
}

static void
take_occupation (sqlite3_stmt *row,
                 VocNeeds     *needs,
                 GArray       *places)
{
  VocNeedsOccupation occupation = { .id = sqlite3_column_int (row, 0) };
  const char *code = voc_sql_get_text (row, 1);

  g_strlcpy (occupation.code, code != NULL ? code : "", sizeof occupation.code);
  places_set (places, occupation.id, needs->occupations->len);
  g_array_append_val (needs->occupations, occupation);
}

/* Rows come by occupation. */
static void
take_need (sqlite3_stmt *row,
           VocNeeds     *needs,
           GArray       *places)
{
  VocNeed need = { .relation = sqlite3_column_int (row, 2) };
  VocNeedsOccupation *occupation;
  guint index;

  if (!places_get (places, sqlite3_column_int (row, 0), &index) ||
      !places_get (places, sqlite3_column_int (row, 1), &need.skill))
    return;

  occupation = &g_array_index (needs->occupations, VocNeedsOccupation, index);
  if (occupation->n == 0)
    occupation->first = needs->needs->len;
  occupation->n++;
  g_array_append_val (needs->needs, need);
}

/* Counted here, since the column of the schema is filled later. */
static void
count_uses (VocNeeds *needs)
{
  for (guint i = 0; i < needs->needs->len; i++)
    {
      guint skill = g_array_index (needs->needs, VocNeed, i).skill;

      g_array_index (needs->skills, VocNeedsSkill, skill).uses++;
    }
}

/* Groups right above a skill, or, only if it has none, right above the skills above it, and so on.
 * */
#define PLACES_SQL \
  "WITH RECURSIVE at (skill, node) AS (SELECT id, id FROM skill %s UNION" \
  " SELECT at.skill, b.broader FROM at JOIN broader AS b ON b.concept = at.node" \
  " JOIN skill AS s ON s.id = b.broader WHERE NOT EXISTS (SELECT 1 FROM broader AS d" \
  "  JOIN grp ON grp.id = d.broader WHERE d.concept = at.node))" \
  " SELECT at.skill, b.broader FROM at JOIN broader AS b ON b.concept = at.node" \
  " JOIN grp ON grp.id = b.broader ORDER BY 1, 2"

/**
 * voc_catalogue_read_needs:
 * @db: a catalogue, or one that is being built
 * @occupation: number of the only occupation to read; 0 for all
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what it needs
 */
VocNeeds *
voc_catalogue_read_needs (sqlite3  *db,
                          guint     occupation,
                          GError  **error)
{
  g_autoptr (VocNeeds) needs = voc_needs_new ();
  g_autoptr (GArray) places = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autofree char *of_skills = g_strdup ("");
  g_autofree char *of_needs = g_strdup ("");
  g_autofree char *of_occupations = g_strdup ("");
  g_autofree char *skills = NULL;
  g_autofree char *at = NULL;
  g_autofree char *occupations = NULL;
  g_autofree char *requirements = NULL;

  if (occupation > 0)
    {
      g_free (of_skills);
      g_free (of_needs);
      g_free (of_occupations);
      of_skills =
        g_strdup_printf ("WHERE id IN (SELECT skill FROM requirement WHERE occupation = %u)",
                         occupation);
      of_needs = g_strdup_printf ("WHERE occupation = %u", occupation);
      of_occupations = g_strdup_printf ("WHERE o.id = %u", occupation);
    }
  skills = g_strdup_printf ("SELECT id, collections, %s FROM skill JOIN concept USING (id) %s"
                            " ORDER BY id",
                            occupation > 0 ? "uses" : "0", of_skills);
  at = g_strdup_printf (PLACES_SQL, of_skills);
  occupations = g_strdup_printf ("SELECT o.id, c.code FROM occupation AS o"
                                 " JOIN concept AS c ON c.id = o.isco_group %s ORDER BY o.id",
                                 of_occupations);
  requirements = g_strdup_printf ("SELECT occupation, skill, relation FROM requirement %s"
                                  " ORDER BY occupation, skill",
                                  of_needs);

  if (!read_rows (db, "SELECT id, scheme, code FROM grp JOIN concept USING (id)"
                      " WHERE scheme > 1 ORDER BY id", "csL", needs, places, take_group, error) ||
      !read_rows (db, skills, "cbn", needs, places, take_skill, error) ||
      !read_rows (db, at, "cc", needs, places, take_place, error) ||
      !read_rows (db, occupations, "cL", needs, places, take_occupation, error) ||
      !read_rows (db, requirements, "ccr", needs, places, take_need, error))
    return NULL;
  if (occupation == 0)
    count_uses (needs);

  return g_steal_pointer (&needs);
}

G_STATIC_ASSERT (VOC_SCHEME_ISCO == 1 && VOC_SCHEME_SKILL == 2 && VOC_SCHEME_ISCED_F == 3);
