/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-pdf-private.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>
#include <pango/pangocairo.h>

/* A file of pages, with all that makes a PDF more than paper: outline, links, tags, metadata. */

typedef struct
{
  VocReport *report;
  VocReportPages *pages;
  VocReportProgress *progress; /* (nullable) */
  cairo_surface_t *surface;
} Writer;

static void
tell (Writer *self,
      guint   n_done)
{
  if (self->progress == NULL)
    return;
  g_atomic_int_set (&self->progress->n_done, (int) n_done);
  g_atomic_int_set (&self->progress->n_pages, (int) self->pages->n_pages);
}

static void
draw_pages (Writer       *self,
            cairo_t      *cr,
            GCancellable *cancellable)
{
  VocPdfPainter painter = { .pages = self->pages, .cr = cr, .tagged = TRUE };

  cairo_tag_begin (cr, "Document", NULL);
  for (guint page = 0; page < self->pages->n_pages; page++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        break;
      tell (self, page);
      if (page > 0)
        cairo_show_page (cr);
      voc_pdf_painter_draw (&painter, page);
    }
  voc_pdf_painter_finish (&painter);
  if (!g_cancellable_is_cancelled (cancellable))
    tell (self, self->pages->n_pages);
  cairo_tag_end (cr, "Document");
}

static void
add_outline (Writer         *self,
             const VocBlock *section,
             int             parent)
{
  for (guint i = 0; i < section->blocks->len; i++)
    {
      const VocBlock *block = section->blocks->pdata[i];
      g_autofree char *dest = NULL;
      g_autofree char *attributes = NULL;
      int id;

      if (block->kind != VOC_BLOCK_SECTION)
        continue;
      dest = voc_pdf_dup_dest (self->pages, block);
      attributes = g_strdup_printf ("dest='%s'", dest);
      id = cairo_pdf_surface_add_outline (self->surface, parent, block->title, attributes,
                                          parent == CAIRO_PDF_OUTLINE_ROOT
                                            ? CAIRO_PDF_OUTLINE_FLAG_OPEN
                                            : 0);
      add_outline (self, block, id);
    }
}

static void
set_metadata (Writer *self)
{
  /* The day is all that differs from one run to the next. */
  g_autofree char *date = g_date_time_format (self->report->date, "%Y-%m-%dT00:00:00Z");
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;
  g_autofree char *keywords = NULL;

  for (guint i = 0; i < self->report->occupations->len; i++)
    g_strv_builder_add (names, voc_concept_get_label (self->report->occupations->pdata[i]));
  labels = g_strv_builder_end (names);
  keywords = g_strjoinv (", ", labels);

  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_TITLE, self->report->title);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_AUTHOR, "Vocation");
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_SUBJECT,
                                  _("What an occupation asks for, and what may change"));
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_KEYWORDS, keywords);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATOR,
                                  "Vocation " VOC_VERSION);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_MOD_DATE, date);
}

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static GByteArray *
paint (Writer       *self,
       GCancellable *cancellable)
{
  GByteArray *pdf = g_byte_array_new ();
  cairo_t *cr;

  self->surface = cairo_pdf_surface_create_for_stream (write_cb, pdf, self->pages->page_width,
                                                       self->pages->page_height);
  /* The last version whose objects stand each by itself: see voc_pdf_amend(). */
  cairo_pdf_surface_restrict_to_version (self->surface, CAIRO_PDF_VERSION_1_4);
  cr = cairo_create (self->surface);
  set_metadata (self);
  draw_pages (self, cr, cancellable);
  /* Only what was painted can be led to. */
  if (!g_cancellable_is_cancelled (cancellable))
    add_outline (self, self->report->root, CAIRO_PDF_OUTLINE_ROOT);
  cairo_destroy (cr);
  cairo_surface_finish (self->surface);

  return pdf;
}

/* What is to be seen in each figure, in order. */
static void
list_figures (const VocBlock *section,
              GStrvBuilder   *texts)
{
  for (guint i = 0; i < section->blocks->len; i++)
    {
      const VocBlock *block = section->blocks->pdata[i];

      if (block->kind == VOC_BLOCK_SECTION)
        list_figures (block, texts);
      else if (block->kind == VOC_BLOCK_FIGURE)
        g_strv_builder_take (texts, voc_report_dup_figure_text (block));
    }
}

/**
 * voc_report_to_pdf:
 * @paper: what it is printed on
 * @progress: (nullable): where to tell how far it is
 * @cancellable: (nullable): stops it
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the report as PDF
 */
GBytes *
voc_report_to_pdf (VocReport          *self,
                   VocPaper            paper,
                   VocReportProgress  *progress,
                   GCancellable       *cancellable,
                   GError            **error)
{
  Writer writer = {
    .report = self,
    .pages = voc_report_pages_new (self, paper, pango_cairo_font_map_get_default ()),
    .progress = progress,
  };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) figures = NULL;
  GByteArray *pdf = paint (&writer, cancellable);
  cairo_status_t status = cairo_surface_status (writer.surface);

  cairo_surface_destroy (writer.surface);
  voc_report_pages_free (writer.pages);

  if (status != CAIRO_STATUS_SUCCESS || g_cancellable_is_cancelled (cancellable))
    {
      g_byte_array_unref (pdf);
      if (!g_cancellable_set_error_if_cancelled (cancellable, error))
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                     _("The pages could not be made (%s). Nothing was changed."),
                     cairo_status_to_string (status));
      return NULL;
    }

  list_figures (self->root, builder);
  figures = g_strv_builder_end (builder);
  return g_byte_array_free_to_bytes (voc_pdf_amend (pdf, self->language,
                                                    (const char *const *) figures));
}
