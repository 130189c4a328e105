/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-model-private.h"

#include <glib/gi18n.h>

/* card.json: what the model is, how good, and from what. */

static gboolean
find_column (const VocJsonPlace  *node,
             const char          *id,
             guint                n,
             VocScoreColumn      *out_column,
             GError             **error)
{
  return (voc_score_column_from_id (id, out_column) && *out_column < n) ||
         voc_json_place_fail (node, error, _("“%s” is not known here."),
                              id);
}

/* The file names the columns only so that it explains itself; they must be ours, in order. */
static gboolean
read_columns (const VocJsonPlace  *root,
              GError             **error)
{
  VocJsonPlace columns;
  guint n;

  if (!voc_json_place_enter_array (root, "columns", VOC_JSON_REQUIRED, &columns, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace column;
      const char *id;

      voc_json_place_enter_element (&columns, i, &column);
      if (!voc_json_place_get_string (&column, &id, error))
        return FALSE;
      if (i >= VOC_SCORE_N_MODEL_COLUMNS || !g_str_equal (id, voc_score_column_to_id (i)))
        return voc_json_place_fail (&column, error,
                                    _("The columns are not those of this version."));
    }

  return n == VOC_SCORE_N_MODEL_COLUMNS ||
         voc_json_place_fail (&columns, error,
                              _("The columns are not those of this version."));
}

/* The weights of the formula are those of a mean: together they are 100 percent. */
static gboolean
read_factors (VocScoreModel       *self,
              const VocJsonPlace  *root,
              GError             **error)
{
  const char *const members[] = { "v_ml", "v_gen", "v_dig", "v_rob", "v_hum", NULL };
  VocJsonPlace factors;
  int sum = 0;

  if (!voc_json_place_enter_object (root, "resilience", VOC_JSON_REQUIRED, &factors, error) ||
      !voc_json_place_check_object (&factors, members, error))
    return FALSE;

  for (guint i = 0; members[i] != NULL; i++)
    {
      gboolean protects = i == VOC_SCORE_HUM;

      if (!voc_json_place_get_integer (&factors, members[i], VOC_JSON_REQUIRED, protects ? 0 : -100,
                                       protects ? 100 : 0, &self->factors[i], error))
        return FALSE;
      sum += ABS (self->factors[i]);
    }

  return sum == 100 || voc_json_place_fail (&factors, error,
                                            _("The weights are %d together, not 100."), sum);
}

static gboolean
read_bands (VocScoreModel       *self,
            const VocJsonPlace  *root,
            GError             **error)
{
  const char *const members[] = { "resilience", "exposure", NULL };
  VocJsonPlace bands;

  return voc_json_place_enter_object (root, "bands", VOC_JSON_REQUIRED, &bands, error) &&
         voc_json_place_check_object (&bands, members, error) &&
         voc_json_place_get_integer (&bands, "resilience", VOC_JSON_REQUIRED, 0, 100,
                                     &self->bands[VOC_SCORE_RESILIENCE], error) &&
         voc_json_place_get_integer (&bands, "exposure", VOC_JSON_REQUIRED, 0, 100,
                                     &self->bands[VOC_SCORE_EXPOSURE], error);
}

static gboolean
read_accuracy (VocScoreModel       *self,
               const VocJsonPlace  *node,
               GError             **error)
{
  const char *const members[] = { "id", "rho", "sd", "rival", "mean_error", NULL };
  VocAccuracy accuracy = { 0 };
  const char *id;

  if (!voc_json_place_check_object (node, members, error) ||
      !voc_json_place_get_member (node, "id", VOC_JSON_REQUIRED, NULL, &id, error) ||
      !find_column (node, id, VOC_SCORE_N_COLUMNS, &accuracy.column, error) ||
      !voc_json_place_get_decimal (node, "rho", VOC_JSON_REQUIRED, 1000, 1, &accuracy.rho, error) ||
      !voc_json_place_get_decimal (node, "rival", VOC_JSON_REQUIRED, 1000, 1, &accuracy.rival,
                                   error) ||
      !voc_json_place_get_decimal (node, "sd", VOC_JSON_OPTIONAL, 1000, 1, &accuracy.sd, error) ||
      !voc_json_place_get_decimal (node, "mean_error", VOC_JSON_OPTIONAL, 1000, 100,
                                   &accuracy.mean_error, error))
    return FALSE;

  g_array_append_val (self->accuracy, accuracy);
  return TRUE;
}

static gboolean
read_likeness (VocScoreModel       *self,
               const VocJsonPlace  *node,
               GError             **error)
{
  const char *const members[] = { "id", "occupations", "skills", "likeness", NULL };
  VocLikenessFigure figure = { 0 };
  const char *id;

  if (!voc_json_place_check_object (node, members, error) ||
      !voc_json_place_get_member (node, "id", VOC_JSON_REQUIRED, NULL, &id, error) ||
      !voc_json_place_get_integer (node, "occupations", VOC_JSON_REQUIRED, 1, G_MAXINT,
                                   &figure.occupations, error) ||
      !voc_json_place_get_decimal (node, "skills", VOC_JSON_REQUIRED, 1000, 1, &figure.skills,
                                   error) ||
      !voc_json_place_get_decimal (node, "likeness", VOC_JSON_REQUIRED, 1000, 1, &figure.likeness,
                                   error))
    return FALSE;

  figure.id = g_strdup (id);
  g_array_append_val (self->likeness, figure);
  return TRUE;
}

static gboolean
read_source (VocScoreModel       *self,
             const VocJsonPlace  *node,
             GError             **error)
{
  const char *const members[] = { "id", "name", "title", "licence", "credit", "year", NULL };
  const char *texts[5];
  VocModelSource source;
  gint32 year;

  if (!voc_json_place_check_object (node, members, error) ||
      !voc_json_place_get_integer (node, "year", VOC_JSON_REQUIRED, 1900, 2200, &year, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (!voc_json_place_get_member (node, members[i], VOC_JSON_REQUIRED, NULL, &texts[i], error))
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
                                 const VocJsonPlace  *node,
                                 GError             **error);

static gboolean
read_array (VocScoreModel       *self,
            const VocJsonPlace  *root,
            const char          *member,
            ReadElement          read,
            GError             **error)
{
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_enter_array (root, member, VOC_JSON_REQUIRED, &array, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace element;

      voc_json_place_enter_element (&array, i, &element);
      if (!read (self, &element, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_weaknesses (VocScoreModel       *self,
                 const VocJsonPlace  *root,
                 GError             **error)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  VocJsonPlace array;
  guint n;

  if (!voc_json_place_enter_array (root, "weaknesses", VOC_JSON_REQUIRED, &array, &n, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      VocJsonPlace element;
      const char *id;

      voc_json_place_enter_element (&array, i, &element);
      if (!voc_json_place_get_string (&element, &id, error))
        return FALSE;
      g_strv_builder_add (ids, id);
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
                           const VocJsonPlace  *root,
                           GError             **error)
{
  const char *const members[] = { "format",   "version",  "date",     "columns",    "resilience",
                                  "bands",    "accuracy", "likeness", "weaknesses", "sources",
                                  NULL };
  const char *version;
  const char *date;

  if (!voc_json_place_check_format (root, members, VOC_MODEL_FORMAT, error) ||
      !voc_json_place_get_member (root, "version", VOC_JSON_REQUIRED, NULL, &version, error) ||
      !voc_json_place_get_member (root, "date", VOC_JSON_REQUIRED, NULL, &date, error) ||
      !read_columns (root, error) ||
      !read_factors (self, root, error) ||
      !read_bands (self, root, error) ||
      !read_array (self, root, "accuracy", read_accuracy, error) ||
      !read_array (self, root, "likeness", read_likeness, error) ||
      !read_array (self, root, "sources", read_source, error) ||
      !read_weaknesses (self, root, error))
    return FALSE;

  self->version = g_strdup (version);
  self->date = g_strdup (date);
  return TRUE;
}
