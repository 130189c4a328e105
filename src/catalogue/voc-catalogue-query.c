/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-query.h"

#include <stdlib.h>
#include <string.h>

#include "voc-catalogue-private.h"

/*
 * Lists by condition: SQL says what holds, the search says what answers to the words, and what is
 * left is sorted. Values are always bound, never put into the SQL.
 */

/* What a row needs to be sorted. */
typedef struct
{
  guint32 id;
  guint32 place;   /* by label, or among the hits */
  guint32 hit;     /* its place among the hits */
  double weight;   /* larger comes first */
  char code[16];
} Row;

/* A statement in the making: text, and the values of its parameters in order. */
typedef struct
{
  GString *sql;       /* (owned) */
  GPtrArray *values;  /* (owned) (element-type utf8) */
} Builder;

static void
builder_clear (Builder *builder)
{
  g_string_free (builder->sql, TRUE);
  g_ptr_array_unref (builder->values);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Builder, builder_clear)

static Builder
builder_init (const char *sql)
{
  return (Builder) { g_string_new (sql), g_ptr_array_new_with_free_func (g_free) };
}

/* Adds a condition; each "?" in it takes one value. SQLite turns numbers in text into numbers. */
static void
add_condition (Builder    *builder,
               const char *condition,
               char       *value)
{
  g_string_append_printf (builder->sql, " AND %s", condition);
  g_ptr_array_add (builder->values, value);
}

static void
add_number (Builder    *builder,
            const char *condition,
            guint       value)
{
  add_condition (builder, condition, g_strdup_printf ("%u", value));
}

static sqlite3_stmt *
builder_prepare (Builder       *builder,
                 VocCatalogue  *catalogue,
                 GError       **error)
{
  sqlite3_stmt *statement =
    voc_sql_prepare (voc_catalogue_get_database (catalogue), builder->sql->str, error);

  for (guint i = 0; statement != NULL && i < builder->values->len; i++)
    voc_sql_bind_text (statement, i + 1, builder->values->pdata[i]);
  return statement;
}

/* Reads rows of number, weight, code and kind. */
static GArray *
read_rows (Builder       *builder,
           VocCatalogue  *catalogue,
           const char    *columns,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_autoptr (sqlite3_stmt) statement = builder_prepare (builder, catalogue, error);
  guint n_concepts = voc_catalogue_count_concepts (catalogue);

  if (statement == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  while (TRUE)
    {
      Row row = { 0 };
      const char *code;
      gboolean more;

      if (!voc_sql_next_row (statement, columns, &more, error))
        return NULL;
      if (!more)
        return g_steal_pointer (&rows);
      if (rows->len >= n_concepts)
        {
          voc_sql_set_damaged (error);
          return NULL;
        }
      row.id = sqlite3_column_int (statement, 0);
      row.weight = sqlite3_column_double (statement, 1);
      code = voc_sql_get_text (statement, 2);
      g_strlcpy (row.code, code != NULL ? code : "", sizeof row.code);
      g_array_append_val (rows, row);
    }
}

/* Keeps the rows that answer to the words, each with its place among the hits. */
static void
keep_hits (GArray    *rows,
           GPtrArray *hits)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  guint kept = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      const VocSearchHit *hit = hits->pdata[i];

      g_hash_table_insert (places, GUINT_TO_POINTER (hit->concept), GUINT_TO_POINTER (i));
    }
  for (guint i = 0; i < rows->len; i++)
    {
      Row row = g_array_index (rows, Row, i);
      gpointer place;

      if (!g_hash_table_lookup_extended (places, GUINT_TO_POINTER (row.id), NULL, &place))
        continue;
      row.hit = row.place = GPOINTER_TO_UINT (place);
      g_array_index (rows, Row, kept++) = row;
    }
  g_array_set_size (rows, kept);
}

