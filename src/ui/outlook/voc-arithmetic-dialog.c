/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-arithmetic-dialog.h"

#include <glib/gi18n.h>

#include "voc-arithmetic-group-row.h"
#include "voc-arithmetic-parts.h"
#include "voc-arithmetic-row.h"
#include "voc-arithmetic-text.h"
#include "voc-model-texts.h"

#define HUNDREDTHS 2

/**
 * VocArithmeticDialog:
 *
 * The sum that resilience is, for one occupation: where it begins, what each group of skills adds or
 * takes, family and research, and how it is rounded. Groups open to their skills, skills to their
 * pages.
 *
 * ## Actions
 *
 * - `arithmetic.copy-text`, `arithmetic.copy-csv`: put the whole sum into the clipboard
 * - `arithmetic.open-skill` (s, a URI): closes the dialog and opens the page of the skill
 */
struct _VocArithmeticDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  VocArithmeticRow *anchor;
  GtkWidget *anchor_switch;
  AdwPreferencesGroup *raising;
  AdwPreferencesGroup *lowering;

  VocScore *score;   /* (owned) (nullable) */
  GPtrArray *rows;   /* (owned) (element-type GtkWidget): of skill groups */
  gboolean anchored;
};

G_DEFINE_FINAL_TYPE (VocArithmeticDialog, voc_arithmetic_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_SCORE = 1,
  PROP_ANCHORED,
} VocArithmeticDialogProperty;

static GParamSpec *properties[PROP_ANCHORED + 1];

static gboolean
is_known (VocScore *score)
{
  return score != NULL && voc_score_is_known (score);
}

static char *
name (VocArithmeticDialog *self,
      VocScore            *score)
{
  return score != NULL ? voc_concept_dup_title (VOC_CONCEPT (voc_score_get_occupation (score)))
                       : NULL;
}

static char *
assumption (VocArithmeticDialog *self,
            VocScore            *score)
{
  if (!is_known (score))
    return score != NULL ? voc_score_dup_unknown_sentence (score) : NULL;
  if (voc_score_get_scenario (score) == VOC_SCENARIO_STEADY)
    return NULL;

  return g_strdup (voc_scenario_to_assumption (voc_score_get_scenario (score)));
}

static char *
base (VocArithmeticDialog *self,
      VocScore            *score)
{
  return is_known (score)
           ? voc_ratio_format_for_people (voc_score_get_base (score, VOC_SCORE_RESILIENCE),
                                          HUNDREDTHS)
           : NULL;
}

/* What the groups of one side come to, as their rows show it, and how many they are. */
static gint64
sum_groups (VocScore *score,
            gboolean  raising,
            guint    *out_n)
{
  g_autoptr (GPtrArray) groups = voc_arithmetic_dup_groups (score);
  g_autoptr (GArray) parts = voc_arithmetic_divide (groups, voc_arithmetic_sum (groups));
  gint64 sum = 0;

  *out_n = 0;
  for (guint i = 0; i < parts->len; i++)
    {
      gint64 part = g_array_index (parts, gint64, i);

      if ((part >= 0) != raising)
        continue;
      sum += part;
      (*out_n)++;
    }

  return sum;
}

static char *
group_points (VocArithmeticDialog *self,
              VocScore            *score,
              gboolean             raising)
{
  guint n;

  return is_known (score) ? voc_arithmetic_format_signed (sum_groups (score, raising, &n)) : NULL;
}

static char *
group_count (VocArithmeticDialog *self,
             VocScore            *score,
             gboolean             raising)
{
  guint n;

  if (!is_known (score))
    return NULL;

  sum_groups (score, raising, &n);

  return g_strdup_printf (ngettext ("%u skill group", "%u skill groups", n), n);
}

static char *
family (VocArithmeticDialog *self,
        VocScore            *score)
{
  return is_known (score)
           ? voc_ratio_format_signed (voc_score_get_family_points (score, VOC_SCORE_RESILIENCE),
                                      HUNDREDTHS)
           : NULL;
}

static char *
family_name (VocArithmeticDialog *self,
             VocScore            *score)
{
  g_autoptr (GPtrArray) terms = NULL;

  if (!is_known (score))
    return NULL;

  terms = voc_score_dup_group_terms (score, VOC_SCORE_RESILIENCE, VOC_ARITHMETIC_LEVEL);
  for (guint i = 0; i < terms->len; i++)
    {
      if (voc_score_term_get_kind (terms->pdata[i]) == VOC_TERM_FAMILY)
        return g_strdup (voc_score_term_get_label (terms->pdata[i]));
    }

  return g_strdup (_("The model does not know this family of occupations."));
}

static gboolean
has_anchor (VocArithmeticDialog *self,
            VocScore            *score)
{
  return is_known (score) && voc_score_has_anchor (score);
}

