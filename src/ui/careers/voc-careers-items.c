/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-items.h"

#include "voc-careers-answers.h"

/**
 * VocCareersItems:
 *
 * The rows of the Careers list, as stock list models on top of each other:
 *
 *     all, or those that a query leaves ── GtkSortListModel (sections) ──┐
 *                                                                        ├── model
 *     answers in the order of a query ───────────────────────────────────┘
 *
 * "flat-changed" is emitted when it changes over between the two.
 */
struct _VocCareersItems
{
  GObject parent_instance;

  GHashTable *by_id;         /* (owned) (element-type guint VocCareerItem) */
  GListStore *all;           /* (owned) (element-type VocCareerItem) */
  GListStore *some;          /* (owned) (element-type VocCareerItem) */
  GtkSortListModel *sorted;  /* (owned) */
  VocCareersAnswers *answers; /* (owned) */
  GtkFilterListModel *shown; /* (owned) */
  VocListColumn *column;  /* (owned) */
  gboolean flat;
};

static guint flat_changed_signal;

G_DEFINE_FINAL_TYPE (VocCareersItems, voc_careers_items, G_TYPE_OBJECT)

static GtkSorter *
section_sorter_new (void)
{
  GtkExpression *section = gtk_property_expression_new (VOC_TYPE_CAREER_ITEM, NULL, "section");

  return GTK_SORTER (gtk_numeric_sorter_new (section));
}

static void
voc_careers_items_finalize (GObject *object)
{
  VocCareersItems *self = VOC_CAREERS_ITEMS (object);

  g_clear_object (&self->shown);
  g_clear_object (&self->answers);
  g_clear_object (&self->sorted);
  g_clear_object (&self->some);
  g_clear_object (&self->all);
  g_clear_object (&self->column);
  g_clear_pointer (&self->by_id, g_hash_table_unref);

  G_OBJECT_CLASS (voc_careers_items_parent_class)->finalize (object);
}

static void
voc_careers_items_class_init (VocCareersItemsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_careers_items_finalize;

  flat_changed_signal = g_signal_new ("flat-changed", VOC_TYPE_CAREERS_ITEMS, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
voc_careers_items_init (VocCareersItems *self)
{
  g_autoptr (GtkSorter) section_sorter = section_sorter_new ();

  self->column = voc_list_column_new ();
  self->by_id = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->all = g_list_store_new (VOC_TYPE_CAREER_ITEM);
  self->some = g_list_store_new (VOC_TYPE_CAREER_ITEM);
  self->answers = voc_careers_answers_new (self->column);

  /* The catalogue orders by label in the reader's language; sorting by section alone is stable. */
  self->sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->all)), NULL);
  gtk_sort_list_model_set_section_sorter (self->sorted, section_sorter);

  /* Without a filter it hands on whichever model is below, with its sections. */
  self->shown = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->sorted)), NULL);
}

static void
set_flat (VocCareersItems *self,
          gboolean         flat)
{
  if (self->flat == flat)
    return;

  self->flat = flat;
  gtk_filter_list_model_set_model (self->shown, flat ? G_LIST_MODEL (self->answers)
                                                     : G_LIST_MODEL (self->sorted));
  g_signal_emit (self, flat_changed_signal, 0);
}

static void
fill (GListStore *store,
      GPtrArray  *items)
{
  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), items->pdata,
                       items->len);
}

VocCareersItems *
voc_careers_items_new (void)
{
  return g_object_new (VOC_TYPE_CAREERS_ITEMS, NULL);
}

/**
 * voc_careers_items_set_occupations:
 * @self: items
 * @occupations: (nullable) (element-type VocOccupation): all there are, by label
 */
