/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-profile-private.h"

/* How a profile is changed: every change is an edit, which can be undone and done again. */

/* So many edits can be undone; each is kept as two texts. */
#define MAX_STEPS 100

/* The whole profile before and after an edit. */
typedef struct
{
  char *before; /* (owned) */
  char *after;  /* (owned) */
} Step;

static void
step_free (gpointer data)
{
  Step *step = data;

  g_free (step->before);
  g_free (step->after);
  g_free (step);
}

/* (transfer full): where the edits of a profile are kept */
GPtrArray *
voc_profile_steps_new (void)
{
  return g_ptr_array_new_with_free_func (step_free);
}

static char *
dup_text (JsonObject *root)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), root);

  return json_to_string (node, FALSE);
}

typedef struct
{
  VocDocumentEdit func;
  gpointer data;
  Step *step; /* (owned) */
} Edit;

static gboolean
edit_cb (JsonObject  *root,
         gpointer     user_data,
         GError     **error)
{
  Edit *edit = user_data;

  edit->step->before = dup_text (root);
  if (!edit->func (root, edit->data, error))
    return FALSE;
  edit->step->after = dup_text (root);
  return TRUE;
}

/* Makes a change that can be undone. */
static gboolean
make_edit (VocProfile       *self,
           VocDocumentEdit   func,
           gpointer          data,
           GError          **error)
{
  Edit edit = { .func = func, .data = data, .step = g_new0 (Step, 1) };

  if (!voc_document_edit (self->document, edit_cb, &edit, error))
    {
      step_free (edit.step);
      return FALSE;
    }

  if (g_str_equal (edit.step->before, edit.step->after))
    {
      step_free (edit.step);
    }
  else
    {
      g_ptr_array_set_size (self->steps, self->n_done);
      if (self->n_done == MAX_STEPS)
        g_ptr_array_remove_index (self->steps, 0);
      g_ptr_array_add (self->steps, edit.step);
      self->n_done = self->steps->len;
    }
  voc_profile_emit_changed (self);
  return TRUE;
}

/* The objects on the way are made; those that become empty stay, since their place is known. */
static void
write_value (JsonObject            *root,
             const VocProfileValue *value)
{
  JsonObject *parent = root;
  gsize i;

  for (i = 0; value->path[i + 1] != NULL; i++)
    {
      JsonNode *node = json_object_get_member (parent, value->path[i]);

      if (node == NULL && value->node == NULL)
        return;
      if (node == NULL)
        json_object_set_object_member (parent, value->path[i], json_object_new ());
      parent = json_object_get_object_member (parent, value->path[i]);
    }

  if (value->node != NULL && value->if_missing && json_object_has_member (parent, value->path[i]))
    return;
  if (value->node != NULL)
    json_object_set_member (parent, value->path[i], json_node_copy (value->node));
  else
    json_object_remove_member (parent, value->path[i]);
}

typedef struct
{
  const VocProfileValue *values;
  gsize n_values;
} Values;

static gboolean
write_values_cb (JsonObject  *root,
                 gpointer     user_data,
                 GError     **error)
{
  const Values *values = user_data;

  for (gsize i = 0; i < values->n_values; i++)
    write_value (root, &values->values[i]);

  return TRUE;
}

/* Writes all of @values as one edit, and frees their nodes. */
gboolean
voc_profile_set_values (VocProfile       *self,
                        VocProfileValue  *values,
                        gsize             n_values,
                        GError          **error)
{
  Values all = { .values = values, .n_values = n_values };
  gboolean good = make_edit (self, write_values_cb, &all, error);

  for (gsize i = 0; i < n_values; i++)
    g_clear_pointer (&values[i].node, json_node_unref);

  return good;
}

gboolean
voc_profile_set_value (VocProfile       *self,
                       VocProfileValue   value,
                       GError          **error)
{
  return voc_profile_set_values (self, &value, 1, error);
}

static void
set_members (JsonObject *root,
             JsonObject *members)
{
  g_autoptr (GList) names = json_object_get_members (root);
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  for (GList *l = names; l != NULL; l = l->next)
    json_object_remove_member (root, l->data);

  json_object_iter_init_ordered (&iter, members);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    json_object_set_member (root, name, json_node_copy (node));
}

static gboolean
replace_cb (JsonObject  *root,
            gpointer     user_data,
            GError     **error)
{
  set_members (root, user_data);
  return TRUE;
}

/**
 * voc_profile_replace:
 * @self: a profile
 * @other: another one
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Puts everything that @other holds in the place of what there is; one edit.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_replace (VocProfile  *self,
                     VocProfile  *other,
                     GError     **error)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);
  g_return_val_if_fail (VOC_IS_PROFILE (other), FALSE);

  return make_edit (self, replace_cb, voc_document_get_root (other->document), error);
}

gboolean
voc_profile_get_can_undo (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  return self->n_done > 0;
}

gboolean
voc_profile_get_can_redo (VocProfile *self)
{
  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  return self->n_done < self->steps->len;
}

typedef struct
{
  const char *from;
  const char *to;
} Change;

static gboolean
change_cb (JsonObject  *root,
           gpointer     user_data,
           GError     **error)
{
  const Change *change = user_data;
  g_autoptr (JsonNode) now = json_node_init_object (json_node_alloc (), root);
  g_autoptr (JsonNode) from = json_from_string (change->from, NULL);
  g_autoptr (JsonNode) to = json_from_string (change->to, NULL);
  g_autoptr (JsonNode) merged = voc_json_merge (now, from, to);

  set_members (root, json_node_get_object (merged));
  return TRUE;
}

/**
 * voc_profile_undo:
 * @self: a profile
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Takes back the latest edit that was made with this object, if there is one.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_undo (VocProfile  *self,
                  GError     **error)
{
  const Step *step;

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  if (self->n_done == 0)
    return TRUE;

  step = self->steps->pdata[self->n_done - 1];
  if (!voc_document_edit (self->document, change_cb,
                          &(Change) { .from = step->after, .to = step->before }, error))
    return FALSE;

  self->n_done--;
  voc_profile_emit_changed (self);
  return TRUE;
}

/**
 * voc_profile_redo:
 * @self: a profile
 * @error: return location for a #VOC_DOCUMENT_ERROR
 *
 * Makes the edit again that was undone last, if there is one.
 *
 * Returns: whether it was written
 */
gboolean
voc_profile_redo (VocProfile  *self,
                  GError     **error)
{
  const Step *step;

  g_return_val_if_fail (VOC_IS_PROFILE (self), FALSE);

  if (self->n_done == self->steps->len)
    return TRUE;

  step = self->steps->pdata[self->n_done];
  if (!voc_document_edit (self->document, change_cb,
                          &(Change) { .from = step->before, .to = step->after }, error))
    return FALSE;

  self->n_done++;
  voc_profile_emit_changed (self);
  return TRUE;
}
