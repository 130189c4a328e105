/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-traits.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-insight-error.h"
#include "voc-json-parse.h"
#include "voc-json-place.h"
#include "voc-property.h"
#include "voc-traits-resources.h"

#define FORMAT 1
#define URI_PREFIX "http://data.europa.eu/esco/occupation/"
#define N_FIGURES (VOC_N_INTERESTS + VOC_N_STYLES + VOC_N_VALUES + 1)

/* The figures of one occupation, all kinds in a row. */
typedef struct
{
  gint32 figures[N_FIGURES];
  VocTraitMatch matches[VOC_N_TRAIT_KINDS];
} Record;

struct _VocTraits
{
  GObject parent_instance;

  VocMatrix *matrix;   /* (owned) */
  Record *records;     /* (owned): by index of the occupation */
  guint16 *standings;  /* (owned): N_FIGURES of each occupation, how many have less */
};

G_DEFINE_FINAL_TYPE (VocTraits, voc_traits, G_TYPE_OBJECT)

static const struct
{
  const char *member;
  guint first;
  guint n;
  int high;
} KINDS[] = {
  [VOC_TRAIT_INTERESTS] = { "interests", 0, VOC_N_INTERESTS, 700 },
  [VOC_TRAIT_STYLES] = { "styles", VOC_N_INTERESTS, VOC_N_STYLES, 500 },
  [VOC_TRAIT_VALUES] = { "values", VOC_N_INTERESTS + VOC_N_STYLES, VOC_N_VALUES, 700 },
  [VOC_TRAIT_ZONE] = { "zone", N_FIGURES - 1, 1, 500 },
};

static const char *const MATCHES[] = {
  [VOC_TRAIT_MATCH_UNKNOWN] = "unknown",
  [VOC_TRAIT_MATCH_EXACT] = "exact",
  [VOC_TRAIT_MATCH_CLOSE] = "close",
  [VOC_TRAIT_MATCH_NARROW] = "narrow",
  [VOC_TRAIT_MATCH_BROAD] = "broad",
  [VOC_TRAIT_MATCH_ESTIMATE] = "estimate",
  [VOC_TRAIT_MATCH_UNIT_GROUP] = "unit-group",
  [VOC_TRAIT_MATCH_MINOR_GROUP] = "minor-group",
  [VOC_TRAIT_MATCH_SUB_MAJOR_GROUP] = "sub-major-group",
};

/* A mean in the making. */
typedef struct
{
  gint64 sums[N_FIGURES];
  guint n[VOC_N_TRAIT_KINDS];
} Mean;

/* What is read from the two files: the figures of O*NET by code, the matches by URI and unit group. */
typedef struct
{
  JsonNode *onet;         /* (owned) */
  JsonNode *crosswalk;    /* (owned) */
  JsonObject *figures;
  JsonObject *matches;
  JsonObject *isco_groups;
} Tables;

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocTraits, matrix),
  VOC_OWNED_STRING (VocTraits, records),
  VOC_OWNED_STRING (VocTraits, standings),
};

