/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-browse-item.h"

#include <glib/gi18n.h>

#include "voc-hit-words.h"
#include "voc-query-highlight.h"

/**
 * VocBrowseItem:
 *
 * One concept as a row of a list shows it. It stays the same object from search to search; what
 * matched, which it learns with each answer, and the column, which it shares with all others, change.
 * "changed" tells the row that shows it; the texts are made when a row asks for them.
 */
struct _VocBrowseItem
{
  GObject parent_instance;

  const VocBrowseKind *kind;
  VocConcept *concept;   /* (owned) */
  VocListColumn *column; /* (owned) (nullable) */
  guint section;

  char *text;        /* (owned) (nullable): a shared string: the words that it answers to */
  VocSearchHit *hit; /* (owned) (nullable) */
};

static guint changed_signal;

G_DEFINE_FINAL_TYPE (VocBrowseItem, voc_browse_item, G_TYPE_OBJECT)

static void
voc_browse_item_finalize (GObject *object)
{
  VocBrowseItem *self = VOC_BROWSE_ITEM (object);

  voc_browse_item_set_match (self, NULL, NULL);
  g_clear_object (&self->concept);
  g_clear_object (&self->column);

  G_OBJECT_CLASS (voc_browse_item_parent_class)->finalize (object);
}

static void
voc_browse_item_class_init (VocBrowseItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = voc_browse_item_finalize;

  changed_signal = g_signal_new ("changed", VOC_TYPE_BROWSE_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
voc_browse_item_init (VocBrowseItem *self)
{
}

VocBrowseItem *
voc_browse_item_new (const VocBrowseKind *kind,
                     VocConcept          *concept,
                     VocListColumn       *column)
{
  VocBrowseItem *self = g_object_new (VOC_TYPE_BROWSE_ITEM, NULL);

  self->kind = kind;
  self->concept = g_object_ref (concept);
  self->section = kind->get_section != NULL ? kind->get_section (concept) : 0;
  g_set_object (&self->column, column);

  return self;
}

VocConcept *
voc_browse_item_get_concept (VocBrowseItem *self)
{
  return self->concept;
}

VocGroup *
voc_browse_item_get_group (gpointer item)
{
  VocBrowseItem *self = VOC_BROWSE_ITEM (item);

  return self->kind->get_group (self->concept);
}

guint
voc_browse_item_get_section (VocBrowseItem *self)
{
  return self->section;
}

VocListColumn *
voc_browse_item_get_column (VocBrowseItem *self)
{
  return self->column;
}

/* Without "changed", which is emitted when all of them know. */
gboolean
voc_browse_item_set_match (VocBrowseItem *self,
                           char          *text,
                           VocSearchHit  *hit)
{
  gboolean same;

  if (self->hit == hit && self->text == text)
    return FALSE;

  same = g_strcmp0 (self->text, text) == 0 && self->hit != NULL && hit != NULL &&
         g_strcmp0 (self->hit->matched, hit->matched) == 0;
  g_clear_pointer (&self->text, g_ref_string_release);
  g_clear_pointer (&self->hit, voc_search_hit_unref);
  self->text = text != NULL ? g_ref_string_acquire (text) : NULL;
  self->hit = hit != NULL ? voc_search_hit_ref (hit) : NULL;

  return !same;
}

/* Whether it answers to words. */
gboolean
voc_browse_item_is_found (VocBrowseItem *self)
{
  return self->hit != NULL;
}

/* Whether it answers to some of them only, or nearly. */
gboolean
voc_browse_item_is_weak (VocBrowseItem *self)
{
  return self->hit != NULL && self->hit->weak;
}

void
voc_browse_item_changed (VocBrowseItem *self)
{
  g_signal_emit (self, changed_signal, 0);
}

char *
voc_browse_item_dup_title (VocBrowseItem *self)
{
  return voc_concept_dup_title (self->concept);
}

PangoAttrList *
voc_browse_item_dup_title_attributes (VocBrowseItem *self)
{
  g_autofree char *title = NULL;

  if (self->text == NULL)
    return NULL;

  title = voc_browse_item_dup_title (self);
  return voc_query_highlight_dup_attributes (title, self->text);
}

/* The other name or the skill that answered, if one did. */
static char *
dup_also (VocBrowseItem *self)
{
  return self->hit != NULL ? voc_hit_words_dup (self->hit) : NULL;
}

/* What is said of it below its name; empty if there is nothing. */
char *
voc_browse_item_dup_line (VocBrowseItem *self)
{
  VocLens *lens = self->column != NULL ? voc_list_column_get_lens (self->column) : NULL;
  g_autofree char *also = dup_also (self);
  char *line = self->kind->dup_line (self->concept, also,
                                     lens != NULL ? voc_lens_get_sentences (lens) : NULL,
                                     self->text != NULL && g_ascii_isdigit (self->text[0]));

  return line != NULL ? line : g_strdup ("");
}

PangoAttrList *
voc_browse_item_dup_also_attributes (VocBrowseItem *self)
{
  g_autofree char *also = dup_also (self);

  return also != NULL ? voc_query_highlight_dup_attributes (also, self->text) : NULL;
}

char *
voc_browse_item_dup_score (VocBrowseItem *self)
{
  if (self->column == NULL || voc_list_column_get (self->column) == NULL)
    return NULL;

  return voc_list_column_dup_text (self->column, VOC_OCCUPATION (self->concept));
}

char *
voc_browse_item_dup_name (VocBrowseItem *self)
{
  g_autofree char *title = voc_browse_item_dup_title (self);
  g_autofree char *line = voc_browse_item_dup_line (self);
  g_autofree char *score = voc_browse_item_dup_score (self);

  if (score != NULL)
    /* Translators: how a screen reader says a row: the occupation's name, a score with its name, a
     * sentence about it */
    return g_strdup_printf (_("%s, %s, %s"), title, score, line);
  if (line[0] == '\0')
    return g_steal_pointer (&title);

  /* Translators: how a screen reader says a row: the name of an occupation or a skill, what is said of
   * it */
  return g_strdup_printf (_("%s, %s"), title, line);
}
