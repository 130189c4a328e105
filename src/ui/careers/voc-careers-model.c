/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-model.h"

typedef struct
{
  VocCatalogue *catalogue; /* (owned) */
  char *text;              /* (owned) */
} SearchRequest;

/**
 * VocCareersModel:
 *
 * What the Careers list shows, as stock list models on top of each other:
 *
 *     no search:  all ── GtkSortListModel (sections) ──┐
 *                                                      ├── GtkFilterListModel (ISCO group) ── items
 *     search:     hits, best first ────────────────────┘
 *
 * A search runs off the main thread. Only the newest one counts: an answer to an older one is
 * dropped by its stamp, and the list keeps what it shows until the new answer is there.
 */
struct _VocCareersModel
{
  GObject parent_instance;

  VocCatalogue *catalogue;    /* (owned) (nullable) */
  GHashTable *by_id;          /* (owned) (element-type guint VocOccupation) */
  GListStore *all;            /* (owned) (element-type VocCareerItem) */
  GtkSortListModel *sorted;   /* (owned) */
  GListStore *hits;           /* (owned) (element-type VocCareerItem) */
  GtkFilterListModel *items;  /* (owned) */
  GtkCustomFilter *in_group;  /* (owned) */

  char *search_text; /* (owned) */
  VocGroup *group;   /* (owned) (nullable) */
  char *problem;     /* (owned) (nullable) */
  gboolean searching;
  gboolean busy;

  GCancellable *cancellable; /* (owned) (nullable) */
  guint stamp;
};

typedef enum
{
  PROP_ITEMS = 1,
  PROP_SEARCH_TEXT,
  PROP_GROUP,
  PROP_SEARCHING,
  PROP_BUSY,
  PROP_PROBLEM,
  N_PROPS,
} VocCareersModelProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VocCareersModel, voc_careers_model, G_TYPE_OBJECT)

static void
search_request_free (SearchRequest *request)
{
  g_clear_object (&request->catalogue);
  g_clear_pointer (&request->text, g_free);
  g_free (request);
}

static gboolean
in_group_cb (gpointer item,
             gpointer user_data)
{
  VocCareersModel *self = user_data;
  VocGroup *group = voc_occupation_get_isco_group (voc_career_item_get_occupation (item));

  return self->group == NULL || (group != NULL && voc_group_is_within (group, self->group));
}

static void
set_problem (VocCareersModel *self,
             const GError    *error)
{
  if (g_set_str (&self->problem, error != NULL ? error->message : NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
}

static void
set_busy (VocCareersModel *self,
          gboolean         busy)
{
  if (self->busy == busy)
    return;

  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
set_searching (VocCareersModel *self,
               gboolean         searching)
{
  if (self->searching == searching)
    return;

  self->searching = searching;
  gtk_filter_list_model_set_model (self->items, searching ? G_LIST_MODEL (self->hits)
                                                          : G_LIST_MODEL (self->sorted));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCHING]);
}

static void
show_hits (VocCareersModel *self,
           GPtrArray       *found)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < found->len; i++)
    {
      VocSearchHit *hit = g_ptr_array_index (found, i);
      VocOccupation *occupation = voc_careers_model_find (self, hit->concept);

      if (occupation != NULL)
        g_ptr_array_add (items, voc_career_item_new (occupation, self->search_text, hit->matched));
    }

  g_list_store_splice (self->hits, 0, g_list_model_get_n_items (G_LIST_MODEL (self->hits)),
                       items->pdata, items->len);
}

static void
search_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  SearchRequest *request = task_data;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GError) error = NULL;

  found = voc_catalogue_search (request->catalogue, request->text, VOC_CONCEPT_OCCUPATION, 0,
                                cancellable, &error);

  if (found != NULL)
    g_task_return_pointer (task, g_steal_pointer (&found), (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  VocCareersModel *self = VOC_CAREERS_MODEL (object);
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GError) error = NULL;

  found = g_task_propagate_pointer (G_TASK (result), &error);

  if (GPOINTER_TO_UINT (user_data) != self->stamp)
    return;

  if (found == NULL)
    found = g_ptr_array_new ();

  show_hits (self, found);
  set_problem (self, error);
  set_searching (self, TRUE);
  set_busy (self, FALSE);
}

