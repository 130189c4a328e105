/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skills-model.h"


/**
 * VocSkillsModel:
 *
 * A GListModel of [class@Skill]: those of a catalogue for which the conditions of a query hold.
 *
 * Skills are read and queries are run off the main thread. Only the newest question counts: an
 * answer to an older one is dropped by its stamp, and the list keeps what it shows until the new
 * answer is there.
 */
struct _VocSkillsModel
{
  GObject parent_instance;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocSkillQuery *query;    /* (owned) */
  GPtrArray *all;          /* (owned) (nullable) (element-type VocSkill): until they are read */
  GHashTable *by_id;       /* (owned) (element-type guint VocSkill): borrows from all */
  GPtrArray *shown;        /* (owned) (element-type VocSkill) */
  GHashTable *hits;        /* (owned) (element-type guint VocSearchHit): what matched, by skill */
  char *answered;          /* (owned): the words that what is shown answers to */
  char *meant;             /* (owned) (nullable) */
  char *search_text;       /* (owned) */
  char *problem;           /* (owned) (nullable) */
  gboolean narrowed;       /* by anything but words */
  gboolean busy;

  GCancellable *cancellable; /* (owned) (nullable) */
  guint stamp;
};

typedef struct
{
  VocCatalogue *catalogue; /* (owned) */
  VocSkillQuery *query;    /* (owned) (nullable): none reads all skills */
} Request;

typedef enum
{
  PROP_BUSY = 1,
  PROP_COUNT,
  PROP_SEARCH_TEXT,
  PROP_NARROWED,
  PROP_MEANT,
  PROP_PROBLEM,
} VocSkillsModelProperty;

static GParamSpec *properties[PROP_PROBLEM + 1];

static void ask (VocSkillsModel *self);

static GType
get_item_type (GListModel *model)
{
  return VOC_TYPE_SKILL;
}

static guint
get_n_items (GListModel *model)
{
  return VOC_SKILLS_MODEL (model)->shown->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GPtrArray *shown = VOC_SKILLS_MODEL (model)->shown;

  return position < shown->len ? g_object_ref (shown->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (VocSkillsModel, voc_skills_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
request_free (Request *request)
{
  g_clear_object (&request->catalogue);
  g_clear_object (&request->query);
  g_free (request);
}

static void
set_busy (VocSkillsModel *self,
          gboolean        busy)
{
  if (self->busy == busy)
    return;

  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
set_outcome (VocSkillsModel *self,
             const char     *meant,
             const GError   *error)
{
  if (g_set_str (&self->meant, meant))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MEANT]);
  if (g_set_str (&self->problem, error != NULL ? error->message : NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

/* Everything counts as changed: what matched is shown in the rows too. */
static void
show (VocSkillsModel *self,
      GPtrArray      *skills)
{
  guint before = self->shown->len;

  g_ptr_array_ref (skills);
  g_ptr_array_unref (self->shown);
  self->shown = skills;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, skills->len);
  if (before != skills->len)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
}

/* The other thread gets conditions that nobody changes meanwhile. */
static VocSkillQuery *
copy_query (VocSkillQuery *query)
{
  VocSkillQuery *copy = voc_skill_query_new ();
  guint n_pspecs;
  g_autofree GParamSpec **pspecs =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (query), &n_pspecs);

  for (guint i = 0; i < n_pspecs; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      if ((pspecs[i]->flags & G_PARAM_READWRITE) != G_PARAM_READWRITE)
        continue;
      g_object_get_property (G_OBJECT (query), pspecs[i]->name, &value);
      g_object_set_property (G_OBJECT (copy), pspecs[i]->name, &value);
    }

  return copy;
}

static void
request_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Request *request = task_data;
  g_autoptr (GError) error = NULL;

  if (request->query == NULL)
    {
      GPtrArray *skills = voc_catalogue_dup_skills (request->catalogue, &error);

      if (skills != NULL)
        g_task_return_pointer (task, skills, (GDestroyNotify) g_ptr_array_unref);
    }
  else
    {
      VocAnswer *answer = voc_catalogue_answer_skills (request->catalogue, request->query,
                                                       cancellable, &error);

      if (answer != NULL)
        g_task_return_pointer (task, answer, (GDestroyNotify) voc_answer_free);
    }

  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
start (VocSkillsModel      *self,
       VocSkillQuery       *query,
       GAsyncReadyCallback  callback)
{
  Request *request = g_new0 (Request, 1);
  g_autoptr (GTask) task = NULL;

  request->catalogue = g_object_ref (self->catalogue);
  request->query = query;

  set_busy (self, TRUE);
  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, callback, GUINT_TO_POINTER (self->stamp));
  g_task_set_source_tag (task, start);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  g_task_run_in_thread (task, request_thread);
}

static void
stop (VocSkillsModel *self)
{
  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* What matched has to be known before the rows are made. */
static void
set_hits (VocSkillsModel *self,
          VocAnswer      *answer)
{
  g_hash_table_remove_all (self->hits);
  g_set_str (&self->answered, answer != NULL ? self->search_text : "");

  for (guint i = 0; answer != NULL && answer->hits != NULL && i < answer->ids->len; i++)
    g_hash_table_insert (self->hits, GUINT_TO_POINTER (g_array_index (answer->ids, guint, i)),
                         voc_search_hit_ref (voc_answer_get_hit (answer, i)));
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  VocSkillsModel *self = VOC_SKILLS_MODEL (object);
  g_autoptr (GPtrArray) skills = NULL;
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GError) error = NULL;

  answer = g_task_propagate_pointer (G_TASK (result), &error);
  if (GPOINTER_TO_UINT (user_data) != self->stamp)
    return;

  skills = g_ptr_array_new_full (answer != NULL ? answer->ids->len : 0, g_object_unref);
  for (guint i = 0; answer != NULL && i < answer->ids->len; i++)
    {
      guint id = g_array_index (answer->ids, guint, i);
      VocSkill *skill = g_hash_table_lookup (self->by_id, GUINT_TO_POINTER (id));

      if (skill != NULL)
        g_ptr_array_add (skills, g_object_ref (skill));
    }

  set_outcome (self, answer != NULL ? answer->meant : NULL, error);
  set_hits (self, answer);
  show (self, skills);
  set_busy (self, FALSE);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  VocSkillsModel *self = VOC_SKILLS_MODEL (object);
  g_autoptr (GPtrArray) skills = NULL;
  g_autoptr (GError) error = NULL;

  skills = g_task_propagate_pointer (G_TASK (result), &error);
  if (GPOINTER_TO_UINT (user_data) != self->stamp)
    return;

  if (skills == NULL)
    {
      set_outcome (self, NULL, error);
      set_busy (self, FALSE);
      return;
    }

  for (guint i = 0; i < skills->len; i++)
    g_hash_table_insert (self->by_id,
                         GUINT_TO_POINTER (voc_concept_get_id (skills->pdata[i])),
                         skills->pdata[i]);
  self->all = g_steal_pointer (&skills);
  ask (self);
}

static void
query_changed_cb (VocSkillsModel *self)
{
  g_autofree char *text = NULL;
  g_autoptr (VocSkillQuery) conditions = NULL;

  g_assert (VOC_IS_SKILLS_MODEL (self));

  text = g_strstrip (g_strdup (voc_skill_query_get_text (self->query)));
  if (g_set_str (&self->search_text, text))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH_TEXT]);

  conditions = copy_query (self->query);
  g_object_set (conditions, "text", "", NULL);
  if (self->narrowed == voc_skill_query_is_empty (conditions))
    {
      self->narrowed = !self->narrowed;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROWED]);
    }

  ask (self);
}

