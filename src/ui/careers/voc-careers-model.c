/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-model.h"

#include "voc-careers-items.h"
#include "voc-careers-search.h"

/**
 * VocCareersModel:
 *
 * What the Careers list shows for a query. It runs off the main thread. Only the newest one counts: an
 * answer to an older one is dropped by its stamp, and the list keeps what it shows until the new answer
 * is there. There are sections as long as no words are searched and no other order is asked for.
 */
struct _VocCareersModel
{
  GObject parent_instance;

  VocLens *lens;              /* (owned) (nullable) */
  VocGroupNode *groups;       /* (owned) (nullable) */
  VocOccupationQuery *query;  /* (owned) */
  VocCareersItems *items;     /* (owned) */

  char *search_text; /* (owned) */
  VocGroup *group;   /* (owned) (nullable) */
  char *meant;       /* (owned) (nullable) */
  char *problem;     /* (owned) (nullable) */
  gboolean narrowed; /* by anything but words */
  gboolean busy;
  gboolean assigning; /* many conditions are being set at once */

  GCancellable *cancellable; /* (owned) (nullable) */
  guint stamp;
};

typedef enum
{
  PROP_ITEMS = 1,
  PROP_CATALOGUE,
  PROP_GROUPS,
  PROP_QUERY,
  PROP_SEARCH_TEXT,
  PROP_GROUP,
  PROP_MEANT,
  PROP_NARROWED,
  PROP_FLAT,
  PROP_BUSY,
  PROP_PROBLEM,
  N_PROPS,
} VocCareersModelProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (VocCareersModel, voc_careers_model, G_TYPE_OBJECT)

static void
set_outcome (VocCareersModel *self,
             const char      *meant,
             const GError    *error)
{
  if (g_set_str (&self->meant, meant))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MEANT]);
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

typedef struct
{
  VocCareersModel *model; /* (owned) */
  guint stamp;
} Request;

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autofree Request *request = user_data;
  g_autoptr (VocCareersModel) self = request->model;
  g_autoptr (VocAnswer) answer = NULL;
  g_autoptr (GError) error = NULL;

  answer = voc_careers_search_finish (result, &error);

  if (request->stamp != self->stamp)
    return;

  if (answer != NULL)
    {
      g_autofree char *meant = g_strdup (answer->meant);
      gboolean flat = voc_careers_search_is_flat (self->query, answer);

      voc_careers_items_show (self->items, g_steal_pointer (&answer), self->search_text, flat);
      set_outcome (self, meant, NULL);
    }
  else
    {
      voc_careers_items_show_nothing (self->items);
      set_outcome (self, NULL, error);
    }
  set_busy (self, FALSE);
}

static void
start (VocCareersModel *self)
{
  Request *request;

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);

  if (self->lens == NULL || voc_careers_search_is_everything (self->query))
    {
      set_outcome (self, NULL, NULL);
      voc_careers_items_show_all (self->items);
      set_busy (self, FALSE);
      return;
    }

  request = g_new0 (Request, 1);
  request->model = g_object_ref (self);
  request->stamp = self->stamp;

  set_busy (self, TRUE);
  self->cancellable = g_cancellable_new ();
  voc_careers_search_async (self->lens, self->query, self->cancellable, answered_cb, request);
}

static void
query_changed_cb (VocCareersModel *self)
{
  const char *text;
  const char *isco;
  VocGroupNode *node = NULL;
  VocGroup *group;

  g_assert (VOC_IS_CAREERS_MODEL (self));

  if (self->assigning)
    return;

  text = voc_occupation_query_get_text (self->query);
  isco = voc_occupation_query_get_isco (self->query);
  if (isco != NULL && isco[0] != '\0' && self->groups != NULL)
    node = voc_group_node_find (self->groups, isco);
  group = node != NULL ? voc_group_node_get_group (node) : NULL;

  if (g_set_str (&self->search_text, text != NULL ? text : ""))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH_TEXT]);
  if (self->narrowed != voc_occupation_query_has_conditions (self->query))
    {
      self->narrowed = !self->narrowed;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROWED]);
    }
  if (g_set_object (&self->group, group))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUP]);

  start (self);
}

