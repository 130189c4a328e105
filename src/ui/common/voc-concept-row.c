/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-concept-row.h"

#include <glib/gi18n.h>

#include "voc-occupation.h"
#include "voc-skill-text.h"

/* Code and unit group of an occupation, type and reuse level of a skill. */
static char *
dup_place (VocConcept *concept)
{
  VocGroup *group;

  if (VOC_IS_SKILL (concept))
    return voc_skill_text_dup_facts (VOC_SKILL (concept));

  group = voc_occupation_get_isco_group (VOC_OCCUPATION (concept));

  return g_strdup_printf ("%s · %s", voc_concept_get_code (concept),
                          voc_concept_get_label (VOC_CONCEPT (group)));
}

static GtkWidget *
create_line (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);

  return label;
}

/* Makes a row of a list that opens the page of concept. */
GtkWidget *
voc_concept_row_new (VocConcept *concept)
{
  g_autofree char *place = NULL;

  g_return_val_if_fail (VOC_IS_OCCUPATION (concept) || VOC_IS_SKILL (concept), NULL);

  place = dup_place (concept);

  return voc_concept_row_new_with_detail (concept, place);
}

/* The same, with other words below the name. */
GtkWidget *
voc_concept_row_new_with_detail (VocConcept *concept,
                                 const char *detail)
{
  g_autofree char *title = NULL;
  GtkWidget *row;
  GtkWidget *box;
  GtkWidget *lines;
  GtkWidget *place_line;

  g_return_val_if_fail (VOC_IS_OCCUPATION (concept) || VOC_IS_SKILL (concept), NULL);

  title = voc_concept_dup_title (concept);

  place_line = create_line (detail);
  gtk_widget_add_css_class (place_line, "caption");
  gtk_widget_add_css_class (place_line, "dimmed");
  gtk_widget_add_css_class (place_line, "numeric");

  lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  gtk_widget_set_hexpand (lines, TRUE);
  gtk_box_append (GTK_BOX (lines), create_line (title));
  gtk_box_append (GTK_BOX (lines), place_line);

  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_box_append (GTK_BOX (box), lines);
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_IMAGE,
                                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                               "css-classes", (const char *[]) { "dimmed", NULL },
                                               "icon-name", "go-next-symbolic",
                                               NULL));

  row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, voc_concept_get_uri (concept));
  gtk_widget_add_css_class (row, "concept");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", voc_concept_get_uri (concept));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), VOC_IS_SKILL (concept)
                                                          ? "app.open-skill"
                                                          : "app.open-occupation");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, detail,
                                  -1);

  return row;
}