static gboolean
place_by_label (VocCatalogue    *catalogue,
                GArray          *rows,
                VocConceptKind   kind,
                GError         **error)
{
  GArray *order = voc_catalogue_get_label_order (catalogue, kind, error);

  if (order == NULL)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      Row *row = &g_array_index (rows, Row, i);

      row->place = row->id < order->len ? g_array_index (order, guint32, row->id) : G_MAXUINT32;
    }

  return TRUE;
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const Row *left = a;
  const Row *right = b;

  return left->place < right->place ? -1 : left->place > right->place;
}

static int
compare_weights (gconstpointer a,
                 gconstpointer b)
{
  const Row *left = a;
  const Row *right = b;

  if (left->weight != right->weight)
    return left->weight > right->weight ? -1 : 1;
  return compare_places (a, b);
}

/* By the numbers between the dots: 2529.9 comes before 2529.10. */
static int
compare_codes (gconstpointer a,
               gconstpointer b)
{
  const char *left = ((const Row *) a)->code;
  const char *right = ((const Row *) b)->code;

  /* The ISCO code in front is no number: 0310 comes before 1111 and 11 before 2. */
  gsize head = strcspn (left, ".");
  int order = strncmp (left, right, MAX (head, strcspn (right, ".")));
  long left_number;
  long right_number;

  while (order == 0 && (*left != '\0' || *right != '\0'))
    {
      left += strcspn (left, ".");
      right += strcspn (right, ".");
      left += *left == '.';
      right += *right == '.';
      left_number = strtol (left, NULL, 10);
      right_number = strtol (right, NULL, 10);
      order = (left_number > right_number) - (left_number < right_number);
    }

  return order != 0 ? order : compare_places (a, b);
}

/* All that was found, in its own order. */
static VocAnswer *
answer_with_hits (GPtrArray *hits,
                  char      *meant)
{
  VocAnswer *answer = g_new0 (VocAnswer, 1);

  answer->ids = g_array_sized_new (FALSE, FALSE, sizeof (guint), hits->len);
  for (guint i = 0; i < hits->len; i++)
    g_array_append_val (answer->ids, ((VocSearchHit *) hits->pdata[i])->concept);
  answer->hits = g_ptr_array_ref (hits);
  answer->meant = g_strdup (meant);
  answer->found = hits->len > 0;

  return answer;
}

static VocAnswer *
answer_with_rows (GArray    *rows,
                  GPtrArray *hits,
                  char      *meant)
{
  VocAnswer *answer = g_new0 (VocAnswer, 1);

  answer->ids = g_array_sized_new (FALSE, FALSE, sizeof (guint), rows->len);
  if (hits != NULL)
    answer->hits = g_ptr_array_new_full (rows->len, (GDestroyNotify) voc_search_hit_unref);
  answer->meant = g_strdup (meant);
  answer->found = hits != NULL && hits->len > 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = &g_array_index (rows, Row, i);

      g_array_append_val (answer->ids, row->id);
      if (hits != NULL)
        g_ptr_array_add (answer->hits, voc_search_hit_ref (hits->pdata[row->hit]));
    }

  return answer;
}

/* What is common to both kinds. @builder asks for number, weight, code and kind of what is to be listed;
 * without @conditions it is everything. */
static VocAnswer *
answer (VocCatalogue    *catalogue,
        VocConceptKind   kind,
        const char      *typed,
        Builder         *builder,
        gboolean         conditions,
        gboolean         by_relevance,
        GCompareFunc     compare,
        GCancellable    *cancellable,
        GError         **error)
{
  g_autofree char *text = g_strstrip (g_strdup (typed));
  g_autofree char *meant = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GArray) rows = NULL;

  if (*text != '\0')
    {
      hits = voc_catalogue_find (catalogue, text, kind, 0, &meant, cancellable, error);
      if (hits == NULL)
        return NULL;
      if (by_relevance && !conditions)
        return answer_with_hits (hits, meant);
    }

  rows = read_rows (builder, catalogue, kind == VOC_CONCEPT_OCCUPATION ? "cdLo" : "cdLp",
                    cancellable, error);
  if (rows == NULL)
    return NULL;
  if (hits != NULL)
    keep_hits (rows, hits);
  if ((hits == NULL || !by_relevance) && !place_by_label (catalogue, rows, kind, error))
    return NULL;

  g_array_sort (rows, compare);
  return answer_with_rows (rows, hits, meant);
}

