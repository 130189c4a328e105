/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-catalogue-builder-private.h"

#include <math.h>

#define PAIR_FROM(pair) ((guint) ((pair)->key >> 32))
#define PAIR_TO(pair) ((guint) ((pair)->key & G_MAXUINT32))

/* Pairs of concepts, in the order of their keys. */
typedef struct
{
  VocNumberEntry *entries;    /* (owned) */
  gsize n;
} Pairs;

static void
pairs_clear (Pairs *self)
{
  g_clear_pointer (&self->entries, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Pairs, pairs_clear)

static void
bind_text (sqlite3_stmt *statement,
           int           first,
           gsize         row,
           gpointer      user_data)
{
  VocCatalogueBuilder *self = user_data;
  const VocBuilderText *text = &g_array_index (self->texts, VocBuilderText, row);

  sqlite3_bind_int64 (statement, first, text->id);
  voc_sql_bind_text (statement, first + 1, self->text_bytes->str + text->start);
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  gint64 id_a = ((const VocBuilderText *) a)->id;
  gint64 id_b = ((const VocBuilderText *) b)->id;

  return (id_a > id_b) - (id_a < id_b);
}

/**
 * voc_catalogue_builder_store_texts:
 * @self: a builder
 * @error: return location
 *
 * Writes the texts that wait for it.
 *
 * Returns: whether they are in
 */
gboolean
voc_catalogue_builder_store_texts (VocCatalogueBuilder  *self,
                                   GError              **error)
{
  g_array_sort (self->texts, compare_texts);
  if (!voc_sql_insert_rows (self->db, "text", 2, self->texts->len, bind_text, self, error))
    return FALSE;

  g_array_set_size (self->texts, 0);
  g_string_truncate (self->text_bytes, 0);
  return TRUE;
}

static void
count_requirement (VocCatalogueBuilder  *self,
                   const VocNumberEntry *pair)
{
  VocBuilderConcept *occupation = voc_builder_get_concept (self, PAIR_FROM (pair));
  VocBuilderConcept *skill = voc_builder_get_concept (self, PAIR_TO (pair));

  skill->uses++;
  occupation->essential += pair->value == VOC_RELATION_ESSENTIAL;
  occupation->optional += pair->value == VOC_RELATION_OPTIONAL;
  occupation->digital += (skill->collections & VOC_COLLECTION_DIGITAL) != 0;
  occupation->green += (skill->collections & VOC_COLLECTION_GREEN) != 0;
  occupation->transversal += (skill->collections & VOC_COLLECTION_TRANSVERSAL) != 0;
}

/* Distinctiveness is the mean of idf = ln (N / df) over all requirements of an occupation. */
static void
count_requirements (VocCatalogueBuilder *self,
                    const Pairs         *requirements,
                    guint                n_occupations)
{
  for (gsize i = 0; i < requirements->n; i++)
    count_requirement (self, &requirements->entries[i]);

  for (gsize i = 0; i < requirements->n; i++)
    {
      const VocNumberEntry *pair = &requirements->entries[i];

      voc_builder_get_concept (self, PAIR_FROM (pair))->distinctiveness +=
        log ((double) n_occupations / voc_builder_get_concept (self, PAIR_TO (pair))->uses);
    }

  for (guint i = 1; i < self->concepts->len; i++)
    {
      VocBuilderConcept *concept = voc_builder_get_concept (self, i);

      if (concept->essential + concept->optional > 0)
        concept->distinctiveness /= concept->essential + concept->optional;
    }
}

/* What is needed to walk from concepts to all that stands above them. */
typedef struct
{
  const Pairs *broader;       /* (borrowed) */
  gsize *first;               /* (owned): of each concept, the first of its pairs */
  guint *seen;                /* (owned): for which member a concept was met last */
  GArray *stack;              /* (owned) (element-type guint) */
} Walk;

static void
walk_init (Walk        *self,
           const Pairs *broader,
           guint        n_concepts)
{
  gsize at = 0;

  self->broader = broader;
  self->first = g_new (gsize, n_concepts + 1);
  self->seen = g_new0 (guint, n_concepts);
  self->stack = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i <= n_concepts; i++)
    {
      while (at < broader->n && PAIR_FROM (&broader->entries[at]) < i)
        at++;
      self->first[i] = at;
    }
}

