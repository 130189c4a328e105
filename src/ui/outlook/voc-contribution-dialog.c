/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-contribution-dialog.h"

#include <glib/gi18n.h>

#include "voc-contribution-text.h"
#include "voc-copy.h"
#include "voc-model-texts.h"

/**
 * VocContributionDialog:
 *
 * The skills behind one value of a score: what each adds, largest first, between them what is added
 * for the occupational family and by research. All together are the value. A skill opens its page.
 */
struct _VocContributionDialog
{
  AdwDialog parent_instance;

  GtkButton *copy;
  GListStore *terms;

  VocScore *score; /* (owned) */
  int column;
};

G_DEFINE_FINAL_TYPE (VocContributionDialog, voc_contribution_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_SCORE = 1,
  PROP_COLUMN,
} VocContributionDialogProperty;

static GParamSpec *properties[PROP_COLUMN + 1];

/* The labels of a row, to find them again when it is recycled. */
typedef struct
{
  GtkLabel *title;
  GtkLabel *facts;
  GtkLabel *points;
} Row;

static char *
column_title (VocContributionDialog *self,
              int                    column)
{
  return g_strdup (voc_score_column_to_title ((VocScoreColumn) column));
}

static char *
definition (VocContributionDialog *self,
            int                    column)
{
  return g_strdup (voc_score_column_to_definition ((VocScoreColumn) column));
}

static char *
sum_text (VocContributionDialog *self,
          VocScore              *score,
          int                    column)
{
  return score != NULL ? voc_contribution_text_dup_sum (score, (VocScoreColumn) column) : NULL;
}

static GtkLabel *
add_label (GtkWidget  *box,
           const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

static void
setup_row_cb (VocContributionDialog *self,
              GtkListItem           *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  Row *row = g_new0 (Row, 1);

  gtk_widget_set_hexpand (lines, TRUE);
  row->title = add_label (lines, NULL);
  row->facts = add_label (lines, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (row->facts), "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (row->facts), "numeric");
  gtk_box_append (GTK_BOX (box), lines);

  row->points = add_label (box, "numeric");
  gtk_label_set_wrap (row->points, FALSE);
  gtk_widget_set_direction (GTK_WIDGET (row->points), GTK_TEXT_DIR_LTR);

  g_object_set_data_full (G_OBJECT (box), "row", row, g_free);
  gtk_list_item_set_child (item, box);
}

static void
bind_row_cb (VocContributionDialog *self,
             GtkListItem           *item)
{
  VocScoreTerm *term = gtk_list_item_get_item (item);
  Row *row = g_object_get_data (G_OBJECT (gtk_list_item_get_child (item)), "row");
  g_autofree char *facts = voc_contribution_text_dup_facts (term);
  g_autofree char *points = voc_contribution_text_dup_points (term);
  gboolean is_skill = voc_score_term_get_kind (term) == VOC_TERM_SKILL;
  /* Translators: the name of a skill, how much it adds to a value, and how that comes about */
  g_autofree char *name = g_strdup_printf (_("%s: %s points. %s"),
                                           voc_contribution_text_get_title (term), points, facts);

  gtk_label_set_label (row->title, voc_contribution_text_get_title (term));
  gtk_label_set_label (row->facts, facts);
  gtk_label_set_label (row->points, points);
  gtk_list_item_set_activatable (item, is_skill);
  gtk_list_item_set_accessible_label (item, name);
}

static void
row_activated_cb (VocContributionDialog *self,
                  guint                  position)
{
  g_autoptr (VocScoreTerm) term = g_list_model_get_item (G_LIST_MODEL (self->terms), position);

  if (voc_score_term_get_kind (term) != VOC_TERM_SKILL)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "app.open-skill", "s",
                              voc_concept_get_uri (voc_score_term_get_concept (term)));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
copy_clicked_cb (VocContributionDialog *self)
{
  g_autofree char *text = voc_contribution_text_dup_csv (G_LIST_MODEL (self->terms));

  voc_copy_text (GTK_WIDGET (self), text, _("Copied"));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Copied"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* What adds nothing needs no row: of the green transition that is most of the skills. */
static void
voc_contribution_dialog_constructed (GObject *object)
{
  VocContributionDialog *self = VOC_CONTRIBUTION_DIALOG (object);
  g_autoptr (GPtrArray) terms = NULL;

  G_OBJECT_CLASS (voc_contribution_dialog_parent_class)->constructed (object);

  terms = voc_score_dup_terms (self->score, (VocScoreColumn) self->column);
  for (guint i = terms->len; i > 0; i--)
    {
      if (voc_ratio_get_sign (voc_score_term_get_points (terms->pdata[i - 1])) == 0)
        g_ptr_array_remove_index (terms, i - 1);
    }

  g_list_store_splice (self->terms, 0, 0, terms->pdata, terms->len);
}

static void
voc_contribution_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), VOC_TYPE_CONTRIBUTION_DIALOG);
  g_clear_object (&VOC_CONTRIBUTION_DIALOG (object)->score);

  G_OBJECT_CLASS (voc_contribution_dialog_parent_class)->dispose (object);
}

