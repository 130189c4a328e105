/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-model-private.h"

#include <glib/gi18n.h>

/* card.json: what the model is, how good, and from what. */

static gboolean
find_column (const VocModelNode  *node,
             const char          *id,
             guint                n,
             VocScoreColumn      *out_column,
             GError             **error)
{
  return (voc_score_column_from_id (id, out_column) && *out_column < n) ||
         voc_model_node_fail (node, VOC_INSIGHT_ERROR_CONTENT, error, _("“%s” is not known here."),
                              id);
}

/* The file names the columns only so that it explains itself; they must be ours, in order. */
static gboolean
read_columns (const VocModelNode  *root,
              GError             **error)
{
  VocModelNode columns;
  guint n;

  if (!voc_model_node_get (root, "columns", JSON_NODE_ARRAY, &columns, error))
    return FALSE;

  n = json_array_get_length (json_node_get_array (columns.node));
  for (guint i = 0; i < n; i++)
    {
      VocModelNode column;

      if (!voc_model_node_get_element (&columns, i, JSON_NODE_VALUE, &column, error))
        return FALSE;
      if (i >= VOC_SCORE_N_MODEL_COLUMNS ||
          g_strcmp0 (json_node_get_string (column.node), voc_score_column_to_id (i)) != 0)
        return voc_model_node_fail (&column, VOC_INSIGHT_ERROR_CONTENT, error,
                                    _("The columns are not those of this version."));
    }

  return n == VOC_SCORE_N_MODEL_COLUMNS ||
         voc_model_node_fail (&columns, VOC_INSIGHT_ERROR_CONTENT, error,
                              _("The columns are not those of this version."));
}

/* The weights of the formula are those of a mean: together they are 100 percent. */
static gboolean
read_factors (VocScoreModel       *self,
              const VocModelNode  *root,
              GError             **error)
{
  const char *const members[] = { "v_ml", "v_gen", "v_dig", "v_rob", "v_hum", NULL };
  VocModelNode factors;
  int sum = 0;

  if (!voc_model_node_get (root, "resilience", JSON_NODE_OBJECT, &factors, error) ||
      !voc_model_node_check_members (&factors, members, error))
    return FALSE;

  for (guint i = 0; members[i] != NULL; i++)
    {
      gboolean protects = i == VOC_SCORE_HUM;

      if (!voc_model_node_get_integer (&factors, members[i], protects ? 0 : -100,
                                       protects ? 100 : 0, &self->factors[i], error))
        return FALSE;
      sum += ABS (self->factors[i]);
    }

  return sum == 100 || voc_model_node_fail (&factors, VOC_INSIGHT_ERROR_CONTENT, error,
                                            _("The weights are %d together, not 100."), sum);
}

static gboolean
read_bands (VocScoreModel       *self,
            const VocModelNode  *root,
            GError             **error)
{
  const char *const members[] = { "resilience", "exposure", NULL };
  VocModelNode bands;

  return voc_model_node_get (root, "bands", JSON_NODE_OBJECT, &bands, error) &&
         voc_model_node_check_members (&bands, members, error) &&
         voc_model_node_get_integer (&bands, "resilience", 0, 100,
                                     &self->bands[VOC_SCORE_RESILIENCE], error) &&
         voc_model_node_get_integer (&bands, "exposure", 0, 100, &self->bands[VOC_SCORE_EXPOSURE],
                                     error);
}

