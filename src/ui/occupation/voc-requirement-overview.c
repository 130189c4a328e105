/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement-overview.h"

#include <glib/gi18n.h>

#include "voc-entry-limit.h"
#include "voc-group-expansion.h"
#include "voc-property.h"
#include "voc-requirement-section.h"
#include "voc-settings.h"
#include "voc-template.h"

/**
 * VocRequirementOverview:
 *
 * "What it asks for": all requirements of an occupation in groups that open and close, with a
 * filter over all of them.
 *
 * Which groups are open is remembered, and whether what is special comes first. While a filter is
 * on, the groups that hold what was looked for open by themselves, unless the person closed them
 * since; that is not remembered, and goes when the filter goes.
 */
struct _VocRequirementOverview
{
  GtkBox parent_instance;

  GtkSearchEntry *entry;
  GtkDropDown *order;
  GtkBox *sections;
  GListStore *all;
  GtkFilterListModel *matching;

  VocRequirementFilter *filter; /* (owned) */
  VocGroupExpansion *expansion; /* (owned) */
  GHashTable *closed; /* (owned) (element-type utf8 utf8) groups closed under the filter */
  GtkCustomSorter *sorter; /* (owned) */
  GSettings *settings;     /* (owned) (nullable) */
  gboolean distinctive_first;
  gboolean revealing; /* the change of a section is not the person's */
  gboolean all_expanded;
};

G_DEFINE_FINAL_TYPE (VocRequirementOverview, voc_requirement_overview, GTK_TYPE_BOX)

static char *
toggle_label (VocRequirementOverview *self,
              gboolean                all_expanded)
{
  return g_strdup (all_expanded ? _("Collapse All") : _("Expand All"));
}

static char *
shown_text (VocRequirementOverview *self,
            guint                   shown,
            guint                   total)
{
  return g_strdup_printf (ngettext ("%u of %u skill matches",
                                    "%u of %u skills match", total),
                          shown, total);
}

static int
compare_labels_cb (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  return voc_concept_compare_labels (VOC_CONCEPT (voc_requirement_get_skill ((VocRequirement *) a)),
                                     VOC_CONCEPT (voc_requirement_get_skill ((VocRequirement *)
                                                                               b)));
}

/* The fewer occupations need a skill, the larger is its idf; no logarithm is needed to compare. */
static int
compare_distinctiveness_cb (gconstpointer a,
                            gconstpointer b,
                            gpointer      user_data)
{
  guint left = voc_skill_get_uses (voc_requirement_get_skill ((VocRequirement *) a));
  guint right = voc_skill_get_uses (voc_requirement_get_skill ((VocRequirement *) b));

  if (left != right)
    return left < right ? -1 : 1;

  return compare_labels_cb (a, b, user_data);
}

static void
distinctive_first_changed (VocRequirementOverview *self)
{
  gtk_custom_sorter_set_sort_func (self->sorter,
                                   self->distinctive_first ? compare_distinctiveness_cb
                                                           : compare_labels_cb,
                                   NULL, NULL);
  gtk_drop_down_set_selected (self->order, self->distinctive_first ? 1 : 0);
}

static void
order_changed_cb (VocRequirementOverview *self)
{
  g_object_set (self, "distinctive-first", gtk_drop_down_get_selected (self->order) == 1, NULL);
}

static void
stop_search_cb (VocRequirementOverview *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
}

static void
update_all_expanded (VocRequirementOverview *self)
{
  gboolean all_expanded = TRUE;
  GtkWidget *section = gtk_widget_get_first_child (GTK_WIDGET (self->sections));

  if (section == NULL)
    all_expanded = FALSE;

  for (; section != NULL; section = gtk_widget_get_next_sibling (section))
    {
      if (!voc_requirement_section_get_expanded (VOC_REQUIREMENT_SECTION (section)))
        all_expanded = FALSE;
    }

  if (self->all_expanded == all_expanded)
    return;

  self->all_expanded = all_expanded;
  g_object_notify (G_OBJECT (self), "all-expanded");
}

