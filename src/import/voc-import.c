/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-import.h"

#include "voc-esco-import.h"
#include "voc-json-import.h"

#include <glib/gi18n.h>

/**
 * VocImport:
 *
 * Makes a catalogue out of files: ESCO downloads or a folder of Vocation's own format. What they are is found
 * out by looking at them.
 *
 * A catalogue that is at the destination already stays as it is until the new one is whole. An import runs
 * once; it is made in the thread that uses it, and does its work in another.
 */
struct _VocImport
{
  GObject parent_instance;

  /* input */
  GPtrArray *sources; /* (owned) (element-type GFile) */
  GFile *destination; /* (owned) */
  char *language;     /* (owned) (nullable) */

  /* in progress */
  GMainContext
    *context;   /* (owned) (nullable): where properties are notified; NULL: right where it runs */
  GMutex mutex; /* for the three below */
  gboolean news;
  const char *news_phase;
  double news_fraction;

  /* results */
  const char *phase; /* (unowned): translated, lives as long as the program */
  double fraction;
  VocImportSummary *summary; /* (owned) (nullable) */
};

typedef enum
{
  PROP_PHASE = 1,
  PROP_FRACTION,
} VocImportProperty;

static GParamSpec *properties[PROP_FRACTION + 1];

G_DEFINE_FINAL_TYPE (VocImport, voc_import, G_TYPE_OBJECT)

static void
voc_import_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  VocImport *self = VOC_IMPORT (object);

  switch ((VocImportProperty) property_id)
    {
    case PROP_PHASE:
      g_value_set_string (value, self->phase);
      break;
    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_import_finalize (GObject *object)
{
  VocImport *self = VOC_IMPORT (object);

  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_clear_object (&self->destination);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->summary, voc_import_summary_unref);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (voc_import_parent_class)->finalize (object);
}

static void
voc_import_class_init (VocImportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = voc_import_get_property;
  object_class->finalize = voc_import_finalize;

  /**
   * VocImport:phase:
   *
   * What is being done, for people.
   */
  properties[PROP_PHASE] = g_param_spec_string ("phase", NULL, NULL, "", flags);
  /**
   * VocImport:fraction:
   *
   * How much is done, from 0 to 1.
   */
  properties[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_import_init (VocImport *self)
{
  g_mutex_init (&self->mutex);
  self->phase = "";
}

/**
 * voc_import_new:
 * @sources: (element-type GFile): ZIP files and folders to read
 * @destination: where the catalogue is to be
 * @language: (nullable): the base language, if the sources have several; English for %NULL
 *
 * Makes an import that has not begun.
 */
VocImport *
voc_import_new (GPtrArray  *sources,
                GFile      *destination,
                const char *language)
{
  VocImport *self;

  g_return_val_if_fail (sources != NULL, NULL);
  g_return_val_if_fail (G_IS_FILE (destination), NULL);

  self = g_object_new (VOC_TYPE_IMPORT, NULL);
  self->sources = g_ptr_array_ref (sources);
  self->destination = g_object_ref (destination);
  self->language = g_strdup (language);

  return self;
}

static void
set_progress (VocImport  *self,
              const char *phase,
              double      fraction)
{
  gboolean new_phase = g_strcmp0 (self->phase, phase) != 0;
  gboolean new_fraction = self->fraction < fraction || self->fraction > fraction;

  self->phase = phase;
  self->fraction = fraction;
  if (new_phase)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PHASE]);
  if (new_fraction)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
}

static gboolean
show_news_cb (void *user_data)
{
  VocImport *self = VOC_IMPORT (user_data);
  const char *phase;
  double fraction;

  g_mutex_lock (&self->mutex);
  phase = self->news_phase;
  fraction = self->news_fraction;
  self->news = FALSE;
  g_mutex_unlock (&self->mutex);

  set_progress (self, phase, fraction);

  return G_SOURCE_REMOVE;
}

/* In the thread that imports. News that were not fetched yet are overwritten: only the latest count. */
static void
progress_cb (const char *phase,
             double      fraction,
             void       *user_data)
{
  VocImport *self = VOC_IMPORT (user_data);
  gboolean pending;

  if (self->context == NULL)
    {
      set_progress (self, phase, fraction);
      return;
    }

  g_mutex_lock (&self->mutex);
  pending = self->news;
  self->news = TRUE;
  self->news_phase = phase;
  self->news_fraction = fraction;
  g_mutex_unlock (&self->mutex);

  if (!pending)
    {
      g_autoptr (GSource) source = g_idle_source_new ();

      g_source_set_priority (source, G_PRIORITY_DEFAULT);
      g_source_set_callback (source, show_news_cb, g_object_ref (self), g_object_unref);
      g_source_set_static_name (source, "[vocation] import progress");
      g_source_attach (source, self->context);
    }
}

