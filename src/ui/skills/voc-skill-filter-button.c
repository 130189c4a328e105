/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-filter-button.h"

#include <glib/gi18n.h>

/* The first choice of a drop-down is "any". */
static const VocSkillType TYPES[] = {
  VOC_SKILL_TYPE_KNOWLEDGE,
  VOC_SKILL_TYPE_SKILL,
  VOC_SKILL_TYPE_UNCLASSIFIED,
};

static const VocReuseLevel LEVELS[] = {
  VOC_REUSE_TRANSVERSAL,
  VOC_REUSE_CROSS_SECTOR,
  VOC_REUSE_SECTOR_SPECIFIC,
  VOC_REUSE_OCCUPATION_SPECIFIC,
  VOC_REUSE_UNCLASSIFIED,
};

/* In the order of the drop-down. */
static const VocSkillSort SORTS[] = {
  VOC_SKILL_SORT_RELEVANCE,
  VOC_SKILL_SORT_LABEL,
  VOC_SKILL_SORT_USES,
};

/**
 * VocSkillFilterButton:
 *
 * Sets the conditions of a query that are not words: a menu button with one control for each. They
 * follow when the query changes elsewhere.
 */
struct _VocSkillFilterButton
{
  AdwBin parent_instance;

  GtkDropDown *type;
  GtkDropDown *reuse;
  GtkDropDown *order;
  GtkSpinButton *min_uses;
  AdwWrapBox *tags;

  VocSkillQuery *query; /* (owned) (nullable) */
  gboolean following;   /* the controls are being set to the query */
};

G_DEFINE_FINAL_TYPE (VocSkillFilterButton, voc_skill_filter_button, ADW_TYPE_BIN)

static gboolean
is_ours (VocSkillFilterButton *self)
{
  return self->query == NULL || self->following;
}

static void
type_changed_cb (VocSkillFilterButton *self)
{
  guint selected = gtk_drop_down_get_selected (self->type);

  g_assert (VOC_IS_SKILL_FILTER_BUTTON (self));

  if (is_ours (self))
    return;
  if (selected > 0)
    g_object_set (self->query, "skill-type", TYPES[selected - 1], NULL);
  g_object_set (self->query, "has-type", selected > 0, NULL);
}

static void
reuse_changed_cb (VocSkillFilterButton *self)
{
  guint selected = gtk_drop_down_get_selected (self->reuse);

  g_assert (VOC_IS_SKILL_FILTER_BUTTON (self));

  if (is_ours (self))
    return;
  if (selected > 0)
    g_object_set (self->query, "reuse-level", LEVELS[selected - 1], NULL);
  g_object_set (self->query, "has-reuse", selected > 0, NULL);
}

static void
min_uses_changed_cb (VocSkillFilterButton *self)
{
  g_assert (VOC_IS_SKILL_FILTER_BUTTON (self));

  if (!is_ours (self))
    g_object_set (self->query, "min-uses",
                  (guint) gtk_spin_button_get_value_as_int (self->min_uses), NULL);
}

static void
order_changed_cb (VocSkillFilterButton *self)
{
  guint selected = gtk_drop_down_get_selected (self->order);

  g_assert (VOC_IS_SKILL_FILTER_BUTTON (self));

  if (!is_ours (self) && selected < G_N_ELEMENTS (SORTS))
    g_object_set (self->query, "sort", SORTS[selected], NULL);
}

static void
tags_changed_cb (VocSkillFilterButton *self)
{
  VocCollections collections = VOC_COLLECTION_NONE;
  guint tag = 1;

  g_assert (VOC_IS_SKILL_FILTER_BUTTON (self));

  if (is_ours (self))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->tags)); child != NULL;
       child = gtk_widget_get_next_sibling (child), tag <<= 1)
    {
      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (child)))
        collections |= tag;
    }
  g_object_set (self->query, "collections", collections, NULL);
}

static guint
find_type (VocSkillQuery *query)
{
  VocSkillType type;

  if (!voc_skill_query_get_skill_type (query, &type))
    return 0;

  for (guint i = 0; i < G_N_ELEMENTS (TYPES); i++)
    {
      if (TYPES[i] == type)
        return i + 1;
    }

  return 0;
}