static void
voc_contribution_dialog_get_property (GObject    *object,
                                      guint       prop_id,
                                      GValue     *value,
                                      GParamSpec *pspec)
{
  VocContributionDialog *self = VOC_CONTRIBUTION_DIALOG (object);

  switch ((VocContributionDialogProperty) prop_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_COLUMN:
      g_value_set_int (value, self->column);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_contribution_dialog_set_property (GObject      *object,
                                      guint         prop_id,
                                      const GValue *value,
                                      GParamSpec   *pspec)
{
  VocContributionDialog *self = VOC_CONTRIBUTION_DIALOG (object);

  switch ((VocContributionDialogProperty) prop_id)
    {
    case PROP_SCORE:
      self->score = g_value_dup_object (value);
      break;
    case PROP_COLUMN:
      self->column = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_contribution_dialog_class_init (VocContributionDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = voc_contribution_dialog_constructed;
  object_class->dispose = voc_contribution_dialog_dispose;
  object_class->get_property = voc_contribution_dialog_get_property;
  object_class->set_property = voc_contribution_dialog_set_property;

  /**
   * VocContributionDialog:score:
   *
   * The score that the value is of.
   */
  properties[PROP_SCORE] = g_param_spec_object ("score", NULL, NULL, VOC_TYPE_SCORE, fixed);

  /**
   * VocContributionDialog:column:
   *
   * Which [enum@ScoreColumn] the value is.
   */
  properties[PROP_COLUMN] =
    g_param_spec_int ("column", NULL, NULL, 0, VOC_SCORE_N_COLUMNS - 1, 0, fixed);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (VOC_TYPE_SCORE_TERM);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-contribution-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, VocContributionDialog, copy);
  gtk_widget_class_bind_template_child (widget_class, VocContributionDialog, terms);
  gtk_widget_class_bind_template_callback (widget_class, bind_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, column_title);
  gtk_widget_class_bind_template_callback (widget_class, copy_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, definition);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_row_cb);
  gtk_widget_class_bind_template_callback (widget_class, sum_text);
}

static void
voc_contribution_dialog_init (VocContributionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * voc_contribution_dialog_new:
 * @score: a score
 * @column: which of its values
 *
 * Makes a dialog about the skills behind a value.
 *
 * Returns: (transfer floating): a new dialog
 */
AdwDialog *
voc_contribution_dialog_new (VocScore       *score,
                             VocScoreColumn  column)
{
  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);
  g_return_val_if_fail (column < VOC_SCORE_N_COLUMNS, NULL);

  return g_object_new (VOC_TYPE_CONTRIBUTION_DIALOG, "score", score, "column", (int) column, NULL);
}