static GPtrArray *
open_archives (VocImport     *self,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr (GPtrArray) archives = g_ptr_array_new_with_free_func (g_object_unref);

  if (self->sources->len == 0)
    {
      g_set_error_literal (error, VOC_IMPORT_ERROR, VOC_IMPORT_ERROR_NOT_FOUND,
                           _("There is nothing to import."));
      return NULL;
    }

  for (guint i = 0; i < self->sources->len; i++)
    {
      GFile *source = g_ptr_array_index (self->sources, i);
      g_autofree char *name = g_file_get_basename (source);
      g_autoptr (GFile) folder = NULL;
      VocArchive *archive;

      /* Who chooses the file that lists the others means all of them. */
      if (g_strcmp0 (name, VOC_JSON_MANIFEST) == 0)
        folder = g_file_get_parent (source);

      archive = voc_archive_open (folder != NULL ? folder : source, cancellable, error);
      if (archive == NULL)
        return NULL;
      g_ptr_array_add (archives, archive);
    }

  return g_steal_pointer (&archives);
}

/* All of the work, in whatever thread. */
static VocImportSummary *
import (VocImport     *self,
        GCancellable  *cancellable,
        GError       **error)
{
  g_auto (VocImportState) state = { NULL };
  g_autoptr (GPtrArray) archives = open_archives (self, cancellable, error);

  if (archives == NULL)
    return NULL;

  voc_import_state_init (&state, archives, self->language, cancellable, progress_cb, self);
  state.builder = voc_catalogue_builder_new (self->destination, cancellable, error);
  if (state.builder == NULL)
    return NULL;

  if (!(voc_json_import_is_source (archives) ? voc_json_import (&state, error)
                                             : voc_esco_import (&state, error)))
    return NULL;

  if (!voc_import_state_finish (&state, error))
    return NULL;

  return voc_import_summary_ref (state.summary);
}

/**
 * voc_import_run:
 * @self: an import
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Does all the work before it returns, notifying the properties on the way.
 */
gboolean
voc_import_run (VocImport     *self,
                GCancellable  *cancellable,
                GError       **error)
{
  g_return_val_if_fail (VOC_IS_IMPORT (self), FALSE);
  g_return_val_if_fail (self->context == NULL, FALSE);

  g_clear_pointer (&self->summary, voc_import_summary_unref);
  self->summary = import (self, cancellable, error);

  return self->summary != NULL;
}

static void
run_in_thread (GTask        *task,
               void         *source_object,
               void         *task_data,
               GCancellable *cancellable)
{
  GError *error = NULL;
  VocImportSummary *summary = import (VOC_IMPORT (source_object), cancellable, &error);

  if (summary != NULL)
    g_task_return_pointer (task, summary, (GDestroyNotify) voc_import_summary_unref);
  else
    g_task_return_error (task, error);
}

/**
 * voc_import_run_async:
 * @self: an import
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is over
 * @user_data: for @callback
 *
 * Does the work in a thread of its own. Properties are notified in the caller's main context.
 */
void
voc_import_run_async (VocImport           *self,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      void                *user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (VOC_IS_IMPORT (self));
  g_return_if_fail (self->context == NULL);

  self->context = g_main_context_ref_thread_default ();
  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, voc_import_run_async);
  /* Once the catalogue is in its place, cancelling comes too late and must not say otherwise. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * voc_import_run_finish:
 * @self: an import
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Ends [method@Import.run_async].
 */
gboolean
voc_import_run_finish (VocImport     *self,
                       GAsyncResult  *result,
                       GError       **error)
{

  g_return_val_if_fail (VOC_IS_IMPORT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  g_clear_pointer (&self->context, g_main_context_unref);
  g_clear_pointer (&self->summary, voc_import_summary_unref);
  self->summary = g_task_propagate_pointer (G_TASK (result), error);

  return self->summary != NULL;
}

/**
 * voc_import_get_phase:
 * @self: an import
 *
 * Gets what is being done, for people.
 */
const char *
voc_import_get_phase (VocImport *self)
{
  g_return_val_if_fail (VOC_IS_IMPORT (self), NULL);

  return self->phase;
}

/**
 * voc_import_get_fraction:
 * @self: an import
 *
 * Gets how much is done, from 0 to 1.
 */
double
voc_import_get_fraction (VocImport *self)
{
  g_return_val_if_fail (VOC_IS_IMPORT (self), 0);

  return self->fraction;
}

/**
 * voc_import_get_summary:
 * @self: an import
 *
 * Gets what was done, once it is done.
 *
 * Returns: (transfer none) (nullable): the summary
 */
VocImportSummary *
voc_import_get_summary (VocImport *self)
{
  g_return_val_if_fail (VOC_IS_IMPORT (self), NULL);

  return self->summary;
}
