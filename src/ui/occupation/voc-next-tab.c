/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-next-tab.h"

#include <glib/gi18n.h>

#include "voc-similar-rows.h"
#include "voc-specialists.h"

#define N_ROWS 8

/* Where nothing is close, so many are named all the same. */
#define N_NEAREST 3

/**
 * VocNextTab:
 *
 * Where one can go from an occupation: work that needs much of the same, and such that is better
 * protected from AI and automation, the most alike first.
 */
struct _VocNextTab
{
  VocOccupationTab parent_instance;

  GtkLabel *similar_text;
  GtkListBox *similar;
  GtkLabel *better_text;
  GtkListBox *better;

  VocOccupation *occupation; /* (owned) (nullable) */
  VocLens *lens;             /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (VocNextTab, voc_next_tab, VOC_TYPE_OCCUPATION_TAB)

/* How many of @found are like the occupation by any measure. */
static guint
count_related (GArray *found)
{
  guint n = 0;

  while (n < found->len && voc_likeness_of (g_array_index (found, VocSimilar, n).similarity) !=
                             VOC_LIKENESS_DISTANT)
    n++;

  return n;
}

static void
show_rows (VocNextTab *self,
           GtkListBox *list,
           gboolean    better,
           guint      *out_n_related,
           guint      *out_n)
{
  g_autoptr (GArray) found = NULL;
  guint n_wanted;

  gtk_list_box_remove_all (list);
  *out_n = *out_n_related = 0;
  if (self->lens == NULL || voc_lens_get_scores (self->lens) == NULL || self->occupation == NULL)
    return;

  found = voc_similar_rows_find (self->lens, self->occupation, N_ROWS, better);
  *out_n_related = count_related (found);
  n_wanted = *out_n_related > 0 ? *out_n_related : MIN (found->len, N_NEAREST);
  for (guint i = 0; i < n_wanted; i++)
    {
      GtkWidget *row = voc_similar_rows_create (self->lens, self->occupation,
                                                &g_array_index (found, VocSimilar, i), TRUE, NULL);

      if (row != NULL)
        gtk_list_box_append (list, row);
      *out_n += row != NULL;
    }
  gtk_widget_set_visible (GTK_WIDGET (list), *out_n > 0);
}

static void
show_similar (VocNextTab *self)
{
  guint n_related;
  guint n;

  show_rows (self, self->similar, FALSE, &n_related, &n);
  gtk_label_set_label (self->similar_text,
                       n_related > 0
                         ? _("It needs many of the same skills. The closest comes first.")
                       : n > 0 ? _("Nothing is close to it. This is what is nearest.")
                               : _("No other work shares a skill with it."));
}

static void
show_better (VocNextTab *self)
{
  guint n_related;
  guint n;

  show_rows (self, self->better, TRUE, &n_related, &n);
  gtk_label_set_label (self->better_text,
                       n_related > 0
                         ? _("AI and machines can do less of it. The closest comes first.")
                       : n > 0 ? _("Nothing close is better protected. This is what is nearest.")
                               : _("No work that shares its skills is better protected. "
                                    "What is nearest stands above."));
}

/* The figures follow the lens. */
static void
score_cb (VocNextTab *self)
{
  show_similar (self);
  show_better (self);
}

static void
voc_next_tab_show (VocOccupationTab        *tab,
                   const VocOccupationView *view)
{
  VocNextTab *self = VOC_NEXT_TAB (tab);

  g_set_object (&self->occupation, view->occupation);
  g_set_object (&self->lens, view->lens);
  if (voc_occupation_tab_get_score (tab) == NULL)
    score_cb (self);
}

static void
voc_next_tab_dispose (GObject *object)
{
  VocNextTab *self = VOC_NEXT_TAB (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_NEXT_TAB);
  g_clear_object (&self->occupation);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (voc_next_tab_parent_class)->dispose (object);
}

static void
voc_next_tab_class_init (VocNextTabClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_SPECIALISTS);

  G_OBJECT_CLASS (klass)->dispose = voc_next_tab_dispose;
  VOC_OCCUPATION_TAB_CLASS (klass)->show = voc_next_tab_show;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-next-tab.ui");
  gtk_widget_class_bind_template_child (widget_class, VocNextTab, similar_text);
  gtk_widget_class_bind_template_child (widget_class, VocNextTab, similar);
  gtk_widget_class_bind_template_child (widget_class, VocNextTab, better_text);
  gtk_widget_class_bind_template_child (widget_class, VocNextTab, better);
}

static void
voc_next_tab_init (VocNextTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::score", G_CALLBACK (score_cb), NULL);
}
