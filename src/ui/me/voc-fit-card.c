/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-fit-card.h"

#include <glib/gi18n.h>

#include "voc-gap.h"
#include "voc-learn-dialog.h"
#include "voc-profile-watch.h"
#include "voc-property.h"
#include "voc-sum-dialog.h"
#include "voc-template.h"

#define N_EXAMPLES 3

/**
 * VocFitCard:
 *
 * "Could it fit me?": how much of an occupation the person who looks through the lens can do, with examples
 * and what to learn first, and a way to the three questions. The figure opens its sum. Of somebody who has
 * named no skill it says nothing.
 */
struct _VocFitCard
{
  GtkBox parent_instance;

  GtkLabel *nothing_label;
  GtkButton *fit_button;
  GtkLabel *fit_label;
  GtkLabel *have_label;
  GtkLabel *learn_label;
  GtkWidget *adjusted_box;
  GtkLabel *adjusted_label;
  GtkActionable *reset_button;
  GtkWidget *skills_button;
  GtkWidget *learn_button;
  GtkActionable *quiz_button;

  VocOccupation *occupation; /* (owned) (nullable) */
  VocLens *lens;             /* (owned) (nullable) */
  VocProfileWatch *watch;    /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocFitCard, voc_fit_card, GTK_TYPE_BOX)

static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

/* (transfer full) (nullable): the labels of the first of some skills */
static char *
dup_examples (VocMatrix *matrix,
              GArray    *skills)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < MIN (skills->len, N_EXAMPLES); i++)
    {
      g_autoptr (VocConcept)
        skill = voc_catalogue_dup_concept (matrix->catalogue,
                                           matrix->skills[g_array_index (skills, guint32, i)].id,
                                           NULL);

      if (skill != NULL)
        g_strv_builder_add (labels, voc_concept_get_label (skill));
    }
  all = g_strv_builder_end (labels);
  if (all[0] == NULL)
    return NULL;

  text = g_strjoinv (C_("list separator", ", "), all);
  return g_strconcat (text, skills->len > N_EXAMPLES ? " …" : NULL, NULL);
}

static void
show_examples (VocFitCard   *self,
               VocAbilities *abilities,
               guint         occupation)
{
  VocMatrix *matrix = voc_abilities_get_matrix (abilities);
  g_autoptr (GArray) needs = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) have = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) learn = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) gaps = voc_gap_list (abilities, occupation);
  g_autofree char *have_names = NULL;
  g_autofree char *learn_names = NULL;
  g_autofree char *have_text = NULL;
  g_autofree char *learn_text = NULL;

  voc_abilities_list_needs (abilities, occupation, VOC_RELATION_ESSENTIAL, needs);
  for (guint i = 0; i < needs->len; i++)
    if (voc_abilities_get_level (abilities, g_array_index (needs, guint32, i)) >=
        VOC_SKILL_LEVEL_USED)
      g_array_append_val (have, g_array_index (needs, guint32, i));
  for (guint i = 0; i < gaps->len; i++)
    g_array_append_val (learn, g_array_index (gaps, VocGap, i).skill);

  have_names = dup_examples (matrix, have);
  learn_names = dup_examples (matrix, learn);
  /* Translators: some skills, and “…” if there are more */
  have_text = have_names != NULL ? g_strdup_printf (_("You have: %s"), have_names) : NULL;
  /* Translators: some skills, and “…” if there are more */
  learn_text = learn_names != NULL ? g_strdup_printf (_("To learn: %s"), learn_names) : NULL;
  show_text (self->have_label, have_text);
  show_text (self->learn_label, learn_text);
}

/* (nullable): what the person can do, if @out_index can be compared with it */
static VocAbilities *
get_abilities (VocFitCard *self,
               guint      *out_index)
{
  VocAbilities *abilities = self->lens != NULL ? voc_lens_get_abilities (self->lens) : NULL;

  return abilities != NULL &&
             voc_matrix_find_occupation (voc_abilities_get_matrix (abilities),
                                         voc_concept_get_id (VOC_CONCEPT (self->occupation)),
                                         out_index)
           ? abilities
           : NULL;
}

