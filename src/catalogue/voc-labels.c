/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-labels.h"

#include "voc-catalogue-private.h"
#include "voc-catalogue-schema.h"

static const char SELECT_LABEL[] = "SELECT text FROM text WHERE id = ?1";

/* Labels of skills in one language: those of all languages lie in a row. */
static const char SELECT_NAMES_SKILLS[] =
  "SELECT EXISTS (SELECT 1 FROM text WHERE id BETWEEN ?1 AND ?2"
  " AND (id >> " G_STRINGIFY (VOC_TEXT_ORDINAL_BITS) ") % ?3 = ?4)";

typedef enum
{
  NAMES_UNKNOWN,
  NAMES_SOME,
  NAMES_NONE,
} Names;

struct _VocLabels
{
  VocCatalogue *catalogue; /* (owned) */
  GHashTable *labels;      /* (owned) (element-type guint utf8): NULL for those without one */
  Names skills;
};

/**
 * voc_labels_new:
 * @catalogue: a catalogue
 *
 * Returns: (transfer full): no label yet; this costs nothing
 */
VocLabels *
voc_labels_new (VocCatalogue *catalogue)
{
  VocLabels *self;

  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), NULL);

  self = g_new0 (VocLabels, 1);
  self->catalogue = g_object_ref (catalogue);
  self->labels = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  return self;
}

void
voc_labels_free (VocLabels *self)
{
  g_clear_object (&self->catalogue);
  g_clear_pointer (&self->labels, g_hash_table_unref);
  g_free (self);
}

static char *
read_label (VocLabels      *self,
            VocConceptKind  kind,
            guint           id,
            guint           language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (voc_catalogue_get_database (self->catalogue), SELECT_LABEL, &error);
  char *label = NULL;
  gboolean row = FALSE;

  if (statement != NULL)
    {
      sqlite3_bind_int64 (statement, 1,
                          voc_text_id_pack (kind, VOC_TEXT_LABEL, id, language, 0));
      if (voc_sql_next_row (statement, "l", &row, &error) && row)
        label = g_strdup (voc_sql_get_text (statement, 0));
    }
  if (error != NULL)
    g_info ("The label of concept %u: %s", id, error->message);

  return label;
}

static Names
read_names_skills (VocLabels *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (sqlite3_stmt) statement =
    voc_sql_prepare (voc_catalogue_get_database (self->catalogue), SELECT_NAMES_SKILLS, &error);
  Names names = NAMES_SOME;
  gboolean row = FALSE;

  if (statement != NULL)
    {
      sqlite3_bind_int64 (statement, 1,
                          voc_text_id_pack (VOC_CONCEPT_SKILL, VOC_TEXT_LABEL, 0, 0, 0));
      sqlite3_bind_int64 (statement, 2,
                          voc_text_id_pack (VOC_CONCEPT_SKILL, VOC_TEXT_LABEL,
                                            VOC_TEXT_MAX_CONCEPT, VOC_TEXT_MAX_LANGUAGES - 1,
                                            VOC_TEXT_MAX_ORDINAL));
      sqlite3_bind_int (statement, 3, VOC_TEXT_MAX_LANGUAGES);
      sqlite3_bind_int (statement, 4, voc_catalogue_get_language_number (self->catalogue));
      if (voc_sql_next_row (statement, "n", &row, &error) && row)
        names = sqlite3_column_int (statement, 0) ? NAMES_SOME : NAMES_NONE;
    }
  if (error != NULL)
    g_info ("The languages of skills: %s", error->message);

  return names;
}

/**
 * voc_labels_names_skills:
 * @self: labels
 *
 * Returns: whether any skill has a label in the language of the catalogue. If none has, voc_labels_get() gives
 *   those of the base language.
 */
gboolean
voc_labels_names_skills (VocLabels *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  if (self->skills == NAMES_UNKNOWN)
    self->skills = read_names_skills (self);

  return self->skills == NAMES_SOME;
}

/**
 * voc_labels_dup_like_skills:
 * @self: labels
 * @kind: what the concept is
 * @id: its number
 *
 * Returns: (transfer full) (nullable): the preferred label in the language that skills have theirs in, to compare
 *   with these
 */
char *
voc_labels_dup_like_skills (VocLabels      *self,
                            VocConceptKind  kind,
                            guint           id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return voc_labels_names_skills (self) ? g_strdup (voc_labels_get (self, kind, id))
                                        : read_label (self, kind, id, 0);
}

/* Work without a name cannot be told of at all; a few skills can be left out, but not all of them. */
static gboolean
falls_back (VocLabels      *self,
            VocConceptKind  kind)
{
  return kind == VOC_CONCEPT_OCCUPATION ||
         (kind == VOC_CONCEPT_SKILL && !voc_labels_names_skills (self));
}

/**
 * voc_labels_get:
 * @self: labels
 * @kind: what the concept is
 * @id: its number
 *
 * Returns: (nullable): the preferred label in the language of the catalogue; in its base language that of an
 *   occupation which has none, and those of all skills if none has one; else %NULL, as when it cannot be read
 */
const char *
voc_labels_get (VocLabels      *self,
                VocConceptKind  kind,
                guint           id)
{
  gpointer key = GUINT_TO_POINTER (id);
  gpointer label;

  g_return_val_if_fail (self != NULL, NULL);

  if (!g_hash_table_lookup_extended (self->labels, key, NULL, &label))
    {
      label = read_label (self, kind, id, voc_catalogue_get_language_number (self->catalogue));
      if (label == NULL && falls_back (self, kind))
        label = read_label (self, kind, id, 0);
      g_hash_table_insert (self->labels, key, label);
    }

  return label;
}
