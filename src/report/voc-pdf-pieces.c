/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "voc-pdf-private.h"

#include <math.h>

#include <glib/gi18n.h>

/* From blocks to pieces: words are broken into lines, tables into rows. */

#define LEADING 1.35
#define INDENT 12.0
#define CELL_GAP 10.0
#define ROW_PADDING 2.6
#define BAR_WIDTH 330.0
#define PLANE_WIDTH 240.0
/* A page of either paper holds it, with headings above it. */
#define HIGHEST_PICTURE 560.0
#define GAUGE_WIDTH 150.0
#define GAUGE_GAP 22.0
#define BULLET_WIDTH 12.0

/* Sizes of headings, from the title on. */
static const double HEADINGS[] = { 2.3, 1.6, 1.2, 1.05, 1.0 };
static const char *const TAGS[] = { "H1", "H2", "H3", "H4", "H5" };

typedef struct
{
  VocReport *report;
  PangoContext *context;
  GPtrArray *pieces;
  double width;
  guint element;
  double beside;    /* how much lower a picture goes that stands beside the words */
  double narrower;  /* how much room it takes from them */
  gboolean has_contents;
} Composer;

static void
piece_free (gpointer data)
{
  VocPiece *piece = data;

  g_clear_pointer (&piece->cells, g_array_unref);
  g_clear_pointer (&piece->picture, voc_picture_unref);
  g_free (piece);
}

static void
clear_cell (gpointer data)
{
  g_object_unref (((VocPieceCell *) data)->layout);
}

/* Pango turns the sides around for lines that run against the direction of their context. */
static void
align (VocReport   *report,
       PangoLayout *layout,
       gboolean     at_end)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  gboolean rtl = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  gboolean right = report->rtl != at_end;
  gboolean turned = rtl != report->rtl;

  pango_layout_set_alignment (layout, right != turned ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

/**
 * voc_pdf_layout_new:
 * @context: font and direction
 * @text: words
 * @scale: their size, 1 for that of the text
 * @width: where lines are broken
 * @at_end: whether they stand at the end of the line, as figures do
 *
 * Returns: (transfer full): the words, set
 */
PangoLayout *
voc_pdf_layout_new (VocReport    *report,
                    PangoContext *context,
                    const char   *text,
                    double        scale,
                    gboolean      bold,
                    double        width,
                    gboolean      at_end)
{
  PangoLayout *layout = pango_layout_new (context);

  if (scale != 1 || bold)
    {
      PangoFontDescription *font =
        pango_font_description_copy (pango_context_get_font_description (context));

      pango_font_description_set_absolute_size (font,
                                                VOC_PDF_FONT_SIZE * scale * PANGO_SCALE);
      if (bold)
        pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
      pango_layout_set_font_description (layout, font);
      pango_font_description_free (font);
    }
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_text (layout, text, -1);
  align (report, layout, at_end);

  return layout;
}

static VocPiece *
add_piece (Composer     *self,
           VocPieceKind  kind,
           const char   *tag)
{
  VocPiece *piece = g_new0 (VocPiece, 1);

  piece->kind = kind;
  piece->tag = tag;
  piece->element = self->element;
  piece->beside = self->beside > 0;
  piece->role = VOC_ROLE_TEXT;
  g_ptr_array_add (self->pieces, piece);

  return piece;
}

static void
add_cell (VocPiece    *piece,
          PangoLayout *layout,
          double       x)
{
  VocPieceCell cell = { layout, x };

  if (piece->cells == NULL)
    {
      piece->cells = g_array_new (FALSE, FALSE, sizeof (VocPieceCell));
      g_array_set_clear_func (piece->cells, clear_cell);
    }
  g_array_append_val (piece->cells, cell);
}

static double
get_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_size (layout, NULL, &height);

  return height / (double) PANGO_SCALE;
}

/* What is beside a picture is narrower; below it there is the whole width again. */
static double
get_width (Composer *self)
{
  return self->width - (self->beside > 0 ? self->narrower : 0);
}

static void
leave_picture (Composer *self,
               double    height)
{
  self->beside = MAX (self->beside - height, 0);
}

