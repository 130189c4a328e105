/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-near-work.h"

/* The best answers say what is meant; those after them are ever further from it. */
#define MOST_SKILLS 12

#define MOST_FIELDS 3

/* A field with less than this share of the work is not near. */
#define LEAST_SHARE 0.1

typedef struct
{
  const VocField *field;
  double share;
} Share;

static int
compare_shares (gconstpointer a,
                gconstpointer b)
{
  double left = ((const Share *) a)->share;
  double right = ((const Share *) b)->share;

  return left > right ? -1 : left < right;
}

/* Every skill counts the same, however many occupations need it: each of them gets its part. */
static void
add_skill (GArray    *shares,
           VocMatrix *matrix,
           guint      skill)
{
  VocFields *fields = voc_fields_get_default ();
  const VocMatrixEntry *entries;
  guint n_fields;
  const VocField *all = voc_fields_get_all (fields, &n_fields);
  guint n;

  entries = voc_matrix_get_column (matrix, skill, &n);
  for (guint i = 0; i < n; i++)
    {
      const VocField *field = voc_fields_find_occupation (fields, matrix, entries[i].index);

      if (field != NULL)
        g_array_index (shares, Share, field - all).share += 1.0 / n;
    }
}

/* All fields in their order, each with its share of the work that needs the best of @hits. */
static GArray *
dup_shares (VocMatrix *matrix,
            GPtrArray *hits,
            double    *out_total)
{
  guint n_fields;
  const VocField *all = voc_fields_get_all (voc_fields_get_default (), &n_fields);
  GArray *shares = g_array_sized_new (FALSE, FALSE, sizeof (Share), n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      Share share = { .field = &all[i] };

      g_array_append_val (shares, share);
    }

  for (guint i = 0; i < MIN (hits->len, MOST_SKILLS); i++)
    {
      const VocSearchHit *hit = hits->pdata[i];
      guint skill;

      if (voc_matrix_find_skill (matrix, hit->concept, &skill))
        add_skill (shares, matrix, skill);
    }

  *out_total = 0;
  for (guint i = 0; i < n_fields; i++)
    *out_total += g_array_index (shares, Share, i).share;
  g_array_sort (shares, compare_shares);

  return shares;
}

/**
 * voc_near_work_find:
 * @matrix: which occupation of the catalogue needs which skill
 * @catalogue: where the words are searched
 * @text: words that no occupation answers to
 * @cancellable: (nullable): to stop it
 * @error: return location for a #VOC_CATALOGUE_ERROR
 *
 * Finds the skills that answer to words, and the fields of work that need the best of them most. On any
 * thread.
 *
 * Returns: (transfer full) (nullable): what is near; without skills nothing is
 */
VocNearWork *
voc_near_work_find (VocMatrix     *matrix,
                    VocCatalogue  *catalogue,
                    const char    *text,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_autoptr (GPtrArray) hits = NULL;
  g_autoptr (GArray) shares = NULL;
  VocNearWork *self;
  double total;

  g_return_val_if_fail (VOC_IS_CATALOGUE (catalogue), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  hits = voc_catalogue_search (catalogue, text, VOC_CONCEPT_SKILL, 0, cancellable, error);
  if (hits == NULL)
    return NULL;

  shares = dup_shares (matrix, hits, &total);
  self = g_new0 (VocNearWork, 1);
  self->n_skills = hits->len;
  self->fields = g_ptr_array_new ();
  for (guint i = 0; i < MIN (shares->len, MOST_FIELDS); i++)
    {
      const Share *share = &g_array_index (shares, Share, i);

      if (share->share > 0 && share->share >= LEAST_SHARE * total)
        g_ptr_array_add (self->fields, (gpointer) share->field);
    }

  return self;
}

void
voc_near_work_free (VocNearWork *self)
{
  g_ptr_array_unref (self->fields);
  g_free (self);
}