static guint
find_reuse (VocSkillQuery *query)
{
  VocReuseLevel reuse;

  if (!voc_skill_query_get_reuse_level (query, &reuse))
    return 0;

  for (guint i = 0; i < G_N_ELEMENTS (LEVELS); i++)
    {
      if (LEVELS[i] == reuse)
        return i + 1;
    }

  return 0;
}

static guint
find_sort (VocSkillQuery *query)
{
  for (guint i = 0; i < G_N_ELEMENTS (SORTS); i++)
    {
      if (SORTS[i] == voc_skill_query_get_sort (query))
        return i;
    }

  return 0;
}

static void
follow (VocSkillFilterButton *self)
{
  VocCollections collections = voc_skill_query_get_collections (self->query);
  guint tag = 1;

  g_assert (VOC_IS_SKILL_FILTER_BUTTON (self));

  self->following = TRUE;
  gtk_drop_down_set_selected (self->type, find_type (self->query));
  gtk_drop_down_set_selected (self->reuse, find_reuse (self->query));
  gtk_drop_down_set_selected (self->order, find_sort (self->query));
  gtk_spin_button_set_value (self->min_uses, voc_skill_query_get_min_uses (self->query));
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->tags)); child != NULL;
       child = gtk_widget_get_next_sibling (child), tag <<= 1)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), (collections & tag) != 0);
  self->following = FALSE;
}

static void
voc_skill_filter_button_dispose (GObject *object)
{
  VocSkillFilterButton *self = VOC_SKILL_FILTER_BUTTON (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_SKILL_FILTER_BUTTON);
  g_clear_object (&self->query);

  G_OBJECT_CLASS (voc_skill_filter_button_parent_class)->dispose (object);
}

static void
voc_skill_filter_button_class_init (VocSkillFilterButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_skill_filter_button_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, VOC_RESOURCE_PATH
                                               "/ui/voc-skill-filter-button.ui");
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilterButton, type);
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilterButton, reuse);
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilterButton, order);
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilterButton, min_uses);
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilterButton, tags);
  gtk_widget_class_bind_template_callback (widget_class, type_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reuse_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, min_uses_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
}

static void
add_choices (VocSkillFilterButton *self)
{
  g_autoptr (GtkStringList) types = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) levels = gtk_string_list_new (NULL);

  gtk_string_list_append (types, _("Any"));
  for (guint i = 0; i < G_N_ELEMENTS (TYPES); i++)
    gtk_string_list_append (types, voc_skill_type_to_label (TYPES[i]));
  gtk_drop_down_set_model (self->type, G_LIST_MODEL (types));

  gtk_string_list_append (levels, _("Any"));
  for (guint i = 0; i < G_N_ELEMENTS (LEVELS); i++)
    gtk_string_list_append (levels, voc_reuse_level_to_label (LEVELS[i]));
  gtk_drop_down_set_model (self->reuse, G_LIST_MODEL (levels));

  for (guint tag = 1; tag <= VOC_COLLECTION_LAST; tag <<= 1)
    {
      GtkWidget *button =
        gtk_toggle_button_new_with_label (voc_collection_to_label ((VocCollections) tag));

      gtk_widget_add_css_class (button, "chip");
      g_signal_connect_object (button, "toggled", G_CALLBACK (tags_changed_cb), self,
                               G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->tags, button);
    }
}

static void
voc_skill_filter_button_init (VocSkillFilterButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_choices (self);
}

/* Sets which conditions it shows and changes. To be called once. */
void
voc_skill_filter_button_set_query (VocSkillFilterButton *self,
                                   VocSkillQuery        *query)
{
  g_return_if_fail (VOC_IS_SKILL_FILTER_BUTTON (self));
  g_return_if_fail (VOC_IS_SKILL_QUERY (query));
  g_return_if_fail (self->query == NULL);

  g_set_object (&self->query, query);
  g_signal_connect_object (query, "changed", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  follow (self);
}
