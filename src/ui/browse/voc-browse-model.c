/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-browse-model.h"

#include "voc-array-model.h"
#include "voc-property.h"

/**
 * VocBrowseModel:
 *
 * What a list shows for a query: a #GListModel of [class@BrowseItem]. They are read and found off the
 * main thread. Only the newest question counts: an answer to an older one is dropped by its stamp, and
 * the list keeps what it shows until the new answer is there.
 *
 * There are sections as long as no words are searched and no other order is asked for. What answers to
 * words only weakly stands in a section of its own below the rest. Items are the same objects for as long
 * as the catalogue is, so a list view keeps the rows of those that stay.
 */
struct _VocBrowseModel
{
  GObject parent_instance;

  const VocBrowseKind *kind;
  VocLens *lens;         /* (owned) (nullable) */
  VocQuery *query;       /* (owned) */
  VocListColumn *column; /* (owned) */
  VocGroupNode *groups;  /* (owned) (nullable) */

  GPtrArray *all;    /* (owned) (element-type VocBrowseItem): by section, then by label */
  GHashTable *by_id; /* (owned) (element-type guint VocBrowseItem): borrows from all */
  GPtrArray *shown;  /* (owned) (element-type VocBrowseItem) */
  gboolean is_read;  /* all is what the catalogue has */

  char *search_text; /* (owned) */
  char *meant;       /* (owned) (nullable) */
  char *problem;     /* (owned) (nullable) */
  gboolean narrowed; /* by anything but words */
  gboolean flat;     /* no sections */
  gboolean searched; /* they are those of a search */
  gboolean busy;

  GCancellable *cancellable; /* (owned) (nullable) */
  guint stamp;
};

VOC_IMPLEMENT_ARRAY_MODEL (VocBrowseModel, shown, VOC_TYPE_BROWSE_ITEM)

static guint
get_item_section (gpointer item)
{
  if (voc_browse_item_is_found (item))
    return voc_browse_item_is_weak (item) ? 1 : 0;

  return voc_browse_item_get_section (item);
}

static void
get_section (GtkSectionModel *model,
             guint            position,
             guint           *out_start,
             guint           *out_end)
{
  VocBrowseModel *self = VOC_BROWSE_MODEL (model);
  guint section;

  *out_start = 0;
  *out_end = self->shown->len;
  if (position >= self->shown->len)
    {
      *out_start = self->shown->len;
      *out_end = G_MAXUINT;
      return;
    }
  if (self->flat)
    return;

  section = get_item_section (self->shown->pdata[position]);
  *out_start = position;
  while (*out_start > 0 && get_item_section (self->shown->pdata[*out_start - 1]) == section)
    (*out_start)--;
  *out_end = position + 1;
  while (*out_end < self->shown->len && get_item_section (self->shown->pdata[*out_end]) == section)
    (*out_end)++;
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (VocBrowseModel, voc_browse_model, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL,
                                                        section_model_init))

static void
set_flag (VocBrowseModel *self,
          gboolean       *flag,
          gboolean        value,
          const char     *property)
{
  if (*flag == value)
    return;

  *flag = value;
  g_object_notify (G_OBJECT (self), property);
}

static void
set_outcome (VocBrowseModel *self,
             const char     *meant,
             const GError   *error)
{
  if (g_set_str (&self->meant, meant))
    g_object_notify (G_OBJECT (self), "meant");
  if (g_set_str (&self->problem, error != NULL ? error->message : NULL))
    g_object_notify (G_OBJECT (self), "problem");
}

/* What stands unchanged at both ends is not reported as changed, unless it may be in another section. */
static void
show_items (VocBrowseModel *self,
            GPtrArray      *items,
            gboolean        same_sections)
{
  g_autoptr (GPtrArray) old = self->shown;
  guint shorter = same_sections ? MIN (old->len, items->len) : 0;
  guint head = 0;
  guint tail = 0;

  while (head < shorter && old->pdata[head] == items->pdata[head])
    head++;
  while (tail < shorter - head &&
         old->pdata[old->len - 1 - tail] == items->pdata[items->len - 1 - tail])
    tail++;

  self->shown = g_ptr_array_ref (items);
  if (head + tail < MAX (old->len, items->len))
    g_list_model_items_changed (G_LIST_MODEL (self), head, old->len - head - tail,
                                items->len - head - tail);
  if (old->len != items->len)
    g_object_notify (G_OBJECT (self), "count");
}

/* Sections are drawn only as long as all that is shown has them. Those of a search are others with each
 * answer, though rows stay; taking the headers away and giving them back would make all of the list anew. */
