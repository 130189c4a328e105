/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-arithmetic-row.h"

#include <glib/gi18n.h>

#include "voc-arithmetic-parts.h"
#include "voc-arithmetic-text.h"

/**
 * VocArithmeticRow:
 *
 * One term of a sum: what it is, how it comes about, and its points at the end.
 *
 * ## Accessibility
 *
 * The points and how they come about are the description of the row.
 */
struct _VocArithmeticRow
{
  AdwActionRow parent_instance;

  GtkLabel *points;
};

G_DEFINE_FINAL_TYPE (VocArithmeticRow, voc_arithmetic_row, ADW_TYPE_ACTION_ROW)

typedef enum
{
  PROP_POINTS = 1,
} VocArithmeticRowProperty;

static GParamSpec *properties[PROP_POINTS + 1];

static void
update_description (VocArithmeticRow *self)
{
  const char *points = gtk_label_get_label (self->points);
  const char *subtitle = adw_action_row_get_subtitle (ADW_ACTION_ROW (self));
  g_autofree char *text = NULL;

  g_assert (VOC_IS_ARITHMETIC_ROW (self));

  /* Translators: points of a sum, read aloud, such as "+8.31 points" */
  text = g_strdup_printf (_("%s points"), points);
  if (subtitle != NULL && subtitle[0] != '\0')
    {
      g_autofree char *more = g_strconcat (text, C_("list separator", ", "), subtitle, NULL);

      g_set_str (&text, more);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

static void
voc_arithmetic_row_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch ((VocArithmeticRowProperty) prop_id)
    {
    case PROP_POINTS:
      g_value_set_string (value, voc_arithmetic_row_get_points (VOC_ARITHMETIC_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_arithmetic_row_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch ((VocArithmeticRowProperty) prop_id)
    {
    case PROP_POINTS:
      voc_arithmetic_row_set_points (VOC_ARITHMETIC_ROW (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
voc_arithmetic_row_class_init (VocArithmeticRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = voc_arithmetic_row_get_property;
  object_class->set_property = voc_arithmetic_row_set_property;

  /**
   * VocArithmeticRow:points:
   *
   * What it adds, with its sign.
   */
  properties[PROP_POINTS] =
    g_param_spec_string ("points", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
voc_arithmetic_row_init (VocArithmeticRow *self)
{
  self->points = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->points), "numeric");
  /* Signs stand before their number in every direction of writing. */
  gtk_widget_set_direction (GTK_WIDGET (self->points), GTK_TEXT_DIR_LTR);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->points));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::subtitle", G_CALLBACK (update_description), NULL);
}

/**
 * voc_arithmetic_row_new_for_skill:
 * @score: a score
 * @term: the term of a skill in it
 * @hundredths: its points
 *
 * Makes a row that opens the page of the skill.
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
voc_arithmetic_row_new_for_skill (VocScore     *score,
                                  VocScoreTerm *term,
                                  gint64        hundredths)
{
  VocArithmeticRow *self;
  g_autofree char *line = NULL;
  g_autofree char *points = NULL;
  g_autofree char *title = NULL;
  VocConcept *skill;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);
  g_return_val_if_fail (VOC_IS_SCORE_TERM (term), NULL);

  skill = voc_score_term_get_concept (term);
  title = voc_concept_dup_title (skill);
  line = voc_arithmetic_dup_skill_line (score, term);
  points = voc_arithmetic_format_signed (hundredths);

  self = g_object_new (VOC_TYPE_ARITHMETIC_ROW,
                       "action-name", "arithmetic.open-skill",
                       "activatable", TRUE,
                       "subtitle", line,
                       "title", title,
                       NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", voc_concept_get_uri (skill));
  voc_arithmetic_row_set_points (self, points);
  /* It also brings the points below those of the group. */
  adw_action_row_add_suffix (ADW_ACTION_ROW (self),
                             g_object_new (GTK_TYPE_IMAGE,
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           "css-classes", (const char *[]) { "dimmed", NULL },
                                           "icon-name", "go-next-symbolic",
                                           NULL));

  return GTK_WIDGET (self);
}

/**
 * voc_arithmetic_row_add_control:
 * @self: a row
 * @control: what turns the term on and off
 *
 * Adds a widget before the points, so that the points of all rows stand below each other.
 */
void
voc_arithmetic_row_add_control (VocArithmeticRow *self,
                                GtkWidget        *control)
{
  g_autoptr (GtkWidget) points = NULL;

  g_return_if_fail (VOC_IS_ARITHMETIC_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (control));

  points = g_object_ref (GTK_WIDGET (self->points));
  adw_action_row_remove (ADW_ACTION_ROW (self), points);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), control);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), points);
}

/**
 * voc_arithmetic_row_get_points:
 * @self: a row
 *
 * Returns: what it adds, with its sign
 */
const char *
voc_arithmetic_row_get_points (VocArithmeticRow *self)
{
  g_return_val_if_fail (VOC_IS_ARITHMETIC_ROW (self), NULL);

  return gtk_label_get_label (self->points);
}

/**
 * voc_arithmetic_row_set_points:
 * @self: a row
 * @points: (nullable): what it adds, with its sign
 */
void
voc_arithmetic_row_set_points (VocArithmeticRow *self,
                               const char       *points)
{
  g_return_if_fail (VOC_IS_ARITHMETIC_ROW (self));

  if (g_strcmp0 (voc_arithmetic_row_get_points (self), points) == 0)
    return;

  gtk_label_set_label (self->points, points != NULL ? points : "");
  update_description (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POINTS]);
}
