/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-pdf-private.h"

#include <cairo-pdf.h>
#include <glib/gi18n.h>
#include <pango/pangocairo.h>

#include "voc-picture-cairo.h"

/* Paints pages, with all that makes a PDF more than paper: outline, links, tags, metadata. */

#define MARGIN 56.7 /* 20 mm */
#define TOP 58.0
#define BOTTOM 54.0
#define HEADER 34.0

static const struct
{
  double width;
  double height;
} PAPERS[] = {
  [VOC_PAPER_A4] = { 595.28, 841.89 },
  [VOC_PAPER_LETTER] = { 612, 792 },
};

typedef struct
{
  VocReport *report;
  PangoContext *context;
  cairo_surface_t *surface;
  cairo_t *cr;
  double page_width;
  double page_height;
  double width;
  GArray *placed;
  GHashTable *headings; /* (owned): VocBlock to VocPlaced */
  guint n_pages;
  guint element;        /* whose tag is open; 0 for none */
  const char *tag;
  gboolean in_item;
} Painter;

static void
set_color (Painter *self,
           VocRole  role)
{
  VocColor color = voc_palette_get_color (&VOC_REPORT_PALETTE, role);

  cairo_set_source_rgba (self->cr, color.red, color.green, color.blue, color.alpha);
}

static void
draw_rule (Painter *self,
           double   y,
           double   thickness,
           double   grey)
{
  cairo_set_source_rgb (self->cr, grey, grey, grey);
  cairo_rectangle (self->cr, 0, y, self->width, thickness);
  cairo_fill (self->cr);
}

/* The name of the place where a section begins, for links. */
static char *
dup_dest (Painter        *self,
          const VocBlock *section)
{
  const VocPlaced *at = g_hash_table_lookup (self->headings, section);

  return g_strdup_printf ("s%d", (int) (at - (const VocPlaced *) (void *) self->placed->data));
}

static void
close_item (Painter *self)
{
  if (!self->in_item)
    return;
  cairo_tag_end (self->cr, "LBody");
  cairo_tag_end (self->cr, "LI");
  self->in_item = FALSE;
}

static void
close_element (Painter *self)
{
  close_item (self);
  if (self->tag != NULL)
    cairo_tag_end (self->cr, self->tag);
  self->tag = NULL;
  self->element = 0;
}

/* Pieces of one element share its tag, as far as they stand on one page. */
static void
open_element (Painter  *self,
              VocPiece *piece)
{
  if (self->tag == NULL || self->element != piece->element)
    {
      close_element (self);
      self->tag = piece->tag;
      self->element = piece->element;
      if (self->tag != NULL)
        cairo_tag_begin (self->cr, self->tag, NULL);
    }
  if (g_strcmp0 (self->tag, "L") == 0 && (piece->line == 0 || !self->in_item))
    {
      close_item (self);
      cairo_tag_begin (self->cr, "LI", NULL);
      cairo_tag_begin (self->cr, "LBody", NULL);
      self->in_item = TRUE;
    }
}

static void
begin_link (Painter  *self,
            VocPiece *piece)
{
  g_autofree char *dest = piece->dest != NULL ? dup_dest (self, piece->dest) : NULL;
  g_autofree char *attributes = NULL;

  if (dest != NULL)
    attributes = g_strdup_printf ("dest='%s'", dest);
  else if (piece->uri != NULL)
    attributes = g_strdup_printf ("uri='%s'", piece->uri);
  if (attributes != NULL)
    cairo_tag_begin (self->cr, CAIRO_TAG_LINK, attributes);
}

static void
end_link (Painter  *self,
          VocPiece *piece)
{
  if (piece->dest != NULL || piece->uri != NULL)
    cairo_tag_end (self->cr, CAIRO_TAG_LINK);
}

static void
draw_layout (Painter     *self,
             PangoLayout *layout,
             double       x,
             double       y)
{
  cairo_move_to (self->cr, x, y);
  pango_cairo_show_layout (self->cr, layout);
}