static void
show (VocBrowseModel *self,
      GPtrArray      *items,
      gboolean        flat,
      gboolean        searched)
{
  gboolean same_sections = self->flat || (!searched && !self->searched);

  if (flat)
    set_flag (self, &self->flat, TRUE, "flat");
  self->searched = searched;
  show_items (self, items, same_sections || flat);
  if (!flat)
    set_flag (self, &self->flat, FALSE, "flat");
}

static void
free_answer_cb (gpointer answer)
{
  voc_answer_free (answer);
}

/* In the order of the answer; what is not in the list is passed over. */
static GPtrArray *
find_items (VocBrowseModel *self,
            VocAnswer      *answer,
            GPtrArray      *changed)
{
  GPtrArray *items = g_ptr_array_new_full (answer->ids->len, g_object_unref);
  char *text = answer->hits != NULL ? g_ref_string_new (self->search_text) : NULL;
  char *meant = answer->meant != NULL ? g_ref_string_new (answer->meant) : NULL;

  for (guint i = 0; i < answer->ids->len; i++)
    {
      guint id = g_array_index (answer->ids, guint, i);
      VocBrowseItem *item = g_hash_table_lookup (self->by_id, GUINT_TO_POINTER (id));
      VocSearchHit *hit = voc_answer_get_hit (answer, i);

      if (item == NULL)
        continue;
      if (voc_browse_item_set_match (item, hit != NULL && hit->corrected ? meant : text, hit))
        g_ptr_array_add (changed, item);
      g_ptr_array_add (items, g_object_ref (item));
    }

  g_clear_pointer (&text, g_ref_string_release);
  g_clear_pointer (&meant, g_ref_string_release);
  return items;
}

static int
compare_sections (gconstpointer a,
                  gconstpointer b)
{
  guint left = get_item_section (*(VocBrowseItem *const *) a);
  guint right = get_item_section (*(VocBrowseItem *const *) b);

  return left < right ? -1 : left > right;
}

static gboolean
has_weak (VocAnswer *answer)
{
  for (guint i = 0; i < answer->ids->len; i++)
    {
      const VocSearchHit *hit = voc_answer_get_hit (answer, i);

      if (hit != NULL && hit->weak)
        return TRUE;
    }

  return FALSE;
}

/* Before the list changes: rows that are filled for it find what matched already. */
static void
tell_changed (GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    voc_browse_item_changed (items->pdata[i]);
}

/* What an answer does not hold any more forgets what matched when it is shown again: by then there is
 * another answer, or none. */
static void
show_answer (VocBrowseModel *self,
             VocAnswer      *answer)
{
  g_autoptr (GPtrArray) changed = g_ptr_array_new ();
  g_autoptr (GPtrArray) items = find_items (self, answer, changed);
  gboolean searched = answer->hits != NULL;
  gboolean flat = searched ? !has_weak (answer)
                           : self->kind->get_section == NULL || voc_query_has_order (self->query);

  if (!flat)
    g_ptr_array_sort (items, compare_sections);
  tell_changed (changed);
  show (self, items, flat, searched);
}

static void
show_all (VocBrowseModel *self)
{
  g_autoptr (GPtrArray) changed = g_ptr_array_new ();

  for (guint i = 0; i < self->all->len; i++)
    if (voc_browse_item_set_match (self->all->pdata[i], NULL, NULL))
      g_ptr_array_add (changed, self->all->pdata[i]);

  tell_changed (changed);
  show (self, self->all, self->kind->get_section == NULL, FALSE);
}

static void
show_nothing (VocBrowseModel *self)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new_with_free_func (g_object_unref);

  show (self, nothing, TRUE, FALSE);
}

static void
stop (VocBrowseModel *self)
{
  self->stamp++;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* By section, then by label. */
static GPtrArray *
create_items (const VocBrowseKind *kind,
              VocListColumn       *column,
              GPtrArray           *concepts)
{
  GPtrArray *items = g_ptr_array_new_full (concepts->len, g_object_unref);

  for (guint i = 0; i < concepts->len; i++)
    g_ptr_array_add (items, voc_browse_item_new (kind, concepts->pdata[i], column));
  if (kind->get_section != NULL)
    g_ptr_array_sort (items, compare_sections);

  return items;
}

typedef struct
{
  const VocBrowseKind *kind;
  VocLens *lens;         /* (owned) */
  VocListColumn *column; /* (owned) */
  VocQuery *query;       /* (owned) (nullable): none reads all there are, as items */
} Request;

static void
request_free (Request *request)
{
  g_clear_object (&request->lens);
  g_clear_object (&request->column);
  g_clear_object (&request->query);
  g_free (request);
}

static GPtrArray *
read_items (Request  *request,
            GError  **error)
{
  g_autoptr (GPtrArray) concepts =
    request->kind->read (voc_lens_get_catalogue (request->lens), error);

  return concepts != NULL ? create_items (request->kind, request->column, concepts) : NULL;
}

static void
request_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Request *request = task_data;
  GError *error = NULL;
  gpointer result;

  if (request->query != NULL)
    result = request->kind->answer (request->lens, request->query, cancellable, &error);
  else
    result = read_items (request, &error);

  if (result != NULL)
    g_task_return_pointer (task, result,
                           request->query != NULL ? free_answer_cb
                                                  : (GDestroyNotify) g_ptr_array_unref);
  else
    g_task_return_error (task, error);
}