/* Without conditions all are shown as they were read, by label. */
static void
ask (VocSkillsModel *self)
{
  g_assert (VOC_IS_SKILLS_MODEL (self));

  if (self->all == NULL)
    return;

  stop (self);
  if (voc_skill_query_is_empty (self->query) &&
      voc_skill_query_get_sort (self->query) != VOC_SKILL_SORT_USES)
    {
      set_outcome (self, NULL, NULL);
      set_hits (self, NULL);
      show (self, self->all);
      set_busy (self, FALSE);
    }
  else
    start (self, copy_query (self->query), answered_cb);
}

static void
voc_skills_model_dispose (GObject *object)
{
  VocSkillsModel *self = VOC_SKILLS_MODEL (object);

  stop (self);
  g_clear_object (&self->query);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (voc_skills_model_parent_class)->dispose (object);
}

static void
voc_skills_model_finalize (GObject *object)
{
  VocSkillsModel *self = VOC_SKILLS_MODEL (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_pointer (&self->all, g_ptr_array_unref);
  g_clear_pointer (&self->hits, g_hash_table_unref);
  g_clear_pointer (&self->answered, g_free);
  g_clear_pointer (&self->meant, g_free);
  g_clear_pointer (&self->search_text, g_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (voc_skills_model_parent_class)->finalize (object);
}

static void
voc_skills_model_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  VocSkillsModel *self = VOC_SKILLS_MODEL (object);

  switch ((VocSkillsModelProperty) prop_id)
    {
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;
    case PROP_COUNT:
      g_value_set_uint (value, self->shown->len);
      break;
    case PROP_SEARCH_TEXT:
      g_value_set_string (value, self->search_text);
      break;
    case PROP_NARROWED:
      g_value_set_boolean (value, self->narrowed);
      break;
    case PROP_MEANT:
      g_value_set_string (value, self->meant);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_skills_model_class_init (VocSkillsModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_skills_model_dispose;
  object_class->finalize = voc_skills_model_finalize;
  object_class->get_property = voc_skills_model_get_property;

  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_SEARCH_TEXT] = g_param_spec_string ("search-text", NULL, NULL, "", flags);
  properties[PROP_NARROWED] = g_param_spec_boolean ("narrowed", NULL, NULL, FALSE, flags);
  properties[PROP_MEANT] = g_param_spec_string ("meant", NULL, NULL, NULL, flags);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_skills_model_init (VocSkillsModel *self)
{
  self->by_id = g_hash_table_new (NULL, NULL);
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  self->hits = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) voc_search_hit_unref);
  self->answered = g_strdup ("");
  self->search_text = g_strdup ("");
  self->query = voc_skill_query_new ();
  g_signal_connect_object (self->query, "changed", G_CALLBACK (query_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * voc_skills_model_new:
 *
 * Returns: (transfer full): an empty model
 */
VocSkillsModel *
voc_skills_model_new (void)
{
  return g_object_new (VOC_TYPE_SKILLS_MODEL, NULL);
}

/**
 * voc_skills_model_set_catalogue:
 * @self: a model
 * @catalogue: (nullable): a catalogue
 *
 * Begins to read the skills of another catalogue. The conditions start afresh.
 */
void
voc_skills_model_set_catalogue (VocSkillsModel *self,
                                VocCatalogue   *catalogue)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (VOC_IS_SKILLS_MODEL (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  if (!g_set_object (&self->catalogue, catalogue))
    return;

  stop (self);
  set_busy (self, FALSE);
  set_outcome (self, NULL, NULL);
  set_hits (self, NULL);
  g_hash_table_remove_all (self->by_id);
  g_clear_pointer (&self->all, g_ptr_array_unref);
  show (self, nothing);
  voc_skill_query_clear (self->query);

  if (catalogue != NULL)
    start (self, NULL, read_cb);
}

/**
 * voc_skills_model_get_query:
 * @self: a model
 *
 * Returns: (transfer none): the conditions; the model follows them
 */
VocSkillQuery *
voc_skills_model_get_query (VocSkillsModel *self)
{
  g_return_val_if_fail (VOC_IS_SKILLS_MODEL (self), NULL);

  return self->query;
}

/**
 * voc_skills_model_get_busy:
 * @self: a model
 *
 * Returns: whether an answer is still to come
 */
gboolean
voc_skills_model_get_busy (VocSkillsModel *self)
{
  g_return_val_if_fail (VOC_IS_SKILLS_MODEL (self), FALSE);

  return self->busy;
}

/**
 * voc_skills_model_get_problem:
 * @self: a model
 *
 * Returns: (nullable): why there is no answer, as a sentence for people
 */
const char *
voc_skills_model_get_problem (VocSkillsModel *self)
{
  g_return_val_if_fail (VOC_IS_SKILLS_MODEL (self), NULL);

  return self->problem;
}

/**
 * voc_skills_model_get_matched:
 * @self: a model
 * @skill: one that it shows
 *
 * Returns: (nullable): the other name that answered the search
 */
const char *
voc_skills_model_get_matched (VocSkillsModel *self,
                              VocSkill       *skill)
{
  VocSearchHit *hit;

  g_return_val_if_fail (VOC_IS_SKILLS_MODEL (self), NULL);
  g_return_val_if_fail (VOC_IS_SKILL (skill), NULL);

  hit = g_hash_table_lookup (self->hits,
                             GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (skill))));

  return hit != NULL ? hit->matched : NULL;
}

/**
 * voc_skills_model_get_hit_text:
 * @self: a model
 * @skill: one that it shows
 *
 * Returns: the words that it answers to: those that were typed or those that were probably meant
 */
const char *
voc_skills_model_get_hit_text (VocSkillsModel *self,
                               VocSkill       *skill)
{
  VocSearchHit *hit;

  g_return_val_if_fail (VOC_IS_SKILLS_MODEL (self), NULL);
  g_return_val_if_fail (VOC_IS_SKILL (skill), NULL);

  hit = g_hash_table_lookup (self->hits,
                             GUINT_TO_POINTER (voc_concept_get_id (VOC_CONCEPT (skill))));

  return hit != NULL && hit->corrected && self->meant != NULL ? self->meant : self->answered;
}

/**
 * voc_skills_model_get_position:
 * @self: a model
 * @skill: (nullable): a skill, perhaps read anew
 *
 * Returns: where the list shows it, or %G_MAXUINT
 */
guint
voc_skills_model_get_position (VocSkillsModel *self,
                               VocSkill       *skill)
{
  g_return_val_if_fail (VOC_IS_SKILLS_MODEL (self), G_MAXUINT);

  for (guint i = 0; skill != NULL && i < self->shown->len; i++)
    {
      if (voc_concept_get_id (self->shown->pdata[i]) == voc_concept_get_id (VOC_CONCEPT (skill)))
        return i;
    }

  return G_MAXUINT;
}