static void
start_search (VocCareersModel *self)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *text = g_strstrip (g_strdup (self->search_text));
  SearchRequest *request;

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  if (self->catalogue == NULL || text[0] == '\0')
    {
      set_problem (self, NULL);
      set_searching (self, FALSE);
      g_list_store_remove_all (self->hits);
      set_busy (self, FALSE);
      return;
    }

  request = g_new0 (SearchRequest, 1);
  request->catalogue = g_object_ref (self->catalogue);
  request->text = g_steal_pointer (&text);

  set_busy (self, TRUE);
  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, found_cb, GUINT_TO_POINTER (self->stamp));
  g_task_set_source_tag (task, start_search);
  g_task_set_task_data (task, request, (GDestroyNotify) search_request_free);
  g_task_run_in_thread (task, search_thread);
}

static void
voc_careers_model_dispose (GObject *object)
{
  VocCareersModel *self = VOC_CAREERS_MODEL (object);

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->items);
  g_clear_object (&self->in_group);
  g_clear_object (&self->sorted);
  g_clear_object (&self->hits);
  g_clear_object (&self->all);
  g_clear_object (&self->group);
  g_clear_object (&self->catalogue);

  G_OBJECT_CLASS (voc_careers_model_parent_class)->dispose (object);
}

static void
voc_careers_model_finalize (GObject *object)
{
  VocCareersModel *self = VOC_CAREERS_MODEL (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->search_text, g_free);
  g_clear_pointer (&self->problem, g_free);

  G_OBJECT_CLASS (voc_careers_model_parent_class)->finalize (object);
}

static void
voc_careers_model_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  VocCareersModel *self = VOC_CAREERS_MODEL (object);

  switch ((VocCareersModelProperty) prop_id)
    {
    case PROP_ITEMS:
      g_value_set_object (value, self->items);
      break;

    case PROP_SEARCH_TEXT:
      g_value_set_string (value, self->search_text);
      break;

    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;

    case PROP_SEARCHING:
      g_value_set_boolean (value, self->searching);
      break;

    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;

    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;

    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_careers_model_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  VocCareersModel *self = VOC_CAREERS_MODEL (object);

  switch ((VocCareersModelProperty) prop_id)
    {
    case PROP_SEARCH_TEXT:
      voc_careers_model_set_search_text (self, g_value_get_string (value));
      break;

    case PROP_GROUP:
      voc_careers_model_set_group (self, g_value_get_object (value));
      break;

    case PROP_ITEMS:
    case PROP_SEARCHING:
    case PROP_BUSY:
    case PROP_PROBLEM:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_careers_model_class_init (VocCareersModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GParamFlags readwrite = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = voc_careers_model_dispose;
  object_class->finalize = voc_careers_model_finalize;
  object_class->get_property = voc_careers_model_get_property;
  object_class->set_property = voc_careers_model_set_property;

  properties[PROP_ITEMS] = g_param_spec_object ("items", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_SEARCH_TEXT] = g_param_spec_string ("search-text", NULL, NULL, "", readwrite);
  properties[PROP_GROUP] = g_param_spec_object ("group", NULL, NULL, VOC_TYPE_GROUP, readwrite);
  properties[PROP_SEARCHING] = g_param_spec_boolean ("searching", NULL, NULL, FALSE, readable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static GtkSorter *
section_sorter_new (void)
{
  GtkExpression *section = gtk_property_expression_new (VOC_TYPE_CAREER_ITEM, NULL, "section");

  return GTK_SORTER (gtk_numeric_sorter_new (section));
}

static void
voc_careers_model_init (VocCareersModel *self)
{
  g_autoptr (GtkSorter) section_sorter = section_sorter_new ();

  self->search_text = g_strdup ("");
  self->by_id = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->all = g_list_store_new (VOC_TYPE_CAREER_ITEM);
  self->hits = g_list_store_new (VOC_TYPE_CAREER_ITEM);

  /* The catalogue orders by label in the reader's language; sorting by section alone is stable. */
  self->sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->all)), NULL);
  gtk_sort_list_model_set_section_sorter (self->sorted, section_sorter);

  self->in_group = gtk_custom_filter_new (in_group_cb, self, NULL);
  self->items = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->sorted)),
                                           g_object_ref (GTK_FILTER (self->in_group)));
}

VocCareersModel *
voc_careers_model_new (void)
{
  return g_object_new (VOC_TYPE_CAREERS_MODEL, NULL);
}

