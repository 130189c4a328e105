/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-dialog.h"

#include <glib/gi18n.h>

#include "voc-combo-row.h"
#include "voc-language-names.h"
#include "voc-notify.h"
#include "voc-property.h"
#include "voc-report-choices.h"
#include "voc-report-export.h"
#include "voc-report-locale.h"
#include "voc-report-preview.h"
#include "voc-report-print.h"
#include "voc-template.h"

/* A bar that is seen for a shorter time only disturbs. */
#define FLICKER_MICROSECONDS (100 * 1000)

/**
 * VocReportDialog:
 *
 * Asks in which way a report about one or two occupations is to be written, shows what it will look like,
 * and writes or prints it. What was chosen is remembered.
 */
struct _VocReportDialog
{
  AdwDialog parent_instance;

  AdwBanner *problem;
  AdwComboRow *format;
  AdwComboRow *paper;
  AdwComboRow *language;
  AdwSwitchRow *fit;
  AdwSwitchRow *interests;
  AdwSwitchRow *reasons;
  AdwSwitchRow *similar;
  AdwSwitchRow *way;
  AdwSwitchRow *notes;
  AdwSwitchRow *skills;
  VocReportPreview *preview;
  GtkProgressBar *progress_bar;

  VocWindow *window;         /* (weak): it has the dialog in it, until that is closed */
  GPtrArray *occupations;    /* (owned) (element-type VocOccupation) */
  GStrv languages;           /* (owned): those of the row */
  GCancellable *cancellable; /* (owned) (nullable): of what is being written */
  VocReportProgress progress; /* of the same */
  gint64 saving_since;        /* in microseconds of the frame clock; 0 before its first frame */
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (VocReportDialog, voc_report_dialog, ADW_TYPE_DIALOG)

/* The row of each part, by bit. */
static AdwSwitchRow *
get_row (VocReportDialog *self,
         VocReportParts   part)
{
  switch (part)
    {
    case VOC_REPORT_FIT:
      return self->fit;
    case VOC_REPORT_INTERESTS:
      return self->interests;
    case VOC_REPORT_REASONS:
      return self->reasons;
    case VOC_REPORT_SIMILAR:
      return self->similar;
    case VOC_REPORT_WAY:
      return self->way;
    case VOC_REPORT_NOTES:
      return self->notes;
    case VOC_REPORT_SKILLS:
      return self->skills;
    default:
      g_return_val_if_reached (NULL);
    }
}

static gboolean
is_pdf (GObject *object,
        guint    format)
{
  return format == VOC_REPORT_PDF;
}

static gboolean
differs_from_csv (GObject *object,
                  guint    format)
{
  return format != VOC_REPORT_CSV;
}

/* (nullable): as in the window. The catalogue may have become another one since the row was filled. */
static const char *
get_language (VocReportDialog *self,
              guint            selected)
{
  VocCatalogue *catalogue = voc_lens_get_catalogue (voc_window_get_lens (self->window));
  const char *language =
    selected < g_strv_length (self->languages) ? self->languages[selected] : NULL;

  return g_strcmp0 (language, voc_catalogue_get_language (catalogue)) == 0 ? NULL : language;
}

/* What is in that language, where it is not everything. */
static char *
language_words (VocReportDialog   *self,
                guint              selected,
                const char *const *languages)
{
  const char *id =
    self->window != NULL && languages != NULL ? get_language (self, selected) : NULL;
  g_autoptr (VocReportLocale) locale = id != NULL ? voc_report_locale_enter (id) : NULL;

  if (id == NULL || locale != NULL)
    return NULL;

  return g_strdup (_("Names only; the other words stay as they are in this window"));
}

static void
read_choices (VocReportDialog  *self,
              VocReportChoices *choices)
{
  choices->format = adw_combo_row_get_selected (self->format);
  choices->paper = adw_combo_row_get_selected (self->paper);
  choices->language = g_strdup (get_language (self, adw_combo_row_get_selected (self->language)));
  choices->parts = 0;
  for (VocReportParts part = 1; part & VOC_REPORT_ALL_PARTS; part <<= 1)
    if (adw_switch_row_get_active (get_row (self, part)))
      choices->parts |= part;
}

static void
fill_languages (VocReportDialog *self,
                const char      *chosen)
{
  VocCatalogue *catalogue = voc_lens_get_catalogue (voc_window_get_lens (self->window));
  const char *const *languages = voc_catalogue_get_languages (catalogue);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  if (chosen == NULL || !g_strv_contains (languages, chosen))
    chosen = voc_catalogue_get_language (catalogue);
  for (guint i = 0; languages[i] != NULL; i++)
    {
      gtk_string_list_append (names, voc_language_get_name (languages[i]));
      if (g_strcmp0 (languages[i], chosen) == 0)
        selected = i;
    }
  self->languages = g_strdupv ((GStrv) languages);
  g_object_notify (G_OBJECT (self), "languages");
  adw_combo_row_set_model (self->language, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->language, selected);
  gtk_widget_set_visible (GTK_WIDGET (self->language),
                          g_list_model_get_n_items (G_LIST_MODEL (names)) > 1);
}

static void
fill (VocReportDialog *self)
{
  g_auto (VocReportChoices) choices = { 0 };

  voc_report_choices_load (&choices);
  self->is_filling = TRUE;
  adw_combo_row_set_selected (self->format, choices.format);
  adw_combo_row_set_selected (self->paper, choices.paper);
  fill_languages (self, choices.language);
  for (VocReportParts part = 1; part & VOC_REPORT_ALL_PARTS; part <<= 1)
    adw_switch_row_set_active (get_row (self, part), (choices.parts & part) != 0);
  self->is_filling = FALSE;
}

static VocReportOrder *
make_order (VocReportDialog *self)
{
  g_auto (VocReportChoices) choices = { 0 };

  read_choices (self, &choices);
  return voc_report_choices_make_order (&choices, self->window, self->occupations);
}

/* Remembers what is chosen and shows what comes of it. */
static void
changed_cb (VocReportDialog *self)
{
  g_auto (VocReportChoices) choices = { 0 };

  if (self->is_filling || self->window == NULL)
    return;

  read_choices (self, &choices);
  voc_report_choices_save (&choices);
  voc_report_preview_show (self->preview, make_order (self));
}

static void
set_cancellable (VocReportDialog *self,
                 GCancellable    *cancellable)
{
  if (g_set_object (&self->cancellable, cancellable))
    g_object_notify (G_OBJECT (self), "saving");
}

/* How far the file is, once that takes longer than what only flickers. */
static gboolean
show_progress_cb (GtkWidget     *widget,
                  GdkFrameClock *clock,
                  gpointer       user_data)
{
  VocReportDialog *self = VOC_REPORT_DIALOG (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  guint n = (guint) g_atomic_int_get (&self->progress.n_pages);
  guint n_done = (guint) g_atomic_int_get (&self->progress.n_done);
  g_autofree char *text = NULL;

  if (self->cancellable == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->progress_bar), FALSE);
      return G_SOURCE_REMOVE;
    }

