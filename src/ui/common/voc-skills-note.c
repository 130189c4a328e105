/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-skills-note.h"

#include "voc-template.h"
#include "voc-window.h"

/**
 * VocSkillsNote:
 *
 * Says, wherever skills are listed, that they have no names in the language of the window's catalogue; not to be
 * seen where they have.
 */
struct _VocSkillsNote
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (VocSkillsNote, voc_skills_note, ADW_TYPE_BIN)

static char *
note_text (GObject   *object,
           VocScores *scores)
{
  return scores != NULL ? voc_sentences_dup_skills_note (voc_scores_get_sentences (scores)) : NULL;
}

static void
voc_skills_note_class_init (VocSkillsNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_LENS);
  g_type_ensure (VOC_TYPE_WINDOW);
  voc_template_set (widget_class, "voc-skills-note");
  gtk_widget_class_bind_template_callback (widget_class, note_text);
}

static void
voc_skills_note_init (VocSkillsNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
voc_skills_note_new (void)
{
  return g_object_new (VOC_TYPE_SKILLS_NOTE, NULL);
}