/* The ISCO-08 skill level of a group, from its code (ISCO-08, volume I, table 2): the major group
 * decides but for managers and armed forces. */
#define SKILL_LEVEL \
  "CASE substr (g.code, 1, 1) WHEN '1' THEN CASE substr (g.code, 1, 2) WHEN '14' THEN 3 ELSE 4 END" \
  " WHEN '2' THEN 4 WHEN '3' THEN 3 WHEN '9' THEN 1 WHEN '0' THEN" \
  " CASE substr (g.code, 1, 2) WHEN '01' THEN 4 WHEN '02' THEN 2 ELSE 1 END ELSE 2 END"

static void
add_shares (Builder            *builder,
            VocOccupationQuery *query)
{
  static const struct
  {
    VocCollections collection;
    const char *condition;
  } SHARES[] = {
    { VOC_COLLECTION_DIGITAL,
      "100 * o.digital >= CAST (? AS INTEGER) * (o.essential + o.optional)" },
    { VOC_COLLECTION_GREEN, "100 * o.green >= CAST (? AS INTEGER) * (o.essential + o.optional)" },
    { VOC_COLLECTION_TRANSVERSAL,
      "100 * o.transversal >= CAST (? AS INTEGER) * (o.essential + o.optional)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (SHARES); i++)
    {
      guint share = voc_occupation_query_get_min_share (query, SHARES[i].collection);

      if (share > 0)
        {
          /* An occupation without requirements has no share of anything. */
          g_string_append (builder->sql, " AND o.essential + o.optional > 0");
          add_number (builder, SHARES[i].condition, share);
        }
    }
}

static void
add_occupation_conditions (Builder            *builder,
                           VocOccupationQuery *query)
{
  static const char NEEDS[] =
    "EXISTS (SELECT 1 FROM requirement AS r WHERE r.occupation = o.id"
    " AND r.skill = (SELECT id FROM concept WHERE uri = ?))";
  static const char WITHOUT[] =
    "NOT EXISTS (SELECT 1 FROM requirement AS r WHERE r.occupation = o.id"
    " AND r.skill = (SELECT id FROM concept WHERE uri = ?))";
  const char *const *needs = voc_occupation_query_get_needs (query);
  const char *const *without = voc_occupation_query_get_without (query);
  const char *isco = voc_occupation_query_get_isco (query);

  if (isco != NULL)
    {
      g_string_append_printf (builder->sql, " AND substr (g.code, 1, %u) = ?",
                              (guint) strlen (isco));
      g_ptr_array_add (builder->values, g_strdup (isco));
    }
  for (gsize i = 0; needs[i] != NULL; i++)
    add_condition (builder, NEEDS, g_strdup (needs[i]));
  for (gsize i = 0; without[i] != NULL; i++)
    add_condition (builder, WITHOUT, g_strdup (without[i]));
  add_shares (builder, query);
  if (voc_occupation_query_get_min_essential (query) > 0)
    add_number (builder, "o.essential >= CAST (? AS INTEGER)",
                voc_occupation_query_get_min_essential (query));
  if (voc_occupation_query_get_max_essential (query) > 0)
    add_number (builder, "o.essential <= CAST (? AS INTEGER)",
                voc_occupation_query_get_max_essential (query));
  if (voc_occupation_query_get_skill_level (query) > 0)
    add_number (builder, SKILL_LEVEL " = CAST (? AS INTEGER)",
                voc_occupation_query_get_skill_level (query));
}

/**
 * voc_catalogue_answer_occupations:
 * @query: what they must be like
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Columns that are computed from the catalogue are not in it: conditions about them are passed over,
 * and an order by one of them is that of labels.
 *
 * Returns: (transfer full) (nullable): the occupations for which all conditions hold, in the order
 *   of the query
 */
VocAnswer *
voc_catalogue_answer_occupations (VocCatalogue        *self,
                                  VocOccupationQuery  *query,
                                  GCancellable        *cancellable,
                                  GError             **error)
{
  g_auto (Builder) builder = { 0 };
  GCompareFunc compare = compare_places;
  const char *sort;
  gsize length;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (query), NULL);

  sort = voc_occupation_query_get_sort (query);
  builder = builder_init ("SELECT o.id, ");
  g_string_append (builder.sql, g_str_equal (sort, VOC_OCCUPATION_SORT_DISTINCTIVENESS)
                                  ? "o.distinctiveness"
                                  : "o.essential + o.optional");
  g_string_append (builder.sql, ", c.code, c.kind FROM occupation AS o"
                                " JOIN concept AS c ON c.id = o.id"
                                " JOIN concept AS g ON g.id = o.isco_group WHERE TRUE");
  length = builder.sql->len;
  add_occupation_conditions (&builder, query);

  if (g_str_equal (sort, VOC_OCCUPATION_SORT_CODE))
    compare = compare_codes;
  if (g_str_equal (sort, VOC_OCCUPATION_SORT_SKILLS) ||
      g_str_equal (sort, VOC_OCCUPATION_SORT_DISTINCTIVENESS))
    compare = compare_weights;

  return answer (self, VOC_CONCEPT_OCCUPATION, voc_query_get_text (VOC_QUERY (query)), &builder,
                 builder.sql->len > length, g_str_equal (sort, VOC_OCCUPATION_SORT_RELEVANCE),
                 compare, cancellable, error);
}

static void
add_skill_conditions (Builder       *builder,
                      VocSkillQuery *query)
{
  static const char IN_GROUP[] =
    "s.id IN (WITH RECURSIVE down (id) AS (SELECT id FROM concept WHERE uri = ?"
    " UNION SELECT b.concept FROM broader AS b JOIN down ON b.broader = down.id) SELECT id FROM down)";
  VocCollections collections = voc_skill_query_get_collections (query);
  VocReuseLevel reuse;
  VocSkillType type;

  if (voc_skill_query_get_group (query) != NULL)
    add_condition (builder, IN_GROUP, g_strdup (voc_skill_query_get_group (query)));
  if (voc_skill_query_get_skill_type (query, &type))
    add_number (builder, "s.type = CAST (? AS INTEGER)", type);
  if (voc_skill_query_get_reuse_level (query, &reuse))
    add_number (builder, "s.reuse = CAST (? AS INTEGER)", reuse);
  for (guint bit = 1; bit <= VOC_COLLECTION_LAST; bit <<= 1)
    if (collections & bit)
      add_number (builder, "c.collections & CAST (? AS INTEGER) > 0", bit);
  if (voc_skill_query_get_min_uses (query) > 0)
    add_number (builder, "s.uses >= CAST (? AS INTEGER)", voc_skill_query_get_min_uses (query));
}

/**
 * voc_catalogue_answer_skills:
 * @query: what they must be like
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Returns: (transfer full) (nullable): the skills for which all conditions hold, in the order of the
 *   query
 */
VocAnswer *
voc_catalogue_answer_skills (VocCatalogue   *self,
                             VocSkillQuery  *query,
                             GCancellable   *cancellable,
                             GError        **error)
{
  g_auto (Builder) builder = { 0 };
  VocSkillSort sort;
  gsize length;

  g_return_val_if_fail (VOC_IS_CATALOGUE (self), NULL);
  g_return_val_if_fail (VOC_IS_SKILL_QUERY (query), NULL);

  sort = voc_skill_query_get_sort (query);
  builder = builder_init ("SELECT s.id, s.uses, NULL, c.kind FROM skill AS s"
                          " JOIN concept AS c ON c.id = s.id WHERE TRUE");
  length = builder.sql->len;
  add_skill_conditions (&builder, query);

  return answer (self, VOC_CONCEPT_SKILL, voc_query_get_text (VOC_QUERY (query)), &builder,
                 builder.sql->len > length, sort == VOC_SKILL_SORT_RELEVANCE,
                 sort == VOC_SKILL_SORT_USES ? compare_weights : compare_places, cancellable,
                 error);
}
