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
check_code (const VocJsonPlace  *records,
            const char          *code,
            gboolean             good,
            GError             **error)
{
  return good ||
         voc_json_place_fail (records, error, _("“%s” is not the code of a group."), code);
}

/* Reads the first @n columns; the rest of a record is 0. */
static gboolean
read_columns (const VocJsonPlace  *record,
              guint                n,
              int                  low,
              int                  high,
              gint32              *values,
              GError             **error)
{
  const char *members[VOC_SCORE_N_MODEL_COLUMNS + 1] = { NULL };

  for (guint i = 0; i < n; i++)
    members[i] = voc_score_column_to_id (i);
  if (!voc_json_place_check_object (record, members, error))
    return FALSE;

  for (guint i = 0; i < n; i++)
    if (!voc_json_place_get_integer (record, members[i], VOC_JSON_REQUIRED, low, high, &values[i],
                                     error))
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
read_ilo (const VocJsonPlace  *record,
          VocPublished        *published,
          GError             **error)
{
  const char *label;
  VocJsonPlace place;

  if (!voc_json_place_get_decimal (record, "sd", VOC_JSON_REQUIRED, 10000, 1, &published->ilo_sd,
                                   error) ||
      !voc_json_place_get_member (record, "label", VOC_JSON_REQUIRED, &place, &label, error))
    return FALSE;

  published->ilo_class = find_ilo_class (label);
  return published->ilo_class != VOC_ILO_UNKNOWN ||
         voc_json_place_fail (&place, error, _("“%s” is not known here."), label);
}

static gboolean
read_measure (const VocJsonPlace  *record,
              VocMeasure           measure,
              VocPublished        *published,
              GError             **error)
{
  static const char *const OF_ILO[] = { "value", "sd", "percentile", "label", NULL };
  static const char *const OF_OTHERS[] = { "value", "percentile", NULL };
  VocPublishedFigure *figure = &published->figures[measure];
  VocJsonPlace node;

  if (!voc_json_place_enter_object (record, voc_measure_to_id (measure), VOC_JSON_OPTIONAL, &node,
                                    error))
    return FALSE;
  if (node.node == NULL)
    return TRUE;

  figure->known = TRUE;
  return voc_json_place_check_object (&node, measure == VOC_MEASURE_ILO ? OF_ILO : OF_OTHERS,
                                      error) &&
         voc_json_place_get_decimal (&node, "value", VOC_JSON_REQUIRED, 10000, 1, &figure->value,
                                     error) &&
         voc_json_place_get_integer (&node, "percentile", VOC_JSON_REQUIRED, 0, 100,
                                     &figure->percentile, error) &&
         (measure != VOC_MEASURE_ILO || read_ilo (&node, published, error));
}

static gboolean
read_published (const VocJsonPlace  *record,
                VocPublished        *published,
                GError             **error)
{
  const char *members[VOC_N_MEASURES + 2] = { "occupations" };
  gint32 n_occupations;

  for (guint i = 0; i < VOC_N_MEASURES; i++)
    members[i + 1] = voc_measure_to_id (i);
  if (!voc_json_place_check_object (record, members, error) ||
      !voc_json_place_get_integer (record, "occupations", VOC_JSON_REQUIRED, 0, G_MAXINT,
                                   &n_occupations, error))
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
             const VocJsonPlace  *record,
             GError             **error)
{
  g_autofree gint32 *values = g_new0 (gint32, VOC_SCORE_N_MODEL_COLUMNS);
  const char *code = record->member;

  if (g_str_equal (record->file, "published.json"))
    {
      g_autofree VocPublished *published = g_new0 (VocPublished, 1);

      if (!check_code (record, code, is_number (code, 4), error) ||
          !read_published (record, published, error))
        return FALSE;
      g_hash_table_insert (self->published, g_strdup (code), g_steal_pointer (&published));
      return TRUE;
    }

  if (g_str_equal (record->file, "skill-groups.json"))
    {
      if (!check_code (record, code, is_skill_group (code), error) ||
          !read_columns (record, VOC_SCORE_N_MODEL_COLUMNS, 0, 100, values, error))
        return FALSE;
      g_hash_table_insert (self->groups, g_strdup (code), g_steal_pointer (&values));
    }
  else if (g_str_equal (record->file, "families.json"))
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
 * @error: return location
 *
 * Reads skill-groups.json, families.json, anchors.json or published.json.
 *
 * Returns: whether it is as it should be
 */
gboolean
voc_score_model_read_figures (VocScoreModel       *self,
                              const VocJsonPlace  *root,
                              GError             **error)
{
  const char *members[] = { "format", "unit_groups", NULL };
  VocJsonPlace records;
  JsonObjectIter iter;
  const char *code;

  if (g_str_equal (root->file, "skill-groups.json"))
    members[1] = "groups";
  else if (g_str_equal (root->file, "families.json"))
    members[1] = "families";

  if (!voc_json_place_check_format (root, members, VOC_MODEL_FORMAT, error) ||
      !voc_json_place_enter_object (root, members[1], VOC_JSON_REQUIRED, &records, error))
    return FALSE;

  json_object_iter_init_ordered (&iter, json_node_get_object (records.node));
  while (json_object_iter_next_ordered (&iter, &code, NULL))
    {
      VocJsonPlace record;

      if (!voc_json_place_enter_object (&records, code, VOC_JSON_REQUIRED, &record, error) ||
          !read_record (self, &record, error))
        return FALSE;
    }

  return TRUE;
}