static void
section_expanded_cb (VocRequirementOverview *self,
                     GParamSpec             *pspec,
                     VocRequirementSection  *section)
{
  const char *id = voc_requirement_group_get_id (voc_requirement_section_get_group (section));
  gboolean expanded = voc_requirement_section_get_expanded (section);

  update_all_expanded (self);

  if (self->revealing)
    return;

  voc_group_expansion_set (self->expansion, id, expanded);
  if (expanded)
    g_hash_table_remove (self->closed, id);
  else if (voc_requirement_filter_get_active (self->filter))
    g_hash_table_add (self->closed, g_strdup (id));
}

static void
reveal_matches (VocRequirementOverview *self)
{
  gboolean active = voc_requirement_filter_get_active (self->filter);

  g_assert (VOC_IS_REQUIREMENT_OVERVIEW (self));

  if (!active)
    g_hash_table_remove_all (self->closed);

  self->revealing = TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      VocRequirementSection *section = VOC_REQUIREMENT_SECTION (child);
      const char *id = voc_requirement_group_get_id (voc_requirement_section_get_group (section));
      gboolean expanded = voc_group_expansion_get (self->expansion, id);

      if (active && !g_hash_table_contains (self->closed, id))
        expanded = expanded || voc_requirement_section_get_n_matching (section) > 0;

      voc_requirement_section_set_expanded (section, expanded);
    }
  self->revealing = FALSE;
}

/* Returns how many rows more the first screen has place for, of @n_first before. */
static guint
add_section (VocRequirementOverview *self,
             VocRequirementGroup    *group,
             guint                   n_first)
{
  GtkWidget *section = voc_requirement_section_new (group, self->filter, GTK_SORTER (self->sorter));
  const char *id = voc_requirement_group_get_id (group);

  gtk_box_append (self->sections, section);
  if (voc_group_expansion_get (self->expansion, id))
    n_first = voc_requirement_section_open (VOC_REQUIREMENT_SECTION (section), n_first);
  g_signal_connect_object (section, "notify::expanded",
                           G_CALLBACK (section_expanded_cb), self, G_CONNECT_SWAPPED);

  return n_first;
}

static void
filter_changed (VocRequirementOverview *self)
{
  g_object_bind_property (self->filter, "text", self->entry, "text",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  /* After the models have counted. */
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (reveal_matches), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static const VocProperty properties[] = {
  /* What decides which requirements are to be seen. Set it once, before the requirements. */
  VOC_PROPERTY_OBJECT (VocRequirementOverview, filter, voc_requirement_filter_get_type,
                       .changed = G_CALLBACK (filter_changed)),
  VOC_PROPERTY_BOOLEAN (VocRequirementOverview, all_expanded, .access = VOC_PROPERTY_READABLE),
  /* Whether the requirements that few occupations have come first, instead of their names
   * deciding. */
  VOC_PROPERTY_BOOLEAN (VocRequirementOverview, distinctive_first,
                        .changed = G_CALLBACK (distinctive_first_changed)),
  VOC_OWNED_OBJECT (VocRequirementOverview, expansion),
  VOC_OWNED_OBJECT (VocRequirementOverview, sorter),
  VOC_OWNED_OBJECT (VocRequirementOverview, settings),
  VOC_OWNED (VocRequirementOverview, closed, g_hash_table_unref),
};

static void
voc_requirement_overview_class_init (VocRequirementOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_REQUIREMENT);

  voc_template_set (widget_class, "voc-requirement-overview");
  gtk_widget_class_bind_template_child (widget_class, VocRequirementOverview, entry);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementOverview, order);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementOverview, sections);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementOverview, all);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementOverview, matching);
  gtk_widget_class_bind_template_callback (widget_class, toggle_label);
  gtk_widget_class_bind_template_callback (widget_class, shown_text);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
}

