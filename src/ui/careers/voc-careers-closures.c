/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-careers-closures.h"

#include <glib/gi18n.h>

#include "voc-career-item.h"
#include "voc-column.h"
#include "voc-text.h"

/* Pure functions that the template of the Careers page derives its texts with. */

static char *
count_text (GObject *object,
            guint    count)
{
  return g_strdup_printf (ngettext ("%'Iu occupation", "%'Iu occupations", count), count);
}

static char *
empty_title (GObject    *object,
             const char *problem)
{
  return g_strdup (problem != NULL ? _("The Catalogue Cannot Be Read") : _("No Occupation Found"));
}

static char *
empty_icon (GObject    *object,
            const char *problem)
{
  return g_strdup (problem != NULL ? "dialog-warning-symbolic" : "edit-find-symbolic");
}

static char *
empty_text (GObject    *object,
            const char *search_text,
            gboolean    narrowed,
            const char *problem)
{
  g_autofree char *quoted = voc_text_dup_quoted (search_text != NULL ? search_text : "");
  g_autofree char *text = g_markup_escape_text (quoted, -1);

  if (problem != NULL)
    return g_markup_escape_text (problem, -1);
  if (text[0] != '\0' && narrowed)
    /* Translators: %s is what was searched */
    return g_strdup_printf (_("Nothing that the filter leaves answers to “%s”."), text);
  if (text[0] != '\0')
    return g_strdup_printf (_("No name and no description in this catalogue answers to “%s”."),
                            text);
  if (narrowed)
    return g_strdup (_("No occupation meets all conditions of the filter."));

  return g_strdup (_("This catalogue has no occupations."));
}

static char *
section_title (GObject       *object,
               VocCareerItem *item)
{
  VocGroup *major = item != NULL ? voc_career_item_get_major_group (item) : NULL;

  return g_strdup (major != NULL ? voc_concept_get_label (VOC_CONCEPT (major))
                                 : _("Not classified"));
}

static char *
content_title (GObject       *object,
               VocOccupation *occupation)
{
  return occupation != NULL ? voc_concept_dup_title (VOC_CONCEPT (occupation))
                            : g_strdup (_("No Occupation Chosen"));
}

static char *
content_page (GObject       *object,
              VocOccupation *occupation)
{
  return g_strdup (occupation != NULL ? "occupation" : "choose");
}

static char *
choose_text (GObject *object,
             gboolean is_builtin,
             guint    count)
{
  if (!is_builtin)
    return g_strdup (_("Search by any name an occupation goes by, or look through the list."));

  return g_strdup_printf (
    ngettext ("%'Iu occupation of the European classification is built in. Official descriptions "
              "and more languages come with an import.",
              "%'Iu occupations of the European classification are built in. Official "
              "descriptions and more languages come with an import.",
              count),
    count);
}

static char *
score_text (GObject    *object,
            const char *score)
{
  const VocColumn *column = voc_column_find (score);

  return column != NULL ? voc_column_dup_caption (column) : NULL;
}

static char *
score_definition (GObject    *object,
                  const char *score)
{
  const VocColumn *column = voc_column_find (score);

  return column != NULL ? g_strdup (voc_column_get_definition (column)) : NULL;
}

/**
 * voc_careers_closures_bind:
 * @widget_class: the class of the Careers page
 */
void
voc_careers_closures_bind (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, count_text);
  gtk_widget_class_bind_template_callback (widget_class, empty_text);
  gtk_widget_class_bind_template_callback (widget_class, empty_title);
  gtk_widget_class_bind_template_callback (widget_class, empty_icon);
  gtk_widget_class_bind_template_callback (widget_class, section_title);
  gtk_widget_class_bind_template_callback (widget_class, content_title);
  gtk_widget_class_bind_template_callback (widget_class, content_page);
  gtk_widget_class_bind_template_callback (widget_class, choose_text);
  gtk_widget_class_bind_template_callback (widget_class, score_text);
  gtk_widget_class_bind_template_callback (widget_class, score_definition);
}