static void
voc_careers_model_dispose (GObject *object)
{
  VocCareersModel *self = VOC_CAREERS_MODEL (object);

  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->items);
  g_clear_object (&self->query);
  g_clear_object (&self->groups);
  g_clear_object (&self->group);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (voc_careers_model_parent_class)->dispose (object);
}

static void
voc_careers_model_finalize (GObject *object)
{
  VocCareersModel *self = VOC_CAREERS_MODEL (object);

  g_clear_pointer (&self->search_text, g_free);
  g_clear_pointer (&self->meant, g_free);
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
      g_value_set_object (value, voc_careers_items_get_model (self->items));
      break;

    case PROP_CATALOGUE:
      g_value_set_object (value, self->lens != NULL ? voc_lens_get_catalogue (self->lens) : NULL);
      break;

    case PROP_GROUPS:
      g_value_set_object (value, self->groups);
      break;

    case PROP_QUERY:
      g_value_set_object (value, self->query);
      break;

    case PROP_SEARCH_TEXT:
      g_value_set_string (value, self->search_text);
      break;

    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;

    case PROP_MEANT:
      g_value_set_string (value, self->meant);
      break;

    case PROP_NARROWED:
      g_value_set_boolean (value, self->narrowed);
      break;

    case PROP_FLAT:
      g_value_set_boolean (value, voc_careers_items_get_flat (self->items));
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
    case PROP_GROUP:
      voc_careers_model_set_group (self, g_value_get_object (value));
      break;

    case PROP_ITEMS:
    case PROP_SEARCH_TEXT:
    case PROP_CATALOGUE:
    case PROP_GROUPS:
    case PROP_QUERY:
    case PROP_MEANT:
    case PROP_NARROWED:
    case PROP_FLAT:
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
  properties[PROP_SEARCH_TEXT] = g_param_spec_string ("search-text", NULL, NULL, "", readable);
  properties[PROP_GROUP] = g_param_spec_object ("group", NULL, NULL, VOC_TYPE_GROUP, readwrite);
  properties[PROP_CATALOGUE] = g_param_spec_object ("catalogue", NULL, NULL, VOC_TYPE_CATALOGUE,
                                                    readable);
  properties[PROP_GROUPS] = g_param_spec_object ("groups", NULL, NULL, VOC_TYPE_GROUP_NODE,
                                                 readable);
  properties[PROP_QUERY] = g_param_spec_object ("query", NULL, NULL, VOC_TYPE_OCCUPATION_QUERY,
                                                readable);
  properties[PROP_MEANT] = g_param_spec_string ("meant", NULL, NULL, NULL, readable);
  properties[PROP_NARROWED] = g_param_spec_boolean ("narrowed", NULL, NULL, FALSE, readable);
  properties[PROP_FLAT] = g_param_spec_boolean ("flat", NULL, NULL, FALSE, readable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
flat_changed_cb (VocCareersModel *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FLAT]);
}