/* Words, a piece for each line. No line stands alone on a page. */
static VocPiece *
add_lines (Composer   *self,
           const char *tag,
           const char *text,
           double      scale,
           gboolean    bold,
           double      indent,
           double      before)
{
  double width = get_width (self) - indent;
  PangoLayout *layout = voc_pdf_layout_new (self->report, self->context, text, scale, bold, width,
                                            FALSE);
  int n_lines = pango_layout_get_line_count (layout);
  double x = self->report->rtl ? self->width - width - indent : indent;
  double height = VOC_PDF_FONT_SIZE * scale * (bold ? 1.25 : LEADING);
  VocPiece *first = NULL;

  self->element++;
  for (int i = 0; i < n_lines; i++)
    {
      VocPiece *piece = add_piece (self, VOC_PIECE_LINE, tag);

      piece->line = i;
      piece->height = height;
      piece->before = i == 0 ? before : 0;
      piece->keep = n_lines > 1 && (i == 0 || i == n_lines - 2);
      add_cell (piece, g_object_ref (layout), x);
      first = first != NULL ? first : piece;
    }
  g_object_unref (layout);
  leave_picture (self, before + n_lines * height);

  return first;
}

/* All lines that were added last stand together, and with what follows. */
static void
keep_all (Composer *self,
          VocPiece *first)
{
  for (guint i = self->pieces->len; i > 0; i--)
    {
      VocPiece *piece = self->pieces->pdata[i - 1];

      piece->keep = TRUE;
      if (piece == first)
        break;
    }
}

/* A little space between a heading and what it belongs to. */
static void
add_gap (Composer *self)
{
  VocPiece *gap = add_piece (self, VOC_PIECE_SPACE, NULL);

  gap->height = VOC_PDF_FONT_SIZE * 0.3;
  gap->keep = TRUE;
}

static void
add_role (Composer *self,
          VocPiece *first,
          VocRole   role)
{
  for (guint i = self->pieces->len; i > 0; i--)
    {
      VocPiece *piece = self->pieces->pdata[i - 1];

      piece->role = role;
      if (piece == first)
        break;
    }
}

static void
end_picture (Composer *self)
{
  if (self->beside > 0)
    add_piece (self, VOC_PIECE_SPACE, NULL)->height = self->beside;
  self->beside = 0;
}

static void
add_heading (Composer       *self,
             const VocBlock *block,
             guint           level)
{
  guint size = MIN (level, G_N_ELEMENTS (HEADINGS) - 1);
  double scale = HEADINGS[size];
  VocPiece *first;

  end_picture (self);
  first = add_lines (self, TAGS[size], block->title, scale, TRUE, 0,
                     level == 0 ? 0 : VOC_PDF_FONT_SIZE * (level == 1 ? 1.7 : 1.3));
  first->heading = block;
  keep_all (self, first);
  add_gap (self);
}

/* Its points are one element, each with a bullet before its first line. */
static void
add_list (Composer       *self,
          const VocBlock *block)
{
  guint element;

  if (block->title != NULL)
    keep_all (self, add_lines (self, "P", block->title, 1, TRUE, 0, VOC_PDF_FONT_SIZE * 0.6));
  element = self->element + 1;
  for (guint i = 0; i < block->rows->len; i++)
    {
      const VocBlockRow *row = block->rows->pdata[i];
      guint n = self->pieces->len;
      VocPiece *first;

      first = add_lines (self, "L", row->cells[0], 1, FALSE, BULLET_WIDTH,
                         VOC_PDF_FONT_SIZE * 0.25);
      first->uri = row->uri;
      add_cell (first,
                voc_pdf_layout_new (self->report, self->context, "•", 1, FALSE, BULLET_WIDTH,
                                    FALSE),
                self->report->rtl ? self->width - BULLET_WIDTH : 0);
      for (; n < self->pieces->len; n++)
        ((VocPiece *) self->pieces->pdata[n])->element = element;
      /* No point stands alone, neither before a new page nor on it. */
      if (block->rows->len > 1 && (i == 0 || i + 2 == block->rows->len))
        keep_all (self, first);
    }
}

/* A row: @cells in the columns of @block, or one across all. */
static VocPiece *
add_row (Composer       *self,
         const VocBlock *block,
         char          **cells,
         gboolean        bold,
         gboolean        across,
         double          indent)
{
  VocPiece *piece = add_piece (self, VOC_PIECE_ROW, "Table");
  guint main_column = voc_block_get_main_column (block);
  double at = 0;

  for (guint i = 0; i < block->columns->len && cells[i] != NULL; i++)
    {
      const VocBlockColumn *column = voc_block_get_column (block, i);
      gboolean last = across || i + 1 == block->columns->len;
      double whole = across ? self->width : self->width * column->share / 100;
      double inset = i == main_column ? indent : 0;
      double width = whole - inset - (last ? 0 : CELL_GAP);
      /* A sign stands before its number in every direction of writing. */
      g_autofree char *isolated = column->numeric ? g_strdup_printf ("\u2066%s\u2069", cells[i])
                                                  : g_strdup (cells[i]);
      PangoLayout *layout = voc_pdf_layout_new (self->report, self->context, isolated,
                                                VOC_PDF_SMALL, bold, width,
                                                column->numeric && !across);

      add_cell (piece, layout,
                self->report->rtl ? self->width - at - inset - width : at + inset);
      piece->height = MAX (piece->height, get_height (layout));
      at += whole;
      if (across)
        break;
    }
  piece->height += 2 * ROW_PADDING;

  return piece;
}

