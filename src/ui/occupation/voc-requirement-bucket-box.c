/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-requirement-bucket-box.h"

#include "voc-next-frame.h"
#include "voc-property.h"
#include "voc-requirement-row.h"
#include "voc-template.h"

#define ROWS_PER_FRAME 8

/**
 * VocRequirementBucketBox:
 *
 * The requirements of one reuse level inside a group: a small heading with their number, and a list.
 *
 * The rows are made once: as many as the first screen may show, and the rest with the frames that
 * follow. What a filter takes away is hidden and not destroyed: typing one more letter must not make
 * hundreds of rows anew.
 */
struct _VocRequirementBucketBox
{
  GtkBox parent_instance;

  GtkListBox *list;
  GtkLabel *title;
  GtkFilterListModel *model;

  GQueue waiting;               /* (element-type VocRequirement): without a row so far */
  VocRequirementBucket *bucket; /* (owned) */
  VocRequirementFilter *filter; /* (owned) */
  GtkSorter *sorter;            /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocRequirementBucketBox, voc_requirement_bucket_box, GTK_TYPE_BOX)

/* How many there are if nothing is filtered. */
static guint
get_total (VocRequirementBucketBox *self)
{
  return self->bucket != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->bucket)) : 0;
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

static const char *
get_uri (GtkWidget *row)
{
  VocRequirement *requirement = voc_requirement_row_get_requirement (VOC_REQUIREMENT_ROW (row));

  return voc_concept_get_uri (VOC_CONCEPT (voc_requirement_get_skill (requirement)));
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

static int
compare_waiting_cb (gconstpointer a,
                    gconstpointer b,
                    gpointer      user_data)
{
  VocRequirementBucketBox *self = user_data;
  gboolean a_shown = gtk_filter_match (GTK_FILTER (self->filter), (gpointer) a);
  gboolean b_shown = gtk_filter_match (GTK_FILTER (self->filter), (gpointer) b);

  if (a_shown != b_shown)
    return a_shown ? -1 : 1;

  return gtk_sorter_compare (self->sorter, (gpointer) a, (gpointer) b);
}

static void
make_rows (VocRequirementBucketBox *self,
           guint                    n_rows)
{
  for (guint i = 0; i < n_rows && !g_queue_is_empty (&self->waiting); i++)
    {
      g_autoptr (VocRequirement) requirement = g_queue_pop_head (&self->waiting);
      GtkWidget *row = voc_requirement_row_new (requirement);

      gtk_widget_set_visible (row, gtk_filter_match (GTK_FILTER (self->filter), requirement));
      gtk_list_box_append (self->list, row);
    }
}

static gboolean
make_more_cb (GtkWidget *widget)
{
  VocRequirementBucketBox *self = VOC_REQUIREMENT_BUCKET_BOX (widget);

  make_rows (self, ROWS_PER_FRAME);

  return g_queue_is_empty (&self->waiting) ? G_SOURCE_REMOVE : G_SOURCE_CONTINUE;
}

static void
add_rows (VocRequirementBucketBox *self,
          guint                    n_first)
{
  GListModel *items = G_LIST_MODEL (self->bucket);
  guint n_items = g_list_model_get_n_items (items);

  for (guint i = 0; i < n_items; i++)
    g_queue_push_tail (&self->waiting, g_list_model_get_item (items, i));
  g_queue_sort (&self->waiting, compare_waiting_cb, self);

  gtk_list_box_set_sort_func (self->list, compare_rows_cb, self, NULL);
  g_signal_connect_object (self->sorter, "changed", G_CALLBACK (gtk_list_box_invalidate_sort),
                           self->list, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (show_matches), self,
                           G_CONNECT_SWAPPED);

  make_rows (self, n_first);
  if (!g_queue_is_empty (&self->waiting))
    voc_next_frame_add (GTK_WIDGET (self), make_more_cb);
}

static void
voc_requirement_bucket_box_dispose (GObject *object)
{
  VocRequirementBucketBox *self = VOC_REQUIREMENT_BUCKET_BOX (object);

  if (self->list != NULL)
    gtk_list_box_set_sort_func (self->list, NULL, NULL, NULL);
  g_queue_clear_full (&self->waiting, g_object_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_REQUIREMENT_BUCKET_BOX);

  G_OBJECT_CLASS (voc_requirement_bucket_box_parent_class)->dispose (object);
}

static const VocProperty properties[] = {
  VOC_COMPUTED_UINT ("total", get_total),
  VOC_OWNED_OBJECT (VocRequirementBucketBox, bucket),
  VOC_OWNED_OBJECT (VocRequirementBucketBox, filter),
  VOC_OWNED_OBJECT (VocRequirementBucketBox, sorter),
};

static void
voc_requirement_bucket_box_class_init (VocRequirementBucketBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_requirement_bucket_box_dispose;

  voc_template_set (widget_class, "voc-requirement-bucket-box");
  gtk_widget_class_bind_template_child (widget_class, VocRequirementBucketBox, list);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementBucketBox, title);
  gtk_widget_class_bind_template_child (widget_class, VocRequirementBucketBox, model);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
}

static void
voc_requirement_bucket_box_init (VocRequirementBucketBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Makes heading and list of a bucket, and at once the first @n_first of its rows. */
GtkWidget *
voc_requirement_bucket_box_new (VocRequirementBucket *bucket,
                                VocRequirementFilter *filter,
                                GtkSorter            *sorter,
                                guint                 n_first)
{
  VocRequirementBucketBox *self;

  g_return_val_if_fail (VOC_IS_REQUIREMENT_BUCKET (bucket), NULL);
  g_return_val_if_fail (VOC_IS_REQUIREMENT_FILTER (filter), NULL);
  g_return_val_if_fail (GTK_IS_SORTER (sorter), NULL);

  self = g_object_new (VOC_TYPE_REQUIREMENT_BUCKET_BOX, NULL);
  self->bucket = g_object_ref (bucket);
  self->filter = g_object_ref (filter);
  self->sorter = g_object_ref (sorter);
  g_object_notify (G_OBJECT (self), "total");

  gtk_label_set_label (self->title,
                       voc_reuse_level_to_label (voc_requirement_bucket_get_reuse_level (bucket)));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->title, NULL,
                                  -1);
  gtk_filter_list_model_set_model (self->model, G_LIST_MODEL (bucket));
  gtk_filter_list_model_set_filter (self->model, GTK_FILTER (filter));
  add_rows (self, n_first);

  return GTK_WIDGET (self);
}

void
voc_requirement_bucket_box_add_expanded (VocRequirementBucketBox *self,
                                         GStrvBuilder            *uris)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_BUCKET_BOX (self));

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      if (voc_requirement_row_get_expanded (VOC_REQUIREMENT_ROW (row)))
        g_strv_builder_add (uris, get_uri (row));
    }
}

/* Makes all rows, so that a place further down is there to go back to, and opens those of @uris. */
void
voc_requirement_bucket_box_expand_rows (VocRequirementBucketBox *self,
                                        const char *const       *uris)
{
  g_return_if_fail (VOC_IS_REQUIREMENT_BUCKET_BOX (self));

  make_rows (self, G_MAXUINT);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      if (g_strv_contains (uris, get_uri (row)))
        voc_requirement_row_set_expanded (VOC_REQUIREMENT_ROW (row), TRUE);
    }
}