  if (self->saving_since == 0)
    self->saving_since = now;
  if (n > 0)
    text = g_strdup_printf (ngettext ("%u of %u page written", "%u of %u pages written", n), n_done,
                            n);
  gtk_progress_bar_set_fraction (self->progress_bar, n > 0 ? (double) n_done / n : 0);
  gtk_progress_bar_set_text (self->progress_bar,
                             text != NULL ? text : _("The report is being put together"));
  gtk_widget_set_visible (GTK_WIDGET (self->progress_bar),
                          now - self->saving_since > FLICKER_MICROSECONDS);

  return G_SOURCE_CONTINUE;
}

/* Stops what is being written; otherwise leaves. */
static void
cancel_cb (VocReportDialog *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  else
    adw_dialog_close (ADW_DIALOG (self));
}

static void
say (VocReportDialog *self,
     const char      *sentence)
{
  g_autofree char *escaped = g_markup_escape_text (sentence, -1);

  adw_banner_set_title (self->problem, escaped);
  adw_banner_set_revealed (self->problem, TRUE);
}

static void
problem_seen_cb (VocReportDialog *self)
{
  adw_banner_set_revealed (self->problem, FALSE);
}

/**
 * voc_report_dialog_dup_file_name:
 *
 * Returns: (transfer full): the name of the file that is suggested
 */
