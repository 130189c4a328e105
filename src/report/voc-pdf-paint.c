/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-pdf-private.h"

#include <pango/pangocairo.h>

#include "voc-picture-cairo.h"

/* Paints pages, with tags that say what everything is. */

#define HEADER 34.0
#define NUMBER_WIDTH 80.0
#define CONTENTS_WIDTH 40.0

static void
set_color (VocPdfPainter *self,
           VocRole  role)
{
  VocColor color = voc_palette_get_color (&VOC_REPORT_PALETTE, role);

  cairo_set_source_rgba (self->cr, color.red, color.green, color.blue, color.alpha);
}

static void
draw_rule (VocPdfPainter *self,
           double   y,
           double   thickness,
           double   grey)
{
  cairo_set_source_rgb (self->cr, grey, grey, grey);
  cairo_rectangle (self->cr, 0, y, self->pages->width, thickness);
  cairo_fill (self->cr);
}

/* Structure is for files; where it would go on, pages of a print may be missing. */
static void
begin_tag (VocPdfPainter *self,
           const char    *tag,
           const char    *attributes)
{
  if (self->tagged)
    cairo_tag_begin (self->cr, tag, attributes);
}

static void
end_tag (VocPdfPainter *self,
         const char    *tag)
{
  if (self->tagged)
    cairo_tag_end (self->cr, tag);
}

static void
close_item (VocPdfPainter *self)
{
  if (!self->in_item)
    return;
  end_tag (self, "LBody");
  end_tag (self, "LI");
  self->in_item = FALSE;
}

static void
close_element (VocPdfPainter *self)
{
  close_item (self);
  if (self->tag != NULL)
    end_tag (self, self->tag);
  self->tag = NULL;
  self->element = 0;
}

/* Pieces of one element share its tag, also over several pages. */
static void
open_element (VocPdfPainter *self,
              VocPiece *piece)
{
  if (self->tag == NULL || self->element != piece->element)
    {
      close_element (self);
      self->tag = piece->tag;
      self->element = piece->element;
      if (self->tag != NULL)
        begin_tag (self, self->tag, NULL);
    }
  if (g_strcmp0 (self->tag, "L") == 0 && (piece->line == 0 || !self->in_item))
    {
      close_item (self);
      begin_tag (self, "LI", NULL);
      begin_tag (self, "LBody", NULL);
      self->in_item = TRUE;
    }
}

static void
begin_link (VocPdfPainter *self,
            VocPiece *piece)
{
  g_autofree char *dest = piece->dest != NULL ? voc_pdf_dup_dest (self->pages, piece->dest) : NULL;
  g_autofree char *attributes = NULL;

  if (dest != NULL)
    attributes = g_strdup_printf ("dest='%s'", dest);
  else if (piece->uri != NULL)
    attributes = g_strdup_printf ("uri='%s'", piece->uri);
  if (attributes != NULL)
    begin_tag (self, CAIRO_TAG_LINK, attributes);
}

static void
end_link (VocPdfPainter *self,
          VocPiece *piece)
{
  if (piece->dest != NULL || piece->uri != NULL)
    end_tag (self, CAIRO_TAG_LINK);
}

static void
draw_layout (VocPdfPainter *self,
             PangoLayout *layout,
             double       x,
             double       y)
{
  cairo_move_to (self->cr, x, y);
  pango_cairo_show_layout (self->cr, layout);
}

