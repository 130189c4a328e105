/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-import-state.h"

#include <glib/gi18n.h>
#include <string.h>

/* How much of the whole is reading; the rest is checking and writing to disk. */
#define READING 0.9

/* Nobody sees smaller steps. */
#define STEP 0.005

/**
 * voc_import_state_init:
 * @self: the state of an import
 * @archives: (element-type VocArchive): the sources
 * @language: (nullable): the base language asked for
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable): hears how far it is
 * @progress_data: for @progress
 *
 * Makes everything ready but the builder.
 */
void
voc_import_state_init (VocImportState      *self,
                     GPtrArray         *archives,
                     const char        *language,
                     GCancellable      *cancellable,
                     VocImportProgress  progress,
                     void              *progress_data)
{
  memset (self, 0, sizeof *self);
  self->archives = g_ptr_array_ref (archives);
  self->language = g_strdup (language);
  g_set_object (&self->cancellable, cancellable);
  self->summary = voc_import_summary_new ();
  self->progress = progress;
  self->progress_data = progress_data;
  self->phase = "";
}

/**
 * voc_import_state_clear:
 * @self: the state of an import
 *
 * Lets go of everything. If the builder has not finished, that removes what it has written.
 */
void
voc_import_state_clear (VocImportState *self)
{
  g_clear_object (&self->builder);
  g_clear_pointer (&self->archives, g_ptr_array_unref);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->summary, voc_import_summary_unref);
  g_clear_object (&self->cancellable);
}

/**
 * voc_import_state_check:
 * @self: the state of an import
 * @error: return location for an error
 *
 * Tells whether to go on.
 */
gboolean
voc_import_state_check (VocImportState  *self,
                      GError       **error)
{
  return !g_cancellable_set_error_if_cancelled (self->cancellable, error);
}

static void
report (VocImportState *self,
        double        fraction)
{
  self->reported = fraction;
  if (self->progress != NULL)
    self->progress (self->phase, fraction, self->progress_data);
}

/**
 * voc_import_state_set_work:
 * @self: the state of an import
 * @work: how much there is to do, in any unit
 *
 * Says what [func@import_state_advance] counts up to.
 */
void
voc_import_state_set_work (VocImportState *self,
                         guint64       work)
{
  self->work = work;
  self->done = 0;
}

/**
 * voc_import_state_set_phase:
 * @self: the state of an import
 * @phase: what is being done, translated
 *
 * Says what is being done from now on.
 */
void
voc_import_state_set_phase (VocImportState *self,
                          const char   *phase)
{
  self->phase = phase;
  report (self, self->reported);
}

/**
 * voc_import_state_advance:
 * @self: the state of an import
 * @work: how much more is done
 *
 * Says how far it is.
 */
void
voc_import_state_advance (VocImportState *self,
                        guint64       work)
{
  double fraction;

  self->done += work;
  fraction = self->work > 0 ? READING * MIN (self->done, self->work) / self->work : 0;
  if (fraction >= self->reported + STEP)
    report (self, fraction);
}

static gboolean
store_notes (VocImportState  *self,
             GError       **error)
{
  voc_import_summary_sort_notes (self->summary);

  for (guint i = 0; i < self->summary->notes->len; i++)
    {
      const VocImportNote *note = g_ptr_array_index (self->summary->notes, i);
      g_autofree char *detail = voc_import_note_dup_detail (note);

      if (!voc_catalogue_builder_add_note (self->builder, voc_import_note_get_code (note),
                                           note->count, detail, error))
        return FALSE;
    }

  return TRUE;
}

/* Why there is nothing of a kind, as far as the notes tell; NULL if they do not. */
static char *
dup_reason (VocImportState          *self,
            const VocImportNoteKind *kinds,
            guint                    n_kinds)
{
  for (guint k = 0; k < n_kinds; k++)
    {
      for (guint i = 0; i < self->summary->notes->len; i++)
        {
          const VocImportNote *note = g_ptr_array_index (self->summary->notes, i);

          if (note->kind == kinds[k])
            return voc_import_note_dup_sentence (note);
        }
    }

  return NULL;
}

/* A catalogue without any of these would show nothing but empty lists, in the place of one that
 * did. */
static gboolean
check_not_empty (VocImportState  *self,
                 GError         **error)
{
  static const VocImportNoteKind concept_kinds[] = { VOC_NOTE_NO_ISCO_GROUP, VOC_NOTE_NO_LABEL,
                                                     VOC_NOTE_NO_URI, VOC_NOTE_DUPLICATE_CONCEPT };
  static const VocImportNoteKind relation_kinds[] = {
    VOC_NOTE_UNKNOWN_RELATION_TYPE, VOC_NOTE_UNKNOWN_OCCUPATION, VOC_NOTE_UNKNOWN_SKILL,
    VOC_NOTE_REFUSED_CONCEPT
  };
  const VocImportSummary *summary = self->summary;
  gboolean has_concepts = summary->occupations > 0 && summary->skills > 0;
  g_autofree char *reason = NULL;
  const char *sentence;

  if (has_concepts && summary->requirements > 0)
    return TRUE;

  if (summary->occupations == 0)
    sentence = _("There is no occupation in these files, so no catalogue was made.");
  else if (summary->skills == 0)
    sentence = _("There is no skill in these files, so no catalogue was made.");
  else
    sentence = _("No occupation in these files needs a skill, so no catalogue was made.");

  reason = has_concepts ? dup_reason (self, relation_kinds, G_N_ELEMENTS (relation_kinds))
                        : dup_reason (self, concept_kinds, G_N_ELEMENTS (concept_kinds));
  g_set_error (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_INCOMPLETE, "%s%s%s", sentence,
               reason != NULL ? " " : "", reason != NULL ? reason : "");
  return FALSE;
}

/**
 * voc_import_state_finish:
 * @self: an import that has read everything
 * @error: return location for an error
 *
 * Stores the notes and puts the catalogue in its place.
 */
gboolean
voc_import_state_finish (VocImportState  *self,
                       GError       **error)
{
  self->reported = READING;
  voc_import_state_set_phase (self, _("Checking and saving"));
  if (!check_not_empty (self, error) ||
      !store_notes (self, error) ||
      !voc_catalogue_builder_finish (self->builder, error))
    return FALSE;

  report (self, 1.0);

  return TRUE;
}