char *
voc_report_dialog_dup_file_name (VocReportDialog *self)
{
  g_autofree char *title = voc_concept_dup_title (self->occupations->pdata[0]);
  g_autofree char *other =
    self->occupations->len > 1 ? voc_concept_dup_title (self->occupations->pdata[1]) : NULL;
  g_autofree char *both =
    /* Translators: two occupations that are compared */
    other != NULL ? g_strdup_printf (_("%s and %s"), title, other) : g_strdup (title);

  g_strdelimit (both, "/\\", '-');
  return g_strdup_printf ("%s.%s", both,
                          voc_report_format_to_id (adw_combo_row_get_selected (self->format)));
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (VocReportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = voc_report_export_finish (result, &error);

  set_cancellable (self, NULL);
  if (self->window == NULL)
    return;

  if (sentence != NULL)
    {
      voc_window_add_toast (self->window, sentence);
      voc_notify_if_away (GTK_WINDOW (self->window), "report", _("The Report Is Done"), sentence);
      adw_dialog_force_close (ADW_DIALOG (self));
    }
  else
    say (self, g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
                 ? _("Cancelled. Nothing was written.")
                 : error->message);
}

/**
 * voc_report_dialog_save:
 * @path: where the report is to be
 *
 * Writes the report; closes the dialog when it is there, or says why it is not.
 */
void
voc_report_dialog_save (VocReportDialog *self,
                        const char      *path)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  problem_seen_cb (self);
  set_cancellable (self, cancellable);
  self->progress = (VocReportProgress) { 0 };
  self->saving_since = 0;
  gtk_widget_add_tick_callback (GTK_WIDGET (self), show_progress_cb, NULL, NULL);
  voc_report_export_async (make_order (self), path, &self->progress, cancellable, saved_cb,
                           g_object_ref (self));
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (VocReportDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, &error);
  const char *path = file != NULL ? g_file_peek_path (file) : NULL;

  if (self->window == NULL ||
      (file == NULL && g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)))
    return;

  if (path != NULL)
    voc_report_dialog_save (self, path);
  else
    say (self, error != NULL ? error->message
                             : _("A report can only be saved in a folder of this computer. "
                                  "Nothing was written."));
}

static void
save_cb (VocReportDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = voc_report_dialog_dup_file_name (self);

  /* Its buttons are still there while it fades out. */
  if (self->window == NULL)
    return;

  gtk_file_dialog_set_title (dialog, _("Save the Report"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self->window), NULL, chosen_cb, g_object_ref (self));
}

/**
 * voc_report_dialog_print:
 *
 * Asks how the pages are to be printed, and prints them.
 */
void
voc_report_dialog_print (VocReportDialog *self)
{
  if (self->window != NULL)
    voc_report_print (self->window, make_order (self));
}

static void
print_cb (VocReportDialog *self)
{
  voc_report_dialog_print (self);
}

/* Whoever closes the dialog no longer wants the file. */
static void
voc_report_dialog_closed (AdwDialog *dialog)
{
  VocReportDialog *self = VOC_REPORT_DIALOG (dialog);

  g_cancellable_cancel (self->cancellable);
  g_clear_weak_pointer (&self->window);
}

/* What is being written may end after its window. */
static void
voc_report_dialog_dispose (GObject *object)
{
  VocReportDialog *self = VOC_REPORT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_REPORT_DIALOG);
  g_clear_weak_pointer (&self->window);

  G_OBJECT_CLASS (voc_report_dialog_parent_class)->dispose (object);
}

static gboolean
has_profile (VocReportDialog *self)
{
  return self->window != NULL && !voc_profile_is_empty (voc_window_get_profile (self->window));
}

/* Whether a file is being written. */
static gboolean
is_saving (VocReportDialog *self)
{
  return self->cancellable != NULL;
}

static const VocProperty properties[] = {
  VOC_COMPUTED_BOOLEAN ("has-profile", has_profile),
  VOC_COMPUTED_BOOLEAN ("saving", is_saving),
  VOC_PROPERTY_BOXED (VocReportDialog,
                      languages,
                      g_strv_get_type,
                      .access = VOC_PROPERTY_READABLE),
  VOC_OWNED_OBJECT (VocReportDialog, cancellable),
  VOC_OWNED (VocReportDialog, occupations, g_ptr_array_unref),
};

static void
voc_report_dialog_class_init (VocReportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_REPORT_PREVIEW);

  VOC_PROPERTIES_INSTALL (klass, properties);
  G_OBJECT_CLASS (klass)->dispose = voc_report_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = voc_report_dialog_closed;

  voc_template_set (widget_class, "voc-report-dialog");
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, language);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, fit);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, interests);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, notes);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, reasons);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, similar);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, way);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, skills);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, VocReportDialog, progress_bar);
  gtk_widget_class_bind_template_callback (widget_class, is_pdf);
  gtk_widget_class_bind_template_callback (widget_class, differs_from_csv);
  gtk_widget_class_bind_template_callback (widget_class, language_words);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, problem_seen_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
}

static void
voc_report_dialog_init (VocReportDialog *self)
{
  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  voc_combo_row_name_items (self->format);
  voc_combo_row_name_items (self->paper);
  voc_combo_row_name_items (self->language);
}

/* Two occupations are compared. */
AdwDialog *
voc_report_dialog_new (VocWindow *window,
                       GPtrArray *occupations)
{
  VocReportDialog *self = g_object_new (VOC_TYPE_REPORT_DIALOG, NULL);

  g_set_weak_pointer (&self->window, window);
  self->occupations = g_ptr_array_ref (occupations);
  g_object_notify (G_OBJECT (self), "has-profile");
  fill (self);
  voc_report_preview_show (self->preview, make_order (self));

  return ADW_DIALOG (self);
}
