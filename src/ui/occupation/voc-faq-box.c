/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-faq-box.h"

#include <glib/gi18n.h>

#include "voc-faq.h"
#include "voc-property.h"
#include "voc-template.h"

/**
 * VocFaqBox:
 *
 * What people ask about an occupation, a line each, with the answer under it where one opens it. The lines stay from
 * one occupation to the next; an answer is made when it is to be seen.
 */
struct _VocFaqBox
{
  AdwBin parent_instance;

  GtkListBox *rows;
  AdwExpanderRow *questions[VOC_N_FAQS]; /* (unowned) */
  GtkLabel *answers[VOC_N_FAQS];         /* (unowned) */

  VocOccupation *occupation; /* (owned) (nullable) */
  VocLens *lens;             /* (owned) (nullable) */
  guint day;
};

G_DEFINE_FINAL_TYPE (VocFaqBox, voc_faq_box, ADW_TYPE_BIN)

static void
show_answer (VocFaqBox *self,
             VocFaq      question)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *answer = NULL;

  if (self->occupation == NULL || !adw_expander_row_get_expanded (self->questions[question]))
    return;

  answer = voc_faq_dup_answer (question, self->lens, self->occupation, self->day, &error);
  gtk_label_set_label (self->answers[question], answer != NULL ? answer : error->message);
}

static void
expanded_cb (VocFaqBox *self,
             GParamSpec      *pspec,
             AdwExpanderRow  *row)
{
  g_assert (VOC_IS_FAQ_BOX (self));

  for (guint i = 0; i < VOC_N_FAQS; i++)
    if (self->questions[i] == row)
      show_answer (self, i);
}

static void
another_day_cb (VocFaqBox *self)
{
  g_assert (VOC_IS_FAQ_BOX (self));

  self->day++;
  show_answer (self, VOC_FAQ_DAY);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocFaqBox, occupation),
  VOC_OWNED_OBJECT (VocFaqBox, lens),
};

static void
voc_faq_box_class_init (VocFaqBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-faq-box");
  gtk_widget_class_bind_template_child (widget_class, VocFaqBox, rows);
}

static void
add_another_day (VocFaqBox *self,
                 GtkBox          *box)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("Another _Day"));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (another_day_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (box, button);
}

static void
add_question (VocFaqBox *self,
              VocFaq      question)
{
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW,
                                 "use-markup", FALSE,
                                 "title", voc_faq_get_question (question),
                                 NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *answer = g_object_new (GTK_TYPE_LABEL,
                                    "wrap", TRUE,
                                    "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                    "selectable", TRUE,
                                    "xalign", 0.0,
                                    NULL);
  GtkWidget *place = g_object_new (GTK_TYPE_LIST_BOX_ROW,
                                   "activatable", FALSE,
                                   "focusable", FALSE,
                                   "child", box,
                                   NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  voc_faq_get_question (question), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (place), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  voc_faq_get_question (question), -1);
  gtk_widget_add_css_class (box, "question-answer");
  gtk_box_append (GTK_BOX (box), answer);
  if (question == VOC_FAQ_DAY)
    add_another_day (self, GTK_BOX (box));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), place);
  gtk_list_box_append (self->rows, row);

  self->questions[question] = ADW_EXPANDER_ROW (row);
  self->answers[question] = GTK_LABEL (answer);
  g_signal_connect_object (row, "notify::expanded", G_CALLBACK (expanded_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
voc_faq_box_init (VocFaqBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < VOC_N_FAQS; i++)
    add_question (self, i);
}

/* Of another occupation all are closed; the same one may be looked at otherwise. */
void
voc_faq_box_show (VocFaqBox *self,
                        VocOccupation   *occupation,
                        VocLens         *lens)
{
  gboolean asks;

  g_return_if_fail (VOC_IS_FAQ_BOX (self));

  g_set_object (&self->lens, lens);
  if (g_set_object (&self->occupation, occupation))
    {
      self->day = 0;
      for (guint i = 0; i < VOC_N_FAQS; i++)
        adw_expander_row_set_expanded (self->questions[i], FALSE);
    }
  asks = occupation != NULL && lens != NULL && voc_lens_get_scores (lens) != NULL &&
         voc_occupation_get_n_essential (occupation) + voc_occupation_get_n_optional (occupation) >
           0;
  gtk_widget_set_visible (GTK_WIDGET (self), asks);
  for (guint i = 0; asks && i < VOC_N_FAQS; i++)
    show_answer (self, i);
}
