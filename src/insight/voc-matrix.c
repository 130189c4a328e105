/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-matrix.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n.h>

#include "voc-catalogue-facts.h"
#include "voc-property.h"

G_DEFINE_FINAL_TYPE (VocMatrix, voc_matrix, G_TYPE_OBJECT)

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocMatrix, catalogue),
  VOC_OWNED_OBJECT (VocMatrix, model),
  VOC_OWNED_STRING (VocMatrix, occupations),
  VOC_OWNED_STRING (VocMatrix, skills),
  VOC_OWNED_STRING (VocMatrix, groups),
  VOC_OWNED_STRING (VocMatrix, by_row),
  VOC_OWNED_STRING (VocMatrix, by_column),
  VOC_OWNED_STRING (VocMatrix, skill_groups),
  VOC_OWNED_STRING (VocMatrix, broader_skills),
  VOC_OWNED_STRING (VocMatrix, values),
  VOC_OWNED_STRING (VocMatrix, indices),
};

static void
voc_matrix_class_init (VocMatrixClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_matrix_init (VocMatrix *self)
{
}

/* Whether @id is the number of one of @n concepts; @first is the first of these, and each takes
 * @size bytes and begins with its number. */
static gboolean
find (VocMatrix     *self,
      guint          id,
      gconstpointer  first,
      gsize          size,
      guint          n,
      guint         *out_index)
{
  guint32 stored = id < self->n_indices ? self->indices[id] : 0;
  const guint32 *found;

  if (stored == 0 || stored > n)
    return FALSE;
  found = (gconstpointer) ((const char *) first + size * (stored - 1));
  *out_index = stored - 1;
  return *found == id;
}

/**
 * voc_matrix_find_occupation:
 * @id: number of a concept
 * @out_index: (out): the index of the occupation with that number
 *
 * Returns: whether there is one
 */
gboolean
voc_matrix_find_occupation (VocMatrix *self,
                            guint      id,
                            guint     *out_index)
{
  g_return_val_if_fail (VOC_IS_MATRIX (self), FALSE);

  return find (self, id, self->occupations, sizeof *self->occupations, self->n_occupations,
               out_index);
}

/**
 * voc_matrix_find_skill:
 * @id: number of a concept
 * @out_index: (out): the index of the skill with that number
 *
 * Returns: whether there is one
 */
gboolean
voc_matrix_find_skill (VocMatrix *self,
                       guint      id,
                       guint     *out_index)
{
  g_return_val_if_fail (VOC_IS_MATRIX (self), FALSE);

  return find (self, id, self->skills, sizeof *self->skills, self->n_skills, out_index);
}

/**
 * voc_matrix_find_group:
 * @id: number of a concept
 * @out_index: (out): the index of the group with that number
 *
 * Returns: whether there is one
 */
gboolean
voc_matrix_find_group (VocMatrix *self,
                       guint      id,
                       guint     *out_index)
{
  g_return_val_if_fail (VOC_IS_MATRIX (self), FALSE);

  return find (self, id, self->groups, sizeof *self->groups, self->n_groups, out_index);
}

/**
 * voc_matrix_is_in_group:
 * @occupation: index of an occupation
 * @group: index of an ISCO-08 group
 *
 * Returns: whether the occupation is in the group or in one below it
 */
gboolean
voc_matrix_is_in_group (VocMatrix *self,
                        guint      occupation,
                        guint      group)
{
  guint32 at = self->occupations[occupation].isco;

  /* A tree is never deeper than it has groups, whatever a damaged file says. */
  for (guint depth = 0; at != VOC_MATRIX_NONE && depth < self->n_groups; depth++)
    {
      if (at == group)
        return TRUE;
      at = self->groups[at].parent;
    }

  return FALSE;
}

static gboolean
fail (GError     **error,
      const char  *what,
      guint        id)
{
  g_autofree char *detail = g_strdup_printf ("%s %u", what, id);

  g_set_error (error, VOC_CATALOGUE_ERROR, VOC_CATALOGUE_ERROR_DAMAGED,
               _("The catalogue is damaged (%s)."), detail);
  return FALSE;
}

/* Numbers of concepts are dense: a greater one is no number of a concept. */
static gboolean
make_indices (VocMatrix                *self,
              const VocCatalogueFacts  *facts,
              GError                  **error)
{
  guint32 most = 0;

  for (guint i = 0; i < facts->occupations->len; i++)
    most = MAX (most, g_array_index (facts->occupations, VocFactsOccupation, i).id);
  for (guint i = 0; i < facts->skills->len; i++)
    most = MAX (most, g_array_index (facts->skills, VocFactsSkill, i).id);
  for (guint i = 0; i < facts->groups->len; i++)
    most = MAX (most, g_array_index (facts->groups, VocFactsGroup, i).id);
  if (most > VOC_FACTS_MAX_ID)
    return fail (error, "concept", most);

  self->n_indices = most + 1;
  self->indices = g_new0 (guint32, self->n_indices + 1);
  return TRUE;
}

static void
take_groups (VocMatrix               *self,
             const VocCatalogueFacts *facts)
{
  self->n_groups = facts->groups->len;
  self->groups = g_new0 (VocMatrixGroup, self->n_groups + 1);
  for (guint i = 0; i < self->n_groups; i++)
    {
      const VocFactsGroup *group = &g_array_index (facts->groups, VocFactsGroup, i);
      gboolean field = group->scheme == VOC_SCHEME_ISCED_F;

      self->groups[i].id = group->id;
      self->groups[i].parent = VOC_MATRIX_NONE;
      /* Fields of knowledge have a K before their digits in the tables of the model. */
      g_snprintf (self->groups[i].code, sizeof self->groups[i].code, "%s%s",
                  field && group->code[0] != 'K' ? "K" : "", group->code);
      self->indices[group->id] = i + 1;
    }
}

static void
take_skills (VocMatrix               *self,
             const VocCatalogueFacts *facts)
{
  self->n_skills = facts->skills->len;
  self->skills = g_new0 (VocMatrixSkill, self->n_skills + 1);
  for (guint i = 0; i < self->n_skills; i++)
    {
      const VocFactsSkill *skill = &g_array_index (facts->skills, VocFactsSkill, i);

      self->skills[i].id = skill->id;
      self->skills[i].collections = skill->collections & (2 * VOC_COLLECTION_LAST - 1);
      self->indices[skill->id] = i + 1;
    }
}

static gboolean
take_occupations (VocMatrix                *self,
                  const VocCatalogueFacts  *facts,
                  GError                  **error)
{
  self->n_occupations = facts->occupations->len;
  self->occupations = g_new0 (VocMatrixOccupation, self->n_occupations + 1);
  for (guint i = 0; i < self->n_occupations; i++)
    {
      const VocFactsOccupation *occupation =
        &g_array_index (facts->occupations, VocFactsOccupation, i);

      self->occupations[i].id = occupation->id;
      self->indices[occupation->id] = i + 1;
      if (!voc_matrix_find_group (self, occupation->isco_group, &self->occupations[i].isco))
        return fail (error, "ISCO-08", occupation->id);
    }

  return TRUE;
}

/* Rows as they come, and how long each column is. */
static gboolean
take_rows (VocMatrix                *self,
           const VocCatalogueFacts  *facts,
           GError                  **error)
{
  guint n = facts->requirements->len;
  guint row = 0;

  self->by_row = g_new (VocMatrixEntry, n + 1);
  for (guint i = 0; i < n; i++)
    {
      const VocFactsRequirement *requirement =
        &g_array_index (facts->requirements, VocFactsRequirement, i);
      VocMatrixEntry *entry = &self->by_row[i];

      while (row < self->n_occupations && self->occupations[row].id < requirement->occupation)
        self->occupations[++row].first = i;
      if (row == self->n_occupations || self->occupations[row].id != requirement->occupation ||
          !voc_matrix_find_skill (self, requirement->skill, &entry->index))
        return fail (error, "requirement", requirement->occupation);
      entry->relation = requirement->relation == VOC_RELATION_ESSENTIAL ? VOC_RELATION_ESSENTIAL
                                                                        : VOC_RELATION_OPTIONAL;
      self->skills[entry->index].first++;
    }
  while (row < self->n_occupations)
    self->occupations[++row].first = n;

  return TRUE;
}

/* The same by column; df, and what follows from it. */
static void
fill_columns (VocMatrix *self)
{
  guint n = self->occupations[self->n_occupations].first;

  self->by_column = g_new (VocMatrixEntry, n + 1);
  self->skills[self->n_skills].first = n;
  for (guint s = self->n_skills, end = n; s > 0; s--)
    {
      VocMatrixSkill *skill = &self->skills[s - 1];
      guint df = skill->first;

      skill->log = df > 1 ? floor (log (df) * VOC_MATRIX_LOG_ONE + 0.5) : 0;
      skill->idf = df > 0 ? log ((double) self->n_occupations / df) : 0;
      /* Where it ends, for now: it is filled from behind. */
      skill->first = end;
      end -= df;
    }

  for (guint o = self->n_occupations; o > 0; o--)
    for (guint i = self->occupations[o].first; i > self->occupations[o - 1].first; i--)
      {
        VocMatrixSkill *skill = &self->skills[self->by_row[i - 1].index];

        self->by_column[--skill->first] = (VocMatrixEntry) { o - 1, self->by_row[i - 1].relation };
      }
}

/* What is right above each concept: @starts has a place for each number and one more. */
typedef struct
{
  const VocFactsBroader *pairs;
  guint32 *starts;  /* (owned) */
} Broader;

static void
broader_clear (Broader *broader)
{
  g_free (broader->starts);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Broader, broader_clear)

static Broader
sort_broader (VocMatrix               *self,
              const VocCatalogueFacts *facts)
{
  Broader broader = { (const VocFactsBroader *) facts->broader->data,
                      g_new (guint32, self->n_indices + 1) };
  guint at = 0;

  for (guint id = 0; id <= self->n_indices; id++)
    {
      while (at < facts->broader->len && broader.pairs[at].concept < id)
        at++;
      broader.starts[id] = at;
    }

  return broader;
}

static void
fill_parents (VocMatrix     *self,
              const Broader *broader)
{
  for (guint g = 0; g < self->n_groups; g++)
    {
      guint32 id = self->groups[g].id;
      guint parent;

      for (guint i = broader->starts[id]; i < broader->starts[id + 1]; i++)
        if (voc_matrix_find_group (self, broader->pairs[i].broader, &parent))
          {
            self->groups[g].parent = parent;
            break;
          }
    }
}

/* "S1" is above "S1.2" and "K06" above "K0612". */
static gboolean
is_above (const char *above,
          const char *below)
{
  gsize length = strlen (above);

  return length > 0 && strncmp (above, below, length) == 0 && below[length] != '\0' &&
         (below[length] == '.' || above[0] == 'K' || length == 1);
}

/* Adds a group to those of a skill, unless one below it is there. */
static void
add_group (VocMatrix *self,
           GArray    *groups,
           guint      first,
           guint32    group)
{
  const char *code = self->groups[group].code;

  for (guint i = first; i < groups->len; i++)
    {
      guint32 *other = &g_array_index (groups, guint32, i);
      const char *other_code = self->groups[*other].code;

      if (*other == group || is_above (code, other_code))
        return;
      if (is_above (other_code, code))
        {
          *other = group;
          return;
        }
    }

  g_array_append_val (groups, group);
}

static int
compare_indices (gconstpointer a,
                 gconstpointer b)
{
  const guint32 *left = a;
  const guint32 *right = b;

  return *left < *right ? -1 : *left > *right;
}

/* Collects the groups right above a skill, or, only if it has none, right above the skills above
 * it, and so on. @seen tells which skills were looked at for which. */
static void
collect_groups (VocMatrix     *self,
                const Broader *broader,
                guint          skill,
                guint32       *seen,
                GArray        *nodes,
                GArray        *found)
{
  g_array_set_size (found, 0);
  g_array_set_size (nodes, 0);
  g_array_append_val (nodes, skill);
  seen[skill] = skill + 1;

  for (guint n = 0; n < nodes->len; n++)
    {
      guint32 id = self->skills[g_array_index (nodes, guint, n)].id;
      gboolean grouped = FALSE;
      guint index;

      for (guint i = broader->starts[id]; i < broader->starts[id + 1]; i++)
        if (voc_matrix_find_group (self, broader->pairs[i].broader, &index))
          {
            grouped = TRUE;
            g_array_append_val (found, index);
          }
      for (guint i = broader->starts[id]; !grouped && i < broader->starts[id + 1]; i++)
        if (voc_matrix_find_skill (self, broader->pairs[i].broader, &index) &&
            seen[index] != skill + 1)
          {
            seen[index] = skill + 1;
            g_array_append_val (nodes, index);
          }
    }

  g_array_sort (found, compare_indices);
}

static void
fill_skill_groups (VocMatrix     *self,
                   const Broader *broader)
{
  g_autofree guint32 *seen = g_new0 (guint32, self->n_skills + 1);
  g_autoptr (GArray) nodes = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) groups = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint s = 0; s < self->n_skills; s++)
    {
      self->skills[s].first_group = groups->len;
      collect_groups (self, broader, s, seen, nodes, found);
      for (guint i = 0; i < found->len; i++)
        add_group (self, groups, self->skills[s].first_group, g_array_index (found, guint32, i));
    }
  self->skills[self->n_skills].first_group = groups->len;
  /* One more than there are, since an empty array has no address. */
  g_array_set_size (groups, groups->len + 1);
  self->skill_groups = g_array_steal (groups, NULL);
}