/* The other thread gets a lens and conditions that nobody changes meanwhile. */
static void
ask (VocBrowseModel      *self,
     VocQuery            *query,
     GAsyncReadyCallback  callback)
{
  Request *request = g_new0 (Request, 1);
  g_autoptr (GTask) task = NULL;

  request->kind = self->kind;
  request->lens = voc_lens_copy (self->lens);
  request->column = g_object_ref (self->column);
  request->query = query != NULL ? voc_query_copy (query) : NULL;

  self->cancellable = g_cancellable_new ();
  task = g_task_new (self, self->cancellable, callback, GUINT_TO_POINTER (self->stamp));
  g_task_set_source_tag (task, ask);
  g_task_set_task_data (task, request, (GDestroyNotify) request_free);
  set_flag (self, &self->busy, TRUE, "busy");
  g_task_run_in_thread (task, request_thread);
}

/* Nobody waits for thousands of hits to be freed. */
static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  VocBrowseModel *self = VOC_BROWSE_MODEL (object);
  g_autoptr (GError) error = NULL;
  VocAnswer *answer = g_task_propagate_pointer (G_TASK (result), &error);

  if (GPOINTER_TO_UINT (user_data) == self->stamp)
    {
      if (answer != NULL)
        show_answer (self, answer);
      else
        show_nothing (self);
      set_outcome (self, answer != NULL ? answer->meant : NULL, error);
      set_flag (self, &self->busy, FALSE, "busy");
    }

  if (answer != NULL)
    g_idle_add_once (free_answer_cb, answer);
}

static void
start (VocBrowseModel *self)
{
  if (!self->is_read)
    return;

  stop (self);
  if (self->lens == NULL || voc_query_is_everything (self->query))
    {
      set_outcome (self, NULL, NULL);
      show_all (self);
      set_flag (self, &self->busy, FALSE, "busy");
    }
  else
    ask (self, self->query, answered_cb);
}

static void
query_changed_cb (VocBrowseModel *self)
{
  g_autofree char *text = g_strstrip (g_strdup (voc_query_get_text (self->query)));

  g_assert (VOC_IS_BROWSE_MODEL (self));

  if (g_set_str (&self->search_text, text))
    g_object_notify (G_OBJECT (self), "search-text");
  set_flag (self, &self->narrowed, voc_query_has_conditions (self->query), "narrowed");
  start (self);
}

/* Which of them, and in what order, may hang on what the lens shows. */
static void
lens_changed_cb (VocBrowseModel *self)
{
  g_assert (VOC_IS_BROWSE_MODEL (self));

  if (self->kind->follows_lens != NULL && self->kind->follows_lens (self->query))
    start (self);
}

static void
set_lens (VocBrowseModel *self,
          VocLens        *lens)
{
  if (self->lens == lens)
    return;

  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, lens_changed_cb, self);
  g_set_object (&self->lens, lens);
  if (lens != NULL)
    g_signal_connect_object (lens, "changed", G_CALLBACK (lens_changed_cb), self,
                             G_CONNECT_SWAPPED);
  voc_list_column_set_lens (self->column, lens);
}

static void
voc_browse_model_dispose (GObject *object)
{
  VocBrowseModel *self = VOC_BROWSE_MODEL (object);

  stop (self);

  G_OBJECT_CLASS (voc_browse_model_parent_class)->dispose (object);
}

static guint
get_count (VocBrowseModel *self)
{
  return self->shown->len;
}

