/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-reason-card.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-analysis-note.h"
#include "voc-property.h"
#include "voc-template.h"

/* As many skills as a card has room for beside the others. */
#define MAX_SKILLS 5

/**
 * VocReasonCard:
 *
 * A few skills of an occupation that have something in common, what weighs most first. The rule by which
 * they are chosen is one click away; a skill opens its page. What each adds is in the sum behind the gauge.
 */
struct _VocReasonCard
{
  VocAnalysisPart parent_instance;

  GtkMenuButton *rule;
  GtkListBox *list;

  int card;
};

G_DEFINE_FINAL_TYPE (VocReasonCard, voc_reason_card, VOC_TYPE_ANALYSIS_PART)

static char *
card_title (VocReasonCard *self,
            int            card)
{
  return card > 0 ? g_strdup (voc_score_card_to_title ((VocScoreCard) card)) : NULL;
}

/* A row with a skill, which opens its page. */
static GtkWidget *
create_row (VocConcept *skill)
{
  const char *title = voc_concept_get_label (skill);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (title);
  GtkWidget *arrow = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "go-next-symbolic",
                                   "valign", GTK_ALIGN_START,
                                   NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 1);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (arrow, "dimmed");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), arrow);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", voc_concept_get_uri (skill));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "app.open-skill");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);

  return row;
}

static void
create_popup_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  VocScoreCard card = (VocScoreCard) VOC_REASON_CARD (user_data)->card;

  gtk_menu_button_set_popover (button,
                               voc_analysis_note_new (voc_score_card_to_title (card),
                                                      voc_score_card_to_rule (card), NULL));
}

static void
voc_reason_card_show (VocAnalysisPart *part,
                      VocScore        *score)
{
  VocReasonCard *self = VOC_REASON_CARD (part);
  g_autoptr (GPtrArray) terms = NULL;

  if (score != NULL && voc_score_is_known (score) && self->card > 0)
    terms = voc_score_dup_card (score, (VocScoreCard) self->card, MAX_SKILLS);

  gtk_list_box_remove_all (self->list);
  for (guint i = 0; terms != NULL && i < terms->len; i++)
    gtk_list_box_append (self->list, create_row (((VocSumTerm *) terms->pdata[i])->concept));
  gtk_widget_set_visible (GTK_WIDGET (self->list), terms != NULL && terms->len > 0);
}

static void
card_changed (VocReasonCard *self)
{
  VocAnalysisPart *part = VOC_ANALYSIS_PART (self);

  voc_reason_card_show (part, voc_analysis_part_get_score (part));
}

static const VocProperty properties[] = {
  VOC_PROPERTY_INT (VocReasonCard, card, .changed = G_CALLBACK (card_changed)),
};

static void
voc_reason_card_class_init (VocReasonCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  VOC_ANALYSIS_PART_CLASS (klass)->show = voc_reason_card_show;

  voc_template_set (widget_class, "voc-reason-card");
  gtk_widget_class_bind_template_child (widget_class, VocReasonCard, rule);
  gtk_widget_class_bind_template_child (widget_class, VocReasonCard, list);
  gtk_widget_class_bind_template_callback (widget_class, card_title);
}

static void
voc_reason_card_init (VocReasonCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_menu_button_set_create_popup_func (self->rule, create_popup_cb, self, NULL);
}
