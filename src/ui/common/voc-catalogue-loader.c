/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-catalogue-loader.h"

#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>
#endif

#include "voc-catalogue-location.h"
#include "voc-property.h"

/* As many rows as a list makes at once. */
#define FIRST_ROWS 205

/* So long after the answer begins what nobody sees, in milliseconds: the list is to be painted first. */
#define LATER_MS 200

/* A wait shorter than this is not announced: a spinner that flashes looks like a fault. */
#define PATIENCE_MS 100

typedef struct
{
  GFile *file;    /* (owned) */
  char *language; /* (owned) (nullable) */
} Request;

typedef struct
{
  VocCatalogue *catalogue; /* (owned) */
  VocScores *scores;       /* (owned) */
  GPtrArray *occupations;  /* (owned) (element-type VocOccupation) */
  VocTraits *traits;       /* (owned) (nullable): once somebody has asked for them */
  gboolean asked_for_traits;
  VocTextMatcher *matcher; /* (owned) (nullable): once somebody has made it */
} Answer;

/**
 * VocCatalogueLoader:
 *
 * Opens a catalogue off the main thread and says how that goes.
 *
 * The state is "idle" (nothing to say yet), "loading" (it takes a while), "error" or "ready". Only
 * the newest request counts; the answer to an older one is dropped when it arrives.
 */
struct _VocCatalogueLoader
{
  GObject parent_instance;

  const char *state;
  GFile *file;   /* (owned) (nullable) */
  Answer *answer; /* (owned) (nullable) */
  GError *error; /* (owned) (nullable) */

  guint stamp;
  guint patience_id;
  gboolean held;
  GTask *answered; /* (owned) (nullable): what came while the loader is held */
};

G_DEFINE_FINAL_TYPE (VocCatalogueLoader, voc_catalogue_loader, G_TYPE_OBJECT)

static void
request_free (Request *request)
{
  g_clear_object (&request->file);
  g_clear_pointer (&request->language, g_free);
  g_free (request);
}

static void
answer_free (Answer *answer)
{
  g_clear_object (&answer->catalogue);
  g_clear_object (&answer->scores);
  g_clear_pointer (&answer->occupations, g_ptr_array_unref);
  g_clear_object (&answer->traits);
  g_clear_object (&answer->matcher);
  g_free (answer);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_free)

static void
set_state (VocCatalogueLoader *self,
           const char         *state)
{
  if (g_strcmp0 (self->state, state) == 0)
    return;

  self->state = state;
  g_object_notify (G_OBJECT (self), "state");
}

static gboolean
patience_cb (gpointer user_data)
{
  VocCatalogueLoader *self = user_data;

  if (self->held)
    return G_SOURCE_CONTINUE;

  self->patience_id = 0;
  set_state (self, "loading");

  return G_SOURCE_REMOVE;
}

/* What stands in the rows that are there first, where nobody has described them: the list begins with the first
 * ISCO-08 major group, the managers. */
static void
make_first_sentences (Answer *answer)
{
  VocSentences *sentences = voc_scores_get_sentences (answer->scores);
  guint n = 0;

  for (guint i = 0; i < answer->occupations->len && n < FIRST_ROWS; i++)
    {
      VocOccupation *occupation = answer->occupations->pdata[i];
      VocGroup *major = voc_occupation_get_major_group (occupation);

      if (g_strcmp0 (voc_concept_get_code (VOC_CONCEPT (major)), "1") != 0)
        continue;
      if (!voc_concept_is_described (VOC_CONCEPT (occupation)))
        g_free (voc_sentences_dup (sentences, VOC_CONCEPT (occupation)));
      n++;
    }
}

static void
load_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Request *request = task_data;
  g_autoptr (Answer) answer = g_new0 (Answer, 1);
  g_autoptr (GError) error = NULL;

  answer->catalogue = voc_catalogue_open (request->file, request->language, &error);
  if (answer->catalogue != NULL)
    answer->scores = voc_scores_new (answer->catalogue, voc_score_model_get_default (), &error);
  if (answer->scores != NULL)
    answer->occupations = voc_catalogue_dup_occupations (answer->catalogue, &error);
  if (answer->occupations != NULL)
    make_first_sentences (answer);

  if (answer->occupations == NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, g_steal_pointer (&answer), (GDestroyNotify) answer_free);
}

/* A task of its own: what a thread returns arrives only when the thread has ended. */
static void
prepare_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  voc_catalogue_prepare (VOC_CATALOGUE (source));
  voc_sentences_prepare (voc_scores_get_sentences (task_data));
