/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement-section.h"

#include "voc-count-text.h"
#include "voc-property.h"
#include "voc-requirement-bucket-box.h"
#include "voc-template.h"

/**
 * VocRequirementSection:
 *
 * A group of requirements that opens and closes: "Essential knowledge 21", and inside it one
 * list for each reuse level.
 *
 * The lists are made when the group is first opened.
 */
struct _VocRequirementSection
{
  GtkBox parent_instance;

  GtkButton *header;
  GtkBox *body;
  GtkBox *buckets;
  GtkFilterListModel *matching;

  VocRequirementGroup *group;   /* (owned) */
  VocRequirementFilter *filter; /* (owned) */
  GtkSorter *sorter;            /* (owned) */
  gboolean expanded;
};

G_DEFINE_FINAL_TYPE (VocRequirementSection, voc_requirement_section, GTK_TYPE_BOX)

static char *
arrow (VocRequirementSection *self,
       gboolean               expanded)
{
  return g_strdup (expanded ? "pan-down-symbolic" : "pan-end-symbolic");
}

static void
header_clicked_cb (VocRequirementSection *self)
{
  voc_requirement_section_set_expanded (self, !self->expanded);
}

static void
update_header_name (VocRequirementSection *self)
{
  g_autofree char *count = NULL;
  g_autofree char *name = NULL;

  g_assert (VOC_IS_REQUIREMENT_SECTION (self));

  count = voc_count_text (g_list_model_get_n_items (G_LIST_MODEL (self->matching)),
                          voc_requirement_group_get_count (self->group));
  name = g_strdup_printf ("%s, %s", voc_requirement_group_get_title (self->group), count);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->header),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static gboolean
has_buckets (VocRequirementSection *self)
{
  return gtk_widget_get_first_child (GTK_WIDGET (self->buckets)) != NULL;
}

static void
make_buckets (VocRequirementSection *self,
              guint                  n_first)
{
  GListModel *buckets = G_LIST_MODEL (self->group);
  guint n_buckets;

  n_buckets = g_list_model_get_n_items (buckets);
  for (guint i = 0; i < n_buckets; i++)
    {
      g_autoptr (VocRequirementBucket) bucket = g_list_model_get_item (buckets, i);

      gtk_box_append (self->buckets, voc_requirement_bucket_box_new (bucket, self->filter,
                                                                      self->sorter, n_first));
      n_first -= MIN (n_first, g_list_model_get_n_items (G_LIST_MODEL (bucket)));
    }
}

static void
voc_requirement_section_constructed (GObject *object)
{
  VocRequirementSection *self = VOC_REQUIREMENT_SECTION (object);

  G_OBJECT_CLASS (voc_requirement_section_parent_class)->constructed (object);

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header),
                               GTK_ACCESSIBLE_STATE_EXPANDED, FALSE,
                               -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->header),
                                  GTK_ACCESSIBLE_RELATION_CONTROLS, self->body, NULL,
                                  -1);

  update_header_name (self);
  g_signal_connect_object (self->matching, "notify::n-items",
                           G_CALLBACK (update_header_name), self, G_CONNECT_SWAPPED);
}

static const VocProperty properties[] = {
  /* The requirements of one relation and one type. */
  VOC_PROPERTY_OBJECT (VocRequirementSection, group, voc_requirement_group_get_type,
                       .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  /* What decides which of them are to be seen. */
  VOC_PROPERTY_OBJECT (VocRequirementSection, filter, voc_requirement_filter_get_type,
                       .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  /* What decides the order of the requirements in each list. */
  VOC_PROPERTY_OBJECT (VocRequirementSection, sorter, gtk_sorter_get_type,
                       .access = VOC_PROPERTY_CONSTRUCT_ONLY),
  VOC_PROPERTY_BOOLEAN (VocRequirementSection, expanded,
                        .set = G_CALLBACK (voc_requirement_section_set_expanded)),
};

static void
voc_requirement_section_class_init (VocRequirementSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  object_class->constructed = voc_requirement_section_constructed;

  voc_template_set (widget_class, "voc-requirement-section");
  gtk_widget_class_bind_template_child (widget_class, VocRequirementSection, header);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementSection, body);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementSection, buckets);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementSection, matching);
  gtk_widget_class_bind_template_callback (widget_class, arrow);
  gtk_widget_class_bind_template_callback (widget_class, header_clicked_cb);
}

static void
voc_requirement_section_init (VocRequirementSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
voc_requirement_section_new (VocRequirementGroup  *group,
                             VocRequirementFilter *filter,
                             GtkSorter            *sorter)
{
  return g_object_new (VOC_TYPE_REQUIREMENT_SECTION,
                       "group", group,
                       "filter", filter,
                       "sorter", sorter,
                       NULL);
}

/* Gets the requirements that it shows. */
VocRequirementGroup *
voc_requirement_section_get_group (VocRequirementSection *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_SECTION (self), NULL);

  return self->group;
}

/* Gets how many of the group the filter lets through. */
guint
voc_requirement_section_get_n_matching (VocRequirementSection *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_SECTION (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->matching));
}

/* Says whether the group is open. */
gboolean
voc_requirement_section_get_expanded (VocRequirementSection *self)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_SECTION (self), FALSE);

  return self->expanded;
}

void
voc_requirement_section_set_expanded (VocRequirementSection *self,
                                      gboolean               expanded)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_SECTION (self));

  expanded = !!expanded;
  if (self->expanded == expanded)
    return;

  if (expanded && !has_buckets (self))
    make_buckets (self, VOC_REQUIREMENT_FIRST_SCREEN);

  self->expanded = expanded;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header),
                               GTK_ACCESSIBLE_STATE_EXPANDED, expanded,
                               -1);
  g_object_notify (G_OBJECT (self), "expanded");
}

/* Opens the group of a page that is being made, which has place for @n_first rows more on its first
 * screen. Returns for how many it has after that. */
guint
voc_requirement_section_open (VocRequirementSection *self,
                              guint                  n_first)
{
  g_return_val_if_fail (VOC_IS_REQUIREMENT_SECTION (self), n_first);

  make_buckets (self, n_first);
  voc_requirement_section_set_expanded (self, TRUE);

  return n_first - MIN (n_first, voc_requirement_section_get_n_matching (self));
}

void
voc_requirement_section_add_expanded (VocRequirementSection *self,
                                      GStrvBuilder          *uris)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_SECTION (self));

  for (GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->buckets)); box != NULL;
       box = gtk_widget_get_next_sibling (box))
    voc_requirement_bucket_box_add_expanded (VOC_REQUIREMENT_BUCKET_BOX (box), uris);
}

/* Opens rows as far as there are any: a section that was never open has none. */
void
voc_requirement_section_expand_rows (VocRequirementSection *self,
                                     const char *const     *uris)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_SECTION (self));

  for (GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self->buckets)); box != NULL;
       box = gtk_widget_get_next_sibling (box))
    voc_requirement_bucket_box_expand_rows (VOC_REQUIREMENT_BUCKET_BOX (box), uris);
}
