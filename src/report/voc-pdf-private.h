/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>

#include "voc-report-pages.h"
#include "voc-report-writer-private.h"

G_BEGIN_DECLS

/* Pages of a report. Blocks become pieces, which are not divided (voc-pdf-pieces.c); pieces are
 * put on pages (voc-pdf-pages.c) and painted (voc-pdf-paint.c). All lengths are points. */

#define VOC_PDF_FONT_SIZE 10.0
#define VOC_PDF_MARGIN 56.7 /* 20 mm */
#define VOC_PDF_TOP 58.0
#define VOC_PDF_BOTTOM 54.0
#define VOC_PDF_CAPTION_GAP 4.0

/* Tables and notes, as a part of the size of the text. */
#define VOC_PDF_SMALL 0.9

/**
 * VocPieceKind:
 * @VOC_PIECE_LINE: a line of words
 * @VOC_PIECE_ROW: a row of a table, or a line of the contents
 * @VOC_PIECE_PICTURE: a chart
 * @VOC_PIECE_SPACE: nothing
 * @VOC_PIECE_BREAK: what follows begins on a new page
 */
typedef enum
{
  VOC_PIECE_LINE,
  VOC_PIECE_ROW,
  VOC_PIECE_PICTURE,
  VOC_PIECE_SPACE,
  VOC_PIECE_BREAK,
} VocPieceKind;

/* One cell of a row: words at a place in it. */
typedef struct
{
  PangoLayout *layout; /* (owned) */
  double x;            /* the layout's own origin */
} VocPieceCell;

typedef struct _VocPiece VocPiece;

/**
 * VocPiece:
 * @kind: what it is
 * @tag: what it is for assistive technology: "P", "H1", "Table", ...
 * @element: pieces of one paragraph, list or table have the same number
 * @before: space before it, if it is not the first on its page
 * @height: its own height
 * @needs: at least so much room must be left below its top
 * @keep: whether it stands on one page with the next
 * @beside: whether it stands beside a picture, and its space counts towards that
 * @contents: whether it is one of the contents, which need not be on the first page
 * @heading: (nullable) (unowned): the section that begins here
 * @uri: (nullable) (unowned): what it links to
 * @dest: (nullable) (unowned): the section that it links to
 * @role: colour of its words
 * @line: of a line: its number in the layout of the only cell
 * @row_kind: of a row
 * @is_head: of a row: whether it is the head of its table
 * @head: (nullable) (unowned): of a row: the head, to be repeated on the next page
 * @cells: (owned) (nullable) (element-type VocPieceCell)
 * @picture: (owned) (nullable): of a picture
 * @x: where a picture begins
 * @scale: how much smaller than it was drawn a picture is, so that a page holds it; from 0 to 1
 *
 * A part of a page.
 */
struct _VocPiece
{
  VocPieceKind kind;
  const char *tag;
  guint element;
  double before;
  double height;
  double needs;
  gboolean keep;
  gboolean beside;
  gboolean contents;
  const VocBlock *heading;
  const char *uri;
  const VocBlock *dest;
  VocRole role;
  int line;
  VocRowKind row_kind;
  gboolean is_head;
  VocPiece *head;
  GArray *cells;
  VocPicture *picture;
  double x;
  double scale;
};

/* A piece in its place. */
typedef struct
{
  VocPiece *piece; /* (unowned) */
  guint page;      /* from 0 */
  double y;        /* from the top of the text */
  gboolean again;  /* the head of a table that goes on */
} VocPlaced;

struct _VocReportPages
{
  VocReport *report;     /* (unowned) */
  PangoContext *context; /* (owned) */
  GPtrArray *pieces;     /* (owned) (element-type VocPiece) */
  GArray *placed;        /* (owned) (element-type VocPlaced): page by page */
  GHashTable *headings;  /* (owned): VocBlock to VocPlaced */
  double page_width;
  double page_height;
  double width; /* of the text */
  guint n_pages;
};

/* Draws pages in order. */
typedef struct
{
  const VocReportPages *pages;
  cairo_t *cr;
  gboolean tagged;
  guint element; /* whose tag is open; 0 for none */
  const char *tag;
  gboolean in_item;
} VocPdfPainter;

PangoLayout *voc_pdf_layout_new    (VocReport    *report,
                                    PangoContext *context,
                                    const char   *text,
                                    double        scale,
                                    gboolean      bold,
                                    double        width,
                                    gboolean      at_end);
GPtrArray   *voc_pdf_pieces_new    (VocReport    *report,
                                    PangoContext *context,
                                    double        width);
GArray      *voc_pdf_pages_new     (GPtrArray    *pieces,
                                    double        height);

char        *voc_pdf_dup_dest      (const VocReportPages *pages,
                                    const VocBlock       *section);
void         voc_pdf_painter_draw   (VocPdfPainter *self,
                                     guint          page);
void         voc_pdf_painter_finish (VocPdfPainter *self);

/* Says in which language a PDF is, and what its pictures show: cairo cannot. */
GByteArray  *voc_pdf_amend         (GByteArray        *pdf,
                                    const char        *language,
                                    const char *const *figures);

G_END_DECLS
