/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-contribution-row.h"

/**
 * voc_contribution_row_new:
 * @skill: a skill
 * @figure: what it contributes
 * @spoken: the same as a screen reader says it
 *
 * Makes a row with a skill and a figure that opens the page of the skill.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
voc_contribution_row_new (VocConcept *skill,
                          const char *figure,
                          const char *spoken)
{
  const char *title = voc_concept_get_label (skill);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *number = gtk_label_new (figure);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 1);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_set_valign (number, GTK_ALIGN_START);
  /* The sign stands before the figure, whatever the language. */
  gtk_widget_set_direction (number, GTK_TEXT_DIR_LTR);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), number);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", voc_concept_get_uri (skill));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-skill");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken,
                                  -1);

  return row;
}