static void
voc_requirement_overview_init (VocRequirementOverview *self)
{
  self->expansion = voc_group_expansion_new ();
  self->closed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  self->sorter = gtk_custom_sorter_new (compare_labels_cb, NULL, NULL);
  self->settings = voc_settings_dup ();

  gtk_widget_init_template (GTK_WIDGET (self));
  voc_entry_limit (self->entry);

  /* Its own choice names a drop-down otherwise, and nobody hears what is chosen. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->order), GTK_ACCESSIBLE_RELATION_LABELLED_BY);

  if (self->settings != NULL)
    g_settings_bind (self->settings, "distinctive-first", self, "distinctive-first",
                     G_SETTINGS_BIND_DEFAULT);
}

/* Shows other requirements. Groups that were open stay open. */
void
voc_requirement_overview_set_requirements (VocRequirementOverview *self,
                                           GPtrArray              *requirements)
{
  g_autoptr (GPtrArray) groups = NULL;
  guint n_first = VOC_REQUIREMENT_FIRST_SCREEN;
  GtkWidget *section;

  g_return_if_fail (VOC_IS_REQUIREMENT_OVERVIEW (self));
  g_return_if_fail (requirements != NULL);
  g_return_if_fail (self->filter != NULL);

  while ((section = gtk_widget_get_first_child (GTK_WIDGET (self->sections))) != NULL)
    gtk_box_remove (self->sections, section);

  g_list_store_splice (self->all,
                       0, g_list_model_get_n_items (G_LIST_MODEL (self->all)),
                       requirements->pdata, requirements->len);

  groups = voc_requirement_group_split (requirements);
  for (guint i = 0; i < groups->len; i++)
    n_first = add_section (self, groups->pdata[i], n_first);

  update_all_expanded (self);
}

/* Says whether every group is open. */
gboolean
voc_requirement_overview_get_all_expanded (VocRequirementOverview *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_OVERVIEW (self), FALSE);

  return self->all_expanded;
}

/* Opens or closes every group. Single requirements stay as they are. */
void
voc_requirement_overview_set_all_expanded (VocRequirementOverview *self,
                                           gboolean                expanded)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_OVERVIEW (self));

  for (GtkWidget *section = gtk_widget_get_first_child (GTK_WIDGET (self->sections));
       section != NULL;
       section = gtk_widget_get_next_sibling (section))
    voc_requirement_section_set_expanded (VOC_REQUIREMENT_SECTION (section), expanded);
}

void
voc_requirement_overview_save_view (VocRequirementOverview *self,
                                    GVariantDict           *view)
{
  g_autoptr (GStrvBuilder) groups = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) rows = g_strv_builder_new ();
  g_auto (GStrv) group_ids = NULL;
  g_auto (GStrv) row_uris = NULL;

  g_return_if_fail (VOC_IS_REQUIREMENT_OVERVIEW (self));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      VocRequirementSection *section = VOC_REQUIREMENT_SECTION (child);

      if (voc_requirement_section_get_expanded (section))
        g_strv_builder_add (
          groups, voc_requirement_group_get_id (voc_requirement_section_get_group (section)));
      voc_requirement_section_add_expanded (section, rows);
    }

  group_ids = g_strv_builder_end (groups);
  row_uris = g_strv_builder_end (rows);
  g_variant_dict_insert (view, "groups", "^as", group_ids);
  g_variant_dict_insert (view, "rows", "^as", row_uris);
}

/* Opens the groups and the requirements that were open, and closes the others. What is
 * remembered for other occupations stays. */
void
voc_requirement_overview_restore_view (VocRequirementOverview *self,
                                       GVariantDict           *view)
{
  g_autofree const char **groups = NULL;
  g_autofree const char **rows = NULL;

  g_return_if_fail (VOC_IS_REQUIREMENT_OVERVIEW (self));

  if (!g_variant_dict_lookup (view, "groups", "^a&s", &groups) ||
      !g_variant_dict_lookup (view, "rows", "^a&s", &rows))
    return;

  self->revealing = TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->sections));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      VocRequirementSection *section = VOC_REQUIREMENT_SECTION (child);
      const char *id = voc_requirement_group_get_id (voc_requirement_section_get_group (section));
      gboolean expanded = g_strv_contains (groups, id);

      if (!expanded && voc_requirement_filter_get_active (self->filter))
        g_hash_table_add (self->closed, g_strdup (id));
      voc_requirement_section_set_expanded (section, expanded);
      voc_requirement_section_expand_rows (section, rows);
    }
  self->revealing = FALSE;
}
