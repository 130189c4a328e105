/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-requirement-section.h"

#include "voc-count-text.h"
#include "voc-requirement-bucket-box.h"

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

typedef enum
{
  PROP_GROUP = 1,
  PROP_FILTER,
  PROP_SORTER,
  PROP_EXPANDED,
} VocRequirementSectionProperty;

static GParamSpec *properties[PROP_EXPANDED + 1];

static char *
arrow (VocRequirementSection *self,
       gboolean               expanded)
{
  return g_strdup (expanded ? "pan-down-symbolic" : "pan-end-symbolic");
}

static char *
count_text (VocRequirementSection *self,
            guint                  shown,
            guint                  total)
{
  return voc_count_text (shown, total);
}

static gboolean
is_any (VocRequirementSection *self,
        guint                  n_items)
{
  return n_items > 0;
}

static gboolean
is_none (VocRequirementSection *self,
         guint                  n_items)
{
  return n_items == 0;
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

static void
ensure_buckets (VocRequirementSection *self)
{
  GListModel *buckets = G_LIST_MODEL (self->group);
  guint n_buckets;

  if (gtk_widget_get_first_child (GTK_WIDGET (self->buckets)) != NULL)
    return;

  n_buckets = g_list_model_get_n_items (buckets);
  for (guint i = 0; i < n_buckets; i++)
    {
      g_autoptr (VocRequirementBucket) bucket = g_list_model_get_item (buckets, i);

      gtk_box_append (self->buckets, voc_requirement_bucket_box_new (bucket, self->filter,
                                                                      self->sorter));
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

static void
voc_requirement_section_dispose (GObject *object)
{
  VocRequirementSection *self = VOC_REQUIREMENT_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_REQUIREMENT_SECTION);
  g_clear_object (&self->group);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);

  G_OBJECT_CLASS (voc_requirement_section_parent_class)->dispose (object);
}

static void
voc_requirement_section_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  VocRequirementSection *self = VOC_REQUIREMENT_SECTION (object);

  switch ((VocRequirementSectionProperty) prop_id)
    {
    case PROP_GROUP:
      g_value_set_object (value, self->group);
      break;
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;
    case PROP_SORTER:
      g_value_set_object (value, self->sorter);
      break;
    case PROP_EXPANDED:
      g_value_set_boolean (value, self->expanded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_requirement_section_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  VocRequirementSection *self = VOC_REQUIREMENT_SECTION (object);

  switch ((VocRequirementSectionProperty) prop_id)
    {
    case PROP_GROUP:
      g_assert (self->group == NULL);
      self->group = g_value_dup_object (value);
      break;
    case PROP_FILTER:
      g_assert (self->filter == NULL);
      self->filter = g_value_dup_object (value);
      break;
    case PROP_SORTER:
      g_assert (self->sorter == NULL);
      self->sorter = g_value_dup_object (value);
      break;
    case PROP_EXPANDED:
      voc_requirement_section_set_expanded (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_requirement_section_class_init (VocRequirementSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = voc_requirement_section_constructed;
  object_class->dispose = voc_requirement_section_dispose;
  object_class->get_property = voc_requirement_section_get_property;
  object_class->set_property = voc_requirement_section_set_property;

  /* The requirements of one relation and one type. */
  properties[PROP_GROUP] =
    g_param_spec_object ("group", NULL, NULL, VOC_TYPE_REQUIREMENT_GROUP, fixed);

  /* What decides which of them are to be seen. */
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL, VOC_TYPE_REQUIREMENT_FILTER, fixed);

  /* What decides the order of the requirements in each list. */
  properties[PROP_SORTER] = g_param_spec_object ("sorter", NULL, NULL, GTK_TYPE_SORTER, fixed);

  properties[PROP_EXPANDED] =
    g_param_spec_boolean ("expanded", NULL, NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-requirement-section.ui");
  gtk_widget_class_bind_template_child (widget_class, VocRequirementSection, header);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementSection, body);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementSection, buckets);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementSection, matching);
  gtk_widget_class_bind_template_callback (widget_class, arrow);
  gtk_widget_class_bind_template_callback (widget_class, count_text);
  gtk_widget_class_bind_template_callback (widget_class, is_any);
  gtk_widget_class_bind_template_callback (widget_class, is_none);
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

  if (expanded)
    ensure_buckets (self);

  self->expanded = expanded;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->header),
                               GTK_ACCESSIBLE_STATE_EXPANDED, expanded,
                               -1);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EXPANDED]);
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
