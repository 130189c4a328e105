/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-import-summary.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (VocImportSummary, voc_import_summary, voc_import_summary_ref, voc_import_summary_unref)

/**
 * voc_import_summary_new:
 *
 * Makes an empty summary.
 */
VocImportSummary *
voc_import_summary_new (void)
{
  VocImportSummary *self = g_atomic_rc_box_new0 (VocImportSummary);

  self->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) voc_import_note_free);

  return self;
}

/**
 * voc_import_summary_ref:
 * @self: a summary
 *
 * Takes a reference.
 */
VocImportSummary *
voc_import_summary_ref (VocImportSummary *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (void *data)
{
  VocImportSummary *self = data;

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->version, g_free);
  g_clear_pointer (&self->languages, g_strfreev);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
}

/**
 * voc_import_summary_unref:
 * @self: a summary
 *
 * Lets go of a reference.
 */
void
voc_import_summary_unref (VocImportSummary *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static VocImportNote *
ensure_note (VocImportSummary  *self,
             VocImportNoteKind  kind,
             const char        *about)
{
  VocImportNote *note;

  for (guint i = 0; i < self->notes->len; i++)
    {
      note = g_ptr_array_index (self->notes, i);
      if (note->kind == kind && g_strcmp0 (note->about, about) == 0)
        return note;
    }

  note = voc_import_note_new (kind, about);
  g_ptr_array_add (self->notes, note);

  return note;
}

/**
 * voc_import_summary_note:
 * @self: a summary
 * @kind: what happened
 * @about: (nullable): the language that it is about
 * @count: how often
 * @format: the case, kept if it is the first one
 * @...: what belongs into @format
 *
 * Counts something that was not stored as it stood.
 */
void
voc_import_summary_note (VocImportSummary  *self,
                         VocImportNoteKind  kind,
                         const char        *about,
                         guint              count,
                         const char        *format,
                         ...)
{
  VocImportNote *note;
  va_list args;

  g_return_if_fail (self != NULL);

  note = ensure_note (self, kind, about);
  note->count += count;
  if (note->example == NULL)
    {
      va_start (args, format);
      note->example = g_strdup_vprintf (format, args);
      va_end (args);
    }
}

static int
compare_notes (gconstpointer a,
               gconstpointer b)
{
  const VocImportNote *note_a = *(const VocImportNote *const *) a;
  const VocImportNote *note_b = *(const VocImportNote *const *) b;

  if (note_a->kind != note_b->kind)
    return note_a->kind < note_b->kind ? -1 : 1;

  return g_strcmp0 (note_a->about, note_b->about);
}

/**
 * voc_import_summary_sort_notes:
 * @self: a summary
 *
 * Puts what weighs most first.
 */
void
voc_import_summary_sort_notes (VocImportSummary *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_sort (self->notes, compare_notes);
}
