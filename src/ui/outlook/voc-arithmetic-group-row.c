/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-arithmetic-group-row.h"

#include <glib/gi18n.h>

#include "voc-arithmetic-parts.h"
#include "voc-arithmetic-row.h"
#include "voc-arithmetic-text.h"
#include "voc-text.h"

/**
 * VocArithmeticGroupRow:
 *
 * What all skills of one group add to a sum. It opens to the skills, whose rows are made then.
 */
struct _VocArithmeticGroupRow
{
  AdwExpanderRow parent_instance;

  VocScore *score;    /* (owned) */
  VocScoreTerm *term; /* (owned) */
  gint64 hundredths;
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (VocArithmeticGroupRow, voc_arithmetic_group_row, ADW_TYPE_EXPANDER_ROW)

static void
fill_cb (VocArithmeticGroupRow *self)
{
  GPtrArray *skills;
  g_autoptr (GArray) parts = NULL;

  g_assert (VOC_IS_ARITHMETIC_GROUP_ROW (self));

  if (self->filled || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  self->filled = TRUE;
  skills = voc_score_term_get_terms (self->term);
  parts = voc_arithmetic_divide (skills, self->hundredths);
  for (guint i = 0; i < skills->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (self),
                              voc_arithmetic_row_new_for_skill (self->score, skills->pdata[i],
                                                                g_array_index (parts, gint64, i)));
}

static void
voc_arithmetic_group_row_dispose (GObject *object)
{
  VocArithmeticGroupRow *self = VOC_ARITHMETIC_GROUP_ROW (object);

  g_clear_object (&self->score);
  g_clear_object (&self->term);

  G_OBJECT_CLASS (voc_arithmetic_group_row_parent_class)->dispose (object);
}

static void
voc_arithmetic_group_row_class_init (VocArithmeticGroupRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = voc_arithmetic_group_row_dispose;
}

static void
voc_arithmetic_group_row_init (VocArithmeticGroupRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (fill_cb), NULL);
}

/* Keyboard and screen reader are on a row inside of the one that opens. */
static GtkWidget *
find_header (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ADW_IS_ACTION_ROW (child) ? child : find_header (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
describe (VocArithmeticGroupRow *self,
          const char            *points,
          const char            *line)
{
  GtkWidget *header = find_header (GTK_WIDGET (self));
  /* Translators: points of a sum and how they come about, read aloud, such as
   * "+8.31 points, 12 skills · 24.0 % of the weight" */
  g_autofree char *text = g_strdup_printf (_("%s points, %s"), points, line);

  if (header != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (header),
                                    GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                    -1);
}

/**
 * voc_arithmetic_group_row_new:
 * @score: a score
 * @term: the term of a skill group in it
 * @hundredths: its points
 *
 * Returns: (transfer floating): a new row
 */
GtkWidget *
voc_arithmetic_group_row_new (VocScore     *score,
                              VocScoreTerm *term,
                              gint64        hundredths)
{
  VocArithmeticGroupRow *self;
  g_autofree char *points = NULL;
  g_autofree char *line = NULL;
  g_autofree char *title = NULL;
  GtkWidget *label;

  g_return_val_if_fail (VOC_IS_SCORE (score), NULL);
  g_return_val_if_fail (VOC_IS_SCORE_TERM (term), NULL);

  points = voc_arithmetic_format_signed (hundredths);
  line = voc_arithmetic_dup_group_line (term);
  title = voc_text_capitalise (voc_score_term_get_label (term));
  self = g_object_new (VOC_TYPE_ARITHMETIC_GROUP_ROW,
                       "subtitle", line,
                       "title", title,
                       NULL);
  self->score = g_object_ref (score);
  self->term = g_object_ref (term);
  self->hundredths = hundredths;

  label = gtk_label_new (points);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), label);
  describe (self, points, line);
  /* Only the header inside it gets a name by itself. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return GTK_WIDGET (self);
}

/**
 * voc_arithmetic_group_row_get_hundredths:
 * @self: a row
 *
 * Returns: what it adds
 */
gint64
voc_arithmetic_group_row_get_hundredths (VocArithmeticGroupRow *self)
{
  g_return_val_if_fail (VOC_IS_ARITHMETIC_GROUP_ROW (self), 0);

  return self->hundredths;
}