static const VocProperty properties[] = {
  VOC_COMPUTED_UINT ("count", get_count),
  VOC_COMPUTED_OBJECT ("catalogue", voc_catalogue_get_type, voc_browse_model_get_catalogue),
  VOC_PROPERTY_OBJECT (VocBrowseModel, lens, voc_lens_get_type, .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_OBJECT (VocBrowseModel, query, voc_query_get_type, .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_STRING (VocBrowseModel, search_text, .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_STRING (VocBrowseModel, meant, .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_BOOLEAN (VocBrowseModel, narrowed, .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_BOOLEAN (VocBrowseModel, flat, .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_BOOLEAN (VocBrowseModel, busy, .access = VOC_PROPERTY_READABLE),
  VOC_PROPERTY_STRING (VocBrowseModel, problem, .access = VOC_PROPERTY_READABLE),
  VOC_OWNED_OBJECT (VocBrowseModel, groups),
  VOC_OWNED_OBJECT (VocBrowseModel, column),
  VOC_OWNED (VocBrowseModel, by_id, g_hash_table_unref),
  VOC_OWNED (VocBrowseModel, shown, g_ptr_array_unref),
  VOC_OWNED (VocBrowseModel, all, g_ptr_array_unref),
};

static void
voc_browse_model_class_init (VocBrowseModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->dispose = voc_browse_model_dispose;
}

static void
voc_browse_model_init (VocBrowseModel *self)
{
  self->search_text = g_strdup ("");
  self->column = voc_list_column_new ();
  self->by_id = g_hash_table_new (NULL, NULL);
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
}

VocBrowseModel *
voc_browse_model_new (const VocBrowseKind *kind)
{
  VocBrowseModel *self = g_object_new (VOC_TYPE_BROWSE_MODEL, NULL);

  self->kind = kind;
  self->flat = kind->get_section == NULL;
  self->query = g_object_new (kind->get_query_type (), NULL);
  g_signal_connect_object (self->query, "changed", G_CALLBACK (query_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}

static void
set_items (VocBrowseModel *self,
           GPtrArray      *items)
{
  g_clear_pointer (&self->all, g_ptr_array_unref);
  self->all = g_ptr_array_ref (items);
  g_hash_table_remove_all (self->by_id);
  g_clear_object (&self->groups);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_insert (
      self->by_id,
      GUINT_TO_POINTER (voc_concept_get_id (voc_browse_item_get_concept (items->pdata[i]))),
      items->pdata[i]);
  if (self->kind->get_group != NULL)
    self->groups = voc_group_node_new_tree (self->all, voc_browse_item_get_group);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  VocBrowseModel *self = VOC_BROWSE_MODEL (object);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = g_task_propagate_pointer (G_TASK (result), &error);

  if (GPOINTER_TO_UINT (user_data) != self->stamp)
    return;

  if (items == NULL)
    {
      set_outcome (self, NULL, error);
      set_flag (self, &self->busy, FALSE, "busy");
      return;
    }

  set_items (self, items);
  self->is_read = TRUE;
  start (self);
}

/* Shows another catalogue. The query starts afresh. */
void
voc_browse_model_set_contents (VocBrowseModel *self,
                               VocLens        *lens,
                               GPtrArray      *concepts)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (GPtrArray) items =
    create_items (self->kind, self->column, concepts != NULL ? concepts : nothing);
  g_autoptr (VocQuery) everything = NULL;

  g_return_if_fail (VOC_IS_BROWSE_MODEL (self));
  g_return_if_fail (lens == NULL || VOC_IS_LENS (lens));

  stop (self);
  self->is_read = FALSE;
  set_flag (self, &self->busy, FALSE, "busy");
  set_lens (self, lens);
  everything = g_object_new (self->kind->get_query_type (), NULL);
  voc_query_assign (self->query, everything);
  set_outcome (self, NULL, NULL);

  set_items (self, items);
  show_all (self);
  self->is_read = concepts != NULL || lens == NULL;
  g_object_notify (G_OBJECT (self), "catalogue");
  g_object_notify (G_OBJECT (self), "lens");
  if (!self->is_read)
    ask (self, NULL, read_cb);
}

const VocBrowseKind *
voc_browse_model_get_kind (VocBrowseModel *self)
{
  return self->kind;
}

VocQuery *
voc_browse_model_get_query (VocBrowseModel *self)
{
  return self->query;
}

VocListColumn *
voc_browse_model_get_column (VocBrowseModel *self)
{
  return self->column;
}

VocGroupNode *
voc_browse_model_get_groups (VocBrowseModel *self)
{
  return self->groups;
}

VocCatalogue *
voc_browse_model_get_catalogue (VocBrowseModel *self)
{
  return self->lens != NULL ? voc_lens_get_catalogue (self->lens) : NULL;
}

const char *
voc_browse_model_get_search_text (VocBrowseModel *self)
{
  return self->search_text;
}

gboolean
voc_browse_model_get_flat (VocBrowseModel *self)
{
  return self->flat;
}

gboolean
voc_browse_model_get_busy (VocBrowseModel *self)
{
  return self->busy;
}

guint
voc_browse_model_get_position (VocBrowseModel *self,
                               VocConcept     *concept)
{
  for (guint i = 0; concept != NULL && i < self->shown->len; i++)
    {
      VocConcept *shown = voc_browse_item_get_concept (self->shown->pdata[i]);

      if (voc_concept_get_id (shown) == voc_concept_get_id (concept))
        return i;
    }

  return GTK_INVALID_LIST_POSITION;
}
