/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-interest-list.h"

#include <glib/gi18n.h>

#include "voc-interest-matches.h"
#include "voc-occupation-row.h"
#include "voc-property.h"
#include "voc-template.h"

/* As many as are looked at; each click shows as many again. */
#define STEP 8

/**
 * VocInterestList:
 *
 * The occupations that go with what somebody likes, best first, in two bands, by how long the training is
 * allowed to be. "open" is emitted when one of them is opened.
 */
struct _VocInterestList
{
  GtkBox parent_instance;

  GtkDropDown *training_drop_down;
  GtkWidget *spinner;
  GtkWidget *nothing_label;
  GtkBox *bands_box;

  VocTraits *traits; /* (owned) (nullable) */
  VocInterestResult result;
  guint n_shown[VOC_INTEREST_BAND_BEST + 1];
};

static guint open_signal;

G_DEFINE_FINAL_TYPE (VocInterestList, voc_interest_list, GTK_TYPE_BOX)

static void show_matches (VocInterestList *self);

static void
opened_cb (VocInterestList *self)
{
  g_signal_emit (self, open_signal, 0);
}

static void
more_cb (GtkListBoxRow *row,
         gpointer       user_data)
{
  VocInterestList *self = VOC_INTEREST_LIST (user_data);
  guint band = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "band"));

  self->n_shown[band] += STEP;
  show_matches (self);
}

static GtkWidget *
create_more_row (VocInterestList *self,
                 VocInterestBand  band)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Show More"));
  g_object_set_data (G_OBJECT (row), "band", GUINT_TO_POINTER (band));
  g_signal_connect_object (row, "activated", G_CALLBACK (more_cb), self, G_CONNECT_DEFAULT);

  return row;
}

static GtkWidget *
create_row (VocInterestList        *self,
            const VocInterestMatch *match)
{
  VocMatrix *matrix = voc_traits_get_matrix (self->traits);
  const gint32 *figures = voc_traits_get (self->traits, VOC_TRAIT_INTERESTS, match->occupation,
                                          NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (VocConcept)
    occupation = voc_catalogue_dup_concept (matrix->catalogue,
                                            matrix->occupations[match->occupation].id, &error);
  g_autofree char *reason = voc_interests_dup_reason (&self->result, figures);
  GtkWidget *row;

  if (occupation == NULL)
    return NULL;

  row = voc_occupation_row_new (occupation, reason);
  g_signal_connect_object (row, "activated", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static guint
count_band (GArray          *matches,
            VocInterestBand  band)
{
  guint n = 0;

  for (guint i = 0; i < matches->len; i++)
    n += voc_interests_get_band (g_array_index (matches, VocInterestMatch, i).r) == band;

  return n;
}

static void
add_band (VocInterestList *self,
          GArray          *matches,
          VocInterestBand  band)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
  guint n = count_band (matches, band);
  guint n_added = 0;
  g_autofree char *count = g_strdup_printf (ngettext ("%u occupation", "%u occupations", n), n);

  if (n == 0)
    {
      g_object_ref_sink (group);
      g_object_unref (group);
      return;
    }

  adw_preferences_group_set_title (group, voc_interest_band_get_text (band));
  adw_preferences_group_set_description (group, count);
  for (guint i = 0; i < matches->len && n_added < self->n_shown[band]; i++)
    {
      const VocInterestMatch *match = &g_array_index (matches, VocInterestMatch, i);
      GtkWidget *row = voc_interests_get_band (match->r) == band ? create_row (self, match) : NULL;

      if (row != NULL)
        {
          adw_preferences_group_add (group, row);
          n_added++;
        }
    }
  if (n_added < n)
    adw_preferences_group_add (group, create_more_row (self, band));
  gtk_box_append (self->bands_box, GTK_WIDGET (group));
}

static void
show_matches (VocInterestList *self)
{
  g_autoptr (GArray) matches = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->bands_box))) != NULL)
    gtk_box_remove (self->bands_box, child);
  gtk_widget_set_visible (self->spinner, self->traits == NULL);
  if (self->traits == NULL)
    return;

  matches = voc_interests_find_matches (self->traits, &self->result,
                                        gtk_drop_down_get_selected (self->training_drop_down));
  gtk_widget_set_visible (self->nothing_label, matches->len == 0);
  add_band (self, matches, VOC_INTEREST_BAND_BEST);
  add_band (self, matches, VOC_INTEREST_BAND_GOOD);
}

static void
training_cb (VocInterestList *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->n_shown); i++)
    self->n_shown[i] = STEP;
  show_matches (self);
}

static const VocProperty properties[] = {
  VOC_OWNED_OBJECT (VocInterestList, traits),
};

static void
voc_interest_list_class_init (VocInterestListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  open_signal = g_signal_new ("open", VOC_TYPE_INTEREST_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, 0);

  voc_template_set (widget_class, "voc-interest-list");
  gtk_widget_class_bind_template_child (widget_class, VocInterestList, training_drop_down);
  gtk_widget_class_bind_template_child (widget_class, VocInterestList, spinner);
  gtk_widget_class_bind_template_child (widget_class, VocInterestList, nothing_label);
  gtk_widget_class_bind_template_child (widget_class, VocInterestList, bands_box);
}

static void
voc_interest_list_init (VocInterestList *self)
{
  g_autoptr (GtkStringList) trainings = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (VocTraining i = VOC_TRAINING_ANY; i < VOC_N_TRAININGS; i++)
    gtk_string_list_append (trainings, voc_training_get_text (i));
  gtk_drop_down_set_model (self->training_drop_down, G_LIST_MODEL (trainings));
  training_cb (self);
  g_signal_connect_object (self->training_drop_down, "notify::selected", G_CALLBACK (training_cb),
                           self, G_CONNECT_SWAPPED);
}

/* @traits are %NULL until they are there. */
void
voc_interest_list_show (VocInterestList         *self,
                        VocTraits               *traits,
                        const VocInterestResult *result)
{
  g_return_if_fail (VOC_IS_INTEREST_LIST (self));

  g_set_object (&self->traits, traits);
  self->result = *result;
  show_matches (self);
}
