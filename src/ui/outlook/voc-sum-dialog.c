/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-sum-dialog.h"

#include <glib/gi18n.h>

#include "voc-property.h"
#include "voc-score.h"
#include "voc-sum-group-row.h"
#include "voc-sum-row.h"
#include "voc-template.h"

/**
 * VocSumDialog:
 *
 * An explained number: where its sum begins, what raises and what lowers it, what is added beyond
 * that, and how it is rounded. Terms that are sums themselves open to their terms, skills to their
 * pages.
 *
 * ## Actions
 *
 * - `sum.copy-text`, `sum.copy-csv`: put the whole sum into the clipboard
 * - `sum.open-skill` (s, a URI): closes the dialog and opens the page of the skill
 */
struct _VocSumDialog
{
  AdwDialog parent_instance;

  AdwToastOverlay *toast_overlay;
  AdwWindowTitle *title;
  AdwPreferencesGroup *summary;
  VocSumRow *base;
  VocSumRow *raises;
  VocSumRow *lowers;
  VocSumRow *family;
  VocSumRow *adoption;
  VocSumRow *anchor;
  VocSumRow *total;
  GtkWidget *anchor_switch;
  AdwPreferencesGroup *raising;
  AdwPreferencesGroup *lowering;
  GtkBox *notes;

  VocSum *sum;     /* (owned) (nullable) */
  GPtrArray *rows; /* (owned) (element-type GtkWidget): of what raises or lowers it, in order */
  gboolean can_switch;
};

G_DEFINE_FINAL_TYPE (VocSumDialog, voc_sum_dialog, ADW_TYPE_DIALOG)

static VocSumTerm *
find_term (VocSum         *sum,
           VocSumTermKind  kind)
{
  for (guint i = 0; i < sum->terms->len; i++)
    {
      VocSumTerm *term = sum->terms->pdata[i];

      if (term->kind == kind)
        return term;
    }

  return NULL;
}

/* Whether a term is among what raises or lowers the sum. Skills that add nothing are not: of the green
 * transition these are most. */
static gboolean
is_listed (VocSumTerm *term)
{
  if (term->kind == VOC_TERM_SKILL || term->kind == VOC_TERM_OTHER)
    return voc_ratio_get_sign (term->points) != 0;

  return term->kind != VOC_TERM_BASE && term->kind != VOC_TERM_FAMILY &&
         term->kind != VOC_TERM_ADOPTION && term->kind != VOC_TERM_ANCHOR;
}

static void
show_row (VocSumRow  *row,
          const char *points,
          const char *detail)
{
  gtk_widget_set_visible (GTK_WIDGET (row), points != NULL);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), detail);
  voc_sum_row_set_points (row, points);
}

static void
show_term (VocSumDialog   *self,
           VocSumRow      *row,
           VocSumTermKind  kind)
{
  VocSumTerm *term = find_term (self->sum, kind);
  g_autofree char *points = term != NULL ? voc_sum_dup_term_text (self->sum, term) : NULL;

  show_row (row, points, term != NULL ? term->detail : NULL);
}

/* What the rows of one side come to, and how many they are. */
static void
show_side (VocSumDialog        *self,
           VocSumRow           *row,
           AdwPreferencesGroup *group,
           gboolean             raising)
{
  gboolean skills = find_term (self->sum, VOC_TERM_SKILL) != NULL;
  gboolean groups = find_term (self->sum, VOC_TERM_GROUP) != NULL ||
                    find_term (self->sum, VOC_TERM_NO_GROUP) != NULL;
  g_autofree char *points = NULL;
  g_autofree char *count = NULL;
  gint64 shown = 0;
  guint n = 0;

  for (guint i = 0; i < self->sum->terms->len; i++)
    {
      VocSumTerm *term = self->sum->terms->pdata[i];

      if (!is_listed (term) || (term->shown >= 0) != raising)
        continue;
      shown += term->shown;
      n += groups ? 1 : term->n_skills;
    }

  count = groups ? g_strdup_printf (ngettext ("%u skill group", "%u skill groups", n), n)
                 : g_strdup_printf (ngettext ("%u skill", "%u skills", n), n);
  points = voc_sum_format (self->sum, shown);
  show_row (row, n > 0 ? points : NULL, count);
  gtk_widget_set_visible (GTK_WIDGET (group), n > 0);
  if (raising)
    adw_preferences_group_set_description (
      group, skills   ? _("Skills, largest first. Each opens its page.")
             : groups ? _("Skill groups, largest first. Each opens to its skills.")
                      : NULL);
}

