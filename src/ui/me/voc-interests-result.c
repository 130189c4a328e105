/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "voc-interests-result.h"

#include <glib/gi18n.h>

#include "voc-chart-frame.h"
#include "voc-chart.h"
#include "voc-interest-list.h"
#include "voc-property.h"
#include "voc-table.h"
#include "voc-template.h"

/**
 * VocInterestsResult:
 *
 * What somebody likes, from their answers: how clear it is, the areas that stand out, a hexagon, the
 * occupations that go with it, and what it came to earlier. Emits "open" when an occupation is opened,
 * "change" and "begin" when the answers are to be changed, or given anew.
 */
struct _VocInterestsResult
{
  AdwBin parent_instance;

  GtkLabel *clarity_label;
  AdwPreferencesGroup *areas_group;
  VocChartFrame *chart_frame;
  VocChart *chart;
  GtkWidget *matches_box;
  VocInterestList *interest_list;
  AdwPreferencesGroup *history_group;
  AdwExpanderRow *history_row;

  GPtrArray *rows; /* (owned) (element-type GtkWidget): of areas_group and history_row */
};

typedef enum
{
  SIGNAL_OPEN,
  SIGNAL_CHANGE,
  SIGNAL_BEGIN,
  N_SIGNALS,
} VocInterestsResultSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (VocInterestsResult, voc_interests_result, ADW_TYPE_BIN)

static void
open_cb (VocInterestsResult *self)
{
  g_signal_emit (self, signals[SIGNAL_OPEN], 0);
}

static void
change_cb (VocInterestsResult *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGE], 0);
}

static void
begin_cb (VocInterestsResult *self)
{
  g_signal_emit (self, signals[SIGNAL_BEGIN], 0);
}

static GtkWidget *
create_area_row (VocInterest interest)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *letter = gtk_label_new (voc_interest_get_letter (interest));

  gtk_label_set_width_chars (GTK_LABEL (letter), 2);
  gtk_widget_add_css_class (letter, "title-3");
  gtk_widget_add_css_class (letter, "accent");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), voc_interest_get_title (interest));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), voc_interest_get_description (interest));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), letter);

  return row;
}

static void
show_areas (VocInterestsResult      *self,
            const VocInterestResult *result)
{
  VocInterest order[VOC_N_INTERESTS];
  guint n = voc_interests_get_top (result, order);
  g_autofree char *letters = voc_interests_dup_letters (result);
  /* Translators: one letter for each area of interest, such as “S A=I” */
  g_autofree char *title = g_strdup_printf (_("Letters for a counsellor: %s"), letters);

  adw_preferences_group_set_title (self->areas_group, title);
  adw_preferences_group_set_description (self->areas_group,
                                         strchr (letters, '=') != NULL
                                           ? _("Letters with “=” between them are equally strong.")
                                           : NULL);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *row = create_area_row (order[i]);

      adw_preferences_group_add (self->areas_group, row);
      g_ptr_array_add (self->rows, row);
    }
}

/* From “I would dislike it” in the middle to “I would love it” outside. */
static void
show_chart (VocInterestsResult      *self,
            const VocInterestResult *result)
{
  g_autoptr (VocChartData) data = voc_chart_data_new (VOC_CHART_RADAR, _("What you like"));
  g_autoptr (VocTable) table = voc_table_new (_("Area"), _("Your mean answer, 1 to 5"), NULL);

  for (VocInterest i = 0; i < VOC_N_INTERESTS; i++)
    {
      g_autofree char *mean = g_strdup_printf ("%.1f", result->means[i] / 100.0);

      voc_chart_data_add_mark (data, voc_interest_get_title (i), (result->means[i] - 100) / 4.0);
      voc_table_add_row (table, voc_interest_get_title (i), mean, NULL);
    }
  voc_chart_set_data (self->chart, data);
  g_object_set (self->chart_frame, "table", table, NULL);
}

static void
add_past_result (VocInterestsResult *self,
                 VocProfile         *profile,
                 guint               index)
{
  VocInterestResult past = { .n_answers = VOC_N_STATEMENTS };
  g_autoptr (GDateTime) date = NULL;
  g_autoptr (GDateTime) local = NULL;
  g_autofree char *day = NULL;
  g_autofree char *letters = NULL;
  GtkWidget *row;

  if (!voc_profile_get_result (profile, index, &date, past.means))
    return;

  local = g_date_time_to_local (date);
  day = g_date_time_format (local, "%x");
  letters = voc_interests_dup_letters (&past);
  row = adw_action_row_new ();
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_label_new (letters));
  adw_expander_row_add_row (self->history_row, row);
  g_ptr_array_add (self->rows, row);
}

/* The latest one is what is shown above. */
static void
show_history (VocInterestsResult *self,
              VocProfile         *profile)
{
  guint n = voc_profile_get_n_results (profile);

  gtk_widget_set_visible (GTK_WIDGET (self->history_group), n > 1);
  for (guint i = 1; i < n; i++)
    add_past_result (self, profile, n - 1 - i);
}

static void
remove_rows (VocInterestsResult *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];

      if (gtk_widget_is_ancestor (row, GTK_WIDGET (self->history_row)))
        adw_expander_row_remove (self->history_row, row);
      else
        adw_preferences_group_remove (self->areas_group, row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

static const VocProperty properties[] = {
  VOC_OWNED (VocInterestsResult, rows, g_ptr_array_unref),
};

static void
voc_interests_result_class_init (VocInterestsResultClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const NAMES[] = { "open", "change", "begin" };

  VOC_PROPERTIES_INSTALL (klass, properties);
  for (guint i = 0; i < N_SIGNALS; i++)
    signals[i] = g_signal_new (NAMES[i], VOC_TYPE_INTERESTS_RESULT, G_SIGNAL_RUN_LAST, 0, NULL,
                               NULL, NULL, G_TYPE_NONE, 0);

  voc_template_set (widget_class, "voc-interests-result");
  gtk_widget_class_bind_template_child (widget_class, VocInterestsResult, clarity_label);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsResult, areas_group);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsResult, chart_frame);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsResult, chart);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsResult, matches_box);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsResult, interest_list);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsResult, history_group);
  gtk_widget_class_bind_template_child (widget_class, VocInterestsResult, history_row);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
}

static void
voc_interests_result_init (VocInterestsResult *self)
{
  g_type_ensure (VOC_TYPE_CHART);
  g_type_ensure (VOC_TYPE_CHART_FRAME);
  g_type_ensure (VOC_TYPE_INTEREST_LIST);
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* @traits are %NULL until they are there. */
void
voc_interests_result_show (VocInterestsResult *self,
                           VocProfile         *profile,
                           VocTraits          *traits)
{
  guint8 answers[VOC_N_STATEMENTS];
  VocInterestResult result;
  gboolean says_something;

  g_return_if_fail (VOC_IS_INTERESTS_RESULT (self));

  voc_interests_read (profile, answers);
  voc_interests_sum_up (answers, &result);
  says_something = result.clarity != VOC_CLARITY_NOTHING;

  remove_rows (self);
  gtk_label_set_label (self->clarity_label, voc_clarity_get_text (result.clarity));
  gtk_widget_set_visible (GTK_WIDGET (self->areas_group), says_something);
  gtk_widget_set_visible (GTK_WIDGET (self->chart_frame), says_something);
  gtk_widget_set_visible (self->matches_box, says_something);
  if (says_something)
    {
      show_areas (self, &result);
      show_chart (self, &result);
      voc_interest_list_show (self->interest_list, traits, &result);
    }
  show_history (self, profile);
}
