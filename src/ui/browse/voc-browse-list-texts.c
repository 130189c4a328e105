/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-browse-list-private.h"

#include <glib/gi18n.h>

#include "voc-closures.h"
#include "voc-text.h"

/* What the list says: closures of its template. */

static char *
list_page (VocBrowseList *self,
           guint          count,
           gboolean       busy,
           const char    *searched)
{
  if (count > 0)
    return g_strdup ("list");

  return g_strdup (busy && !voc_closure_has_text (NULL, searched) ? "wait" : "empty");
}

static char *
meant_text (VocBrowseList *self,
            const char    *meant)
{
  /* Translators: %s is what a person probably meant who made a typing error */
  return meant != NULL ? g_strdup_printf (_("Did you mean “%s”?"), meant) : NULL;
}

static char *
count_text (VocBrowseList *self,
            guint          count)
{
  return self->kind != NULL ? self->kind->dup_count (count) : NULL;
}

static gboolean
has_no_text (GObject    *object,
             const char *text)
{
  return !voc_closure_has_text (object, text);
}

static char *
empty_title (VocBrowseList *self,
             const char    *problem)
{
  if (self->kind == NULL)
    return NULL;

  return g_strdup (problem != NULL ? _("The Catalogue Cannot Be Read")
                                   : _(self->kind->nothing_found));
}

static char *
empty_icon (VocBrowseList *self,
            const char    *problem)
{
  return g_strdup (problem != NULL ? "dialog-warning-symbolic" : "edit-find-symbolic");
}

static char *
empty_text (VocBrowseList *self,
            const char    *search_text,
            gboolean       narrowed,
            const char    *problem)
{
  g_autofree char *quoted = voc_text_dup_quoted (search_text != NULL ? search_text : "");
  g_autofree char *text = g_markup_escape_text (quoted, -1);

  if (self->kind == NULL)
    return NULL;
  if (problem != NULL)
    return g_markup_escape_text (problem, -1);
  if (text[0] == '\0')
    return g_strdup (_(self->kind->nothing_narrowed));
  if (narrowed)
    return self->kind->dup_nothing_left (text);

  return g_strdup_printf (_("Nothing in this catalogue matches “%s”."), text);
}

/* Where there are ways on, one of them leads to all there are. */
static gboolean
offers_clear (VocBrowseList *self,
              const char    *search_text,
              gboolean       narrowed)
{
  return voc_closure_has_text (NULL, search_text) &&
         (narrowed || self->kind == NULL || self->kind->create_ways_on == NULL);
}

static char *
section_title (GObject       *object,
               VocBrowseItem *item)
{
  VocGroup *group;

  if (item == NULL)
    return NULL;
  if (voc_browse_item_is_found (item))
    return g_strdup (voc_browse_item_is_weak (item) ? _("Less likely") : _("Most likely"));

  group = voc_browse_item_get_group (item);
  return group != NULL ? g_strdup (voc_concept_get_label (VOC_CONCEPT (voc_group_get_root (group))))
                       : NULL;
}

static char *
score_text (VocBrowseList *self,
            const char    *score)
{
  const VocColumn *column = voc_column_find (score);

  return column != NULL ? voc_column_dup_caption (column) : NULL;
}

static char *
score_definition (VocBrowseList *self,
                  const char    *score)
{
  const VocColumn *column = voc_column_find (score);

  return column != NULL ? g_strdup (voc_column_get_definition (column)) : NULL;
}

void
voc_browse_list_bind_texts (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, list_page);
  gtk_widget_class_bind_template_callback (widget_class, meant_text);
  gtk_widget_class_bind_template_callback (widget_class, count_text);
  gtk_widget_class_bind_template_callback (widget_class, has_no_text);
  gtk_widget_class_bind_template_callback (widget_class, empty_text);
  gtk_widget_class_bind_template_callback (widget_class, empty_title);
  gtk_widget_class_bind_template_callback (widget_class, empty_icon);
  gtk_widget_class_bind_template_callback (widget_class, offers_clear);
  gtk_widget_class_bind_template_callback (widget_class, section_title);
  gtk_widget_class_bind_template_callback (widget_class, score_text);
  gtk_widget_class_bind_template_callback (widget_class, score_definition);
}