static VocRatio
get_anchor (VocScore *score)
{
  if (!voc_score_get_anchored (score) || !voc_score_has_anchor (score))
    return voc_ratio_new (0, 1);

  return voc_score_get_anchor_points (score, VOC_SCORE_RESILIENCE);
}

static char *
anchor_points (VocArithmeticDialog *self,
               VocScore            *score)
{
  return is_known (score) ? voc_ratio_format_signed (get_anchor (score), HUNDREDTHS) : NULL;
}

static char *
anchor_text (VocArithmeticDialog *self,
             VocScore            *score)
{
  if (!is_known (score))
    return NULL;
  if (!voc_score_has_anchor (score))
    return g_strdup (_("No research about this unit group is known."));

  return voc_score_dup_anchor_sentence (score);
}

/* The sum of the rows: of the groups as they are rounded, and of the rest, which needs no rounding. */
static char *
sum (VocArithmeticDialog *self,
     VocScore            *score)
{
  g_autoptr (GPtrArray) groups = NULL;
  gint64 hundredths;

  if (!is_known (score))
    return NULL;

  groups = voc_arithmetic_dup_groups (score);
  hundredths =
    voc_ratio_round (voc_score_get_base (score, VOC_SCORE_RESILIENCE), HUNDREDTHS) +
    voc_arithmetic_sum (groups) +
    voc_ratio_round (voc_score_get_family_points (score, VOC_SCORE_RESILIENCE), HUNDREDTHS) +
    voc_ratio_round (get_anchor (score), HUNDREDTHS);

  return voc_arithmetic_format (hundredths);
}

static char *
rounding (VocArithmeticDialog *self,
          VocScore            *score)
{
  return is_known (score) ? voc_arithmetic_dup_rounding (score) : NULL;
}

static char *
formula (VocArithmeticDialog *self,
         VocScore            *score)
{
  return is_known (score) ? voc_arithmetic_dup_formula (score) : NULL;
}

static char *
method (VocArithmeticDialog *self)
{
  return g_strdup (voc_model_text_get_method ());
}

static char *
method_of_anchor (VocArithmeticDialog *self)
{
  return g_strdup (voc_model_text_get_anchor ());
}


/* Groups are the same with and without anchor: who turns it on or off keeps open what is open. */
static gboolean
has_same_groups (VocScore *a,
                 VocScore *b)
{
  return a != NULL && b != NULL && voc_score_get_occupation (a) == voc_score_get_occupation (b) &&
         voc_score_get_scenario (a) == voc_score_get_scenario (b);
}

static void
show_groups (VocArithmeticDialog *self)
{
  g_autoptr (GPtrArray) groups = NULL;
  g_autoptr (GArray) parts = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      VocArithmeticGroupRow *row = self->rows->pdata[i];
      gboolean raises = voc_arithmetic_group_row_get_hundredths (row) >= 0;

      adw_preferences_group_remove (raises ? self->raising : self->lowering, GTK_WIDGET (row));
    }
  g_ptr_array_set_size (self->rows, 0);

  if (is_known (self->score))
    {
      groups = voc_arithmetic_dup_groups (self->score);
      parts = voc_arithmetic_divide (groups, voc_arithmetic_sum (groups));
    }
  for (guint i = 0; groups != NULL && i < groups->len; i++)
    {
      gint64 hundredths = g_array_index (parts, gint64, i);
      GtkWidget *row = voc_arithmetic_group_row_new (self->score, groups->pdata[i], hundredths);

      adw_preferences_group_add (hundredths >= 0 ? self->raising : self->lowering, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
copy (VocArithmeticDialog *self,
      char                *text)
{
  g_autofree char *owned = text;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), owned);
  adw_toast_overlay_add_toast (self->toast_overlay, adw_toast_new (_("Copied")));
}

static void
copy_text (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  VocArithmeticDialog *self = VOC_ARITHMETIC_DIALOG (widget);

  if (self->score != NULL)
    copy (self, voc_arithmetic_dup_text (self->score));
}

static void
copy_csv (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  VocArithmeticDialog *self = VOC_ARITHMETIC_DIALOG (widget);

  if (self->score != NULL)
    copy (self, voc_arithmetic_dup_csv (self->score));
}

static void
open_skill (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  gtk_widget_activate_action_variant (widget, "app.open-skill", parameter);
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
voc_arithmetic_dialog_dispose (GObject *object)
{
  VocArithmeticDialog *self = VOC_ARITHMETIC_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_ARITHMETIC_DIALOG);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->score);

  G_OBJECT_CLASS (voc_arithmetic_dialog_parent_class)->dispose (object);
}