#ifdef HAVE_MALLOC_TRIM
  /* What reading has left behind, a tenth of the whole program, would stay with it for ever. */
  malloc_trim (0);
#endif
  g_task_return_boolean (task, TRUE);
}

/* The window has its list; the first letter that is typed and the list of skills need not wait. */
static gboolean
prepare_cb (gpointer user_data)
{
  VocScores *scores = user_data;
  g_autoptr (GTask) task =
    g_task_new (voc_scores_get_matrix (scores)->catalogue, NULL, NULL, NULL);

  g_task_set_source_tag (task, prepare_cb);
  g_task_set_task_data (task, g_object_ref (scores), g_object_unref);
  g_task_run_in_thread (task, prepare_thread);

  return G_SOURCE_REMOVE;
}

static void
take_answer (VocCatalogueLoader *self,
             GTask              *task)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (Answer) answer = g_task_propagate_pointer (task, &error);

  g_clear_handle_id (&self->patience_id, g_source_remove);
  g_clear_pointer (&self->answer, answer_free);
  g_clear_error (&self->error);
  self->answer = g_steal_pointer (&answer);
  self->error = g_steal_pointer (&error);

  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify (G_OBJECT (self), "catalogue");
  g_object_notify (G_OBJECT (self), "message");
  set_state (self, self->answer != NULL ? "ready" : "error");
  g_object_thaw_notify (G_OBJECT (self));

  if (self->answer != NULL)
    g_timeout_add_full (G_PRIORITY_DEFAULT, LATER_MS, prepare_cb,
                        g_object_ref (self->answer->scores), g_object_unref);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  VocCatalogueLoader *self = VOC_CATALOGUE_LOADER (object);

  if (GPOINTER_TO_UINT (user_data) != self->stamp)
    return;

  if (self->held)
    g_set_object (&self->answered, G_TASK (result));
  else
    take_answer (self, G_TASK (result));
}

static void
voc_catalogue_loader_dispose (GObject *object)
{
  VocCatalogueLoader *self = VOC_CATALOGUE_LOADER (object);

  g_clear_handle_id (&self->patience_id, g_source_remove);

  G_OBJECT_CLASS (voc_catalogue_loader_parent_class)->dispose (object);
}

static const char *
get_state (VocCatalogueLoader *self)
{
  g_assert (VOC_IS_CATALOGUE_LOADER (self));

  return self->state;
}

static const char *
get_message (VocCatalogueLoader *self)
{
  g_assert (VOC_IS_CATALOGUE_LOADER (self));

  return self->error != NULL ? self->error->message : NULL;
}

static const VocProperty properties[] = {
  VOC_COMPUTED_STRING ("state", get_state),
  VOC_COMPUTED_OBJECT ("catalogue", voc_catalogue_get_type, voc_catalogue_loader_get_catalogue),
  VOC_COMPUTED_OBJECT ("traits", voc_traits_get_type, voc_catalogue_loader_get_traits),
  VOC_COMPUTED_STRING ("message", get_message),
  VOC_COMPUTED_BOOLEAN ("is-builtin", voc_catalogue_loader_get_is_builtin),
  VOC_OWNED_OBJECT (VocCatalogueLoader, file),
  VOC_OWNED_OBJECT (VocCatalogueLoader, answered),
  VOC_OWNED (VocCatalogueLoader, answer, answer_free),
  VOC_OWNED (VocCatalogueLoader, error, g_error_free),
};

static void
voc_catalogue_loader_class_init (VocCatalogueLoaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_catalogue_loader_dispose;
}

static void
voc_catalogue_loader_init (VocCatalogueLoader *self)
{
  self->state = "idle";
}

VocCatalogueLoader *
voc_catalogue_loader_new (void)
{
  return g_object_new (VOC_TYPE_CATALOGUE_LOADER, NULL);
}

/* Opens file. What was open before stays until the answer is there. */
void
voc_catalogue_loader_load (VocCatalogueLoader *self,
                           GFile              *file,
                           const char         *language)
{
  g_autoptr (GTask) task = NULL;
  Request *request;

  g_return_if_fail (VOC_IS_CATALOGUE_LOADER (self));
  g_return_if_fail (G_IS_FILE (file));

  request = g_new0 (Request, 1);
  request->file = g_object_ref (file);
  request->language = g_strdup (language);

  if (g_set_object (&self->file, file))
    g_object_notify (G_OBJECT (self), "is-builtin");

  g_clear_handle_id (&self->patience_id, g_source_remove);
  self->patience_id = g_timeout_add (PATIENCE_MS, patience_cb, self);
  g_clear_object (&self->answered);

  task = g_task_new (self, NULL, loaded_cb, GUINT_TO_POINTER (++self->stamp));
  g_task_set_source_tag (task, voc_catalogue_loader_load);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, load_thread);
}

