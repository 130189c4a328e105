/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skill-uses.h"

#include <adwaita.h>

#include "voc-entry-limit.h"
#include "voc-link-section.h"
#include "voc-property.h"
#include "voc-requirement.h"
#include "voc-skill-text.h"
#include "voc-template.h"
#include "voc-text.h"

/* The choices of the drop-down, as it has them. */
typedef enum
{
  ORDER_NAME,
  ORDER_CODE,
} Order;

/**
 * VocSkillUses:
 *
 * "Who needs it": the occupations that need a skill, essential first, with a filter and an order
 * for both lists, and how rare the skill is.
 */
struct _VocSkillUses
{
  GtkBox parent_instance;

  GtkLabel *rarity;
  GtkWidget *tools;
  GtkWidget *nothing;
  GtkSearchEntry *entry;
  GtkDropDown *order;
  VocLinkSection *essential_section;
  VocLinkSection *optional_section;

  GtkCustomFilter *filter;        /* (owned) */
  GtkCustomSorter *by_code;       /* (owned) */
  GListStore *essential;          /* (owned) (element-type VocRequirement) by label */
  GListStore *optional;           /* (owned) (element-type VocRequirement) by label */
  GtkSortListModel *essential_shown; /* (owned) */
  GtkSortListModel *optional_shown;  /* (owned) */
  GStrv words;                    /* (owned) folded */
};

G_DEFINE_FINAL_TYPE (VocSkillUses, voc_skill_uses, GTK_TYPE_BOX)

static gboolean
match_cb (gpointer item,
          gpointer user_data)
{
  VocSkillUses *self = user_data;
  VocConcept *occupation = voc_requirement_get_concept (item);
  const char *code = voc_concept_get_code (occupation);
  g_autofree char *label = NULL;

  if (self->words[0] == NULL)
    return TRUE;

  label = voc_text_casefold (voc_concept_get_label (occupation));
  for (guint i = 0; self->words[i] != NULL; i++)
    {
      if (strstr (label, self->words[i]) == NULL &&
          (code == NULL || !g_str_has_prefix (code, self->words[i])))
        return FALSE;
    }

  return TRUE;
}

static int
compare_code_cb (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  VocConcept *left = voc_requirement_get_concept ((gpointer) a);
  VocConcept *right = voc_requirement_get_concept ((gpointer) b);

  return g_strcmp0 (voc_concept_get_code (left), voc_concept_get_code (right));
}

static void
show_nothing (VocSkillUses *self)
{
  gboolean filtered = self->words[0] != NULL;

  gtk_widget_set_visible (self->nothing,
                          filtered &&
                            g_list_model_get_n_items (G_LIST_MODEL (self->essential_shown)) == 0 &&
                            g_list_model_get_n_items (G_LIST_MODEL (self->optional_shown)) == 0);
}

static void
search_changed_cb (VocSkillUses *self)
{
  g_autofree char *folded = NULL;

  g_assert (VOC_IS_SKILL_USES (self));

  folded = voc_text_casefold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  g_strfreev (self->words);
  self->words = folded[0] != '\0' ? g_strsplit_set (folded, " \t", -1) : g_new0 (char *, 1);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  show_nothing (self);
}

static void
stop_search_cb (VocSkillUses *self)
{
  g_assert (VOC_IS_SKILL_USES (self));

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  search_changed_cb (self);
}

static void
order_changed_cb (VocSkillUses *self)
{
  gboolean by_code = gtk_drop_down_get_selected (self->order) == ORDER_CODE;
  GtkSorter *sorter = by_code ? GTK_SORTER (self->by_code) : NULL;

  g_assert (VOC_IS_SKILL_USES (self));

  /* Without a sorter they stay as the catalogue gives them, by label. */
  gtk_sort_list_model_set_sorter (self->essential_shown, sorter);
  gtk_sort_list_model_set_sorter (self->optional_shown, sorter);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocSkillUses, essential_shown),
  VOC_OWNED_OBJECT (VocSkillUses, optional_shown),
  VOC_OWNED_OBJECT (VocSkillUses, essential),
  VOC_OWNED_OBJECT (VocSkillUses, optional),
  VOC_OWNED_OBJECT (VocSkillUses, filter),
  VOC_OWNED_OBJECT (VocSkillUses, by_code),
  VOC_OWNED (VocSkillUses, words, g_strfreev),
};

