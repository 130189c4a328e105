/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-search.h"

void
voc_careers_answer_free (VocCareersAnswer *self)
{
  g_clear_pointer (&self->ids, g_array_unref);
  g_clear_pointer (&self->hits, g_hash_table_unref);
  g_clear_pointer (&self->meant, g_free);
  g_free (self);
}

/**
 * voc_careers_search_has_conditions:
 * @query: a query
 *
 * Returns: whether anything but words narrows it
 */
gboolean
voc_careers_search_has_conditions (VocOccupationQuery *query)
{
  g_autoptr (VocOccupationQuery) conditions = voc_occupation_query_copy (query);

  g_object_set (conditions, "text", "", NULL);

  return !voc_occupation_query_is_empty (conditions);
}

/**
 * voc_careers_search_is_everything:
 * @query: a query
 *
 * Returns: whether it leaves all occupations, in no order of its own
 */
gboolean
voc_careers_search_is_everything (VocOccupationQuery *query)
{
  g_autofree char *text = g_strstrip (g_strdup (voc_occupation_query_get_text (query)));

  return text[0] == '\0' && !voc_careers_search_has_conditions (query) &&
         voc_occupation_query_get_sort (query) == VOC_OCCUPATION_SORT_RELEVANCE;
}

/**
 * voc_careers_search_assign:
 * @query: a query
 * @other: another query
 *
 * Gives @query every condition of @other, and its order.
 */
void
voc_careers_search_assign (VocOccupationQuery *query,
                           VocOccupationQuery *other)
{
  guint n_pspecs = 0;
  g_autofree GParamSpec **pspecs =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (other), &n_pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      if ((pspecs[i]->flags & G_PARAM_READWRITE) != G_PARAM_READWRITE)
        continue;

      g_object_get_property (G_OBJECT (other), pspecs[i]->name, &value);
      g_object_set_property (G_OBJECT (query), pspecs[i]->name, &value);
    }
}

/* What matched by number of the concept. */
static GHashTable *
index_hits (GPtrArray *found)
{
  GHashTable *hits = g_hash_table_new_full (NULL, NULL, NULL,
                                            (GDestroyNotify) voc_search_hit_unref);

  for (guint i = 0; i < found->len; i++)
    {
      VocSearchHit *hit = g_ptr_array_index (found, i);

      g_hash_table_insert (hits, GUINT_TO_POINTER (hit->concept), voc_search_hit_ref (hit));
    }

  return hits;
}

static GArray *
list_hits (GPtrArray *found)
{
  GArray *ids = g_array_sized_new (FALSE, FALSE, sizeof (guint), found->len);

  for (guint i = 0; i < found->len; i++)
    {
      VocSearchHit *hit = g_ptr_array_index (found, i);

      g_array_append_val (ids, hit->concept);
    }

  return ids;
}

/* Those of @ids that are also in @other, in the order of @ids. */
static GArray *
keep_common (GArray *ids,
             GArray *other)
{
  g_autoptr (GHashTable) set = g_hash_table_new (NULL, NULL);
  GArray *common = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < other->len; i++)
    g_hash_table_add (set, GUINT_TO_POINTER (g_array_index (other, guint, i)));

  for (guint i = 0; i < ids->len; i++)
    {
      guint id = g_array_index (ids, guint, i);

      if (g_hash_table_contains (set, GUINT_TO_POINTER (id)))
        g_array_append_val (common, id);
    }

  return common;
}

/* Words and conditions are asked for apart: only the search knows what matched. */
static VocCareersAnswer *
answer (VocCatalogue        *catalogue,
        VocOccupationQuery  *query,
        GCancellable        *cancellable,
        GError             **error)
{
  g_autofree char *text = g_strstrip (g_strdup (voc_occupation_query_get_text (query)));
  gboolean by_relevance = voc_occupation_query_get_sort (query) == VOC_OCCUPATION_SORT_RELEVANCE;
  g_autoptr (VocOccupationQuery) conditions = voc_occupation_query_copy (query);
  g_autoptr (VocCareersAnswer) self = g_new0 (VocCareersAnswer, 1);
  g_autoptr (GArray) found_ids = NULL;

  if (text[0] != '\0')
    {
      g_autoptr (GPtrArray) found = NULL;

      found = voc_catalogue_search (catalogue, text, VOC_CONCEPT_OCCUPATION, 0, cancellable, error);
      if (found == NULL)
        return NULL;

      if (found->len > 0 && ((VocSearchHit *) g_ptr_array_index (found, 0))->corrected)
        self->meant = voc_catalogue_suggest (catalogue, text, VOC_CONCEPT_OCCUPATION, NULL);
      self->hits = index_hits (found);
      found_ids = list_hits (found);
    }

  g_object_set (conditions, "text", "", NULL);
  if (found_ids == NULL || !by_relevance || !voc_occupation_query_is_empty (conditions))
    {
      self->ids = voc_catalogue_query_occupations (catalogue, conditions, cancellable, error);
      if (self->ids == NULL)
        return NULL;
    }

  if (found_ids != NULL)
    {
      g_autoptr (GArray) matching = g_steal_pointer (&self->ids);

      if (matching == NULL)
        self->ids = g_steal_pointer (&found_ids);
      else
        self->ids = by_relevance ? keep_common (found_ids, matching)
                                 : keep_common (matching, found_ids);
    }

  return g_steal_pointer (&self);
}

static void
search_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  VocCareersAnswer *self;
  GError *error = NULL;

  self = answer (source, task_data, cancellable, &error);
  if (self != NULL)
    g_task_return_pointer (task, self, (GDestroyNotify) voc_careers_answer_free);
  else
    g_task_return_error (task, error);
}

/**
 * voc_careers_search_async:
 * @catalogue: where to look
 * @query: what to look for; copied
 * @cancellable: (nullable): stops it
 * @callback: gets the answer
 * @user_data: for @callback
 *
 * Finds occupations off the main thread.
 */
void
voc_careers_search_async (VocCatalogue        *catalogue,
                          VocOccupationQuery  *query,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (VOC_IS_CATALOGUE (catalogue));
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (query));

  task = g_task_new (catalogue, cancellable, callback, user_data);
  g_task_set_source_tag (task, voc_careers_search_async);
  g_task_set_task_data (task, voc_occupation_query_copy (query), g_object_unref);
  g_task_run_in_thread (task, search_thread);
}

/**
 * voc_careers_search_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: (transfer full): the answer, or %NULL with @error set
 */
VocCareersAnswer *
voc_careers_search_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
