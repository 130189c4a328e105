/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-reason-card.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "voc-analysis-note.h"
#include "voc-contribution-row.h"

/* As many skills as a card has room for beside the others. */
#define MAX_SKILLS 5

/**
 * VocReasonCard:
 *
 * A few skills of an occupation that have something in common, with what each adds to resilience.
 * The rule by which they are chosen is one click away; a skill opens its page.
 */
struct _VocReasonCard
{
  VocAnalysisPart parent_instance;

  GtkMenuButton *rule;
  GtkListBox *list;
  GListStore *rows;

  int card;
};

G_DEFINE_FINAL_TYPE (VocReasonCard, voc_reason_card, VOC_TYPE_ANALYSIS_PART)

typedef enum
{
  PROP_CARD = 1,
} VocReasonCardProperty;

static GParamSpec *properties[PROP_CARD + 1];

static char *
card_title (VocReasonCard *self,
            int            card)
{
  return card > 0 ? g_strdup (voc_score_card_to_title ((VocScoreCard) card)) : NULL;
}

static gboolean
is_any (VocReasonCard *self,
        guint          n_items)
{
  return n_items > 0;
}

static gboolean
is_none (VocReasonCard *self,
         guint          n_items)
{
  return n_items == 0;
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer user_data)
{
  g_autofree char *points = voc_ratio_format_signed (voc_score_term_get_points (item), 2);
  /* Translators: %s is a number with its sign */
  g_autofree char *spoken = g_strdup_printf (_("%s points of resilience"), points);

  return voc_contribution_row_new (voc_score_term_get_concept (item), points, spoken);
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

  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       terms != NULL ? terms->pdata : NULL, terms != NULL ? terms->len : 0);
}

static void
voc_reason_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_REASON_CARD);

  G_OBJECT_CLASS (voc_reason_card_parent_class)->dispose (object);
}

static void
voc_reason_card_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch ((VocReasonCardProperty) prop_id)
    {
    case PROP_CARD:
      g_value_set_int (value, VOC_REASON_CARD (object)->card);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_reason_card_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VocReasonCard *self = VOC_REASON_CARD (object);

  switch ((VocReasonCardProperty) prop_id)
    {
    case PROP_CARD:
      if (self->card == g_value_get_int (value))
        return;
      self->card = g_value_get_int (value);
      voc_reason_card_show (VOC_ANALYSIS_PART (self),
                            voc_analysis_part_get_score (VOC_ANALYSIS_PART (self)));
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_reason_card_class_init (VocReasonCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = voc_reason_card_dispose;
  object_class->get_property = voc_reason_card_get_property;
  object_class->set_property = voc_reason_card_set_property;
  VOC_ANALYSIS_PART_CLASS (klass)->show = voc_reason_card_show;

  /**
   * VocReasonCard:card:
   *
   * Which [enum@ScoreCard] it is.
   */
  properties[PROP_CARD] =
    g_param_spec_int ("card", NULL, NULL,
                      0, VOC_CARD_EXPOSED, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (VOC_TYPE_SCORE_TERM);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-reason-card.ui");
  gtk_widget_class_bind_template_child (widget_class, VocReasonCard, rule);
  gtk_widget_class_bind_template_child (widget_class, VocReasonCard, list);
  gtk_widget_class_bind_template_child (widget_class, VocReasonCard, rows);
  gtk_widget_class_bind_template_callback (widget_class, card_title);
  gtk_widget_class_bind_template_callback (widget_class, is_any);
  gtk_widget_class_bind_template_callback (widget_class, is_none);
}

static void
voc_reason_card_init (VocReasonCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_menu_button_set_create_popup_func (self->rule, create_popup_cb, self, NULL);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->rows), create_row_cb, NULL, NULL);
}
