/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-sum-row.h"

#include <glib/gi18n.h>

/**
 * VocSumRow:
 *
 * One term of a sum: what it is, how it comes about, and its points at the end.
 *
 * ## Accessibility
 *
 * The points and how they come about are the description of the row.
 */
struct _VocSumRow
{
  AdwActionRow parent_instance;

  GtkLabel *points;
};

G_DEFINE_FINAL_TYPE (VocSumRow, voc_sum_row, ADW_TYPE_ACTION_ROW)

static void
update_description (VocSumRow *self)
{
  const char *points = gtk_label_get_label (self->points);
  const char *subtitle = adw_action_row_get_subtitle (ADW_ACTION_ROW (self));
  g_autofree char *text = NULL;

  g_assert (VOC_IS_SUM_ROW (self));

  /* Translators: points of a sum, read aloud, such as "+8.31 points" */
  text = g_strdup_printf (_("%s points"), points);
  if (subtitle != NULL && subtitle[0] != '\0')
    {
      g_autofree char *more = g_strconcat (text, C_("list separator", ", "), subtitle, NULL);

      g_set_str (&text, more);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

static void
voc_sum_row_class_init (VocSumRowClass *klass)
{
}

static void
voc_sum_row_init (VocSumRow *self)
{
  self->points = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->points), "numeric");
  /* Signs stand before their number in every direction of writing. */
  gtk_widget_set_direction (GTK_WIDGET (self->points), GTK_TEXT_DIR_LTR);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->points));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::subtitle", G_CALLBACK (update_description), NULL);
}

/* Makes the row open the page of a skill. */
static void
make_link (VocSumRow  *self,
           VocConcept *skill)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", voc_concept_get_uri (skill));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "sum.open-skill");
  /* It also brings the points below those of the group. */
  adw_action_row_add_suffix (ADW_ACTION_ROW (self),
                             g_object_new (GTK_TYPE_IMAGE,
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           "css-classes", (const char *[]) { "dimmed", NULL },
                                           "icon-name", "go-next-symbolic",
                                           NULL));
}

/* A row that opens the page of the skill if the term is one. */
GtkWidget *
voc_sum_row_new (VocSum     *sum,
                 VocSumTerm *term)
{
  VocSumRow *self = g_object_new (VOC_TYPE_SUM_ROW,
                                  "activatable", FALSE,
                                  "subtitle", term->detail,
                                  "title", term->title,
                                  NULL);
  g_autofree char *points = voc_sum_dup_term_text (sum, term);

  voc_sum_row_set_points (self, points);
  if (term->kind == VOC_TERM_SKILL)
    make_link (self, term->concept);

  return GTK_WIDGET (self);
}

/* Adds a widget before the points, so that the points of all rows stand below each other. */
void
voc_sum_row_add_control (VocSumRow *self,
                                GtkWidget        *control)
{
  g_autoptr (GtkWidget) points = NULL;

  g_return_if_fail (VOC_IS_SUM_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (control));

  points = g_object_ref (GTK_WIDGET (self->points));
  adw_action_row_remove (ADW_ACTION_ROW (self), points);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), control);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), points);
}

void
voc_sum_row_set_points (VocSumRow *self,
                               const char       *points)
{
  g_return_if_fail (VOC_IS_SUM_ROW (self));

  gtk_label_set_label (self->points, points != NULL ? points : "");
  update_description (self);
}