/* Until it is released it tells nothing: neither that opening takes a while nor the answer. */
void
voc_catalogue_loader_hold (VocCatalogueLoader *self)
{
  g_return_if_fail (VOC_IS_CATALOGUE_LOADER (self));

  self->held = TRUE;
}

void
voc_catalogue_loader_release (VocCatalogueLoader *self)
{
  g_autoptr (GTask) answered = NULL;

  g_return_if_fail (VOC_IS_CATALOGUE_LOADER (self));

  self->held = FALSE;
  answered = g_steal_pointer (&self->answered);
  if (answered != NULL)
    take_answer (self, answered);
}

GFile *
voc_catalogue_loader_get_file (VocCatalogueLoader *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_LOADER (self), NULL);

  return self->file;
}

gboolean
voc_catalogue_loader_get_is_builtin (VocCatalogueLoader *self)
{
  g_autoptr (GFile) builtin = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE_LOADER (self), FALSE);

  builtin = voc_catalogue_location_dup_builtin ();

  return self->file != NULL && g_file_equal (self->file, builtin);
}

VocCatalogue *
voc_catalogue_loader_get_catalogue (VocCatalogueLoader *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_LOADER (self), NULL);

  return self->answer != NULL ? self->answer->catalogue : NULL;
}

VocScores *
voc_catalogue_loader_get_scores (VocCatalogueLoader *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_LOADER (self), NULL);

  return self->answer != NULL ? self->answer->scores : NULL;
}

GPtrArray *
voc_catalogue_loader_get_occupations (VocCatalogueLoader *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_LOADER (self), NULL);

  return self->answer != NULL ? self->answer->occupations : NULL;
}

static void
traits_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  VocTraits *traits = voc_traits_new (task_data, &error);

  if (traits != NULL)
    g_task_return_pointer (task, traits, g_object_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
traits_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  VocCatalogueLoader *self = VOC_CATALOGUE_LOADER (object);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocTraits) traits = g_task_propagate_pointer (G_TASK (result), &error);

  /* They are part of the program; only a catalogue that is damaged has none. */
  if (traits == NULL)
    g_debug ("No traits: %s", error->message);
  if (traits == NULL || self->answer == NULL ||
      voc_traits_get_matrix (traits) != voc_scores_get_matrix (self->answer->scores))
    return;

  g_set_object (&self->answer->traits, traits);
  g_object_notify (G_OBJECT (self), "traits");
}

/* (nullable): not there when they are asked for the first time; "notify::traits" says when they are. */
VocTraits *
voc_catalogue_loader_get_traits (VocCatalogueLoader *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_LOADER (self), NULL);

  if (self->answer == NULL)
    return NULL;

  if (!self->answer->asked_for_traits)
    {
      g_autoptr (GTask) task = g_task_new (self, NULL, traits_cb, NULL);

      self->answer->asked_for_traits = TRUE;
      g_task_set_source_tag (task, voc_catalogue_loader_get_traits);
      g_task_set_task_data (task, g_object_ref (voc_scores_get_matrix (self->answer->scores)),
                            g_object_unref);
      g_task_run_in_thread (task, traits_thread);
    }

  return self->answer->traits;
}

/* (nullable): what finds skills in texts; who makes it leaves it here for the next one. */
VocTextMatcher *
voc_catalogue_loader_get_matcher (VocCatalogueLoader *self)
{
  g_return_val_if_fail (VOC_IS_CATALOGUE_LOADER (self), NULL);

  return self->answer != NULL ? self->answer->matcher : NULL;
}

void
voc_catalogue_loader_set_matcher (VocCatalogueLoader *self,
                                  VocTextMatcher     *matcher)
{
  g_return_if_fail (VOC_IS_CATALOGUE_LOADER (self));

  if (self->answer != NULL)
    g_set_object (&self->answer->matcher, matcher);
}

/* Everything about the error that helps somebody else to understand it. */
char *
voc_catalogue_loader_dup_details (VocCatalogueLoader *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (VOC_IS_CATALOGUE_LOADER (self), NULL);

  if (self->error == NULL)
    return NULL;

  name = g_file_get_parse_name (self->file);

  return g_strdup_printf ("%s\n\n%s\n%s %d\nVocation %s\n",
                          self->error->message, name,
                          g_quark_to_string (self->error->domain), self->error->code,
                          VOC_VERSION);
}