static void
draw_line (VocPdfPainter *self,
           VocPiece *piece,
           double    y)
{
  VocPieceCell *cell = &g_array_index (piece->cells, VocPieceCell, 0);
  PangoLayoutIter *iter = pango_layout_get_iter (cell->layout);
  PangoRectangle extents;
  double baseline;

  for (int i = 0; i < piece->line; i++)
    pango_layout_iter_next_line (iter);
  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  baseline = y + (piece->height - extents.height / (double) PANGO_SCALE) / 2 +
             (pango_layout_iter_get_baseline (iter) - extents.y) / (double) PANGO_SCALE;

  set_color (self, piece->role);
  if (piece->cells->len > 1)
    {
      VocPieceCell *bullet = &g_array_index (piece->cells, VocPieceCell, 1);

      draw_layout (self, bullet->layout, bullet->x,
                   baseline - pango_layout_get_baseline (bullet->layout) / (double) PANGO_SCALE);
    }
  begin_link (self, piece);
  cairo_move_to (self->cr, cell->x + extents.x / (double) PANGO_SCALE, baseline);
  pango_cairo_show_layout_line (self->cr, pango_layout_iter_get_line_readonly (iter));
  end_link (self, piece);
  pango_layout_iter_free (iter);
}

static void
draw_row_lines (VocPdfPainter *self,
                VocPiece *piece,
                double    y)
{
  if (piece->row_kind == VOC_ROW_GROUP)
    {
      cairo_set_source_rgb (self->cr, 0.955, 0.953, 0.95);
      cairo_rectangle (self->cr, 0, y, self->pages->width, piece->height);
      cairo_fill (self->cr);
    }
  if (piece->row_kind == VOC_ROW_TOTAL)
    draw_rule (self, y, 0.8, 0.35);
  draw_rule (self, y + piece->height - 0.4, piece->is_head ? 0.8 : 0.4,
             piece->is_head ? 0.35 : 0.84);
}

static void
draw_cells (VocPdfPainter *self,
            VocPiece *piece,
            double    y,
            gboolean  again)
{
  double padding;
  PangoLayout *first = g_array_index (piece->cells, VocPieceCell, 0).layout;
  int height;

  pango_layout_get_size (first, NULL, &height);
  padding = (piece->height - height / (double) PANGO_SCALE) / 2;
  for (guint i = 1; i < piece->cells->len; i++)
    {
      pango_layout_get_size (g_array_index (piece->cells, VocPieceCell, i).layout, NULL, &height);
      padding = MIN (padding, (piece->height - height / (double) PANGO_SCALE) / 2);
    }

  for (guint i = 0; i < piece->cells->len; i++)
    {
      VocPieceCell *cell = &g_array_index (piece->cells, VocPieceCell, i);
      const char *tag = piece->is_head || i == 0 ? "TH" : "TD";

      if (!again)
        begin_tag (self, tag, NULL);
      if (i == 0)
        begin_link (self, piece);
      draw_layout (self, cell->layout, cell->x, y + padding);
      if (i == 0)
        end_link (self, piece);
      if (!again)
        end_tag (self, tag);
    }
}

/* Whoever listens to the table has heard its head. */
static void
draw_row (VocPdfPainter   *self,
          const VocPlaced *placed)
{
  const char *tag = placed->again ? "Artifact" : "TR";

  draw_row_lines (self, placed->piece, placed->y);
  set_color (self, VOC_ROLE_TEXT);
  begin_tag (self, tag, NULL);
  draw_cells (self, placed->piece, placed->y, placed->again);
  end_tag (self, tag);
}

/* A line of the contents: a part and its page. */
static void
draw_contents_line (VocPdfPainter *self,
                    VocPiece *piece,
                    double    y)
{
  VocPieceCell *cell = &g_array_index (piece->cells, VocPieceCell, 0);
  const VocPlaced *heading = g_hash_table_lookup (self->pages->headings, piece->dest);
  g_autofree char *number = g_strdup_printf ("%u", heading->page + 1);
  PangoLayout *layout = voc_pdf_layout_new (self->pages->report, self->pages->context, number,
                                            VOC_PDF_SMALL, FALSE, CONTENTS_WIDTH, TRUE);

  begin_tag (self, "TOCI", NULL);
  set_color (self, VOC_ROLE_TEXT);
  begin_link (self, piece);
  draw_layout (self, cell->layout, cell->x, y);
  draw_layout (self, layout, self->pages->report->rtl ? 0 : self->pages->width - CONTENTS_WIDTH, y);
  end_link (self, piece);
  end_tag (self, "TOCI");
  draw_rule (self, y + piece->height - 1.4, 0.4, 0.84);
  g_object_unref (layout);
}

