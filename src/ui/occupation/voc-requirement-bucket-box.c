/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-requirement-bucket-box.h"

#include "voc-count-text.h"
#include "voc-requirement-row.h"

/**
 * VocRequirementBucketBox:
 *
 * The requirements of one reuse level inside a group: a small heading with their number, and a list.
 *
 * The rows are made once. What a filter takes away is hidden and not destroyed: typing one more
 * letter must not make hundreds of rows anew.
 */
struct _VocRequirementBucketBox
{
  GtkBox parent_instance;

  GtkListBox *list;
  GtkLabel *title;
  GtkFilterListModel *model;

  VocRequirementBucket *bucket; /* (owned) */
  VocRequirementFilter *filter; /* (owned) */
  GtkSorter *sorter;            /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocRequirementBucketBox, voc_requirement_bucket_box, GTK_TYPE_BOX)

typedef enum
{
  PROP_BUCKET = 1,
  PROP_FILTER,
  PROP_SORTER,
} VocRequirementBucketBoxProperty;

static GParamSpec *properties[PROP_SORTER + 1];

static gboolean
is_any (VocRequirementBucketBox *self,
        guint                    n_items)
{
  return n_items > 0;
}

static char *
bucket_title (VocRequirementBucketBox *self,
              VocRequirementBucket    *bucket)
{
  if (bucket == NULL)
    return NULL;

  return g_strdup (voc_reuse_level_to_label (voc_requirement_bucket_get_reuse_level (bucket)));
}

static char *
count_text (VocRequirementBucketBox *self,
            guint                    shown,
            VocRequirementBucket    *bucket)
{
  if (bucket == NULL)
    return NULL;

  return voc_count_text (shown, g_list_model_get_n_items (G_LIST_MODEL (bucket)));
}

static void
row_activated_cb (GtkListBox    *list,
                  GtkListBoxRow *row)
{
  VocRequirementRow *requirement_row = VOC_REQUIREMENT_ROW (row);

  voc_requirement_row_set_expanded (requirement_row,
                                    !voc_requirement_row_get_expanded (requirement_row));
}

/* Up and down lead from one list to the next as if they were one. */
static gboolean
keynav_failed_cb (VocRequirementBucketBox *self,
                  GtkDirectionType         direction,
                  GtkListBox              *list)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root == NULL || (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN))
    return FALSE;

  return gtk_widget_child_focus (GTK_WIDGET (root), direction == GTK_DIR_UP ? GTK_DIR_TAB_BACKWARD
                                                                            : GTK_DIR_TAB_FORWARD);
}

static void
show_matches (VocRequirementBucketBox *self)
{
  g_assert (VOC_IS_REQUIREMENT_BUCKET_BOX (self));

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->list));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      VocRequirement *requirement =
        voc_requirement_row_get_requirement (VOC_REQUIREMENT_ROW (child));

      gtk_widget_set_visible (child, gtk_filter_match (GTK_FILTER (self->filter), requirement));
    }
}

static int
compare_rows_cb (GtkListBoxRow *a,
                 GtkListBoxRow *b,
                 gpointer       user_data)
{
  VocRequirementBucketBox *self = user_data;

  return gtk_sorter_compare (self->sorter,
                             voc_requirement_row_get_requirement (VOC_REQUIREMENT_ROW (a)),
                             voc_requirement_row_get_requirement (VOC_REQUIREMENT_ROW (b)));
}

static void
voc_requirement_bucket_box_constructed (GObject *object)
{
  VocRequirementBucketBox *self = VOC_REQUIREMENT_BUCKET_BOX (object);
  GListModel *items = G_LIST_MODEL (self->bucket);
  guint n_items = g_list_model_get_n_items (items);

  G_OBJECT_CLASS (voc_requirement_bucket_box_parent_class)->constructed (object);

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (VocRequirement) requirement = g_list_model_get_item (items, i);

      gtk_list_box_append (self->list, voc_requirement_row_new (requirement));
    }

  gtk_list_box_set_sort_func (self->list, compare_rows_cb, self, NULL);
  g_signal_connect_object (self->sorter, "changed", G_CALLBACK (gtk_list_box_invalidate_sort),
                           self->list, G_CONNECT_SWAPPED);

  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL,
                                  -1);

  show_matches (self);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (show_matches), self,
                           G_CONNECT_SWAPPED);
}