static void
voc_traits_class_init (VocTraitsClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_traits_init (VocTraits *self)
{
}

/* The files are compiled in and a test compares them with their schema, so a fault is the program's. */
static JsonNode *
read_table (const char *name)
{
  g_autofree char *path = g_strconcat (VOC_RESOURCE_PATH "/traits/", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    g_resource_lookup_data (voc_traits_get_resource (), path, 0, &error);
  JsonNode *node = NULL;

  if (bytes != NULL)
    node = voc_json_parse (name, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  if (node == NULL)
    g_error ("%s", error->message);

  return node;
}

static void
tables_clear (Tables *self)
{
  g_clear_pointer (&self->onet, json_node_unref);
  g_clear_pointer (&self->crosswalk, json_node_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Tables, tables_clear)

static void
tables_read (Tables *self)
{
  self->onet = read_table ("onet.json");
  self->crosswalk = read_table ("crosswalk.json");
  self->figures = json_object_get_object_member (json_node_get_object (self->onet), "occupations");
  self->matches =
    json_object_get_object_member (json_node_get_object (self->crosswalk), "occupations");
  self->isco_groups =
    json_object_get_object_member (json_node_get_object (self->crosswalk), "isco_groups");
}

/* Adds what O*NET says of kind @kind about the occupations @codes. */
static void
add_figures (Tables       *tables,
             VocTraitKind  kind,
             JsonArray    *codes,
             Mean         *mean)
{
  for (guint i = 0; i < json_array_get_length (codes); i++)
    {
      JsonObject *record = json_object_get_object_member (tables->figures,
                                                          json_array_get_string_element (codes, i));
      JsonArray *figures;

      if (!json_object_has_member (record, KINDS[kind].member))
        continue;
      figures = json_object_get_array_member (record, KINDS[kind].member);
      for (guint j = 0; j < KINDS[kind].n; j++)
        mean->sums[KINDS[kind].first + j] += json_array_get_int_element (figures, j);
      mean->n[kind]++;
    }
}

/* Puts the mean into @record, rounded half up, as figures that come from @match. */
static void
take_mean (const Mean    *mean,
           VocTraitKind   kind,
           VocTraitMatch  match,
           Record        *record)
{
  guint n = mean->n[kind];

  for (guint i = KINDS[kind].first; i < KINDS[kind].first + KINDS[kind].n; i++)
    record->figures[i] = (2 * mean->sums[i] + n) / (2 * n);
  record->matches[kind] = match;
}

/* The figures of an occupation's best match that has some. */
static void
read_own (Tables     *tables,
          JsonObject *matches,
          Record     *record)
{
  for (VocTraitKind kind = 0; kind < VOC_N_TRAIT_KINDS; kind++)
    for (VocTraitMatch match = VOC_TRAIT_MATCH_EXACT;
         match <= VOC_TRAIT_MATCH_ESTIMATE && record->matches[kind] == 0; match++)
      {
        Mean mean = { 0 };

        if (!json_object_has_member (matches, MATCHES[match]))
          continue;
        add_figures (tables, kind, json_object_get_array_member (matches, MATCHES[match]), &mean);
        if (mean.n[kind] > 0)
          take_mean (&mean, kind, match, record);
      }
}

static gboolean
read_all_own (VocTraits  *self,
              Tables     *tables,
              GError    **error)
{
  g_autoptr (GPtrArray) occupations =
    voc_catalogue_dup_occupations (self->matrix->catalogue, error);

  if (occupations == NULL)
    return FALSE;

  for (guint i = 0; i < occupations->len; i++)
    {
      VocConcept *occupation = g_ptr_array_index (occupations, i);
      const char *uri = voc_concept_get_uri (occupation);
      guint index;

      if (g_str_has_prefix (uri, URI_PREFIX) &&
          json_object_has_member (tables->matches, uri + strlen (URI_PREFIX)) &&
          voc_matrix_find_occupation (self->matrix, voc_concept_get_id (occupation), &index))
        read_own (tables,
                  json_object_get_object_member (tables->matches, uri + strlen (URI_PREFIX)),
                  &self->records[index]);
    }

  return TRUE;
}

/* The mean of each ISCO-08 group with @n_digits: of its occupations with figures of their own, and of
 * what the crosswalk says about groups as a whole. */
static GHashTable *
make_group_means (VocTraits *self,
                  Tables    *tables,
                  guint      n_digits)
{
  g_autoptr (GHashTable) means = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GList) isco_groups = json_object_get_members (tables->isco_groups);
  Mean *mean;

  for (guint i = 0; i < self->matrix->n_occupations; i++)
    {
      g_autofree char *code = g_strndup (voc_matrix_get_isco (self->matrix, i), n_digits);
      const Record *record = &self->records[i];

      mean = g_hash_table_lookup (means, code);
      if (mean == NULL)
        {
          mean = g_new0 (Mean, 1);
          g_hash_table_insert (means, g_steal_pointer (&code), mean);
        }
      for (VocTraitKind kind = 0; kind < VOC_N_TRAIT_KINDS; kind++)
        if (record->matches[kind] != VOC_TRAIT_MATCH_UNKNOWN)
          {
            for (guint j = KINDS[kind].first; j < KINDS[kind].first + KINDS[kind].n; j++)
              mean->sums[j] += record->figures[j];
            mean->n[kind]++;
          }
    }

  for (GList *at = isco_groups; at != NULL; at = at->next)
    {
      g_autofree char *code = g_strndup (at->data, n_digits);

      mean = g_hash_table_lookup (means, code);
      for (VocTraitKind kind = 0; mean != NULL && kind < VOC_N_TRAIT_KINDS; kind++)
        add_figures (tables, kind, json_object_get_array_member (tables->isco_groups, at->data),
                     mean);
    }

  return g_steal_pointer (&means);
}

/* Occupations without figures take those of the smallest group around them that has some. */
static void
read_groups (VocTraits *self,
             Tables    *tables)
{
  GHashTable *means[3];

  for (guint i = 0; i < G_N_ELEMENTS (means); i++)
    means[i] = make_group_means (self, tables, 4 - i);

  for (guint i = 0; i < self->matrix->n_occupations; i++)
    for (VocTraitKind kind = 0; kind < VOC_N_TRAIT_KINDS; kind++)
      for (guint j = 0;
           j < G_N_ELEMENTS (means) && self->records[i].matches[kind] == VOC_TRAIT_MATCH_UNKNOWN;
           j++)
        {
          g_autofree char *code = g_strndup (voc_matrix_get_isco (self->matrix, i), 4 - j);
          const Mean *mean = g_hash_table_lookup (means[j], code);

          if (mean->n[kind] > 0)
            take_mean (mean, kind, VOC_TRAIT_MATCH_UNIT_GROUP + j, &self->records[i]);
        }

  for (guint i = 0; i < G_N_ELEMENTS (means); i++)
    g_hash_table_unref (means[i]);
}

static int
compare_figures (gconstpointer a,
                 gconstpointer b)
{
  return *(const gint32 *) a - *(const gint32 *) b;
}

/* How many occupations have less, for each figure. */
static void
rank (VocTraits    *self,
      VocTraitKind  kind,
      guint         column)
{
  /* One more, so that there is something to sort in a catalogue without occupations. */
  g_autofree gint32 *sorted = g_new (gint32, self->matrix->n_occupations + 1);
  guint n = 0;

  for (guint i = 0; i < self->matrix->n_occupations; i++)
    if (self->records[i].matches[kind] != VOC_TRAIT_MATCH_UNKNOWN)
      sorted[n++] = self->records[i].figures[column];
  qsort (sorted, n, sizeof *sorted, compare_figures);

  for (guint i = 0; i < self->matrix->n_occupations; i++)
    {
      guint low = 0;
      guint high = n;

      while (low < high)
        {
          guint middle = (low + high) / 2;

          if (sorted[middle] < self->records[i].figures[column])
            low = middle + 1;
          else
            high = middle;
        }
      self->standings[i * N_FIGURES + column] = n > 1 ? low * 1000 / (n - 1) : 0;
    }
}

/**
 * voc_traits_new:
 * @matrix: what the occupations are from
 * @error: return location
 *
 * Interests, work styles, values and preparation of all occupations, from O*NET through the official
 * crosswalk and Nesta's (data/traits). Takes some 40 ms on a full ESCO; make it in a thread. Immutable.
 *
 * Returns: (transfer full): the traits
 */
VocTraits *
voc_traits_new (VocMatrix  *matrix,
                GError    **error)
{
  g_autoptr (VocTraits) self = g_object_new (VOC_TYPE_TRAITS, NULL);
  g_auto (Tables) tables = { NULL };

  tables_read (&tables);
  self->matrix = g_object_ref (matrix);
  self->records = g_new0 (Record, matrix->n_occupations + 1);
  self->standings = g_new0 (guint16, (gsize) matrix->n_occupations * N_FIGURES + 1);
  if (!read_all_own (self, &tables, error))
    return NULL;

  read_groups (self, &tables);
  for (VocTraitKind kind = 0; kind < VOC_N_TRAIT_KINDS; kind++)
    for (guint i = 0; i < KINDS[kind].n; i++)
      rank (self, kind, KINDS[kind].first + i);

  return g_steal_pointer (&self);
}

VocMatrix *
voc_traits_get_matrix (VocTraits *self)
{
  return self->matrix;
}

/**
 * voc_traits_get:
 * @kind: what
 * @occupation: index in the matrix
 * @out_match: (out) (optional): where the figures are from
 *
 * Returns: (transfer none) (nullable): the figures of that kind, in hundredths; %NULL if none are known
 */
const gint32 *
voc_traits_get (VocTraits     *self,
                VocTraitKind   kind,
                guint          occupation,
                VocTraitMatch *out_match)
{
  const Record *record = &self->records[occupation];

  if (out_match != NULL)
    *out_match = record->matches[kind];
  return record->matches[kind] != VOC_TRAIT_MATCH_UNKNOWN ? &record->figures[KINDS[kind].first]
                                                          : NULL;
}

/**
 * voc_traits_get_standing:
 * @kind: what
 * @occupation: index in the matrix; its figures are known
 * @which: index among the figures of that kind
 *
 * Where the occupation stands among all with that figure.
 *
 * Returns: thousandths of the others that have less: 0 for the least, 1000 for the most of all
 */
guint
voc_traits_get_standing (VocTraits    *self,
                         VocTraitKind  kind,
                         guint         occupation,
                         guint         which)
{
  return self->standings[occupation * N_FIGURES + KINDS[kind].first + which];
}

/**
 * voc_trait_match_to_text:
 *
 * Returns: a sentence that says where the figures are from
 */
const char *
voc_trait_match_to_text (VocTraitMatch match)
{
  static const char *const TEXTS[] = {
    [VOC_TRAIT_MATCH_UNKNOWN] = N_("Nobody has rated this work yet."),
    [VOC_TRAIT_MATCH_EXACT] = N_("Rated in the United States for the same work."),
    [VOC_TRAIT_MATCH_CLOSE] = N_("Rated in the United States for very similar work."),
    [VOC_TRAIT_MATCH_NARROW] = N_("Rated in the United States for a part of this work."),
    [VOC_TRAIT_MATCH_BROAD] = N_("Rated in the United States for a wider kind of work."),
    [VOC_TRAIT_MATCH_ESTIMATE] =
      N_("Rated in the United States for work that is described in a similar way."),
    [VOC_TRAIT_MATCH_UNIT_GROUP] =
      N_("Not rated itself: this is the mean of closely related work."),
    [VOC_TRAIT_MATCH_MINOR_GROUP] = N_("Not rated itself: this is the mean of related work."),
    [VOC_TRAIT_MATCH_SUB_MAJOR_GROUP] =
      N_("Not rated itself: this is the mean of loosely related work."),
  };

  return _(TEXTS[match]);
}