/* What could be counted in and is not, is shown as nothing where it can be turned on. */
static void
show_anchor (VocSumDialog *self)
{
  VocSumTerm *left_out = self->sum->left_out;
  g_autofree char *nothing = voc_sum_format (self->sum, 0);

  if (left_out != NULL && self->can_switch)
    show_row (self->anchor, nothing, left_out->detail);
  else
    show_term (self, self->anchor, VOC_TERM_ANCHOR);
  gtk_widget_set_sensitive (self->anchor_switch,
                            left_out == NULL || voc_ratio_is_known (left_out->points));
}

static void
show_summary (VocSumDialog *self)
{
  g_autofree char *total =
    self->sum->terms->len > 0 ? voc_sum_dup_total_text (self->sum) : NULL;

  adw_window_title_set_subtitle (self->title, self->sum->subject != NULL ? self->sum->subject : "");
  adw_preferences_group_set_title (self->summary, self->sum->title);
  adw_preferences_group_set_description (self->summary, self->sum->lead);
  show_term (self, self->base, VOC_TERM_BASE);
  show_side (self, self->raises, self->raising, TRUE);
  show_side (self, self->lowers, self->lowering, FALSE);
  show_term (self, self->family, VOC_TERM_FAMILY);
  show_term (self, self->adoption, VOC_TERM_ADOPTION);
  show_anchor (self);
  show_row (self->total, total, self->sum->rounding);
}

/* Terms are the same with and without anchor: who turns it on or off keeps open what is open. */
static gboolean
has_same_rows (VocSum *a,
               VocSum *b)
{
  guint at = 0;

  for (guint i = 0; a != NULL && b != NULL && i < a->terms->len; i++)
    {
      VocSumTerm *term = a->terms->pdata[i];
      VocSumTerm *other = NULL;

      if (!is_listed (term))
        continue;
      while (at < b->terms->len && !is_listed (b->terms->pdata[at]))
        at++;
      other = at < b->terms->len ? b->terms->pdata[at++] : NULL;
      if (other == NULL || term->concept != other->concept ||
          (term->shown >= 0) != (other->shown >= 0) || term->n_skills != other->n_skills)
        return FALSE;
    }

  return a != NULL && b != NULL;
}

static void
update_rows (VocSumDialog *self)
{
  guint n = 0;

  for (guint i = 0; i < self->sum->terms->len; i++)
    {
      VocSumTerm *term = self->sum->terms->pdata[i];
      g_autofree char *points = voc_sum_dup_term_text (self->sum, term);

      if (!is_listed (term))
        continue;
      if (VOC_IS_SUM_GROUP_ROW (self->rows->pdata[n]))
        voc_sum_group_row_set_term (self->rows->pdata[n], self->sum, term);
      else
        voc_sum_row_set_points (self->rows->pdata[n], points);
      n++;
    }
}

static void
create_rows (VocSumDialog *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *group = gtk_widget_get_ancestor (self->rows->pdata[i], ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), self->rows->pdata[i]);
    }
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < self->sum->terms->len; i++)
    {
      VocSumTerm *term = self->sum->terms->pdata[i];
      GtkWidget *row;

      if (!is_listed (term))
        continue;
      row = term->terms != NULL ? voc_sum_group_row_new (self->sum, term)
                                : voc_sum_row_new (self->sum, term);
      adw_preferences_group_add (term->shown >= 0 ? self->raising : self->lowering, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
show_notes (VocSumDialog *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->notes))) != NULL)
    gtk_box_remove (self->notes, child);

  for (guint i = 0; self->sum->notes != NULL && self->sum->notes[i] != NULL; i++)
    {
      GtkWidget *label = gtk_label_new (self->sum->notes[i]);

      gtk_label_set_selectable (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_add_css_class (label, "numeric");
      gtk_box_append (self->notes, label);
    }
}

