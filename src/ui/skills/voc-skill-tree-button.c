/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-tree-button.h"

#include <glib/gi18n.h>

#include "voc-tree-button.h"

/**
 * VocSkillTreeButton:
 *
 * Browses ESCO's hierarchy of skills and the fields of knowledge: a menu button with the tree, which
 * is read off the main thread when it is first seen. Choosing a group of any level makes it the group
 * of the query.
 */
struct _VocSkillTreeButton
{
  AdwBin parent_instance;

  VocTreeButton *button;

  VocCatalogue *catalogue; /* (owned) (nullable) */
  VocSkillQuery *query;    /* (owned) (nullable) */
  gboolean asked;          /* the tree of this catalogue was asked for */
};

G_DEFINE_FINAL_TYPE (VocSkillTreeButton, voc_skill_tree_button, ADW_TYPE_BIN)

static gboolean
add_scheme (VocCatalogue    *catalogue,
            GListStore      *roots,
            VocGroupScheme   scheme,
            GError         **error)
{
  g_autoptr (GPtrArray) groups = voc_catalogue_dup_groups (catalogue, scheme, error);
  g_autoptr (GHashTable) counts = NULL;

  if (groups != NULL)
    counts = voc_catalogue_dup_group_counts (catalogue, scheme, error);
  if (counts == NULL)
    return FALSE;

  voc_group_node_add_tree (roots, groups, counts);

  return TRUE;
}

static void
read_thread (GTask        *task,
             gpointer      source,
             gpointer      task_data,
             GCancellable *cancellable)
{
  g_autoptr (GListStore) roots = g_list_store_new (VOC_TYPE_GROUP_NODE);
  GError *error = NULL;

  if (add_scheme (task_data, roots, VOC_SCHEME_SKILL, &error) &&
      add_scheme (task_data, roots, VOC_SCHEME_ISCED_F, &error))
    g_task_return_pointer (task, g_steal_pointer (&roots), g_object_unref);
  else
    g_task_return_error (task, error);
}

/* What comes from a catalogue that is not shown any more is dropped. */
static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  VocSkillTreeButton *self = VOC_SKILL_TREE_BUTTON (object);
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) roots = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_task_get_task_data (G_TASK (result)) != self->catalogue || self->button == NULL)
    return;

  if (roots != NULL)
    voc_tree_button_set_nodes (self->button, roots);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", error->message);
}

static void
prepare_cb (VocSkillTreeButton *self)
{
  g_autoptr (GTask) task = NULL;

  g_assert (VOC_IS_SKILL_TREE_BUTTON (self));

  if (self->asked || self->catalogue == NULL)
    return;

  self->asked = TRUE;
  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_source_tag (task, prepare_cb);
  g_task_set_task_data (task, g_object_ref (self->catalogue), g_object_unref);
  g_task_run_in_thread (task, read_thread);
}

static void
chosen_cb (VocSkillTreeButton *self,
           VocGroup           *group)
{
  g_assert (VOC_IS_SKILL_TREE_BUTTON (self));

  if (self->query != NULL)
    g_object_set (self->query, "group", voc_concept_get_uri (VOC_CONCEPT (group)), NULL);
}

static void
voc_skill_tree_button_dispose (GObject *object)
{
  VocSkillTreeButton *self = VOC_SKILL_TREE_BUTTON (object);

  self->button = NULL;
  g_clear_object (&self->catalogue);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (voc_skill_tree_button_parent_class)->dispose (object);
}

static void
voc_skill_tree_button_class_init (VocSkillTreeButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = voc_skill_tree_button_dispose;
}

static void
voc_skill_tree_button_init (VocSkillTreeButton *self)
{
  self->button = g_object_new (VOC_TYPE_TREE_BUTTON,
                               "label", _("_Browse"),
                               "tooltip", _("Look Through the Groups of Skills"),
                               "list-name", _("Groups of skills and fields of knowledge"),
                               "of-skills", TRUE,
                               NULL);
  g_signal_connect_object (self->button, "prepare", G_CALLBACK (prepare_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->button, "chosen", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

/**
 * voc_skill_tree_button_set_catalogue:
 * @self: a button
 * @catalogue: (nullable): where the groups come from
 */
void
voc_skill_tree_button_set_catalogue (VocSkillTreeButton *self,
                                     VocCatalogue       *catalogue)
{
  g_return_if_fail (VOC_IS_SKILL_TREE_BUTTON (self));
  g_return_if_fail (catalogue == NULL || VOC_IS_CATALOGUE (catalogue));

  if (!g_set_object (&self->catalogue, catalogue))
    return;

  voc_tree_button_set_nodes (self->button, NULL);
  self->asked = FALSE;
}

/**
 * voc_skill_tree_button_set_query:
 * @self: a button
 * @query: the conditions that get the group
 */
void
voc_skill_tree_button_set_query (VocSkillTreeButton *self,
                                 VocSkillQuery      *query)
{
  g_return_if_fail (VOC_IS_SKILL_TREE_BUTTON (self));
  g_return_if_fail (VOC_IS_SKILL_QUERY (query));

  g_set_object (&self->query, query);
}
