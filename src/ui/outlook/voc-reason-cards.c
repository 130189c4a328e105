/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-reason-cards.h"

#include <adwaita.h>

#include "voc-reason-card.h"

/**
 * VocReasonCards:
 *
 * Three cards side by side, below each other where there is no room: the skills that still depend
 * on people, those where AI may be a co-pilot, and the most exposed.
 */
struct _VocReasonCards
{
  VocAnalysisPart parent_instance;
};

G_DEFINE_FINAL_TYPE (VocReasonCards, voc_reason_cards, VOC_TYPE_ANALYSIS_PART)

static void
voc_reason_cards_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_REASON_CARDS);

  G_OBJECT_CLASS (voc_reason_cards_parent_class)->dispose (object);
}

static void
voc_reason_cards_class_init (VocReasonCardsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = voc_reason_cards_dispose;

  g_type_ensure (VOC_TYPE_REASON_CARD);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               VOC_RESOURCE_PATH "/ui/voc-reason-cards.ui");
}

static void
voc_reason_cards_init (VocReasonCards *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