static VocPiece *
add_table_head (Composer       *self,
                const VocBlock *block)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  g_auto (GStrv) cells = NULL;
  VocPiece *head;

  for (guint i = 0; i < block->columns->len; i++)
    g_strv_builder_add (titles, voc_block_get_column (block, i)->title);
  cells = g_strv_builder_end (titles);
  head = add_row (self, block, cells, TRUE, FALSE, 0);
  head->is_head = TRUE;
  head->keep = TRUE;

  return head;
}

static void
add_table (Composer       *self,
           const VocBlock *block)
{
  VocPiece *head;

  end_picture (self);
  keep_all (self, add_lines (self, "P", block->title, 1, TRUE, 0, VOC_PDF_FONT_SIZE));
  add_gap (self);
  self->element++;
  head = add_table_head (self, block);
  for (guint i = 0; i < block->rows->len; i++)
    {
      const VocBlockRow *row = block->rows->pdata[i];
      VocPiece *piece = add_row (self, block, row->cells, row->kind != VOC_ROW_CELLS,
                                 row->kind == VOC_ROW_GROUP, row->depth * INDENT);

      piece->row_kind = row->kind;
      piece->uri = row->uri;
      piece->head = head;
      /* A name of rows never stands at the foot of a page; no row stands alone, and no total. */
      piece->keep = row->kind == VOC_ROW_GROUP || (i < 2 && block->rows->len > 3) ||
                    i + 2 == block->rows->len;
    }
  add_piece (self, VOC_PIECE_SPACE, NULL)->height = VOC_PDF_FONT_SIZE * 0.6;
}

/* A gauge stands beside the words that follow it, at the other side. */
static void
add_gauge (Composer       *self,
           const VocBlock *block,
           VocPiece       *piece)
{
  PangoLayout *caption = voc_pdf_layout_new (self->report, self->context, block->title,
                                             VOC_PDF_SMALL, TRUE, GAUGE_WIDTH, FALSE);

  pango_layout_set_alignment (caption, PANGO_ALIGN_CENTER);
  piece->x = self->report->rtl ? 0 : self->width - GAUGE_WIDTH;
  add_cell (piece, caption, piece->x);
  piece->needs = voc_picture_get_height (piece->picture) + VOC_PDF_CAPTION_GAP +
                 get_height (caption) + VOC_PDF_FONT_SIZE * 0.5;
  piece->keep = TRUE;
  self->beside = piece->needs;
  self->narrower = GAUGE_WIDTH + GAUGE_GAP;
}

static double
get_chart_width (Composer     *self,
                 VocChartKind  kind)
{
  if (kind == VOC_CHART_MAP)
    return self->width;
  if (kind == VOC_CHART_PLANE)
    return PLANE_WIDTH;

  return kind == VOC_CHART_GAUGE ? GAUGE_WIDTH : BAR_WIDTH;
}

static void
add_figure (Composer       *self,
            const VocBlock *block)
{
  VocChartKind kind = voc_chart_data_get_kind (block->chart);
  VocCanvas canvas = { self->context, get_chart_width (self, kind), FALSE };
  VocPiece *piece;

  end_picture (self);
  /* A bar has its title in it, a gauge below it. */
  if (kind != VOC_CHART_BAR && kind != VOC_CHART_GAUGE)
    keep_all (self, add_lines (self, "P", block->title, 1, TRUE, 0, VOC_PDF_FONT_SIZE));

  self->element++;
  piece = add_piece (self, VOC_PIECE_PICTURE, "Figure");
  piece->picture = voc_chart_data_draw (block->chart, &canvas,
                                        voc_chart_data_get_value (block->chart));
  piece->scale = MIN (1, HIGHEST_PICTURE / voc_picture_get_height (piece->picture));
  if (kind == VOC_CHART_GAUGE)
    {
      add_gauge (self, block, piece);
      return;
    }
  piece->x = self->report->rtl ? self->width - canvas.width * piece->scale : 0;
  piece->height = voc_picture_get_height (piece->picture) * piece->scale;
  piece->before = VOC_PDF_FONT_SIZE * 0.6;
}

