/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-model-private.h"

#include <string.h>

#include <glib/gi18n.h>

/* The four files of figures: an object of records by code. */

static gboolean
is_number (const char *text,
           gsize       length)
{
  return strlen (text) == length && strspn (text, "0123456789") == length;
}

/* "S1.2", "T3", "L2", "K06". */
static gboolean
is_skill_group (const char *text)
{
  return strchr ("STLK", text[0]) != NULL && strlen (text) > 1 &&
         text[1 + strspn (text + 1, "0123456789.")] == '\0';
}

static gboolean
check_code (const VocModelNode  *records,
            const char          *code,
            gboolean             good,
            GError             **error)
{
  return good || voc_model_node_fail (records, VOC_INSIGHT_ERROR_CONTENT, error,
                                      _("“%s” is not the code of a group."), code);
}

/* Reads the first @n columns; the rest of a record is 0. */
static gboolean
read_columns (const VocModelNode  *record,
              guint                n,
              int                  low,
              int                  high,
              gint32              *values,
              GError             **error)
{
  const char *members[VOC_SCORE_N_MODEL_COLUMNS + 1] = { NULL };

  for (guint i = 0; i < n; i++)
    members[i] = voc_score_column_to_id (i);
  if (!voc_model_node_check_members (record, members, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    if (!voc_model_node_get_integer (record, members[i], low, high, &values[i], error))
      return FALSE;

  return TRUE;
}

static VocIloClass
find_ilo_class (const char *id)
{
  for (VocIloClass i = VOC_ILO_NOT_EXPOSED; i <= VOC_ILO_GRADIENT_4; i++)
    if (g_str_equal (id, voc_ilo_class_to_id (i)))
      return i;

  return VOC_ILO_UNKNOWN;
}

static gboolean
read_ilo (const VocModelNode  *record,
          VocPublished        *published,
          GError             **error)
{
  const char *label;
  VocModelNode node;

  if (!voc_model_node_get_decimal (record, "sd", 10000, 1, &published->ilo_sd, error) ||
      !voc_model_node_get_string (record, "label", &label, error))
    return FALSE;

  published->ilo_class = find_ilo_class (label);
  return published->ilo_class != VOC_ILO_UNKNOWN ||
         (voc_model_node_get (record, "label", JSON_NODE_VALUE, &node, error) &&
          voc_model_node_fail (&node, VOC_INSIGHT_ERROR_CONTENT, error,
                               _("“%s” is not known here."), label));
}

static gboolean
read_measure (const VocModelNode  *record,
              VocMeasure           measure,
              VocPublished        *published,
              GError             **error)
{
  static const char *const OF_ILO[] = { "value", "sd", "percentile", "label", NULL };
  static const char *const OF_OTHERS[] = { "value", "percentile", NULL };
  VocPublishedFigure *figure = &published->figures[measure];
  VocModelNode node;

  if (!voc_model_node_has (record, voc_measure_to_id (measure)))
    return TRUE;

  figure->known = TRUE;
  return voc_model_node_get (record, voc_measure_to_id (measure), JSON_NODE_OBJECT, &node, error) &&
         voc_model_node_check_members (&node, measure == VOC_MEASURE_ILO ? OF_ILO : OF_OTHERS,
                                       error) &&
         voc_model_node_get_decimal (&node, "value", 10000, 1, &figure->value, error) &&
         voc_model_node_get_integer (&node, "percentile", 0, 100, &figure->percentile, error) &&
         (measure != VOC_MEASURE_ILO || read_ilo (&node, published, error));
}

static gboolean
read_published (const VocModelNode  *record,
                VocPublished        *published,
                GError             **error)
{
  const char *members[VOC_N_MEASURES + 2] = { "occupations" };
  gint32 n_occupations;

  for (guint i = 0; i < VOC_N_MEASURES; i++)
    members[i + 1] = voc_measure_to_id (i);
  if (!voc_model_node_check_members (record, members, error) ||
      !voc_model_node_get_integer (record, "occupations", 0, G_MAXINT, &n_occupations, error))
    return FALSE;

  published->n_occupations = n_occupations;
  for (guint i = 0; i < VOC_N_MEASURES; i++)
    if (!read_measure (record, i, published, error))
      return FALSE;

  return TRUE;
}

/* Reads one record into the table that its file is for. */
static gboolean
read_record (VocScoreModel       *self,
             const VocModelNode  *record,
             const char          *name,
             GError             **error)
{
  g_autofree gint32 *values = g_new0 (gint32, VOC_SCORE_N_MODEL_COLUMNS);
  const char *code = record->member;

  if (g_str_equal (name, "published.json"))
    {
      g_autofree VocPublished *published = g_new0 (VocPublished, 1);

      if (!check_code (record, code, is_number (code, 4), error) ||
          !read_published (record, published, error))
        return FALSE;
      g_hash_table_insert (self->published, g_strdup (code), g_steal_pointer (&published));
      return TRUE;
    }

  if (g_str_equal (name, "skill-groups.json"))
    {
      if (!check_code (record, code, is_skill_group (code), error) ||
          !read_columns (record, VOC_SCORE_N_MODEL_COLUMNS, 0, 100, values, error))
        return FALSE;
      g_hash_table_insert (self->groups, g_strdup (code), g_steal_pointer (&values));
    }
  else if (g_str_equal (name, "families.json"))
    {
      if (!check_code (record, code, is_number (code, 2), error) ||
          !read_columns (record, VOC_SCORE_N_MODEL_COLUMNS, -100, 100, values, error))
        return FALSE;
      g_hash_table_insert (self->families, g_strdup (code), g_steal_pointer (&values));
    }
  else
    {
      if (!check_code (record, code, is_number (code, 4), error) ||
          !read_columns (record, VOC_SCORE_N_ANCHORED, -100, 100, values, error))
        return FALSE;
      g_hash_table_insert (self->anchors, g_strdup (code), g_steal_pointer (&values));
    }

  return TRUE;
}

/**
 * voc_score_model_read_figures:
 * @root: content of a file
 * @name: name of the file
 * @error: return location
 *
 * Reads skill-groups.json, families.json, anchors.json or published.json.
 *
 * Returns: whether it is as it should be
 */
gboolean
voc_score_model_read_figures (VocScoreModel       *self,
                              const VocModelNode  *root,
                              const char          *name,
                              GError             **error)
{
  const char *members[] = { "format", "unit_groups", NULL };
  VocModelNode records;
  JsonObjectIter iter;
  const char *code;

  if (g_str_equal (name, "skill-groups.json"))
    members[1] = "groups";
  else if (g_str_equal (name, "families.json"))
    members[1] = "families";

  if (!voc_model_node_check_members (root, members, error) ||
      !voc_model_node_get (root, members[1], JSON_NODE_OBJECT, &records, error))
    return FALSE;

  json_object_iter_init_ordered (&iter, json_node_get_object (records.node));
  while (json_object_iter_next_ordered (&iter, &code, NULL))
    {
      VocModelNode record;

      if (!voc_model_node_get (&records, code, JSON_NODE_OBJECT, &record, error) ||
          !read_record (self, &record, name, error))
        return FALSE;
    }

  return TRUE;
}
