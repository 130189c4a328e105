/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-answers.h"

#include "voc-career-item.h"

/**
 * VocCareersAnswers:
 *
 * A #GListModel of [class@CareerItem] in the order of an answer. A letter can have thousands of
 * answers of which a screenful is looked at, so an item is made when it is first asked for.
 */
struct _VocCareersAnswers
{
  GObject parent_instance;

  GHashTable *by_id;  /* (owned) (nullable) (element-type guint VocCareerItem): holds @plain */
  GPtrArray *plain;   /* (owned) (element-type VocCareerItem): as they are without a search */
  GArray *places;     /* (owned) (element-type guint): where each stands in @answer */
  GPtrArray *items;   /* (owned) (element-type VocCareerItem): %NULL until they are asked for */
  VocAnswer *answer;  /* (owned) (nullable) */
  char *text;         /* (owned) (nullable) */
  VocListColumn *column; /* (owned) (nullable) */
};

static GType
get_item_type (GListModel *model)
{
  return VOC_TYPE_CAREER_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return VOC_CAREERS_ANSWERS (model)->plain->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  VocCareersAnswers *self = VOC_CAREERS_ANSWERS (model);
  VocCareerItem *plain;
  VocSearchHit *hit;
  const char *text;

  if (position >= self->plain->len)
    return NULL;

  plain = self->plain->pdata[position];
  hit = voc_answer_get_hit (self->answer, g_array_index (self->places, guint, position));
  text = hit != NULL && hit->corrected ? self->answer->meant : self->text;
  /* Words make a row of their own: it shows in bold what matched. */
  if (self->items->pdata[position] == NULL)
    {
      VocCareerItem *item = hit != NULL
                              ? voc_career_item_new (voc_career_item_get_occupation (plain), text,
                                                     hit->matched)
                              : g_object_ref (plain);

      if (hit != NULL)
        voc_career_item_set_column (item, self->column);
      self->items->pdata[position] = item;
    }

  return g_object_ref (self->items->pdata[position]);
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (VocCareersAnswers, voc_careers_answers, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
free_item (gpointer item)
{
  if (item != NULL)
    g_object_unref (item);
}

static void
free_answer_cb (gpointer answer)
{
  voc_answer_free (answer);
}

/* Nobody waits for thousands of hits to be freed. */
static void
drop_answer (VocCareersAnswers *self)
{
  if (self->answer != NULL)
    g_idle_add_once (free_answer_cb, g_steal_pointer (&self->answer));
}

static void
voc_careers_answers_finalize (GObject *object)
{
  VocCareersAnswers *self = VOC_CAREERS_ANSWERS (object);

  g_clear_pointer (&self->answer, voc_answer_free);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->plain, g_ptr_array_unref);
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->text, g_free);
  g_clear_object (&self->column);

  G_OBJECT_CLASS (voc_careers_answers_parent_class)->finalize (object);
}

static void
voc_careers_answers_class_init (VocCareersAnswersClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_careers_answers_finalize;
}

static void
voc_careers_answers_init (VocCareersAnswers *self)
{
  self->plain = g_ptr_array_new ();
  self->places = g_array_new (FALSE, FALSE, sizeof (guint));
  self->items = g_ptr_array_new_with_free_func (free_item);
}

/**
 * voc_careers_answers_new:
 * @column: (nullable): what its items show
 *
 * Returns: (transfer full): a new list, empty
 */
VocCareersAnswers *
voc_careers_answers_new (VocListColumn *column)
{
  VocCareersAnswers *self = g_object_new (VOC_TYPE_CAREERS_ANSWERS, NULL);

  g_set_object (&self->column, column);

  return self;
}

/**
 * voc_careers_answers_show:
 * @self: a list
 * @by_id: (element-type guint VocCareerItem): the items by number of the occupation
 * @answer: (transfer full): which of them to show; what is not in @by_id is passed over
 * @text: what was searched
 */
void
voc_careers_answers_show (VocCareersAnswers *self,
                          GHashTable        *by_id,
                          VocAnswer         *answer,
                          const char        *text)
{
  guint before;

  g_return_if_fail (VOC_IS_CAREERS_ANSWERS (self));
  g_return_if_fail (answer != NULL);

  before = self->plain->len;
  g_ptr_array_set_size (self->items, 0);
  g_ptr_array_set_size (self->plain, 0);
  g_array_set_size (self->places, 0);
  drop_answer (self);

  if (self->by_id != by_id)
    {
      g_clear_pointer (&self->by_id, g_hash_table_unref);
      self->by_id = g_hash_table_ref (by_id);
    }
  self->answer = answer;
  g_set_str (&self->text, text);
  for (guint i = 0; i < answer->ids->len; i++)
    {
      guint id = g_array_index (answer->ids, guint, i);
      VocCareerItem *item = g_hash_table_lookup (by_id, GUINT_TO_POINTER (id));

      if (item == NULL)
        continue;
      g_ptr_array_add (self->plain, item);
      g_array_append_val (self->places, i);
    }
  g_ptr_array_set_size (self->items, self->plain->len);

  g_list_model_items_changed (G_LIST_MODEL (self), 0, before, self->plain->len);
}

/**
 * voc_careers_answers_clear:
 * @self: a list
 *
 * Shows nothing.
 */
void
voc_careers_answers_clear (VocCareersAnswers *self)
{
  guint before;

  g_return_if_fail (VOC_IS_CAREERS_ANSWERS (self));

  before = self->plain->len;
  g_ptr_array_set_size (self->items, 0);
  g_ptr_array_set_size (self->plain, 0);
  g_array_set_size (self->places, 0);
  drop_answer (self);

  if (before > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), 0, before, 0);
}
