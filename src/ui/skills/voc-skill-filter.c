/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill-filter.h"

#include <glib/gi18n.h>

#include "voc-combo-row.h"
#include "voc-property.h"
#include "voc-skill-query.h"
#include "voc-template.h"

/* The first choice is "any". */
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

/**
 * VocSkillFilter:
 *
 * The conditions of a list of skills, in a [class@FilterDialog]. They follow when the query changes
 * elsewhere.
 */
struct _VocSkillFilter
{
  AdwPreferencesPage parent_instance;

  AdwComboRow *type_row;
  AdwComboRow *reuse_row;
  AdwSpinRow *uses_row;
  AdwPreferencesGroup *tags_group;

  GPtrArray
    *tag_rows; /* (owned) (element-type AdwSwitchRow): one for each collection, in their order */
  VocSkillQuery *query; /* (owned) */
  gboolean following;   /* the rows are being set to the query */
};

G_DEFINE_FINAL_TYPE (VocSkillFilter, voc_skill_filter, ADW_TYPE_PREFERENCES_PAGE)

static void
type_changed_cb (VocSkillFilter *self)
{
  guint selected = adw_combo_row_get_selected (self->type_row);

  g_assert (VOC_IS_SKILL_FILTER (self));

  if (self->following)
    return;
  if (selected > 0)
    g_object_set (self->query, "skill-type", TYPES[selected - 1], NULL);
  g_object_set (self->query, "has-type", selected > 0, NULL);
}

static void
reuse_changed_cb (VocSkillFilter *self)
{
  guint selected = adw_combo_row_get_selected (self->reuse_row);

  g_assert (VOC_IS_SKILL_FILTER (self));

  if (self->following)
    return;
  if (selected > 0)
    g_object_set (self->query, "reuse-level", LEVELS[selected - 1], NULL);
  g_object_set (self->query, "has-reuse", selected > 0, NULL);
}

static void
tags_changed_cb (VocSkillFilter *self)
{
  VocCollections collections = VOC_COLLECTION_NONE;

  g_assert (VOC_IS_SKILL_FILTER (self));

  if (self->following)
    return;

  for (guint i = 0; i < self->tag_rows->len; i++)
    if (adw_switch_row_get_active (self->tag_rows->pdata[i]))
      collections |= 1u << i;
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

static void
follow (VocSkillFilter *self)
{
  VocCollections collections = voc_skill_query_get_collections (self->query);

  g_assert (VOC_IS_SKILL_FILTER (self));

  self->following = TRUE;
  adw_combo_row_set_selected (self->type_row, find_type (self->query));
  adw_combo_row_set_selected (self->reuse_row, find_reuse (self->query));
  for (guint i = 0; i < self->tag_rows->len; i++)
    adw_switch_row_set_active (self->tag_rows->pdata[i], (collections & 1u << i) != 0);
  self->following = FALSE;
}

static const VocProperty properties[] = {
  VOC_OWNED (VocSkillFilter, tag_rows, g_ptr_array_unref),
  VOC_OWNED_OBJECT (VocSkillFilter, query),
};

static void
voc_skill_filter_class_init (VocSkillFilterClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-skill-filter");
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilter, type_row);
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilter, reuse_row);
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilter, uses_row);
  gtk_widget_class_bind_template_child (widget_class, VocSkillFilter, tags_group);
}

static void
add_choices (VocSkillFilter *self)
{
  g_autoptr (GtkStringList) types = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) levels = gtk_string_list_new (NULL);

  gtk_string_list_append (types, _("Any"));
  for (guint i = 0; i < G_N_ELEMENTS (TYPES); i++)
    gtk_string_list_append (types, voc_skill_type_to_label (TYPES[i]));
  adw_combo_row_set_model (self->type_row, G_LIST_MODEL (types));

  gtk_string_list_append (levels, _("Any"));
  for (guint i = 0; i < G_N_ELEMENTS (LEVELS); i++)
    gtk_string_list_append (levels, voc_reuse_level_to_label (LEVELS[i]));
  adw_combo_row_set_model (self->reuse_row, G_LIST_MODEL (levels));
}

static void
add_tags (VocSkillFilter *self)
{
  for (guint tag = 1; tag <= VOC_COLLECTION_LAST; tag <<= 1)
    {
      GtkWidget *row = adw_switch_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     voc_collection_to_label ((VocCollections) tag));
      adw_preferences_group_add (self->tags_group, row);
      g_ptr_array_add (self->tag_rows, row);
    }
}

static void
voc_skill_filter_init (VocSkillFilter *self)
{
  self->tag_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_combo_row_name_items (self->type_row);
  voc_combo_row_name_items (self->reuse_row);
  add_choices (self);
  add_tags (self);
}

/* What the person sets is heard once everything is set to the query. */
static void
set_query (VocSkillFilter *self,
           VocSkillQuery  *query)
{
  self->query = g_object_ref (query);
  follow (self);
  g_signal_connect_object (query, "changed", G_CALLBACK (follow), self, G_CONNECT_SWAPPED);
  g_object_bind_property (query, "min-uses", self->uses_row, "value",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->type_row, "notify::selected", G_CALLBACK (type_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reuse_row, "notify::selected", G_CALLBACK (reuse_changed_cb),
                           self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < self->tag_rows->len; i++)
    g_signal_connect_object (self->tag_rows->pdata[i], "notify::active",
                             G_CALLBACK (tags_changed_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
voc_skill_filter_new (VocBrowseModel *model)
{
  VocSkillFilter *self;

  g_return_val_if_fail (VOC_IS_BROWSE_MODEL (model), NULL);

  self = g_object_new (VOC_TYPE_SKILL_FILTER, NULL);
  set_query (self, VOC_SKILL_QUERY (voc_browse_model_get_query (model)));

  return GTK_WIDGET (self);
}