static void
voc_requirement_bucket_box_dispose (GObject *object)
{
  VocRequirementBucketBox *self = VOC_REQUIREMENT_BUCKET_BOX (object);

  if (self->list != NULL)
    gtk_list_box_set_sort_func (self->list, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_REQUIREMENT_BUCKET_BOX);
  g_clear_object (&self->bucket);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);

  G_OBJECT_CLASS (voc_requirement_bucket_box_parent_class)->dispose (object);
}

static void
voc_requirement_bucket_box_get_property (GObject    *object,
                                         guint       prop_id,
                                         GValue     *value,
                                         GParamSpec *pspec)
{
  VocRequirementBucketBox *self = VOC_REQUIREMENT_BUCKET_BOX (object);

  switch ((VocRequirementBucketBoxProperty) prop_id)
    {
    case PROP_BUCKET:
      g_value_set_object (value, self->bucket);
      break;
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;
    case PROP_SORTER:
      g_value_set_object (value, self->sorter);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_requirement_bucket_box_set_property (GObject      *object,
                                         guint         prop_id,
                                         const GValue *value,
                                         GParamSpec   *pspec)
{
  VocRequirementBucketBox *self = VOC_REQUIREMENT_BUCKET_BOX (object);

  switch ((VocRequirementBucketBoxProperty) prop_id)
    {
    case PROP_BUCKET:
      g_assert (self->bucket == NULL);
      self->bucket = g_value_dup_object (value);
      break;
    case PROP_FILTER:
      g_assert (self->filter == NULL);
      self->filter = g_value_dup_object (value);
      break;
    case PROP_SORTER:
      g_assert (self->sorter == NULL);
      self->sorter = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_requirement_bucket_box_class_init (VocRequirementBucketBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = voc_requirement_bucket_box_constructed;
  object_class->dispose = voc_requirement_bucket_box_dispose;
  object_class->get_property = voc_requirement_bucket_box_get_property;
  object_class->set_property = voc_requirement_bucket_box_set_property;

  /**
   * VocRequirementBucketBox:bucket:
   *
   * The requirements of one reuse level.
   */
  properties[PROP_BUCKET] =
    g_param_spec_object ("bucket", NULL, NULL, VOC_TYPE_REQUIREMENT_BUCKET, flags);

  /**
   * VocRequirementBucketBox:filter:
   *
   * What decides which of them are to be seen.
   */
  properties[PROP_FILTER] =
    g_param_spec_object ("filter", NULL, NULL, VOC_TYPE_REQUIREMENT_FILTER, flags);

  /**
   * VocRequirementBucketBox:sorter:
   *
   * What decides the order of the requirements in each list.
   */
  properties[PROP_SORTER] = g_param_spec_object ("sorter", NULL, NULL, GTK_TYPE_SORTER, flags);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_template_from_resource (widget_class, VOC_RESOURCE_PATH
                                               "/ui/voc-requirement-bucket-box.ui");
  gtk_widget_class_bind_template_child (widget_class, VocRequirementBucketBox, list);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementBucketBox, title);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementBucketBox, model);
  gtk_widget_class_bind_template_callback (widget_class, is_any);
  gtk_widget_class_bind_template_callback (widget_class, bucket_title);
  gtk_widget_class_bind_template_callback (widget_class, count_text);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
}

static void
voc_requirement_bucket_box_init (VocRequirementBucketBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_requirement_bucket_box_new:
 * @bucket: requirements of one reuse level
 * @filter: what decides which of them are to be seen
 * @sorter: what decides their order
 *
 * Makes heading and list of a bucket.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
voc_requirement_bucket_box_new (VocRequirementBucket *bucket,
                                VocRequirementFilter *filter,
                                GtkSorter            *sorter)
{
  return g_object_new (VOC_TYPE_REQUIREMENT_BUCKET_BOX,
                       "bucket", bucket,
                       "filter", filter,
                       "sorter", sorter,
                       NULL);
}