static void
walk_clear (Walk *self)
{
  g_clear_pointer (&self->first, g_free);
  g_clear_pointer (&self->seen, g_free);
  g_clear_pointer (&self->stack, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Walk, walk_clear)

static void
push_broader (Walk  *self,
              guint  concept)
{
  for (gsize i = self->first[concept]; i < self->first[concept + 1]; i++)
    {
      guint broader = PAIR_TO (&self->broader->entries[i]);

      g_array_append_val (self->stack, broader);
    }
}

/* A skill that is in two groups counts once in the group above both. */
static gboolean
count_members (VocCatalogueBuilder  *self,
               const Pairs          *broader,
               GError              **error)
{
  g_auto (Walk) walk = { NULL };

  walk_init (&walk, broader, self->concepts->len);
  for (guint member = 1; member < self->concepts->len; member++)
    {
      const VocBuilderConcept *concept = voc_builder_get_concept (self, member);

      if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
        return FALSE;
      if (concept->kind == VOC_CONCEPT_SKILL)
        push_broader (&walk, member);
      else if (concept->kind == VOC_CONCEPT_OCCUPATION)
        g_array_append_val (walk.stack, concept->isco_group);
      while (walk.stack->len > 0)
        {
          guint at = g_array_index (walk.stack, guint, walk.stack->len - 1);

          g_array_set_size (walk.stack, walk.stack->len - 1);
          if (walk.seen[at] == member)
            continue;
          walk.seen[at] = member;
          if (voc_builder_get_concept (self, at)->kind == VOC_CONCEPT_GROUP)
            voc_builder_get_concept (self, at)->uses++;
          push_broader (&walk, at);
        }
    }

  return TRUE;
}

static void
bind_concept (sqlite3_stmt *statement,
              int           first,
              gsize         row,
              gpointer      user_data)
{
  guint number = row + 1;
  const VocBuilderConcept *concept = voc_builder_get_concept (user_data, number);

  sqlite3_bind_int64 (statement, first, number);
  sqlite3_bind_int64 (statement, first + 1, concept->kind);
  voc_sql_bind_text (statement, first + 2, concept->uri);
  voc_sql_bind_text (statement, first + 3, concept->code);
  sqlite3_bind_int64 (statement, first + 4, concept->collections);
}

/* The concepts of one kind. */
typedef struct
{
  VocCatalogueBuilder *builder; /* (borrowed) */
  GArray *numbers;              /* (owned) (element-type guint) */
} OfKind;

static const VocBuilderConcept *
bind_number (sqlite3_stmt *statement,
             int           first,
             gsize         row,
             const OfKind *concepts)
{
  guint number = g_array_index (concepts->numbers, guint, row);

  sqlite3_bind_int64 (statement, first, number);
  return voc_builder_get_concept (concepts->builder, number);
}

/* Binds what a concept says, behind its number. */
static void
bind_values (sqlite3_stmt *statement,
             int           first,
             const guint  *values,
             int           n_values)
{
  for (int i = 0; i < n_values; i++)
    sqlite3_bind_int64 (statement, first + 1 + i, values[i]);
}

static void
bind_occupation (sqlite3_stmt *statement,
                 int           first,
                 gsize         row,
                 gpointer      user_data)
{
  const VocBuilderConcept *concept = bind_number (statement, first, row, user_data);
  const guint values[] = { concept->isco_group, concept->essential, concept->optional,
                           concept->digital, concept->green, concept->transversal };

  bind_values (statement, first, values, G_N_ELEMENTS (values));
  sqlite3_bind_double (statement, first + 7, concept->distinctiveness);
}

static void
bind_skill (sqlite3_stmt *statement,
            int           first,
            gsize         row,
            gpointer      user_data)
{
  const VocBuilderConcept *concept = bind_number (statement, first, row, user_data);
  const guint values[] = { concept->type, concept->reuse, concept->uses };

  bind_values (statement, first, values, G_N_ELEMENTS (values));
}

static void
bind_group (sqlite3_stmt *statement,
            int           first,
            gsize         row,
            gpointer      user_data)
{
  const VocBuilderConcept *concept = bind_number (statement, first, row, user_data);
  const guint values[] = { concept->scheme, concept->uses };

  bind_values (statement, first, values, G_N_ELEMENTS (values));
}

static void
bind_pair (sqlite3_stmt *statement,
           int           first,
           gsize         row,
           gpointer      user_data)
{
  const VocNumberEntry *pair = &((const Pairs *) user_data)->entries[row];

  sqlite3_bind_int64 (statement, first, PAIR_FROM (pair));
  sqlite3_bind_int64 (statement, first + 1, PAIR_TO (pair));
}

static void
bind_relation (sqlite3_stmt *statement,
               int           first,
               gsize         row,
               gpointer      user_data)
{
  bind_pair (statement, first, row, user_data);
  sqlite3_bind_int64 (statement, first + 2, ((const Pairs *) user_data)->entries[row].value);
}

static gboolean
store_kinds (VocCatalogueBuilder  *self,
             GArray               *numbers[VOC_CONCEPT_GROUP + 1],
             GError              **error)
{
  static const struct
  {
    const char *table;
    guint n_columns;
    VocSqlBindRow bind;
  } KINDS[] = {
    [VOC_CONCEPT_OCCUPATION] = { "occupation", 8, bind_occupation },
    [VOC_CONCEPT_SKILL] = { "skill", 4, bind_skill },
    [VOC_CONCEPT_GROUP] = { "grp", 3, bind_group },
  };

  for (VocConceptKind kind = VOC_CONCEPT_OCCUPATION; kind <= VOC_CONCEPT_GROUP; kind++)
    {
      OfKind concepts = { self, numbers[kind] };

      if (!voc_sql_insert_rows (self->db, KINDS[kind].table, KINDS[kind].n_columns,
                                numbers[kind]->len, KINDS[kind].bind, &concepts, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
store_pairs (VocCatalogueBuilder  *self,
             const char           *table,
             guint                 n_columns,
             Pairs                *pairs,
             GError              **error)
{
  return voc_sql_insert_rows (self->db, table, n_columns, pairs->n,
                              n_columns == 2 ? bind_pair : bind_relation, pairs, error);
}

/**
 * voc_catalogue_builder_store_concepts:
 * @self: a builder, which gets no more to add
 * @error: return location
 *
 * Writes the concepts and what stands between them, with what follows from them and is asked for too
 * often to count it each time.
 *
 * Returns: whether they are in
 */
gboolean
voc_catalogue_builder_store_concepts (VocCatalogueBuilder  *self,
                                      GError              **error)
{
  g_auto (Pairs) broader = { NULL };
  g_auto (Pairs) requirements = { NULL };
  g_auto (Pairs) skill_relations = { NULL };
  g_autoptr (GArray) occupations = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (guint));
  GArray *numbers[] = {
    [VOC_CONCEPT_OCCUPATION] = occupations,
    [VOC_CONCEPT_SKILL] = skills,
    [VOC_CONCEPT_GROUP] = groups,
  };

  broader.entries = voc_number_map_steal (self->broader, &broader.n);
  requirements.entries = voc_number_map_steal (self->requirements, &requirements.n);
  skill_relations.entries = voc_number_map_steal (self->skill_relations, &skill_relations.n);
  for (guint i = 1; i < self->concepts->len; i++)
    g_array_append_val (numbers[voc_builder_get_concept (self, i)->kind], i);
  count_requirements (self, &requirements, occupations->len);

  return count_members (self, &broader, error) &&
         voc_sql_insert_rows (self->db, "concept", 5, self->concepts->len - 1, bind_concept, self,
                              error) &&
         store_kinds (self, numbers, error) &&
         store_pairs (self, "broader", 2, &broader, error) &&
         store_pairs (self, "requirement", 3, &requirements, error) &&
         store_pairs (self, "skill_relation", 3, &skill_relations, error);
}
