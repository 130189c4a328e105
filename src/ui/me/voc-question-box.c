/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-question-box.h"

#include <glib/gi18n.h>

#include "voc-template.h"

#define N_ANSWERS 5
/* More dots than this cannot be told apart. */
#define MOST_DOTS 6

/**
 * VocQuestionBox:
 *
 * A question with five answers, one of many: where one is in words, the question, the answers, and a way
 * back. The keys 1 to 5 answer from wherever the keyboard is. "answered" is emitted with the number of
 * the answer, "back" when the question before is asked for.
 */
struct _VocQuestionBox
{
  AdwBin parent_instance;

  GtkLabel *dots_label;
  GtkLabel *progress_label;
  GtkLabel *question_label;
  GtkListBox *answer_list;
  GtkWidget *back_button;
};

static guint answered_signal;
static guint back_signal;

G_DEFINE_FINAL_TYPE (VocQuestionBox, voc_question_box, ADW_TYPE_BIN)

static void
row_activated_cb (VocQuestionBox *self,
                  GtkListBoxRow  *row)
{
  g_signal_emit (self, answered_signal, 0, (guint) gtk_list_box_row_get_index (row) + 1);
}

static void
back_clicked_cb (VocQuestionBox *self)
{
  g_signal_emit (self, back_signal, 0);
}

static gboolean
key_cb (GtkWidget *widget,
        GVariant  *parameter,
        gpointer   user_data)
{
  VocQuestionBox *self = VOC_QUESTION_BOX (user_data);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return GDK_EVENT_PROPAGATE;

  g_signal_emit (self, answered_signal, 0, g_variant_get_uint32 (parameter));
  return GDK_EVENT_STOP;
}

/* Of the whole dialog, so that it does not matter what has the focus. */
static void
add_keys (VocQuestionBox *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_MANAGED);
  for (guint i = 1; i <= N_ANSWERS; i++)
    {
      GtkShortcutTrigger *trigger =
        gtk_alternative_trigger_new (gtk_keyval_trigger_new (GDK_KEY_0 + i, 0),
                                     gtk_keyval_trigger_new (GDK_KEY_KP_0 + i, 0));
      GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (trigger,
                                                               gtk_callback_action_new (key_cb,
                                                                                        self, NULL),
                                                               "u", i);

      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
    }
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
voc_question_box_class_init (VocQuestionBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  answered_signal = g_signal_new ("answered", VOC_TYPE_QUESTION_BOX, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  back_signal = g_signal_new ("back", VOC_TYPE_QUESTION_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                              G_TYPE_NONE, 0);

  voc_template_set (widget_class, "voc-question-box");
  gtk_widget_class_bind_template_child (widget_class, VocQuestionBox, dots_label);
  gtk_widget_class_bind_template_child (widget_class, VocQuestionBox, progress_label);
  gtk_widget_class_bind_template_child (widget_class, VocQuestionBox, question_label);
  gtk_widget_class_bind_template_child (widget_class, VocQuestionBox, answer_list);
  gtk_widget_class_bind_template_child (widget_class, VocQuestionBox, back_button);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked_cb);
}

static void
voc_question_box_init (VocQuestionBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_keys (self);
}

/* What the answers are, from 1 to 5. */
void
voc_question_box_set_answers (VocQuestionBox *self,
                              const char     *(*get_text) (guint answer))
{
  g_return_if_fail (VOC_IS_QUESTION_BOX (self));

  gtk_list_box_remove_all (self->answer_list);
  for (guint i = 1; i <= N_ANSWERS; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      g_autofree char *key = g_strdup_printf ("%u", i);
      GtkWidget *keycap = gtk_label_new (key);
      GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), get_text (i));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_widget_add_css_class (keycap, "keycap");
      gtk_widget_set_valign (keycap, GTK_ALIGN_CENTER);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), keycap);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), check);
      g_object_set_data (G_OBJECT (row), "check", check);
      gtk_list_box_append (self->answer_list, row);
    }
}

static void
show_answer (VocQuestionBox *self,
             guint           answer)
{
  for (guint i = 1; i <= N_ANSWERS; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->answer_list, i - 1);

      gtk_widget_set_opacity (g_object_get_data (G_OBJECT (row), "check"), i == answer ? 1 : 0);
      if (i == answer)
        gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, TRUE, -1);
      else
        gtk_accessible_reset_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED);
    }
}

static void
show_dots (VocQuestionBox *self,
           guint           number,
           guint           n_questions)
{
  g_autoptr (GString) dots = g_string_new (NULL);

  for (guint i = 1; i <= n_questions; i++)
    g_string_append (dots, i <= number ? "● " : "○ ");
  gtk_label_set_label (self->dots_label, g_strchomp (dots->str));
  gtk_widget_set_visible (GTK_WIDGET (self->dots_label), n_questions <= MOST_DOTS);
}

/* Asks a question; @answer is the one that was given before, 0 for none. */
void
voc_question_box_ask (VocQuestionBox *self,
                      guint           number,
                      guint           n_questions,
                      const char     *question,
                      guint           answer)
{
  g_autofree char *progress = NULL;
  g_autofree char *spoken = NULL;
  GtkListBoxRow *first;

  g_return_if_fail (VOC_IS_QUESTION_BOX (self));

  /* Translators: where one is among some questions */
  progress = g_strdup_printf (_("Question %u of %u"), number, n_questions);
  show_dots (self, number, n_questions);
  gtk_label_set_label (self->progress_label, progress);
  gtk_label_set_label (self->question_label, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->answer_list),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  gtk_widget_set_sensitive (self->back_button, number > 1);
  show_answer (self, answer);

  first = gtk_list_box_get_row_at_index (self->answer_list, answer > 0 ? answer - 1 : 0);
  gtk_widget_grab_focus (GTK_WIDGET (first));
  spoken = g_strdup_printf ("%s. %s", progress, question);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), spoken,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