static void
draw_line (Painter  *self,
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
draw_row_lines (Painter  *self,
                VocPiece *piece,
                double    y)
{
  if (piece->row_kind == VOC_ROW_GROUP)
    {
      cairo_set_source_rgb (self->cr, 0.955, 0.953, 0.95);
      cairo_rectangle (self->cr, 0, y, self->width, piece->height);
      cairo_fill (self->cr);
    }
  if (piece->row_kind == VOC_ROW_TOTAL)
    draw_rule (self, y, 0.8, 0.35);
  draw_rule (self, y + piece->height - 0.4, piece->is_head ? 0.8 : 0.4,
             piece->is_head ? 0.35 : 0.84);
}

static void
draw_row (Painter  *self,
          VocPiece *piece,
          double    y)
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

  draw_row_lines (self, piece, y);
  set_color (self, VOC_ROLE_TEXT);
  cairo_tag_begin (self->cr, "TR", NULL);
  for (guint i = 0; i < piece->cells->len; i++)
    {
      VocPieceCell *cell = &g_array_index (piece->cells, VocPieceCell, i);
      const char *tag = piece->is_head || i == 0 ? "TH" : "TD";

      cairo_tag_begin (self->cr, tag, NULL);
      if (i == 0)
        begin_link (self, piece);
      draw_layout (self, cell->layout, cell->x, y + padding);
      if (i == 0)
        end_link (self, piece);
      cairo_tag_end (self->cr, tag);
    }
  cairo_tag_end (self->cr, "TR");
}

/* A line of the contents: a part and its page. */
static void
draw_contents_line (Painter  *self,
                    VocPiece *piece,
                    double    y)
{
  VocPieceCell *cell = &g_array_index (piece->cells, VocPieceCell, 0);
  const VocPlaced *heading = g_hash_table_lookup (self->headings, piece->dest);
  g_autofree char *number = g_strdup_printf ("%u", heading->page + 1);
  PangoLayout *layout = voc_pdf_layout_new (self->report, self->context, number, VOC_PDF_SMALL,
                                            FALSE, 40, TRUE);

  cairo_tag_begin (self->cr, "TOCI", NULL);
  set_color (self, VOC_ROLE_TEXT);
  begin_link (self, piece);
  draw_layout (self, cell->layout, cell->x, y);
  draw_layout (self, layout, self->report->rtl ? 0 : self->width - 40, y);
  end_link (self, piece);
  cairo_tag_end (self->cr, "TOCI");
  draw_rule (self, y + piece->height - 1.4, 0.4, 0.84);
  g_object_unref (layout);
}

static void
draw_picture (Painter  *self,
              VocPiece *piece,
              double    y)
{
  cairo_save (self->cr);
  cairo_translate (self->cr, piece->x, y);
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
draw_piece (Painter         *self,
            const VocPlaced *placed)
{
  VocPiece *piece = placed->piece;
  gboolean heads = piece->heading != NULL &&
                   g_hash_table_lookup (self->headings, piece->heading) == placed;
  g_autofree char *dest = heads ? dup_dest (self, piece->heading) : NULL;
  g_autofree char *attributes = heads ? g_strdup_printf ("name='%s'", dest) : NULL;

  if (piece->kind == VOC_PIECE_SPACE)
    return;

  open_element (self, piece);
  if (heads)
    cairo_tag_begin (self->cr, CAIRO_TAG_DEST, attributes);
  if (piece->kind == VOC_PIECE_LINE)
    draw_line (self, piece, placed->y);
  else if (piece->kind == VOC_PIECE_PICTURE)
    draw_picture (self, piece, placed->y);
  else if (piece->dest != NULL)
    draw_contents_line (self, piece, placed->y);
  else
    draw_row (self, piece, placed->y);
  if (heads)
    cairo_tag_end (self->cr, CAIRO_TAG_DEST);
}

/* What stands at the same place of each page: from the second on the title, and the number. */
static void
draw_margins (Painter *self,
              guint    page)
{
  g_autofree char *number = g_strdup_printf ("%u / %u", page + 1, self->n_pages);
  PangoLayout *layout = voc_pdf_layout_new (self->report, self->context, number, VOC_PDF_SMALL,
                                            FALSE, 80, TRUE);

  set_color (self, VOC_ROLE_DIM);
  draw_layout (self, layout, self->report->rtl ? 0 : self->width - 80,
               self->page_height - TOP - HEADER);
  g_object_unref (layout);
  if (page == 0)
    return;

  layout = voc_pdf_layout_new (self->report, self->context, self->report->title, VOC_PDF_SMALL,
                               FALSE, self->width, FALSE);
  pango_layout_set_height (layout, 0);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  draw_layout (self, layout, 0, HEADER - TOP);
  g_object_unref (layout);
}

static void
draw_pages (Painter      *self,
            GCancellable *cancellable)
{
  guint page = 0;

  cairo_translate (self->cr, MARGIN, TOP);
  for (guint i = 0; i < self->placed->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      const VocPlaced *placed = &g_array_index (self->placed, VocPlaced, i);

      if (placed->page > page)
        {
          close_element (self);
          draw_margins (self, page);
          cairo_show_page (self->cr);
          page = placed->page;
        }
      draw_piece (self, placed);
    }
  close_element (self);
  draw_margins (self, page);
}

static void
add_outline (Painter        *self,
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
      dest = dup_dest (self, block);
      attributes = g_strdup_printf ("dest='%s'", dest);
      id = cairo_pdf_surface_add_outline (self->surface, parent, block->title, attributes,
                                          parent == CAIRO_PDF_OUTLINE_ROOT
                                            ? CAIRO_PDF_OUTLINE_FLAG_OPEN
                                            : 0);
      add_outline (self, block, id);
    }
}