/**
 * voc_careers_model_set_contents:
 * @self: a model
 * @catalogue: (nullable): what to search in
 * @occupations: (nullable) (element-type VocOccupation): its occupations, by label
 *
 * Shows another catalogue. Search and filter start afresh.
 */
void
voc_careers_model_set_contents (VocCareersModel *self,
                                VocCatalogue    *catalogue,
                                GPtrArray       *occupations)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_if_fail (VOC_IS_CAREERS_MODEL (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  voc_careers_model_set_search_text (self, "");
  voc_careers_model_set_group (self, NULL);

  g_set_object (&self->catalogue, catalogue);
  g_hash_table_remove_all (self->by_id);

  items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; occupations != NULL && i < occupations->len; i++)
    {
      VocOccupation *occupation = g_ptr_array_index (occupations, i);
      guint id = voc_concept_get_id (VOC_CONCEPT (occupation));

      g_hash_table_insert (self->by_id, GUINT_TO_POINTER (id), g_object_ref (occupation));
      g_ptr_array_add (items, voc_career_item_new (occupation, NULL, NULL));
    }

  g_list_store_splice (self->all, 0, g_list_model_get_n_items (G_LIST_MODEL (self->all)),
                       items->pdata, items->len);
}

/**
 * voc_careers_model_get_items:
 * @self: a model
 *
 * Returns: (transfer none): the list of [class@CareerItem] to show
 */
GListModel *
voc_careers_model_get_items (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  return G_LIST_MODEL (self->items);
}

/**
 * voc_careers_model_find:
 * @self: a model
 * @id: the number of a concept
 *
 * Returns: (transfer none) (nullable): the occupation with that number
 */
VocOccupation *
voc_careers_model_find (VocCareersModel *self,
                        guint            id)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  return g_hash_table_lookup (self->by_id, GUINT_TO_POINTER (id));
}

/**
 * voc_careers_model_get_position:
 * @self: a model
 * @occupation: an occupation
 *
 * Returns: where the items show @occupation, or %GTK_INVALID_LIST_POSITION
 */
guint
voc_careers_model_get_position (VocCareersModel *self,
                                VocOccupation   *occupation)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), GTK_INVALID_LIST_POSITION);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (VocCareerItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (voc_career_item_get_occupation (item) == occupation)
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}

/**
 * voc_careers_model_get_search_text:
 * @self: a model
 *
 * Returns: what is searched, empty for nothing
 */
const char *
voc_careers_model_get_search_text (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  return self->search_text;
}

/**
 * voc_careers_model_set_search_text:
 * @self: a model
 * @search_text: (nullable): what to search
 */
void
voc_careers_model_set_search_text (VocCareersModel *self,
                                   const char      *search_text)
{
  g_return_if_fail (VOC_IS_CAREERS_MODEL (self));

  if (!g_set_str (&self->search_text, search_text != NULL ? search_text : ""))
    return;

  start_search (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH_TEXT]);
}

/**
 * voc_careers_model_get_group:
 * @self: a model
 *
 * Returns: (transfer none) (nullable): the ISCO-08 group that the list is narrowed to
 */
VocGroup *
voc_careers_model_get_group (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  return self->group;
}

/**
 * voc_careers_model_set_group:
 * @self: a model
 * @group: (nullable): an ISCO-08 group of any level
 */
void
voc_careers_model_set_group (VocCareersModel *self,
                             VocGroup        *group)
{
  g_return_if_fail (VOC_IS_CAREERS_MODEL (self));
  g_return_if_fail (group == NULL || VOC_IS_GROUP (group));

  if (!g_set_object (&self->group, group))
    return;

  gtk_filter_changed (GTK_FILTER (self->in_group), GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUP]);
}

/**
 * voc_careers_model_get_searching:
 * @self: a model
 *
 * Returns: whether the items are answers of a search
 */
gboolean
voc_careers_model_get_searching (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), FALSE);

  return self->searching;
}

/**
 * voc_careers_model_get_busy:
 * @self: a model
 *
 * Returns: whether the answer to the newest search is still to come
 */
gboolean
voc_careers_model_get_busy (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), FALSE);

  return self->busy;
}

/**
 * voc_careers_model_get_problem:
 * @self: a model
 *
 * Returns: (nullable): why the search did not work, as a sentence for people
 */
const char *
voc_careers_model_get_problem (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  return self->problem;
}