static void
voc_skill_uses_class_init (VocSkillUsesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  g_type_ensure (VOC_TYPE_LINK_SECTION);
  voc_template_set (widget_class, "voc-skill-uses");
  gtk_widget_class_bind_template_child (widget_class, VocSkillUses, rarity);
  gtk_widget_class_bind_template_child (widget_class, VocSkillUses, tools);
  gtk_widget_class_bind_template_child (widget_class, VocSkillUses, nothing);
  gtk_widget_class_bind_template_child (widget_class, VocSkillUses, entry);
  gtk_widget_class_bind_template_child (widget_class, VocSkillUses, order);
  gtk_widget_class_bind_template_child (widget_class, VocSkillUses, essential_section);
  gtk_widget_class_bind_template_child (widget_class, VocSkillUses, optional_section);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, order_changed_cb);
}

static GtkSortListModel *
create_shown (VocSkillUses *self,
              GListStore   *uses)
{
  GtkFilterListModel *matching =
    gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (uses)),
                               g_object_ref (GTK_FILTER (self->filter)));

  return gtk_sort_list_model_new (G_LIST_MODEL (matching), NULL);
}

static void
voc_skill_uses_init (VocSkillUses *self)
{
  self->words = g_new0 (char *, 1);
  self->filter = gtk_custom_filter_new (match_cb, self, NULL);
  self->by_code = gtk_custom_sorter_new (compare_code_cb, NULL, NULL);
  self->essential = g_list_store_new (VOC_TYPE_REQUIREMENT);
  self->optional = g_list_store_new (VOC_TYPE_REQUIREMENT);
  self->essential_shown = create_shown (self, self->essential);
  self->optional_shown = create_shown (self, self->optional);

  gtk_widget_init_template (GTK_WIDGET (self));
  voc_entry_limit (self->entry);

  /* Its own choice names a drop-down otherwise, and nobody hears what is chosen. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->order), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

static void
replace (GListStore *store,
         gpointer   *items,
         guint       n_items)
{
  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), items, n_items);
}

/* Shows who needs another skill, unfiltered. The order stays. */
void
voc_skill_uses_set_uses (VocSkillUses *self,
                         GPtrArray    *uses,
                         guint         n_occupations)
{
  g_autofree char *rarity = NULL;
  guint n_essential = 0;

  g_return_if_fail (VOC_IS_SKILL_USES (self));
  g_return_if_fail (uses != NULL);

  stop_search_cb (self);
  while (n_essential < uses->len &&
         voc_requirement_get_relation (uses->pdata[n_essential]) == VOC_RELATION_ESSENTIAL)
    n_essential++;

  replace (self->essential, uses->pdata, n_essential);
  replace (self->optional, uses->pdata + n_essential, uses->len - n_essential);

  voc_link_section_set_items (self->essential_section, G_LIST_MODEL (self->essential_shown),
                              n_essential);
  voc_link_section_set_items (self->optional_section, G_LIST_MODEL (self->optional_shown),
                              uses->len - n_essential);

  rarity = voc_skill_text_dup_rarity (uses->len, n_occupations);
  gtk_label_set_label (self->rarity, rarity);
  gtk_widget_set_visible (self->tools, uses->len > 1);
}

void
voc_skill_uses_save_view (VocSkillUses *self,
                          GVariantDict *view)
{
  g_return_if_fail (VOC_IS_SKILL_USES (self));

  g_variant_dict_insert (view, "uses", "s", gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  voc_link_section_save_view (self->essential_section, view, "essential-for");
  voc_link_section_save_view (self->optional_section, view, "optional-for");
}

/* Filters again for what the person had typed, and shows as many rows. */
void
voc_skill_uses_restore_view (VocSkillUses *self,
                             GVariantDict *view)
{
  const char *text = "";

  g_return_if_fail (VOC_IS_SKILL_USES (self));

  g_variant_dict_lookup (view, "uses", "&s", &text);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  search_changed_cb (self);
  voc_link_section_restore_view (self->essential_section, view, "essential-for");
  voc_link_section_restore_view (self->optional_section, view, "optional-for");
}
