/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-search.h"


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

  return text[0] == '\0' && !voc_occupation_query_has_conditions (query) &&
         g_str_equal (voc_occupation_query_get_sort (query), VOC_OCCUPATION_SORT_RELEVANCE);
}

/**
 * voc_careers_search_is_flat:
 * @query: what was looked for
 * @answer: what was found
 *
 * Returns: whether @answer is to be shown in its own order, and not in sections
 */
gboolean
voc_careers_search_is_flat (VocOccupationQuery *query,
                            VocAnswer          *answer)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (query), FALSE);
  g_return_val_if_fail (answer != NULL, FALSE);

  return answer->hits != NULL ||
         !g_str_equal (voc_occupation_query_get_sort (query), VOC_OCCUPATION_SORT_RELEVANCE);
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

/**
 * voc_careers_search_has_columns:
 * @query: a query
 *
 * Returns: whether what answers to it, or in which order, hangs on a column
 */
gboolean
voc_careers_search_has_columns (VocOccupationQuery *query)
{
  g_return_val_if_fail (VOC_IS_OCCUPATION_QUERY (query), FALSE);

  return voc_occupation_query_get_n_ranges (query) > 0 ||
         !voc_occupation_sort_is_by_facts (voc_occupation_query_get_sort (query));
}

static void
search_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  VocLens *lens = VOC_LENS (source);
  VocAnswer *answer;
  GError *error = NULL;

  answer = voc_lens_answer (lens, task_data, cancellable, &error);
  if (answer != NULL)
    g_task_return_pointer (task, answer, (GDestroyNotify) voc_answer_free);
  else
    g_task_return_error (task, error);
}

/**
 * voc_careers_search_async:
 * @lens: where to look; copied
 * @query: what to look for; copied
 * @cancellable: (nullable): stops it
 * @callback: gets the answer
 * @user_data: for @callback
 *
 * Finds occupations off the main thread.
 */
void
voc_careers_search_async (VocLens             *lens,
                          VocOccupationQuery  *query,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (VocLens) copy = NULL;
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (VOC_IS_LENS (lens));
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (query));

  copy = voc_lens_copy (lens);
  task = g_task_new (copy, cancellable, callback, user_data);
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
VocAnswer *
voc_careers_search_finish (GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