static void
fill_broader_skills (VocMatrix     *self,
                     const Broader *broader)
{
  g_autoptr (GArray) skills = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint s = 0; s < self->n_skills; s++)
    {
      guint32 id = self->skills[s].id;
      guint above;

      self->skills[s].first_broader = skills->len;
      for (guint i = broader->starts[id]; i < broader->starts[id + 1]; i++)
        if (voc_matrix_find_skill (self, broader->pairs[i].broader, &above))
          g_array_append_val (skills, above);
    }
  self->skills[self->n_skills].first_broader = skills->len;
  /* One more than there are, since an empty array has no address. */
  g_array_set_size (skills, skills->len + 1);
  self->broader_skills = g_array_steal (skills, NULL);
}

/* What a skill is worth in each column: the mean over its groups, rounded half up. */
static void
average (const gint32  *group_values,
         const guint32 *groups,
         guint          n,
         gint32        *out_values)
{
  if (n == 1)
    {
      memcpy (out_values, group_values + groups[0] * VOC_SCORE_N_MODEL_COLUMNS,
              VOC_SCORE_N_MODEL_COLUMNS * sizeof *out_values);
      return;
    }

  for (guint c = 0; c < VOC_SCORE_N_MODEL_COLUMNS; c++)
    {
      gint32 sum = 0;

      for (guint g = 0; g < n; g++)
        sum += group_values[groups[g] * VOC_SCORE_N_MODEL_COLUMNS + c];
      out_values[c] = n > 0 ? (2 * sum + (gint32) n) / (2 * (gint32) n) : VOC_SCORE_NEUTRAL;
    }
}

