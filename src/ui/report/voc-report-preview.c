/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-preview.h"

#include <string.h>

#include <glib/gi18n.h>

#include "voc-sheet.h"
#include "voc-template.h"

/* So much of a text is shown. */
#define TEXT_LENGTH 12000

/**
 * VocReportPreview:
 *
 * What a report will look like: its pages one at a time, or how its text begins. Everything is made on
 * other threads; what was wished last is shown.
 */
struct _VocReportPreview
{
  AdwBin parent_instance;

  GtkStack *stack;
  VocSheet *sheet;
  GtkLabel *hint;
  GtkLabel *place;
  GtkButton *back;
  GtkButton *forward;
  GtkLabel *text;
  AdwStatusPage *error_page;

  GCancellable *cancellable; /* (owned) (nullable): of the report that is being made */
  VocReportSheets *sheets;   /* (owned) (nullable) */
  guint page;
  gboolean is_drawing;
};

G_DEFINE_FINAL_TYPE (VocReportPreview, voc_report_preview, ADW_TYPE_BIN)

/* What was made of an order: pages, or a text. */
typedef struct
{
  VocReportSheets *sheets; /* (owned) (nullable) */
  char *text;              /* (owned) (nullable) */
  gboolean is_html;
} Made;

static void
made_free (gpointer data)
{
  Made *made = data;

  g_clear_pointer (&made->sheets, voc_report_sheets_unref);
  g_free (made->text);
  g_free (made);
}

/* One page that is to be drawn. */
typedef struct
{
  VocReportSheets *sheets; /* (owned) */
  guint page;
  int width;
} Wish;

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  voc_report_sheets_unref (wish->sheets);
  g_free (wish);
}

/* The preview may have gone when a thread is done. */
static GWeakRef *
new_reference (VocReportPreview *self)
{
  GWeakRef *reference = g_new0 (GWeakRef, 1);

  g_weak_ref_init (reference, self);
  return reference;
}

static VocReportPreview *
take_reference (gpointer data)
{
  GWeakRef *reference = data;
  VocReportPreview *self = g_weak_ref_get (reference);

  g_weak_ref_clear (reference);
  g_free (reference);
  return self;
}

static void draw (VocReportPreview *self);

static void
draw_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  const Wish *wish = task_data;

  g_task_return_pointer (task, voc_report_sheets_draw (wish->sheets, wish->page, wish->width),
                         g_object_unref);
}

static void
drawn_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (VocReportPreview) self = take_reference (user_data);
  const Wish *wish = g_task_get_task_data (G_TASK (result));
  g_autoptr (GdkTexture) texture = g_task_propagate_pointer (G_TASK (result), NULL);

  if (self == NULL)
    return;

  self->is_drawing = FALSE;
  if (wish->sheets == self->sheets && wish->page == self->page)
    voc_sheet_set_texture (self->sheet, texture);
  if (wish->sheets != self->sheets || wish->page != self->page ||
      wish->width != voc_sheet_get_pixels (self->sheet))
    draw (self);
}

/* One at a time: what is wished meanwhile is drawn afterwards. */
static void
draw (VocReportPreview *self)
{
  g_autoptr (GTask) task = NULL;
  Wish *wish;

  if (self->is_drawing || self->sheets == NULL || voc_sheet_get_pixels (self->sheet) <= 0)
    return;

  wish = g_new0 (Wish, 1);
  wish->sheets = voc_report_sheets_ref (self->sheets);
  wish->page = self->page;
  wish->width = voc_sheet_get_pixels (self->sheet);
  task = g_task_new (NULL, NULL, drawn_cb, new_reference (self));
  g_task_set_source_tag (task, draw);
  g_task_set_task_data (task, wish, wish_free);
  self->is_drawing = TRUE;
  g_task_run_in_thread (task, draw_thread);
}

static void
draw_cb (VocReportPreview *self)
{
  draw (self);
}

static void
show_page (VocReportPreview *self,
           guint             page)
{
  guint n = voc_report_sheets_count (self->sheets);
  g_autofree char *place = NULL;
  g_autofree char *spoken = NULL;

  self->page = MIN (page, n - 1);
  place = g_strdup_printf (_("Page %u of %u"), self->page + 1, n);
  /* Translators: a page and the title of a report: “Page 1 of 8: Baker” */
  spoken = g_strdup_printf (_("%s: %s"), place, voc_report_sheets_get_title (self->sheets));
  gtk_label_set_label (self->place, place);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sheet), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->back), self->page > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->forward), self->page + 1 < n);
  draw (self);
}