static void
set_metadata (Painter *self)
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

/* Where each section begins: an element of the array of places. */
static GHashTable *
index_headings (GArray *placed,
                guint  *out_n_pages)
{
  GHashTable *headings = g_hash_table_new (NULL, NULL);

  *out_n_pages = 1;
  for (guint i = 0; i < placed->len; i++)
    {
      VocPlaced *at = &g_array_index (placed, VocPlaced, i);

      if (at->piece->heading != NULL)
        g_hash_table_insert (headings, (gpointer) at->piece->heading, at);
      *out_n_pages = at->page + 1;
    }

  return headings;
}

static GByteArray *
paint (Painter      *self,
       GCancellable *cancellable)
{
  GByteArray *pdf = g_byte_array_new ();

  self->surface = cairo_pdf_surface_create_for_stream (write_cb, pdf, self->page_width,
                                                       self->page_height);
  /* The last version whose objects stand each by itself: see voc_pdf_set_language(). */
  cairo_pdf_surface_restrict_to_version (self->surface, CAIRO_PDF_VERSION_1_4);
  self->cr = cairo_create (self->surface);
  set_metadata (self);
  cairo_tag_begin (self->cr, "Document", NULL);
  draw_pages (self, cancellable);
  cairo_tag_end (self->cr, "Document");
  /* Only what was painted can be led to. */
  if (!g_cancellable_is_cancelled (cancellable))
    add_outline (self, self->report->root, CAIRO_PDF_OUTLINE_ROOT);
  cairo_destroy (self->cr);
  cairo_surface_finish (self->surface);

  return pdf;
}

/**
 * voc_report_to_pdf:
 * @paper: what it is printed on
 * @cancellable: (nullable): stops it
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the report as PDF
 */
GBytes *
voc_report_to_pdf (VocReport     *self,
                   VocPaper       paper,
                   GCancellable  *cancellable,
                   GError       **error)
{
  Painter painter = {
    .report = self,
    .page_width = PAPERS[paper].width,
    .page_height = PAPERS[paper].height,
    .width = PAPERS[paper].width - 2 * MARGIN,
  };
  g_autoptr (GPtrArray) pieces = NULL;
  GByteArray *pdf;
  cairo_status_t status;

  painter.context = voc_report_create_context (self, VOC_PDF_FONT_SIZE);
  pieces = voc_pdf_pieces_new (self, painter.context, painter.width);
  painter.placed = voc_pdf_pages_new (pieces, painter.page_height - TOP - BOTTOM);
  painter.headings = index_headings (painter.placed, &painter.n_pages);
  pdf = paint (&painter, cancellable);
  status = cairo_surface_status (painter.surface);
  cairo_surface_destroy (painter.surface);
  g_hash_table_unref (painter.headings);
  g_array_unref (painter.placed);
  g_object_unref (painter.context);

  if (status != CAIRO_STATUS_SUCCESS || g_cancellable_is_cancelled (cancellable))
    {
      g_byte_array_unref (pdf);
      if (!g_cancellable_set_error_if_cancelled (cancellable, error))
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                     _("The pages could not be made (%s). Nothing was changed."),
                     cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (voc_pdf_set_language (pdf, self->language));
}