void
voc_careers_items_set_occupations (VocCareersItems *self,
                                   GPtrArray       *occupations)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (VOC_IS_CAREERS_ITEMS (self));

  /* The answers may still refer to the old ones. */
  g_hash_table_unref (self->by_id);
  self->by_id = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  for (guint i = 0; occupations != NULL && i < occupations->len; i++)
    {
      VocOccupation *occupation = g_ptr_array_index (occupations, i);
      guint id = voc_concept_get_id (VOC_CONCEPT (occupation));
      VocCareerItem *item = voc_career_item_new (occupation, NULL, NULL);

      voc_career_item_set_column (item, self->column);
      g_hash_table_insert (self->by_id, GUINT_TO_POINTER (id), g_object_ref (item));
      g_ptr_array_add (items, item);
    }

  fill (self->all, items);
}

/**
 * voc_careers_items_get_model:
 * @self: items
 *
 * Returns: (transfer none): the list of [class@CareerItem] to show
 */
GListModel *
voc_careers_items_get_model (VocCareersItems *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_ITEMS (self), NULL);

  return G_LIST_MODEL (self->shown);
}

/**
 * voc_careers_items_get_column:
 * @self: items
 *
 * Returns: (transfer none): what they show at the end of their rows
 */
VocListColumn *
voc_careers_items_get_column (VocCareersItems *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_ITEMS (self), NULL);

  return self->column;
}

/**
 * voc_careers_items_get_flat:
 * @self: items
 *
 * Returns: whether there are no sections
 */
gboolean
voc_careers_items_get_flat (VocCareersItems *self)
{
  g_return_val_if_fail (VOC_IS_CAREERS_ITEMS (self), FALSE);

  return self->flat;
}

/**
 * voc_careers_items_find:
 * @self: items
 * @id: the number of an occupation
 *
 * Returns: (transfer none) (nullable): its item, as it is without a search
 */
VocCareerItem *
voc_careers_items_find (VocCareersItems *self,
                        guint            id)
{
  g_return_val_if_fail (VOC_IS_CAREERS_ITEMS (self), NULL);

  return g_hash_table_lookup (self->by_id, GUINT_TO_POINTER (id));
}

/**
 * voc_careers_items_show_all:
 * @self: items
 *
 * Shows every occupation, in sections.
 */
void
voc_careers_items_show_all (VocCareersItems *self)
{
  g_return_if_fail (VOC_IS_CAREERS_ITEMS (self));

  gtk_sort_list_model_set_model (self->sorted, G_LIST_MODEL (self->all));
  set_flat (self, FALSE);
  g_list_store_remove_all (self->some);
  voc_careers_answers_clear (self->answers);
}

/* In sections: conditions alone leave some of all. */
static void
show_some (VocCareersItems *self,
           VocAnswer       *answer)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < answer->ids->len; i++)
    {
      guint id = g_array_index (answer->ids, guint, i);
      VocCareerItem *item = g_hash_table_lookup (self->by_id, GUINT_TO_POINTER (id));

      if (item != NULL)
        g_ptr_array_add (items, g_object_ref (item));
    }

  fill (self->some, items);
  gtk_sort_list_model_set_model (self->sorted, G_LIST_MODEL (self->some));
}

/**
 * voc_careers_items_show:
 * @self: items
 * @answer: (transfer full): which to show
 * @text: what was searched
 * @flat: in the order of @answer, or else in sections
 */
void
voc_careers_items_show (VocCareersItems *self,
                        VocAnswer       *answer,
                        const char      *text,
                        gboolean         flat)
{
  g_return_if_fail (VOC_IS_CAREERS_ITEMS (self));
  g_return_if_fail (answer != NULL);

  if (flat)
    voc_careers_answers_show (self->answers, self->by_id, answer, text);
  else
    {
      show_some (self, answer);
      voc_answer_free (answer);
    }
  set_flat (self, flat);
}

/**
 * voc_careers_items_show_nothing:
 * @self: items
 */
void
voc_careers_items_show_nothing (VocCareersItems *self)
{
  g_return_if_fail (VOC_IS_CAREERS_ITEMS (self));

  voc_careers_answers_clear (self->answers);
  set_flat (self, TRUE);
}