static void
draw_picture (VocPdfPainter *self,
              VocPiece *piece,
              double    y)
{
  cairo_save (self->cr);
  cairo_translate (self->cr, piece->x, y);
  cairo_scale (self->cr, piece->scale, piece->scale);
  voc_picture_paint_cairo (piece->picture, self->cr, &VOC_REPORT_PALETTE);
  cairo_restore (self->cr);
  if (piece->cells != NULL)
    {
      VocPieceCell *caption = &g_array_index (piece->cells, VocPieceCell, 0);

      set_color (self, VOC_ROLE_DIM);
      draw_layout (self, caption->layout, caption->x,
                   y + voc_picture_get_height (piece->picture) + VOC_PDF_CAPTION_GAP);
    }
}

static void
draw_piece (VocPdfPainter *self,
            const VocPlaced *placed)
{
  VocPiece *piece = placed->piece;
  gboolean heads = piece->heading != NULL &&
                   g_hash_table_lookup (self->pages->headings, piece->heading) == placed;
  g_autofree char *dest = heads ? voc_pdf_dup_dest (self->pages, piece->heading) : NULL;
  g_autofree char *attributes = heads ? g_strdup_printf ("name='%s'", dest) : NULL;

  if (piece->kind == VOC_PIECE_SPACE)
    return;

  open_element (self, piece);
  if (heads)
    begin_tag (self, CAIRO_TAG_DEST, attributes);
  if (piece->kind == VOC_PIECE_LINE)
    draw_line (self, piece, placed->y);
  else if (piece->kind == VOC_PIECE_PICTURE)
    draw_picture (self, piece, placed->y);
  else if (piece->dest != NULL)
    draw_contents_line (self, piece, placed->y);
  else
    draw_row (self, placed);
  if (heads)
    end_tag (self, CAIRO_TAG_DEST);
}

/* What stands at the same place of each page: from the second on the title, and the number. */
static void
draw_margins (VocPdfPainter *self,
              guint          page)
{
  const VocReportPages *pages = self->pages;
  g_autofree char *number = g_strdup_printf ("%u / %u", page + 1, pages->n_pages);
  PangoLayout *layout = voc_pdf_layout_new (pages->report, pages->context, number, VOC_PDF_SMALL,
                                            FALSE, NUMBER_WIDTH, TRUE);

  begin_tag (self, "Artifact", NULL);
  set_color (self, VOC_ROLE_DIM);
  draw_layout (self, layout, pages->report->rtl ? 0 : pages->width - NUMBER_WIDTH,
               pages->page_height - VOC_PDF_TOP - HEADER);
  g_object_unref (layout);
  if (page > 0)
    {
      layout = voc_pdf_layout_new (pages->report, pages->context, pages->report->title,
                                   VOC_PDF_SMALL, FALSE, pages->width, FALSE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      draw_layout (self, layout, 0, HEADER - VOC_PDF_TOP);
      g_object_unref (layout);
    }
  end_tag (self, "Artifact");
}

/* Draws a page; what goes on on the next stays open. */
void
voc_pdf_painter_draw (VocPdfPainter *self,
                      guint          page)
{
  const VocReportPages *pages = self->pages;

  cairo_save (self->cr);
  cairo_translate (self->cr, VOC_PDF_MARGIN, VOC_PDF_TOP);
  for (guint i = 0; i < pages->placed->len; i++)
    {
      const VocPlaced *placed = &g_array_index (pages->placed, VocPlaced, i);

      if (placed->page == page)
        draw_piece (self, placed);
    }
  draw_margins (self, page);
  cairo_restore (self->cr);
}

/* Closes what is open. */
void
voc_pdf_painter_finish (VocPdfPainter *self)
{
  close_element (self);
}