static void
fill_values (VocMatrix *self)
{
  g_autofree gint32 *group_values =
    g_new (gint32, (self->n_groups + 1) * VOC_SCORE_N_MODEL_COLUMNS);
  g_autofree guint8 *group_known = g_new (guint8, self->n_groups + 1);

  for (guint g = 0; g < self->n_groups; g++)
    group_known[g] =
      voc_score_model_get_group_values (self->model, self->groups[g].code,
                                        group_values + g * VOC_SCORE_N_MODEL_COLUMNS);

  self->values = g_new (gint32, (self->n_skills + 1) * VOC_SCORE_N_MODEL_COLUMNS);
  for (guint s = 0; s < self->n_skills; s++)
    {
      guint n;
      const guint32 *groups = voc_matrix_get_skill_groups (self, s, &n);

      for (guint g = 0; g < n; g++)
        self->skills[s].known |= group_known[groups[g]];
      average (group_values, groups, n, self->values + s * VOC_SCORE_N_MODEL_COLUMNS);
    }
}

/**
 * voc_matrix_new:
 * @catalogue: a catalogue
 * @model: a model
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * May be called in any thread; takes some ten milliseconds for a full ESCO.
 *
 * Returns: (transfer full) (nullable): the occupations and skills of the catalogue
 */
VocMatrix *
voc_matrix_new (VocCatalogue   *catalogue,
                VocScoreModel  *model,
                GError        **error)
{
  g_autoptr (VocMatrix) self = NULL;
  g_autoptr (VocCatalogueFacts) facts = NULL;
  g_auto (Broader) broader = { NULL, NULL };

  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (model), NULL);

  facts = voc_catalogue_dup_facts (catalogue, error);
  if (facts == NULL)
    return NULL;

  self = g_object_new (VOC_TYPE_MATRIX, NULL);
  self->catalogue = g_object_ref (catalogue);
  self->model = g_object_ref (model);
  if (!make_indices (self, facts, error))
    return NULL;
  take_groups (self, facts);
  take_skills (self, facts);
  if (!take_occupations (self, facts, error) || !take_rows (self, facts, error))
    return NULL;

  fill_columns (self);
  broader = sort_broader (self, facts);
  fill_parents (self, &broader);
  fill_skill_groups (self, &broader);
  fill_broader_skills (self, &broader);
  fill_values (self);

  return g_steal_pointer (&self);
}
