/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-score-model-private.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-insight-error.h"
#include "voc-json-parse.h"
#include "voc-model-resources.h"
#include "voc-property.h"

G_DEFINE_FINAL_TYPE (VocScoreModel, voc_score_model, G_TYPE_OBJECT)

typedef gboolean (*Reader) (VocScoreModel       *self,
                            const VocJsonPlace  *root,
                            GError             **error);

static const struct
{
  const char *name;
  Reader read;
} FILES[] = {
  { "card.json", voc_score_model_read_card },
  { "skill-groups.json", voc_score_model_read_figures },
  { "families.json", voc_score_model_read_figures },
  { "anchors.json", voc_score_model_read_figures },
  { "published.json", voc_score_model_read_figures },
  { "quantiles.json", voc_score_model_read_quantiles },
};

static void
likeness_clear (VocLikenessFigure *figure)
{
  g_free (figure->id);
}

static void
source_clear (VocModelSource *source)
{
  g_free (source->id);
  g_free (source->name);
  g_free (source->title);
  g_free (source->licence);
  g_free (source->credit);
}

static const VocProperty properties[] = {
  VOC_OWNED (VocScoreModel, groups, g_hash_table_unref),
  VOC_OWNED (VocScoreModel, families, g_hash_table_unref),
  VOC_OWNED (VocScoreModel, anchors, g_hash_table_unref),
  VOC_OWNED (VocScoreModel, published, g_hash_table_unref),
  VOC_OWNED_STRING (VocScoreModel, version),
  VOC_OWNED_STRING (VocScoreModel, date),
  VOC_OWNED (VocScoreModel, accuracy, g_array_unref),
  VOC_OWNED (VocScoreModel, likeness, g_array_unref),
  VOC_OWNED (VocScoreModel, sources, g_array_unref),
  VOC_OWNED (VocScoreModel, weaknesses, g_strfreev),
};

static void
voc_score_model_class_init (VocScoreModelClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_score_model_init (VocScoreModel *self)
{
  self->groups = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->families = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->anchors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->published = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->accuracy = g_array_new (FALSE, TRUE, sizeof (VocAccuracy));
  self->likeness = g_array_new (FALSE, TRUE, sizeof (VocLikenessFigure));
  g_array_set_clear_func (self->likeness, (GDestroyNotify) likeness_clear);
  self->sources = g_array_new (FALSE, TRUE, sizeof (VocModelSource));
  g_array_set_clear_func (self->sources, (GDestroyNotify) source_clear);
}

/* Reads one file; @folder is %NULL for what is compiled in. */
static JsonNode *
read_file (GFile       *folder,
           const char  *name,
           GError     **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) read_error = NULL;
  const char *text;
  gsize length;

  if (folder != NULL)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, name);

      bytes = g_file_load_bytes (file, NULL, NULL, &read_error);
    }
  else
    {
      g_autofree char *path = g_strconcat (VOC_RESOURCE_PATH "/model/", name, NULL);

      bytes = g_resource_lookup_data (voc_model_get_resource (), path, 0, &read_error);
    }

  if (bytes == NULL)
    {
      g_set_error (error, VOC_INSIGHT_ERROR, VOC_INSIGHT_ERROR_READ, _("%s cannot be read (%s)."),
                   name, read_error->message);
      return NULL;
    }

  text = g_bytes_get_data (bytes, &length);
  return voc_json_parse (name, text, length, error);
}

static VocScoreModel *
load (GFile   *folder,
      GError **error)
{
  g_autoptr (VocScoreModel) self = g_object_new (VOC_TYPE_SCORE_MODEL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (FILES); i++)
    {
      g_autoptr (JsonNode) content = read_file (folder, FILES[i].name, error);
      VocJsonPlace root = { .file = FILES[i].name, .node = content };

      if (content == NULL || !FILES[i].read (self, &root, error))
        return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * voc_score_model_get_default:
 *
 * The first call takes some milliseconds; make it in a thread.
 *
 * Returns: (transfer none): the model that is compiled into the program
 */
VocScoreModel *
voc_score_model_get_default (void)
{
  static VocScoreModel *model = NULL;

  if (g_once_init_enter_pointer (&model))
    {
      g_autoptr (GError) error = NULL;
      VocScoreModel *loaded = load (NULL, &error);

      if (loaded == NULL)
        g_error ("%s", error->message);
      g_once_init_leave_pointer (&model, loaded);
    }

  return model;
}

/**
 * voc_score_model_new_from_folder:
 * @folder: a folder with files like those in data/model
 * @error: return location for a #VOC_INSIGHT_ERROR
 *
 * Returns: (transfer full) (nullable): the model
 */
VocScoreModel *
voc_score_model_new_from_folder (GFile   *folder,
                                 GError **error)
{
  g_return_val_if_fail (G_IS_FILE (folder), NULL);

  return load (folder, error);
}

/**
 * voc_score_model_get_version:
 *
 * Returns: version of the model
 */
const char *
voc_score_model_get_version (VocScoreModel *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);

  return self->version;
}

/**
 * voc_score_model_get_date:
 *
 * Returns: when it was made, year-month-day
 */
const char *
voc_score_model_get_date (VocScoreModel *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);

  return self->date;
}

