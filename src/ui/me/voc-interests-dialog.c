/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-interests-dialog.h"

#include <glib/gi18n.h>

#include "voc-interests-result.h"
#include "voc-property.h"
#include "voc-question-box.h"
#include "voc-template.h"
#include "voc-toast.h"

/**
 * VocInterestsDialog:
 *
 * "What do I like?": the inventory of interests, one statement at a time. Every answer is kept at once,
 * with the statement that comes next, so it goes on there the next time; after the last one it shows
 * the result.
 */
struct _VocInterestsDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  GtkStack *stack;
  VocQuestionBox *question_box;
  VocInterestsResult *result;

  VocProfile *profile;        /* (owned) */
  VocCatalogueLoader *loader; /* (owned) */
  guint at;                   /* which statement is asked about */
  gboolean is_writing;
};

G_DEFINE_FINAL_TYPE (VocInterestsDialog, voc_interests_dialog, ADW_TYPE_DIALOG)

static guint
get_n_statements (VocInterestsDialog *self)
{
  return voc_profile_get_interests_short (self->profile) ? VOC_N_SHORT_STATEMENTS
                                                         : VOC_N_STATEMENTS;
}

static void
ask (VocInterestsDialog *self,
     guint               at)
{
  const VocStatement *statement = voc_statement_get (at);

  self->at = at;
  gtk_stack_set_visible_child_name (self->stack, "question");
  voc_question_box_ask (self->question_box, at + 1, get_n_statements (self), _(statement->text),
                        voc_profile_get_interest (self->profile, statement->id));
}

static void
show_result (VocInterestsDialog *self)
{
  gtk_stack_set_visible_child_name (self->stack, "result");
  voc_interests_result_show (self->result, self->profile,
                             voc_catalogue_loader_get_traits (self->loader));
}

static void
traits_cb (VocInterestsDialog *self)
{
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "result") == 0)
    show_result (self);
}

static void
finish (VocInterestsDialog *self)
{
  guint8 answers[VOC_N_STATEMENTS];
  VocInterestResult result;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GError) error = NULL;

  voc_interests_read (self->profile, answers);
  voc_interests_sum_up (answers, &result);
  if (result.clarity != VOC_CLARITY_NOTHING &&
      !voc_profile_add_result (self->profile, now, result.means, &error))
    voc_toast_show (self->toast_overlay, error->message);
  show_result (self);
}

static void
answered_cb (VocInterestsDialog *self,
             guint               answer)
{
  gboolean is_last = self->at + 1 == get_n_statements (self);
  const char *next = is_last ? NULL : voc_statement_get (self->at + 1)->id;
  g_autoptr (GError) error = NULL;
  gboolean good;

  self->is_writing = TRUE;
  good = voc_profile_set_interest (self->profile, voc_statement_get (self->at)->id, answer, next,
                                   &error);
  self->is_writing = FALSE;
  if (!good)
    voc_toast_show (self->toast_overlay, error->message);
  else if (is_last)
    finish (self);
  else
    ask (self, self->at + 1);
}

static void
back_cb (VocInterestsDialog *self)
{
  if (self->at > 0)
    ask (self, self->at - 1);
}

static void
begin (VocInterestsDialog *self,
       gboolean            is_short)
{
  g_autoptr (GError) error = NULL;

  if (voc_profile_begin_interests (self->profile, is_short, &error))
    ask (self, 0);
  else
    voc_toast_show (self->toast_overlay, error->message);
}

static void
short_cb (VocInterestsDialog *self)
{
  begin (self, TRUE);
}

static void
long_cb (VocInterestsDialog *self)
{
  begin (self, FALSE);
}

static void
change_cb (VocInterestsDialog *self)
{
  ask (self, 0);
}

static void
begin_cb (VocInterestsDialog *self)
{
  gtk_stack_set_visible_child_name (self->stack, "start");
}

static void
open_cb (VocInterestsDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
go_on (VocInterestsDialog *self)
{
  const char *place = voc_profile_get_interests_place (self->profile);
  guint at;

  if (place != NULL && voc_statement_find (place, &at) && at < get_n_statements (self))
    ask (self, at);
  else if (voc_profile_get_interest (self->profile, voc_statement_get (0)->id) != VOC_ANSWER_NONE)
    show_result (self);
  else
    gtk_stack_set_visible_child_name (self->stack, "start");
}

/* An answer was undone. */
static void
profile_cb (VocInterestsDialog *self)
{
  if (!self->is_writing &&
      g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "question") == 0)
    go_on (self);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocInterestsDialog, profile),
  VOC_OWNED_OBJECT (VocInterestsDialog, loader),
};

static void
voc_interests_dialog_class_init (VocInterestsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-interests-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocInterestsDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsDialog, question_box);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsDialog, result);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, short_cb);
  gtk_widget_class_bind_template_callback (widget_class, long_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
}

static void
voc_interests_dialog_init (VocInterestsDialog *self)
{
  g_type_ensure (VOC_TYPE_QUESTION_BOX);
  g_type_ensure (VOC_TYPE_INTERESTS_RESULT);
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_question_box_set_answers (self->question_box, voc_answer_get_text);
}

/* The inventory of @profile: where it was left, or its result. */
AdwDialog *
voc_interests_dialog_new (VocProfile         *profile,
                          VocCatalogueLoader *loader)
{
  VocInterestsDialog *self = g_object_new (VOC_TYPE_INTERESTS_DIALOG, NULL);

  self->profile = g_object_ref (profile);
  self->loader = g_object_ref (loader);
  g_signal_connect_object (loader, "notify::traits", G_CALLBACK (traits_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (profile, "changed", G_CALLBACK (profile_cb), self, G_CONNECT_SWAPPED);
  go_on (self);

  return ADW_DIALOG (self);
}