static void
voc_careers_model_init (VocCareersModel *self)
{
  self->search_text = g_strdup ("");
  self->items = voc_careers_items_new ();
  self->query = voc_occupation_query_new ();
  g_signal_connect_object (self->query, "changed", G_CALLBACK (query_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->items, "flat-changed", G_CALLBACK (flat_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * voc_careers_model_new:
 *
 * Returns: (transfer full): a model that shows nothing yet
 */
VocCareersModel *
voc_careers_model_new (void)
{
  return g_object_new (VOC_TYPE_CAREERS_MODEL, NULL);
}

static VocGroup *
group_of (gpointer item)
{
  return voc_occupation_get_isco_group (item);
}

/* Which of them, and in what order, may hang on what the lens shows. */
static void
lens_changed_cb (VocCareersModel *self)
{
  g_assert (VOC_IS_CAREERS_MODEL (self));

  if (voc_careers_search_has_columns (self->query))
    start (self);
}

static void
set_lens (VocCareersModel *self,
          VocLens         *lens)
{
  if (self->lens == lens)
    return;

  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, lens_changed_cb, self);
  g_set_object (&self->lens, lens);
  if (lens != NULL)
    g_signal_connect_object (lens, "changed", G_CALLBACK (lens_changed_cb), self,
                             G_CONNECT_SWAPPED);
}

/**
 * voc_careers_model_set_contents:
 * @self: a model
 * @lens: (nullable): what to search in, and what to look through at it
 * @occupations: (nullable) (element-type VocOccupation): the occupations of its catalogue, by label
 *
 * Shows another catalogue. Search and filter start afresh.
 */
void
voc_careers_model_set_contents (VocCareersModel *self,
                                VocLens         *lens,
                                GPtrArray       *occupations)
{
  g_return_if_fail (VOC_IS_CAREERS_MODEL (self));
  g_return_if_fail (lens == NULL || VOC_IS_LENS (lens));

  self->stamp++;
  set_lens (self, lens);
  g_clear_object (&self->groups);
  self->groups = voc_group_node_new_tree (occupations, group_of);

  voc_list_column_set_lens (voc_careers_items_get_column (self->items), lens);
  voc_careers_items_set_occupations (self->items, occupations);

  voc_careers_model_clear (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOGUE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUPS]);
}

/**
 * voc_careers_model_get_query:
 * @self: a model
 *
 * Returns: (transfer none): what the items answer to; change it, and they follow
 */
VocOccupationQuery *
voc_careers_model_get_query (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  return self->query;
}

/**
 * voc_careers_model_set_query:
 * @self: a model
 * @query: what to show
 *
 * Takes over every condition of @query, and its order.
 */
void
voc_careers_model_set_query (VocCareersModel    *self,
                             VocOccupationQuery *query)
{
  g_return_if_fail (VOC_IS_CAREERS_MODEL (self));
  g_return_if_fail (VOC_IS_OCCUPATION_QUERY (query));

  self->assigning = TRUE;
  voc_careers_search_assign (self->query, query);
  self->assigning = FALSE;

  query_changed_cb (self);
}

/**
 * voc_careers_model_clear:
 * @self: a model
 *
 * Shows everything again, in the order of the beginning.
 */
void
voc_careers_model_clear (VocCareersModel *self)
{
  g_autoptr (VocOccupationQuery) everything = voc_occupation_query_new ();

  g_return_if_fail (VOC_IS_CAREERS_MODEL (self));

  voc_careers_model_set_query (self, everything);
}

/**
 * voc_careers_model_clear_conditions:
 * @self: a model
 *
 * Takes away whatever narrows the list, except for the words that are searched.
 */
void
voc_careers_model_clear_conditions (VocCareersModel *self)
{
  g_autoptr (VocOccupationQuery) query = voc_occupation_query_new ();

  g_return_if_fail (VOC_IS_CAREERS_MODEL (self));

  g_object_set (query, "text", self->search_text, "sort",
                voc_occupation_query_get_sort (self->query), NULL);
  voc_careers_model_set_query (self, query);
}

/**
 * voc_careers_model_get_groups:
 * @self: a model
 *
 * Returns: (transfer none) (nullable): the ISCO-08 groups of the catalogue
 */
VocGroupNode *
voc_careers_model_get_groups (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  return self->groups;
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

  return voc_careers_items_get_model (self->items);
}

/**
 * voc_careers_model_get_column:
 * @self: a model
 *
 * Returns: (transfer none): what rows show at their end
 */
VocListColumn *
voc_careers_model_get_column (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  return voc_careers_items_get_column (self->items);
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
  VocCareerItem *item;

  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), NULL);

  item = voc_careers_items_find (self->items, id);

  return item != NULL ? voc_career_item_get_occupation (item) : NULL;
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

  if (g_strcmp0 (self->search_text, search_text != NULL ? search_text : "") != 0)
    g_object_set (self->query, "text", search_text != NULL ? search_text : "", NULL);
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

  if (self->group != group)
    g_object_set (self->query, "isco",
                  group != NULL ? voc_concept_get_code (VOC_CONCEPT (group)) : NULL, NULL);
}

/**
 * voc_careers_model_get_flat:
 * @self: a model
 *
 * Returns: whether the items are in the order of the query and not in sections
 */
gboolean
voc_careers_model_get_flat (VocCareersModel *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_MODEL (self), FALSE);

  return voc_careers_items_get_flat (self->items);
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
