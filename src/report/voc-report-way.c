/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-private.h"

#include <glib/gi18n.h>

#include "voc-path.h"

/* Ways from one occupation to another: on the first page its stations, in a part what to learn. */

/* A way, and where it leads in words. */
typedef struct
{
  GPtrArray *steps; /* (owned) (nullable) (element-type VocPathStep): there may be none */
  char *title;      /* (owned) (nullable) */
} Way;

static void
way_clear (Way *self)
{
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_clear_pointer (&self->title, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Way, way_clear)

static gboolean
way_exists (const Way *self)
{
  return self->steps != NULL && self->steps->len > 0;
}

/* What the person learnt and did not forget. */
static guint8 *
dup_known (VocAbilities *abilities)
{
  const guint8 *levels = voc_abilities_get_levels (abilities);
  guint n = voc_abilities_get_matrix (abilities)->n_skills;
  guint8 *known = g_new0 (guint8, n + 1);

  for (guint i = 0; i < n; i++)
    known[i] = levels[i] >= VOC_SKILL_LEVEL_USED;

  return known;
}

static char *
dup_title (const VocReportSubject *subject,
           guint                   occupation)
{
  g_autoptr (VocConcept) concept =
    voc_report_dup_concept (subject, subject->matrix->occupations[occupation].id);

  return concept != NULL ? voc_concept_dup_title (concept) : g_strdup ("–");
}

/* From what the person can do to the occupation, if there are stations between: what is to learn for
 * one step is what fit says. */
static void
find_way_to (Way                    *self,
             const VocReportSubject *subject)
{
  g_autofree guint8 *known = dup_known (subject->abilities);

  self->steps = voc_path_find (subject->matrix, VOC_MATRIX_NONE, known, subject->index,
                               VOC_PATH_MAX_HOPS);
  if (self->steps != NULL && self->steps->len < 2)
    g_clear_pointer (&self->steps, g_ptr_array_unref);
  self->title = g_strdup (_("Your way there"));
}

/* From the occupation to what is most like it of all that is better protected. */
static void
find_way_on (Way                    *self,
             const VocReportSubject *subject)
{
  g_autoptr (GArray)
    nearest = voc_similarity_dup_nearest (subject->similarity, subject->index, 1,
                                          voc_lens_get_values (subject->lens,
                                                               voc_column_find ("resilience")));
  const VocSimilar *goal = (const VocSimilar *) (void *) nearest->data;
  g_autofree char *title = NULL;

  if (nearest->len == 0 || voc_likeness_of (goal->similarity) == VOC_LIKENESS_DISTANT)
    return;

  self->steps = voc_path_find (subject->matrix, subject->index, NULL, goal->occupation,
                               VOC_PATH_MAX_HOPS);
  title = dup_title (subject, goal->occupation);
  /* Translators: an occupation */
  self->title = g_strdup_printf (_("One way on, to better protected work: %s"), title);
}

static void
find_way (Way                    *self,
          const VocReportSubject *subject)
{
  if (subject->abilities != NULL)
    find_way_to (self, subject);
  if (way_exists (self))
    return;

  way_clear (self);
  if (voc_score_is_known (subject->score))
    find_way_on (self, subject);
}

static void
add_stations (VocBlock               *section,
              const VocReportSubject *subject,
              const char             *title,
              GPtrArray              *steps)
{
  VocBlock *list = voc_block_add_list (section, title);

  for (guint i = 0; i < steps->len; i++)
    {
      const VocPathStep *step = steps->pdata[i];
      g_autofree char *name = dup_title (subject, step->to);
      /* Translators: an occupation on a way, and what is to learn before it */
      g_autofree char *text = g_strdup_printf (ngettext ("%s: %u skill to learn",
                                                         "%s: %u skills to learn",
                                                         step->learn->len),
                                               name, step->learn->len);

      voc_block_add_row (list, VOC_ROW_CELLS, text, NULL);
    }
}

/* The stations of one way, for the first page; nothing, if there is none. */
void
voc_report_add_one_way (VocBlock               *section,
                        const VocReportSubject *subject)
{
  g_auto (Way) way = { NULL };

  find_way (&way, subject);
  if (way_exists (&way))
    add_stations (section, subject, way.title, way.steps);
}

/* How one comes from one occupation to another, or that one does not. */
void
voc_report_add_way_between (VocBlock               *section,
                            const VocReportSubject *from,
                            const VocReportSubject *to)
{
  g_autoptr (GPtrArray) steps = voc_path_find (from->matrix, from->index, NULL, to->index,
                                               VOC_PATH_MAX_HOPS);
  /* Translators: two occupations: "From Waiter to Restaurant manager" */
  g_autofree char *title = g_strdup_printf (_("From %s to %s"), from->title, to->title);

  if (steps != NULL && steps->len > 0)
    add_stations (section, from, title, steps);
  else
    voc_block_take_paragraph (
      section,
      g_strdup_printf (_("%s: there is no way in three steps on which enough is there before "
                          "each."),
                       title));
}

static void
add_step (VocBlock               *table,
          const VocReportSubject *subject,
          const VocPathStep      *step)
{
  g_autofree char *name = dup_title (subject, step->to);
  /* Translators: an occupation; how many essential skills are there before it, of how many */
  g_autofree char *title = g_strdup_printf (_("%s (%u of %u are there)"), name,
                                            step->coverage.have, step->coverage.total);

  voc_block_add_row (table, VOC_ROW_GROUP, title, NULL);
  for (guint i = 0; i < step->learn->len; i++)
    {
      guint32 skill = g_array_index (step->learn, guint32, i);
      g_autoptr (VocConcept)
        concept = voc_report_dup_concept (subject, subject->matrix->skills[skill].id);
      VocBlockRow *row = voc_block_add_row (table, VOC_ROW_CELLS,
                                            concept != NULL ? voc_concept_get_label (concept) : "–",
                                            NULL);

      row->uri = concept != NULL ? voc_concept_dup_portal_uri (concept) : NULL;
    }
}

/**
 * voc_report_add_way:
 * @section: where to add it
 * @subject: an occupation
 * @prefix: what the ids of its parts begin with
 *
 * The part with each step of the way that the first page names, and what is to learn before it;
 * nothing, if there is none.
 */
void
voc_report_add_way (VocBlock               *section,
                    const VocReportSubject *subject,
                    const char             *prefix)
{
  g_auto (Way) way = { NULL };
  VocBlock *part;
  VocBlock *table;

  find_way (&way, subject);
  if (!way_exists (&way))
    return;

  part = voc_report_add_part (section, prefix, "way", _("A way, step by step"));
  table = voc_block_add_table (part, way.title);
  voc_block_add_column (table, _("To learn before each step"), 100, FALSE);
  for (guint i = 0; i < way.steps->len; i++)
    add_step (table, subject, way.steps->pdata[i]);
}