static void
show_fit (VocFitCard   *self,
          VocAbilities *abilities,
          guint         index)
{
  VocFit fit = voc_fit_of (abilities, index);
  g_autofree char *text = voc_fit_dup_answer (&fit);
  g_autofree char *adjusted = voc_fit_dup_adjustments (abilities, index);

  gtk_label_set_label (self->fit_label, text);
  show_text (self->adjusted_label, adjusted);
  gtk_widget_set_visible (self->adjusted_box, adjusted != NULL);
  show_examples (self, abilities, index);
  gtk_widget_set_visible (self->learn_button,
                          fit.coverage.have < fit.coverage.total ||
                            voc_lens_get_planned (self->lens) != NULL);
}

static void
show_all (VocFitCard *self)
{
  VocAbilities *abilities;
  guint index;

  if (self->occupation == NULL)
    return;

  gtk_actionable_set_action_target (self->quiz_button, "s",
                                    voc_concept_get_uri (VOC_CONCEPT (self->occupation)));
  gtk_actionable_set_action_target (self->reset_button, "s",
                                    voc_concept_get_uri (VOC_CONCEPT (self->occupation)));
  abilities = get_abilities (self, &index);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing_label), abilities == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->fit_button), abilities != NULL);
  gtk_widget_set_visible (self->skills_button, abilities == NULL);
  if (abilities != NULL)
    {
      show_fit (self, abilities, index);
      return;
    }

  show_text (self->have_label, NULL);
  show_text (self->learn_label, NULL);
  gtk_widget_set_visible (self->adjusted_box, FALSE);
  gtk_widget_set_visible (self->learn_button, FALSE);
}

static void
sum_cb (VocFitCard *self)
{
  g_autoptr (VocSum) sum = NULL;
  g_autoptr (GError) error = NULL;
  VocAbilities *abilities;
  guint index;

  abilities = get_abilities (self, &index);
  if (abilities == NULL)
    return;

  sum = voc_fit_dup_sum (abilities, index, &error);
  if (sum != NULL)
    adw_dialog_present (voc_sum_dialog_new (sum), GTK_WIDGET (self));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-toast", "s", error->message);
}

static void
learn_cb (VocFitCard *self)
{
  if (self->lens != NULL && self->occupation != NULL)
    adw_dialog_present (voc_learn_dialog_new (self->lens, self->occupation), GTK_WIDGET (self));
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocFitCard, occupation),
  VOC_OWNED_OBJECT (VocFitCard, lens),
  VOC_OWNED_OBJECT (VocFitCard, watch),
};

static void
voc_fit_card_class_init (VocFitCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);

  voc_template_set (widget_class, "voc-fit-card");
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, fit_button);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, fit_label);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, adjusted_box);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, adjusted_label);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, reset_button);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, learn_button);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, have_label);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, learn_label);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, skills_button);
  gtk_widget_class_bind_template_child (widget_class, VocFitCard, quiz_button);
  gtk_widget_class_bind_template_callback (widget_class, sum_cb);
  gtk_widget_class_bind_template_callback (widget_class, learn_cb);
}

static void
voc_fit_card_init (VocFitCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->watch = voc_profile_watch_new (GTK_WIDGET (self), G_CALLBACK (show_all), TRUE);
}

/* Shows how @occupation fits; only once it is seen. */
void
voc_fit_card_show (VocFitCard    *self,
                   VocOccupation *occupation,
                   VocLens       *lens)
{
  g_return_if_fail (VOC_IS_FIT_CARD (self));

  g_set_object (&self->occupation, occupation);
  g_set_object (&self->lens, lens);
  voc_profile_watch_set_lens (self->watch, lens);
  gtk_widget_set_visible (GTK_WIDGET (self), occupation != NULL);
  voc_profile_watch_refresh (self->watch);
}