static void
copy (VocSumDialog *self,
      char         *text)
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
  VocSumDialog *self = VOC_SUM_DIALOG (widget);

  if (self->sum != NULL)
    copy (self, voc_sum_dup_text (self->sum));
}

static void
copy_csv (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  VocSumDialog *self = VOC_SUM_DIALOG (widget);

  if (self->sum != NULL)
    copy (self, voc_sum_dup_csv (self->sum));
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
bind_template (GtkWidgetClass *widget_class)
{
  voc_template_set (widget_class, "voc-sum-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, title);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, base);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, raises);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, lowers);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, family);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, adoption);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, anchor);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, total);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, anchor_switch);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, raising);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, lowering);
  gtk_widget_class_bind_template_child (widget_class, VocSumDialog, notes);
}

static void
set_sum (VocSumDialog *self,
         VocSum       *sum)
{
  g_autoptr (VocSum) before = NULL;

  if (self->sum == sum)
    return;

  before = g_steal_pointer (&self->sum);
  self->sum = sum != NULL ? voc_sum_ref (sum) : NULL;
  if (sum != NULL)
    {
      if (has_same_rows (before, sum))
        update_rows (self);
      else
        create_rows (self);
      show_summary (self);
      show_notes (self);
    }
  g_object_notify (G_OBJECT (self), "sum");
}

static const VocProperty properties[] = {
  VOC_PROPERTY_BOXED (VocSumDialog, sum, voc_sum_get_type, .set = G_CALLBACK (set_sum)),
  VOC_OWNED (VocSumDialog, rows, g_ptr_array_unref),
};

static void
voc_sum_dialog_class_init (VocSumDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  VOC_PROPERTIES_INSTALL (klass, properties);
  g_type_ensure (VOC_TYPE_SUM);
  g_type_ensure (VOC_TYPE_SUM_ROW);

  gtk_widget_class_install_action (widget_class, "sum.copy-text", NULL, copy_text);
  gtk_widget_class_install_action (widget_class, "sum.copy-csv", NULL, copy_csv);
  gtk_widget_class_install_action (widget_class, "sum.open-skill", "s", open_skill);
  bind_template (widget_class);
}

static void
voc_sum_dialog_init (VocSumDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  voc_sum_row_add_control (self->anchor, self->anchor_switch);
}

AdwDialog *
voc_sum_dialog_new (VocSum *sum)
{
  return g_object_new (VOC_TYPE_SUM_DIALOG, "sum", sum, NULL);
}

static gboolean
explain (GBinding     *binding,
         const GValue *from,
         GValue       *to,
         gpointer      user_data)
{
  VocScore *score = g_value_get_object (from);

  if (score != NULL)
    g_value_take_boxed (to, voc_score_dup_sum (score, VOC_SCORE_RESILIENCE, VOC_SUM_USUAL));

  return TRUE;
}

/* Shows how the resilience of the score that @part shows comes about, also when that is another. */
AdwDialog *
voc_sum_dialog_new_following (GtkWidget *part)
{
  AdwDialog *dialog = voc_sum_dialog_new (NULL);

  g_object_bind_property_full (part, "score", dialog, "sum", G_BINDING_SYNC_CREATE, explain, NULL,
                               NULL, NULL);

  return dialog;
}

/* Lets the person count research in or leave it out: @source has a property "anchored", by which the
 * sum changes. */
void
voc_sum_dialog_bind_anchored (VocSumDialog *self,
                              GObject      *source)
{
  g_return_if_fail (VOC_IS_SUM_DIALOG (self));

  g_object_bind_property (source, "anchored", self->anchor_switch, "active",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  self->can_switch = TRUE;
  gtk_widget_set_visible (self->anchor_switch, TRUE);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (self->anchor), self->anchor_switch);
  if (self->sum != NULL)
    show_anchor (self);
}
