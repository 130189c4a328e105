/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-overview-tab.h"

#include <glib/gi18n.h>

#include "voc-character.h"
#include "voc-chart.h"
#include "voc-direction.h"
#include "voc-faq-box.h"
#include "voc-fit-card.h"
#include "voc-similar-rows.h"
#include "voc-skill-dna.h"
#include "voc-skills-note.h"
#include "voc-specialists.h"
#include "voc-template.h"

#define N_DUTIES 7
#define N_EXAMPLES 3
#define N_SIMILAR 2

/**
 * VocOverviewTab:
 *
 * An occupation in a few answers: what the work is, what may change and where one can go from here, each
 * with a way to more.
 */
struct _VocOverviewTab
{
  VocOccupationTab parent_instance;

  VocFitCard *fit;
  GtkWidget *work;
  GtkBox *duties;
  GtkLabel *character_label;
  VocSkillDna *dna;
  GtkWidget *next;
  GtkListBox *similar;
  VocFaqBox *faq;

  VocOccupation *occupation; /* (owned) (nullable) */
  VocLens *lens;             /* (owned) (nullable) */
  gboolean has_traits;       /* whether what the work is like is shown */
};

G_DEFINE_FINAL_TYPE (VocOverviewTab, voc_overview_tab, VOC_TYPE_OCCUPATION_TAB)

static gboolean
is_known (VocOverviewTab *self,
          VocScore       *score)
{
  return score != NULL && voc_score_is_known (score);
}

static char *
skills_text (VocOverviewTab *self,
             VocOccupation  *occupation)
{
  guint essential = occupation != NULL ? voc_occupation_get_n_essential (occupation) : 0;
  guint all = essential + (occupation != NULL ? voc_occupation_get_n_optional (occupation) : 0);

  /* Translators: how many skills there are, and how many of them are essential */
  return g_strdup_printf (ngettext ("All %u Skills (%u Essential)", "All %u Skills (%u Essential)",
                                    all),
                          all, essential);
}

static VocChartData *
protection (VocOverviewTab *self,
            VocScore       *score)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, voc_score_get_protection_title ());
  g_autofree char *text = NULL;
  const char *low;
  const char *high;

  voc_score_get_protection_ends (&low, &high);
  voc_chart_data_set_ends (data, low, high);
  if (!is_known (self, score))
    return data;

  text = voc_score_dup_protection_text (score);
  voc_chart_data_set_value (data,
                            voc_ratio_round (voc_score_get_value (score, VOC_SCORE_RESILIENCE), 0),
                            text);
  voc_chart_data_set_band (data, voc_score_model_get_band (voc_score_get_model (score),
                                                           VOC_SCORE_RESILIENCE));

  return data;
}

static char *
rank (VocOverviewTab *self,
      VocScore       *score)
{
  return is_known (self, score) ? voc_score_dup_rank_words (score) : NULL;
}

static char *
stays (VocOverviewTab *self,
       VocScore       *score)
{
  g_autofree char *examples =
    is_known (self, score) ? voc_score_dup_examples (score, VOC_CARD_PEOPLE, N_EXAMPLES) : NULL;

  /* Translators: %s are a few skills by name */
  return examples != NULL ? g_strdup_printf (_("Stays human: %s."), examples) : NULL;
}

static char *
helped (VocOverviewTab *self,
        VocScore       *score)
{
  g_autofree char *examples =
    is_known (self, score) ? voc_score_dup_examples (score, VOC_CARD_COPILOT, N_EXAMPLES) : NULL;

  /* Translators: %s are a few skills by name */
  return examples != NULL ? g_strdup_printf (_("AI helps with: %s."), examples) : NULL;
}

static char *
research (VocOverviewTab *self,
          VocScore       *score)
{
  return is_known (self, score) ? voc_score_dup_research_sentence (score) : NULL;
}

static void
show_duties (VocOverviewTab *self,
             VocConcept     *occupation)
{
  VocSentences *sentences = self->lens != NULL ? voc_lens_get_sentences (self->lens) : NULL;
  g_auto (GStrv) duties = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->duties))) != NULL)
    gtk_box_remove (self->duties, child);

  if (sentences != NULL && occupation != NULL)
    duties = voc_sentences_dup_duties (sentences, occupation, N_DUTIES);
  for (guint i = 0; duties != NULL && duties[i] != NULL; i++)
    {
      g_autofree char *text = voc_direction_dup_point (duties[i]);

      gtk_box_append (self->duties,
                      g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode",
                                    PANGO_WRAP_WORD_CHAR, "xalign", 0.0, NULL));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->duties),
                          gtk_widget_get_first_child (GTK_WIDGET (self->duties)) != NULL);
}

/* What the work is like is there a moment after the occupations. */
static void
show_character (VocOverviewTab *self)
{
  VocTraits *traits = self->lens != NULL ? voc_lens_get_traits (self->lens) : NULL;
  g_autofree char *sentence = NULL;
  guint index;

  if (traits != NULL && self->occupation != NULL &&
      voc_matrix_find_occupation (voc_traits_get_matrix (traits),
                                  voc_concept_get_id (VOC_CONCEPT (self->occupation)), &index))
    sentence = voc_character_dup_sentence (traits, index);
  gtk_label_set_label (self->character_label, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->character_label), sentence != NULL);
  voc_skill_dna_show (self->dna, self->occupation, self->lens);
}

