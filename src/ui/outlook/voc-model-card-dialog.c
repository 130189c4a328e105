/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-model-card-dialog.h"

#include <glib/gi18n.h>

#include "voc-data-table.h"
#include "voc-model-texts.h"
#include "voc-property.h"
#include "voc-ratio.h"
#include "voc-template.h"

/**
 * VocModelCardDialog:
 *
 * What the model of exposure and resilience is, how good it is, where it is weak and whose work it
 * rests on.
 */
struct _VocModelCardDialog
{
  AdwDialog parent_instance;

  AdwPreferencesGroup *columns;
  AdwPreferencesGroup *weaknesses;
  AdwPreferencesGroup *sources;
  VocDataTable *accuracy;
  VocDataTable *likeness;

  VocScoreModel *model; /* (owned) */
};

G_DEFINE_FINAL_TYPE (VocModelCardDialog, voc_model_card_dialog, ADW_TYPE_DIALOG)

static char *
version (VocModelCardDialog *self,
         VocScoreModel      *model)
{
  if (model == NULL)
    return NULL;

  /* Translators: version and date of the model */
  return g_strdup_printf (_("Version %s of %s"), voc_score_model_get_version (model),
                          voc_score_model_get_date (model));
}

static char *
summary (VocModelCardDialog *self,
         VocScoreModel      *model)
{
  return g_strdup (voc_model_text_get_summary ());
}

static char *
method (VocModelCardDialog *self,
        VocScoreModel      *model)
{
  return g_strdup (voc_model_text_get_method ());
}

static char *
formula (VocModelCardDialog *self,
         VocScoreModel      *model)
{
  return g_strdup (voc_model_text_get_formula ());
}

static char *
anchor (VocModelCardDialog *self,
        VocScoreModel      *model)
{
  return g_strdup (voc_model_text_get_anchor ());
}

static char *
accuracy_text (VocModelCardDialog *self,
               VocScoreModel      *model)
{
  return g_strdup (voc_model_text_get_accuracy ());
}

static char *
likeness_text (VocModelCardDialog *self,
               VocScoreModel      *model)
{
  return g_strdup (voc_model_text_get_likeness ());
}

static char *
likeness_gain (VocModelCardDialog *self,
               VocScoreModel      *model)
{
  return g_strdup (voc_model_text_get_likeness_gain ());
}

static GtkWidget *
create_text_row (const char *title,
                 const char *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", title,
                                 NULL);

  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);

  return row;
}

static void
add_column (VocModelCardDialog *self,
            VocScoreColumn      column)
{
  int factor = column < VOC_SCORE_N_MODEL_COLUMNS
                 ? voc_score_model_get_factor (self->model, column)
                 : 0;
  int band = voc_score_model_get_band (self->model, column);
  g_autofree char *weight = NULL;
  GtkWidget *row = create_text_row (voc_score_column_to_title (column),
                                    voc_score_column_to_definition (column));

  if (factor != 0)
    {
      g_autofree char *percent = voc_ratio_format_signed (voc_ratio_new (factor, 1), 0);

      /* Translators: how much something weighs in resilience: "−20 %" */
      weight = g_strdup_printf (_("%s %%"), percent);
    }
  else if (band > 0)
    weight = g_strdup_printf (_("± %d"), band);

  if (weight != NULL)
    {
      GtkWidget *label = gtk_label_new (weight);

      gtk_widget_add_css_class (label, "numeric");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  adw_preferences_group_add (self->columns, row);
}

/* A correlation as people write it: ".86", of as many digits as are known. */
static char *
format_rho (int thousandths)
{
  return voc_ratio_format_for_people (voc_ratio_new (thousandths, 1000),
                                      thousandths % 10 != 0 ? 3 : 2);
}

static void
show_accuracy (VocModelCardDialog *self)
{
  g_autoptr (VocTable) table =
    voc_table_new (_("Estimate"),
                   /* Translators: column of a table: rank correlation of the model */
                   _("Model"),
                   /* Translators: column of a table: standard deviation */
                   _("±"),
                   /* Translators: column of a table: rank correlation of the mean of the group */
                   _("Group mean"), NULL);
  guint n;
  const VocAccuracy *accuracy = voc_score_model_get_accuracy (self->model, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *rho = format_rho (accuracy[i].rho);
      g_autofree char *sd = accuracy[i].sd > 0 ? format_rho (accuracy[i].sd) : g_strdup ("–");
      g_autofree char *rival = format_rho (accuracy[i].rival);

      voc_table_add_row (table, voc_score_column_to_title (accuracy[i].column), rho, sd, rival,
                         NULL);
    }
  voc_data_table_show (self->accuracy, table);
}

static void
show_likeness (VocModelCardDialog *self)
{
  g_autoptr (VocTable) table =
    voc_table_new (_("What belongs together"), _("Skills alone"), _("Likeness"), NULL);
  guint n;
  const VocLikenessFigure *figures = voc_score_model_get_likeness (self->model, &n);

  for (guint i = 0; i < n; i++)
    {
      const char *measure = voc_model_text_get_likeness_measure (figures[i].id);
      /* Translators: what belongs together, and of how many occupations that was counted */
      g_autofree char *title = g_strdup_printf (_("%s (%u)"), measure, figures[i].occupations);
      g_autofree char *skills =
        voc_ratio_format_for_people (voc_ratio_new (figures[i].skills, 1000), 3);
      g_autofree char *likeness =
        voc_ratio_format_for_people (voc_ratio_new (figures[i].likeness, 1000), 3);

      if (measure != NULL)
        voc_table_add_row (table, title, skills, likeness, NULL);
    }
  voc_data_table_show (self->likeness, table);
}

static void
show_sources (VocModelCardDialog *self)
{
  guint n;
  const VocModelSource *sources = voc_score_model_get_sources (self->model, &n);

  for (guint i = 0; i < n; i++)
    {
      /* Translators: who published something and when: "Nesta, 2020" */
      g_autofree char *title = g_strdup_printf (_("%s, %d"), sources[i].name, sources[i].year);
      /* Translators: title of a work, its licence, and the line that the licence asks for */
      g_autofree char *subtitle = g_strdup_printf (_("%s\nLicence: %s\n%s"), sources[i].title,
                                                   sources[i].licence, sources[i].credit);
      GtkWidget *row = create_text_row (title, subtitle);

      adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), TRUE);
      adw_preferences_group_add (self->sources, row);
    }
}

