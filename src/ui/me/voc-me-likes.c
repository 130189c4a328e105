/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-me-likes.h"

#include <glib/gi18n.h>

#include "voc-interests.h"
#include "voc-template.h"

/**
 * VocMeLikes:
 *
 * What the person likes: what the inventory of interests came to, or where it stands.
 */
struct _VocMeLikes
{
  GtkBox parent_instance;

  GtkLabel *text_label;
  GtkLabel *areas_label;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (VocMeLikes, voc_me_likes, GTK_TYPE_BOX)

static void
voc_me_likes_class_init (VocMeLikesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  voc_template_set (widget_class, "voc-me-likes");
  gtk_widget_class_bind_template_child (widget_class, VocMeLikes, text_label);
  gtk_widget_class_bind_template_child (widget_class, VocMeLikes, areas_label);
  gtk_widget_class_bind_template_child (widget_class, VocMeLikes, button);
}

static void
voc_me_likes_init (VocMeLikes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* (transfer full): the areas that stand out, the strongest first */
static char *
dup_areas (const VocInterestResult *result)
{
  VocInterest order[VOC_N_INTERESTS];
  guint n = voc_interests_get_top (result, order);
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < n; i++)
    g_strv_builder_add (titles, voc_interest_get_title (order[i]));
  all = g_strv_builder_end (titles);

  return g_strjoinv (" · ", all);
}

void
voc_me_likes_show (VocMeLikes *self,
                   VocProfile *profile)
{
  guint8 answers[VOC_N_STATEMENTS];
  VocInterestResult result;
  gboolean is_unfinished = voc_profile_get_interests_place (profile) != NULL;
  gboolean says_something;
  g_autofree char *areas = NULL;

  g_return_if_fail (VOC_IS_ME_LIKES (self));

  voc_interests_read (profile, answers);
  voc_interests_sum_up (answers, &result);
  says_something = !is_unfinished && result.clarity != VOC_CLARITY_NOTHING;
  areas = says_something ? dup_areas (&result) : NULL;

  gtk_label_set_label (self->text_label,
                       is_unfinished ? _("You have begun to say what you like.")
                       : result.n_answers == 0
                         ? _("Say how much you would like some activities, and see "
                              "what work goes with them.")
                         : voc_clarity_get_text (result.clarity));
  gtk_label_set_label (self->areas_label, areas != NULL ? areas : "");
  gtk_widget_set_visible (GTK_WIDGET (self->areas_label), says_something);
  gtk_button_set_label (self->button, is_unfinished           ? _("Go On…")
                                      : result.n_answers == 0 ? _("Begin…")
                                                              : _("Work That Suits Me…"));
}