static void
traits_cb (VocOverviewTab *self)
{
  if ((voc_lens_get_traits (self->lens) != NULL) != self->has_traits)
    {
      self->has_traits = !self->has_traits;
      show_character (self);
    }
}

static void
set_lens (VocOverviewTab *self,
          VocLens        *lens)
{
  if (self->lens != NULL)
    g_signal_handlers_disconnect_by_func (self->lens, traits_cb, self);
  g_set_object (&self->lens, lens);
  if (lens != NULL)
    g_signal_connect_object (lens, "changed", G_CALLBACK (traits_cb), self, G_CONNECT_SWAPPED);
  self->has_traits = lens != NULL && voc_lens_get_traits (lens) != NULL;
}

static void
add_similar (VocOverviewTab *self,
             VocOccupation  *occupation,
             GArray         *found,
             guint           n_wanted,
             gboolean        better)
{
  for (guint i = 0; i < MIN (found->len, n_wanted); i++)
    {
      GtkWidget *row =
        voc_similar_rows_create (self->lens, occupation, &g_array_index (found, VocSimilar, i),
                                 better, better ? _("Similar, better protected") : _("Similar"));

      if (row != NULL)
        gtk_list_box_append (self->similar, row);
    }
}

/* What is most alike, and what is alike and better protected if that is not among them. */
static void
show_similar (VocOverviewTab *self)
{
  VocOccupation *occupation = self->occupation;
  g_autoptr (GArray) similar = NULL;
  g_autoptr (GArray) better = NULL;
  gboolean listed = FALSE;

  gtk_list_box_remove_all (self->similar);
  if (self->lens != NULL && voc_lens_get_scores (self->lens) != NULL && occupation != NULL)
    {
      similar = voc_similar_rows_find (self->lens, occupation, N_SIMILAR, FALSE);
      better = voc_similar_rows_find (self->lens, occupation, 1, TRUE);
      for (guint i = 0; i < similar->len && better->len > 0; i++)
        listed = listed || g_array_index (similar, VocSimilar, i).occupation ==
                             g_array_index (better, VocSimilar, 0).occupation;
      add_similar (self, occupation, similar, N_SIMILAR, FALSE);
      if (!listed)
        add_similar (self, occupation, better, 1, TRUE);
    }
  gtk_widget_set_visible (self->next,
                          gtk_list_box_get_row_at_index (self->similar, 0) != NULL);
}

static void
voc_overview_tab_show (VocOccupationTab        *tab,
                       const VocOccupationView *view)
{
  VocOverviewTab *self = VOC_OVERVIEW_TAB (tab);
  VocOccupation *occupation = view->occupation;

  g_set_object (&self->occupation, occupation);
  set_lens (self, view->lens);
  voc_fit_card_show (self->fit, occupation, view->lens);
  show_duties (self, (VocConcept *) occupation);
  voc_faq_box_show (self->faq, occupation, view->lens);
  show_character (self);
  if (voc_occupation_tab_get_score (tab) == NULL)
    show_similar (self);
  gtk_widget_set_visible (self->work, occupation != NULL &&
                                        voc_occupation_get_n_essential (occupation) +
                                            voc_occupation_get_n_optional (occupation) >
                                          0);
}

static void
voc_overview_tab_dispose (GObject *object)
{
  VocOverviewTab *self = VOC_OVERVIEW_TAB (object);

  set_lens (self, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_OVERVIEW_TAB);
  g_clear_object (&self->occupation);

  G_OBJECT_CLASS (voc_overview_tab_parent_class)->dispose (object);
}

static void
voc_overview_tab_class_init (VocOverviewTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_FIT_CARD);
  g_type_ensure (VOC_TYPE_FAQ_BOX);
  g_type_ensure (VOC_TYPE_SKILL_DNA);
  g_type_ensure (VOC_TYPE_SKILLS_NOTE);
  g_type_ensure (VOC_TYPE_SPECIALISTS);

  G_OBJECT_CLASS (klass)->dispose = voc_overview_tab_dispose;
  VOC_OCCUPATION_TAB_CLASS (klass)->show = voc_overview_tab_show;

  voc_template_set (widget_class, "voc-overview-tab");
  gtk_widget_class_bind_template_child (widget_class, VocOverviewTab, fit);
  gtk_widget_class_bind_template_child (widget_class, VocOverviewTab, work);
  gtk_widget_class_bind_template_child (widget_class, VocOverviewTab, duties);
  gtk_widget_class_bind_template_child (widget_class, VocOverviewTab, character_label);
  gtk_widget_class_bind_template_child (widget_class, VocOverviewTab, dna);
  gtk_widget_class_bind_template_child (widget_class, VocOverviewTab, next);
  gtk_widget_class_bind_template_child (widget_class, VocOverviewTab, similar);
  gtk_widget_class_bind_template_child (widget_class, VocOverviewTab, faq);
  gtk_widget_class_bind_template_callback (widget_class, is_known);
  gtk_widget_class_bind_template_callback (widget_class, skills_text);
  gtk_widget_class_bind_template_callback (widget_class, protection);
  gtk_widget_class_bind_template_callback (widget_class, rank);
  gtk_widget_class_bind_template_callback (widget_class, stays);
  gtk_widget_class_bind_template_callback (widget_class, helped);
  gtk_widget_class_bind_template_callback (widget_class, research);
}

static void
voc_overview_tab_init (VocOverviewTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::score", G_CALLBACK (show_similar), NULL);
}
