/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-concept-list.h"

/**
 * VocConceptList:
 *
 * A #GListModel of concepts in which each URI stands once. Every call that changes it emits
 * `items-changed` once, over the smallest range that changed, and not at all if nothing did. Only
 * for the thread that owns its views.
 */
struct _VocConceptList
{
  GObject parent_instance;

  GPtrArray *concepts;  /* (owned) (element-type VocConcept) */
  GHashTable *by_uri;   /* (owned) (element-type utf8 VocConcept): both borrowed from @concepts */
};

typedef enum
{
  PROP_N_ITEMS = 1,
} VocConceptListProperty;

static GParamSpec *properties[PROP_N_ITEMS + 1];

static GType
voc_concept_list_get_item_type (GListModel *model)
{
  return VOC_TYPE_CONCEPT;
}

static guint
voc_concept_list_get_n_items (GListModel *model)
{
  return VOC_CONCEPT_LIST (model)->concepts->len;
}

static gpointer
voc_concept_list_get_item (GListModel *model,
                           guint       position)
{
  GPtrArray *concepts = VOC_CONCEPT_LIST (model)->concepts;

  return position < concepts->len ? g_object_ref (concepts->pdata[position]) : NULL;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = voc_concept_list_get_item_type;
  iface->get_n_items = voc_concept_list_get_n_items;
  iface->get_item = voc_concept_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (VocConceptList, voc_concept_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
voc_concept_list_finalize (GObject *object)
{
  VocConceptList *self = VOC_CONCEPT_LIST (object);

  g_clear_pointer (&self->by_uri, g_hash_table_unref);
  g_clear_pointer (&self->concepts, g_ptr_array_unref);

  G_OBJECT_CLASS (voc_concept_list_parent_class)->finalize (object);
}

static void
voc_concept_list_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  VocConceptList *self = VOC_CONCEPT_LIST (object);

  switch ((VocConceptListProperty) property_id)
    {
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->concepts->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
voc_concept_list_class_init (VocConceptListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = voc_concept_list_finalize;
  object_class->get_property = voc_concept_list_get_property;

  properties[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                  G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_concept_list_init (VocConceptList *self)
{
  self->concepts = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_uri = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * voc_concept_list_new:
 *
 * Returns: (transfer full): an empty list
 */
VocConceptList *
voc_concept_list_new (void)
{
  return g_object_new (VOC_TYPE_CONCEPT_LIST, NULL);
}

static gboolean
append (VocConceptList *self,
        VocConcept     *concept)
{
  if (g_hash_table_contains (self->by_uri, voc_concept_get_uri (concept)))
    return FALSE;

  g_ptr_array_add (self->concepts, g_object_ref (concept));
  g_hash_table_insert (self->by_uri, (gpointer) voc_concept_get_uri (concept), concept);
  return TRUE;
}

static void
emit_changed (VocConceptList *self,
              guint           position,
              guint           removed,
              guint           added)
{
  if (removed == 0 && added == 0)
    return;

  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
  if (removed != added)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

/**
 * voc_concept_list_add:
 * @concepts: (element-type VocConcept): what to append; URIs that are in the list are passed over
 *
 * Returns: how many were new
 */
guint
voc_concept_list_add (VocConceptList *self,
                      GPtrArray      *concepts)
{
  guint before;
  guint added = 0;

  g_return_val_if_fail (VOC_IS_CONCEPT_LIST (self), 0);
  g_return_val_if_fail (concepts != NULL, 0);

  before = self->concepts->len;
  for (guint i = 0; i < concepts->len; i++)
    added += append (self, concepts->pdata[i]);

  emit_changed (self, before, 0, added);
  return added;
}

/**
 * voc_concept_list_remove:
 * @concepts: (element-type VocConcept): what to take out, found by URI; what is not there is
 *   passed over
 *
 * Returns: how many were removed
 */
guint
voc_concept_list_remove (VocConceptList *self,
                         GPtrArray      *concepts)
{
  g_autoptr (GHashTable) doomed = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) old = NULL;
  guint first = G_MAXUINT;
  guint last = 0;
  guint removed = 0;

  g_return_val_if_fail (VOC_IS_CONCEPT_LIST (self), 0);
  g_return_val_if_fail (concepts != NULL, 0);

  for (guint i = 0; i < concepts->len; i++)
    g_hash_table_add (doomed, (gpointer) voc_concept_get_uri (concepts->pdata[i]));

  old = g_steal_pointer (&self->concepts);
  self->concepts = g_ptr_array_new_full (old->len, g_object_unref);
  for (guint i = 0; i < old->len; i++)
    {
      const char *uri = voc_concept_get_uri (old->pdata[i]);

      if (!g_hash_table_contains (doomed, uri))
        {
          g_ptr_array_add (self->concepts, g_object_ref (old->pdata[i]));
          continue;
        }
      g_hash_table_remove (self->by_uri, uri);
      first = MIN (first, i);
      last = i;
      removed++;
    }

  if (removed > 0)
    emit_changed (self, first, last - first + 1, last - first + 1 - removed);
  return removed;
}

/**
 * voc_concept_list_replace:
 * @concepts: (element-type VocConcept): what the list is to hold; of several with one URI the
 *   first counts
 *
 * Makes the list hold @concepts. What stands unchanged at both ends is not reported as changed.
 */
void
voc_concept_list_replace (VocConceptList *self,
                          GPtrArray      *concepts)
{
  g_autoptr (GPtrArray) old = NULL;
  guint head = 0;
  guint tail = 0;
  guint shorter;

  g_return_if_fail (VOC_IS_CONCEPT_LIST (self));
  g_return_if_fail (concepts != NULL);

  old = g_steal_pointer (&self->concepts);
  self->concepts = g_ptr_array_new_full (concepts->len, g_object_unref);
  g_hash_table_remove_all (self->by_uri);
  for (guint i = 0; i < concepts->len; i++)
    append (self, concepts->pdata[i]);

  shorter = MIN (old->len, self->concepts->len);
  while (head < shorter && old->pdata[head] == self->concepts->pdata[head])
    head++;
  while (tail < shorter - head &&
         old->pdata[old->len - 1 - tail] == self->concepts->pdata[self->concepts->len - 1 - tail])
    tail++;

  emit_changed (self, head, old->len - head - tail, self->concepts->len - head - tail);
}

/**
 * voc_concept_list_lookup:
 * @uri: a concept URI
 *
 * Returns: (transfer none) (nullable): the concept with that URI
 */
VocConcept *
voc_concept_list_lookup (VocConceptList *self,
                         const char     *uri)
{
  g_return_val_if_fail (VOC_IS_CONCEPT_LIST (self), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  return g_hash_table_lookup (self->by_uri, uri);
}
