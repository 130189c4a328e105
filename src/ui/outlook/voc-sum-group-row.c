/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-sum-group-row.h"

#include <glib/gi18n.h>

#include "voc-property.h"
#include "voc-sum-row.h"

/**
 * VocSumGroupRow:
 *
 * A term that is a sum itself. It opens to its terms, whose rows are made then.
 */
struct _VocSumGroupRow
{
  AdwExpanderRow parent_instance;

  GtkLabel *points;

  VocSum *sum;      /* (owned) */
  VocSumTerm *term; /* (borrowed) from the sum */
  GPtrArray *rows;  /* (owned) (element-type GtkWidget): of its terms, once it was open */
};

G_DEFINE_FINAL_TYPE (VocSumGroupRow, voc_sum_group_row, ADW_TYPE_EXPANDER_ROW)

static void
fill_cb (VocSumGroupRow *self)
{
  GPtrArray *terms;

  g_assert (VOC_IS_SUM_GROUP_ROW (self));

  if (self->rows->len > 0 || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  terms = self->term->terms;
  for (guint i = 0; i < terms->len; i++)
    {
      GtkWidget *row = voc_sum_row_new (self->sum, terms->pdata[i]);

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
      g_ptr_array_add (self->rows, row);
    }
}

static const VocProperty properties[] = {
  VOC_OWNED (VocSumGroupRow, sum, voc_sum_unref),
  VOC_OWNED (VocSumGroupRow, rows, g_ptr_array_unref),
};

static void
voc_sum_group_row_class_init (VocSumGroupRowClass *klass)
{
  VOC_PROPERTIES_INSTALL (klass, properties);
}

static void
voc_sum_group_row_init (VocSumGroupRow *self)
{
  self->rows = g_ptr_array_new ();
  self->points = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->points), "numeric");
  gtk_widget_set_direction (GTK_WIDGET (self->points), GTK_TEXT_DIR_LTR);
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->points));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (fill_cb), NULL);
}

/* Keyboard and screen reader are on a row inside of the one that opens. */
static GtkWidget *
find_header (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ADW_IS_ACTION_ROW (child) ? child : find_header (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

GtkWidget *
voc_sum_group_row_new (VocSum     *sum,
                       VocSumTerm *term)
{
  VocSumGroupRow *self = g_object_new (VOC_TYPE_SUM_GROUP_ROW, NULL);

  voc_sum_group_row_set_term (self, sum, term);

  return GTK_WIDGET (self);
}

/* Shows the points of the same group in another sum; what is open stays open. */
void
voc_sum_group_row_set_term (VocSumGroupRow *self,
                            VocSum         *sum,
                            VocSumTerm     *term)
{
  g_autofree char *points = voc_sum_dup_term_text (sum, term);
  /* Translators: points of a sum and how they come about, read aloud, such as
   * "+8.31 points, 12 skills · 24.0 % of the weight" */
  g_autofree char *spoken = g_strdup_printf (_("%s points, %s"), points, term->detail);
  GtkWidget *header = find_header (GTK_WIDGET (self));

  g_return_if_fail (VOC_IS_SUM_GROUP_ROW (self));

  g_clear_pointer (&self->sum, voc_sum_unref);
  self->sum = voc_sum_ref (sum);
  self->term = term;
  g_object_set (self, "title", term->title, "subtitle", term->detail, NULL);
  gtk_label_set_label (self->points, points);
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autofree char *part = voc_sum_dup_term_text (sum, term->terms->pdata[i]);

      voc_sum_row_set_points (self->rows->pdata[i], part);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (header),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken,
                                  -1);
  /* Only the header inside it gets a name by itself. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, term->title,
                                  -1);
}