static gboolean
read_accuracy (VocScoreModel       *self,
               const VocModelNode  *node,
               GError             **error)
{
  const char *const members[] = { "id", "rho", "sd", "rival", "mean_error", NULL };
  VocAccuracy accuracy = { 0 };
  const char *id;

  if (!voc_model_node_check_members (node, members, error) ||
      !voc_model_node_get_string (node, "id", &id, error) ||
      !find_column (node, id, VOC_SCORE_N_COLUMNS, &accuracy.column, error) ||
      !voc_model_node_get_decimal (node, "rho", 1000, 1, &accuracy.rho, error) ||
      !voc_model_node_get_decimal (node, "rival", 1000, 1, &accuracy.rival, error) ||
      (voc_model_node_has (node, "sd") &&
       !voc_model_node_get_decimal (node, "sd", 1000, 1, &accuracy.sd, error)) ||
      (voc_model_node_has (node, "mean_error") &&
       !voc_model_node_get_decimal (node, "mean_error", 1000, 100, &accuracy.mean_error, error)))
    return FALSE;

  g_array_append_val (self->accuracy, accuracy);
  return TRUE;
}

static gboolean
read_source (VocScoreModel       *self,
             const VocModelNode  *node,
             GError             **error)
{
  const char *const members[] = { "id", "name", "title", "licence", "credit", "year", NULL };
  const char *texts[5];
  VocModelSource source;
  gint32 year;

  if (!voc_model_node_check_members (node, members, error) ||
      !voc_model_node_get_integer (node, "year", 1900, 2200, &year, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (!voc_model_node_get_string (node, members[i], &texts[i], error))
      return FALSE;

  source = (VocModelSource) {
    .id = g_strdup (texts[0]),
    .name = g_strdup (texts[1]),
    .year = year,
    .title = g_strdup (texts[2]),
    .licence = g_strdup (texts[3]),
    .credit = g_strdup (texts[4]),
  };
  g_array_append_val (self->sources, source);
  return TRUE;
}

typedef gboolean (*ReadElement) (VocScoreModel       *self,
                                 const VocModelNode  *node,
                                 GError             **error);

static gboolean
read_array (VocScoreModel       *self,
            const VocModelNode  *root,
            const char          *member,
            ReadElement          read,
            GError             **error)
{
  VocModelNode array;

  if (!voc_model_node_get (root, member, JSON_NODE_ARRAY, &array, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (json_node_get_array (array.node)); i++)
    {
      VocModelNode element;

      if (!voc_model_node_get_element (&array, i, JSON_NODE_OBJECT, &element, error) ||
          !read (self, &element, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_weaknesses (VocScoreModel       *self,
                 const VocModelNode  *root,
                 GError             **error)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  VocModelNode array;

  if (!voc_model_node_get (root, "weaknesses", JSON_NODE_ARRAY, &array, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (json_node_get_array (array.node)); i++)
    {
      VocModelNode element;

      if (!voc_model_node_get_element (&array, i, JSON_NODE_VALUE, &element, error))
        return FALSE;
      if (json_node_get_value_type (element.node) != G_TYPE_STRING)
        return voc_model_node_fail (&element, VOC_INSIGHT_ERROR_CONTENT, error,
                                    _("There must be a text here."));
      g_strv_builder_add (ids, json_node_get_string (element.node));
    }

  self->weaknesses = g_strv_builder_end (ids);
  return TRUE;
}

/**
 * voc_score_model_read_card:
 * @root: content of card.json
 * @error: return location
 *
 * Returns: whether it is as it should be
 */
gboolean
voc_score_model_read_card (VocScoreModel       *self,
                           const VocModelNode  *root,
                           GError             **error)
{
  const char *const members[] = { "format",   "version",  "date",       "columns", "resilience",
                                  "bands",    "accuracy", "weaknesses", "sources", NULL };
  const char *version;
  const char *date;

  if (!voc_model_node_check_members (root, members, error) ||
      !voc_model_node_get_string (root, "version", &version, error) ||
      !voc_model_node_get_string (root, "date", &date, error) ||
      !read_columns (root, error) ||
      !read_factors (self, root, error) ||
      !read_bands (self, root, error) ||
      !read_array (self, root, "accuracy", read_accuracy, error) ||
      !read_array (self, root, "sources", read_source, error) ||
      !read_weaknesses (self, root, error))
    return FALSE;

  self->version = g_strdup (version);
  self->date = g_strdup (date);
  return TRUE;
}