static void
voc_model_card_dialog_constructed (GObject *object)
{
  VocModelCardDialog *self = VOC_MODEL_CARD_DIALOG (object);
  const char *const *weaknesses;

  G_OBJECT_CLASS (voc_model_card_dialog_parent_class)->constructed (object);

  add_column (self, VOC_SCORE_RESILIENCE);
  for (VocScoreColumn c = VOC_SCORE_ML; c <= VOC_SCORE_JOBZONE; c++)
    add_column (self, c);
  add_column (self, VOC_SCORE_GREEN);
  add_column (self, VOC_SCORE_TRANSFERABILITY);

  show_accuracy (self);
  show_likeness (self);
  weaknesses = voc_score_model_get_weaknesses (self->model);
  for (gsize i = 0; weaknesses != NULL && weaknesses[i] != NULL; i++)
    adw_preferences_group_add (self->weaknesses,
                               create_text_row (voc_model_text_get_weakness (weaknesses[i]), NULL));
  show_sources (self);
}

static const VocProperty properties[] = {
  VOC_PROPERTY_OBJECT (VocModelCardDialog, model, voc_score_model_get_type,
                       .access = VOC_PROPERTY_CONSTRUCT_ONLY),
};

static void
voc_model_card_dialog_class_init (VocModelCardDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_DATA_TABLE);
  g_type_ensure (VOC_TYPE_SCORE_MODEL);

  object_class->constructed = voc_model_card_dialog_constructed;

  voc_template_set (widget_class, "voc-model-card-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocModelCardDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, VocModelCardDialog, weaknesses);
  gtk_widget_class_bind_template_child (widget_class, VocModelCardDialog, sources);
  gtk_widget_class_bind_template_child (widget_class, VocModelCardDialog, accuracy);
  gtk_widget_class_bind_template_child (widget_class, VocModelCardDialog, likeness);
  gtk_widget_class_bind_template_callback (widget_class, version);
  gtk_widget_class_bind_template_callback (widget_class, summary);
  gtk_widget_class_bind_template_callback (widget_class, method);
  gtk_widget_class_bind_template_callback (widget_class, formula);
  gtk_widget_class_bind_template_callback (widget_class, anchor);
  gtk_widget_class_bind_template_callback (widget_class, accuracy_text);
  gtk_widget_class_bind_template_callback (widget_class, likeness_text);
  gtk_widget_class_bind_template_callback (widget_class, likeness_gain);
}

static void
voc_model_card_dialog_init (VocModelCardDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwDialog *
voc_model_card_dialog_new (VocScoreModel *model)
{
  g_return_val_if_fail (VOC_IS_SCORE_MODEL (model), NULL);

  return g_object_new (VOC_TYPE_MODEL_CARD_DIALOG, "model", model, NULL);
}
