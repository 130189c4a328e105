/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-quiz-dialog.h"

#include <glib/gi18n.h>

#include "voc-property.h"
#include "voc-question-box.h"
#include "voc-quiz.h"
#include "voc-template.h"
#include "voc-toast.h"

/**
 * VocQuizDialog:
 *
 * "Could this fit you?": three questions about the ways of working that are typical of an occupation, and
 * what the answers come to, in words. Answers are kept in the profile, and those that are there already
 * are not asked for again.
 */
struct _VocQuizDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  GtkStack *stack;
  VocQuestionBox *question_box;
  GtkLabel *outcome_label;
  AdwPreferencesGroup *reasons_group;
  GtkLabel *match_label;
  GtkLabel *caveat_label;
  AdwStatusPage *unknown_page;

  VocProfile *profile;        /* (owned) */
  VocCatalogueLoader *loader; /* (owned) */
  VocConcept *occupation;     /* (owned) */
  guint styles[VOC_QUIZ_N_QUESTIONS];
  VocTraitMatch match; /* where the styles are from */
  guint at;            /* which question is asked */
  GPtrArray *rows;     /* (owned) (element-type GtkWidget): of reasons_group */
};

G_DEFINE_FINAL_TYPE (VocQuizDialog, voc_quiz_dialog, ADW_TYPE_DIALOG)

static guint
get_answer (VocQuizDialog *self,
            guint          i)
{
  return voc_profile_get_style (self->profile, voc_style_get_id (self->styles[i]));
}

static void
ask (VocQuizDialog *self,
     guint          at)
{
  self->at = at;
  gtk_stack_set_visible_child_name (self->stack, "question");
  voc_question_box_ask (self->question_box, at + 1, VOC_QUIZ_N_QUESTIONS,
                        voc_style_get_question (self->styles[at]), get_answer (self, at));
}

static const char *
get_icon_name (guint answer)
{
  return answer > 3    ? "object-select-symbolic"
         : answer == 3 ? "list-remove-symbolic"
                       : "window-close-symbolic";
}

static void
add_reason (VocQuizDialog *self,
            guint          i)
{
  g_autofree char *reason = voc_quiz_dup_reason (self->styles[i], get_answer (self, i));
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), reason);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE,
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           "icon-name", get_icon_name (get_answer (self, i)),
                                           NULL));
  adw_preferences_group_add (self->reasons_group, row);
  g_ptr_array_add (self->rows, row);
}

static void
show_outcome (VocQuizDialog *self)
{
  guint8 answers[VOC_QUIZ_N_QUESTIONS];
  const char *outcome;

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->reasons_group, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < VOC_QUIZ_N_QUESTIONS; i++)
    {
      answers[i] = get_answer (self, i);
      add_reason (self, i);
    }
  outcome = voc_quiz_outcome_get_text (voc_quiz_judge (answers));
  gtk_label_set_label (self->outcome_label, outcome);
  gtk_label_set_label (self->match_label, voc_trait_match_to_text (self->match));
  gtk_widget_set_visible (GTK_WIDGET (self->match_label), self->match > VOC_TRAIT_MATCH_CLOSE);
  gtk_label_set_label (self->caveat_label, voc_quiz_get_caveat ());
  gtk_stack_set_visible_child_name (self->stack, "outcome");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), outcome,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* The first question without an answer; the outcome if there is none. */
static void
go_on (VocQuizDialog *self)
{
  for (guint i = 0; i < VOC_QUIZ_N_QUESTIONS; i++)
    if (get_answer (self, i) == VOC_ANSWER_NONE)
      {
        ask (self, i);
        return;
      }

  show_outcome (self);
}

static void
answered_cb (VocQuizDialog *self,
             guint          answer)
{
  g_autoptr (GError) error = NULL;

  if (!voc_profile_set_style (self->profile, voc_style_get_id (self->styles[self->at]), answer,
                              &error))
    voc_toast_show (self->toast_overlay, error->message);
  else if (self->at + 1 < VOC_QUIZ_N_QUESTIONS)
    {
      ask (self, self->at + 1);
    }
  else
    {
      go_on (self);
    }
}

static void
back_cb (VocQuizDialog *self)
{
  if (self->at > 0)
    ask (self, self->at - 1);
}

static void
change_cb (VocQuizDialog *self)
{
  ask (self, 0);
}

/* Once the traits are there. */
static void
begin (VocQuizDialog *self)
{
  VocTraits *traits = voc_catalogue_loader_get_traits (self->loader);
  guint index;

  if (traits == NULL)
    return;

  g_signal_handlers_disconnect_by_func (self->loader, begin, self);
  if (!voc_matrix_find_occupation (voc_traits_get_matrix (traits),
                                   voc_concept_get_id (self->occupation), &index) ||
      !voc_quiz_pick (traits, index, self->styles))
    {
      gtk_stack_set_visible_child_name (self->stack, "unknown");
      return;
    }

  voc_traits_get (traits, VOC_TRAIT_STYLES, index, &self->match);
  go_on (self);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocQuizDialog, profile),
  VOC_OWNED_OBJECT (VocQuizDialog, loader),
  VOC_OWNED_OBJECT (VocQuizDialog, occupation),
  VOC_OWNED (VocQuizDialog, rows, g_ptr_array_unref),
};

static void
voc_quiz_dialog_class_init (VocQuizDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-quiz-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocQuizDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocQuizDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, VocQuizDialog, question_box);
  gtk_widget_class_bind_template_child (widget_class, VocQuizDialog, outcome_label);
  gtk_widget_class_bind_template_child (widget_class, VocQuizDialog, reasons_group);
  gtk_widget_class_bind_template_child (widget_class, VocQuizDialog, match_label);
  gtk_widget_class_bind_template_child (widget_class, VocQuizDialog, caveat_label);
  gtk_widget_class_bind_template_child (widget_class, VocQuizDialog, unknown_page);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
}

static void
voc_quiz_dialog_init (VocQuizDialog *self)
{
  g_type_ensure (VOC_TYPE_QUESTION_BOX);
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_question_box_set_answers (self->question_box, voc_style_get_answer_text);
  adw_status_page_set_description (self->unknown_page,
                                   voc_trait_match_to_text (VOC_TRAIT_MATCH_UNKNOWN));
}

/* Asks the person of @profile about @occupation. */
AdwDialog *
voc_quiz_dialog_new (VocProfile         *profile,
                     VocCatalogueLoader *loader,
                     VocConcept         *occupation)
{
  VocQuizDialog *self = g_object_new (VOC_TYPE_QUIZ_DIALOG, NULL);
  g_autofree char *title = voc_concept_dup_title (occupation);

  self->profile = g_object_ref (profile);
  self->loader = g_object_ref (loader);
  self->occupation = g_object_ref (occupation);
  adw_dialog_set_title (ADW_DIALOG (self), title);
  g_signal_connect_object (loader, "notify::traits", G_CALLBACK (begin), self, G_CONNECT_SWAPPED);
  begin (self);

  return ADW_DIALOG (self);
}
