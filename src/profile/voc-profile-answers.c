/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-profile-private.h"

/* What the person has answered: the inventory of interests with its earlier results, and work styles. */

#define HIGHEST_ANSWER 5

static JsonNode *
make_string (const char *text)
{
  return json_node_init_string (json_node_alloc (), text);
}

static JsonNode *
make_answer (guint answer)
{
  return answer != 0 ? json_node_init_int (json_node_alloc (), answer) : NULL;
}

/* 0 if there is none, or what is there is not an answer */
static guint
get_answer (VocProfile        *self,
            const char *const *path)
{
  JsonNode *node = voc_profile_get_node (self, path);
  gint64 answer = node != NULL && json_node_get_value_type (node) == G_TYPE_INT64
                    ? json_node_get_int (node)
                    : 0;

  return answer >= 1 && answer <= HIGHEST_ANSWER ? answer : 0;
}

/**
 * voc_profile_get_interest:
 * @self: a profile
 * @statement: id of a statement of the inventory of interests
 *
 * Returns: the answer to it, 1 to 5; 0 if there is none
 */
guint
voc_profile_get_interest (VocProfile *self,
                          const char *statement)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), 0);
  g_return_val_if_fail (statement != NULL, 0);

  return get_answer (self, (const char *[]) { "interests", "answers", statement, NULL });
}

/**
 * voc_profile_set_interest:
 * @self: a profile
 * @statement: id of a statement of the inventory of interests
 * @answer: 1 to 5; 0 to take it back
 * @next: (nullable): id of the statement that comes next; %NULL after the last one
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_set_interest (VocProfile  *self,
                          const char  *statement,
                          guint        answer,
                          const char  *next,
                          GError     **error)
{
  VocProfileValue values[] = {
    { .path = { "interests", "answers", statement } },
    { .path = { "interests", "place" } },
  };

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (statement != NULL, FALSE);
  g_return_val_if_fail (answer <= HIGHEST_ANSWER, FALSE);

  values[0].node = make_answer (answer);
  values[1].node = next != NULL ? make_string (next) : NULL;
  return voc_profile_set_values (self, values, G_N_ELEMENTS (values), error);
}

/**
 * voc_profile_begin_interests:
 * @self: a profile
 * @is_short: whether the short form is to be answered
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Begins the inventory anew: without answers. Earlier results stay.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_begin_interests (VocProfile  *self,
                             gboolean     is_short,
                             GError     **error)
{
  VocProfileValue values[] = {
    { .path = { "interests", "form" } },
    { .path = { "interests", "answers" } },
    { .path = { "interests", "place" } },
  };

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  values[0].node = make_string (is_short ? "short" : "long");
  return voc_profile_set_values (self, values, G_N_ELEMENTS (values), error);
}

/* Whether the short form is being answered, or was. */
gboolean
voc_profile_get_interests_short (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  return g_strcmp0 (voc_profile_get_string (self, (const char *[]) { "interests", "form", NULL }),
                    "short") == 0;
}

/**
 * voc_profile_get_interests_place:
 * @self: a profile
 *
 * Returns: (nullable): id of the statement that comes next; valid until the next change
 */
const char *
voc_profile_get_interests_place (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), NULL);

  return voc_profile_get_string (self, (const char *[]) { "interests", "place", NULL });
}

guint
voc_profile_get_n_results (VocProfile *self)
{
  g_auto (GStrv) dates = NULL;

  g_return_val_if_fail (VOC_IS_PROFILE (self), 0);

  dates = voc_profile_dup_names (self, (const char *[]) { "interests", "results", NULL });
  return g_strv_length (dates);
}

/* A result that this program could have written. */
static gboolean
read_means (JsonNode *node,
            gint32   *out_means)
{
  JsonArray *means = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (means == NULL || json_array_get_length (means) != VOC_PROFILE_N_MEANS)
    return FALSE;

  for (guint i = 0; i < VOC_PROFILE_N_MEANS; i++)
    {
      JsonNode *mean = json_array_get_element (means, i);

      if (json_node_get_value_type (mean) != G_TYPE_INT64)
        return FALSE;
      out_means[i] = CLAMP (json_node_get_int (mean), 0, 100 * HIGHEST_ANSWER);
    }

  return TRUE;
}

/**
 * voc_profile_get_result:
 * @self: a profile
 * @index: 0 for the earliest result, to voc_profile_get_n_results() - 1
 * @out_date: (out) (transfer full): when it was
 * @out_means: (out) (array fixed-size=6): mean answer in each area, in hundredths
 *
 * Returns: whether there is one that can be read
 */
gboolean
voc_profile_get_result (VocProfile  *self,
                        guint        index,
                        GDateTime  **out_date,
                        gint32      *out_means)
{
  g_auto (GStrv) dates = NULL;
  g_autoptr (GDateTime) date = NULL;

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  dates = voc_profile_dup_names (self, (const char *[]) { "interests", "results", NULL });
  if (index >= g_strv_length (dates))
    return FALSE;

  date = g_date_time_new_from_iso8601 (dates[index], NULL);
  if (date == NULL ||
      !read_means (voc_profile_get_node (
                     self, (const char *[]) { "interests", "results", dates[index], NULL }),
                   out_means))
    return FALSE;

  *out_date = g_steal_pointer (&date);
  return TRUE;
}

/**
 * voc_profile_add_result:
 * @self: a profile
 * @date: when it was
 * @means: (array fixed-size=6): mean answer in each area, in hundredths
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Keeps what the inventory came to, beside what it came to earlier.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_add_result (VocProfile    *self,
                        GDateTime     *date,
                        const gint32  *means,
                        GError       **error)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autofree char *name = NULL;
  JsonArray *array;
  VocProfileValue value = { .path = { "interests", "results" } };

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (date != NULL && means != NULL, FALSE);

  utc = g_date_time_to_utc (date);
  name = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
  array = json_array_sized_new (VOC_PROFILE_N_MEANS);
  for (guint i = 0; i < VOC_PROFILE_N_MEANS; i++)
    json_array_add_int_element (array, means[i]);

  value.path[2] = name;
  value.node = json_node_alloc ();
  json_node_take_array (json_node_init_array (value.node, NULL), array);
  return voc_profile_set_value (self, value, error);
}

/**
 * voc_profile_get_style:
 * @self: a profile
 * @style: id of a work style
 *
 * Returns: how far it is like the person, 1 to 5; 0 if they have not said
 */
guint
voc_profile_get_style (VocProfile *self,
                       const char *style)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), 0);
  g_return_val_if_fail (style != NULL, 0);

  return get_answer (self, (const char *[]) { "styles", style, NULL });
}

gboolean
voc_profile_set_style (VocProfile  *self,
                       const char  *style,
                       guint        answer,
                       GError     **error)
{
  VocProfileValue value = { .path = { "styles", style } };

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (style != NULL && answer <= HIGHEST_ANSWER, FALSE);

  value.node = make_answer (answer);
  return voc_profile_set_value (self, value, error);
}
