/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-report-pages.h"

#include "voc-pdf-private.h"

static const struct
{
  double width;
  double height;
} PAPERS[] = {
  [VOC_PAPER_A4] = { 595.28, 841.89 },
  [VOC_PAPER_LETTER] = { 612, 792 },
};

/* Where each section begins: an element of the array of places. */
static void
index_headings (VocReportPages *self)
{
  self->headings = g_hash_table_new (NULL, NULL);
  self->n_pages = 1;
  for (guint i = 0; i < self->placed->len; i++)
    {
      VocPlaced *at = &g_array_index (self->placed, VocPlaced, i);

      if (at->piece->heading != NULL)
        g_hash_table_insert (self->headings, (gpointer) at->piece->heading, at);
      self->n_pages = at->page + 1;
    }
}

/**
 * voc_report_pages_new:
 * @report: a report, which has to outlive its pages
 * @paper: what it is printed on
 * @fonts: those of the thread; or some of their own for pages that go from one thread to the next,
 *   which takes longer
 *
 * Returns: (transfer full): its pages
 */
VocReportPages *
voc_report_pages_new (VocReport    *report,
                      VocPaper      paper,
                      PangoFontMap *fonts)
{
  VocReportPages *self = g_new0 (VocReportPages, 1);

  self->report = report;
  self->page_width = PAPERS[paper].width;
  self->page_height = PAPERS[paper].height;
  self->width = self->page_width - 2 * VOC_PDF_MARGIN;
  self->context = voc_report_create_context (report, fonts, VOC_PDF_FONT_SIZE);
  self->pieces = voc_pdf_pieces_new (report, self->context, self->width);
  self->placed =
    voc_pdf_pages_new (self->pieces, self->page_height - VOC_PDF_TOP - VOC_PDF_BOTTOM);
  index_headings (self);

  return self;
}

/**
 * voc_report_pages_free:
 *
 * Frees pages.
 */
void
voc_report_pages_free (VocReportPages *self)
{
  g_hash_table_unref (self->headings);
  g_array_unref (self->placed);
  g_ptr_array_unref (self->pieces);
  g_object_unref (self->context);
  g_free (self);
}

guint
voc_report_pages_count (VocReportPages *self)
{
  return self->n_pages;
}

/**
 * voc_report_pages_get_size:
 * @out_width: (out): width of each page, in points
 * @out_height: (out): height of each page, in points
 */
void
voc_report_pages_get_size (VocReportPages *self,
                           double         *out_width,
                           double         *out_height)
{
  *out_width = self->page_width;
  *out_height = self->page_height;
}

/**
 * voc_report_pages_paint:
 * @page: from 0
 * @cr: where to paint it, from its origin on, in points
 *
 * Paints a page on what is there.
 */
void
voc_report_pages_paint (VocReportPages *self,
                        guint           page,
                        cairo_t        *cr)
{
  VocPdfPainter painter = { .pages = self, .cr = cr };

  g_return_if_fail (page < self->n_pages);

  voc_pdf_painter_draw (&painter, page);
}

/* The name of the place where a section begins, for links. */
char *
voc_pdf_dup_dest (const VocReportPages *pages,
                  const VocBlock       *section)
{
  const VocPlaced *at = g_hash_table_lookup (pages->headings, section);

  return g_strdup_printf ("s%d", (int) (at - (const VocPlaced *) (void *) pages->placed->data));
}