/**
 * voc_score_model_get_likeness:
 * @out_n: (out): how many
 *
 * Returns: (array length=out_n) (transfer none): how well likeness finds what belongs together
 */
const VocLikenessFigure *
voc_score_model_get_likeness (VocScoreModel *self,
                              guint         *out_n)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);

  *out_n = self->likeness->len;
  return (const VocLikenessFigure *) self->likeness->data;
}

/**
 * voc_score_model_get_accuracy:
 * @out_n: (out): how many
 *
 * Returns: (array length=out_n) (transfer none): how good it is, on unit groups that were held out
 */
const VocAccuracy *
voc_score_model_get_accuracy (VocScoreModel *self,
                              guint         *out_n)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);

  *out_n = self->accuracy->len;
  return (const VocAccuracy *) self->accuracy->data;
}

/**
 * voc_score_model_get_sources:
 * @out_n: (out): how many
 *
 * Returns: (array length=out_n) (transfer none): what it was made from
 */
const VocModelSource *
voc_score_model_get_sources (VocScoreModel *self,
                             guint         *out_n)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);

  *out_n = self->sources->len;
  return (const VocModelSource *) self->sources->data;
}

/**
 * voc_score_model_get_weaknesses:
 *
 * Returns: (array zero-terminated=1) (transfer none): words for what is weak, to be given to
 *   voc_model_text_get_weakness()
 */
const char *const *
voc_score_model_get_weaknesses (VocScoreModel *self)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);

  return (const char *const *) self->weaknesses;
}

/**
 * voc_score_model_get_band:
 * @column: a column
 *
 * Returns: how many points the value may be off, as shown beside it; 0 if nothing is said
 */
int
voc_score_model_get_band (VocScoreModel  *self,
                          VocScoreColumn  column)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), 0);
  g_return_val_if_fail (column < VOC_SCORE_N_COLUMNS, 0);

  return self->bands[column];
}

/**
 * voc_score_model_get_factor:
 * @column: a column of the model
 *
 * Returns: its weight in resilience in percent, negative if it lowers it
 */
int
voc_score_model_get_factor (VocScoreModel  *self,
                            VocScoreColumn  column)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), 0);

  return column < VOC_SCORE_N_MODEL_COLUMNS ? self->factors[column] : 0;
}

/* "S1.2.3" becomes "S1.2", "S1", "S", ""; "K0612" becomes "K061", "K06", "K0", "K", "". */
static void
cut_to_parent (char *code)
{
  char *dot = strrchr (code, '.');
  gsize length = strlen (code);

  if (dot != NULL)
    *dot = '\0';
  else if (code[0] == 'K' || length <= 1)
    code[length > 0 ? length - 1 : 0] = '\0';
  else
    code[1] = '\0';
}

/**
 * voc_score_model_get_group_values:
 * @code: code of a skill group, such as "S1.2.3" or "K0612"
 * @out_values: (out caller-allocates) (array fixed-size=20): its values, those of the nearest group
 *   above it that has some, or %VOC_SCORE_NEUTRAL in every column
 *
 * Returns: whether any of this is known
 */
gboolean
voc_score_model_get_group_values (VocScoreModel *self,
                                  const char    *code,
                                  gint32        *out_values)
{
  g_autofree char *at = NULL;

  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), FALSE);
  g_return_val_if_fail (code != NULL && out_values != NULL, FALSE);

  for (at = g_strdup (code); *at != '\0'; cut_to_parent (at))
    {
      const gint32 *values = g_hash_table_lookup (self->groups, at);

      if (values == NULL)
        continue;
      memcpy (out_values, values, VOC_SCORE_N_MODEL_COLUMNS * sizeof *values);
      return TRUE;
    }

  for (guint i = 0; i < VOC_SCORE_N_MODEL_COLUMNS; i++)
    out_values[i] = VOC_SCORE_NEUTRAL;
  return FALSE;
}

/**
 * voc_score_model_get_family:
 * @isco: an ISCO-08 code
 *
 * Returns: (nullable) (array fixed-size=20) (transfer none): what the sub-major group adds to each
 *   column
 */
const gint32 *
voc_score_model_get_family (VocScoreModel *self,
                            const char    *isco)
{
  char family[3] = { 0 };

  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);
  g_return_val_if_fail (isco != NULL, NULL);

  strncpy (family, isco, 2);
  return g_hash_table_lookup (self->families, family);
}

/**
 * voc_score_model_get_anchor:
 * @isco: an ISCO-08 code
 *
 * Returns: (nullable) (array fixed-size=20) (transfer none): what research about the unit group
 *   adds to each column; 0 in the columns without anchor
 */
const gint32 *
voc_score_model_get_anchor (VocScoreModel *self,
                            const char    *isco)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);
  g_return_val_if_fail (isco != NULL, NULL);

  return g_hash_table_lookup (self->anchors, isco);
}

/**
 * voc_score_model_get_published:
 * @isco: an ISCO-08 code
 *
 * Returns: (nullable) (transfer none): what others have published about the unit group
 */
const VocPublished *
voc_score_model_get_published (VocScoreModel *self,
                               const char    *isco)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (self), NULL);
  g_return_val_if_fail (isco != NULL, NULL);

  return g_hash_table_lookup (self->published, isco);
}
