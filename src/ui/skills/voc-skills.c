/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skills.h"

#include <glib/gi18n.h>

#include "voc-browse-list.h"
#include "voc-browse-page.h"
#include "voc-catalogue-query.h"
#include "voc-skill-filter.h"
#include "voc-enum-types.h"
#include "voc-skill-page.h"
#include "voc-skill-text.h"
#include "voc-tree-button.h"

/* What is special about the list of skills. */

static GPtrArray *
read_skills (VocCatalogue  *catalogue,
             GError       **error)
{
  return voc_catalogue_dup_skills (catalogue, error);
}

static VocAnswer *
answer (VocLens       *lens,
        VocQuery      *query,
        GCancellable  *cancellable,
        GError       **error)
{
  return voc_catalogue_answer_skills (voc_lens_get_catalogue (lens), VOC_SKILL_QUERY (query),
                                      cancellable, error);
}

/* The other name that answered, type, reuse level and tags. */
static char *
dup_line (VocConcept   *concept,
          const char   *also,
          VocSentences *sentences,
          gboolean      by_code)
{
  g_autofree char *facts = voc_skill_text_dup_facts (VOC_SKILL (concept));
  g_autofree char *tags = voc_skill_text_dup_tags (voc_concept_get_collections (concept));

  return also != NULL ? g_strjoin (" · ", also, facts, tags, NULL)
                      : g_strjoin (" · ", facts, tags, NULL);
}

/* The nicks of VocSkillSort. */
static char *
dup_order (VocQuery *query)
{
  g_autoptr (GEnumClass) sorts = g_type_class_ref (VOC_TYPE_SKILL_SORT);

  return g_strdup (g_enum_get_value (sorts, voc_skill_query_get_sort (VOC_SKILL_QUERY (query)))
                     ->value_nick);
}

static void
set_order (VocQuery   *query,
           const char *order)
{
  g_autoptr (GEnumClass) sorts = g_type_class_ref (VOC_TYPE_SKILL_SORT);
  GEnumValue *sort = order != NULL ? g_enum_get_value_by_nick (sorts, order) : NULL;

  if (sort != NULL)
    g_object_set (query, "sort", sort->value, NULL);
}

static GMenuModel *
create_orders (void)
{
  GMenu *orders = g_menu_new ();

  g_menu_append (orders, _("Best Match"), "list.order::relevance");
  g_menu_append (orders, _("By Name"), "list.order::label");
  g_menu_append (orders, _("Most Needed First"), "list.order::uses");

  return G_MENU_MODEL (orders);
}

static char *
dup_show (guint count)
{
  return g_strdup_printf (ngettext ("Show %'Iu Skill", "Show %'Iu Skills", count), count);
}

static char *
dup_count (guint count)
{
  return g_strdup_printf (ngettext ("%'Iu skill", "%'Iu skills", count), count);
}

static char *
dup_nothing_left (const char *words)
{
  /* Translators: %s is what was searched */
  return g_strdup_printf (_("With these filters, no skill matches “%s”."), words);
}

static char *
dup_missing (const char *quoted)
{
  /* Translators: %s is what the person or a script asked for */
  return g_strdup_printf (_("This catalogue has no skill “%s”."), quoted);
}

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
read_groups_thread (GTask        *task,
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
groups_read_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  VocTreeButton *button = VOC_TREE_BUTTON (object);
  VocCatalogue *catalogue = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) roots = g_task_propagate_pointer (G_TASK (result), &error);

  if (g_object_get_data (object, "catalogue") != catalogue)
    return;

  if (roots != NULL)
    voc_tree_button_set_nodes (button, roots);
  else
    gtk_widget_activate_action (GTK_WIDGET (button), "win.show-toast", "s", error->message);
}

/* The groups are read when they are first seen. */
static void
prepare_groups_cb (VocBrowseList *list,
                   VocTreeButton *button)
{
  VocCatalogue *catalogue = voc_browse_model_get_catalogue (voc_browse_list_get_model (list));
  g_autoptr (GTask) task = NULL;

  if (catalogue == NULL || g_object_get_data (G_OBJECT (button), "catalogue") == catalogue)
    return;

  g_object_set_data_full (G_OBJECT (button), "catalogue", g_object_ref (catalogue),
                          g_object_unref);
  task = g_task_new (button, NULL, groups_read_cb, NULL);
  g_task_set_source_tag (task, prepare_groups_cb);
  g_task_set_task_data (task, g_object_ref (catalogue), g_object_unref);
  g_task_run_in_thread (task, read_groups_thread);
}

/* Nothing of the catalogue before stays. */
static void
catalogue_changed_cb (VocTreeButton *button)
{
  g_object_set_data (G_OBJECT (button), "catalogue", NULL);
  voc_tree_button_set_nodes (button, NULL);
}

static void
group_chosen_cb (VocBrowseList *list,
                 VocGroup      *group)
{
  g_object_set (voc_browse_model_get_query (voc_browse_list_get_model (list)), "group",
                voc_concept_get_uri (VOC_CONCEPT (group)), NULL);
}

static void
add_tools (VocBrowseList *list,
           AdwWrapBox    *tools)
{
  GtkWidget *groups = g_object_new (VOC_TYPE_TREE_BUTTON,
                                    "label", _("_Browse"),
                                    "tooltip", _("Look Through the Groups of Skills"),
                                    "list-name", _("Groups of skills and fields of knowledge"),
                                    "of-skills", TRUE,
                                    NULL);

  g_signal_connect_object (groups, "prepare", G_CALLBACK (prepare_groups_cb), list,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (groups, "chosen", G_CALLBACK (group_chosen_cb), list,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (voc_browse_list_get_model (list), "notify::catalogue",
                           G_CALLBACK (catalogue_changed_cb), groups, G_CONNECT_SWAPPED);
  adw_wrap_box_append (tools, groups);
}

const VocBrowseKind voc_skills_kind = {
  .concept = VOC_CONCEPT_SKILL,
  .page = "skills",
  .get_query_type = voc_skill_query_get_type,
  .get_page_type = voc_skill_page_get_type,
  .read = read_skills,
  .answer = answer,
  .dup_line = dup_line,
  .dup_order = dup_order,
  .set_order = set_order,
  .create_orders = create_orders,
  .create_filter = voc_skill_filter_new,
  .dup_show = dup_show,
  .add_tools = add_tools,
  .dup_count = dup_count,
  .dup_nothing_left = dup_nothing_left,
  .dup_missing = dup_missing,
  .title = N_("Skills"),
  .list_name = N_("Skills"),
  .placeholder = N_("Search skills"),
  .orders_title = N_("Order"),
  .filter_title = N_("Filter Skills"),
  .filter_tooltip = N_("Choose Which Skills to Show"),
  .nothing_found = N_("No Skill Found"),
  .nothing_narrowed = N_("No skill of this catalogue meets all the filters."),
  .not_chosen = N_("No Skill Chosen"),
  .choose = N_("Choose a Skill"),
  .choose_text = N_("See what it is, where it belongs, and which occupations need it."),
  .choose_icon = "view-list-symbolic",
};

GtkWidget *
voc_skills_page_new (void)
{
  return voc_browse_page_new (&voc_skills_kind);
}
