/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-skill-row.h"

#include <glib/gi18n.h>

#include "voc-skill-text.h"
#include "voc-text-match.h"

/**
 * VocSkillRow:
 *
 * A row of the Skills list: the skill's name, then its type, its reuse level and its tags.
 *
 * A list keeps two hundred rows at hand, so they are made without a template, of inscriptions, which
 * do not lay their text out to learn its size.
 *
 * ## CSS nodes
 *
 * `skill-row` with the inscriptions `.title` and `.place` inside.
 */
struct _VocSkillRow
{
  GtkWidget parent_instance;

  GtkInscription *title;
  GtkInscription *place;
};

G_DEFINE_FINAL_TYPE (VocSkillRow, voc_skill_row, GTK_TYPE_WIDGET)

/* Unlike a label, an inscription does not turn its alignment round by itself. */
static void
align (VocSkillRow *self)
{
  float start = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? 1 : 0;

  gtk_inscription_set_xalign (self->title, start);
  gtk_inscription_set_xalign (self->place, start);
}

static void
voc_skill_row_direction_changed (GtkWidget        *widget,
                                 GtkTextDirection  previous)
{
  GTK_WIDGET_CLASS (voc_skill_row_parent_class)->direction_changed (widget, previous);

  align (VOC_SKILL_ROW (widget));
}

static void
voc_skill_row_dispose (GObject *object)
{
  VocSkillRow *self = VOC_SKILL_ROW (object);

  if (self->title != NULL)
    {
      /* GTK 4.18 forgets to free the attributes of an inscription that it disposes of. */
      gtk_inscription_set_attributes (self->title, NULL);
      gtk_inscription_set_attributes (self->place, NULL);
      gtk_widget_unparent (GTK_WIDGET (self->title));
      gtk_widget_unparent (GTK_WIDGET (self->place));
    }
  self->title = NULL;
  self->place = NULL;

  G_OBJECT_CLASS (voc_skill_row_parent_class)->dispose (object);
}

static void
voc_skill_row_class_init (VocSkillRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = voc_skill_row_dispose;
  widget_class->direction_changed = voc_skill_row_direction_changed;
  gtk_widget_class_set_css_name (widget_class, "skill-row");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static GtkInscription *
create_line (VocSkillRow *self,
             const char  *css_class)
{
  GtkWidget *line = g_object_new (GTK_TYPE_INSCRIPTION,
                                  "min-lines", 1,
                                  "nat-lines", 1,
                                  "text-overflow", GTK_INSCRIPTION_OVERFLOW_ELLIPSIZE_END,
                                  NULL);

  gtk_widget_add_css_class (line, css_class);
  gtk_widget_set_parent (line, GTK_WIDGET (self));

  return GTK_INSCRIPTION (line);
}

static void
voc_skill_row_init (VocSkillRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 2);

  self->title = create_line (self, "title");
  self->place = create_line (self, "place");
  gtk_widget_add_css_class (GTK_WIDGET (self->place), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->place), "dimmed");
  align (self);
}

/**
 * voc_skill_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
voc_skill_row_new (void)
{
  return g_object_new (VOC_TYPE_SKILL_ROW, NULL);
}

/**
 * voc_skill_row_set_skill:
 * @self: a row
 * @skill: what to show
 * @query: (nullable): what was searched; its words become bold
 * @matched: (nullable): the other name that answered
 *
 * Returns: (transfer full): how a screen reader says the row
 */
char *
voc_skill_row_set_skill (VocSkillRow *self,
                         VocSkill    *skill,
                         const char  *query,
                         const char  *matched)
{
  g_autofree char *title = NULL;
  g_autofree char *facts = NULL;
  g_autofree char *tags = NULL;
  g_autofree char *place = NULL;
  g_autofree char *also = NULL;
  g_autoptr (PangoAttrList) attributes = NULL;
  g_autoptr (PangoAttrList) place_attributes = NULL;

  g_return_val_if_fail (VOC_IS_SKILL_ROW (self), NULL);
  g_return_val_if_fail (VOC_IS_SKILL (skill), NULL);

  title = voc_concept_dup_title (VOC_CONCEPT (skill));
  facts = voc_skill_text_dup_facts (skill);
  tags = voc_skill_text_dup_tags (voc_concept_get_collections (VOC_CONCEPT (skill)));
  if (matched != NULL)
    /* Translators: another name of the skill, the one that answered the search */
    also = g_strdup_printf (_("Also: %s"), matched);
  place = also != NULL ? g_strjoin (" · ", also, facts, tags, NULL)
                       : g_strjoin (" · ", facts, tags, NULL);
  if (query != NULL && query[0] != '\0')
    attributes = voc_text_match_dup_attributes (title, query);
  if (also != NULL)
    place_attributes = voc_text_match_dup_attributes (also, query);

  gtk_inscription_set_text (self->title, title);
  gtk_inscription_set_attributes (self->title, attributes);
  gtk_inscription_set_text (self->place, place);
  gtk_inscription_set_attributes (self->place, place_attributes);

  /* Translators: how a screen reader says a row: the skill's name; its type, reuse level and
   * tags */
  return g_strdup_printf (_("%s, %s"), title, place);
}