static void
back_cb (VocReportPreview *self)
{
  show_page (self, self->page - 1);
}

static void
forward_cb (VocReportPreview *self)
{
  show_page (self, self->page + 1);
}

/* Whole characters of the beginning. */
static char *
dup_beginning (GBytes *content)
{
  gsize length;
  const char *data = g_bytes_get_data (content, &length);
  const char *end;

  if (length <= TEXT_LENGTH)
    return g_strndup (data, length);

  g_utf8_validate (data, TEXT_LENGTH, &end);
  return g_strdup_printf ("%.*s\n…", (int) (end - data), data);
}

static void
make_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  VocReportOrder *order = task_data;
  Made *made = g_new0 (Made, 1);
  g_autoptr (GError) error = NULL;

  made->is_html = order->format == VOC_REPORT_HTML;
  if (order->format == VOC_REPORT_PDF || made->is_html)
    {
      made->sheets = voc_report_order_lay_out (order, cancellable, &error);
    }
  else
    {
      g_autoptr (GBytes) content = voc_report_order_write (order, NULL, cancellable, &error);

      made->text = content != NULL ? dup_beginning (content) : NULL;
    }

  if (error == NULL)
    {
      g_task_return_pointer (task, made, made_free);
      return;
    }
  made_free (made);
  g_task_return_error (task, g_steal_pointer (&error));
}

static void
show_made (VocReportPreview *self,
           Made             *made)
{
  double width, height;

  g_clear_pointer (&self->sheets, voc_report_sheets_unref);
  if (made->sheets == NULL)
    {
      gtk_label_set_label (self->text, made->text);
      gtk_stack_set_visible_child_name (self->stack, "text");
      return;
    }

  self->sheets = g_steal_pointer (&made->sheets);
  voc_report_sheets_get_size (self->sheets, &width, &height);
  voc_sheet_set_ratio (self->sheet, height / width);
  gtk_label_set_label (self->hint, _("A browser shows it as one long page."));
  gtk_widget_set_visible (GTK_WIDGET (self->hint), made->is_html);
  gtk_stack_set_visible_child_name (self->stack, "pages");
  show_page (self, self->page);
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (VocReportPreview) self = take_reference (user_data);
  g_autoptr (GError) error = NULL;
  Made *made = g_task_propagate_pointer (G_TASK (result), &error);

  /* Another one is on its way. */
  if (self == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    {
      g_clear_pointer (&made, made_free);
      return;
    }

  if (made != NULL)
    {
      show_made (self, made);
      made_free (made);
      return;
    }
  adw_status_page_set_description (self->error_page, error->message);
  gtk_stack_set_visible_child_name (self->stack, "error");
}

/* Makes the report (transfer full) and shows it when it is there; until then what was there before. */
void
voc_report_preview_show (VocReportPreview *self,
                         VocReportOrder   *order)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (VOC_IS_REPORT_PREVIEW (self));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  task = g_task_new (NULL, self->cancellable, made_cb, new_reference (self));
  g_task_set_source_tag (task, voc_report_preview_show);
  g_task_set_task_data (task, order, (GDestroyNotify) voc_report_order_free);
  g_task_run_in_thread (task, make_thread);
}

static void
voc_report_preview_dispose (GObject *object)
{
  VocReportPreview *self = VOC_REPORT_PREVIEW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->sheets, voc_report_sheets_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VOC_TYPE_REPORT_PREVIEW);

  G_OBJECT_CLASS (voc_report_preview_parent_class)->dispose (object);
}

static void
voc_report_preview_class_init (VocReportPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VOC_TYPE_SHEET);

  G_OBJECT_CLASS (klass)->dispose = voc_report_preview_dispose;

  voc_template_set (widget_class, "voc-report-preview");
  gtk_widget_class_bind_template_child (widget_class, VocReportPreview, stack);
  gtk_widget_class_bind_template_child (widget_class, VocReportPreview, sheet);
  gtk_widget_class_bind_template_child (widget_class, VocReportPreview, hint);
  gtk_widget_class_bind_template_child (widget_class, VocReportPreview, place);
  gtk_widget_class_bind_template_child (widget_class, VocReportPreview, back);
  gtk_widget_class_bind_template_child (widget_class, VocReportPreview, forward);
  gtk_widget_class_bind_template_child (widget_class, VocReportPreview, text);
  gtk_widget_class_bind_template_child (widget_class, VocReportPreview, error_page);
  gtk_widget_class_bind_template_callback (widget_class, draw_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, forward_cb);
}

static void
voc_report_preview_init (VocReportPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