static void
voc_arithmetic_dialog_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  VocArithmeticDialog *self = VOC_ARITHMETIC_DIALOG (object);

  switch ((VocArithmeticDialogProperty) prop_id)
    {
    case PROP_SCORE:
      g_value_set_object (value, self->score);
      break;
    case PROP_ANCHORED:
      g_value_set_boolean (value, self->anchored);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_arithmetic_dialog_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  VocArithmeticDialog *self = VOC_ARITHMETIC_DIALOG (object);

  switch ((VocArithmeticDialogProperty) prop_id)
    {
    case PROP_SCORE:
      voc_arithmetic_dialog_set_score (self, g_value_get_object (value));
      break;
    case PROP_ANCHORED:
      if (self->anchored == g_value_get_boolean (value))
        break;
      self->anchored = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               VOC_RESOURCE_PATH "/ui/voc-arithmetic-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, VocArithmeticDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocArithmeticDialog, anchor);
  gtk_widget_class_bind_template_child (widget_class, VocArithmeticDialog, anchor_switch);
  gtk_widget_class_bind_template_child (widget_class, VocArithmeticDialog, raising);
  gtk_widget_class_bind_template_child (widget_class, VocArithmeticDialog, lowering);
  gtk_widget_class_bind_template_callback (widget_class, name);
  gtk_widget_class_bind_template_callback (widget_class, assumption);
  gtk_widget_class_bind_template_callback (widget_class, base);
  gtk_widget_class_bind_template_callback (widget_class, group_points);
  gtk_widget_class_bind_template_callback (widget_class, group_count);
  gtk_widget_class_bind_template_callback (widget_class, family);
  gtk_widget_class_bind_template_callback (widget_class, family_name);
  gtk_widget_class_bind_template_callback (widget_class, has_anchor);
  gtk_widget_class_bind_template_callback (widget_class, anchor_points);
  gtk_widget_class_bind_template_callback (widget_class, anchor_text);
  gtk_widget_class_bind_template_callback (widget_class, sum);
  gtk_widget_class_bind_template_callback (widget_class, rounding);
  gtk_widget_class_bind_template_callback (widget_class, formula);
  gtk_widget_class_bind_template_callback (widget_class, method);
  gtk_widget_class_bind_template_callback (widget_class, method_of_anchor);
}

static void
voc_arithmetic_dialog_class_init (VocArithmeticDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_ARITHMETIC_ROW);
  g_type_ensure (VOC_TYPE_SCORE);

  object_class->dispose = voc_arithmetic_dialog_dispose;
  object_class->get_property = voc_arithmetic_dialog_get_property;
  object_class->set_property = voc_arithmetic_dialog_set_property;

  /**
   * VocArithmeticDialog:score:
   *
   * What is explained.
   */
  properties[PROP_SCORE] =
    g_param_spec_object ("score", NULL, NULL, VOC_TYPE_SCORE,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * VocArithmeticDialog:anchored:
   *
   * Whether the person wants research about the unit group counted in. Who sets the score listens.
   */
  properties[PROP_ANCHORED] =
    g_param_spec_boolean ("anchored", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_install_action (widget_class, "arithmetic.copy-text", NULL, copy_text);
  gtk_widget_class_install_action (widget_class, "arithmetic.copy-csv", NULL, copy_csv);
  gtk_widget_class_install_action (widget_class, "arithmetic.open-skill", "s", open_skill);
  bind_template (widget_class);
}

static void
voc_arithmetic_dialog_init (VocArithmeticDialog *self)
{
  self->anchored = TRUE;
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  voc_arithmetic_row_add_control (self->anchor, self->anchor_switch);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self->anchor), self->anchor_switch);
}

/**
 * voc_arithmetic_dialog_new:
 *
 * Returns: (transfer floating): a new dialog, without a score
 */
AdwDialog *
voc_arithmetic_dialog_new (void)
{
  return g_object_new (VOC_TYPE_ARITHMETIC_DIALOG, NULL);
}

/**
 * voc_arithmetic_dialog_get_score:
 * @self: a dialog
 *
 * Returns: (transfer none) (nullable): what is explained
 */
VocScore *
voc_arithmetic_dialog_get_score (VocArithmeticDialog *self)
{
  g_return_val_if_fail (VOC_IS_ARITHMETIC_DIALOG (self), NULL);

  return self->score;
}

/**
 * voc_arithmetic_dialog_set_score:
 * @self: a dialog
 * @score: (nullable): what to explain
 */
void
voc_arithmetic_dialog_set_score (VocArithmeticDialog *self,
                                 VocScore            *score)
{
  gboolean same;

  g_return_if_fail (VOC_IS_ARITHMETIC_DIALOG (self));
  g_return_if_fail (score == NULL || VOC_IS_SCORE (score));

  same = has_same_groups (self->score, score);
  if (!g_set_object (&self->score, score))
    return;

  if (!same)
    show_groups (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
}