static void
add_contents_line (Composer       *self,
                   const VocBlock *section)
{
  VocPiece *piece = add_piece (self, VOC_PIECE_ROW, "TOC");
  double width = self->width - 40;
  PangoLayout *layout = voc_pdf_layout_new (self->report, self->context, section->title,
                                            VOC_PDF_SMALL, FALSE, width, FALSE);

  piece->dest = section;
  piece->height = get_height (layout) + ROW_PADDING;
  piece->keep = TRUE;
  add_cell (piece, layout, self->report->rtl ? self->width - width : 0);
}

/* Where the first part ends: which others there are. Their pages are known when all is placed. */
static void
add_contents (Composer *self)
{
  VocPiece *last;
  guint n;

  end_picture (self);
  n = self->pieces->len;
  keep_all (self, add_lines (self, "P", _("In this report"), 1, TRUE, 0, VOC_PDF_FONT_SIZE * 1.3));
  add_gap (self);
  self->element++;
  for (guint i = 0; i < self->report->root->blocks->len; i++)
    {
      const VocBlock *block = self->report->root->blocks->pdata[i];

      if (block->kind == VOC_BLOCK_SECTION && block->id != NULL)
        add_contents_line (self, block);
    }
  last = self->pieces->pdata[self->pieces->len - 1];
  last->keep = FALSE;
  for (; n < self->pieces->len; n++)
    ((VocPiece *) self->pieces->pdata[n])->contents = TRUE;
  self->has_contents = TRUE;
}

static void add_blocks (Composer       *self,
                        const VocBlock *section,
                        guint           level);

static void
add_block (Composer       *self,
           const VocBlock *block,
           guint           level)
{
  switch (block->kind)
    {
    case VOC_BLOCK_SECTION:
      add_heading (self, block, level);
      add_blocks (self, block, level + 1);
      break;
    case VOC_BLOCK_PARAGRAPH:
      add_lines (self, "P", block->text, 1, FALSE, 0, VOC_PDF_FONT_SIZE * 0.4);
      break;
    case VOC_BLOCK_NOTE:
      add_role (self,
                add_lines (self, "P", block->text, VOC_PDF_SMALL, FALSE, 0,
                           VOC_PDF_FONT_SIZE * 0.4),
                VOC_ROLE_DIM);
      break;
    case VOC_BLOCK_LIST:
      add_list (self, block);
      break;
    case VOC_BLOCK_TABLE:
    case VOC_BLOCK_SUM:
      add_table (self, block);
      break;
    case VOC_BLOCK_FIGURE:
      add_figure (self, block);
      break;
    case VOC_BLOCK_PAGE_BREAK:
      if (!self->has_contents)
        add_contents (self);
      add_piece (self, VOC_PIECE_BREAK, NULL);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
add_blocks (Composer       *self,
            const VocBlock *section,
            guint           level)
{
  for (guint i = 0; i < section->blocks->len; i++)
    {
      const VocBlock *block = section->blocks->pdata[i];
      const VocBlock *next =
        i + 1 < section->blocks->len ? section->blocks->pdata[i + 1] : NULL;
      guint n = self->pieces->len;

      add_block (self, block, level);
      /* What leads to a picture stands above it. */
      if (block->kind == VOC_BLOCK_PARAGRAPH && next != NULL && next->kind == VOC_BLOCK_FIGURE)
        keep_all (self, self->pieces->pdata[n]);
    }
  end_picture (self);
}

/**
 * voc_pdf_pieces_new:
 * @report: a report
 * @context: its font
 * @width: of the text
 *
 * Returns: (transfer full) (element-type VocPiece): all that is to be placed, in order
 */
GPtrArray *
voc_pdf_pieces_new (VocReport    *report,
                    PangoContext *context,
                    double        width)
{
  Composer composer = { report, context, g_ptr_array_new_with_free_func (piece_free), width };
  g_autofree char *imprint = voc_report_dup_imprint (report);

  add_heading (&composer, report->root, 0);
  add_role (&composer, add_lines (&composer, "P", imprint, VOC_PDF_SMALL, FALSE, 0, 0),
            VOC_ROLE_DIM);
  add_piece (&composer, VOC_PIECE_SPACE, NULL)->height = VOC_PDF_FONT_SIZE;
  add_blocks (&composer, report->root, 1);

  return composer.pieces;
}
